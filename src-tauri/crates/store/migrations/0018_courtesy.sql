-- Notes before the due date: letters of level 0, which claim nothing and raise no level.

-- The rows stay as they are, so the rule is changed in place (https://sqlite.org/lang_altertable.html, section 7).
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, 'level          INTEGER NOT NULL CHECK (level BETWEEN 1 AND 99)',
    'level          INTEGER NOT NULL CHECK (level BETWEEN 0 AND 99)') WHERE type = 'table' AND name = 'letter';
PRAGMA writable_schema = RESET;

-- What a note is about.
CREATE TABLE courtesy_note (
    courtesy_note_id INTEGER PRIMARY KEY,
    entry_id         INTEGER NOT NULL REFERENCES journal,
    letter_id        INTEGER NOT NULL REFERENCES letter,
    receivable_id    INTEGER NOT NULL REFERENCES receivable,
    noted_on         TEXT NOT NULL CHECK (noted_on IS date(noted_on, '+0 days')),
    open_minor       INTEGER NOT NULL CHECK (open_minor > 0)
) STRICT;
CREATE INDEX courtesy_note_by_letter ON courtesy_note (letter_id);
CREATE INDEX courtesy_note_by_receivable ON courtesy_note (receivable_id);

-- An item has one note, ever; a run that was taken back has written none.
CREATE VIEW standing_courtesy_note AS SELECT * FROM courtesy_note AS n WHERE NOT EXISTS (SELECT 1 FROM active_reversal
    WHERE target_kind = 'courtesy_note' AND target_id = n.courtesy_note_id);

CREATE TRIGGER courtesy_note_fits BEFORE INSERT ON courtesy_note BEGIN
    SELECT RAISE(ABORT, 'courtesy_note.receivable_not_standing')
        WHERE NOT EXISTS (SELECT 1 FROM open_receivable WHERE receivable_id = NEW.receivable_id);
    SELECT RAISE(ABORT, 'courtesy_note.mismatch') WHERE NOT EXISTS (SELECT 1 FROM letter AS l, receivable AS r
        WHERE l.letter_id = NEW.letter_id AND l.entry_id = NEW.entry_id AND l.level = 0 AND l.dated_on = NEW.noted_on
        AND r.receivable_id = NEW.receivable_id AND l.currency = r.currency AND (l.customer_id = r.customer_id
            OR coalesce((SELECT canonical_id FROM merged_customer WHERE customer_id = l.customer_id), l.customer_id)
             = coalesce((SELECT canonical_id FROM merged_customer WHERE customer_id = r.customer_id), r.customer_id)));
    SELECT RAISE(ABORT, 'courtesy_note.twice')
        WHERE EXISTS (SELECT 1 FROM standing_courtesy_note WHERE receivable_id = NEW.receivable_id);
END;

DROP VIEW effective;
CREATE VIEW effective AS
SELECT 'customer' AS kind, customer_id AS id, posted_on AS effective_on FROM customer JOIN journal USING (entry_id)
UNION ALL SELECT 'import_batch', import_id, imported_on FROM import_batch
UNION ALL SELECT 'invoice', invoice_id, issued_on FROM invoice
UNION ALL SELECT 'receivable', receivable_id, effective_on FROM receivable
UNION ALL SELECT 'settlement', settlement_id, value_on FROM settlement
UNION ALL SELECT 'allocation', allocation_id, effective_on FROM allocation
UNION ALL SELECT 'dunning_run', run_id, as_of FROM dunning_run
UNION ALL SELECT 'letter', letter_id, dated_on FROM letter
UNION ALL SELECT 'dunning_step', step_id, dated_on FROM dunning_step
UNION ALL SELECT 'decision', decision_id, decided_on FROM decision
UNION ALL SELECT 'credit_look', look_id, looked_on FROM credit_look
UNION ALL SELECT 'reversal', reversal_id, effective_on FROM reversal
UNION ALL SELECT 'note', note_id, noted_on FROM note
UNION ALL SELECT 'follow_up', follow_up_id, decided_on FROM follow_up
UNION ALL SELECT 'alias', alias_id, merged_on FROM alias
UNION ALL SELECT 'distinction', distinction_id, decided_on FROM distinction
UNION ALL SELECT 'postponement', postponement_id, agreed_on FROM postponement
UNION ALL SELECT 'claim', claim_id, claimed_on FROM claim
UNION ALL SELECT 'claim_waiver', waiver_id, waived_on FROM claim_waiver
UNION ALL SELECT 'cheque', cheque_id, received_on FROM cheque
UNION ALL SELECT 'cheque_target', target_id, meant_on FROM cheque_target
UNION ALL SELECT 'cheque_step', cheque_step_id, happened_on FROM cheque_step
UNION ALL SELECT 'plan', plan_id, offered_on FROM plan
UNION ALL SELECT 'plan_item', plan_item_id, offered_on FROM plan_item JOIN plan USING (plan_id)
UNION ALL SELECT 'plan_line', plan_line_id, offered_on FROM plan_line JOIN plan USING (plan_id)
UNION ALL SELECT 'plan_event', plan_event_id, happened_on FROM plan_event
UNION ALL SELECT 'drawing', drawing_id, effective_on FROM drawing
UNION ALL SELECT 'loan', loan_id, applied_on FROM loan
UNION ALL SELECT 'loan_step', loan_step_id, happened_on FROM loan_step
UNION ALL SELECT 'mail', mail_id, queued_on FROM mail
UNION ALL SELECT 'mail_step', mail_step_id, happened_on FROM mail_step
UNION ALL SELECT 'dispute', dispute_id, opened_on FROM dispute
UNION ALL SELECT 'dispute_end', dispute_end_id, ended_on FROM dispute_end
UNION ALL SELECT 'promise', promise_id, made_on FROM promise
UNION ALL SELECT 'promise_item', promise_item_id, made_on FROM promise_item
UNION ALL SELECT 'item_lock', item_lock_id, locked_on FROM item_lock
UNION ALL SELECT 'courtesy_note', courtesy_note_id, noted_on FROM courtesy_note;

CREATE TRIGGER courtesy_note_joins_an_open_entry BEFORE INSERT ON courtesy_note
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER courtesy_note_is_not_updated BEFORE UPDATE ON courtesy_note BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER courtesy_note_is_not_deleted BEFORE DELETE ON courtesy_note BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;

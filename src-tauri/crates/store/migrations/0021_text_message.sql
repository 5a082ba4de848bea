-- Letters whose words go as a text message: by SMS, WhatsApp or Zalo, from the owner's own phone or program.

-- The rows stay as they are, so the rule is changed in place (https://sqlite.org/lang_altertable.html, section 7).
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (channel IN (''letter'', ''mail''))', 'CHECK (channel IN (''letter'', ''mail'', ''text''))')
    WHERE type = 'table' AND name = 'customer_profile';
PRAGMA writable_schema = RESET;

-- The words and the number are fixed at the confirmation. They are kept outside the hash chain (P1).
CREATE TABLE text_message (
    text_message_id INTEGER PRIMARY KEY,
    entry_id        INTEGER NOT NULL REFERENCES journal,
    letter_id       INTEGER NOT NULL UNIQUE REFERENCES letter,
    written_on      TEXT NOT NULL CHECK (written_on IS date(written_on, '+0 days')),
    words_text_id   INTEGER REFERENCES text,
    words_digest    BLOB CHECK (length(words_digest) = 32),
    CHECK ((words_text_id IS NULL) = (words_digest IS NULL))
) STRICT;

-- What the owner did with it. That it was opened or copied says nothing about whether it was sent.
CREATE TABLE text_step (
    text_step_id    INTEGER PRIMARY KEY,
    entry_id        INTEGER NOT NULL REFERENCES journal,
    text_message_id INTEGER NOT NULL REFERENCES text_message,
    kind            TEXT NOT NULL CHECK (kind IN ('sms', 'whatsapp', 'zalo', 'copied', 'passed_over')),
    happened_on     TEXT NOT NULL CHECK (happened_on IS date(happened_on, '+0 days'))
) STRICT;
CREATE INDEX text_step_by_message ON text_step (text_message_id);

CREATE TRIGGER text_message_has_a_letter BEFORE INSERT ON text_message BEGIN
    SELECT RAISE(ABORT, 'text_message.letter') WHERE NOT EXISTS (SELECT 1 FROM letter
        WHERE letter_id = NEW.letter_id AND entry_id = NEW.entry_id);
END;

-- Nothing of a run that was taken back is to go any more.
CREATE TRIGGER text_step_follows BEFORE INSERT ON text_step BEGIN
    SELECT RAISE(ABORT, 'text_message.withdrawn') FROM active_reversal
        WHERE target_kind = 'text_message' AND target_id = NEW.text_message_id;
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
UNION ALL SELECT 'courtesy_note', courtesy_note_id, noted_on FROM courtesy_note
UNION ALL SELECT 'effect_answer', effect_answer_id, answered_on FROM effect_answer
UNION ALL SELECT 'mail_redirect', mail_redirect_id, redirected_on FROM mail_redirect
UNION ALL SELECT 'text_message', text_message_id, written_on FROM text_message
UNION ALL SELECT 'text_step', text_step_id, happened_on FROM text_step;

CREATE TRIGGER text_message_joins_an_open_entry BEFORE INSERT ON text_message
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER text_message_is_not_updated BEFORE UPDATE ON text_message BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER text_message_is_not_deleted BEFORE DELETE ON text_message BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;

CREATE TRIGGER text_step_joins_an_open_entry BEFORE INSERT ON text_step
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER text_step_is_not_updated BEFORE UPDATE ON text_step BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER text_step_is_not_deleted BEFORE DELETE ON text_step BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;

-- What customers contest (R10). A dispute has its own amount, so that the rest of the item goes on; how it ended is a fact of its own.

-- The words of a dispute are kept outside the hash chain, like every text that people wrote (P1).
CREATE TABLE dispute (
    dispute_id    INTEGER PRIMARY KEY,
    entry_id      INTEGER NOT NULL REFERENCES journal,
    receivable_id INTEGER NOT NULL REFERENCES receivable,
    amount_minor  INTEGER NOT NULL CHECK (amount_minor BETWEEN 1 AND 900000000000000),
    reason        TEXT NOT NULL CHECK (reason IN ('goods', 'delivery', 'price', 'not_ordered', 'already_paid', 'other')),
    opened_on     TEXT NOT NULL CHECK (opened_on IS date(opened_on, '+0 days')),
    words_text_id INTEGER REFERENCES text,
    words_digest  BLOB CHECK (length(words_digest) = 32),
    CHECK ((words_text_id IS NULL) = (words_digest IS NULL))
) STRICT;
CREATE INDEX dispute_by_receivable ON dispute (receivable_id);

-- How a dispute ended. What was owed all along may bear interest for its days too; what was not owed never does.
CREATE TABLE dispute_end (
    dispute_end_id INTEGER PRIMARY KEY,
    entry_id       INTEGER NOT NULL REFERENCES journal,
    dispute_id     INTEGER NOT NULL REFERENCES dispute,
    outcome        TEXT NOT NULL CHECK (outcome IN ('for_us', 'for_customer', 'withdrawn')),
    ended_on       TEXT NOT NULL CHECK (ended_on IS date(ended_on, '+0 days')),
    bears_interest INTEGER NOT NULL CHECK (bears_interest IN (0, 1)),
    words_text_id  INTEGER REFERENCES text,
    words_digest   BLOB CHECK (length(words_digest) = 32),
    CHECK (bears_interest = 0 OR outcome <> 'for_customer'),
    CHECK ((words_text_id IS NULL) = (words_digest IS NULL))
) STRICT;
CREATE INDEX dispute_end_by_dispute ON dispute_end (dispute_id);

-- Disputes that stand, each with the end that stands.
CREATE VIEW standing_dispute AS
SELECT d.dispute_id, d.entry_id, d.receivable_id, d.amount_minor, d.reason, d.opened_on, d.words_text_id,
    e.dispute_end_id, e.entry_id AS end_entry_id, e.outcome, e.ended_on, e.bears_interest, e.words_text_id AS end_text_id
FROM dispute AS d LEFT JOIN dispute_end AS e ON e.dispute_id = d.dispute_id AND NOT EXISTS (SELECT 1 FROM active_reversal AS v
    WHERE v.target_kind = 'dispute_end' AND v.target_id = e.dispute_end_id)
WHERE NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'dispute' AND v.target_id = d.dispute_id);

-- What is in dispute now: of a receivable at most one dispute.
CREATE TABLE active_dispute (
    receivable_id INTEGER PRIMARY KEY,
    dispute_id    INTEGER NOT NULL UNIQUE,
    amount_minor  INTEGER NOT NULL
) STRICT;
CREATE VIEW true_active_dispute AS
SELECT receivable_id, dispute_id, amount_minor FROM standing_dispute WHERE dispute_end_id IS NULL;

CREATE TRIGGER dispute_fits BEFORE INSERT ON dispute BEGIN
    SELECT RAISE(ABORT, 'dispute.receivable_not_standing')
        WHERE NOT EXISTS (SELECT 1 FROM open_receivable WHERE receivable_id = NEW.receivable_id);
    SELECT RAISE(ABORT, 'dispute.open') FROM active_dispute WHERE receivable_id = NEW.receivable_id;
    SELECT RAISE(ABORT, 'dispute.mismatch') FROM receivable AS r JOIN invoice AS i USING (invoice_id)
        WHERE r.receivable_id = NEW.receivable_id AND (NEW.amount_minor > r.amount_minor OR NEW.opened_on < i.issued_on);
    SELECT RAISE(ABORT, 'dispute.order') FROM standing_dispute
        WHERE receivable_id = NEW.receivable_id AND ended_on > NEW.opened_on;
END;

CREATE TRIGGER dispute_opens AFTER INSERT ON dispute BEGIN
    INSERT INTO active_dispute VALUES (NEW.receivable_id, NEW.dispute_id, NEW.amount_minor);
END;

CREATE TRIGGER dispute_end_fits BEFORE INSERT ON dispute_end BEGIN
    SELECT RAISE(ABORT, 'dispute.not_open') WHERE NOT EXISTS (SELECT 1 FROM active_dispute WHERE dispute_id = NEW.dispute_id);
    SELECT RAISE(ABORT, 'dispute.order') FROM dispute WHERE dispute_id = NEW.dispute_id AND opened_on > NEW.ended_on;
END;

CREATE TRIGGER dispute_ends AFTER INSERT ON dispute_end BEGIN
    DELETE FROM active_dispute WHERE dispute_id = NEW.dispute_id;
END;

CREATE TRIGGER dispute_is_taken_back AFTER INSERT ON active_reversal WHEN NEW.target_kind = 'dispute' BEGIN
    DELETE FROM active_dispute WHERE dispute_id = NEW.target_id;
END;

CREATE TRIGGER dispute_stands_again AFTER DELETE ON active_reversal WHEN OLD.target_kind = 'dispute' BEGIN
    INSERT INTO active_dispute SELECT * FROM true_active_dispute WHERE dispute_id = OLD.target_id;
END;

CREATE TRIGGER dispute_end_is_taken_back AFTER INSERT ON active_reversal WHEN NEW.target_kind = 'dispute_end' BEGIN
    INSERT INTO active_dispute SELECT t.* FROM true_active_dispute AS t JOIN dispute_end AS e USING (dispute_id)
        WHERE e.dispute_end_id = NEW.target_id;
END;

CREATE TRIGGER dispute_end_stands_again AFTER DELETE ON active_reversal WHEN OLD.target_kind = 'dispute_end' BEGIN
    DELETE FROM active_dispute WHERE dispute_id = (SELECT dispute_id FROM dispute_end WHERE dispute_end_id = OLD.target_id);
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
UNION ALL SELECT 'dispute_end', dispute_end_id, ended_on FROM dispute_end;

CREATE TRIGGER dispute_joins_an_open_entry BEFORE INSERT ON dispute
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER dispute_is_not_updated BEFORE UPDATE ON dispute BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER dispute_is_not_deleted BEFORE DELETE ON dispute BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER dispute_end_joins_an_open_entry BEFORE INSERT ON dispute_end
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER dispute_end_is_not_updated BEFORE UPDATE ON dispute_end BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER dispute_end_is_not_deleted BEFORE DELETE ON dispute_end BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;

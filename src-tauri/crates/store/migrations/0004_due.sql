-- When an amount is due, and what was agreed about it later (T7, R18).

-- The business day that the due date was moved to when the invoice was written, and whether that one counts. Both dates are
-- kept; no setting of a later day changes them.
ALTER TABLE receivable ADD COLUMN payable_on TEXT CHECK (payable_on IS date(payable_on, '+0 days'));
ALTER TABLE receivable ADD COLUMN late_after TEXT
    CHECK (late_after IS NULL OR (late_after = 'payable_on' AND payable_on IS NOT NULL));

-- From `agreed_on` on, the amount is due on another day. The receivable keeps its own.
CREATE TABLE postponement (
    postponement_id    INTEGER PRIMARY KEY,
    entry_id           INTEGER NOT NULL REFERENCES journal,
    receivable_id      INTEGER NOT NULL REFERENCES receivable,
    agreed_on          TEXT NOT NULL CHECK (agreed_on IS date(agreed_on, '+0 days')),
    due_on             TEXT NOT NULL CHECK (due_on IS date(due_on, '+0 days')),
    is_interest_waived INTEGER NOT NULL CHECK (is_interest_waived IN (0, 1)),
    reason_text_id     INTEGER REFERENCES text,
    reason_digest      BLOB CHECK (length(reason_digest) = 32),
    CHECK ((reason_text_id IS NULL) = (reason_digest IS NULL))
) STRICT;
CREATE INDEX postponement_by_receivable ON postponement (receivable_id);

-- The date after which each receivable is late: the last one agreed, else the one that counted from the start.
CREATE VIEW counted_due AS
SELECT r.receivable_id, coalesce((SELECT p.due_on FROM postponement AS p WHERE p.receivable_id = r.receivable_id
        AND NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'postponement'
            AND v.target_id = p.postponement_id) ORDER BY p.postponement_id DESC LIMIT 1),
    iif(r.late_after IS NULL, r.due_on, r.payable_on)) AS due_on
FROM receivable AS r;

DROP VIEW true_open_receivable;
CREATE VIEW true_open_receivable AS
SELECT f.receivable_id, f.customer_id, f.currency, unixepoch(f.effective_on) / 86400 AS effective_day,
    unixepoch(d.due_on) / 86400 AS due_day, f.amount_minor, f.allocated_minor,
    f.amount_minor - f.allocated_minor AS open_minor, l.level, l.last_reminder_on, l.last_pay_by, l.decision_id
FROM (SELECT receivable.*, (SELECT coalesce(sum(a.amount_minor), 0) FROM allocation AS a
        WHERE a.receivable_id = receivable.receivable_id AND NOT EXISTS (SELECT 1 FROM active_reversal AS v
            WHERE v.target_kind = 'allocation' AND v.target_id = a.allocation_id)) AS allocated_minor
    FROM receivable) AS f
JOIN true_ladder AS l ON l.receivable_id = f.receivable_id
JOIN counted_due AS d ON d.receivable_id = f.receivable_id
WHERE NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'receivable' AND v.target_id = f.receivable_id);

DROP TRIGGER receivable_opens;
CREATE TRIGGER receivable_opens AFTER INSERT ON receivable BEGIN
    INSERT INTO open_receivable VALUES (NEW.receivable_id, NEW.customer_id, NEW.currency,
        unixepoch(NEW.effective_on) / 86400,
        unixepoch(iif(NEW.late_after IS NULL, NEW.due_on, NEW.payable_on)) / 86400, NEW.amount_minor, 0, NEW.amount_minor,
        NEW.start_level, NEW.start_reminder_on, NEW.start_pay_by, NULL);
END;

CREATE TRIGGER postponement_fits BEFORE INSERT ON postponement BEGIN
    SELECT RAISE(ABORT, 'postponement.receivable_not_standing')
        WHERE NOT EXISTS (SELECT 1 FROM open_receivable WHERE receivable_id = NEW.receivable_id);
    SELECT RAISE(ABORT, 'postponement.mismatch') FROM receivable AS r WHERE r.receivable_id = NEW.receivable_id
        AND (NEW.due_on <= r.due_on OR NEW.agreed_on < r.effective_on);
END;

CREATE TRIGGER postponement_counts AFTER INSERT ON postponement BEGIN
    UPDATE open_receivable SET due_day = unixepoch(NEW.due_on) / 86400 WHERE receivable_id = NEW.receivable_id;
END;

CREATE TRIGGER postponement_is_taken_back AFTER INSERT ON active_reversal WHEN NEW.target_kind = 'postponement' BEGIN
    UPDATE open_receivable SET due_day = (SELECT unixepoch(d.due_on) / 86400 FROM counted_due AS d
            WHERE d.receivable_id = open_receivable.receivable_id)
        WHERE receivable_id = (SELECT receivable_id FROM postponement WHERE postponement_id = NEW.target_id);
END;

CREATE TRIGGER postponement_stands_again AFTER DELETE ON active_reversal WHEN OLD.target_kind = 'postponement' BEGIN
    UPDATE open_receivable SET due_day = (SELECT unixepoch(d.due_on) / 86400 FROM counted_due AS d
            WHERE d.receivable_id = open_receivable.receivable_id)
        WHERE receivable_id = (SELECT receivable_id FROM postponement WHERE postponement_id = OLD.target_id);
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
UNION ALL SELECT 'postponement', postponement_id, agreed_on FROM postponement;

CREATE TRIGGER postponement_joins_an_open_entry BEFORE INSERT ON postponement
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER postponement_is_not_updated BEFORE UPDATE ON postponement BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER postponement_is_not_deleted BEFORE DELETE ON postponement BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;

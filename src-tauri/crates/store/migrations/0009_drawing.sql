-- Money on account that leaves again (L8): a refund, or the outgoing half of a transfer, is negative, and draws its whole
-- amount from settlements of the same customer that had something left.

CREATE TABLE drawing (
    drawing_id    INTEGER PRIMARY KEY,
    entry_id      INTEGER NOT NULL REFERENCES journal,
    settlement_id INTEGER NOT NULL REFERENCES settlement,
    drawn_by_id   INTEGER NOT NULL REFERENCES settlement CHECK (drawn_by_id > settlement_id),
    effective_on  TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
    amount_minor  INTEGER NOT NULL CHECK (amount_minor BETWEEN 1 AND 900000000000000)
) STRICT;
CREATE INDEX drawing_by_settlement ON drawing (settlement_id);
CREATE INDEX drawing_by_drawn_by ON drawing (drawn_by_id);
CREATE INDEX drawing_by_effective_on ON drawing (effective_on);

-- What was taken from a settlement, as a sum can take it: applied to an item, drawn, or, negative, drawn from another one.
CREATE VIEW applied AS
SELECT 'allocation' AS kind, allocation_id AS id, entry_id, settlement_id, effective_on, amount_minor FROM allocation
UNION ALL SELECT 'drawing', drawing_id, entry_id, settlement_id, effective_on, amount_minor FROM drawing
UNION ALL SELECT 'drawing', drawing_id, entry_id, drawn_by_id, effective_on, -amount_minor FROM drawing;

-- A negative settlement has its sum below zero. The check only grows wider, so it is changed in place; the rows stay as they
-- are (https://sqlite.org/lang_altertable.html, section 7).
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, 'BETWEEN 0 AND max(amount_minor, 0)', 'BETWEEN min(amount_minor, 0) AND max(amount_minor, 0)')
    WHERE type = 'table' AND name = 'open_settlement';
PRAGMA writable_schema = RESET;

DROP VIEW true_open_settlement;
CREATE VIEW true_open_settlement AS
SELECT f.settlement_id, f.customer_id, f.currency, unixepoch(f.value_on) / 86400 AS value_day, f.amount_minor,
    f.allocated_minor, f.amount_minor - f.allocated_minor AS rest_minor
FROM (SELECT settlement.*, (SELECT coalesce(sum(a.amount_minor), 0) FROM applied AS a
        WHERE a.settlement_id = settlement.settlement_id AND NOT EXISTS (SELECT 1 FROM active_reversal AS v
            WHERE v.target_kind = a.kind AND v.target_id = a.id)) AS allocated_minor
    FROM settlement) AS f
WHERE NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'settlement' AND v.target_id = f.settlement_id);

CREATE TRIGGER drawing_fits BEFORE INSERT ON drawing BEGIN
    SELECT RAISE(ABORT, 'drawing.not_standing') WHERE 2 <> (SELECT count(*) FROM open_settlement
        WHERE settlement_id IN (NEW.settlement_id, NEW.drawn_by_id));
    SELECT RAISE(ABORT, 'drawing.mismatch') WHERE NOT EXISTS (SELECT 1 FROM settlement AS s
        JOIN settlement AS d ON d.settlement_id = NEW.drawn_by_id WHERE s.settlement_id = NEW.settlement_id
        AND s.kind IN ('payment', 'credit_note', 'transfer') AND s.amount_minor > 0
        AND d.kind IN ('refund', 'transfer') AND d.amount_minor < 0 AND d.entry_id = NEW.entry_id
        AND d.customer_id = s.customer_id AND d.currency = s.currency
        AND s.value_on <= d.value_on AND d.value_on = NEW.effective_on);
END;

CREATE TRIGGER drawing_draws AFTER INSERT ON drawing BEGIN
    UPDATE open_settlement SET allocated_minor = allocated_minor + NEW.amount_minor,
        rest_minor = rest_minor - NEW.amount_minor WHERE settlement_id = NEW.settlement_id;
    UPDATE open_settlement SET allocated_minor = allocated_minor - NEW.amount_minor,
        rest_minor = rest_minor + NEW.amount_minor WHERE settlement_id = NEW.drawn_by_id;
END;

CREATE TRIGGER drawing_is_taken_back AFTER INSERT ON active_reversal WHEN NEW.target_kind = 'drawing' BEGIN
    UPDATE open_settlement SET allocated_minor = allocated_minor - d.amount_minor, rest_minor = rest_minor + d.amount_minor
        FROM drawing AS d WHERE d.drawing_id = NEW.target_id AND open_settlement.settlement_id = d.settlement_id;
    UPDATE open_settlement SET allocated_minor = allocated_minor + d.amount_minor, rest_minor = rest_minor - d.amount_minor
        FROM drawing AS d WHERE d.drawing_id = NEW.target_id AND open_settlement.settlement_id = d.drawn_by_id;
END;

CREATE TRIGGER drawing_stands_again AFTER DELETE ON active_reversal WHEN OLD.target_kind = 'drawing' BEGIN
    SELECT RAISE(ABORT, 'reversal.drawing_without_ends') FROM drawing AS d WHERE d.drawing_id = OLD.target_id
        AND 2 <> (SELECT count(*) FROM open_settlement WHERE settlement_id IN (d.settlement_id, d.drawn_by_id));
    UPDATE open_settlement SET allocated_minor = allocated_minor + d.amount_minor, rest_minor = rest_minor - d.amount_minor
        FROM drawing AS d WHERE d.drawing_id = OLD.target_id AND open_settlement.settlement_id = d.settlement_id;
    UPDATE open_settlement SET allocated_minor = allocated_minor - d.amount_minor, rest_minor = rest_minor + d.amount_minor
        FROM drawing AS d WHERE d.drawing_id = OLD.target_id AND open_settlement.settlement_id = d.drawn_by_id;
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
UNION ALL SELECT 'drawing', drawing_id, effective_on FROM drawing;

CREATE TRIGGER drawing_joins_an_open_entry BEFORE INSERT ON drawing
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER drawing_is_not_updated BEFORE UPDATE ON drawing BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER drawing_is_not_deleted BEFORE DELETE ON drawing BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;

-- Purchase loans: a finance partner pays an invoice for the customer, less its commission. An application settles nothing.

-- The partner's name is kept outside the hash chain, like every text that people wrote (P1).
CREATE TABLE loan (
    loan_id         INTEGER PRIMARY KEY,
    entry_id        INTEGER NOT NULL REFERENCES journal,
    invoice_id      INTEGER NOT NULL REFERENCES invoice,
    currency        TEXT NOT NULL CHECK (length(currency) = 3),
    amount_minor    INTEGER NOT NULL CHECK (amount_minor BETWEEN 1 AND 900000000000000),
    applied_on      TEXT NOT NULL CHECK (applied_on IS date(applied_on, '+0 days')),
    partner_text_id INTEGER REFERENCES text,
    partner_digest  BLOB CHECK (length(partner_digest) = 32),
    CHECK ((partner_text_id IS NULL) = (partner_digest IS NULL))
) STRICT;
CREATE INDEX loan_by_invoice ON loan (invoice_id);

-- A step of an application. Paying out names the payment, and what the partner kept, which is nothing where it is free.
CREATE TABLE loan_step (
    loan_step_id   INTEGER PRIMARY KEY,
    entry_id       INTEGER NOT NULL REFERENCES journal,
    loan_id        INTEGER NOT NULL REFERENCES loan,
    kind           TEXT NOT NULL CHECK (kind IN ('approved', 'declined', 'paid_out', 'withdrawn')),
    happened_on    TEXT NOT NULL CHECK (happened_on IS date(happened_on, '+0 days')),
    payment_id     INTEGER REFERENCES settlement (settlement_id),
    commission_id  INTEGER REFERENCES settlement (settlement_id),
    reason_text_id INTEGER REFERENCES text,
    reason_digest  BLOB CHECK (length(reason_digest) = 32),
    CHECK ((kind = 'paid_out') = (payment_id IS NOT NULL)),
    CHECK (commission_id IS NULL OR kind = 'paid_out'),
    CHECK ((reason_text_id IS NULL) = (reason_digest IS NULL))
) STRICT;
CREATE INDEX loan_step_by_loan ON loan_step (loan_id);
CREATE INDEX loan_step_by_payment ON loan_step (payment_id) WHERE payment_id IS NOT NULL;

-- The steps that stand, each with the one before it; `applied` before the first.
CREATE VIEW standing_loan_step AS
SELECT s.loan_step_id, s.entry_id, s.loan_id, s.kind, s.happened_on, s.payment_id, s.commission_id,
    coalesce(lag(s.kind) OVER way, 'applied') AS after_kind,
    coalesce(lag(s.happened_on) OVER way, l.applied_on) AS after_on
FROM loan_step AS s JOIN loan AS l USING (loan_id)
WHERE NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'loan_step' AND v.target_id = s.loan_step_id)
WINDOW way AS (PARTITION BY s.loan_id ORDER BY s.loan_step_id);

CREATE TRIGGER loan_has_an_invoice BEFORE INSERT ON loan BEGIN
    SELECT RAISE(ABORT, 'loan.invoice') WHERE NOT EXISTS (SELECT 1 FROM invoice AS i JOIN receivable AS r USING (invoice_id)
        JOIN open_receivable USING (receivable_id) WHERE i.invoice_id = NEW.invoice_id AND i.currency = NEW.currency);
END;

-- What stands of an application must be a way that it can have gone.
CREATE TRIGGER loan_step_follows AFTER INSERT ON loan_step BEGIN
    SELECT RAISE(ABORT, 'loan.not_standing') FROM active_reversal WHERE target_kind = 'loan' AND target_id = NEW.loan_id;
    SELECT RAISE(ABORT, 'loan.step') FROM standing_loan_step AS s WHERE s.loan_step_id = NEW.loan_step_id
        AND NOT CASE s.kind WHEN 'approved' THEN s.after_kind = 'applied' WHEN 'paid_out' THEN s.after_kind = 'approved'
            ELSE s.after_kind IN ('applied', 'approved') END;
    SELECT RAISE(ABORT, 'loan.order') FROM standing_loan_step AS s
        WHERE s.loan_step_id = NEW.loan_step_id AND s.happened_on < s.after_on;
    SELECT RAISE(ABORT, 'loan.payment') WHERE NEW.kind = 'paid_out' AND NOT EXISTS (SELECT 1 FROM loan AS l
        JOIN settlement AS p ON p.settlement_id = NEW.payment_id AND p.kind = 'payment' AND p.method = 'finance'
        LEFT JOIN settlement AS c ON c.settlement_id = NEW.commission_id AND c.kind = 'bank_charge' AND c.method = 'finance'
        WHERE l.loan_id = NEW.loan_id AND p.entry_id = NEW.entry_id AND p.currency = l.currency AND p.value_on = NEW.happened_on
        AND (NEW.commission_id IS NULL OR (c.entry_id = NEW.entry_id AND c.currency = l.currency
            AND c.value_on = NEW.happened_on AND c.customer_id = p.customer_id))
        AND p.amount_minor + coalesce(c.amount_minor, 0) = l.amount_minor);
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
UNION ALL SELECT 'loan_step', loan_step_id, happened_on FROM loan_step;

CREATE TRIGGER loan_joins_an_open_entry BEFORE INSERT ON loan
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER loan_is_not_updated BEFORE UPDATE ON loan BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER loan_is_not_deleted BEFORE DELETE ON loan BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER loan_step_joins_an_open_entry BEFORE INSERT ON loan_step
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER loan_step_is_not_updated BEFORE UPDATE ON loan_step BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER loan_step_is_not_deleted BEFORE DELETE ON loan_step BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;

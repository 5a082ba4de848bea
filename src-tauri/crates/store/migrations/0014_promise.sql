-- Promises to pay (T5). A promise settles nothing; what became of it is computed from money received, never kept.

-- The days of tolerance are those of the policy when it was given. Its words are kept outside the hash chain (P1).
CREATE TABLE promise (
    promise_id         INTEGER PRIMARY KEY,
    entry_id           INTEGER NOT NULL REFERENCES journal,
    customer_id        INTEGER NOT NULL REFERENCES customer,
    currency           TEXT NOT NULL CHECK (length(currency) = 3),
    amount_minor       INTEGER NOT NULL CHECK (amount_minor BETWEEN 1 AND 900000000000000),
    made_on            TEXT NOT NULL CHECK (made_on IS date(made_on, '+0 days')),
    promised_on        TEXT NOT NULL CHECK (promised_on IS date(promised_on, '+0 days')),
    tolerance_days     INTEGER NOT NULL CHECK (tolerance_days BETWEEN 0 AND 365),
    is_interest_waived INTEGER NOT NULL CHECK (is_interest_waived IN (0, 1)),
    words_text_id      INTEGER REFERENCES text,
    words_digest       BLOB CHECK (length(words_digest) = 32),
    CHECK (promised_on >= made_on),
    CHECK ((words_text_id IS NULL) = (words_digest IS NULL))
) STRICT;
CREATE INDEX promise_by_customer ON promise (customer_id);

-- The items that a promise is about; one without any is about the oldest due first.
CREATE TABLE promise_item (
    promise_item_id INTEGER PRIMARY KEY,
    entry_id        INTEGER NOT NULL REFERENCES journal,
    promise_id      INTEGER NOT NULL REFERENCES promise,
    receivable_id   INTEGER NOT NULL REFERENCES receivable,
    made_on         TEXT NOT NULL CHECK (made_on IS date(made_on, '+0 days'))
) STRICT;
CREATE INDEX promise_item_by_promise ON promise_item (promise_id);
CREATE INDEX promise_item_by_receivable ON promise_item (receivable_id);

CREATE TRIGGER promise_has_a_customer BEFORE INSERT ON promise
WHEN NOT EXISTS (SELECT 1 FROM active_customer WHERE customer_id = NEW.customer_id)
BEGIN SELECT RAISE(ABORT, 'customer.not_standing'); END;

CREATE TRIGGER promise_item_fits BEFORE INSERT ON promise_item BEGIN
    SELECT RAISE(ABORT, 'promise.item') WHERE NOT EXISTS (SELECT 1 FROM promise AS p, receivable AS r
        JOIN open_receivable AS o ON o.receivable_id = r.receivable_id
        WHERE p.promise_id = NEW.promise_id AND r.receivable_id = NEW.receivable_id AND p.entry_id = NEW.entry_id
        AND p.made_on = NEW.made_on AND p.currency = r.currency AND (p.customer_id = r.customer_id
            OR coalesce((SELECT canonical_id FROM merged_customer WHERE customer_id = p.customer_id), p.customer_id)
             = coalesce((SELECT canonical_id FROM merged_customer WHERE customer_id = r.customer_id), r.customer_id)));
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
UNION ALL SELECT 'promise_item', promise_item_id, made_on FROM promise_item;

CREATE TRIGGER promise_joins_an_open_entry BEFORE INSERT ON promise
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER promise_is_not_updated BEFORE UPDATE ON promise BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER promise_is_not_deleted BEFORE DELETE ON promise BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER promise_item_joins_an_open_entry BEFORE INSERT ON promise_item
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER promise_item_is_not_updated BEFORE UPDATE ON promise_item BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER promise_item_is_not_deleted BEFORE DELETE ON promise_item BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;

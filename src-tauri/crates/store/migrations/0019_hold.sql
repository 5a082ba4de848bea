-- What a level of the ladder asks for beside its letter: a hold, prepayment, a decision. Each is only ever proposed.

-- Whether deliveries to the customer are on hold.
ALTER TABLE customer_profile ADD COLUMN is_on_hold INTEGER NOT NULL DEFAULT 0 CHECK (is_on_hold IN (0, 1));

-- What the owner answered. A step that is claimed after an answer asks again.
CREATE TABLE effect_answer (
    effect_answer_id INTEGER PRIMARY KEY,
    entry_id         INTEGER NOT NULL REFERENCES journal,
    customer_id      INTEGER NOT NULL REFERENCES customer,
    effect           TEXT NOT NULL CHECK (effect IN ('hold', 'prepaid', 'decision')),
    is_accepted      INTEGER NOT NULL CHECK (is_accepted IN (0, 1)),
    answered_on      TEXT NOT NULL CHECK (answered_on IS date(answered_on, '+0 days'))
) STRICT;
CREATE INDEX effect_answer_by_customer ON effect_answer (customer_id);

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
UNION ALL SELECT 'effect_answer', effect_answer_id, answered_on FROM effect_answer;

CREATE TRIGGER effect_answer_joins_an_open_entry BEFORE INSERT ON effect_answer
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER effect_answer_is_not_updated BEFORE UPDATE ON effect_answer BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER effect_answer_is_not_deleted BEFORE DELETE ON effect_answer BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;

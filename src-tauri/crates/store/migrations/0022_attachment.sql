-- Original invoices: files that are kept beside the book and belong to an invoice.
CREATE TABLE attachment (
    attachment_id  INTEGER PRIMARY KEY,
    entry_id       INTEGER NOT NULL REFERENCES journal,
    invoice_id     INTEGER NOT NULL REFERENCES invoice,
    attached_on    TEXT NOT NULL CHECK (attached_on IS date(attached_on, '+0 days')),
    file_sha256    BLOB NOT NULL CHECK (length(file_sha256) = 32),
    size_bytes     INTEGER NOT NULL CHECK (size_bytes > 0),
    name_text_id   INTEGER REFERENCES text,
    name_digest    BLOB CHECK (length(name_digest) = 32),
    CHECK ((name_text_id IS NULL) = (name_digest IS NULL))
) STRICT;
CREATE INDEX attachment_by_invoice ON attachment (invoice_id);

CREATE VIEW standing_attachment AS
SELECT a.* FROM attachment AS a WHERE NOT EXISTS (SELECT 1 FROM active_reversal
    WHERE target_kind = 'attachment' AND target_id = a.attachment_id);

CREATE TRIGGER attachment_fits BEFORE INSERT ON attachment BEGIN
    SELECT RAISE(ABORT, 'attachment.invoice_not_standing') FROM active_reversal
        WHERE target_kind = 'invoice' AND target_id = NEW.invoice_id;
    SELECT RAISE(ABORT, 'attachment.already') FROM standing_attachment
        WHERE invoice_id = NEW.invoice_id AND file_sha256 = NEW.file_sha256;
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
UNION ALL SELECT 'text_step', text_step_id, happened_on FROM text_step
UNION ALL SELECT 'attachment', attachment_id, attached_on FROM attachment;

CREATE TRIGGER attachment_joins_an_open_entry BEFORE INSERT ON attachment
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER attachment_is_not_updated BEFORE UPDATE ON attachment BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER attachment_is_not_deleted BEFORE DELETE ON attachment BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;

-- A mail that did not leave goes to another address: another message with an id of its own. What was fixed before stays as it was.
CREATE TABLE mail_redirect (
    mail_redirect_id INTEGER PRIMARY KEY,
    entry_id         INTEGER NOT NULL REFERENCES journal,
    mail_id          INTEGER NOT NULL REFERENCES mail,
    message_id       TEXT NOT NULL CHECK (message_id LIKE '<%@%>'),
    redirected_on    TEXT NOT NULL CHECK (redirected_on IS date(redirected_on, '+0 days')),
    eml_sha256       BLOB NOT NULL CHECK (length(eml_sha256) = 32),
    envelope_text_id INTEGER REFERENCES text,
    envelope_digest  BLOB CHECK (length(envelope_digest) = 32),
    CHECK ((envelope_text_id IS NULL) = (envelope_digest IS NULL))
) STRICT;
CREATE INDEX mail_redirect_by_mail ON mail_redirect (mail_id);

CREATE VIEW standing_mail_redirect AS
SELECT r.* FROM mail_redirect AS r WHERE NOT EXISTS (SELECT 1 FROM active_reversal
    WHERE target_kind = 'mail_redirect' AND target_id = r.mail_redirect_id);

-- Each step with the one before it, and whether it can follow that. With another address a mail waits as if nothing had happened.
DROP VIEW mail_way;
CREATE VIEW mail_way AS
SELECT w.*, CASE w.kind
    WHEN 'attempted' THEN w.after_kind IN ('queued', 'attempted', 'put_off', 'again')
    WHEN 'begun' THEN w.after_kind = 'attempted'
    WHEN 'handed_over' THEN w.after_kind = 'begun'
    WHEN 'uncertain' THEN w.after_kind = 'begun'
    WHEN 'put_off' THEN w.after_kind IN ('attempted', 'begun')
    WHEN 'failed' THEN w.after_kind IN ('attempted', 'begun')
    WHEN 'arrived' THEN w.after_kind IN ('begun', 'uncertain')
    WHEN 'again' THEN w.after_kind IN ('begun', 'uncertain', 'put_off', 'failed', 'arrived', 'cancelled')
    ELSE w.after_kind NOT IN ('handed_over', 'arrived', 'cancelled') END AS is_possible
FROM (SELECT s.mail_step_id, s.entry_id, s.mail_id, s.kind,
    CASE WHEN EXISTS (SELECT 1 FROM standing_mail_redirect AS r WHERE r.mail_id = s.mail_id AND r.entry_id < s.entry_id
        AND r.entry_id > s.before_entry) THEN 'queued' ELSE s.before_kind END AS after_kind
    FROM (SELECT mail_step_id, entry_id, mail_id, kind, coalesce(lag(kind) OVER way, 'queued') AS before_kind,
        coalesce(lag(entry_id) OVER way, 0) AS before_entry FROM mail_step
        WINDOW way AS (PARTITION BY mail_id ORDER BY mail_step_id)) AS s) AS w;

-- What may have left stays where it went.
CREATE TRIGGER mail_redirect_follows BEFORE INSERT ON mail_redirect BEGIN
    SELECT RAISE(ABORT, 'mail.withdrawn') FROM active_reversal WHERE target_kind = 'mail' AND target_id = NEW.mail_id;
    SELECT RAISE(ABORT, 'mail.step') WHERE (SELECT kind FROM mail_step WHERE mail_id = NEW.mail_id
        ORDER BY mail_step_id DESC LIMIT 1) IN ('begun', 'handed_over', 'uncertain', 'arrived', 'cancelled');
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
UNION ALL SELECT 'mail_redirect', mail_redirect_id, redirected_on FROM mail_redirect;

CREATE TRIGGER mail_redirect_joins_an_open_entry BEFORE INSERT ON mail_redirect
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER mail_redirect_is_not_updated BEFORE UPDATE ON mail_redirect BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER mail_redirect_is_not_deleted BEFORE DELETE ON mail_redirect BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;

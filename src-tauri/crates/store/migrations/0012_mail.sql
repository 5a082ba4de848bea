-- Letters that go by mail (E1). The message and its id are fixed when it is queued; what happens to it are facts of their own,
-- kept before whatever reaches outside is done.

-- Addresses and the words of servers are kept outside the hash chain (P1); the message lies beside the book, named by its hash.
CREATE TABLE mail (
    mail_id          INTEGER PRIMARY KEY,
    entry_id         INTEGER NOT NULL REFERENCES journal,
    letter_id        INTEGER NOT NULL UNIQUE REFERENCES letter,
    message_id       TEXT NOT NULL UNIQUE CHECK (message_id LIKE '<%@%>'),
    queued_on        TEXT NOT NULL CHECK (queued_on IS date(queued_on, '+0 days')),
    eml_sha256       BLOB NOT NULL CHECK (length(eml_sha256) = 32),
    envelope_text_id INTEGER REFERENCES text,
    envelope_digest  BLOB CHECK (length(envelope_digest) = 32),
    CHECK ((envelope_text_id IS NULL) = (envelope_digest IS NULL))
) STRICT;

-- A reason is a code of ours, a reply the words of the server; nothing counts as handed over without them.
CREATE TABLE mail_step (
    mail_step_id  INTEGER PRIMARY KEY,
    entry_id      INTEGER NOT NULL REFERENCES journal,
    mail_id       INTEGER NOT NULL REFERENCES mail,
    kind          TEXT NOT NULL CHECK (kind IN ('attempted', 'begun', 'handed_over', 'put_off', 'failed', 'uncertain',
        'arrived', 'again', 'cancelled')),
    happened_on   TEXT NOT NULL CHECK (happened_on IS date(happened_on, '+0 days')),
    reason        TEXT CHECK (reason <> ''),
    reply_text_id INTEGER REFERENCES text,
    reply_digest  BLOB CHECK (length(reply_digest) = 32),
    CHECK ((reply_text_id IS NULL) = (reply_digest IS NULL)),
    CHECK (kind <> 'handed_over' OR reply_digest IS NOT NULL),
    CHECK (kind IN ('put_off', 'failed') = (reason IS NOT NULL))
) STRICT;
CREATE INDEX mail_step_by_mail ON mail_step (mail_id);

-- Each step with the one before it, and whether it can follow that.
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
FROM (SELECT mail_step_id, entry_id, mail_id, kind, coalesce(lag(kind) OVER (PARTITION BY mail_id ORDER BY mail_step_id), 'queued')
    AS after_kind FROM mail_step) AS w;

CREATE TRIGGER mail_has_a_letter BEFORE INSERT ON mail BEGIN
    SELECT RAISE(ABORT, 'mail.letter') WHERE NOT EXISTS (SELECT 1 FROM letter
        WHERE letter_id = NEW.letter_id AND entry_id = NEW.entry_id);
END;

-- Nothing of a run that was taken back may leave any more; what had left is still told.
CREATE TRIGGER mail_step_follows AFTER INSERT ON mail_step BEGIN
    SELECT RAISE(ABORT, 'mail.withdrawn') FROM active_reversal
        WHERE target_kind = 'mail' AND target_id = NEW.mail_id AND NEW.kind IN ('attempted', 'again');
    SELECT RAISE(ABORT, 'mail.step') FROM mail_way WHERE mail_id = NEW.mail_id
        AND mail_step_id = NEW.mail_step_id AND is_possible = 0;
END;

-- How a customer wants to be reminded.
ALTER TABLE customer_profile ADD COLUMN channel TEXT NOT NULL DEFAULT 'letter' CHECK (channel IN ('letter', 'mail'));

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
UNION ALL SELECT 'mail_step', mail_step_id, happened_on FROM mail_step;

CREATE TRIGGER mail_joins_an_open_entry BEFORE INSERT ON mail
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER mail_is_not_updated BEFORE UPDATE ON mail BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER mail_is_not_deleted BEFORE DELETE ON mail BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER mail_step_joins_an_open_entry BEFORE INSERT ON mail_step
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER mail_step_is_not_updated BEFORE UPDATE ON mail_step BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER mail_step_is_not_deleted BEFORE DELETE ON mail_step BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;

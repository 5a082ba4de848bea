-- Notes about a customer and what became of their next steps; any kind of fact may be taken back.

-- A reversal may name every kind of fact: the trigger below looks into `effective`, which knows them all. SQLite cannot loosen
-- a check, so the table is made anew with the same rows.
CREATE TABLE reversal_before AS SELECT * FROM reversal;
DROP TABLE reversal;
CREATE TABLE reversal (
    reversal_id  INTEGER PRIMARY KEY,
    entry_id     INTEGER NOT NULL REFERENCES journal,
    target_kind  TEXT NOT NULL CHECK (target_kind GLOB '[a-z]*' AND target_kind NOT GLOB '*[^a-z_]*'),
    target_id    INTEGER NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('correction', 'event')),
    effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
    CHECK (target_kind <> 'reversal' OR (kind = 'correction' AND target_id < reversal_id))
) STRICT;
INSERT INTO reversal (reversal_id, entry_id, target_kind, target_id, kind, effective_on)
    SELECT reversal_id, entry_id, target_kind, target_id, kind, effective_on FROM reversal_before ORDER BY reversal_id;
DROP TABLE reversal_before;
CREATE INDEX reversal_by_target ON reversal (target_id, target_kind);

-- What a person said or wrote, or what was seen. Its words are personal: the fact keeps digests (P1). A corrected note is taken
-- back, and a new one follows that names the first of them.
CREATE TABLE note (
    note_id         INTEGER PRIMARY KEY,
    entry_id        INTEGER NOT NULL REFERENCES journal,
    customer_id     INTEGER NOT NULL REFERENCES customer,
    first_note_id   INTEGER REFERENCES note CHECK (first_note_id < note_id),
    kind            TEXT NOT NULL CHECK (kind IN ('call', 'visit', 'message', 'letter', 'other')),
    noted_on        TEXT NOT NULL CHECK (noted_on IS date(noted_on, '+0 days')),
    body_text_id    INTEGER NOT NULL REFERENCES text,
    body_digest     BLOB NOT NULL CHECK (length(body_digest) = 32),
    contact_text_id INTEGER REFERENCES text,
    contact_digest  BLOB CHECK (length(contact_digest) = 32),
    step_text_id    INTEGER REFERENCES text,
    step_digest     BLOB CHECK (length(step_digest) = 32),
    step_on         TEXT CHECK (step_on IS date(step_on, '+0 days')),
    CHECK ((contact_text_id IS NULL) = (contact_digest IS NULL)),
    CHECK ((step_text_id IS NULL) = (step_digest IS NULL)),
    CHECK ((step_text_id IS NULL) = (step_on IS NULL))
) STRICT;
CREATE INDEX note_by_customer ON note (customer_id);
CREATE INDEX note_by_first ON note (first_note_id) WHERE first_note_id IS NOT NULL;
CREATE INDEX note_by_step ON note (step_on) WHERE step_on IS NOT NULL;

-- What became of the next step of a note; `note_id` is the first of its corrections, so that a correction loses nothing.
CREATE TABLE follow_up (
    follow_up_id   INTEGER PRIMARY KEY,
    entry_id       INTEGER NOT NULL REFERENCES journal,
    note_id        INTEGER NOT NULL REFERENCES note,
    outcome        TEXT NOT NULL CHECK (outcome IN ('done', 'moved', 'not_needed')),
    decided_on     TEXT NOT NULL CHECK (decided_on IS date(decided_on, '+0 days')),
    moved_to       TEXT CHECK (moved_to IS date(moved_to, '+0 days')),
    reason_text_id INTEGER REFERENCES text,
    reason_digest  BLOB CHECK (length(reason_digest) = 32),
    CHECK ((outcome = 'moved') = (moved_to IS NOT NULL)),
    CHECK ((reason_text_id IS NULL) = (reason_digest IS NULL))
) STRICT;
CREATE INDEX follow_up_by_note ON follow_up (note_id);

CREATE TRIGGER note_has_a_customer BEFORE INSERT ON note
WHEN NOT EXISTS (SELECT 1 FROM active_customer WHERE customer_id = NEW.customer_id)
BEGIN SELECT RAISE(ABORT, 'customer.not_standing'); END;

-- Of a note and its corrections, one stands at most.
CREATE TRIGGER note_follows_its_first BEFORE INSERT ON note WHEN NEW.first_note_id IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'note.mismatch') WHERE NOT EXISTS (SELECT 1 FROM note AS f
        WHERE f.note_id = NEW.first_note_id AND f.first_note_id IS NULL AND f.customer_id = NEW.customer_id);
    SELECT RAISE(ABORT, 'note.stands') FROM note AS n
        WHERE (n.note_id = NEW.first_note_id OR n.first_note_id = NEW.first_note_id)
        AND NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'note' AND v.target_id = n.note_id);
END;

CREATE TRIGGER follow_up_has_a_step BEFORE INSERT ON follow_up
WHEN NOT EXISTS (SELECT 1 FROM note AS n WHERE (n.note_id = NEW.note_id AND n.first_note_id IS NULL OR n.first_note_id = NEW.note_id)
    AND n.step_on IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'note' AND v.target_id = n.note_id))
BEGIN SELECT RAISE(ABORT, 'follow_up.no_step'); END;

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
UNION ALL SELECT 'follow_up', follow_up_id, decided_on FROM follow_up;

-- The triggers of `reversal`, as they were.
CREATE TRIGGER reversal_has_a_target BEFORE INSERT ON reversal BEGIN
    SELECT RAISE(ABORT, 'reversal.twice') WHERE EXISTS (SELECT 1 FROM active_reversal
        WHERE target_kind = NEW.target_kind AND target_id = NEW.target_id);
    SELECT RAISE(ABORT, 'reversal.target') WHERE NOT EXISTS (SELECT 1 FROM effective
        WHERE kind = NEW.target_kind AND id = NEW.target_id AND CASE NEW.kind
            WHEN 'correction' THEN effective_on = NEW.effective_on ELSE effective_on <= NEW.effective_on END);
END;

CREATE TRIGGER reversal_takes_back AFTER INSERT ON reversal BEGIN
    INSERT INTO active_reversal VALUES (NEW.target_kind, NEW.target_id, NEW.reversal_id, NEW.kind, NEW.effective_on);
    UPDATE open_receivable SET decision_id =
        (SELECT decision_id FROM true_ladder AS l WHERE l.receivable_id = open_receivable.receivable_id)
        WHERE NEW.target_kind = 'decision'
        AND receivable_id = (SELECT receivable_id FROM decision WHERE decision_id = NEW.target_id);
END;

CREATE TRIGGER reversal_of_allocation AFTER INSERT ON reversal WHEN NEW.target_kind = 'allocation' BEGIN
    UPDATE open_settlement SET allocated_minor = allocated_minor - a.amount_minor, rest_minor = rest_minor + a.amount_minor
        FROM allocation AS a WHERE a.allocation_id = NEW.target_id AND open_settlement.settlement_id = a.settlement_id;
    UPDATE open_receivable SET allocated_minor = allocated_minor - a.amount_minor, open_minor = open_minor + a.amount_minor
        FROM allocation AS a WHERE a.allocation_id = NEW.target_id AND open_receivable.receivable_id = a.receivable_id;
END;

CREATE TRIGGER reversal_of_receivable AFTER INSERT ON reversal WHEN NEW.target_kind = 'receivable' BEGIN
    SELECT RAISE(ABORT, 'reversal.allocated') FROM open_receivable
        WHERE receivable_id = NEW.target_id AND allocated_minor <> 0;
    DELETE FROM open_receivable WHERE receivable_id = NEW.target_id;
END;

CREATE TRIGGER reversal_of_settlement AFTER INSERT ON reversal WHEN NEW.target_kind = 'settlement' BEGIN
    SELECT RAISE(ABORT, 'reversal.allocated') FROM open_settlement
        WHERE settlement_id = NEW.target_id AND allocated_minor <> 0;
    DELETE FROM open_settlement WHERE settlement_id = NEW.target_id;
    DELETE FROM active_number WHERE (customer_id, kind, number) = (SELECT customer_id, 'credit_note', number
        FROM settlement WHERE settlement_id = NEW.target_id AND kind = 'credit_note');
END;

CREATE TRIGGER reversal_of_invoice AFTER INSERT ON reversal WHEN NEW.target_kind = 'invoice' BEGIN
    SELECT RAISE(ABORT, 'reversal.receivables_stand') FROM receivable AS r
        JOIN open_receivable AS o ON o.receivable_id = r.receivable_id WHERE r.invoice_id = NEW.target_id;
    DELETE FROM active_number WHERE (customer_id, kind, number) =
        (SELECT customer_id, 'invoice', number FROM invoice WHERE invoice_id = NEW.target_id);
END;

CREATE TRIGGER reversal_of_step AFTER INSERT ON reversal WHEN NEW.target_kind = 'dunning_step' BEGIN
    DELETE FROM active_step WHERE (receivable_id, level, decision_id) =
        (SELECT receivable_id, level, coalesce(decision_id, 0) FROM dunning_step WHERE step_id = NEW.target_id);
    UPDATE open_receivable SET (level, last_reminder_on, last_pay_by, decision_id) =
        (SELECT level, last_reminder_on, last_pay_by, decision_id FROM true_ladder AS l
            WHERE l.receivable_id = open_receivable.receivable_id)
        WHERE receivable_id = (SELECT receivable_id FROM dunning_step WHERE step_id = NEW.target_id);
END;

CREATE TRIGGER reversal_of_reversal AFTER INSERT ON reversal WHEN NEW.target_kind = 'reversal' BEGIN
    DELETE FROM active_reversal WHERE (target_kind, target_id) =
        (SELECT target_kind, target_id FROM reversal WHERE reversal_id = NEW.target_id);
    INSERT INTO active_number SELECT i.customer_id, 'invoice', i.number, i.invoice_id FROM reversal AS v
        JOIN invoice AS i ON i.invoice_id = v.target_id WHERE v.reversal_id = NEW.target_id AND v.target_kind = 'invoice';
    INSERT INTO active_number SELECT s.customer_id, 'credit_note', s.number, s.settlement_id FROM reversal AS v
        JOIN settlement AS s ON s.settlement_id = v.target_id WHERE v.reversal_id = NEW.target_id
        AND v.target_kind = 'settlement' AND s.kind = 'credit_note' AND s.number IS NOT NULL;
    INSERT INTO open_receivable SELECT o.* FROM reversal AS v JOIN true_open_receivable AS o
        ON o.receivable_id = v.target_id WHERE v.reversal_id = NEW.target_id AND v.target_kind = 'receivable';
    INSERT INTO open_settlement SELECT o.* FROM reversal AS v JOIN true_open_settlement AS o
        ON o.settlement_id = v.target_id WHERE v.reversal_id = NEW.target_id AND v.target_kind = 'settlement';
    SELECT RAISE(ABORT, 'reversal.allocation_without_ends') FROM reversal AS v
        JOIN allocation AS a ON a.allocation_id = v.target_id
        LEFT JOIN open_settlement AS s ON s.settlement_id = a.settlement_id
        LEFT JOIN open_receivable AS r ON r.receivable_id = a.receivable_id
        WHERE v.reversal_id = NEW.target_id AND v.target_kind = 'allocation'
        AND (s.settlement_id IS NULL OR r.receivable_id IS NULL);
    UPDATE open_settlement SET allocated_minor = allocated_minor + a.amount_minor, rest_minor = rest_minor - a.amount_minor
        FROM reversal AS v, allocation AS a WHERE v.reversal_id = NEW.target_id AND v.target_kind = 'allocation'
        AND a.allocation_id = v.target_id AND open_settlement.settlement_id = a.settlement_id;
    UPDATE open_receivable SET allocated_minor = allocated_minor + a.amount_minor, open_minor = open_minor - a.amount_minor
        FROM reversal AS v, allocation AS a WHERE v.reversal_id = NEW.target_id AND v.target_kind = 'allocation'
        AND a.allocation_id = v.target_id AND open_receivable.receivable_id = a.receivable_id;
    INSERT INTO active_step SELECT s.receivable_id, s.level, coalesce(s.decision_id, 0), s.step_id FROM reversal AS v
        JOIN dunning_step AS s ON s.step_id = v.target_id
        WHERE v.reversal_id = NEW.target_id AND v.target_kind = 'dunning_step';
    UPDATE open_receivable SET (level, last_reminder_on, last_pay_by, decision_id) =
        (SELECT level, last_reminder_on, last_pay_by, decision_id FROM true_ladder AS l
            WHERE l.receivable_id = open_receivable.receivable_id)
        WHERE receivable_id IN (
            SELECT s.receivable_id FROM reversal AS v JOIN dunning_step AS s ON s.step_id = v.target_id
                WHERE v.reversal_id = NEW.target_id AND v.target_kind = 'dunning_step'
            UNION SELECT d.receivable_id FROM reversal AS v JOIN decision AS d ON d.decision_id = v.target_id
                WHERE v.reversal_id = NEW.target_id AND v.target_kind = 'decision');
END;

CREATE TRIGGER reversal_of_reversal_of_note AFTER INSERT ON reversal WHEN NEW.target_kind = 'reversal' BEGIN
    SELECT RAISE(ABORT, 'note.stands') FROM reversal AS r JOIN note AS n ON n.note_id = r.target_id
        JOIN note AS other ON coalesce(other.first_note_id, other.note_id) = coalesce(n.first_note_id, n.note_id)
        AND other.note_id <> n.note_id
        WHERE r.reversal_id = NEW.target_id AND r.target_kind = 'note' AND NOT EXISTS (SELECT 1 FROM active_reversal AS v
            WHERE v.target_kind = 'note' AND v.target_id = other.note_id);
END;

CREATE TRIGGER reversal_joins_an_open_entry BEFORE INSERT ON reversal
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER reversal_is_not_updated BEFORE UPDATE ON reversal BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER reversal_is_not_deleted BEFORE DELETE ON reversal BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER note_joins_an_open_entry BEFORE INSERT ON note
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER note_is_not_updated BEFORE UPDATE ON note BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER note_is_not_deleted BEFORE DELETE ON note BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER follow_up_joins_an_open_entry BEFORE INSERT ON follow_up
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER follow_up_is_not_updated BEFORE UPDATE ON follow_up BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER follow_up_is_not_deleted BEFORE DELETE ON follow_up BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;

-- The first book: journal, facts, what may change, and what is derived.
--
-- Conventions: *_on is a calendar date YYYY-MM-DD, *_at a UTC instant, *_minor an amount in minor units of its currency,
-- *_day a date as days since 1970-01-01. `x IS date(x, '+0 days')` is true for real dates only: date('2026-02-30')
-- alone gives the text back. Triggers raise a code, never a sentence.

-- The identity of the book; the journal's chain begins with it.
CREATE TABLE book (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    book_id  BLOB NOT NULL CHECK (length(book_id) = 16)
) STRICT;
INSERT INTO book VALUES (1, randomblob(16));

-- An entry is opened in `journal`, its facts refer to it, and `seal` closes it. The deferred reference makes it
-- impossible to commit an entry without its seal.
CREATE TABLE seal (
    entry_id   INTEGER PRIMARY KEY,
    fact_count INTEGER NOT NULL CHECK (fact_count >= 0),
    facts_hash BLOB NOT NULL CHECK (length(facts_hash) = 32),
    prev_hash  BLOB NOT NULL CHECK (length(prev_hash) = 32),
    hash       BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE journal (
    entry_id        INTEGER PRIMARY KEY CHECK (entry_id > 0) REFERENCES seal DEFERRABLE INITIALLY DEFERRED,
    posted_at       TEXT NOT NULL CHECK (posted_at GLOB
        '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
    posted_on       TEXT NOT NULL CHECK (posted_on IS date(posted_on, '+0 days')),
    kind            TEXT NOT NULL CHECK (kind GLOB '[a-z]*' AND kind NOT GLOB '*[^a-z._]*'),
    undoes_entry_id INTEGER REFERENCES journal CHECK (undoes_entry_id < entry_id)
) STRICT;
CREATE UNIQUE INDEX journal_undoes ON journal (undoes_entry_id) WHERE undoes_entry_id IS NOT NULL;

CREATE TRIGGER journal_is_gap_free BEFORE INSERT ON journal
WHEN NEW.entry_id IS NOT (SELECT coalesce(max(entry_id), 0) + 1 FROM journal)
BEGIN SELECT RAISE(ABORT, 'journal.gap'); END;

CREATE TRIGGER seal_continues_the_chain BEFORE INSERT ON seal BEGIN
    SELECT RAISE(ABORT, 'seal.gap') WHERE NEW.entry_id IS NOT (SELECT coalesce(max(entry_id), 0) + 1 FROM seal);
    SELECT RAISE(ABORT, 'seal.chain') WHERE NEW.entry_id > 1
        AND NEW.prev_hash IS NOT (SELECT hash FROM seal WHERE entry_id = NEW.entry_id - 1);
END;

-- Which facts an entry made: ids of a table are handed out in order, so a span says it all. Derived.
CREATE TABLE entry_span (
    entry_id   INTEGER NOT NULL,
    fact_table TEXT NOT NULL,
    first_id   INTEGER NOT NULL,
    last_id    INTEGER NOT NULL CHECK (last_id >= first_id),
    PRIMARY KEY (entry_id, fact_table)
) STRICT, WITHOUT ROWID;

-- Texts that people wrote or that name people. A fact keeps the key and a salted digest; forgetting empties salt and body.
CREATE TABLE text (
    text_id  INTEGER PRIMARY KEY,
    entry_id INTEGER NOT NULL REFERENCES journal,
    salt     BLOB CHECK (length(salt) = 16),
    body     TEXT,
    CHECK ((salt IS NULL) = (body IS NULL))
) STRICT;

-- What a file said about an invoice that maps to nothing: a JSON array of [heading, cell].
CREATE TABLE file_note (
    invoice_id INTEGER PRIMARY KEY REFERENCES invoice,
    entry_id   INTEGER NOT NULL REFERENCES journal,
    body       TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

-- Every row is one version; the newest is in force.
CREATE TABLE customer_profile (
    profile_id    INTEGER PRIMARY KEY,
    entry_id      INTEGER NOT NULL REFERENCES journal,
    customer_id   INTEGER NOT NULL REFERENCES customer,
    number        TEXT NOT NULL,
    name          TEXT NOT NULL,
    tax_id        TEXT NOT NULL,
    is_consumer   INTEGER NOT NULL CHECK (is_consumer IN (0, 1)),
    language      TEXT NOT NULL,
    currency      TEXT NOT NULL CHECK (length(currency) = 3),
    terms         TEXT NOT NULL,
    address_lines TEXT NOT NULL CHECK (json_valid(address_lines)),
    country       TEXT NOT NULL,
    email         TEXT NOT NULL,
    phone         TEXT NOT NULL,
    contacts      TEXT NOT NULL CHECK (json_valid(contacts)),
    lock_reason   TEXT,
    name_folded   TEXT NOT NULL,
    search_folded TEXT NOT NULL
) STRICT;
CREATE INDEX customer_profile_by_customer ON customer_profile (customer_id, profile_id);
CREATE INDEX customer_profile_by_entry ON customer_profile (entry_id);

-- Every row is one version of the value of a key (JSON); the newest is in force.
CREATE TABLE setting (
    setting_id INTEGER PRIMARY KEY,
    entry_id   INTEGER NOT NULL REFERENCES journal,
    key        TEXT NOT NULL,
    value      TEXT
) STRICT;
CREATE INDEX setting_by_key ON setting (key, setting_id);
CREATE INDEX setting_by_entry ON setting (entry_id);

CREATE TABLE customer (
    customer_id INTEGER PRIMARY KEY,
    entry_id    INTEGER NOT NULL REFERENCES journal
) STRICT;

CREATE TABLE import_batch (
    import_id           INTEGER PRIMARY KEY,
    entry_id            INTEGER NOT NULL REFERENCES journal,
    kind                TEXT NOT NULL,
    imported_on         TEXT NOT NULL CHECK (imported_on IS date(imported_on, '+0 days')),
    source_sha256       BLOB NOT NULL CHECK (length(source_sha256) = 32),
    source_name_text_id INTEGER NOT NULL REFERENCES text,
    source_name_digest  BLOB NOT NULL CHECK (length(source_name_digest) = 32),
    read_count          INTEGER NOT NULL CHECK (read_count >= 0),
    new_count           INTEGER NOT NULL CHECK (new_count >= 0),
    changed_count       INTEGER NOT NULL CHECK (changed_count >= 0),
    same_count          INTEGER NOT NULL CHECK (same_count >= 0),
    refused_count       INTEGER NOT NULL CHECK (refused_count >= 0)
) STRICT;

CREATE TABLE invoice (
    invoice_id  INTEGER PRIMARY KEY,
    entry_id    INTEGER NOT NULL REFERENCES journal,
    customer_id INTEGER NOT NULL REFERENCES customer,
    kind        TEXT NOT NULL CHECK (kind IN ('invoice', 'opening')),
    number      TEXT NOT NULL CHECK (number <> ''),
    issued_on   TEXT NOT NULL CHECK (issued_on IS date(issued_on, '+0 days')),
    currency    TEXT NOT NULL CHECK (length(currency) = 3),
    total_minor INTEGER NOT NULL CHECK (total_minor BETWEEN 1 AND 900000000000000),
    terms       TEXT NOT NULL
) STRICT;

CREATE TABLE receivable (
    receivable_id     INTEGER PRIMARY KEY,
    entry_id          INTEGER NOT NULL REFERENCES journal,
    customer_id       INTEGER NOT NULL REFERENCES customer,
    invoice_id        INTEGER NOT NULL REFERENCES invoice,
    kind              TEXT NOT NULL CHECK (kind IN ('principal', 'fee', 'interest', 'opening')),
    effective_on      TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
    due_on            TEXT NOT NULL CHECK (due_on IS date(due_on, '+0 days')),
    currency          TEXT NOT NULL CHECK (length(currency) = 3),
    amount_minor      INTEGER NOT NULL CHECK (amount_minor BETWEEN 1 AND 900000000000000),
    start_level       INTEGER NOT NULL DEFAULT 0 CHECK (start_level BETWEEN 0 AND 99),
    start_reminder_on TEXT CHECK (start_reminder_on IS date(start_reminder_on, '+0 days')),
    start_pay_by      TEXT CHECK (start_pay_by IS date(start_pay_by, '+0 days'))
) STRICT;
CREATE INDEX receivable_by_customer ON receivable (customer_id);
CREATE INDEX receivable_by_invoice ON receivable (invoice_id);

CREATE TABLE settlement (
    settlement_id     INTEGER PRIMARY KEY,
    entry_id          INTEGER NOT NULL REFERENCES journal,
    customer_id       INTEGER NOT NULL REFERENCES customer,
    kind              TEXT NOT NULL CHECK (kind IN ('payment', 'credit_note', 'discount', 'write_off', 'compromise',
        'reschedule', 'withholding_tax', 'set_off', 'bank_charge', 'transfer', 'refund')),
    value_on          TEXT NOT NULL CHECK (value_on IS date(value_on, '+0 days')),
    currency          TEXT NOT NULL CHECK (length(currency) = 3),
    amount_minor      INTEGER NOT NULL CHECK (amount_minor BETWEEN -900000000000000 AND 900000000000000),
    method            TEXT NOT NULL CHECK (method NOT GLOB '*[^a-z0-9_]*' AND length(method) <= 40),
    number            TEXT CHECK (number <> ''),
    reference_text_id INTEGER REFERENCES text,
    reference_digest  BLOB CHECK (length(reference_digest) = 32),
    CHECK ((reference_text_id IS NULL) = (reference_digest IS NULL)),
    CONSTRAINT settlement_sign CHECK (CASE kind WHEN 'refund' THEN amount_minor < 0
        WHEN 'transfer' THEN amount_minor <> 0 ELSE amount_minor > 0 END)
) STRICT;
CREATE INDEX settlement_by_customer ON settlement (customer_id);

CREATE TABLE allocation (
    allocation_id INTEGER PRIMARY KEY,
    entry_id      INTEGER NOT NULL REFERENCES journal,
    settlement_id INTEGER NOT NULL REFERENCES settlement,
    receivable_id INTEGER NOT NULL REFERENCES receivable,
    effective_on  TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
    amount_minor  INTEGER NOT NULL CHECK (amount_minor BETWEEN 1 AND 900000000000000)
) STRICT;
CREATE INDEX allocation_by_settlement ON allocation (settlement_id);
CREATE INDEX allocation_by_receivable ON allocation (receivable_id);
CREATE INDEX allocation_by_effective_on ON allocation (effective_on);

CREATE TABLE dunning_run (
    run_id        INTEGER PRIMARY KEY,
    entry_id      INTEGER NOT NULL REFERENCES journal,
    as_of         TEXT NOT NULL CHECK (as_of IS date(as_of, '+0 days')),
    policy_digest BLOB NOT NULL CHECK (length(policy_digest) = 32)
) STRICT;

CREATE TABLE letter (
    letter_id      INTEGER PRIMARY KEY,
    entry_id       INTEGER NOT NULL REFERENCES journal,
    run_id         INTEGER NOT NULL REFERENCES dunning_run,
    customer_id    INTEGER NOT NULL REFERENCES customer,
    currency       TEXT NOT NULL CHECK (length(currency) = 3),
    dated_on       TEXT NOT NULL CHECK (dated_on IS date(dated_on, '+0 days')),
    number_year    INTEGER NOT NULL,
    number_in_year INTEGER NOT NULL CHECK (number_in_year > 0),
    number         TEXT NOT NULL CHECK (number <> ''),
    level          INTEGER NOT NULL CHECK (level BETWEEN 1 AND 99),
    claimed_minor  INTEGER NOT NULL CHECK (claimed_minor > 0),
    credited_minor INTEGER NOT NULL CHECK (credited_minor >= 0),
    net_minor      INTEGER NOT NULL CHECK (net_minor = claimed_minor - credited_minor),
    pay_by         TEXT NOT NULL CHECK (pay_by IS date(pay_by, '+0 days')),
    pdf_sha256     BLOB NOT NULL CHECK (length(pdf_sha256) = 32)
) STRICT;
CREATE INDEX letter_by_customer ON letter (customer_id);
CREATE INDEX letter_by_run ON letter (run_id);

CREATE TABLE dunning_step (
    step_id       INTEGER PRIMARY KEY,
    entry_id      INTEGER NOT NULL REFERENCES journal,
    letter_id     INTEGER NOT NULL REFERENCES letter,
    receivable_id INTEGER NOT NULL REFERENCES receivable,
    decision_id   INTEGER REFERENCES decision,
    level         INTEGER NOT NULL CHECK (level BETWEEN 1 AND 99),
    dated_on      TEXT NOT NULL CHECK (dated_on IS date(dated_on, '+0 days')),
    pay_by        TEXT NOT NULL CHECK (pay_by IS date(pay_by, '+0 days')),
    claimed_minor INTEGER NOT NULL CHECK (claimed_minor > 0)
) STRICT;
CREATE INDEX dunning_step_by_letter ON dunning_step (letter_id);
CREATE INDEX dunning_step_by_receivable ON dunning_step (receivable_id);

CREATE TABLE decision (
    decision_id    INTEGER PRIMARY KEY,
    entry_id       INTEGER NOT NULL REFERENCES journal,
    receivable_id  INTEGER NOT NULL REFERENCES receivable,
    choice         TEXT NOT NULL CHECK (choice GLOB '[a-z]*'),
    decided_on     TEXT NOT NULL CHECK (decided_on IS date(decided_on, '+0 days')),
    reason_text_id INTEGER REFERENCES text,
    reason_digest  BLOB CHECK (length(reason_digest) = 32),
    CHECK ((reason_text_id IS NULL) = (reason_digest IS NULL))
) STRICT;
CREATE INDEX decision_by_receivable ON decision (receivable_id);

CREATE TABLE credit_look (
    look_id     INTEGER PRIMARY KEY,
    entry_id    INTEGER NOT NULL REFERENCES journal,
    customer_id INTEGER NOT NULL REFERENCES customer,
    currency    TEXT NOT NULL CHECK (length(currency) = 3),
    looked_on   TEXT NOT NULL CHECK (looked_on IS date(looked_on, '+0 days'))
) STRICT;
CREATE INDEX credit_look_by_customer ON credit_look (customer_id);

-- A fact taken back. Only a correction may take a reversal back (that is what an undo does).
CREATE TABLE reversal (
    reversal_id  INTEGER PRIMARY KEY,
    entry_id     INTEGER NOT NULL REFERENCES journal,
    target_kind  TEXT NOT NULL CHECK (target_kind IN ('customer', 'import_batch', 'invoice', 'receivable', 'settlement',
        'allocation', 'dunning_run', 'letter', 'dunning_step', 'decision', 'credit_look', 'reversal')),
    target_id    INTEGER NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('correction', 'event')),
    effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
    CHECK (target_kind <> 'reversal' OR (kind = 'correction' AND target_id < reversal_id))
) STRICT;
CREATE INDEX reversal_by_target ON reversal (target_id, target_kind);

-- Which facts are taken back now. Its key says that a fact is reversed at most once (L3).
CREATE TABLE active_reversal (
    target_kind  TEXT NOT NULL,
    target_id    INTEGER NOT NULL,
    reversal_id  INTEGER NOT NULL,
    kind         TEXT NOT NULL,
    effective_on TEXT NOT NULL,
    PRIMARY KEY (target_kind, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX active_reversal_events ON active_reversal (target_kind, effective_on) WHERE kind = 'event';

-- Every receivable that stands; a paid one stays with 0 open, so that what is open can be taken back exactly. The
-- running sum refuses to allocate more than the amount (L2). Lists read the index of what is open, never history.
CREATE TABLE open_receivable (
    receivable_id    INTEGER PRIMARY KEY,
    customer_id      INTEGER NOT NULL,
    currency         TEXT NOT NULL,
    effective_day    INTEGER NOT NULL,
    due_day          INTEGER NOT NULL,
    amount_minor     INTEGER NOT NULL,
    allocated_minor  INTEGER NOT NULL,
    open_minor       INTEGER NOT NULL,
    level            INTEGER NOT NULL,
    last_reminder_on TEXT,
    last_pay_by      TEXT,
    decision_id      INTEGER,
    CONSTRAINT receivable_allocated_within_amount CHECK (allocated_minor BETWEEN 0 AND amount_minor),
    CHECK (open_minor = amount_minor - allocated_minor)
) STRICT;
CREATE INDEX open_receivable_by_due
    ON open_receivable (customer_id, currency, due_day, open_minor, effective_day, level, last_reminder_on, last_pay_by,
        decision_id)
    WHERE open_minor > 0;

-- Every settlement that stands, with what of it is not allocated.
CREATE TABLE open_settlement (
    settlement_id   INTEGER PRIMARY KEY,
    customer_id     INTEGER NOT NULL,
    currency        TEXT NOT NULL,
    value_day       INTEGER NOT NULL,
    amount_minor    INTEGER NOT NULL,
    allocated_minor INTEGER NOT NULL,
    rest_minor      INTEGER NOT NULL,
    CONSTRAINT settlement_allocated_within_amount
        CHECK (allocated_minor BETWEEN 0 AND max(amount_minor, 0)),
    CHECK (rest_minor = amount_minor - allocated_minor)
) STRICT;
CREATE INDEX open_settlement_by_rest ON open_settlement (customer_id, currency, value_day, rest_minor)
    WHERE rest_minor <> 0;

-- Numbers that stand (L4). Opening items share the numbers of invoices.
CREATE TABLE active_number (
    customer_id INTEGER NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('invoice', 'credit_note')),
    number      TEXT NOT NULL,
    fact_id     INTEGER NOT NULL,
    PRIMARY KEY (customer_id, kind, number)
) STRICT, WITHOUT ROWID;

-- Steps that stand (L4, R16). A level is repeated only by a decision of the owner, once per decision.
CREATE TABLE active_step (
    receivable_id INTEGER NOT NULL,
    level         INTEGER NOT NULL,
    decision_id   INTEGER NOT NULL,
    step_id       INTEGER NOT NULL,
    PRIMARY KEY (receivable_id, level, decision_id)
) STRICT, WITHOUT ROWID;

-- Numbers of letters ever used; a withdrawn letter keeps its own.
CREATE TABLE letter_number (
    number_year    INTEGER NOT NULL,
    number_in_year INTEGER NOT NULL,
    letter_id      INTEGER NOT NULL,
    PRIMARY KEY (number_year, number_in_year)
) STRICT, WITHOUT ROWID;

-- Customers that lists show, with the profile in force: those that stand, and those with a fact that stands.
CREATE TABLE active_customer (
    customer_id INTEGER PRIMARY KEY,
    profile_id  INTEGER NOT NULL,
    number      TEXT NOT NULL UNIQUE
) STRICT;

CREATE VIEW true_active_reversal AS
SELECT r.target_kind, r.target_id, r.reversal_id, r.kind, r.effective_on
FROM reversal AS r
WHERE NOT EXISTS (SELECT 1 FROM reversal AS undo WHERE undo.target_kind = 'reversal' AND undo.target_id = r.reversal_id);

CREATE VIEW true_ladder AS
SELECT f.receivable_id, coalesce(s.level, f.start_level) AS level, coalesce(s.dated_on, f.start_reminder_on) AS last_reminder_on,
    iif(s.step_id IS NULL, f.start_pay_by, s.pay_by) AS last_pay_by,
    (SELECT max(d.decision_id) FROM decision AS d WHERE d.receivable_id = f.receivable_id
        AND d.entry_id > coalesce(s.entry_id, 0)
        AND NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'decision' AND v.target_id = d.decision_id)
    ) AS decision_id
FROM receivable AS f
LEFT JOIN dunning_step AS s
    ON s.step_id = (SELECT max(a.step_id) FROM active_step AS a WHERE a.receivable_id = f.receivable_id);

CREATE VIEW true_open_receivable AS
SELECT f.receivable_id, f.customer_id, f.currency, unixepoch(f.effective_on) / 86400 AS effective_day,
    unixepoch(f.due_on) / 86400 AS due_day, f.amount_minor, f.allocated_minor,
    f.amount_minor - f.allocated_minor AS open_minor, l.level, l.last_reminder_on, l.last_pay_by, l.decision_id
FROM (SELECT receivable.*, (SELECT coalesce(sum(a.amount_minor), 0) FROM allocation AS a
        WHERE a.receivable_id = receivable.receivable_id AND NOT EXISTS (SELECT 1 FROM active_reversal AS v
            WHERE v.target_kind = 'allocation' AND v.target_id = a.allocation_id)) AS allocated_minor
    FROM receivable) AS f
JOIN true_ladder AS l ON l.receivable_id = f.receivable_id
WHERE NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'receivable' AND v.target_id = f.receivable_id);

CREATE VIEW true_open_settlement AS
SELECT f.settlement_id, f.customer_id, f.currency, unixepoch(f.value_on) / 86400 AS value_day, f.amount_minor,
    f.allocated_minor, f.amount_minor - f.allocated_minor AS rest_minor
FROM (SELECT settlement.*, (SELECT coalesce(sum(a.amount_minor), 0) FROM allocation AS a
        WHERE a.settlement_id = settlement.settlement_id AND NOT EXISTS (SELECT 1 FROM active_reversal AS v
            WHERE v.target_kind = 'allocation' AND v.target_id = a.allocation_id)) AS allocated_minor
    FROM settlement) AS f
WHERE NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'settlement' AND v.target_id = f.settlement_id);

CREATE VIEW true_active_number AS
SELECT f.customer_id, 'invoice' AS kind, f.number, f.invoice_id AS fact_id FROM invoice AS f
WHERE NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'invoice' AND v.target_id = f.invoice_id)
UNION ALL
SELECT f.customer_id, 'credit_note', f.number, f.settlement_id FROM settlement AS f
WHERE f.kind = 'credit_note' AND f.number IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'settlement' AND v.target_id = f.settlement_id);

CREATE VIEW true_active_step AS
SELECT f.receivable_id, f.level, coalesce(f.decision_id, 0) AS decision_id, f.step_id FROM dunning_step AS f
WHERE NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'dunning_step' AND v.target_id = f.step_id);

CREATE VIEW true_letter_number AS SELECT number_year, number_in_year, letter_id FROM letter;

CREATE VIEW true_active_customer AS
SELECT f.customer_id, p.profile_id, p.number
FROM customer AS f
JOIN customer_profile AS p
    ON p.profile_id = (SELECT max(last.profile_id) FROM customer_profile AS last WHERE last.customer_id = f.customer_id)
WHERE NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'customer' AND v.target_id = f.customer_id)
    OR EXISTS (SELECT 1 FROM receivable AS r JOIN open_receivable AS o ON o.receivable_id = r.receivable_id
        WHERE r.customer_id = f.customer_id)
    OR EXISTS (SELECT 1 FROM settlement AS s JOIN open_settlement AS o ON o.settlement_id = s.settlement_id
        WHERE s.customer_id = f.customer_id);

-- A customer that no list shows gets no new facts.
CREATE TRIGGER invoice_has_a_customer BEFORE INSERT ON invoice
WHEN NOT EXISTS (SELECT 1 FROM active_customer WHERE customer_id = NEW.customer_id)
BEGIN SELECT RAISE(ABORT, 'customer.not_standing'); END;

CREATE TRIGGER settlement_has_a_customer BEFORE INSERT ON settlement
WHEN NOT EXISTS (SELECT 1 FROM active_customer WHERE customer_id = NEW.customer_id)
BEGIN SELECT RAISE(ABORT, 'customer.not_standing'); END;

CREATE TRIGGER invoice_takes_its_number AFTER INSERT ON invoice BEGIN
    INSERT INTO active_number VALUES (NEW.customer_id, 'invoice', NEW.number, NEW.invoice_id);
END;

CREATE TRIGGER receivable_matches_its_invoice BEFORE INSERT ON receivable
WHEN NOT EXISTS (SELECT 1 FROM invoice AS i WHERE i.invoice_id = NEW.invoice_id AND i.customer_id = NEW.customer_id
    AND i.currency = NEW.currency AND i.issued_on <= NEW.effective_on)
BEGIN SELECT RAISE(ABORT, 'receivable.mismatch'); END;

CREATE TRIGGER receivable_opens AFTER INSERT ON receivable BEGIN
    INSERT INTO open_receivable VALUES (NEW.receivable_id, NEW.customer_id, NEW.currency,
        unixepoch(NEW.effective_on) / 86400, unixepoch(NEW.due_on) / 86400, NEW.amount_minor, 0, NEW.amount_minor,
        NEW.start_level, NEW.start_reminder_on, NEW.start_pay_by, NULL);
END;

CREATE TRIGGER settlement_opens AFTER INSERT ON settlement BEGIN
    INSERT INTO open_settlement VALUES (NEW.settlement_id, NEW.customer_id, NEW.currency,
        unixepoch(NEW.value_on) / 86400, NEW.amount_minor, 0, NEW.amount_minor);
    INSERT INTO active_number SELECT NEW.customer_id, 'credit_note', NEW.number, NEW.settlement_id
        WHERE NEW.kind = 'credit_note' AND NEW.number IS NOT NULL;
END;

CREATE TRIGGER allocation_fits BEFORE INSERT ON allocation BEGIN
    SELECT RAISE(ABORT, 'allocation.settlement_not_standing')
        WHERE NOT EXISTS (SELECT 1 FROM open_settlement WHERE settlement_id = NEW.settlement_id);
    SELECT RAISE(ABORT, 'allocation.receivable_not_standing')
        WHERE NOT EXISTS (SELECT 1 FROM open_receivable WHERE receivable_id = NEW.receivable_id);
    SELECT RAISE(ABORT, 'allocation.mismatch') FROM settlement AS s, receivable AS r
        WHERE s.settlement_id = NEW.settlement_id AND r.receivable_id = NEW.receivable_id
        AND (s.customer_id <> r.customer_id OR s.currency <> r.currency);
    SELECT RAISE(ABORT, 'allocation.effective_on') FROM settlement AS s, receivable AS r
        WHERE s.settlement_id = NEW.settlement_id AND r.receivable_id = NEW.receivable_id
        AND NEW.effective_on <> max(s.value_on, r.effective_on);
END;

CREATE TRIGGER allocation_applies AFTER INSERT ON allocation BEGIN
    UPDATE open_settlement SET allocated_minor = allocated_minor + NEW.amount_minor,
        rest_minor = rest_minor - NEW.amount_minor WHERE settlement_id = NEW.settlement_id;
    UPDATE open_receivable SET allocated_minor = allocated_minor + NEW.amount_minor,
        open_minor = open_minor - NEW.amount_minor WHERE receivable_id = NEW.receivable_id;
END;

CREATE TRIGGER letter_matches_its_run BEFORE INSERT ON letter
WHEN NOT EXISTS (SELECT 1 FROM dunning_run WHERE run_id = NEW.run_id AND as_of = NEW.dated_on)
BEGIN SELECT RAISE(ABORT, 'letter.mismatch'); END;

CREATE TRIGGER letter_takes_its_number AFTER INSERT ON letter BEGIN
    INSERT INTO letter_number VALUES (NEW.number_year, NEW.number_in_year, NEW.letter_id);
END;

CREATE TRIGGER step_fits BEFORE INSERT ON dunning_step BEGIN
    SELECT RAISE(ABORT, 'step.receivable_not_standing')
        WHERE NOT EXISTS (SELECT 1 FROM open_receivable WHERE receivable_id = NEW.receivable_id);
    SELECT RAISE(ABORT, 'step.mismatch') WHERE NOT EXISTS (SELECT 1 FROM letter AS l, receivable AS r
        WHERE l.letter_id = NEW.letter_id AND r.receivable_id = NEW.receivable_id AND l.customer_id = r.customer_id
        AND l.currency = r.currency AND l.dated_on = NEW.dated_on);
    SELECT RAISE(ABORT, 'step.skips_level') FROM open_receivable
        WHERE receivable_id = NEW.receivable_id AND NEW.level > level + 1;
    SELECT RAISE(ABORT, 'step.taken') FROM open_receivable
        WHERE receivable_id = NEW.receivable_id AND NEW.level < level + iif(NEW.decision_id IS NULL, 1, 0);
    SELECT RAISE(ABORT, 'step.decision') FROM open_receivable
        WHERE receivable_id = NEW.receivable_id AND NEW.decision_id IS NOT NULL AND NEW.decision_id IS NOT decision_id;
END;

CREATE TRIGGER step_climbs AFTER INSERT ON dunning_step BEGIN
    INSERT INTO active_step VALUES (NEW.receivable_id, NEW.level, coalesce(NEW.decision_id, 0), NEW.step_id);
    UPDATE open_receivable SET (level, last_reminder_on, last_pay_by, decision_id) =
        (SELECT level, last_reminder_on, last_pay_by, decision_id FROM true_ladder WHERE receivable_id = NEW.receivable_id)
        WHERE receivable_id = NEW.receivable_id;
END;

CREATE TRIGGER decision_stands AFTER INSERT ON decision BEGIN
    SELECT RAISE(ABORT, 'decision.receivable_not_standing')
        WHERE NOT EXISTS (SELECT 1 FROM open_receivable WHERE receivable_id = NEW.receivable_id);
    UPDATE open_receivable SET decision_id = NEW.decision_id WHERE receivable_id = NEW.receivable_id;
END;

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
UNION ALL SELECT 'reversal', reversal_id, effective_on FROM reversal;

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

-- A reversal that is taken back: its target stands again.
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

-- An entry takes facts until it is sealed; journal and facts are never changed or removed (L3). INSERT OR REPLACE is caught
-- by the DELETE triggers, because the connection runs with recursive_triggers on.
CREATE TRIGGER customer_joins_an_open_entry BEFORE INSERT ON customer
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER import_batch_joins_an_open_entry BEFORE INSERT ON import_batch
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER invoice_joins_an_open_entry BEFORE INSERT ON invoice
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER receivable_joins_an_open_entry BEFORE INSERT ON receivable
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER settlement_joins_an_open_entry BEFORE INSERT ON settlement
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER allocation_joins_an_open_entry BEFORE INSERT ON allocation
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER dunning_run_joins_an_open_entry BEFORE INSERT ON dunning_run
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER letter_joins_an_open_entry BEFORE INSERT ON letter
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER dunning_step_joins_an_open_entry BEFORE INSERT ON dunning_step
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER decision_joins_an_open_entry BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER credit_look_joins_an_open_entry BEFORE INSERT ON credit_look
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER reversal_joins_an_open_entry BEFORE INSERT ON reversal
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER book_is_not_updated BEFORE UPDATE ON book BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER book_is_not_deleted BEFORE DELETE ON book BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER journal_is_not_updated BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER journal_is_not_deleted BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER seal_is_not_updated BEFORE UPDATE ON seal BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER seal_is_not_deleted BEFORE DELETE ON seal BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER customer_is_not_updated BEFORE UPDATE ON customer BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER customer_is_not_deleted BEFORE DELETE ON customer BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER import_batch_is_not_updated BEFORE UPDATE ON import_batch BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER import_batch_is_not_deleted BEFORE DELETE ON import_batch BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER invoice_is_not_updated BEFORE UPDATE ON invoice BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER invoice_is_not_deleted BEFORE DELETE ON invoice BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER receivable_is_not_updated BEFORE UPDATE ON receivable BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER receivable_is_not_deleted BEFORE DELETE ON receivable BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER settlement_is_not_updated BEFORE UPDATE ON settlement BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER settlement_is_not_deleted BEFORE DELETE ON settlement BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER allocation_is_not_updated BEFORE UPDATE ON allocation BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER allocation_is_not_deleted BEFORE DELETE ON allocation BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER dunning_run_is_not_updated BEFORE UPDATE ON dunning_run BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER dunning_run_is_not_deleted BEFORE DELETE ON dunning_run BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER letter_is_not_updated BEFORE UPDATE ON letter BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER letter_is_not_deleted BEFORE DELETE ON letter BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER dunning_step_is_not_updated BEFORE UPDATE ON dunning_step BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER dunning_step_is_not_deleted BEFORE DELETE ON dunning_step BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER decision_is_not_updated BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER decision_is_not_deleted BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER credit_look_is_not_updated BEFORE UPDATE ON credit_look BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER credit_look_is_not_deleted BEFORE DELETE ON credit_look BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER reversal_is_not_updated BEFORE UPDATE ON reversal BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER reversal_is_not_deleted BEFORE DELETE ON reversal BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;

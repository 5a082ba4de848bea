-- Claims of late interest and of fixed sums for late payment (L10), beside the invoice that they are about, which is never touched.

-- A threatened claim is only known; a claimed one posts a receivable of its own. What it was computed from is frozen in it: the
-- dated segments with their rates. Where the rate is written stands in a text, because a person may be named there (P1).
CREATE TABLE claim (
    claim_id         INTEGER PRIMARY KEY,
    entry_id         INTEGER NOT NULL REFERENCES journal,
    of_receivable_id INTEGER NOT NULL REFERENCES receivable,
    receivable_id    INTEGER REFERENCES receivable CHECK (receivable_id <> of_receivable_id),
    kind             TEXT NOT NULL CHECK (kind IN ('interest', 'lump_sum')),
    state            TEXT NOT NULL CHECK (state IN ('threatened', 'claimed')),
    claimed_on       TEXT NOT NULL CHECK (claimed_on IS date(claimed_on, '+0 days')),
    from_on          TEXT CHECK (from_on IS date(from_on, '+0 days')),
    to_on            TEXT CHECK (to_on IS date(to_on, '+0 days')),
    currency         TEXT NOT NULL CHECK (length(currency) = 3),
    amount_minor     INTEGER NOT NULL CHECK (amount_minor BETWEEN 1 AND 900000000000000),
    segments         TEXT NOT NULL CHECK (json_valid(segments)),
    rule_text_id     INTEGER NOT NULL REFERENCES text,
    rule_digest      BLOB NOT NULL CHECK (length(rule_digest) = 32),
    CHECK ((state = 'claimed') = (receivable_id IS NOT NULL)),
    CHECK ((kind = 'interest') = (from_on IS NOT NULL)),
    CHECK ((from_on IS NULL) = (to_on IS NULL)),
    CHECK (from_on <= to_on)
) STRICT;
CREATE INDEX claim_by_debt ON claim (of_receivable_id);
CREATE INDEX claim_by_receivable ON claim (receivable_id) WHERE receivable_id IS NOT NULL;

-- A claim given up, with the owner's reason. What of it was open ends by a settlement of the same entry.
CREATE TABLE claim_waiver (
    waiver_id      INTEGER PRIMARY KEY,
    entry_id       INTEGER NOT NULL REFERENCES journal,
    claim_id       INTEGER NOT NULL REFERENCES claim,
    waived_on      TEXT NOT NULL CHECK (waived_on IS date(waived_on, '+0 days')),
    reason_text_id INTEGER NOT NULL REFERENCES text,
    reason_digest  BLOB NOT NULL CHECK (length(reason_digest) = 32)
) STRICT;
CREATE INDEX claim_waiver_by_claim ON claim_waiver (claim_id);

-- The claims that stand and ask for money, with the days that they cover; the fixed sum is of its invoice. Derived.
CREATE TABLE active_claim (
    claim_id         INTEGER PRIMARY KEY,
    of_receivable_id INTEGER NOT NULL,
    invoice_id       INTEGER NOT NULL,
    kind             TEXT NOT NULL,
    from_on          TEXT,
    to_on            TEXT,
    amount_minor     INTEGER NOT NULL
) STRICT;
CREATE INDEX active_claim_by_debt ON active_claim (of_receivable_id);
CREATE UNIQUE INDEX active_claim_fixed_sum ON active_claim (invoice_id) WHERE kind = 'lump_sum';

CREATE VIEW true_active_claim AS
SELECT c.claim_id, c.of_receivable_id, r.invoice_id, c.kind, c.from_on, c.to_on, c.amount_minor
FROM claim AS c JOIN receivable AS r ON r.receivable_id = c.of_receivable_id
WHERE c.state = 'claimed' AND NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'claim' AND v.target_id = c.claim_id);

CREATE TRIGGER claim_fits BEFORE INSERT ON claim BEGIN
    SELECT RAISE(ABORT, 'claim.debt_not_standing') WHERE NOT EXISTS (SELECT 1 FROM receivable AS r
        JOIN open_receivable AS o USING (receivable_id) WHERE r.receivable_id = NEW.of_receivable_id
        AND r.kind IN ('principal', 'opening') AND r.currency = NEW.currency);
    SELECT RAISE(ABORT, 'claim.mismatch') WHERE NEW.state = 'claimed' AND NOT EXISTS (SELECT 1 FROM receivable AS r
        JOIN open_receivable AS o USING (receivable_id) JOIN receivable AS p ON p.receivable_id = NEW.of_receivable_id
        WHERE r.receivable_id = NEW.receivable_id AND r.invoice_id = p.invoice_id AND r.currency = NEW.currency
        AND r.amount_minor = NEW.amount_minor AND r.effective_on = NEW.claimed_on
        AND r.kind = iif(NEW.kind = 'interest', 'interest', 'fee'));
    SELECT RAISE(ABORT, 'claim.before_late') FROM receivable
        WHERE receivable_id = NEW.of_receivable_id AND (NEW.from_on <= iif(late_after IS NULL, due_on, payable_on)
        OR NEW.claimed_on <= iif(late_after IS NULL, due_on, payable_on));
    SELECT RAISE(ABORT, 'claim.ahead') WHERE NEW.to_on > NEW.claimed_on;
END;

-- The days of one debt are claimed once (L10).
CREATE TRIGGER active_claim_is_apart BEFORE INSERT ON active_claim WHEN NEW.kind = 'interest' BEGIN
    SELECT RAISE(ABORT, 'claim.overlaps') FROM active_claim AS c WHERE c.of_receivable_id = NEW.of_receivable_id
        AND c.kind = 'interest' AND c.from_on <= NEW.to_on AND c.to_on >= NEW.from_on;
END;

CREATE TRIGGER claim_stands AFTER INSERT ON claim WHEN NEW.state = 'claimed' BEGIN
    INSERT INTO active_claim SELECT * FROM true_active_claim WHERE claim_id = NEW.claim_id;
END;

CREATE TRIGGER claim_is_taken_back AFTER INSERT ON active_reversal WHEN NEW.target_kind = 'claim' BEGIN
    DELETE FROM active_claim WHERE claim_id = NEW.target_id;
END;

CREATE TRIGGER claim_stands_again AFTER DELETE ON active_reversal WHEN OLD.target_kind = 'claim' BEGIN
    INSERT INTO active_claim SELECT * FROM true_active_claim WHERE claim_id = OLD.target_id;
END;

CREATE TRIGGER claim_waiver_fits BEFORE INSERT ON claim_waiver BEGIN
    SELECT RAISE(ABORT, 'claim.not_standing') FROM active_reversal WHERE target_kind = 'claim' AND target_id = NEW.claim_id;
    SELECT RAISE(ABORT, 'claim.waived') FROM claim_waiver AS w WHERE w.claim_id = NEW.claim_id
        AND NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'claim_waiver' AND v.target_id = w.waiver_id);
    SELECT RAISE(ABORT, 'claim.before') FROM claim WHERE claim_id = NEW.claim_id AND claimed_on > NEW.waived_on;
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
UNION ALL SELECT 'claim_waiver', waiver_id, waived_on FROM claim_waiver;

CREATE TRIGGER claim_joins_an_open_entry BEFORE INSERT ON claim
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER claim_is_not_updated BEFORE UPDATE ON claim BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER claim_is_not_deleted BEFORE DELETE ON claim BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER claim_waiver_joins_an_open_entry BEFORE INSERT ON claim_waiver
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER claim_waiver_is_not_updated BEFORE UPDATE ON claim_waiver BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER claim_waiver_is_not_deleted BEFORE DELETE ON claim_waiver BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;

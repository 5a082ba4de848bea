-- Duplicate customers are merged by a fact (L12). No fact changes hands: every fact keeps the customer that it was posted for,
-- and who that is today stands in `merged_customer`. So taking a merge back gives each of them exactly what it had.

-- From `merged_on` on, `customer_id` is the same as `into_id`, whose number, name and address are kept.
CREATE TABLE alias (
    alias_id    INTEGER PRIMARY KEY,
    entry_id    INTEGER NOT NULL REFERENCES journal,
    customer_id INTEGER NOT NULL REFERENCES customer,
    into_id     INTEGER NOT NULL REFERENCES customer CHECK (into_id <> customer_id),
    merged_on   TEXT NOT NULL CHECK (merged_on IS date(merged_on, '+0 days'))
) STRICT;
CREATE INDEX alias_by_customer ON alias (customer_id);
CREATE INDEX alias_by_into ON alias (into_id);

-- The owner said that two customers who look alike are not the same: they are not suggested again.
CREATE TABLE distinction (
    distinction_id INTEGER PRIMARY KEY,
    entry_id       INTEGER NOT NULL REFERENCES journal,
    customer_id    INTEGER NOT NULL REFERENCES customer,
    other_id       INTEGER NOT NULL REFERENCES customer CHECK (other_id > customer_id),
    decided_on     TEXT NOT NULL CHECK (decided_on IS date(decided_on, '+0 days'))
) STRICT;

-- Who a merged customer is now, at the end of the chain; customers who are themselves have no row. Derived.
CREATE TABLE merged_customer (
    customer_id  INTEGER PRIMARY KEY,
    canonical_id INTEGER NOT NULL
) STRICT;
CREATE INDEX merged_customer_by_canonical ON merged_customer (canonical_id);

CREATE VIEW standing_alias AS
SELECT a.alias_id, a.entry_id, a.customer_id, a.into_id, a.merged_on FROM alias AS a
WHERE NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'alias' AND v.target_id = a.alias_id);

CREATE VIEW true_merged_customer AS
WITH RECURSIVE reached (customer_id, into_id) AS (
    SELECT customer_id, into_id FROM standing_alias
    UNION SELECT r.customer_id, a.into_id FROM reached AS r JOIN standing_alias AS a ON a.customer_id = r.into_id)
SELECT r.customer_id, r.into_id AS canonical_id FROM reached AS r
WHERE r.into_id NOT IN (SELECT customer_id FROM standing_alias);

CREATE TRIGGER alias_joins_two_customers BEFORE INSERT ON alias BEGIN
    SELECT RAISE(ABORT, 'customer.not_standing') WHERE (SELECT count(*) FROM active_customer
        WHERE customer_id IN (NEW.customer_id, NEW.into_id)) < 2;
    SELECT RAISE(ABORT, 'alias.merged') FROM merged_customer WHERE customer_id IN (NEW.customer_id, NEW.into_id);
    SELECT RAISE(ABORT, 'alias.same_number') FROM active_number AS mine JOIN active_number AS theirs
        ON theirs.kind = mine.kind AND theirs.number = mine.number
        WHERE mine.customer_id IN (SELECT NEW.customer_id
            UNION ALL SELECT customer_id FROM merged_customer WHERE canonical_id = NEW.customer_id)
        AND theirs.customer_id IN (SELECT NEW.into_id
            UNION ALL SELECT customer_id FROM merged_customer WHERE canonical_id = NEW.into_id);
END;

CREATE TRIGGER alias_merges AFTER INSERT ON alias BEGIN
    DELETE FROM merged_customer;
    INSERT INTO merged_customer SELECT customer_id, canonical_id FROM true_merged_customer;
END;

CREATE TRIGGER alias_is_taken_back AFTER INSERT ON active_reversal WHEN NEW.target_kind = 'alias' BEGIN
    DELETE FROM merged_customer;
    INSERT INTO merged_customer SELECT customer_id, canonical_id FROM true_merged_customer;
END;

CREATE TRIGGER alias_stands_again AFTER DELETE ON active_reversal WHEN OLD.target_kind = 'alias' BEGIN
    DELETE FROM merged_customer;
    INSERT INTO merged_customer SELECT customer_id, canonical_id FROM true_merged_customer;
END;

-- Merged customers share their numbers (L4).
CREATE TRIGGER active_number_is_shared BEFORE INSERT ON active_number WHEN EXISTS (SELECT 1 FROM merged_customer) BEGIN
    SELECT RAISE(ABORT, 'active_number.shared') FROM active_number AS other
        WHERE other.kind = NEW.kind AND other.number = NEW.number AND other.customer_id <> NEW.customer_id
        AND other.customer_id IN (SELECT coalesce((SELECT canonical_id FROM merged_customer
                WHERE customer_id = NEW.customer_id), NEW.customer_id)
            UNION ALL SELECT customer_id FROM merged_customer WHERE canonical_id = coalesce((SELECT canonical_id
                FROM merged_customer WHERE customer_id = NEW.customer_id), NEW.customer_id));
END;

-- "Same customer" (L2, R1) means whoever the two are now.
DROP TRIGGER allocation_fits;
CREATE TRIGGER allocation_fits BEFORE INSERT ON allocation BEGIN
    SELECT RAISE(ABORT, 'allocation.settlement_not_standing')
        WHERE NOT EXISTS (SELECT 1 FROM open_settlement WHERE settlement_id = NEW.settlement_id);
    SELECT RAISE(ABORT, 'allocation.receivable_not_standing')
        WHERE NOT EXISTS (SELECT 1 FROM open_receivable WHERE receivable_id = NEW.receivable_id);
    SELECT RAISE(ABORT, 'allocation.mismatch') FROM settlement AS s, receivable AS r
        WHERE s.settlement_id = NEW.settlement_id AND r.receivable_id = NEW.receivable_id
        AND (s.currency <> r.currency OR (s.customer_id <> r.customer_id
            AND coalesce((SELECT canonical_id FROM merged_customer WHERE customer_id = s.customer_id), s.customer_id)
             <> coalesce((SELECT canonical_id FROM merged_customer WHERE customer_id = r.customer_id), r.customer_id)));
    SELECT RAISE(ABORT, 'allocation.effective_on') FROM settlement AS s, receivable AS r
        WHERE s.settlement_id = NEW.settlement_id AND r.receivable_id = NEW.receivable_id
        AND NEW.effective_on <> max(s.value_on, r.effective_on);
END;

DROP TRIGGER step_fits;
CREATE TRIGGER step_fits BEFORE INSERT ON dunning_step BEGIN
    SELECT RAISE(ABORT, 'step.receivable_not_standing')
        WHERE NOT EXISTS (SELECT 1 FROM open_receivable WHERE receivable_id = NEW.receivable_id);
    SELECT RAISE(ABORT, 'step.mismatch') WHERE NOT EXISTS (SELECT 1 FROM letter AS l, receivable AS r
        WHERE l.letter_id = NEW.letter_id AND r.receivable_id = NEW.receivable_id
        AND l.currency = r.currency AND l.dated_on = NEW.dated_on AND (l.customer_id = r.customer_id
            OR coalesce((SELECT canonical_id FROM merged_customer WHERE customer_id = l.customer_id), l.customer_id)
             = coalesce((SELECT canonical_id FROM merged_customer WHERE customer_id = r.customer_id), r.customer_id)));
    SELECT RAISE(ABORT, 'step.skips_level') FROM open_receivable
        WHERE receivable_id = NEW.receivable_id AND NEW.level > level + 1;
    SELECT RAISE(ABORT, 'step.taken') FROM open_receivable
        WHERE receivable_id = NEW.receivable_id AND NEW.level < level + iif(NEW.decision_id IS NULL, 1, 0);
    SELECT RAISE(ABORT, 'step.decision') FROM open_receivable
        WHERE receivable_id = NEW.receivable_id AND NEW.decision_id IS NOT NULL AND NEW.decision_id IS NOT decision_id;
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
UNION ALL SELECT 'distinction', distinction_id, decided_on FROM distinction;

CREATE TRIGGER alias_joins_an_open_entry BEFORE INSERT ON alias
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER alias_is_not_updated BEFORE UPDATE ON alias BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER alias_is_not_deleted BEFORE DELETE ON alias BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER distinction_joins_an_open_entry BEFORE INSERT ON distinction
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER distinction_is_not_updated BEFORE UPDATE ON distinction BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER distinction_is_not_deleted BEFORE DELETE ON distinction BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;

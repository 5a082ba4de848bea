-- Payment plans (T4): what was offered, what became of it, and the instalments as receivables of their own.

-- An instalment is a paper of its own, numbered after its plan: PL-2026-0001/2. The list of kinds is a check that only grows
-- wider, so it is changed in place; the rows stay as they are (https://sqlite.org/lang_altertable.html, section 7).
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, '(''invoice'', ''opening'')', '(''invoice'', ''opening'', ''plan'')')
    WHERE type = 'table' AND name = 'invoice';
PRAGMA writable_schema = RESET;

-- What was offered. `missed_limit`: so many missed instalments make the whole rest payable.
CREATE TABLE plan (
    plan_id          INTEGER PRIMARY KEY,
    entry_id         INTEGER NOT NULL REFERENCES journal,
    customer_id      INTEGER NOT NULL REFERENCES customer,
    replaces_plan_id INTEGER REFERENCES plan CHECK (replaces_plan_id < plan_id),
    number_year      INTEGER NOT NULL,
    number_in_year   INTEGER NOT NULL CHECK (number_in_year > 0),
    number           TEXT NOT NULL CHECK (number <> ''),
    offered_on       TEXT NOT NULL CHECK (offered_on IS date(offered_on, '+0 days')),
    currency         TEXT NOT NULL CHECK (length(currency) = 3),
    debt_minor       INTEGER NOT NULL CHECK (debt_minor BETWEEN 1 AND 900000000000000),
    grace_days       INTEGER NOT NULL CHECK (grace_days BETWEEN 0 AND 365),
    missed_limit     INTEGER NOT NULL CHECK (missed_limit BETWEEN 1 AND 99),
    meanwhile        TEXT NOT NULL CHECK (meanwhile IN ('rests', 'runs'))
) STRICT;
CREATE INDEX plan_by_customer ON plan (customer_id);
CREATE INDEX plan_by_replaced ON plan (replaces_plan_id) WHERE replaces_plan_id IS NOT NULL;
CREATE UNIQUE INDEX plan_by_number ON plan (number_year, number_in_year);

-- What the plan is about; the amounts sum to its debt.
CREATE TABLE plan_item (
    plan_item_id  INTEGER PRIMARY KEY,
    entry_id      INTEGER NOT NULL REFERENCES journal,
    plan_id       INTEGER NOT NULL REFERENCES plan,
    receivable_id INTEGER NOT NULL REFERENCES receivable,
    amount_minor  INTEGER NOT NULL CHECK (amount_minor BETWEEN 1 AND 900000000000000)
) STRICT;
CREATE INDEX plan_item_by_plan ON plan_item (plan_id);
CREATE INDEX plan_item_by_receivable ON plan_item (receivable_id);

-- The schedule; place 0 is paid on signing. The principals sum to the debt.
CREATE TABLE plan_line (
    plan_line_id    INTEGER PRIMARY KEY,
    entry_id        INTEGER NOT NULL REFERENCES journal,
    plan_id         INTEGER NOT NULL REFERENCES plan,
    place           INTEGER NOT NULL CHECK (place BETWEEN 0 AND 9999),
    due_on          TEXT NOT NULL CHECK (due_on IS date(due_on, '+0 days')),
    principal_minor INTEGER NOT NULL CHECK (principal_minor BETWEEN 1 AND 900000000000000),
    interest_minor  INTEGER NOT NULL CHECK (interest_minor BETWEEN 0 AND 900000000000000),
    fee_minor       INTEGER NOT NULL CHECK (fee_minor BETWEEN 0 AND 900000000000000)
) STRICT;
CREATE INDEX plan_line_by_plan ON plan_line (plan_id);

CREATE TABLE plan_event (
    plan_event_id INTEGER PRIMARY KEY,
    entry_id      INTEGER NOT NULL REFERENCES journal,
    plan_id       INTEGER NOT NULL REFERENCES plan,
    kind          TEXT NOT NULL CHECK (kind IN ('agreed', 'declined', 'broken', 'replaced')),
    happened_on   TEXT NOT NULL CHECK (happened_on IS date(happened_on, '+0 days'))
) STRICT;
CREATE INDEX plan_event_by_plan ON plan_event (plan_id);

-- Which plan a receivable is in: one, and beside it the offer that would replace that plan. Derived.
CREATE TABLE planned_receivable (
    receivable_id INTEGER NOT NULL,
    plan_id       INTEGER NOT NULL,
    PRIMARY KEY (receivable_id, plan_id)
) STRICT, WITHOUT ROWID;

CREATE VIEW standing_plan_event AS
SELECT e.plan_event_id, e.entry_id, e.plan_id, e.kind, e.happened_on FROM plan_event AS e
WHERE NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'plan_event' AND v.target_id = e.plan_event_id);

CREATE VIEW true_planned_receivable AS
SELECT i.receivable_id, i.plan_id FROM plan_item AS i
WHERE NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'plan' AND v.target_id = i.plan_id)
    AND NOT EXISTS (SELECT 1 FROM standing_plan_event AS e WHERE e.plan_id = i.plan_id AND e.kind <> 'agreed');

CREATE TRIGGER plan_has_a_customer BEFORE INSERT ON plan
WHEN NOT EXISTS (SELECT 1 FROM active_customer WHERE customer_id = NEW.customer_id)
BEGIN SELECT RAISE(ABORT, 'customer.not_standing'); END;

CREATE TRIGGER planned_receivable_is_free BEFORE INSERT ON planned_receivable BEGIN
    SELECT RAISE(ABORT, 'plan.item_taken') FROM planned_receivable AS other
        JOIN plan AS mine ON mine.plan_id = NEW.plan_id JOIN plan AS theirs ON theirs.plan_id = other.plan_id
        WHERE other.receivable_id = NEW.receivable_id AND other.plan_id <> NEW.plan_id
        AND mine.replaces_plan_id IS NOT other.plan_id AND theirs.replaces_plan_id IS NOT NEW.plan_id;
END;

CREATE TRIGGER plan_item_takes AFTER INSERT ON plan_item BEGIN
    INSERT INTO planned_receivable VALUES (NEW.receivable_id, NEW.plan_id);
END;

-- An offer is answered once; an agreed plan ends once. An entry agrees on one plan: its papers are the plan's instalments.
CREATE TRIGGER plan_event_fits BEFORE INSERT ON plan_event BEGIN
    SELECT RAISE(ABORT, 'plan.not_standing') FROM active_reversal
        WHERE target_kind = 'plan' AND target_id = NEW.plan_id;
    SELECT RAISE(ABORT, 'plan.answered') FROM standing_plan_event
        WHERE plan_id = NEW.plan_id AND (NEW.kind IN ('agreed', 'declined') OR kind <> 'agreed');
    SELECT RAISE(ABORT, 'plan.not_agreed') WHERE NEW.kind IN ('broken', 'replaced') AND NOT EXISTS (SELECT 1
        FROM standing_plan_event WHERE plan_id = NEW.plan_id AND kind = 'agreed');
    SELECT RAISE(ABORT, 'plan.two_agreed') FROM plan_event
        WHERE entry_id = NEW.entry_id AND kind = 'agreed' AND NEW.kind = 'agreed';
END;

CREATE TRIGGER plan_event_counts AFTER INSERT ON plan_event WHEN NEW.kind <> 'agreed' BEGIN
    DELETE FROM planned_receivable WHERE plan_id = NEW.plan_id;
END;

CREATE TRIGGER plan_is_taken_back AFTER INSERT ON active_reversal WHEN NEW.target_kind IN ('plan', 'plan_event') BEGIN
    DELETE FROM planned_receivable;
    INSERT INTO planned_receivable SELECT receivable_id, plan_id FROM true_planned_receivable;
END;

CREATE TRIGGER plan_stands_again AFTER DELETE ON active_reversal WHEN OLD.target_kind IN ('plan', 'plan_event') BEGIN
    DELETE FROM planned_receivable;
    INSERT INTO planned_receivable SELECT receivable_id, plan_id FROM true_planned_receivable;
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
UNION ALL SELECT 'plan_event', plan_event_id, happened_on FROM plan_event;

CREATE TRIGGER plan_joins_an_open_entry BEFORE INSERT ON plan
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER plan_is_not_updated BEFORE UPDATE ON plan BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER plan_is_not_deleted BEFORE DELETE ON plan BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER plan_item_joins_an_open_entry BEFORE INSERT ON plan_item
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER plan_item_is_not_updated BEFORE UPDATE ON plan_item BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER plan_item_is_not_deleted BEFORE DELETE ON plan_item BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER plan_line_joins_an_open_entry BEFORE INSERT ON plan_line
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER plan_line_is_not_updated BEFORE UPDATE ON plan_line BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER plan_line_is_not_deleted BEFORE DELETE ON plan_line BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER plan_event_joins_an_open_entry BEFORE INSERT ON plan_event
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER plan_event_is_not_updated BEFORE UPDATE ON plan_event BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER plan_event_is_not_deleted BEFORE DELETE ON plan_event BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;

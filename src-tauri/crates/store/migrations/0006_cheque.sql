-- Post-dated cheques (L9). A cheque settles nothing before it clears; what happens to it are facts of their own.

-- Names of banks are kept outside the hash chain, like every text that people wrote (P1).
CREATE TABLE cheque (
    cheque_id          INTEGER PRIMARY KEY,
    entry_id           INTEGER NOT NULL REFERENCES journal,
    customer_id        INTEGER NOT NULL REFERENCES customer,
    replaces_cheque_id INTEGER REFERENCES cheque CHECK (replaces_cheque_id < cheque_id),
    number             TEXT NOT NULL CHECK (number <> ''),
    currency           TEXT NOT NULL CHECK (length(currency) = 3),
    amount_minor       INTEGER NOT NULL CHECK (amount_minor BETWEEN 1 AND 900000000000000),
    dated_on           TEXT NOT NULL CHECK (dated_on IS date(dated_on, '+0 days')),
    received_on        TEXT NOT NULL CHECK (received_on IS date(received_on, '+0 days')),
    bank_text_id       INTEGER REFERENCES text,
    bank_digest        BLOB CHECK (length(bank_digest) = 32),
    CHECK ((bank_text_id IS NULL) = (bank_digest IS NULL))
) STRICT;
CREATE INDEX cheque_by_customer ON cheque (customer_id);

-- The items that a cheque is meant for; a cheque without any is for the oldest due first.
CREATE TABLE cheque_target (
    target_id     INTEGER PRIMARY KEY,
    entry_id      INTEGER NOT NULL REFERENCES journal,
    cheque_id     INTEGER NOT NULL REFERENCES cheque,
    receivable_id INTEGER NOT NULL REFERENCES receivable,
    meant_on      TEXT NOT NULL CHECK (meant_on IS date(meant_on, '+0 days'))
) STRICT;
CREATE INDEX cheque_target_by_cheque ON cheque_target (cheque_id);

-- A step of a cheque. Clearing names the payment that it posts; a fee of the bank is a note, no claim.
CREATE TABLE cheque_step (
    cheque_step_id INTEGER PRIMARY KEY,
    entry_id       INTEGER NOT NULL REFERENCES journal,
    cheque_id      INTEGER NOT NULL REFERENCES cheque,
    kind           TEXT NOT NULL CHECK (kind IN ('deposited', 'cleared', 'bounced', 'returned', 'replaced')),
    happened_on    TEXT NOT NULL CHECK (happened_on IS date(happened_on, '+0 days')),
    settlement_id  INTEGER REFERENCES settlement,
    fee_minor      INTEGER CHECK (fee_minor BETWEEN 1 AND 900000000000000),
    reason_text_id INTEGER REFERENCES text,
    reason_digest  BLOB CHECK (length(reason_digest) = 32),
    CHECK ((kind = 'cleared') = (settlement_id IS NOT NULL)),
    CHECK (fee_minor IS NULL OR kind = 'bounced'),
    CHECK ((reason_text_id IS NULL) = (reason_digest IS NULL))
) STRICT;
CREATE INDEX cheque_step_by_cheque ON cheque_step (cheque_id);
CREATE INDEX cheque_step_by_settlement ON cheque_step (settlement_id) WHERE settlement_id IS NOT NULL;

-- The steps that stand, each with the one before it; `held` before the first.
CREATE VIEW standing_cheque_step AS
SELECT s.cheque_step_id, s.cheque_id, s.kind, s.happened_on, s.settlement_id,
    coalesce(lag(s.kind) OVER way, 'held') AS after_kind,
    coalesce(lag(s.happened_on) OVER way, c.received_on) AS after_on
FROM cheque_step AS s JOIN cheque AS c USING (cheque_id)
WHERE NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'cheque_step' AND v.target_id = s.cheque_step_id)
WINDOW way AS (PARTITION BY s.cheque_id ORDER BY s.cheque_step_id);

CREATE TRIGGER cheque_has_a_customer BEFORE INSERT ON cheque BEGIN
    SELECT RAISE(ABORT, 'customer.not_standing')
        WHERE NOT EXISTS (SELECT 1 FROM active_customer WHERE customer_id = NEW.customer_id);
    SELECT RAISE(ABORT, 'cheque.replaced') WHERE NEW.replaces_cheque_id IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM standing_cheque_step WHERE cheque_id = NEW.replaces_cheque_id AND kind = 'replaced');
END;

CREATE TRIGGER cheque_target_fits BEFORE INSERT ON cheque_target BEGIN
    SELECT RAISE(ABORT, 'cheque.target') WHERE NOT EXISTS (SELECT 1 FROM cheque AS c, receivable AS r
        JOIN open_receivable AS o ON o.receivable_id = r.receivable_id
        WHERE c.cheque_id = NEW.cheque_id AND r.receivable_id = NEW.receivable_id AND c.entry_id = NEW.entry_id
        AND c.received_on = NEW.meant_on AND c.currency = r.currency AND (c.customer_id = r.customer_id
            OR coalesce((SELECT canonical_id FROM merged_customer WHERE customer_id = c.customer_id), c.customer_id)
             = coalesce((SELECT canonical_id FROM merged_customer WHERE customer_id = r.customer_id), r.customer_id)));
END;

-- What stands of a cheque must be a way that it can have gone: from the drawer to the bank, and back.
CREATE TRIGGER cheque_step_follows AFTER INSERT ON cheque_step BEGIN
    SELECT RAISE(ABORT, 'cheque.not_standing') FROM active_reversal
        WHERE target_kind = 'cheque' AND target_id = NEW.cheque_id;
    SELECT RAISE(ABORT, 'cheque.step') FROM standing_cheque_step AS s WHERE s.cheque_step_id = NEW.cheque_step_id
        AND NOT CASE s.kind WHEN 'cleared' THEN s.after_kind = 'deposited'
            WHEN 'bounced' THEN s.after_kind IN ('deposited', 'cleared') ELSE s.after_kind IN ('held', 'bounced') END;
    SELECT RAISE(ABORT, 'cheque.order') FROM standing_cheque_step AS s
        WHERE s.cheque_step_id = NEW.cheque_step_id AND s.happened_on < s.after_on;
    SELECT RAISE(ABORT, 'cheque.payment') WHERE NEW.kind = 'cleared' AND NOT EXISTS (SELECT 1 FROM settlement AS p
        JOIN open_settlement USING (settlement_id) JOIN cheque AS c ON c.cheque_id = NEW.cheque_id
        JOIN standing_cheque_step AS s ON s.cheque_step_id = NEW.cheque_step_id
        WHERE p.settlement_id = NEW.settlement_id AND p.kind = 'payment' AND p.method = 'cheque'
        AND p.entry_id = NEW.entry_id AND p.currency = c.currency AND p.amount_minor = c.amount_minor
        AND p.value_on = max(c.dated_on, s.after_on) AND p.value_on <= NEW.happened_on);
    SELECT RAISE(ABORT, 'cheque.payment_stands') FROM cheque_step AS p JOIN open_settlement USING (settlement_id)
        WHERE p.cheque_id = NEW.cheque_id AND NEW.kind <> 'cleared';
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
UNION ALL SELECT 'cheque_step', cheque_step_id, happened_on FROM cheque_step;

CREATE TRIGGER cheque_joins_an_open_entry BEFORE INSERT ON cheque
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER cheque_is_not_updated BEFORE UPDATE ON cheque BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER cheque_is_not_deleted BEFORE DELETE ON cheque BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER cheque_target_joins_an_open_entry BEFORE INSERT ON cheque_target
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER cheque_target_is_not_updated BEFORE UPDATE ON cheque_target BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER cheque_target_is_not_deleted BEFORE DELETE ON cheque_target BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER cheque_step_joins_an_open_entry BEFORE INSERT ON cheque_step
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'fact.entry_sealed'); END;
CREATE TRIGGER cheque_step_is_not_updated BEFORE UPDATE ON cheque_step BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;
CREATE TRIGGER cheque_step_is_not_deleted BEFORE DELETE ON cheque_step BEGIN SELECT RAISE(ABORT, 'fact.immutable'); END;

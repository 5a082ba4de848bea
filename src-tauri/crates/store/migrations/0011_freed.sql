-- What an event gave free (a payment that bounced) was taken until that day. What takes its place later must not count
-- before it, or more would be applied in the past than there was (L2, L5).

-- A day on which room was given free at one end of an allocation, and what was taken of that end just before.
CREATE VIEW freed AS
SELECT 'receivable' AS side, a.receivable_id AS id, v.effective_on AS freed_on,
    (SELECT sum(b.amount_minor) FROM allocation AS b LEFT JOIN active_reversal AS w
        ON w.target_kind = 'allocation' AND w.target_id = b.allocation_id
        WHERE b.receivable_id = a.receivable_id AND b.effective_on < v.effective_on
        AND (w.kind IS NULL OR (w.kind = 'event' AND w.effective_on >= v.effective_on))) AS taken_minor
FROM allocation AS a JOIN active_reversal AS v ON v.target_kind = 'allocation' AND v.target_id = a.allocation_id
WHERE v.kind = 'event'
UNION ALL
SELECT 'settlement', a.settlement_id, v.effective_on,
    (SELECT sum(b.amount_minor) FROM applied AS b LEFT JOIN active_reversal AS w
        ON w.target_kind = b.kind AND w.target_id = b.id
        WHERE b.settlement_id = a.settlement_id AND b.effective_on < v.effective_on
        AND (w.kind IS NULL OR (w.kind = 'event' AND w.effective_on >= v.effective_on)))
FROM applied AS a JOIN active_reversal AS v ON v.target_kind = a.kind AND v.target_id = a.id
WHERE v.kind = 'event';

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
        AND (NEW.effective_on < max(s.value_on, r.effective_on)
            OR EXISTS (SELECT 1 FROM freed AS f WHERE f.side = 'receivable' AND f.id = r.receivable_id
                AND f.freed_on > NEW.effective_on AND f.taken_minor + NEW.amount_minor > r.amount_minor)
            OR EXISTS (SELECT 1 FROM freed AS f WHERE f.side = 'settlement' AND f.id = s.settlement_id
                AND f.freed_on > NEW.effective_on AND f.taken_minor + NEW.amount_minor > s.amount_minor));
END;

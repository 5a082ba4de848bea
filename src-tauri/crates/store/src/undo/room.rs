//! Whether what an entry took back has room to stand again.

/// The reversals of an entry, by its span.
pub(super) const MINE: &str = "mine AS (SELECT r.target_kind AS kind, r.target_id AS id FROM entry_span AS s JOIN reversal AS r \
     ON r.reversal_id BETWEEN s.first_id AND s.last_id WHERE s.entry_id = ?1 AND s.fact_table = 'reversal')";

/// Of what the entry took back, an allocation or a step whose item or settlement another entry took away: alone it could
/// not stand again.
pub(super) const ORPHANED: &str = "WITH {mine}, back (kind, id) AS ( \
        SELECT 'settlement', f.settlement_id FROM mine JOIN allocation AS f ON f.allocation_id = mine.id \
            WHERE mine.kind = 'allocation' \
        UNION SELECT 'receivable', f.receivable_id FROM mine JOIN allocation AS f ON f.allocation_id = mine.id \
            WHERE mine.kind = 'allocation' \
        UNION SELECT 'receivable', f.receivable_id FROM mine JOIN dunning_step AS f ON f.step_id = mine.id \
            WHERE mine.kind = 'dunning_step') \
     SELECT r.entry_id FROM back JOIN active_reversal AS v ON v.target_kind = back.kind AND v.target_id = back.id \
        JOIN reversal AS r USING (reversal_id) WHERE r.entry_id <> ?1 ORDER BY r.entry_id DESC LIMIT 1";

/// Who has taken the room of the allocations that the entry took back. An allocation that an undo brought back is older than
/// the entry and still stands in its way.
pub(super) const CROWDED: &str = "WITH {mine}, part AS (SELECT f.* FROM mine JOIN allocation AS f ON f.allocation_id = mine.id \
            WHERE mine.kind = 'allocation'), \
        made AS (SELECT a.* FROM entry_span AS s JOIN allocation AS a ON a.allocation_id BETWEEN s.first_id AND s.last_id \
            WHERE s.entry_id = ?1 AND s.fact_table = 'allocation' AND {standing allocation a.allocation_id}) \
     SELECT a.entry_id FROM (SELECT receivable_id AS id, sum(amount_minor) AS minor FROM part GROUP BY 1) AS back \
        JOIN open_receivable AS o ON o.receivable_id = back.id JOIN allocation AS a ON a.receivable_id = back.id \
        WHERE back.minor > o.open_minor + (SELECT coalesce(sum(m.amount_minor), 0) FROM made AS m WHERE m.receivable_id = back.id) \
        AND a.entry_id <> ?1 AND {standing allocation a.allocation_id} \
     UNION SELECT a.entry_id FROM (SELECT settlement_id AS id, sum(amount_minor) AS minor FROM part GROUP BY 1) AS back \
        JOIN open_settlement AS o ON o.settlement_id = back.id JOIN allocation AS a ON a.settlement_id = back.id \
        WHERE back.minor > o.rest_minor + (SELECT coalesce(sum(m.amount_minor), 0) FROM made AS m WHERE m.settlement_id = back.id) \
        AND a.entry_id <> ?1 AND {standing allocation a.allocation_id} \
     UNION SELECT d.entry_id FROM (SELECT settlement_id AS id, sum(amount_minor) AS minor FROM part GROUP BY 1) AS back \
        JOIN open_settlement AS o ON o.settlement_id = back.id JOIN drawing AS d ON d.settlement_id = back.id \
        WHERE back.minor > o.rest_minor + (SELECT coalesce(sum(m.amount_minor), 0) FROM made AS m WHERE m.settlement_id = back.id) \
        AND d.entry_id <> ?1 AND {standing drawing d.drawing_id}";

/// Who had taken the room of those allocations until an event (a payment that bounced) gave it free again: on the days before
/// it, more would be applied than there was (L2, L5).
pub(super) const CROWDED_BEFORE: &str = "WITH {mine}, \
        part AS (SELECT f.* FROM mine JOIN allocation AS f ON f.allocation_id = mine.id \
            JOIN active_reversal AS w ON w.target_kind = 'allocation' AND w.target_id = f.allocation_id \
            WHERE mine.kind = 'allocation' AND w.kind = 'correction'), \
        made AS (SELECT a.* FROM entry_span AS s JOIN allocation AS a ON a.allocation_id BETWEEN s.first_id AND s.last_id \
            WHERE s.entry_id = ?1 AND s.fact_table = 'allocation' AND {standing allocation a.allocation_id}) \
     SELECT a.entry_id FROM part AS p JOIN receivable AS r USING (receivable_id) \
        JOIN freed AS f ON f.side = 'receivable' AND f.id = r.receivable_id AND f.freed_on > p.effective_on \
        JOIN allocation AS a ON a.receivable_id = r.receivable_id \
        JOIN active_reversal AS v ON v.target_kind = 'allocation' AND v.target_id = a.allocation_id \
            AND v.kind = 'event' AND v.effective_on = f.freed_on \
        WHERE a.entry_id <> ?1 AND f.taken_minor \
            + (SELECT sum(q.amount_minor) FROM part AS q WHERE q.receivable_id = r.receivable_id AND q.effective_on < f.freed_on) \
            - (SELECT coalesce(sum(m.amount_minor), 0) FROM made AS m WHERE m.receivable_id = r.receivable_id \
                AND m.effective_on < f.freed_on) > r.amount_minor \
     UNION SELECT a.entry_id FROM part AS p JOIN settlement AS s USING (settlement_id) \
        JOIN freed AS f ON f.side = 'settlement' AND f.id = s.settlement_id AND f.freed_on > p.effective_on \
        JOIN allocation AS a ON a.settlement_id = s.settlement_id \
        JOIN active_reversal AS v ON v.target_kind = 'allocation' AND v.target_id = a.allocation_id \
            AND v.kind = 'event' AND v.effective_on = f.freed_on \
        WHERE a.entry_id <> ?1 AND f.taken_minor \
            + (SELECT sum(q.amount_minor) FROM part AS q WHERE q.settlement_id = s.settlement_id AND q.effective_on < f.freed_on) \
            - (SELECT coalesce(sum(m.amount_minor), 0) FROM made AS m WHERE m.settlement_id = s.settlement_id \
                AND m.effective_on < f.freed_on) > s.amount_minor";

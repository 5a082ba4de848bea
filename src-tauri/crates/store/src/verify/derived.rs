//! The derived tables against the facts (L4), and the sums that must agree (L2).

use rusqlite::Connection;

use super::VerifyReport;
use crate::Result;

/// Each table and the column that names a wrong row; what it must be is in the view `true_…`.
const TABLES: &[(&str, &str)] = &[
    ("active_reversal", "target_id"),
    ("active_step", "receivable_id"),
    ("active_number", "fact_id"),
    ("letter_number", "letter_id"),
    ("open_receivable", "receivable_id"),
    ("open_settlement", "settlement_id"),
    ("active_customer", "customer_id"),
    ("merged_customer", "customer_id"),
    ("active_claim", "claim_id"),
    ("planned_receivable", "receivable_id"),
    ("active_dispute", "receivable_id"),
];

/// Sums and agreements between facts; each query yields the keys of what breaks the rule.
const RULES: &[(&str, &str)] = &[
    (
        "verify.invoice_parts",
        "SELECT i.invoice_id FROM invoice AS i WHERE i.total_minor <> (SELECT coalesce(sum(r.amount_minor), 0) \
         FROM receivable AS r WHERE r.invoice_id = i.invoice_id AND (i.kind = 'plan' OR r.kind IN ('principal', 'opening')) \
         AND r.entry_id = i.entry_id)",
    ),
    (
        "verify.over_allocated",
        "SELECT receivable_id FROM true_open_receivable WHERE open_minor < 0 \
         UNION ALL SELECT settlement_id FROM true_open_settlement WHERE rest_minor < min(amount_minor, 0) OR rest_minor > max(amount_minor, 0)",
    ),
    (
        "verify.allocation_ends",
        "SELECT a.allocation_id FROM allocation AS a JOIN settlement AS s USING (settlement_id) \
         JOIN receivable AS r USING (receivable_id) WHERE s.currency <> r.currency \
         OR a.effective_on < max(s.value_on, r.effective_on) OR (s.customer_id <> r.customer_id \
         AND NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'allocation' \
         AND v.target_id = a.allocation_id) \
         AND coalesce((SELECT canonical_id FROM merged_customer WHERE customer_id = s.customer_id), s.customer_id) \
         <> coalesce((SELECT canonical_id FROM merged_customer WHERE customer_id = r.customer_id), r.customer_id))",
    ),
    // Nothing was applied twice in the past either: on the day from which an allocation counts, it had room beside what an
    // event ended only later (L2, L5).
    (
        "verify.over_allocated_before",
        "SELECT r.receivable_id FROM active_reversal AS e JOIN allocation AS ended ON ended.allocation_id = e.target_id \
         JOIN receivable AS r USING (receivable_id) JOIN allocation AS a ON a.receivable_id = r.receivable_id \
         WHERE e.target_kind = 'allocation' AND e.kind = 'event' AND r.amount_minor < (SELECT sum(b.amount_minor) \
            FROM allocation AS b LEFT JOIN active_reversal AS w ON w.target_kind = 'allocation' AND w.target_id = b.allocation_id \
            WHERE b.receivable_id = r.receivable_id AND b.effective_on <= a.effective_on \
            AND (w.kind IS NULL OR (w.kind = 'event' AND w.effective_on > a.effective_on))) \
         UNION ALL SELECT s.settlement_id FROM active_reversal AS e JOIN applied AS ended ON ended.kind = e.target_kind \
         AND ended.id = e.target_id JOIN settlement AS s USING (settlement_id) JOIN applied AS a \
         ON a.settlement_id = s.settlement_id WHERE e.kind = 'event' AND s.amount_minor > 0 AND s.amount_minor < \
            (SELECT sum(b.amount_minor) FROM applied AS b LEFT JOIN active_reversal AS w ON w.target_kind = b.kind \
            AND w.target_id = b.id WHERE b.settlement_id = s.settlement_id AND b.effective_on <= a.effective_on \
            AND (w.kind IS NULL OR (w.kind = 'event' AND w.effective_on > a.effective_on)))",
    ),
    // A refund and the outgoing half of a transfer draw all of their amount from money of the same customer (L8), and a
    // transfer is a pair that sums to zero (L12).
    (
        "verify.drawings",
        "SELECT o.settlement_id FROM true_open_settlement AS o WHERE o.amount_minor < 0 AND o.rest_minor <> 0 \
         UNION ALL SELECT d.drawn_by_id FROM drawing AS d JOIN settlement AS s USING (settlement_id) \
         JOIN settlement AS x ON x.settlement_id = d.drawn_by_id WHERE s.customer_id <> x.customer_id \
         OR s.currency <> x.currency OR s.value_on > x.value_on OR d.effective_on <> x.value_on \
         UNION ALL SELECT min(s.settlement_id) FROM settlement AS s JOIN open_settlement USING (settlement_id) \
         WHERE s.kind = 'transfer' GROUP BY s.entry_id HAVING sum(s.amount_minor) <> 0 OR count(*) <> 2 \
         OR min(s.currency) <> max(s.currency)",
    ),
    (
        "verify.alias",
        "SELECT a.alias_id FROM standing_alias AS a LEFT JOIN merged_customer AS m USING (customer_id) \
         WHERE m.customer_id IS NULL OR m.canonical_id NOT IN (SELECT customer_id FROM active_customer) \
         OR EXISTS (SELECT 1 FROM standing_alias AS b WHERE b.customer_id = a.customer_id AND b.alias_id <> a.alias_id)",
    ),
    (
        "verify.shared_number",
        "SELECT min(n.fact_id) FROM active_number AS n JOIN (SELECT customer_id, canonical_id FROM merged_customer \
         UNION SELECT canonical_id, canonical_id FROM merged_customer) AS m USING (customer_id) \
         GROUP BY m.canonical_id, n.kind, n.number HAVING count(*) > 1",
    ),
    (
        "verify.allocation_without_ends",
        "SELECT a.allocation_id FROM allocation AS a WHERE NOT EXISTS (SELECT 1 FROM active_reversal AS v \
         WHERE v.target_kind = 'allocation' AND v.target_id = a.allocation_id) AND EXISTS (SELECT 1 \
         FROM active_reversal AS v WHERE (v.target_kind = 'settlement' AND v.target_id = a.settlement_id) \
         OR (v.target_kind = 'receivable' AND v.target_id = a.receivable_id))",
    ),
    (
        "verify.notes",
        "SELECT n.note_id FROM note AS n JOIN note AS f ON f.note_id = n.first_note_id \
         WHERE f.first_note_id IS NOT NULL OR f.customer_id <> n.customer_id \
         UNION ALL SELECT coalesce(n.first_note_id, n.note_id) FROM note AS n WHERE NOT EXISTS (SELECT 1 \
         FROM active_reversal AS v WHERE v.target_kind = 'note' AND v.target_id = n.note_id) \
         GROUP BY coalesce(n.first_note_id, n.note_id) HAVING count(*) > 1",
    ),
    // A claim asks for what its segments sum to, and its days are claimed once (L10).
    (
        "verify.claims",
        "SELECT c.claim_id FROM claim AS c LEFT JOIN receivable AS r ON r.receivable_id = c.receivable_id \
         WHERE (c.kind = 'interest' AND c.amount_minor <> (SELECT coalesce(sum(json_extract(value, '$.minor')), 0) \
         FROM json_each(c.segments))) OR (c.state = 'claimed' AND (r.amount_minor <> c.amount_minor \
         OR r.effective_on <> c.claimed_on)) \
         UNION ALL SELECT a.claim_id FROM true_active_claim AS a JOIN true_active_claim AS b USING (of_receivable_id) \
         WHERE a.claim_id < b.claim_id AND a.kind = 'interest' AND b.kind = 'interest' \
         AND a.from_on <= b.to_on AND a.to_on >= b.from_on \
         UNION ALL SELECT a.claim_id FROM true_active_claim AS a JOIN claim AS c USING (claim_id) \
         WHERE c.receivable_id NOT IN (SELECT receivable_id FROM open_receivable)",
    ),
    (
        "verify.postponement",
        "SELECT p.postponement_id FROM postponement AS p JOIN receivable AS r USING (receivable_id) \
         WHERE p.due_on <= r.due_on OR p.agreed_on < r.effective_on",
    ),
    (
        "verify.cheque_steps",
        "SELECT s.cheque_id FROM standing_cheque_step AS s WHERE s.happened_on < s.after_on \
         OR EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'cheque' AND v.target_id = s.cheque_id) \
         OR NOT CASE s.kind WHEN 'cleared' THEN s.after_kind = 'deposited' \
         WHEN 'bounced' THEN s.after_kind IN ('deposited', 'cleared') ELSE s.after_kind IN ('held', 'bounced') END",
    ),
    // A cheque that cleared is its payment, as long as it did not bounce after that (L9).
    (
        "verify.cheque_payments",
        "SELECT s.cheque_id FROM standing_cheque_step AS s JOIN cheque AS c USING (cheque_id) \
         JOIN settlement AS p USING (settlement_id) WHERE p.kind <> 'payment' OR p.method <> 'cheque' \
         OR p.currency <> c.currency OR p.amount_minor <> c.amount_minor OR p.value_on <> max(c.dated_on, s.after_on) \
         OR EXISTS (SELECT 1 FROM open_settlement AS o WHERE o.settlement_id = s.settlement_id) \
         <> NOT EXISTS (SELECT 1 FROM standing_cheque_step AS later WHERE later.cheque_id = s.cheque_id \
         AND later.cheque_step_id > s.cheque_step_id)",
    ),
    // What happened to a mail is a way that it can have gone (E1), and it stands or falls with its letter.
    (
        "verify.mail_steps",
        "SELECT s.mail_id FROM mail_way AS s WHERE s.is_possible = 0 \
         UNION SELECT r.mail_id FROM standing_mail_redirect AS r WHERE (SELECT s.kind FROM mail_step AS s \
         WHERE s.mail_id = r.mail_id AND s.entry_id < r.entry_id ORDER BY s.mail_step_id DESC LIMIT 1) \
         IN ('begun', 'handed_over', 'uncertain', 'arrived', 'cancelled')",
    ),
    (
        "verify.mail_letters",
        "SELECT m.mail_id FROM mail AS m JOIN letter AS l USING (letter_id) WHERE m.entry_id <> l.entry_id \
         OR m.queued_on < l.dated_on \
         OR EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'mail' AND v.target_id = m.mail_id) \
         <> EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'letter' AND v.target_id = m.letter_id)",
    ),
    // A text message stands or falls with its letter, and nothing was done with it afterwards.
    (
        "verify.text_messages",
        "SELECT m.text_message_id FROM text_message AS m JOIN letter AS l USING (letter_id) WHERE m.entry_id <> l.entry_id \
         OR m.written_on < l.dated_on \
         OR EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'text_message' AND v.target_id = m.text_message_id) \
         <> EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'letter' AND v.target_id = m.letter_id) \
         UNION SELECT s.text_message_id FROM text_step AS s JOIN text_message AS m USING (text_message_id) \
         WHERE s.happened_on < m.written_on",
    ),
    (
        "verify.loan_steps",
        "SELECT s.loan_id FROM standing_loan_step AS s WHERE s.happened_on < s.after_on \
         OR EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'loan' AND v.target_id = s.loan_id) \
         OR NOT CASE s.kind WHEN 'approved' THEN s.after_kind = 'applied' WHEN 'paid_out' THEN s.after_kind = 'approved' \
         ELSE s.after_kind IN ('applied', 'approved') END",
    ),
    // What a finance partner paid and what it kept are the loan together.
    (
        "verify.loan_payments",
        "SELECT s.loan_id FROM standing_loan_step AS s JOIN loan AS l USING (loan_id) \
         JOIN settlement AS p ON p.settlement_id = s.payment_id LEFT JOIN settlement AS c ON c.settlement_id = s.commission_id \
         WHERE p.kind <> 'payment' OR p.method <> 'finance' OR p.currency <> l.currency OR p.value_on <> s.happened_on \
         OR p.amount_minor + coalesce(c.amount_minor, 0) <> l.amount_minor",
    ),
    (
        "verify.plan_sums",
        "SELECT p.plan_id FROM plan AS p WHERE p.debt_minor <> (SELECT coalesce(sum(i.amount_minor), 0) FROM plan_item AS i \
         WHERE i.plan_id = p.plan_id) OR p.debt_minor <> (SELECT coalesce(sum(l.principal_minor), 0) FROM plan_line AS l \
         WHERE l.plan_id = p.plan_id)",
    ),
    // An agreed plan has its papers: as much as its schedule says.
    (
        "verify.plan_papers",
        "SELECT p.plan_id FROM plan AS p JOIN standing_plan_event AS e ON e.plan_id = p.plan_id AND e.kind = 'agreed' \
         WHERE (SELECT coalesce(sum(l.principal_minor + l.interest_minor + l.fee_minor), 0) FROM plan_line AS l \
            WHERE l.plan_id = p.plan_id) <> (SELECT coalesce(sum(i.total_minor), 0) FROM entry_span AS s JOIN invoice AS i \
            ON i.invoice_id BETWEEN s.first_id AND s.last_id WHERE s.entry_id = e.entry_id AND s.fact_table = 'invoice')",
    ),
    // Of an item one dispute at a time, each about a part of it and none ended before it began (R10).
    (
        "verify.disputes",
        "SELECT d.dispute_id FROM standing_dispute AS d JOIN receivable AS r USING (receivable_id) \
         WHERE d.amount_minor > r.amount_minor OR d.ended_on < d.opened_on \
         OR EXISTS (SELECT 1 FROM standing_dispute AS later WHERE later.receivable_id = d.receivable_id \
         AND later.dispute_id > d.dispute_id AND (d.ended_on IS NULL OR later.opened_on < d.ended_on)) \
         UNION ALL SELECT e.dispute_id FROM dispute_end AS e JOIN active_reversal AS v ON v.target_kind = 'dispute' \
         AND v.target_id = e.dispute_id WHERE NOT EXISTS (SELECT 1 FROM active_reversal AS w \
         WHERE w.target_kind = 'dispute_end' AND w.target_id = e.dispute_end_id)",
    ),
    // A promise is about items of its customer in its currency (T5).
    (
        "verify.promises",
        "SELECT i.promise_id FROM promise_item AS i JOIN promise AS p USING (promise_id) JOIN receivable AS r USING (receivable_id) \
         WHERE r.currency <> p.currency OR i.made_on <> p.made_on OR i.entry_id <> p.entry_id",
    ),
    // A note is a letter of level 0 that asks for what it is about, and an item has one.
    (
        "verify.courtesy_notes",
        "SELECT l.letter_id FROM letter AS l WHERE (l.level = 0) <> EXISTS (SELECT 1 FROM courtesy_note AS n \
         WHERE n.letter_id = l.letter_id) OR (l.level = 0 AND (l.credited_minor <> 0 OR l.net_minor <> \
         (SELECT sum(n.open_minor) FROM courtesy_note AS n WHERE n.letter_id = l.letter_id))) \
         UNION ALL SELECT n.letter_id FROM standing_courtesy_note AS n GROUP BY n.receivable_id HAVING count(*) > 1",
    ),
    // A lock on an item begins with it or later, and ends after it began (R12).
    (
        "verify.item_locks",
        "SELECT l.item_lock_id FROM item_lock AS l JOIN receivable AS r USING (receivable_id) \
         WHERE l.locked_on < r.effective_on OR l.until_on <= l.locked_on",
    ),
    (
        "verify.effective",
        "SELECT r.reversal_id FROM reversal AS r LEFT JOIN effective AS e ON e.kind = r.target_kind \
         AND e.id = r.target_id WHERE e.id IS NULL OR CASE r.kind WHEN 'correction' \
         THEN e.effective_on <> r.effective_on ELSE e.effective_on > r.effective_on END",
    ),
];

pub(super) fn check(connection: &Connection, report: &mut VerifyReport) -> Result<()> {
    for (table, key) in TABLES {
        let sql = format!(
            "SELECT {key} FROM (SELECT * FROM {table} EXCEPT SELECT * FROM true_{table}) \
             UNION SELECT {key} FROM (SELECT * FROM true_{table} EXCEPT SELECT * FROM {table}) LIMIT 20"
        );
        list(connection, &sql, |id| {
            report.add("verify.derived", &[("table", (*table).to_owned()), ("id", id)]);
        })?;
    }
    for (code, sql) in RULES {
        list(connection, &format!("{sql} LIMIT 20"), |id| report.add(code, &[("id", id)]))?;
    }
    Ok(())
}

fn list(connection: &Connection, sql: &str, mut each: impl FnMut(String)) -> Result<()> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        each(row.get::<_, i64>(0)?.to_string());
    }
    Ok(())
}

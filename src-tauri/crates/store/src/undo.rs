//! Undo of a whole entry: exact, and only while nothing later rests on it (R8).

use std::collections::BTreeSet;

use domain::EntryId;
use rusqlite::{Connection, named_params, params};

mod room;

use room::{CROWDED, CROWDED_BEFORE, MINE, ORPHANED};

use crate::{
    Entry, Fact, FactKind, Reader, Result, Reversal, StoreError, UndoError, merge::SAME,
    reversal::ON_ENDED_PLAN,
};

/// The order in which the facts of an entry are taken back; what was reversed stands again in the opposite order.
const BACKWARDS: [FactKind; 36] = [
    FactKind::Attachment,
    FactKind::TextMessage,
    FactKind::MailRedirect,
    FactKind::EffectAnswer,
    FactKind::CourtesyNote,
    FactKind::Mail,
    FactKind::LoanStep,
    FactKind::Loan,
    FactKind::ItemLock,
    FactKind::PromiseItem,
    FactKind::Promise,
    FactKind::DisputeEnd,
    FactKind::Dispute,
    FactKind::PlanEvent,
    FactKind::Plan,
    FactKind::ChequeStep,
    FactKind::ChequeTarget,
    FactKind::Cheque,
    FactKind::ClaimWaiver,
    FactKind::Claim,
    FactKind::Postponement,
    FactKind::Distinction,
    FactKind::Alias,
    FactKind::FollowUp,
    FactKind::Note,
    FactKind::CreditLook,
    FactKind::Decision,
    FactKind::DunningStep,
    FactKind::Letter,
    FactKind::DunningRun,
    FactKind::Drawing,
    FactKind::Allocation,
    FactKind::Settlement,
    FactKind::Receivable,
    FactKind::Invoice,
    FactKind::ImportBatch,
];

/// The facts of an entry that are taken back now by a later entry.
const LATER_REVERSALS: &str = "SELECT r.entry_id FROM active_reversal AS v JOIN reversal AS r USING (reversal_id) \
     WHERE v.target_kind = :kind AND v.target_id BETWEEN :first AND :last AND r.entry_id > :entry";

/// Per kind of fact of an entry, the later entries that rest on its facts: `:first` to `:last` are their keys.
/// `{standing table key}` is true for facts that are not taken back, `{counted table key}` also for those that an event ended: the
/// days before it rest on them.
const LATER: &[(FactKind, &str)] = &[
    (
        FactKind::Customer,
        "SELECT a.entry_id FROM alias AS a WHERE (a.customer_id BETWEEN :first AND :last \
            OR a.into_id BETWEEN :first AND :last) AND a.entry_id > :entry AND {standing alias a.alias_id} \
         UNION SELECT c.entry_id FROM cheque AS c WHERE c.customer_id BETWEEN :first AND :last \
            AND c.entry_id > :entry AND {standing cheque c.cheque_id} \
         UNION SELECT p.entry_id FROM promise AS p WHERE p.customer_id BETWEEN :first AND :last \
            AND p.entry_id > :entry AND {standing promise p.promise_id} \
         UNION SELECT e.entry_id FROM effect_answer AS e WHERE e.customer_id BETWEEN :first AND :last \
            AND e.entry_id > :entry AND {standing effect_answer e.effect_answer_id}",
    ),
    (
        FactKind::Loan,
        "SELECT s.entry_id FROM loan_step AS s WHERE s.loan_id BETWEEN :first AND :last \
            AND s.entry_id > :entry AND {standing loan_step s.loan_step_id}",
    ),
    (
        FactKind::LoanStep,
        "SELECT s.entry_id FROM loan_step AS mine JOIN loan_step AS s USING (loan_id) \
            WHERE mine.loan_step_id BETWEEN :first AND :last AND s.entry_id > :entry \
            AND {standing loan_step s.loan_step_id}",
    ),
    (
        FactKind::Cheque,
        "SELECT s.entry_id FROM cheque_step AS s WHERE s.cheque_id BETWEEN :first AND :last \
            AND s.entry_id > :entry AND {standing cheque_step s.cheque_step_id}",
    ),
    (
        FactKind::ChequeStep,
        "SELECT s.entry_id FROM cheque_step AS mine JOIN cheque_step AS s USING (cheque_id) \
            WHERE mine.cheque_step_id BETWEEN :first AND :last AND s.entry_id > :entry \
            AND {standing cheque_step s.cheque_step_id}",
    ),
    // It went to the new address since, or to yet another one.
    (
        FactKind::MailRedirect,
        "SELECT s.entry_id FROM mail_redirect AS mine JOIN mail_step AS s USING (mail_id) \
            WHERE mine.mail_redirect_id BETWEEN :first AND :last AND s.entry_id > :entry \
         UNION SELECT r.entry_id FROM mail_redirect AS mine JOIN mail_redirect AS r USING (mail_id) \
            WHERE mine.mail_redirect_id BETWEEN :first AND :last AND r.entry_id > :entry \
            AND {standing mail_redirect r.mail_redirect_id}",
    ),
    // Money of one side on an item of the other, and letters that speak of both: without the merge they could not stand.
    (
        FactKind::Alias,
        "WITH RECURSIVE side (id) AS (SELECT customer_id FROM alias WHERE alias_id BETWEEN :first AND :last \
            UNION SELECT a.customer_id FROM side JOIN standing_alias AS a ON a.into_id = side.id) \
         SELECT x.entry_id FROM side JOIN settlement AS s ON s.customer_id = side.id JOIN allocation AS x USING (settlement_id) \
            JOIN receivable AS r USING (receivable_id) WHERE r.customer_id NOT IN (SELECT id FROM side) \
            AND x.entry_id > :entry AND {standing allocation x.allocation_id} \
         UNION SELECT x.entry_id FROM side JOIN receivable AS r ON r.customer_id = side.id \
            JOIN allocation AS x USING (receivable_id) JOIN settlement AS s USING (settlement_id) \
            WHERE s.customer_id NOT IN (SELECT id FROM side) AND x.entry_id > :entry \
            AND {standing allocation x.allocation_id} \
         UNION SELECT t.entry_id FROM side JOIN receivable AS r ON r.customer_id = side.id \
            JOIN dunning_step AS t USING (receivable_id) JOIN letter AS l USING (letter_id) \
            WHERE l.customer_id NOT IN (SELECT id FROM side) AND t.entry_id > :entry \
            AND {standing dunning_step t.step_id} \
         UNION SELECT n.entry_id FROM side JOIN receivable AS r ON r.customer_id = side.id \
            JOIN courtesy_note AS n USING (receivable_id) JOIN letter AS l USING (letter_id) \
            WHERE l.customer_id NOT IN (SELECT id FROM side) AND n.entry_id > :entry \
            AND {standing courtesy_note n.courtesy_note_id} \
         UNION SELECT t.entry_id FROM side JOIN letter AS l ON l.customer_id = side.id \
            JOIN dunning_step AS t USING (letter_id) JOIN receivable AS r USING (receivable_id) \
            WHERE r.customer_id NOT IN (SELECT id FROM side) AND t.entry_id > :entry \
            AND {standing dunning_step t.step_id} \
         UNION SELECT l.entry_id FROM letter AS l WHERE l.credited_minor > 0 AND l.entry_id > :entry \
            AND l.customer_id NOT IN (SELECT id FROM side) AND {standing letter l.letter_id} \
            AND coalesce((SELECT canonical_id FROM merged_customer WHERE customer_id = l.customer_id), l.customer_id) \
            IN (SELECT canonical_id FROM merged_customer WHERE customer_id IN (SELECT id FROM side)) \
            AND EXISTS (SELECT 1 FROM side JOIN settlement AS s ON s.customer_id = side.id WHERE s.entry_id < l.entry_id)",
    ),
    (
        FactKind::Invoice,
        "SELECT r.entry_id FROM receivable AS r JOIN open_receivable USING (receivable_id) \
         WHERE r.invoice_id BETWEEN :first AND :last AND r.entry_id > :entry \
         UNION SELECT l.entry_id FROM loan AS l WHERE l.invoice_id BETWEEN :first AND :last AND l.entry_id > :entry \
            AND {standing loan l.loan_id} \
         UNION SELECT a.entry_id FROM attachment AS a WHERE a.invoice_id BETWEEN :first AND :last AND a.entry_id > :entry \
            AND {standing attachment a.attachment_id}",
    ),
    (
        FactKind::Receivable,
        "SELECT a.entry_id FROM allocation AS a WHERE a.receivable_id BETWEEN :first AND :last \
            AND a.entry_id > :entry AND {counted allocation a.allocation_id} \
         UNION SELECT s.entry_id FROM dunning_step AS s WHERE s.receivable_id BETWEEN :first AND :last \
            AND s.entry_id > :entry AND {standing dunning_step s.step_id} \
         UNION SELECT d.entry_id FROM decision AS d WHERE d.receivable_id BETWEEN :first AND :last \
            AND d.entry_id > :entry AND {standing decision d.decision_id} \
         UNION SELECT p.entry_id FROM postponement AS p WHERE p.receivable_id BETWEEN :first AND :last \
            AND p.entry_id > :entry AND {standing postponement p.postponement_id} \
         UNION SELECT c.entry_id FROM claim AS c WHERE c.of_receivable_id BETWEEN :first AND :last \
            AND c.entry_id > :entry AND {standing claim c.claim_id} \
         UNION SELECT l.entry_id FROM item_lock AS l WHERE l.receivable_id BETWEEN :first AND :last \
            AND l.entry_id > :entry AND {standing item_lock l.item_lock_id} \
         UNION SELECT n.entry_id FROM courtesy_note AS n WHERE n.receivable_id BETWEEN :first AND :last \
            AND n.entry_id > :entry AND {standing courtesy_note n.courtesy_note_id} \
         UNION SELECT t.entry_id FROM promise_item AS t WHERE t.receivable_id BETWEEN :first AND :last \
            AND t.entry_id > :entry AND {standing promise_item t.promise_item_id} \
         UNION SELECT d.entry_id FROM dispute AS d WHERE d.receivable_id BETWEEN :first AND :last \
            AND d.entry_id > :entry AND {standing dispute d.dispute_id} \
         UNION SELECT t.entry_id FROM cheque_target AS t WHERE t.receivable_id BETWEEN :first AND :last \
            AND t.entry_id > :entry AND {standing cheque_target t.target_id} AND {standing cheque t.cheque_id} \
         UNION SELECT p.entry_id FROM planned_receivable AS t JOIN plan AS p USING (plan_id) \
            WHERE t.receivable_id BETWEEN :first AND :last AND p.entry_id > :entry",
    ),
    // Another date that was agreed since, letters that came after the agreed day, and what took the item's place.
    (
        FactKind::Postponement,
        "SELECT p.entry_id FROM postponement AS mine JOIN postponement AS p USING (receivable_id) \
            WHERE mine.postponement_id BETWEEN :first AND :last AND p.entry_id > :entry \
            AND {standing postponement p.postponement_id} \
         UNION SELECT s.entry_id FROM postponement AS mine JOIN dunning_step AS s USING (receivable_id) \
            WHERE mine.postponement_id BETWEEN :first AND :last AND s.entry_id > :entry \
            AND {standing dunning_step s.step_id} \
         UNION SELECT r.entry_id FROM postponement AS mine JOIN active_reversal AS v ON v.target_kind = 'receivable' \
            AND v.target_id = mine.receivable_id JOIN reversal AS r USING (reversal_id) \
            WHERE mine.postponement_id BETWEEN :first AND :last AND r.entry_id > :entry",
    ),
    // How it ended, another one about the same item, and what took the item's place.
    (
        FactKind::Dispute,
        "SELECT e.entry_id FROM dispute_end AS e WHERE e.dispute_id BETWEEN :first AND :last \
            AND e.entry_id > :entry AND {standing dispute_end e.dispute_end_id} \
         UNION SELECT d.entry_id FROM dispute AS mine JOIN dispute AS d USING (receivable_id) \
            WHERE mine.dispute_id BETWEEN :first AND :last AND d.entry_id > :entry AND {standing dispute d.dispute_id} \
         UNION SELECT r.entry_id FROM dispute AS mine JOIN active_reversal AS v ON v.target_kind = 'receivable' \
            AND v.target_id = mine.receivable_id JOIN reversal AS r USING (reversal_id) \
            WHERE mine.dispute_id BETWEEN :first AND :last AND r.entry_id > :entry",
    ),
    // Letters claim the amount since, and another dispute may be open.
    (
        FactKind::DisputeEnd,
        "SELECT d.entry_id FROM dispute_end AS mine JOIN dispute AS of USING (dispute_id) \
            JOIN dispute AS d ON d.receivable_id = of.receivable_id WHERE mine.dispute_end_id BETWEEN :first AND :last \
            AND d.entry_id > :entry AND {standing dispute d.dispute_id} \
         UNION SELECT s.entry_id FROM dispute_end AS mine JOIN dispute AS of USING (dispute_id) \
            JOIN dunning_step AS s ON s.receivable_id = of.receivable_id \
            WHERE mine.dispute_end_id BETWEEN :first AND :last AND s.entry_id > :entry \
            AND {standing dunning_step s.step_id}",
    ),
    // A later claim of the same debt asks for what the earlier one left (L10).
    (
        FactKind::Claim,
        "SELECT w.entry_id FROM claim_waiver AS w WHERE w.claim_id BETWEEN :first AND :last AND w.entry_id > :entry \
            AND {standing claim_waiver w.waiver_id} \
         UNION SELECT c.entry_id FROM claim AS mine JOIN claim AS c USING (of_receivable_id) \
            WHERE mine.claim_id BETWEEN :first AND :last AND mine.kind = 'interest' AND mine.state = 'claimed' \
            AND c.kind = 'interest' AND c.entry_id > :entry AND {standing claim c.claim_id}",
    ),
    (
        FactKind::Plan,
        "SELECT e.entry_id FROM standing_plan_event AS e WHERE e.plan_id BETWEEN :first AND :last AND e.entry_id > :entry \
         UNION SELECT p.entry_id FROM plan AS p WHERE p.replaces_plan_id BETWEEN :first AND :last \
            AND p.entry_id > :entry AND {standing plan p.plan_id}",
    ),
    // What was declined or ended is to stand again: its items must be free.
    (
        FactKind::PlanEvent,
        "SELECT later.entry_id FROM plan_event AS mine JOIN standing_plan_event AS later USING (plan_id) \
            WHERE mine.plan_event_id BETWEEN :first AND :last AND later.entry_id > :entry \
         UNION SELECT p.entry_id FROM plan_event AS mine JOIN plan_item AS i USING (plan_id) \
            JOIN planned_receivable AS t ON t.receivable_id = i.receivable_id JOIN plan AS p ON p.plan_id = t.plan_id \
            WHERE mine.plan_event_id BETWEEN :first AND :last AND p.plan_id <> mine.plan_id AND p.entry_id > :entry",
    ),
    (
        FactKind::Settlement,
        "SELECT a.entry_id FROM allocation AS a WHERE a.settlement_id BETWEEN :first AND :last \
            AND a.entry_id > :entry AND {counted allocation a.allocation_id} \
         UNION SELECT d.entry_id FROM drawing AS d WHERE d.settlement_id BETWEEN :first AND :last \
            AND d.entry_id > :entry AND {counted drawing d.drawing_id}",
    ),
    (
        FactKind::DunningStep,
        "SELECT s.entry_id FROM dunning_step AS mine JOIN dunning_step AS s USING (receivable_id) \
            WHERE mine.step_id BETWEEN :first AND :last AND s.entry_id > :entry AND {standing dunning_step s.step_id} \
         UNION SELECT d.entry_id FROM dunning_step AS mine JOIN decision AS d USING (receivable_id) \
            WHERE mine.step_id BETWEEN :first AND :last AND d.entry_id > :entry \
            AND {standing decision d.decision_id}",
    ),
    (
        FactKind::Decision,
        "SELECT s.entry_id FROM decision AS mine JOIN dunning_step AS s USING (receivable_id) \
            WHERE mine.decision_id BETWEEN :first AND :last AND s.entry_id > :entry \
            AND {standing dunning_step s.step_id}",
    ),
    (
        FactKind::Note,
        "SELECT f.entry_id FROM note AS mine JOIN follow_up AS f ON f.note_id = coalesce(mine.first_note_id, mine.note_id) \
            WHERE mine.note_id BETWEEN :first AND :last AND f.entry_id > :entry \
            AND {standing follow_up f.follow_up_id} \
         UNION SELECT later.entry_id FROM note AS mine JOIN note AS later ON later.first_note_id = mine.note_id \
            WHERE mine.note_id BETWEEN :first AND :last AND later.entry_id > :entry AND {standing note later.note_id}",
    ),
    // What the entry took back is to stand again: its number must be free, its amounts and its step too.
    (
        FactKind::Reversal,
        "SELECT other.entry_id FROM reversal AS mine JOIN invoice AS f ON f.invoice_id = mine.target_id \
            JOIN active_number AS n ON n.customer_id IN {same f.customer_id} AND n.kind = 'invoice' AND n.number = f.number \
            JOIN invoice AS other ON other.invoice_id = n.fact_id \
            WHERE mine.reversal_id BETWEEN :first AND :last AND mine.target_kind = 'invoice' \
            AND other.entry_id > :entry \
         UNION SELECT other.entry_id FROM reversal AS mine JOIN settlement AS f ON f.settlement_id = mine.target_id \
            JOIN active_number AS n ON n.customer_id IN {same f.customer_id} AND n.kind = 'credit_note' \
            AND n.number = f.number JOIN settlement AS other ON other.settlement_id = n.fact_id \
            WHERE mine.reversal_id BETWEEN :first AND :last AND mine.target_kind = 'settlement' \
            AND f.kind = 'credit_note' AND other.entry_id > :entry \
         UNION SELECT a.entry_id FROM reversal AS mine JOIN allocation AS f ON f.allocation_id = mine.target_id \
            JOIN allocation AS a ON a.settlement_id = f.settlement_id \
            WHERE mine.reversal_id BETWEEN :first AND :last AND mine.target_kind = 'allocation' \
            AND a.entry_id > :entry AND {standing allocation a.allocation_id} \
         UNION SELECT a.entry_id FROM reversal AS mine JOIN allocation AS f ON f.allocation_id = mine.target_id \
            JOIN allocation AS a ON a.receivable_id = f.receivable_id \
            WHERE mine.reversal_id BETWEEN :first AND :last AND mine.target_kind = 'allocation' \
            AND a.entry_id > :entry AND {standing allocation a.allocation_id} \
         UNION SELECT s.entry_id FROM reversal AS mine JOIN dunning_step AS f ON f.step_id = mine.target_id \
            JOIN dunning_step AS s USING (receivable_id) \
            WHERE mine.reversal_id BETWEEN :first AND :last AND mine.target_kind = 'dunning_step' \
            AND s.entry_id > :entry AND {standing dunning_step s.step_id}",
    ),
];

/// Later versions of what the entry changed, unless they were undone themselves.
const LATER_CHANGES: &str = "SELECT later.entry_id FROM customer_profile AS mine \
        JOIN customer_profile AS later USING (customer_id) JOIN journal AS j ON j.entry_id = later.entry_id \
        WHERE mine.entry_id = ?1 AND later.entry_id > ?1 AND j.undoes_entry_id IS NULL \
        AND NOT EXISTS (SELECT 1 FROM journal AS u WHERE u.undoes_entry_id = later.entry_id) \
     UNION SELECT later.entry_id FROM setting AS mine JOIN setting AS later USING (key) \
        JOIN journal AS j ON j.entry_id = later.entry_id \
        WHERE mine.entry_id = ?1 AND later.entry_id > ?1 AND j.undoes_entry_id IS NULL \
        AND NOT EXISTS (SELECT 1 FROM journal AS u WHERE u.undoes_entry_id = later.entry_id)";

/// The keys of the facts of one kind that an entry made.
#[derive(Debug, Clone, Copy)]
struct Span {
    kind: FactKind,
    first: i64,
    last: i64,
}

impl Reader<'_> {
    /// Whether the entry can be undone now.
    ///
    /// # Errors
    /// If it cannot, why; later entries that rest on it are listed newest first.
    pub fn check_undo(self, entry: EntryId) -> std::result::Result<(), UndoError> {
        let row = self.entry(entry)?.ok_or(StoreError::NoEntry(entry))?;
        if row.undoes.is_some() {
            return Err(UndoError::IsUndo { entry });
        }
        if let Some(by) = row.undone_by {
            return Err(UndoError::AlreadyUndone { entry, by });
        }
        if entry == EntryId(1) {
            return Err(UndoError::StartsBook { entry });
        }
        if spans(self.connection, entry)?
            .iter()
            .any(|span| matches!(span.kind, FactKind::MailStep | FactKind::TextStep))
        {
            return Err(UndoError::LeftTheHouse { entry });
        }
        let blockers = blockers(self.connection, entry)?
            .into_iter()
            .rev()
            .filter_map(|blocker| self.entry(EntryId(blocker)).transpose())
            .collect::<Result<Vec<_>>>()?;
        if !blockers.is_empty() {
            return Err(UndoError::Blocked { entry, blockers });
        }
        let orphaned =
            collect(self.connection, &spell_out(ORPHANED), params![entry.0], |row| row.get::<_, i64>(0))?;
        orphaned.first().map_or(Ok(()), |by| Err(UndoError::Orphaned { entry, by: EntryId(*by) }))
    }
}

impl Entry<'_> {
    /// Takes everything of `entry` back. [`Reader::check_undo`] has passed.
    pub(crate) fn take_back(&mut self, entry: EntryId) -> Result<()> {
        let spans = spans(self.connection, entry)?;
        let find = |kind| spans.iter().copied().find(|span: &Span| span.kind == kind);
        for span in BACKWARDS.into_iter().filter_map(find) {
            for id in standing(self.connection, span)? {
                self.reverse_one(Fact { kind: span.kind, id }, Reversal::Correction)?;
            }
        }
        if let Some(span) = find(FactKind::Reversal) {
            for kind in std::iter::once(FactKind::Customer).chain(BACKWARDS.into_iter().rev()) {
                for reversal in reversals_of_earlier(self.connection, (span, kind, entry))? {
                    self.restore(reversal)?;
                }
            }
        }
        if let Some(span) = find(FactKind::Customer) {
            for id in standing(self.connection, span)? {
                self.reverse_one(Fact { kind: FactKind::Customer, id }, Reversal::Correction)?;
            }
        }
        self.restore_profiles(entry, find(FactKind::Customer))?;
        self.restore_settings(entry)
    }

    fn restore_profiles(&mut self, entry: EntryId, created: Option<Span>) -> Result<()> {
        let changed: Vec<(i64, i64)> = collect(
            self.connection,
            "SELECT customer_id, min(profile_id) FROM customer_profile WHERE entry_id = ? GROUP BY customer_id",
            params![entry.0],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        let is_new = |customer| created.is_some_and(|span| (span.first..=span.last).contains(&customer));
        for (customer, profile) in changed.into_iter().filter(|(customer, _)| !is_new(*customer)) {
            self.restore_profile(customer, profile)?;
        }
        Ok(())
    }

    fn restore_settings(&mut self, entry: EntryId) -> Result<()> {
        let before: Vec<(String, Option<String>)> = collect(
            self.connection,
            "SELECT mine.key, (SELECT value FROM setting AS s WHERE s.key = mine.key AND s.setting_id < mine.first \
             ORDER BY s.setting_id DESC LIMIT 1) FROM (SELECT key, min(setting_id) AS first FROM setting \
             WHERE entry_id = ? GROUP BY key) AS mine",
            params![entry.0],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        before.iter().try_for_each(|(key, value)| self.keep_setting(key, value.as_deref()))
    }
}

fn blockers(connection: &Connection, entry: EntryId) -> Result<BTreeSet<i64>> {
    let mut found: BTreeSet<i64> =
        collect(connection, LATER_CHANGES, params![entry.0], |row| row.get(0))?.into_iter().collect();
    for span in spans(connection, entry)? {
        let table = span.kind.table();
        let keys = named_params! { ":first": span.first, ":last": span.last, ":entry": entry.0 };
        let with_kind =
            named_params! { ":kind": table, ":first": span.first, ":last": span.last, ":entry": entry.0 };
        found.extend(collect(connection, LATER_REVERSALS, with_kind, |row| row.get::<_, i64>(0))?);
        if span.kind == FactKind::Allocation {
            found.extend(collect(connection, &ended_later(), keys, |row| row.get::<_, i64>(0))?);
        }
        for (_, sql) in LATER.iter().filter(|(kind, _)| *kind == span.kind) {
            found.extend(collect(connection, &spell_out(sql), keys, |row| row.get::<_, i64>(0))?);
        }
        if span.kind == FactKind::Reversal {
            for sql in [CROWDED, CROWDED_BEFORE] {
                found.extend(collect(connection, &spell_out(sql), params![entry.0], |row| {
                    row.get::<_, i64>(0)
                })?);
            }
        }
    }
    Ok(found)
}

/// The later ends of plans that money of the entry was paid on: by then it stands on the invoices.
fn ended_later() -> String {
    format!(
        "SELECT e.entry_id {ON_ENDED_PLAN} AND a.allocation_id BETWEEN :first AND :last AND e.entry_id > :entry \
         AND NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'allocation' \
         AND v.target_id = a.allocation_id)"
    )
}

/// Replaces `{standing table key}` and `{counted table key}` by their conditions, `{same f.customer_id}` by everybody who is the
/// customer of `f` (L12), and `{mine}` by the reversals of the entry.
fn spell_out(sql: &str) -> String {
    let sql =
        sql.replace("{same f.customer_id}", &SAME.replace("?1", "f.customer_id")).replace("{mine}", MINE);
    let standing = spell_condition(&sql, "{standing ", "");
    spell_condition(&standing, "{counted ", " AND v.kind = 'correction'")
}

/// Replaces `{word table key}` by the condition that the fact is not taken back in the `way`.
fn spell_condition(sql: &str, word: &str, way: &str) -> String {
    let mut parts = sql.split(word);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |spelled, part| {
        let (what, rest) = part.split_once('}').unwrap_or((part, ""));
        let (table, key) = what.split_once(' ').unwrap_or((what, ""));
        spelled
            + &format!(
                "NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = '{table}' \
                 AND v.target_id = {key}{way}){rest}"
            )
    })
}

fn spans(connection: &Connection, entry: EntryId) -> Result<Vec<Span>> {
    let rows: Vec<(String, i64, i64)> = collect(
        connection,
        "SELECT fact_table, first_id, last_id FROM entry_span WHERE entry_id = ?",
        params![entry.0],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    let span = |(table, first, last): (String, _, _)| {
        FactKind::from_table(&table).map(|kind| Span { kind, first, last })
    };
    Ok(rows.into_iter().filter_map(span).collect())
}

/// The keys of the span that are not taken back, newest first.
fn standing(connection: &Connection, span: Span) -> Result<Vec<i64>> {
    let (table, key) = (span.kind.table(), span.kind.key());
    let sql = format!(
        "SELECT {key} FROM {table} WHERE {key} BETWEEN ? AND ? AND NOT EXISTS (SELECT 1 FROM active_reversal AS v \
         WHERE v.target_kind = '{table}' AND v.target_id = {key}) ORDER BY {key} DESC"
    );
    collect(connection, &sql, params![span.first, span.last], |row| row.get(0))
}

/// The reversals of the span whose target is of `kind` and older than the entry, in the order of their targets.
fn reversals_of_earlier(
    connection: &Connection,
    (span, kind, entry): (Span, FactKind, EntryId),
) -> Result<Vec<i64>> {
    let (table, key) = (kind.table(), kind.key());
    let sql = format!(
        "SELECT r.reversal_id FROM reversal AS r JOIN {table} AS f ON f.{key} = r.target_id \
         WHERE r.reversal_id BETWEEN ? AND ? AND r.target_kind = '{table}' AND f.entry_id < ? ORDER BY r.target_id"
    );
    collect(connection, &sql, params![span.first, span.last, entry.0], |row| row.get(0))
}

fn collect<T>(
    connection: &Connection,
    sql: &str,
    parameters: impl rusqlite::Params,
    read: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>> {
    let mut statement = connection.prepare_cached(sql)?;
    let found = statement.query_map(parameters, read)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

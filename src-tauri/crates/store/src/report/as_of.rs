//! Amounts as of a date, read in two ways that agree: from the derived tables with what came later rolled back (fast, for
//! the book as it is), and from the facts (slow, for the book as it was known at an entry).

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use domain::Currency;
use rusqlite::{Connection, OptionalExtension, Row, named_params, params};

use super::OpenQuery;
use crate::{
    Merged, Result,
    sql::{Code, Day, day_number},
};

/// Where the ladder stands for a receivable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ladder {
    pub(super) level: u8,
    pub(super) last_reminder_on: Option<NaiveDate>,
    pub(super) last_pay_by: Option<NaiveDate>,
    pub(super) decision: Option<i64>,
}

/// An open receivable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OpenRow {
    pub(super) id: i64,
    pub(super) customer: i64,
    pub(super) currency: Currency,
    pub(super) due_day: i64,
    pub(super) effective_day: i64,
    pub(super) open_minor: i64,
    pub(super) ladder: Ladder,
}

/// A settlement with a rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RestRow {
    pub(super) id: i64,
    pub(super) customer: i64,
    pub(super) currency: Currency,
    pub(super) value_day: i64,
    pub(super) rest_minor: i64,
}

/// A query, and whom it asks about: merged customers are one from the day of their merge on (L12).
struct Asked<'a> {
    query: &'a OpenQuery,
    merged: Merged,
    /// Everybody who is the customer of the query; `None` asks for all.
    same: Option<Vec<i64>>,
}

impl<'a> Asked<'a> {
    fn of(connection: &Connection, query: &'a OpenQuery) -> Result<Self> {
        let merged = Merged::seen_by(connection, query)?;
        let same = query.customer.map(|customer| merged.same_as(customer.0));
        Ok(Self { query, merged, same })
    }

    /// The condition that a row of `table` is about the customer of the query.
    fn only(&self, table: &str) -> Option<String> {
        let same: Vec<String> = self.same.as_ref()?.iter().map(i64::to_string).collect();
        Some(format!("{table}.customer_id IN ({})", same.join(", ")))
    }
}

/// One end of an allocation: the receivable or the settlement, and what takes from it.
struct End {
    parts: &'static str,
    table: &'static str,
    key: &'static str,
    effective: &'static str,
}

/// What takes from a receivable, with the columns of the view `applied`.
const ALLOCATED: &str = "(SELECT 'allocation' AS kind, allocation_id AS id, entry_id, receivable_id, effective_on, \
     amount_minor FROM allocation)";

const RECEIVABLE: End =
    End { parts: ALLOCATED, table: "receivable", key: "receivable_id", effective: "effective_on" };
const SETTLEMENT: End =
    End { parts: "applied", table: "settlement", key: "settlement_id", effective: "value_on" };

/// The columns of [`open_row`], from `open_receivable`.
const OPEN_COLUMNS: &str = "receivable_id, customer_id, currency, due_day, effective_day, open_minor, level, \
     last_reminder_on, last_pay_by, decision_id";

/// The facts that are taken back as of `:on` as known at `:entry`.
const TAKEN: &str = "WITH taken AS MATERIALIZED (SELECT v.target_kind AS kind, v.target_id AS id FROM reversal AS v \
     WHERE v.entry_id <= :entry AND (v.kind = 'correction' OR v.effective_on <= :on) \
     AND NOT EXISTS (SELECT 1 FROM reversal AS u WHERE u.target_kind = 'reversal' AND u.target_id = v.reversal_id \
     AND u.entry_id <= :entry))";

/// The ladder of receivable `r` as of `:on` as known at `:entry`; the last step is `s`, the columns are those of
/// [`ladder_row`].
const LADDER: &str = "coalesce(s.level, r.start_level), coalesce(s.dated_on, r.start_reminder_on), \
     iif(s.step_id IS NULL, r.start_pay_by, s.pay_by), \
     (SELECT max(d.decision_id) FROM decision AS d WHERE d.receivable_id = r.receivable_id AND d.entry_id <= :entry \
     AND d.decided_on <= :on AND d.entry_id > coalesce(s.entry_id, 0) \
     AND ('decision', d.decision_id) NOT IN (SELECT kind, id FROM taken)) FROM receivable AS r \
     LEFT JOIN dunning_step AS s ON s.step_id = (SELECT max(t.step_id) FROM dunning_step AS t \
     WHERE t.receivable_id = r.receivable_id AND t.entry_id <= :entry AND t.dated_on <= :on \
     AND ('dunning_step', t.step_id) NOT IN (SELECT kind, id FROM taken))";

/// The day after which receivable `r` is late as of `:on` as known at `:entry`: the last one agreed until then, else the one
/// that counted from the start (T7).
const DUE: &str = "unixepoch(coalesce((SELECT p.due_on FROM postponement AS p WHERE p.receivable_id = r.receivable_id \
     AND p.entry_id <= :entry AND p.agreed_on <= :on \
     AND ('postponement', p.postponement_id) NOT IN (SELECT kind, id FROM taken) \
     ORDER BY p.postponement_id DESC LIMIT 1), iif(r.late_after IS NULL, r.due_on, r.payable_on))) / 86400";

/// Every open receivable that the query asks for, ordered by customer, currency, due date and key.
pub(super) fn open_rows(connection: &Connection, query: &OpenQuery) -> Result<Vec<OpenRow>> {
    let asked = Asked::of(connection, query)?;
    let mut rows = match query.known_at {
        None => rolled_back(connection, &asked)?,
        Some(entry) => from_facts(connection, &asked, entry.0)?,
    };
    for row in &mut rows {
        row.customer = asked.merged.key(row.customer);
    }
    let on = day_number(query.as_of);
    rows.retain(|row| row.open_minor > 0 && row.effective_day <= on);
    rows.retain(|row| !query.is_overdue_only || row.due_day < on);
    rows.sort_unstable_by_key(|row| (row.customer, row.currency, row.due_day, row.id));
    Ok(rows)
}

/// Every settlement with a rest that the query asks for, ordered by customer, currency, value date and key.
pub(super) fn rest_rows(connection: &Connection, query: &OpenQuery) -> Result<Vec<RestRow>> {
    let asked = Asked::of(connection, query)?;
    let mut rows = match query.known_at {
        None => rests_rolled_back(connection, &asked)?,
        Some(entry) => rests_from_facts(connection, &asked, entry.0)?,
    };
    for row in &mut rows {
        row.customer = asked.merged.key(row.customer);
    }
    let on = day_number(query.as_of);
    rows.retain(|row| row.rest_minor != 0 && row.value_day <= on);
    rows.sort_unstable_by_key(|row| (row.customer, row.currency, row.value_day, row.id));
    Ok(rows)
}

fn rolled_back(connection: &Connection, asked: &Asked<'_>) -> Result<Vec<OpenRow>> {
    let base = format!("SELECT {OPEN_COLUMNS} FROM open_receivable WHERE open_minor > 0");
    let mut rows = read(connection, &base, asked, open_row)?;
    let mut later = allocated_later(connection, asked, &RECEIVABLE)?;
    for row in &mut rows {
        row.open_minor += later.remove(&row.id).unwrap_or(0);
    }
    let voided_later = format!(
        "SELECT r.receivable_id, r.customer_id, r.currency, unixepoch(d.due_on) / 86400, \
         unixepoch(r.effective_on) / 86400, r.amount_minor, r.start_level, r.start_reminder_on, r.start_pay_by, NULL \
         FROM receivable AS r JOIN counted_due AS d USING (receivable_id) JOIN active_reversal AS v ON v.target_kind = 'receivable' \
         AND v.target_id = r.receivable_id WHERE v.kind = 'event' AND v.effective_on > '{}'",
        asked.query.as_of
    );
    let voided = read(connection, &voided_later, asked, open_row)?;
    let mut stale: Vec<i64> = voided.iter().map(|row| row.id).collect();
    for mut row in voided {
        row.open_minor += later.remove(&row.id).unwrap_or(0);
        rows.push(row);
    }
    let by_key = format!("SELECT {OPEN_COLUMNS} FROM open_receivable WHERE receivable_id = ?");
    let mut statement = connection.prepare_cached(&by_key)?;
    for (id, minor) in later {
        let paid = statement.query_row([id], open_row).optional()?;
        rows.extend(paid.map(|row| OpenRow { open_minor: row.open_minor + minor, ..row }));
    }
    stale.extend(moved_later(connection, asked.query.as_of)?);
    correct(connection, asked.query.as_of, (&mut rows, &stale))?;
    Ok(rows)
}

/// Per receivable or settlement, what to add to today's rest to have the rest as of the date: allocations that were made
/// effective later come off, allocations that an event took back later come on again.
fn allocated_later(connection: &Connection, asked: &Asked<'_>, end: &End) -> Result<BTreeMap<i64, i64>> {
    let End { parts, table, key, .. } = end;
    let sql = format!(
        "SELECT x.{key}, sum(x.minor) FROM (SELECT a.{key}, a.amount_minor AS minor FROM {parts} AS a \
         WHERE a.effective_on > ?1 AND NOT EXISTS (SELECT 1 FROM active_reversal AS v \
         WHERE v.target_kind = a.kind AND v.target_id = a.id) \
         UNION ALL SELECT a.{key}, -a.amount_minor FROM active_reversal AS v JOIN {parts} AS a \
         ON a.id = v.target_id AND a.kind = v.target_kind WHERE v.target_kind IN ('allocation', 'drawing') \
         AND v.kind = 'event' AND v.effective_on > ?1 AND a.effective_on <= ?1) AS x \
         {} GROUP BY x.{key}",
        asked
            .only("f")
            .map_or_else(String::new, |only| format!("JOIN {table} AS f ON f.{key} = x.{key} WHERE {only}"))
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let found = statement.query_map([Day(asked.query.as_of)], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// The receivables whose ladder or due date stands elsewhere now than as of the date.
fn moved_later(connection: &Connection, on: NaiveDate) -> Result<Vec<i64>> {
    let mut statement = connection.prepare_cached(
        "SELECT receivable_id FROM dunning_step WHERE dated_on > ?1 \
         UNION SELECT receivable_id FROM decision WHERE decided_on > ?1 \
         UNION SELECT s.receivable_id FROM active_reversal AS v JOIN dunning_step AS s ON s.step_id = v.target_id \
            WHERE v.target_kind = 'dunning_step' AND v.kind = 'event' AND v.effective_on > ?1 \
         UNION SELECT d.receivable_id FROM active_reversal AS v JOIN decision AS d ON d.decision_id = v.target_id \
            WHERE v.target_kind = 'decision' AND v.kind = 'event' AND v.effective_on > ?1 \
         UNION SELECT receivable_id FROM postponement WHERE agreed_on > ?1",
    )?;
    let found = statement.query_map([Day(on)], |row| row.get(0))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

fn correct(connection: &Connection, on: NaiveDate, (rows, stale): (&mut [OpenRow], &[i64])) -> Result<()> {
    if stale.is_empty() {
        return Ok(());
    }
    let by_id: HashMap<i64, usize> = rows.iter().enumerate().map(|(at, row)| (row.id, at)).collect();
    let entry = crate::journal::last_entry(connection)?;
    let mut statement =
        connection.prepare_cached(&format!("{TAKEN} SELECT {DUE}, {LADDER} WHERE r.receivable_id = :id"))?;
    for id in stale {
        let Some(at) = by_id.get(id) else { continue };
        let keys = named_params! { ":entry": entry, ":on": Day(on), ":id": id };
        let (due_day, ladder) = statement.query_row(keys, |row| Ok((row.get(0)?, ladder_row(row, 1)?)))?;
        rows[*at].due_day = due_day;
        rows[*at].ladder = ladder;
    }
    Ok(())
}

fn from_facts(connection: &Connection, asked: &Asked<'_>, entry: i64) -> Result<Vec<OpenRow>> {
    let sql = format!(
        "{TAKEN} SELECT r.receivable_id, r.customer_id, r.currency, {DUE}, \
         unixepoch(r.effective_on) / 86400, {}, {LADDER} WHERE {}",
        rest_of(&RECEIVABLE),
        counts(&RECEIVABLE, asked)
    );
    read_known(connection, &sql, (asked.query, entry), open_row)
}

fn rests_from_facts(connection: &Connection, asked: &Asked<'_>, entry: i64) -> Result<Vec<RestRow>> {
    let sql = format!(
        "{TAKEN} SELECT r.settlement_id, r.customer_id, r.currency, unixepoch(r.value_on) / 86400, {} \
         FROM settlement AS r WHERE {}",
        rest_of(&SETTLEMENT),
        counts(&SETTLEMENT, asked)
    );
    read_known(connection, &sql, (asked.query, entry), rest_row)
}

/// What of `r` is not allocated as of `:on` as known at `:entry`.
fn rest_of(end: &End) -> String {
    let End { parts, key, .. } = end;
    format!(
        "r.amount_minor - (SELECT coalesce(sum(a.amount_minor), 0) FROM {parts} AS a WHERE a.{key} = r.{key} \
         AND a.entry_id <= :entry AND a.effective_on <= :on \
         AND (a.kind, a.id) NOT IN (SELECT kind, id FROM taken))"
    )
}

/// Whether `r` counts as of `:on` as known at `:entry`.
fn counts(end: &End, asked: &Asked<'_>) -> String {
    let End { table, key, effective, .. } = end;
    let customer = asked.only("r").map_or_else(String::new, |only| format!(" AND {only}"));
    format!(
        "r.entry_id <= :entry AND r.{effective} <= :on \
         AND ('{table}', r.{key}) NOT IN (SELECT kind, id FROM taken){customer}"
    )
}

fn rests_rolled_back(connection: &Connection, asked: &Asked<'_>) -> Result<Vec<RestRow>> {
    let columns = "settlement_id, customer_id, currency, value_day, rest_minor";
    let base = format!("SELECT {columns} FROM open_settlement WHERE rest_minor <> 0");
    let mut rows = read(connection, &base, asked, rest_row)?;
    let mut later = allocated_later(connection, asked, &SETTLEMENT)?;
    let reversed_later = format!(
        "SELECT s.settlement_id, s.customer_id, s.currency, unixepoch(s.value_on) / 86400, s.amount_minor \
         FROM settlement AS s JOIN active_reversal AS v ON v.target_kind = 'settlement' \
         AND v.target_id = s.settlement_id WHERE v.kind = 'event' AND v.effective_on > '{}'",
        asked.query.as_of
    );
    rows.extend(read(connection, &reversed_later, asked, rest_row)?);
    for row in &mut rows {
        row.rest_minor += later.remove(&row.id).unwrap_or(0);
    }
    let by_key = format!("SELECT {columns} FROM open_settlement WHERE settlement_id = ?");
    let mut statement = connection.prepare_cached(&by_key)?;
    for (id, minor) in later {
        let spent = statement.query_row([id], rest_row).optional()?;
        rows.extend(spent.map(|row| RestRow { rest_minor: row.rest_minor + minor, ..row }));
    }
    Ok(rows)
}

/// Reads `sql`, which ends in conditions, for the customer of the query.
fn read<T>(
    connection: &Connection,
    sql: &str,
    asked: &Asked<'_>,
    read_row: fn(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>> {
    let Some(same) = &asked.same else {
        let mut statement = connection.prepare_cached(sql)?;
        let found = statement.query_map(params![], read_row)?;
        return Ok(found.collect::<rusqlite::Result<_>>()?);
    };
    let mut statement = connection.prepare_cached(&format!("{sql} AND customer_id = ?"))?;
    let mut rows = Vec::new();
    for customer in same {
        let found = statement.query_map([*customer], read_row)?;
        rows.extend(found.collect::<rusqlite::Result<Vec<T>>>()?);
    }
    Ok(rows)
}

fn read_known<T>(
    connection: &Connection,
    sql: &str,
    (query, entry): (&OpenQuery, i64),
    read_row: fn(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>> {
    let mut statement = connection.prepare_cached(sql)?;
    let keys = named_params! { ":entry": entry, ":on": Day(query.as_of) };
    let found = statement.query_map(keys, read_row)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

fn open_row(row: &Row<'_>) -> rusqlite::Result<OpenRow> {
    Ok(OpenRow {
        id: row.get(0)?,
        customer: row.get(1)?,
        currency: row.get::<_, Code>(2)?.0,
        due_day: row.get(3)?,
        effective_day: row.get(4)?,
        open_minor: row.get(5)?,
        ladder: ladder_row(row, 6)?,
    })
}

fn ladder_row(row: &Row<'_>, first: usize) -> rusqlite::Result<Ladder> {
    Ok(Ladder {
        level: row.get(first)?,
        last_reminder_on: row.get::<_, Option<Day>>(first + 1)?.map(|day| day.0),
        last_pay_by: row.get::<_, Option<Day>>(first + 2)?.map(|day| day.0),
        decision: row.get(first + 3)?,
    })
}

fn rest_row(row: &Row<'_>) -> rusqlite::Result<RestRow> {
    Ok(RestRow {
        id: row.get(0)?,
        customer: row.get(1)?,
        currency: row.get::<_, Code>(2)?.0,
        value_day: row.get(3)?,
        rest_minor: row.get(4)?,
    })
}

//! Disputes: what customers contest of an item, and how it ended (R10).

use std::collections::HashMap;

use chrono::{Days, NaiveDate};
use domain::{
    DisputeId, EntryId, Money, ReceivableId,
    dispute::{DisputeOutcome, DisputeReason},
    dunning::DisputedPart,
};
use rusqlite::{Row, params};

use crate::{
    Entry, Fact, Reader, Result, StoreError,
    sql::{Code, Day, coded},
    text,
};

/// A dispute to be posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDispute {
    /// What it is about.
    pub receivable: ReceivableId,
    /// How much is contested, in minor units; at most the amount of the item.
    pub amount_minor: i64,
    /// Why.
    pub reason: DisputeReason,
    /// The day from which it counts.
    pub opened_on: NaiveDate,
    /// What the customer says; may be empty. Kept outside the hash chain (P1).
    pub words: String,
}

/// The end of a dispute, to be posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDisputeEnd {
    /// The dispute.
    pub dispute: DisputeId,
    /// How it ended.
    pub outcome: DisputeOutcome,
    /// The day; from then on nothing is in dispute.
    pub ended_on: NaiveDate,
    /// Whether the days in dispute bear interest like any other.
    pub bears_interest: bool,
    /// What was decided; may be empty. Kept outside the hash chain (P1).
    pub words: String,
}

/// How a dispute ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DisputeEndRow {
    /// How.
    pub outcome: DisputeOutcome,
    /// The day.
    pub ended_on: NaiveDate,
    /// Whether the days in dispute bear interest like any other.
    pub bears_interest: bool,
    /// The entry that says so.
    pub entry: EntryId,
}

/// A dispute that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DisputeRow {
    /// Key.
    pub dispute: DisputeId,
    /// What it is about.
    pub receivable: ReceivableId,
    /// How much is contested.
    pub amount: Money,
    /// Why.
    pub reason: DisputeReason,
    /// The day from which it counts.
    pub opened_on: NaiveDate,
    /// What the customer says; empty where nothing was said or it was forgotten.
    pub words: String,
    /// The entry that posted it.
    pub entry: EntryId,
    /// How it ended; `None` while it is open.
    pub end: Option<DisputeEndRow>,
}

impl DisputeRow {
    /// Whether it was open at the end of a day.
    fn is_open_on(&self, on: NaiveDate) -> bool {
        self.opened_on <= on && self.end.as_ref().is_none_or(|end| end.ended_on > on)
    }

    /// What the ladder needs to know of it.
    pub(crate) fn part(&self) -> DisputedPart {
        DisputedPart { amount: self.amount, since: self.opened_on }
    }
}

const DISPUTE: &str = "d.dispute_id, d.receivable_id, d.amount_minor, r.currency, d.reason, d.opened_on, d.entry_id, \
     d.outcome, d.ended_on, d.bears_interest, d.end_entry_id, d.words_text_id \
     FROM standing_dispute AS d JOIN receivable AS r USING (receivable_id)";

impl Entry<'_> {
    /// Posts a dispute.
    ///
    /// # Errors
    /// If the receivable does not stand or is in dispute already, the amount is more than its own, or the day lies before its
    /// invoice or the end of an earlier dispute.
    pub fn post_dispute(&mut self, dispute: &NewDispute) -> Result<DisputeId> {
        let words = self.keep_text(&dispute.words)?;
        self.connection
            .prepare_cached(
                "INSERT INTO dispute (entry_id, receivable_id, amount_minor, reason, opened_on, words_text_id, words_digest) \
                 VALUES (?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.id.0,
                dispute.receivable.0,
                dispute.amount_minor,
                dispute.reason.code(),
                Day(dispute.opened_on),
                words.map(|text| text.id),
                words.map(|text| text.digest),
            ])
            .map_err(|error| match StoreError::from(error) {
                StoreError::Refused { rule } if rule == "dispute.receivable_not_standing" => {
                    StoreError::NotStanding(Fact::from(dispute.receivable))
                }
                error => error,
            })?;
        Ok(DisputeId(self.connection.last_insert_rowid()))
    }

    /// Posts how a dispute ended.
    ///
    /// # Errors
    /// If it is not open, or the day lies before it.
    pub fn post_dispute_end(&mut self, end: &NewDisputeEnd) -> Result<()> {
        let words = self.keep_text(&end.words)?;
        self.connection
            .prepare_cached(
                "INSERT INTO dispute_end (entry_id, dispute_id, outcome, ended_on, bears_interest, words_text_id, words_digest) \
                 VALUES (?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.id.0,
                end.dispute.0,
                end.outcome.code(),
                Day(end.ended_on),
                end.bears_interest,
                words.map(|text| text.id),
                words.map(|text| text.digest),
            ])?;
        Ok(())
    }
}

impl Reader<'_> {
    /// The disputes about an item that stand, oldest first; at most the last of them is open.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn disputes_of(self, receivable: ReceivableId) -> Result<Vec<DisputeRow>> {
        self.disputes("WHERE d.receivable_id = ?", params![receivable.0])
    }

    /// What was in dispute at the end of a day, by item.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn open_disputes(self, as_of: NaiveDate) -> Result<HashMap<ReceivableId, DisputeRow>> {
        let rows = self.disputes("", [])?.into_iter().filter(|row| row.is_open_on(as_of));
        Ok(rows.map(|row| (row.receivable, row)).collect())
    }

    /// What disputes take from what bears interest and give back to it, in minor units: nothing while they are open, and for
    /// good unless the owner said that those days count (R10).
    ///
    /// Each is dated like a settlement: it still bears interest on its own day.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn disputed_principal(self, receivable: ReceivableId) -> Result<Vec<(NaiveDate, i64)>> {
        let mut changes = Vec::new();
        for row in self.disputes_of(receivable)? {
            if row.end.as_ref().is_some_and(|end| end.bears_interest) {
                continue;
            }
            let before = row.opened_on.checked_sub_days(Days::new(1)).unwrap_or(row.opened_on);
            changes.push((before, row.amount.minor));
            changes.extend(row.end.map(|end| (end.ended_on, -row.amount.minor)));
        }
        Ok(changes)
    }

    fn disputes(self, rest: &str, keys: impl rusqlite::Params) -> Result<Vec<DisputeRow>> {
        let sql = format!("SELECT {DISPUTE} {rest} ORDER BY d.dispute_id");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map(keys, |row| Ok((dispute_row(row)?, row.get(11)?)))?;
        let worded = rows.map(|row| {
            let (mut dispute, words): (DisputeRow, Option<i64>) = row?;
            dispute.words = text::body(self.connection, words)?;
            Ok(dispute)
        });
        worded.collect()
    }
}

/// A row of [`DISPUTE`] without its words.
fn dispute_row(row: &Row<'_>) -> rusqlite::Result<DisputeRow> {
    let is_ended = row.get::<_, Option<i64>>(10)?.is_some();
    Ok(DisputeRow {
        dispute: DisputeId(row.get(0)?),
        receivable: ReceivableId(row.get(1)?),
        amount: Money::new(row.get(2)?, row.get::<_, Code>(3)?.0),
        reason: coded(row, 4, DisputeReason::from_code)?,
        opened_on: row.get::<_, Day>(5)?.0,
        words: String::new(),
        entry: EntryId(row.get(6)?),
        end: is_ended.then(|| end_row(row)).transpose()?,
    })
}

fn end_row(row: &Row<'_>) -> rusqlite::Result<DisputeEndRow> {
    Ok(DisputeEndRow {
        outcome: coded(row, 7, DisputeOutcome::from_code)?,
        ended_on: row.get::<_, Day>(8)?.0,
        bears_interest: row.get(9)?,
        entry: EntryId(row.get(10)?),
    })
}

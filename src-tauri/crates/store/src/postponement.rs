//! Later due dates that were agreed (T7). The receivable keeps its own date; the last agreement that stands counts.

use std::ops::RangeInclusive;

use chrono::NaiveDate;
use domain::calendar::DueShift;
use domain::{CustomerId, EntryId, PostponementId, ReceivableId};
use rusqlite::{Row, params};

use crate::{
    Entry, Fact, OpenAmount, OpenQuery, Reader, Result, StoreError,
    invoice::due_shift,
    sql::{Day, day_of},
    text,
};

/// An agreement on a later due date, to be posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPostponement {
    /// What is due later.
    pub receivable: ReceivableId,
    /// The day of the agreement, from which it counts.
    pub agreed_on: NaiveDate,
    /// The new due date; after the one of the invoice.
    pub due_on: NaiveDate,
    /// Whether the days in between bear no interest.
    pub is_interest_waived: bool,
    /// Why, or with whom it was agreed; may be empty. Kept outside the hash chain (P1).
    pub reason: String,
}

/// An agreement that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostponementRow {
    /// Key.
    pub postponement: PostponementId,
    /// What is due later.
    pub receivable: ReceivableId,
    /// The day of the agreement, from which it counts.
    pub agreed_on: NaiveDate,
    /// The new due date.
    pub due_on: NaiveDate,
    /// Whether the days in between bear no interest.
    pub is_interest_waived: bool,
    /// Why; empty where nothing was said or it was forgotten.
    pub reason: String,
    /// The entry that posted it.
    pub entry: EntryId,
}

/// An open amount that is not overdue only because a later date was agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostponedItem {
    /// The amount, due on the agreed date.
    pub amount: OpenAmount,
    /// The date that counted before.
    pub original: NaiveDate,
    /// Number of the invoice.
    pub number: String,
}

/// The dates of a receivable, contractual and agreed (T7).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueDates {
    /// Who owes it.
    pub customer: CustomerId,
    /// The date by the terms of the invoice.
    pub original: NaiveDate,
    /// The business day that it was moved to, where it was.
    pub shift: Option<DueShift>,
    /// The day after which it is late now.
    pub counted: NaiveDate,
    /// The agreements that stand, oldest first; the last one counts.
    pub agreed: Vec<PostponementRow>,
}

const POSTPONEMENT: &str = "p.postponement_id, p.receivable_id, p.agreed_on, p.due_on, p.is_interest_waived, p.entry_id, \
     p.reason_text_id FROM postponement AS p";

const STANDS: &str = "NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'postponement' \
     AND v.target_id = p.postponement_id)";

impl Entry<'_> {
    /// Posts an agreement on a later due date.
    ///
    /// # Errors
    /// If the receivable does not stand, or the date is not after its own.
    pub fn post_postponement(&mut self, postponement: &NewPostponement) -> Result<PostponementId> {
        let reason = self.keep_text(&postponement.reason)?;
        self.connection
            .prepare_cached(
                "INSERT INTO postponement (entry_id, receivable_id, agreed_on, due_on, is_interest_waived, \
                 reason_text_id, reason_digest) VALUES (?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.id.0,
                postponement.receivable.0,
                Day(postponement.agreed_on),
                Day(postponement.due_on),
                postponement.is_interest_waived,
                reason.map(|text| text.id),
                reason.map(|text| text.digest),
            ])
            .map_err(|error| match StoreError::from(error) {
                StoreError::Refused { rule } if rule == "postponement.receivable_not_standing" => {
                    StoreError::NotStanding(Fact::from(postponement.receivable))
                }
                error => error,
            })?;
        Ok(PostponementId(self.connection.last_insert_rowid()))
    }
}

impl Reader<'_> {
    /// The dates of a receivable; `None` when it does not stand.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn due_dates(self, receivable: ReceivableId) -> Result<Option<DueDates>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT o.customer_id, r.due_on, o.due_day, r.payable_on, r.late_after FROM open_receivable AS o \
             JOIN receivable AS r USING (receivable_id) WHERE o.receivable_id = ?",
        )?;
        let mut rows = statement.query([receivable.0])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        Ok(Some(DueDates {
            customer: CustomerId(row.get(0)?),
            original: row.get::<_, Day>(1)?.0,
            counted: day_of(row.get(2)?),
            shift: due_shift(row, 3)?,
            agreed: self.postponements(receivable)?,
        }))
    }

    /// The agreements of a receivable that stand, oldest first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn postponements(self, receivable: ReceivableId) -> Result<Vec<PostponementRow>> {
        let sql = format!(
            "SELECT {POSTPONEMENT} WHERE p.receivable_id = ? AND {STANDS} ORDER BY p.postponement_id"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([receivable.0], |row| Ok((postponement_row(row)?, row.get(6)?)))?;
        let worded = rows.map(|row| {
            let (mut postponement, reason): (PostponementRow, Option<i64>) = row?;
            postponement.reason = text::body(self.connection, reason)?;
            Ok(postponement)
        });
        worded.collect()
    }

    /// What is open as of `as_of` and would be overdue, had no later date been agreed until then: it is not due yet (T7). Ordered
    /// by customer, currency, agreed date and key.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn postponed_items(self, as_of: NaiveDate) -> Result<Vec<PostponedItem>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT iif(r.late_after IS NULL, r.due_on, r.payable_on), i.number FROM receivable AS r \
             JOIN invoice AS i USING (invoice_id) WHERE r.receivable_id = ?1 \
             AND EXISTS (SELECT 1 FROM postponement WHERE receivable_id = ?1)",
        )?;
        let mut found = Vec::new();
        let open = self.open_amounts(&OpenQuery::as_of(as_of))?;
        for amount in open.into_iter().filter(|amount| amount.due_on >= as_of) {
            let mut rows = statement.query([amount.receivable.0])?;
            let Some(row) = rows.next()? else { continue };
            let (original, number) = (row.get::<_, Day>(0)?.0, row.get(1)?);
            if original < as_of && amount.due_on > original {
                found.push(PostponedItem { amount, original, number });
            }
        }
        Ok(found)
    }

    /// The days of a receivable that bear no interest, because a later date was agreed and the days until then were waived;
    /// in order, and none overlaps another (T2, T7).
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn waived_intervals(self, receivable: ReceivableId) -> Result<Vec<RangeInclusive<NaiveDate>>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT iif(late_after IS NULL, due_on, payable_on) FROM receivable WHERE receivable_id = ?",
        )?;
        let mut rows = statement.query([receivable.0])?;
        let Some(row) = rows.next()? else { return Ok(Vec::new()) };
        Ok(waived(row.get::<_, Day>(0)?.0, &self.postponements(receivable)?))
    }
}

/// Every agreement waives from the date that counted before it to its own; one that brings the date forward cuts short what was
/// waived before.
fn waived(first: NaiveDate, agreed: &[PostponementRow]) -> Vec<RangeInclusive<NaiveDate>> {
    let mut counted = first;
    let mut intervals: Vec<RangeInclusive<NaiveDate>> = Vec::new();
    for agreement in agreed {
        if agreement.due_on > counted {
            let from = counted + chrono::Days::new(1);
            if agreement.is_interest_waived {
                intervals.push(from..=agreement.due_on);
            }
        } else {
            intervals.retain_mut(|interval| {
                *interval = *interval.start()..=(*interval.end()).min(agreement.due_on);
                !interval.is_empty()
            });
        }
        counted = agreement.due_on;
    }
    intervals
}

fn postponement_row(row: &Row<'_>) -> rusqlite::Result<PostponementRow> {
    Ok(PostponementRow {
        postponement: PostponementId(row.get(0)?),
        receivable: ReceivableId(row.get(1)?),
        agreed_on: row.get::<_, Day>(2)?.0,
        due_on: row.get::<_, Day>(3)?.0,
        is_interest_waived: row.get(4)?,
        reason: String::new(),
        entry: EntryId(row.get(5)?),
    })
}

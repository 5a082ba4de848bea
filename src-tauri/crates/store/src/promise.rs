//! Promises to pay, and the money that can have kept them (T5).

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{
    CustomerId, EntryId, Money, PromiseId, ReceivableId,
    promise::{Judged, Promise, Receipt, judge},
};
use rusqlite::{Row, params};

use crate::{
    Entry, Fact, Merged, OpenQuery, Reader, Result, StoreError,
    sql::{Code, Day},
    text,
};

/// A promise to be posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPromise {
    /// Who gave it.
    pub customer: CustomerId,
    /// How much, positive.
    pub amount: Money,
    /// The day on which it was given.
    pub made_on: NaiveDate,
    /// The day until which the customer wants to pay; not before that.
    pub promised_on: NaiveDate,
    /// Days after that day in which money still keeps it.
    pub tolerance_days: u16,
    /// Whether the days until then bear no interest, if it is kept.
    pub is_interest_waived: bool,
    /// The items that it is about; none for the oldest due first.
    pub about: Vec<ReceivableId>,
    /// Who said it, and how; may be empty. Kept outside the hash chain (P1).
    pub words: String,
}

/// A promise that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PromiseRow {
    /// What was promised, by whom that is now (L12).
    pub promise: Promise,
    /// Whether the days until then bear no interest, if it is kept.
    pub is_interest_waived: bool,
    /// Who said it, and how; empty where nothing was said or it was forgotten.
    pub words: String,
    /// The entry that posted it.
    pub entry: EntryId,
}

/// The promises that stand with what became of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct JudgedPromises {
    /// Each promise, by key.
    pub rows: HashMap<PromiseId, PromiseRow>,
    /// What became of them, by the day that was promised.
    pub judged: Vec<Judged>,
}

/// The columns of [`promise_row`].
const PROMISE: &str = "p.promise_id, p.customer_id, p.currency, p.amount_minor, p.made_on, p.promised_on, p.tolerance_days, \
     p.is_interest_waived, p.entry_id, p.words_text_id FROM promise AS p WHERE NOT EXISTS (SELECT 1 FROM active_reversal \
     AS v WHERE v.target_kind = 'promise' AND v.target_id = p.promise_id)";

/// Payments and money moved from other customers, of everybody who ever promised something, standing as of `?1`.
const RECEIPTS: &str = "WITH who (id) AS (SELECT DISTINCT coalesce((SELECT canonical_id FROM merged_customer \
        WHERE customer_id = p.customer_id), p.customer_id) FROM promise AS p) \
     SELECT s.settlement_id, s.customer_id, s.currency, s.amount_minor, s.value_on FROM settlement AS s \
     WHERE s.kind IN ('payment', 'transfer') AND s.amount_minor > 0 AND s.value_on BETWEEN ?2 AND ?1 \
     AND s.customer_id IN (SELECT id FROM who UNION SELECT customer_id FROM merged_customer \
        WHERE canonical_id IN (SELECT id FROM who)) \
     AND NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'settlement' \
        AND v.target_id = s.settlement_id AND (v.kind = 'correction' OR v.effective_on <= ?1))";

/// What was taken of a settlement as of `?1`: applied to an item, or drawn.
const TAKEN: &str = "SELECT x.receivable_id, a.amount_minor FROM applied AS a LEFT JOIN allocation AS x \
     ON a.kind = 'allocation' AND x.allocation_id = a.id WHERE a.settlement_id = ?2 AND a.effective_on <= ?1 \
     AND NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = a.kind AND v.target_id = a.id \
        AND (v.kind = 'correction' OR v.effective_on <= ?1))";

impl Entry<'_> {
    /// Posts a promise.
    ///
    /// # Errors
    /// If the amount is not positive, the day lies before the promise, an item does not stand or is of another customer or
    /// currency, or the customer does not stand.
    pub fn post_promise(&mut self, promise: &NewPromise) -> Result<PromiseId> {
        let words = self.keep_text(&promise.words)?;
        self.connection
            .prepare_cached(
                "INSERT INTO promise (entry_id, customer_id, currency, amount_minor, made_on, promised_on, tolerance_days, \
                 is_interest_waived, words_text_id, words_digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.id.0,
                promise.customer.0,
                Code(promise.amount.currency),
                promise.amount.minor,
                Day(promise.made_on),
                Day(promise.promised_on),
                promise.tolerance_days,
                promise.is_interest_waived,
                words.map(|text| text.id),
                words.map(|text| text.digest),
            ])
            .map_err(|error| match StoreError::from(error) {
                StoreError::Refused { rule } if rule == "customer.not_standing" => {
                    StoreError::NotStanding(Fact::from(promise.customer))
                }
                error => error,
            })?;
        let id = PromiseId(self.connection.last_insert_rowid());
        for receivable in &promise.about {
            self.connection
                .prepare_cached(
                    "INSERT INTO promise_item (entry_id, promise_id, receivable_id, made_on) VALUES (?, ?, ?, ?)",
                )?
                .execute(params![self.id.0, id.0, receivable.0, Day(promise.made_on)])?;
        }
        Ok(id)
    }
}

impl Reader<'_> {
    /// Every promise that stands with what became of it until the end of a day (T5).
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn judged_promises(self, as_of: NaiveDate) -> Result<JudgedPromises> {
        let merged = Merged::seen_by(self.connection, &OpenQuery::as_of(as_of))?;
        let rows = self.promises(&merged)?;
        let Some(first) = rows.iter().map(|row| row.promise.made_on).min() else {
            return Ok(JudgedPromises::default());
        };
        let receipts = self.receipts(&merged, (first, as_of))?;
        let promises: Vec<Promise> = rows.iter().map(|row| row.promise.clone()).collect();
        let judged = judge(&promises, &receipts, as_of);
        Ok(JudgedPromises { rows: rows.into_iter().map(|row| (row.promise.promise, row)).collect(), judged })
    }

    /// Whether a promise about an item says that no interest is asked for its days.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn has_waiver(self, receivable: ReceivableId) -> Result<bool> {
        let mut statement = self.connection.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM promise_item AS i JOIN promise AS p USING (promise_id) \
             WHERE i.receivable_id = ? AND p.is_interest_waived = 1)",
        )?;
        Ok(statement.query_row([receivable.0], |row| row.get(0))?)
    }

    fn promises(self, merged: &Merged) -> Result<Vec<PromiseRow>> {
        let mut about = self.promise_items()?;
        let mut statement =
            self.connection.prepare_cached(&format!("SELECT {PROMISE} ORDER BY p.promise_id"))?;
        let rows = statement.query_map([], |row| Ok((promise_row(row)?, row.get(9)?)))?;
        let finished = rows.map(|row| {
            let (mut row, words): (PromiseRow, Option<i64>) = row?;
            row.promise.customer = merged.of(row.promise.customer);
            row.promise.about = about.remove(&row.promise.promise).unwrap_or_default();
            row.words = text::body(self.connection, words)?;
            Ok(row)
        });
        finished.collect()
    }

    fn promise_items(self) -> Result<HashMap<PromiseId, Vec<ReceivableId>>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT i.promise_id, i.receivable_id FROM promise_item AS i WHERE NOT EXISTS (SELECT 1 FROM active_reversal \
             AS v WHERE v.target_kind = 'promise_item' AND v.target_id = i.promise_item_id) ORDER BY i.promise_item_id",
        )?;
        let mut items: HashMap<PromiseId, Vec<ReceivableId>> = HashMap::new();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            items.entry(PromiseId(row.get(0)?)).or_default().push(ReceivableId(row.get(1)?));
        }
        Ok(items)
    }

    /// Money received by value date: what was applied to an item, and what lies on account.
    fn receipts(self, merged: &Merged, (first, as_of): (NaiveDate, NaiveDate)) -> Result<Vec<Receipt>> {
        let mut statement = self.connection.prepare_cached(RECEIPTS)?;
        let mut taken = self.connection.prepare_cached(TAKEN)?;
        let mut receipts = Vec::new();
        let mut rows = statement.query(params![Day(as_of), Day(first)])?;
        while let Some(row) = rows.next()? {
            let (settlement, mut rest): (i64, i64) = (row.get(0)?, row.get(3)?);
            let currency = row.get::<_, Code>(2)?.0;
            let of = |minor, used_for| {
                let customer = merged.of(CustomerId(row.get(1)?));
                let received_on = row.get::<_, Day>(4)?.0;
                Ok::<_, rusqlite::Error>(Receipt {
                    customer,
                    amount: Money::new(minor, currency),
                    received_on,
                    used_for,
                })
            };
            let mut parts = taken.query(params![Day(as_of), settlement])?;
            while let Some(part) = parts.next()? {
                let minor: i64 = part.get(1)?;
                rest -= minor;
                // What was paid back or moved on keeps nothing.
                if let Some(receivable) = part.get::<_, Option<i64>>(0)? {
                    receipts.push(of(minor, Some(ReceivableId(receivable)))?);
                }
            }
            if rest > 0 {
                receipts.push(of(rest, None)?);
            }
        }
        Ok(receipts)
    }
}

/// A row of [`PROMISE`] without its words and items.
fn promise_row(row: &Row<'_>) -> rusqlite::Result<PromiseRow> {
    Ok(PromiseRow {
        promise: Promise {
            promise: PromiseId(row.get(0)?),
            customer: CustomerId(row.get(1)?),
            amount: Money::new(row.get(3)?, row.get::<_, Code>(2)?.0),
            made_on: row.get::<_, Day>(4)?.0,
            promised_on: row.get::<_, Day>(5)?.0,
            tolerance_days: row.get(6)?,
            about: Vec::new(),
        },
        is_interest_waived: row.get(7)?,
        words: String::new(),
        entry: EntryId(row.get(8)?),
    })
}

//! What changed the balance of a customer, day by day: the facts behind `open − on account` as of any date (L5).

use chrono::NaiveDate;
use domain::{CustomerId, Money, ReceivableId};
use rusqlite::{Row, named_params};

use super::OpenQuery;
use crate::{
    InvoiceKind, Merged, Reader, Result, SettlementKind,
    sql::{Code, Day, coded},
};

/// What moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    /// A receivable, on a paper of this kind.
    Receivable(ReceivableId, InvoiceKind),
    /// A settlement of this kind.
    Settlement(SettlementKind),
}

/// A fact that changed a balance, or the event that ended it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Movement {
    /// The day from which it counts.
    pub on: NaiveDate,
    /// What it is about.
    pub what: Moved,
    /// Whether this is its end by an event, such as a payment that came back (L3).
    pub is_end: bool,
    /// Number of the invoice or of the credit note; empty where there is none.
    pub number: String,
    /// What it changes: positive raises what is owed.
    pub amount: Money,
}

const RECEIVABLES: &str = "SELECT r.effective_on, r.currency, r.amount_minor, i.number, v.effective_on, i.kind, r.receivable_id \
     FROM receivable AS r JOIN invoice AS i USING (invoice_id) LEFT JOIN active_reversal AS v \
     ON v.target_kind = 'receivable' AND v.target_id = r.receivable_id \
     WHERE r.customer_id = :customer AND r.effective_on <= :on AND coalesce(v.kind, '') <> 'correction' \
     ORDER BY r.receivable_id";

const SETTLEMENTS: &str = "SELECT s.value_on, s.currency, -s.amount_minor, coalesce(s.number, ''), v.effective_on, s.kind \
     FROM settlement AS s LEFT JOIN active_reversal AS v \
     ON v.target_kind = 'settlement' AND v.target_id = s.settlement_id \
     WHERE s.customer_id = :customer AND s.value_on <= :on AND coalesce(v.kind, '') <> 'correction' \
     ORDER BY s.settlement_id";

impl Reader<'_> {
    /// Everything that changed what the customer owes until the evening of `on`, by date; what was taken back is not in it.
    ///
    /// Per currency it sums to what [`Reader::open_amounts`] less [`Reader::credits`] come to on that day. Customers who
    /// were merged until then are one (L12).
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn movements(self, customer: CustomerId, on: NaiveDate) -> Result<Vec<Movement>> {
        let merged = Merged::seen_by(self.connection, &OpenQuery::as_of(on))?;
        let mut movements = Vec::new();
        for same in merged.same_as(customer.0) {
            for (sql, what) in [(RECEIVABLES, receivable as fn(&Row<'_>) -> _), (SETTLEMENTS, settlement)] {
                let mut statement = self.connection.prepare_cached(sql)?;
                let keys = named_params! { ":customer": same, ":on": Day(on) };
                let rows = statement.query_map(keys, |row| movement(row, what(row)?))?;
                for row in rows {
                    let (begun, ended_on) = row?;
                    let ended = ended_on.filter(|ended| *ended <= on);
                    movements.extend(ended.map(|ended| Movement {
                        on: ended,
                        is_end: true,
                        amount: -begun.amount,
                        ..begun.clone()
                    }));
                    movements.push(begun);
                }
            }
        }
        movements.sort_by_key(|movement| {
            (movement.on, movement.is_end, matches!(movement.what, Moved::Settlement(_)))
        });
        Ok(movements)
    }
}

fn receivable(row: &Row<'_>) -> rusqlite::Result<Moved> {
    Ok(Moved::Receivable(ReceivableId(row.get(6)?), coded(row, 5, InvoiceKind::from_code)?))
}

fn settlement(row: &Row<'_>) -> rusqlite::Result<Moved> {
    Ok(Moved::Settlement(coded(row, 5, SettlementKind::from_code)?))
}

/// The fact, and the day on which an event ended it.
fn movement(row: &Row<'_>, what: Moved) -> rusqlite::Result<(Movement, Option<NaiveDate>)> {
    let ended_on = row.get::<_, Option<Day>>(4)?.map(|day| day.0);
    let amount = Money::new(row.get(2)?, row.get::<_, Code>(1)?.0);
    let (on, number) = (row.get::<_, Day>(0)?.0, row.get(3)?);
    Ok((Movement { on, what, is_end: false, number, amount }, ended_on))
}

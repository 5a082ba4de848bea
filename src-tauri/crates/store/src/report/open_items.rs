//! What is open as of a date: the one function that every list, letter and report asks (L5, L6).

use chrono::NaiveDate;
use domain::{CustomerId, EntryId, InvoiceId, Money, ReceivableId, SettlementId};

use rusqlite::Row;

use super::as_of::{self, OpenRow};
use crate::{
    InvoiceKind, Reader, Result,
    sql::{coded, day_of},
};

/// Which open items are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenQuery {
    /// The as-of date: facts effective on or before it count.
    pub as_of: NaiveDate,
    /// `Some(n)` replays what the book knew at entry `n`; `None` is the book as it is.
    pub known_at: Option<EntryId>,
    /// Only this customer.
    pub customer: Option<CustomerId>,
    /// Only items whose due date is before the as-of date.
    pub is_overdue_only: bool,
}

impl OpenQuery {
    /// Everything that is open as of `as_of`, as the book is now.
    pub const fn as_of(as_of: NaiveDate) -> Self {
        Self { as_of, known_at: None, customer: None, is_overdue_only: false }
    }
}

/// An open amount, without what it belongs to: enough for sums and ageing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenAmount {
    /// Its key.
    pub receivable: ReceivableId,
    /// Who owes it.
    pub customer: CustomerId,
    /// What is open; positive.
    pub open: Money,
    /// Due date.
    pub due_on: NaiveDate,
    /// The date from which it counts: the invoice date.
    pub issued_on: NaiveDate,
    /// The last level claimed; 0 when none was.
    pub level: u8,
    /// Date of the last letter that claimed it.
    pub last_reminder_on: Option<NaiveDate>,
}

/// An open amount with its invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenItem {
    /// The amount.
    pub amount: OpenAmount,
    /// Its invoice.
    pub invoice: InvoiceId,
    /// What the invoice is.
    pub kind: InvoiceKind,
    /// Number of the invoice.
    pub number: String,
    /// Original amount of the receivable.
    pub total: Money,
    /// Pay-by date of the last letter that claimed it.
    pub last_pay_by: Option<NaiveDate>,
}

/// Money on account or an open credit note, as of a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credit {
    /// The settlement.
    pub settlement: SettlementId,
    /// Whose it is.
    pub customer: CustomerId,
    /// Number of the credit note; `None` for money.
    pub number: Option<String>,
    /// Whether it is a credit note, not money.
    pub is_credit_note: bool,
    /// Its value date.
    pub value_on: NaiveDate,
    /// What is not allocated; negative for a refund.
    pub rest: Money,
    /// The entry that posted it.
    pub entry: EntryId,
}

impl Reader<'_> {
    /// Every open amount, ordered by customer, currency, due date and key.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn open_amounts(self, query: &OpenQuery) -> Result<Vec<OpenAmount>> {
        Ok(as_of::open_rows(self.connection, query)?.iter().map(open_amount).collect())
    }

    /// Every open item with its invoice, ordered by customer, currency, due date and key.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn open_items(self, query: &OpenQuery) -> Result<Vec<OpenItem>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT i.invoice_id, i.kind, i.number, r.amount_minor FROM receivable AS r JOIN invoice AS i \
             USING (invoice_id) WHERE r.receivable_id = ?",
        )?;
        let rows = as_of::open_rows(self.connection, query)?;
        let items = rows.iter().map(|open| Ok(statement.query_row([open.id], |row| open_item(open, row))?));
        items.collect()
    }

    /// Every settlement with a rest that is not allocated, oldest first per customer. `is_overdue_only` has no effect.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn credits(self, query: &OpenQuery) -> Result<Vec<Credit>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT kind, number, entry_id FROM settlement WHERE settlement_id = ?")?;
        let rows = as_of::rest_rows(self.connection, query)?;
        let credit = |rest: &as_of::RestRow| {
            Ok(statement.query_row([rest.id], |row| {
                Ok(Credit {
                    settlement: SettlementId(rest.id),
                    customer: CustomerId(rest.customer),
                    number: row.get(1)?,
                    is_credit_note: row.get::<_, String>(0)? == "credit_note",
                    value_on: day_of(rest.value_day),
                    rest: Money::new(rest.rest_minor, rest.currency),
                    entry: EntryId(row.get(2)?),
                })
            })?)
        };
        rows.iter().map(credit).collect()
    }
}

fn open_amount(row: &OpenRow) -> OpenAmount {
    OpenAmount {
        receivable: ReceivableId(row.id),
        customer: CustomerId(row.customer),
        open: Money::new(row.open_minor, row.currency),
        due_on: day_of(row.due_day),
        issued_on: day_of(row.effective_day),
        level: row.ladder.level,
        last_reminder_on: row.ladder.last_reminder_on,
    }
}

fn open_item(open: &OpenRow, row: &Row<'_>) -> rusqlite::Result<OpenItem> {
    Ok(OpenItem {
        amount: open_amount(open),
        invoice: InvoiceId(row.get(0)?),
        kind: coded(row, 1, InvoiceKind::from_code)?,
        number: row.get(2)?,
        total: Money::new(row.get(3)?, open.currency),
        last_pay_by: open.ladder.last_pay_by,
    })
}

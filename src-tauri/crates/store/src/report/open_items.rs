//! What is open as of a date: the one function that every list, letter and report asks (L5, L6).

use chrono::NaiveDate;
use domain::{CustomerId, EntryId, InvoiceId, Money, ReceivableId, SettlementId};

use crate::{InvoiceKind, Reader, Result};

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
    pub fn open_amounts(&self, query: &OpenQuery) -> Result<Vec<OpenAmount>> {
        todo!()
    }

    /// Every open item with its invoice, ordered by customer, currency, due date and key.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn open_items(&self, query: &OpenQuery) -> Result<Vec<OpenItem>> {
        todo!()
    }

    /// Every settlement with a rest that is not allocated, oldest first per customer. `is_overdue_only` has no effect.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn credits(&self, query: &OpenQuery) -> Result<Vec<Credit>> {
        todo!()
    }
}

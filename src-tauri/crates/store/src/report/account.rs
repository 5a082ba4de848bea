//! The account of a customer: everything that stood on it, with what became of it.

use chrono::NaiveDate;
use domain::{AllocationId, CustomerId, EntryId, InvoiceId, Money, ReceivableId, SettlementId};

use crate::{InvoiceKind, Reader, Result, SettlementKind};

/// A receivable on an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountReceivable {
    /// Key.
    pub receivable: ReceivableId,
    /// Its invoice.
    pub invoice: InvoiceId,
    /// What the invoice is.
    pub kind: InvoiceKind,
    /// Number of the invoice.
    pub number: String,
    /// Date of the invoice.
    pub issued_on: NaiveDate,
    /// Due date.
    pub due_on: NaiveDate,
    /// Original amount.
    pub amount: Money,
    /// What is open now.
    pub open: Money,
    /// The last level claimed.
    pub level: u8,
    /// Date of the last letter that claimed it.
    pub last_reminder_on: Option<NaiveDate>,
    /// The entry that posted it.
    pub entry: EntryId,
}

/// A settlement on an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountSettlement {
    /// Key.
    pub settlement: SettlementId,
    /// What it is.
    pub kind: SettlementKind,
    /// Number, for a credit note.
    pub number: Option<String>,
    /// How it was paid; empty where it is unknown.
    pub method: String,
    /// Free text; empty where there is none.
    pub reference: String,
    /// Value date.
    pub value_on: NaiveDate,
    /// The amount.
    pub amount: Money,
    /// What is not allocated.
    pub rest: Money,
    /// The entry that posted it.
    pub entry: EntryId,
    /// Whether [`crate::Book::undo`] would take the entry back now.
    pub is_undoable: bool,
}

/// An allocation on an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountAllocation {
    /// Key.
    pub allocation: AllocationId,
    /// What was allocated.
    pub settlement: SettlementId,
    /// What it was allocated to.
    pub receivable: ReceivableId,
    /// How much.
    pub amount: Money,
    /// The date from which it counts.
    pub effective_on: NaiveDate,
    /// The entry that posted it.
    pub entry: EntryId,
}

/// Everything that stands on the account of a customer now.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Account {
    /// Receivables, by date and key.
    pub receivables: Vec<AccountReceivable>,
    /// Settlements, by value date and key.
    pub settlements: Vec<AccountSettlement>,
    /// Allocations, by key.
    pub allocations: Vec<AccountAllocation>,
}

impl Reader<'_> {
    /// The account of a customer, without what was taken back.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn account(&self, customer: CustomerId) -> Result<Account> {
        todo!()
    }
}

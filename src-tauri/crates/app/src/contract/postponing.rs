//! Agreeing on a later due date (T7).

use chrono::NaiveDate;
use domain::{CustomerId, EntryId, Money, ReceivableId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Agrees on a later due date of an open item. It counts from today; the date of the invoice is kept beside it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct PostponeItem {
    /// The item.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
    /// The new due date: after the one of the invoice, and not before today.
    pub due_on: NaiveDate,
    /// Whether the days in between bear no interest.
    pub is_interest_waived: bool,
    /// Why, or with whom it was agreed; may be empty.
    pub reason: String,
}

/// A later due date that was agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct PostponeReceipt {
    /// The entry; `undo_entry` takes it back.
    #[ts(type = "EntryId")]
    pub entry_id: EntryId,
}

/// The agreement that the due date of an item rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AgreedDue {
    /// The day on which it was agreed.
    pub agreed_on: NaiveDate,
    /// Whether the days in between bear no interest.
    pub is_interest_waived: bool,
    /// Why; empty where nothing was said.
    pub reason: String,
    /// The entry; `undo_entry` takes it back, unless something later rests on it.
    #[ts(type = "EntryId")]
    pub entry_id: EntryId,
}

/// An open item that is not overdue only because a later date was agreed: it is on no letter and in no sum of a proposal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PostponedView {
    /// Key of the customer.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// Name, or the number where there is no name.
    pub customer_name: String,
    /// The item.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
    /// Number of the invoice.
    pub invoice_number: String,
    /// The date that counted before.
    pub original_due_on: NaiveDate,
    /// The agreed date.
    pub due_on: NaiveDate,
    /// What is open of it.
    #[ts(type = "Money")]
    pub open: Money,
    /// The level that rests meanwhile.
    pub level: u8,
}

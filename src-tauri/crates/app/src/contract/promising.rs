//! Promises to pay (T5).

use chrono::NaiveDate;
use domain::{CustomerId, EntryId, Money, PromiseId, ReceivableId, promise::PromiseState};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Keeps that a customer promised to pay.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct MakePromise {
    /// Who promised.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// How much.
    #[ts(type = "Money")]
    pub amount: Money,
    /// The day on which it was given; not after today.
    pub made_on: NaiveDate,
    /// The day until which the customer wants to pay.
    pub promised_on: NaiveDate,
    /// Days after that day in which money still keeps it; at most 60.
    pub tolerance_days: u16,
    /// Whether the days until then bear no interest, if it is kept; only where it is about all that is open of its items.
    pub is_interest_waived: bool,
    /// The items that it is about; none for the oldest due first.
    #[ts(type = "ReceivableId[]")]
    pub receivable_ids: Vec<ReceivableId>,
    /// Who said it, and how; may be empty.
    pub words: String,
}

/// A promise that was kept in the book.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct PromiseReceipt {
    /// The entry; `undo_entry` takes it back.
    #[ts(type = "EntryId")]
    pub entry_id: EntryId,
}

/// A promise and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PromiseView {
    /// Key.
    #[ts(type = "PromiseId")]
    pub promise_id: PromiseId,
    /// How much.
    #[ts(type = "Money")]
    pub amount: Money,
    /// What came in of it.
    #[ts(type = "Money")]
    pub received: Money,
    /// The day on which it was given.
    pub made_on: NaiveDate,
    /// The day that was promised.
    pub promised_on: NaiveDate,
    /// The last day on which money keeps it.
    pub last_day: NaiveDate,
    /// What became of it.
    #[ts(type = "PromiseState")]
    pub state: PromiseState,
    /// Numbers of the invoices that it is about; none for the oldest due first.
    pub numbers: Vec<String>,
    /// Who said it, and how; empty where nothing was said.
    pub words: String,
    /// The entry; `undo_entry` takes it back.
    #[ts(type = "EntryId")]
    pub entry_id: EntryId,
}

/// The promises of a customer.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct PromisesView {
    /// Those that are open, by their day, and after them the others, the newest first.
    pub promises: Vec<PromiseView>,
    /// How many were kept in full.
    pub kept: u32,
    /// Of how many whose day has passed or that were kept before.
    pub matured: u32,
}

/// A promise whose day has come or that broke, as a thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TaskPromise {
    /// What was promised.
    #[ts(type = "Money")]
    pub amount: Money,
    /// The day that was promised.
    pub promised_on: NaiveDate,
    /// The first day on which it was broken; `null` while money can still keep it.
    pub broke_on: Option<NaiveDate>,
    /// How many promises the customer has kept in full.
    pub kept: u32,
    /// Of how many.
    pub matured: u32,
}

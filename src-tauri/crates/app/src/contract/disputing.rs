//! What customers contest (R10).

use chrono::NaiveDate;
use domain::{
    EntryId, Money, ReceivableId,
    dispute::{DisputeOutcome, DisputeReason},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Keeps that a customer contests an open item, or a part of it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct OpenDispute {
    /// The item.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
    /// How much is contested; at most what is open.
    #[ts(type = "Money")]
    pub amount: Money,
    /// Why.
    #[ts(type = "DisputeReason")]
    pub reason: DisputeReason,
    /// The day from which it counts; not after today.
    pub opened_on: NaiveDate,
    /// What the customer says; needed for another reason, else it may be empty.
    pub words: String,
}

/// Ends the dispute about an item.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct EndDispute {
    /// The item.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
    /// How it ended.
    #[ts(type = "DisputeOutcome")]
    pub outcome: DisputeOutcome,
    /// The day; not before the dispute and not after today.
    pub ended_on: NaiveDate,
    /// Whether the days in dispute bear interest like any other; passed over where the customer was right.
    pub bears_interest: bool,
    /// Whether the item is reduced by the amount, where the customer was right.
    pub is_reduced: bool,
    /// What was decided; may be empty.
    pub words: String,
}

/// A dispute that was opened or ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct DisputeReceipt {
    /// The entry; `undo_entry` takes it back.
    #[ts(type = "EntryId")]
    pub entry_id: EntryId,
}

/// What is contested of an item now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DisputeView {
    /// How much.
    #[ts(type = "Money")]
    pub amount: Money,
    /// Why.
    #[ts(type = "DisputeReason")]
    pub reason: DisputeReason,
    /// The day from which it counts.
    pub opened_on: NaiveDate,
    /// What the customer says; empty where nothing was said.
    pub words: String,
    /// The entry; `undo_entry` takes it back, as if it had never been.
    #[ts(type = "EntryId")]
    pub entry_id: EntryId,
}

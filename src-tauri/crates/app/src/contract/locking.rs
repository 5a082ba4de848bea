//! Locks on the reminders of one item (R12).

use chrono::NaiveDate;
use domain::{EntryId, ReceivableId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Lets an item alone.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct LockItem {
    /// The item.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
    /// The first day on which reminders go on, after today; `null` until it is unlocked.
    pub until: Option<NaiveDate>,
    /// Why; may be empty.
    pub reason: String,
}

/// An item that was locked or unlocked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct LockReceipt {
    /// The entry; `undo_entry` takes it back.
    #[ts(type = "EntryId")]
    pub entry_id: EntryId,
}

/// The lock on an item that runs now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ItemLockView {
    /// The day from which it counts.
    pub locked_on: NaiveDate,
    /// The first day on which reminders go on; `null` until it is unlocked.
    pub until: Option<NaiveDate>,
    /// Why; empty where nothing was said.
    pub reason: String,
}

//! Steps of the ladder that are calls (R17).

use domain::{EntryId, ReceivableId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Keeps what became of a call that is due: about every item of its customer and currency whose call is due.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct TakeCall {
    /// One of the items.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
    /// Whether it was made; else the step is passed over without a call.
    pub is_made: bool,
    /// What was said, or why it is passed over; may be empty. It becomes a note.
    pub words: String,
}

/// A call that was made or passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct CallReceipt {
    /// The entry; `undo_entry` takes it back.
    #[ts(type = "EntryId")]
    pub entry_id: EntryId,
    /// How many items it raised.
    pub item_count: u32,
}

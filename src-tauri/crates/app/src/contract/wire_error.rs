//! Errors as they cross the wire: a code with parameters that the front end translates.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::EntryId;
use serde::Serialize;
use ts_rs::TS;

/// A refused or failed command. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WireError {
    /// `noun.reason`, for example `book.newer`; its text is the catalogue message `error-book-newer`.
    pub code: String,
    /// Values for the text, by name.
    pub params: BTreeMap<String, String>,
    /// Later entries that rest on what was to be undone, newest first (R8); empty for every other error.
    pub blockers: Vec<EntrySummary>,
}

/// One entry of the journal, as it is named in lists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EntrySummary {
    /// Its key; `undo_entry` takes it.
    #[ts(type = "EntryId")]
    pub entry_id: EntryId,
    /// The use case that wrote it, for example `payment.record`; its text is `entry-payment-record`.
    pub kind: String,
    /// The day on which it was written.
    pub posted_on: NaiveDate,
}

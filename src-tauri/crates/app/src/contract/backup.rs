//! Copies of the book, the way back to one, and the books that were open before.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::WireError;

/// A book that was open before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecentBook {
    /// The full path of its file, by which it is asked for.
    pub path: String,
    /// The company's name.
    pub name: String,
    /// The folder that it lies in.
    pub folder: String,
    /// The owner's day on which it was opened last.
    pub opened_on: NaiveDate,
    /// Whether there is no file any more where it was.
    pub is_missing: bool,
    /// Whether copies of it can be gone back to.
    pub has_snapshots: bool,
}

/// Names a book that was open before.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct RecentRef {
    /// Its path, as the list of recent books gives it; no other is accepted.
    pub path: String,
}

/// Asks for the copies of a book.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct GetBackup {
    /// A book of the list of recent ones; `null` for the open one.
    pub book: Option<String>,
}

/// The copies of a book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupView {
    /// The folder that the copies lie in.
    pub folder: String,
    /// Every copy, newest first.
    pub snapshots: Vec<SnapshotView>,
    /// Why the last attempt made no copy.
    pub problem: Option<WireError>,
}

/// Why a copy was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SnapshotWhy {
    /// The book was opened and had changed since the last copy.
    Start,
    /// Before an import.
    Import,
    /// The book was closed.
    Quit,
    /// Before another copy took the book's place.
    Restore,
    /// The owner asked for it.
    Asked,
}

/// One copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SnapshotView {
    /// The file name, by which it is asked for.
    pub name: String,
    /// The full path.
    pub path: String,
    /// When it was made, UTC.
    #[ts(type = "string")]
    pub taken_at: DateTime<Utc>,
    /// Why it was made.
    pub why: SnapshotWhy,
    /// Its size, in bytes.
    pub bytes: u64,
    /// Every copy was checked when it was made; this one was found damaged later.
    pub is_damaged: bool,
}

/// Names a copy of a book.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SnapshotRef {
    /// A book of the list of recent ones; `null` for the open one.
    pub book: Option<String>,
    /// The file name of the copy.
    pub name: String,
}

/// What going back to a copy would replace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RestorePreview {
    /// The copy.
    pub snapshot: SnapshotView,
    /// How the book and the copy relate.
    pub relation: CopyRelation,
    /// What was recorded after the copy, most frequent first.
    pub kinds: Vec<ReplacedKind>,
    /// Letters that were issued after the copy.
    pub letter_count: u32,
}

/// How a book and a copy relate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CopyRelation {
    /// The copy is the book as it is now.
    Same,
    /// The copy is an earlier state of the book.
    Earlier,
    /// Both went on from a common past, or have none.
    Apart,
    /// The book cannot be read; its file is kept under another name.
    Unreadable,
    /// There is no file where the book was.
    Missing,
}

/// Entries of one kind that a copy does not have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReplacedKind {
    /// The kind of entry, for example `payment.record`.
    pub kind: String,
    /// How many.
    pub count: u32,
}

/// A copy that is shown in place of its book; nothing can be written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CopyView {
    /// The file name of the copy.
    pub name: String,
    /// When it was made, UTC.
    #[ts(type = "string")]
    pub taken_at: DateTime<Utc>,
    /// Why the book itself did not open; `null` when the copy was chosen on purpose.
    pub problem: Option<WireError>,
}

/// How safe the open book is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SafetyView {
    /// When the newest copy was made, UTC; `null` when there is none.
    #[ts(type = "string | null")]
    pub copied_at: Option<DateTime<Utc>>,
    /// Why the last attempt made no copy.
    pub problem: Option<WireError>,
    /// The copy that is shown in place of the book.
    pub copy: Option<CopyView>,
}

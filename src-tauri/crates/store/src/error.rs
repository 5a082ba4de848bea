//! What can go wrong, as data: a code and its parameters. Sentences belong to the window.

use std::path::PathBuf;

use domain::EntryId;

use crate::{Fact, report::EntryRow};

/// Why a book cannot be opened or created. The file is unchanged in every case.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is no file at the path.
    #[error("there is no file {path}")]
    Missing {
        /// The path that was asked for.
        path: PathBuf,
    },
    /// The file is something else: empty, a text, a picture, the database of another program.
    #[error("{path} is not a Duebook book")]
    NotABook {
        /// The file.
        path: PathBuf,
    },
    /// The book was written by a later version.
    #[error("{path} has schema {found}, this program reads up to {known}")]
    Newer {
        /// The file.
        path: PathBuf,
        /// The schema version of the file.
        found: i64,
        /// The newest schema version that this program reads.
        known: i64,
    },
    /// The file is a book, but its content contradicts itself.
    #[error("{path} is damaged: {detail}")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Where it was noticed, for the log: `header`, `size`, `pages`, `journal`…
        place: &'static str,
        /// What was found there, for the log.
        detail: String,
    },
    /// The book is open in another window or program.
    #[error("{path} is open elsewhere")]
    OpenElsewhere {
        /// The file.
        path: PathBuf,
        /// The computer that has it open; `None` when it left no note.
        host: Option<String>,
        /// Since when, as a UTC instant in RFC 3339; `None` when it left no note.
        since: Option<String>,
    },
    /// The file or its folder cannot be written.
    #[error("{path} is read-only")]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// A new book was to be created where a file already is.
    #[error("there is already a file {path}")]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The operating system refused something.
    #[error("{path}: {detail}")]
    Io {
        /// The file.
        path: PathBuf,
        /// The system's own words, for the log.
        detail: String,
    },
}

impl OpenError {
    /// The code, for example `book.newer`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "book.missing",
            Self::NotABook { .. } => "book.not_a_book",
            Self::Newer { .. } => "book.newer",
            Self::Damaged { .. } => "book.damaged",
            Self::OpenElsewhere { .. } => "book.open_elsewhere",
            Self::ReadOnly { .. } => "book.read_only",
            Self::Exists { .. } => "book.exists",
            Self::Io { .. } => "book.io",
        }
    }
}

/// Why the book did not take or give something. Nothing was kept.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// More was to be allocated than is left (L2).
    #[error("only {rest_minor} minor units are left to allocate")]
    OverAllocated {
        /// What is left, in minor units: the smaller of the rest of the settlement and the open amount.
        rest_minor: i64,
    },
    /// A settlement was to be allocated to a receivable of another customer or currency (L2).
    #[error("settlement and receivable differ in customer or currency")]
    AllocationMismatch,
    /// A part of the settlement was paid back or moved since, and would have nothing to come from.
    #[error("a part of the settlement was paid back or moved")]
    Drawn,
    /// The number is taken by another one that stands (L4).
    #[error("number {number:?} is taken")]
    NumberTaken {
        /// The number.
        number: String,
    },
    /// The step stands already: the same level cannot be claimed twice (R16).
    #[error("this step was claimed already")]
    StepTaken,
    /// The days, or the fixed sum, were claimed already (L10).
    #[error("this was claimed already")]
    ClaimTaken,
    /// The receivables of an invoice do not sum to its total.
    #[error("the receivables sum to {parts_minor}, the invoice to {total_minor} minor units")]
    PartsDiffer {
        /// Σ receivables, in minor units.
        parts_minor: i64,
        /// The total of the invoice, in minor units.
        total_minor: i64,
    },
    /// There is no such fact, or it does not stand any more.
    #[error("{} {} does not stand", .0.kind.table(), .0.id)]
    NotStanding(Fact),
    /// Money that was carried back to the invoices of a plan cannot be taken from its instalment once the plan has ended (T4).
    #[error("the plan {number} has ended with this payment counted")]
    PlanEnded {
        /// Number of the plan.
        number: String,
    },
    /// There is no such journal entry.
    #[error("there is no entry {0}")]
    NoEntry(EntryId),
    /// The database refused a state that must not be; the rule is named for the log.
    #[error("the book refuses this: {rule}")]
    Refused {
        /// The constraint or trigger.
        rule: String,
    },
    /// The file holds something that this program cannot read.
    #[error("{what} in the book cannot be read")]
    Unreadable {
        /// What it is, for the log.
        what: String,
    },
    /// The disk is full; nothing was kept.
    #[error("the disk is full")]
    DiskFull,
    /// What is open is a copy to look at.
    #[error("this is a copy: nothing can be written")]
    CopyOnly,
    /// A copy contradicts itself, or differs from what was copied.
    #[error("the copy is not proven: {detail}")]
    NotProven {
        /// What was found, for the log.
        detail: String,
    },
    /// There is no such copy in the folder.
    #[error("there is no copy {name}")]
    SnapshotMissing {
        /// The file name that was asked for.
        name: String,
    },
    /// The operating system refused something.
    #[error("file system: {0}")]
    Io(#[from] std::io::Error),
    /// Anything else that SQLite reports.
    #[error("database: {0}")]
    Sqlite(rusqlite::Error),
}

impl StoreError {
    /// The code, for example `allocation.too_much`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::OverAllocated { .. } => "allocation.too_much",
            Self::AllocationMismatch => "allocation.mismatch",
            Self::Drawn => "settlement.drawn",
            Self::NumberTaken { .. } => "number.taken",
            Self::StepTaken => "reminder.step_taken",
            Self::ClaimTaken => "claim.taken",
            Self::PartsDiffer { .. } => "invoice.parts_differ",
            Self::NotStanding(_) => "fact.not_standing",
            Self::PlanEnded { .. } => "plan.ended",
            Self::NoEntry(_) => "entry.missing",
            Self::Refused { .. } => "book.refused",
            Self::Unreadable { .. } => "book.unreadable",
            Self::DiskFull => "book.disk_full",
            Self::CopyOnly => "book.copy_only",
            Self::NotProven { .. } => "snapshot.not_proven",
            Self::SnapshotMissing { .. } => "snapshot.missing",
            Self::Io(_) => "book.io",
            Self::Sqlite(_) => "book.database",
        }
    }
}

/// Why an entry cannot be undone (R8).
#[derive(Debug, thiserror::Error)]
pub enum UndoError {
    /// The entry is itself an undo.
    #[error("entry {entry} is an undo")]
    IsUndo {
        /// The entry.
        entry: EntryId,
    },
    /// The entry was undone before.
    #[error("entry {entry} was undone by entry {by}")]
    AlreadyUndone {
        /// The entry.
        entry: EntryId,
        /// The undo that stands.
        by: EntryId,
    },
    /// Later entries rest on it; undo them first, in this order.
    #[error("{} later entries rest on entry {entry}", blockers.len())]
    Blocked {
        /// The entry.
        entry: EntryId,
        /// The later entries, newest first.
        blockers: Vec<EntryRow>,
    },
    /// What it would bring back belongs to something that was itself taken back since.
    #[error("what entry {entry} took back belongs to something that entry {by} took back")]
    Orphaned {
        /// The entry.
        entry: EntryId,
        /// The entry that took the other away.
        by: EntryId,
    },
    /// The book is started by this entry: it cannot be taken back.
    #[error("entry {entry} starts the book")]
    StartsBook {
        /// The entry.
        entry: EntryId,
    },
    /// What happened to a mail happened outside: no undo brings it back.
    #[error("entry {entry} tells what happened to a mail")]
    LeftTheHouse {
        /// The entry.
        entry: EntryId,
    },
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl UndoError {
    /// The code, for example `undo.blocked`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::IsUndo { .. } => "undo.is_undo",
            Self::AlreadyUndone { .. } => "undo.already_undone",
            Self::Blocked { .. } => "undo.blocked",
            Self::Orphaned { .. } => "undo.orphaned",
            Self::StartsBook { .. } => "undo.starts_book",
            Self::LeftTheHouse { .. } => "undo.left_the_house",
            Self::Store(error) => error.code(),
        }
    }
}

//! What was done: journal entries, imports, runs and letters.

use chrono::NaiveDate;
use domain::{CustomerId, EntryId, ImportId, LetterId, Money, ReceivableId, RunId};

use crate::{ContentHash, ImportCounts, ImportKind, Reader, Result};

/// One journal entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryRow {
    /// Key.
    pub entry: EntryId,
    /// The use case, for example `payment.record`.
    pub kind: String,
    /// The owner's day.
    pub posted_on: NaiveDate,
    /// The instant, UTC, RFC 3339.
    pub posted_at: String,
    /// How many facts it posted.
    pub fact_count: i64,
    /// The entry that it takes back.
    pub undoes: Option<EntryId>,
    /// The entry that took it back.
    pub undone_by: Option<EntryId>,
}

/// One accepted import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportRow {
    /// Key.
    pub import: ImportId,
    /// What it brought.
    pub kind: ImportKind,
    /// Name of the file.
    pub source_name: String,
    /// Digest of the file.
    pub source: ContentHash,
    /// The receipt.
    pub counts: ImportCounts,
    /// The owner's day.
    pub imported_on: NaiveDate,
    /// Its journal entry.
    pub entry: EntryId,
    /// Whether it was undone.
    pub is_undone: bool,
}

/// One issued letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterRow {
    /// Key.
    pub letter: LetterId,
    /// Whom it was for.
    pub customer: CustomerId,
    /// Number as printed.
    pub number: String,
    /// Highest level.
    pub level: u8,
    /// Σ claimed, before credits.
    pub claimed: Money,
    /// Credits taken off.
    pub credited: Money,
    /// What was asked for.
    pub net: Money,
    /// Pay-by date of the highest step.
    pub pay_by: NaiveDate,
    /// Date of the letter.
    pub dated_on: NaiveDate,
    /// The document beside the book.
    pub pdf: ContentHash,
    /// Whether its run was undone.
    pub is_withdrawn: bool,
    /// What it claimed.
    pub receivables: Vec<ReceivableId>,
}

/// One confirmed run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunRow {
    /// Key.
    pub run: RunId,
    /// Its date.
    pub as_of: NaiveDate,
    /// Its journal entry.
    pub entry: EntryId,
    /// Whether it was undone.
    pub is_undone: bool,
    /// Its letters, in the order in which they were posted.
    pub letters: Vec<LetterRow>,
}

impl Reader<'_> {
    /// The newest `limit` entries, newest first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn entries(&self, limit: u32) -> Result<Vec<EntryRow>> {
        todo!()
    }

    /// One entry; `None` when there is no such entry.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn entry(&self, entry: EntryId) -> Result<Option<EntryRow>> {
        todo!()
    }

    /// Every import, newest first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn imports(&self) -> Result<Vec<ImportRow>> {
        todo!()
    }

    /// Every run with its letters, newest first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn runs(&self) -> Result<Vec<RunRow>> {
        todo!()
    }

    /// The letters to a customer, newest first, withdrawn ones included.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn letters_to(&self, customer: CustomerId) -> Result<Vec<LetterRow>> {
        todo!()
    }

    /// Dates of the standing letters that claimed the receivable, oldest first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn letter_dates(&self, receivable: ReceivableId) -> Result<Vec<NaiveDate>> {
        todo!()
    }
}

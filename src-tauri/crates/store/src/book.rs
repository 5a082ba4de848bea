//! A book: opened, written as one transaction per use case, closed on drop.

use std::path::Path;

use domain::{
    EntryId, Now,
    dunning::DunningPolicy,
    seller::{BookProfile, Seller},
};

use crate::{Entry, Files, OpenError, Reader, Result, StoreError, UndoError, VerifyReport};

/// What a new book starts with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewBook {
    /// Country, currency and language.
    pub profile: BookProfile,
    /// The owner's company.
    pub seller: Seller,
    /// The reminder ladder.
    pub policy: DunningPolicy,
}

/// An open book: one connection, which holds the file alone until it is dropped.
#[derive(Debug)]
pub struct Book {
    connection: rusqlite::Connection,
}

/// What a use case yielded, and the entry that it made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written<T> {
    /// What the use case returned.
    pub value: T,
    /// The journal entry; `None` when there was nothing to write.
    pub entry: Option<EntryId>,
}

impl Book {
    /// Creates a book at `path` and opens it.
    ///
    /// # Errors
    /// If there is a file at `path` already, or it cannot be written.
    pub fn create(path: &Path, new: &NewBook, now: Now) -> std::result::Result<Self, OpenError> {
        todo!()
    }

    /// Opens the book at `path`.
    ///
    /// # Errors
    /// If it is no book, newer, damaged, open elsewhere or read-only; the file is unchanged then.
    pub fn open(path: &Path, now: Now) -> std::result::Result<Self, OpenError> {
        todo!()
    }

    /// Creates a book that lives in memory only: the test double of every use case.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn in_memory(new: &NewBook, now: Now) -> Result<Self> {
        todo!()
    }

    /// The path of the file; `None` for a book in memory.
    pub fn path(&self) -> Option<&Path> {
        todo!()
    }

    /// The issued documents beside the book; a book in memory keeps them in memory.
    pub fn files(&self) -> &Files {
        todo!()
    }

    /// Answers questions about the book as it is now.
    pub fn read(&self) -> Reader<'_> {
        Reader::new(&self.connection)
    }

    /// Runs a use case as one transaction and one journal entry of `kind`, for example `payment.record`.
    ///
    /// If `work` posts and changes nothing, no entry is written. If it fails, nothing is kept.
    ///
    /// # Errors
    /// What `work` returns, or the store's own failure.
    pub fn write<T, E: From<StoreError>>(
        &mut self,
        kind: &str,
        now: Now,
        work: impl FnOnce(&mut Entry<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<Written<T>, E> {
        todo!()
    }

    /// Takes everything of an entry back, as if it had never been (R8), in an entry of its own, whose key it returns.
    ///
    /// # Errors
    /// If the entry is an undo, was undone, or later entries rest on it.
    pub fn undo(&mut self, entry: EntryId, now: Now) -> std::result::Result<EntryId, UndoError> {
        todo!()
    }

    /// Recomputes everything that can be recomputed.
    ///
    /// # Errors
    /// If the file cannot be read at all; whatever contradicts itself is in the report.
    pub fn verify(&self) -> Result<VerifyReport> {
        todo!()
    }
}

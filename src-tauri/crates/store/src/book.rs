//! A book: opened, written as one transaction per use case, closed on drop.

mod open;

use std::path::{Path, PathBuf};

use domain::{
    EntryId, Now,
    dunning::DunningPolicy,
    seller::{BookProfile, Seller},
};
use rusqlite::TransactionBehavior;

use crate::{
    ContentHash, Entry, Files, OpenError, Reader, Result, StoreError, UndoError, VerifyReport,
    journal::{self, EntryHead},
    lock::{NoteFile, OpenHere},
    verify,
};

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
///
/// While a book is open, nothing else in the process may open and close its file: on Unix that would drop the lock.
#[derive(Debug)]
pub struct Book {
    // Dropped in this order.
    note: Option<NoteFile>,
    connection: rusqlite::Connection,
    _here: Option<OpenHere>,
    path: Option<PathBuf>,
    files: Files,
    is_copy: bool,
}

impl Drop for Book {
    /// The note goes while the lock is still held; then SQLite takes its empty journal away, so that a closed book is one
    /// file. Should either fail, the next opening copes.
    fn drop(&mut self) {
        if self.note.take().is_some() {
            let _ =
                self.connection.execute_batch("PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = DELETE");
        }
    }
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
        open::create(path, new, now)
    }

    /// Opens the book at `path`.
    ///
    /// # Errors
    /// If it is no book, newer, damaged, open elsewhere or read-only; the file is unchanged then.
    pub fn open(path: &Path, now: Now) -> std::result::Result<Self, OpenError> {
        open::open(path, now)
    }

    /// Creates a book that lives in memory only: the test double of every use case.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn in_memory(new: &NewBook, now: Now) -> Result<Self> {
        open::in_memory(new, now)
    }

    /// The path of the file; `None` for a book in memory.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// The issued documents beside the book; a book in memory keeps them in memory.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// Whether this is a copy to look at, which refuses every write.
    pub fn is_copy(&self) -> bool {
        self.is_copy
    }

    pub(crate) fn of_copy(connection: rusqlite::Connection, of: &Path, files: Files) -> Self {
        Self { note: None, connection, _here: None, path: Some(of.to_owned()), files, is_copy: true }
    }

    pub(crate) fn connection(&self) -> &rusqlite::Connection {
        &self.connection
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
        let next = journal::last_entry(&self.connection)? + 1;
        self.run(&EntryHead::new(EntryId(next), kind, now), now, work)
    }

    /// Takes everything of an entry back, as if it had never been (R8), in an entry of its own, whose key it returns.
    ///
    /// # Errors
    /// If the entry is an undo, was undone, or later entries rest on it.
    pub fn undo(&mut self, entry: EntryId, now: Now) -> std::result::Result<EntryId, UndoError> {
        self.read().check_undo(entry)?;
        let next = EntryId(journal::last_entry(&self.connection)? + 1);
        let mut head = EntryHead::new(next, "undo", now);
        head.undoes = Some(entry.0);
        self.run(&head, now, |undo| undo.take_back(entry))?;
        Ok(next)
    }

    /// Recomputes everything that can be recomputed.
    ///
    /// # Errors
    /// If the file cannot be read at all; whatever contradicts itself is in the report.
    pub fn verify(&self) -> Result<VerifyReport> {
        verify::verify(&self.connection)
    }

    /// Issued documents that do not lie beside the book any more.
    ///
    /// # Errors
    /// If the book cannot be read.
    pub fn missing_documents(&self) -> Result<Vec<ContentHash>> {
        let mut documents = self.read().documents()?;
        documents.retain(|hash| !self.files.has(*hash));
        Ok(documents)
    }

    fn run<T, E: From<StoreError>>(
        &mut self,
        head: &EntryHead,
        now: Now,
        work: impl FnOnce(&mut Entry<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<Written<T>, E> {
        if self.is_copy {
            return Err(StoreError::CopyOnly.into());
        }
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let marks = journal::high_marks(&transaction)?;
        journal::open_entry(&transaction, head)?;
        let mut entry = Entry::new(&transaction, EntryId(head.entry), now);
        let value = work(&mut entry)?;
        let has_changes = entry.finish()?;
        if !has_changes && head.undoes.is_none() && !journal::has_facts(&transaction, &marks)? {
            return Ok(Written { value, entry: None });
        }
        journal::seal(&transaction, head, &marks)?;
        transaction.commit().map_err(StoreError::from)?;
        Ok(Written { value, entry: Some(EntryId(head.entry)) })
    }
}

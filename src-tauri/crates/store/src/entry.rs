//! A use case while it writes.

use domain::{EntryId, Now};
use rusqlite::Connection;

use crate::Reader;

/// One journal entry in the making. Facts are posted through it; each aggregate adds its own verbs.
#[derive(Debug)]
pub struct Entry<'a> {
    pub(crate) connection: &'a Connection,
    pub(crate) id: EntryId,
    pub(crate) now: Now,
}

impl Entry<'_> {
    /// The key that the entry will have.
    pub fn id(&self) -> EntryId {
        self.id
    }

    /// The moment of the use case.
    pub fn now(&self) -> Now {
        self.now
    }

    /// Answers questions, with what was posted so far counted in.
    pub fn read(&self) -> Reader<'_> {
        Reader::new(self.connection)
    }
}

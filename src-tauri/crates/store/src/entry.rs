//! A use case while it writes.

use std::collections::BTreeSet;

use domain::{EntryId, Now};
use rusqlite::Connection;

use crate::{Reader, Result};

/// One journal entry in the making. Facts are posted through it; each aggregate adds its own verbs.
#[derive(Debug)]
pub struct Entry<'a> {
    pub(crate) connection: &'a Connection,
    pub(crate) id: EntryId,
    pub(crate) now: Now,
    /// Whether anything was kept that is not a fact.
    pub(crate) has_changes: bool,
    /// Customers who may have come to or gone from the lists because a fact was taken back.
    pub(crate) touched: BTreeSet<i64>,
}

impl<'a> Entry<'a> {
    pub(crate) fn new(connection: &'a Connection, id: EntryId, now: Now) -> Self {
        Self { connection, id, now, has_changes: false, touched: BTreeSet::new() }
    }

    /// The key that the entry will have.
    pub fn id(&self) -> EntryId {
        self.id
    }

    /// The moment of the use case.
    pub fn now(&self) -> Now {
        self.now
    }

    /// Answers questions, with what was posted so far counted in.
    pub fn read(&self) -> Reader<'a> {
        Reader::new(self.connection)
    }

    /// Brings the list of customers up to date; returns whether anything was kept that is not a fact.
    pub(crate) fn finish(mut self) -> Result<bool> {
        for customer in std::mem::take(&mut self.touched) {
            self.refresh_customer(customer)?;
        }
        Ok(self.has_changes)
    }
}

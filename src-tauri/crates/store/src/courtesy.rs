//! Notes before the due date: letters that claim nothing.

use std::collections::HashSet;

use domain::{LetterId, ReceivableId};
use rusqlite::params;

use crate::{Entry, Fact, Reader, Result, StoreError};

/// What a note is about, to be posted with its letter of level 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCourtesyNote {
    /// The letter.
    pub letter: LetterId,
    /// What falls due.
    pub receivable: ReceivableId,
    /// How much is open, in minor units; positive.
    pub open_minor: i64,
}

impl Entry<'_> {
    /// Posts what a note is about, on the date of its letter.
    ///
    /// # Errors
    /// If the item has a note or does not stand, or belongs to another customer or currency than the letter.
    pub fn post_courtesy_note(&mut self, note: &NewCourtesyNote) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO courtesy_note (entry_id, letter_id, receivable_id, noted_on, open_minor) \
                 SELECT ?, letter_id, ?, dated_on, ? FROM letter WHERE letter_id = ?",
            )?
            .execute(params![self.id.0, note.receivable.0, note.open_minor, note.letter.0])
            .map_err(|error| match StoreError::from(error) {
                StoreError::Refused { rule } if rule == "courtesy_note.twice" => StoreError::StepTaken,
                StoreError::Refused { rule } if rule == "courtesy_note.receivable_not_standing" => {
                    StoreError::NotStanding(Fact::from(note.receivable))
                }
                error => error,
            })?;
        Ok(())
    }
}

impl Reader<'_> {
    /// The items that had their note.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn noted_items(self) -> Result<HashSet<ReceivableId>> {
        let mut statement =
            self.connection.prepare_cached("SELECT receivable_id FROM standing_courtesy_note")?;
        Ok(statement.query_map([], |row| Ok(ReceivableId(row.get(0)?)))?.collect::<rusqlite::Result<_>>()?)
    }
}

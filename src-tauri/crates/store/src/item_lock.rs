//! Locks on the reminders of one item (R12).

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{EntryId, ItemLockId, ReceivableId, dunning::ItemLock};
use rusqlite::params;

use crate::{Entry, Fact, Reader, Result, StoreError, sql::Day, text};

/// A lock to be posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewItemLock {
    /// The item that is let alone.
    pub receivable: ReceivableId,
    /// The day from which it counts.
    pub locked_on: NaiveDate,
    /// The first day on which it does not count any more, after that day; `None` until it is lifted.
    pub until: Option<NaiveDate>,
    /// Why; may be empty. Kept outside the hash chain (P1).
    pub words: String,
}

/// A lock that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemLockRow {
    /// Key.
    pub lock: ItemLockId,
    /// The item that is let alone.
    pub receivable: ReceivableId,
    /// The day from which it counts.
    pub locked_on: NaiveDate,
    /// The first day on which it does not count any more; `None` until it is lifted.
    pub until: Option<NaiveDate>,
    /// Why; empty where nothing was said or it was forgotten.
    pub words: String,
    /// The entry that posted it.
    pub entry: EntryId,
}

impl ItemLockRow {
    /// What the ladder needs to know of it.
    pub(crate) fn lock(&self) -> ItemLock {
        ItemLock { until: self.until }
    }
}

impl Entry<'_> {
    /// Posts a lock; lifting it is a reversal from its own day on.
    ///
    /// # Errors
    /// If the item does not stand, the lock lies before it, or ends before it begins.
    pub fn post_item_lock(&mut self, lock: &NewItemLock) -> Result<ItemLockId> {
        let words = self.keep_text(&lock.words)?;
        self.connection
            .prepare_cached(
                "INSERT INTO item_lock (entry_id, receivable_id, locked_on, until_on, words_text_id, words_digest) \
                 VALUES (?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.id.0,
                lock.receivable.0,
                Day(lock.locked_on),
                lock.until.map(Day),
                words.map(|text| text.id),
                words.map(|text| text.digest),
            ])
            .map_err(|error| match StoreError::from(error) {
                StoreError::Refused { rule } if rule == "item_lock.receivable_not_standing" => {
                    StoreError::NotStanding(Fact::from(lock.receivable))
                }
                error => error,
            })?;
        Ok(ItemLockId(self.connection.last_insert_rowid()))
    }
}

impl Reader<'_> {
    /// The locks that run at the end of a day, by item; of several on one item the newest.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn item_locks(self, as_of: NaiveDate) -> Result<HashMap<ReceivableId, ItemLockRow>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT l.item_lock_id, l.receivable_id, l.locked_on, l.until_on, l.entry_id, l.words_text_id \
             FROM item_lock AS l WHERE l.locked_on <= ?1 AND (l.until_on IS NULL OR l.until_on > ?1) \
             AND NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'item_lock' \
             AND v.target_id = l.item_lock_id AND (v.kind = 'correction' OR v.effective_on <= ?1)) \
             ORDER BY l.item_lock_id",
        )?;
        let mut locks = HashMap::new();
        let mut rows = statement.query([Day(as_of)])?;
        while let Some(row) = rows.next()? {
            let receivable = ReceivableId(row.get(1)?);
            let lock = ItemLockRow {
                lock: ItemLockId(row.get(0)?),
                receivable,
                locked_on: row.get::<_, Day>(2)?.0,
                until: row.get::<_, Option<Day>>(3)?.map(|day| day.0),
                words: text::body(self.connection, row.get(5)?)?,
                entry: EntryId(row.get(4)?),
            };
            locks.insert(receivable, lock);
        }
        Ok(locks)
    }
}

//! The schema and how an older book gets it: forward only, in one transaction, a copy of the file first.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior};

use crate::Result;

/// `DUEB`: what `application_id` of every book is.
pub(crate) const APPLICATION_ID: u32 = u32::from_be_bytes(*b"DUEB");

/// Every step with the version that it leads to, oldest first; a released one is never edited.
const STEPS: &[(i64, &str)] = &[(1, include_str!("../migrations/0001_book.sql"))];

/// The newest schema version that this program reads and the one that it writes.
pub(crate) const NEWEST: i64 = STEPS[STEPS.len() - 1].0;

/// The schema version of the open file; 0 in a new one.
pub(crate) fn version(connection: &Connection) -> Result<i64> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Brings the book to the newest schema. The caller took a copy first where there is something to lose.
pub(crate) fn run(connection: &mut Connection) -> Result<()> {
    let from = version(connection)?;
    if from == NEWEST {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    for (number, step) in STEPS.iter().filter(|(number, _)| *number > from) {
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "user_version", number)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.commit()?;
    Ok(())
}

/// Copies the open book to `X.before-vN.duebook` beside it and returns the path of the copy. A copy that is there from
/// an attempt before is kept: it is the older one.
pub(crate) fn copy_before(connection: &Connection, path: &Path) -> Result<PathBuf> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let copy = path.with_file_name(format!("{stem}.before-v{NEWEST}.duebook"));
    if copy.exists() {
        return Ok(copy);
    }
    let unfinished = copy.with_extension("duebook.part");
    if unfinished.exists() {
        std::fs::remove_file(&unfinished)?;
    }
    connection.backup("main", &unfinished, None::<fn(rusqlite::backup::Progress)>)?;
    std::fs::File::open(&unfinished)?.sync_all()?;
    std::fs::rename(&unfinished, &copy)?;
    Ok(copy)
}

//! The schema and how an older book gets it: forward only, in one transaction, a copy of the file first.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior, config::DbConfig};

use crate::Result;

/// `DUEB`: what `application_id` of every book is.
pub(crate) const APPLICATION_ID: u32 = u32::from_be_bytes(*b"DUEB");

/// Every step with the version that it leads to, oldest first; a released one is never edited.
const STEPS: &[(i64, &str)] = &[
    (1, include_str!("../migrations/0001_book.sql")),
    (2, include_str!("../migrations/0002_note.sql")),
    (3, include_str!("../migrations/0003_alias.sql")),
    (4, include_str!("../migrations/0004_due.sql")),
    (5, include_str!("../migrations/0005_claim.sql")),
    (6, include_str!("../migrations/0006_cheque.sql")),
    (7, include_str!("../migrations/0007_plan.sql")),
    (8, include_str!("../migrations/0008_group.sql")),
    (9, include_str!("../migrations/0009_drawing.sql")),
    (10, include_str!("../migrations/0010_loan.sql")),
    (11, include_str!("../migrations/0011_freed.sql")),
    (12, include_str!("../migrations/0012_mail.sql")),
    (13, include_str!("../migrations/0013_dispute.sql")),
    (14, include_str!("../migrations/0014_promise.sql")),
    (15, include_str!("../migrations/0015_item_lock.sql")),
    (16, include_str!("../migrations/0016_call.sql")),
    (17, include_str!("../migrations/0017_second_language.sql")),
    (18, include_str!("../migrations/0018_courtesy.sql")),
    (19, include_str!("../migrations/0019_hold.sql")),
    (20, include_str!("../migrations/0020_redirect.sql")),
    (21, include_str!("../migrations/0021_text_message.sql")),
    (22, include_str!("../migrations/0022_attachment.sql")),
    (23, include_str!("../migrations/0023_lock_until.sql")),
];

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
    // A step may widen a check in place, which a defensive connection refuses. A caller that fails here closes the connection.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    for (number, step) in STEPS.iter().filter(|(number, _)| *number > from) {
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "user_version", number)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.commit()?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
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

#[cfg(test)]
mod tests {
    use super::*;

    /// A first book with one fact that was taken back, in a sealed entry.
    const FIRST: &str = "BEGIN;
        INSERT INTO journal VALUES (1, '2026-01-01T08:00:00.000Z', '2026-01-01', 'test', NULL);
        INSERT INTO customer (entry_id) VALUES (1);
        INSERT INTO reversal (entry_id, target_kind, target_id, kind, effective_on)
            VALUES (1, 'customer', 1, 'correction', '2026-01-01');
        INSERT INTO seal VALUES (1, 2, zeroblob(32), zeroblob(32), zeroblob(32));
        COMMIT;";

    #[test]
    fn a_first_book_keeps_what_was_taken_back() {
        let mut connection = Connection::open_in_memory().unwrap();
        connection.execute_batch("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON").unwrap();
        connection.execute_batch(STEPS[0].1).unwrap();
        connection.pragma_update(None, "user_version", 1).unwrap();
        connection.execute_batch(FIRST).unwrap();
        run(&mut connection).unwrap();
        let count = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
        assert_eq!(count("SELECT count(*) FROM reversal WHERE target_kind = 'customer'"), 1);
        assert_eq!(count("SELECT count(*) FROM active_reversal"), 1);
        let changed = connection.execute("UPDATE reversal SET target_id = 2", []);
        assert!(changed.is_err(), "the new table is as closed as the old one");
    }
}

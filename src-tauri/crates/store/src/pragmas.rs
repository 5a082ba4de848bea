//! How the connection is set, once, right after opening, and read back.
//!
//! TRUNCATE + EXTRA + EXCLUSIVE lost nothing in simulated power cuts and needs one file; without `recursive_triggers`,
//! `INSERT OR REPLACE` would delete a fact behind the back of its trigger; `mmap_size` 0 keeps a failing disk from
//! killing the process.

use rusqlite::{Connection, config::DbConfig, limits::Limit};

use crate::{Result, StoreError};

/// Name, value to set, value that must be read back.
const EVERYWHERE: &[(&str, &str, &str)] = &[
    ("foreign_keys", "ON", "1"),
    ("recursive_triggers", "ON", "1"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("temp_store", "MEMORY", "2"),
    ("cache_size", "-65536", "-65536"),
];

const IN_A_FILE: &[(&str, &str, &str)] = &[
    ("busy_timeout", "1000", "1000"),
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "EXTRA", "3"),
    ("mmap_size", "0", "0"),
    ("secure_delete", "FAST", "2"),
    ("fullfsync", "ON", "1"),
];

/// Longest text or blob, in bytes: a book holds figures, documents lie beside it.
const MAX_LENGTH: i32 = 64 << 20;

/// Sets up the connection to a book in memory.
pub(crate) fn set_in_memory(connection: &Connection) -> Result<()> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, MAX_LENGTH)?;
    connection.set_prepared_statement_cache_capacity(256);
    EVERYWHERE.iter().try_for_each(|pragma| set(connection, pragma))
}

/// Sets up the connection to a file.
pub(crate) fn set_in_file(connection: &Connection) -> Result<()> {
    IN_A_FILE.iter().try_for_each(|pragma| set(connection, pragma))?;
    set_in_memory(connection)
}

fn set(connection: &Connection, (name, value, expected): &(&str, &str, &str)) -> Result<()> {
    connection.execute_batch(&format!("PRAGMA {name} = {value}"))?;
    let found: String = connection.query_row(&format!("PRAGMA {name}"), [], |row| {
        Ok(match row.get_ref(0)? {
            rusqlite::types::ValueRef::Integer(number) => number.to_string(),
            other => other.as_str().unwrap_or_default().to_owned(),
        })
    })?;
    if found == *expected {
        Ok(())
    } else {
        Err(StoreError::Unreadable { what: format!("PRAGMA {name} is {found}, not {expected}") })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pragma_reads_back() {
        let folder = tempfile::tempdir().unwrap();
        let connection = Connection::open(folder.path().join("x")).unwrap();
        set_in_file(&connection).unwrap();
        assert!(set(&connection, &("journal_mode", "TRUNCATE", "wal")).is_err(), "a wrong answer is noticed");
    }
}

//! Looking into a copy: everything that can be recomputed is.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::BookHead;
use crate::{Reader, Result, StoreError, VerifyReport, pragmas, verify};

/// The copy, opened to be read, after everything in it was recomputed.
///
/// # Errors
/// If anything contradicts itself, or the copy does not end where the book did.
pub(super) fn proven(path: &Path, head: Option<&BookHead>) -> Result<Connection> {
    let connection = open(path)?;
    let report = verify::verify(&connection)?;
    if let Some(problem) = report.problems.first() {
        let params: Vec<String> =
            problem.params.iter().map(|(name, value)| format!("{name} {value}")).collect();
        return Err(StoreError::NotProven { detail: format!("{} ({})", problem.code, params.join(", ")) });
    }
    let found = Reader::new(&connection).head()?;
    if head.is_some_and(|head| *head != found) {
        return Err(StoreError::NotProven { detail: format!("the copy ends at entry {}", found.entry) });
    }
    Ok(connection)
}

/// What is wrong with a copy; a file that cannot even be opened is reported as unreadable.
pub(super) fn report(path: &Path) -> VerifyReport {
    match open(path).and_then(|connection| verify::verify(&connection)) {
        Ok(report) => report,
        Err(error) => VerifyReport::unreadable(&error),
    }
}

/// Opens a file to be read only; it is not locked and not changed.
pub(super) fn open(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    pragmas::set_in_memory(&connection)?;
    Ok(connection)
}

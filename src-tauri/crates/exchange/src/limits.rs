//! How much a file may hold, checked before anything is parsed.

use crate::ImportError;

/// The largest file that is read, in bytes.
pub const MAX_FILE_BYTES: u64 = 50 * 1024 * 1024;
/// The most rows, without the header.
pub const MAX_ROWS: usize = 200_000;
/// The largest cell, in bytes of UTF-8.
pub const MAX_FIELD_BYTES: usize = 32 * 1024;
/// The most columns.
pub const MAX_COLUMNS: usize = 256;

/// Refuses a file by its size, before it is read into memory.
///
/// # Errors
/// If the file is empty or larger than [`MAX_FILE_BYTES`].
pub fn check_size(file_bytes: u64) -> Result<(), ImportError> {
    match file_bytes {
        0 => Err(ImportError::EmptyFile),
        bytes if bytes > MAX_FILE_BYTES => {
            Err(ImportError::TooLarge { limit_mb: MAX_FILE_BYTES / (1024 * 1024) })
        }
        _ => Ok(()),
    }
}

/// What is wrong with bytes that are too many: a first row without an end is named as such.
pub(crate) fn check_bytes(bytes: &[u8]) -> Result<(), ImportError> {
    let has_line_end = || bytes.iter().take(MAX_FIELD_BYTES * 4).any(|byte| matches!(byte, b'\n' | b'\r'));
    check_size(bytes.len() as u64).map_err(|error| match error {
        ImportError::TooLarge { .. } if !has_line_end() => {
            ImportError::RowTooLong { row: 1, limit_kb: MAX_FIELD_BYTES / 1024 }
        }
        other => other,
    })
}

//! A file of any kind → a table. Only text tables are read today; workbooks will join here.

use crate::{CsvOptions, Delimiter, Encoding, HeaderChoice, ImportError, Table, decode, read_csv};

/// How a file is read; what is `None` or `Detect` is found out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ReadOptions {
    /// The encoding of the text.
    pub encoding: Option<Encoding>,
    /// The separator of columns.
    pub delimiter: Option<Delimiter>,
    /// Where the header stands.
    pub header: HeaderChoice,
}

/// A file that was read, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Header and rows.
    pub table: Table,
    /// The encoding that was used.
    pub encoding: Encoding,
    /// The separator that was used.
    pub delimiter: Delimiter,
    /// How many bytes or byte sequences make no sense in the encoding; their rows are refused.
    pub unreadable_count: usize,
}

/// Reads the bytes of a file as a table.
///
/// # Errors
/// If the file as a whole cannot be read; single rows are judged later.
pub fn read_file(bytes: &[u8], options: &ReadOptions) -> Result<Source, ImportError> {
    let decoded = decode(bytes, options.encoding)?;
    let csv = CsvOptions { delimiter: options.delimiter, header: options.header };
    let (table, delimiter) = read_csv(&decoded.text, &csv)?;
    Ok(Source { table, encoding: decoded.encoding, delimiter, unreadable_count: decoded.unreadable_count })
}

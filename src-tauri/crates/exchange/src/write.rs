//! Tables → CSV that spreadsheets open safely and that reads back to the same facts (I4).

use std::borrow::Cow;

use csv::{QuoteStyle, WriterBuilder};

use crate::{Delimiter, Row, Table, amount, column_letter, text};

/// A cell of an export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OutputCell {
    /// Text; made harmless where a spreadsheet could take it for a formula.
    Text(String),
    /// A number or ISO date, written as it is.
    Figure(String),
}

/// Whether the file begins with a byte order mark, by which Excel knows UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ByteOrderMark {
    /// For spreadsheets.
    With,
    /// For programs.
    Without,
}

/// Writes a table as UTF-8 with CRLF line ends.
pub fn write_csv(
    header: &[&str],
    rows: impl IntoIterator<Item = Vec<OutputCell>>,
    delimiter: Delimiter,
    mark: ByteOrderMark,
) -> Vec<u8> {
    let rows = rows.into_iter().map(|row| row.into_iter().map(OutputCell::into_harmless).collect());
    let header = header.iter().map(|cell| harmless(cell).into_owned()).collect();
    write_lines(std::iter::once(header).chain(rows), delimiter, mark)
}

/// A row that cannot be taken, and why, in the owner's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedRow {
    /// The line of the file where the row begins.
    pub line: u64,
    /// Header or letter of the column, where one is to blame.
    pub column: String,
    /// The cell as it stands in the file, where one is to blame.
    pub value: String,
    /// The code of the reason.
    pub code: String,
    /// The reason as a sentence.
    pub reason: String,
}

/// Writes the refused rows as they stood in the file, to be mended and imported again, with the line, the column and
/// the reason in front; the import knows these three columns and leaves them out.
pub fn write_refused(table: &Table, refused: &[RefusedRow], delimiter: Delimiter) -> Vec<u8> {
    let width = refused
        .iter()
        .filter_map(|problem| row_at(table, problem.line))
        .map(Row::len)
        .fold(table.width(), usize::max);
    let title = |column: usize| match table.header.get(column) {
        Some(header) if !header.is_empty() => harmless(header).into_owned(),
        _ if table.header_line.is_some() => String::new(),
        _ => column_letter(column),
    };
    let own = ["duebook_row", "duebook_column", "duebook_reason"].map(str::to_owned);
    let header: Vec<String> = own.into_iter().chain((0..width).map(title)).collect();
    let lines = refused.iter().filter_map(|problem| {
        let row = row_at(table, problem.line)?;
        let own = [problem.line.to_string(), problem.column.clone(), problem.reason.clone()];
        let cells = row.cells().map(str::to_owned);
        let padding = std::iter::repeat_n(String::new(), width - row.len());
        let line = own.into_iter().chain(cells).chain(padding);
        Some(line.map(|cell| harmless(&cell).into_owned()).collect())
    });
    write_lines(std::iter::once(header).chain(lines), delimiter, ByteOrderMark::With)
}

fn row_at(table: &Table, line: u64) -> Option<&Row> {
    table.rows.binary_search_by_key(&line, Row::line).ok().map(|at| &table.rows[at])
}

impl OutputCell {
    fn into_harmless(self) -> String {
        match self {
            Self::Figure(figure) => figure,
            Self::Text(text) => harmless(&text).into_owned(),
        }
    }
}

/// Text that a spreadsheet takes for text: an apostrophe stands before what could be a formula (I4).
///
/// Where text begins with such an apostrophe itself, one more is put, so that reading can always take one off.
fn harmless(text: &str) -> Cow<'_, str> {
    let could_be_formula = text.trim_start_matches('\'').starts_with(text::starts_formula);
    if could_be_formula && !amount::is_plain_number(text) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

fn write_lines(
    lines: impl Iterator<Item = Vec<String>>,
    delimiter: Delimiter,
    mark: ByteOrderMark,
) -> Vec<u8> {
    let mut bytes = match mark {
        ByteOrderMark::With => "\u{feff}".as_bytes().to_vec(),
        ByteOrderMark::Without => Vec::new(),
    };
    let mut writer = WriterBuilder::new()
        .delimiter(delimiter.byte())
        .terminator(csv::Terminator::CRLF)
        .quote_style(QuoteStyle::Necessary)
        .flexible(true)
        .from_writer(&mut bytes);
    for line in lines {
        // Writing into memory cannot fail.
        let _ = writer.write_record(&line);
    }
    drop(writer);
    bytes
}

//! A table of text cells, whatever file it came from.

use crate::{ColumnRef, Problem, Reason};

/// A row of text cells, and where it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    line: u64,
    text: String,
    ends: Vec<u32>,
}

impl Row {
    /// A row that begins in `line` of its file, counted from 1.
    pub fn new<'a>(line: u64, cells: impl IntoIterator<Item = &'a str>) -> Self {
        let mut row = Self { line, text: String::new(), ends: Vec::new() };
        for cell in cells {
            row.text.push_str(cell);
            // A row is far below 4 GB: cells and columns are limited.
            row.ends.push(u32::try_from(row.text.len()).unwrap_or(u32::MAX));
        }
        row
    }

    /// The line of the file where the row begins, from 1.
    pub const fn line(&self) -> u64 {
        self.line
    }

    /// The cell as it stands in the file; empty where the row is too short.
    pub fn cell(&self, column: usize) -> &str {
        let Some(end) = self.ends.get(column) else { return "" };
        let start = column.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.text.get(start as usize..*end as usize).unwrap_or_default()
    }

    /// The number of cells.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is no cell at all.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The cells in order.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|column| self.cell(column))
    }

    /// Whether nothing but white space and stray separators stands in the row.
    pub fn is_blank(&self) -> bool {
        self.text.chars().all(|c| c.is_whitespace() || matches!(c, ',' | ';' | '|'))
    }

    fn is_blank_from(&self, column: usize) -> bool {
        self.cells().skip(column).all(|cell| cell.trim().is_empty())
    }
}

/// A table of text cells: a header and the rows below it, without blank ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The header cells, trimmed; empty strings where the file has no header.
    pub header: Vec<String>,
    /// The line of the header, or `None` where the file has none.
    pub header_line: Option<u64>,
    /// How many lines of text stood above the header and were left out.
    pub preamble_count: usize,
    /// The rows in order.
    pub rows: Vec<Row>,
}

impl Table {
    /// The column, as people name it.
    pub fn column(&self, index: usize) -> ColumnRef {
        let header = self.header.get(index).cloned().unwrap_or_default();
        ColumnRef { index, letter: column_letter(index), header }
    }

    /// The number of columns.
    pub fn width(&self) -> usize {
        self.header.len()
    }

    /// The columns whose header stands above another column too, in any case or spacing.
    pub fn duplicate_headers(&self) -> Vec<usize> {
        let folded: Vec<_> = self.header.iter().map(|header| crate::fold(header)).collect();
        let is_twice = |index: &usize| {
            !folded[*index].is_empty() && folded.iter().filter(|other| **other == folded[*index]).count() > 1
        };
        (0..folded.len()).filter(is_twice).collect()
    }

    /// What is wrong with a row whatever its columns mean: its length, or characters that cannot be read.
    ///
    /// Empty cells at the end may be missing under empty headers, and may be too many: tables are often exported so.
    pub(crate) fn check(&self, row: &Row) -> Result<(), Problem> {
        let needed = self.header.iter().rposition(|header| !header.is_empty()).map_or(0, |last| last + 1);
        let expected = self.header.len();
        if row.len() < needed || !row.is_blank_from(expected) {
            let reason = Reason::CellCount { expected, found: row.len() };
            return Err(Problem { row: row.line(), column: None, value: String::new(), reason });
        }
        if !row.text.contains('\0') && !row.text.contains(char::REPLACEMENT_CHARACTER) {
            return Ok(());
        }
        let bad =
            row.cells().position(|cell| cell.contains(['\0', char::REPLACEMENT_CHARACTER])).unwrap_or(0);
        let reason = if row.cell(bad).contains('\0') { Reason::Nul } else { Reason::Unreadable };
        Err(self.problem(row, bad, reason))
    }

    /// The problem of a cell.
    pub(crate) fn problem(&self, row: &Row, column: usize, reason: Reason) -> Problem {
        let value = row.cell(column).chars().take(80).collect();
        Problem { row: row.line(), column: Some(self.column(column)), value, reason }
    }
}

/// The letter of a column as in a spreadsheet: A for 0, Z for 25, AA for 26.
pub fn column_letter(index: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = index + 1;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_the_letters_of_a_spreadsheet() {
        let letters: Vec<_> = [0, 25, 26, 51, 52, 701, 702].into_iter().map(column_letter).collect();
        assert_eq!(letters, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }

    #[test]
    fn cells_beyond_the_row_are_empty() {
        let row = Row::new(7, ["a", "", "c"]);
        assert_eq!((row.cell(0), row.cell(1), row.cell(2), row.cell(3)), ("a", "", "c", ""));
        assert_eq!(row.cells().collect::<Vec<_>>(), ["a", "", "c"]);
    }
}

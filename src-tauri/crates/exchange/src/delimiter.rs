//! What separates the cells of a text table.

use std::{fmt, str::FromStr};

use crate::csv_text::{Scanner, Step};

/// The character between two cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// Tab
    Tab,
    /// `|`
    Pipe,
}

/// The text names no delimiter.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a separator of columns")]
pub struct UnknownDelimiter(pub String);

/// Records that are looked at to find the delimiter.
const SAMPLE_RECORDS: usize = 50;

impl Delimiter {
    /// Every delimiter, in the order in which it is offered; the first of equals is detected.
    pub const ALL: [Self; 4] = [Self::Comma, Self::Semicolon, Self::Tab, Self::Pipe];

    /// The character as a byte of UTF-8.
    pub const fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Pipe => b'|',
        }
    }

    /// The name of the character, for example `semicolon`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Comma => "comma",
            Self::Semicolon => "semicolon",
            Self::Tab => "tab",
            Self::Pipe => "pipe",
        }
    }

    /// The delimiter of this character.
    pub fn of_char(c: char) -> Option<Self> {
        Self::ALL.into_iter().find(|delimiter| char::from(delimiter.byte()) == c)
    }

    /// The delimiter that cuts the first rows into the most columns of equal number.
    pub(crate) fn detect(text: &str) -> Self {
        let score = |delimiter: &Self| {
            let mut counts: Vec<usize> =
                cell_counts(text, delimiter.byte()).into_iter().take(SAMPLE_RECORDS).collect();
            counts.sort_unstable();
            // The most common count; of equally common ones the larger.
            let (mut best, mut best_rows) = (0, 0);
            for run in counts.chunk_by(|a, b| a == b) {
                if run[0] > 1 && run.len() >= best_rows {
                    (best, best_rows) = (run[0], run.len());
                }
            }
            let share = (best_rows * 10).checked_div(counts.len()).unwrap_or(0);
            (share * best.min(12), best_rows)
        };
        Self::ALL.into_iter().rev().max_by_key(score).unwrap_or(Self::Comma)
    }
}

/// The number of cells of each of the first records that are not blank, quotes respected.
fn cell_counts(text: &str, delimiter: u8) -> Vec<usize> {
    let mut counts = Vec::new();
    let mut scanner = Scanner::new(delimiter);
    let mut is_blank = true;
    for byte in text.bytes() {
        let cells = scanner.cells;
        match scanner.step(byte) {
            Step::RecordEnd if is_blank => {}
            Step::RecordEnd => counts.push(cells),
            Step::CellEnd => {}
            Step::Inside => is_blank &= byte.is_ascii_whitespace(),
        }
        if scanner.cells == 1 && scanner.is_at_cell_start() {
            is_blank = true;
        }
        if counts.len() >= SAMPLE_RECORDS {
            return counts;
        }
    }
    if !is_blank {
        counts.push(scanner.cells);
    }
    counts
}

impl fmt::Display for Delimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Delimiter {
    type Err = UnknownDelimiter;

    /// Reads the name or the character itself.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_meant = |delimiter: &Self| {
            delimiter.name() == text || text.len() == 1 && text.as_bytes()[0] == delimiter.byte()
        };
        Self::ALL.into_iter().find(is_meant).ok_or_else(|| UnknownDelimiter(text.to_owned()))
    }
}

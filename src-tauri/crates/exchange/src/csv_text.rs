//! Text with separators → [`Table`]: delimiters, quotes, line ends, blank lines, headers.

use std::borrow::Cow;

use csv::{ReaderBuilder, StringRecord};

use crate::{
    Delimiter, ImportError, MAX_COLUMNS, MAX_FIELD_BYTES, MAX_ROWS, Row, Table, amount, date, words,
};

/// How a text is cut into a table; what is `None` or `Detect` is found out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CsvOptions {
    /// The separator of columns.
    pub delimiter: Option<Delimiter>,
    /// Where the header stands.
    pub header: HeaderChoice,
}

/// Where the header of a table stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum HeaderChoice {
    /// In the first rows, if one looks like a header.
    #[default]
    Detect,
    /// In the first row that is not blank.
    FirstRow,
    /// Nowhere: the first row is data.
    None,
}

/// Cuts text into a table; also tells the separator that was used.
///
/// # Errors
/// If there are no rows, too much of anything, or a quote that never closes.
pub fn read_csv(text: &str, options: &CsvOptions) -> Result<(Table, Delimiter), ImportError> {
    let text = with_plain_line_ends(text);
    let (hint, body_start) = separator_line(&text);
    let skipped_lines = u64::from(body_start > 0);
    let body = &text[body_start..];
    let delimiter = options.delimiter.or(hint).unwrap_or_else(|| Delimiter::detect(body));
    check_limits(body, delimiter, skipped_lines)?;
    let mut rows = parse(body, delimiter, skipped_lines)?;
    let header_at = match options.header {
        HeaderChoice::Detect => detect_header(&rows),
        HeaderChoice::FirstRow => Some(0),
        HeaderChoice::None => None,
    };
    let table = match header_at.filter(|at| *at < rows.len()) {
        Some(at) => {
            let data = rows.split_off(at + 1);
            let header = rows[at].cells().map(|cell| crate::text::clean(cell).text.into_owned()).collect();
            Table { header, header_line: Some(rows[at].line()), preamble_count: at, rows: data }
        }
        None => Table {
            header: vec![String::new(); usual_width(&rows)],
            header_line: None,
            preamble_count: 0,
            rows,
        },
    };
    if table.rows.is_empty() { Err(ImportError::NoRows) } else { Ok((table, delimiter)) }
}

/// CR and CRLF become LF, also inside quotes, so that lines count as an editor counts them.
fn with_plain_line_ends(text: &str) -> Cow<'_, str> {
    if !text.contains('\r') {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// Excel's own first line `sep=;`, and where the table begins after it.
fn separator_line(text: &str) -> (Option<Delimiter>, usize) {
    let line = text.split('\n').next().unwrap_or_default();
    let bare = line.trim_matches(|c| c == '"' || c == ' ');
    let rest = bare.get(..4).filter(|start| start.eq_ignore_ascii_case("sep=")).map(|_| &bare[4..]);
    let mut chars = rest.unwrap_or_default().chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) if !c.is_alphanumeric() => (Delimiter::of_char(c), (line.len() + 1).min(text.len())),
        // Quoted or trimmed away, a tab is still meant by an empty rest.
        (None, None) if rest.is_some() => (Some(Delimiter::Tab), (line.len() + 1).min(text.len())),
        _ => (None, 0),
    }
}

/// Follows quotes, cells and records exactly as the csv crate does, at the cost of a look at each byte.
pub(crate) struct Scanner {
    delimiter: u8,
    state: State,
    /// Cells of the record so far, the current one included.
    pub(crate) cells: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    CellStart,
    Bare,
    Quoted,
    QuoteInQuoted,
}

pub(crate) enum Step {
    Inside,
    CellEnd,
    RecordEnd,
}

impl Scanner {
    pub(crate) const fn new(delimiter: u8) -> Self {
        Self { delimiter, state: State::CellStart, cells: 1 }
    }

    pub(crate) fn is_at_cell_start(&self) -> bool {
        self.state == State::CellStart
    }

    pub(crate) fn step(&mut self, byte: u8) -> Step {
        let state = match (self.state, byte) {
            (State::Quoted, b'"') => State::QuoteInQuoted,
            (State::CellStart | State::QuoteInQuoted, b'"') | (State::Quoted, _) => State::Quoted,
            (_, b'\n') => {
                (self.state, self.cells) = (State::CellStart, 1);
                return Step::RecordEnd;
            }
            (_, byte) if byte == self.delimiter => {
                self.state = State::CellStart;
                self.cells += 1;
                return Step::CellEnd;
            }
            _ => State::Bare,
        };
        self.state = state;
        Step::Inside
    }
}

/// Refuses what would cost too much memory or time, before anything is allocated for it.
fn check_limits(text: &str, delimiter: Delimiter, skipped_lines: u64) -> Result<(), ImportError> {
    let mut scanner = Scanner::new(delimiter.byte());
    let (mut line, mut record_line, mut cell_line) =
        (1 + skipped_lines, 1 + skipped_lines, 1 + skipped_lines);
    let (mut cell_start, mut records) = (0, 0);
    let mut too_long = None;
    for (at, byte) in text.bytes().enumerate() {
        let step = scanner.step(byte);
        line += u64::from(byte == b'\n');
        if at - cell_start > MAX_FIELD_BYTES && too_long.is_none() {
            let error = ImportError::RowTooLong { row: record_line, limit_kb: MAX_FIELD_BYTES / 1024 };
            if scanner.state != State::Quoted {
                return Err(error);
            }
            // Perhaps the quote never closes: that is the better thing to say.
            too_long = Some(error);
        }
        match step {
            Step::Inside => continue,
            Step::CellEnd if scanner.cells > MAX_COLUMNS => {
                return Err(ImportError::TooManyColumns { limit: MAX_COLUMNS });
            }
            Step::CellEnd => {}
            Step::RecordEnd => {
                records += usize::from(at > cell_start);
                record_line = line;
            }
        }
        if let Some(error) = too_long {
            return Err(error);
        }
        if records > MAX_ROWS + 1 {
            return Err(ImportError::TooManyRows { limit: MAX_ROWS });
        }
        (cell_start, cell_line) = (at + 1, line);
    }
    match (scanner.state, too_long) {
        (State::Quoted, _) => Err(ImportError::UnclosedQuote { line: cell_line }),
        (_, Some(error)) => Err(error),
        _ => Ok(()),
    }
}

fn parse(text: &str, delimiter: Delimiter, skipped_lines: u64) -> Result<Vec<Row>, ImportError> {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter.byte())
        .terminator(csv::Terminator::Any(b'\n'))
        .from_reader(text.as_bytes());
    let mut record = StringRecord::new();
    let mut rows = Vec::new();
    // The text is valid and in memory: the reader has nothing left to fail on.
    while reader.read_record(&mut record).unwrap_or(false) {
        let line = record.position().map_or(0, |position| {
            // Blank lines in front of a record belong to its position, but not to its line.
            let start = usize::try_from(position.byte()).unwrap_or_default();
            let blank = text.as_bytes()[start..].iter().take_while(|byte| **byte == b'\n').count();
            position.line() + blank as u64
        });
        let row = Row::new(line + skipped_lines, &record);
        if !row.is_blank() {
            rows.push(row);
        }
    }
    if rows.len() > MAX_ROWS + 1 { Err(ImportError::TooManyRows { limit: MAX_ROWS }) } else { Ok(rows) }
}

/// The row of the header: the one of the first rows with the most known words, else a first row without any figure.
fn detect_header(rows: &[Row]) -> Option<usize> {
    let mut best = None;
    for (at, row) in rows.iter().take(10).enumerate().filter(|(_, row)| !holds_figures(row)) {
        let known = row.cells().filter(|cell| words::is_known(cell)).count();
        let needed = if at == 0 { 1 } else { 2 };
        if known >= needed && best.is_none_or(|(_, most)| known > most) {
            best = Some((at, known));
        }
    }
    best.map(|(at, _)| at).or_else(|| rows.first().filter(|row| is_plain_header(row)).map(|_| 0))
}

fn holds_figures(row: &Row) -> bool {
    row.cells().any(|cell| date::looks_like_date(cell) || amount::looks_like_amount(cell))
}

fn is_plain_header(row: &Row) -> bool {
    let mut cells: Vec<_> = row.cells().map(str::trim).filter(|cell| !cell.is_empty()).collect();
    let count = cells.len();
    cells.sort_unstable();
    cells.dedup();
    count == cells.len() && !holds_figures(row) && cells.iter().all(|cell| !cell.contains('@'))
}

fn usual_width(rows: &[Row]) -> usize {
    let mut widths: Vec<_> = rows.iter().map(Row::len).collect();
    widths.sort_unstable();
    widths.chunk_by(|a, b| a == b).max_by_key(|run| run.len()).map_or(0, |run| run[0])
}

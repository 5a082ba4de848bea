//! What the cells of a column say on how its dates and amounts are written, and what must be asked (I3).
//!
//! One row that decides decides for its column. A column that no row decides follows the other columns of the file
//! where these agree; else it is a question, shown with the file's own rows and what each answer gives.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{Currency, Money};

use crate::{
    ColumnRef, DateOrder, DecimalMark, Field, ImportError, Mapping, Row, Table,
    amount::{self, Sign},
    date::{self, OddYears},
    text,
};

/// The owner's answers; what is not answered is taken from the evidence.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    /// The order of dates in all columns that have no answer of their own.
    pub date_order: Option<DateOrder>,
    /// The order of dates of single columns, by position.
    pub date_orders: BTreeMap<usize, DateOrder>,
    /// The decimal mark of all columns that have no answer of their own.
    pub decimal_mark: Option<DecimalMark>,
    /// The decimal mark of single columns, by position.
    pub decimal_marks: BTreeMap<usize, DecimalMark>,
    /// Whether years such as 1899 or 2569 are taken as they stand, because the owner has looked.
    pub accept_odd_years: bool,
}

/// How the reading of a column came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decided<A> {
    /// Every reading gives the same, so there is nothing to decide.
    NothingToDecide,
    /// A row can be read in one way only.
    ByRow {
        /// The reading.
        answer: A,
        /// The line of the row.
        row: u64,
        /// Its cell.
        value: String,
    },
    /// No row decides, but all other columns that decide agree.
    ByOtherColumn {
        /// The reading.
        answer: A,
        /// The column that decides.
        column: ColumnRef,
    },
    /// No row decides, or rows contradict each other: the owner must say.
    Open,
}

impl<A: Copy> Decided<A> {
    /// The reading, if the file decides it.
    pub const fn answer(&self) -> Option<A> {
        match self {
            Self::ByRow { answer, .. } | Self::ByOtherColumn { answer, .. } => Some(*answer),
            Self::NothingToDecide | Self::Open => None,
        }
    }
}

/// A row that can be read in more than one way, and what each answer gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example<A, V> {
    /// The line of the row.
    pub row: u64,
    /// Its cell.
    pub value: String,
    /// What each answer gives.
    pub readings: Vec<(A, V)>,
}

/// An answer that is possible, and the rows that it would refuse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice<A> {
    /// The answer.
    pub answer: A,
    /// How many rows cannot be read so.
    pub refused_count: usize,
    /// The first of them: line and cell.
    pub first_refused: Option<(u64, String)>,
}

/// What the cells of a column with dates say on their order.
pub type DateColumn = ColumnEvidence<DateOrder, NaiveDate>;
/// What the cells of a column with amounts say on their decimal mark.
pub type AmountColumn = ColumnEvidence<DecimalMark, Money>;

/// What the cells of a column say on how they are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnEvidence<A, V> {
    /// The column.
    pub column: ColumnRef,
    /// What it means.
    pub field: Field,
    /// What the file decides.
    pub decided: Decided<A>,
    /// How many rows could be read in more than one way.
    pub both_ways_count: usize,
    /// The answers that at least one row allows.
    pub choices: Vec<Choice<A>>,
    /// The first rows that could be read in more than one way.
    pub examples: Vec<Example<A, V>>,
}

/// What the columns of a file say on how they are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Columns with dates.
    pub dates: Vec<DateColumn>,
    /// Columns with amounts.
    pub amounts: Vec<AmountColumn>,
}

impl Evidence {
    /// Whether the owner must be asked anything.
    pub fn is_open(&self) -> bool {
        self.dates.iter().any(|column| column.decided == Decided::Open)
            || self.amounts.iter().any(|column| column.decided == Decided::Open)
    }
}

/// How each column is read, after evidence and answers.
pub(crate) struct Decisions {
    orders: Vec<DateOrder>,
    marks: Vec<DecimalMark>,
    header_currencies: Vec<Option<Currency>>,
    pub(crate) odd_years: OddYears,
}

impl Decisions {
    pub(crate) fn date_order(&self, column: usize) -> DateOrder {
        self.orders.get(column).copied().unwrap_or(DateOrder::Dmy)
    }

    pub(crate) fn mark(&self, column: usize) -> DecimalMark {
        self.marks.get(column).copied().unwrap_or(DecimalMark::Point)
    }

    pub(crate) fn currency(&self, column: usize, usual: Currency) -> Currency {
        self.header_currencies.get(column).copied().flatten().unwrap_or(usual)
    }
}

/// Gathers what the columns say on dates and decimals; amounts without a currency of their own are in `currency`.
pub fn gather_evidence(table: &Table, mapping: &Mapping, currency: Currency) -> Evidence {
    let readable: Vec<usize> =
        table.rows.iter().enumerate().filter(|(_, row)| table.check(row).is_ok()).map(|(at, _)| at).collect();
    let cells = Cells { table, readable: &readable };
    let dates = mapping.columns_with(Field::is_date).into_iter().map(|(column, field)| {
        let votes = Votes::count(&cells, column, |_, cell| date::possible_orders(cell));
        let reading = |row: &Row, order| date::read(row.cell(column), order, OddYears::Accept).ok();
        votes.evidence(table, (column, field), reading)
    });
    let currency_column = mapping.column_of(Field::Currency);
    let amounts = mapping.columns_with(Field::is_amount).into_iter().map(|(column, field)| {
        let usual = header_currency(&table.header[column], currency).unwrap_or(currency);
        let currency_of = |row: &Row| {
            let cell = currency_column.map(|column| text::clean(row.cell(column)).text).unwrap_or_default();
            Sign::of(&cell).map_or(usual, |sign| sign.currency(usual))
        };
        let votes = Votes::count(&cells, column, |row, cell| possible_marks(cell, currency_of(row)));
        let reading = |row: &Row, mark| {
            let written = amount::take_apart(row.cell(column)).ok()?;
            let usual = currency_of(row);
            let currency = written.sign.map_or(usual, |sign| sign.currency(usual));
            // A reading that the currency does not allow is no reading to show.
            written.money(mark, currency).ok()
        };
        votes.evidence(table, (column, field), reading)
    });
    let mut evidence = Evidence { dates: dates.collect(), amounts: amounts.collect() };
    follow_the_others(&mut evidence.dates);
    follow_the_others(&mut evidence.amounts);
    evidence
}

/// Joins evidence and answers; the answers win.
///
/// # Errors
/// If a question has no answer.
pub(crate) fn decide(
    table: &Table,
    mapping: &Mapping,
    answers: &Answers,
    currency: Currency,
) -> Result<Decisions, ImportError> {
    let evidence = gather_evidence(table, mapping, currency);
    let mut orders = vec![DateOrder::Dmy; table.width()];
    for column in &evidence.dates {
        let at = column.column.index;
        let answer = answers.date_orders.get(&at).copied().or(answers.date_order);
        match answer.or(column.decided.answer()) {
            Some(order) => orders[at] = order,
            None if column.decided == Decided::Open => return Err(date_question(column)),
            None => {}
        }
    }
    let mut marks = vec![DecimalMark::Point; table.width()];
    for column in &evidence.amounts {
        let at = column.column.index;
        let answer = answers.decimal_marks.get(&at).copied().or(answers.decimal_mark);
        match answer.or(column.decided.answer()) {
            Some(mark) => marks[at] = mark,
            None if column.decided == Decided::Open => return Err(amount_question(column)),
            None => {}
        }
    }
    let header_currencies = table.header.iter().map(|header| header_currency(header, currency)).collect();
    let odd_years = if answers.accept_odd_years { OddYears::Accept } else { OddYears::Refuse };
    Ok(Decisions { orders, marks, header_currencies, odd_years })
}

fn date_question(column: &DateColumn) -> ImportError {
    let example = column.examples.first();
    let reading = |at: usize| example.and_then(|example| example.readings.get(at)).copied();
    let (order, date) = reading(0).unwrap_or((DateOrder::Dmy, NaiveDate::MIN));
    let (other_order, other_date) = reading(1).unwrap_or((DateOrder::Mdy, date));
    ImportError::DateOrderUndecided {
        row: example.map_or(0, |example| example.row),
        column: column.column.label().to_owned(),
        value: example.map(|example| example.value.clone()).unwrap_or_default(),
        first: date,
        second: other_date,
        orders: [order, other_order],
    }
}

fn amount_question(column: &AmountColumn) -> ImportError {
    let example = column.examples.first();
    let reading = |mark: DecimalMark| {
        let readings = example.map(|example| example.readings.as_slice()).unwrap_or_default();
        let money = readings.iter().find(|(answer, _)| *answer == mark).map(|(_, money)| money);
        money.map_or_else(|| "–".to_owned(), ToString::to_string)
    };
    ImportError::DecimalsUndecided {
        row: example.map_or(0, |example| example.row),
        column: column.column.label().to_owned(),
        value: example.map(|example| example.value.clone()).unwrap_or_default(),
        point: reading(DecimalMark::Point),
        comma: reading(DecimalMark::Comma),
        marks: DecimalMark::ALL,
    }
}

fn possible_marks(cell: &str, usual: Currency) -> Vec<DecimalMark> {
    match amount::take_apart(cell) {
        Ok(written) if !written.is_neutral() => {
            written.marks(written.sign.map_or(usual, |sign| sign.currency(usual)))
        }
        _ => Vec::new(),
    }
}

/// The currency that a header names, for example `Total ₫` or `Amount (EUR)`.
fn header_currency(header: &str, usual: Currency) -> Option<Currency> {
    let words = header.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '[' | ']' | ',' | '/'));
    let names_currency = |word: &&str| {
        let is_code = word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_uppercase());
        is_code || !word.is_ascii() || *word == "$"
    };
    words.filter(names_currency).find_map(Sign::of).map(|sign| sign.currency(usual))
}

/// The rows whose cells can be read at all.
struct Cells<'a> {
    table: &'a Table,
    readable: &'a [usize],
}

/// What the rows of a column allow.
struct Votes<A> {
    /// Position in `table.rows` and the answers that the row allows; rows that allow none say nothing.
    rows: Vec<(usize, Vec<A>)>,
}

/// Rows that are shown with a question.
const EXAMPLES: usize = 3;

impl<A: Copy + Ord> Votes<A> {
    fn count(cells: &Cells<'_>, column: usize, options: impl Fn(&Row, &str) -> Vec<A>) -> Self {
        let rows = cells.readable.iter().map(|at| (*at, &cells.table.rows[*at]));
        let votes = rows.map(|(at, row)| (at, options(row, row.cell(column))));
        Self { rows: votes.filter(|(_, options)| !options.is_empty()).collect() }
    }

    fn evidence<V: PartialEq>(
        self,
        table: &Table,
        (column, field): (usize, Field),
        reading: impl Fn(&Row, A) -> Option<V>,
    ) -> ColumnEvidence<A, V> {
        let cell = |at: usize| (table.rows[at].line(), table.rows[at].cell(column).trim().to_owned());
        let readings = |at: usize, options: &[A]| -> Vec<(A, V)> {
            let read = |answer: &A| reading(&table.rows[at], *answer).map(|value| (*answer, value));
            options.iter().filter_map(read).collect()
        };
        let mut all: Vec<A> = self.rows.iter().flat_map(|(_, options)| options).copied().collect();
        all.sort_unstable();
        all.dedup();
        let (mut left, mut deciding, mut both_ways_count) = (all.clone(), None, 0);
        let mut examples = Vec::new();
        for (at, options) in &self.rows {
            if options.len() > 1 {
                let readings = readings(*at, options);
                // 05/05/2026 is the same day in any order.
                if readings.len() == options.len()
                    && readings.iter().all(|(_, value)| *value == readings[0].1)
                {
                    continue;
                }
                both_ways_count += 1;
                if examples.len() < EXAMPLES {
                    let (row, value) = cell(*at);
                    examples.push(Example { row, value, readings });
                }
            }
            let before = left.len();
            left.retain(|answer| options.contains(answer));
            if left.len() == 1 && (before > 1 || deciding.is_none()) {
                deciding = Some(*at);
            }
        }
        let decided = match (left.as_slice(), deciding) {
            (_, None) if both_ways_count == 0 => Decided::NothingToDecide,
            ([answer], Some(at)) => {
                let (row, value) = cell(at);
                Decided::ByRow { answer: *answer, row, value }
            }
            _ => Decided::Open,
        };
        let choices = all.iter().map(|answer| self.choice(*answer, cell)).collect();
        ColumnEvidence { column: table.column(column), field, decided, both_ways_count, choices, examples }
    }

    fn choice(&self, answer: A, cell: impl Fn(usize) -> (u64, String)) -> Choice<A> {
        let refused = || self.rows.iter().filter(|(_, options)| !options.contains(&answer));
        let first_refused = refused().next().map(|(at, _)| cell(*at));
        Choice { answer, refused_count: refused().count(), first_refused }
    }
}

/// Where rows of other columns decide, and agree, a column that no row decides is read like them.
fn follow_the_others<A: Copy + PartialEq, V>(columns: &mut [ColumnEvidence<A, V>]) {
    let decided: Vec<(A, ColumnRef)> = columns
        .iter()
        .filter_map(|column| column.decided.answer().map(|answer| (answer, column.column.clone())))
        .collect();
    let Some((answer, by)) = decided.first() else { return };
    if decided.iter().any(|(other, _)| other != answer) {
        return;
    }
    for column in columns.iter_mut().filter(|column| matches!(column.decided, Decided::Open)) {
        let is_possible =
            column.choices.iter().any(|choice| choice.answer == *answer && choice.refused_count == 0);
        if is_possible {
            column.decided = Decided::ByOtherColumn { answer: *answer, column: by.clone() };
        }
    }
}

//! What is wrong with a row: where, which value, and why, as data.

use chrono::NaiveDate;
use domain::Currency;

/// A column as people name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnRef {
    /// Position, from 0.
    pub index: usize,
    /// Letter as in a spreadsheet, from A.
    pub letter: String,
    /// Its header, or empty.
    pub header: String,
}

impl ColumnRef {
    /// The header, or the letter where there is none.
    pub fn label(&self) -> &str {
        if self.header.is_empty() { &self.letter } else { &self.header }
    }
}

/// Why a row is refused, and where exactly (I1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The line of the file where the row begins, as an editor counts it.
    pub row: u64,
    /// The column, where one is to blame.
    pub column: Option<ColumnRef>,
    /// The cell as it stands in the file, cut to 80 characters.
    pub value: String,
    /// What is wrong.
    pub reason: Reason,
}

/// What is wrong with a row. The sentences are English; the window has them in three languages.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// The row has too many or too few cells.
    #[error("the row has {found} cells instead of {expected}")]
    CellCount {
        /// Cells of the header.
        expected: usize,
        /// Cells of the row.
        found: usize,
    },
    /// Bytes make no sense in the encoding.
    #[error("unreadable characters")]
    Unreadable,
    /// A NUL stands in the cell.
    #[error("an invisible NUL character is in the cell")]
    Nul,
    /// The customer has neither a name nor a number.
    #[error("Name is missing")]
    NameMissing,
    /// A text is longer than can be printed.
    #[error("the text has {length} characters, at most {limit} are possible")]
    TextTooLong {
        /// Characters of the text.
        length: usize,
        /// The most that are possible.
        limit: usize,
    },
    /// Too many marks are stacked on one letter.
    #[error("more than {limit} marks are stacked on one letter")]
    TooManyMarks {
        /// The most that are possible.
        limit: usize,
    },
    /// The invoice has no number.
    #[error("the invoice number is missing")]
    NumberMissing,
    /// Neither customer nor invoice of a payment are named.
    #[error("neither a customer nor an invoice is named")]
    PayerMissing,
    /// A date that is needed is missing.
    #[error("the date is missing")]
    DateMissing,
    /// The text is not a date.
    #[error("not a date")]
    NotADate,
    /// The day is not in the calendar.
    #[error("{text}: date does not exist")]
    DateDoesNotExist {
        /// The date as written.
        text: String,
    },
    /// The year can hardly be meant.
    #[error("the year {year} is unlikely")]
    UnlikelyYear {
        /// The year.
        year: i32,
    },
    /// The invoice would be due before it was issued.
    #[error("due on {due_on}, before it was issued on {issued_on}")]
    DueBeforeIssued {
        /// Due date.
        due_on: NaiveDate,
        /// Invoice date.
        issued_on: NaiveDate,
    },
    /// An amount that is needed is missing.
    #[error("the amount is missing")]
    AmountMissing,
    /// The text is not an amount.
    #[error("not a number")]
    NotANumber,
    /// The digits are not 0–9.
    #[error("the digits are not 0 to 9")]
    ForeignDigits,
    /// The currency does not have that many decimals; amounts are never rounded.
    #[error("too many decimals: {currency} has {exponent}")]
    TooManyDecimals {
        /// The currency.
        currency: Currency,
        /// The decimals that it has.
        exponent: u32,
    },
    /// The amount is beyond what the book keeps.
    #[error("Amount too large")]
    AmountTooLarge,
    /// The amount is zero.
    #[error("the amount is zero")]
    AmountZero,
    /// The amount is below zero where it cannot be.
    #[error("the amount is negative")]
    AmountNegative,
    /// More is open than was invoiced.
    #[error("more is open than the invoice total")]
    OpenAboveTotal,
    /// The text names no currency.
    #[error("not a currency")]
    UnknownCurrency,
    /// The amount bears the sign of another currency than the row.
    #[error("the amount is in {found}, the row in {expected}")]
    CurrencyConflict {
        /// The currency of the sign.
        found: Currency,
        /// The currency of the row.
        expected: Currency,
    },
    /// The payment terms are not understood.
    #[error("the payment terms are not understood")]
    TermsNotUnderstood,
    /// The reminder level is not a number from 0 to 9.
    #[error("not a reminder level")]
    NotALevel,
}

impl Reason {
    /// The code of the reason, `noun.reason`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::CellCount { .. } => "row.cell_count",
            Self::Unreadable => "row.unreadable",
            Self::Nul => "row.nul",
            Self::NameMissing => "name.missing",
            Self::TextTooLong { .. } => "text.too_long",
            Self::TooManyMarks { .. } => "text.too_many_marks",
            Self::NumberMissing => "number.missing",
            Self::PayerMissing => "payer.missing",
            Self::DateMissing => "date.missing",
            Self::NotADate => "date.not_a_date",
            Self::DateDoesNotExist { .. } => "date.does_not_exist",
            Self::UnlikelyYear { .. } => "date.unlikely_year",
            Self::DueBeforeIssued { .. } => "date.due_before_issued",
            Self::AmountMissing => "amount.missing",
            Self::NotANumber => "amount.not_a_number",
            Self::ForeignDigits => "amount.foreign_digits",
            Self::TooManyDecimals { .. } => "amount.too_many_decimals",
            Self::AmountTooLarge => "amount.too_large",
            Self::AmountZero => "amount.zero",
            Self::AmountNegative => "amount.negative",
            Self::OpenAboveTotal => "amount.open_above_total",
            Self::UnknownCurrency => "currency.unknown",
            Self::CurrencyConflict { .. } => "currency.conflict",
            Self::TermsNotUnderstood => "terms.not_understood",
            Self::NotALevel => "level.not_a_level",
        }
    }

    /// The parameters of the text, by name; dates are ISO.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::CellCount { expected, found } => {
                vec![("expected", expected.to_string()), ("found", found.to_string())]
            }
            Self::TextTooLong { length, limit } => {
                vec![("length", length.to_string()), ("limit", limit.to_string())]
            }
            Self::TooManyMarks { limit } => vec![("limit", limit.to_string())],
            Self::DateDoesNotExist { text } => vec![("text", text.clone())],
            Self::UnlikelyYear { year } => vec![("year", year.to_string())],
            Self::DueBeforeIssued { due_on, issued_on } => {
                vec![("due", due_on.to_string()), ("issued", issued_on.to_string())]
            }
            Self::TooManyDecimals { currency, exponent } => {
                vec![("currency", currency.to_string()), ("decimals", exponent.to_string())]
            }
            Self::CurrencyConflict { found, expected } => {
                vec![("found", found.to_string()), ("expected", expected.to_string())]
            }
            _ => Vec::new(),
        }
    }

    /// The key of the text in the catalogues, for example `import-problem-name-missing`.
    pub fn text_key(&self) -> String {
        text_key(self.code())
    }
}

/// The key of the text of a problem or note with this code.
pub(crate) fn text_key(code: &str) -> String {
    format!("import-problem-{}", code.replace(['.', '_'], "-"))
}

//! What stops a whole file, as data: a code, parameters, and one English sentence for logs and the command line.

use chrono::NaiveDate;
use domain::Currency;

use crate::{DateOrder, DecimalMark, Field, FileKind};

/// Why a file as a whole cannot be read. Single rows have a [`crate::Problem`] instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// Nothing is in the file.
    #[error("The file is empty.")]
    EmptyFile,
    /// There is only a header, or only blank lines.
    #[error("No rows found.")]
    NoRows,
    /// The file is larger than [`crate::MAX_FILE_BYTES`].
    #[error("The file is larger than {limit_mb} MB.")]
    TooLarge {
        /// The limit, in megabytes.
        limit_mb: u64,
    },
    /// There are more rows than [`crate::MAX_ROWS`].
    #[error("More than {limit} rows.")]
    TooManyRows {
        /// The limit.
        limit: usize,
    },
    /// A row has more cells than [`crate::MAX_COLUMNS`].
    #[error("More than {limit} columns.")]
    TooManyColumns {
        /// The limit.
        limit: usize,
    },
    /// A cell is larger than [`crate::MAX_FIELD_BYTES`].
    #[error("Row {row} is longer than {limit_kb} KB.")]
    RowTooLong {
        /// The line where the row begins.
        row: u64,
        /// The limit, in kilobytes.
        limit_kb: usize,
    },
    /// A quoted cell runs to the end of the file.
    #[error("Quote opened in line {line} never closes.")]
    UnclosedQuote {
        /// The line of the opening quote.
        line: u64,
    },
    /// The bytes are no table of text.
    #[error("This is {kind}, not a table of text (CSV).")]
    NotATable {
        /// What the file really is.
        kind: FileKind,
    },
    /// A field that every row needs has no column.
    #[error("No column is mapped to {field}.")]
    FieldMissing {
        /// The field.
        field: Field,
    },
    /// Several columns bear the same name: the owner must choose one.
    #[error("Several columns could be {field} ({columns}); choose one.")]
    FieldContested {
        /// The field.
        field: Field,
        /// The letters of the columns, separated by commas.
        columns: String,
    },
    /// The dates of a column can be read in two ways, and no row decides.
    #[error(
        "{value} in row {row} (column {column}) can be {first} or {second}: say which order the dates have (dmy, mdy or ymd)."
    )]
    DateOrderUndecided {
        /// The line of the example.
        row: u64,
        /// Header or letter of the column.
        column: String,
        /// The example.
        value: String,
        /// What the first reading gives.
        first: NaiveDate,
        /// What the second reading gives.
        second: NaiveDate,
        /// The orders of the two readings.
        orders: [DateOrder; 2],
    },
    /// The decimals of a column can be read in two ways, and no row decides.
    #[error(
        "{value} in row {row} (column {column}) can be {point} or {comma}: say which sign separates the decimals."
    )]
    DecimalsUndecided {
        /// The line of the example.
        row: u64,
        /// Header or letter of the column.
        column: String,
        /// The example.
        value: String,
        /// The amount if a point separates the decimals.
        point: String,
        /// The amount if a comma separates the decimals.
        comma: String,
        /// The two readings.
        marks: [DecimalMark; 2],
    },
    /// The amounts of the file sum to more than can be kept.
    #[error("The {currency} amounts of the file are too large to be summed.")]
    SumTooLarge {
        /// Their currency.
        currency: Currency,
    },
}

impl ImportError {
    /// The code of the error, `noun.reason`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::EmptyFile => "import.empty_file",
            Self::NoRows => "import.no_rows",
            Self::TooLarge { .. } => "import.too_large",
            Self::TooManyRows { .. } => "import.too_many_rows",
            Self::TooManyColumns { .. } => "import.too_many_columns",
            Self::RowTooLong { .. } => "import.row_too_long",
            Self::UnclosedQuote { .. } => "import.unclosed_quote",
            Self::NotATable { .. } => "import.not_a_table",
            Self::FieldMissing { .. } => "import.field_missing",
            Self::FieldContested { .. } => "import.field_contested",
            Self::DateOrderUndecided { .. } => "import.date_order_undecided",
            Self::DecimalsUndecided { .. } => "import.decimals_undecided",
            Self::SumTooLarge { .. } => "import.sum_too_large",
        }
    }

    /// The parameters of the text, by name. `field` and `kind` are keys that the text or the window words.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::EmptyFile | Self::NoRows => Vec::new(),
            Self::TooLarge { limit_mb } => vec![("limit", limit_mb.to_string())],
            Self::TooManyRows { limit } | Self::TooManyColumns { limit } => {
                vec![("limit", limit.to_string())]
            }
            Self::RowTooLong { row, limit_kb } => {
                vec![("row", row.to_string()), ("limit", limit_kb.to_string())]
            }
            Self::UnclosedQuote { line } => vec![("line", line.to_string())],
            Self::NotATable { kind } => vec![("kind", kind.key().to_owned())],
            Self::FieldMissing { field } => vec![("field", field.name().to_owned())],
            Self::FieldContested { field, columns } => {
                vec![("field", field.name().to_owned()), ("columns", columns.clone())]
            }
            Self::DateOrderUndecided { row, column, value, first, second, .. } => vec![
                ("row", row.to_string()),
                ("column", column.clone()),
                ("value", value.clone()),
                ("first", first.to_string()),
                ("second", second.to_string()),
            ],
            Self::DecimalsUndecided { row, column, value, point, comma, .. } => vec![
                ("row", row.to_string()),
                ("column", column.clone()),
                ("value", value.clone()),
                ("point", point.clone()),
                ("comma", comma.clone()),
            ],
            Self::SumTooLarge { currency } => vec![("currency", currency.to_string())],
        }
    }
}

/// Why the words of `--map field=column,…` make no mapping.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MappingError {
    /// A part is not of the form `field=column`.
    #[error("{0:?} is not of the form field=column")]
    NotAPair(String),
    /// There is no such field, or not in this kind of file.
    #[error("{0:?} is not a field that can be imported here")]
    UnknownField(String),
    /// The file has no such column.
    #[error("The file has no column {0:?}")]
    UnknownColumn(String),
    /// Several columns bear this name; a letter names one of them.
    #[error("Several columns are called {0:?}; name one by its letter")]
    AmbiguousColumn(String),
}

impl MappingError {
    /// The code of the error, `noun.reason`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotAPair(_) => "mapping.not_a_pair",
            Self::UnknownField(_) => "mapping.unknown_field",
            Self::UnknownColumn(_) => "mapping.unknown_column",
            Self::AmbiguousColumn(_) => "mapping.ambiguous_column",
        }
    }

    /// The parameters of the text, by name.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotAPair(text)
            | Self::UnknownField(text)
            | Self::UnknownColumn(text)
            | Self::AmbiguousColumn(text) => vec![("text", text.clone())],
        }
    }
}

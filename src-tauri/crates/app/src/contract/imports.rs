//! Bringing a table in: read, look, answer, accept, undo.
//!
//! A draft lives in memory under its id until it is accepted, discarded or the app closes; nothing is written before.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{Currency, EntryId, ImportId, Money};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the rows of a table are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportKind {
    /// Invoices; a row may carry its own customer and its own settlement date.
    Invoices,
    /// Customers.
    Customers,
    /// Payments.
    Payments,
    /// What customers owed when the book began, without single invoices.
    OpeningBalances,
}

/// Asks the owner for a file in the native dialog and reads it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ChooseImportFile {
    /// What its rows are.
    pub kind: ImportKind,
}

/// Reads a file that was dropped on the window.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ReadImport {
    /// What its rows are.
    pub kind: ImportKind,
    /// The file's name.
    pub file_name: String,
    /// Its bytes in base64.
    pub bytes_base64: String,
}

/// Says how a draft is to be read.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct AdjustImport {
    /// The draft.
    pub draft_id: u32,
    /// How to read it.
    pub reading: ImportReading,
}

/// How a file is read. What is `null` is found out from the file itself.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct ImportReading {
    /// Name of the encoding, for example `windows-1258`.
    pub encoding: Option<String>,
    /// The delimiter: one of `,` `;` `|` or a tab.
    pub delimiter: Option<String>,
    /// The field of every column by its index, or `null` for a column that is kept as a note.
    pub columns: Option<Vec<Option<String>>>,
    /// Order of the parts of a date, per column index: `dmy`, `mdy` or `ymd`.
    pub date_orders: BTreeMap<u32, String>,
    /// Decimal mark, per column index: `.` or `,`.
    pub decimal_marks: BTreeMap<u32, String>,
    /// Currency of amounts that name none; the book's when `null`.
    #[ts(type = "Currency | null")]
    pub currency: Option<Currency>,
    /// Invoices only: the file is the complete list of open items as of this day (I5).
    pub complete_as_of: Option<NaiveDate>,
    /// What happens to an invoice whose amount rises although a sent letter names it (L11); while `null`, such rows are
    /// refused.
    pub rises: Option<RisesAnswer>,
}

/// What happens to an invoice whose amount rises although a sent letter names it (L11).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RisesAnswer {
    /// The new amount is taken over; the next letter claims it.
    TakeOver,
    /// The invoice stays as the letter named it.
    Leave,
}

/// Invoices whose amount rises although a sent letter names them, with one row as the example (L11).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RisesQuestion {
    /// How many rows raise such an invoice.
    pub row_count: u32,
    /// Row of the example, as counted in the file.
    pub row: u32,
    /// Number of its invoice.
    pub number: String,
    /// The amount that the letter named.
    #[ts(type = "Money")]
    pub old: Money,
    /// The amount in the file.
    #[ts(type = "Money")]
    pub new: Money,
}

/// A table as it would be brought in, before anything is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportDraftView {
    /// Key of the draft.
    pub draft_id: u32,
    /// The file's name.
    pub file_name: String,
    /// What its rows are.
    pub kind: ImportKind,
    /// The reading that was used, with everything that was found out filled in.
    pub reading: ImportReading,
    /// The columns, in file order.
    pub columns: Vec<ImportColumn>,
    /// The fields that a column can be mapped to.
    pub fields: Vec<String>,
    /// Fields that a row needs and no column has.
    pub missing_fields: Vec<String>,
    /// What the file does not decide: answered by `adjust_import`, else it cannot be accepted (I3).
    pub questions: Vec<ImportQuestion>,
    /// Invoices whose amount rises after a letter (L11); `null` when there are none.
    pub rises: Option<RisesQuestion>,
    /// What would happen (I1).
    pub counts: ImportCounts,
    /// Σ of the new invoices or payments, per currency.
    #[ts(type = "Money[]")]
    pub new_totals: Vec<Money>,
    /// How many customers would be added.
    pub new_customer_count: u32,
    /// Open items of the book that a complete list does not name: they would be settled (I5).
    pub missing_count: u32,
    /// Σ of those items, per currency.
    #[ts(type = "Money[]")]
    pub missing_totals: Vec<Money>,
    /// Whether it can be accepted now.
    pub can_accept: bool,
}

/// One column of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportColumn {
    /// Its index from 0.
    pub index: u32,
    /// Its header; empty when the file has none.
    pub header: String,
    /// The field that it is mapped to; `null` when it is kept as a note of the invoice.
    pub field: Option<String>,
    /// Whether it holds numbers, which stand at the end.
    pub is_numeric: bool,
}

/// A question that the file leaves open, with its own rows as examples (I3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportQuestion {
    /// The column.
    pub column: u32,
    /// What is asked.
    pub kind: ImportQuestionKind,
    /// How many rows can be read in more than one way.
    pub row_count: u32,
    /// The answers, with what each would make of the file's own rows.
    pub answers: Vec<ImportAnswer>,
}

/// What is asked about a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportQuestionKind {
    /// Day first or month first.
    DateOrder,
    /// Which mark separates the decimals.
    DecimalMark,
}

/// One possible answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportAnswer {
    /// What `adjust_import` takes: a date order or a decimal mark.
    pub value: String,
    /// Row of the example, as counted in the file.
    pub row: u32,
    /// The cell as it stands in the file.
    pub cell: String,
    /// The date that this answer makes of it.
    pub date: Option<NaiveDate>,
    /// The number that this answer makes of it, as a decimal string.
    pub number: Option<String>,
    /// How many rows could not be read with this answer.
    pub refused_count: u32,
}

/// What an import does, or did (I1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct ImportCounts {
    /// Rows read.
    pub read: u32,
    /// Rows that add something.
    pub new: u32,
    /// Rows that change something (L11).
    pub changed: u32,
    /// Rows that say what the book already has.
    pub same: u32,
    /// Rows that cannot be taken.
    pub refused: u32,
}

/// What happens to one row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RowVerdict {
    /// It adds something.
    New,
    /// It changes something.
    Changed,
    /// The book already has it.
    Same,
    /// It cannot be taken.
    Refused,
}

/// Asks for a part of the rows of a draft.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct GetImportRows {
    /// The draft.
    pub draft_id: u32,
    /// Only rows with this verdict.
    pub verdict: Option<RowVerdict>,
    /// Rows to pass over.
    pub offset: u32,
    /// Rows to return, at most 500.
    pub limit: u32,
}

/// A part of the rows of a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportRowPage {
    /// How many rows there are in all.
    pub count: u32,
    /// The rows from `offset` on.
    pub rows: Vec<ImportRow>,
}

/// One row of the file with its verdict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportRow {
    /// Number of the row, as counted in the file; an item that is not in the file is numbered after its last line.
    pub row: u32,
    /// Whether the row stands in the file; if not, it is an open item of the book that a complete list does not name (I5).
    pub is_in_file: bool,
    /// What happens to it; `null` while a question is open.
    pub verdict: Option<RowVerdict>,
    /// The cells as they stand in the file.
    pub cells: Vec<String>,
    /// Why it is refused or what changes; empty otherwise.
    pub problems: Vec<ImportProblem>,
}

/// A located problem or remark; its text is the catalogue message `import-problem-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportProblem {
    /// The column, when it is about one.
    pub column: Option<u32>,
    /// Header of the column.
    pub header: String,
    /// The cell as it stands in the file.
    pub value: String,
    /// What is wrong, or what changes.
    pub code: String,
    /// Values for the text, by name.
    pub params: BTreeMap<String, String>,
    /// Whether the row is taken all the same.
    pub is_remark: bool,
}

/// Names a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct DraftRef {
    /// The draft.
    pub draft_id: u32,
}

/// An import that was accepted; it stays in the history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportReceipt {
    /// Key of the import; `null` when there was nothing new, so nothing was written.
    #[ts(type = "ImportId | null")]
    pub import_id: Option<ImportId>,
    /// The entry; `undo_entry` takes it back.
    #[ts(type = "EntryId | null")]
    pub entry_id: Option<EntryId>,
    /// The file's name.
    pub file_name: String,
    /// What its rows were.
    pub kind: ImportKind,
    /// The day of the import.
    pub imported_on: NaiveDate,
    /// What it did.
    pub counts: ImportCounts,
    /// Customers added.
    pub new_customer_count: u32,
    /// Items that a complete list did not name and that were settled by it; 0 in the history.
    pub settled_count: u32,
    /// Σ of the new invoices or payments, per currency.
    #[ts(type = "Money[]")]
    pub new_totals: Vec<Money>,
    /// Whether it was undone.
    pub is_undone: bool,
}

/// A table that can be written as CSV.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportTable {
    /// Customers.
    Customers,
    /// Invoices with what is open of them.
    Invoices,
    /// Payments.
    Payments,
    /// Invoices and settlements by date, with the running balance per customer.
    Ledger,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SavedFile {
    /// Its full path.
    pub path: String,
    /// How many rows or letters it holds.
    pub count: u32,
}

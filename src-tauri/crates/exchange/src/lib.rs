//! Foreign formats ↔ drafts: bytes in, values and located problems out.
//!
//! Pure: it opens no file and asks no clock. The way of a file is [`read_file`] (bytes → [`Table`]), [`guess_mapping`]
//! (headers → [`Field`]s), [`gather_evidence`] (which dates and decimals the columns can hold, and what must be asked),
//! then [`read_invoices`], [`read_customers`] or [`read_payments`] (rows → drafts or located problems).
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod amount;
mod country;
mod csv_text;
mod date;
mod delimiter;
mod draft;
mod encoding;
mod error;
mod evidence;
mod field;
mod file_kind;
mod guess;
mod limits;
mod mapping;
mod party;
mod payments;
mod problem;
mod reading;
mod rows;
mod source;
mod table;
mod text;
mod words;
mod write;

pub use amount::DecimalMark;
pub use csv_text::{CsvOptions, HeaderChoice, read_csv};
pub use date::{DateOrder, PLAUSIBLE_YEARS};
pub use delimiter::{Delimiter, UnknownDelimiter};
pub use draft::{
    CustomerDraft, DocumentKind, Drafts, DueDate, InvoiceDraft, PaymentDraft, Read, RowNote, RowResult,
};
pub use encoding::{Decoded, Encoding, UnknownEncoding, decode};
pub use error::{ImportError, MappingError};
pub use evidence::{
    AmountColumn, Answers, Choice, ColumnEvidence, DateColumn, Decided, Evidence, Example, gather_evidence,
};
pub use field::{Field, Subject};
pub use file_kind::FileKind;
pub use guess::guess_mapping;
pub use limits::{MAX_COLUMNS, MAX_FIELD_BYTES, MAX_FILE_BYTES, MAX_ROWS, check_size};
pub use mapping::Mapping;
pub use party::terms_of;
pub use payments::read_payments;
pub use problem::{ColumnRef, Problem, Reason};
pub use rows::{read_customers, read_invoices, read_opening_balances};
pub use source::{ReadOptions, Source, read_file};
pub use table::{Row, Table, column_letter};
pub use text::{clean_line, fold};
pub use write::{ByteOrderMark, OutputCell, RefusedRow, write_csv, write_refused};

//! What a row says, before anything is kept.

use chrono::NaiveDate;
use domain::{Currency, Language, Money, customer::Address, terms::Terms};

use crate::{ColumnRef, Problem, problem};

/// What a row says about a customer; only what the file holds is filled.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CustomerDraft {
    /// The line of the file where the row begins.
    pub row: u64,
    /// The owner's number for the customer, or empty; then the name is the key.
    pub number: String,
    /// Name, or empty; then the number stands for it.
    pub name: String,
    /// A person who gets reminders, or empty.
    pub contact_name: String,
    /// Tax or company number, or empty.
    pub tax_id: String,
    /// Language of letters.
    pub language: Option<Language>,
    /// Currency, where the file has a column for it.
    pub currency: Option<Currency>,
    /// Payment terms.
    pub terms: Option<Terms>,
    /// Postal address, perhaps empty.
    pub address: Address,
    /// E-mail address, or empty.
    pub email: String,
    /// Phone number, or empty.
    pub phone: String,
    /// Columns without a meaning, by header (only in files about customers).
    pub notes: Vec<(String, String)>,
}

/// Whether a row claims money or gives it back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DocumentKind {
    /// The customer owes the total.
    Invoice,
    /// The customer is credited the total; in the file it was negative.
    CreditNote,
}

/// When an invoice is due, as far as the row says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DueDate {
    /// On this day.
    On(NaiveDate),
    /// By the terms of the row.
    ByTerms(Terms),
    /// By the terms of the customer.
    ByCustomer,
}

/// What a row says about an invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvoiceDraft {
    /// The line of the file where the row begins.
    pub row: u64,
    /// The customer that the row names.
    pub customer: CustomerDraft,
    /// Invoice or credit note.
    pub kind: DocumentKind,
    /// The number of the invoice.
    pub number: String,
    /// Invoice date.
    pub issued_on: NaiveDate,
    /// Due date.
    pub due: DueDate,
    /// The total, always above zero.
    pub total: Money,
    /// The day on which it was settled in full, or in part where `paid` says so.
    pub settled_on: Option<NaiveDate>,
    /// What was paid of it, where the file says so; never negative.
    pub paid: Option<Money>,
    /// Reminder level reached (R22).
    pub level: Option<u8>,
    /// The day of the last reminder (R22).
    pub last_reminder_on: Option<NaiveDate>,
    /// Columns without a meaning, by header; empty cells are left out (I3).
    pub notes: Vec<(String, String)>,
}

/// What a row says about a payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentDraft {
    /// The line of the file where the row begins.
    pub row: u64,
    /// The customer's number, or empty.
    pub customer_number: String,
    /// The customer's name, or empty.
    pub customer_name: String,
    /// The invoice that the payer named, or empty.
    pub invoice_number: String,
    /// The day on which the money came in.
    pub received_on: NaiveDate,
    /// The amount, always above zero.
    pub amount: Money,
    /// How it came in, or empty.
    pub method: String,
    /// What the payer wrote, or empty.
    pub reference: String,
    /// Columns without a meaning, by header.
    pub notes: Vec<(String, String)>,
}

/// Something about a row that the owner should know, though the row is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowNote {
    /// Marks that steer the writing direction, or other invisible characters, were taken out of a cell.
    HiddenMarksRemoved {
        /// The column.
        column: ColumnRef,
    },
    /// The language is none that letters are written in; the book's is used.
    LanguageUnknown {
        /// The language as written.
        value: String,
    },
}

impl RowNote {
    /// The code of the note, `noun.reason`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::HiddenMarksRemoved { .. } => "import.hidden_marks_removed",
            Self::LanguageUnknown { .. } => "language.unknown",
        }
    }

    /// The parameters of the text, by name.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::HiddenMarksRemoved { column } => vec![("column", column.label().to_owned())],
            Self::LanguageUnknown { value } => vec![("value", value.clone())],
        }
    }

    /// The key of the text in the catalogues.
    pub fn text_key(&self) -> String {
        problem::text_key(self.code())
    }
}

/// A draft and what should be known about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read<T> {
    /// What the row says.
    pub draft: T,
    /// What should be known.
    pub notes: Vec<RowNote>,
}

/// A row that was read, or why it is refused.
pub type RowResult<T> = Result<Read<T>, Problem>;

/// The rows of a file, in order, each read or refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drafts<T> {
    /// One result per row of the table.
    pub rows: Vec<RowResult<T>>,
}

impl<T> Drafts<T> {
    /// The drafts of the rows that were read.
    pub fn read(&self) -> impl Iterator<Item = &T> {
        self.rows.iter().filter_map(|row| row.as_ref().ok()).map(|read| &read.draft)
    }

    /// Why the other rows are refused.
    pub fn refused(&self) -> impl Iterator<Item = &Problem> {
        self.rows.iter().filter_map(|row| row.as_ref().err())
    }
}

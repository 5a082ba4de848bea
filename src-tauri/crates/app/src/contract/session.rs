//! Which book is open, and in which language the window speaks.

use chrono::NaiveDate;
use domain::{Currency, Language};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The state of the app: the open book, if any, and the window's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SessionView {
    /// The owner's calendar day.
    pub today: NaiveDate,
    /// The language of the window; `null` until one was chosen, then the system's language is taken.
    #[ts(type = "Language | null")]
    pub language: Option<Language>,
    /// The colours of the window.
    pub theme: Theme,
    /// The open book.
    pub book: Option<BookView>,
    /// Why the book of last time did not open; it is said once, beside the doors.
    pub problem: Option<super::WireError>,
}

/// The open book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BookView {
    /// The company's name.
    pub name: String,
    /// The full path of its file.
    pub path: String,
    /// ISO 3166 code of the company's country.
    pub country: String,
    /// Currency of the book.
    #[ts(type = "Currency")]
    pub currency: Currency,
    /// Whether this is the sample company.
    pub is_sample: bool,
    /// Number of customers.
    pub customer_count: u32,
    /// Number of invoices.
    pub invoice_count: u32,
    /// How many mails wait to be sent, or ask for a decision.
    pub outbox_count: u32,
    /// Its newest copy, what hinders copies, and whether only a copy is shown.
    pub safety: super::SafetyView,
}

/// Starts a new book.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct StartBook {
    /// The company's name; must not be blank.
    pub name: String,
    /// ISO 3166 alpha-2 code of its country.
    pub country: String,
    /// Currency of the book.
    #[ts(type = "Currency")]
    pub currency: Currency,
    /// Language of letters to customers whose language is unknown, and of the window.
    #[ts(type = "Language")]
    pub language: Language,
}

/// Sets the language of the window.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SetLanguage {
    /// The language.
    #[ts(type = "Language")]
    pub language: Language,
}

/// The colours of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Ink on paper.
    Light,
    /// Paper on ink, for the evening.
    Dark,
}

/// Sets the colours of the window.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SetTheme {
    /// The colours.
    pub theme: Theme,
}

/// Undoes one entry of the journal.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct UndoEntry {
    /// The entry to undo.
    #[ts(type = "EntryId")]
    pub entry_id: domain::EntryId,
}

/// What was undone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UndoReceipt {
    /// The entry that was undone.
    pub undone: super::EntrySummary,
    /// How many facts were taken back.
    pub fact_count: u32,
}

/// The result of checking the whole book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct VerifyView {
    /// Whether nothing was found.
    pub ok: bool,
    /// Entries in the journal.
    pub entries: u32,
    /// Facts that they made.
    pub facts: u32,
    /// What was found.
    pub problems: Vec<VerifyProblem>,
}

/// Something that does not hold in the book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct VerifyProblem {
    /// What does not hold, for example `verify.entry_hash`.
    pub code: String,
    /// Where, in words for support.
    pub detail: String,
}

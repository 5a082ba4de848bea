//! Finding a customer, an invoice or a note by a few letters.

use chrono::NaiveDate;
use domain::{CustomerId, InvoiceId, Money, NoteId, note::NoteKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for customers, invoices and notes that contain some words.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SearchBook {
    /// The words; accents and case do not count. Nothing is found by a blank search.
    pub search: String,
}

/// What a search found, best first and only as much as fits a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SearchView {
    /// Customers whose name, number, tax number or mail address contains the words.
    pub customers: Vec<FoundCustomer>,
    /// Invoices whose number contains the words; words of the customer's name narrow the choice.
    pub invoices: Vec<FoundInvoice>,
    /// Notes whose words contain the words, newest first; words of the customer's name narrow the choice.
    pub notes: Vec<FoundNote>,
}

/// A customer that a search found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FoundCustomer {
    /// Key.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// The owner's number.
    pub number: String,
    /// Name, or the number where there is none.
    pub display_name: String,
}

/// An invoice that a search found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FoundInvoice {
    /// Key.
    #[ts(type = "InvoiceId")]
    pub invoice_id: InvoiceId,
    /// Its number.
    pub number: String,
    /// Whose it is.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// Name, or the number where there is none.
    pub customer_name: String,
    /// Invoice date.
    pub issued_on: NaiveDate,
    /// The last due date that counts; `null` where nothing of it stands.
    pub due_on: Option<NaiveDate>,
    /// The date by the invoice itself, where another one counts (T7).
    pub original_due_on: Option<NaiveDate>,
    /// Its total.
    #[ts(type = "Money")]
    pub total: Money,
}

/// A note that a search found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FoundNote {
    /// Key.
    #[ts(type = "NoteId")]
    pub note_id: NoteId,
    /// Whom it is about.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// Name, or the number where there is none.
    pub customer_name: String,
    /// What it is about.
    #[ts(type = "NoteKind")]
    pub kind: NoteKind,
    /// The day of the call, visit, message or letter.
    pub noted_on: NaiveDate,
    /// What was said or seen.
    pub body: String,
}

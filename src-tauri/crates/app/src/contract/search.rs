//! Finding a customer or an invoice by a few letters.

use chrono::NaiveDate;
use domain::{CustomerId, InvoiceId, Money};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for customers and invoices that contain some words.
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
    /// Its total.
    #[ts(type = "Money")]
    pub total: Money,
}

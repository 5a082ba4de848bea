//! What an import asks: everything that a row may already be, read once for a whole file.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{CustomerId, EntryId, InvoiceId, Money, ReceivableId, SettlementId, customer::CustomerProfile};

use crate::{InvoiceKind, Reader, Result, SettlementKind};

/// The customers of the book by what a file may call them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CustomerMatches {
    /// By number.
    pub by_number: HashMap<String, CustomerId>,
    /// By tax number, without spaces; several customers may share one.
    pub by_tax_id: HashMap<String, Vec<CustomerId>>,
    /// By name, folded with [`crate::fold`]; several customers may share one.
    pub by_folded_name: HashMap<String, Vec<CustomerId>>,
}

/// A standing invoice, as an import compares it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvoiceMatch {
    /// Key.
    pub invoice: InvoiceId,
    /// What it is.
    pub kind: InvoiceKind,
    /// Its date.
    pub issued_on: NaiveDate,
    /// Its total.
    pub total: Money,
    /// Its terms, or empty.
    pub terms: String,
    /// The entry that posted it.
    pub entry: EntryId,
    /// Its receivables, in the order in which they were posted.
    pub receivables: Vec<ReceivableMatch>,
}

/// A standing receivable of an [`InvoiceMatch`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceivableMatch {
    /// Key.
    pub receivable: ReceivableId,
    /// Due date.
    pub due_on: NaiveDate,
    /// Original amount, in minor units.
    pub amount_minor: i64,
    /// What is open, in minor units.
    pub open_minor: i64,
    /// The last level claimed.
    pub level: u8,
    /// Date of the last letter.
    pub last_reminder_on: Option<NaiveDate>,
    /// Its pay-by date.
    pub last_pay_by: Option<NaiveDate>,
    /// Whether a letter that stands claims it (L11).
    pub is_on_letter: bool,
    /// What was allocated to it: settlement and minor units.
    pub settled: Vec<(SettlementId, i64)>,
}

/// A standing settlement, as an import compares it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettlementMatch {
    /// Key.
    pub settlement: SettlementId,
    /// Whose it is.
    pub customer: CustomerId,
    /// What it is.
    pub kind: SettlementKind,
    /// Value date.
    pub value_on: NaiveDate,
    /// Amount.
    pub amount: Money,
    /// Number, for a credit note.
    pub number: Option<String>,
    /// Free text, or empty.
    pub reference: String,
}

impl Reader<'_> {
    /// Every customer by number, tax number and folded name.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn customer_matches(&self) -> Result<CustomerMatches> {
        todo!()
    }

    /// The profile of every customer.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn customer_profiles(&self) -> Result<HashMap<CustomerId, CustomerProfile>> {
        todo!()
    }

    /// Every standing invoice by customer and number.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn invoice_matches(&self) -> Result<HashMap<(CustomerId, String), InvoiceMatch>> {
        todo!()
    }

    /// Every standing settlement, ordered by key.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn settlement_matches(&self) -> Result<Vec<SettlementMatch>> {
        todo!()
    }

    /// What a file said about an invoice that maps to nothing: heading and cell.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn invoice_notes(&self, invoice: InvoiceId) -> Result<Vec<(String, String)>> {
        todo!()
    }
}

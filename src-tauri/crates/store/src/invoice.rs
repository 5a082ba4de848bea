//! Invoices and opening items with their receivables.

use chrono::NaiveDate;
use domain::{CustomerId, InvoiceId, Money, ReceivableId};

use crate::{Entry, Result};

/// What an invoice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InvoiceKind {
    /// A claim from a sale.
    Invoice,
    /// What was owed when the book began.
    Opening,
}

/// Where the ladder stood when the item came into the book (R22).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LadderStart {
    /// The last level claimed elsewhere, from 1.
    pub level: u8,
    /// The date of that reminder, where it is known.
    pub reminded_on: Option<NaiveDate>,
    /// The pay-by date of that reminder, where it is known.
    pub pay_by: Option<NaiveDate>,
}

/// One dated amount of a new invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewReceivable {
    /// Due date.
    pub due_on: NaiveDate,
    /// Amount in minor units of the invoice's currency; positive.
    pub amount_minor: i64,
    /// Where the ladder stands already; `None` at its foot.
    pub ladder: Option<LadderStart>,
}

/// An invoice to be posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewInvoice {
    /// Who owes it.
    pub customer: CustomerId,
    /// What it is.
    pub kind: InvoiceKind,
    /// Its number; unique among the customer's standing invoices.
    pub number: String,
    /// Its date, from which it counts.
    pub issued_on: NaiveDate,
    /// Its total; positive.
    pub total: Money,
    /// Its terms in canonical notation, or empty where only the due date is known.
    pub terms: String,
    /// Its parts; they sum to the total.
    pub receivables: Vec<NewReceivable>,
    /// What a file said about it that maps to nothing: heading and cell.
    pub notes: Vec<(String, String)>,
}

/// The keys of a posted invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostedInvoice {
    /// The invoice.
    pub invoice: InvoiceId,
    /// Its receivables, in the order given.
    pub receivables: Vec<ReceivableId>,
}

impl Entry<'_> {
    /// Posts an invoice with its receivables.
    ///
    /// # Errors
    /// If a standing invoice of the customer has the number, or the parts do not sum to the total.
    pub fn post_invoice(&mut self, invoice: &NewInvoice) -> Result<PostedInvoice> {
        todo!()
    }
}

//! The list of invoices, and entering an invoice, a credit note or the payment of one invoice.

use chrono::NaiveDate;
use domain::{CustomerId, EntryId, InvoiceId, Money, ReceivableId, SettlementId, groups::TermsFrom};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::PaymentMethod;

/// Asks for a part of the list of invoices.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ListInvoices {
    /// Words to find in the number, or in the customer's name, number, tax number or e-mail; accents and case do not matter.
    pub search: String,
    /// Which states are wanted.
    pub filter: InvoiceFilter,
    /// The order of the list.
    pub sort: InvoiceSort,
    /// Whether the order is reversed.
    pub is_descending: bool,
    /// Rows to pass over.
    pub offset: u32,
    /// Rows to return, at most 500.
    pub limit: u32,
}

/// Which invoices a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum InvoiceFilter {
    /// Every one that stands.
    All,
    /// Something of it is open.
    Open,
    /// Something of it is open after its due date.
    Overdue,
    /// A part of it is settled, and a part is open.
    PartPaid,
    /// Nothing of it is open.
    Paid,
}

/// Orders of the list of invoices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum InvoiceSort {
    /// By number.
    Number,
    /// By the customer's name.
    Customer,
    /// By the date of the invoice.
    IssuedOn,
    /// By due date.
    DueOn,
    /// By original amount.
    Amount,
    /// By open amount.
    Open,
}

/// A part of the list of invoices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InvoicePage {
    /// How many rows the whole list has.
    pub count: u32,
    /// How many rows the search found, by state.
    pub counts: InvoiceCounts,
    /// Σ of what is open of the whole list, per currency.
    #[ts(type = "Money[]")]
    pub open: Vec<Money>,
    /// The rows from `offset` on.
    pub rows: Vec<InvoiceRow>,
}

/// How many rows a search found, by state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct InvoiceCounts {
    /// In any state.
    pub all: u32,
    /// Something is open.
    pub open: u32,
    /// Something is overdue.
    pub overdue: u32,
    /// Settled in part.
    pub part_paid: u32,
    /// Nothing is open.
    pub paid: u32,
}

/// One dated amount of an invoice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InvoiceRow {
    /// The invoice.
    #[ts(type = "InvoiceId")]
    pub invoice_id: InvoiceId,
    /// The dated amount.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
    /// Who owes it.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// Name of the customer, or the number where there is no name.
    pub customer_name: String,
    /// Whether it is what was owed when the book began.
    pub is_opening: bool,
    /// Number of the invoice.
    pub number: String,
    /// Date of the invoice.
    pub issued_on: NaiveDate,
    /// Due date.
    pub due_on: NaiveDate,
    /// Original amount.
    #[ts(type = "Money")]
    pub amount: Money,
    /// What is open now.
    #[ts(type = "Money")]
    pub open: Money,
    /// Days late today; 0 when settled or not due.
    pub overdue_days: u32,
    /// The last level claimed.
    pub level: u8,
    /// Where it stands in its plan, when it is an instalment.
    pub instalment: Option<super::InstalmentOf>,
    /// Number of the agreed plan that it is in now.
    pub plan_number: Option<String>,
}

/// When an invoice is due.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum InvoiceDue {
    /// By terms, in the notation of payment terms; those of the customer, the group or the company where the text is empty.
    Terms {
        /// For example `30`, `net 30` or `now`.
        terms: String,
    },
    /// On a date.
    On {
        /// The due date.
        due_on: NaiveDate,
    },
}

/// Asks when an invoice would be due.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ExplainDue {
    /// Who would owe it; `null` while the customer is not chosen, then the terms of new customers are taken.
    #[ts(type = "CustomerId | null")]
    pub customer_id: Option<CustomerId>,
    /// Date of the invoice.
    pub issued_on: NaiveDate,
    /// What was typed.
    pub due: InvoiceDue,
    /// The invoice's amount, as far as it is known.
    #[ts(type = "Money | null")]
    pub amount: Option<Money>,
}

/// When an invoice would be due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DueView {
    /// The last due date.
    pub due_on: NaiveDate,
    /// Days from the invoice date to the last due date.
    pub days: u32,
    /// Whether nothing was typed, so that the terms are those of the customer, the group or the company.
    pub is_customary: bool,
    /// Whose the terms are.
    #[ts(type = "TermsFrom")]
    pub terms_from: TermsFrom,
    /// The group whose terms they are; empty where they are not a group's.
    pub group_name: String,
    /// The terms in their canonical notation; empty where a date was typed.
    pub terms: String,
    /// The terms in words, in the language of the window; empty where a date was typed.
    pub sentence: String,
    /// Every due date, with its part of the amount where that is known.
    pub parts: Vec<DuePart>,
    /// What an early payer may deduct.
    pub discounts: Vec<DueDiscount>,
}

/// A dated part of an invoice that is not recorded yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DuePart {
    /// When it is due.
    pub due_on: NaiveDate,
    /// The business day that this is moved to; `null` where it is not (T7).
    pub payable_on: Option<NaiveDate>,
    /// How much; `null` while the amount is not known.
    #[ts(type = "Money | null")]
    pub amount: Option<Money>,
}

/// A step of an early-payment discount.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DueDiscount {
    /// The last day; it counts.
    pub until: NaiveDate,
    /// Percent off, as an exact decimal.
    pub percent: String,
    /// What is then payable; `null` while the amount is not known.
    #[ts(type = "Money | null")]
    pub payable: Option<Money>,
}

/// Records an invoice.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct RecordInvoice {
    /// Who owes it.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// Its number.
    pub number: String,
    /// Its date.
    pub issued_on: NaiveDate,
    /// When it is due.
    pub due: InvoiceDue,
    /// Its total, positive.
    #[ts(type = "Money")]
    pub amount: Money,
    /// Whether a year that can hardly be meant was looked at.
    pub is_date_confirmed: bool,
}

/// A recorded invoice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InvoiceReceipt {
    /// Key of the invoice.
    #[ts(type = "InvoiceId")]
    pub invoice_id: InvoiceId,
    /// The entry; `undo_entry` takes it back.
    #[ts(type = "EntryId")]
    pub entry_id: EntryId,
    /// Its last due date.
    pub due_on: NaiveDate,
}

/// Records a credit note. It settles the invoices that its reference names; else it stays open until it is applied.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct RecordCreditNote {
    /// Whose debt it reduces.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// Its number; may be empty.
    pub number: String,
    /// Its date.
    pub issued_on: NaiveDate,
    /// Its total, positive.
    #[ts(type = "Money")]
    pub amount: Money,
    /// The invoices that it corrects, or another remark; may be empty.
    pub reference: String,
    /// Whether a year that can hardly be meant was looked at.
    pub is_date_confirmed: bool,
}

/// Records that all that is open of a dated amount was paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct MarkPaid {
    /// The dated amount.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
    /// The day on which the money came in.
    pub received_on: NaiveDate,
    /// How it was paid.
    pub method: PaymentMethod,
    /// Whether a year that can hardly be meant was looked at.
    pub is_date_confirmed: bool,
}

/// A recorded payment or credit note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SettlementReceipt {
    /// Key of the settlement.
    #[ts(type = "SettlementId")]
    pub settlement_id: SettlementId,
    /// The entry; `undo_entry` takes it back.
    #[ts(type = "EntryId")]
    pub entry_id: EntryId,
    /// Its amount.
    #[ts(type = "Money")]
    pub amount: Money,
    /// What of it is not applied (L8).
    #[ts(type = "Money")]
    pub rest: Money,
}

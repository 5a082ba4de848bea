//! The list of customers, and one customer's account.

use chrono::NaiveDate;
use domain::{
    AllocationId, Currency, CustomerId, EntryId, InvoiceId, Money, ReceivableId, SettlementId,
    customer::CustomerProfile, groups::TermsFrom,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for a part of the list of customers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ListCustomers {
    /// Words to find in name, number, tax number, e-mail or invoice number; accents and case do not matter.
    pub search: String,
    /// The order of the list.
    pub sort: CustomerSort,
    /// Whether the order is reversed.
    pub is_descending: bool,
    /// What every row must be; none asks for all.
    pub filters: Vec<CustomerFilter>,
    /// Rows to pass over.
    pub offset: u32,
    /// Rows to return, at most 500.
    pub limit: u32,
}

/// Orders of the list of customers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CustomerSort {
    /// By name.
    Name,
    /// By number.
    Number,
    /// By open amount.
    Open,
    /// By overdue amount.
    Overdue,
    /// By days of the oldest overdue item.
    OverdueDays,
    /// By the highest level of an open item.
    Level,
}

/// What a row of the list can be asked to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CustomerFilter {
    /// Something is overdue.
    Overdue,
    /// Reminders are locked.
    Locked,
    /// There is money on account or an open credit note.
    OnAccount,
    /// There is no postal address.
    NoAddress,
}

/// How many rows of the search each filter would leave by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct FilterCounts {
    /// Something is overdue.
    pub overdue: u32,
    /// Reminders are locked.
    pub locked: u32,
    /// There is money on account or an open credit note.
    pub on_account: u32,
    /// There is no postal address.
    pub no_address: u32,
}

/// A part of the list of customers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CustomerPage {
    /// How many rows the whole list has.
    pub count: u32,
    /// What the filters would leave of the search, each by itself.
    pub counts: FilterCounts,
    /// The rows from `offset` on.
    pub rows: Vec<CustomerRow>,
}

/// One customer in one currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CustomerRow {
    /// Key of the customer.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// The owner's number.
    pub number: String,
    /// Name, or the number where there is no name.
    pub name: String,
    /// What is open.
    #[ts(type = "Money")]
    pub open: Money,
    /// What of it is overdue today.
    #[ts(type = "Money")]
    pub overdue: Money,
    /// Money on account and open credit notes.
    #[ts(type = "Money")]
    pub on_account: Money,
    /// Days of the oldest overdue item; 0 when nothing is overdue.
    pub overdue_days: u32,
    /// The highest level of an open item.
    pub level: u8,
    /// Date of the last reminder that stands.
    pub last_reminder_on: Option<NaiveDate>,
    /// Whether reminders are locked.
    pub is_locked: bool,
    /// Whether deliveries are on hold.
    pub is_on_hold: bool,
    /// Whether there is a postal address.
    pub has_address: bool,
    /// The first next step that is open.
    pub next_step: Option<super::OpenStep>,
}

/// Asks for one customer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct GetCustomer {
    /// The customer.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
}

/// One customer's profile, balances and account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CustomerView {
    /// Key of the customer.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// What the owner keeps about the customer.
    #[ts(type = "CustomerProfile")]
    pub profile: CustomerProfile,
    /// Name, or the number where there is no name.
    pub display_name: String,
    /// The terms in words, in the language of the window (T1).
    pub terms_in_words: String,
    /// Whose terms they are.
    #[ts(type = "TermsFrom")]
    pub terms_from: TermsFrom,
    /// Name of the customer's group; empty where there is none.
    pub group_name: String,
    /// Who a reminder goes to, and why (R14).
    pub recipient: RecipientView,
    /// The first next step that is open, whether it has come back or not.
    pub next_step: Option<super::OpenStep>,
    /// The day of the payment that settled the last of what had been reminded of, for two weeks: a letter of thanks is suggested
    /// (R21).
    pub thanks_for: Option<NaiveDate>,
    /// Who was merged into the customer, oldest first (L12).
    pub merged: Vec<super::MergedView>,
    /// What the customer promised, and what became of it (T5).
    pub promises: super::PromisesView,
    /// Cheques about which something is still to be done, by the date on them (L9).
    pub cheques: Vec<super::ChequeView>,
    /// One balance per currency.
    pub balances: Vec<CustomerBalance>,
    /// Invoices and settlements with their running balance, newest first.
    pub account: Vec<AccountRow>,
}

/// Who a reminder is addressed to (R14).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecipientView {
    /// Name of the person, or of the customer.
    pub name: String,
    /// Why this one.
    pub reason: RecipientReason,
}

/// Why a recipient was chosen (R14).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RecipientReason {
    /// There is a contact for reminders.
    ReminderContact,
    /// There is a contact for invoices, but none for reminders.
    BillingContact,
    /// There is no such contact.
    Customer,
}

/// What a customer owes in one currency: `open − on account = balance` (L6).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CustomerBalance {
    /// The currency.
    #[ts(type = "Currency")]
    pub currency: Currency,
    /// Σ open items.
    #[ts(type = "Money")]
    pub open: Money,
    /// What of it is overdue today.
    #[ts(type = "Money")]
    pub overdue: Money,
    /// Money on account and open credit notes.
    #[ts(type = "Money")]
    pub on_account: Money,
    /// Open less on account.
    #[ts(type = "Money")]
    pub balance: Money,
}

/// One line of a customer's account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AccountRow {
    /// What the line is.
    pub kind: AccountRowKind,
    /// The invoice, when the line is one.
    #[ts(type = "InvoiceId | null")]
    pub invoice_id: Option<InvoiceId>,
    /// The receivable, when the line is an invoice.
    #[ts(type = "ReceivableId | null")]
    pub receivable_id: Option<ReceivableId>,
    /// The settlement, when the line is one.
    #[ts(type = "SettlementId | null")]
    pub settlement_id: Option<SettlementId>,
    /// Whether the invoice is what was owed when the book began.
    pub is_opening: bool,
    /// What is claimed, where the line is interest or a fee; its name stands in `number`.
    pub claim: Option<super::ClaimKind>,
    /// The item that interest or a fee is about.
    #[ts(type = "ReceivableId | null")]
    pub about_receivable_id: Option<ReceivableId>,
    /// Number of the invoice or credit note, or the reference of the payment.
    pub number: String,
    /// Invoice date or value date.
    pub dated_on: NaiveDate,
    /// Due date of an invoice: the one that counts (T7).
    pub due_on: Option<NaiveDate>,
    /// The date by the invoice itself, where another one counts.
    pub original_due_on: Option<NaiveDate>,
    /// The business day that it was moved to, where that does not count.
    pub payable_on: Option<NaiveDate>,
    /// The agreement that the due date rests on, where a later one was agreed (T7).
    pub agreed_due: Option<super::AgreedDue>,
    /// What the customer contests of it now (R10).
    pub dispute: Option<super::DisputeView>,
    /// The owner's lock on it that runs now (R12).
    pub lock: Option<super::ItemLockView>,
    /// Where the line stands in its plan, when it is an instalment.
    pub instalment: Option<super::InstalmentOf>,
    /// The agreed plans that an invoice went into, the oldest first.
    pub plans: Vec<super::InvoiceInPlan>,
    /// Amount: positive for an invoice, negative for a settlement.
    #[ts(type = "Money")]
    pub amount: Money,
    /// What is still open of an invoice, or not yet allocated of a settlement (then negative).
    #[ts(type = "Money")]
    pub open: Money,
    /// Balance of the currency after this line.
    #[ts(type = "Money")]
    pub balance: Money,
    /// Days late today; 0 when settled or not due.
    pub overdue_days: u32,
    /// The last level claimed.
    pub level: u8,
    /// How it was paid, why it was written off, or the rate of tax withheld (`3_5` is 3.5 %), as a code; empty where it is
    /// unknown, and for an invoice.
    pub method: String,
    /// What the settlement reduces: invoice numbers and amounts.
    pub allocations: Vec<AppliedView>,
    /// Notes that came with the import.
    pub notes: Vec<NoteView>,
    /// The entry that wrote the line, when it can be undone by itself; `null` for an imported line.
    #[ts(type = "EntryId | null")]
    pub undo_entry_id: Option<EntryId>,
}

/// Kinds of lines of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AccountRowKind {
    /// An invoice.
    Invoice,
    /// A payment.
    Payment,
    /// A credit note.
    CreditNote,
    /// Cash discount taken.
    Discount,
    /// A claim given up.
    WriteOff,
    /// An agreed reduction.
    Compromise,
    /// Moved to the instalments of a plan.
    Reschedule,
    /// Tax withheld by the customer.
    WithholdingTax,
    /// Set off against what we owe.
    SetOff,
    /// Kept back by a bank.
    BankCharge,
    /// Moved between customers.
    Transfer,
    /// Paid back.
    Refund,
    /// A payment that the bank took back, on the day on which it did.
    Returned,
    /// A write-off that a later payment took back, on the day of the payment.
    Recovered,
}

/// An amount of a settlement applied to an invoice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AllocationView {
    /// Number of the invoice.
    pub invoice_number: String,
    /// The amount applied, positive.
    #[ts(type = "Money")]
    pub amount: Money,
}

/// A part of a settlement that stands and can be taken back alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AppliedView {
    /// The allocation; `undo_allocation` takes it back.
    #[ts(type = "AllocationId")]
    pub allocation_id: AllocationId,
    /// What it reduces.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
    /// Number of the invoice.
    pub invoice_number: String,
    /// The amount applied, positive.
    #[ts(type = "Money")]
    pub amount: Money,
}

/// A column of an imported file that has no place of its own in the book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NoteView {
    /// The header of the column.
    pub label: String,
    /// The value.
    pub text: String,
}

/// Changes what the owner keeps about a customer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct UpdateCustomer {
    /// The customer.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// The new profile; the number must be set and unique.
    #[ts(type = "CustomerProfile")]
    pub profile: CustomerProfile,
}

/// Adds a customer by name alone: number, language, currency and terms are those of new customers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct AddCustomer {
    /// The name.
    pub name: String,
    /// Whether another customer may have the same name.
    pub is_namesake: bool,
}

/// A customer that was added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AddedCustomer {
    /// Key of the customer.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// The number that the customer was given.
    pub number: String,
    /// The name as it is kept.
    pub name: String,
    /// Currency of new invoices.
    #[ts(type = "Currency")]
    pub currency: Currency,
    /// Whether invisible marks were taken out of the name.
    pub had_hidden_marks: bool,
    /// The entry; `undo_entry` takes it back.
    #[ts(type = "EntryId")]
    pub entry_id: EntryId,
}

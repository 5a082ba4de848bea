//! Purchase loans: a finance partner pays an invoice for the customer, less its commission.

use chrono::NaiveDate;
use domain::{
    CustomerId, EntryId, LoanId, Money, ReceivableId,
    loan::{LoanState, LoanStep},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Every application to a finance partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LoansView {
    /// Σ of what may still come, commissions included, per currency.
    #[ts(type = "Money[]")]
    pub waiting: Vec<Money>,
    /// The applications: those whose money may still come first, then the newest.
    pub loans: Vec<LoanView>,
}

/// An application as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LoanView {
    /// Key.
    #[ts(type = "LoanId")]
    pub loan_id: LoanId,
    /// Whose invoice it is.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// Name, or the number where there is no name.
    pub customer_name: String,
    /// Number of the invoice.
    pub invoice_number: String,
    /// The finance partner.
    pub partner: String,
    /// What the partner is to pay for the customer, its commission included.
    #[ts(type = "Money")]
    pub amount: Money,
    /// What the partner kept, once it has paid and kept something.
    #[ts(type = "Money | null")]
    pub commission: Option<Money>,
    /// The day of the application.
    pub applied_on: NaiveDate,
    /// Where it is.
    #[ts(type = "LoanState")]
    pub state: LoanState,
    /// Since when.
    pub state_on: NaiveDate,
    /// Why it was declined or withdrawn; empty where nothing was said.
    pub reason: String,
    /// What may happen next.
    #[ts(type = "LoanStep[]")]
    pub steps: Vec<LoanStep>,
    /// The entry of the last thing that happened to it, when it can be taken back.
    #[ts(type = "EntryId | null")]
    pub undo_entry_id: Option<EntryId>,
}

/// Applies to a finance partner for an open item.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ApplyForLoan {
    /// An open item of the invoice.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
    /// The finance partner's name.
    pub partner: String,
    /// What the partner is to pay for the customer, its commission included; at most what is open of the invoice.
    #[ts(type = "Money")]
    pub amount: Money,
    /// The day of the application; not after today.
    pub applied_on: NaiveDate,
}

/// Something became of an application.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct StepLoan {
    /// The application.
    #[ts(type = "LoanId")]
    pub loan_id: LoanId,
    /// What happened.
    #[ts(type = "LoanStep")]
    pub step: LoanStep,
    /// The day on which it happened; not after today. The money counts from it.
    pub on: NaiveDate,
    /// What the partner kept when it paid; `null` for nothing.
    #[ts(type = "Money | null")]
    pub commission: Option<Money>,
    /// Why; may be empty.
    pub reason: String,
}

/// What was kept about an application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LoanReceipt {
    /// The entry; `undo_entry` takes it back.
    #[ts(type = "EntryId")]
    pub entry_id: EntryId,
    /// The application.
    #[ts(type = "LoanId")]
    pub loan_id: LoanId,
}

//! Payments and what they are applied to.

use chrono::NaiveDate;
use domain::{CustomerId, EntryId, Money, ReceivableId, SettlementId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks which items a payment would settle (L7).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ProposeAllocation {
    /// Who pays.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// The amount, positive.
    #[ts(type = "Money")]
    pub amount: Money,
    /// The payer's text; invoice numbers in it are the payer's designation.
    pub reference: String,
}

/// Which items a payment settles, and what stays on account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AllocationProposal {
    /// The parts; with the unapplied rest they sum to the payment.
    pub parts: Vec<AllocationPart>,
    /// What stays on account (L8).
    #[ts(type = "Money")]
    pub unapplied: Money,
}

/// One part of a payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AllocationPart {
    /// The receivable that it reduces.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
    /// Number of its invoice.
    pub invoice_number: String,
    /// Its due date.
    pub due_on: NaiveDate,
    /// What is open of it before the payment.
    #[ts(type = "Money")]
    pub open: Money,
    /// The part.
    #[ts(type = "Money")]
    pub amount: Money,
    /// Why this item (L7).
    pub why: AllocationReason,
}

/// Why an item was chosen for a payment (L7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AllocationReason {
    /// The payer named the invoice.
    Designation,
    /// The amount is exactly what is open of one item.
    ExactAmount,
    /// Exactly one combination of items sums to the amount.
    UniqueCombination,
    /// Claimed fees and interest are served before the invoices.
    ClaimsFirst,
    /// The oldest due comes first.
    OldestDue,
}

/// Records a payment.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct RecordPayment {
    /// Who paid.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// The day on which the money came in.
    pub received_on: NaiveDate,
    /// The amount, positive.
    #[ts(type = "Money")]
    pub amount: Money,
    /// How it was paid.
    pub method: PaymentMethod,
    /// The payer's text, may be empty.
    pub reference: String,
    /// Whether items are settled at once, or everything stays on account.
    pub allocate: AllocateMode,
}

/// How a payment was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethod {
    /// A bank transfer.
    Transfer,
    /// Cash.
    Cash,
    /// A card.
    Card,
    /// An e-wallet.
    Wallet,
    /// A cheque that was paid.
    Cheque,
    /// A finance partner that paid for the customer.
    Finance,
    /// Anything else, or unknown.
    Other,
}

/// What happens to a payment when it is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AllocateMode {
    /// Apply it as `propose_allocation` says.
    Auto,
    /// Leave it on account.
    None,
}

/// A recorded payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PaymentReceipt {
    /// Key of the payment.
    #[ts(type = "SettlementId")]
    pub settlement_id: SettlementId,
    /// The entry; `undo_entry` takes it back.
    #[ts(type = "EntryId")]
    pub entry_id: EntryId,
    /// What it settled, and what stays on account.
    pub allocation: AllocationProposal,
}

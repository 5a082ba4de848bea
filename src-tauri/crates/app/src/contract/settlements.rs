//! The list of payments and credit notes, finding who paid, and applying what lies on account.

use chrono::NaiveDate;
use domain::{AllocationId, CustomerId, EntryId, Money, ReceivableId, SettlementId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AppliedView, PaymentMethod};

/// Asks for a part of the list of payments, credit notes and whatever else reduces debt.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ListSettlements {
    /// Words to find in the reference, the number, the invoices it settles, or the customer; accents and case do not matter.
    pub search: String,
    /// Which ones are wanted.
    pub filter: SettlementFilter,
    /// The order of the list.
    pub sort: SettlementSort,
    /// Whether the order is reversed.
    pub is_descending: bool,
    /// Rows to pass over.
    pub offset: u32,
    /// Rows to return, at most 500.
    pub limit: u32,
}

/// Which settlements a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SettlementFilter {
    /// Every one that stands.
    All,
    /// Something of it is not applied to anything.
    OnAccount,
    /// Payments.
    Payments,
    /// Credit notes.
    CreditNotes,
    /// What is no money: write-offs, discounts, tax withheld and the like.
    Otherwise,
}

/// Orders of the list of settlements.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SettlementSort {
    /// By value date.
    ValueOn,
    /// By the customer's name.
    Customer,
    /// By amount.
    Amount,
    /// By what is not applied.
    Rest,
}

/// A part of the list of settlements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SettlementPage {
    /// How many rows the whole list has.
    pub count: u32,
    /// How many the search found, by kind or state.
    pub counts: SettlementCounts,
    /// Σ of what is not applied among what the search found, per currency.
    #[ts(type = "Money[]")]
    pub on_account: Vec<Money>,
    /// What the payments among them cost the owner, by method; methods without cost are missing.
    pub method_costs: Vec<MethodCostTotal>,
    /// The rows from `offset` on.
    pub rows: Vec<SettlementRow>,
}

/// What the payments of one method cost the owner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MethodCostTotal {
    /// The method as a code, for example `card`.
    pub method: String,
    /// How many payments.
    pub count: u32,
    /// What they cost.
    #[ts(type = "Money")]
    pub cost: Money,
}

/// How many settlements a search found, by kind or state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct SettlementCounts {
    /// Of any kind.
    pub all: u32,
    /// Not applied, or in part only.
    pub on_account: u32,
    /// Payments.
    pub payments: u32,
    /// Credit notes.
    pub credit_notes: u32,
    /// What is no money.
    pub otherwise: u32,
}

/// One payment, credit note or other settlement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SettlementRow {
    /// Key of the settlement.
    #[ts(type = "SettlementId")]
    pub settlement_id: SettlementId,
    /// Whose debt it reduces.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// Name of the customer, or the number where there is no name.
    pub customer_name: String,
    /// What it is: `payment`, `credit_note` and so on.
    pub kind: String,
    /// How it was paid; empty where it is unknown.
    pub method: String,
    /// Number of a credit note, or the reference of a payment; may be empty.
    pub reference: String,
    /// Value date.
    pub value_on: NaiveDate,
    /// The amount.
    #[ts(type = "Money")]
    pub amount: Money,
    /// What is not applied to anything.
    #[ts(type = "Money")]
    pub rest: Money,
    /// What it was applied to.
    pub allocations: Vec<AppliedView>,
    /// What the method of a payment cost the owner; never charged to the customer.
    #[ts(type = "Money | null")]
    pub cost: Option<Money>,
}

/// Asks who may have paid.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct FindPayers {
    /// The amount as a plain decimal, in whatever currency it fits; `null` when only words are known.
    pub amount: Option<String>,
    /// A part of a name or of an invoice number; may be empty.
    pub words: String,
    /// Candidates to return, at most 50.
    pub limit: u32,
}

/// Who may have paid, best reason first (L7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PayerSearch {
    /// The candidates.
    pub candidates: Vec<PayerCandidate>,
    /// How many more there are.
    pub more_count: u32,
    /// Whether the first is not the only one for its reason, so that the owner must choose.
    pub is_ambiguous: bool,
}

/// A customer who may have paid, and what it would settle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PayerCandidate {
    /// The customer.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// Name of the customer, or the number where there is no name.
    pub customer_name: String,
    /// The owner's number of the customer.
    pub customer_number: String,
    /// Why.
    pub why: PayerReason,
    /// What is paid.
    #[ts(type = "Money")]
    pub amount: Money,
    /// What would be settled.
    pub parts: Vec<PayerPart>,
    /// What would stay on account (L8).
    #[ts(type = "Money")]
    pub unapplied: Money,
}

/// Why a customer may have paid, in the order of L7.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PayerReason {
    /// The words name an invoice by its whole number.
    Designation,
    /// The amount is exactly what is open of an item.
    ExactAmount,
    /// The amount is exactly what the customer owes in all.
    WholeAccount,
    /// Exactly one combination of the customer's items sums to the amount.
    UniqueCombination,
    /// Only the words speak for it: the oldest due comes first.
    OldestDue,
    /// Only the words speak for it, and nothing is open.
    OnAccount,
}

/// A part of a payment that a candidate proposes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PayerPart {
    /// The receivable that it would reduce.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
    /// Number of its invoice.
    pub invoice_number: String,
    /// Its due date.
    pub due_on: NaiveDate,
    /// What is open of it.
    #[ts(type = "Money")]
    pub open: Money,
    /// The part.
    #[ts(type = "Money")]
    pub amount: Money,
}

/// Records a payment that settles exactly the parts that the owner saw; the rest stays on account.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct RecordMatchedPayment {
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
    /// What it settles.
    pub parts: Vec<PartRequest>,
    /// Whether a year that can hardly be meant was looked at.
    pub is_date_confirmed: bool,
}

/// A part to be applied to a receivable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct PartRequest {
    /// The receivable that it reduces.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
    /// The part, positive.
    #[ts(type = "Money")]
    pub amount: Money,
}

/// Applies money on account, or a credit note, to open items.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct AllocateSettlement {
    /// The payment or credit note.
    #[ts(type = "SettlementId")]
    pub settlement_id: SettlementId,
    /// What of it goes where.
    pub parts: Vec<PartRequest>,
}

/// Takes one allocation back: the item is open again, the money lies on account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct UndoAllocation {
    /// The allocation.
    #[ts(type = "AllocationId")]
    pub allocation_id: AllocationId,
}

/// Allocations that were made or taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AllocationReceipt {
    /// The entry; `undo_entry` takes it back.
    #[ts(type = "EntryId")]
    pub entry_id: EntryId,
    /// What moved.
    #[ts(type = "Money")]
    pub amount: Money,
    /// What of the settlement is not applied now.
    #[ts(type = "Money")]
    pub rest: Money,
}

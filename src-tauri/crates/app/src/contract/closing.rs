//! Payments that close an item although they are short of it, and what the owner set about payments.

use chrono::NaiveDate;
use domain::{CustomerId, EntryId, Money, ReceivableId, SettlementId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::PaymentMethod;

/// Asks which open items an amount would close although it is short of them. Nothing is written.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ProposeClosings {
    /// Who pays.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// The amount, positive.
    #[ts(type = "Money")]
    pub amount: Money,
    /// The day on which the money came in.
    pub received_on: NaiveDate,
    /// The payer's text; an invoice number in it is the payer's designation.
    pub reference: String,
}

/// An item that an amount closes together with something that is no money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClosingOffer {
    /// The item.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
    /// Number of its invoice.
    pub invoice_number: String,
    /// What is open of it; the sum of the payment and the three amounts below.
    #[ts(type = "Money")]
    pub open: Money,
    /// Why the payment is short.
    pub why: ClosingReason,
    /// Taken as early-payment discount, or 0.
    #[ts(type = "Money")]
    pub discount: Money,
    /// Withheld as tax, or 0.
    #[ts(type = "Money")]
    pub withheld: Money,
    /// Written off as a small difference, or 0.
    #[ts(type = "Money")]
    pub written_off: Money,
    /// The last day of the discount by the terms.
    pub until: Option<NaiveDate>,
    /// Percent of the discount or of the tax, as a plain decimal; empty for a small difference.
    pub percent: String,
}

/// Why a payment is short of an item that it is meant for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ClosingReason {
    /// The customer withholds tax.
    Withheld,
    /// The customer paid early.
    Discount,
    /// So little is missing that nobody asks for it.
    SmallDifference,
}

/// Records a payment that closes an item, with what explains the difference, as one entry.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct RecordClosing {
    /// What was proposed.
    pub proposal: ProposeClosings,
    /// The item.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
    /// How it was paid.
    pub method: PaymentMethod,
}

/// What the owner set about payments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaymentSettings {
    /// Days after the last day of a discount on which it is still accepted.
    pub discount_grace_days: u16,
    /// The most that is written off as a small difference, in the currency of the book; 0 never proposes it.
    #[ts(type = "Money")]
    pub small_difference: Money,
    /// What each method of payment costs; methods without cost are missing.
    pub method_costs: Vec<MethodCost>,
}

/// What a method of payment costs the owner. It is never charged to the customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MethodCost {
    /// The method.
    pub method: PaymentMethod,
    /// Percent of each payment, as a plain decimal; empty for none.
    pub percent: String,
    /// A fixed part of each payment, in the currency of the book.
    #[ts(type = "Money")]
    pub fixed: Money,
}

/// The settings of payments as the owner sees them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PaymentSettingsView {
    /// What is set.
    pub settings: PaymentSettings,
    /// So many days after the due date a cheque may be dated and still cover (L9). A part of the reminder rules.
    pub cheque_days: u16,
}

/// Changes the settings of payments.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct UpdatePaymentSettings {
    /// What is set from now on.
    pub settings: PaymentSettings,
    /// So many days after the due date a cheque may be dated and still cover, at most 366.
    pub cheque_days: u16,
}

/// Settings that were kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct PaymentSettingsReceipt {
    /// The entry, which `undo_entry` takes back; `null` where nothing changed.
    #[ts(type = "EntryId | null")]
    pub entry_id: Option<EntryId>,
}

/// The tax that a customer is expected to withhold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WithholdingView {
    /// Percent as a plain decimal; empty where none is expected.
    pub percent: String,
    /// Tax withheld whose certificate has not come yet, the oldest first.
    pub missing: Vec<MissingCertificate>,
}

/// Tax that was withheld, and whose certificate has not come yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MissingCertificate {
    /// The tax withheld.
    #[ts(type = "SettlementId")]
    pub settlement_id: SettlementId,
    /// The day from which it counts.
    pub withheld_on: NaiveDate,
    /// How much.
    #[ts(type = "Money")]
    pub amount: Money,
    /// Number of the invoice.
    pub invoice_number: String,
}

/// Sets the tax that a customer is expected to withhold.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SetWithholding {
    /// The customer.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// Percent as a plain decimal; empty where none is expected.
    pub percent: String,
}

/// Keeps the number of a certificate that came.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct KeepCertificate {
    /// The tax withheld.
    #[ts(type = "SettlementId")]
    pub settlement_id: SettlementId,
    /// The number.
    pub number: String,
}

//! Ending a claim otherwise than by a payment or a credit note.

use chrono::NaiveDate;
use domain::{Money, ReceivableId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Reduces what is open of an item by something that is no money (L1).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SettleOtherwise {
    /// The item.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
    /// By what, and what belongs to it.
    pub way: SettleWay,
    /// By how much: positive, and at most what is open.
    #[ts(type = "Money")]
    pub amount: Money,
    /// The day from which it counts: not before the invoice, not after today.
    pub effective_on: NaiveDate,
    /// The owner's words; an agreed reduction and another reason need some.
    pub words: String,
}

/// What reduces a claim without money.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SettleWay {
    /// The claim is given up.
    WriteOff {
        /// Why; it must be chosen.
        reason: Option<WriteOffReason>,
    },
    /// Both sides agreed on less.
    Compromise,
    /// The customer paid early and took the discount.
    Discount,
    /// A bank kept it back on the way.
    BankCharge,
    /// The customer withheld tax and pays it for us.
    WithholdingTax {
        /// Percent as a plain decimal: `5` or `3.5`.
        rate: String,
        /// Number of the certificate.
        certificate: String,
    },
    /// Set off against what we owe the customer.
    SetOff {
        /// Our number of the customer's invoice.
        number: String,
    },
}

/// Why a claim is given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WriteOffReason {
    /// Nothing can be got any more.
    Uncollectable,
    /// It is not worth the postage.
    TooSmall,
    /// A kindness to the customer.
    Goodwill,
    /// What the words say.
    Other,
}

/// Asks for the early-payment discounts of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct ListDiscounts {
    /// The item.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
}

/// An early-payment discount that the terms of an invoice give.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DiscountView {
    /// The last day to pay with it.
    pub until: NaiveDate,
    /// Percent as a plain decimal.
    pub percent: String,
    /// What may be deducted; never more than is open.
    #[ts(type = "Money")]
    pub amount: Money,
}

//! Money that leaves an account again, and money for what was given up.

use chrono::NaiveDate;
use domain::{CustomerId, Money, ReceivableId, SettlementId};
use serde::Deserialize;
use ts_rs::TS;

use super::{AllocateMode, PaymentMethod};

/// Pays money on account back to the customer (L8).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct RefundMoney {
    /// The payment or credit note to take it from first; the customer's others follow, the oldest first.
    #[ts(type = "SettlementId")]
    pub settlement_id: SettlementId,
    /// How much: positive, and at most what lies on account on the day and now.
    #[ts(type = "Money")]
    pub amount: Money,
    /// The day on which it was paid back, not after today.
    pub refunded_on: NaiveDate,
    /// How it was paid back.
    pub method: PaymentMethod,
    /// Why, in the owner's words; may be empty.
    pub reason: String,
}

/// Keeps that the bank took a payment back (L3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct ReturnPayment {
    /// The payment.
    #[ts(type = "SettlementId")]
    pub settlement_id: SettlementId,
    /// The day on which it did: not before the payment, not after today. The debt is open again from this day on.
    pub returned_on: NaiveDate,
}

/// Records a payment for an item that was written off.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct RecordRecovery {
    /// Who paid.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// The item. What is still open of it is served first, then what was written off; the rest lies on account.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
    /// The day on which the money came in, not before the write-off.
    pub received_on: NaiveDate,
    /// The amount, positive.
    #[ts(type = "Money")]
    pub amount: Money,
    /// How it was paid.
    pub method: PaymentMethod,
    /// The payer's text, may be empty.
    pub reference: String,
}

/// Moves money on account to another customer, for one payer who pays for several (L12).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct MoveMoney {
    /// The payment or credit note that it is taken from.
    #[ts(type = "SettlementId")]
    pub settlement_id: SettlementId,
    /// Who gets it.
    #[ts(type = "CustomerId")]
    pub to_customer_id: CustomerId,
    /// How much: positive, and at most what is left of the money.
    #[ts(type = "Money")]
    pub amount: Money,
    /// Whether it settles items there at once, or lies on account.
    pub allocate: AllocateMode,
}

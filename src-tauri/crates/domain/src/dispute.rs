//! Disputes: what a customer contests of an item, why, and how it was decided (R10).

use serde::{Deserialize, Serialize};

/// Why an amount is contested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DisputeReason {
    /// What came is faulty or not what was ordered.
    Goods,
    /// Something did not come, or not all of it.
    Delivery,
    /// The price or the sum is another one than agreed.
    Price,
    /// Nobody ordered it.
    NotOrdered,
    /// The customer says that it was paid.
    AlreadyPaid,
    /// Something else, in words.
    Other,
}

codes!(DisputeReason {
    Goods = "goods",
    Delivery = "delivery",
    Price = "price",
    NotOrdered = "not_ordered",
    AlreadyPaid = "already_paid",
    Other = "other",
});

/// How a dispute ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DisputeOutcome {
    /// The customer owes the amount.
    ForUs,
    /// The customer does not owe it.
    ForCustomer,
    /// The customer no longer contests it.
    Withdrawn,
}

codes!(DisputeOutcome { ForUs = "for_us", ForCustomer = "for_customer", Withdrawn = "withdrawn" });

//! Ageing: who owes what, and how old it is, as of a date.

use chrono::NaiveDate;
use domain::{Currency, CustomerId, Money};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for the ageing of the book.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct GetAgeing {
    /// The date; today when `null`.
    pub as_of: Option<NaiveDate>,
    /// What age is counted from.
    pub by: AgeingBy,
}

/// What age is counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AgeingBy {
    /// The due date.
    Due,
    /// The invoice date.
    Invoice,
}

/// The ageing of the book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AgeingView {
    /// The date.
    pub as_of: NaiveDate,
    /// What age is counted from.
    pub by: AgeingBy,
    /// One line per currency, never added up (M2).
    pub totals: Vec<AgeingTotal>,
    /// What they are together at the owner's rates; `null` where everything is in the book's own currency.
    pub together: Option<super::TogetherView>,
    /// One line per customer and currency with something open or on account; the most overdue first.
    pub customers: Vec<AgeingCustomer>,
}

/// The five buckets of one currency (L6): their sum is `open`; `open − on account = balance`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AgeingBuckets {
    /// Not due; due today is not overdue.
    #[ts(type = "Money")]
    pub not_due: Money,
    /// 1 to 30 days.
    #[ts(type = "Money")]
    pub d1_30: Money,
    /// 31 to 60 days.
    #[ts(type = "Money")]
    pub d31_60: Money,
    /// 61 to 90 days.
    #[ts(type = "Money")]
    pub d61_90: Money,
    /// 91 days and more.
    #[ts(type = "Money")]
    pub d91_plus: Money,
    /// Σ of the buckets.
    #[ts(type = "Money")]
    pub open: Money,
    /// Money on account and open credit notes; never inside a bucket.
    #[ts(type = "Money")]
    pub on_account: Money,
    /// Open less on account.
    #[ts(type = "Money")]
    pub balance: Money,
    /// Number of open items.
    pub count: u32,
}

/// The total of one currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AgeingTotal {
    /// The currency.
    #[ts(type = "Currency")]
    pub currency: Currency,
    /// Its buckets.
    pub buckets: AgeingBuckets,
    /// The balance as the ledger has it: invoiced less settled, computed apart from the buckets.
    #[ts(type = "Money")]
    pub ledger: Money,
    /// Whether the buckets agree with the ledger (L6); shown on screen.
    pub is_tied: bool,
}

/// One customer's buckets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AgeingCustomer {
    /// Key of the customer.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// The owner's number.
    pub number: String,
    /// Name, or the number where there is no name.
    pub name: String,
    /// The currency.
    #[ts(type = "Currency")]
    pub currency: Currency,
    /// Its buckets.
    pub buckets: AgeingBuckets,
}

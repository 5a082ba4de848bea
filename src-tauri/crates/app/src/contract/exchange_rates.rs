//! Rates that the owner entered, and what amounts of several currencies are together at them.

use chrono::NaiveDate;
use domain::{Currency, EntryId, Money};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::AgeingBuckets;

/// The owner's rates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ExchangeView {
    /// The book's own currency.
    #[ts(type = "Currency")]
    pub currency: Currency,
    /// Every other currency in which something is open or a customer is kept, and those with a rate.
    pub rates: Vec<RateView>,
}

/// The rate of one currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RateView {
    /// The currency.
    #[ts(type = "Currency")]
    pub currency: Currency,
    /// Units of the book's currency for one unit of it, as a decimal; `null` where the owner entered none.
    pub rate: Option<String>,
    /// The day of the rate.
    pub on: Option<NaiveDate>,
}

/// A rate as the owner typed it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct RateDraft {
    /// The currency.
    #[ts(type = "Currency")]
    pub currency: Currency,
    /// Units of the book's currency for one unit of it; empty for no rate.
    pub rate: String,
    /// The day of the rate; not after today.
    pub on: NaiveDate,
}

/// Keeps rates; the old ones stay in the history.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct UpdateExchange {
    /// Every rate.
    pub rates: Vec<RateDraft>,
}

/// What was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ExchangeReceipt {
    /// The entry; `undo_entry` takes it back. `null` where nothing changed.
    #[ts(type = "EntryId | null")]
    pub entry_id: Option<EntryId>,
}

/// What the amounts of several currencies are together; no other figure rests on it (M2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TogetherView {
    /// The book's own currency.
    #[ts(type = "Currency")]
    pub currency: Currency,
    /// The buckets of all currencies, each rounded once; `null` while a rate is missing.
    pub buckets: Option<AgeingBuckets>,
    /// What each currency contributes; the rounding of each stands by itself.
    pub parts: Vec<TogetherPart>,
    /// The currencies without a rate.
    #[ts(type = "Currency[]")]
    pub missing: Vec<Currency>,
}

/// One currency of what is together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TogetherPart {
    /// What is open in it.
    #[ts(type = "Money")]
    pub open: Money,
    /// Of which overdue.
    #[ts(type = "Money")]
    pub overdue: Money,
    /// Its rate; `null` for the book's own currency, and where there is none.
    pub rate: Option<String>,
    /// The day of the rate.
    pub on: Option<NaiveDate>,
    /// What is open, in the book's currency; `null` while its rate is missing.
    #[ts(type = "Money | null")]
    pub worth: Option<Money>,
}

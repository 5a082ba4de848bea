//! Late interest and fees: what the owner confirmed, and what an overdue item bears, segment by segment (R19, T2, T3).

use chrono::NaiveDate;
use domain::{Currency, CustomerId, EntryId, Money, ReceivableId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::WireError;

/// What the owner decided about interest in this book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InterestChoice {
    /// Which rate is charged.
    pub basis: InterestBasis,
    /// Whether the last known rate is used, marked as provisional, where a table has no row for a day (T3).
    pub uses_last_rate: bool,
    /// Whether claimed interest and fees stand in reminder letters, with their basis.
    pub is_in_letters: bool,
    /// What a payment serves first (L7).
    pub serves: ServingOrder,
}

/// Which rate is charged for late payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum InterestBasis {
    /// None: interest and fees appear nowhere.
    Off,
    /// What the law of the book's country says.
    Law,
    /// The owner's own rates.
    Own,
}

/// What a payment serves first, where the payer named nothing and no amount fits exactly (L7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ServingOrder {
    /// Claimed costs, then claimed interest, then the invoices.
    #[default]
    ClaimsFirst,
    /// The invoices, then claimed costs, then claimed interest.
    InvoicesFirst,
}

/// A rate that the owner enters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnRate {
    /// The published table that it continues, such as `de-base`; `null` for a yearly rate of the owner's own.
    pub table: Option<String>,
    /// The first day on which it holds.
    pub from: NaiveDate,
    /// Percent a year as a plain decimal.
    pub percent: String,
    /// Where it is written: a contract, a notice.
    pub source: String,
}

/// Tries a choice without keeping it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct RehearseInterest {
    /// The choice; `null` for the one in force.
    pub choice: Option<InterestChoice>,
    /// A rate to be added with it.
    pub new_rate: Option<OwnRate>,
}

/// Keeps what the owner decided; the choice before stays in the history.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct UpdateInterest {
    /// The choice.
    pub choice: InterestChoice,
    /// A rate to be added with it; rates are added, never changed.
    pub new_rate: Option<OwnRate>,
}

/// Something about interest was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InterestReceipt {
    /// The entry, for undo; `null` when nothing changed.
    #[ts(type = "EntryId | null")]
    pub entry_id: Option<EntryId>,
}

/// What the settings of interest show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InterestSettings {
    /// What was decided; at first, that none is charged.
    pub choice: InterestChoice,
    /// Country of the book.
    pub country: String,
    /// Its law; `null` where none is known here.
    pub law: Option<LawView>,
    /// The published table that the law rests on; `null` where it rests on none.
    pub table: Option<RateTableView>,
    /// The owner's rates, newest first.
    pub rates: Vec<OwnRate>,
    /// What is wrong with the choice or the new rate.
    pub problem: Option<WireError>,
    /// The choice worked out for one invoice; `null` where no rate is charged.
    pub example: Option<InterestExample>,
}

/// What a law says about late payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LawView {
    /// Its name in catalogues, for example `de`.
    pub id: String,
    /// Where it is written.
    pub source: String,
    /// When it was looked up.
    pub retrieved_on: NaiveDate,
    /// Whether a country or state may say otherwise, so that the owner is to look it up.
    pub is_provisional: bool,
    /// The rate between businesses; `null` where it names none.
    pub business: Option<LawRateView>,
    /// The rate where a consumer owes; `null` where it names none.
    pub consumer: Option<LawRateView>,
    /// The highest rate that may be agreed, in percent a year.
    pub ceiling: Option<String>,
    /// How days become parts of a year, for example `act/365`.
    pub day_count: String,
    /// The fixed sums for late payment between businesses, by the debt from which each is due.
    pub lump_sums: Vec<LumpSumView>,
}

/// The rate that a law names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LawRateView {
    /// The reference rate, as its publisher calls it; `null` where the law names the rate itself.
    pub table: Option<String>,
    /// Percentage points above the reference rate, or the rate itself.
    pub percent: String,
    /// Whether the rate of the first late day stays.
    pub is_fixed_at_start: bool,
}

/// A step of a fixed sum for late payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LumpSumView {
    /// The smallest debt that it is for.
    #[ts(type = "Money")]
    pub debt: Money,
    /// The sum.
    #[ts(type = "Money")]
    pub sum: Money,
}

/// A published reference rate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RateTableView {
    /// Its name, for example `de-base`.
    pub id: String,
    /// As its publisher calls it.
    pub name: String,
    /// Who publishes it.
    pub source: String,
    /// When it was looked up.
    pub retrieved_on: NaiveDate,
    /// The last day for which a rate is known, the owner's rows counted in.
    pub known_until: NaiveDate,
    /// Its rows, newest first.
    pub rows: Vec<RateRowView>,
}

/// A reference rate from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RateRowView {
    /// The first day.
    pub from: NaiveDate,
    /// Percent a year.
    pub percent: String,
    /// Whether the owner entered it.
    pub is_own: bool,
}

/// An example of a choice: one invoice paid today, late.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InterestExample {
    /// What was due.
    #[ts(type = "Money")]
    pub principal: Money,
    /// When it was due.
    pub due_on: NaiveDate,
    /// When it was paid.
    pub paid_on: NaiveDate,
    /// The interest.
    #[ts(type = "Money")]
    pub total: Money,
    /// How it came about.
    pub segments: Vec<SegmentView>,
    /// The fixed sum of the law, where it gives one in the currency of the book.
    #[ts(type = "Money | null")]
    pub lump_sum: Option<Money>,
}

/// A stretch of days with one principal and one rate (T2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SegmentView {
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub to: NaiveDate,
    /// Its days, both ends counted.
    pub days: u32,
    /// What bears interest.
    #[ts(type = "Money")]
    pub principal: Money,
    /// Percent a year.
    pub percent: String,
    /// The interest; all segments sum to the total.
    #[ts(type = "Money")]
    pub amount: Money,
    /// Why it begins on its day.
    pub why: SegmentWhy,
    /// Whether its rate is the last known one, for want of a published one.
    pub is_provisional: bool,
}

/// Why a segment begins on its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SegmentWhy {
    /// It is the day after the due date.
    Late,
    /// A part was settled the day before.
    Settled,
    /// What was settled came back.
    CameBack,
    /// Money came in that lies on account and could settle it.
    OnAccount,
    /// A part is in dispute from that day on (R10).
    Disputed,
    /// A dispute about a part ended the day before.
    DisputeEnded,
    /// A new row of the rate table.
    Rate,
    /// Days without interest ended.
    Waived,
    /// The days before were claimed already.
    Claimed,
}

/// Asks for the interest of an overdue item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct GetInterest {
    /// The item.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
    /// The last day that bears interest; `null` for today.
    pub until: Option<NaiveDate>,
}

/// The interest of an item to date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InterestView {
    /// The item.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
    /// Number of its invoice.
    pub number: String,
    /// When it was due.
    pub due_on: NaiveDate,
    /// The last day that bears interest.
    pub until: NaiveDate,
    /// The interest to date.
    #[ts(type = "Money")]
    pub total: Money,
    /// How it came about, oldest first.
    pub segments: Vec<SegmentView>,
    /// Why there is none: it is off, the customer is exempt, a rate is missing.
    pub problem: Option<WireError>,
    /// By which rule; `null` where there is none.
    pub rule: Option<RuleView>,
    /// What of it can be claimed now: the interest to date less what was claimed; `null` where that is nothing.
    #[ts(type = "Money | null")]
    pub claimable: Option<Money>,
    /// The fixed sum of the law that can be claimed now.
    #[ts(type = "Money | null")]
    pub lump_sum: Option<Money>,
    /// What was claimed, newest first.
    pub claims: Vec<super::ClaimView>,
}

/// The rule by which interest is computed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RuleView {
    /// The reference rate, as its publisher calls it; `null` for a rate of its own.
    pub table: Option<String>,
    /// Percentage points above the reference rate; `null` where the rows tell the whole rate.
    pub margin: Option<String>,
    /// Where it is written.
    pub source: String,
}

/// What the owner decided about the interest of one customer.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum CustomerInterest {
    /// As for the whole book.
    #[default]
    AsBook,
    /// A rate that was agreed with this customer.
    Rate {
        /// Percent a year as a plain decimal.
        percent: String,
        /// Where it is written.
        source: String,
    },
    /// Interest and fees are never charged.
    Never,
}

/// What holds for one customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CustomerInterestView {
    /// What was decided.
    pub choice: CustomerInterest,
    /// What holds for the book.
    pub book: InterestBasis,
}

/// Decides about the interest of one customer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SetCustomerInterest {
    /// The customer.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// What holds from now on.
    pub choice: CustomerInterest,
}

impl InterestChoice {
    /// What holds until the owner decides: no interest and no fee (R19).
    pub fn off(serves: ServingOrder) -> Self {
        Self { basis: InterestBasis::Off, uses_last_rate: false, is_in_letters: false, serves }
    }
}

impl InterestView {
    /// The view of an item that bears none yet.
    pub(crate) fn nothing((receivable_id, number): (ReceivableId, String), currency: Currency) -> Self {
        Self {
            receivable_id,
            number,
            due_on: NaiveDate::MIN,
            until: NaiveDate::MIN,
            total: Money::zero(currency),
            segments: Vec::new(),
            problem: None,
            rule: None,
            claimable: None,
            lump_sum: None,
            claims: Vec::new(),
        }
    }
}

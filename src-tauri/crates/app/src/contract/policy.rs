//! The ladder of reminders, tried out and changed.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    Currency, EntryId, Money,
    dunning::{DunningPolicy, PolicyOwner, StepMeans},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Tries a ladder without keeping it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct RehearsePolicy {
    /// Whose ladder.
    #[ts(type = "PolicyOwner")]
    pub owner: PolicyOwner,
    /// The ladder; `null` for the one in force.
    #[ts(type = "DunningPolicy | null")]
    pub policy: Option<DunningPolicy>,
}

/// Keeps a ladder.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct UpdatePolicy {
    /// Whose ladder.
    #[ts(type = "PolicyOwner")]
    pub owner: PolicyOwner,
    /// The new ladder; `null` for none of its own: a customer goes by the group's then, a group by the company's.
    #[ts(type = "DunningPolicy | null")]
    pub policy: Option<DunningPolicy>,
}

/// What a ladder does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PolicyView {
    /// The ladder; its grace stands as the wait of level 1.
    #[ts(type = "DunningPolicy")]
    pub policy: DunningPolicy,
    /// Whether it is the owner's own; else it is the one that holds for it.
    pub is_own: bool,
    /// Whose ladders there are: the company, every group, customers with their own, and the one that was asked about.
    pub owners: Vec<PolicyOwnerView>,
    /// The due date of the example: today.
    pub due_on: NaiveDate,
    /// The letters of an invoice that nobody pays; empty while something is wrong.
    pub steps: Vec<PolicyStep>,
    /// What is wrong, each with its field.
    pub problems: Vec<PolicyProblem>,
    /// Letters of a proposal of today by the ladder in force.
    pub letters_now: u32,
    /// What those letters ask for, per currency.
    #[ts(type = "Money[]")]
    pub asked_now: Vec<Money>,
    /// Letters of a proposal of today by this ladder; the same as now while something is wrong.
    pub letters_then: u32,
    /// What those letters ask for, per currency.
    #[ts(type = "Money[]")]
    pub asked_then: Vec<Money>,
}

/// Somebody who may have a ladder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PolicyOwnerView {
    /// Who.
    #[ts(type = "PolicyOwner")]
    pub owner: PolicyOwner,
    /// Name of the group or the customer; empty for the company.
    pub name: String,
    /// Whether it has a ladder of its own.
    pub is_own: bool,
}

/// One letter of the example.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PolicyStep {
    /// The level, from 1; 0 for the note before the due date.
    pub level: u8,
    /// The first day on which a run claims it.
    pub on: NaiveDate,
    /// Days from the due date to the letter; negative for the note before it.
    pub on_day: i32,
    /// The pay-by date that the letter prints.
    pub pay_by: NaiveDate,
    /// Days from the due date to the pay-by date.
    pub pay_by_day: i32,
    /// Whether it is a letter or a call.
    #[ts(type = "StepMeans")]
    pub means: StepMeans,
}

/// Weekly runs over the last twelve months by the ladder in force, and by another where one is tried.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RehearsalView {
    /// The first run.
    pub from: NaiveDate,
    /// The last one: today.
    pub to: NaiveDate,
    /// How many runs.
    pub runs: u32,
    /// By the ladder in force.
    pub now: RehearsalSide,
    /// By the other one; `null` where none is tried.
    pub then: Option<RehearsalSide>,
}

/// What one ladder would have done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RehearsalSide {
    /// Notes before the due date.
    pub notes: u32,
    /// Reminder letters.
    pub reminders: u32,
    /// Those by their highest level.
    pub levels: Vec<LevelCount>,
    /// Calls.
    pub calls: u32,
    /// Customers who were reminded or called.
    pub customers: u32,
    /// Invoices that were reminded of for the first time.
    pub invoices: u32,
    /// Of those the ones that the other ladder would have left alone.
    pub only_here: u32,
    /// Invoices that came to the end of the ladder and were open still.
    pub ended: u32,
    /// Days from the due date to the first reminder, of the invoice in the middle; `null` where there was none.
    pub usual_days: Option<u32>,
}

/// Letters of one level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LevelCount {
    /// The level, from 1.
    pub level: u8,
    /// How many letters.
    pub count: u32,
}

/// Which field of a ladder is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PolicyField {
    /// The number of levels.
    Levels,
    /// The days of the note before the due date.
    Courtesy,
    /// The wait of a level.
    Wait,
    /// The days to pay of a level.
    PayBy,
    /// The quiet days.
    Quiet,
    /// The minimum of a currency.
    Minimum,
    /// The days until an item is old.
    OldItem,
    /// The days until payments are old.
    StalePayment,
    /// The days that a pay-by date is ahead at least.
    NearestPayBy,
    /// The days that a cheque may be dated after the due date.
    Cheque,
    /// The days until a call that is due is asked about.
    Call,
}

/// Something wrong with a ladder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PolicyProblem {
    /// Its code; `error-<code>` is its sentence.
    pub code: String,
    /// Values of the sentence.
    pub params: BTreeMap<String, String>,
    /// Where it is.
    pub field: PolicyField,
    /// The level, from 1, where it concerns one.
    pub level: Option<u8>,
    /// The currency, where it concerns one.
    #[ts(type = "Currency | null")]
    pub currency: Option<Currency>,
}

/// A ladder was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PolicyReceipt {
    /// The entry, for undo; `null` when the ladder was the same.
    #[ts(type = "EntryId | null")]
    pub entry_id: Option<EntryId>,
}

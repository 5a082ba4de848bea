//! Today: what changed since the book was last open, and what to do next.

use chrono::NaiveDate;
use domain::{CustomerId, EntryId, Money, dunning::SideEffect};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AgeingTotal, OpenStep, TaskPromise, TogetherView};

/// What the owner should know and do today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TodayView {
    /// The owner's day.
    pub today: NaiveDate,
    /// What changed since the book was last open on this computer; `null` on its first day here.
    pub since: Option<SinceView>,
    /// What is open by age, per currency, as the ageing has it.
    pub totals: Vec<AgeingTotal>,
    /// What they are together at the owner's rates; `null` where everything is in the book's own currency.
    pub together: Option<TogetherView>,
    /// What to do next, the most urgent first.
    pub tasks: Vec<TodayTask>,
}

/// What changed since the book was last open on this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SinceView {
    /// The day on which it was last open.
    pub opened_on: NaiveDate,
    /// How many days ago that was.
    pub days: u32,
    /// Open items that became overdue since.
    pub fell_due_count: u32,
    /// Their open amounts, per currency.
    #[ts(type = "Money[]")]
    pub fell_due: Vec<Money>,
    /// Payments with a value date since.
    pub payment_count: u32,
    /// Their amounts, per currency.
    #[ts(type = "Money[]")]
    pub payments: Vec<Money>,
    /// Deadlines of letters that passed since, with something of them still open: customers.
    pub deadline_count: u32,
    /// Promises to pay that broke since.
    pub broken_count: u32,
    /// Promises to pay whose day passed since and that were kept.
    pub kept_count: u32,
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TodayTask {
    /// What it is.
    pub kind: TaskKind,
    /// The customer, when it is about one.
    #[ts(type = "CustomerId | null")]
    pub customer_id: Option<CustomerId>,
    /// Name of the customer, or the number where there is no name; empty when it is about several.
    pub customer_name: String,
    /// The next step, when it is one.
    pub step: Option<OpenStep>,
    /// The promise, when it is about one.
    pub promise: Option<TaskPromise>,
    /// What a claimed level proposes, when it does.
    pub proposal: Option<TaskProposal>,
    /// How many letters, items or customers it is about.
    pub count: u32,
    /// Days of the oldest item of letters or of the oldest cheque, days since a next step came back or a promise broke.
    pub days: u32,
    /// The amounts that it is about, per currency.
    #[ts(type = "Money[]")]
    pub amounts: Vec<Money>,
    /// The newest payment that was recorded, for letters (R15).
    pub newest_payment_on: Option<NaiveDate>,
}

/// What a level proposes beside its letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TaskProposal {
    /// What.
    #[ts(type = "SideEffect")]
    pub effect: SideEffect,
    /// The level.
    pub level: u8,
    /// When it was claimed.
    pub on: NaiveDate,
}

/// Answers what a level proposes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct AnswerSideEffect {
    /// About whom.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// What was proposed.
    #[ts(type = "SideEffect")]
    pub effect: SideEffect,
    /// Whether it is to be done.
    pub is_accepted: bool,
}

/// An answer that was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EffectReceipt {
    /// Its entry; `null` where nothing changed.
    #[ts(type = "EntryId | null")]
    pub entry_id: Option<EntryId>,
}

/// Kinds of things to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TaskKind {
    /// The next step of a note came back.
    NextStep,
    /// A promise to pay broke (T5).
    PromiseBroken,
    /// The day of a promise to pay has come (T5).
    PromiseDue,
    /// A claimed level proposes a hold, prepayment or a decision.
    SideEffect,
    /// Cheques can be brought to the bank (L9).
    Cheques,
    /// Letters are ready to be proposed.
    Letters,
    /// Calls of the ladder are due (R17).
    Calls,
    /// Items wait for a decision (R20).
    Decisions,
    /// Money on account could settle open items (R11).
    OnAccount,
}

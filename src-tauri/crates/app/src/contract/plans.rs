//! Payment plans: what is asked of them and how they are shown (T4).

use chrono::NaiveDate;
use domain::{CustomerId, EntryId, InvoiceId, Money, PlanId, ReceivableId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::PaymentMethod;

/// Asks for plans.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct ListPlans {
    /// Only this customer's.
    #[ts(type = "CustomerId | null")]
    pub customer_id: Option<CustomerId>,
}

/// Names a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct PlanRef {
    /// The plan.
    #[ts(type = "PlanId")]
    pub plan_id: PlanId,
}

/// Where a plan stands; computed, never kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PlanState {
    /// Nobody has answered yet.
    Offered,
    /// Agreed, and nothing is late.
    Running,
    /// Agreed, and an instalment is late.
    Missed,
    /// Agreed, and so many are missed that the rest may be called in.
    Callable,
    /// Nothing is open.
    Completed,
    /// The rest was called in.
    Broken,
    /// Another plan took its place.
    Replaced,
    /// The offer came to nothing.
    Declined,
}

/// A plan in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlanSummary {
    /// Key.
    #[ts(type = "PlanId")]
    pub plan_id: PlanId,
    /// Its number.
    pub number: String,
    /// Whose debt it is.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// The customer's name.
    pub customer_name: String,
    /// Where it stands.
    pub state: PlanState,
    /// When it was offered.
    pub offered_on: NaiveDate,
    /// When it was agreed.
    pub agreed_on: Option<NaiveDate>,
    /// The debt.
    #[ts(type = "Money")]
    pub debt: Money,
    /// What was paid by way of the plan.
    #[ts(type = "Money")]
    pub paid: Money,
    /// What is still to be paid, with interest and fee.
    #[ts(type = "Money")]
    pub left: Money,
    /// What is open and was due before today.
    #[ts(type = "Money")]
    pub overdue: Money,
    /// The first instalment that is open.
    pub next_due: Option<NaiveDate>,
    /// How many instalments count as missed.
    pub missed_count: u32,
}

/// Asks what a plan can be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct ListPlannable {
    /// Whose debt.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// The running plan whose place the new one takes: its unpaid rest is offered anew.
    #[ts(type = "PlanId | null")]
    pub replaces: Option<PlanId>,
}

/// An item that a plan can be about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlannableItem {
    /// The item.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
    /// Number of the invoice.
    pub number: String,
    /// Date of the invoice.
    pub issued_on: NaiveDate,
    /// Due date.
    pub due_on: NaiveDate,
    /// What is open.
    #[ts(type = "Money")]
    pub open: Money,
    /// Days since the due date; 0 when it is not late.
    pub overdue_days: u32,
    /// The plan that it is in already; such an item cannot be chosen.
    pub plan_number: Option<String>,
    /// Whether the customer contests it; a plan over it is refused (R10).
    pub is_disputed: bool,
}

/// What a plan can be about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlannableView {
    /// The customer's name.
    pub customer_name: String,
    /// Number of the plan whose place the new one takes.
    pub replaces_number: Option<String>,
    /// The items, oldest due first.
    pub items: Vec<PlannableItem>,
}

/// What is paid on signing.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PlanDown {
    /// Nothing.
    Nothing,
    /// An amount.
    Amount {
        /// As a plain decimal.
        amount: String,
    },
    /// A part of the debt.
    Percent {
        /// As a plain decimal.
        percent: String,
    },
}

/// How the rest is cut.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PlanRest {
    /// Into so many payments.
    Count {
        /// How many.
        count: u32,
    },
    /// Into payments of an amount; the last takes the remainder.
    Each {
        /// As a plain decimal.
        amount: String,
    },
}

/// How often a payment is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PlanFrequency {
    /// Every week.
    Weekly,
    /// Every other week.
    Biweekly,
    /// On the day of the first one.
    Monthly,
    /// On the last day of every month.
    MonthEnd,
    /// On the 15th and the last day of every month.
    FifteenthAndMonthEnd,
    /// Every third month.
    Quarterly,
}

/// What late interest on the debt does while the plan runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PlanMeanwhile {
    /// It rests.
    Rests,
    /// It runs.
    Runs,
}

/// A fee, and whether the first payment takes all of it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PlanFee {
    /// No fee.
    Nothing,
    /// Every payment takes its part.
    Spread {
        /// As a plain decimal.
        amount: String,
    },
    /// The first payment takes it.
    First {
        /// As a plain decimal.
        amount: String,
    },
}

/// What a plan is made from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct PlanTerms {
    /// Whose debt.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// The running plan whose place it takes.
    #[ts(type = "PlanId | null")]
    pub replaces: Option<PlanId>,
    /// What it is about: everything that is open of these.
    #[ts(type = "ReceivableId[]")]
    pub receivable_ids: Vec<ReceivableId>,
    /// What is paid on signing.
    pub down: PlanDown,
    /// How the rest is cut.
    pub rest: PlanRest,
    /// How often a payment is due.
    pub frequency: PlanFrequency,
    /// When the first one is due.
    pub first_on: NaiveDate,
    /// Payments are multiples of it, a plain decimal; empty for any amount.
    pub step: String,
    /// Percent a period, a plain decimal; empty for none.
    pub rate: String,
    /// What the plan costs.
    pub fee: PlanFee,
    /// Days of grace, at most 90.
    pub grace_days: u16,
    /// So many missed payments make the rest payable.
    pub missed_limit: u16,
}

/// What is to be said about a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PlanLineNote {
    /// It is paid on signing.
    Signing,
    /// The month is shorter than the day of the first payment.
    MonthEnd,
    /// It takes what division leaves.
    Remainder,
}

/// A line of a schedule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlanLineView {
    /// 0 for what is paid on signing.
    pub place: u32,
    /// Due date.
    pub due_on: NaiveDate,
    /// What is to be paid.
    #[ts(type = "Money")]
    pub amount: Money,
    /// What of it pays the debt off.
    #[ts(type = "Money")]
    pub principal: Money,
    /// Interest of the plan.
    #[ts(type = "Money")]
    pub interest: Money,
    /// Fee of the plan.
    #[ts(type = "Money")]
    pub fee: Money,
    /// What is left of the debt after it.
    #[ts(type = "Money")]
    pub left: Money,
    /// What was paid of it.
    #[ts(type = "Money")]
    pub paid: Money,
    /// What is open of it; zero before the plan is agreed and after it ended.
    #[ts(type = "Money")]
    pub open: Money,
    /// Whether it is open and its grace is over.
    pub is_missed: bool,
    /// What is to be said about it.
    pub note: Option<PlanLineNote>,
    /// Its paper, once the plan is agreed.
    #[ts(type = "InvoiceId | null")]
    pub invoice_id: Option<InvoiceId>,
}

/// The schedule of a plan that nobody has been offered yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlanPreview {
    /// The debt.
    #[ts(type = "Money")]
    pub debt: Money,
    /// The lines.
    pub lines: Vec<PlanLineView>,
    /// All that the customer pays.
    #[ts(type = "Money")]
    pub total: Money,
    /// What of it is interest.
    #[ts(type = "Money")]
    pub interest: Money,
    /// What of it is fee.
    #[ts(type = "Money")]
    pub fee: Money,
    /// Whether it costs a consumer something, which laws on credit may regulate (T6).
    pub may_be_credit: bool,
}

/// What was paid of an invoice by way of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlanCarry {
    /// The invoice.
    #[ts(type = "InvoiceId")]
    pub invoice_id: InvoiceId,
    /// Its number.
    pub number: String,
    /// Its date.
    pub issued_on: NaiveDate,
    /// Its own due date.
    pub due_on: NaiveDate,
    /// How much of it is in the plan.
    #[ts(type = "Money")]
    pub amount: Money,
    /// How much of that was paid by way of the plan, the oldest first.
    #[ts(type = "Money")]
    pub paid: Money,
}

/// Where an instalment stands in its plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct InstalmentOf {
    /// The plan.
    #[ts(type = "PlanId")]
    pub plan_id: PlanId,
    /// Which of its instalments it is, from 1; 0 for what is paid on signing.
    pub place: u32,
    /// How many it has.
    pub count: u32,
}

/// What of an invoice went into a plan, and how much of that was paid by way of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InvoiceInPlan {
    /// The plan.
    #[ts(type = "PlanId")]
    pub plan_id: PlanId,
    /// Its number.
    pub number: String,
    /// Where it stands.
    pub state: PlanState,
    /// How much went into it.
    #[ts(type = "Money")]
    pub amount: Money,
    /// How much of that was paid, the oldest invoice first.
    #[ts(type = "Money")]
    pub paid: Money,
}

/// A plan with everything that belongs to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlanView {
    /// The plan.
    pub summary: PlanSummary,
    /// Days of grace.
    pub grace_days: u32,
    /// So many missed payments make the rest payable.
    pub missed_limit: u32,
    /// What late interest does meanwhile.
    pub meanwhile: PlanMeanwhile,
    /// When it ended before it was paid.
    pub ended_on: Option<NaiveDate>,
    /// Number of the plan whose place it takes.
    pub replaces_number: Option<String>,
    /// Whether it costs a consumer something (T6).
    pub may_be_credit: bool,
    /// The schedule.
    pub lines: Vec<PlanLineView>,
    /// What was paid of its invoices by way of it.
    pub carried: Vec<PlanCarry>,
    /// What would be open again of its invoices if the rest were called in.
    #[ts(type = "Money")]
    pub reopens: Money,
}

/// Asks what pays a plan off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct PreviewPayOff {
    /// The plan.
    #[ts(type = "PlanId")]
    pub plan_id: PlanId,
    /// On which day.
    pub on: NaiveDate,
}

/// What pays a plan off on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PayOffView {
    /// The plan.
    #[ts(type = "PlanId")]
    pub plan_id: PlanId,
    /// The day.
    pub on: NaiveDate,
    /// The open debt.
    #[ts(type = "Money")]
    pub principal: Money,
    /// Interest due until the day.
    #[ts(type = "Money")]
    pub interest: Money,
    /// The open fee.
    #[ts(type = "Money")]
    pub fee: Money,
    /// What is to be paid.
    #[ts(type = "Money")]
    pub total: Money,
    /// Interest of later instalments, which falls away.
    #[ts(type = "Money")]
    pub falls_away: Money,
}

/// Records that the whole rest of a plan was paid.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct PayOffPlan {
    /// The plan.
    #[ts(type = "PlanId")]
    pub plan_id: PlanId,
    /// The day on which the money came in.
    pub on: NaiveDate,
    /// How it was paid.
    pub method: PaymentMethod,
    /// The payer's text, may be empty.
    pub reference: String,
}

/// What became of a plan, and the way back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlanReceipt {
    /// The plan.
    #[ts(type = "PlanId")]
    pub plan_id: PlanId,
    /// Its number.
    pub number: String,
    /// The entry; `undo_entry` takes it back.
    #[ts(type = "EntryId")]
    pub entry_id: EntryId,
}

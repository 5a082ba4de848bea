//! Why an item is due when it is, and terms to choose from.

use chrono::NaiveDate;
use domain::ReceivableId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks why an item is due when it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct ExplainItem {
    /// The item.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
}

/// The rule behind a due date, and every step to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ItemExplained {
    /// Date of the invoice, from which terms count.
    pub issued_on: NaiveDate,
    /// The terms in their notation; empty where only a date is known.
    pub terms: String,
    /// The terms in words; empty where only a date is known.
    pub sentence: String,
    /// The steps in their order; the last one that counts leads to the due date.
    pub steps: Vec<ExplainedStep>,
    /// The date after which the item is late now.
    pub counted_on: NaiveDate,
}

/// One step on the way to a due date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ExplainedStep {
    /// What is done.
    pub kind: ExplainedKind,
    /// Days, months, or the day of a month; 0 where it has no figure.
    pub count: i32,
    /// Where it leads.
    pub on: NaiveDate,
    /// The day on which a later date was agreed.
    pub agreed_on: Option<NaiveDate>,
}

/// What a step on the way to a due date does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExplainedKind {
    /// Some days later.
    Days,
    /// Some days before.
    DaysBefore,
    /// Some months later.
    Months,
    /// The end of that month.
    EndOfMonth,
    /// A day of that month.
    DayOfMonth,
    /// A day of the month after.
    DayOfNextMonth,
    /// The next such day of a month.
    NextDay,
    /// One month more, because the invoice came after the cut-off day.
    AfterCutoff,
    /// The invoice itself names the date.
    Stated,
    /// A day off: the business day beside it; the due date still counts.
    BusinessDayBeside,
    /// A day off: the business day counts.
    BusinessDay,
    /// A later date was agreed.
    Agreed,
}

/// Terms that can be chosen without knowing their notation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TermsChoice {
    /// In their notation.
    pub terms: String,
    /// In words.
    pub sentence: String,
    /// The last due date of an invoice of today.
    pub due_on: NaiveDate,
}

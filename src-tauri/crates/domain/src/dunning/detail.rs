//! What stands behind a verdict, and what would change it: data that the UI puts into words.

use chrono::NaiveDate;

use crate::Money;

use super::Verdict;

/// The reason of one verdict with its figures and dates. Each reason belongs to exactly one verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// Locked: the owner lets the customer alone.
    Locked {
        /// The first day on which it goes on by itself; `None` until the owner unlocks it.
        until: Option<NaiveDate>,
    },
    /// Locked: the owner lets this item alone.
    ItemLocked {
        /// The first day on which it goes on by itself; `None` until the owner unlocks it.
        until: Option<NaiveDate>,
    },
    /// Disputed: until it is decided (R10).
    Disputed {
        /// The day on which the customer contested it.
        since: NaiveDate,
    },
    /// On plan: an instalment is late, and the days that the plan grants are not over (T4).
    PlanGrace {
        /// The first day on which it counts as missed.
        ends_on: NaiveDate,
    },
    /// Covered by cheque: until it bounces, or until `ends_on` if it is not deposited by then (L9).
    Cheque {
        /// The date on the cheque; of several, the first.
        dated_on: NaiveDate,
        /// The first day on which it does not cover any more by itself; `None` once it was deposited.
        ends_on: Option<NaiveDate>,
    },
    /// Promised: until the day after the last one that keeps it (T5).
    Promised {
        /// The day that was promised; of several promises, the first.
        promised_on: NaiveDate,
        /// The first day on which it pauses nothing any more.
        ends_on: NaiveDate,
    },
    /// Netted: credits cover the part; allocating them settles it.
    Credit,
    /// Awaiting decision: the owner chose to leave the item alone.
    Left,
    /// Awaiting decision: never claimed, and very old (R20).
    VeryOld {
        /// Days late at the as-of date.
        overdue_days: i64,
    },
    /// Awaiting decision: the last level was claimed (R20).
    LastLevel {
        /// Date of the last letter, where it is known.
        claimed_on: Option<NaiveDate>,
        /// Its pay-by date, where it is known; it may still lie ahead.
        pay_by: Option<NaiveDate>,
    },
    /// Awaiting decision: money on account waits for a look before the item rises above level 1 (R11).
    MoneyOnAccount {
        /// The customer's money on account.
        amount: Money,
    },
    /// Awaiting decision: the only cheque for it is dated so late that it covers nothing (L9).
    ChequeTooLate {
        /// The date on the cheque.
        dated_on: NaiveDate,
    },
    /// Manual step: a call is due, and the ladder goes on when it was made or passed over (R17).
    CallDue {
        /// The level that the call is.
        level: u8,
        /// The pay-by date that is agreed on when it is made today.
        pay_by: NaiveDate,
        /// Since when it is due; `None` where the deadline before it is unknown.
        since: Option<NaiveDate>,
        /// Whether it has been due for so long that it is asked about.
        is_asked: bool,
    },
    /// Deadline running: the last letter has not run out.
    DeadlineEnds {
        /// The pay-by date of the last letter.
        pay_by: NaiveDate,
        /// The first day of the next step.
        on: NaiveDate,
    },
    /// Within grace: overdue, but not for long enough.
    GraceEnds {
        /// The first day of level 1.
        on: NaiveDate,
    },
    /// Below minimum: what is claimable now is not worth a letter (R9).
    MinimumMissing {
        /// What is missing to the minimum.
        by: Money,
    },
    /// Quiet days: the last contact is too recent (R4).
    QuietUntil {
        /// The first day on which a step is possible again.
        on: NaiveDate,
    },
    /// No address: the chosen channel reaches nobody.
    NoAddress,
    /// Skipped: the owner left the item or the customer out of this run.
    LeftOut,
    /// Rides along: on the letter, with its own deadline.
    RidesAlong {
        /// The pay-by date of its own last letter.
        pay_by: NaiveDate,
        /// The first day of its next step.
        on: NaiveDate,
    },
    /// Claimed by this run.
    Step {
        /// The level that is claimed.
        level: u8,
        /// The pay-by date of that step.
        pay_by: NaiveDate,
    },
}

impl Detail {
    /// The verdict that the reason belongs to.
    pub const fn verdict(self) -> Verdict {
        match self {
            Self::Locked { .. } | Self::ItemLocked { .. } => Verdict::Locked,
            Self::Disputed { .. } => Verdict::Disputed,
            Self::PlanGrace { .. } => Verdict::OnPlan,
            Self::Cheque { .. } => Verdict::CoveredByCheque,
            Self::Promised { .. } => Verdict::Promised,
            Self::Credit => Verdict::Netted,
            Self::Left
            | Self::VeryOld { .. }
            | Self::LastLevel { .. }
            | Self::MoneyOnAccount { .. }
            | Self::ChequeTooLate { .. } => Verdict::AwaitingDecision,
            Self::CallDue { .. } => Verdict::ManualStep,
            Self::DeadlineEnds { .. } => Verdict::DeadlineRunning,
            Self::GraceEnds { .. } => Verdict::WithinGrace,
            Self::MinimumMissing { .. } => Verdict::BelowMinimum,
            Self::QuietUntil { .. } => Verdict::QuietDays,
            Self::NoAddress => Verdict::NoAddress,
            Self::LeftOut => Verdict::Skipped,
            Self::RidesAlong { .. } => Verdict::RidesAlong,
            Self::Step { .. } => Verdict::Claimed,
        }
    }

    /// The code in commands and catalogues, for example `grace_ends`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Locked { until: Some(_) } => "locked_until",
            Self::Locked { until: None } => "locked",
            Self::ItemLocked { until: Some(_) } => "item_locked_until",
            Self::ItemLocked { until: None } => "item_locked",
            Self::Disputed { .. } => "disputed",
            Self::PlanGrace { .. } => "plan_grace",
            Self::Cheque { ends_on: Some(_), .. } => "cheque_held",
            Self::Cheque { ends_on: None, .. } => "cheque_deposited",
            Self::Promised { .. } => "promised",
            Self::Credit => "credit",
            Self::Left => "left",
            Self::VeryOld { .. } => "very_old",
            Self::LastLevel { .. } => "last_level",
            Self::MoneyOnAccount { .. } => "money_on_account",
            Self::ChequeTooLate { .. } => "cheque_too_late",
            Self::CallDue { is_asked: false, .. } => "call_due",
            Self::CallDue { is_asked: true, .. } => "call_overdue",
            Self::DeadlineEnds { .. } => "deadline_ends",
            Self::GraceEnds { .. } => "grace_ends",
            Self::MinimumMissing { .. } => "minimum_missing",
            Self::QuietUntil { .. } => "quiet_until",
            Self::NoAddress => "no_address",
            Self::LeftOut => "left_out",
            Self::RidesAlong { .. } => "rides_along",
            Self::Step { .. } => "step",
        }
    }

    /// The date from which on the verdict is another one by itself; `None` where no date decides.
    pub const fn changes_on(self) -> Option<NaiveDate> {
        match self {
            Self::Cheque { ends_on, .. } => ends_on,
            Self::Promised { ends_on, .. } | Self::PlanGrace { ends_on } => Some(ends_on),
            Self::Locked { until } | Self::ItemLocked { until } => until,
            Self::DeadlineEnds { on, .. }
            | Self::GraceEnds { on }
            | Self::QuietUntil { on }
            | Self::RidesAlong { on, .. } => Some(on),
            _ => None,
        }
    }
}

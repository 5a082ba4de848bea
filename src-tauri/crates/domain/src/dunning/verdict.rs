//! Why an overdue amount is, or is not, claimed now: exactly one verdict per slice (R12).

use serde::{Deserialize, Serialize};

use crate::Money;

use super::Detail;

/// Why a slice of an overdue amount is (not) claimed. Declared in the order of R12: the first that holds wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The owner locked the customer's reminders.
    Locked,
    /// The customer contests it (R10).
    Disputed,
    /// An instalment whose plan grants it more days (T4).
    OnPlan,
    /// Covered by a cheque that is held or was deposited (L9).
    CoveredByCheque,
    /// The customer promised it for a day that has not passed (T5).
    Promised,
    /// Covered by an open credit note or money on account.
    Netted,
    /// The ladder is at its end, the item is very old, or money on account waits for a look: the owner decides.
    AwaitingDecision,
    /// The next step is a call, and it is due: the ladder waits for it (R17).
    ManualStep,
    /// The pay-by date of the last letter, with the days to wait, has not passed.
    DeadlineRunning,
    /// Overdue, but not yet for as long as level 1 waits.
    WithinGrace,
    /// The customer's net claimable amount is below the minimum of the currency.
    BelowMinimum,
    /// The last contact with the customer is too recent.
    QuietDays,
    /// The chosen channel cannot reach anybody.
    NoAddress,
    /// The owner left it out of this run.
    Skipped,
    /// Listed on the letter with its own running deadline, without a step of its own.
    RidesAlong,
    /// Claimed by this run, at the next level.
    Claimed,
}

impl Verdict {
    /// Every verdict, in the order of R12.
    pub const ALL: [Self; 16] = [
        Self::Locked,
        Self::Disputed,
        Self::OnPlan,
        Self::CoveredByCheque,
        Self::Promised,
        Self::Netted,
        Self::AwaitingDecision,
        Self::ManualStep,
        Self::DeadlineRunning,
        Self::WithinGrace,
        Self::BelowMinimum,
        Self::QuietDays,
        Self::NoAddress,
        Self::Skipped,
        Self::RidesAlong,
        Self::Claimed,
    ];

    /// The code in commands and catalogues, for example `deadline_running`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Locked => "locked",
            Self::Disputed => "disputed",
            Self::OnPlan => "on_plan",
            Self::CoveredByCheque => "covered_by_cheque",
            Self::Promised => "promised",
            Self::Netted => "netted",
            Self::AwaitingDecision => "awaiting_decision",
            Self::ManualStep => "manual_step",
            Self::DeadlineRunning => "deadline_running",
            Self::WithinGrace => "within_grace",
            Self::BelowMinimum => "below_minimum",
            Self::QuietDays => "quiet_days",
            Self::NoAddress => "no_address",
            Self::Skipped => "skipped",
            Self::RidesAlong => "rides_along",
            Self::Claimed => "claimed",
        }
    }
}

/// A part of an overdue amount with its one verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slice {
    /// Why the part is (not) claimed.
    pub verdict: Verdict,
    /// The part, positive.
    pub amount: Money,
    /// What stands behind the verdict, and what would change it.
    pub detail: Detail,
}

impl Slice {
    /// The part `amount` with the verdict that follows from `detail`.
    pub const fn new(detail: Detail, amount: Money) -> Self {
        Self { verdict: detail.verdict(), amount, detail }
    }
}

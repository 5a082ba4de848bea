//! Whether a proposal may be confirmed on a day (R6).

use chrono::NaiveDate;

use super::{DunningPolicy, Proposal};

/// The day of a confirmation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConfirmDay {
    /// Today.
    pub today: NaiveDate,
    /// The as-of date of the last run that stands, if there is one.
    pub last_run_on: Option<NaiveDate>,
}

/// Why a proposal cannot be confirmed as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ConfirmError {
    /// A later date may only be proposed.
    #[error("the run is as of {as_of}, which is after today, {today}")]
    AfterToday {
        /// Date of the run.
        as_of: NaiveDate,
        /// Today.
        today: NaiveDate,
    },
    /// Runs follow each other: levels would be counted backwards.
    #[error("the run is as of {as_of}, before the last one of {last_run_on}")]
    BeforeLastRun {
        /// Date of the run.
        as_of: NaiveDate,
        /// Date of the last run that stands.
        last_run_on: NaiveDate,
    },
    /// A confirmation with nothing to claim and no note to write makes no run.
    #[error("there is nothing to claim")]
    NothingToClaim,
    /// A letter would ask for money too soon; the owner is asked and may go on.
    #[error("a letter asks for payment by {pay_by}, too near to {today}")]
    PayByTooNear {
        /// The nearest pay-by date of all steps.
        pay_by: NaiveDate,
        /// Today.
        today: NaiveDate,
    },
}

impl ConfirmError {
    /// The code that the UI translates.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::AfterToday { .. } => "run.after_today",
            Self::BeforeLastRun { .. } => "run.before_last_run",
            Self::NothingToClaim => "run.nothing_to_claim",
            Self::PayByTooNear { .. } => "run.pay_by_too_near",
        }
    }

    /// Whether the owner may confirm nevertheless, after being asked.
    pub const fn is_question(&self) -> bool {
        matches!(self, Self::PayByTooNear { .. })
    }
}

impl Proposal {
    /// Checks that the proposal may be confirmed on `day`. The question comes last: where it is answered with yes, nothing
    /// else stands against the confirmation.
    ///
    /// # Errors
    /// If the run would be after today or before the last run, claims nothing, or asks for money too soon.
    pub fn check_confirmable(&self, policy: &DunningPolicy, day: ConfirmDay) -> Result<(), ConfirmError> {
        let as_of = self.as_of;
        let ConfirmDay { today, last_run_on } = day;
        if as_of > today {
            return Err(ConfirmError::AfterToday { as_of, today });
        }
        if let Some(last_run_on) = last_run_on.filter(|last_run_on| as_of < *last_run_on) {
            return Err(ConfirmError::BeforeLastRun { as_of, last_run_on });
        }
        let steps = self.items().filter_map(super::ProposedItem::step);
        let Some(pay_by) = steps.map(|step| step.pay_by).min() else {
            return if self.courtesy.is_empty() { Err(ConfirmError::NothingToClaim) } else { Ok(()) };
        };
        let days_left = pay_by.signed_duration_since(today).num_days();
        if days_left < i64::from(policy.nearest_pay_by_days) {
            return Err(ConfirmError::PayByTooNear { pay_by, today });
        }
        Ok(())
    }
}

//! The ladder drawn on one invoice that is never paid: when each letter goes, and what is wrong with a ladder.

use chrono::NaiveDate;

use super::{DunningLevel, DunningPolicy, StepMeans};
use crate::Currency;

/// Levels that a ladder may have.
pub const MAX_LEVELS: u8 = 9;

/// Days that a note may go before the due date: earlier, an invoice has hardly arrived.
pub const MAX_COURTESY_DAYS: u16 = 60;

/// Days that a ladder may count anywhere; a year later nobody knows what a letter is about.
pub const MAX_DAYS: u16 = 365;
/// Most days until an item that was never claimed is old.
const MAX_OLD_DAYS: u16 = 3_650;

/// One letter or call of the example.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimelineStep {
    /// The level, from 1; 0 for the note before the due date.
    pub level: u8,
    /// The first day on which a run claims it.
    pub on: NaiveDate,
    /// The pay-by date that its letter prints.
    pub pay_by: NaiveDate,
    /// Whether it is a letter or a call.
    pub means: StepMeans,
}

/// Days that belong to the company, whatever ladder somebody has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CompanyDays {
    /// After which an item that was never claimed waits for a decision (R20).
    OldItem,
    /// After which payments are called old (R15).
    StalePayment,
    /// Before which a pay-by date is called near (R6).
    NearestPayBy,
    /// After which a cheque is too late to cover (L9).
    Cheque,
    /// After which a call that is due is asked about (R17).
    Call,
}

impl CompanyDays {
    /// Every one.
    pub const ALL: [Self; 5] =
        [Self::OldItem, Self::StalePayment, Self::NearestPayBy, Self::Cheque, Self::Call];

    /// How many days at most.
    pub const fn most(self) -> u16 {
        match self {
            Self::OldItem => MAX_OLD_DAYS,
            _ => MAX_DAYS,
        }
    }

    /// How many days at least.
    pub const fn least(self) -> u16 {
        matches!(self, Self::OldItem) as u16
    }

    fn fits(self, policy: &DunningPolicy) -> bool {
        let days = match self {
            Self::OldItem => policy.old_item_days,
            Self::StalePayment => policy.stale_payment_days,
            Self::NearestPayBy => policy.nearest_pay_by_days,
            Self::Cheque => policy.cheque_days,
            Self::Call => policy.call_days,
        };
        (self.least()..=self.most()).contains(&days)
    }
}

/// What makes a ladder unusable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PolicyFlaw {
    /// It has no level, or more than [`MAX_LEVELS`].
    LevelCount,
    /// Level 1 waits no day, though the due date itself is on time (R3).
    FirstWaitMissing,
    /// Level 1 waits so long that every item is very old before (R20).
    FirstWaitTooLong,
    /// A level waits longer than [`MAX_DAYS`].
    WaitTooLong {
        /// The level, from 1.
        level: u8,
    },
    /// A level leaves fewer days to pay than the nearest pay-by date that goes without a question (R6).
    PayByTooNear {
        /// The level, from 1.
        level: u8,
    },
    /// A level leaves more than [`MAX_DAYS`] to pay.
    PayByTooFar {
        /// The level, from 1.
        level: u8,
    },
    /// A note on no day before the due date, or more than [`MAX_COURTESY_DAYS`].
    CourtesyDays,
    /// More quiet days than [`MAX_DAYS`].
    QuietTooLong,
    /// More days than [`MAX_DAYS`], or than ten years until an item is old; none at all until then.
    CompanyDays {
        /// Which.
        which: CompanyDays,
    },
    /// A minimum below zero.
    MinimumNegative {
        /// Its currency.
        currency: Currency,
    },
    /// Two minimums for one currency (R9).
    MinimumTwice {
        /// The currency.
        currency: Currency,
    },
}

impl DunningPolicy {
    /// The letters that an invoice due on `due_on` gets while nobody pays, when a run is confirmed on every day, with the note
    /// before that as level 0.
    ///
    /// These are the dates that `propose` claims on (R2, R3, R4), for a customer without other letters; minimums do not
    /// count.
    pub fn timeline(&self, due_on: NaiveDate) -> Vec<TimelineStep> {
        let mut steps: Vec<TimelineStep> = Vec::with_capacity(self.levels.len() + 1);
        let note = self.courtesy_from(due_on);
        steps.extend(note.map(|on| TimelineStep { level: 0, on, pay_by: due_on, means: StepMeans::Letter }));
        for (level, rule) in (1..=self.last_level()).zip(&self.levels) {
            let on = match steps.last() {
                None => self.first_step_on(due_on),
                Some(note) if note.level == 0 => self.first_step_on(due_on).max(self.contact_from(note.on)),
                Some(last) => rule.next_step_on(last.pay_by).max(self.contact_from(last.on)),
            };
            steps.push(TimelineStep { level, on, pay_by: rule.pay_by(on), means: rule.means });
        }
        steps
    }

    /// Everything that makes the ladder unusable, in the order of its fields; nothing for a good one.
    pub fn flaws(&self) -> Vec<PolicyFlaw> {
        let mut flaws = Vec::new();
        if self.levels.is_empty() || self.levels.len() > usize::from(MAX_LEVELS) {
            flaws.push(PolicyFlaw::LevelCount);
        }
        if self.courtesy.is_some_and(|courtesy| !(1..=MAX_COURTESY_DAYS).contains(&courtesy.days_before)) {
            flaws.push(PolicyFlaw::CourtesyDays);
        }
        for (level, rule) in (1..=u8::MAX).zip(&self.levels) {
            flaws.extend(self.flaw_of_wait(level, *rule));
            flaws.extend(self.flaw_of_pay_by(level, *rule));
        }
        if self.quiet_days > MAX_DAYS {
            flaws.push(PolicyFlaw::QuietTooLong);
        }
        let wrong = CompanyDays::ALL.into_iter().filter(|which| !which.fits(self));
        flaws.extend(wrong.map(|which| PolicyFlaw::CompanyDays { which }));
        for (index, minimum) in self.minimums.iter().enumerate() {
            let currency = minimum.currency;
            if minimum.minor < 0 {
                flaws.push(PolicyFlaw::MinimumNegative { currency });
            }
            if self.minimums[..index].iter().any(|before| before.currency == currency) {
                flaws.push(PolicyFlaw::MinimumTwice { currency });
            }
        }
        flaws
    }

    /// The same ladder with its grace written as the wait of level 1, which is how people edit it (R3).
    #[must_use]
    pub fn without_grace(mut self) -> Self {
        if let (Some(grace_days), Some(first)) = (self.grace_days.take(), self.levels.first_mut()) {
            first.wait_days = grace_days.saturating_add(1);
        }
        self
    }

    fn flaw_of_wait(&self, level: u8, rule: DunningLevel) -> Option<PolicyFlaw> {
        if level == 1 && self.grace_days.is_none() && rule.wait_days == 0 {
            return Some(PolicyFlaw::FirstWaitMissing);
        }
        if level == 1 && rule.wait_days > self.old_item_days {
            return Some(PolicyFlaw::FirstWaitTooLong);
        }
        (rule.wait_days > MAX_DAYS).then_some(PolicyFlaw::WaitTooLong { level })
    }

    fn flaw_of_pay_by(&self, level: u8, rule: DunningLevel) -> Option<PolicyFlaw> {
        if rule.pay_by_days < self.nearest_pay_by_days {
            return Some(PolicyFlaw::PayByTooNear { level });
        }
        (rule.pay_by_days > MAX_DAYS).then_some(PolicyFlaw::PayByTooFar { level })
    }
}

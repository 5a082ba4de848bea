//! Where one item stands on the ladder: the step that is due for it, or why none is (R2, R3, R20, R22).

use chrono::NaiveDate;

use crate::Money;

use super::{Decision, Detail, DunningLevel, DunningPolicy, OverdueItem, StepMeans, policy::days_after};

/// A step that is due: the level and the pay-by date that its letter prints (R4).
#[derive(Debug, Clone, Copy)]
pub(super) struct Step {
    pub(super) level: u8,
    pub(super) pay_by: NaiveDate,
}

/// What decides about every item of a customer alike.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ladder<'a> {
    pub(super) as_of: NaiveDate,
    pub(super) policy: &'a DunningPolicy,
    /// Money on account that the owner has not looked at: it stops every rise above level 1 (R11).
    pub(super) unseen_money: Option<Money>,
}

impl Ladder<'_> {
    /// The step that is due for `item`, one above its level at most (R2).
    ///
    /// # Errors
    /// With the first reason of R12 why no step is due: a decision, a running deadline, or grace.
    pub(super) fn next_step(&self, item: &OverdueItem) -> Result<Step, Detail> {
        let (level, step) = self.next_level(item)?;
        if level > 1
            && let Some(amount) = self.unseen_money
        {
            return Err(Detail::MoneyOnAccount { amount });
        }
        let mut since = None;
        if item.level == 0 {
            let on = self.policy.first_step_on(item.due_on);
            if self.as_of < on {
                return Err(Detail::GraceEnds { on });
            }
            since = Some(on);
        } else if let Some(pay_by) = self.last_pay_by(item) {
            let on = step.next_step_on(pay_by);
            if self.as_of < on {
                return Err(Detail::DeadlineEnds { pay_by, on });
            }
            since = Some(on);
        }
        let pay_by = step.pay_by(self.as_of);
        match step.means {
            StepMeans::Letter => Ok(Step { level, pay_by }),
            StepMeans::Call => {
                let asks_from = |on| days_after(on, u64::from(self.policy.call_days));
                let is_asked = since.is_some_and(|on| self.as_of >= asks_from(on));
                Err(Detail::CallDue { level, pay_by, since, is_asked })
            }
        }
    }

    /// The level after the item's own; the last one again where the owner decided so.
    fn next_level(&self, item: &OverdueItem) -> Result<(u8, DunningLevel), Detail> {
        if item.decision == Some(Decision::Leave) {
            return Err(Detail::Left);
        }
        let is_told_to_remind = item.decision == Some(Decision::Remind);
        let overdue_days = item.overdue_days(self.as_of);
        let is_old = item.level == 0 && overdue_days > i64::from(self.policy.old_item_days);
        if is_old && !is_told_to_remind {
            return Err(Detail::VeryOld { overdue_days });
        }
        let last_level = self.policy.last_level();
        let is_at_the_end = item.level >= last_level;
        let number = if is_at_the_end { last_level } else { item.level + 1 };
        match self.policy.level(number) {
            Some(level) if !is_at_the_end || is_told_to_remind => Ok((number, level)),
            _ => {
                let pay_by = self.last_pay_by(item);
                Err(Detail::LastLevel { claimed_on: item.last_reminder_on, pay_by })
            }
        }
    }

    /// The pay-by date of the last letter, or what it must have been by the policy (R22). A due date that was agreed after the
    /// letter is the deadline that runs since (T7).
    fn last_pay_by(&self, item: &OverdueItem) -> Option<NaiveDate> {
        let claimed = self.policy.level(item.level.min(self.policy.last_level()));
        let counted = || Some(claimed?.pay_by(item.last_reminder_on?));
        item.last_pay_by.or_else(counted).map(|pay_by| pay_by.max(item.due_on))
    }
}

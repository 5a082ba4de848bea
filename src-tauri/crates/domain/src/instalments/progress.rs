//! Where a plan stands on a day.

use chrono::NaiveDate;

use crate::{Money, MoneyError, calendar::add_days};

/// When a plan counts as broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tolerance {
    /// Days after a due date before the instalment counts as missed.
    pub grace_days: u16,
    /// How many missed instalments make the whole rest payable.
    pub missed_allowed: u16,
}

/// What is open, missed and payable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// Open amount of each instalment, in the order of the plan.
    pub open: Vec<Money>,
    /// Due dates of missed instalments: open, and due + grace is over.
    pub missed: Vec<NaiveDate>,
    /// What is open and was due before today.
    pub overdue: Money,
    /// Whether so many were missed that the rest may be called in. A proposal for the owner, never an act of its own.
    pub may_accelerate: bool,
    /// What may be asked for today: the overdue amount, or the whole rest after acceleration.
    pub payable_now: Money,
    /// What was paid beyond the plan.
    pub credit: Money,
}

/// Fills the instalments oldest first with what was `paid` up to `today`.
///
/// # Errors
/// If currencies differ or a sum is too large.
pub fn progress(
    plan: &[(NaiveDate, Money)],
    paid: Money,
    today: NaiveDate,
    tolerance: Tolerance,
) -> Result<Progress, MoneyError> {
    let nothing = Money::zero(paid.currency);
    let (mut credit, mut rest, mut overdue) = (paid, nothing, nothing);
    let (mut open, mut missed) = (Vec::new(), Vec::new());
    for (due_on, amount) in plan {
        let part = if amount.minor < credit.minor { *amount } else { credit };
        credit = credit.checked_sub(part)?;
        let left = amount.checked_sub(part)?;
        rest = rest.checked_add(left)?;
        if *due_on < today {
            overdue = overdue.checked_add(left)?;
        }
        if left.minor > 0 && add_days(*due_on, i32::from(tolerance.grace_days)) < today {
            missed.push(*due_on);
        }
        open.push(left);
    }
    let may_accelerate = missed.len() >= usize::from(tolerance.missed_allowed.max(1));
    let payable_now = if may_accelerate { rest } else { overdue };
    Ok(Progress { open, missed, overdue, may_accelerate, payable_now, credit })
}

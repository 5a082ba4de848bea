//! In which order money serves costs, interest and principal of one debt (L7).

use chrono::NaiveDate;

use super::{Accrual, DayCount, InterestError, Rate};
use crate::{Money, MoneyError};

/// What a debt consists of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Claim {
    /// Fees and lump sums.
    Costs,
    /// Late interest.
    Interest,
    /// The invoice itself.
    Principal,
}

/// An amount of each claim, of one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claims {
    /// Fees and lump sums.
    pub costs: Money,
    /// Late interest.
    pub interest: Money,
    /// The invoice itself.
    pub principal: Money,
}

/// Where a payment went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appropriation {
    /// What each claim got.
    pub applied: Claims,
    /// What each claim still asks for.
    pub remaining: Claims,
    /// What none of them takes (L8).
    pub unapplied: Money,
}

impl Claims {
    fn of(&mut self, claim: Claim) -> &mut Money {
        match claim {
            Claim::Costs => &mut self.costs,
            Claim::Interest => &mut self.interest,
            Claim::Principal => &mut self.principal,
        }
    }
}

/// Serves the claims in the given order until the payment is used up: costs, interest, principal by the law of many countries
/// (Germany: § 367 BGB), or as the payer and the creditor agreed.
///
/// # Errors
/// If an amount is in another currency.
pub fn appropriate(payment: Money, open: Claims, order: &[Claim]) -> Result<Appropriation, MoneyError> {
    let nothing = Money::zero(payment.currency);
    let mut applied = Claims { costs: nothing, interest: nothing, principal: nothing };
    let (mut remaining, mut unapplied) = (open, payment);
    for claim in order {
        let asked = *remaining.of(*claim);
        let part = if asked.minor < unapplied.minor { asked } else { unapplied };
        *applied.of(*claim) = part;
        *remaining.of(*claim) = asked.checked_sub(part)?;
        unapplied = unapplied.checked_sub(part)?;
    }
    Ok(Appropriation { applied, remaining, unapplied })
}

/// A payment on a debt that bears interest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Posting {
    /// The value date.
    pub on: NaiveDate,
    /// How much.
    pub amount: Money,
}

/// A debt on which parts are paid while it bears interest.
#[derive(Debug, Clone, Copy)]
pub struct RunningAccount<'a> {
    /// What was due.
    pub principal: Money,
    /// When.
    pub due_on: NaiveDate,
    /// The yearly rate.
    pub rate: Rate<'a>,
    /// How days become parts of a year.
    pub basis: DayCount,
    /// Which claim is served first.
    pub order: &'a [Claim],
}

impl RunningAccount<'_> {
    /// What is open after each of `postings`, in the order of days, and at last on `settled_on`. Interest is rounded on each of these days
    /// and never bears interest itself.
    ///
    /// # Errors
    /// If a rate is missing or an amount is too large.
    pub fn run(
        &self,
        postings: &[Posting],
        settled_on: NaiveDate,
    ) -> Result<Vec<Appropriation>, InterestError> {
        let nothing = Money::zero(self.principal.currency);
        let mut open = Claims { costs: nothing, interest: nothing, principal: self.principal };
        let mut since = self.due_on;
        let mut states = Vec::new();
        let last = Posting { on: settled_on, amount: nothing };
        for posting in postings.iter().chain([&last]) {
            let stretch = Accrual {
                due_on: since,
                until: posting.on,
                principal: open.principal,
                changes: Vec::new(),
                rate: self.rate,
                basis: self.basis,
                waived: Vec::new(),
            };
            open.interest = open.interest.checked_add(stretch.interest()?.total)?;
            let state = appropriate(posting.amount, open, self.order)?;
            open = state.remaining;
            since = posting.on;
            states.push(state);
        }
        Ok(states)
    }
}

//! What laws add to interest or take from it. The figures are data of each country; here is how they work.

use rust_decimal::Decimal;

use crate::{Money, MoneyError};

/// A fixed sum for late payment that rises with the debt: in the EU 40 for any, in the United Kingdom 40, 70, 100.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LumpSum {
    /// From which debt on which sum is due, in rising order.
    pub steps: Vec<(Money, Money)>,
}

impl LumpSum {
    /// The sum for a debt; `None` below the first step.
    pub fn of(&self, debt: Money) -> Option<Money> {
        let reached = |from: &Money| from.currency == debt.currency && from.minor <= debt.minor;
        self.steps.iter().rev().find(|(from, _)| reached(from)).map(|(_, sum)| *sum)
    }
}

/// The highest rate that may be agreed, and the one where none was (Vietnam: Civil Code 2015, art. 468: 20 and 10 percent a year).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateCap {
    /// Percent a year; the excess is void.
    pub ceiling: Decimal,
    /// Percent a year where nothing clear was agreed.
    pub unless_agreed: Decimal,
}

impl RateCap {
    /// The rate that holds, and whether the agreed one was cut.
    pub fn apply(self, agreed: Option<Decimal>) -> (Decimal, bool) {
        let Some(agreed) = agreed else { return (self.unless_agreed, false) };
        (agreed.min(self.ceiling), agreed > self.ceiling)
    }
}

/// An agreed penalty on the breached part, cut to the highest percentage that the law allows (Vietnam: Commercial Law 2005, art. 301:
/// 8 percent).
///
/// # Errors
/// If the amount is too large.
pub fn penalty(breached: Money, agreed: Decimal, ceiling: Decimal) -> Result<Money, MoneyError> {
    Money::rounded(breached.to_decimal() * agreed.min(ceiling) / Decimal::ONE_HUNDRED, breached.currency)
}

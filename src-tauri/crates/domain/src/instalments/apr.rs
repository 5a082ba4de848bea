//! What a plan costs a year, all fees counted.

use rust_decimal::{Decimal, MathematicalOps as _};

/// Halvings of the interval in which the rate lies: beyond the digits that a decimal number holds.
const HALVINGS: usize = 90;

/// The rate of a series of monthly payments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YearlyRate {
    /// Percent a month at which all payments balance.
    pub monthly: Decimal,
    /// (1 + i)^12 − 1 in percent: the annual percentage rate of the EU and the United Kingdom.
    pub effective: Decimal,
    /// 12 · i in percent: the one of the United States (Regulation Z).
    pub nominal: Decimal,
}

/// The rate at which `flows`, a month apart, are worth nothing today: what the customer gets is positive and comes first, what he pays is
/// negative. `None` where no rate from 0 to 100 percent a month does that.
pub fn yearly_rate(flows: &[Decimal]) -> Option<YearlyRate> {
    let (mut low, mut high) = (Decimal::new(5, 1), Decimal::ONE);
    let worth = |discount: Decimal| flows.iter().rev().fold(Decimal::ZERO, |sum, flow| sum * discount + flow);
    if worth(high).is_zero() {
        return Some(YearlyRate { monthly: Decimal::ZERO, effective: Decimal::ZERO, nominal: Decimal::ZERO });
    }
    if worth(low).is_sign_negative() || worth(high).is_sign_positive() {
        return None;
    }
    for _ in 0..HALVINGS {
        let middle = (low + high) / Decimal::TWO;
        if worth(middle).is_sign_positive() {
            low = middle;
        } else {
            high = middle;
        }
    }
    let rate = Decimal::ONE.checked_div(high)? - Decimal::ONE;
    let grown = (Decimal::ONE + rate).checked_powi(12)?;
    Some(YearlyRate {
        monthly: rate * Decimal::ONE_HUNDRED,
        effective: (grown - Decimal::ONE) * Decimal::ONE_HUNDRED,
        nominal: rate * Decimal::from(1_200),
    })
}

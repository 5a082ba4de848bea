//! What a plan costs a year, all fees counted.

use rust_decimal::{Decimal, MathematicalOps as _, RoundingStrategy};

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

/// Days of a year, as the rules of the EU on consumer credit count (Directive 2008/48/EC, annex I, remark c).
const YEAR: u64 = 365;

/// The effective yearly rate, in percent to two decimals, at which dated payments pay off `debt`: each payment with the days after the
/// debt, and its amount. Exact to the day, whatever lies between the payments. `None` where less than the debt is paid, or no rate
/// from 0 to about 1,000,000 percent does it.
pub fn effective_rate(debt: Decimal, payments: &[(i64, Decimal)]) -> Option<Decimal> {
    let paid: Decimal = payments.iter().map(|(_, amount)| *amount).sum();
    if paid == debt {
        return Some(Decimal::ZERO);
    }
    if paid < debt || debt <= Decimal::ZERO {
        return None;
    }
    // What is worth 1 a day later is worth `discount` now.
    let (mut low, mut high) = (Decimal::new(975, 3), Decimal::ONE);
    let worth = |discount: Decimal| {
        payments.iter().try_fold(Decimal::ZERO, |sum, (days, amount)| {
            let power = discount.checked_powu(u64::try_from(*days).ok()?)?;
            Some(sum + amount * power)
        })
    };
    if worth(low)? > debt {
        return None;
    }
    for _ in 0..HALVINGS {
        let middle = (low + high) / Decimal::TWO;
        if worth(middle)? > debt {
            high = middle;
        } else {
            low = middle;
        }
    }
    let grown = Decimal::ONE.checked_div(high.checked_powu(YEAR)?)?;
    let percent = (grown - Decimal::ONE) * Decimal::ONE_HUNDRED;
    Some(percent.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rate(debt: i64, payments: &[(i64, i64)]) -> Option<String> {
        let payments: Vec<_> =
            payments.iter().map(|(days, amount)| (*days, Decimal::from(*amount))).collect();
        effective_rate(Decimal::from(debt), &payments).map(|rate| rate.normalize().to_string())
    }

    #[test]
    fn t4_a_plan_says_what_it_costs_a_year() {
        assert_eq!(rate(1_000, &[(365, 1_100)]).as_deref(), Some("10"));
        assert_eq!(rate(1_000, &[(730, 1_210)]).as_deref(), Some("10"));
        assert_eq!(
            rate(1_000, &[(0, 100), (365, 990)]).as_deref(),
            Some("10"),
            "what is paid at once is no credit"
        );
        assert_eq!(rate(1_000, &[(30, 500), (60, 500)]).as_deref(), Some("0"));
        assert_eq!(rate(1_000, &[(30, 500)]), None, "less than the debt");
        assert_eq!(rate(1_000, &[(0, 1_100)]), None, "nothing is lent");
    }

    #[test]
    fn t4_the_dated_rate_agrees_with_the_monthly_one() {
        let payments: Vec<(i64, i64)> = (1..=12).map(|month| (month * 365 / 12, 90)).collect();
        let dated: Decimal = rate(980, &payments).unwrap().parse().unwrap();
        assert!(
            (dated - Decimal::new(1995, 2)).abs() < Decimal::new(15, 2),
            "{dated}: months are whole days"
        );
    }
}

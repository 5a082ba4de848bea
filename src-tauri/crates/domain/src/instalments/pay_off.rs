//! Paying the whole rest of a plan before its last date.

use chrono::NaiveDate;

use super::Instalment;
use crate::{Money, MoneyError};

/// What pays a plan off on a day, and what falls away by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PayOff {
    /// The debt that is open.
    pub principal: Money,
    /// Open interest of instalments that are due until the day.
    pub interest: Money,
    /// The fee that is open: it is the price of the plan itself, whenever it ends.
    pub fee: Money,
    /// Open interest of later instalments, which falls away.
    pub falls_away: Money,
}

impl PayOff {
    /// What is to be paid.
    ///
    /// # Errors
    /// If the amount is too large.
    pub fn total(&self) -> Result<Money, MoneyError> {
        self.principal.checked_add(self.interest)?.checked_add(self.fee)
    }
}

/// Whether interest of an instalment that is due on `due_on` is still to be paid when the plan is paid off on `on`.
pub fn bears_interest(due_on: NaiveDate, on: NaiveDate) -> bool {
    due_on <= on
}

/// What pays the plan off on a day: all of the debt and the fee, and the interest due until then. `open` is what is open of each
/// instalment; principal + interest + fee + what falls away is all of it.
///
/// # Errors
/// If currencies differ or a sum is too large.
pub fn pay_off(open: &[Instalment], on: NaiveDate, nothing: Money) -> Result<PayOff, MoneyError> {
    let mut sum = PayOff { principal: nothing, interest: nothing, fee: nothing, falls_away: nothing };
    for Instalment { due_on, principal, interest, fee } in open {
        sum.principal = sum.principal.checked_add(*principal)?;
        sum.fee = sum.fee.checked_add(*fee)?;
        if bears_interest(*due_on, on) {
            sum.interest = sum.interest.checked_add(*interest)?;
        } else {
            sum.falls_away = sum.falls_away.checked_add(*interest)?;
        }
    }
    Ok(sum)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Currency;

    fn euro(minor: i64) -> Money {
        Money::new(minor, Currency::EUR)
    }

    fn on(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, 1).unwrap() + chrono::Days::new(u64::from(day))
    }

    fn instalment((day, principal, interest, fee): (u32, i64, i64, i64)) -> Instalment {
        Instalment { due_on: on(day), principal: euro(principal), interest: euro(interest), fee: euro(fee) }
    }

    #[test]
    fn t4_interest_of_later_instalments_falls_away_and_the_day_itself_still_counts() {
        let open = [(0, 100, 10, 5), (30, 100, 8, 0), (60, 100, 4, 0)].map(instalment);
        let paid = pay_off(&open, on(30), euro(0)).unwrap();
        assert_eq!((paid.principal, paid.interest, paid.fee), (euro(300), euro(18), euro(5)));
        assert_eq!((paid.falls_away, paid.total().unwrap()), (euro(4), euro(323)));
        assert_eq!(pay_off(&open, on(29), euro(0)).unwrap().interest, euro(10));
    }

    proptest! {
        #[test]
        fn t4_paying_off_loses_nothing_and_costs_no_less_later(
            parts in prop::collection::vec((0_u32..100, 0_i64..1_000, 0_i64..1_000, 0_i64..1_000), 0..9),
            (first, later) in (0_u32..100, 0_u32..100)
        ) {
            let open: Vec<Instalment> = parts.into_iter().map(instalment).collect();
            let whole: i64 = open.iter().map(|each| each.amount().unwrap().minor).sum();
            let paid = pay_off(&open, on(first), euro(0)).unwrap();
            prop_assert_eq!(paid.total().unwrap().minor + paid.falls_away.minor, whole);
            let after = pay_off(&open, on(first + later), euro(0)).unwrap();
            prop_assert!(after.total().unwrap().minor >= paid.total().unwrap().minor);
        }
    }
}

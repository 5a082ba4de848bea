//! Instalments that are equal with their interest.

use chrono::NaiveDate;
use rust_decimal::{Decimal, MathematicalOps as _};

use super::{Instalment, PlanError};
use crate::Money;

/// The highest rate, percent a period; beyond it figures lose their sense.
const HIGHEST_RATE: i64 = 100;

/// One instalment a date: A = P·i / (1 − (1 + i)^−n), rounded once; interest is the balance times i, and the last instalment takes what
/// rounding leaves.
///
/// # Errors
/// If the rate is negative or above 100 percent a period, or an instalment would not be above zero.
pub fn annuity(
    principal: Money,
    percent: Decimal,
    dates: &[NaiveDate],
) -> Result<Vec<Instalment>, PlanError> {
    if percent < Decimal::ZERO || percent > Decimal::from(HIGHEST_RATE) {
        return Err(PlanError::Rate(percent));
    }
    let count = u16::try_from(dates.len()).unwrap_or(u16::MAX);
    let too_small = || PlanError::TooSmall(principal, count);
    let rate = percent / Decimal::ONE_HUNDRED;
    let payment = payment(principal, rate, count).ok_or_else(too_small)?;
    let mut balance = principal;
    let mut instalments = Vec::with_capacity(dates.len());
    for (at, due_on) in dates.iter().enumerate() {
        let interest = Money::rounded(balance.to_decimal() * rate, principal.currency)?;
        let is_last = at + 1 == dates.len();
        let paid_off = if is_last { balance } else { payment.checked_sub(interest)? };
        if paid_off.minor.signum() != principal.minor.signum() {
            return Err(too_small());
        }
        balance = balance.checked_sub(paid_off)?;
        instalments.push(Instalment {
            due_on: *due_on,
            principal: paid_off,
            interest,
            fee: Money::zero(principal.currency),
        });
    }
    Ok(instalments)
}

fn payment(principal: Money, rate: Decimal, count: u16) -> Option<Money> {
    let count = Decimal::from(count);
    let amount = if rate.is_zero() {
        principal.to_decimal().checked_div(count)?
    } else {
        let grown = (Decimal::ONE + rate).checked_powd(count)?;
        let whole = principal.to_decimal().checked_mul(rate)?;
        // P·i·g / (g − 1) with g = (1 + i)^n, which loses fewer digits than the quotient with g^−1.
        whole.checked_div(grown - Decimal::ONE)?.checked_add(whole)?
    };
    Money::rounded(amount, principal.currency).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn t4_the_factor_of_an_annuity() {
        // i·g/(g − 1) = i/(g − 1) + i.
        let payment = payment(Money::new(1_000_000, crate::Currency::EUR), Decimal::new(1, 2), 12);
        assert_eq!(payment, Some(Money::new(88_849, crate::Currency::EUR)));
    }
}

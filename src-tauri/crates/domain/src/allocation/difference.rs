//! Payments that miss the open amount by a little, or by a discount.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::{Money, MoneyError};

/// How much may be missing or too much before anybody needs to care: the smaller of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SmallDifference {
    /// An amount, per currency.
    pub most: Money,
    /// Percent of the open amount.
    pub most_percent: Decimal,
}

/// What becomes of the difference between an open amount and what was paid for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    /// There is none.
    None,
    /// So little is missing that it may be written off.
    WriteOffShort(Money),
    /// So little is too much that it may be kept as income.
    WriteOffOver(Money),
    /// The item stays open with the rest.
    LeftOpen(Money),
    /// The customer's money on account (L8).
    Unapplied(Money),
}

impl SmallDifference {
    /// What becomes of the difference.
    ///
    /// # Errors
    /// If currencies differ or an amount is too large.
    pub fn judge(self, open: Money, paid: Money) -> Result<Difference, MoneyError> {
        let missing = open.checked_sub(paid)?;
        let share =
            Money::rounded(open.to_decimal() * self.most_percent / Decimal::ONE_HUNDRED, open.currency)?;
        let is_small = missing.minor.abs() <= self.most.minor.min(share.minor);
        Ok(match (missing.minor.signum(), is_small) {
            (0, _) => Difference::None,
            (1, true) => Difference::WriteOffShort(missing),
            (1, false) => Difference::LeftOpen(missing),
            (_, true) => Difference::WriteOffOver(-missing),
            (_, false) => Difference::Unapplied(-missing),
        })
    }
}

/// An early-payment discount that a customer may have taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DiscountTaken {
    /// The invoice's amount.
    pub total: Money,
    /// What may be deducted.
    pub discount: Money,
    /// The last day, with the days of grace that the owner gives.
    pub until: NaiveDate,
    /// How much more than the discount may be missing.
    pub tolerance: Money,
}

/// How a payment that is short by a discount is booked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DiscountOutcome {
    /// Whether the payer came in time and took no more than allowed.
    pub is_accepted: bool,
    /// Booked as discount.
    pub discount: Money,
    /// Written off besides, within the tolerance.
    pub written_off: Money,
    /// What stays open.
    pub left_open: Money,
}

impl DiscountTaken {
    /// How `paid` on `paid_on` is booked.
    ///
    /// # Errors
    /// If currencies differ or an amount is too large.
    pub fn judge(self, paid: Money, paid_on: NaiveDate) -> Result<DiscountOutcome, MoneyError> {
        let nothing = Money::zero(self.total.currency);
        let short = self.total.checked_sub(paid)?;
        let allowed = self.discount.checked_add(self.tolerance)?;
        if short.minor <= 0 || short.minor > allowed.minor || paid_on > self.until {
            let left_open = if short.minor > 0 { short } else { nothing };
            return Ok(DiscountOutcome {
                is_accepted: false,
                discount: nothing,
                written_off: nothing,
                left_open,
            });
        }
        let discount = if short.minor < self.discount.minor { short } else { self.discount };
        let written_off = short.checked_sub(discount)?;
        Ok(DiscountOutcome { is_accepted: true, discount, written_off, left_open: nothing })
    }
}

//! Exact amounts: integer minor units with their currency (M1–M3).

use std::fmt;

use rust_decimal::{Decimal, RoundingStrategy, prelude::ToPrimitive};
use serde::{Deserialize, Serialize};

use crate::Currency;

/// An exact amount of one currency, in its minor unit. Negative amounts reduce debt.
///
/// On the wire it is `{ "amount": "1234.50", "currency": "EUR" }`, never a binary float.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "WireMoney", into = "WireMoney")]
pub struct Money {
    /// The amount in minor units, for example cents.
    pub minor: i64,
    /// The currency whose minor unit is counted.
    pub currency: Currency,
}

/// The largest amount that Duebook keeps, in minor units: sums of many thousand of these stay below 2^63.
pub const MAX_MINOR: i64 = 900_000_000_000_000;

/// Why an amount cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// The text is not a plain decimal number.
    #[error("{0:?} is not a number")]
    NotANumber(String),
    /// The amount has more decimals than its currency: it is never rounded silently.
    #[error("{text} has more than {exponent} decimals, which {currency} does not have")]
    TooManyDecimals {
        /// The amount as it was written.
        text: String,
        /// Its currency.
        currency: Currency,
        /// The decimals that the currency has.
        exponent: u32,
    },
    /// The amount is beyond [`MAX_MINOR`].
    #[error("the amount is too large")]
    TooLarge,
    /// Amounts of two currencies were to be added (M2).
    #[error("{0} and {1} cannot be added")]
    CurrencyMismatch(Currency, Currency),
    /// A split has no parts, or one of them would be zero (M3).
    #[error("the amount cannot be split into {0} parts of at least one minor unit")]
    CannotSplit(usize),
}

#[derive(Serialize, Deserialize)]
struct WireMoney {
    amount: String,
    currency: Currency,
}

impl Money {
    /// The amount of `minor` units of `currency`.
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Nothing, in `currency`.
    pub const fn zero(currency: Currency) -> Self {
        Self { minor: 0, currency }
    }

    /// Reads a plain decimal such as `-1234.5`; localised spellings are read by the importer.
    ///
    /// # Errors
    /// If the text is no number, has too many decimals for the currency, or is too large.
    pub fn parse(text: &str, currency: Currency) -> Result<Self, MoneyError> {
        let number: Decimal = text.trim().parse().map_err(|_| MoneyError::NotANumber(text.to_owned()))?;
        Self::from_decimal(number, currency)
    }

    /// The exact amount of a decimal number.
    ///
    /// # Errors
    /// If the number has too many decimals for the currency, or is too large.
    pub fn from_decimal(number: Decimal, currency: Currency) -> Result<Self, MoneyError> {
        let exponent = currency.exponent();
        if number.normalize().scale() > exponent {
            return Err(MoneyError::TooManyDecimals { text: number.to_string(), currency, exponent });
        }
        Self::rounded(number, currency)
    }

    /// The amount nearest to `number`, half away from zero: the one rounding of a total (M1).
    ///
    /// # Errors
    /// If the amount is too large.
    pub fn rounded(number: Decimal, currency: Currency) -> Result<Self, MoneyError> {
        let scale = Decimal::from(10_i64.pow(currency.exponent()));
        let minor = number
            .checked_mul(scale)
            .map(|scaled| scaled.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero))
            .and_then(|scaled| scaled.to_i64())
            .filter(|minor| minor.abs() <= MAX_MINOR)
            .ok_or(MoneyError::TooLarge)?;
        Ok(Self { minor, currency })
    }

    /// The amount nearest to `number`, a half going to the even neighbour: the option of accounts that ask for it.
    ///
    /// # Errors
    /// If the amount is too large.
    pub fn rounded_half_even(number: Decimal, currency: Currency) -> Result<Self, MoneyError> {
        let even = number.round_dp_with_strategy(currency.exponent(), RoundingStrategy::MidpointNearestEven);
        Self::rounded(even, currency)
    }

    /// The amount as a decimal number with the currency's decimals.
    pub fn to_decimal(self) -> Decimal {
        Decimal::new(self.minor, self.currency.exponent())
    }

    /// The sum.
    ///
    /// # Errors
    /// If the currencies differ (M2) or the sum is too large.
    pub fn checked_add(self, other: Self) -> Result<Self, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::CurrencyMismatch(self.currency, other.currency));
        }
        let minor = self.minor.checked_add(other.minor).ok_or(MoneyError::TooLarge)?;
        Ok(Self { minor, currency: self.currency })
    }

    /// The difference.
    ///
    /// # Errors
    /// If the currencies differ (M2) or the difference is too large.
    pub fn checked_sub(self, other: Self) -> Result<Self, MoneyError> {
        self.checked_add(-other)
    }

    /// Whether the amount is zero.
    pub const fn is_zero(self) -> bool {
        self.minor == 0
    }
}

impl std::ops::Neg for Money {
    type Output = Self;

    fn neg(self) -> Self {
        Self { minor: -self.minor, currency: self.currency }
    }
}

/// The plain decimal with all decimals of the currency, for example `1234.50`; without the currency.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.to_decimal().fmt(f)
    }
}

impl TryFrom<WireMoney> for Money {
    type Error = MoneyError;

    fn try_from(wire: WireMoney) -> Result<Self, Self::Error> {
        Self::parse(&wire.amount, wire.currency)
    }
}

impl From<Money> for WireMoney {
    fn from(money: Money) -> Self {
        Self { amount: money.to_string(), currency: money.currency }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn money(text: &str, currency: Currency) -> Result<Money, MoneyError> {
        Money::parse(text, currency)
    }

    #[test]
    fn m1_amounts_are_exact_minor_units() {
        assert_eq!(money("1234.5", Currency::EUR), Ok(Money::new(123_450, Currency::EUR)));
        assert_eq!(money("12000000", Currency::VND), Ok(Money::new(12_000_000, Currency::VND)));
        assert_eq!(money("1.234", Currency::KWD), Ok(Money::new(1_234, Currency::KWD)));
        assert_eq!(Money::new(-5, Currency::EUR).to_string(), "-0.05");
        assert_eq!(Money::new(5, Currency::VND).to_string(), "5");
    }

    #[test]
    fn m1_too_many_decimals_are_refused_not_rounded() {
        assert!(matches!(money("0.005", Currency::EUR), Err(MoneyError::TooManyDecimals { .. })));
        assert!(matches!(money("12.5", Currency::VND), Err(MoneyError::TooManyDecimals { .. })));
        assert_eq!(money("12.500", Currency::EUR), Ok(Money::new(1_250, Currency::EUR)), "zeros add nothing");
    }

    #[test]
    fn m1_rounds_half_away_from_zero() {
        let half = Decimal::new(25, 1);
        assert_eq!(Money::rounded(half, Currency::VND), Ok(Money::new(3, Currency::VND)));
        assert_eq!(Money::rounded(-half, Currency::VND), Ok(Money::new(-3, Currency::VND)));
    }

    #[test]
    fn m1_amounts_beyond_the_limit_are_refused() {
        assert_eq!(money("12345678901234567890", Currency::VND), Err(MoneyError::TooLarge));
        assert!(matches!(money("1e5x", Currency::VND), Err(MoneyError::NotANumber(_))));
    }

    #[test]
    fn m2_currencies_are_never_added() {
        let sum = Money::new(1, Currency::EUR).checked_add(Money::new(1, Currency::USD));
        assert_eq!(sum, Err(MoneyError::CurrencyMismatch(Currency::EUR, Currency::USD)));
    }

    proptest! {
        #[test]
        fn m1_printed_amounts_read_back(minor in -MAX_MINOR..MAX_MINOR, which in 0_usize..3) {
            let currency = [Currency::VND, Currency::EUR, Currency::KWD][which];
            let amount = Money::new(minor, currency);
            prop_assert_eq!(Money::parse(&amount.to_string(), currency), Ok(amount));
        }
    }
}

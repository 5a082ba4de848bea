//! What amounts of several currencies are together, at rates that the owner entered.
//!
//! Amounts of different currencies are never added (M2); this is a view beside the totals, and no total rests on it.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::{Currency, Money, MoneyError};

/// The worth of one unit of a currency in the book's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExchangeRate {
    /// The other currency.
    pub currency: Currency,
    /// Units of the book's currency for one unit of the other; positive.
    pub rate: Decimal,
    /// The day of the rate.
    pub on: NaiveDate,
}

/// The owner's rates; at most one for each currency.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ExchangeRates {
    /// The rates, by currency.
    pub rates: Vec<ExchangeRate>,
}

/// Why amounts cannot be seen together.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExchangeError {
    /// The owner entered no rate.
    #[error("there is no rate for {currency}")]
    NoRate {
        /// Of this currency.
        currency: Currency,
    },
    /// The sum is too large.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

impl ExchangeRates {
    /// The rate of a currency; `None` where the owner entered none.
    pub fn of(&self, currency: Currency) -> Option<&ExchangeRate> {
        self.rates.iter().find(|rate| rate.currency == currency)
    }

    /// What the amounts are together in the currency `base`: each times its rate, rounded once at the end (M1).
    ///
    /// # Errors
    /// If a currency has no rate, or the sum is too large. An amount of 0 needs no rate.
    pub fn together(
        &self,
        base: Currency,
        amounts: impl IntoIterator<Item = Money>,
    ) -> Result<Money, ExchangeError> {
        let mut sum = Decimal::ZERO;
        for amount in amounts.into_iter().filter(|amount| !amount.is_zero()) {
            let currency = amount.currency;
            let rate = match self.of(currency) {
                _ if currency == base => Decimal::ONE,
                Some(known) => known.rate,
                None => return Err(ExchangeError::NoRate { currency }),
            };
            let part = amount.to_decimal().checked_mul(rate);
            sum = part.and_then(|part| sum.checked_add(part)).ok_or(MoneyError::TooLarge)?;
        }
        Ok(Money::rounded(sum, base)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(minor: i64, code: &str) -> Money {
        Money::new(minor, code.parse().unwrap())
    }

    fn rates() -> ExchangeRates {
        let rate = |code: &str, rate: &str| ExchangeRate {
            currency: code.parse().unwrap(),
            rate: rate.parse().unwrap(),
            on: "2026-11-20".parse().unwrap(),
        };
        ExchangeRates { rates: vec![rate("EUR", "1.0835"), rate("VND", "0.00003937")] }
    }

    #[test]
    fn m2_currencies_meet_only_at_rates_that_the_owner_entered() {
        let usd = "USD".parse().unwrap();
        let amounts = [money(10_000, "EUR"), money(25_400_000, "VND"), money(5, "USD")];
        // 108.35 + 999.998 + 0.05 = 1108.398, rounded once.
        assert_eq!(rates().together(usd, amounts).unwrap(), money(110_840, "USD"));
        let missing = rates().together(usd, [money(1, "GBP")]).unwrap_err();
        assert_eq!(missing, ExchangeError::NoRate { currency: "GBP".parse().unwrap() });
        assert_eq!(rates().together(usd, [money(0, "GBP")]).unwrap(), money(0, "USD"));
        assert_eq!(rates().together(usd, []).unwrap(), money(0, "USD"));
    }

    #[test]
    fn m1_together_is_rounded_once_half_away_from_zero() {
        let usd = "USD".parse().unwrap();
        let one = ExchangeRates {
            rates: vec![ExchangeRate {
                currency: "EUR".parse().unwrap(),
                rate: "0.5".parse().unwrap(),
                on: "2026-11-20".parse().unwrap(),
            }],
        };
        assert_eq!(one.together(usd, [money(1, "EUR")]).unwrap(), money(1, "USD"));
        assert_eq!(one.together(usd, [money(1, "EUR"), money(1, "EUR")]).unwrap(), money(1, "USD"));
        assert_eq!(one.together(usd, [money(-1, "EUR")]).unwrap(), money(-1, "USD"));
    }
}

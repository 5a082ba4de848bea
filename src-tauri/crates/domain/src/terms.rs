//! Payment terms: the rules that yield the due dates of an invoice, their parts and early-payment discounts (T1, M3).

mod notation;
mod rule;
mod steps;
mod words;

use chrono::NaiveDate;
use rust_decimal::{Decimal, MathematicalOps as _};
use serde::{Deserialize, Serialize};

pub use rule::{DueRule, Event};
pub use steps::{DueStep, StepKind};

use crate::{Money, MoneyError, calendar::add_days};

/// How much of an invoice falls due by one rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Share {
    /// Percent of the whole.
    Percent(Decimal),
    /// Percent of what the parts before leave.
    PercentOfRest(Decimal),
    /// An amount in the invoice's currency.
    Fixed(Decimal),
    /// All that the parts before leave; always the last part.
    Rest,
}

/// A share and when it is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// How much.
    pub share: Share,
    /// When.
    pub rule: DueRule,
}

/// A step of an early-payment discount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Discount {
    /// Percent off.
    pub percent: Decimal,
    /// The last day, counted from the invoice date; it counts.
    pub days: u16,
}

/// What an early-payment discount is a percentage of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DiscountBase {
    /// The whole invoice.
    #[default]
    Gross,
    /// The invoice without its tax.
    Net,
}

/// What was agreed about when an invoice is due: one part, or several that sum to it, and discounts for paying early.
///
/// Written as people write it (`2/10 net 30`, `30% now, rest eom+30`); [`std::fmt::Display`] gives the canonical spelling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// At least one; the last takes the rest.
    pub parts: Vec<Part>,
    /// Steps with rising days and falling percentages.
    pub discounts: Vec<Discount>,
    /// What the discounts are percentages of.
    pub base: DiscountBase,
}

/// A dated amount of an invoice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DuePart {
    /// When it is due.
    pub due_on: NaiveDate,
    /// How much.
    pub amount: Money,
}

/// An offer to pay less by a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DiscountOffer {
    /// The last day; it counts.
    pub until: NaiveDate,
    /// Percent off.
    pub percent: Decimal,
    /// What is then payable.
    pub payable: Money,
}

/// Why terms do not fit an amount.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ScheduleError {
    /// A part would be zero, or of the wrong sign: the parts before ask for more than there is (M3).
    #[error("part {0} of the terms leaves nothing of {1}")]
    NothingLeft(usize, Money),
    /// A fixed part has more decimals than the currency.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

impl Terms {
    /// Due some days after the invoice date; none is due at once.
    pub fn net(days: u16) -> Self {
        Self::single(DueRule::NetDays { days })
    }

    /// Terms of a single part.
    pub fn single(rule: DueRule) -> Self {
        let parts = vec![Part { share: Share::Rest, rule }];
        Self { parts, discounts: Vec::new(), base: DiscountBase::Gross }
    }

    /// The due dates in the order of the parts, counted from `from`: the invoice date, or the date of the event that the
    /// terms name.
    pub fn due_dates(&self, from: NaiveDate) -> Vec<NaiveDate> {
        self.parts.iter().map(|part| part.rule.due_on(from)).collect()
    }

    /// When the last part is due, counted from `from`.
    pub fn last_due_on(&self, from: NaiveDate) -> NaiveDate {
        self.due_dates(from).into_iter().max().unwrap_or(from)
    }

    /// Cuts `total` into the parts of the terms, which sum to it exactly (M3). A total of zero is due at once.
    ///
    /// # Errors
    /// If a part would be zero or have the other sign, or a fixed part does not fit the currency.
    pub fn schedule(&self, total: Money, from: NaiveDate) -> Result<Vec<DuePart>, ScheduleError> {
        if total.is_zero() {
            return Ok(vec![DuePart { due_on: from, amount: total }]);
        }
        let mut rest = total;
        let mut dues = Vec::new();
        for (at, part) in self.parts.iter().enumerate() {
            let amount = part.share.of(total, rest)?;
            if amount.minor.signum() != total.minor.signum() {
                return Err(ScheduleError::NothingLeft(at + 1, total));
            }
            rest = rest.checked_sub(amount)?;
            dues.push(DuePart { due_on: part.rule.due_on(from), amount });
        }
        Ok(dues)
    }

    /// What an early payer may deduct until when. `tax` is the part of `total` that a discount on net leaves alone.
    ///
    /// # Errors
    /// If an amount is too large.
    pub fn offers(
        &self,
        total: Money,
        tax: Money,
        from: NaiveDate,
    ) -> Result<Vec<DiscountOffer>, MoneyError> {
        let base = match self.base {
            DiscountBase::Gross => total,
            DiscountBase::Net => total.checked_sub(tax)?,
        };
        let offer = |step: &Discount| {
            let off = base.to_decimal() * step.percent / Decimal::ONE_HUNDRED;
            let payable = Money::rounded(total.to_decimal() - off, total.currency)?;
            let until = add_days(from, i32::from(step.days));
            Ok(DiscountOffer { until, percent: step.percent, payable })
        };
        self.discounts.iter().map(offer).collect()
    }

    /// What is payable by someone who pays everything on `paid_on`: the first step whose last day is not over applies.
    ///
    /// # Errors
    /// If an amount is too large.
    pub fn payable_on(
        &self,
        paid_on: NaiveDate,
        invoice: (Money, Money, NaiveDate),
    ) -> Result<Money, MoneyError> {
        let (total, tax, from) = invoice;
        let offers = self.offers(total, tax, from)?;
        Ok(offers.iter().find(|offer| paid_on <= offer.until).map_or(total, |offer| offer.payable))
    }
}

impl Discount {
    /// What it costs the payer a year not to take the discount, in percent, when the rest is due after `net_days`: simple, p/(1−p) ×
    /// 365/(net − discount days), and compounded, (1 + p/(1−p))^(365/(net − discount days)) − 1.
    ///
    /// `None` when the discount does not end before the due date, or the figure is beyond all bounds.
    pub fn yearly_cost(self, net_days: u16) -> Option<(Decimal, Decimal)> {
        let days = Decimal::from(net_days.checked_sub(self.days).filter(|days| *days > 0)?);
        let gain = self.percent.checked_div(Decimal::ONE_HUNDRED - self.percent)?;
        let periods = Decimal::from(365).checked_div(days)?;
        let grown = (Decimal::ONE + gain).checked_powd(periods)?;
        Some((
            gain.checked_mul(periods)?.checked_mul(Decimal::ONE_HUNDRED)?,
            (grown - Decimal::ONE).checked_mul(Decimal::ONE_HUNDRED)?,
        ))
    }
}

impl Share {
    /// Its amount, with the sign of `total`.
    fn of(self, total: Money, rest: Money) -> Result<Money, MoneyError> {
        let percent = |whole: Money, percent: Decimal| {
            Money::rounded(whole.to_decimal() * percent / Decimal::ONE_HUNDRED, total.currency)
        };
        match self {
            Self::Percent(part) => percent(total, part),
            Self::PercentOfRest(part) => percent(rest, part),
            Self::Fixed(amount) => {
                let amount = Money::from_decimal(amount, total.currency)?;
                Ok(if total.minor < 0 { -amount } else { amount })
            }
            Self::Rest => Ok(rest),
        }
    }
}

impl Serialize for Terms {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Terms {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// The text is not in the notation of payment terms.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{word:?} at position {position} is not understood")]
pub struct TermsError {
    /// The first word that is wrong.
    pub word: String,
    /// Its position, counted in characters from 1.
    pub position: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn t1_net_days_count_from_the_invoice_date() {
        let due = |text: &str| text.parse::<Terms>().unwrap().last_due_on(day("2026-01-31"));
        assert_eq!(due("net 30"), day("2026-03-02"));
        assert_eq!(due("now"), day("2026-01-31"));
        assert_eq!(due("30"), day("2026-03-02"), "a bare number means days");
        assert_eq!(due("50% eom+60, rest net 10"), day("2026-04-01"), "the last of several dates");
    }

    #[test]
    fn t1_net_and_its_notation_are_the_same() {
        for days in [0, 1, 30] {
            assert_eq!(Terms::net(days).to_string().parse::<Terms>().unwrap(), Terms::net(days));
        }
    }

    #[test]
    fn t1_first_wrong_word_is_named() {
        let wrong = |text: &str| text.parse::<Terms>().unwrap_err();
        assert_eq!(wrong("net soon"), TermsError { word: "soon".into(), position: 5 });
        assert_eq!(wrong("net 30 early"), TermsError { word: "early".into(), position: 8 });
    }
}

//! Late interest: simple, on principal only, never on interest (T2, T3).
//!
//! Days run from the day after the due date to the day of payment, both counted. Raw segments are summed and rounded once.

mod appropriation;
mod day_count;
mod law;
mod rates;

use std::ops::RangeInclusive;

use chrono::NaiveDate;
use rust_decimal::Decimal;

pub use appropriation::{Appropriation, Claim, Claims, Posting, RunningAccount, appropriate};
pub use day_count::DayCount;
pub use law::{LumpSum, RateCap, penalty};
pub use rates::{Rate, RateMode, RateRow, RateTable};

use crate::{Money, MoneyError, calendar::add_days};

/// What bears interest, at which rate, and when it does not.
#[derive(Debug, Clone)]
pub struct Accrual<'a> {
    /// The day on which the principal was due; it bears none yet.
    pub due_on: NaiveDate,
    /// The last day that bears interest, as a rule that of the payment.
    pub until: NaiveDate,
    /// The principal on the due date.
    pub principal: Money,
    /// What the principal is after a day, in the order of days: a part payment still bears interest on its own day.
    pub changes: Vec<(NaiveDate, Money)>,
    /// The yearly rate.
    pub rate: Rate<'a>,
    /// How days become parts of a year.
    pub basis: DayCount,
    /// Days that bear none: a dispute, a promise with waiver.
    pub waived: Vec<RangeInclusive<NaiveDate>>,
}

/// Why a segment begins on its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SegmentStart {
    /// It is the first late day.
    Late,
    /// What bears interest changed: a part was settled, or is owed again.
    Principal,
    /// The rate table has a new row, whether its figure is another one or not.
    Rate,
    /// Days without interest ended.
    Waiver,
    /// The days before it were claimed already (L10).
    Claimed,
}

/// A stretch of days with one principal and one rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segment {
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub to: NaiveDate,
    /// Its calendar days, both ends counted, whatever the basis makes of them.
    pub days: i64,
    /// What bears interest.
    pub principal: Money,
    /// Percent a year.
    pub percent: Decimal,
    /// The interest as printed: all segments sum to the total, the last takes the difference (L10).
    pub amount: Money,
    /// Why it begins where it does.
    pub start: SegmentStart,
    /// Whether its rate is not published and the last known one is used (T3).
    pub is_provisional: bool,
}

/// Interest and how it came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interest {
    /// The sum, rounded once.
    pub total: Money,
    /// Oldest first; none while nothing is late.
    pub segments: Vec<Segment>,
}

/// Why no interest can be told.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InterestError {
    /// The table has no rate for a day; none is made up (T3).
    #[error("table {table} has no rate for {day}")]
    NoRate {
        /// The table.
        table: String,
        /// The first day without a rate.
        day: NaiveDate,
    },
    /// An amount is too large or in another currency.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

impl Accrual<'_> {
    /// The interest and its segments: they break where the rate, the principal or a waiver changes (T2).
    ///
    /// # Errors
    /// If the table lacks a rate or an amount is too large.
    pub fn interest(&self) -> Result<Interest, InterestError> {
        let mut raw = self.raw(None)?;
        let total = Money::rounded(raw.sum, self.principal.currency)?;
        settle(&mut raw.segments, total)?;
        Ok(Interest { total, segments: raw.segments })
    }

    /// The interest that a claim from `from` on asks for when `claimed` was claimed for the days before: the rounded total to
    /// date less that (L10). Its segments sum to it, the last takes the difference.
    ///
    /// Nothing or less is left where what bears interest fell for days that were claimed already.
    ///
    /// # Errors
    /// If the table lacks a rate or an amount is too large.
    pub fn rest(&self, from: NaiveDate, claimed: Money) -> Result<Interest, InterestError> {
        let mut raw = self.raw(Some(from))?;
        let total = Money::rounded(raw.sum, self.principal.currency)?.checked_sub(claimed)?;
        raw.segments.retain(|segment| segment.from >= from);
        settle(&mut raw.segments, total)?;
        Ok(Interest { total, segments: raw.segments })
    }

    /// The segments, each rounded by itself, and their exact sum; they break at `at` too.
    fn raw(&self, at: Option<NaiveDate>) -> Result<Raw, InterestError> {
        let first = add_days(self.due_on, 1);
        let breaks = self.breaks().chain(at);
        let mut starts: Vec<NaiveDate> = breaks.filter(|day| (first..=self.until).contains(day)).collect();
        starts.push(first);
        starts.sort_unstable();
        starts.dedup();
        let mut raw = Raw { segments: Vec::new(), sum: Decimal::ZERO };
        for (index, from) in starts.iter().copied().enumerate().filter(|(_, from)| *from <= self.until) {
            let to = starts.get(index + 1).map_or(self.until, |next| add_days(*next, -1));
            let principal = self.principal_on(from);
            if principal.is_zero() || self.is_waived(from) {
                continue;
            }
            let percent = self.rate.on(from, first)?;
            let part = self.basis.years(add_days(from, -1), to);
            let exact = principal.to_decimal() * percent / Decimal::ONE_HUNDRED * part;
            raw.sum += exact;
            raw.segments.push(Segment {
                from,
                to,
                days: (to - from).num_days() + 1,
                principal,
                percent,
                amount: Money::rounded(exact, principal.currency)?,
                start: self.start_of(from, first),
                is_provisional: self.rate.is_provisional_on(from, first)?,
            });
        }
        Ok(raw)
    }

    /// Why a segment begins on `from`.
    fn start_of(&self, from: NaiveDate, first: NaiveDate) -> SegmentStart {
        let before = add_days(from, -1);
        if from == first {
            SegmentStart::Late
        } else if self.is_waived(before) {
            SegmentStart::Waiver
        } else if self.principal_on(from) != self.principal_on(before) {
            SegmentStart::Principal
        } else if self.rate.changes().contains(&from) {
            SegmentStart::Rate
        } else {
            SegmentStart::Claimed
        }
    }

    fn is_waived(&self, day: NaiveDate) -> bool {
        self.waived.iter().any(|days| days.contains(&day))
    }

    fn breaks(&self) -> impl Iterator<Item = NaiveDate> {
        let payments = self.changes.iter().map(|(day, _)| add_days(*day, 1));
        let waivers = self.waived.iter().flat_map(|days| [*days.start(), add_days(*days.end(), 1)]);
        payments.chain(waivers).chain(self.rate.changes())
    }

    fn principal_on(&self, day: NaiveDate) -> Money {
        let before = self.changes.iter().take_while(|(changed, _)| *changed < day);
        before.last().map_or(self.principal, |(_, principal)| *principal)
    }
}

/// Segments before they sum to their total.
struct Raw {
    segments: Vec<Segment>,
    sum: Decimal,
}

/// Gives the last segment what rounding each of them alone left over.
fn settle(segments: &mut [Segment], total: Money) -> Result<(), MoneyError> {
    let mut printed = Money::zero(total.currency);
    for segment in segments.iter() {
        printed = printed.checked_add(segment.amount)?;
    }
    if let Some(last) = segments.last_mut() {
        last.amount = last.amount.checked_add(total.checked_sub(printed)?)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;

//! How days become parts of a year.

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

/// The convention by which days are parts of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum DayCount {
    /// Calendar days over 365, in leap years too.
    #[default]
    Act365,
    /// Calendar days over 360.
    Act360,
    /// Months of thirty days, the 31st taken as the 30th (Eurobond).
    E30Over360,
    /// Months of thirty days, a last 31st taken as the 30th only after a first 30th or 31st (bond basis).
    Bond30Over360,
    /// Calendar days over the length of the year in which each lies.
    ActAct,
}

impl DayCount {
    /// The part of a year after `before` up to and including `to`.
    pub fn years(self, before: NaiveDate, to: NaiveDate) -> Decimal {
        let actual = Decimal::from((to - before).num_days());
        match self {
            Self::Act365 => actual / Decimal::from(365),
            Self::Act360 => actual / Decimal::from(360),
            Self::E30Over360 => months_of_thirty(before, to, to.day().min(30)),
            Self::Bond30Over360 => {
                let last = if before.day() >= 30 { to.day().min(30) } else { to.day() };
                months_of_thirty(before, to, last)
            }
            Self::ActAct => (before.year()..=to.year()).map(|year| part_of_year(before, to, year)).sum(),
        }
    }
}

fn months_of_thirty(before: NaiveDate, to: NaiveDate, last: u32) -> Decimal {
    let months = (i64::from(to.year()) - i64::from(before.year())) * 12 + i64::from(to.month())
        - i64::from(before.month());
    let days = months * 30 + i64::from(last) - i64::from(before.day().min(30));
    Decimal::from(days) / Decimal::from(360)
}

/// The days after `before` up to `to` that lie in `year`, over its length.
fn part_of_year(before: NaiveDate, to: NaiveDate, year: i32) -> Decimal {
    let last_of = |year: i32| NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(to);
    let (start, end) = (before.max(last_of(year - 1)), to.min(last_of(year)));
    let length = (last_of(year) - last_of(year - 1)).num_days().max(1);
    Decimal::from((end - start).num_days().max(0)) / Decimal::from(length)
}

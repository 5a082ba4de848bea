//! Months, recurring dates and working days (M4, M5, R18).

mod settings;

use std::collections::BTreeSet;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

pub use settings::{CalendarSettings, DueShift, LateAfter, OwnHoliday};

/// The last day of the month of `date`.
pub fn end_of_month(date: NaiveDate) -> NaiveDate {
    on_day(date, 31)
}

/// The same day `months` later, or the last day of that month where it has no such day.
pub fn add_months(date: NaiveDate, months: u16) -> NaiveDate {
    date.checked_add_months(Months::new(u32::from(months))).unwrap_or(NaiveDate::MAX)
}

/// `days` later; before, if negative.
pub fn add_days(date: NaiveDate, days: i32) -> NaiveDate {
    let count = Days::new(u64::from(days.unsigned_abs()));
    let moved = if days < 0 { date.checked_sub_days(count) } else { date.checked_add_days(count) };
    moved.unwrap_or(NaiveDate::MAX)
}

/// Day `day` of the month of `date`, or the month's last day where it has no such day.
pub fn on_day(date: NaiveDate, day: u8) -> NaiveDate {
    (28..=31).rev().find_map(|last| date.with_day(u32::from(day).clamp(1, last))).unwrap_or(date)
}

/// How often a date comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Frequency {
    /// Every seven days.
    Weekly,
    /// Every fourteen days.
    Biweekly,
    /// On the first date's day of every month.
    Monthly,
    /// On the last day of every month, whatever day the first date is; the first date itself stays.
    MonthEnd,
    /// On the 15th and on the last day of every month.
    FifteenthAndMonthEnd,
    /// On the first date's day of every third month.
    Quarterly,
}

/// The `count` dates from `first` on. Each is computed from the first one, never from the one before: 31 January, 28 February,
/// 31 March (M5).
pub fn recurring(first: NaiveDate, frequency: Frequency, count: u16) -> Vec<NaiveDate> {
    (0..count).map(|period| nth(first, frequency, period)).collect()
}

fn nth(first: NaiveDate, frequency: Frequency, period: u16) -> NaiveDate {
    if period == 0 {
        return first;
    }
    match frequency {
        Frequency::Weekly => add_days(first, 7 * i32::from(period)),
        Frequency::Biweekly => add_days(first, 14 * i32::from(period)),
        Frequency::Monthly => add_months(first, period),
        Frequency::MonthEnd => end_of_month(add_months(first, period)),
        Frequency::Quarterly => add_months(first, period.saturating_mul(3)),
        Frequency::FifteenthAndMonthEnd => {
            // Half months since the first of the first date's month: 15th, end, 15th of the next …
            let passed = match (first.day() < 15, first == end_of_month(first)) {
                (true, _) => 0,
                (false, false) => 1,
                (false, true) => 2,
            };
            let half = passed + period - 1;
            let month = add_months(on_day(first, 1), half / 2);
            if half.is_multiple_of(2) { on_day(month, 15) } else { end_of_month(month) }
        }
    }
}

/// The days of a week on which no business is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Weekend {
    /// Saturday and Sunday.
    SatSun,
    /// Friday and Saturday, as in Israel.
    FriSat,
    /// Sunday only: a week from Monday to Saturday.
    Sun,
    /// Saturday only: a week from Sunday to Friday.
    Sat,
}

impl Weekend {
    /// Whether no business is done on this day of the week.
    pub fn has(self, day: Weekday) -> bool {
        match self {
            Self::SatSun => matches!(day, Weekday::Sat | Weekday::Sun),
            Self::FriSat => matches!(day, Weekday::Fri | Weekday::Sat),
            Self::Sun => day == Weekday::Sun,
            Self::Sat => day == Weekday::Sat,
        }
    }
}

/// What happens to a date on which no business is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Convention {
    /// It stays.
    #[default]
    None,
    /// The next business day.
    Following,
    /// The next business day, or the one before where the next lies in another month.
    ModifiedFollowing,
    /// The business day before.
    Preceding,
}

/// When business is done: the working week and the holidays of a place (R18).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkingDays {
    /// The days off in every week.
    pub weekend: Weekend,
    /// The days off besides.
    pub holidays: BTreeSet<NaiveDate>,
}

impl WorkingDays {
    /// Whether business is done on `date`.
    pub fn is_business_day(&self, date: NaiveDate) -> bool {
        !self.weekend.has(date.weekday()) && !self.holidays.contains(&date)
    }

    /// `date`, moved by the convention where no business is done on it.
    pub fn adjust(&self, date: NaiveDate, convention: Convention) -> NaiveDate {
        match convention {
            Convention::None => date,
            Convention::Following => self.nearest(date, 1),
            Convention::Preceding => self.nearest(date, -1),
            Convention::ModifiedFollowing => {
                let next = self.nearest(date, 1);
                if next.month() == date.month() { next } else { self.nearest(date, -1) }
            }
        }
    }

    /// The business day `count` business days after `date`.
    pub fn business_days_after(&self, date: NaiveDate, count: u8) -> NaiveDate {
        (0..count).fold(date, |day, _| self.nearest(add_days(day, 1), 1))
    }

    fn nearest(&self, date: NaiveDate, step: i32) -> NaiveDate {
        // A list of holidays without any business day in a year is a mistake; the date then stays.
        (0..366)
            .map(|days| add_days(date, days * step))
            .find(|day| self.is_business_day(*day))
            .unwrap_or(date)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn m5_dates_are_computed_from_the_first_one() {
        let dates = recurring(day("2025-01-31"), Frequency::Monthly, 4);
        assert_eq!(dates, ["2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30"].map(day));
    }

    #[test]
    fn m5_month_end_and_half_months() {
        let ends = recurring(day("2025-02-28"), Frequency::MonthEnd, 3);
        assert_eq!(ends, ["2025-02-28", "2025-03-31", "2025-04-30"].map(day));
        for (first, second, third) in [
            ("2025-01-15", "2025-01-31", "2025-02-15"),
            ("2025-01-31", "2025-02-15", "2025-02-28"),
            ("2025-01-03", "2025-01-15", "2025-01-31"),
            ("2025-01-20", "2025-01-31", "2025-02-15"),
        ] {
            let dates = recurring(day(first), Frequency::FifteenthAndMonthEnd, 3);
            assert_eq!(dates, [first, second, third].map(day));
        }
    }

    #[test]
    fn r18_israel_rests_on_friday_and_saturday() {
        let israel = WorkingDays { weekend: Weekend::FriSat, holidays: [day("2026-04-02")].into() };
        assert_eq!(israel.adjust(day("2026-04-02"), Convention::Following), day("2026-04-05"));
        assert!(israel.is_business_day(day("2026-04-05")), "a Sunday");
    }

    #[test]
    fn l9_business_days_are_counted_without_days_off() {
        let place = WorkingDays { weekend: Weekend::SatSun, holidays: [day("2026-11-25")].into() };
        assert_eq!(
            place.business_days_after(day("2026-11-20"), 5),
            day("2026-11-30"),
            "a Friday, a holiday between"
        );
        assert_eq!(place.business_days_after(day("2026-11-21"), 1), day("2026-11-23"));
        assert_eq!(place.business_days_after(day("2026-11-21"), 0), day("2026-11-21"));
    }

    fn any_date() -> impl Strategy<Value = NaiveDate> {
        (0_i32..36_500).prop_map(|days| add_days(NaiveDate::from_ymd_opt(1990, 1, 1).unwrap(), days))
    }

    proptest! {
        #[test]
        fn m5_recurring_dates_rise(first in any_date(), count in 1_u16..60, which in 0_usize..6) {
            let frequency = [
                Frequency::Weekly, Frequency::Biweekly, Frequency::Monthly, Frequency::MonthEnd,
                Frequency::FifteenthAndMonthEnd, Frequency::Quarterly,
            ][which];
            let dates = recurring(first, frequency, count);
            prop_assert_eq!(dates[0], first);
            prop_assert!(dates.windows(2).all(|pair| pair[0] < pair[1]));
        }

        #[test]
        fn r18_an_adjusted_date_is_a_business_day(date in any_date(), which in 0_usize..4) {
            let weekend = [Weekend::SatSun, Weekend::FriSat, Weekend::Sun, Weekend::Sat][which];
            let place = WorkingDays { weekend, holidays: BTreeSet::new() };
            for convention in [Convention::Following, Convention::ModifiedFollowing, Convention::Preceding] {
                prop_assert!(place.is_business_day(place.adjust(date, convention)));
            }
            prop_assert_eq!(place.adjust(date, Convention::ModifiedFollowing).month(), date.month());
        }
    }
}

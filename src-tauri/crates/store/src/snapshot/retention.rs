//! Which copies are kept: close together at first, then ever further apart.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

/// The newest ones, whatever their day.
const RECENT: usize = 10;
/// The last of each of so many days, weeks and months on which copies were made.
const DAYS: usize = 14;
const WEEKS: usize = 8;
const MONTHS: usize = 24;

/// The places in `days`, newest first, of copies that are not kept.
///
/// Kept are the 10 newest and the last copy of each of the last 14 days, 8 weeks and 24 months that have one. The newest
/// is always kept.
pub(super) fn superfluous(days: &[NaiveDate]) -> Vec<usize> {
    let mut kept: BTreeSet<usize> = (0..days.len().min(RECENT)).collect();
    kept.extend(last_of_each(days, |day| (day.year(), day.ordinal())).take(DAYS));
    kept.extend(last_of_each(days, |day| (day.iso_week().year(), day.iso_week().week())).take(WEEKS));
    kept.extend(last_of_each(days, |day| (day.year(), day.month())).take(MONTHS));
    (0..days.len()).filter(|at| !kept.contains(at)).collect()
}

/// The places of the last copy of every period, newest period first.
fn last_of_each(
    days: &[NaiveDate],
    period: impl Fn(&NaiveDate) -> (i32, u32),
) -> impl Iterator<Item = usize> {
    let mut seen = BTreeSet::new();
    days.iter().enumerate().filter(move |(_, day)| seen.insert(period(day))).map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use chrono::Days;
    use proptest::prelude::*;

    use super::*;

    fn newest_first(mut ages: Vec<u64>) -> Vec<NaiveDate> {
        ages.sort_unstable();
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        ages.into_iter().filter_map(|age| today.checked_sub_days(Days::new(age))).collect()
    }

    #[test]
    fn three_years_of_daily_copies_become_a_few_dozen() {
        let days = newest_first((0..1_100).collect());
        let kept = days.len() - superfluous(&days).len();
        assert!((35..=46).contains(&kept), "{kept} copies");
    }

    #[test]
    fn twenty_copies_of_one_day_leave_the_ten_newest() {
        assert_eq!(superfluous(&newest_first(vec![0; 20])), (10..20).collect::<Vec<_>>());
    }

    proptest! {
        #[test]
        fn the_ten_newest_and_the_last_of_every_recent_month_are_kept(ages in prop::collection::vec(0u64..900, 0..80)) {
            let days = newest_first(ages);
            let gone = superfluous(&days);
            prop_assert!(gone.iter().all(|at| *at >= RECENT));
            for (at, day) in days.iter().enumerate() {
                let is_last_of_month =
                    days[..at].iter().all(|newer| (newer.year(), newer.month()) != (day.year(), day.month()));
                prop_assert!(!is_last_of_month || !gone.contains(&at) || at >= MONTHS);
            }
        }
    }
}

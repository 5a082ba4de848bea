//! What the owner set about business days: how the book's calendar differs from its country's, and what is moved (R18, T7).

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Convention, Weekend, WorkingDays};

/// A day off that the owner added.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct OwnHoliday {
    /// The day.
    pub on: NaiveDate,
    /// What it is called; may be empty.
    pub name: String,
}

/// The date after which a new invoice is late, where its due date was moved to a business day (T7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LateAfter {
    /// The date that was agreed.
    #[default]
    DueDate,
    /// The business day that it was moved to.
    BusinessDay,
}

/// The business day on which an amount is expected, where it is not the due date itself. Both dates are kept (T7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueShift {
    /// That business day.
    pub payable_on: NaiveDate,
    /// Which of the two dates counts for ageing and reminders.
    pub late_after: LateAfter,
}

/// The owner's calendar. Whatever is not set is as usual in the book's country.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CalendarSettings {
    /// The days off in every week; `None` for those of the country.
    pub weekend: Option<Weekend>,
    /// Days off that the country's list does not have, by date.
    pub own: Vec<OwnHoliday>,
    /// Days of the country's list on which the owner does business.
    pub removed: BTreeSet<NaiveDate>,
    /// What happens to due dates of new invoices on a day off; the first of two settings (R18).
    pub shift_due: Convention,
    /// Which of two dates counts then.
    pub late_after: LateAfter,
    /// Whether reminders leave on business days only; the second setting (R18).
    pub sends_on_business_days: bool,
}

impl CalendarSettings {
    /// When business is done: the country's week and holidays, as the owner changed them.
    pub fn working_days(
        &self,
        weekend: Weekend,
        holidays: impl IntoIterator<Item = NaiveDate>,
    ) -> WorkingDays {
        let kept = holidays.into_iter().filter(|day| !self.removed.contains(day));
        let own = self.own.iter().map(|holiday| holiday.on);
        WorkingDays { weekend: self.weekend.unwrap_or(weekend), holidays: kept.chain(own).collect() }
    }

    /// The business day for an amount due on `due_on`; `None` where that is the due date itself.
    pub fn shift(&self, due_on: NaiveDate, days: &WorkingDays) -> Option<DueShift> {
        let payable_on = days.adjust(due_on, self.shift_due);
        (payable_on != due_on).then_some(DueShift { payable_on, late_after: self.late_after })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::calendar::add_days;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn r18_the_owner_adds_and_removes_days() {
        let settings = CalendarSettings {
            own: vec![OwnHoliday { on: day("2026-11-23"), name: "Stocktaking".into() }],
            removed: [day("2026-11-24")].into(),
            ..CalendarSettings::default()
        };
        let days = settings.working_days(Weekend::SatSun, ["2026-11-24", "2026-12-25"].map(day));
        let is_open = |on| days.is_business_day(day(on));
        assert!(!is_open("2026-11-23") && is_open("2026-11-24") && !is_open("2026-12-25"));
    }

    #[test]
    fn t7_both_dates_are_kept_and_none_moves_unless_set() {
        let sunday = day("2027-01-31");
        let mut settings = CalendarSettings::default();
        let days = settings.working_days(Weekend::SatSun, []);
        assert_eq!(settings.shift(sunday, &days), None, "nothing moves by default");
        settings.shift_due = Convention::Following;
        let shift = settings.shift(sunday, &days).unwrap();
        assert_eq!(shift, DueShift { payable_on: day("2027-02-01"), late_after: LateAfter::DueDate });
        settings.shift_due = Convention::ModifiedFollowing;
        assert_eq!(settings.shift(sunday, &days).unwrap().payable_on, day("2027-01-29"));
        assert_eq!(settings.shift(day("2027-01-29"), &days), None, "a business day stays");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        #[test]
        fn t1_no_due_date_precedes_its_base_unless_it_is_rolled_back(
            offset in 0_i32..20_000,
            days in 0_u16..400,
            kind in 0_usize..8,
            which in 0_usize..3,
        ) {
            use crate::terms::DueRule;
            let from = add_days(day("2000-01-01"), offset);
            let rule = [
                DueRule::NetDays { days },
                DueRule::NetMonths { months: days % 24 },
                DueRule::EomPlusDays { days },
                DueRule::EomNextPlusDays { days },
                DueRule::EomPlusMonths { months: days % 24 },
                DueRule::DaysThenEom { days },
                DueRule::DaysEomOnDay { days, day: 10 },
                DueRule::DayOnOrAfter { days, day: 15 },
            ][kind];
            let due_on = rule.due_on(from);
            prop_assert!(due_on >= from);
            let shift_due = [Convention::None, Convention::Following, Convention::ModifiedFollowing][which];
            let settings = CalendarSettings { shift_due, ..CalendarSettings::default() };
            let week = settings.working_days(Weekend::FriSat, []);
            let shift = settings.shift(due_on, &week);
            // Modified following goes back at the end of a month only; every other one never does.
            let is_rolled_back = shift_due == Convention::ModifiedFollowing;
            prop_assert!(shift.is_none_or(|shift| is_rolled_back || shift.payable_on > due_on));
            prop_assert!(shift.is_none_or(|shift| week.is_business_day(shift.payable_on)));
        }
    }
}

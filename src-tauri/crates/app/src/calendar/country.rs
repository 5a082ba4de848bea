//! Public holidays and the usual weekend of countries, as they are published. Data: `assets/countries/holidays`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::NaiveDate;
use domain::{Language, calendar::Weekend};
use serde::Deserialize;

/// What is known of a country.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(super) struct Country {
    #[serde(rename = "country")]
    code: String,
    /// The days off in every week.
    pub(super) weekend: Weekend,
    /// Where the holidays are from.
    pub(super) source: String,
    /// The day on which they were looked up.
    pub(super) retrieved_on: Option<NaiveDate>,
    /// The last day that the list tells of.
    pub(super) known_until: Option<NaiveDate>,
    holiday: Vec<Holiday>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
struct Holiday {
    name: BTreeMap<String, String>,
    days: Vec<NaiveDate>,
}

const FILES: [&str; 5] = [
    include_str!("../../../../../assets/countries/holidays/de.toml"),
    include_str!("../../../../../assets/countries/holidays/il.toml"),
    include_str!("../../../../../assets/countries/holidays/uk.toml"),
    include_str!("../../../../../assets/countries/holidays/us.toml"),
    include_str!("../../../../../assets/countries/holidays/vn.toml"),
];

static COUNTRIES: LazyLock<Vec<Country>> =
    LazyLock::new(|| FILES.iter().filter_map(|text| toml::from_str(text).ok()).collect());

/// A country without a list: Saturday and Sunday are off.
static UNKNOWN: Country = Country {
    code: String::new(),
    weekend: Weekend::SatSun,
    source: String::new(),
    retrieved_on: None,
    known_until: None,
    holiday: Vec::new(),
};

/// What is known of the country with this ISO 3166 code.
pub(super) fn of(code: &str) -> &'static Country {
    COUNTRIES.iter().find(|country| country.code == code).unwrap_or(&UNKNOWN)
}

impl Country {
    /// The public holidays.
    pub(super) fn days(&self) -> impl Iterator<Item = NaiveDate> {
        self.holiday.iter().flat_map(|holiday| holiday.days.iter().copied())
    }

    /// The public holidays by date, with their names.
    pub(super) fn named(&self, language: Language) -> impl Iterator<Item = (NaiveDate, String)> {
        let named = self.holiday.iter().flat_map(|holiday| {
            let name = holiday.name.get(language.tag()).cloned().unwrap_or_default();
            holiday.days.iter().map(move |day| (*day, name.clone()))
        });
        named.collect::<BTreeMap<_, _>>().into_iter()
    }
}

#[cfg(test)]
mod tests {
    use chrono::{Datelike, Days, Weekday};

    use super::*;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn days(code: &str, name: &str) -> Vec<NaiveDate> {
        let found = of(code).holiday.iter().find(|holiday| holiday.name["en"].starts_with(name));
        found.unwrap().days.clone()
    }

    /// Easter Sunday of the years 1900 to 2099, by the rule of Gauss.
    fn easter(year: i32) -> NaiveDate {
        let moon = (19 * (year % 19) + 24) % 30;
        let sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
        date(year, 3, 22) + Days::new(u64::try_from(moon + sunday).unwrap())
    }

    fn nth(weekday: Weekday, (year, month): (i32, u32), n: u64) -> NaiveDate {
        let first = date(year, month, 1);
        let ahead = (7 + weekday.num_days_from_monday() - first.weekday().num_days_from_monday()) % 7;
        first + Days::new(u64::from(ahead) + 7 * (n - 1))
    }

    fn last(weekday: Weekday, (year, month): (i32, u32)) -> NaiveDate {
        (4..=5).rev().map(|n| nth(weekday, (year, month), n)).find(|day| day.month() == month).unwrap()
    }

    /// The days to the molad of Tishri, put off where the year would begin on a Sunday, Wednesday or Friday.
    fn elapsed(year: i64) -> i64 {
        let months = (235 * year - 234) / 19;
        let day = months * 29 + (12_084 + 13_753 * months) / 25_920;
        if (3 * (day + 1)) % 7 < 3 { day + 1 } else { day }
    }

    /// The first day of the Hebrew year; one that would be too long or too short begins a day or two later.
    fn rosh_hashanah(year: i64) -> NaiveDate {
        let (before, here, after) = (elapsed(year - 1), elapsed(year), elapsed(year + 1));
        let later = if after - here == 356 { 2 } else { i64::from(here - before == 382) };
        date(1, 1, 1) + Days::new(u64::try_from(here + later - 1_373_428).unwrap())
    }

    #[test]
    fn r18_every_list_is_read_and_says_where_it_is_from() {
        assert_eq!(COUNTRIES.len(), FILES.len());
        for country in COUNTRIES.iter() {
            assert!(!country.source.is_empty() && country.retrieved_on.is_some(), "{}", country.code);
            let years: Vec<i32> = country.days().map(|day| day.year()).collect();
            assert!(years.iter().all(|year| (2025..=2027).contains(year)));
            let named = country.named(Language::He);
            assert!(named.into_iter().all(|(_, name)| !name.is_empty()), "{}", country.code);
        }
        assert_eq!(of("IL").weekend, Weekend::FriSat);
        assert_eq!((of("FR").weekend, of("FR").days().count()), (Weekend::SatSun, 0));
    }

    #[test]
    fn r18_easter_moves_by_its_rule() {
        assert_eq!(easter(2000), date(2000, 4, 23));
        for (at, year) in (2025..=2027).enumerate() {
            let sunday = easter(year);
            for code in ["DE", "GB"] {
                assert_eq!(days(code, "Good Friday")[at], sunday - Days::new(2));
                assert_eq!(days(code, "Easter Monday")[at], sunday + Days::new(1));
            }
            assert_eq!(days("DE", "Ascension")[at], sunday + Days::new(39));
            assert_eq!(days("DE", "Whit Monday")[at], sunday + Days::new(50));
        }
    }

    #[test]
    fn r18_the_hebrew_calendar_gives_the_days_of_rest() {
        for (at, year) in (5785..=5787_i64).enumerate() {
            let next = rosh_hashanah(year + 1);
            let after = |days: u64| next + Days::new(days);
            assert_eq!(days("IL", "Rosh Hashanah")[2 * at..2 * at + 2], [next, after(1)]);
            assert_eq!(days("IL", "Yom Kippur")[at], after(9));
            assert_eq!(days("IL", "Sukkot")[at], after(14));
            assert_eq!(days("IL", "Simchat Torah")[at], after(21));
            // From Passover to the next new year there are always 163 days.
            let passover = next - Days::new(163);
            assert_eq!(days("IL", "Passover, first")[at], passover);
            assert_eq!(days("IL", "Passover, seventh")[at], passover + Days::new(6));
            assert_eq!(days("IL", "Shavuot")[at], passover + Days::new(50));
            // 5 Iyar, brought forward from Friday and Saturday to Thursday, put off from Monday to Tuesday.
            let fifth = passover + Days::new(20);
            let kept = match fifth.weekday() {
                Weekday::Fri => fifth - Days::new(1),
                Weekday::Sat => fifth - Days::new(2),
                Weekday::Mon => fifth + Days::new(1),
                _ => fifth,
            };
            assert_eq!(days("IL", "Independence Day")[at], kept);
        }
    }

    #[test]
    fn r18_mondays_and_thursdays_are_counted_in_their_months() {
        for (at, year) in (2025..=2027).enumerate() {
            for (name, day) in [
                ("Martin", nth(Weekday::Mon, (year, 1), 3)),
                ("Washington", nth(Weekday::Mon, (year, 2), 3)),
                ("Memorial", last(Weekday::Mon, (year, 5))),
                ("Labor", nth(Weekday::Mon, (year, 9), 1)),
                ("Columbus", nth(Weekday::Mon, (year, 10), 2)),
                ("Thanksgiving", nth(Weekday::Thu, (year, 11), 4)),
            ] {
                assert_eq!(days("US", name)[at], day, "{name}");
            }
            for (name, day) in [
                ("Early May", nth(Weekday::Mon, (year, 5), 1)),
                ("Spring", last(Weekday::Mon, (year, 5))),
                ("Summer", last(Weekday::Mon, (year, 8))),
            ] {
                assert_eq!(days("GB", name)[at], day, "{name}");
            }
        }
    }

    #[test]
    fn r18_federal_holidays_stand_on_the_day_on_which_offices_are_closed() {
        for (name, month, day) in
            [("Juneteenth", 6, 19), ("Independence", 7, 4), ("Veterans", 11, 11), ("Christmas", 12, 25)]
        {
            for (at, year) in (2025..=2027).enumerate() {
                let own = date(year, month, day);
                let kept = match own.weekday() {
                    Weekday::Sat => own - Days::new(1),
                    Weekday::Sun => own + Days::new(1),
                    _ => own,
                };
                assert_eq!(days("US", name)[at], kept, "{name} {year}");
            }
        }
    }

    #[test]
    fn r18_the_days_of_tet_lie_around_the_new_moon() {
        // New moons after the sun entered Aquarius, in Vietnam's time: 29 January 2025, 17 February 2026, 6 February 2027.
        let tet = days("VN", "Tết");
        for new_year in [date(2025, 1, 29), date(2026, 2, 17), date(2027, 2, 6)] {
            let around: Vec<i64> =
                tet.iter().map(|day| (*day - new_year).num_days()).filter(|days| days.abs() < 10).collect();
            assert!(around.contains(&-1) && around.contains(&0) && around.contains(&2), "{new_year}");
            assert!(around.iter().all(|days| (-2..=3).contains(days)), "{new_year}: {around:?}");
        }
    }
}

//! Reference rates and laws of late interest: data of each country, with source and the day it was looked up (T3).

use std::sync::LazyLock;

use chrono::NaiveDate;
use domain::{
    Currency, Money,
    interest::{DayCount, LumpSum, RateMode, RateRow, RateTable},
};
use rust_decimal::Decimal;
use serde::Deserialize;

use crate::contract::ServingOrder;

/// The files of the countries.
const COUNTRIES: [&str; 6] = [
    include_str!("../../../../../assets/countries/de.toml"),
    include_str!("../../../../../assets/countries/eu.toml"),
    include_str!("../../../../../assets/countries/il.toml"),
    include_str!("../../../../../assets/countries/uk.toml"),
    include_str!("../../../../../assets/countries/us.toml"),
    include_str!("../../../../../assets/countries/vn.toml"),
];

/// A published reference rate, and where it is from.
#[derive(Debug, Clone)]
pub(crate) struct Published {
    /// The rate over time.
    pub(crate) table: RateTable,
    /// What it is called where it is published.
    pub(crate) name: String,
    /// Who publishes it.
    pub(crate) source: String,
    /// When it was looked up.
    pub(crate) retrieved_on: NaiveDate,
}

/// What the law of a country says about late payment.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Law {
    /// Its name in books and catalogues, for example `de`.
    pub(crate) id: String,
    /// Where it holds.
    countries: Vec<String>,
    /// How days become parts of a year, for example `act/365`.
    pub(crate) day_count: String,
    /// What a payment serves first.
    pub(crate) serves: ServingOrder,
    /// Where it is written.
    pub(crate) source: String,
    /// When it was looked up.
    pub(crate) retrieved_on: NaiveDate,
    /// Whether a country or state may say otherwise, so that the owner is to look it up.
    pub(crate) is_provisional: bool,
    ceiling: Option<String>,
    /// Between businesses; `None` where the law names no rate.
    pub(crate) business: Option<LawRate>,
    /// Where a consumer owes; `None` where the law is not for consumers.
    pub(crate) consumer: Option<LawRate>,
    lump_sum: Option<Ladder>,
}

/// The rate that a law names.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct LawRate {
    /// The reference rate, by its name.
    pub(crate) table: Option<String>,
    margin: Option<String>,
    mode: Option<String>,
    percent: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
struct Ladder {
    currency: Currency,
    steps: Vec<Step>,
}

#[derive(Debug, Clone, Deserialize)]
struct Step {
    debt: String,
    sum: String,
}

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    rate_table: Vec<Table>,
    #[serde(default)]
    law: Vec<Law>,
}

#[derive(Deserialize)]
struct Table {
    id: String,
    name: String,
    source: String,
    retrieved_on: NaiveDate,
    known_until: NaiveDate,
    rows: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    from: NaiveDate,
    percent: String,
}

impl Law {
    /// How days become parts of a year.
    pub(crate) fn day_count(&self) -> DayCount {
        match self.day_count.as_str() {
            "act/360" => DayCount::Act360,
            "30e/360" => DayCount::E30Over360,
            "30u/360" => DayCount::Bond30Over360,
            "act/act" => DayCount::ActAct,
            _ => DayCount::Act365,
        }
    }

    /// The highest rate that may be agreed, in percent a year.
    pub(crate) fn ceiling(&self) -> Option<Decimal> {
        self.ceiling.as_deref().and_then(|percent| percent.parse().ok())
    }

    /// The rate for a customer; `None` where the law names none.
    pub(crate) fn rate(&self, is_consumer: bool) -> Option<&LawRate> {
        if is_consumer { self.consumer.as_ref() } else { self.business.as_ref() }
    }

    /// The fixed sum for late payment, between businesses only.
    pub(crate) fn lump_sum(&self) -> Option<LumpSum> {
        let ladder = self.lump_sum.as_ref()?;
        let money = |text: &str| Money::parse(text, ladder.currency).ok();
        let steps = ladder.steps.iter().filter_map(|step| Some((money(&step.debt)?, money(&step.sum)?)));
        Some(LumpSum { steps: steps.collect() })
    }
}

impl LawRate {
    /// Percentage points above the reference rate.
    pub(crate) fn margin(&self) -> Decimal {
        self.margin.as_deref().and_then(|margin| margin.parse().ok()).unwrap_or_default()
    }

    /// Whether the rate moves with its table.
    pub(crate) fn mode(&self) -> RateMode {
        if self.mode.as_deref() == Some("fixed_at_start") {
            RateMode::FixedAtStart
        } else {
            RateMode::Floating
        }
    }

    /// The rate itself, where the law names it.
    pub(crate) fn percent(&self) -> Option<Decimal> {
        self.percent.as_deref().and_then(|percent| percent.parse().ok())
    }
}

static FILES: LazyLock<(Vec<Published>, Vec<Law>)> = LazyLock::new(|| {
    let mut all = (Vec::new(), Vec::new());
    for file in COUNTRIES.iter().filter_map(|text| toml::from_str::<File>(text).ok()) {
        all.0.extend(file.rate_table.into_iter().map(published));
        all.1.extend(file.law);
    }
    all
});

/// Every published reference rate.
pub(crate) fn tables() -> &'static [Published] {
    &FILES.0
}

/// The published reference rate of this name.
pub(crate) fn table_named(id: &str) -> Option<&'static Published> {
    tables().iter().find(|each| each.table.id == id)
}

/// The law that holds in a country; `None` where none is known.
pub(crate) fn law_of(country: &str) -> Option<&'static Law> {
    FILES.1.iter().find(|law| law.countries.iter().any(|each| each == country))
}

fn published(table: Table) -> Published {
    let row = |row: &Row| {
        let percent = row.percent.parse().ok()?;
        Some(RateRow { effective_from: row.from, percent, is_provisional: false })
    };
    let rows = table.rows.iter().filter_map(row).collect();
    Published {
        table: RateTable { id: table.id, rows, known_until: table.known_until },
        name: table.name,
        source: table.source,
        retrieved_on: table.retrieved_on,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(what: &str) -> usize {
        COUNTRIES.iter().map(|text| text.matches(what).count()).sum()
    }

    #[test]
    fn t3_every_table_and_every_row_is_read() {
        let rows: usize = tables().iter().map(|each| each.table.rows.len()).sum();
        assert_eq!(tables().len(), written("[[rate_table]]"));
        assert_eq!(rows, written("{ from"));
        for Published { table, .. } in tables() {
            assert!(table.rows.windows(2).all(|pair| pair[0].effective_from < pair[1].effective_from));
            assert!(table.rows.iter().all(|row| row.effective_from <= table.known_until));
        }
    }

    #[test]
    fn r19_every_law_is_read_whole_with_its_source() {
        assert_eq!(FILES.1.len(), written("[[law]]"));
        let mut steps = 0;
        for law in &FILES.1 {
            assert!(!law.source.is_empty());
            for rate in [&law.business, &law.consumer].into_iter().flatten() {
                assert!(rate.table.as_deref().is_none_or(|table| table_named(table).is_some()), "{}", law.id);
                assert!(rate.table.is_some() != rate.percent().is_some(), "{}", law.id);
                assert!(rate.table.is_none() || rate.margin() > Decimal::ZERO, "{}", law.id);
            }
            steps += law.lump_sum().map_or(0, |sum| sum.steps.len());
        }
        assert_eq!(steps, written("{ debt"));
        let uk = law_of("GB").unwrap().lump_sum().unwrap();
        let pounds = |minor| Money::new(minor, Currency::GBP);
        assert_eq!(uk.of(pounds(99_999)), Some(pounds(4_000)));
        assert_eq!(uk.of(pounds(100_000)), Some(pounds(7_000)));
        assert_eq!(uk.of(pounds(1_000_000)), Some(pounds(10_000)));
        assert!(law_of("IL").unwrap().rate(false).is_none(), "no rate is invented");
    }
}

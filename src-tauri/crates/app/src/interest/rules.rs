//! The rule by which interest is computed: what the owner confirmed, with the rows of its table (R19, T3).

use chrono::{Datelike, NaiveDate};
use domain::{
    CustomerId,
    customer::CustomerProfile,
    interest::{DayCount, Rate, RateMode, RateRow, RateTable},
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use store::Reader;

use crate::{
    AppError,
    contract::{CustomerInterest, InterestBasis, InterestChoice, OwnRate, RuleView},
    payments::FAR_AHEAD,
};

use super::{
    countries::{Law, LawRate, law_of, table_named},
    percent,
};

/// The setting with what the owner decided.
const KEPT: &str = "interest";

/// What the book keeps about interest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Kept {
    pub(crate) choice: InterestChoice,
    /// In the order in which they were entered.
    pub(crate) rates: Vec<OwnRate>,
}

/// How the interest of a customer is computed.
#[derive(Debug, Clone)]
pub(crate) struct Rule {
    rate: RuleRate,
    /// How days become parts of a year.
    pub(crate) day_count: DayCount,
    /// What it is called, for screens and letters.
    pub(crate) view: RuleView,
}

#[derive(Debug, Clone)]
enum RuleRate {
    Agreed(Decimal),
    Table { table: RateTable, margin: Decimal, mode: RateMode },
}

impl Rule {
    /// The rate over time.
    pub(crate) fn rate(&self) -> Rate<'_> {
        match &self.rate {
            RuleRate::Agreed(percent) => Rate::Agreed(*percent),
            RuleRate::Table { table, margin, mode } => {
                Rate::Reference { table, margin: *margin, mode: *mode }
            }
        }
    }
}

/// What the book keeps; that none is charged, until the owner decides.
///
/// # Errors
/// If the book cannot be read.
pub(crate) fn kept(read: Reader<'_>) -> Result<Kept, AppError> {
    let json = read.setting(KEPT)?;
    // What a newer version wrote and this one does not know is as good as off.
    let known = json.and_then(|json| serde_json::from_str(&json).ok());
    Ok(match known {
        Some(kept) => kept,
        None => Kept { choice: InterestChoice::off(usual_order(read)?), rates: Vec::new() },
    })
}

fn usual_order(read: Reader<'_>) -> Result<crate::contract::ServingOrder, AppError> {
    Ok(law_of(&read.book_profile()?.country).map(|law| law.serves).unwrap_or_default())
}

/// Keeps it; the value before stays in the history.
///
/// # Errors
/// If the disk is full.
pub(crate) fn keep(entry: &mut store::Entry<'_>, kept: &Kept) -> Result<(), AppError> {
    entry.change_setting(KEPT, &json(kept)?)?;
    Ok(())
}

/// What the owner decided about one customer.
///
/// # Errors
/// If the book cannot be read.
pub(crate) fn of_customer(read: Reader<'_>, customer: CustomerId) -> Result<CustomerInterest, AppError> {
    let json = read.setting(&customer_key(customer))?;
    Ok(json.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
}

/// Keeps what the owner decided about one customer.
///
/// # Errors
/// If the disk is full.
pub(crate) fn keep_for_customer(
    entry: &mut store::Entry<'_>,
    customer: CustomerId,
    choice: &CustomerInterest,
) -> Result<(), AppError> {
    entry.change_setting(&customer_key(customer), &json(choice)?)?;
    Ok(())
}

fn customer_key(customer: CustomerId) -> String {
    format!("{KEPT}.customer.{customer}")
}

fn json<T: Serialize>(value: &T) -> Result<String, AppError> {
    serde_json::to_string(value)
        .map_err(|error| store::StoreError::Unreadable { what: error.to_string() }.into())
}

/// The rule for a customer.
///
/// # Errors
/// If interest is off (`interest.off`), the customer is exempt (`interest.never`), the law names no rate for such a customer
/// (`interest.business_only`), or no rate was entered (`interest.rate_missing`).
pub(crate) fn rule_for(
    read: Reader<'_>,
    customer: CustomerId,
    profile: &CustomerProfile,
) -> Result<Rule, AppError> {
    let kept = kept(read)?;
    let country = read.book_profile()?.country;
    if kept.choice.basis == InterestBasis::Off {
        return Err(AppError::refused("interest.off"));
    }
    match of_customer(read, customer)? {
        CustomerInterest::Never => Err(AppError::refused("interest.never")),
        CustomerInterest::Rate { percent: agreed, source } => {
            let view = RuleView { table: None, margin: None, source };
            let rate = RuleRate::Agreed(agreed.parse().unwrap_or_default());
            Ok(Rule { rate, day_count: day_count(&country), view })
        }
        CustomerInterest::AsBook => rule(&kept, &country, profile.is_consumer),
    }
}

/// The rule of the book for a business or a consumer.
///
/// # Errors
/// As [`rule_for`].
pub(crate) fn rule(kept: &Kept, country: &str, is_consumer: bool) -> Result<Rule, AppError> {
    if kept.choice.basis == InterestBasis::Off {
        return Err(AppError::refused("interest.off"));
    }
    if kept.choice.basis == InterestBasis::Own {
        let table = own_table(kept);
        let newest = table.rows.last().ok_or_else(|| AppError::refused("interest.rate_missing"))?;
        let named =
            kept.rates.iter().rev().find(|rate| rate.from == newest.effective_from && rate.table.is_none());
        let source = named.map(|rate| rate.source.clone()).unwrap_or_default();
        let rate = RuleRate::Table { table, margin: Decimal::ZERO, mode: RateMode::Floating };
        return Ok(Rule {
            rate,
            day_count: day_count(country),
            view: RuleView { table: None, margin: None, source },
        });
    }
    let law = law_of(country).ok_or_else(|| AppError::refused("interest.rate_missing"))?;
    let Some(rate) = law.rate(is_consumer) else {
        let code = if law.business.is_some() { "interest.business_only" } else { "interest.rate_missing" };
        return Err(AppError::refused(code));
    };
    Ok(lawful(kept, law, rate))
}

fn lawful(kept: &Kept, law: &Law, rate: &LawRate) -> Rule {
    let published = rate.table.as_deref().and_then(table_named);
    let view = RuleView {
        table: published.map(|published| published.name.clone()),
        margin: published.map(|_| percent(rate.margin())),
        source: law.source.clone(),
    };
    let rate = match published {
        Some(published) => {
            let table = continued(&published.table, kept);
            RuleRate::Table { table, margin: rate.margin(), mode: rate.mode() }
        }
        None => RuleRate::Agreed(rate.percent().unwrap_or_default()),
    };
    Rule { rate, day_count: law.day_count(), view }
}

fn day_count(country: &str) -> DayCount {
    law_of(country).map(Law::day_count).unwrap_or_default()
}

/// The owner's yearly rates as a table; it never ends.
fn own_table(kept: &Kept) -> RateTable {
    RateTable { id: "own".to_owned(), rows: rows_of(kept, None), known_until: FAR_AHEAD }
}

/// A published table with the owner's rows after its end, and its last rate for what is not known yet where the owner says so.
pub(crate) fn continued(published: &RateTable, kept: &Kept) -> RateTable {
    let mut table = published.clone();
    for row in rows_of(kept, Some(&published.id)) {
        if row.effective_from > published.known_until {
            table.known_until = end_of_half_year(row.effective_from).max(table.known_until);
            table.rows.push(row);
        }
    }
    if kept.choice.uses_last_rate
        && let Some(last) = table.rows.last().copied()
    {
        let from = domain::calendar::add_days(table.known_until, 1);
        table.rows.push(RateRow { effective_from: from, is_provisional: true, ..last });
        table.known_until = FAR_AHEAD;
    }
    table
}

/// The rows that the owner entered for a table, by day; of two for one day the newer counts.
fn rows_of(kept: &Kept, table: Option<&str>) -> Vec<RateRow> {
    let mut rows: Vec<RateRow> = Vec::new();
    for rate in kept.rates.iter().filter(|rate| rate.table.as_deref() == table) {
        let Ok(percent) = rate.percent.parse() else { continue };
        rows.retain(|row| row.effective_from != rate.from);
        rows.push(RateRow { effective_from: rate.from, percent, is_provisional: false });
    }
    rows.sort_by_key(|row| row.effective_from);
    rows
}

/// Reference rates are set for half a year.
fn end_of_half_year(day: NaiveDate) -> NaiveDate {
    let (month, last) = if day.month() <= 6 { (6, 30) } else { (12, 31) };
    NaiveDate::from_ymd_opt(day.year(), month, last).unwrap_or(day)
}

//! Late interest, at an agreed rate or at a published one.

use chrono::NaiveDate;
use domain::Money;
use domain::interest::{Accrual, DayCount, Interest, InterestError, Rate, RateMode, RateRow, RateTable};
use rust_decimal::Decimal;
use serde::Deserialize;

use super::refused;
use crate::AppError;

/// The files that hold reference rates.
const COUNTRIES: [&str; 3] = [
    include_str!("../../../../../assets/countries/de.toml"),
    include_str!("../../../../../assets/countries/eu.toml"),
    include_str!("../../../../../assets/countries/uk.toml"),
];

/// What interest is asked for.
#[derive(Debug, Clone)]
pub struct InterestRequest {
    /// What was due.
    pub principal: Money,
    /// When; that day bears none.
    pub due_on: NaiveDate,
    /// When it was paid; that day still bears interest.
    pub paid_on: NaiveDate,
    /// At which rate.
    pub rate: RateChoice,
    /// How days become parts of a year.
    pub basis: DayCount,
}

/// Where the rate comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RateChoice {
    /// Percent a year.
    Agreed(Decimal),
    /// A published rate plus percentage points.
    Published {
        /// The table's name, for example `de-base`.
        table: String,
        /// Percentage points added.
        margin: Decimal,
        /// Whether it moves with the table.
        mode: RateMode,
    },
}

#[derive(Deserialize)]
struct Country {
    rate_table: Vec<Table>,
}

#[derive(Deserialize)]
struct Table {
    id: String,
    known_until: NaiveDate,
    rows: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    from: NaiveDate,
    percent: String,
}

/// Late interest with its segments (T2, T3).
///
/// # Errors
/// If no such table is known (`rate.table_unknown`), it has no rate for a day (`rate.missing`), or an amount is too large.
pub fn calculate_interest(request: &InterestRequest) -> Result<Interest, AppError> {
    let tables = tables();
    let rate = match &request.rate {
        RateChoice::Agreed(percent) => Rate::Agreed(*percent),
        RateChoice::Published { table, margin, mode } => {
            let known = tables.iter().map(|table| table.id.as_str()).collect::<Vec<_>>().join(", ");
            let found = tables.iter().find(|each| each.id == *table);
            let table = found
                .ok_or_else(|| refused("rate.table_unknown", [("table", table.clone()), ("known", known)]))?;
            Rate::Reference { table, margin: *margin, mode: *mode }
        }
    };
    let accrual = Accrual {
        due_on: request.due_on,
        until: request.paid_on,
        principal: request.principal,
        changes: Vec::new(),
        rate,
        basis: request.basis,
        waived: Vec::new(),
    };
    Ok(accrual.interest()?)
}

fn tables() -> Vec<RateTable> {
    let countries = COUNTRIES.iter().filter_map(|text| toml::from_str::<Country>(text).ok());
    countries.flat_map(|country| country.rate_table).map(table).collect()
}

fn table(table: Table) -> RateTable {
    let row = |row: Row| {
        let percent = row.percent.parse().ok()?;
        Some(RateRow { effective_from: row.from, percent, is_provisional: false })
    };
    let rows = table.rows.into_iter().filter_map(row).collect();
    RateTable { id: table.id, rows, known_until: table.known_until }
}

impl From<InterestError> for AppError {
    fn from(error: InterestError) -> Self {
        match error {
            InterestError::NoRate { table, day } => {
                refused("rate.missing", [("table", table), ("day", day.to_string())])
            }
            InterestError::Money(error) => error.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn t3_every_table_and_every_row_is_read() {
        let rows: usize = tables().iter().map(|table| table.rows.len()).sum();
        let written: usize = COUNTRIES.iter().map(|text| text.matches("{ from").count()).sum();
        assert_eq!(tables().len(), COUNTRIES.len());
        assert_eq!(rows, written);
        for table in tables() {
            assert!(table.rows.windows(2).all(|pair| pair[0].effective_from < pair[1].effective_from));
            assert!(table.rows.iter().all(|row| row.effective_from <= table.known_until));
        }
    }
}

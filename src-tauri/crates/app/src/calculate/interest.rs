//! Late interest, at an agreed rate or at a published one.

use chrono::NaiveDate;
use domain::Money;
use domain::interest::{Accrual, DayCount, Interest, InterestError, Rate, RateMode};
use rust_decimal::Decimal;

use super::refused;
use crate::{
    AppError,
    interest::{table_named, tables},
};

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

/// Late interest with its segments (T2, T3).
///
/// # Errors
/// If no such table is known (`rate.table_unknown`), it has no rate for a day (`rate.missing`), or an amount is too large.
pub fn calculate_interest(request: &InterestRequest) -> Result<Interest, AppError> {
    let rate = match &request.rate {
        RateChoice::Agreed(percent) => Rate::Agreed(*percent),
        RateChoice::Published { table, margin, mode } => {
            let known = tables().iter().map(|each| each.table.id.as_str()).collect::<Vec<_>>().join(", ");
            let found = table_named(table)
                .ok_or_else(|| refused("rate.table_unknown", [("table", table.clone()), ("known", known)]))?;
            Rate::Reference { table: &found.table, margin: *margin, mode: *mode }
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

//! Yearly rates: agreed ones, and tables of reference rates (T3).

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::InterestError;
use crate::calendar::add_days;

/// A reference rate from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateRow {
    /// The first day.
    pub effective_from: NaiveDate,
    /// Percent a year; may be negative.
    pub percent: Decimal,
    /// Whether it is not published yet and the owner said to use it.
    pub is_provisional: bool,
}

/// A published reference rate over time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateTable {
    /// Its name, for example `de-base`.
    pub id: String,
    /// In the order of days.
    pub rows: Vec<RateRow>,
    /// The last day for which the newest row is published; later days have no rate.
    pub known_until: NaiveDate,
}

/// Whether a rate moves with its table while a debt is late.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RateMode {
    /// It does (Germany).
    Floating,
    /// The rate of the first late day stays (United Kingdom, Ireland).
    FixedAtStart,
}

/// Where the yearly rate comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rate<'a> {
    /// Percent a year, as agreed.
    Agreed(Decimal),
    /// A table's rate plus a margin.
    Reference {
        /// The table.
        table: &'a RateTable,
        /// Percentage points added.
        margin: Decimal,
        /// Whether it moves.
        mode: RateMode,
    },
}

impl RateTable {
    /// The row that holds on `day`.
    ///
    /// # Errors
    /// If the table has none: rates are never extended silently.
    pub fn row_on(&self, day: NaiveDate) -> Result<&RateRow, InterestError> {
        let row = self.rows.iter().rev().find(|row| row.effective_from <= day);
        row.filter(|_| day <= self.known_until)
            .ok_or_else(|| InterestError::NoRate { table: self.id.clone(), day })
    }
}

impl Rate<'_> {
    /// Percent a year on `day` for a debt whose first late day is `start`.
    ///
    /// # Errors
    /// If the table has no rate for the day.
    pub fn on(self, day: NaiveDate, start: NaiveDate) -> Result<Decimal, InterestError> {
        match self {
            Self::Agreed(percent) => Ok(percent),
            Self::Reference { table, margin, mode: RateMode::Floating } => {
                Ok(table.row_on(day)?.percent + margin)
            }
            Self::Reference { table, margin, mode: RateMode::FixedAtStart } => {
                Ok(table.row_on(start)?.percent + margin)
            }
        }
    }

    /// Whether the rate on `day` is not published yet and the last known one is used.
    ///
    /// # Errors
    /// If the table has no rate for the day.
    pub(super) fn is_provisional_on(self, day: NaiveDate, start: NaiveDate) -> Result<bool, InterestError> {
        match self {
            Self::Agreed(_) => Ok(false),
            Self::Reference { table, mode: RateMode::Floating, .. } => Ok(table.row_on(day)?.is_provisional),
            Self::Reference { table, mode: RateMode::FixedAtStart, .. } => {
                Ok(table.row_on(start)?.is_provisional)
            }
        }
    }

    /// The first days of new rates. The day after the last known one is among them, so that it is asked for.
    pub(super) fn changes(self) -> Vec<NaiveDate> {
        match self {
            Self::Reference { table, mode: RateMode::Floating, .. } => {
                let rows = table.rows.iter().map(|row| row.effective_from);
                rows.chain([add_days(table.known_until, 1)]).collect()
            }
            _ => Vec::new(),
        }
    }
}

//! How domain values are kept in columns, and what SQLite's refusals mean.

use chrono::NaiveDate;
use domain::Currency;
use rusqlite::{
    ErrorCode, Row, ToSql,
    types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef},
};

use crate::StoreError;

/// A calendar date, kept as `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Day(pub(crate) NaiveDate);

impl ToSql for Day {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.0.to_string()))
    }
}

impl FromSql for Day {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        text.parse().map(Self).map_err(|error| FromSqlError::Other(Box::new(error)))
    }
}

/// A currency, kept as its ISO 4217 code.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Code(pub(crate) Currency);

impl ToSql for Code {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.0.code().to_owned()))
    }
}

impl FromSql for Code {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        text.parse().map(Self).map_err(|error| FromSqlError::Other(Box::new(error)))
    }
}

/// The first day of 1970, from which the derived tables count days.
const EPOCH: NaiveDate = match NaiveDate::from_ymd_opt(1970, 1, 1) {
    Some(date) => date,
    None => NaiveDate::MIN,
};

/// The number of days since 1970-01-01, as the derived tables keep dates.
pub(crate) fn day_number(date: NaiveDate) -> i64 {
    date.signed_duration_since(EPOCH).num_days()
}

/// The date of a day number; a number that no date has gives the nearest end of the calendar.
pub(crate) fn day_of(number: i64) -> NaiveDate {
    let days = chrono::Days::new(number.unsigned_abs());
    let date = if number < 0 { EPOCH.checked_sub_days(days) } else { EPOCH.checked_add_days(days) };
    date.unwrap_or(if number < 0 { NaiveDate::MIN } else { NaiveDate::MAX })
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let (failure, message) = match &error {
            rusqlite::Error::SqliteFailure(failure, message) => {
                (failure, message.clone().unwrap_or_default())
            }
            rusqlite::Error::FromSqlConversionFailure(..) | rusqlite::Error::InvalidColumnType(..) => {
                return Self::Unreadable { what: error.to_string() };
            }
            _ => return Self::Sqlite(error),
        };
        match failure.code {
            ErrorCode::ConstraintViolation if message.contains("active_step") => Self::StepTaken,
            ErrorCode::ConstraintViolation => {
                let rule = message.rsplit("constraint failed: ").next().unwrap_or(&message);
                Self::Refused { rule: rule.to_owned() }
            }
            ErrorCode::DiskFull => Self::DiskFull,
            _ => Self::Sqlite(error),
        }
    }
}

/// The error of a column whose text is not what it should be.
pub(crate) fn unreadable(
    column: usize,
    error: impl std::error::Error + Send + Sync + 'static,
) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, Box::new(error))
}

/// A column that holds one of the codes that this program knows.
pub(crate) fn coded<T>(
    row: &Row<'_>,
    column: usize,
    from_code: impl FnOnce(&str) -> Option<T>,
) -> rusqlite::Result<T> {
    let code = row.get_ref(column)?.as_str()?;
    let unknown = || unreadable(column, std::io::Error::other(format!("unknown code {code:?}")));
    from_code(code).ok_or_else(unknown)
}

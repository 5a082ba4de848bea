//! What is typed into forms is read as strictly as the cells of a file.

use chrono::{Datelike, NaiveDate};
use domain::Money;
use exchange::Reason;

use crate::AppError;

/// A date that is to be kept, and whether the owner has looked at an unlikely year.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TypedDate {
    pub(crate) on: NaiveDate,
    pub(crate) is_confirmed: bool,
}

impl TypedDate {
    /// The date.
    ///
    /// # Errors
    /// If its year can hardly be meant and was not confirmed.
    pub(crate) fn require(self) -> Result<NaiveDate, AppError> {
        if self.is_confirmed || exchange::PLAUSIBLE_YEARS.contains(&self.on.year()) {
            return Ok(self.on);
        }
        Err(AppError::refused_with("date.unlikely", "date", self.on))
    }
}

/// The line fit to keep, and whether invisible marks were taken out of it.
///
/// # Errors
/// If it is too long or has letters that cannot be printed.
pub(crate) fn line(typed: &str) -> Result<(String, bool), AppError> {
    exchange::clean_line(typed).map_err(|reason| match reason {
        Reason::TooManyMarks { limit } => AppError::refused_with("text.too_many_marks", "limit", limit),
        Reason::TextTooLong { limit, .. } => AppError::refused_with("text.too_long", "limit", limit),
        _ => AppError::refused("text.too_long"),
    })
}

/// The amount.
///
/// # Errors
/// If it is not more than zero.
pub(crate) fn positive(amount: Money) -> Result<Money, AppError> {
    if amount.minor > 0 {
        return Ok(amount);
    }
    Err(AppError::refused_with("amount.not_positive", "amount", amount))
}

/// An amount as a sentence takes it: the number and its currency.
pub(crate) fn amount_text(amount: Money) -> String {
    format!("{amount} {}", amount.currency)
}

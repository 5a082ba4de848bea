//! Figures that need no book: what terms mean, late interest, payment plans.

mod interest;
mod plan;
mod terms;

use std::collections::BTreeMap;

use domain::{Currency, Money};

pub use interest::{InterestRequest, RateChoice, calculate_interest};
pub use plan::make_plan;
pub(crate) use terms::terms_in_words;
pub use terms::{ExplainTerms, TermsExplained, explain_terms};

use crate::AppError;

/// Reads an amount that a person wrote with a decimal point.
///
/// # Errors
/// If it is no amount of the currency: `amount.not_understood`.
pub fn read_amount(text: &str, currency: Currency) -> Result<Money, AppError> {
    let plain =
        text.trim().chars().all(|letter| letter.is_ascii_digit() || matches!(letter, '.' | '-' | '+'));
    let amount = Money::parse(text, currency).ok().filter(|_| plain);
    amount.ok_or_else(|| {
        let example = Money::new(123_450, currency).to_string();
        refused(
            "amount.not_understood",
            [("currency", currency.code().to_owned()), ("text", text.to_owned()), ("example", example)],
        )
    })
}

fn refused<const N: usize>(code: &'static str, params: [(&str, String); N]) -> AppError {
    let params: BTreeMap<String, String> =
        params.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    AppError::Refused { code, params }
}

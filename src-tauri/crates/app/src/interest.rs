//! Late interest and fees: the rule that the owner confirmed, and what an overdue item bears by it (R19, T2, T3).

mod accrual;
mod claims;
mod countries;
mod names;
mod printed;
mod rules;
mod settings;

use rust_decimal::Decimal;

pub(crate) use claims::kind_view;
pub(crate) use countries::{table_named, tables};
pub(crate) use names::Names;
pub(crate) use printed::{letter_claim, threats};
pub(crate) use rules::{kept, rule_for};

/// Decimals that a rate may have.
const RATE_DECIMALS: u32 = 4;

/// A percentage as a plain decimal, without zeros at its end.
pub(crate) fn percent(number: Decimal) -> String {
    number.normalize().to_string()
}

//! Worked cases with expected results, as data: `tests/vectors/*.json`.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test ends by failing")]

use domain::{Currency, Money};
use serde_json::Value;

mod allocation;
mod instalments;
mod interest;
mod terms;

/// The cases of one file.
fn file(name: &str) -> Value {
    let path = format!("{}/../../../tests/vectors/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// The cases of one kind; there is at least one.
fn cases(file: &Value, kind: &str) -> Vec<Value> {
    let cases = file[kind].as_array().unwrap_or_else(|| panic!("no cases {kind}")).clone();
    assert!(!cases.is_empty());
    cases
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_else(|| panic!("no text {key} in {value}"))
}

fn day(value: &Value) -> chrono::NaiveDate {
    value.as_str().and_then(|text| text.parse().ok()).unwrap_or_else(|| panic!("{value} is no date"))
}

fn number(value: &Value) -> rust_decimal::Decimal {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    text.parse().unwrap_or_else(|_| panic!("{value} is no number"))
}

/// The currency that stands for a number of decimals.
fn currency(case: &Value) -> Currency {
    match case["decimals"].as_u64() {
        Some(0) => Currency::VND,
        Some(3) => Currency::KWD,
        _ => Currency::EUR,
    }
}

fn money(value: &Value, currency: Currency) -> Money {
    Money::from_decimal(number(value), currency).unwrap()
}

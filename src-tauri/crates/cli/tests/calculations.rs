//! Worked cases through the command line, as a script sees them.
#![allow(clippy::unwrap_used, reason = "a test ends by failing")]

use std::process::{Command, Output};

use serde_json::Value;

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_duebook-cli")).arg("--json").args(arguments).output().unwrap()
}

fn answer(arguments: &[&str]) -> Value {
    let output = run(arguments);
    let reason = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{arguments:?}: {reason}");
    serde_json::from_slice(&output.stdout).unwrap()
}

fn cases(file: &str, kind: &str) -> Vec<Value> {
    let path = format!("{}/../../../tests/vectors/{file}.json", env!("CARGO_MANIFEST_DIR"));
    let all: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    all[kind].as_array().unwrap().clone()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn column(rows: &Value, name: &str) -> Vec<String> {
    rows.as_array().unwrap().iter().map(|row| text(&row[name]).to_owned()).collect()
}

fn texts(values: &Value) -> Vec<String> {
    values.as_array().unwrap().iter().map(|value| text(value).to_owned()).collect()
}

#[test]
fn t1_terms_give_due_dates() {
    for case in cases("terms", "single") {
        let term = &case["term"];
        let notation = match text(&term["kind"]) {
            "net_days" => format!("net {}", term["days"]),
            "eom_plus_days" => format!("shotef+{}", term["days"]),
            "eom_plus_months" => format!("eom + {} months", term["months"]),
            "days_eom_on_day" => format!("net {} eom day {}", term["days"], term["day"]),
            _ => continue,
        };
        let answer = answer(&["terms", &notation, "--date", text(&case["base_date"])]);
        assert_eq!(column(&answer["parts"], "due_on"), [text(&case["expected"]["due_date"])], "{case}");
    }
}

#[test]
fn r18_due_dates_move_to_business_days() {
    for case in cases("terms", "business_day") {
        let holidays = texts(&case["holidays"]).join(",");
        let mut arguments = vec!["terms", "now", "--date", text(&case["date"])];
        arguments.extend(["--weekend", text(&case["weekend"]), "--convention", text(&case["convention"])]);
        if !holidays.is_empty() {
            arguments.extend(["--holidays", &holidays]);
        }
        assert_eq!(column(&answer(&arguments)["parts"], "due_on"), [text(&case["expected"])], "{case}");
    }
}

#[test]
fn t3_published_rates_give_segments() {
    for case in cases("interest", "statutory") {
        let table = match text(&case["rate_table"]) {
            "DE_BASISZINS" => "de-base",
            "ECB_MRO" => "ecb-mro",
            _ => "uk-boe",
        };
        let mode = if case["mode"] == "floating" { "floating" } else { "fixed" };
        let basis = text(&case["day_count"]).to_lowercase();
        let answer = answer(&[
            "interest",
            "--principal",
            text(&case["principal"]),
            "--currency",
            "EUR",
            "--due",
            text(&case["due_date"]),
            "--paid",
            text(&case["pay_date"]),
            "--table",
            table,
            "--margin",
            text(&case["margin_pp"]),
            "--mode",
            mode,
            "--basis",
            &basis,
        ]);
        assert_eq!(answer["total"], case["expected"]["interest_total"], "{case}");
        let segments = &case["expected"]["segments"];
        assert_eq!(column(&answer["segments"], "amount"), column(segments, "interest"), "{case}");
        assert_eq!(column(&answer["segments"], "from"), column(segments, "from"), "{case}");
    }
}

#[test]
fn t4_plans_with_interest() {
    for case in cases("instalments", "annuity") {
        let currency = if case["decimals"] == 3 { "KWD" } else { "USD" };
        let count = case["n"].to_string();
        let answer = answer(&[
            "plan",
            "--amount",
            text(&case["principal"]),
            "--currency",
            currency,
            "--count",
            &count,
            "--first",
            "2026-01-31",
            "--rate-per-period",
            text(&case["rate_per_period_pct"]),
        ]);
        let schedule = &case["expected"]["schedule"];
        assert_eq!(column(&answer["instalments"], "amount"), column(schedule, "payment"), "{case}");
        assert_eq!(column(&answer["instalments"], "interest"), column(schedule, "interest"), "{case}");
        assert_eq!(answer["total"], case["expected"]["total_paid"], "{case}");
    }
}

#[test]
fn what_cannot_be_calculated_is_refused_with_a_sentence() {
    let plan = ["plan", "--currency", "EUR", "--first", "2026-01-31"];
    for (arguments, words) in [
        (vec!["terms", "2/10 nett", "--date", "2026-01-31"], "“nett”"),
        (
            vec![
                "terms",
                "70% now, 500 now, rest now",
                "--date",
                "2026-01-31",
                "--amount",
                "1000",
                "--currency",
                "EUR",
            ],
            "Part 3",
        ),
        (
            [&plan[..], &["--amount", "0.10", "--count", "31"]].concat(),
            "0.10 cannot be paid in 31 instalments",
        ),
        ([&plan[..], &["--amount", "1e5", "--count", "3"]].concat(), "“1e5”"),
        (
            vec![
                "interest",
                "--principal",
                "1",
                "--currency",
                "EUR",
                "--due",
                "2026-12-01",
                "--paid",
                "2027-01-31",
                "--table",
                "de-base",
                "--margin",
                "9",
            ],
            "no rate for 2027-01-01",
        ),
    ] {
        let output = run(&arguments);
        let reason = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {reason}");
        assert!(reason.contains(words), "{reason}");
        assert!(output.stdout.is_empty());
    }
}

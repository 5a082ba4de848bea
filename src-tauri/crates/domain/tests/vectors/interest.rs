//! Day counts, reference rates, appropriation and rounding (T2, T3, L7, M1).

use domain::interest::{
    Accrual, Claim, Claims, DayCount, LumpSum, Posting, Rate, RateCap, RateMode, RateRow, RateTable,
    RunningAccount, appropriate, penalty,
};
use domain::{Currency, Money};
use rust_decimal::Decimal;
use serde_json::Value;

use crate::{cases, currency, day, file, money, number, text};

fn basis(name: &str) -> DayCount {
    match name {
        "act/365" => DayCount::Act365,
        "act/360" => DayCount::Act360,
        "30E/360" => DayCount::E30Over360,
        "30/360 bond basis" => DayCount::Bond30Over360,
        "act/act" => DayCount::ActAct,
        name => panic!("no basis {name}"),
    }
}

fn accrual<'a>(case: &Value, rate: Rate<'a>, basis: DayCount) -> Accrual<'a> {
    Accrual {
        due_on: day(&case["due_date"]),
        until: day(&case["pay_date"]),
        principal: money(&case["principal"], currency(case)),
        changes: Vec::new(),
        rate,
        basis,
        waived: Vec::new(),
    }
}

#[test]
fn t2_day_counts() {
    for case in cases(&file("interest"), "day_count") {
        for (name, expected) in case["expected"].as_object().unwrap() {
            let rate = Rate::Agreed(number(&case["annual_rate_pct"]));
            let interest = accrual(&case, rate, basis(name)).interest().unwrap();
            assert_eq!(interest.total, money(expected, currency(&case)), "{name} of {case}");
            assert_eq!(Some(interest.segments[0].days), case["actual_days"].as_i64(), "{case}");
        }
    }
}

#[test]
fn t2_interest_is_rounded_once() {
    for case in cases(&file("interest"), "rounding_trap") {
        let due_on = chrono::NaiveDate::from_ymd_opt(2025, 1, 1).unwrap();
        let debt = Accrual {
            due_on,
            until: due_on + chrono::Days::new(case["days"].as_u64().unwrap()),
            principal: money(&case["principal"], Currency::EUR),
            changes: Vec::new(),
            rate: Rate::Agreed(number(&case["annual_rate_pct"])),
            basis: DayCount::Act365,
            waived: Vec::new(),
        };
        assert_eq!(debt.interest().unwrap().total, money(&case["expected_round_at_end"], Currency::EUR));
    }
}

fn tables(file: &Value) -> Vec<RateTable> {
    let table = |table: Value| RateTable {
        id: text(&table, "name").to_owned(),
        rows: table["rows"].as_array().unwrap().iter().map(row).collect(),
        known_until: chrono::NaiveDate::from_ymd_opt(2026, 12, 31).unwrap(),
    };
    cases(file, "rate_tables").into_iter().map(table).collect()
}

fn row(row: &Value) -> RateRow {
    RateRow { effective_from: day(&row[0]), percent: number(&row[1]), is_provisional: false }
}

#[test]
fn t3_statutory_interest_with_its_segments() {
    let file = file("interest");
    let tables = tables(&file);
    for case in cases(&file, "statutory") {
        let table = tables.iter().find(|table| table.id == text(&case, "rate_table")).unwrap();
        let mode = if case["mode"] == "floating" { RateMode::Floating } else { RateMode::FixedAtStart };
        let rate = Rate::Reference { table, margin: number(&case["margin_pp"]), mode };
        let interest = accrual(&case, rate, basis(text(&case, "day_count"))).interest().unwrap();
        let expected = &case["expected"];
        let currency = currency(&case);
        assert_eq!(interest.total, money(&expected["interest_total"], currency), "{case}");
        let found: Vec<_> = interest
            .segments
            .iter()
            .map(|part| (part.from, part.to, Some(part.days), part.percent.normalize(), part.amount))
            .collect();
        let segments = expected["segments"].as_array().unwrap().iter().map(|part| {
            let (percent, amount) =
                (number(&part["rate_pct"]).normalize(), money(&part["interest"], currency));
            (day(&part["from"]), day(&part["to"]), part["days"].as_i64(), percent, amount)
        });
        assert_eq!(found, segments.collect::<Vec<_>>(), "{case}");
    }
}

#[test]
fn t3_lump_sums() {
    let step =
        |from: i64, sum: i64| (Money::new(from * 100, Currency::EUR), Money::new(sum * 100, Currency::EUR));
    for case in cases(&file("interest"), "compensation") {
        let steps = match text(&case, "country") {
            "UK" => vec![step(0, 40), step(1_000, 70), step(10_000, 100)],
            _ => vec![step(0, 40)],
        };
        let sum = LumpSum { steps }.of(money(&case["debt"], Currency::EUR));
        assert_eq!(sum, Some(money(&case["expected"], Currency::EUR)), "{case}");
    }
}

#[test]
fn t2_vietnam_caps_what_was_agreed() {
    let cap = RateCap { ceiling: Decimal::from(20), unless_agreed: Decimal::TEN };
    for case in cases(&file("interest"), "vietnam") {
        let agreed = case.get("agreed_rate_pct_pa").filter(|rate| !rate.is_null()).map(number);
        let (rate, is_capped) = match text(&case, "regime") {
            "commercial" => (agreed.unwrap(), false),
            _ => cap.apply(agreed),
        };
        let expected = &case["expected"];
        assert_eq!(rate, number(&expected["rate_used_pct"]), "{case}");
        assert_eq!(Some(is_capped), expected["capped"].as_bool(), "{case}");
        let mut debt = accrual(&case, Rate::Agreed(rate), DayCount::Act365);
        debt.principal = money(&case["principal"], Currency::VND);
        assert_eq!(debt.interest().unwrap().total, money(&expected["interest"], Currency::VND), "{case}");
    }
    for case in cases(&file("interest"), "vietnam_penalty") {
        let breached = money(&case["breached_value"], Currency::VND);
        let sum = penalty(breached, number(&case["agreed_penalty_pct"]), number(&case["cap_pct"]));
        assert_eq!(sum.unwrap(), money(&case["expected"], Currency::VND), "{case}");
    }
}

fn order(case: &Value) -> Vec<Claim> {
    let claim = |name: &Value| match name.as_str().unwrap() {
        "costs" => Claim::Costs,
        "interest" => Claim::Interest,
        _ => Claim::Principal,
    };
    case["order"].as_array().unwrap().iter().map(claim).collect()
}

fn claims(value: &Value) -> Claims {
    let of = |key: &str| money(&value[key], Currency::EUR);
    Claims { costs: of("costs"), interest: of("interest"), principal: of("principal") }
}

#[test]
fn l7_order_of_appropriation() {
    for case in cases(&file("interest"), "appropriation") {
        let payment = money(&case["payment"], Currency::EUR);
        let state = appropriate(payment, claims(&case["open"]), &order(&case)).unwrap();
        let expected = &case["expected"];
        assert_eq!(state.applied, claims(&expected["applied"]), "{case}");
        assert_eq!(state.remaining, claims(&expected["remaining"]), "{case}");
        assert_eq!(state.unapplied, money(&expected["unapplied"], Currency::EUR), "{case}");
    }
}

#[test]
fn t2_part_payments_and_interest_run_side_by_side() {
    for case in cases(&file("interest"), "running_account") {
        let order = order(&case);
        let account = RunningAccount {
            principal: money(&case["principal"], Currency::EUR),
            due_on: day(&case["due_date"]),
            rate: Rate::Agreed(number(&case["rate_pct"])),
            basis: DayCount::Act365,
            order: &order,
        };
        let payments = case["payments"].as_array().unwrap();
        let postings: Vec<Posting> = payments
            .iter()
            .map(|each| Posting { on: day(&each["date"]), amount: money(&each["payment"], Currency::EUR) })
            .collect();
        let states = account.run(&postings, day(&case["settle_date"])).unwrap();
        for (state, expected) in states.iter().zip(payments) {
            assert_eq!(
                state.remaining.principal,
                money(&expected["principal_after"], Currency::EUR),
                "{case}"
            );
            assert_eq!(state.remaining.interest, money(&expected["interest_after"], Currency::EUR), "{case}");
            assert_eq!(state.unapplied, money(&expected["unapplied"], Currency::EUR), "{case}");
        }
        let last = states.last().unwrap().remaining;
        let expected = &case["expected"];
        assert_eq!(last.principal, money(&expected["principal"], Currency::EUR), "{case}");
        assert_eq!(last.interest, money(&expected["interest"], Currency::EUR), "{case}");
        assert_eq!(
            last.principal.checked_add(last.interest).unwrap(),
            money(&expected["payoff"], Currency::EUR)
        );
    }
}

#[test]
fn m1_rounding() {
    for case in cases(&file("interest"), "rounding") {
        let (value, currency) = (number(&case["value"]), currency(&case));
        assert_eq!(Money::rounded(value, currency).unwrap(), money(&case["half_up"], currency), "{case}");
        assert_eq!(Money::rounded_half_even(value, currency).unwrap(), money(&case["half_even"], currency));
    }
}

//! Divisions, annuities, dates, acceleration, new plans and yearly rates (T4, M3, M5).

use domain::calendar::{Frequency, recurring};
use domain::instalments::{
    DownPayment, FeeMode, Plan, PlanRequest, Remainder, Tolerance, divide, in_proportion, in_steps, progress,
    replan, yearly_rate,
};
use domain::{Currency, Money};
use rust_decimal::Decimal;
use serde_json::Value;

use crate::{cases, currency, day, file, money, number, text};

fn monies(value: &Value, currency: Currency) -> Vec<Money> {
    value.as_array().unwrap().iter().map(|amount| money(amount, currency)).collect()
}

fn count(case: &Value, key: &str) -> u16 {
    u16::try_from(case[key].as_u64().unwrap()).unwrap()
}

fn request(debt: Money, count: u16) -> PlanRequest {
    PlanRequest::new(debt, count, chrono::NaiveDate::from_ymd_opt(2025, 1, 31).unwrap())
}

#[test]
fn m3_equal_parts() {
    for case in cases(&file("instalments"), "equal") {
        let currency: Currency = text(&case, "currency").parse().unwrap();
        for (name, expected) in case["expected"].as_object().unwrap() {
            let remainder = match name.as_str() {
                "remainder_last" => Remainder::Last,
                "remainder_first" => Remainder::First,
                "spread_first" => Remainder::SpreadFirst,
                "spread_last" => Remainder::SpreadLast,
                _ => Remainder::Cumulative,
            };
            let parts = divide(money(&case["total"], currency), count(&case, "n"), remainder).unwrap();
            assert_eq!(parts, monies(expected, currency), "{name} of {case}");
        }
    }
}

#[test]
fn m3_parts_rounded_to_steps() {
    for case in cases(&file("instalments"), "round_step") {
        let of = |key: &str| money(&case[key], Currency::VND);
        let parts = in_steps(of("total"), count(&case, "n"), of("step")).unwrap();
        assert_eq!(parts, monies(&case["expected"], Currency::VND), "{case}");
    }
}

#[test]
fn m3_parts_in_proportion() {
    for case in cases(&file("instalments"), "proportional") {
        let currency = currency(&case);
        let weights: Vec<Decimal> = case["weights"].as_array().unwrap().iter().map(number).collect();
        let parts = in_proportion(money(&case["total"], currency), &weights).unwrap();
        assert_eq!(parts, monies(&case["expected"], currency), "{case}");
    }
}

#[test]
fn t4_annuities() {
    for case in cases(&file("instalments"), "annuity") {
        let currency = currency(&case);
        let rate_per_period = Some(number(&case["rate_per_period_pct"]));
        let debt = money(&case["principal"], currency);
        let plan = Plan::new(&PlanRequest { rate_per_period, ..request(debt, count(&case, "n")) }).unwrap();
        let expected = &case["expected"];
        let mut balance = debt;
        for (instalment, row) in plan.instalments.iter().zip(expected["schedule"].as_array().unwrap()) {
            assert_eq!(instalment.amount().unwrap(), money(&row["payment"], currency), "{row} of {case}");
            assert_eq!(instalment.interest, money(&row["interest"], currency), "{row} of {case}");
            assert_eq!(instalment.principal, money(&row["principal"], currency), "{row} of {case}");
            balance = balance.checked_sub(instalment.principal).unwrap();
            assert_eq!(balance, money(&row["balance"], currency), "{row} of {case}");
        }
        assert_eq!(plan.total().unwrap(), money(&expected["total_paid"], currency), "{case}");
    }
}

#[test]
fn t4_down_payment_and_fee() {
    for case in cases(&file("instalments"), "down_payment") {
        let currency = currency(&case);
        let down = case.get("down_payment").map_or_else(
            || DownPayment::Percent(number(&case["down_payment_pct"])),
            |amount| DownPayment::Fixed(money(amount, currency)),
        );
        let mode = if case["fee_mode"] == "first" { FeeMode::First } else { FeeMode::Spread };
        let plan = Plan::new(&PlanRequest {
            down_payment: Some(down),
            fee: Some((money(&case["fee"], currency), mode)),
            ..request(money(&case["debt"], currency), count(&case, "n"))
        })
        .unwrap();
        let expected = &case["expected"];
        assert_eq!(plan.down_payment, money(&expected["down_payment"], currency), "{case}");
        let amounts: Vec<Money> = plan.instalments.iter().map(|each| each.amount().unwrap()).collect();
        assert_eq!(amounts, monies(&expected["instalments"], currency), "{case}");
        assert_eq!(plan.total().unwrap(), money(&expected["total"], currency), "{case}");
    }
}

#[test]
fn m5_dates_keep_the_first_day() {
    for case in cases(&file("instalments"), "dates") {
        let frequency = match text(&case, "frequency") {
            "weekly" => Frequency::Weekly,
            "biweekly" => Frequency::Biweekly,
            "monthly" => Frequency::Monthly,
            "month_end" | "monthly_eom" => Frequency::MonthEnd,
            "quarterly" => Frequency::Quarterly,
            _ => Frequency::FifteenthAndMonthEnd,
        };
        let dates = recurring(day(&case["first"]), frequency, count(&case, "n"));
        assert_eq!(dates, case["expected"].as_array().unwrap().iter().map(day).collect::<Vec<_>>(), "{case}");
    }
}

#[test]
fn t4_missed_instalments_and_acceleration() {
    for case in cases(&file("instalments"), "acceleration") {
        let pair = |pair: &Value| (day(&pair[0]), money(&pair[1], Currency::EUR));
        let plan: Vec<_> = case["plan"].as_array().unwrap().iter().map(pair).collect();
        let paid = case["payments"].as_array().unwrap().iter().map(pair);
        let paid = Money::new(paid.map(|(_, amount)| amount.minor).sum(), Currency::EUR);
        let tolerance = Tolerance {
            grace_days: count(&case, "grace_days"),
            missed_allowed: count(&case, "accelerate_after_missed"),
        };
        let state = progress(&plan, paid, day(&case["today"]), tolerance).unwrap();
        let expected = &case["expected"];
        let of = |key: &str| money(&expected[key], Currency::EUR);
        assert_eq!(state.open, monies(&expected["open_per_instalment"], Currency::EUR), "{case}");
        let missed: Vec<_> = expected["missed"].as_array().unwrap().iter().map(day).collect();
        assert_eq!(state.missed, missed, "{case}");
        assert_eq!(state.overdue, of("overdue_amount"), "{case}");
        assert_eq!(Some(state.may_accelerate), expected["accelerated"].as_bool(), "{case}");
        assert_eq!(state.payable_now, of("payable_now"), "{case}");
        assert_eq!(state.credit, of("credit"), "{case}");
    }
}

#[test]
fn t4_a_new_plan_for_the_unpaid_rest() {
    for case in cases(&file("instalments"), "replan") {
        let of = |key: &str| money(&case[key], Currency::EUR);
        let unpaid = of("original_total").checked_sub(of("paid")).unwrap();
        let added = (case["capitalise_interest"] == true).then(|| of("accrued_late_interest"));
        let terms = PlanRequest { first: day(&case["first"]), ..request(unpaid, count(&case, "new_n")) };
        let plan = replan(unpaid, added, &terms).unwrap();
        let expected = &case["expected"];
        let amounts: Vec<Money> = plan.instalments.iter().map(|each| each.principal).collect();
        assert_eq!(amounts, monies(&expected["instalments"], Currency::EUR), "{case}");
        let dates: Vec<_> = plan.instalments.iter().map(|each| each.due_on).collect();
        assert_eq!(dates, expected["dates"].as_array().unwrap().iter().map(day).collect::<Vec<_>>());
    }
}

#[test]
fn t4_yearly_rates() {
    for case in cases(&file("instalments"), "apr") {
        let flows: Vec<Decimal> = case["cash_flows"].as_array().unwrap().iter().map(number).collect();
        let rate = yearly_rate(&flows).unwrap();
        let expected = &case["expected"];
        assert_eq!(rate.monthly.round_dp(6), number(&expected["monthly_irr_pct"]), "{case}");
        assert_eq!(rate.effective.round_dp(2), number(&expected["apr_pct"]), "{case}");
        assert_eq!(rate.nominal.round_dp(2), number(&expected["nominal_pct"]), "{case}");
    }
}

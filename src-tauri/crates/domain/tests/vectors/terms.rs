//! Due dates, splits, discounts and business days (T1).

use domain::Money;
use domain::calendar::{Convention, Frequency, Weekend, WorkingDays, recurring};
use domain::terms::{Discount, DiscountBase, DueRule, Event, Part, Share, Terms};
use serde_json::Value;

use crate::{cases, currency, day, file, money, number, text};

fn count(term: &Value, key: &str) -> u16 {
    u16::try_from(term[key].as_u64().unwrap()).unwrap()
}

fn rule(term: &Value) -> DueRule {
    let days = || count(term, "days");
    let months = || count(term, "months");
    let on = || u8::try_from(count(term, "day")).unwrap();
    match text(term, "kind") {
        "net_days" => DueRule::NetDays { days: days() },
        "net_months" => DueRule::NetMonths { months: months() },
        "eom_plus_days" => DueRule::EomPlusDays { days: days() },
        "eom_next_plus_days" => DueRule::EomNextPlusDays { days: days() },
        "eom_plus_months" => DueRule::EomPlusMonths { months: months() },
        "days_then_eom" => DueRule::DaysThenEom { days: days() },
        "days_eom_on_day" => DueRule::DaysEomOnDay { days: days(), day: on() },
        "day_of_month" => {
            let cutoff = term["cutoff"].as_u64().map(|cutoff| u8::try_from(cutoff).unwrap());
            DueRule::DayOfMonth { months: months(), day: on(), cutoff }
        }
        "day_on_or_after" => DueRule::DayOnOrAfter { days: days(), day: on() },
        "from_event" => DueRule::FromEvent {
            event: if text(term, "event") == "delivery" { Event::Delivery } else { Event::Order },
            days: i32::try_from(term["days"].as_i64().unwrap()).unwrap(),
        },
        kind => panic!("no kind {kind}"),
    }
}

#[test]
fn t1_due_dates() {
    for case in cases(&file("terms"), "single") {
        let rule = rule(&case["term"]);
        assert_eq!(rule.due_on(day(&case["base_date"])), day(&case["expected"]["due_date"]), "{case}");
        let again: Terms = rule.to_string().parse().unwrap_or_else(|error| panic!("`{rule}`: {error}"));
        assert_eq!(again.due_dates(day(&case["base_date"])), [day(&case["expected"]["due_date"])], "{case}");
    }
}

#[test]
fn t1_split_terms_sum_to_the_invoice() {
    for case in cases(&file("terms"), "split") {
        let currency = currency(&case);
        let parts = case["parts"].as_array().unwrap().iter().map(|part| {
            let share = match text(part, "type") {
                "percent" => Share::Percent(number(&part["value"])),
                "fixed" => Share::Fixed(number(&part["value"])),
                _ => Share::Rest,
            };
            Part { share, rule: rule(&part["term"]) }
        });
        let terms = Terms { parts: parts.collect(), ..Terms::single(DueRule::NetDays { days: 0 }) };
        assert_eq!(terms.to_string().parse::<Terms>().as_ref(), Ok(&terms), "{terms}");
        let dues = terms.schedule(money(&case["total"], currency), day(&case["base_date"]));
        let expected = case["expected"].as_array().unwrap();
        if expected.iter().any(|part| text(part, "amount").starts_with('-')) {
            assert!(dues.is_err(), "more than the invoice is asked for: {case}");
            continue;
        }
        check(&dues.unwrap(), expected, currency);
    }
}

#[test]
fn t1_terms_of_other_programs() {
    for case in cases(&file("terms"), "tryton") {
        let currency = currency(&case);
        let parts = case["lines"].as_array().unwrap().iter().map(|line| {
            let percent = || number(&line["ratio"]) * rust_decimal::Decimal::ONE_HUNDRED;
            let share = match text(line, "type") {
                "percent_on_remainder" => Share::PercentOfRest(percent()),
                "percent_on_total" => Share::Percent(percent()),
                "fixed" => Share::Fixed(number(&line["amount"])),
                _ => Share::Rest,
            };
            let delta = &line["delta"];
            let part = |key: &str| u16::try_from(delta[key].as_u64().unwrap_or(0)).unwrap();
            let day = delta["day"].as_u64().map(|day| u8::try_from(day).unwrap());
            Part { share, rule: DueRule::Steps { months: part("months"), day, days: part("days") } }
        });
        let terms = Terms { parts: parts.collect(), ..Terms::single(DueRule::NetDays { days: 0 }) };
        assert_eq!(terms.to_string().parse::<Terms>().as_ref(), Ok(&terms), "{terms}");
        let dues = terms.schedule(money(&case["total"], currency), day(&case["base_date"])).unwrap();
        check(&dues, case["expected"].as_array().unwrap(), currency);
    }
}

fn check(dues: &[domain::terms::DuePart], expected: &[Value], currency: domain::Currency) {
    let found: Vec<_> = dues.iter().map(|due| (due.due_on, due.amount)).collect();
    let expected: Vec<_> =
        expected.iter().map(|due| (day(&due["due_date"]), money(&due["amount"], currency))).collect();
    assert_eq!(found, expected);
}

#[test]
fn t1_early_payment_discounts() {
    for case in cases(&file("terms"), "discount") {
        let currency = currency(&case);
        let step =
            Discount { percent: number(&case["discount_percent"]), days: count(&case, "discount_days") };
        let net_days = count(&case, "net_days");
        let terms = Terms {
            discounts: vec![step],
            base: if case["mode"] == "on_net" { DiscountBase::Net } else { DiscountBase::Gross },
            ..Terms::single(DueRule::NetDays { days: net_days })
        };
        assert_eq!(terms.to_string().parse::<Terms>().as_ref(), Ok(&terms), "{terms}");
        let (total, from) = (money(&case["total"], currency), day(&case["base_date"]));
        let tax = case.get("tax").map_or(Money::zero(currency), |tax| money(tax, currency));
        let offer = terms.offers(total, tax, from).unwrap()[0];
        let expected = &case["expected"];
        assert_eq!(offer.until, day(&expected["discount_until"]), "{case}");
        assert_eq!(offer.payable, money(&expected["payable_if_discounted"], currency), "{case}");
        assert_eq!(total.checked_sub(offer.payable).unwrap(), money(&expected["discount_amount"], currency));
        assert_eq!(terms.due_dates(from), [day(&expected["due_date"])]);
        let (simple, effective) = step.yearly_cost(net_days).unwrap();
        assert_eq!(simple.round_dp(4), number(&expected["cost_simple_pct_365"]), "{case}");
        assert_eq!(effective.round_dp(4), number(&expected["cost_effective_pct_365"]), "{case}");
    }
}

#[test]
fn t1_the_first_step_whose_last_day_is_not_over_applies() {
    for case in cases(&file("terms"), "discount_multi") {
        let currency = currency(&case);
        let steps = case["steps"].as_array().unwrap().iter();
        let terms = Terms {
            discounts: steps
                .map(|step| Discount { percent: number(&step["percent"]), days: count(step, "days") })
                .collect(),
            ..Terms::single(DueRule::NetDays { days: count(&case, "net_days") })
        };
        assert_eq!(terms.to_string().parse::<Terms>().as_ref(), Ok(&terms), "{terms}");
        let invoice = (money(&case["total"], currency), Money::zero(currency), day(&case["base_date"]));
        for payment in case["cases"].as_array().unwrap() {
            let payable = terms.payable_on(day(&payment["pay_date"]), invoice).unwrap();
            assert_eq!(payable, money(&payment["payable"], currency), "{payment}");
        }
    }
}

#[test]
fn r18_business_days() {
    for case in cases(&file("terms"), "business_day") {
        let weekend = if case["weekend"] == "fri_sat" { Weekend::FriSat } else { Weekend::SatSun };
        let holidays = case["holidays"].as_array().unwrap().iter().map(day).collect();
        let convention = match text(&case, "convention") {
            "none" => Convention::None,
            "following" => Convention::Following,
            "modified_following" => Convention::ModifiedFollowing,
            _ => Convention::Preceding,
        };
        let moved = WorkingDays { weekend, holidays }.adjust(day(&case["date"]), convention);
        assert_eq!(moved, day(&case["expected"]), "{case}");
    }
}

#[test]
fn m5_post_dated_cheques_fall_due_one_by_one() {
    for case in cases(&file("terms"), "post_dated_cheques") {
        let first =
            case.get("first").map_or_else(|| rule(&case["term"]).due_on(day(&case["base_date"])), day);
        let dates = recurring(first, Frequency::Monthly, count(&case, "count"));
        assert_eq!(dates, case["expected"].as_array().unwrap().iter().map(day).collect::<Vec<_>>(), "{case}");
    }
}

//! Orders of allocation, discounts taken, small differences and combinations (L7, L8).

use domain::allocation::{
    Difference, DiscountTaken, Method, OpenItem, SmallDifference, allocate_by, subsets,
};
use domain::terms::{Discount, DueRule, Terms};
use domain::{Currency, Money, ReceivableId};
use serde_json::Value;

use crate::{cases, day, file, money, number, text};

fn items(case: &Value) -> Vec<OpenItem> {
    let item = |(at, invoice): (usize, &Value)| OpenItem {
        receivable: ReceivableId(i64::try_from(at).unwrap()),
        invoice_number: text(invoice, "id").to_owned(),
        issued_on: day(&invoice["date"]),
        due_on: day(&invoice["due"]),
        open: money(&invoice["open"], Currency::EUR),
        claim: domain::interest::Claim::Principal,
        turn: domain::allocation::PRINCIPAL_TURN,
    };
    case["invoices"].as_array().unwrap().iter().enumerate().map(item).collect()
}

#[test]
fn l7_orders_of_allocation() {
    for case in cases(&file("allocation"), "sequential") {
        let names: Vec<&str> = case["references"]
            .as_array()
            .map(|names| names.iter().filter_map(Value::as_str).collect())
            .unwrap_or_default();
        let method = match text(&case, "method") {
            "oldest_due_first" => Method::OldestDue,
            "oldest_invoice_first" => Method::OldestInvoice,
            "proportional_largest_remainder" => Method::Proportional,
            "by_reference" => Method::Designated(&names),
            "by_reference_strict" => Method::DesignatedOnly(&names),
            method => panic!("no method {method}"),
        };
        let items = items(&case);
        let (parts, unapplied) = allocate_by(method, money(&case["payment"], Currency::EUR), &items).unwrap();
        let expected = &case["expected"];
        assert_eq!(unapplied, money(&expected["unapplied"], Currency::EUR), "{case}");
        let found: Vec<_> = parts
            .iter()
            .map(|(receivable, amount)| {
                let item = items.iter().find(|item| item.receivable == *receivable).unwrap();
                (item.invoice_number.as_str(), *amount, item.open.checked_sub(*amount).unwrap())
            })
            .collect();
        let parts = expected["allocations"].as_array().unwrap().iter().map(|part| {
            let of = |key: &str| money(&part[key], Currency::EUR);
            (text(part, "invoice"), of("amount"), of("left_open"))
        });
        assert_eq!(found, parts.collect::<Vec<_>>(), "{case}");
    }
}

#[test]
fn l7_discounts_taken() {
    for case in cases(&file("allocation"), "early_discount") {
        let of = |value: &Value| money(value, Currency::EUR);
        let days = |key: &str| u16::try_from(case[key].as_u64().unwrap()).unwrap();
        let step = Discount { percent: number(&case["discount_pct"]), days: days("discount_days") };
        let terms =
            Terms { discounts: vec![step], ..Terms::single(DueRule::NetDays { days: step.days + 20 }) };
        let total = of(&case["total"]);
        let offer = terms.offers(total, Money::zero(Currency::EUR), day(&case["invoice_date"])).unwrap()[0];
        let taken = DiscountTaken {
            total,
            discount: total.checked_sub(offer.payable).unwrap(),
            until: offer.until + chrono::Days::new(u64::from(days("grace_days"))),
            tolerance: of(&case["tolerance"]),
        };
        let outcome = taken.judge(of(&case["paid"]), day(&case["pay_date"])).unwrap();
        let expected = &case["expected"];
        assert_eq!(Some(outcome.is_accepted), expected["accepted"].as_bool(), "{case}");
        assert_eq!(outcome.discount, of(&expected["discount_posted"]), "{case}");
        assert_eq!(outcome.written_off, of(&expected["writeoff"]), "{case}");
        assert_eq!(outcome.left_open, of(&expected["left_open"]), "{case}");
    }
}

#[test]
fn l8_small_differences() {
    for case in cases(&file("allocation"), "small_difference") {
        let is_dong = !text(&case, "open").contains('.');
        let currency = if is_dong { Currency::VND } else { Currency::EUR };
        let of = |value: &Value| money(value, currency);
        let limits =
            SmallDifference { most: of(&case["abs_limit"]), most_percent: number(&case["pct_limit"]) };
        let outcome = limits.judge(of(&case["open"]), of(&case["paid"])).unwrap();
        let expected = &case["expected"];
        let found = match outcome {
            Difference::WriteOffShort(amount) => ("write_off_short", amount),
            Difference::WriteOffOver(amount) => ("write_off_over", amount),
            Difference::Unapplied(amount) => ("unapplied_credit", amount),
            Difference::LeftOpen(amount) => ("left_open", amount),
            Difference::None => ("none", Money::zero(currency)),
        };
        assert_eq!(found, (text(expected, "result"), of(&expected["amount"])), "{case}");
    }
}

#[test]
fn l7_combinations_are_acted_upon_only_when_unique() {
    for case in cases(&file("allocation"), "subset_sum") {
        let is_dong = !text(&case, "target").contains('.');
        let minor = |value: &Value| money(value, if is_dong { Currency::VND } else { Currency::EUR }).minor;
        let amounts: Vec<i64> = case["amounts"].as_array().unwrap().iter().map(minor).collect();
        let most = usize::try_from(case["max_items"].as_u64().unwrap()).unwrap();
        let found = subsets(&amounts, minor(&case["target"]), minor(&case["tolerance"]), most);
        let expected: Vec<Vec<usize>> = serde_json::from_value(case["expected_solutions"].clone()).unwrap();
        assert_eq!(found, expected, "{case}");
        assert_eq!(Some(found.len() == 1), case["expected_unique"].as_bool(), "{case}");
    }
}

//! R2 and R5: levels come from dates and confirmed runs, never from how often the laptop was open.

use std::collections::BTreeMap;

use crate::common::{Desk, Wall, day};
use app::contract::{GetCustomer, ImportKind, MakePromise};
use chrono::{Days, NaiveDate};
use proptest::prelude::*;

const FIRST: &str = "2026-01-05";
const NAMES: [&str; 3] = ["Oak", "Elm", "Fir"];

/// What happens on some days: it is the same however often the book is opened.
#[derive(Debug, Clone)]
struct History {
    /// Customer, the day it falls due, and its amount.
    invoices: Vec<(usize, u64, i64)>,
    /// Customer, day and amount; money goes to the oldest.
    payments: Vec<(usize, u64, i64)>,
    /// Customer, the day on which he promises, the amount, and the days until he wants to pay.
    promises: Vec<(usize, u64, i64, u64)>,
    /// Days on which the owner confirms whatever is proposed.
    runs: Vec<u64>,
}

fn history() -> impl Strategy<Value = History> {
    let invoices = prop::collection::vec((0usize..3, 0u64..70, 100i64..90_000), 1..8);
    let payments = prop::collection::vec((0usize..3, 0u64..100, 100i64..50_000), 0..5);
    let promises = prop::collection::vec((0usize..3, 5u64..100, 100i64..50_000, 1u64..30), 0..4);
    let runs = prop::collection::btree_set(10u64..100, 1..6);
    (invoices, payments, promises, runs).prop_map(|(invoices, payments, promises, runs)| History {
        invoices,
        payments,
        promises,
        runs: runs.into_iter().collect(),
    })
}

fn on(days: u64) -> NaiveDate {
    day(FIRST) + Days::new(days)
}

/// Levels by invoice number.
type Levels = BTreeMap<String, u8>;

fn levels(desk: &Desk) -> Levels {
    let account = |name: &&str| {
        desk.app.get_customer(&GetCustomer { customer_id: desk.customer(name) }).unwrap().account
    };
    NAMES.iter().flat_map(account).map(|row| (row.number, row.level)).collect()
}

/// The levels after each run, if the book is opened every so many days and on the days of runs.
fn play(history: &History, every: usize) -> Vec<(u64, Levels)> {
    let wall = Wall::starting(FIRST);
    let mut desk = Desk::under(&wall);
    let mut text = "customer,invoice number,invoice date,due date,amount\n".to_owned();
    for name in NAMES {
        // Every customer is known from the first day, by an invoice that is not due yet at the end.
        text += format!("{name},{name}-last,2026-01-01,2027-01-01,1.00\n").as_str();
    }
    for (at, (customer, due, minor)) in history.invoices.iter().enumerate() {
        let amount = domain::Money::new(*minor, desk.currency);
        text += format!("{},I-{at},2026-01-01,{},{amount}\n", NAMES[*customer], on(*due)).as_str();
    }
    desk.import(ImportKind::Invoices, &text);
    let mut after = Vec::new();
    let mut payments = history.payments.clone();
    payments.sort_by_key(|(_, paid_on, _)| *paid_on);
    let mut promises = history.promises.clone();
    promises.sort_by_key(|(_, made_on, _, _)| *made_on);
    let mut openings: Vec<u64> = (0..=100).step_by(every).chain(history.runs.iter().copied()).collect();
    openings.sort_unstable();
    openings.dedup();
    for today in openings {
        wall.set(today);
        while payments.first().is_some_and(|(_, paid_on, _)| *paid_on <= today) {
            let (customer, paid_on, minor) = payments.remove(0);
            let amount = domain::Money::new(minor, desk.currency).to_string();
            desk.pay(NAMES[customer], &on(paid_on).to_string(), &amount);
        }
        while promises.first().is_some_and(|(_, made_on, _, _)| *made_on <= today) {
            promise(&mut desk, promises.remove(0));
        }
        let view = desk.propose();
        if history.runs.contains(&today) {
            let before = levels(&desk);
            if !view.letters.is_empty() {
                desk.confirm();
            }
            let now = levels(&desk);
            for (number, level) in &now {
                let was = before.get(number).copied().unwrap_or(0);
                assert!(
                    (was..=was + 1).contains(level),
                    "R2: {number} from {was} to {level} by one confirmation"
                );
            }
            after.push((today, now));
        } else if today % 30 == 0 {
            assert_eq!(view, desk.propose(), "R6: looking changes nothing");
        }
    }
    desk.verify();
    after
}

/// Enters a promise as given on its day, whenever the book is opened next.
fn promise(desk: &mut Desk, (customer, made_on, minor, days): (usize, u64, i64, u64)) {
    let request = MakePromise {
        customer_id: desk.customer(NAMES[customer]),
        amount: domain::Money::new(minor, desk.currency),
        made_on: on(made_on),
        promised_on: on(made_on + days),
        tolerance_days: 3,
        is_interest_waived: false,
        receivable_ids: Vec::new(),
        words: String::new(),
    };
    desk.app.make_promise(&request).unwrap();
}

/// A history is looked at more than a hundred times.
fn histories() -> ProptestConfig {
    ProptestConfig::with_cases(4)
}

proptest! {
    #![proptest_config(histories())]

    #[test]
    fn r5_open_daily_weekly_or_once_a_quarter_the_levels_are_the_same(history in history()) {
        let daily = play(&history, 1);
        prop_assert_eq!(&daily, &play(&history, 7), "weekly");
        prop_assert_eq!(&daily, &play(&history, 91), "once a quarter");
    }
}

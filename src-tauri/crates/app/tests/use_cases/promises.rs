//! Promises to pay: what they pause, what became of them, and that both follow from money alone (T5).

use crate::common::{Desk, day, not_now};
use app::contract::{
    AccountRow, CustomerView, GetCustomer, GetInterest, GetTimeline, InterestBasis, InterestChoice,
    MakePromise, MergeCustomers, OwnRate, ProposeReminders, ServingOrder, TaskKind, TimelineKind, UndoEntry,
    UpdateInterest,
};
use domain::{EntryId, promise::PromiseState};
use proptest::prelude::*;

/// Invoices of 100.00 and of 40.00 of one customer, due on 31 January and 31 December, and one of another.
fn desk(today: &str) -> Desk {
    let mut desk = Desk::new(today);
    desk.invoices(&[
        "Oak,A1,2027-01-01,2027-01-31,100.00",
        "Oak,A0,2026-12-01,2026-12-31,40.00",
        "Elm,B1,2027-01-01,2027-01-31,70.00",
    ]);
    desk
}

fn view(desk: &Desk) -> CustomerView {
    let customer_id = desk.customer("Oak");
    desk.app.get_customer(&GetCustomer { customer_id }).unwrap()
}

fn line(desk: &Desk, number: &str) -> AccountRow {
    view(desk).account.into_iter().find(|row| row.number == number).unwrap()
}

/// A promise of Oak from one day to another, with three days of tolerance.
fn request(desk: &Desk, amount: &str, days: (&str, &str)) -> MakePromise {
    MakePromise {
        customer_id: desk.customer("Oak"),
        amount: desk.money(amount),
        made_on: day(days.0),
        promised_on: day(days.1),
        tolerance_days: 3,
        is_interest_waived: false,
        receivable_ids: Vec::new(),
        words: "Mrs Byrne by phone".into(),
    }
}

fn promise(desk: &mut Desk, amount: &str, days: (&str, &str)) -> EntryId {
    let request = request(desk, amount, days);
    desk.app.make_promise(&request).unwrap().entry_id
}

/// State and received amount of each promise of Oak, with how many were kept of how many.
fn states(desk: &Desk) -> (Vec<(PromiseState, String)>, (u32, u32)) {
    let promises = view(desk).promises;
    let told = promises.promises.iter().map(|promise| (promise.state, promise.received.to_string()));
    (told.collect(), (promises.kept, promises.matured))
}

fn undo(desk: &mut Desk, entry_id: EntryId) {
    desk.app.undo_entry(&UndoEntry { entry_id }).unwrap();
    desk.verify();
}

#[test]
fn t5_a_promise_pauses_its_amount_until_its_day_and_tolerance_and_undo_is_exact() {
    let mut desk = desk("2027-02-10");
    let before = desk.propose();
    let entry = promise(&mut desk, "60.00", ("2027-02-10", "2027-02-20"));
    let proposal = desk.propose();
    let oak = proposal.letters.iter().find(|letter| letter.customer_name == "Oak").unwrap();
    assert_eq!((oak.claimed.to_string(), oak.net.to_string()), ("100.00".into(), "80.00".into()));
    let sums = &proposal.totals[0];
    assert_eq!(sums.claimed.minor + sums.not_now.minor, sums.overdue.minor);
    let promised = |number: &str, amount: &str| (number.to_owned(), "promised", amount.to_owned());
    let oldest_first = [promised("A0", "40.00"), promised("A1", "20.00")];
    assert_eq!(not_now(&proposal), oldest_first);
    let detail = &proposal.not_now[0].detail;
    assert_eq!((detail.on, detail.dated_on), (Some(day("2027-02-24")), Some(day("2027-02-20"))));
    desk.verify();
    undo(&mut desk, entry);
    assert_eq!(desk.propose(), before);
    assert_eq!(states(&desk), (vec![], (0, 0)));
}

#[test]
fn t5_what_became_of_it_comes_from_money_received() {
    let mut desk = desk("2027-02-10");
    promise(&mut desk, "60.00", ("2027-02-10", "2027-02-20"));
    promise(&mut desk, "50.00", ("2027-02-10", "2027-03-01"));
    let mut desk = desk.on("2027-02-15");
    desk.pay("Oak", "2027-02-15", "70.00");
    let kept = (PromiseState::Kept, "60.00".to_owned());
    assert_eq!(states(&desk), (vec![(PromiseState::Open, "10.00".into()), kept.clone()], (1, 1)));
    let desk = desk.on("2027-03-05");
    let partly = (PromiseState::PartlyKept, "10.00".to_owned());
    assert_eq!(states(&desk), (vec![partly, kept], (1, 2)), "kept 1 of 2");
}

#[test]
fn t5_a_broken_promise_lets_the_ladder_go_on_at_the_next_level() {
    let mut desk = desk("2027-02-10");
    desk.confirm();
    let mut desk = desk.on("2027-03-10");
    promise(&mut desk, "140.00", ("2027-03-10", "2027-03-15"));
    let of_oak =
        |desk: &Desk| desk.propose().letters.iter().filter(|letter| letter.customer_name == "Oak").count();
    assert_eq!(of_oak(&desk), 0);
    let desk = desk.on("2027-03-18");
    assert_eq!(of_oak(&desk), 0, "the last day of tolerance");
    let desk = desk.on("2027-03-19");
    let proposal = desk.propose();
    let oak = proposal.letters.iter().find(|letter| letter.customer_name == "Oak").unwrap();
    assert_eq!((oak.level, oak.net.to_string()), (2, "140.00".into()));
}

#[test]
fn t5_a_credit_note_keeps_no_promise_and_a_returned_payment_neither() {
    let mut desk = desk("2027-02-10");
    promise(&mut desk, "60.00", ("2027-02-10", "2027-02-12"));
    let mut desk = desk.on("2027-02-11");
    let payment = desk.pay("Oak", "2027-02-11", "60.00");
    assert_eq!(states(&desk).0, [(PromiseState::Kept, "60.00".into())]);
    undo(&mut desk, payment);
    let desk = desk.on("2027-02-20");
    assert_eq!(states(&desk).0, [(PromiseState::Broken, "0.00".into())]);
}

#[test]
fn l5_as_of_a_day_before_it_nothing_was_promised() {
    let mut desk = desk("2027-03-10");
    promise(&mut desk, "140.00", ("2027-03-05", "2027-03-12"));
    let as_of = |desk: &Desk, on: &str| {
        let request = ProposeReminders { as_of: Some(day(on)), ..ProposeReminders::default() };
        let view = desk.app.propose_reminders(&request).unwrap();
        not_now(&view).iter().filter(|(_, verdict, _)| *verdict == "promised").count()
    };
    assert_eq!((as_of(&desk, "2027-03-04"), as_of(&desk, "2027-03-05")), (0, 2));
}

#[test]
fn t5_a_promise_about_an_item_pauses_that_one_and_can_let_interest_rest() {
    let mut desk = desk("2027-02-10");
    let rate =
        OwnRate { table: None, from: day("2026-01-01"), percent: "10".into(), source: "contract".into() };
    let choice =
        InterestChoice { basis: InterestBasis::Own, ..InterestChoice::off(ServingOrder::ClaimsFirst) };
    desk.app.update_interest(&UpdateInterest { choice, new_rate: Some(rate) }).unwrap();
    let receivable_id = line(&desk, "A1").receivable_id.unwrap();
    let about = MakePromise {
        receivable_ids: vec![receivable_id],
        is_interest_waived: true,
        ..request(&desk, "100.00", ("2027-02-05", "2027-02-20"))
    };
    let part = MakePromise { amount: desk.money("50.00"), ..about.clone() };
    assert_eq!(desk.app.make_promise(&part).unwrap_err().code(), "promise.waiver_part");
    let more = MakePromise { amount: desk.money("100.01"), ..about.clone() };
    assert_eq!(desk.app.make_promise(&more).unwrap_err().code(), "promise.more_than_open");
    let interest = |desk: &Desk| {
        let request = GetInterest { receivable_id, until: None };
        desk.app.get_interest(&request).unwrap().total.minor
    };
    let before = interest(&desk);
    let entry = desk.app.make_promise(&about).unwrap().entry_id;
    assert_eq!(not_now(&desk.propose()), [("A1".to_owned(), "promised", "100.00".to_owned())]);
    assert!(interest(&desk) < before, "it rests while the promise runs");
    desk.verify();
    let mut desk = desk.on("2027-02-24");
    let broken = GetInterest { receivable_id, until: None };
    let with = desk.app.get_interest(&broken).unwrap().total;
    undo(&mut desk, entry);
    assert_eq!(desk.app.get_interest(&broken).unwrap().total, with, "a broken promise waives nothing");
}

#[test]
fn t5_what_cannot_be_a_promise_is_refused() {
    let mut desk = desk("2027-02-10");
    let good = request(&desk, "60.00", ("2027-02-10", "2027-02-20"));
    let theirs = app::contract::GetCustomer { customer_id: desk.customer("Elm") };
    let theirs = desk.app.get_customer(&theirs).unwrap().account[0].receivable_id.unwrap();
    let refusals = [
        (MakePromise { amount: desk.money("0.00"), ..good.clone() }, "amount.not_positive"),
        (MakePromise { made_on: day("2027-02-11"), ..good.clone() }, "promise.in_future"),
        (MakePromise { promised_on: day("2027-02-09"), ..good.clone() }, "promise.before_made"),
        (MakePromise { tolerance_days: 61, ..good.clone() }, "promise.tolerance"),
        (MakePromise { receivable_ids: vec![theirs], ..good }, "invoice.nothing_open"),
    ];
    for (request, code) in refusals {
        assert_eq!(desk.app.make_promise(&request).unwrap_err().code(), code);
    }
}

#[test]
fn l12_merged_customers_keep_their_promises() {
    let mut desk = desk("2027-02-10");
    let (oak, elm) = (desk.customer("Oak"), desk.customer("Elm"));
    let promised = promise(&mut desk, "140.00", ("2027-02-10", "2027-02-20"));
    desk.app
        .merge_customers(&MergeCustomers { customer_id: oak, into_customer_id: elm, take_over: Vec::new() })
        .unwrap();
    let view = desk.app.get_customer(&GetCustomer { customer_id: elm }).unwrap();
    assert_eq!(view.promises.promises.len(), 1);
    assert_eq!(desk.propose().letters[0].net.to_string(), "70.00");
    undo(&mut desk, promised);
    assert_eq!(desk.propose().letters[0].net.to_string(), "210.00");
}

#[test]
fn t5_today_names_promises_whose_day_has_come_or_that_broke() {
    let mut desk = desk("2027-02-10");
    promise(&mut desk, "60.00", ("2027-02-10", "2027-02-20"));
    let tasks = |desk: &mut Desk| {
        let tasks = desk.app.get_today().unwrap().tasks;
        let about = tasks.into_iter().filter(|task| task.promise.is_some());
        about.map(|task| (task.kind, task.amounts[0].to_string())).collect::<Vec<_>>()
    };
    assert_eq!(tasks(&mut desk), []);
    let mut desk = desk.on("2027-02-20");
    assert_eq!(tasks(&mut desk), [(TaskKind::PromiseDue, "60.00".into())]);
    let mut desk = desk.on("2027-02-24");
    assert_eq!(tasks(&mut desk), [(TaskKind::PromiseBroken, "60.00".into())]);
    let since = desk.app.get_today().unwrap().since.unwrap();
    assert_eq!((since.broken_count, since.kept_count), (1, 0), "since it was open on the 20th");
    desk.confirm();
    assert_eq!(tasks(&mut desk), [], "written to since");
    let mut desk = desk.on("2027-02-25");
    promise(&mut desk, "60.00", ("2027-02-25", "2027-03-01"));
    assert_eq!(tasks(&mut desk), [], "something else was promised");
}

#[test]
fn t5_a_promise_stands_in_the_timeline_with_what_became_of_it() {
    let mut desk = desk("2027-02-10");
    promise(&mut desk, "60.00", ("2027-02-10", "2027-02-12"));
    let desk = desk.on("2027-02-20");
    let customer_id = desk.customer("Oak");
    let all = GetTimeline { customer_id, search: "byrne".into(), is_notes_only: false, limit: 10 };
    let rows = desk.app.get_timeline(&all).unwrap().rows;
    let row = rows.iter().find(|row| row.kind == TimelineKind::Promised).unwrap();
    assert_eq!((row.method.as_str(), row.until), ("broken", Some(day("2027-02-12"))));
    assert_eq!(row.amount.unwrap().to_string(), "60.00");
}

proptest! {
    #![proptest_config(crate::common::slow_cases())]

    #[test]
    fn t5_promises_receive_at_most_what_came_in_and_a_past_day_stays_as_it_was(
        promises in prop::collection::vec((1_i64..9_000, 0_u64..20, 0_u64..20), 1..4),
        payments in prop::collection::vec((1_i64..9_000, 0_u64..30), 0..4),
        seen in 0_u64..30,
    ) {
        let first = day("2027-02-01");
        let mut desk = desk("2027-04-01");
        let customer = desk.customer("Oak");
        for (minor, made, days) in promises {
            let made_on = first + chrono::Days::new(made);
            let request = MakePromise {
                amount: domain::Money::new(minor, desk.currency),
                promised_on: made_on + chrono::Days::new(days),
                made_on,
                ..request(&desk, "1.00", ("2027-02-01", "2027-02-01"))
            };
            desk.app.make_promise(&request).unwrap();
        }
        let seen_on = first + chrono::Days::new(seen);
        let proposal = |desk: &Desk| {
            let request = ProposeReminders { as_of: Some(seen_on), ..ProposeReminders::default() };
            desk.app.propose_reminders(&request).unwrap()
        };
        let mut came = 0;
        let mut before = None;
        let mut payments = payments;
        payments.sort_by_key(|(_, on)| *on);
        for (minor, on) in payments {
            if on > seen && before.is_none() {
                before = Some(proposal(&desk));
            }
            let amount = domain::Money::new(minor, desk.currency).to_string();
            desk.pay("Oak", &(first + chrono::Days::new(on)).to_string(), &amount);
            came += minor;
        }
        if let Some(before) = before {
            let after = proposal(&desk);
            prop_assert_eq!((&before.letters, &before.not_now), (&after.letters, &after.not_now));
        }
        let view = desk.app.get_customer(&GetCustomer { customer_id: customer }).unwrap();
        let received: i64 = view.promises.promises.iter().map(|promise| promise.received.minor).sum();
        prop_assert!(received <= came);
        desk.verify();
    }
}

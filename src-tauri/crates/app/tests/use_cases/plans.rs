//! Payment plans: offered, agreed, paid, broken, replaced, taken back (T4, T6, M3, L1, R8).

use crate::common::{
    Desk, day,
    plans::{TODAY, account, agree, agreed, desk, offer, open, plan, standing, terms},
};
use app::{
    AppError,
    contract::{
        ExportTable, GetCustomer, ListPlannable, ListPlans, PlanDown, PlanFee, PlanRef, PlanRest, PlanState,
        PlanTerms, PlanView, UndoAllocation, UndoEntry, UpdateCustomer,
    },
};
use domain::CustomerId;
use proptest::prelude::*;

fn schedule(view: &PlanView) -> Vec<(String, String)> {
    view.lines.iter().map(|line| (line.due_on.to_string(), line.amount.to_string())).collect()
}

fn carried(view: &PlanView) -> Vec<String> {
    view.carried.iter().map(|item| item.paid.to_string()).collect()
}

fn refused<T: std::fmt::Debug>(result: Result<T, AppError>) -> String {
    result.unwrap_err().code().to_owned()
}

#[test]
fn t4_agreeing_moves_the_debt_exactly_and_undo_brings_it_back() {
    let mut desk = desk();
    let before = standing(&desk);
    let terms = terms(&desk);
    let id = offer(&mut desk, &terms);
    assert_eq!(standing(&desk), before, "an offer changes nothing that is owed");
    let receipt = agree(&mut desk, id);
    assert_eq!((open(&desk, "A-1"), open(&desk, "A-2")), ("0.00".into(), "0.00".into()));
    let view = plan(&desk, id);
    assert_eq!(view.summary.state, PlanState::Running);
    let lines: Vec<_> = schedule(&view);
    let expected = [("2026-12-31", "333.33"), ("2027-01-31", "333.33"), ("2027-02-28", "333.34")];
    assert_eq!(lines, expected.map(|(on, amount)| (on.to_owned(), amount.to_owned())), "M3, M5");
    assert_eq!(open(&desk, "PL-2026-0001/3"), "333.34");
    assert_eq!(desk.ageing(TODAY), ["1300.00", "0.00", "0.00", "0.00", "0.00", "0.00"]);
    desk.verify();
    desk.app.undo_entry(&UndoEntry { entry_id: receipt.entry_id }).unwrap();
    assert_eq!(standing(&desk), before, "R8");
    assert_eq!(plan(&desk, id).summary.state, PlanState::Offered);
    desk.verify();
    agree(&mut desk, id);
    desk.verify();
}

#[test]
fn t4_payments_on_instalments_carry_back_to_the_oldest_invoice() {
    let mut desk = desk();
    let id = agreed(&mut desk);
    desk.pay("Oak", TODAY, "500.00");
    let view = plan(&desk, id);
    let on_plan: i64 = view.lines.iter().map(|line| line.paid.minor).sum();
    let parts: i64 = view.carried.iter().map(|item| item.paid.minor).sum();
    assert_eq!(on_plan, parts);
    assert!(carried(&view)[0] == "400.00" || on_plan < 40_000, "{:?}", carried(&view));
    desk.verify();
}

#[test]
fn r8_an_agreed_plan_that_was_paid_on_is_not_undone() {
    let mut desk = desk();
    let terms = terms(&desk);
    let id = offer(&mut desk, &terms);
    let receipt = agree(&mut desk, id);
    desk.pay("Oak", TODAY, "333.33");
    let error = desk.app.undo_entry(&UndoEntry { entry_id: receipt.entry_id });
    assert_eq!(refused(error), "undo.blocked");
    let offered = desk.app.list_plans(&ListPlans { customer_id: None }).unwrap();
    assert_eq!(offered.len(), 1);
}

#[test]
fn t4_a_plan_is_broken_only_when_enough_was_missed_and_exactly() {
    let mut desk = desk();
    let id = agreed(&mut desk);
    // A-3 is due before the plan: 300.00 of it go there.
    desk.pay("Oak", TODAY, "733.33");
    let paid: i64 = plan(&desk, id).lines.iter().map(|line| line.paid.minor).sum();
    assert_eq!(refused(desk.app.break_plan(&PlanRef { plan_id: id })), "plan.not_callable");
    let mut desk = desk.on("2027-02-07");
    assert_ne!(plan(&desk, id).summary.state, PlanState::Callable, "31 January + 7 days of grace");
    desk = desk.on("2027-02-08");
    let view = plan(&desk, id);
    assert_eq!((view.summary.state, view.summary.missed_count), (PlanState::Callable, 1));
    let before = standing(&desk);
    let receipt = desk.app.break_plan(&PlanRef { plan_id: id }).unwrap();
    let view = plan(&desk, id);
    assert_eq!(view.summary.state, PlanState::Broken);
    let rest: i64 = standing(&desk)
        .iter()
        .filter(|(number, _, _)| number == "A-1" || number == "A-2")
        .map(|(_, open, _)| desk.money(open).minor)
        .sum();
    assert_eq!(rest + paid, 100_000, "for exactly what was not carried back");
    assert!(standing(&desk).iter().all(|(number, open, _)| !number.starts_with("PL-") || open == "0.00"));
    assert_eq!(view.lines.len(), 3, "the schedule stays to be seen");
    desk.verify();
    desk.app.undo_entry(&UndoEntry { entry_id: receipt.entry_id }).unwrap();
    assert_eq!(standing(&desk), before);
    desk.verify();
}

#[test]
fn t4_instalments_carry_the_ladder_and_the_invoices_keep_their_level() {
    let mut desk = desk();
    desk.confirm();
    let levels = standing(&desk);
    assert!(levels.iter().any(|(number, _, level)| number == "A-1" && *level == 1));
    let id = agreed(&mut desk);
    let mut desk = desk.on("2027-01-20");
    let claimed = desk.propose();
    let numbers: Vec<_> = claimed
        .letters
        .iter()
        .flat_map(|letter| letter.items.iter().map(|item| item.invoice_number.clone()))
        .collect();
    assert!(numbers.contains(&"PL-2026-0001/1".to_owned()), "{numbers:?}");
    assert!(!numbers.iter().any(|number| number == "A-1"), "{numbers:?}");
    desk.confirm();
    desk.verify();
    desk.app.break_plan(&PlanRef { plan_id: id }).unwrap();
    let reopened = standing(&desk);
    assert!(reopened.contains(&("A-1".to_owned(), "400.00".to_owned(), 1)), "{reopened:?}");
    desk.verify();
}

#[test]
fn t4_a_new_plan_takes_the_place_of_a_running_one() {
    let mut desk = desk();
    let old = agreed(&mut desk);
    desk.pay("Oak", TODAY, "333.33");
    let paid: i64 = plan(&desk, old).lines.iter().map(|line| line.paid.minor).sum();
    let rest =
        desk.app.list_plannable(&ListPlannable { customer_id: CustomerId(1), replaces: Some(old) }).unwrap();
    assert_eq!(rest.items.iter().map(|item| item.open.minor).sum::<i64>(), 100_000 - paid);
    let new = PlanTerms {
        replaces: Some(old),
        receivable_ids: rest.items.iter().map(|item| item.receivable_id).collect(),
        first_on: day("2027-03-01"),
        rest: PlanRest::Count { count: 5 },
        ..terms(&desk)
    };
    let new = offer(&mut desk, &new);
    let before = standing(&desk);
    let receipt = agree(&mut desk, new);
    assert_eq!(plan(&desk, old).summary.state, PlanState::Replaced);
    let view = plan(&desk, new);
    assert_eq!(view.replaces_number.as_deref(), Some("PL-2026-0001"));
    assert_eq!(view.summary.left.minor, 100_000 - paid);
    desk.verify();
    desk.app.undo_entry(&UndoEntry { entry_id: receipt.entry_id }).unwrap();
    assert_eq!(standing(&desk), before);
    assert_eq!(plan(&desk, old).summary.state, PlanState::Running);
    desk.verify();
}

#[test]
fn t4_an_item_is_in_one_plan_only() {
    let mut desk = desk();
    let terms = terms(&desk);
    let id = offer(&mut desk, &terms);
    assert_eq!(refused(desk.app.offer_plan(&terms)), "plan.item_taken");
    let receipt = desk.app.decline_plan(&PlanRef { plan_id: id }).unwrap();
    let second = offer(&mut desk, &terms);
    assert_eq!(refused(desk.app.undo_entry(&UndoEntry { entry_id: receipt.entry_id })), "undo.blocked");
    assert_eq!(refused(desk.app.agree_plan(&PlanRef { plan_id: id })), "plan.answered");
    agree(&mut desk, second);
    assert_eq!(refused(desk.app.preview_plan(&terms)), "invoice.nothing_open");
    desk.verify();
}

#[test]
fn t4_an_offer_does_not_outlive_a_payment_on_its_items() {
    let mut desk = desk();
    let terms = terms(&desk);
    let id = offer(&mut desk, &terms);
    desk.pay("Oak", TODAY, "50.00");
    assert_eq!(refused(desk.app.agree_plan(&PlanRef { plan_id: id })), "plan.moved");
}

#[test]
fn t4_every_wrong_term_is_refused_and_nothing_is_kept() {
    let mut desk = desk();
    let plain = terms(&desk);
    let with = |change: fn(&mut PlanTerms)| {
        let mut terms = plain.clone();
        change(&mut terms);
        terms
    };
    let cases = [
        (with(|terms| terms.receivable_ids.clear()), "plan.no_items"),
        (with(|terms| terms.rest = PlanRest::Count { count: 0 }), "plan.count"),
        (with(|terms| terms.rest = PlanRest::Count { count: 121 }), "plan.count"),
        (with(|terms| terms.rest = PlanRest::Each { amount: "0".into() }), "plan.amount_each"),
        (with(|terms| terms.rest = PlanRest::Each { amount: "0.01".into() }), "plan.count"),
        (with(|terms| terms.down = PlanDown::Amount { amount: "1000.00".into() }), "plan.down_payment"),
        (with(|terms| terms.down = PlanDown::Percent { percent: "100".into() }), "plan.down_payment"),
        (with(|terms| terms.down = PlanDown::Percent { percent: "ten".into() }), "plan.percent"),
        (with(|terms| terms.rate = "1.23456".into()), "plan.percent"),
        (with(|terms| terms.first_on = day("2026-11-18")), "plan.first_passed"),
        (with(|terms| terms.step = "900".into()), "plan.too_small"),
        (with(|terms| (terms.rate, terms.step) = ("1".into(), "10".into())), "plan.step_with_rate"),
    ];
    for (terms, code) in cases {
        assert_eq!(refused(desk.app.offer_plan(&terms)), code);
    }
    assert!(desk.app.list_plans(&ListPlans { customer_id: None }).unwrap().is_empty());
}

#[test]
fn t4_a_reschedule_is_not_taken_apart_and_no_file_tells_of_instalments() {
    let mut desk = desk();
    agreed(&mut desk);
    let moved = account(&desk).into_iter().find(|row| !row.allocations.is_empty()).unwrap();
    let request = UndoAllocation { allocation_id: moved.allocations[0].allocation_id };
    assert_eq!(refused(desk.app.undo_allocation(&request)), "plan.holds_together");
    let path = desk.folder.path().join("invoices.csv");
    desk.app.export_table(ExportTable::Invoices, &path).unwrap();
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.contains("A-1") && !text.contains("PL-2026"), "I4");
}

#[test]
fn t6_a_plan_that_costs_a_consumer_something_warns() {
    let mut desk = desk();
    let mut terms = terms(&desk);
    terms.fee = PlanFee::First { amount: "15.00".into() };
    assert!(!desk.app.preview_plan(&terms).unwrap().may_be_credit, "a business");
    let view = desk.app.get_customer(&GetCustomer { customer_id: CustomerId(1) }).unwrap();
    let profile = domain::customer::CustomerProfile { is_consumer: true, ..view.profile };
    desk.app.update_customer(&UpdateCustomer { customer_id: CustomerId(1), profile }).unwrap();
    assert!(desk.app.preview_plan(&terms).unwrap().may_be_credit);
    terms.fee = PlanFee::Nothing;
    assert!(!desk.app.preview_plan(&terms).unwrap().may_be_credit);
    terms.rate = "1".into();
    let preview = desk.app.preview_plan(&terms).unwrap();
    assert!(preview.may_be_credit && preview.interest.minor > 0);
    let id = offer(&mut desk, &terms);
    agree(&mut desk, id);
    let view = plan(&desk, id);
    let principal: i64 = view.lines.iter().map(|line| line.principal.minor).sum();
    assert_eq!(principal, 100_000, "interest is beside the debt, not in it");
    assert_eq!(view.summary.left.minor, 100_000 + preview.interest.minor);
    desk.verify();
}

#[test]
fn t4_payments_of_an_amount_each_leave_the_remainder_to_the_last() {
    let desk = desk();
    let mut terms = terms(&desk);
    terms.rest = PlanRest::Each { amount: "300.00".into() };
    terms.down = PlanDown::Amount { amount: "150.00".into() };
    let amounts: Vec<String> =
        desk.app.preview_plan(&terms).unwrap().lines.iter().map(|line| line.amount.to_string()).collect();
    assert_eq!(amounts, ["150.00", "300.00", "300.00", "250.00"]);
}

/// What the customer owes in all.
fn owed(desk: &Desk) -> i64 {
    account(desk).iter().filter(|row| row.receivable_id.is_some()).map(|row| row.open.minor).sum()
}

proptest! {
    #![proptest_config(crate::common::slow_cases())]

    #[test]
    fn t4_pay_break_and_plan_anew_conserve_the_debt(
        rounds in prop::collection::vec((1_u32..7, 1_i64..30_000, any::<bool>()), 1..3)
    ) {
        let mut desk = desk();
        let (mut received, mut last) = (0, None);
        for (count, pays, breaks) in rounds {
            let rest = desk.app.list_plannable(&ListPlannable { customer_id: CustomerId(1), replaces: last }).unwrap();
            let ids: Vec<_> = rest.items.iter().map(|item| item.receivable_id).collect();
            if ids.is_empty() {
                break;
            }
            let new = PlanTerms {
                replaces: last,
                receivable_ids: ids,
                rest: PlanRest::Count { count },
                first_on: desk.app.get_session().unwrap().today,
                grace_days: 0,
                ..terms(&desk)
            };
            let id = offer(&mut desk, &new);
            let before = standing(&desk);
            let receipt = agree(&mut desk, id);
            prop_assert_eq!(owed(&desk) + received, 130_000);
            desk.app.undo_entry(&UndoEntry { entry_id: receipt.entry_id }).unwrap();
            prop_assert_eq!(standing(&desk), before, "undo of agreeing");
            agree(&mut desk, id);
            let today = desk.app.get_session().unwrap().today;
            let pays = pays.min(owed(&desk) - 1);
            let amount = domain::Money::new(pays, desk.currency).to_string();
            desk.pay_as("Oak", (&today.to_string(), &amount), app::contract::AllocateMode::Auto);
            received += pays;
            let on_account: i64 = account(&desk).iter().filter(|row| row.receivable_id.is_none()).map(|row| -row.open.minor).sum();
            prop_assert_eq!(owed(&desk) - on_account + received, 130_000);
            last = Some(id);
            desk = desk.on(&(today + chrono::Days::new(2)).to_string());
            if breaks && plan(&desk, id).summary.state == PlanState::Callable {
                let before = standing(&desk);
                let receipt = desk.app.break_plan(&PlanRef { plan_id: id }).unwrap();
                prop_assert_eq!(owed(&desk) - on_account + received, 130_000);
                desk.app.undo_entry(&UndoEntry { entry_id: receipt.entry_id }).unwrap();
                prop_assert_eq!(standing(&desk), before, "undo of calling in");
                desk.app.break_plan(&PlanRef { plan_id: id }).unwrap();
                last = None;
            }
            if plan(&desk, id).summary.state == PlanState::Completed {
                last = None;
            }
        }
        desk.verify();
    }
}

#[test]
fn r12_a_late_instalment_is_on_plan_for_as_many_days_as_the_plan_grants() {
    let mut desk = desk();
    let terms = PlanTerms { grace_days: 20, ..terms(&desk) };
    let id = offer(&mut desk, &terms);
    agree(&mut desk, id);
    for (today, verdict) in
        [("2027-01-01", Some("on_plan")), ("2027-01-20", Some("on_plan")), ("2027-01-21", None)]
    {
        desk = desk.on(today);
        let proposal = desk.propose();
        let first = |number: &str| number == "PL-2026-0001/1";
        let rests = proposal.not_now.iter().find(|item| first(&item.invoice_number));
        assert_eq!(rests.map(|item| item.verdict.code()), verdict, "{today}");
        if let Some(item) = rests {
            assert_eq!((item.detail.code.as_str(), item.detail.on), ("plan_grace", Some(day("2027-01-21"))));
        }
    }
    let claimed = desk.propose().letters;
    assert!(
        claimed.iter().any(|letter| letter.items.iter().any(|item| item.invoice_number == "PL-2026-0001/1"))
    );
}

//! L9: a cheque covers while it is held, is a payment once it clears, and reopens the debt when it bounces.

use crate::common::{Desk, day, not_now};
use app::contract::{
    AllocateMode, AllocateSettlement, ChequeDrawer, ChequeView, ChequesShown, GetCustomer, GetTimeline,
    ListCheques, PartRequest, StepCheques, TakeInCheques, TaskKind, UndoEntry,
};
use domain::{
    ChequeId, Currency, CustomerId, EntryId, Money, ReceivableId,
    cheque::{ChequeState, ChequeStep},
};
use proptest::prelude::*;

const TODAY: &str = "2026-11-20";

/// Oak owes 1000.00 since 1 October and 300.00 from 1 December on.
fn desk() -> Desk {
    let mut desk = Desk::new(TODAY);
    desk.invoices(&["Oak,A-1,2026-09-01,2026-10-01,1000.00", "Oak,A-2,2026-11-01,2026-12-01,300.00"]);
    desk
}

fn cheque(desk: &Desk, dated: &str, amount: &str) -> TakeInCheques {
    TakeInCheques {
        customer_id: CustomerId(1),
        amount: desk.money(amount),
        number: "000417".into(),
        bank: "Bank of Cork".into(),
        dated_on: day(dated),
        received_on: day("2026-11-10"),
        count: 1,
        meant_for: vec![],
        replaces: None,
        is_date_confirmed: false,
    }
}

fn take_in(desk: &mut Desk, dated: &str, amount: &str) -> ChequeId {
    let asked = cheque(desk, dated, amount);
    desk.app.take_in_cheques(&asked).unwrap().cheque_ids[0]
}

fn asked(cheque: ChequeId, step: ChequeStep, on: &str) -> StepCheques {
    let reason = if step == ChequeStep::Bounced { "no funds" } else { "" };
    StepCheques { cheque_ids: vec![cheque], step, on: day(on), reason: reason.into(), fee: None }
}

fn step(desk: &mut Desk, cheque: ChequeId, (step, on): (ChequeStep, &str)) -> EntryId {
    desk.app.step_cheques(&asked(cheque, step, on)).unwrap().entry_id
}

fn undo(desk: &mut Desk, entry_id: EntryId) {
    desk.app.undo_entry(&UndoEntry { entry_id }).unwrap();
    desk.verify();
}

fn drawer(desk: &Desk, shown: ChequesShown) -> ChequeDrawer {
    desk.app.list_cheques(&ListCheques { shown }).unwrap()
}

fn view(desk: &Desk, cheque: ChequeId) -> ChequeView {
    let months =
        [ChequesShown::InDrawer, ChequesShown::Done].map(|shown| drawer(desk, shown).months).concat();
    let found = months.into_iter().flat_map(|month| month.cheques).find(|view| view.cheque_id == cheque);
    found.unwrap()
}

fn receivable(desk: &Desk, number: &str) -> ReceivableId {
    let customer = desk.app.get_customer(&GetCustomer { customer_id: CustomerId(1) }).unwrap();
    customer.account.into_iter().find(|row| row.number == number).unwrap().receivable_id.unwrap()
}

fn code<T>(result: Result<T, app::AppError>) -> String {
    result.err().unwrap().code().to_owned()
}

#[test]
fn l9_a_held_cheque_settles_nothing_but_covers_what_is_overdue() {
    let mut desk = desk();
    let held = take_in(&mut desk, "2026-11-25", "1000.00");
    assert_eq!(desk.ageing(TODAY), ["300.00", "0.00", "1000.00", "0.00", "0.00", "0.00"]);
    let proposal = desk.propose();
    assert!(proposal.letters.is_empty());
    assert_eq!(not_now(&proposal), [("A-1".into(), "covered_by_cheque", "1000.00".into())]);
    let detail = &proposal.not_now[0].detail;
    assert_eq!(
        (detail.code.as_str(), detail.dated_on, detail.on),
        ("cheque_held", Some(day("2026-11-25")), Some(day("2026-12-03"))),
        "five business days after Wednesday, and the cover has ended on the next day"
    );
    let shown = view(&desk, held);
    assert_eq!((shown.state, shown.covers_until), (ChequeState::Held, Some(day("2026-12-02"))));
    desk.verify();
    let desk = desk.on("2026-12-03");
    assert_eq!(desk.propose().letters.len(), 1, "nobody brought it to the bank: the ladder goes on");
}

#[test]
fn l9_clearing_posts_the_payment_on_the_later_of_date_and_deposit() {
    for (dated, deposited, value) in
        [("2026-11-12", "2026-11-16", "2026-11-16"), ("2026-11-18", "2026-11-16", "2026-11-18")]
    {
        let mut desk = desk();
        let cheque = take_in(&mut desk, dated, "1100.00");
        step(&mut desk, cheque, (ChequeStep::Deposited, deposited));
        desk.verify();
        assert_eq!(desk.propose().not_now[0].detail.code, "cheque_deposited");
        let early = desk.app.step_cheques(&asked(cheque, ChequeStep::Cleared, "2026-11-16"));
        assert_eq!(early.is_ok(), value == "2026-11-16", "a cheque clears on its own date at the earliest");
        if early.is_err() {
            step(&mut desk, cheque, (ChequeStep::Cleared, "2026-11-19"));
        }
        desk.verify();
        let customer = desk.app.get_customer(&GetCustomer { customer_id: CustomerId(1) }).unwrap();
        let payment = customer.account.iter().find(|row| row.settlement_id.is_some()).unwrap();
        assert_eq!((payment.dated_on, payment.method.as_str()), (day(value), "cheque"));
        let parts: Vec<_> = payment
            .allocations
            .iter()
            .map(|part| (part.invoice_number.as_str(), part.amount.to_string()))
            .collect();
        assert_eq!(parts, [("A-1", "1000.00".into()), ("A-2", "100.00".into())], "the oldest due first");
        assert!(customer.cheques.is_empty(), "what is done with is not in the drawer");
    }
}

#[test]
fn l9_a_cheque_pays_what_it_was_meant_for_and_the_rest_lies_on_account() {
    let mut desk = desk();
    let meant_for = vec![receivable(&desk, "A-2")];
    let named = TakeInCheques { meant_for, ..cheque(&desk, "2026-11-15", "400.00") };
    let cheque = desk.app.take_in_cheques(&named).unwrap().cheque_ids[0];
    assert_eq!(desk.propose().letters.len(), 1, "A-1 is not covered by it");
    step(&mut desk, cheque, (ChequeStep::Deposited, "2026-11-15"));
    step(&mut desk, cheque, (ChequeStep::Cleared, "2026-11-17"));
    assert_eq!(desk.ageing(TODAY), ["0.00", "0.00", "1000.00", "0.00", "0.00", "100.00"]);
    desk.verify();
}

#[test]
fn l9_a_bounce_after_clearing_is_an_event_of_its_own_day() {
    let mut desk = desk();
    desk.confirm();
    let cheque = take_in(&mut desk, "2026-11-12", "1000.00");
    step(&mut desk, cheque, (ChequeStep::Deposited, "2026-11-12"));
    let cleared = step(&mut desk, cheque, (ChequeStep::Cleared, "2026-11-13"));
    let fee = Some(desk.money("7.50"));
    let bounced = StepCheques { fee, ..asked(cheque, ChequeStep::Bounced, "2026-11-18") };
    let bounced = desk.app.step_cheques(&bounced).unwrap().entry_id;
    desk.verify();
    assert_eq!(desk.ageing("2026-11-17"), ["300.00", "0.00", "0.00", "0.00", "0.00", "0.00"], "was paid");
    assert_eq!(desk.ageing("2026-11-18"), ["300.00", "0.00", "1000.00", "0.00", "0.00", "0.00"]);
    let proposal = desk.propose();
    assert_eq!(proposal.not_now[0].level, 1, "the debt is open again with its level");
    assert_eq!(not_now(&proposal)[0].1, "deadline_running", "it covers nothing any more");
    let shown = view(&desk, cheque);
    assert_eq!(
        (shown.state, shown.reason.as_str(), shown.fee.map(|fee| fee.to_string())),
        (ChequeState::Bounced, "no funds", Some("7.50".into()))
    );
    let refused = desk.app.undo_entry(&UndoEntry { entry_id: cleared }).unwrap_err();
    assert_eq!(refused.code(), "undo.blocked", "R8: the bounce rests on it");
    undo(&mut desk, bounced);
    assert_eq!(desk.ageing(TODAY), ["300.00", "0.00", "0.00", "0.00", "0.00", "0.00"]);
    undo(&mut desk, cleared);
    assert_eq!(view(&desk, cheque).state, ChequeState::Deposited);
    assert_eq!(desk.ageing(TODAY), ["300.00", "0.00", "1000.00", "0.00", "0.00", "0.00"]);
}

#[test]
fn l5_old_money_takes_the_place_of_a_bounced_payment_from_the_bounce_on() {
    let mut desk = desk();
    let money = desk.pay_as("Oak", ("2026-11-03", "1000.00"), AllocateMode::None);
    let cheque = take_in(&mut desk, "2026-11-12", "1000.00");
    step(&mut desk, cheque, (ChequeStep::Deposited, "2026-11-12"));
    step(&mut desk, cheque, (ChequeStep::Cleared, "2026-11-13"));
    step(&mut desk, cheque, (ChequeStep::Bounced, "2026-11-18"));
    let before = desk.ageing("2026-11-17");
    let customer = desk.app.get_customer(&GetCustomer { customer_id: CustomerId(1) }).unwrap();
    let line = customer.account.iter().find(|row| row.undo_entry_id == Some(money)).unwrap();
    let part = PartRequest { receivable_id: receivable(&desk, "A-1"), amount: desk.money("1000.00") };
    let asked = AllocateSettlement { settlement_id: line.settlement_id.unwrap(), parts: vec![part] };
    desk.app.allocate_settlement(&asked).unwrap();
    desk.verify();
    assert_eq!(
        desk.ageing("2026-11-17"),
        before,
        "until then the cheque had paid, and the money lay on account"
    );
    assert_eq!(before, ["300.00", "0.00", "0.00", "0.00", "0.00", "1000.00"]);
    assert_eq!(desk.ageing("2026-11-18"), ["300.00", "0.00", "0.00", "0.00", "0.00", "0.00"]);
}

#[test]
fn l9_a_bounce_before_clearing_just_ends_the_cover_even_if_it_is_deposited_again() {
    let mut desk = desk();
    let cheque = take_in(&mut desk, "2026-11-12", "1000.00");
    step(&mut desk, cheque, (ChequeStep::Deposited, "2026-11-12"));
    step(&mut desk, cheque, (ChequeStep::Bounced, "2026-11-16"));
    assert_eq!(desk.propose().letters.len(), 1);
    step(&mut desk, cheque, (ChequeStep::Deposited, "2026-11-17"));
    assert_eq!(desk.propose().letters.len(), 1);
    step(&mut desk, cheque, (ChequeStep::Cleared, "2026-11-19"));
    assert!(desk.propose().letters.is_empty(), "paid after all");
    desk.verify();
}

#[test]
fn l9_a_cheque_too_long_after_the_due_date_waits_for_the_owner() {
    let mut desk = desk();
    take_in(&mut desk, "2026-12-01", "1000.00");
    let proposal = desk.propose();
    assert_eq!(not_now(&proposal), [("A-1".into(), "awaiting_decision", "1000.00".into())]);
    assert_eq!(proposal.not_now[0].detail.code, "cheque_too_late");
    assert_eq!(proposal.not_now[0].allowed_actions.len(), 2);
}

#[test]
fn m5_a_series_of_monthly_cheques_is_taken_in_and_taken_back_at_once() {
    let mut desk = desk();
    let series = TakeInCheques { count: 4, ..cheque(&desk, "2026-11-30", "250.00") };
    let receipt = desk.app.take_in_cheques(&series).unwrap();
    let months = drawer(&desk, ChequesShown::InDrawer).months;
    let dates: Vec<_> = months
        .iter()
        .flat_map(|month| &month.cheques)
        .map(|cheque| (cheque.dated_on.to_string(), cheque.number.clone()))
        .collect();
    let expected = ["2026-11-30", "2026-12-30", "2027-01-30", "2027-02-28"].map(str::to_owned);
    let numbers = ["000417", "000418", "000419", "000420"].map(str::to_owned);
    assert_eq!(dates, expected.into_iter().zip(numbers).collect::<Vec<_>>());
    assert!(months.iter().all(|month| month.totals[0].to_string() == "250.00"));
    desk.verify();
    undo(&mut desk, receipt.entry_id);
    assert_eq!(drawer(&desk, ChequesShown::InDrawer).in_drawer_count, 0);
    assert!(desk.app.take_in_cheques(&series).is_ok(), "L4: its numbers are free again");
}

#[test]
fn l9_several_are_brought_to_the_bank_at_once_and_today_says_so() {
    let mut desk = desk();
    let series =
        TakeInCheques { count: 2, received_on: day("2026-10-01"), ..cheque(&desk, "2026-10-15", "500.00") };
    let cheque_ids = desk.app.take_in_cheques(&series).unwrap().cheque_ids;
    let task = desk.app.get_today().unwrap().tasks.into_iter().find(|task| task.kind == TaskKind::Cheques);
    let task = task.unwrap();
    assert_eq!((task.count, task.days, task.amounts[0].to_string()), (2, 36, "1000.00".into()));
    let all = StepCheques { cheque_ids, ..asked(ChequeId(1), ChequeStep::Deposited, TODAY) };
    let receipt = desk.app.step_cheques(&all).unwrap();
    assert!(desk.app.get_today().unwrap().tasks.iter().all(|task| task.kind != TaskKind::Cheques));
    step(&mut desk, ChequeId(2), (ChequeStep::Cleared, TODAY));
    let refused = desk.app.undo_entry(&UndoEntry { entry_id: receipt.entry_id }).unwrap_err();
    assert_eq!(refused.code(), "undo.blocked");
    desk.verify();
}

#[test]
fn l9_a_cheque_is_given_back_or_replaced() {
    let mut desk = desk();
    let first = take_in(&mut desk, "2026-11-25", "1000.00");
    let new = TakeInCheques {
        number: "500".into(),
        received_on: day("2026-11-19"),
        replaces: Some(first),
        ..cheque(&desk, "2026-11-28", "1000.00")
    };
    let receipt = desk.app.take_in_cheques(&new).unwrap();
    assert_eq!(view(&desk, first).state, ChequeState::Replaced);
    let second = receipt.cheque_ids[0];
    let back = step(&mut desk, second, (ChequeStep::Returned, TODAY));
    assert_eq!(desk.propose().letters.len(), 1, "nothing covers any more");
    desk.verify();
    undo(&mut desk, back);
    undo(&mut desk, receipt.entry_id);
    assert_eq!(view(&desk, first).state, ChequeState::Held);
    let timeline = desk.app.get_timeline(&GetTimeline {
        customer_id: CustomerId(1),
        search: "000417".into(),
        is_notes_only: false,
        limit: 100,
    });
    assert_eq!(timeline.unwrap().rows.len(), 2, "taken in, and replaced though that was taken back");
}

#[test]
fn r8_what_a_cheque_rests_on_is_not_undone_before_it() {
    let mut desk = Desk::new(TODAY);
    let import = desk.invoices(&["Oak,A-1,2026-09-01,2026-10-01,1000.00"]);
    let meant_for = vec![receivable(&desk, "A-1")];
    let named = TakeInCheques { meant_for, ..cheque(&desk, "2026-11-25", "1000.00") };
    desk.app.take_in_cheques(&named).unwrap();
    let refused = desk.app.undo_entry(&UndoEntry { entry_id: import.entry_id.unwrap() }).unwrap_err();
    assert_eq!(refused.code(), "undo.blocked");
}

#[test]
fn r8_an_invoice_that_a_bounced_payment_had_settled_is_not_undone_before_the_payment() {
    let mut desk = Desk::new(TODAY);
    let import = desk.invoices(&["Oak,A-1,2026-09-01,2026-10-01,1000.00"]).entry_id.unwrap();
    let cheque = take_in(&mut desk, "2026-11-12", "1000.00");
    let deposited = step(&mut desk, cheque, (ChequeStep::Deposited, "2026-11-12"));
    let cleared = step(&mut desk, cheque, (ChequeStep::Cleared, "2026-11-13"));
    let bounced = step(&mut desk, cheque, (ChequeStep::Bounced, "2026-11-18"));
    let refused = desk.app.undo_entry(&UndoEntry { entry_id: import }).unwrap_err();
    assert_eq!(refused.code(), "undo.blocked", "until the bounce the payment lay on the invoice");
    let first = desk.app.undo_blockers(import).unwrap();
    assert!(first.iter().any(|blocker| blocker.entry_id == cleared));
    assert!(desk.ageing("2026-11-17").is_empty(), "L6: it was paid then");
    for entry in [bounced, cleared, deposited] {
        undo(&mut desk, entry);
    }
}

#[test]
fn l9_bad_input_is_refused_and_nothing_is_kept() {
    let mut desk = desk();
    let held = take_in(&mut desk, "2026-11-12", "10.00");
    let entries = desk.app.verify_book().unwrap().entries;
    let good = TakeInCheques { number: "9".into(), ..cheque(&desk, "2026-11-25", "10.00") };
    let usd = Money::parse("10.00", Currency::USD).unwrap();
    let refusals = [
        (TakeInCheques { amount: desk.money("0.00"), ..good.clone() }, "amount.not_positive"),
        (TakeInCheques { number: " ".into(), ..good.clone() }, "cheque.number_missing"),
        (
            TakeInCheques { number: "000417".into(), bank: "bank of CORK".into(), ..good.clone() },
            "cheque.number_twice",
        ),
        (TakeInCheques { number: "x".into(), count: 3, ..good.clone() }, "cheque.number_not_counted"),
        (TakeInCheques { count: 0, ..good.clone() }, "cheque.count_wrong"),
        (TakeInCheques { dated_on: day("0206-11-25"), ..good.clone() }, "date.unlikely"),
        (TakeInCheques { received_on: day("2026-11-21"), ..good.clone() }, "cheque.in_future"),
        (
            TakeInCheques { amount: usd, meant_for: vec![receivable(&desk, "A-1")], ..good.clone() },
            "allocation.mismatch",
        ),
    ];
    for (asked, wanted) in refusals {
        assert_eq!(code(desk.app.take_in_cheques(&asked)), wanted);
    }
    let steps = [
        (asked(held, ChequeStep::Cleared, TODAY), "cheque.moved_on"),
        (asked(held, ChequeStep::Bounced, TODAY), "cheque.moved_on"),
        (asked(held, ChequeStep::Deposited, "2026-11-09"), "cheque.before"),
        (asked(held, ChequeStep::Deposited, "2026-11-21"), "cheque.in_future"),
        (
            StepCheques { reason: " ".into(), ..asked(held, ChequeStep::Bounced, TODAY) },
            "cheque.reason_missing",
        ),
        (
            StepCheques { cheque_ids: vec![], ..asked(held, ChequeStep::Deposited, TODAY) },
            "cheque.none_chosen",
        ),
    ];
    for (asked, wanted) in steps {
        assert_eq!(code(desk.app.step_cheques(&asked)), wanted);
    }
    assert_eq!(desk.app.verify_book().unwrap().entries, entries, "nothing was kept");
    step(&mut desk, held, (ChequeStep::Deposited, TODAY));
    assert_eq!(
        code(desk.app.step_cheques(&asked(held, ChequeStep::Deposited, TODAY))),
        "cheque.moved_on",
        "a second press keeps nothing"
    );
    assert_eq!(code(desk.app.take_in_cheques(&cheque(&desk, "2026-11-12", "10.00"))), "cheque.number_twice");
}

const STEPS: [ChequeStep; 4] =
    [ChequeStep::Deposited, ChequeStep::Cleared, ChequeStep::Bounced, ChequeStep::Returned];

proptest! {
    #![proptest_config(crate::common::slow_cases())]

    /// Whatever happens to cheques, in whatever order it is taken back: owed = open + paid − on account, slices = overdue,
    /// and the book verifies.
    #[test]
    fn l9_cheques_conserve_money(
        cheques in prop::collection::vec((1_i64..150_000, 0_u32..40), 1..4),
        acts in prop::collection::vec((any::<prop::sample::Index>(), 0_usize..5), 1..12),
    ) {
        let mut desk = desk();
        let ids: Vec<(ChequeId, i64)> = cheques.into_iter().enumerate().map(|(at, (minor, days))| {
            let dated = day("2026-10-05") + chrono::Days::new(u64::from(days));
            let asked = TakeInCheques {
                number: at.to_string(),
                received_on: day("2026-10-05"),
                ..cheque(&desk, &dated.to_string(), "1.00")
            };
            let asked = TakeInCheques { amount: desk.money("0.01"), ..asked };
            let asked = TakeInCheques { amount: Money::new(minor, asked.amount.currency), ..asked };
            (desk.app.take_in_cheques(&asked).unwrap().cheque_ids[0], minor)
        }).collect();
        let mut done: Vec<EntryId> = Vec::new();
        for (which, act) in acts {
            let (cheque, _) = ids[which.index(ids.len())];
            if act == 4 {
                if let Some(entry_id) = done.pop() {
                    desk.app.undo_entry(&UndoEntry { entry_id }).unwrap();
                }
            } else if let Ok(receipt) = desk.app.step_cheques(&asked(cheque, STEPS[act], TODAY)) {
                done.push(receipt.entry_id);
            }
            desk.verify();
            let cleared: i64 = ids.iter().filter(|(cheque, _)| view(&desk, *cheque).state == ChequeState::Cleared)
                .map(|(_, minor)| minor).sum();
            let balance = desk.app.get_customer(&GetCustomer { customer_id: CustomerId(1) }).unwrap().balances[0].clone();
            prop_assert_eq!(balance.balance.minor, 130_000 - cleared);
            let proposal = desk.propose();
            for total in &proposal.totals {
                prop_assert_eq!(total.claimed.minor + total.not_now.minor, total.overdue.minor);
                let listed: i64 = proposal.not_now.iter().map(|item| item.amount.minor).sum();
                prop_assert_eq!(listed, total.not_now.minor);
            }
        }
    }
}

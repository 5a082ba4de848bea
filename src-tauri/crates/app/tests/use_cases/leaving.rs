//! Money that leaves an account again, and money for what was given up (L1, L3, L5, L8).

use crate::common::{Desk, day};
use app::{
    AppError,
    contract::{
        AccountRow, AccountRowKind, AllocateMode, GetCustomer, GetTimeline, MoveMoney, PaymentMethod,
        RecordRecovery, RefundMoney, ReturnPayment, SettleOtherwise, SettleWay, SettlementReceipt,
        TimelineKind, UndoEntry, WriteOffReason,
    },
};
use domain::{CustomerId, EntryId, SettlementId};
use proptest::prelude::*;

const TODAY: &str = "2026-11-20";

/// One customer with an overdue invoice of 1,000.00 and one of 300.00.
fn desk() -> Desk {
    let mut desk = Desk::new(TODAY);
    desk.invoices(&["Oak,A-1,2026-09-01,2026-10-01,1000.00", "Oak,A-2,2026-11-01,2026-12-01,300.00"]);
    desk
}

fn account(desk: &Desk) -> Vec<AccountRow> {
    desk.app.get_customer(&GetCustomer { customer_id: CustomerId(1) }).unwrap().account
}

fn row(desk: &Desk, number: &str) -> AccountRow {
    account(desk).into_iter().find(|row| row.number == number).unwrap()
}

fn open(desk: &Desk, number: &str) -> String {
    row(desk, number).open.to_string()
}

/// The kinds of what stands on the account besides invoices, newest first, with their amounts.
fn settled(desk: &Desk) -> Vec<(AccountRowKind, String)> {
    let rows = account(desk).into_iter().filter(|row| row.kind != AccountRowKind::Invoice);
    rows.map(|row| (row.kind, row.amount.to_string())).collect()
}

fn told(desk: &Desk) -> Vec<TimelineKind> {
    let request =
        GetTimeline { customer_id: CustomerId(1), search: String::new(), is_notes_only: false, limit: 100 };
    desk.app.get_timeline(&request).unwrap().rows.iter().map(|row| row.kind).collect()
}

fn payment(desk: &Desk) -> SettlementId {
    let mut payments = account(desk).into_iter().filter(|row| row.kind == AccountRowKind::Payment);
    payments.find_map(|row| row.settlement_id).unwrap()
}

fn refund(desk: &mut Desk, on: &str, amount: &str) -> Result<SettlementReceipt, AppError> {
    let request = RefundMoney {
        settlement_id: payment(desk),
        amount: desk.money(amount),
        refunded_on: day(on),
        method: PaymentMethod::Transfer,
        reason: "paid twice".into(),
    };
    desk.app.refund_money(&request)
}

fn bounce(desk: &mut Desk, on: &str) -> Result<SettlementReceipt, AppError> {
    let settlement_id = payment(desk);
    desk.app.return_payment(&ReturnPayment { settlement_id, returned_on: day(on) })
}

fn write_off(desk: &mut Desk, on: &str, amount: &str) -> SettlementReceipt {
    let request = SettleOtherwise {
        receivable_id: row(desk, "A-1").receivable_id.unwrap(),
        way: SettleWay::WriteOff { reason: Some(WriteOffReason::Uncollectable) },
        amount: desk.money(amount),
        effective_on: day(on),
        words: String::new(),
    };
    desk.app.settle_otherwise(&request).unwrap()
}

fn recover(desk: &mut Desk, on: &str, amount: &str) -> Result<SettlementReceipt, AppError> {
    let request = RecordRecovery {
        customer_id: CustomerId(1),
        receivable_id: row(desk, "A-1").receivable_id.unwrap(),
        received_on: day(on),
        amount: desk.money(amount),
        method: PaymentMethod::Transfer,
        reference: String::new(),
    };
    desk.app.record_recovery(&request)
}

fn undo(desk: &mut Desk, entry_id: EntryId) {
    desk.app.undo_entry(&UndoEntry { entry_id }).unwrap();
    desk.verify();
}

#[test]
fn l8_money_on_account_is_paid_back_and_can_no_longer_be_applied() {
    let mut desk = desk();
    desk.pay("Oak", "2026-11-05", "1500.00");
    let before = account(&desk);
    let receipt = refund(&mut desk, "2026-11-10", "150.00").unwrap();
    desk.verify();
    assert_eq!(
        settled(&desk),
        [(AccountRowKind::Refund, "150.00".into()), (AccountRowKind::Payment, "-1500.00".into())]
    );
    let rests: Vec<String> = account(&desk).iter().map(|row| row.open.to_string()).collect();
    assert_eq!(rests, ["0.00", "-50.00", "0.00", "0.00"], "50 stay on account, the refund itself is used up");
    assert_eq!(desk.ageing("2026-11-09").last().unwrap(), "200.00");
    assert_eq!(desk.ageing("2026-11-10").last().unwrap(), "50.00");
    assert!(told(&desk).contains(&TimelineKind::Refund));
    let blocked = desk.app.undo_entry(&UndoEntry { entry_id: EntryId(3) }).unwrap_err();
    assert_eq!(blocked.code(), "undo.blocked", "the payment stays while a part of it was paid back");
    assert_eq!(bounce(&mut desk, "2026-11-12").unwrap_err().code(), "settlement.drawn");
    undo(&mut desk, receipt.entry_id);
    assert_eq!(account(&desk), before);
}

#[test]
fn l8_no_more_is_paid_back_than_lies_on_account() {
    let mut desk = desk();
    desk.pay_as("Oak", ("2026-11-05", "100.00"), AllocateMode::None);
    let entries = desk.app.verify_book().unwrap().entries;
    let refusals = [
        ("2026-11-10", "100.01", "refund.more_than_on_account"),
        ("2026-11-04", "100.00", "refund.more_than_on_account"),
        ("2026-11-10", "0.00", "amount.not_positive"),
        ("2026-11-10", "-1.00", "amount.not_positive"),
        ("2026-11-21", "100.00", "settlement.in_future"),
    ];
    for (on, amount, code) in refusals {
        assert_eq!(refund(&mut desk, on, amount).unwrap_err().code(), code, "{amount} on {on}");
    }
    assert_eq!(desk.app.verify_book().unwrap().entries, entries, "nothing was kept");
    desk.pay_as("Oak", ("2026-11-06", "40.00"), AllocateMode::None);
    refund(&mut desk, "2026-11-10", "130.00").unwrap();
    desk.verify();
    assert_eq!(desk.ageing(TODAY).last().unwrap(), "10.00", "several payments are drawn from");
}

#[test]
fn l3_a_returned_payment_opens_the_debt_on_its_own_day() {
    let mut desk = desk();
    desk.pay("Oak", "2026-10-10", "1000.00");
    let before = account(&desk);
    let aged = desk.ageing("2026-11-14");
    let receipt = bounce(&mut desk, "2026-11-15").unwrap();
    desk.verify();
    assert_eq!(desk.ageing("2026-11-14"), aged, "until then it was paid");
    assert_eq!(open(&desk, "A-1"), "1000.00");
    assert_eq!(
        settled(&desk),
        [(AccountRowKind::Returned, "1000.00".into()), (AccountRowKind::Payment, "-1000.00".into())]
    );
    assert_eq!(account(&desk)[0].undo_entry_id, Some(receipt.entry_id));
    assert_eq!(account(&desk)[0].balance.to_string(), "1300.00");
    assert!(told(&desk).contains(&TimelineKind::PaymentReturned));
    assert_eq!(desk.propose().letters.len(), 1, "and it is reminded of again");
    undo(&mut desk, receipt.entry_id);
    assert_eq!(account(&desk), before);
}

#[test]
fn l3_what_cannot_have_come_back_is_refused() {
    let mut desk = desk();
    desk.pay("Oak", "2026-10-10", "1000.00");
    assert_eq!(bounce(&mut desk, "2026-10-09").unwrap_err().code(), "payment.before");
    assert_eq!(bounce(&mut desk, "2026-11-21").unwrap_err().code(), "settlement.in_future");
    let payment = payment(&desk);
    bounce(&mut desk, "2026-10-10").unwrap();
    let again = ReturnPayment { settlement_id: payment, returned_on: day("2026-11-01") };
    assert_eq!(desk.app.return_payment(&again).unwrap_err().code(), "fact.not_standing", "a second press");
    desk.verify();
}

#[test]
fn l3_money_for_what_was_given_up_takes_the_write_off_back_from_its_day() {
    let mut desk = desk();
    write_off(&mut desk, "2026-10-15", "1000.00");
    let before = account(&desk);
    let aged = desk.ageing("2026-11-09");
    let receipt = recover(&mut desk, "2026-11-10", "600.00").unwrap();
    desk.verify();
    assert_eq!(open(&desk, "A-1"), "0.00");
    assert_eq!(desk.ageing("2026-11-09"), aged, "no figure of an earlier day moves");
    let kinds = settled(&desk);
    for line in [
        (AccountRowKind::WriteOff, "-1000.00".to_owned()),
        (AccountRowKind::Recovered, "1000.00".to_owned()),
        (AccountRowKind::WriteOff, "-400.00".to_owned()),
        (AccountRowKind::Payment, "-600.00".to_owned()),
    ] {
        assert!(kinds.contains(&line), "{line:?} in {kinds:?}");
    }
    assert!(told(&desk).contains(&TimelineKind::WriteOffRecovered));
    undo(&mut desk, receipt.entry_id);
    assert_eq!(account(&desk), before);
}

#[test]
fn l8_more_than_was_given_up_lies_on_account() {
    let mut desk = desk();
    assert_eq!(recover(&mut desk, "2026-11-10", "10.00").unwrap_err().code(), "recovery.nothing");
    write_off(&mut desk, "2026-10-15", "700.00");
    write_off(&mut desk, "2026-10-20", "200.00");
    assert_eq!(recover(&mut desk, "2026-10-14", "150.00").unwrap_err().code(), "recovery.before");
    let open_first = recover(&mut desk, "2026-11-10", "100.00").unwrap();
    assert_eq!(open(&desk, "A-1"), "0.00", "what is open is served before what was given up");
    assert!(settled(&desk).iter().all(|(kind, _)| *kind != AccountRowKind::Recovered));
    undo(&mut desk, open_first.entry_id);
    let receipt = recover(&mut desk, "2026-11-10", "1050.00").unwrap();
    desk.verify();
    assert_eq!(receipt.rest.to_string(), "50.00");
    assert_eq!(desk.ageing(TODAY).last().unwrap(), "50.00");
}

/// Two customers, and money of the first that lies on account: 700.00 of 5 November.
fn two() -> Desk {
    let mut desk = desk();
    desk.invoices(&["Pine,P-1,2026-09-01,2026-10-01,400.00", "Pine,P-2,2026-09-05,2026-10-05,200.00"]);
    desk.pay_as("Oak", ("2026-11-05", "700.00"), AllocateMode::None);
    desk
}

fn move_to(desk: &mut Desk, to: u32, amount: &str) -> Result<SettlementReceipt, AppError> {
    let request = MoveMoney {
        settlement_id: payment(desk),
        to_customer_id: CustomerId(i64::from(to)),
        amount: desk.money(amount),
        allocate: AllocateMode::Auto,
    };
    desk.app.move_money(&request)
}

fn account_of(desk: &Desk, customer: i64) -> Vec<AccountRow> {
    desk.app.get_customer(&GetCustomer { customer_id: CustomerId(customer) }).unwrap().account
}

#[test]
fn l12_one_payer_settles_for_another_customer_by_a_pair_that_sums_to_zero() {
    let mut desk = two();
    let before = (account_of(&desk, 1), account_of(&desk, 2));
    let total = desk.ageing(TODAY);
    let receipt = move_to(&mut desk, 2, "500.00").unwrap();
    desk.verify();
    assert_eq!(receipt.rest.to_string(), "0.00");
    let transfer = |rows: Vec<AccountRow>| {
        let row = rows.into_iter().find(|row| row.kind == AccountRowKind::Transfer).unwrap();
        (row.number, row.amount.to_string(), row.dated_on.to_string())
    };
    assert_eq!(transfer(account_of(&desk, 1)), ("Pine".into(), "500.00".into(), "2026-11-05".into()));
    assert_eq!(transfer(account_of(&desk, 2)), ("Oak".into(), "-500.00".into(), "2026-11-05".into()));
    let open: Vec<(String, String)> = account_of(&desk, 2)
        .into_iter()
        .filter(|row| row.kind == AccountRowKind::Invoice)
        .map(|row| (row.number, row.open.to_string()))
        .collect();
    assert_eq!(open, [("P-2".into(), "100.00".into()), ("P-1".into(), "0.00".into())], "the oldest first");
    assert_eq!(payment_rest(&desk), "-200.00");
    assert_ne!(desk.ageing(TODAY), total);
    assert_eq!(
        desk.ageing("2026-11-04").last().unwrap(),
        "0.00",
        "before the money nothing of it is anywhere"
    );
    assert_eq!(bounce(&mut desk, "2026-11-12").unwrap_err().code(), "settlement.drawn");
    undo(&mut desk, receipt.entry_id);
    assert_eq!((account_of(&desk, 1), account_of(&desk, 2)), before, "both halves go together");
}

fn payment_rest(desk: &Desk) -> String {
    account(desk).iter().find(|row| row.kind == AccountRowKind::Payment).unwrap().open.to_string()
}

#[test]
fn l12_money_moves_only_where_it_is_and_to_somebody_else() {
    let mut desk = two();
    assert_eq!(move_to(&mut desk, 1, "10.00").unwrap_err().code(), "transfer.same_customer");
    assert_eq!(move_to(&mut desk, 99, "10.00").unwrap_err().code(), "customer.missing");
    assert_eq!(move_to(&mut desk, 2, "700.01").unwrap_err().code(), "allocation.more_than_rest");
    assert_eq!(move_to(&mut desk, 2, "0.00").unwrap_err().code(), "amount.not_positive");
    move_to(&mut desk, 2, "700.00").unwrap();
    assert_eq!(
        move_to(&mut desk, 2, "0.01").unwrap_err().code(),
        "allocation.more_than_rest",
        "a second press"
    );
    desk.verify();
}

#[test]
fn r13_a_letter_never_names_who_paid_for_its_customer() {
    let mut desk = two();
    move_to(&mut desk, 2, "500.00").unwrap();
    let run = desk.confirm();
    let folder = run.folder.unwrap();
    let of_pine = run.letters.iter().find(|letter| letter.customer_name == "Pine").unwrap();
    let path = format!("{folder}/{} {}.pdf", of_pine.number, of_pine.customer_name);
    let letter = std::fs::read_to_string(path).unwrap();
    assert!(letter.contains("P-2") && !letter.contains("Oak") && !letter.contains("A-1"));
}

proptest! {
    #![proptest_config(crate::common::slow_cases())]
    /// Whatever is paid, paid back, returned and undone: on account is never below zero, and the book verifies.
    #[test]
    fn l8_any_mix_of_payments_and_refunds_conserves_the_money(
        steps in prop::collection::vec((0usize..4, 1u32..19, 1i64..50_000, any::<prop::sample::Index>()), 1..9)
    ) {
        let mut desk = desk();
        let mut entries = Vec::new();
        let mut paid = 0;
        for (what, date, minor, which) in steps {
            let on = format!("2026-11-{date:02}");
            let amount = domain::Money::new(minor, desk.currency).to_string();
            let has_payment = settled(&desk).iter().any(|(kind, _)| *kind == AccountRowKind::Payment);
            match what {
                0 => entries.push((desk.pay_as("Oak", (&on, &amount), AllocateMode::None), minor)),
                1 if has_payment => {
                    if let Ok(receipt) = refund(&mut desk, &on, &amount) {
                        entries.push((receipt.entry_id, -minor));
                    }
                }
                2 => entries.push((desk.pay_as("Oak", (&on, &amount), AllocateMode::Auto), minor)),
                _ if !entries.is_empty() => {
                    let (entry_id, _) = entries[which.index(entries.len())];
                    if desk.app.undo_entry(&UndoEntry { entry_id }).is_ok() {
                        entries.retain(|(entry, _)| *entry != entry_id);
                    }
                }
                _ => {}
            }
            desk.verify();
            let now: i64 = entries.iter().map(|(_, minor)| minor).sum();
            paid = now;
            for date in ["2026-11-05", "2026-11-12", TODAY] {
                let on_account = desk.ageing(date).last().unwrap().clone();
                prop_assert!(!on_account.starts_with('-'), "{on_account} on account on {date}");
            }
        }
        let balance = account(&desk).first().map_or(0, |row| row.balance.minor);
        prop_assert_eq!(balance, 130_000 - paid);
    }
}

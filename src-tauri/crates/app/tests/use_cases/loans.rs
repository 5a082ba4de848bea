//! A finance partner: an application settles nothing; what was paid out and what was kept settle the invoice together.

use crate::common::{Desk, day};
use app::contract::{
    ApplyForLoan, GetCustomer, GetTimeline, ListSettlements, LoanView, ReturnPayment, SettlementFilter,
    SettlementSort, StepLoan, TimelineKind, UndoEntry,
};
use domain::{
    CustomerId, EntryId, LoanId, ReceivableId,
    loan::{LoanState, LoanStep},
};
use proptest::prelude::*;

const TODAY: &str = "2026-11-20";

/// Oak owes 1000.00 since 1 October.
fn desk() -> Desk {
    let mut desk = Desk::new(TODAY);
    desk.invoices(&["Oak,A-1,2026-09-01,2026-10-01,1000.00", "Oak,A-2,2026-11-01,2026-12-01,300.00"]);
    desk
}

fn receivable(desk: &Desk, number: &str) -> ReceivableId {
    let customer = desk.app.get_customer(&GetCustomer { customer_id: CustomerId(1) }).unwrap();
    customer.account.into_iter().find(|row| row.number == number).unwrap().receivable_id.unwrap()
}

fn asked(desk: &Desk, amount: &str) -> ApplyForLoan {
    ApplyForLoan {
        receivable_id: receivable(desk, "A-1"),
        partner: "Fair Credit".into(),
        amount: desk.money(amount),
        applied_on: day("2026-11-02"),
    }
}

fn apply(desk: &mut Desk, amount: &str) -> LoanId {
    let asked = asked(desk, amount);
    desk.app.apply_for_loan(&asked).unwrap().loan_id
}

fn paid(desk: &Desk, loan: LoanId, commission: Option<&str>) -> StepLoan {
    let commission = commission.map(|amount| desk.money(amount));
    StepLoan {
        loan_id: loan,
        step: LoanStep::PaidOut,
        on: day("2026-11-10"),
        commission,
        reason: String::new(),
    }
}

fn step(desk: &mut Desk, loan: LoanId, (step, on): (LoanStep, &str)) -> Result<EntryId, app::AppError> {
    let asked =
        StepLoan { loan_id: loan, step, on: day(on), commission: None, reason: "as they said".into() };
    desk.app.step_loan(&asked).map(|receipt| receipt.entry_id)
}

fn view(desk: &Desk) -> LoanView {
    desk.app.list_loans().unwrap().loans.remove(0)
}

fn code<T>(result: Result<T, app::AppError>) -> String {
    result.err().unwrap().code().to_owned()
}

fn costs(desk: &Desk) -> Vec<(String, String)> {
    let request = ListSettlements {
        search: String::new(),
        filter: SettlementFilter::All,
        sort: SettlementSort::ValueOn,
        is_descending: false,
        offset: 0,
        limit: 10,
    };
    let costs = desk.app.list_settlements(&request).unwrap().method_costs;
    costs.into_iter().map(|each| (each.method, each.cost.to_string())).collect()
}

#[test]
fn a_loan_settles_only_what_was_paid_out_and_what_was_kept() {
    let mut desk = desk();
    let letters = desk.propose().letters.len();
    let loan = apply(&mut desk, "1000.00");
    step(&mut desk, loan, (LoanStep::Approved, "2026-11-05")).unwrap();
    assert_eq!(desk.ageing(TODAY)[2], "1000.00", "nothing is settled before the money is there");
    assert_eq!(desk.propose().letters.len(), letters, "and reminders go on");
    assert_eq!(desk.app.list_loans().unwrap().waiting, [desk.money("1000.00")]);
    let request = paid(&desk, loan, Some("35.00"));
    let entry = desk.app.step_loan(&request).unwrap().entry_id;
    desk.verify();
    assert_eq!(desk.ageing(TODAY), ["300.00", "0.00", "0.00", "0.00", "0.00", "0.00"]);
    let seen = view(&desk);
    assert_eq!((seen.state, seen.commission), (LoanState::PaidOut, Some(desk.money("35.00"))));
    let account = desk.app.get_customer(&GetCustomer { customer_id: CustomerId(1) }).unwrap().account;
    let kinds: Vec<_> = account
        .iter()
        .filter(|row| row.settlement_id.is_some())
        .map(|row| (row.amount.to_string(), row.method.clone()))
        .collect();
    assert_eq!(kinds.len(), 2);
    assert!(kinds.contains(&("-965.00".into(), "finance".into())), "the money that came in: {kinds:?}");
    assert!(kinds.contains(&("-35.00".into(), "finance".into())), "what the partner kept: {kinds:?}");
    assert_eq!(
        costs(&desk),
        [("finance".to_owned(), "35.00".to_owned())],
        "it counts among what methods cost"
    );
    desk.app.undo_entry(&UndoEntry { entry_id: entry }).unwrap();
    desk.verify();
    assert_eq!(costs(&desk), []);
    assert_eq!(desk.ageing(TODAY)[2], "1000.00");
    assert_eq!(view(&desk).state, LoanState::Approved);
}

#[test]
fn a_declined_loan_leaves_the_debt_as_it_was_and_the_timeline_says_why() {
    let mut desk = desk();
    let loan = apply(&mut desk, "400.00");
    step(&mut desk, loan, (LoanStep::Declined, "2026-11-05")).unwrap();
    desk.verify();
    assert_eq!(desk.ageing(TODAY)[2], "1000.00");
    let seen = view(&desk);
    assert_eq!(
        (seen.state, seen.reason.as_str(), seen.steps.len()),
        (LoanState::Declined, "as they said", 0)
    );
    let asked = GetTimeline {
        customer_id: CustomerId(1),
        search: "as they said".into(),
        is_notes_only: false,
        limit: 9,
    };
    let told = desk.app.get_timeline(&asked).unwrap().rows;
    assert_eq!(told.iter().map(|row| row.kind).collect::<Vec<_>>(), [TimelineKind::LoanDeclined]);
    apply(&mut desk, "400.00");
}

#[test]
fn r8_an_application_is_not_undone_before_what_became_of_it() {
    let mut desk = desk();
    let asked = asked(&desk, "1000.00");
    let first = desk.app.apply_for_loan(&asked).unwrap();
    let approved = step(&mut desk, first.loan_id, (LoanStep::Approved, "2026-11-05")).unwrap();
    assert_eq!(code(desk.app.undo_entry(&UndoEntry { entry_id: first.entry_id })), "undo.blocked");
    for entry_id in [approved, first.entry_id] {
        desk.app.undo_entry(&UndoEntry { entry_id }).unwrap();
        desk.verify();
    }
    assert!(desk.app.list_loans().unwrap().loans.is_empty());
}

#[test]
fn what_cannot_be_said_of_a_loan_is_refused_and_nothing_is_kept() {
    let mut desk = desk();
    let wrong = |change: &dyn Fn(&mut ApplyForLoan), desk: &mut Desk| {
        let mut request = asked(desk, "1000.00");
        change(&mut request);
        code(desk.app.apply_for_loan(&request))
    };
    assert_eq!(wrong(&|asked| asked.partner = "  ".into(), &mut desk), "loan.partner_missing");
    assert_eq!(wrong(&|asked| asked.amount.minor = 100_001, &mut desk), "loan.more_than_open");
    assert_eq!(wrong(&|asked| asked.amount.minor = 0, &mut desk), "amount.not_positive");
    assert_eq!(wrong(&|asked| asked.applied_on = day("2026-11-21"), &mut desk), "loan.in_future");
    assert_eq!(wrong(&|asked| asked.applied_on = day("2026-08-31"), &mut desk), "loan.before");
    assert!(desk.app.list_loans().unwrap().loans.is_empty());
    let loan = apply(&mut desk, "1000.00");
    assert_eq!(wrong(&|_| {}, &mut desk), "loan.under_way");
    let early = paid(&desk, loan, None);
    assert_eq!(code(desk.app.step_loan(&early)), "loan.moved_on", "it was not approved yet");
    assert_eq!(code(step(&mut desk, loan, (LoanStep::Approved, "2026-11-01"))), "loan.before");
    assert_eq!(code(step(&mut desk, loan, (LoanStep::Approved, "2026-11-21"))), "loan.in_future");
    step(&mut desk, loan, (LoanStep::Approved, "2026-11-05")).unwrap();
    let all = paid(&desk, loan, Some("1000.00"));
    assert_eq!(code(desk.app.step_loan(&all)), "loan.commission_wrong");
    let good = paid(&desk, loan, Some("10.00"));
    desk.app.step_loan(&good).unwrap();
    assert_eq!(code(desk.app.step_loan(&good)), "loan.moved_on", "twice by a double click");
    let account = desk.app.get_customer(&GetCustomer { customer_id: CustomerId(1) }).unwrap().account;
    let payment = account.iter().find(|row| row.amount.to_string() == "-990.00").unwrap();
    let back = ReturnPayment { settlement_id: payment.settlement_id.unwrap(), returned_on: day(TODAY) };
    assert_eq!(code(desk.app.return_payment(&back)), "payment.from_loan");
    desk.verify();
}

proptest! {
    #![proptest_config(crate::common::slow_cases())]

    /// L2, L8: whatever the partner pays and keeps, and whatever the customer paid meanwhile, nothing is lost.
    #[test]
    fn l8_a_loan_conserves_money(amount in 1_i64..=100_000, kept in 0_i64..100_000, before in 0_i64..=100_000) {
        // This amount is exactly the other invoice, which it would pay.
        prop_assume!(before != 30_000);
        let mut desk = desk();
        let loan = apply(&mut desk, &format!("{}.{:02}", amount / 100, amount % 100));
        step(&mut desk, loan, (LoanStep::Approved, "2026-11-05")).unwrap();
        if before > 0 {
            desk.pay("Oak", TODAY, &format!("{}.{:02}", before / 100, before % 100));
        }
        let mut request = paid(&desk, loan, None);
        request.commission = Some(domain::Money::new(kept, desk.currency));
        let owed = 130_000 - before;
        match desk.app.step_loan(&request) {
            Ok(_) => prop_assert_eq!(balance(&desk), owed - amount),
            Err(_) => prop_assert!(balance(&desk) == owed && (kept >= amount || kept > 100_000 - before || before == 100_000)),
        }
        desk.verify();
    }
}

/// Open less on account, in minor units.
fn balance(desk: &Desk) -> i64 {
    let view = desk.app.get_customer(&GetCustomer { customer_id: CustomerId(1) }).unwrap();
    view.balances.iter().map(|balance| balance.balance.minor).sum()
}

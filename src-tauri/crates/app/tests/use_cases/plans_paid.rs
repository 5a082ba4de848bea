//! Payment plans on paper and paid: the agreement, paying off early, what the account tells (T4, R13).

use crate::common::{
    Desk, day,
    plans::{TODAY, account, agree, agreed, desk, offer, open, plan, standing, terms},
};
use app::{
    AppError,
    contract::{
        InvoiceFilter, InvoiceSort, ListInvoices, PayOffPlan, PaymentMethod, PlanDown, PlanFee, PlanRef,
        PlanState, PlanView, PreviewPayOff, UndoAllocation, UndoEntry,
    },
};
use domain::PlanId;

fn carried(view: &PlanView) -> Vec<String> {
    view.carried.iter().map(|item| item.paid.to_string()).collect()
}

fn refused<T: std::fmt::Debug>(result: Result<T, AppError>) -> String {
    result.unwrap_err().code().to_owned()
}

#[test]
fn t4_an_offer_and_a_plan_have_an_agreement_to_sign_with_this_customers_data_only() {
    let mut desk = desk();
    desk.invoices(&["Elm,E-1,2026-08-01,2026-09-01,77.00"]);
    let mut terms = terms(&desk);
    terms.down = PlanDown::Amount { amount: "100.00".into() };
    let id = offer(&mut desk, &terms);
    let read =
        |desk: &Desk| String::from_utf8(desk.app.read_agreement(&PlanRef { plan_id: id }).unwrap()).unwrap();
    let offered = read(&desk);
    for part in ["PL-2026-0001", "Oak", "A-1", "A-2", "2026-09-01", "is_signing: true"] {
        assert!(offered.contains(part), "{part}");
    }
    assert!(!offered.contains("Elm") && !offered.contains("E-1") && !offered.contains("A-3"), "R13");
    agree(&mut desk, id);
    assert_eq!(read(&desk), offered, "agreed on the day of the offer, it says the same");
    desk.pay("Oak", TODAY, "100.00");
    assert_eq!(read(&desk), offered, "what was paid since is not in it");
    let request = PlanRef { plan_id: id };
    let path = desk.folder.path().join("agreement.pdf");
    desk.app.save_agreement(&request, &path).unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), offered.as_bytes());
    assert!(desk.app.agreement_file(&request).unwrap().ends_with("PL-2026-0001 Oak.pdf"));
    assert_eq!(refused(desk.app.read_agreement(&PlanRef { plan_id: PlanId(9) })), "plan.missing");
}

fn pay_off(id: PlanId, on: &str) -> PayOffPlan {
    PayOffPlan { plan_id: id, on: day(on), method: PaymentMethod::Transfer, reference: "all of it".into() }
}

#[test]
fn t4_paying_off_early_completes_the_plan_and_lets_later_interest_off() {
    let mut desk = desk();
    let mut terms = terms(&desk);
    terms.rate = "1".into();
    terms.fee = PlanFee::First { amount: "15.00".into() };
    let id = offer(&mut desk, &terms);
    agree(&mut desk, id);
    let interest: Vec<i64> = plan(&desk, id).lines.iter().map(|line| line.interest.minor).collect();
    let mut desk = desk.on("2027-01-10");
    let ask = |desk: &Desk, on: &str| desk.app.preview_pay_off(&PreviewPayOff { plan_id: id, on: day(on) });
    let view = ask(&desk, "2027-01-10").unwrap();
    assert_eq!((view.principal.minor, view.fee.minor), (100_000, 1_500));
    assert_eq!(view.interest.minor, interest[0], "due on 31 December");
    assert_eq!(view.falls_away.minor, interest[1] + interest[2]);
    assert_eq!(view.total.minor, 100_000 + 1_500 + interest[0]);
    assert_eq!(ask(&desk, "2027-01-31").unwrap().interest.minor, interest[0] + interest[1], "a day ahead");
    assert_eq!(refused(ask(&desk, "2026-11-18")), "plan.before_agreed");
    assert_eq!(refused(desk.app.pay_off_plan(&pay_off(id, "2027-01-11"))), "settlement.in_future");

    let before = standing(&desk);
    let receipt = desk.app.pay_off_plan(&pay_off(id, "2027-01-10")).unwrap();
    let paid = plan(&desk, id);
    assert_eq!(paid.summary.state, PlanState::Completed);
    assert_eq!(paid.summary.paid, view.total, "what was let off is not paid");
    assert_eq!((paid.summary.left.minor, paid.summary.overdue.minor), (0, 0));
    assert_eq!(carried(&paid), ["400.00", "600.00"]);
    assert_eq!(open(&desk, "PL-2026-0001/3"), "0.00");
    assert_eq!(refused(ask(&desk, "2027-01-10")), "plan.not_running");
    desk.verify();
    desk.app.undo_entry(&UndoEntry { entry_id: receipt.entry_id }).unwrap();
    assert_eq!(standing(&desk), before);
    assert_eq!(plan(&desk, id).summary.state, PlanState::Callable);
    desk.verify();
}

#[test]
fn t4_paying_off_a_plan_without_costs_is_its_open_debt() {
    let mut desk = desk();
    let id = agreed(&mut desk);
    desk.pay("Oak", TODAY, "433.33");
    let paid: i64 = plan(&desk, id).lines.iter().map(|line| line.paid.minor).sum();
    let ask = PreviewPayOff { plan_id: id, on: day(TODAY) };
    let view = desk.app.preview_pay_off(&ask).unwrap();
    assert_eq!((view.total.minor, view.falls_away.minor), (100_000 - paid, 0));
    desk.app.pay_off_plan(&pay_off(id, TODAY)).unwrap();
    assert_eq!(plan(&desk, id).summary.state, PlanState::Completed);
    desk.verify();
}

#[test]
fn t4_the_account_tells_instalments_and_what_a_plan_paid_of_each_invoice() {
    let mut desk = desk();
    let id = agreed(&mut desk);
    assert_eq!(desk.app.get_session().unwrap().book.unwrap().invoice_count, 3, "an instalment is no invoice");
    desk.pay("Oak", TODAY, "333.33");
    let row = |desk: &Desk, number: &str| account(desk).into_iter().find(|row| row.number == number).unwrap();
    let second = row(&desk, "PL-2026-0001/2").instalment.unwrap();
    assert_eq!((second.plan_id, second.place, second.count), (id, 2, 3));
    let view = plan(&desk, id);
    for item in &view.carried {
        let [held] = &row(&desk, &item.number).plans[..] else { panic!("one plan") };
        assert_eq!((held.plan_id, held.paid, held.amount), (id, item.paid, item.amount));
    }
    assert!(row(&desk, "A-3").plans.is_empty() && row(&desk, "A-3").instalment.is_none());
    let request = ListInvoices {
        search: String::new(),
        filter: InvoiceFilter::All,
        sort: InvoiceSort::DueOn,
        is_descending: false,
        offset: 0,
        limit: 50,
    };
    let rows = desk.app.list_invoices(&request).unwrap().rows;
    let of = |number: &str| rows.iter().find(|row| row.number == number).unwrap();
    assert_eq!(of("A-1").plan_number.as_deref(), Some("PL-2026-0001"));
    assert_eq!(of("PL-2026-0001/3").instalment.map(|of| of.place), Some(3));
}

#[test]
fn t4_money_that_an_ended_plan_counted_is_not_taken_back_before_the_end_is() {
    let mut desk = desk();
    let id = agreed(&mut desk);
    let paid = desk.pay_as("Oak", (TODAY, "633.33"), app::contract::AllocateMode::Auto);
    let mut desk = desk.on("2027-02-08");
    let broken = desk.app.break_plan(&PlanRef { plan_id: id }).unwrap();
    let before = standing(&desk);
    let taken = account(&desk)
        .into_iter()
        .flat_map(|row| row.allocations)
        .find(|part| part.invoice_number == "PL-2026-0001/1")
        .unwrap();
    let undo = UndoAllocation { allocation_id: taken.allocation_id };
    assert_eq!(refused(desk.app.undo_allocation(&undo)), "plan.ended");
    assert_eq!(refused(desk.app.undo_entry(&UndoEntry { entry_id: paid })), "undo.blocked");
    let blockers = desk.app.undo_blockers(paid).unwrap();
    assert_eq!(blockers.iter().map(|entry| entry.entry_id).collect::<Vec<_>>(), [broken.entry_id]);
    assert_eq!(standing(&desk), before, "nothing moved");
    desk.verify();
    desk.app.undo_entry(&UndoEntry { entry_id: broken.entry_id }).unwrap();
    desk.app.undo_entry(&UndoEntry { entry_id: paid }).unwrap();
    desk.app.break_plan(&PlanRef { plan_id: id }).unwrap();
    assert_eq!((open(&desk, "A-1"), open(&desk, "A-2")), ("400.00".into(), "600.00".into()));
    desk.verify();
}

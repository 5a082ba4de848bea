//! Payments that are a little short: discount with tolerance, small differences, tax withheld (L1, L5, L7, T1).

use crate::common::{Desk, day};
use app::contract::{
    AccountRow, AccountRowKind, ClosingOffer, ClosingReason, GetCustomer, InvoiceDue, KeepCertificate,
    ListSettlements, MethodCost, PaymentMethod, PaymentSettings, ProposeClosings, RecordClosing,
    RecordInvoice, SetWithholding, SettlementFilter, SettlementPage, SettlementReceipt, SettlementSort,
    UndoEntry, UpdatePaymentSettings,
};
use domain::{CustomerId, Money};
use proptest::prelude::*;

const TODAY: &str = "2026-11-20";

/// One customer with an invoice of 500.00 that gives 2 % until 11 November, and one of 1,234.00.
fn desk() -> Desk {
    let mut desk = Desk::new(TODAY);
    desk.invoices(&["Oak,A-1,2026-09-01,2026-10-01,1234.00"]);
    let invoice = RecordInvoice {
        customer_id: CustomerId(1),
        number: "A-3".into(),
        issued_on: day("2026-11-01"),
        due: InvoiceDue::Terms { terms: "2/10 net 30".into() },
        amount: desk.money("500.00"),
        is_date_confirmed: false,
    };
    desk.app.record_invoice(&invoice).unwrap();
    desk
}

fn asked(desk: &Desk, on: &str, amount: &str) -> ProposeClosings {
    ProposeClosings {
        customer_id: CustomerId(1),
        amount: desk.money(amount),
        received_on: day(on),
        reference: String::new(),
    }
}

fn offers(desk: &Desk, on: &str, amount: &str) -> Vec<ClosingOffer> {
    desk.app.propose_closings(&asked(desk, on, amount)).unwrap()
}

/// Number, reason and the three parts of each offer.
fn told(desk: &Desk, on: &str, amount: &str) -> Vec<String> {
    let line = |offer: &ClosingOffer| {
        format!(
            "{} {:?} {}+{}+{}",
            offer.invoice_number, offer.why, offer.discount, offer.withheld, offer.written_off
        )
    };
    offers(desk, on, amount).iter().map(line).collect()
}

fn close(desk: &mut Desk, on: &str, amount: &str) -> SettlementReceipt {
    let offer = offers(desk, on, amount).remove(0);
    let request = RecordClosing {
        proposal: asked(desk, on, amount),
        receivable_id: offer.receivable_id,
        method: PaymentMethod::Transfer,
    };
    desk.app.record_closing(&request).unwrap()
}

fn account(desk: &Desk) -> Vec<AccountRow> {
    desk.app.get_customer(&GetCustomer { customer_id: CustomerId(1) }).unwrap().account
}

fn settled(desk: &Desk) -> Vec<(AccountRowKind, String)> {
    let rows = account(desk).into_iter().filter(|row| row.kind != AccountRowKind::Invoice);
    let mut lines: Vec<_> = rows.map(|row| (row.kind, row.amount.to_string())).collect();
    lines.sort_by_key(|(kind, _)| format!("{kind:?}"));
    lines
}

fn open(desk: &Desk, number: &str) -> String {
    account(desk).into_iter().find(|row| row.number == number).unwrap().open.to_string()
}

fn withhold(desk: &mut Desk, percent: &str) {
    let request = SetWithholding { customer_id: CustomerId(1), percent: percent.into() };
    desk.app.set_withholding(&request).unwrap();
}

fn settings(desk: &Desk) -> PaymentSettings {
    desk.app.get_payment_settings().unwrap().settings
}

#[test]
fn t1_a_discount_is_taken_with_the_payment_until_its_last_day_and_the_days_of_grace() {
    let desk = desk();
    assert_eq!(told(&desk, "2026-11-11", "490.00"), ["A-3 Discount 10.00+0.00+0.00"]);
    assert_eq!(told(&desk, "2026-11-14", "490.00"), ["A-3 Discount 10.00+0.00+0.00"], "three days of grace");
    assert!(told(&desk, "2026-11-15", "490.00").is_empty(), "then the rest stays open");
    assert_eq!(told(&desk, "2026-11-11", "495.00"), ["A-3 Discount 5.00+0.00+0.00"], "less than allowed");
    assert_eq!(told(&desk, "2026-11-11", "489.50"), ["A-3 Discount 10.00+0.00+0.50"], "and a little more");
    assert!(told(&desk, "2026-11-11", "488.99").is_empty(), "but no more than that");
}

#[test]
fn l1_payment_and_discount_are_one_entry_with_one_way_back() {
    let mut desk = desk();
    let before = account(&desk);
    let receipt = close(&mut desk, "2026-11-11", "489.50");
    desk.verify();
    assert_eq!(open(&desk, "A-3"), "0.00");
    assert_eq!(
        settled(&desk),
        [
            (AccountRowKind::Discount, "-10.00".into()),
            (AccountRowKind::Payment, "-489.50".into()),
            (AccountRowKind::WriteOff, "-0.50".into())
        ]
    );
    assert!(account(&desk).iter().any(|row| row.method == "small_difference"));
    desk.app.undo_entry(&UndoEntry { entry_id: receipt.entry_id }).unwrap();
    desk.verify();
    assert_eq!(account(&desk), before);
}

#[test]
fn l7_what_is_open_explains_an_amount_before_any_difference() {
    let mut desk = desk();
    assert!(told(&desk, "2026-11-11", "500.00").is_empty(), "exactly one invoice");
    assert!(told(&desk, "2026-11-11", "1734.00").is_empty(), "exactly both");
    let named = ProposeClosings { reference: "A-1".into(), ..asked(&desk, "2026-11-11", "490.00") };
    assert!(desk.app.propose_closings(&named).unwrap().is_empty(), "the payer names another one");
    desk.invoices(&["Oak,A-5,2026-11-02,2026-12-02,490.20"]);
    let both = told(&desk, "2026-11-11", "490.00");
    assert_eq!(both.len(), 2, "several are shown, none is chosen: {both:?}");
}

#[test]
fn l1_a_small_difference_is_written_off_as_one() {
    let mut desk = desk();
    assert_eq!(told(&desk, TODAY, "1233.00"), ["A-1 SmallDifference 0.00+0.00+1.00"]);
    assert!(told(&desk, TODAY, "1232.99").is_empty());
    assert!(told(&desk, TODAY, "1234.50").is_empty(), "too much lies on account (L8)");
    close(&mut desk, TODAY, "1233.20");
    desk.verify();
    assert_eq!(open(&desk, "A-1"), "0.00");
    let never = PaymentSettings { small_difference: desk.money("0.00"), ..settings(&desk) };
    let request = UpdatePaymentSettings { settings: never, cheque_days: 30 };
    desk.app.update_payment_settings(&request).unwrap();
    assert!(told(&desk, TODAY, "499.90").is_empty());
    assert_eq!(desk.app.get_payment_settings().unwrap().cheque_days, 30);
}

#[test]
fn l1_tax_withheld_is_recognised_by_the_customers_rate_and_waits_for_its_certificate() {
    let mut desk = desk();
    assert!(told(&desk, TODAY, "1172.30").is_empty());
    withhold(&mut desk, "5");
    assert_eq!(told(&desk, TODAY, "1172.30"), ["A-1 Withheld 0.00+61.70+0.00"]);
    assert!(offers(&desk, TODAY, "1172.30")[0].why == ClosingReason::Withheld);
    close(&mut desk, TODAY, "1172.30");
    desk.verify();
    assert_eq!(open(&desk, "A-1"), "0.00");
    let view = || desk.app.get_withholding(&GetCustomer { customer_id: CustomerId(1) }).unwrap();
    let missing = view().missing.remove(0);
    assert_eq!((missing.amount.to_string().as_str(), missing.invoice_number.as_str()), ("61.70", "A-1"));
    let before = account(&desk);
    let request = KeepCertificate { settlement_id: missing.settlement_id, number: " 857/1 ".into() };
    let empty = KeepCertificate { number: " ".into(), ..request.clone() };
    assert_eq!(desk.app.keep_certificate(&empty).unwrap_err().code(), "settlement.number_missing");
    let kept = desk.app.keep_certificate(&request).unwrap();
    desk.verify();
    assert_eq!(desk.app.keep_certificate(&request).unwrap_err().code(), "fact.not_standing", "once");
    assert_eq!(open(&desk, "A-1"), "0.00");
    assert!(account(&desk).iter().any(|row| row.number == "857/1" && row.method == "5"));
    desk.app.undo_entry(&UndoEntry { entry_id: kept.entry_id }).unwrap();
    assert_eq!(account(&desk), before);
}

#[test]
fn l1_what_no_longer_closes_the_item_is_refused() {
    let mut desk = desk();
    let offer = offers(&desk, "2026-11-11", "490.00").remove(0);
    let request = RecordClosing {
        proposal: asked(&desk, "2026-11-11", "490.00"),
        receivable_id: offer.receivable_id,
        method: PaymentMethod::Transfer,
    };
    desk.app.record_closing(&request).unwrap();
    assert_eq!(desk.app.record_closing(&request).unwrap_err().code(), "closing.gone", "a second press");
    let later = ProposeClosings { received_on: day("2026-11-21"), ..request.proposal.clone() };
    let request = RecordClosing { proposal: later, ..request };
    assert_eq!(desk.app.record_closing(&request).unwrap_err().code(), "settlement.in_future");
    let wrong = |desk: &mut Desk, settings: PaymentSettings| {
        let request = UpdatePaymentSettings { settings, cheque_days: 60 };
        desk.app.update_payment_settings(&request).unwrap_err().code().to_owned()
    };
    let kept = settings(&desk);
    let cost = MethodCost { method: PaymentMethod::Card, percent: "101".into(), fixed: desk.money("0.00") };
    let costs = PaymentSettings { method_costs: vec![cost], ..kept.clone() };
    assert_eq!(wrong(&mut desk, costs), "payments.percent");
    assert_eq!(
        wrong(&mut desk, PaymentSettings { discount_grace_days: 61, ..kept.clone() }),
        "payments.grace_days"
    );
    let dollars = Money::parse("1.00", domain::Currency::USD).unwrap();
    assert_eq!(wrong(&mut desk, PaymentSettings { small_difference: dollars, ..kept }), "payments.amount");
}

fn page(desk: &Desk) -> SettlementPage {
    let request = ListSettlements {
        search: String::new(),
        filter: SettlementFilter::All,
        sort: SettlementSort::ValueOn,
        is_descending: false,
        offset: 0,
        limit: 100,
    };
    desk.app.list_settlements(&request).unwrap()
}

#[test]
fn l1_what_a_method_costs_is_told_and_never_touches_the_debt() {
    let mut desk = desk();
    desk.pay("Oak", "2026-11-12", "100.00");
    desk.pay("Oak", "2026-11-13", "33.33");
    assert!(page(&desk).method_costs.is_empty());
    let before = account(&desk);
    let cost =
        MethodCost { method: PaymentMethod::Transfer, percent: "1.5".into(), fixed: desk.money("0.25") };
    let settings = PaymentSettings { method_costs: vec![cost], ..settings(&desk) };
    desk.app.update_payment_settings(&UpdatePaymentSettings { settings, cheque_days: 60 }).unwrap();
    let shown = page(&desk);
    let costs: Vec<String> = shown.rows.iter().map(|row| row.cost.unwrap().to_string()).collect();
    assert_eq!(costs, ["1.75", "0.75"], "1.5 % rounded once, and the fixed part");
    let sum = &shown.method_costs[0];
    assert_eq!((sum.method.as_str(), sum.count, sum.cost.to_string().as_str()), ("transfer", 2, "2.50"));
    assert_eq!(account(&desk), before);
}

proptest! {
    #![proptest_config(crate::common::slow_cases())]
    /// Whatever is paid: an offer sums to what is open, and recorded it closes the item.
    #[test]
    fn l2_a_closing_sums_to_what_is_open(minor in 45_000i64..50_000, date in 1u32..20, percent in 0u32..11) {
        let mut desk = desk();
        withhold(&mut desk, &percent.to_string());
        let on = format!("2026-11-{date:02}");
        let amount = Money::new(minor, desk.currency).to_string();
        for offer in offers(&desk, &on, &amount) {
            let parts = offer.discount.minor + offer.withheld.minor + offer.written_off.minor;
            prop_assert_eq!(parts + minor, offer.open.minor);
            prop_assert!(offer.discount.minor <= 1_000);
        }
        if !offers(&desk, &on, &amount).is_empty() {
            close(&mut desk, &on, &amount);
            desk.verify();
            prop_assert_eq!(open(&desk, "A-3"), "0.00");
        }
    }
}

//! Statements of account: by the same as-of function as every list (L5), for one customer and one currency (M2, R13).

use crate::common::{Desk, day};
use app::contract::{AgeingBy, AllocateMode, DocumentKind, DocumentRequest, GetAgeing, ReturnPayment};
use chrono::{Days, NaiveDate};
use domain::{
    Currency, CustomerId, Money,
    statement::{EntryKind, Statement, StatementBody},
};
use proptest::prelude::*;

fn asked(customer_id: CustomerId, kind: DocumentKind) -> DocumentRequest {
    DocumentRequest { customer_id, currency: None, kind, from: None, to: None }
}

fn activity(
    desk: &Desk,
    customer: CustomerId,
    (from, to): (Option<NaiveDate>, NaiveDate),
) -> (Money, Money, Statement) {
    let request = DocumentRequest { from, to: Some(to), ..asked(customer, DocumentKind::Activity) };
    let statement = desk.app.statement(&request).unwrap();
    let opening = match statement.body {
        StatementBody::Activity { opening, .. } => opening,
        StatementBody::Open { .. } => Money::zero(statement.currency),
    };
    (opening, statement.closing(), statement)
}

/// The balance that the ageing shows for the customer.
fn balance(desk: &Desk, customer: CustomerId, as_of: NaiveDate) -> i64 {
    let view = desk.app.get_ageing(&GetAgeing { as_of: Some(as_of), by: AgeingBy::Due }).unwrap();
    let row = view.customers.iter().find(|row| row.customer_id == customer);
    row.map_or(0, |row| row.buckets.balance.minor)
}

fn trade() -> Desk {
    let mut desk = Desk::new("2026-06-01");
    desk.invoices(&[
        "Corrib Books,A-1,2026-01-05,2026-02-05,100.00",
        "Corrib Books,A-2,2026-02-10,2026-03-10,250.00",
        "Corrib Books,A-3,2026-05-20,2026-06-20,40.00",
        "Müller & Söhne,B-1,2026-02-11,2026-03-11,777.00",
    ]);
    desk.pay_as("Corrib Books", ("2026-02-20", "100.00"), AllocateMode::Auto);
    desk.pay_as("Corrib Books", ("2026-05-25", "30.00"), AllocateMode::None);
    desk
}

#[test]
fn l5_a_statement_begins_with_the_balance_of_the_evening_before() {
    let desk = trade();
    let corrib = desk.customer("Corrib");
    let (opening, closing, statement) = activity(&desk, corrib, (Some(day("2026-02-10")), day("2026-05-31")));
    assert_eq!((opening.minor, closing.minor), (10_000, 26_000));
    let StatementBody::Activity { entries, .. } = &statement.body else { return };
    let kinds: Vec<_> = entries.iter().map(|entry| (entry.kind, entry.amount.minor)).collect();
    let expected = [
        (EntryKind::Invoice, 25_000),
        (EntryKind::Payment, -10_000),
        (EntryKind::Invoice, 4_000),
        (EntryKind::Payment, -3_000),
    ];
    assert_eq!(kinds, expected);
}

#[test]
fn l6_open_items_and_money_on_account_stand_apart() {
    let desk = trade();
    let statement = desk.app.statement(&asked(desk.customer("Corrib"), DocumentKind::Open)).unwrap();
    let StatementBody::Open { items, credits } = &statement.body else { return };
    let numbers: Vec<_> = items.iter().map(|item| (item.number.as_str(), item.overdue_days)).collect();
    assert_eq!(numbers, [("A-2", 83), ("A-3", 0)]);
    assert_eq!(credits.iter().map(|credit| credit.amount.minor).collect::<Vec<_>>(), [3_000]);
    assert_eq!((statement.ageing.overdue().minor, statement.closing().minor), (25_000, 26_000));
}

#[test]
fn l3_a_payment_that_came_back_is_charged_on_its_day() {
    let mut desk = trade();
    let corrib = desk.customer("Corrib");
    let before = activity(&desk, corrib, (None, day("2026-05-31"))).1;
    let account = desk.app.get_customer(&app::contract::GetCustomer { customer_id: corrib }).unwrap().account;
    let paid = account.iter().find(|row| row.amount.minor == -10_000).unwrap();
    let request =
        ReturnPayment { settlement_id: paid.settlement_id.unwrap(), returned_on: day("2026-06-01") };
    desk.app.return_payment(&request).unwrap();
    assert_eq!(
        activity(&desk, corrib, (None, day("2026-05-31"))).1,
        before,
        "the day before stays as it was (L5)"
    );
    let (_, closing, statement) = activity(&desk, corrib, (Some(day("2026-06-01")), day("2026-06-01")));
    assert_eq!(closing.minor, before.minor + 10_000);
    let StatementBody::Activity { entries, .. } = &statement.body else { return };
    assert_eq!(entries.iter().map(|entry| entry.kind).collect::<Vec<_>>(), [EntryKind::Returned]);
}

#[test]
fn m2_every_currency_has_a_statement_of_its_own() {
    let mut desk = trade();
    let header = "customer,invoice number,invoice date,due date,amount,currency";
    let rows = format!("{header}\nCorrib Books,U-1,2026-03-01,2026-04-01,900.00,USD\n");
    desk.import(app::contract::ImportKind::Invoices, &rows);
    let corrib = desk.customer("Corrib");
    let own = desk.app.statement(&asked(corrib, DocumentKind::Open)).unwrap();
    let dollars = DocumentRequest { currency: Some(Currency::USD), ..asked(corrib, DocumentKind::Open) };
    let dollars = desk.app.statement(&dollars).unwrap();
    assert_eq!((own.currency, own.closing().minor), (Currency::EUR, 26_000));
    assert_eq!((dollars.currency, dollars.closing().minor), (Currency::USD, 90_000));
}

#[test]
fn a_period_that_ends_before_it_begins_is_refused() {
    let desk = trade();
    let request = DocumentRequest {
        from: Some(day("2026-05-02")),
        to: Some(day("2026-05-01")),
        ..asked(desk.customer("Corrib"), DocumentKind::Activity)
    };
    assert_eq!(desk.app.statement(&request).unwrap_err().code(), "statement.period");
}

#[test]
fn r13_a_statement_names_no_other_customer() {
    let desk = trade();
    for kind in [DocumentKind::Open, DocumentKind::Activity] {
        let bytes = desk.app.read_document(&asked(desk.customer("Corrib"), kind)).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.contains("Corrib Books") && text.contains("A-2"));
        for other in ["Müller", "B-1", "77700"] {
            assert!(!text.contains(other), "{other}");
        }
    }
}

#[test]
fn customers_who_paid_on_time_are_thanked_and_others_for_what_they_paid() {
    let mut desk = Desk::new("2026-06-01");
    let header = "customer,invoice number,invoice date,due date,amount";
    let rows = format!(
        "{header}\nCorrib Books,A-1,2026-03-01,2026-04-01,100.00\nCorrib Books,A-2,2026-04-01,2026-05-01,50.00\n\
         Quay Paper,B-1,2026-03-01,2026-04-01,70.00\n"
    );
    desk.import(app::contract::ImportKind::Invoices, &rows);
    let thanks = |desk: &Desk, name: &str| {
        let request = asked(desk.customer(name), DocumentKind::Thanks);
        desk.app.read_document(&request).map(|bytes| String::from_utf8(bytes).unwrap())
    };
    assert_eq!(thanks(&desk, "Corrib").unwrap_err().code(), "thanks.nothing", "much is overdue");
    desk.pay_as("Corrib Books", ("2026-04-01", "100.00"), AllocateMode::Auto);
    desk.pay_as("Corrib Books", ("2026-04-20", "50.00"), AllocateMode::Auto);
    desk.pay_as("Quay Paper", ("2026-05-20", "70.00"), AllocateMode::Auto);
    let punctual = thanks(&desk, "Corrib").unwrap();
    assert!(punctual.contains("OnTime {\n            count: 2,"), "{punctual}");
    let late = thanks(&desk, "Quay").unwrap();
    assert!(late.contains("Settled {") && late.contains("2026-05-20"), "{late}");
}

#[test]
fn a_credit_policy_says_the_terms_and_the_ladder_of_the_book() {
    let desk = trade();
    let request = asked(desk.customer("Corrib"), DocumentKind::Policy);
    let text = String::from_utf8(desk.app.read_document(&request).unwrap()).unwrap();
    assert!(text.contains("reminder_days: [") && text.contains("has_interest: false"), "{text}");
}

proptest! {
    #![proptest_config(crate::common::slow_cases())]
    #[test]
    fn l5_opening_and_entries_come_to_the_balance_of_every_list(
        invoices in prop::collection::vec((0_u64..150, 1_i64..90_000), 1..8),
        payments in prop::collection::vec((0_u64..150, 1_i64..60_000, any::<bool>()), 0..5),
        period in (0_u64..160, 0_u64..160),
    ) {
        let first = day("2026-01-01");
        let mut desk = Desk::new("2026-06-01");
        let lines: Vec<String> = invoices.iter().enumerate().map(|(at, (days, minor))| {
            let on = first + Days::new(*days);
            format!("Corrib Books,A-{at},{on},{},{}", on + Days::new(30), Money::new(*minor, Currency::EUR))
        }).collect();
        desk.invoices(&lines.iter().map(String::as_str).collect::<Vec<_>>());
        for (days, minor, is_allocated) in payments {
            let on = (first + Days::new(days)).to_string();
            let mode = if is_allocated { AllocateMode::Auto } else { AllocateMode::None };
            desk.pay_as("Corrib Books", (on.as_str(), &Money::new(minor, Currency::EUR).to_string()), mode);
        }
        let corrib = desk.customer("Corrib");
        let (from, to) = (period.0.min(period.1), period.0.max(period.1));
        let (from, to) = (first + Days::new(from), first + Days::new(to));
        let (opening, closing, statement) = activity(&desk, corrib, (Some(from), to));
        prop_assert_eq!(statement.sum().unwrap(), closing, "opening and entries end in the balance");
        prop_assert_eq!(closing.minor, balance(&desk, corrib, to));
        prop_assert_eq!(opening.minor, balance(&desk, corrib, from.pred_opt().unwrap()));
        let open = DocumentRequest { to: Some(to), ..asked(corrib, DocumentKind::Open) };
        let open = desk.app.statement(&open).unwrap();
        prop_assert_eq!(open.sum().unwrap(), closing);
    }
}

#[test]
fn two_documents_of_a_day_have_two_files() {
    let desk = trade();
    let customer = desk.customer("Corrib");
    let kinds = [
        DocumentKind::Open,
        DocumentKind::Activity,
        DocumentKind::Confirmation,
        DocumentKind::Farewell,
        DocumentKind::Policy,
    ];
    let requests = kinds.map(|kind| asked(customer, kind)).into_iter().chain([
        DocumentRequest { from: Some(day("2026-03-01")), ..asked(customer, DocumentKind::Activity) },
        DocumentRequest { to: Some(day("2026-05-01")), ..asked(customer, DocumentKind::Open) },
    ]);
    let files: std::collections::BTreeSet<_> =
        requests.map(|request| desk.app.document_file(&request).unwrap()).collect();
    assert_eq!(files.len(), 7, "{files:?}");
    assert!(files.iter().all(|file| file.is_file()));
}

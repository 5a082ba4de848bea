//! Terms in the book: an invoice in several dated parts, by hand and from a file (T1, M3).

use crate::common::{Desk, day};
use app::{
    AppError,
    contract::{
        DueView, ExplainDue, ExportTable, ImportKind, InvoiceDue, InvoiceFilter, InvoiceSort, ListInvoices,
        RecordInvoice, UndoEntry,
    },
};
use domain::Language;

const HEADER: &str = "customer,invoice number,invoice date,terms,amount,paid";

fn parts(desk: &Desk) -> Vec<(String, String, String)> {
    let request = ListInvoices {
        search: String::new(),
        filter: InvoiceFilter::All,
        sort: InvoiceSort::DueOn,
        is_descending: false,
        offset: 0,
        limit: 100,
    };
    let rows = desk.app.list_invoices(&request).unwrap().rows;
    rows.into_iter()
        .map(|row| (row.due_on.to_string(), row.amount.to_string(), row.open.to_string()))
        .collect()
}

fn part(due_on: &str, amount: &str, open: &str) -> (String, String, String) {
    (due_on.into(), amount.into(), open.into())
}

fn explain(desk: &Desk, terms: &str, amount: Option<&str>) -> Result<DueView, AppError> {
    desk.app.explain_due(&ExplainDue {
        customer_id: None,
        issued_on: day("2026-11-18"),
        due: InvoiceDue::Terms { terms: terms.into() },
        amount: amount.map(|amount| desk.money(amount)),
    })
}

fn record(desk: &mut Desk, terms: &str, amount: &str) -> Result<domain::EntryId, AppError> {
    let customer_id = desk.customer("Oak");
    let amount = desk.money(amount);
    let request = RecordInvoice {
        customer_id,
        number: "S-1".into(),
        issued_on: day("2026-11-18"),
        due: InvoiceDue::Terms { terms: terms.into() },
        amount,
        is_date_confirmed: false,
    };
    desk.app.record_invoice(&request).map(|receipt| receipt.entry_id)
}

fn desk() -> Desk {
    let mut desk = Desk::new("2026-11-20");
    desk.import(ImportKind::Customers, "number,name\n1,Oak\n");
    desk
}

#[test]
fn t1_an_invoice_is_cut_into_the_parts_of_its_terms() {
    let mut desk = desk();
    let entry_id = record(&mut desk, "30% now, rest net 60", "100.01").unwrap();
    let dues = [part("2026-11-18", "30.00", "30.00"), part("2027-01-17", "70.01", "70.01")];
    assert_eq!(parts(&desk), dues, "M3: the last part takes the rest");
    desk.pay("Oak", "2026-11-19", "40.00");
    assert_eq!(parts(&desk)[0].2, "0.00", "the first due is settled first");
    assert_eq!(parts(&desk)[1].2, "60.01");
    assert_eq!(desk.app.undo_entry(&UndoEntry { entry_id }).unwrap_err().code(), "undo.blocked");
    desk.verify();
}

#[test]
fn t1_terms_are_explained_while_they_are_typed() {
    let desk = desk();
    let view = explain(&desk, "2/10 net 30", Some("1000.00")).unwrap();
    assert_eq!(view.sentence, "due 30 days after the invoice date; 2 % off when paid within 10 days");
    let discount = &view.discounts[0];
    assert_eq!((discount.until, discount.percent.as_str()), (day("2026-11-28"), "2"));
    assert_eq!(discount.payable.unwrap(), desk.money("980.00"));
    let view = explain(&desk, "50% now, rest eom+30", None).unwrap();
    assert_eq!((view.terms.as_str(), view.due_on), ("50% now, rest eom+30", day("2026-12-30")));
    assert!(view.parts.iter().all(|part| part.amount.is_none()), "no amount, no parts of it");
}

#[test]
fn t1_terms_that_nobody_understands_or_that_leave_nothing_are_refused() {
    let mut desk = desk();
    let refusal = |result: Result<domain::EntryId, AppError>| {
        let error = result.unwrap_err();
        (error.code().to_owned(), error.sentence(Language::En))
    };
    let (code, sentence) = refusal(record(&mut desk, "2/10 nett", "100.00"));
    assert_eq!(code, "terms.not_understood");
    assert!(sentence.contains("“nett”") && sentence.contains("character 6"), "{sentence}");
    let (code, sentence) = refusal(record(&mut desk, "150 now, rest net 30", "100.00"));
    assert_eq!(code, "terms.nothing_left", "{sentence}");
    assert_eq!(
        explain(&desk, "150 now, rest net 30", Some("100.00")).unwrap_err().code(),
        "terms.nothing_left"
    );
    assert_eq!(refusal(record(&mut desk, "order-7", "100.00")).0, "invoice.due_before_issued");
    assert_eq!(parts(&desk), [], "nothing was saved");
}

#[test]
fn l11_a_file_with_split_terms_is_known_again_and_its_payments_settle_the_first_part_first() {
    let mut desk = desk();
    let file = |paid: &str| format!("{HEADER}\nOak,F-1,2026-09-01,\"40% now, rest net 60\",500.00,{paid}\n");
    assert_eq!(desk.import(ImportKind::Invoices, &file("")).counts.new, 1);
    assert_eq!(
        parts(&desk),
        [part("2026-09-01", "200.00", "200.00"), part("2026-10-31", "300.00", "300.00")]
    );
    assert_eq!(desk.import(ImportKind::Invoices, &file("")).counts.same, 1);
    assert_eq!(desk.import(ImportKind::Invoices, &file("250.00")).counts.changed, 1);
    assert_eq!(parts(&desk)[0].2, "0.00");
    assert_eq!(parts(&desk)[1].2, "250.00");
    let one_date =
        "customer,invoice number,invoice date,due date,amount\nOak,F-1,2026-09-01,2026-10-31,500.00\n";
    assert_eq!(
        desk.import(ImportKind::Invoices, one_date).counts.same,
        1,
        "one date says nothing against two"
    );
    desk.verify();
}

#[test]
fn l11_changed_terms_take_the_place_of_the_old_ones_and_keep_what_was_paid() {
    let mut desk = desk();
    let file = |terms: &str| format!("{HEADER}\nOak,F-1,2026-09-01,\"{terms}\",500.00,\n");
    desk.import(ImportKind::Invoices, &file("40% now, rest net 60"));
    desk.pay("Oak", "2026-09-10", "250.00");
    assert_eq!(desk.import(ImportKind::Invoices, &file("net 30")).counts.changed, 1);
    assert_eq!(parts(&desk), [part("2026-10-01", "500.00", "250.00")]);
    assert_eq!(desk.import(ImportKind::Invoices, &file("50% now, rest net 30")).counts.changed, 1);
    assert_eq!(parts(&desk), [part("2026-09-01", "250.00", "0.00"), part("2026-10-01", "250.00", "250.00")]);
    desk.verify();
}

#[test]
fn m3_a_row_whose_terms_leave_nothing_is_refused_by_itself() {
    let mut desk = desk();
    let text = format!(
        "{HEADER}\nOak,F-1,2026-09-01,\"900 now, rest net 60\",500.00,\nOak,F-2,2026-09-01,net 30,5.00,\n"
    );
    let receipt = desk.import(ImportKind::Invoices, &text);
    assert_eq!((receipt.counts.new, receipt.counts.refused), (1, 1));
}

#[test]
fn i4_an_export_keeps_the_parts_of_split_terms() {
    let mut desk = desk();
    record(&mut desk, "30% now, rest net 60", "100.00").unwrap();
    let path = desk.folder.path().join("invoices.csv");
    desk.app.export_table(ExportTable::Invoices, &path).unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    let mut other = Desk::new("2026-11-20");
    assert_eq!(other.import(ImportKind::Invoices, &text).counts.new, 1, "{text}");
    assert_eq!(parts(&other), parts(&desk));
    assert_eq!(desk.import(ImportKind::Invoices, &text).counts.same, 1);
}

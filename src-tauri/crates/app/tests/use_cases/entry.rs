//! Entering by hand: invoices, credit notes, customers, payments found by amount, and applying what lies on account.

use crate::common::{Desk, day};
use app::{
    AppError,
    contract::{
        AddCustomer, AllocateMode, AllocateSettlement, ExplainDue, FindPayers, InvoiceDue, InvoiceFilter,
        InvoicePage, InvoiceSort, ListInvoices, ListSettlements, MarkPaid, PartRequest, PayerReason,
        PayerSearch, PaymentMethod, RecordCreditNote, RecordInvoice, RecordMatchedPayment, SettlementFilter,
        SettlementSort, UndoAllocation, UndoEntry,
    },
};
use domain::{Currency, CustomerId, Language, Money};

const TODAY: &str = "2026-11-20";

fn desk() -> Desk {
    let mut desk = Desk::new(TODAY);
    desk.invoices(&[
        "Nguyễn Hữu Thưởng,A-1,2026-09-01,2026-10-01,500.00",
        "Nguyễn Hữu Thưởng,A-2,2026-10-01,2026-10-31,700.00",
        "Bích Ngọc,B_1,2026-10-05,2026-11-04,300.00",
        "Bích Ngọc,B%2,2026-11-05,2026-12-05,700.00",
        "O'Hara,C-'; DROP,2026-11-06,2026-12-06,41.50",
    ]);
    desk
}

fn list(desk: &Desk, search: &str, filter: InvoiceFilter) -> InvoicePage {
    let request = ListInvoices {
        search: search.into(),
        filter,
        sort: InvoiceSort::DueOn,
        is_descending: false,
        offset: 0,
        limit: 100,
    };
    desk.app.list_invoices(&request).unwrap()
}

fn numbers(page: &InvoicePage) -> Vec<&str> {
    page.rows.iter().map(|row| row.number.as_str()).collect()
}

fn find(desk: &Desk, amount: Option<&str>, words: &str) -> PayerSearch {
    let request = FindPayers { amount: amount.map(str::to_owned), words: words.into(), limit: 9 };
    desk.app.find_payers(&request).unwrap()
}

fn told(search: &PayerSearch) -> Vec<(String, PayerReason, String)> {
    let numbers = |parts: &[app::contract::PayerPart]| {
        parts.iter().map(|part| part.invoice_number.clone()).collect::<Vec<_>>().join("+")
    };
    let one = |candidate: &app::contract::PayerCandidate| {
        (candidate.customer_name.clone(), candidate.why, numbers(&candidate.parts))
    };
    search.candidates.iter().map(one).collect()
}

fn take(
    desk: &mut Desk,
    search: &PayerSearch,
    at: usize,
) -> Result<app::contract::SettlementReceipt, AppError> {
    let candidate = &search.candidates[at];
    desk.app.record_matched_payment(&RecordMatchedPayment {
        customer_id: candidate.customer_id,
        received_on: day("2026-11-19"),
        amount: candidate.amount,
        method: PaymentMethod::Transfer,
        reference: String::new(),
        parts: candidate
            .parts
            .iter()
            .map(|part| PartRequest { receivable_id: part.receivable_id, amount: part.amount })
            .collect(),
        is_date_confirmed: false,
    })
}

fn invoice(customer_id: CustomerId, number: &str, amount: Money) -> RecordInvoice {
    RecordInvoice {
        customer_id,
        number: number.into(),
        issued_on: day("2026-11-18"),
        due: InvoiceDue::Terms { terms: String::new() },
        amount,
        is_date_confirmed: false,
    }
}

fn refusal<T: std::fmt::Debug>(result: Result<T, AppError>) -> (String, String) {
    let error = result.unwrap_err();
    (error.code().to_owned(), error.sentence(Language::En))
}

#[test]
fn trust_83_search_is_literal_and_ignores_accents() {
    let desk = desk();
    let found = |search: &str| {
        let page = list(&desk, search, InvoiceFilter::All);
        numbers(&page).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(found("nguyen thuong"), ["A-1", "A-2"]);
    assert_eq!(found("%"), ["B%2"], "a per cent sign is itself");
    assert_eq!(found("_"), ["B_1"], "and so is an underscore");
    assert_eq!(found("'"), ["C-'; DROP"]);
    assert_eq!(found("'; drop"), ["C-'; DROP"]);
    assert_eq!(found("bich b_"), ["B_1"], "every word counts, in the name or in the number");
    assert_eq!(found("\\"), Vec::<String>::new());
    let request = ListSettlements {
        search: "%".into(),
        filter: SettlementFilter::All,
        sort: SettlementSort::ValueOn,
        is_descending: true,
        offset: 0,
        limit: 9,
    };
    assert_eq!(desk.app.list_settlements(&request).unwrap().count, 0);
    desk.verify();
}

#[test]
fn states_are_counted_as_of_today() {
    let mut desk = desk();
    desk.pay("Bich", "2026-11-10", "100.00");
    let page = list(&desk, "", InvoiceFilter::Overdue);
    assert_eq!(numbers(&page), ["A-1", "A-2", "B_1"]);
    assert_eq!(page.rows[0].overdue_days, 50);
    let counts = page.counts;
    assert_eq!((counts.all, counts.open, counts.overdue, counts.part_paid, counts.paid), (5, 5, 3, 1, 0));
    let sorted = desk
        .app
        .list_invoices(&ListInvoices {
            search: String::new(),
            filter: InvoiceFilter::Open,
            sort: InvoiceSort::Customer,
            is_descending: true,
            offset: 1,
            limit: 2,
        })
        .unwrap();
    assert_eq!((sorted.count, numbers(&sorted)), (5, vec!["A-1", "A-2"]), "by name backwards, after O'Hara");
}

#[test]
fn an_invoice_is_marked_as_paid_once_and_taken_back() {
    let mut desk = desk();
    let row = list(&desk, "A-1", InvoiceFilter::Open).rows[0].clone();
    let request = MarkPaid {
        receivable_id: row.receivable_id,
        received_on: day(TODAY),
        method: PaymentMethod::Transfer,
        is_date_confirmed: false,
    };
    let receipt = desk.app.mark_paid(&request).unwrap();
    assert_eq!((receipt.amount, receipt.rest.minor), (desk.money("500.00"), 0));
    assert_eq!(list(&desk, "A-1", InvoiceFilter::Paid).count, 1);
    let (code, sentence) = refusal(desk.app.mark_paid(&request));
    assert_eq!(code, "invoice.nothing_open", "a double click pays once");
    assert!(sentence.starts_with("Nothing of this invoice is open any more"), "{sentence}");
    desk.app.undo_entry(&UndoEntry { entry_id: receipt.entry_id }).unwrap();
    assert_eq!(list(&desk, "A-1", InvoiceFilter::Open).rows[0].open, desk.money("500.00"));
    desk.verify();
}

#[test]
fn an_invoice_is_entered_by_hand_with_the_terms_of_its_customer() {
    let mut desk = desk();
    let customer_id = desk.customer("Ngoc");
    let due = |terms: &str| {
        let due = InvoiceDue::Terms { terms: terms.into() };
        desk.app.explain_due(&ExplainDue {
            customer_id: Some(customer_id),
            issued_on: day("2026-11-18"),
            due,
            amount: None,
        })
    };
    let own = due("").unwrap();
    assert_eq!((own.due_on, own.days, own.is_customary), (day("2026-12-18"), 30, true));
    for (typed, on) in
        [("14", "2026-12-02"), ("net 14", "2026-12-02"), ("now", "2026-11-18"), ("60 ngày", "2027-01-17")]
    {
        assert_eq!(due(typed).unwrap().due_on, day(on), "{typed}");
    }
    let (code, sentence) = refusal(due("soon"));
    assert_eq!((code.as_str(), sentence.contains("soon")), ("terms.not_understood", true), "{sentence}");

    let request = invoice(customer_id, " N-1 ", desk.money("12.50"));
    let receipt = desk.app.record_invoice(&request).unwrap();
    assert_eq!(receipt.due_on, day("2026-12-18"));
    assert_eq!(numbers(&list(&desk, "n-1", InvoiceFilter::Open)), ["N-1"]);
    assert_eq!(refusal(desk.app.record_invoice(&request)).0, "number.taken", "Enter twice enters once");
    desk.app.undo_entry(&UndoEntry { entry_id: receipt.entry_id }).unwrap();
    desk.app.record_invoice(&request).unwrap();
    desk.verify();
}

#[test]
fn trust_30_34_36_what_no_form_takes() {
    let mut desk = desk();
    let customer_id = desk.customer("Ngoc");
    let entries = desk.app.verify_book().unwrap().entries;
    let zero = invoice(customer_id, "N-1", desk.money("0.00"));
    assert_eq!(refusal(desk.app.record_invoice(&zero)).0, "amount.not_positive");
    let negative = invoice(customer_id, "N-1", desk.money("-12.00"));
    assert_eq!(refusal(desk.app.record_invoice(&negative)).0, "amount.not_positive");
    let good = invoice(customer_id, "N-1", desk.money("12.00"));
    for year in ["0026-10-03", "2099-10-03", "1899-10-03", "2569-10-03"] {
        let (code, sentence) =
            refusal(desk.app.record_invoice(&RecordInvoice { issued_on: day(year), ..good.clone() }));
        assert_eq!(code, "date.unlikely");
        assert!(sentence.starts_with(&format!("Is the date {year} right?")), "{sentence}");
    }
    let due = InvoiceDue::On { due_on: day("2026-11-17") };
    let (code, sentence) = refusal(desk.app.record_invoice(&RecordInvoice { due, ..good.clone() }));
    assert_eq!(code, "invoice.due_before_issued");
    assert!(sentence.starts_with("Due on 2026-11-17, before it was issued on 2026-11-18"), "{sentence}");
    let unnumbered = RecordInvoice { number: " \u{200b}".into(), ..good.clone() };
    assert_eq!(refusal(desk.app.record_invoice(&unnumbered)).0, "invoice.number_missing");
    let stacked = RecordInvoice { number: format!("a{}", "\u{301}".repeat(300)), ..good.clone() };
    assert_eq!(refusal(desk.app.record_invoice(&stacked)).0, "text.too_many_marks");
    assert_eq!(desk.app.verify_book().unwrap().entries, entries, "nothing was kept");
    let odd = RecordInvoice { issued_on: day("2099-10-03"), is_date_confirmed: true, ..good };
    desk.app.record_invoice(&odd).unwrap();
}

#[test]
fn trust_29_an_amount_beyond_the_book_is_refused_before_it_is_an_amount() {
    for typed in ["12345678901234567890", "9000000000001.00"] {
        let refused = Money::parse(typed, Currency::EUR);
        assert!(matches!(refused, Err(domain::MoneyError::TooLarge)), "{refused:?}");
    }
}

#[test]
fn trust_42_a_customer_needs_a_name_and_nothing_else() {
    let mut desk = desk();
    let add = |desk: &mut Desk, name: &str, is_namesake| {
        desk.app.add_customer(&AddCustomer { name: name.into(), is_namesake })
    };
    for empty in ["", " ", "\u{200b}", "\u{a0}"] {
        let (code, sentence) = refusal(add(&mut desk, empty, false));
        assert_eq!(code, "customer.name_missing", "{empty:?}");
        assert!(sentence.starts_with("Name is missing"), "{sentence}");
    }
    let long = refusal(add(&mut desk, &"x".repeat(10_000), false));
    assert_eq!(long.0, "text.too_long");
    let added = add(&mut desk, " Ánh\u{202e}  Dương ", false).unwrap();
    assert_eq!((added.name.as_str(), added.had_hidden_marks), ("Ánh Dương", true));
    assert_eq!(added.number, "C-0004", "the import took the first three");
    let (code, sentence) = refusal(add(&mut desk, "anh duong", false));
    assert_eq!(code, "customer.same_name");
    assert!(sentence.contains("anh duong"), "{sentence}");
    let namesake = add(&mut desk, "Anh Duong", true).unwrap();
    assert_ne!(namesake.customer_id, added.customer_id);
    desk.app.record_invoice(&invoice(added.customer_id, "1", desk.money("5.00"))).unwrap();
    desk.app.undo_entry(&UndoEntry { entry_id: namesake.entry_id }).unwrap();
    desk.verify();
}

#[test]
fn r11_a_credit_note_settles_only_what_its_reference_names() {
    let mut desk = desk();
    let request = RecordCreditNote {
        customer_id: desk.customer("Thuong"),
        number: "TC-1".into(),
        issued_on: day("2026-11-18"),
        amount: desk.money("700.00"),
        reference: String::new(),
        is_date_confirmed: false,
    };
    let open = desk.app.record_credit_note(&request).unwrap();
    assert_eq!(open.rest, desk.money("700.00"), "the exact amount of one item is no reason for a credit");
    assert_eq!(refusal(desk.app.record_credit_note(&request)).0, "number.taken");
    let named =
        RecordCreditNote { number: String::new(), reference: "returned goods of A-1".into(), ..request };
    let named = desk.app.record_credit_note(&named).unwrap();
    assert_eq!(named.rest, desk.money("200.00"), "A-1 takes 500 of it");
    assert_eq!(list(&desk, "A-1", InvoiceFilter::Paid).count, 1);
    let row = list(&desk, "A-2", InvoiceFilter::Open).rows[0].clone();
    let parts = vec![PartRequest { receivable_id: row.receivable_id, amount: desk.money("700.00") }];
    let applied = desk
        .app
        .allocate_settlement(&AllocateSettlement { settlement_id: open.settlement_id, parts })
        .unwrap();
    assert_eq!(applied.rest.minor, 0, "a credit note is applied like money");
    desk.verify();
}

#[test]
fn l7_a_payment_is_found_by_its_amount() {
    let mut desk = desk();
    assert_eq!(
        told(&find(&desk, Some("500"), "")),
        [("Nguyễn Hữu Thưởng".into(), PayerReason::ExactAmount, "A-1".into())]
    );
    let equal = find(&desk, Some("700.00"), "");
    assert_eq!(
        told(&equal),
        [
            ("Nguyễn Hữu Thưởng".into(), PayerReason::ExactAmount, "A-2".into()),
            ("Bích Ngọc".into(), PayerReason::ExactAmount, "B%2".into()),
        ]
    );
    assert!(equal.is_ambiguous, "ambiguity is shown, not resolved");
    let narrowed = find(&desk, Some("700"), "ngoc");
    assert_eq!((narrowed.candidates.len(), narrowed.is_ambiguous), (1, false));
    assert_eq!(told(&find(&desk, Some("1200"), ""))[0].1, PayerReason::WholeAccount);
    assert_eq!(told(&find(&desk, Some("100"), "")), [], "an amount of nobody is not guessed at");
    assert_eq!(told(&find(&desk, Some("100"), "thuong"))[0].1, PayerReason::OldestDue);
    assert_eq!(told(&find(&desk, Some("100"), "a-2"))[0].1, PayerReason::Designation);
    assert_eq!(told(&find(&desk, None, "ngoc"))[0].1, PayerReason::WholeAccount);
    assert_eq!(find(&desk, Some("0.005"), "thuong").candidates.len(), 0, "no currency has such an amount");

    let receipt = take(&mut desk, &equal, 1).unwrap();
    assert_eq!(receipt.rest.minor, 0);
    assert_eq!(list(&desk, "B%2", InvoiceFilter::Paid).count, 1);
    let again = refusal(take(&mut desk, &equal, 1));
    assert_eq!(
        again.0, "allocation.more_than_open",
        "what was shown is recorded or refused, never something else"
    );
    assert!(again.1.starts_with("Only 0.00 EUR of B%2 is open"), "{}", again.1);
    desk.verify();
}

#[test]
fn l8_what_no_invoice_takes_stays_on_account_and_is_listed() {
    let mut desk = desk();
    let found = find(&desk, Some("1000"), "ohara");
    assert_eq!(found.candidates.len(), 0, "an apostrophe is part of the name");
    let found = find(&desk, Some("1000"), "o'h");
    let receipt = take(&mut desk, &found, 0).unwrap();
    assert_eq!(receipt.rest, desk.money("958.50"));
    let request = ListSettlements {
        search: String::new(),
        filter: SettlementFilter::OnAccount,
        sort: SettlementSort::Rest,
        is_descending: true,
        offset: 0,
        limit: 9,
    };
    let page = desk.app.list_settlements(&request).unwrap();
    assert_eq!((page.count, page.on_account.clone()), (1, vec![desk.money("958.50")]));
    assert_eq!(page.rows[0].allocations[0].invoice_number, "C-'; DROP");
    assert_eq!(desk.ageing(TODAY)[5], "958.50");
}

#[test]
fn trust_84_more_than_the_rest_is_refused_and_a_double_click_applies_once() {
    let mut desk = desk();
    desk.pay_as("Thuong", ("2026-11-10", "600.00"), AllocateMode::None);
    let items = list(&desk, "thuong", InvoiceFilter::Open).rows;
    let settlements = |desk: &Desk| {
        let request = ListSettlements {
            search: "thuong".into(),
            filter: SettlementFilter::All,
            sort: SettlementSort::ValueOn,
            is_descending: true,
            offset: 0,
            limit: 9,
        };
        desk.app.list_settlements(&request).unwrap().rows
    };
    let settlement_id = settlements(&desk)[0].settlement_id;
    let part = |at: usize, amount: &str| PartRequest {
        receivable_id: items[at].receivable_id,
        amount: Money::parse(amount, Currency::EUR).unwrap(),
    };
    let apply = |desk: &mut Desk, parts: &[PartRequest]| {
        desk.app.allocate_settlement(&AllocateSettlement { settlement_id, parts: parts.to_vec() })
    };
    let (code, sentence) = refusal(apply(&mut desk, &[part(0, "500.00"), part(1, "100.01")]));
    assert_eq!(code, "allocation.more_than_rest");
    assert!(sentence.starts_with("Only 100.00 EUR is left to apply"), "{sentence}");
    assert_eq!(settlements(&desk)[0].rest, desk.money("600.00"), "the first part went with the second");
    let (code, sentence) = refusal(apply(&mut desk, &[part(0, "500.01")]));
    assert_eq!(code, "allocation.more_than_open");
    assert!(sentence.starts_with("Only 500.00 EUR of A-1 is open"), "{sentence}");
    assert_eq!(refusal(apply(&mut desk, &[])).0, "allocation.nothing");

    let both = [part(0, "500.00"), part(1, "100.00")];
    assert_eq!(apply(&mut desk, &both).unwrap().rest.minor, 0);
    assert_eq!(refusal(apply(&mut desk, &both)).0, "allocation.more_than_rest", "twice is once");
    desk.verify();
}

#[test]
fn l3_one_allocation_is_taken_back_alone_and_exactly() {
    let mut desk = desk();
    let before = desk.ageing(TODAY);
    desk.pay("Thuong", "2026-11-10", "1200.00");
    let paid = desk.ageing(TODAY);
    let request = ListSettlements {
        search: "A-2".into(),
        filter: SettlementFilter::Payments,
        sort: SettlementSort::ValueOn,
        is_descending: true,
        offset: 0,
        limit: 9,
    };
    let row = desk.app.list_settlements(&request).unwrap().rows[0].clone();
    let request = UndoAllocation { allocation_id: row.allocations[1].allocation_id };
    let undone = desk.app.undo_allocation(&request).unwrap();
    assert_eq!((undone.amount, undone.rest), (desk.money("700.00"), desk.money("700.00")));
    assert_eq!(list(&desk, "A-1", InvoiceFilter::Paid).count, 1, "the other one stays");
    assert_eq!(
        refusal(desk.app.undo_allocation(&request)).0,
        "fact.not_standing",
        "a double click undoes once"
    );
    desk.app.undo_entry(&UndoEntry { entry_id: undone.entry_id }).unwrap();
    assert_eq!(desk.ageing(TODAY), paid, "the undo is undone to the same figures");
    assert_ne!(desk.ageing(TODAY), before);
    desk.verify();
}

#[test]
fn l5_an_allocation_counts_from_the_later_of_its_two_dates_whenever_it_is_made() {
    let mut desk = desk();
    desk.pay_as("Thuong", ("2026-10-10", "700.00"), AllocateMode::None);
    let desk = &mut desk.on("2026-12-24");
    let before = desk.ageing("2026-10-09");
    let row = list(desk, "A-2", InvoiceFilter::Open).rows[0].clone();
    let request = ListSettlements {
        search: String::new(),
        filter: SettlementFilter::OnAccount,
        sort: SettlementSort::ValueOn,
        is_descending: false,
        offset: 0,
        limit: 1,
    };
    let settlement_id = desk.app.list_settlements(&request).unwrap().rows[0].settlement_id;
    let parts = vec![PartRequest { receivable_id: row.receivable_id, amount: row.open }];
    desk.app.allocate_settlement(&AllocateSettlement { settlement_id, parts }).unwrap();
    assert_eq!(desk.ageing("2026-10-09"), before, "the day before the money came is as it was");
    assert_eq!(
        desk.ageing("2026-10-10")[5],
        "0.00",
        "from the value date on it is applied, though clicked at Christmas"
    );
}

//! What lists ask.

use domain::{Currency, customer::CustomerProfile};
use store::{Book, CustomerQuery, CustomerSort, InvoiceKind};

use crate::support::*;

fn three_customers() -> Book {
    let mut book = book();
    write(&mut book, "2026-01-01", |entry| {
        for (number, name, minor) in
            [("10", "Nguyễn Hữu Thưởng", 500), ("9", "Ánh Dương", 900), ("100%", "", 0)]
        {
            let customer = entry.post_customer(&CustomerProfile {
                email: format!("{number}@example.com"),
                ..profile(number, name)
            })?;
            if minor > 0 {
                entry.post_invoice(&invoice(customer, "A-1", ("2026-01-01", minor)))?;
            }
        }
        Ok(())
    });
    book
}

fn numbers(book: &Book, query: &CustomerQuery) -> Vec<String> {
    book.read().customers(query).unwrap().rows.into_iter().map(|row| row.number).collect()
}

#[test]
fn customers_are_found_without_accents_and_literally() {
    let book = three_customers();
    let find = |search: &str| {
        numbers(&book, &CustomerQuery { search: search.into(), ..CustomerQuery::as_of(day("2026-03-01")) })
    };
    assert_eq!(find("thuong"), ["10"]);
    assert_eq!(find("THƯỞNG nguyen"), ["10"], "words in any order");
    assert_eq!(find("duong"), ["9"]);
    assert_eq!(find("100%"), ["100%"], "row 83: a percent sign is a percent sign");
    assert_eq!(find("_"), [""; 0]);
    assert_eq!(find("'; DROP TABLE customer"), [""; 0]);
    assert_eq!(find(""), ["100%", "9", "10"], "by name; a number stands for a missing one");
}

#[test]
fn customers_are_sorted_and_paged() {
    let book = three_customers();
    let by_open = CustomerQuery {
        sort: CustomerSort::Open,
        is_descending: true,
        ..CustomerQuery::as_of(day("2026-03-01"))
    };
    assert_eq!(numbers(&book, &by_open), ["9", "10", "100%"]);
    let second = CustomerQuery { offset: 1, limit: 1, ..by_open.clone() };
    let page = book.read().customers(&second).unwrap();
    assert_eq!((page.total, page.rows.len(), page.rows[0].number.as_str()), (3, 1, "10"));
    let balance = &page.rows[0].balances[0];
    assert_eq!((balance.open, balance.overdue, balance.overdue_days), (eur(500), eur(500), 29));
    let open_only = CustomerQuery { is_open_only: true, ..by_open };
    assert_eq!(numbers(&book, &open_only), ["9", "10"]);
}

#[test]
fn m2_balances_are_per_currency() {
    let mut book = three_customers();
    let customer = book.read().customer_matches().unwrap().by_number["10"];
    write(&mut book, "2026-01-02", |entry| {
        let mut dollars = invoice(customer, "U-1", ("2026-01-02", 1));
        dollars.total.currency = Currency::USD;
        entry.post_invoice(&dollars)
    });
    let rows = book.read().customers(&CustomerQuery::as_of(day("2026-01-05"))).unwrap().rows;
    let row = rows.iter().find(|row| row.customer == customer).unwrap();
    let open: Vec<_> = row.balances.iter().map(|balance| balance.open).collect();
    assert_eq!(open, [eur(500), domain::Money::new(1, Currency::USD)], "the customer's own currency first");
}

#[test]
fn an_import_finds_what_the_book_knows() {
    let mut book = three_customers();
    let matches = book.read().customer_matches().unwrap();
    let customer = matches.by_number["10"];
    assert_eq!(matches.by_folded_name["nguyen huu thuong"], [customer]);
    let mut noted = invoice(customer, "N-1", ("2026-01-05", 300));
    noted.kind = InvoiceKind::Opening;
    noted.notes = vec![("Disputed".into(), "No".into())];
    let (posted, entry) = write(&mut book, "2026-01-05", |entry| {
        let posted = entry.post_invoice(&noted)?;
        pay(entry, (customer, posted.receivables[0]), ("2026-01-06", 100))?;
        Ok(posted)
    });
    let invoices = book.read().invoice_matches().unwrap();
    let known = &invoices[&(customer, "N-1".to_owned())];
    assert_eq!(
        (known.invoice, known.kind, known.total, known.entry),
        (posted.invoice, InvoiceKind::Opening, eur(300), entry)
    );
    assert_eq!((known.receivables[0].open_minor, known.receivables[0].settled[0].1), (200, 100));
    assert_eq!(book.read().invoice_notes(posted.invoice).unwrap(), noted.notes);
    assert_eq!(book.read().settlement_matches().unwrap()[0].value_on, day("2026-01-06"));
}

#[test]
fn an_account_shows_what_can_be_undone() {
    let (mut book, customer, receivable) = book_with_invoice();
    write(&mut book, "2026-01-05", |entry| pay(entry, (customer, receivable), ("2026-01-05", 3_000)));
    let account = book.read().account(customer).unwrap();
    assert_eq!((account.receivables[0].open, account.settlements[0].rest), (eur(7_000), eur(0)));
    assert_eq!((account.allocations[0].receivable, account.allocations[0].amount), (receivable, eur(3_000)));
    assert!(account.settlements[0].is_undoable);
    let paid = account.settlements[0].settlement;
    write(&mut book, "2026-01-06", |entry| {
        entry.reverse(paid, store::Reversal::Event { on: day("2026-01-06") })
    });
    assert!(book.read().account(customer).unwrap().settlements.is_empty());
}

#[test]
fn a_search_finds_customers_and_invoices_without_accents() {
    let mut book = three_customers();
    write(&mut book, "2026-02-01", |entry| {
        let customer = entry.post_customer(&profile("77", "Đỗ Thương Mại"))?;
        entry.post_invoice(&invoice(customer, "HĐ-17", ("2026-02-01", 100)))?;
        entry.post_invoice(&invoice(customer, "HĐ-171", ("2026-02-02", 100)))?;
        Ok(())
    });
    let find = |search: &str| {
        let found = book.read().search(search, 6).unwrap();
        let customers: Vec<String> = found.customers.into_iter().map(|hit| hit.number).collect();
        let invoices: Vec<String> = found.invoices.into_iter().map(|hit| hit.number).collect();
        (customers.join(" "), invoices.join(" "))
    };
    let both = |customers: &str, invoices: &str| (customers.to_owned(), invoices.to_owned());
    assert_eq!(find("thuong"), both("77 10", ""), "by name among equals");
    assert_eq!(find("HD-17"), both("", "HĐ-17 HĐ-171"), "what was typed exactly comes first");
    assert_eq!(find("a-1"), both("", "A-1 A-1"), "one number of two customers");
    assert_eq!(find("a-1 duong").1, "A-1", "the customer's name narrows the choice");
    assert_eq!(find("  "), both("", ""), "a blank search asks for nothing");
    assert_eq!(find("%"), both("100%", ""), "a percent sign is a percent sign");
}

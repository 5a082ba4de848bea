//! Duplicate customers: facts stay where they were posted, reads unite them, and verify recomputes who is whom (L12).

use store::{Book, OpenQuery, StoreError};

use crate::support::*;

#[test]
fn l5_a_merge_counts_from_its_day_and_from_its_entry() {
    let mut book = book();
    let ((a, b), before) = write(&mut book, "2026-01-01", |entry| {
        let a = entry.post_customer(&profile("A", "Oak"))?;
        let b = entry.post_customer(&profile("B", "Oak Ltd"))?;
        entry.post_invoice(&invoice(a, "1", ("2026-01-01", 100)))?;
        entry.post_invoice(&invoice(b, "2", ("2026-01-01", 50)))?;
        Ok((a, b))
    });
    write(&mut book, "2026-02-10", |entry| entry.post_alias(b, a));
    let of = |query: OpenQuery| -> Vec<_> {
        let open = book.read().open_amounts(&query).unwrap();
        open.into_iter().map(|amount| (amount.customer, amount.open.minor)).collect()
    };
    assert_eq!(of(OpenQuery::as_of(day("2026-02-10"))), [(a, 100), (a, 50)]);
    assert_eq!(of(OpenQuery::as_of(day("2026-02-09"))), [(a, 100), (b, 50)]);
    let known = OpenQuery { known_at: Some(before), ..OpenQuery::as_of(day("2026-03-01")) };
    assert_eq!(of(known), [(a, 100), (b, 50)], "as known before the merge");
    for customer in [a, b] {
        let only = OpenQuery { customer: Some(customer), ..OpenQuery::as_of(day("2026-03-01")) };
        assert_eq!(of(only), [(a, 100), (a, 50)], "either key asks for both");
    }
    assert_verified(&book);
}

#[test]
fn l2_money_of_another_customer_settles_nothing_unless_they_are_merged() {
    let (mut book, customer, receivable) = book_with_invoice();
    let (other, _) = write(&mut book, "2026-01-02", |entry| entry.post_customer(&profile("2", "Other")));
    let paid = |book: &mut Book| {
        book.write("test.write", now("2026-01-03"), |entry| {
            let settlement = entry.post_settlement(&payment(other, ("2026-01-03", 100)))?;
            entry.allocate(settlement, receivable, 100)
        })
    };
    assert!(matches!(paid(&mut book), Err(StoreError::AllocationMismatch)));
    write(&mut book, "2026-01-03", |entry| entry.post_alias(other, customer));
    paid(&mut book).unwrap();
    assert_verified(&book);
}

#[test]
fn l12_a_merged_customer_is_not_merged_again() {
    let mut book = book();
    let ((a, b, c), _) = write(&mut book, "2026-01-01", |entry| {
        let mut add = |number: &str| entry.post_customer(&profile(number, number));
        Ok((add("A")?, add("B")?, add("C")?))
    });
    write(&mut book, "2026-01-02", |entry| entry.post_alias(b, a));
    for (goes, stays) in [(b, c), (c, b), (a, b), (a, a)] {
        let refused = book.write("test.write", now("2026-01-03"), |entry| entry.post_alias(goes, stays));
        assert!(refused.is_err(), "{goes} into {stays}");
    }
}

#[test]
fn r11_who_looked_before_a_merge_has_not_seen_the_money_of_both() {
    let mut book = book();
    let ((a, b), _) = write(&mut book, "2026-01-01", |entry| {
        let a = entry.post_customer(&profile("A", "Oak"))?;
        let b = entry.post_customer(&profile("B", "Oak Ltd"))?;
        entry.post_invoice(&invoice(a, "1", ("2026-01-01", 100)))?;
        entry.post_settlement(&payment(b, ("2026-01-01", 50)))?;
        Ok((a, b))
    });
    write(&mut book, "2026-01-02", |entry| entry.post_credit_look(a, domain::Currency::EUR));
    write(&mut book, "2026-01-03", |entry| entry.post_alias(b, a));
    let has_looked = |book: &Book| {
        let standings = book.read().standings(day("2026-03-01"), &[]).unwrap();
        assert_eq!((standings.len(), standings[0].credits.len()), (1, 1));
        standings[0].has_looked_at_credits
    };
    assert!(!has_looked(&book));
    write(&mut book, "2026-01-04", |entry| entry.post_credit_look(a, domain::Currency::EUR));
    assert!(has_looked(&book));
}

#[test]
fn l4_verify_recomputes_who_is_whom() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.duebook");
    let mut book = Book::create(&path, &new_book(), now("2026-01-01")).unwrap();
    write(&mut book, "2026-01-01", |entry| {
        let a = entry.post_customer(&profile("A", "Oak"))?;
        let b = entry.post_customer(&profile("B", "Oak Ltd"))?;
        entry.post_alias(b, a)
    });
    assert_verified(&book);
    drop(book);
    let raw = rusqlite::Connection::open(&path).unwrap();
    raw.execute_batch("UPDATE merged_customer SET canonical_id = 2").unwrap();
    drop(raw);
    let book = Book::open(&path, now("2026-03-01")).unwrap();
    let codes: Vec<_> = book.verify().unwrap().problems.iter().map(|problem| problem.code).collect();
    assert!(codes.contains(&"verify.derived"), "{codes:?}");
}

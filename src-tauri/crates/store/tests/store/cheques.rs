//! Cheques are facts of their own; what stands of them is a way that a cheque can go (L9).

use domain::{ChequeId, cheque::ChequeStep};
use store::{Book, NewCheque, NewChequeStep, StoreError};

use crate::support::*;

fn cheque(customer: domain::CustomerId) -> NewCheque {
    NewCheque {
        customer,
        number: "7".into(),
        bank: "Sparkasse".into(),
        amount: eur(10_000),
        dated_on: day("2026-02-10"),
        received_on: day("2026-02-01"),
        meant_for: vec![],
        replaces: None,
    }
}

fn step(cheque: ChequeId, step: ChequeStep, on: &str) -> NewChequeStep {
    NewChequeStep { cheque, step, on: day(on), payment: None, fee_minor: None, reason: String::new() }
}

#[test]
fn l9_the_book_refuses_steps_that_cannot_be() {
    let (mut book, customer, _) = book_with_invoice();
    let (id, _) = write(&mut book, "2026-02-01", |entry| entry.post_cheque(&cheque(customer)));
    let refused = |book: &mut Book, step: NewChequeStep| {
        let refused = book.write("test.write", now("2026-03-01"), |entry| entry.post_cheque_step(&step));
        matches!(refused, Err(StoreError::Refused { .. }))
    };
    assert!(refused(&mut book, step(id, ChequeStep::Bounced, "2026-02-11")), "it is not at the bank");
    assert!(refused(&mut book, step(id, ChequeStep::Deposited, "2026-01-31")), "before it was taken in");
    write(&mut book, "2026-02-10", |entry| {
        entry.post_cheque_step(&step(id, ChequeStep::Deposited, "2026-02-10"))
    });
    assert!(refused(&mut book, step(id, ChequeStep::Deposited, "2026-02-10")), "twice");
    let (other, _) =
        write(&mut book, "2026-02-11", |entry| entry.post_settlement(&payment(customer, ("2026-02-10", 5))));
    let wrong = NewChequeStep { payment: Some(other), ..step(id, ChequeStep::Cleared, "2026-02-11") };
    assert!(refused(&mut book, wrong), "the payment is another one");
    assert_verified(&book);
}

#[test]
fn p1_the_bank_of_a_cheque_can_be_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.duebook");
    let mut book = Book::create(&path, &new_book(), now("2026-01-01")).unwrap();
    write(&mut book, "2026-02-01", |entry| {
        let customer = entry.post_customer(&profile("1", "Oak"))?;
        entry.post_cheque(&cheque(customer))
    });
    drop(book);
    let raw = rusqlite::Connection::open(&path).unwrap();
    raw.execute_batch("UPDATE text SET salt = NULL, body = NULL").unwrap();
    drop(raw);
    let book = Book::open(&path, now("2026-03-01")).unwrap();
    assert_eq!(book.read().cheques(None).unwrap()[0].bank, "");
    assert_verified(&book);
}

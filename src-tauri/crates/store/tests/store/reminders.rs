//! R8, R16, R20, R22: the ladder as facts.

use domain::{ReceivableId, dunning::Decision};
use store::{Book, LadderStart, NewDecision, StoreError};

use crate::support::*;

fn level(book: &Book, on: &str) -> (u8, Option<String>, Option<String>) {
    let items = book.read().overdue_items(day(on)).unwrap();
    let item = &items[0];
    (
        item.level,
        item.last_reminder_on.map(|day| day.to_string()),
        item.last_pay_by.map(|day| day.to_string()),
    )
}

fn decide(receivable: ReceivableId, choice: Decision) -> NewDecision {
    NewDecision { receivable, choice, decided_on: day("2026-04-01"), reason: "good customer".into() }
}

#[test]
fn r16_the_same_step_cannot_be_claimed_twice() {
    let (mut book, customer, receivable) = book_with_invoice();
    let at = (customer, receivable);
    write(&mut book, "2026-02-10", |entry| remind(entry, at, ("2026-02-10", 1)));
    let twice: Result<_, StoreError> =
        book.write("test.write", now("2026-02-10"), |entry| remind(entry, at, ("2026-02-10", 1)));
    assert!(matches!(twice, Err(StoreError::StepTaken)), "{twice:?}");
    assert_eq!(book.read().runs().unwrap().len(), 1, "the second run left no trace");
}

#[test]
fn r2_a_level_is_never_skipped() {
    let (mut book, customer, receivable) = book_with_invoice();
    let skipped: Result<_, StoreError> = book.write("test.write", now("2026-02-10"), |entry| {
        remind(entry, (customer, receivable), ("2026-02-10", 2))
    });
    assert!(
        matches!(skipped, Err(StoreError::Refused { ref rule }) if rule == "step.skips_level"),
        "{skipped:?}"
    );
}

#[test]
fn r8_confirm_undo_confirm_gives_the_same_level_and_a_new_number() {
    let (mut book, customer, receivable) = book_with_invoice();
    let at = (customer, receivable);
    assert_eq!(level(&book, "2026-02-10"), (0, None, None));
    let ((), run) = write(&mut book, "2026-02-10", |entry| remind(entry, at, ("2026-02-10", 1)));
    let claimed = (1, Some("2026-02-10".to_owned()), Some("2026-02-24".to_owned()));
    assert_eq!(level(&book, "2026-02-10"), claimed);
    assert_eq!(level(&book, "2026-02-09"), (0, None, None), "the day before, nothing had been claimed");
    book.undo(run, now("2026-02-11")).unwrap();
    assert_eq!(level(&book, "2026-02-10"), (0, None, None));
    assert_eq!(book.read().last_run_on().unwrap(), None);
    write(&mut book, "2026-02-10", |entry| remind(entry, at, ("2026-02-10", 1)));
    assert_eq!(level(&book, "2026-02-10"), claimed);
    let letters = book.read().letters_to(customer).unwrap();
    let seen: Vec<_> = letters.iter().map(|letter| (letter.number.as_str(), letter.is_withdrawn)).collect();
    assert_eq!(seen, [("R-2026-0002", false), ("R-2026-0001", true)], "what left stays, marked withdrawn");
    assert_eq!(book.read().letter_dates(receivable).unwrap(), [day("2026-02-10")]);
    assert_verified(&book);
}

#[test]
fn r8_an_earlier_run_is_undone_only_after_the_later_one() {
    let (mut book, customer, receivable) = book_with_invoice();
    let at = (customer, receivable);
    let ((), first) = write(&mut book, "2026-02-10", |entry| remind(entry, at, ("2026-02-10", 1)));
    let ((), second) = write(&mut book, "2026-03-10", |entry| remind(entry, at, ("2026-03-10", 2)));
    let blocked = book.undo(first, now("2026-03-11")).unwrap_err();
    let store::UndoError::Blocked { blockers, .. } = blocked else { panic!("{blocked:?}") };
    assert_eq!(blockers.iter().map(|row| row.entry).collect::<Vec<_>>(), [second]);
    book.undo(second, now("2026-03-11")).unwrap();
    book.undo(first, now("2026-03-11")).unwrap();
    assert_eq!(level(&book, "2026-03-11"), (0, None, None));
    assert_verified(&book);
}

#[test]
fn r20_a_decision_allows_one_more_reminder_of_the_last_level() {
    let (mut book, customer, receivable) = book_with_invoice();
    let at = (customer, receivable);
    write(&mut book, "2026-02-10", |entry| remind(entry, at, ("2026-02-10", 1)));
    write(&mut book, "2026-04-01", |entry| entry.post_decision(&decide(receivable, Decision::Leave)));
    assert_eq!(book.read().overdue_items(day("2026-04-01")).unwrap()[0].decision, Some(Decision::Leave));
    assert_eq!(book.read().overdue_items(day("2026-03-31")).unwrap()[0].decision, None);
    let ((), remind_again) =
        write(&mut book, "2026-04-01", |entry| entry.post_decision(&decide(receivable, Decision::Remind)));
    let ((), repeated) = write(&mut book, "2026-04-02", |entry| remind(entry, at, ("2026-04-02", 1)));
    assert_eq!(level(&book, "2026-04-02").1.as_deref(), Some("2026-04-02"));
    assert_eq!(book.read().overdue_items(day("2026-04-02")).unwrap()[0].decision, None, "it is used up");
    let again: Result<_, StoreError> =
        book.write("test.write", now("2026-04-03"), |entry| remind(entry, at, ("2026-04-03", 1)));
    assert!(matches!(again, Err(StoreError::StepTaken)), "one decision, one step: {again:?}");
    assert!(matches!(book.undo(remind_again, now("2026-04-03")), Err(store::UndoError::Blocked { .. })));
    book.undo(repeated, now("2026-04-03")).unwrap();
    assert_eq!(book.read().overdue_items(day("2026-04-03")).unwrap()[0].decision, Some(Decision::Remind));
    assert_verified(&book);
}

#[test]
fn r22_a_book_may_start_in_the_middle_of_the_ladder() {
    let (mut book, customer, _) = book_with_invoice();
    let mut started = invoice(customer, "OLD", ("2025-11-01", 5_000));
    started.receivables[0].ladder =
        Some(LadderStart { level: 2, reminded_on: Some(day("2025-12-20")), pay_by: Some(day("2026-01-03")) });
    let (posted, _) = write(&mut book, "2026-01-05", |entry| entry.post_invoice(&started));
    let middle = (2, Some("2025-12-20".to_owned()), Some("2026-01-03".to_owned()));
    assert_eq!(level(&book, "2026-01-11"), middle);
    let receivable = posted.receivables[0];
    let ((), run) =
        write(&mut book, "2026-01-11", |entry| remind(entry, (customer, receivable), ("2026-01-11", 3)));
    assert_eq!(level(&book, "2026-01-11").0, 3);
    book.undo(run, now("2026-01-12")).unwrap();
    assert_eq!(level(&book, "2026-01-12"), middle);
    assert_verified(&book);
}

#[test]
fn r11_money_on_account_waits_for_a_look() {
    let (mut book, customer, _) = book_with_invoice();
    write(&mut book, "2026-02-01", |entry| entry.post_settlement(&payment(customer, ("2026-02-01", 500))));
    let standing = |book: &Book| book.read().standings(day("2026-02-10"), &[]).unwrap().remove(0);
    assert_eq!(standing(&book).credits[0].amount, eur(500));
    assert!(!standing(&book).has_looked_at_credits);
    write(&mut book, "2026-02-02", |entry| entry.post_credit_look(customer, domain::Currency::EUR));
    assert!(standing(&book).has_looked_at_credits);
    write(&mut book, "2026-02-03", |entry| entry.post_settlement(&payment(customer, ("2026-02-03", 100))));
    assert!(!standing(&book).has_looked_at_credits, "newer money waits for a newer look");
    assert_eq!(book.read().last_payment_on().unwrap(), Some(day("2026-02-03")));
}

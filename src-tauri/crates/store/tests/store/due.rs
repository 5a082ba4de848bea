//! T7: due dates as they were agreed, moved to business days, and agreed again.

use domain::calendar::{DueShift, LateAfter};
use domain::{CustomerId, ReceivableId};
use proptest::prelude::*;
use store::{Book, NewInvoice, NewPostponement, NewReceivable, OpenQuery, UndoError};

use crate::support::*;

/// What is open on a day: due date and overdue or not.
fn due(book: &Book, on: &str) -> Vec<String> {
    let open = book.read().open_amounts(&OpenQuery::as_of(day(on))).unwrap();
    open.iter().map(|item| item.due_on.to_string()).collect()
}

fn overdue(book: &Book, on: &str) -> usize {
    let query = OpenQuery { is_overdue_only: true, ..OpenQuery::as_of(day(on)) };
    book.read().open_amounts(&query).unwrap().len()
}

fn agree(book: &mut Book, on: &str, (receivable, due): (ReceivableId, &str)) -> domain::EntryId {
    let due_on = day(due);
    let reason = "Harvest comes first".to_owned();
    let agreed_on = day(on);
    let new = NewPostponement { receivable, agreed_on, due_on, is_interest_waived: true, reason };
    write(book, on, |entry| entry.post_postponement(&new)).1
}

fn interval(from: &str, until: &str) -> std::ops::RangeInclusive<chrono::NaiveDate> {
    day(from)..=day(until)
}

#[test]
fn t7_before_the_agreement_the_old_date_counts() {
    let (mut book, _, receivable) = book_with_invoice();
    assert_eq!(due(&book, "2026-02-10"), ["2026-01-31"]);
    let entry = agree(&mut book, "2026-02-10", (receivable, "2026-03-15"));
    assert_eq!(due(&book, "2026-02-09"), ["2026-01-31"], "the day before it was agreed");
    assert_eq!((overdue(&book, "2026-02-09"), overdue(&book, "2026-02-10")), (1, 0));
    assert_eq!((overdue(&book, "2026-03-15"), overdue(&book, "2026-03-16")), (0, 1), "missed");
    let before =
        OpenQuery { known_at: Some(domain::EntryId(entry.0 - 1)), ..OpenQuery::as_of(day("2026-02-10")) };
    let known = book.read().open_amounts(&before).unwrap();
    assert_eq!(known[0].due_on, day("2026-01-31"), "what the book knew then never changes");
    assert_verified(&book);
    book.undo(entry, now("2026-02-11")).unwrap();
    assert_eq!(due(&book, "2026-02-20"), ["2026-01-31"], "as if it had never been");
    assert_verified(&book);
}

#[test]
fn t7_the_last_agreement_counts_and_waives_its_days() {
    let (mut book, _, receivable) = book_with_invoice();
    let first = agree(&mut book, "2026-02-10", (receivable, "2026-03-15"));
    agree(&mut book, "2026-02-20", (receivable, "2026-02-28"));
    assert_eq!(due(&book, "2026-02-20"), ["2026-02-28"]);
    assert_eq!(book.read().waived_intervals(receivable).unwrap(), [interval("2026-02-01", "2026-02-28")]);
    agree(&mut book, "2026-03-05", (receivable, "2026-04-30"));
    let waived = [interval("2026-02-01", "2026-02-28"), interval("2026-03-01", "2026-04-30")];
    assert_eq!(book.read().waived_intervals(receivable).unwrap(), waived);
    assert_verified(&book);
    let Err(UndoError::Blocked { blockers, .. }) = book.undo(first, now("2026-03-06")) else {
        panic!("later agreements rest on it (R8)")
    };
    assert_eq!(blockers.len(), 2);
}

#[test]
fn t7_an_agreement_is_later_than_the_invoice_says() {
    let (mut book, _, receivable) = book_with_invoice();
    for wrong in ["2026-01-31", "2026-01-15", "2025-12-01"] {
        let new = NewPostponement {
            receivable,
            agreed_on: day("2026-02-10"),
            due_on: day(wrong),
            is_interest_waived: false,
            reason: String::new(),
        };
        let refused = book.write("test.write", now("2026-02-10"), |entry| entry.post_postponement(&new));
        assert!(refused.is_err(), "{wrong}");
    }
    assert_verified(&book);
}

fn shifted(customer: CustomerId, late_after: LateAfter) -> NewInvoice {
    let due_on = day("2026-01-31");
    let shift = Some(DueShift { payable_on: day("2026-02-02"), late_after });
    NewInvoice {
        receivables: vec![NewReceivable { due_on, amount_minor: 5_000, ladder: None, shift }],
        ..invoice(customer, "S-1", ("2026-01-02", 5_000))
    }
}

#[test]
fn t7_of_two_dates_the_one_that_the_owner_chose_counts() {
    for (late_after, counted) in [(LateAfter::DueDate, "2026-01-31"), (LateAfter::BusinessDay, "2026-02-02")]
    {
        let mut book = book();
        let (receivable, _) = write(&mut book, "2026-01-02", |entry| {
            let customer = entry.post_customer(&profile("1", "Thưởng"))?;
            Ok(entry.post_invoice(&shifted(customer, late_after))?.receivables[0])
        });
        assert_eq!(due(&book, "2026-02-20"), [counted]);
        let dates = book.read().due_dates(receivable).unwrap().unwrap();
        assert_eq!((dates.original, dates.shift.unwrap().payable_on), (day("2026-01-31"), day("2026-02-02")));
        assert_verified(&book);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn t7_results_before_an_agreement_do_not_change(
        agreements in prop::collection::vec((1_u64..200, 1_u64..300), 1..5),
        asked in 0_u64..250,
        undone in any::<bool>(),
    ) {
        let (mut book, _, receivable) = book_with_invoice();
        let start = day("2026-01-01");
        let own = day("2026-01-31");
        let mut days: Vec<(u64, u64)> = agreements;
        days.sort_unstable();
        let mut expected = own;
        let mut entries = Vec::new();
        for (on, later) in &days {
            let on_day = (start + chrono::Days::new(*on)).to_string();
            let due_on = own + chrono::Days::new(*later);
            entries.push(agree(&mut book, &on_day, (receivable, &due_on.to_string())));
            if *on <= asked {
                expected = due_on;
            }
        }
        let today = start + chrono::Days::new(400);
        if undone {
            for entry in entries.into_iter().rev() {
                book.undo(entry, now(&today.to_string())).unwrap();
            }
            expected = own;
        }
        let asked_on = start + chrono::Days::new(asked);
        prop_assert_eq!(due(&book, &asked_on.to_string()), [expected.to_string()]);
        let all = OpenQuery { known_at: Some(domain::EntryId(1_000)), ..OpenQuery::as_of(asked_on) };
        let replayed = book.read().open_amounts(&all).unwrap();
        prop_assert_eq!(replayed[0].due_on, expected, "both ways of asking agree");
        prop_assert!(book.verify().unwrap().is_ok());
    }
}

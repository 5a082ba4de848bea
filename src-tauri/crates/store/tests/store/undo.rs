//! R8 and I2: undo is exact, and refused while something later rests on the entry.

use domain::{CustomerId, EntryId};
use store::{
    Book, ContentHash, CustomerQuery, Entry, ImportCounts, ImportKind, NewImport, OpenQuery, Reversal,
    StoreError, UndoError,
};

use crate::support::*;

/// Everything that lists and letters see, on a few days, to compare a book before and after.
fn picture(book: &Book) -> String {
    let read = book.read();
    let mut seen = Vec::new();
    for on in ["2026-01-04", "2026-01-31", "2026-06-01"].map(day) {
        seen.push(format!("{:?}", read.customers(&CustomerQuery::as_of(on)).unwrap()));
        seen.push(format!("{:?}", read.open_items(&OpenQuery::as_of(on)).unwrap()));
        seen.push(format!("{:?}", read.credits(&OpenQuery::as_of(on)).unwrap()));
        seen.push(format!("{:?}", read.overdue_items(on).unwrap()));
        seen.push(format!("{:?}", read.standings(on, &[]).unwrap()));
    }
    for row in read.customers(&CustomerQuery::as_of(day("2026-06-01"))).unwrap().rows {
        let mut account = read.account(row.customer).unwrap();
        account.settlements.iter_mut().for_each(|settlement| settlement.is_undoable = false);
        seen.push(format!("{account:?} {:?}", read.customer(row.customer).unwrap()));
    }
    let mut numbers: Vec<_> =
        read.invoice_matches().unwrap().into_iter().map(|one| format!("{one:?}")).collect();
    numbers.sort();
    format!("{seen:#?} {numbers:#?} {:?}", read.seller().unwrap())
}

fn blocked_by(result: Result<EntryId, UndoError>) -> Vec<EntryId> {
    match result {
        Err(UndoError::Blocked { blockers, .. }) => blockers.iter().map(|row| row.entry).collect(),
        other => panic!("{other:?}"),
    }
}

fn import(entry: &mut Entry<'_>, name: &str) -> Result<CustomerId, StoreError> {
    entry.post_import(&NewImport {
        kind: ImportKind::Invoices,
        source_name: format!("{name}.csv"),
        source: ContentHash::of(name.as_bytes()),
        counts: ImportCounts { read: 2, new: 2, ..ImportCounts::default() },
    })?;
    let customer = entry.post_customer(&profile("K-7", "Imported"))?;
    for (number, minor) in [("I-1", 300), ("I-2", 400)] {
        let posted = entry.post_invoice(&invoice(customer, number, ("2026-01-03", minor)))?;
        pay(entry, (customer, posted.receivables[0]), ("2026-01-30", minor / 2))?;
    }
    Ok(customer)
}

#[test]
fn i2_import_undo_import_gives_the_same_book() {
    let (mut book, _, _) = book_with_invoice();
    let before = picture(&book);
    let (_, first) = write(&mut book, "2026-02-01", |entry| import(entry, "may"));
    assert_eq!(open_on(&book, "2026-02-01"), 10_350);
    book.undo(first, now("2026-02-02")).unwrap();
    assert_eq!(picture(&book), before, "the customer that the import brought is gone from the lists too");
    assert!(!book.read().customer_matches().unwrap().by_number.contains_key("K-7"));
    assert_verified(&book);
    let (_, second) = write(&mut book, "2026-02-03", |entry| import(entry, "may"));
    assert_eq!(open_on(&book, "2026-02-03"), 10_350);
    let undone: Vec<_> =
        book.read().imports().unwrap().iter().map(|row| (row.entry, row.is_undone)).collect();
    assert_eq!(undone, [(second, false), (first, true)]);
    assert_eq!(book.read().imports().unwrap()[0].source_name, "may.csv");
    assert_verified(&book);
}

#[test]
fn r8_an_undo_lists_what_rests_on_it_newest_first() {
    let (mut book, _, _) = book_with_invoice();
    let (customer, imported) = write(&mut book, "2026-02-01", |entry| import(entry, "may"));
    let receivable = book.read().account(customer).unwrap().receivables[1].receivable;
    let (_, paid) =
        write(&mut book, "2026-02-02", |entry| pay(entry, (customer, receivable), ("2026-02-02", 10)));
    let ((), reminded) =
        write(&mut book, "2026-03-10", |entry| remind(entry, (customer, receivable), ("2026-03-10", 1)));
    let ((), renamed) =
        write(&mut book, "2026-03-11", |entry| entry.change_customer(customer, &profile("K-7", "New name")));
    assert_eq!(blocked_by(book.undo(imported, now("2026-03-12"))), [renamed, reminded, paid]);
    let before = picture(&book);
    assert!(book.undo(imported, now("2026-03-12")).is_err());
    assert_eq!(picture(&book), before, "a refused undo changes nothing");
    for entry in [renamed, reminded, paid, imported] {
        book.undo(entry, now("2026-03-12")).unwrap();
    }
    assert_verified(&book);
}

#[test]
fn r8_an_undo_cannot_be_undone_nor_done_twice() {
    let (mut book, customer, _) = book_with_invoice();
    let (_, paid) =
        write(&mut book, "2026-02-01", |entry| entry.post_settlement(&payment(customer, ("2026-02-01", 5))));
    let undo = book.undo(paid, now("2026-02-02")).unwrap();
    assert!(matches!(book.undo(undo, now("2026-02-02")), Err(UndoError::IsUndo { .. })));
    let twice = book.undo(paid, now("2026-02-02"));
    assert!(matches!(twice, Err(UndoError::AlreadyUndone { by, .. }) if by == undo));
    assert!(matches!(book.undo(EntryId(1), now("2026-02-02")), Err(UndoError::StartsBook { .. })));
    assert!(matches!(
        book.undo(EntryId(99), now("2026-02-02")),
        Err(UndoError::Store(StoreError::NoEntry(_)))
    ));
}

#[test]
fn l11_a_superseding_import_is_undone_exactly() {
    let (mut book, customer, receivable) = book_with_invoice();
    let (paid, _) =
        write(&mut book, "2026-01-20", |entry| pay(entry, (customer, receivable), ("2026-01-20", 4_000)));
    write(&mut book, "2026-02-10", |entry| remind(entry, (customer, receivable), ("2026-02-10", 1)));
    let before = picture(&book);
    let (_, superseded) = write(&mut book, "2026-03-01", |entry| {
        let old = entry.read().invoice_matches()?[&(customer, "A-1".to_owned())].clone();
        entry.reverse(old.invoice, Reversal::Correction)?;
        let mut new = invoice(customer, "A-1", ("2026-01-01", 9_000));
        new.receivables[0].ladder = Some(store::LadderStart {
            level: old.receivables[0].level,
            reminded_on: old.receivables[0].last_reminder_on,
            pay_by: old.receivables[0].last_pay_by,
        });
        let posted = entry.post_invoice(&new)?;
        entry.allocate(paid, posted.receivables[0], 4_000)
    });
    assert_eq!(open_on(&book, "2026-06-01"), 5_000);
    assert_eq!(
        book.read().overdue_items(day("2026-06-01")).unwrap()[0].level,
        1,
        "the level is carried over"
    );
    assert_verified(&book);
    book.undo(superseded, now("2026-03-02")).unwrap();
    assert_eq!(picture(&book), before);
    assert_verified(&book);
}

#[test]
fn r8_a_reversal_is_undone_too() {
    let (mut book, customer, receivable) = book_with_invoice();
    let (paid, entry) =
        write(&mut book, "2026-01-20", |entry| pay(entry, (customer, receivable), ("2026-01-20", 4_000)));
    let before = picture(&book);
    let (_, bounced) = write(&mut book, "2026-01-25", |entry| {
        entry.reverse(paid, Reversal::Event { on: day("2026-01-25") })
    });
    assert_eq!(blocked_by(book.undo(entry, now("2026-01-26"))), [bounced]);
    book.undo(bounced, now("2026-01-26")).unwrap();
    assert_eq!(picture(&book), before);
    let (_, again) = write(&mut book, "2026-01-27", |entry| {
        entry.reverse(paid, Reversal::Event { on: day("2026-01-27") })
    });
    assert_eq!(open_on(&book, "2026-01-27"), 10_000, "it can bounce again");
    book.undo(again, now("2026-01-28")).unwrap();
    book.undo(entry, now("2026-01-28")).unwrap();
    assert_eq!(open_on(&book, "2026-01-28"), 10_000);
    assert_verified(&book);
}

#[test]
fn r8_changes_are_undone_to_the_old_value() {
    let (mut book, customer, _) = book_with_invoice();
    let before = picture(&book);
    let ((), changed) = write(&mut book, "2026-02-01", |entry| {
        entry.change_customer(customer, &profile("2", "Renamed"))?;
        entry.change_setting("window", "wide")?;
        entry.change_seller(&domain::seller::Seller { name: "Other GmbH".into(), ..Default::default() })
    });
    let ((), later) = write(&mut book, "2026-02-02", |entry| entry.change_setting("window", "narrow"));
    assert_eq!(blocked_by(book.undo(changed, now("2026-02-03"))), [later]);
    book.undo(later, now("2026-02-03")).unwrap();
    assert_eq!(book.read().setting("window").unwrap().as_deref(), Some("wide"));
    book.undo(changed, now("2026-02-03")).unwrap();
    assert_eq!(book.read().setting("window").unwrap(), None);
    assert_eq!(picture(&book), before);
    assert_verified(&book);
}

#[test]
fn a_customer_of_an_undone_import_stays_while_something_else_stands() {
    let (mut book, _, _) = book_with_invoice();
    let (customer, imported) = write(&mut book, "2026-02-01", |entry| import(entry, "may"));
    let (_, other) = write(&mut book, "2026-02-02", |entry| {
        entry.post_invoice(&invoice(customer, "M-1", ("2026-02-02", 900)))
    });
    book.undo(imported, now("2026-02-03")).unwrap();
    assert!(book.read().customer(customer).unwrap().is_some());
    assert_verified(&book);
    book.undo(other, now("2026-02-04")).unwrap();
    assert!(book.read().customer(customer).unwrap().is_none());
    assert_verified(&book);
}

#[test]
fn r8_a_part_does_not_come_back_without_the_invoice_that_it_paid() {
    let (mut book, customer, _) = book_with_invoice();
    let (posted, bought) = write(&mut book, "2026-01-05", |entry| {
        entry.post_invoice(&invoice(customer, "A-2", ("2026-01-04", 500)))
    });
    let ((settlement, allocation), _) = write(&mut book, "2026-01-06", |entry| {
        let settlement = entry.post_settlement(&payment(customer, ("2026-01-06", 500)))?;
        Ok((settlement, entry.allocate(settlement, posted.receivables[0], 500)?))
    });
    let ((), freed) =
        write(&mut book, "2026-01-07", |entry| entry.reverse(allocation, Reversal::Correction).map(|_| ()));
    let taken = book.undo(bought, now("2026-01-08")).unwrap();
    let refused = book.undo(freed, now("2026-01-09"));
    assert!(matches!(refused, Err(UndoError::Orphaned { by, .. }) if by == taken), "{refused:?}");
    assert_eq!(book.read().unapplied_part(settlement).unwrap().unwrap().left.minor, 500, "the money stays");
    assert!(book.verify().unwrap().is_ok());
}

#[test]
fn r8_a_part_that_came_back_takes_the_room_of_one_that_would() {
    let (mut book, customer, receivable) = book_with_invoice();
    let pay_all = |entry: &mut Entry<'_>| {
        let settlement = entry.post_settlement(&payment(customer, ("2026-01-05", 10_000)))?;
        entry.allocate(settlement, receivable, 10_000)
    };
    let (first, paid) = write(&mut book, "2026-01-05", pay_all);
    let ((), freed) =
        write(&mut book, "2026-01-06", |entry| entry.reverse(first, Reversal::Correction).map(|_| ()));
    let (second, _) = write(&mut book, "2026-01-07", pay_all);
    let ((), freed_again) =
        write(&mut book, "2026-01-08", |entry| entry.reverse(second, Reversal::Correction).map(|_| ()));
    book.undo(freed, now("2026-01-09")).unwrap();
    assert_eq!(open_on(&book, "2026-01-31"), 0, "the first payment settles it again");
    let refused = book.undo(freed_again, now("2026-01-10"));
    assert_eq!(blocked_by(refused), [paid], "the older payment that came back stands in the way");
    assert!(book.verify().unwrap().is_ok());
}

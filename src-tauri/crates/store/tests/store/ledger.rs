//! L2 to L5 and P1: sums, appended facts, uniqueness, effective dates, people's data.

use proptest::prelude::*;
use store::{Book, Fact, FactKind, Reversal, SettlementKind, StoreError};

use crate::support::*;

#[test]
fn l2_no_more_is_allocated_than_is_open() {
    let (mut book, customer, receivable) = book_with_invoice();
    write(&mut book, "2026-01-05", |entry| pay(entry, (customer, receivable), ("2026-01-05", 6_000)));
    let failed = book.write("test.write", now("2026-01-06"), |entry| {
        pay(entry, (customer, receivable), ("2026-01-06", 4_001))
    });
    assert!(matches!(failed, Err(StoreError::OverAllocated { rest_minor: 4_000 })), "{failed:?}");
    assert_eq!(on_account(&book, "2026-12-31"), 0, "the payment of the failed use case left no trace");
    assert_verified(&book);
}

#[test]
fn l2_a_double_click_allocates_once() {
    let (mut book, customer, receivable) = book_with_invoice();
    let (settlement, _) = write(&mut book, "2026-01-05", |entry| {
        entry.post_settlement(&payment(customer, ("2026-01-05", 7_000)))
    });
    write(&mut book, "2026-01-05", |entry| entry.allocate(settlement, receivable, 7_000));
    let second: Result<_, StoreError> =
        book.write("test.write", now("2026-01-05"), |entry| entry.allocate(settlement, receivable, 7_000));
    assert!(matches!(second, Err(StoreError::OverAllocated { rest_minor: 0 })), "{second:?}");
    assert_eq!(open_on(&book, "2026-01-05"), 3_000);
}

#[test]
fn l2_customers_and_currencies_are_not_mixed() {
    let (mut book, _, receivable) = book_with_invoice();
    let failed: Result<_, StoreError> = book.write("test.write", now("2026-01-05"), |entry| {
        let other = entry.post_customer(&profile("2", "Other"))?;
        let settlement = entry.post_settlement(&payment(other, ("2026-01-05", 100)))?;
        entry.allocate(settlement, receivable, 100)
    });
    assert!(matches!(failed, Err(StoreError::AllocationMismatch)), "{failed:?}");
}

#[test]
fn l2_invoice_parts_sum_to_the_total() {
    let (mut book, customer, _) = book_with_invoice();
    let mut wrong = invoice(customer, "A-2", ("2026-01-01", 500));
    wrong.receivables[0].amount_minor = 499;
    let failed: Result<_, StoreError> =
        book.write("test.write", now("2026-01-05"), |entry| entry.post_invoice(&wrong));
    assert!(matches!(failed, Err(StoreError::PartsDiffer { parts_minor: 499, total_minor: 500 })));
}

#[test]
fn l3_facts_are_never_changed_removed_or_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.duebook");
    drop(Book::create(&path, &new_book(), now("2026-01-01")).unwrap());
    let mut book = Book::open(&path, now("2026-01-01")).unwrap();
    write(&mut book, "2026-01-01", |entry| {
        let customer = entry.post_customer(&profile("1", "Thưởng"))?;
        let posted = entry.post_invoice(&invoice(customer, "A-1", ("2026-01-01", 700)))?;
        let settlement = pay(entry, (customer, posted.receivables[0]), ("2026-01-02", 700))?;
        entry.reverse(settlement, Reversal::Correction)
    });
    drop(book);
    let raw = rusqlite::Connection::open(&path).unwrap();
    raw.pragma_update(None, "recursive_triggers", true).unwrap();
    let tables = FactKind::ALL.map(FactKind::table);
    for table in tables.into_iter().chain(["journal", "seal", "book"]) {
        let count: i64 =
            raw.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap();
        if count == 0 {
            continue;
        }
        let column: String = raw
            .query_row("SELECT name FROM pragma_table_info(?) LIMIT 1", [table], |row| row.get(0))
            .unwrap();
        for attack in [
            format!("UPDATE {table} SET {column} = {column}"),
            format!("DELETE FROM {table}"),
            format!("INSERT OR REPLACE INTO {table} SELECT * FROM {table}"),
        ] {
            assert!(raw.execute(&attack, []).is_err(), "{attack}");
        }
    }
}

#[test]
fn l3_a_sealed_entry_takes_no_facts() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.duebook");
    drop(Book::create(&path, &new_book(), now("2026-01-01")).unwrap());
    let raw = rusqlite::Connection::open(&path).unwrap();
    let late = raw.execute("INSERT INTO customer (entry_id) VALUES (1)", []).unwrap_err();
    assert!(late.to_string().contains("fact.entry_sealed"), "{late}");
    let unsealed = raw.execute_batch(
        "PRAGMA foreign_keys = ON; INSERT INTO journal VALUES (2, '2026-01-01T08:00:00.000Z', '2026-01-01', 'x', NULL)",
    );
    assert!(unsealed.is_err(), "an entry without its seal cannot be committed");
}

#[test]
fn l3_a_correction_was_never_and_an_event_counts_from_its_day() {
    let (mut book, customer, receivable) = book_with_invoice();
    let (bounced, _) =
        write(&mut book, "2026-01-05", |entry| pay(entry, (customer, receivable), ("2026-01-05", 3_000)));
    let (mistake, _) =
        write(&mut book, "2026-01-06", |entry| pay(entry, (customer, receivable), ("2026-01-06", 2_000)));
    assert_eq!(open_on(&book, "2026-01-10"), 5_000);
    write(&mut book, "2026-01-20", |entry| entry.reverse(mistake, Reversal::Correction));
    write(&mut book, "2026-01-20", |entry| entry.reverse(bounced, Reversal::Event { on: day("2026-01-09") }));
    assert_eq!(open_on(&book, "2026-01-08"), 7_000, "the mistake was never there, the cheque was still good");
    assert_eq!(open_on(&book, "2026-01-09"), 10_000, "a bounce counts from its own day");
    assert_verified(&book);
}

#[test]
fn l3_a_fact_is_reversed_at_most_once_and_not_before_its_date() {
    let (mut book, customer, receivable) = book_with_invoice();
    let (payment, _) =
        write(&mut book, "2026-01-05", |entry| pay(entry, (customer, receivable), ("2026-01-05", 3_000)));
    let early: Result<_, StoreError> = book.write("test.write", now("2026-01-06"), |entry| {
        entry.reverse(payment, Reversal::Event { on: day("2026-01-04") })
    });
    assert!(matches!(early, Err(StoreError::Refused { .. })), "{early:?}");
    write(&mut book, "2026-01-06", |entry| entry.reverse(payment, Reversal::Correction));
    let twice: Result<_, StoreError> =
        book.write("test.write", now("2026-01-06"), |entry| entry.reverse(payment, Reversal::Correction));
    assert!(
        matches!(twice, Err(StoreError::NotStanding(Fact { kind: FactKind::Settlement, .. }))),
        "{twice:?}"
    );
}

#[test]
fn l4_numbers_are_unique_among_what_stands() {
    let (mut book, customer, _) = book_with_invoice();
    let again = invoice(customer, "A-1", ("2026-02-01", 500));
    let taken: Result<_, StoreError> =
        book.write("test.write", now("2026-02-01"), |entry| entry.post_invoice(&again));
    assert!(matches!(taken, Err(StoreError::NumberTaken { ref number }) if number == "A-1"), "{taken:?}");
    let same_number: Result<_, StoreError> =
        book.write("test.write", now("2026-02-01"), |entry| entry.post_customer(&profile("1", "Namesake")));
    assert!(matches!(same_number, Err(StoreError::NumberTaken { .. })), "{same_number:?}");
    let old = book.read().invoice_matches().unwrap()[&(customer, "A-1".to_owned())].invoice;
    write(&mut book, "2026-02-01", |entry| {
        entry.reverse(old, Reversal::Correction)?;
        entry.post_invoice(&again)
    });
    assert_eq!(open_on(&book, "2026-02-01"), 500, "the number is free once the old invoice is taken back");
    assert_verified(&book);
}

#[test]
fn l5_an_allocation_counts_from_the_later_of_its_ends() {
    let (mut book, customer, receivable) = book_with_invoice();
    write(&mut book, "2026-06-01", |entry| pay(entry, (customer, receivable), ("2026-01-20", 1_000)));
    write(&mut book, "2026-06-01", |entry| pay(entry, (customer, receivable), ("2025-12-20", 500)));
    assert_eq!(on_account(&book, "2025-12-31"), 500, "money before the invoice lies on account");
    assert_eq!(open_on(&book, "2025-12-31"), 0);
    assert_eq!(open_on(&book, "2026-01-01"), 9_500);
    assert_eq!(open_on(&book, "2026-01-19"), 9_500);
    assert_eq!(open_on(&book, "2026-01-20"), 8_500, "whenever it was clicked");
    assert_eq!(on_account(&book, "2026-01-20"), 0);
}

#[test]
fn p1_the_chain_holds_no_names_and_texts_can_be_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.duebook");
    let mut book = Book::create(&path, &new_book(), now("2026-01-01")).unwrap();
    write(&mut book, "2026-01-01", |entry| {
        let customer = entry.post_customer(&profile("1", "Thưởng"))?;
        let mut secret = payment(customer, ("2026-01-05", 100));
        secret.reference = "from Thưởng, for the boat".into();
        entry.post_settlement(&secret)
    });
    assert_verified(&book);
    drop(book);
    let raw = rusqlite::Connection::open(&path).unwrap();
    for kind in FactKind::ALL {
        let mut statement = raw.prepare(&format!("SELECT * FROM {}", kind.table())).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                let value = format!("{:?}", row.get_ref(column).unwrap());
                assert!(!value.contains("boat") && !value.contains("Th"), "{}: {value}", kind.table());
            }
        }
    }
    raw.execute_batch("UPDATE text SET salt = NULL, body = NULL; UPDATE customer_profile SET name = ''")
        .unwrap();
    drop(raw);
    assert_verified(&Book::open(&path, now("2026-01-02")).unwrap());
}

#[test]
fn settlements_have_the_sign_of_their_kind() {
    let (mut book, customer, _) = book_with_invoice();
    let mut refund = payment(customer, ("2026-01-05", 100));
    refund.kind = SettlementKind::Refund;
    let failed: Result<_, StoreError> =
        book.write("test.write", now("2026-01-05"), |entry| entry.post_settlement(&refund));
    assert!(
        matches!(failed, Err(StoreError::Refused { ref rule }) if rule == "settlement_sign"),
        "{failed:?}"
    );
}

#[test]
fn a_use_case_that_fails_or_does_nothing_leaves_no_entry() {
    let (mut book, customer, _) = book_with_invoice();
    let before = book.read().entries(10).unwrap();
    let failed: Result<_, StoreError> = book.write("test.write", now("2026-01-05"), |entry| {
        entry.post_settlement(&payment(customer, ("2026-01-05", 100)))?;
        Err::<(), _>(StoreError::StepTaken)
    });
    assert!(failed.is_err());
    let idle = book.write("test.write", now("2026-01-05"), |entry| {
        entry.change_customer(customer, &profile("1", "Thưởng"))?;
        entry.change_seller(&new_book().seller)
    });
    assert_eq!(idle.unwrap().entry, None, "the same profile again changes nothing");
    assert_eq!(book.read().entries(10).unwrap(), before);
}

proptest! {
    #[test]
    fn l2_whatever_is_allocated_the_sums_hold(parts in prop::collection::vec(1_i64..6_000, 1..12)) {
        let (mut book, customer, receivable) = book_with_invoice();
        let mut open = 10_000;
        for part in parts {
            let paid = book.write("test.write", now("2026-01-05"), |entry| {
                pay(entry, (customer, receivable), ("2026-01-05", part))
            });
            prop_assert_eq!(paid.is_ok(), part <= open);
            open -= if part <= open { part } else { 0 };
        }
        prop_assert_eq!(open_on(&book, "2026-01-05"), open);
        prop_assert!(book.verify().unwrap().is_ok());
    }

    #[test]
    fn l2_l3_what_is_applied_and_taken_back_conserves_the_money(steps in prop::collection::vec((prop::bool::ANY, 1_i64..4_000), 1..14)) {
        let (mut book, customer, receivable) = book_with_invoice();
        let (settlement, _) =
            write(&mut book, "2026-01-05", |entry| entry.post_settlement(&payment(customer, ("2026-01-05", 7_000))));
        let mut applied = Vec::new();
        for (is_applied, part) in steps {
            if is_applied {
                let made: Result<_, StoreError> =
                    book.write("allocation.record", now("2026-01-06"), |entry| entry.allocate(settlement, receivable, part));
                applied.extend(made.ok().map(|made| (made.value, part)));
            } else if let Some((allocation, _)) = applied.pop() {
                write(&mut book, "2026-01-07", |entry| entry.reverse(allocation, Reversal::Correction));
            }
            let sum: i64 = applied.iter().map(|(_, part)| part).sum();
            prop_assert!(sum <= 7_000);
            prop_assert_eq!(open_on(&book, "2026-01-31"), 10_000 - sum, "what is applied is no longer open");
            prop_assert_eq!(on_account(&book, "2026-01-31"), 7_000 - sum, "and no longer on account");
            let rest = book.read().unapplied_part(settlement).unwrap().unwrap().left.minor;
            prop_assert_eq!(rest, 7_000 - sum);
        }
        prop_assert!(book.verify().unwrap().is_ok());
    }
}

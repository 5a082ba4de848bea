//! A large import is a few seconds of work, not minutes: nothing reads history per row.

use std::time::Instant;

use domain::CustomerId;
use store::{Book, CustomerQuery, Entry, OpenQuery, StoreError};

use crate::support::*;

/// Posts `rows` invoices over a twentieth as many customers; all but every tenth are paid.
fn import_rows(entry: &mut Entry<'_>, rows: usize) -> Result<(), StoreError> {
    let customers: Vec<CustomerId> = (0..rows / 20)
        .map(|number| entry.post_customer(&profile(&format!("K{number}"), &format!("Công ty {number}"))))
        .collect::<Result<_, _>>()?;
    for number in 0..rows {
        let customer = customers[number % customers.len()];
        let posted = entry.post_invoice(&invoice(customer, &format!("A-{number}"), ("2026-01-03", 1_000)))?;
        if number % 10 != 0 {
            pay(entry, (customer, posted.receivables[0]), ("2026-01-20", 1_000))?;
        }
    }
    Ok(())
}

/// The figures are printed for whoever looks (`STORE_TEST_ROWS=100000 cargo test --release -- --nocapture size`); that
/// it ends at all says that nothing grows with the square of the rows.
#[test]
fn i2_a_large_import_is_written_read_and_undone() {
    let rows = std::env::var("STORE_TEST_ROWS").ok().and_then(|rows| rows.parse().ok()).unwrap_or(2_000);
    let folder = tempfile::tempdir().unwrap();
    let mut book = Book::create(&folder.path().join("x.duebook"), &new_book(), now("2026-01-01")).unwrap();
    let clock = Instant::now();
    let ((), entry) = write(&mut book, "2026-02-01", |entry| import_rows(entry, rows));
    println!("import of {rows}: {:?}", clock.elapsed());
    let clock = Instant::now();
    assert_eq!(book.read().invoice_matches().unwrap().len(), rows);
    println!("matches: {:?}", clock.elapsed());
    let clock = Instant::now();
    let open = book.read().open_amounts(&OpenQuery::as_of(day("2026-02-01"))).unwrap();
    assert_eq!(open.len(), rows / 10);
    println!("open amounts: {:?}", clock.elapsed());
    let clock = Instant::now();
    assert_eq!(book.read().open_amounts(&OpenQuery::as_of(day("2026-01-10"))).unwrap().len(), rows);
    println!("open amounts before the payments: {:?}", clock.elapsed());
    let clock = Instant::now();
    assert_eq!(book.read().customers(&CustomerQuery::as_of(day("2026-02-01"))).unwrap().total, rows / 20);
    println!("customers: {:?}", clock.elapsed());
    let clock = Instant::now();
    assert_verified(&book);
    println!("verify: {:?}", clock.elapsed());
    let clock = Instant::now();
    book.undo(entry, now("2026-02-02")).unwrap();
    println!("undo: {:?}", clock.elapsed());
    assert_eq!(book.read().customers(&CustomerQuery::as_of(day("2026-02-01"))).unwrap().total, 0);
    assert_verified(&book);
}

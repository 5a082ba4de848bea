//! `verify` finds what was changed behind the back of the book.

use std::path::Path;

use store::Book;

use crate::support::*;

/// A book with a bit of everything, on disk.
fn rich_book(path: &Path) {
    let mut book = Book::create(path, &new_book(), now("2026-01-01")).unwrap();
    let ((customer, receivable), _) = write(&mut book, "2026-01-01", |entry| {
        let customer = entry.post_customer(&profile("1", "Thưởng"))?;
        let posted = entry.post_invoice(&invoice(customer, "A-1", ("2026-01-01", 10_000)))?;
        Ok((customer, posted.receivables[0]))
    });
    write(&mut book, "2026-01-05", |entry| {
        let mut named = payment(customer, ("2026-01-05", 3_000));
        named.reference = "RE A-1".into();
        let settlement = entry.post_settlement(&named)?;
        entry.allocate(settlement, receivable, 2_500)
    });
    let (_, mistake) =
        write(&mut book, "2026-01-06", |entry| pay(entry, (customer, receivable), ("2026-01-06", 100)));
    book.undo(mistake, now("2026-01-07")).unwrap();
    write(&mut book, "2026-02-10", |entry| remind(entry, (customer, receivable), ("2026-02-10", 1)));
    assert_verified(&book);
}

/// The codes that `verify` reports after `attack`, with every trigger gone.
fn found_after(attack: &str) -> Vec<&'static str> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.duebook");
    rich_book(&path);
    let raw = rusqlite::Connection::open(&path).unwrap();
    let triggers: Vec<String> = raw
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    for trigger in triggers {
        raw.execute_batch(&format!("DROP TRIGGER {trigger}")).unwrap();
    }
    raw.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    raw.execute_batch(attack).unwrap();
    drop(raw);
    let book = Book::open(&path, now("2026-03-01")).unwrap();
    let mut codes: Vec<_> = book.verify().unwrap().problems.iter().map(|problem| problem.code).collect();
    codes.dedup();
    codes
}

#[test]
fn l4_verify_finds_a_changed_fact() {
    for attack in [
        "UPDATE settlement SET amount_minor = 5 WHERE settlement_id = 2",
        "UPDATE invoice SET number = 'A-9'",
        "UPDATE invoice SET issued_on = '2026-01-02'",
        "UPDATE allocation SET amount_minor = amount_minor + 1 WHERE allocation_id = 1",
        "UPDATE letter SET pdf_sha256 = zeroblob(32)",
        "DELETE FROM allocation WHERE allocation_id = 2",
        "DELETE FROM reversal",
        "INSERT INTO customer (entry_id) VALUES (2)",
        "UPDATE settlement SET entry_id = 2 WHERE settlement_id = 1",
    ] {
        assert!(found_after(attack).contains(&"verify.facts"), "{attack}: {:?}", found_after(attack));
    }
}

#[test]
fn l4_verify_finds_a_changed_journal() {
    assert!(found_after("UPDATE journal SET kind = 'other' WHERE entry_id = 2").contains(&"verify.chain"));
    let gone = found_after("DELETE FROM journal WHERE entry_id = 3; DELETE FROM seal WHERE entry_id = 3");
    assert!(gone.contains(&"verify.gap") && gone.contains(&"verify.chain"), "{gone:?}");
    assert!(found_after("DELETE FROM seal WHERE entry_id = 3").contains(&"verify.seal"));
    assert!(
        found_after("UPDATE journal SET posted_on = '2026-01-03' WHERE entry_id = 3")
            .contains(&"verify.chain")
    );
}

#[test]
fn l4_verify_finds_a_changed_derived_row() {
    for attack in [
        "UPDATE open_receivable SET open_minor = 1, allocated_minor = 9999",
        "UPDATE open_receivable SET level = 2",
        "DELETE FROM open_settlement WHERE settlement_id = 1",
        "DELETE FROM active_number",
        "DELETE FROM active_step",
        "DELETE FROM active_customer",
        "DELETE FROM active_reversal WHERE target_kind = 'allocation'",
        "UPDATE letter_number SET number_in_year = 7",
    ] {
        let found = found_after(attack);
        assert!(found.contains(&"verify.derived"), "{attack}: {found:?}");
        assert!(!found.contains(&"verify.facts"), "{attack}: the facts are whole");
    }
    assert_eq!(found_after("DELETE FROM entry_span WHERE entry_id = 3"), ["verify.span"]);
}

#[test]
fn p1_verify_finds_a_changed_text_but_not_a_forgotten_one() {
    assert_eq!(found_after("UPDATE text SET body = 'RE A-2' WHERE body = 'RE A-1'"), ["verify.text"]);
    assert_eq!(found_after("UPDATE text SET body = NULL, salt = NULL"), [""; 0]);
}

#[test]
fn l2_verify_finds_sums_that_do_not_agree() {
    let over = found_after("UPDATE allocation SET amount_minor = 20000 WHERE allocation_id = 1");
    assert!(over.contains(&"verify.over_allocated"), "{over:?}");
    let parts = found_after("UPDATE invoice SET total_minor = 9999");
    assert!(parts.contains(&"verify.invoice_parts"), "{parts:?}");
}

#[test]
fn row_69_a_flipped_byte_in_a_fact_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.duebook");
    rich_book(&path);
    let mut bytes = std::fs::read(&path).unwrap();
    let needle = b"invoiceA-12026-01-01EUR";
    let at = bytes.windows(needle.len()).position(|window| window == needle);
    let at = at.unwrap_or_else(|| panic!("the invoice row is not where it was"));
    bytes[at + 9] ^= 1;
    std::fs::write(&path, bytes).unwrap();
    let report = Book::open(&path, now("2026-03-01")).unwrap().verify().unwrap();
    assert!(report.problems.iter().any(|problem| problem.code == "verify.facts"), "{:?}", report.problems);
}

//! Copies: proven before they count, kept by age, gone back to without losing anything.

use std::fs;

use store::{Book, SetAside, SnapshotReason, Snapshots, StoreError, UnprovenCopy};

use crate::support::*;

struct Place {
    folder: tempfile::TempDir,
    path: std::path::PathBuf,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Ánh Dương.duebook");
        Book::create(&path, &new_book(), now("2026-01-01")).unwrap();
        Self { folder, path }
    }

    fn open(&self) -> Book {
        Book::open(&self.path, now("2026-01-03")).unwrap()
    }

    fn copies(&self) -> Snapshots {
        Snapshots::beside(&self.path)
    }
}

fn add_invoice(book: &mut Book, number: &str) {
    write(book, "2026-01-02", |entry| {
        let customer = entry.post_customer(&profile(number, number))?;
        entry.post_invoice(&invoice(customer, number, ("2026-01-01", 700)))
    });
}

fn copy(book: &Book, day: &str) -> store::Snapshot {
    book.copy_if_changed(SnapshotReason::Quit, now(day)).unwrap().map(UnprovenCopy::prove).unwrap().unwrap()
}

#[test]
fn a_copy_is_made_once_per_state_and_says_when_and_why() {
    let place = Place::new();
    let mut book = place.open();
    let made = copy(&book, "2026-01-03");
    assert_eq!((made.reason, made.taken_at), (SnapshotReason::Quit, now("2026-01-03").at));
    assert!(made.bytes > 4096 && !made.is_damaged);
    assert!(
        book.copy_if_changed(SnapshotReason::Start, now("2026-01-04")).unwrap().is_none(),
        "nothing changed"
    );
    add_invoice(&mut book, "A-1");
    copy(&book, "2026-01-04");
    assert_eq!(place.copies().list().unwrap().len(), 2);
    assert!(place.copies().check(&made.file_name()).unwrap().is_ok());
}

#[test]
fn going_back_gives_the_very_state_and_says_what_is_replaced() {
    let place = Place::new();
    let mut book = place.open();
    add_invoice(&mut book, "A-1");
    let before = copy(&book, "2026-01-03");
    let head = book.read().head().unwrap();
    add_invoice(&mut book, "A-2");
    let replaced = book.read().replaced_by(&before.path).unwrap();
    assert!(replaced.is_earlier_state && !replaced.is_same_state);
    assert_eq!(replaced.kinds, [("test.write".to_owned(), 1)]);
    assert!(
        matches!(Book::restore(&before.path, &place.path, SetAside::No), Err(StoreError::Io(_))),
        "it is open"
    );
    drop(book);
    assert_eq!(Book::restore(&before.path, &place.path, SetAside::No).unwrap(), None);
    let book = place.open();
    assert_eq!(book.read().head().unwrap(), head);
    assert!(book.read().replaced_by(&before.path).unwrap().is_same_state);
    assert_verified(&book);
}

#[test]
fn row_69_a_flipped_bit_is_noticed_in_a_copy_and_the_copy_is_passed_over() {
    let place = Place::new();
    let mut book = place.open();
    let older = copy(&book, "2026-01-03");
    add_invoice(&mut book, "A-1");
    let newer = copy(&book, "2026-01-04");
    let mut bytes = fs::read(&newer.path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..].fill(0x55);
    fs::write(&newer.path, bytes).unwrap();
    assert_eq!(place.copies().newest_whole().unwrap().unwrap().path, older.path);
    drop(book);
    let refused = Book::restore(&newer.path, &place.path, SetAside::No);
    assert!(refused.is_err(), "what contradicts itself never becomes the book");
    assert!(place.open().read().head().unwrap().entry.0 > 1, "the book is as it was");
    assert!(!place.copies().check(&newer.file_name()).unwrap().is_ok());
    let marked = place.copies().list().unwrap();
    assert_eq!(marked.iter().filter(|copy| copy.is_damaged).count(), 1);
}

#[test]
fn row_69_a_book_that_contradicts_itself_gives_no_copy_and_older_ones_stay() {
    let place = Place::new();
    let mut book = place.open();
    add_invoice(&mut book, "A-1");
    let good = copy(&book, "2026-01-03");
    drop(book);
    let raw = rusqlite::Connection::open(&place.path).unwrap();
    raw.execute_batch("DROP TRIGGER invoice_is_not_updated; UPDATE invoice SET total_minor = 1").unwrap();
    drop(raw);
    let mut book = place.open();
    add_invoice(&mut book, "A-2");
    let refused = book.copy_if_changed(SnapshotReason::Quit, now("2026-01-05")).unwrap().unwrap().prove();
    assert!(matches!(refused, Err(StoreError::NotProven { .. })), "{refused:?}");
    assert_eq!(place.copies().list().unwrap(), [good]);
    let left: Vec<_> = fs::read_dir(place.copies().folder()).unwrap().flatten().collect();
    assert_eq!(left.len(), 1, "nothing unfinished is left behind");
}

#[test]
fn a_copy_that_is_looked_at_answers_and_refuses_every_write() {
    let place = Place::new();
    let mut book = place.open();
    add_invoice(&mut book, "A-1");
    let made = copy(&book, "2026-01-03");
    drop(book);
    let bytes = fs::read(&made.path).unwrap();
    let mut shown = Book::open_copy(&made.path, &place.path).unwrap();
    assert!(shown.is_copy());
    assert_eq!(open_on(&shown, "2026-01-03"), 700);
    let refused = shown.write("test", now("2026-01-04"), |entry| entry.change_seller(&new_book().seller));
    assert!(matches!(refused, Err(StoreError::CopyOnly)));
    drop(shown);
    assert_eq!(fs::read(&made.path).unwrap(), bytes, "looking changes nothing");
}

#[test]
fn documents_survive_the_loss_of_their_folder() {
    let place = Place::new();
    let mut book = place.open();
    assert_eq!(book.missing_documents().unwrap(), []);
    let pdf = book.files().write(b"letter").unwrap();
    write(&mut book, "2026-02-10", |entry| {
        let customer = entry.post_customer(&profile("1", "Thưởng"))?;
        let posted = entry.post_invoice(&invoice(customer, "A-1", ("2026-01-01", 10_000)))?;
        remind(entry, (customer, posted.receivables[0]), ("2026-02-10", 1))
    });
    let made = copy(&book, "2026-03-01");
    drop(book);
    fs::remove_dir_all(place.path.with_extension("files")).unwrap();
    let book = place.open();
    assert_eq!(book.missing_documents().unwrap(), [pdf]);
    drop(book);
    Book::restore(&made.path, &place.path, SetAside::Yes(now("2026-03-02"))).unwrap();
    let book = place.open();
    assert_eq!(book.files().read(pdf).unwrap(), b"letter");
    assert_verified(&book);
    let aside = fs::read_dir(place.folder.path()).unwrap().flatten();
    assert!(aside.into_iter().any(|file| file.file_name().to_string_lossy().contains(".replaced-")));
}

#[test]
fn old_copies_go_only_after_a_new_one_was_proven() {
    let place = Place::new();
    let mut book = place.open();
    for number in 0..13 {
        add_invoice(&mut book, &format!("A-{number}"));
        copy(&book, "2026-01-03");
    }
    assert_eq!(place.copies().list().unwrap().len(), 10);
}

#[test]
fn row_67_a_full_disk_keeps_the_older_copies() {
    let place = Place::new();
    let mut book = place.open();
    copy(&book, "2026-01-03");
    let small = place.folder.path().join("full");
    fs::create_dir(&small).unwrap();
    let mounted = std::process::Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=64k", "tmpfs"])
        .arg(&small)
        .status()
        .is_ok_and(|status| status.success());
    if !mounted {
        println!("skipped: this test may not mount a small drive");
        return;
    }
    add_invoice(&mut book, "A-1");
    let refused = book.copy(&Snapshots::in_folder(&small), SnapshotReason::Asked, now("2026-01-04"));
    let refused = refused.and_then(UnprovenCopy::prove);
    let left = fs::read_dir(&small).unwrap().count();
    let _unmounted = std::process::Command::new("umount").arg(&small).status();
    assert!(matches!(refused, Err(StoreError::DiskFull)), "{refused:?}");
    assert_eq!(left, 0, "no partial copy");
    assert_eq!(place.copies().list().unwrap().len(), 1);
}

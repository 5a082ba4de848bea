//! Opening and creating: what is refused, with which code, and that a refused file is untouched (rows 69–71, 75, 76).

use std::{
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

use store::{Book, OpenError};

use crate::support::*;

struct Place {
    _folder: tempfile::TempDir,
    path: PathBuf,
}

fn place() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Ánh Dương.duebook");
    Place { _folder: folder, path }
}

fn place_with_book() -> Place {
    let place = place();
    let mut book = Book::create(&place.path, &new_book(), now("2026-01-01")).unwrap();
    write(&mut book, "2026-01-02", |entry| {
        let customer = entry.post_customer(&profile("1", "Thưởng"))?;
        entry.post_invoice(&invoice(customer, "A-1", ("2026-01-01", 700)))
    });
    place
}

fn fingerprint(path: &Path) -> (Vec<u8>, SystemTime) {
    (fs::read(path).unwrap(), fs::metadata(path).unwrap().modified().unwrap())
}

fn refusal(path: &Path) -> OpenError {
    Book::open(path, now("2026-01-03")).unwrap_err()
}

/// Opens a file that must be refused, and asserts that it was not touched.
fn refused_untouched(path: &Path) -> OpenError {
    let before = fingerprint(path);
    let error = refusal(path);
    assert!(fingerprint(path) == before, "{}: the file was changed", error.code());
    error
}

fn patch(path: &Path, at: usize, bytes: &[u8]) {
    let mut content = fs::read(path).unwrap();
    content[at..at + bytes.len()].copy_from_slice(bytes);
    fs::write(path, content).unwrap();
}

fn sibling(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

#[test]
fn a_book_is_created_closed_and_opened_again() {
    let place = place_with_book();
    let book = Book::open(&place.path, now("2026-01-03")).unwrap();
    assert_eq!(book.read().seller().unwrap(), new_book().seller);
    assert_eq!(book.read().book_profile().unwrap(), new_book().profile);
    assert_eq!(book.read().policy().unwrap(), new_book().policy);
    assert_eq!(open_on(&book, "2026-01-03"), 700);
    assert_eq!(book.path(), Some(place.path.as_path()));
    assert_verified(&book);
    drop(book);
    let names: Vec<_> = fs::read_dir(place.path.parent().unwrap())
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(names, ["Ánh Dương.duebook"], "nothing is left behind");
}

#[test]
fn creating_never_replaces_a_file() {
    let place = place();
    fs::write(&place.path, "precious").unwrap();
    let error = Book::create(&place.path, &new_book(), now("2026-01-01")).unwrap_err();
    assert_eq!(error.code(), "book.exists");
    assert_eq!(fs::read(&place.path).unwrap(), b"precious");
}

#[test]
fn a_missing_file_is_missing_and_not_made() {
    let place = place();
    assert_eq!(refusal(&place.path).code(), "book.missing");
    assert!(!place.path.exists());
}

#[test]
fn row_70_what_is_not_a_book_is_never_initialised_over() {
    let place = place();
    for content in [&b""[..], b"hello, not a book", &[b'x'; 5000], b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"] {
        fs::write(&place.path, content).unwrap();
        assert_eq!(refused_untouched(&place.path).code(), "book.not_a_book");
    }
    fs::remove_file(&place.path).unwrap();
    let other = rusqlite::Connection::open(&place.path).unwrap();
    other.execute_batch("CREATE TABLE notes (body TEXT); INSERT INTO notes VALUES ('mine')").unwrap();
    drop(other);
    assert_eq!(refused_untouched(&place.path).code(), "book.not_a_book", "another program's database");
    let folder = place.path.with_extension("folder");
    fs::create_dir(&folder).unwrap();
    assert_eq!(refusal(&folder).code(), "book.not_a_book");
}

#[test]
fn row_71_a_newer_book_is_refused_with_its_version() {
    let place = place_with_book();
    patch(&place.path, 60, &99_u32.to_be_bytes());
    let error = refused_untouched(&place.path);
    assert!(matches!(error, OpenError::Newer { found: 99, .. }), "{error:?}");
    assert_eq!(error.code(), "book.newer");
}

#[test]
fn row_69_a_damaged_book_says_where() {
    let place = place_with_book();
    let whole = fs::read(&place.path).unwrap();
    fs::write(&place.path, &whole[..whole.len() - 100]).unwrap();
    assert!(matches!(refused_untouched(&place.path), OpenError::Damaged { place: "size", .. }));
    fs::write(&place.path, &whole[..whole.len() - 4096]).unwrap();
    assert!(matches!(refused_untouched(&place.path), OpenError::Damaged { place: "size", .. }));

    fs::write(&place.path, &whole).unwrap();
    let raw = rusqlite::Connection::open(&place.path).unwrap();
    raw.execute_batch(
        "DROP TRIGGER seal_is_not_updated; UPDATE seal SET facts_hash = zeroblob(32) WHERE entry_id = 2",
    )
    .unwrap();
    drop(raw);
    let error = refused_untouched(&place.path);
    assert!(matches!(error, OpenError::Damaged { place: "journal", .. }), "{error:?}");

    let mut wrecked = whole.clone();
    wrecked[200..].fill(0xAA);
    fs::write(&place.path, &wrecked).unwrap();
    assert_eq!(refusal(&place.path).code(), "book.damaged");
}

#[test]
fn row_75_after_an_unclean_end_the_pages_are_checked() {
    let place = place_with_book();
    let raw = rusqlite::Connection::open(&place.path).unwrap();
    raw.execute_batch("DROP INDEX receivable_by_customer").unwrap();
    raw.execute_batch(
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 4 WHERE name = 'invoice'",
    )
    .unwrap();
    drop(raw);
    fs::write(sibling(&place.path, ".lock"), "{}").unwrap();
    let error = refusal(&place.path);
    assert!(matches!(error, OpenError::Damaged { place: "pages", .. }), "{error:?}");
}

#[test]
fn row_75_a_hot_journal_is_rolled_back() {
    let place = place_with_book();
    let (half_written, journal) = {
        let raw = rusqlite::Connection::open(&place.path).unwrap();
        raw.execute_batch(
            "PRAGMA journal_mode = TRUNCATE; PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN; \
             CREATE TABLE filler (body BLOB); INSERT INTO filler SELECT randomblob(4000) FROM \
             (WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 300) SELECT x FROM c); \
             UPDATE text SET body = body; DELETE FROM setting",
        )
        .unwrap();
        (fs::read(&place.path).unwrap(), fs::read(sibling(&place.path, "-journal")).unwrap())
    };
    let crashed = place.path.with_file_name("crashed.duebook");
    fs::write(&crashed, half_written).unwrap();
    fs::write(sibling(&crashed, "-journal"), journal).unwrap();
    let book = Book::open(&crashed, now("2026-01-03")).unwrap();
    assert_eq!(open_on(&book, "2026-01-03"), 700);
    assert_eq!(book.read().seller().unwrap(), new_book().seller);
    assert_verified(&book);
}

#[test]
fn row_76_the_second_opener_learns_who_and_since_when() {
    let place = place_with_book();
    let first = Book::open(&place.path, now("2026-01-03")).unwrap();
    let error = refusal(&place.path);
    let OpenError::OpenElsewhere { since, .. } = &error else { panic!("{error:?}") };
    assert_eq!(since.as_deref(), Some("2026-01-03T08:00:00Z"));
    assert_eq!(error.code(), "book.open_elsewhere");
    drop(first);
    assert!(!sibling(&place.path, ".lock").exists(), "the note goes with the book");
    Book::open(&place.path, now("2026-01-03")).unwrap();
}

#[test]
fn row_76_another_program_holds_the_lock() {
    let place = place_with_book();
    let other = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "opening::holds_the_book_named_by_the_environment", "--ignored", "--nocapture"])
        .env("STORE_TEST_HOLD", &place.path)
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn();
    let mut other = other.unwrap();
    let note = sibling(&place.path, ".lock");
    for _ in 0..200 {
        if note.exists() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    let error = refusal(&place.path);
    assert!(matches!(error, OpenError::OpenElsewhere { since: Some(_), .. }), "{error:?}");
    drop(other.stdin.take());
    other.wait().unwrap();
    Book::open(&place.path, now("2026-01-03")).unwrap();
}

/// The other program of the test above.
#[test]
#[ignore = "run by row_76_another_program_holds_the_lock"]
fn holds_the_book_named_by_the_environment() {
    let Some(path) = std::env::var_os("STORE_TEST_HOLD") else { return };
    let _book = Book::open(Path::new(&path), now("2026-01-03")).unwrap();
    std::io::stdin().read_line(&mut String::new()).unwrap();
}

#[test]
fn a_stale_note_does_not_lock() {
    let place = place_with_book();
    fs::write(sibling(&place.path, ".lock"), r#"{"host":"laptop","since":"2025-01-01T00:00:00Z"}"#).unwrap();
    assert_verified(&Book::open(&place.path, now("2026-01-03")).unwrap());
}

#[test]
fn a_read_only_book_is_refused() {
    let place = place_with_book();
    let mut permissions = fs::metadata(&place.path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&place.path, permissions).unwrap();
    assert_eq!(refused_untouched(&place.path).code(), "book.read_only");
}

#[test]
fn released_schemas_are_brought_to_the_newest() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/migrations");
    let mut found = 0;
    for file in fs::read_dir(&fixtures).unwrap() {
        let fixture = file.unwrap().path();
        if fixture.extension().is_none_or(|extension| extension != "duebook") {
            continue;
        }
        let place = place();
        fs::copy(&fixture, &place.path).unwrap();
        let book = Book::open(&place.path, now("2026-06-01")).unwrap();
        assert_verified(&book);
        assert_eq!(open_on(&book, "2026-06-01"), 15_000, "{}", fixture.display());
        let runs = book.read().runs().unwrap();
        assert_eq!(runs.iter().map(|run| run.is_undone).collect::<Vec<_>>(), [false, true]);
        found += 1;
    }
    assert!(found >= 1, "there is a fixture of every released schema");
}

/// Writes the fixture of a schema that is about to be released; run by hand, once per schema.
#[test]
#[ignore = "writes a fixture"]
fn write_the_fixture_of_the_newest_schema() {
    let Some(path) = std::env::var_os("STORE_TEST_FIXTURE") else { return };
    let mut book = Book::create(Path::new(&path), &new_book(), now("2026-01-01")).unwrap();
    let ((customer, receivable), _) = write(&mut book, "2026-01-02", |entry| {
        let customer = entry.post_customer(&profile("1", "Thưởng"))?;
        let posted = entry.post_invoice(&invoice(customer, "A-1", ("2026-01-01", 10_000)))?;
        entry.post_invoice(&invoice(customer, "A-2", ("2026-02-01", 8_000)))?;
        Ok((customer, posted.receivables[0]))
    });
    let (bounced, _) =
        write(&mut book, "2026-01-20", |entry| pay(entry, (customer, receivable), ("2026-01-20", 2_000)));
    write(&mut book, "2026-01-25", |entry| pay(entry, (customer, receivable), ("2026-01-24", 3_000)));
    write(&mut book, "2026-01-28", |entry| {
        entry.reverse(bounced, store::Reversal::Event { on: day("2026-01-28") })
    });
    let ((), run) =
        write(&mut book, "2026-02-10", |entry| remind(entry, (customer, receivable), ("2026-02-10", 1)));
    book.undo(run, now("2026-02-10")).unwrap();
    write(&mut book, "2026-02-11", |entry| {
        remind(entry, (customer, receivable), ("2026-02-11", 1))?;
        entry.post_credit_look(customer, domain::Currency::EUR)
    });
}

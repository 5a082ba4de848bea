//! One round of a measurement, in a process of its own: `measure_book ageing FOLDER`, after
//! `measure_book prepare FOLDER CUSTOMERS INVOICES` once.
//!
//! Prints `wall_us cpu_us bytes peak_kb`. `cargo xtask bench book` runs it. Words that begin with `raw-` do the same with
//! SQLite by hand: plain tables, no journal, no history, open amounts and due days kept where they are read.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement ends by failing")]

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::Instant,
};

use app::{
    App, FixedClock, LetterPrinter, Ports, PrintError, SampleSize,
    contract::{
        AgeingBy, CustomerSort, DraftRef, ExportTable, GetAgeing, ImportKind, ListCustomers,
        ProposeReminders, RehearsePolicy, StartBook,
    },
};
use chrono::NaiveDate;
use domain::{
    Currency, Language, agreement::Agreement, correspondence::Correspondence, dunning::PolicyOwner,
    letter::Letter, statement::Statement, stationery::PictureUse,
};
use rusqlite::{Connection, params};

/// The day on which everything happens.
const TODAY: &str = "2026-11-20";

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (work, folder) = (arguments[0].as_str(), PathBuf::from(&arguments[1]));
    let number = |at: usize| arguments.get(at).and_then(|text| text.parse().ok()).unwrap_or(0);
    if work == "prepare" {
        prepare(&folder, SampleSize { customers: number(2), invoices: number(3), seed: 1 });
        return;
    }
    let mut round: Box<dyn FnMut() -> u64> = match work.strip_prefix("raw-") {
        Some(work) => raw(work, &folder),
        None => ours(work, &folder),
    };
    let (started, cpu) = (Instant::now(), cpu_us());
    let bytes = round();
    let (wall, cpu) = (started.elapsed().as_micros(), cpu_us() - cpu);
    println!("{wall} {cpu} {bytes} {}", peak_kb());
}

/// Nothing is printed here.
struct NoPrinter;

impl LetterPrinter for NoPrinter {
    fn print(&self, _letter: &Letter) -> Result<Vec<u8>, PrintError> {
        Ok(Vec::new())
    }

    fn preview(&self, _letters: &[Letter]) -> Result<Vec<u8>, PrintError> {
        Ok(Vec::new())
    }

    fn agreement(&self, _agreement: &Agreement) -> Result<Vec<u8>, PrintError> {
        Ok(Vec::new())
    }

    fn statement(&self, _statement: &Statement) -> Result<Vec<u8>, PrintError> {
        Ok(Vec::new())
    }

    fn correspondence(&self, _written: &Correspondence) -> Result<Vec<u8>, PrintError> {
        Ok(Vec::new())
    }

    fn join(&self, _documents: &[Vec<u8>]) -> Result<Vec<u8>, PrintError> {
        Ok(Vec::new())
    }

    fn picture(&self, bytes: &[u8], _purpose: PictureUse) -> Result<Vec<u8>, PrintError> {
        Ok(bytes.to_vec())
    }

    fn text_message(&self, _letter: &Letter) -> Result<app::TextMessage, PrintError> {
        Ok(app::TextMessage { sms: String::new(), chat: String::new() })
    }

    fn mail_text(&self, _letter: &Letter, _has_originals: bool) -> Result<app::MailText, PrintError> {
        Ok(app::MailText { subject: String::new(), text: String::new() })
    }

    fn standard_text(
        &self,
        _key: domain::letter_text::TextKey,
        _country: &str,
    ) -> Result<domain::letter_text::LetterText, PrintError> {
        Ok(domain::letter_text::LetterText::default())
    }

    fn check_text(
        &self,
        _text: &domain::letter_text::LetterText,
        _language: domain::Language,
    ) -> Vec<domain::letter_text::TextFlaw> {
        Vec::new()
    }

    fn placeholders(&self, _language: domain::Language) -> Vec<&'static str> {
        Vec::new()
    }

    fn file_name(&self, number: &str, _customer_name: &str) -> String {
        number.to_owned()
    }
}

fn app() -> App {
    let clock = Box::new(FixedClock(TODAY.parse().unwrap()));
    App::new(Ports {
        clock,
        printer: Box::new(NoPrinter),
        mailer: Arc::new(app::SmtpMailer::default()),
        keychain: Box::new(app::NoKeychain),
        data_dir: None,
    })
}

fn opened(folder: &Path) -> App {
    let mut app = app();
    app.open_book(&folder.join("book.duebook")).unwrap();
    app
}

/// The sample company at a size, its invoices as a file, and the same in plain tables.
fn prepare(folder: &Path, size: SampleSize) {
    let _gone = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).unwrap();
    let mut app = app();
    app.create_sample(&folder.join("book.duebook"), size).unwrap();
    app.export_table(ExportTable::Invoices, &folder.join("invoices.csv")).unwrap();
    drop(app);
    raw_import(&folder.join("raw.db"), &folder.join("invoices.csv"));
}

fn ours(work: &str, folder: &Path) -> Box<dyn FnMut() -> u64> {
    let book = folder.join("book.duebook");
    match work {
        "open" => Box::new(move || {
            app().open_book(&book).unwrap();
            size(&book)
        }),
        "import" => {
            let (book, csv) = (folder.join("import.duebook"), fs::read(folder.join("invoices.csv")).unwrap());
            let _gone = fs::remove_file(&book);
            Box::new(move || import(&book, csv.clone()))
        }
        "ageing" => {
            let app = opened(folder);
            let request = GetAgeing { as_of: None, by: AgeingBy::Due };
            Box::new(move || app.get_ageing(&request).unwrap().customers.len() as u64)
        }
        "proposal" => {
            let app = opened(folder);
            let request = ProposeReminders::default();
            Box::new(move || app.propose_reminders(&request).unwrap().letters.len() as u64)
        }
        "rehearsal" => {
            let app = opened(folder);
            let request = RehearsePolicy { owner: PolicyOwner::Company, policy: None };
            Box::new(move || u64::from(app.rehearse_year(&request).unwrap().runs))
        }
        "customers" => {
            let app = opened(folder);
            Box::new(move || app.list_customers(&latest()).unwrap().rows.len() as u64)
        }
        "verify" => {
            let app = opened(folder);
            Box::new(move || {
                let view = app.verify_book().unwrap();
                assert!(view.ok, "{:?}", view.problems);
                u64::from(view.facts)
            })
        }
        _ => unknown(work),
    }
}

fn import(book: &Path, csv: Vec<u8>) -> u64 {
    let mut app = app();
    let start = StartBook {
        name: "Measured".into(),
        country: "VN".into(),
        currency: Currency::VND,
        language: Language::En,
    };
    app.create_book(book, &start).unwrap();
    let draft = app.read_import_file(ImportKind::Invoices, "invoices.csv", csv).unwrap();
    let receipt = app.accept_import(&DraftRef { draft_id: draft.draft_id }).unwrap();
    assert_eq!(receipt.counts.refused, 0);
    drop(app);
    size(book)
}

/// The first page of the customers, by what is overdue.
fn latest() -> ListCustomers {
    ListCustomers {
        search: String::new(),
        sort: CustomerSort::Overdue,
        is_descending: true,
        filters: Vec::new(),
        offset: 0,
        limit: 50,
    }
}

fn raw(work: &str, folder: &Path) -> Box<dyn FnMut() -> u64> {
    let (database, csv) = (folder.join("raw.db"), folder.join("invoices.csv"));
    let today = day(TODAY);
    let ageing = "SELECT currency, CASE WHEN ?1 - due <= 0 THEN 0 WHEN ?1 - due <= 30 THEN 1 WHEN ?1 - due <= 60 \
                  THEN 2 WHEN ?1 - due <= 90 THEN 3 ELSE 4 END AS bucket, customer, sum(open) FROM invoice \
                  WHERE open > 0 GROUP BY currency, bucket, customer";
    let proposal = "SELECT customer, currency, number, due, open, level FROM invoice WHERE open > 0 AND ?1 - due > 7 \
                    ORDER BY customer, currency, due";
    let customers = "SELECT customer, currency, sum(open), sum(CASE WHEN due < ?1 THEN open ELSE 0 END) AS overdue \
                     FROM invoice WHERE open > 0 GROUP BY customer, currency ORDER BY overdue DESC LIMIT 50";
    match work {
        "import" => {
            let database = folder.join("raw-import.db");
            Box::new(move || raw_import(&database, &csv))
        }
        "open" => Box::new(move || {
            let connection = Connection::open(&database).unwrap();
            connection.query_row("SELECT 1 FROM invoice LIMIT 1", [], |row| row.get::<_, i64>(0)).unwrap();
            size(&database)
        }),
        "ageing" => queried(&database, ageing, today),
        "proposal" => queried(&database, proposal, today),
        "rehearsal" => {
            let mut weekly: Vec<_> =
                (0..53).map(|week| queried(&database, proposal, today - 7 * week)).collect();
            Box::new(move || weekly.iter_mut().map(|run| run()).sum())
        }
        "customers" => queried(&database, customers, today),
        "verify" => {
            let connection = Connection::open(&database).unwrap();
            Box::new(move || {
                let answer: String =
                    connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
                assert_eq!(answer, "ok");
                1
            })
        }
        _ => unknown(work),
    }
}

fn queried(database: &Path, sql: &'static str, today: i64) -> Box<dyn FnMut() -> u64> {
    let connection = Connection::open(database).unwrap();
    Box::new(move || {
        let mut statement = connection.prepare(sql).unwrap();
        let mut rows = statement.query([today]).unwrap();
        let mut count = 0;
        while rows.next().unwrap().is_some() {
            count += 1;
        }
        count
    })
}

/// Reads the file into one table with the indices that its questions need, in one durable commit.
fn raw_import(database: &Path, file: &Path) -> u64 {
    let _gone = fs::remove_file(database);
    let mut connection = Connection::open(database).unwrap();
    connection.execute_batch("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA").unwrap();
    let transaction = connection.transaction().unwrap();
    transaction
        .execute_batch(
            "CREATE TABLE invoice (customer TEXT, name TEXT, number TEXT, issued TEXT, due INTEGER, total TEXT, \
             currency TEXT, open INTEGER, level INTEGER);
             CREATE INDEX by_number ON invoice (customer, number);
             CREATE INDEX by_open ON invoice (customer, currency, due, open, level) WHERE open > 0",
        )
        .unwrap();
    let mut reader = csv::Reader::from_path(file).unwrap();
    let headers = reader.headers().unwrap().clone();
    // The first column follows the mark of the encoding.
    let at = |name: &str| headers.iter().position(|header| header.ends_with(name)).unwrap();
    let texts = ["customer_number", "customer_name", "invoice_number", "issued_on"].map(at);
    let (due, total, currency) =
        (at("due_on"), headers.iter().position(|name| name == "amount").unwrap(), at("currency"));
    let (open, level) = (at("open"), headers.iter().position(|name| name == "level").unwrap());
    {
        let mut insert =
            transaction.prepare("INSERT INTO invoice VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)").unwrap();
        for record in reader.records() {
            let record = record.unwrap();
            let minor = |text: &str| text.replace('.', "").parse::<i64>().unwrap_or(0);
            let level: i64 = record[level].parse().unwrap_or(0);
            let (due, open) = (day(&record[due]), minor(&record[open]));
            let [number, name, invoice, issued] = texts.map(|at| &record[at]);
            insert
                .execute(params![
                    number,
                    name,
                    invoice,
                    issued,
                    due,
                    &record[total],
                    &record[currency],
                    open,
                    level
                ])
                .unwrap();
        }
    }
    transaction.commit().unwrap();
    drop(connection);
    size(database)
}

fn day(text: &str) -> i64 {
    let date: NaiveDate = text.parse().unwrap();
    date.signed_duration_since(NaiveDate::default()).num_days()
}

fn size(file: &Path) -> u64 {
    fs::metadata(file).map_or(0, |known| known.len())
}

fn unknown(work: &str) -> ! {
    eprintln!("there is no work `{work}`");
    std::process::exit(2)
}

/// Time of the processor that this process took, in microseconds.
fn cpu_us() -> u64 {
    let stat = fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    stat.split(' ').next().and_then(|time| time.parse::<u64>().ok()).unwrap_or_default() / 1000
}

/// Most memory that this process held, in kilobytes.
fn peak_kb() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|size| size.parse().ok()).unwrap_or_default()
}

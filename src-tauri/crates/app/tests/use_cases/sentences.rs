//! What owners read about bad files, row by row of the list of what they meet, in every language (golden file).

use std::fmt::Write as _;
use std::path::PathBuf;

use crate::common::Desk;
use app::contract::{DraftRef, ImportKind, SetLanguage};
use domain::{Currency, Language};

const HEADER: &str = "number;customer;date;due date;amount";

/// Row of the list, currency of the book, rows of the file.
const ROWS: &[(&str, Currency, &str)] = &[
    ("8", Currency::EUR, "1;A\u{fffd}nn;2026-10-03;;5"),
    ("9", Currency::EUR, "1;Ann\0a;2026-10-03;;5"),
    ("24", Currency::VND, "1;Ann;2026-10-03;;12,5"),
    ("25", Currency::EUR, "1;Ann;2026-10-03;;0.005"),
    (
        "26",
        Currency::EUR,
        "1;Ann;2026-10-03;;1e5\n2;Ann;2026-10-03;;NaN\n3;Ann;2026-10-03;;∞\n4;Ann;2026-10-03;;0x10",
    ),
    ("27", Currency::EUR, "1;Ann;2026-10-03;;١٢٣"),
    ("29", Currency::EUR, "1;Ann;2026-10-03;;12345678901234567890"),
    ("30", Currency::EUR, "1;Ann;2026-10-03;;0\n2;Ann;2026-10-03;;-0"),
    ("32", Currency::EUR, "1;Ann;2026-02-30;;5\n2;Ann;31/04/2026;;5"),
    ("34", Currency::EUR, "1;Ann;2569-10-03;;5"),
    ("36", Currency::EUR, "1;Ann;2026-10-03;2026-10-01;5"),
    ("42", Currency::EUR, "1;\u{200b};2026-10-03;;5"),
];

/// Row of the list, and a file that cannot be read as a table.
fn files() -> Vec<(&'static str, Vec<u8>)> {
    let wide = format!("{}\n1;2\n", vec!["x"; 300].join(";"));
    let long = format!("{HEADER}\n1;{};2026-10-03;;5\n", "x".repeat(40_000));
    vec![
        ("1", Vec::new()),
        ("2", HEADER.as_bytes().to_vec()),
        ("10", long.into_bytes()),
        ("11", wide.into_bytes()),
        ("12", b"1;2\n".repeat(usize::try_from(app::MAX_FILE_BYTES / 4).unwrap() + 1)),
        ("13", format!("{HEADER}\n1;\"Ann;2026-10-03;;5\n").into_bytes()),
    ]
}

/// Everything that is said, in the order of the list.
fn said() -> String {
    let mut text = String::new();
    for (row, currency, rows) in ROWS {
        let mut desk = Desk::with_currency("2026-11-20", *currency);
        let file = format!("{HEADER}\n{rows}\n").into_bytes();
        let draft = desk.app.read_import_file(ImportKind::Invoices, "bad.csv", file).unwrap();
        let path = desk.folder.path().join("refused.csv");
        for language in Language::ALL {
            desk.app.set_language(&SetLanguage { language }).unwrap();
            desk.app.save_refused_rows(&DraftRef { draft_id: draft.draft_id }, &path).unwrap();
            let saved = std::fs::read_to_string(&path).unwrap();
            for line in saved.lines().skip(1) {
                // Line, column and reason; the rest is the row as it was.
                let told: Vec<&str> = line.splitn(4, ';').take(3).collect();
                writeln!(text, "{row} {} {}", language.tag(), told.join(" · ")).unwrap();
            }
        }
    }
    for (row, bytes) in files() {
        let mut desk = Desk::new("2026-11-20");
        let error = desk.app.read_import_file(ImportKind::Invoices, "bad.csv", bytes).unwrap_err();
        for language in Language::ALL {
            writeln!(text, "{row} {} {}", language.tag(), error.sentence(language).replace('\n', " / "))
                .unwrap();
        }
    }
    text
}

fn golden() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/golden/sentences/import.txt")
}

#[test]
fn trust_rows_of_files_are_told_in_every_language() {
    let expected = std::fs::read_to_string(golden()).unwrap();
    let said = said();
    for (said, expected) in said.lines().zip(expected.lines()) {
        assert_eq!(said, expected);
    }
    assert_eq!(said.lines().count(), expected.lines().count());
}

#[test]
#[ignore = "writes the golden file; look at what changed before it is kept"]
fn write_the_golden_sentences() {
    std::fs::write(golden(), said()).unwrap();
}

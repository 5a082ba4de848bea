//! Every reason and every error has a text in the three languages, with its parameters.
#![allow(clippy::panic, reason = "a test fails by panicking")]

use domain::Currency;
use exchange::{
    ColumnRef, DateOrder, DecimalMark, Field, FileKind, ImportError, MappingError, Reason, RowNote,
};

const CATALOGUES: [&str; 3] = [
    include_str!("../../../../assets/locales/en/import-problems.ftl"),
    include_str!("../../../../assets/locales/vi/import-problems.ftl"),
    include_str!("../../../../assets/locales/he/import-problems.ftl"),
];

/// The text of a message with its attributes: all lines up to the next message.
fn message<'a>(catalogue: &'a str, key: &str) -> Option<&'a str> {
    let start = catalogue.find(&format!("\n{key} ="))? + 1;
    let rest = &catalogue[start..];
    let is_next = |at: &usize| rest[at + 1..].starts_with(|c: char| c.is_ascii_lowercase() || c == '#');
    let end = rest.match_indices('\n').map(|(at, _)| at).find(is_next).unwrap_or(rest.len());
    Some(&rest[..end])
}

fn assert_has_texts(key: &str, params: &[(&'static str, String)]) {
    for catalogue in CATALOGUES {
        let Some(text) = message(catalogue, key) else { panic!("{key} has no text") };
        for (name, _) in params {
            let is_there = text.contains(&format!("${name} "));
            let is_worded = *name == "field" && text.contains("{ import-problem-field }");
            assert!(is_there || is_worded, "{key} does not say {name}: {text}");
        }
    }
}

fn reasons() -> Vec<Reason> {
    let day = chrono::NaiveDate::default();
    vec![
        Reason::CellCount { expected: 1, found: 2 },
        Reason::Unreadable,
        Reason::Nul,
        Reason::NameMissing,
        Reason::TextTooLong { length: 1, limit: 2 },
        Reason::TooManyMarks { limit: 4 },
        Reason::NumberMissing,
        Reason::PayerMissing,
        Reason::DateMissing,
        Reason::NotADate,
        Reason::DateDoesNotExist { text: String::new() },
        Reason::UnlikelyYear { year: 1 },
        Reason::DueBeforeIssued { due_on: day, issued_on: day },
        Reason::AmountMissing,
        Reason::NotANumber,
        Reason::ForeignDigits,
        Reason::TooManyDecimals { currency: Currency::EUR, exponent: 2 },
        Reason::AmountTooLarge,
        Reason::AmountZero,
        Reason::AmountNegative,
        Reason::OpenAboveTotal,
        Reason::UnknownCurrency,
        Reason::CurrencyConflict { found: Currency::EUR, expected: Currency::USD },
        Reason::TermsNotUnderstood,
        Reason::NotALevel,
    ]
}

fn errors() -> Vec<ImportError> {
    let day = chrono::NaiveDate::default();
    let text = String::new;
    vec![
        ImportError::EmptyFile,
        ImportError::NoRows,
        ImportError::TooLarge { limit_mb: 1 },
        ImportError::TooManyRows { limit: 1 },
        ImportError::TooManyColumns { limit: 1 },
        ImportError::RowTooLong { row: 1, limit_kb: 1 },
        ImportError::UnclosedQuote { line: 1 },
        ImportError::NotATable { kind: FileKind::Pdf },
        ImportError::FieldMissing { field: Field::Amount },
        ImportError::FieldContested { field: Field::Amount, columns: text() },
        ImportError::DateOrderUndecided {
            row: 1,
            column: text(),
            value: text(),
            first: day,
            second: day,
            orders: [DateOrder::Dmy, DateOrder::Mdy],
        },
        ImportError::DecimalsUndecided {
            row: 1,
            column: text(),
            value: text(),
            point: text(),
            comma: text(),
            marks: DecimalMark::ALL,
        },
        ImportError::SumTooLarge { currency: Currency::EUR },
    ]
}

#[test]
fn reasons_and_notes_have_texts_in_three_languages() {
    for reason in reasons() {
        assert_has_texts(&reason.text_key(), &reason.params());
    }
    let column = ColumnRef { index: 0, letter: "A".into(), header: String::new() };
    for note in [RowNote::HiddenMarksRemoved { column }, RowNote::LanguageUnknown { value: String::new() }] {
        assert_has_texts(&note.text_key(), &note.params());
    }
}

#[test]
fn errors_have_texts_in_three_languages() {
    let key = |code: &str| format!("error-{}", code.replace(['.', '_'], "-"));
    for error in errors() {
        assert_has_texts(&key(error.code()), &error.params());
    }
    let text = String::new;
    for error in [
        MappingError::NotAPair(text()),
        MappingError::UnknownField(text()),
        MappingError::UnknownColumn(text()),
        MappingError::AmbiguousColumn(text()),
    ] {
        assert_has_texts(&key(error.code()), &error.params());
    }
}

#[test]
fn kinds_of_files_have_names_in_three_languages() {
    for catalogue in CATALOGUES {
        let text = message(catalogue, "error-import-not-a-table").unwrap_or_default();
        for bytes in [
            b"%PDF".as_slice(),
            b"\x89PNG\r\n\x1a\n",
            b"PK\x03\x04",
            b"\x1f\x8b",
            b"SQLite format 3\0",
            b"{\\rtf",
        ] {
            let key = FileKind::of(bytes).map(FileKind::key).unwrap_or_default();
            assert!(text.contains(&format!("[{key}] ")), "{key}");
        }
    }
}

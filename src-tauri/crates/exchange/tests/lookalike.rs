//! A file with the header and the quirks of a public file of settled invoices, with made-up values.
//!
//! Quirks: dates month first without zeros, all terms 30 days, a date column that means nothing, country numbers,
//! every invoice settled, CRLF line ends. `DUEBOOK_BLESS=1` writes the file anew.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::{fmt::Write, path::PathBuf};

use chrono::{Datelike, Days, NaiveDate};
use domain::Currency;
use exchange::{
    Answers, DateOrder, Decided, DueDate, Field, ReadOptions, Subject, gather_evidence, guess_mapping,
    read_file, read_invoices,
};

const HEADER: &str = "countryCode,customerID,PaperlessDate,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,\
    SettledDate,PaperlessBill,DaysToSettle,DaysLate";

fn committed() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/data/import/late_payments_lookalike.csv")
}

/// Numbers that look random and are the same everywhere.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

fn month_first(date: NaiveDate) -> String {
    format!("{}/{}/{}", date.month(), date.day(), date.year())
}

fn lookalike() -> String {
    let mut numbers = Numbers(20_121_231);
    let start = NaiveDate::from_ymd_opt(2012, 1, 3).unwrap();
    let customers: Vec<(u64, String, String, bool, u64)> = (0..40)
        .map(|_| {
            let letters: String =
                (0..5).map(|_| char::from(b'A' + u8::try_from(numbers.below(26)).unwrap())).collect();
            let id = format!("{:04}-{letters}", numbers.below(10_000));
            let paperless = month_first(start + Days::new(numbers.below(700)));
            let country = [391, 406, 770, 818, 897][usize::try_from(numbers.below(5)).unwrap()];
            (country, id, paperless, numbers.below(2) == 0, 4 + numbers.below(40))
        })
        .collect();
    let mut text = format!("{HEADER}\r\n");
    for at in 0..300_u64 {
        let (country, id, paperless, is_paper, habit_days) =
            &customers[usize::try_from(numbers.below(40)).unwrap()];
        let issued_on = start + Days::new(numbers.below(690));
        let days_to_settle = habit_days + numbers.below(16);
        let cents = 528 + numbers.below(12_300);
        let disputed = if numbers.below(5) == 0 { "Yes" } else { "No" };
        writeln!(
            text,
            "{country},{id},{paperless},{},{},{},{}.{:02},{disputed},{},{},{days_to_settle},{}\r",
            611_365 + at * 7_919_113 % 9_999_991,
            month_first(issued_on),
            month_first(issued_on + Days::new(30)),
            cents / 100,
            cents % 100,
            month_first(issued_on + Days::new(days_to_settle)),
            if *is_paper { "Paper" } else { "Electronic" },
            days_to_settle.saturating_sub(30),
        )
        .unwrap();
    }
    text
}

#[test]
fn lookalike_is_what_the_generator_makes() {
    if std::env::var_os("DUEBOOK_BLESS").is_some() {
        std::fs::write(committed(), lookalike()).unwrap();
    }
    assert_eq!(std::fs::read_to_string(committed()).unwrap(), lookalike());
}

#[test]
fn i3_lookalike_reads_without_help() {
    let source = read_file(lookalike().as_bytes(), &ReadOptions::default()).unwrap();
    let mapping = guess_mapping(&source.table, Subject::Invoices);
    let mapped: Vec<_> = mapping
        .columns()
        .iter()
        .zip(&source.table.header)
        .filter_map(|(field, header)| field.map(|field| (header.as_str(), field)))
        .collect();
    assert_eq!(
        mapped,
        [
            ("customerID", Field::CustomerNumber),
            ("invoiceNumber", Field::InvoiceNumber),
            ("InvoiceDate", Field::IssuedOn),
            ("DueDate", Field::DueOn),
            ("InvoiceAmount", Field::Amount),
            ("SettledDate", Field::SettledOn),
        ]
    );
    let evidence = gather_evidence(&source.table, &mapping, Currency::USD);
    assert!(!evidence.is_open());
    for column in &evidence.dates {
        assert!(matches!(column.decided, Decided::ByRow { answer: DateOrder::Mdy, .. }), "{column:?}");
    }
    let drafts = read_invoices(&source.table, &mapping, &Answers::default(), Currency::USD).unwrap();
    assert_eq!((drafts.read().count(), drafts.refused().count()), (300, 0));
    for draft in drafts.read() {
        assert_eq!(draft.due, DueDate::On(draft.issued_on + Days::new(30)), "row {}", draft.row);
        assert!(draft.notes.iter().any(|(header, _)| header == "Disputed"), "row {}", draft.row);
        assert_eq!(draft.customer.address.country, "", "a country number is no country");
    }
}

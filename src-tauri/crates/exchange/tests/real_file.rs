//! The public file of settled invoices, read without any help.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use domain::Currency;
use exchange::{Answers, Field, ReadOptions, Subject, guess_mapping, read_file, read_invoices};

#[test]
fn real_file_reads_without_help() {
    let Some(folder) = std::env::var_os("DUEBOOK_SAMPLES") else {
        println!("skipped: DUEBOOK_SAMPLES is not set");
        return;
    };
    let bytes = std::fs::read(std::path::Path::new(&folder).join("ibm_late_payments.csv")).unwrap();
    let source = read_file(&bytes, &ReadOptions::default()).unwrap();
    let mapping = guess_mapping(&source.table, Subject::Invoices);
    let expected = [
        (1, Field::CustomerNumber),
        (3, Field::InvoiceNumber),
        (4, Field::IssuedOn),
        (5, Field::DueOn),
        (6, Field::Amount),
        (8, Field::SettledOn),
    ];
    for (column, meaning) in mapping.columns().iter().enumerate() {
        let field = expected.iter().find(|(at, _)| *at == column).map(|(_, field)| *field);
        assert_eq!(*meaning, field, "{}", source.table.header[column]);
    }
    let drafts = read_invoices(&source.table, &mapping, &Answers::default(), Currency::USD).unwrap();
    assert_eq!((drafts.read().count(), drafts.refused().count()), (2_466, 0));
    assert_eq!(drafts.read().map(|draft| draft.total.minor).sum::<i64>(), 14_770_318);
    let first = drafts.read().next().unwrap();
    assert_eq!(first.row, 2);
    assert!(first.notes.contains(&("Disputed".to_owned(), "No".to_owned())), "{:?}", first.notes);
}

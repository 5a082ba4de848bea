//! What must hold for every file: amounts and dates read back as printed, exports read back, and nothing panics.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use chrono::{Datelike, Days, NaiveDate};
use domain::{Currency, Money, money::MAX_MINOR};
use exchange::{
    Answers, ByteOrderMark, DateOrder, DecimalMark, Delimiter, DocumentKind, HeaderChoice, OutputCell,
    ReadOptions, Subject, fold, gather_evidence, guess_mapping, read_customers, read_file, read_invoices,
    read_payments, write_csv,
};
use proptest::prelude::*;

const HEADER: [&str; 4] = ["invoice_number", "customer_name", "issued_on", "amount"];

/// One row through a file and back.
fn through_a_file(date: &str, amount: &str, answers: &Answers, currency: Currency) -> exchange::InvoiceDraft {
    let row = ["1", "Ann", date, amount].map(|cell| OutputCell::Figure(cell.to_owned())).to_vec();
    let bytes = write_csv(&HEADER, [row], Delimiter::Semicolon, ByteOrderMark::With);
    let source = read_file(&bytes, &ReadOptions::default()).unwrap();
    let mapping = guess_mapping(&source.table, Subject::Invoices);
    let drafts = read_invoices(&source.table, &mapping, answers, currency).unwrap();
    drafts.rows.into_iter().next().unwrap().unwrap().draft
}

/// Prints minor units with a group mark and a decimal mark.
fn print(minor: i64, exponent: usize, group: &str, decimal: char) -> String {
    let digits = format!("{:0width$}", minor.unsigned_abs(), width = exponent + 1);
    let (whole, decimals) = digits.split_at(digits.len() - exponent);
    let mut grouped = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            grouped.push_str(group);
        }
        grouped.push(digit);
    }
    let sign = if minor < 0 { "-" } else { "" };
    if exponent == 0 { format!("{sign}{grouped}") } else { format!("{sign}{grouped}{decimal}{decimals}") }
}

proptest! {
    #[test]
    fn i3_printed_amounts_read_back_in_every_style(minor in -MAX_MINOR..MAX_MINOR, style in 0_usize..7, which in 0_usize..3) {
        prop_assume!(minor != 0);
        let currency = [Currency::VND, Currency::EUR, Currency::KWD][which];
        let (group, decimal, mark) = [
            ("", '.', DecimalMark::Point),
            (",", '.', DecimalMark::Point),
            ("'", '.', DecimalMark::Point),
            ("", ',', DecimalMark::Comma),
            (".", ',', DecimalMark::Comma),
            (" ", ',', DecimalMark::Comma),
            ("\u{202f}", ',', DecimalMark::Comma),
        ][style];
        let printed = print(minor, currency.exponent() as usize, group, decimal);
        let answers = Answers { decimal_mark: Some(mark), ..Answers::default() };
        let draft = through_a_file("2026-10-03", &printed, &answers, currency);
        let expected = Money::new(minor.abs(), currency);
        let kind = if minor < 0 { DocumentKind::CreditNote } else { DocumentKind::Invoice };
        prop_assert_eq!((draft.total, draft.kind), (expected, kind), "{}", printed);
    }

    #[test]
    fn i3_printed_dates_read_back_in_every_order(days in 0_u64..32_000, order in 0_usize..3, mark in 0_usize..2) {
        let date = NaiveDate::from_ymd_opt(1990, 1, 1).unwrap() + Days::new(days);
        let order = DateOrder::ALL[order];
        let (day, month, year) = (date.day(), date.month(), date.year());
        let mark = ["/", "-"][mark];
        let printed = match order {
            DateOrder::Dmy => format!("{day}{mark}{month:02}{mark}{year}"),
            DateOrder::Mdy => format!("{month}{mark}{day:02}{mark}{year}"),
            DateOrder::Ymd => format!("{year}{mark}{month}{mark}{day}"),
        };
        let answers = Answers { date_order: Some(order), ..Answers::default() };
        let draft = through_a_file(&printed, "5", &answers, Currency::EUR);
        prop_assert_eq!(draft.issued_on, date, "{}", printed);
    }

    #[test]
    fn i4_exported_text_reads_back(name in "['=+@＝\\-]{0,3}[A-Za-zĐđệ;,\"|א-ת]{1,20}( [0-9=+'-]{1,5})?", separator in 0_usize..4) {
        let row = ["1", &name, "2026-10-03", "5"].map(|cell| OutputCell::Text(cell.to_owned())).to_vec();
        let rows = vec![row; 3];
        let bytes = write_csv(&HEADER, rows, Delimiter::ALL[separator], ByteOrderMark::With);
        let options = ReadOptions { delimiter: Some(Delimiter::ALL[separator]), ..ReadOptions::default() };
        let source = read_file(&bytes, &options).unwrap();
        let cell = source.table.rows[0].cell(1);
        prop_assert!(!cell.starts_with(['=', '+', '-', '@', '＝']) , "{} is no formula", cell);
        let mapping = guess_mapping(&source.table, Subject::Customers);
        let drafts = read_customers(&source.table, &mapping).unwrap();
        prop_assert_eq!(&drafts.read().next().unwrap().name, &name);
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        read_everything(&bytes);
    }

    #[test]
    fn arbitrary_tables_never_panic(
        header in proptest::collection::vec("(invoice number|customer|date|due date|amount|paid|open|terms|level|currency|country|plz|.{0,8})", 1..8),
        rows in proptest::collection::vec("[0-9a-zđש\"'(),.;:/\\-+=€$ \t\r\n\u{202e}\u{300}\0]{0,60}", 0..12),
        separator in 0_usize..4,
    ) {
        let separator = char::from(Delimiter::ALL[separator].byte()).to_string();
        let text = format!("{}\n{}", header.join(&separator), rows.join(&separator));
        read_everything(text.as_bytes());
    }

    #[test]
    fn folding_is_stable(text in ".{0,40}") {
        prop_assert_eq!(fold(&fold(&text)), fold(&text));
    }
}

fn read_everything(bytes: &[u8]) {
    for header in [HeaderChoice::Detect, HeaderChoice::FirstRow, HeaderChoice::None] {
        let Ok(source) = read_file(bytes, &ReadOptions { header, ..ReadOptions::default() }) else {
            continue;
        };
        for subject in [Subject::Invoices, Subject::Customers, Subject::Payments] {
            let mapping = guess_mapping(&source.table, subject);
            let _ = gather_evidence(&source.table, &mapping, Currency::KWD);
            let answers = Answers { date_order: Some(DateOrder::Ymd), ..Answers::default() };
            let _ = read_invoices(&source.table, &mapping, &answers, Currency::VND);
            let _ = read_payments(&source.table, &mapping, &answers, Currency::EUR);
            let _ = read_customers(&source.table, &mapping);
        }
    }
}

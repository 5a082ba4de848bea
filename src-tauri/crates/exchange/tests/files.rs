//! Small files as owners have them, in the encodings, languages and styles of three countries.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::path::PathBuf;

use domain::{Currency, Money};
use exchange::{
    Answers, Delimiter, DocumentKind, Drafts, Encoding, Field, InvoiceDraft, Mapping, ReadOptions, Source,
    Subject, guess_mapping, read_file, read_invoices,
};

fn open(name: &str) -> (Source, Mapping) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/data/import").join(name);
    let source = read_file(&std::fs::read(path).unwrap(), &ReadOptions::default()).unwrap();
    let mapping = guess_mapping(&source.table, Subject::Invoices);
    (source, mapping)
}

fn read(source: &Source, mapping: &Mapping, currency: Currency) -> Drafts<InvoiceDraft> {
    read_invoices(&source.table, mapping, &Answers::default(), currency).unwrap()
}

fn fields(mapping: &Mapping) -> Vec<Field> {
    mapping.columns().iter().map(|field| field.unwrap_or(Field::Note)).collect()
}

fn refusals(drafts: &Drafts<InvoiceDraft>) -> Vec<(u64, String, String, &'static str)> {
    drafts
        .refused()
        .map(|problem| {
            let column = problem.column.as_ref().map(|column| column.header.clone()).unwrap_or_default();
            (problem.row, column, problem.value.clone(), problem.reason.code())
        })
        .collect()
}

#[test]
fn trust_6_vietnamese_windows_1258_reads_composed() {
    let (source, mapping) = open("hoa-don-windows-1258.csv");
    assert_eq!((source.encoding, source.delimiter), (Encoding::Windows1258, Delimiter::Semicolon));
    assert_eq!(source.table.header[0], "Số HĐ");
    let expected = [
        Field::InvoiceNumber,
        Field::CustomerName,
        Field::TaxId,
        Field::Address,
        Field::IssuedOn,
        Field::DueOn,
        Field::Amount,
    ];
    assert_eq!(fields(&mapping), expected);
    let drafts = read(&source, &mapping, Currency::VND);
    let names: Vec<_> = drafts.read().map(|draft| draft.customer.name.as_str()).collect();
    assert_eq!(names[..3], ["Bích Ngọc Stationery", "Cà phê Phố Cổ", "Công ty TNHH Thưởng"]);
    assert_eq!(drafts.read().next().unwrap().total, Money::new(8_250_000, Currency::VND));
    assert_eq!(
        refusals(&drafts),
        [
            (6, "Ngày lập".to_owned(), "31/11/2026".to_owned(), "date.does_not_exist"),
            (7, "Thành tiền".to_owned(), "9,98 tr".to_owned(), "amount.not_a_number"),
        ]
    );
}

#[test]
fn trust_3_byte_order_mark_is_no_part_of_the_header() {
    let (source, mapping) = open("hoa-don-utf8-bom.csv");
    assert_eq!((source.encoding, source.table.header[0].as_str()), (Encoding::Utf8, "Số HĐ"));
    assert_eq!(read(&source, &mapping, Currency::VND).read().count(), 5);
}

#[test]
fn vietnamese_headers_without_accents_are_known() {
    let (source, mapping) = open("hoa-don-khong-dau.csv");
    let expected = [
        Field::InvoiceNumber,
        Field::CustomerNumber,
        Field::CustomerName,
        Field::IssuedOn,
        Field::DueOn,
        Field::Amount,
        Field::Currency,
    ];
    assert_eq!(fields(&mapping), expected);
    assert_eq!(read(&source, &mapping, Currency::VND).read().count(), 2);
}

#[test]
fn trust_7_hebrew_windows_1255_reads() {
    let (source, mapping) = open("heshboniot-windows-1255.csv");
    assert_eq!(source.encoding, Encoding::Windows1255);
    let expected = [
        Field::InvoiceNumber,
        Field::CustomerName,
        Field::TaxId,
        Field::IssuedOn,
        Field::DueOn,
        Field::Amount,
        Field::Currency,
    ];
    assert_eq!(fields(&mapping), expected);
    let drafts = read(&source, &mapping, Currency::ILS);
    let first = drafts.read().next().unwrap();
    assert_eq!(first.customer.name, "מפעלי הצפון בע\"מ");
    assert_eq!(first.total, Money::new(123_450, Currency::ILS));
    assert_eq!(drafts.read().count(), 3);
}

#[test]
fn trust_4_unicode_text_of_excel_reads() {
    let (source, mapping) = open("heshboniot-utf16le.csv");
    assert_eq!((source.encoding, source.delimiter), (Encoding::Utf16Le, Delimiter::Tab));
    assert_eq!(read(&source, &mapping, Currency::ILS).read().count(), 3);
}

#[test]
fn german_windows_1252_reads_with_separator_line() {
    let (source, mapping) = open("rechnungen-windows-1252.csv");
    assert_eq!((source.encoding, source.delimiter), (Encoding::Windows1252, Delimiter::Semicolon));
    let expected = [
        Field::InvoiceNumber,
        Field::CustomerNumber,
        Field::CustomerName,
        Field::Street,
        Field::PostalCode,
        Field::City,
        Field::IssuedOn,
        Field::DueOn,
        Field::Amount,
        Field::Currency,
        Field::SettledOn,
    ];
    assert_eq!(fields(&mapping), expected);
    let drafts = read(&source, &mapping, Currency::USD);
    let drafts: Vec<_> = drafts.read().collect();
    assert_eq!(drafts[0].row, 3, "the separator line is line 1");
    assert_eq!(drafts[0].total, Money::new(123_456, Currency::EUR));
    assert_eq!(drafts[0].customer.address.lines, ["Hauptstraße 5", "80331 München"]);
    assert_eq!(drafts[1].settled_on.unwrap().to_string(), "2026-10-15");
    assert_eq!((drafts[2].kind, drafts[2].total.minor), (DocumentKind::CreditNote, 5_000));
    assert_eq!(drafts[2].issued_on.to_string(), "2026-10-05", "two-digit years are of this century");
}

#[test]
fn trust_8_unreadable_characters_are_located() {
    let (source, mapping) = open("mixed-utf8-and-1252.csv");
    assert_eq!((source.encoding, source.unreadable_count), (Encoding::Utf8, 2));
    let drafts = read(&source, &mapping, Currency::EUR);
    assert_eq!(drafts.read().count(), 15, "the other rows are importable");
    let problem = drafts.refused().next().unwrap();
    assert_eq!((problem.row, problem.reason.to_string().as_str()), (17, "unreadable characters"));
    assert_eq!(problem.column.as_ref().unwrap().header, "Customer");
}

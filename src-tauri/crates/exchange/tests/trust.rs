//! Bad input, row by row of the list of what owners meet, with the sentence that is shown.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use domain::{Currency, Money};
use exchange::{
    Answers, CsvOptions, DateOrder, Decided, DecimalMark, DocumentKind, Drafts, Field, ImportError,
    InvoiceDraft, ReadOptions, Reason, RowNote, Subject, check_size, gather_evidence, guess_mapping,
    read_csv, read_file, read_invoices,
};

fn file_error(bytes: &[u8]) -> String {
    read_file(bytes, &ReadOptions::default()).unwrap_err().to_string()
}

fn try_read(text: &str, answers: &Answers, currency: Currency) -> Result<Drafts<InvoiceDraft>, ImportError> {
    let source = read_file(text.as_bytes(), &ReadOptions::default()).unwrap();
    let mapping = guess_mapping(&source.table, Subject::Invoices);
    read_invoices(&source.table, &mapping, answers, currency)
}

fn read(text: &str, currency: Currency) -> Drafts<InvoiceDraft> {
    try_read(text, &Answers::default(), currency).unwrap()
}

/// A file with one amount per row.
fn with_amounts(amounts: &[&str]) -> String {
    let row = |(at, amount): (usize, &&str)| format!("{at};Ann;2026-10-03;{amount}\n");
    format!("number;customer;date;amount\n{}", amounts.iter().enumerate().map(row).collect::<String>())
}

/// A file with one invoice date per row.
fn with_dates(dates: &[&str]) -> String {
    let row = |(at, date): (usize, &&str)| format!("{at};Ann;{date};100\n");
    format!("number;customer;date;amount\n{}", dates.iter().enumerate().map(row).collect::<String>())
}

fn amounts(text: &[&str], currency: Currency) -> Vec<Result<i64, Reason>> {
    let drafts = read(&with_amounts(text), currency);
    let minor = |draft: &InvoiceDraft| match draft.kind {
        DocumentKind::Invoice => draft.total.minor,
        DocumentKind::CreditNote => -draft.total.minor,
    };
    drafts
        .rows
        .iter()
        .map(|row| row.as_ref().map(|read| minor(&read.draft)).map_err(|problem| problem.reason.clone()))
        .collect()
}

fn dates(text: &[&str]) -> Vec<Result<String, String>> {
    let drafts = read(&with_dates(text), Currency::EUR);
    drafts
        .rows
        .iter()
        .map(|row| {
            row.as_ref()
                .map(|read| read.draft.issued_on.to_string())
                .map_err(|problem| problem.reason.to_string())
        })
        .collect()
}

#[test]
fn trust_1_empty_file() {
    assert_eq!(file_error(b""), "The file is empty.");
    assert_eq!(file_error(b"\xef\xbb\xbf"), "The file is empty.");
}

#[test]
fn trust_2_no_rows() {
    for text in ["Invoice number,Customer,Amount\n", "\n\n  \n;;;\n", "a,b,c", "sep=;\n", ";\r\n;\r\n"] {
        assert_eq!(file_error(text.as_bytes()), "No rows found.", "{text:?}");
    }
}

#[test]
fn trust_5_utf16_without_byte_order_mark() {
    let text = "number;customer;date;amount\r\n1;Ánh Dương;2026-10-03;100\r\n";
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for bytes in [little, big] {
        let source = read_file(&bytes, &ReadOptions::default()).unwrap();
        assert!(source.encoding.name().starts_with("UTF-16"), "{}", source.encoding);
        assert_eq!(source.table.rows[0].cell(1), "Ánh Dương");
    }
}

#[test]
fn trust_9_nul_refuses_its_row_only() {
    let drafts =
        read("number,customer,date,amount\n1,A\0nn,2026-10-03,5\n2,Bea,2026-10-03,5\n", Currency::EUR);
    assert_eq!(drafts.read().count(), 1);
    let problem = drafts.refused().next().unwrap();
    assert_eq!((problem.row, &problem.reason), (2, &Reason::Nul));
}

#[test]
fn trust_10_endless_cell_is_refused_fast() {
    let started = std::time::Instant::now();
    let bytes = vec![b'x'; 100 * 1024 * 1024];
    assert_eq!(file_error(&bytes), "Row 1 is longer than 32 KB.");
    let small = format!("a,b\n1,2\n\n3,{}\n", "x".repeat(40_000));
    assert_eq!(file_error(small.as_bytes()), "Row 4 is longer than 32 KB.");
    assert!(started.elapsed().as_secs() < 5, "{:?}", started.elapsed());
}

#[test]
fn trust_11_too_many_columns() {
    assert_eq!(file_error("a,".repeat(1_000_000).as_bytes()), "More than 256 columns.");
}

#[test]
fn trust_12_too_large_is_told_by_size() {
    let error = check_size(2 * 1024 * 1024 * 1024).unwrap_err();
    assert_eq!(
        (error.code(), error.to_string().as_str()),
        ("import.too_large", "The file is larger than 50 MB.")
    );
    let rows = "a,b\n".repeat(13 * 1024 * 1024 + 1);
    assert_eq!(file_error(rows.as_bytes()), "The file is larger than 50 MB.");
    assert_eq!(file_error("a,b\n".repeat(200_002).as_bytes()), "More than 200000 rows.");
}

#[test]
fn trust_13_unclosed_quote() {
    assert_eq!(file_error(b"number,customer\n1,\"Ann\n2,Bea\n"), "Quote opened in line 2 never closes.");
    let long = format!("number,customer\n1,Ann\n2,\"Bea\n{}", "3,Cal\n".repeat(20_000));
    assert_eq!(file_error(long.as_bytes()), "Quote opened in line 3 never closes.");
    let second_line_of_a_cell = "number,customer\n1,\"An\nn\",\"x\n";
    assert_eq!(file_error(second_line_of_a_cell.as_bytes()), "Quote opened in line 3 never closes.");
}

#[test]
fn trust_14_ragged_rows_are_listed_by_line() {
    let drafts = read(
        "number,customer,date,amount\n1,Ann,2026-10-03,5\n\n2,Bea,2026-10-03\n3,Cal,2026-10-03,5,7\n4,\"D\nee\",2026-10-03,5,\n5,Eve,2026-10-03,6\n",
        Currency::EUR,
    );
    let refused: Vec<_> = drafts.refused().map(|problem| (problem.row, problem.reason.clone())).collect();
    assert_eq!(
        refused,
        [(4, Reason::CellCount { expected: 4, found: 3 }), (5, Reason::CellCount { expected: 4, found: 5 }),]
    );
    let read: Vec<_> = drafts.read().map(|draft| (draft.row, draft.customer.name.as_str())).collect();
    assert_eq!(read, [(2, "Ann"), (6, "D ee"), (8, "Eve")], "lines as an editor counts them");
}

#[test]
fn trust_15_line_ends_of_all_kinds() {
    for text in [
        "number,customer,date,amount\r1,Ann,2026-10-03,5\r2,Bea,2026-10-03,6\r",
        "number,customer,date,amount\r\n1,Ann,2026-10-03,5\r2,Bea,2026-10-03,6\n",
    ] {
        let lines: Vec<_> = read(text, Currency::EUR).read().map(|draft| draft.row).collect();
        assert_eq!(lines, [2, 3], "{text:?}");
    }
}

#[test]
fn trust_16_separator_line_is_no_header() {
    for (first, separator) in [("sep=;", ';'), ("\"sep=|\"", '|'), ("SEP=,", ','), ("sep=\t", '\t')] {
        let text =
            format!("{first}\r\nnumber;customer;date;amount\r\n1;Ann;2026-10-03;5\r\n").replace(';', "\u{1}");
        let text = text.replacen("sep=\u{1}", "sep=;", 1).replace('\u{1}', &separator.to_string());
        let (table, delimiter) = read_csv(&text, &CsvOptions::default()).unwrap();
        assert_eq!(char::from(delimiter.byte()), separator);
        assert_eq!(
            (table.header[0].as_str(), table.header_line, table.rows[0].line()),
            ("number", Some(2), 3)
        );
    }
}

#[test]
fn trust_17_separators_are_detected() {
    for separator in [",", ";", "\t", "|"] {
        let text = "number;customer;date;amount;note\n1;Ann;2026-10-03;5;\"a;b\"\n2;Bea;2026-10-03;6;\n";
        let text = text.replace("a;b", "x,y;z").replace("\"x,y;z\"", "\u{1}").replace(';', separator);
        let text = text.replace('\u{1}', "\"x,y;z\"");
        let (table, delimiter) = read_csv(&text, &CsvOptions::default()).unwrap();
        assert_eq!(char::from(delimiter.byte()).to_string(), separator);
        assert_eq!(table.rows[0].cell(4), "x,y;z");
    }
    let decimals = "Betrag;Kunde;Datum;Nr\n1,50;Ann;2026-10-03;1\n2,50;Bea;2026-10-03;2\n";
    assert_eq!(read_csv(decimals, &CsvOptions::default()).unwrap().1.byte(), b';');
}

#[test]
fn trust_18_duplicate_headers_must_be_chosen() {
    let text = "number;customer;date;Amount;amount\n1;Ann;2026-10-03;5;6\n";
    let error = try_read(text, &Answers::default(), Currency::EUR).unwrap_err();
    assert_eq!(error, ImportError::FieldContested { field: Field::Amount, columns: "D, E".into() });
    let source = read_file(text.as_bytes(), &ReadOptions::default()).unwrap();
    assert_eq!(source.table.duplicate_headers(), [3, 4]);
    let mut mapping = guess_mapping(&source.table, Subject::Invoices);
    mapping.apply("amount=E", &source.table).unwrap();
    let drafts = read_invoices(&source.table, &mapping, &Answers::default(), Currency::EUR).unwrap();
    assert_eq!(drafts.read().next().unwrap().total, Money::new(600, Currency::EUR));
}

#[test]
fn trust_21_each_style_has_one_reading() {
    assert_eq!(amounts(&["1.234,56", "1.234", "12"], Currency::EUR), [Ok(123_456), Ok(123_400), Ok(1_200)]);
    assert_eq!(amounts(&["1,234.56", "1,234", "12"], Currency::EUR), [Ok(123_456), Ok(123_400), Ok(1_200)]);
    assert_eq!(amounts(&["1 234,56", "1\u{202f}234,5"], Currency::EUR), [Ok(123_456), Ok(123_450)]);
    assert_eq!(amounts(&["1'234.50", "1’234'567.05"], Currency::EUR), [Ok(123_450), Ok(123_456_705)]);
    assert_eq!(amounts(&["1.234,-", "12,50"], Currency::EUR), [Ok(123_400), Ok(1_250)]);
}

#[test]
fn trust_22_undecidable_column_is_asked_once() {
    for (currency, point) in [(Currency::KWD, "1.234"), (Currency::EUR, "–")] {
        let error = try_read(&with_amounts(&["5", "1.234"]), &Answers::default(), currency).unwrap_err();
        let ImportError::DecimalsUndecided { row: 3, value, point: shown, comma, .. } = &error else {
            panic!("{error}")
        };
        assert_eq!((value.as_str(), shown.as_str()), ("1.234", point));
        assert!(comma.starts_with("1234"), "{comma}");
    }
    let comma = Answers { decimal_mark: Some(DecimalMark::Comma), ..Answers::default() };
    let drafts = try_read(&with_amounts(&["1.234"]), &comma, Currency::KWD).unwrap();
    assert_eq!(drafts.read().next().unwrap().total.minor, 1_234_000);
    assert_eq!(amounts(&["1.234", "0.500"], Currency::KWD), [Ok(1_234), Ok(500)], "one row decides");
}

#[test]
fn trust_23_and_24_dong_has_no_decimals() {
    assert_eq!(amounts(&["1.234.000", "1.234"], Currency::VND), [Ok(1_234_000), Ok(1_234)]);
    assert_eq!(amounts(&["1,234"], Currency::VND), [Ok(1_234)]);
    assert_eq!(amounts(&["1000.00"], Currency::VND), [Ok(1_000)], "zeros add nothing");
    let refused = Err(Reason::TooManyDecimals { currency: Currency::VND, exponent: 0 });
    for others in [["12,5", "8.250.000"], ["12,5", "8,250,000"], ["12,5", "7"]] {
        assert_eq!(amounts(&others, Currency::VND)[0], refused, "{others:?}");
    }
}

#[test]
fn trust_25_decimals_are_never_rounded_or_moved() {
    let refused = Reason::TooManyDecimals { currency: Currency::EUR, exponent: 2 };
    assert_eq!(amounts(&["0.005"], Currency::EUR), [Err(refused.clone())]);
    assert_eq!(amounts(&["0,005"], Currency::EUR), [Err(refused.clone())]);
    assert_eq!(refused.to_string(), "too many decimals: EUR has 2");
}

#[test]
fn trust_26_what_is_no_number() {
    for text in [
        "1e5",
        "NaN",
        "∞",
        "0x10",
        "9,98 tr",
        "1.23.4",
        "12.34.567",
        "1,2,3",
        "1 2",
        "abc",
        "(5",
        "--5",
        "5%",
    ] {
        let refused = amounts(&[text], Currency::EUR)[0].clone().unwrap_err();
        assert_eq!(refused.to_string(), "not a number", "{text}");
    }
}

#[test]
fn trust_27_other_digits_have_their_own_reason() {
    for text in ["١٢٣", "１２３", "12٣"] {
        assert_eq!(amounts(&[text], Currency::EUR), [Err(Reason::ForeignDigits)]);
    }
}

#[test]
fn trust_28_negative_amounts_are_credit_notes() {
    for text in ["(1,234.50)", "1,234.50-", "\u{2212}1,234.50", "-1,234.50", "- $1,234.50", "$ (1,234.50)"] {
        assert_eq!(amounts(&[text], Currency::USD), [Ok(-123_450)], "{text}");
    }
}

#[test]
fn trust_29_to_31_sizes() {
    let refused = amounts(&["12345678901234567890", "9000000000001.00"], Currency::EUR);
    assert_eq!(refused, [Err(Reason::AmountTooLarge), Err(Reason::AmountTooLarge)]);
    assert_eq!(Reason::AmountTooLarge.to_string(), "Amount too large");
    assert_eq!(amounts(&["0", "-0", "0.00"], Currency::EUR), vec![Err(Reason::AmountZero); 3]);
    let many = vec!["900000000000000"; 10_300];
    let error = try_read(&with_amounts(&many), &Answers::default(), Currency::VND).unwrap_err();
    assert_eq!(error, ImportError::SumTooLarge { currency: Currency::VND });
}

#[test]
fn trust_32_days_outside_the_calendar() {
    let refused = dates(&["2026-02-30", "31/04/2026", "31/11/2026"]);
    assert_eq!(
        refused,
        [
            Err("2026-02-30: date does not exist".to_owned()),
            Err("31/04/2026: date does not exist".to_owned()),
            Err("31/11/2026: date does not exist".to_owned()),
        ]
    );
}

#[test]
fn trust_33_one_row_decides_the_order_of_its_column() {
    assert_eq!(dates(&["03/04/2026", "14/10/2026"])[0], Ok("2026-04-03".to_owned()));
    assert_eq!(dates(&["03/04/2026", "10/14/2026"])[0], Ok("2026-03-04".to_owned()));
    assert_eq!(dates(&["03.04.2026"])[0], Ok("2026-04-03".to_owned()), "dots are day first");
    assert_eq!(dates(&["05/05/2026"])[0], Ok("2026-05-05".to_owned()), "the same in any order");
}

#[test]
fn trust_33_undecided_order_is_asked_with_the_files_own_row() {
    let text = with_dates(&["03/04/2026", "05/06/2026"]);
    let error = try_read(&text, &Answers::default(), Currency::EUR).unwrap_err();
    assert_eq!(error.code(), "import.date_order_undecided");
    assert_eq!(
        error.to_string(),
        "03/04/2026 in row 2 (column date) can be 2026-04-03 or 2026-03-04: say which order the dates have (dmy, mdy or ymd)."
    );
    let answers = Answers { date_order: Some(DateOrder::Mdy), ..Answers::default() };
    let drafts = try_read(&text, &answers, Currency::EUR).unwrap();
    assert_eq!(drafts.read().next().unwrap().issued_on.to_string(), "2026-03-04");
}

#[test]
fn i3_question_shows_rows_and_what_each_answer_refuses() {
    let text = with_dates(&["03/10/2026", "04/10/2026", "14/10/2026", "2026-10-01"]);
    let source = read_file(text.as_bytes(), &ReadOptions::default()).unwrap();
    let mapping = guess_mapping(&source.table, Subject::Invoices);
    let evidence = gather_evidence(&source.table, &mapping, Currency::EUR);
    let column = &evidence.dates[0];
    assert_eq!(column.both_ways_count, 2);
    assert_eq!(column.decided, Decided::ByRow { answer: DateOrder::Dmy, row: 4, value: "14/10/2026".into() });
    assert_eq!(column.examples[0].row, 2);
    let month_first = &column.choices[1];
    assert_eq!((month_first.answer, month_first.refused_count), (DateOrder::Mdy, 1));
    assert_eq!(month_first.first_refused, Some((4, "14/10/2026".to_owned())));
}

#[test]
fn i3_rows_that_contradict_each_other_are_asked() {
    let text = with_dates(&["14/10/2026", "10/14/2026", "03/04/2026"]);
    let error = try_read(&text, &Answers::default(), Currency::EUR).unwrap_err();
    assert_eq!(error.code(), "import.date_order_undecided");
}

#[test]
fn i3_undecided_column_follows_the_others_that_decide() {
    let text =
        "number;customer;date;due;amount\n1;Ann;03/04/2026;14/04/2026;5\n2;Bea;05/04/2026;15/04/2026;5\n";
    let source = read_file(text.as_bytes(), &ReadOptions::default()).unwrap();
    let mapping = guess_mapping(&source.table, Subject::Invoices);
    let evidence = gather_evidence(&source.table, &mapping, Currency::EUR);
    assert!(
        matches!(&evidence.dates[0].decided, Decided::ByOtherColumn { answer: DateOrder::Dmy, column } if column.index == 3)
    );
    assert!(!evidence.is_open());
}

#[test]
fn trust_34_unlikely_years_must_be_confirmed() {
    let text = with_dates(&["0026-10-03", "2099-10-03", "1899-10-03", "2569-10-03", "2026-10-03"]);
    let refused: Vec<_> =
        read(&text, Currency::EUR).refused().map(|problem| problem.reason.to_string()).collect();
    assert_eq!(
        refused,
        [
            "the year 26 is unlikely",
            "the year 2099 is unlikely",
            "the year 1899 is unlikely",
            "the year 2569 is unlikely",
        ]
    );
    let confirmed = Answers { accept_odd_years: true, ..Answers::default() };
    assert_eq!(try_read(&text, &confirmed, Currency::EUR).unwrap().read().count(), 5);
}

#[test]
fn dates_are_read_as_people_write_them() {
    let written = [
        "2026-10-03T23:30:00Z",
        "2026-10-03 00:00",
        "2026/10/3",
        "20261003",
        "3-Oct-2026",
        "03 October 2026",
        "October 3, 2026",
        "3. Oktober 2026",
        "3.10.26",
        "ngày 3 tháng 10 năm 2026",
        "3 באוקטובר 2026",
        "\u{200e}3.10.2026\u{200e}",
        "3.10.2026 14:05:59",
    ];
    for date in written {
        assert_eq!(dates(&[date]), [Ok("2026-10-03".to_owned())], "{date}");
    }
    for text in ["soon", "45932", "3/10", "10/2026", "1/2/3/4", "3 Foo 2026", "2026-10", "٣/١٠/٢٠٢٦"] {
        assert_eq!(dates(&[text]), [Err("not a date".to_owned())], "{text}");
    }
}

#[test]
fn trust_36_due_before_issued() {
    let drafts = read(
        "number;customer;date;due date;amount\n1;Ann;2026-10-03;2026-10-02;5\n2;Ann;2026-10-03;2026-10-03;5\n",
        Currency::EUR,
    );
    let problem = drafts.refused().next().unwrap();
    assert_eq!(problem.reason.to_string(), "due on 2026-10-02, before it was issued on 2026-10-03");
    assert_eq!((problem.row, drafts.read().count()), (2, 1));
}

#[test]
fn trust_37_and_38_names_are_text() {
    let names = ["=HYPERLINK(1)", "@SUM", "+1", "-2+3", "<img onerror=x>", "<script>"];
    let rows: Vec<_> = names.iter().map(|name| format!("1;{name};2026-10-03;5\n")).collect();
    let drafts = read(&format!("number;customer name;date;amount\n{}", rows.concat()), Currency::EUR);
    let read: Vec<_> = drafts.read().map(|draft| draft.customer.name.as_str()).collect();
    assert_eq!(read, names);
}

#[test]
fn trust_39_to_42_names() {
    let name = |name: &str| {
        read(&format!("number;customer name;date;amount\n1;\"{name}\";2026-10-03;5\n"), Currency::EUR).rows[0]
            .clone()
    };
    let hidden = name("Ánh\u{202e}Dương").unwrap();
    assert_eq!(hidden.draft.customer.name, "ÁnhDương");
    assert!(
        matches!(&hidden.notes[..], [RowNote::HiddenMarksRemoved { column }] if column.header == "customer name")
    );
    assert_eq!(hidden.notes[0].code(), "import.hidden_marks_removed");
    assert_eq!(name("Ann\r\nBcc: x@y.z").unwrap().draft.customer.name, "Ann Bcc: x@y.z");
    assert_eq!(
        name(&"x".repeat(10_000)).unwrap_err().reason,
        Reason::TextTooLong { length: 10_000, limit: 200 }
    );
    let stacked = format!("a{}", "\u{301}".repeat(300));
    assert_eq!(name(&stacked).unwrap_err().reason.code(), "text.too_many_marks");
    for empty in ["", "\u{200b}", "\u{a0}"] {
        assert_eq!(name(empty).unwrap_err().reason.to_string(), "Name is missing", "{empty:?}");
    }
}

#[test]
fn r12_number_stands_for_a_missing_name() {
    let drafts =
        read("invoice number,customer number,customer name,date,amount\n1,K7,,2026-10-03,5\n", Currency::EUR);
    let customer = &drafts.read().next().unwrap().customer;
    assert_eq!((customer.number.as_str(), customer.name.as_str()), ("K7", ""));
}

#[test]
fn files_of_other_kinds_are_named() {
    for (bytes, sentence) in [
        (b"%PDF-1.7".as_slice(), "This is a PDF document, not a table of text (CSV)."),
        (b"\x89PNG\r\n\x1a\n....", "This is a picture, not a table of text (CSV)."),
        (b"PK\x03\x04....xl/workbook.xml", "This is an Excel workbook (XLSX), not a table of text (CSV)."),
        (b"PK\x03\x04....", "This is a ZIP archive, not a table of text (CSV)."),
        (
            b"SQLite format 3\0",
            "This is a database file, perhaps a book of Duebook, not a table of text (CSV).",
        ),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            "This is an old or password-protected Excel workbook (XLS), not a table of text (CSV).",
        ),
        (b"  <html><table>", "This is a web page (HTML), not a table of text (CSV)."),
    ] {
        assert_eq!(file_error(bytes), sentence);
    }
}

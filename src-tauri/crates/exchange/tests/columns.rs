//! Headers, mappings, customers, payments, levels, and refused rows that come back mended.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use domain::{Currency, Language, Money, terms::Terms};
use exchange::{
    Answers, ByteOrderMark, Delimiter, DueDate, Field, HeaderChoice, ImportError, Mapping, MappingError,
    OutputCell, ReadOptions, Reason, RefusedRow, RowNote, Source, Subject, guess_mapping, read_customers,
    read_file, read_invoices, read_payments, write_csv, write_refused,
};

fn source(text: &str) -> Source {
    read_file(text.as_bytes(), &ReadOptions::default()).unwrap()
}

fn guessed(header: &str, row: &str, subject: Subject) -> Vec<Option<Field>> {
    guess_mapping(&source(&format!("{header}\n{row}\n")).table, subject).columns().to_vec()
}

fn invoices(text: &str) -> (Source, Mapping) {
    let source = source(text);
    let mapping = guess_mapping(&source.table, Subject::Invoices);
    (source, mapping)
}

#[test]
fn headers_of_four_languages_are_known() {
    use Field::{Amount, CustomerName, DueOn, InvoiceNumber, IssuedOn, TaxId};
    let row = "A-17;Ann Lee;2026-10-03;2026-11-02;100;0301445872";
    for header in [
        "Invoice No.;Customer;Invoice date;Due date;Total;VAT no",
        "Inv #;Bill to;Date;Payment due;Amount (EUR);Tax ID",
        "invoice_number;customerName;issuedOn;dueOn;total_amount;taxId",
        "INVOICE NUMBER;CLIENT NAME;DATE ISSUED;PAY BY;GRAND TOTAL;TAX NUMBER",
        "Số HĐ;Khách hàng;Ngày lập;Hạn TT;Thành tiền;MST",
        "So hoa don;Ten KH;Ngay hoa don;Han thanh toan;Tong cong;Ma so thue",
        "Số hóa đơn;Tên khách hàng;Ngày HĐ;Ngày đến hạn;Tổng tiền (VNĐ);Mã số thuế",
        "מספר חשבונית;שם לקוח;תאריך חשבונית;תאריך פירעון;סה\"כ לתשלום;ח.פ.",
        "מס' חשבונית;לקוח;תאריך;לתשלום עד;סכום;עוסק מורשה",
        "Rechnungsnummer;Kunde;Datum;Fällig am;Betrag;USt-IdNr.",
        "Rechnungs-Nr.;Firma;Rechnungsdatum;Zahlbar bis;Rechnungsbetrag;Steuernummer",
        "BELEGNR;KUNDENNAME;BELEGDATUM;FAELLIGKEIT;BRUTTO;UID",
    ] {
        let expected = [InvoiceNumber, CustomerName, IssuedOn, DueOn, Amount, TaxId].map(Some);
        assert_eq!(guessed(header, row, Subject::Invoices), expected, "{header}");
    }
}

#[test]
fn content_decides_what_a_header_leaves_open() {
    let header = "number;customer;date;amount;paid";
    let with = |customer: &str, paid: &str| {
        let guess = guessed(header, &format!("1;{customer};2026-10-03;100;{paid}"), Subject::Invoices);
        (guess[1], guess[4])
    };
    assert_eq!(with("Ann", "2026-10-05"), (Some(Field::CustomerName), Some(Field::SettledOn)));
    assert_eq!(with("K-007", "50.00"), (Some(Field::CustomerNumber), Some(Field::PaidAmount)));
    let net = guessed(
        "number;customer;date;Tổng tiền chưa thuế;Tiền thuế;Tổng tiền",
        "1;Ann;2026-10-03;90;10;100",
        Subject::Invoices,
    );
    assert_eq!(net[3..], [None, None, Some(Field::Amount)], "what is due includes the tax");
}

#[test]
fn i3_each_field_has_one_column() {
    let guess =
        guessed("number;customer;Date;Invoice date;amount", "1;A;2026-10-03;2026-10-04;5", Subject::Invoices);
    assert_eq!((guess[2], guess[3]), (None, Some(Field::IssuedOn)), "the surer header wins");
}

#[test]
fn titles_above_the_header_are_left_out() {
    let (source, mapping) = invoices(
        "DANH SÁCH HÓA ĐƠN;;;\nTháng 10;;;\n\nSố HĐ;Khách hàng;Ngày lập;Thành tiền\nA1;An;2026-10-03;5.000\n",
    );
    assert_eq!((source.table.header_line, source.table.preamble_count), (Some(4), 2));
    let drafts = read_invoices(&source.table, &mapping, &Answers::default(), Currency::VND).unwrap();
    assert_eq!(drafts.read().map(|draft| draft.row).collect::<Vec<_>>(), [5]);
}

#[test]
fn file_without_header_has_columns_without_names() {
    let text = "A1;Ann;2026-10-03;5,50\nA2;Bea;2026-10-04;6,50\n";
    let (source, mut mapping) = invoices(text);
    assert_eq!((source.table.header_line, source.table.rows.len()), (None, 2));
    let error = read_invoices(&source.table, &mapping, &Answers::default(), Currency::EUR).unwrap_err();
    assert_eq!(error, ImportError::FieldMissing { field: Field::CustomerName });
    mapping.apply("invoice_number=A,customer_name=b,issued_on=C,amount=D", &source.table).unwrap();
    let drafts = read_invoices(&source.table, &mapping, &Answers::default(), Currency::EUR).unwrap();
    assert_eq!(drafts.read().next().unwrap().total, Money::new(550, Currency::EUR));
    let forced = ReadOptions { header: HeaderChoice::FirstRow, ..ReadOptions::default() };
    assert_eq!(read_file(text.as_bytes(), &forced).unwrap().table.header[1], "Ann");
}

#[test]
fn mapping_words_name_fields_and_columns() {
    let (source, mut mapping) = invoices("number;customer;date;Net sum;amount\n1;Ann;2026-10-03;5;6\n");
    mapping.apply("amount=net SUM, note=E", &source.table).unwrap();
    assert_eq!(mapping.columns()[3..], [Some(Field::Amount), Some(Field::Note)]);
    mapping.apply("customer=B", &source.table).unwrap();
    assert_eq!(mapping.columns()[1], Some(Field::CustomerName));
    mapping.apply("customer=A", &source.table).unwrap();
    assert_eq!(mapping.columns()[0], Some(Field::CustomerNumber), "codes are numbers");
    mapping.apply("total=", &source.table).unwrap();
    assert_eq!(mapping.column_of(Field::Amount), None, "an empty column takes the field away");
    let error = |words: &str| mapping.clone().apply(words, &source.table).unwrap_err();
    assert_eq!(error("amount"), MappingError::NotAPair("amount".into()));
    assert_eq!(error("colour=A"), MappingError::UnknownField("colour".into()));
    assert_eq!(error("received_on=A"), MappingError::UnknownField("received_on".into()));
    assert_eq!(error("amount=Z"), MappingError::UnknownColumn("Z".into()));
}

#[test]
fn i3_columns_without_a_meaning_are_notes() {
    let (source, mapping) = invoices("number;customer;date;amount;Disputed;Fax\n1;Ann;2026-10-03;5;Yes;\n");
    let drafts = read_invoices(&source.table, &mapping, &Answers::default(), Currency::EUR).unwrap();
    assert_eq!(drafts.read().next().unwrap().notes, [("Disputed".to_owned(), "Yes".to_owned())]);
}

#[test]
fn r22_level_and_last_reminder_come_with_an_import() {
    let (source, mapping) = invoices(
        "Rechnungsnummer;Kunde;Datum;Betrag;Mahnstufe;Letzte Mahnung\n1;Ann;03.10.2026;5;2;01.11.2026\n2;Bea;03.10.2026;5;;\n3;Cal;03.10.2026;5;12;\n",
    );
    let drafts = read_invoices(&source.table, &mapping, &Answers::default(), Currency::EUR).unwrap();
    let read: Vec<_> = drafts.read().collect();
    assert_eq!(
        (read[0].level, read[0].last_reminder_on.unwrap().to_string().as_str()),
        (Some(2), "2026-11-01")
    );
    assert_eq!((read[1].level, read[1].last_reminder_on), (None, None));
    assert_eq!(drafts.refused().next().unwrap().reason, Reason::NotALevel);
}

#[test]
fn due_date_comes_from_the_row_else_from_terms() {
    let (source, mapping) = invoices(
        "number;customer;date;due date;terms;amount\n1;A;2026-10-03;2026-10-20;30;5\n2;A;2026-10-03;;30 days;5\n3;A;2026-10-03;;;5\n4;A;2026-10-03;;soon;5\n5;A;;2026-10-03;;5\n",
    );
    let drafts = read_invoices(&source.table, &mapping, &Answers::default(), Currency::EUR).unwrap();
    let due: Vec<_> = drafts.read().map(|draft| draft.due.clone()).collect();
    assert_eq!(
        due,
        [DueDate::On("2026-10-20".parse().unwrap()), DueDate::ByTerms(Terms::net(30)), DueDate::ByCustomer,]
    );
    let refused: Vec<_> = drafts.refused().map(|problem| problem.reason.clone()).collect();
    assert_eq!(refused, [Reason::TermsNotUnderstood, Reason::DateMissing]);
}

#[test]
fn paid_amount_is_given_or_follows_from_what_is_open() {
    let (source, mapping) = invoices(
        "number;customer;date;total;open\n1;A;2026-10-03;100,00;40,00\n2;A;2026-10-03;100,00;-\n3;A;2026-10-03;100,00;100,00\n4;A;2026-10-03;100,00;120,00\n",
    );
    let drafts = read_invoices(&source.table, &mapping, &Answers::default(), Currency::EUR).unwrap();
    let paid: Vec<_> = drafts.read().map(|draft| draft.paid.map(|paid| paid.minor)).collect();
    assert_eq!(paid, [Some(6_000), None, Some(0)]);
    assert_eq!(drafts.refused().next().unwrap().reason, Reason::OpenAboveTotal);
    let (source, mapping) = invoices("number;customer;date;outstanding\n1;A;2026-10-03;40,00\n");
    let drafts = read_invoices(&source.table, &mapping, &Answers::default(), Currency::EUR).unwrap();
    assert_eq!(
        drafts.read().next().unwrap().total.minor,
        4_000,
        "a list of open items knows no other amount"
    );
}

#[test]
fn m2_currency_comes_from_sign_column_header_or_book() {
    let read = |text: &str| {
        let (source, mapping) = invoices(text);
        read_invoices(&source.table, &mapping, &Answers::default(), Currency::EUR).unwrap()
    };
    let total = |text: &str| read(text).read().next().unwrap().total;
    assert_eq!(
        total("number;customer;date;amount\n1;A;2026-10-03;5.000 ₫\n"),
        Money::new(5_000, Currency::VND)
    );
    assert_eq!(
        total("number;customer;date;Total ₫\n1;A;2026-10-03;5.000\n"),
        Money::new(5_000, Currency::VND)
    );
    assert_eq!(
        total("number;customer;date;Amount (USD)\n1;A;2026-10-03;5\n"),
        Money::new(500, Currency::USD)
    );
    assert_eq!(
        total("number;customer;date;amount;currency\n1;A;2026-10-03;5;ILS\n"),
        Money::new(500, Currency::ILS)
    );
    assert_eq!(total("number;customer;date;amount\n1;A;2026-10-03;5\n"), Money::new(500, Currency::EUR));
    let conflict = read(
        "number;customer;date;amount;currency\n1;A;2026-10-03;€5;USD\n2;A;2026-10-03;5;BTC\n3;A;2026-10-03;5;EUR\n4;A;2026-10-03;5;USD\n",
    );
    let reasons: Vec<_> = conflict.refused().map(|problem| problem.reason.code()).collect();
    assert_eq!(reasons, ["currency.conflict", "currency.unknown"]);
}

#[test]
fn customers_bring_address_language_and_terms() {
    let source = source(
        "Kundennummer;Name;Ansprechpartner;Straße;PLZ;Ort;Land;E-Mail;Telefon;Sprache;Zahlungsziel;Branche\n\
         1;Ánh Dương;;12 Lý Thường Kiệt;100000;Hà Nội;Việt Nam;a@b.vn;+84 24 1;Vietnamesisch;30 Tage;Bau\n\
         2;Müller;Frau Jäger;Hauptstr. 5;80331;München;Deutschland;;;Deutsch;14;\n\
         ;;;;;;;;;;;x\n",
    );
    let mapping = guess_mapping(&source.table, Subject::Customers);
    let drafts = read_customers(&source.table, &mapping).unwrap();
    let read: Vec<_> = drafts.read().collect();
    assert_eq!(read[0].address.lines, ["12 Lý Thường Kiệt", "Hà Nội 100000"]);
    assert_eq!((read[0].address.country.as_str(), read[0].language), ("VN", Some(Language::Vi)));
    assert_eq!((read[0].phone.as_str(), read[0].terms.clone()), ("+84 24 1", Some(Terms::net(30))));
    assert_eq!(read[0].notes, [("Branche".to_owned(), "Bau".to_owned())]);
    assert_eq!(read[1].address.lines, ["Hauptstr. 5", "80331 München"]);
    assert_eq!((read[1].contact_name.as_str(), read[1].language), ("Frau Jäger", None));
    let notes = &drafts.rows[1].as_ref().unwrap().notes;
    assert_eq!(notes, &[RowNote::LanguageUnknown { value: "Deutsch".into() }]);
    assert_eq!(drafts.refused().next().unwrap().reason, Reason::NameMissing);
}

#[test]
fn payments_name_a_customer_or_an_invoice() {
    let source = source(
        "Ngày thanh toán;Mã KH;Số HĐ;Số tiền;Hình thức;Nội dung\n13/10/2026;K1;;5.000;CK;cam on\n14/10/2026;;HD7;6.000;;\n14/10/2026;;;6.000;;\n14/10/2026;K1;;-6.000;;\n",
    );
    let mapping = guess_mapping(&source.table, Subject::Payments);
    let drafts = read_payments(&source.table, &mapping, &Answers::default(), Currency::VND).unwrap();
    let read: Vec<_> = drafts.read().collect();
    assert_eq!(
        (read[0].customer_number.as_str(), read[0].method.as_str(), read[0].reference.as_str()),
        ("K1", "CK", "cam on")
    );
    assert_eq!((read[1].invoice_number.as_str(), read[1].amount.minor), ("HD7", 6_000));
    let reasons: Vec<_> = drafts.refused().map(|problem| problem.reason.code()).collect();
    assert_eq!(reasons, ["payer.missing", "amount.negative"]);
}

#[test]
fn i1_refused_rows_come_back_mended() {
    let text = "Số HĐ;Khách hàng;Ngày lập;Thành tiền;Fax\n1;=1+1;31/11/2026;5.000;-1\n2;\"B;ea\";03/10/2026;5.000;\n3;Cal;14/10/2026;mười;\n";
    let (source, mapping) = invoices(text);
    let drafts = read_invoices(&source.table, &mapping, &Answers::default(), Currency::VND).unwrap();
    let refused: Vec<RefusedRow> = drafts
        .refused()
        .map(|problem| RefusedRow {
            line: problem.row,
            column: problem.column.as_ref().map(|column| column.label().to_owned()).unwrap_or_default(),
            value: problem.value.clone(),
            code: problem.reason.code().to_owned(),
            reason: problem.reason.to_string(),
        })
        .collect();
    let bytes = write_refused(&source.table, &refused, source.delimiter);
    let written = String::from_utf8(bytes).unwrap();
    assert_eq!(
        written,
        "\u{feff}duebook_row;duebook_column;duebook_reason;Số HĐ;Khách hàng;Ngày lập;Thành tiền;Fax\r\n\
         2;Ngày lập;31/11/2026: date does not exist;1;'=1+1;31/11/2026;5.000;-1\r\n\
         4;Thành tiền;not a number;3;Cal;14/10/2026;mười;\r\n"
    );
    let mended = written.replace("31/11/2026;5", "30/11/2026;5").replace("mười", "10.000");
    let (source, mapping) = invoices(&mended);
    let drafts = read_invoices(&source.table, &mapping, &Answers::default(), Currency::VND).unwrap();
    let read: Vec<_> = drafts.read().collect();
    assert_eq!(
        (read[0].customer.name.as_str(), read[0].issued_on.to_string().as_str()),
        ("=1+1", "2026-11-30")
    );
    assert_eq!(read[0].notes, [("Fax".to_owned(), "-1".to_owned())], "the added columns are no notes");
    assert_eq!(read[1].total.minor, 10_000);
}

#[test]
fn i4_formulas_are_neutralised_and_numbers_stay() {
    let row = vec![
        OutputCell::Text("=HYPERLINK(\"x\")".into()),
        OutputCell::Text("-2+3".into()),
        OutputCell::Text("＝1".into()),
        OutputCell::Text("\t=1".into()),
        OutputCell::Text("'=1".into()),
        OutputCell::Figure("-5.00".into()),
        OutputCell::Text("Ann".into()),
    ];
    let bytes =
        write_csv(&["a", "b", "c", "d", "e", "f", "@g"], [row], Delimiter::Comma, ByteOrderMark::Without);
    assert_eq!(
        String::from_utf8(bytes).unwrap(),
        "a,b,c,d,e,f,'@g\r\n\"'=HYPERLINK(\"\"x\"\")\",'-2+3,'＝1,'\t=1,''=1,-5.00,Ann\r\n"
    );
}

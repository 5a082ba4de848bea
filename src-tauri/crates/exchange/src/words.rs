//! The words that columns are called by, in English, Vietnamese, Hebrew and German, as data.
//!
//! Words are compared folded: without case, accents, punctuation and spaces, so that `Số HĐ`, `so hd` and `SoHD` are one.

use std::{collections::HashMap, sync::LazyLock};

use crate::{Field, Subject, text};

/// What one field is called. Words are separated by `|`, the surest first.
struct Words {
    field: Field,
    /// The files in which these words have this meaning; `None` for all that know the field.
    subject: Option<Subject>,
    /// Headers that have this meaning as a whole.
    whole: &'static str,
    /// Words that have it inside a longer header too, for example in `Invoice date (dd/mm/yyyy)`.
    part: &'static str,
}

const WORDS: &[Words] = &[
    Words {
        field: Field::CustomerNumber,
        subject: None,
        part: "customer number|customer no|customer id|customer code|client number|client no|client id|client code\
            |account number|debtor number|mã khách hàng|mã số khách hàng|mã KH|mã đối tượng|מספר לקוח|מס׳ לקוח|קוד לקוח\
            |Kundennummer|Kunden Nr|Debitorennummer|Debitor Nr|Kundennr",
        whole: "cust no|cust id|account no|account|debtor|mã khách|KdNr|Kd Nr|Debitor|Personenkonto|חשבון לקוח|מפתח חשבון",
    },
    Words {
        field: Field::CustomerNumber,
        subject: Some(Subject::Customers),
        part: "",
        whole: "number|no|id|code|mã|mã số|מספר|קוד|Nummer|Nr",
    },
    Words {
        field: Field::CustomerName,
        subject: None,
        part: "customer name|client name|company name|tên khách hàng|tên KH|tên công ty|tên đơn vị|tên người mua\
            |שם לקוח|שם הלקוח|שם חברה|שם החברה|Kundenname|Name des Kunden|Firmenname",
        whole: "customer|client|bill to|sold to|buyer|company|khách hàng|khách|KH|đơn vị|người mua|đối tượng|công ty\
            |לקוח|שם העסק|שם עסק|Kunde|Firma|Rechnungsempfänger|Käufer|legal name|debtor name|account name|name|tên|שם",
    },
    Words {
        field: Field::ContactName,
        subject: None,
        part: "contact person|contact name|người liên hệ|איש קשר|Ansprechpartner|Kontaktperson",
        whole: "contact|attention|attn|liên hệ|Kontakt",
    },
    Words {
        field: Field::TaxId,
        subject: None,
        part: "tax id|tax number|tax code|vat id|vat number|company number|mã số thuế|MST|עוסק מורשה|מספר עוסק|מס׳ עוסק\
            |USt IdNr|Steuernummer|UID Nummer|Umsatzsteuer ID",
        whole: "vat no|vat reg no|tin|ח.פ.|ח״פ|ע.מ.|ת.ז.|ח.פ./ע.מ.|ח.פ./ת.ז.|מספר ח.פ.|UStID|UID|mã thuế",
    },
    Words {
        field: Field::Language,
        subject: None,
        part: "",
        whole: "language|letter language|locale|lang|ngôn ngữ|שפה|Sprache",
    },
    Words {
        field: Field::Address,
        subject: None,
        part: "billing address|postal address|địa chỉ",
        whole: "address|address 1|address line 1|כתובת|Adresse|Anschrift|Rechnungsadresse",
    },
    Words {
        field: Field::AddressSecond,
        subject: None,
        part: "",
        whole: "address second|address 2|address line 2|địa chỉ 2|כתובת 2|Adresse 2|Adresszusatz",
    },
    Words {
        field: Field::Street,
        subject: None,
        part: "",
        whole: "street|đường|số nhà|רחוב|Straße|Strasse|Str",
    },
    Words {
        field: Field::PostalCode,
        subject: None,
        part: "postal code|postcode|zip code|mã bưu điện|mã bưu chính|Postleitzahl",
        whole: "zip|מיקוד|PLZ",
    },
    Words {
        field: Field::City,
        subject: None,
        part: "",
        whole: "city|town|thành phố|tỉnh|tỉnh thành|tỉnh/thành phố|עיר|יישוב|ישוב|Ort|Stadt",
    },
    Words {
        field: Field::Country,
        subject: None,
        part: "",
        whole: "country|country code|quốc gia|nước|מדינה|ארץ|Land|Ländercode|Länderkennzeichen",
    },
    Words {
        field: Field::Email,
        subject: None,
        part: "email|e-mail|thư điện tử|דוא״ל|אימייל|דואר אלקטרוני",
        whole: "mail|hòm thư|מייל",
    },
    Words {
        field: Field::Phone,
        subject: None,
        part: "phone|telephone|điện thoại|SĐT|טלפון|Telefon|Mobil",
        whole: "tel|mobile|cell|ĐT|נייד|Tel Nr|Handy",
    },
    Words {
        field: Field::Terms,
        subject: None,
        part: "payment terms|terms days|net days|credit days|điều khoản thanh toán|số ngày nợ|תנאי תשלום|Zahlungsziel\
            |Zahlungsbedingungen|ימי אשראי",
        whole: "terms|days|credit terms|thời hạn nợ|công nợ (ngày)|שוטף",
    },
    Words {
        field: Field::InvoiceNumber,
        subject: None,
        part: "invoice number|invoice no|invoice id|invoice num|document number|document no|số hóa đơn|số HĐ|mã hóa đơn\
            |số chứng từ|מספר חשבונית|מס׳ חשבונית|מספר מסמך|מס׳ מסמך|Rechnungsnummer|Rechnungs Nr|Rechnungsnr\
            |Belegnummer|Beleg Nr|bill number|bill no",
        whole: "invoice|inv no|inv|doc no|bill|hóa đơn|HĐ|số CT|חשבונית|חשבונית מס|אסמכתא|Rechnung|Re Nr|ReNr|RG Nr\
            |Belegnr|Beleg|invoice #|#",
    },
    Words {
        field: Field::InvoiceNumber,
        subject: Some(Subject::Invoices),
        part: "",
        whole: "number|no|document|số|ký hiệu số|מספר|מס׳|Nummer|Nr|reference",
    },
    Words {
        field: Field::IssuedOn,
        subject: None,
        part: "issued on|invoice date|issue date|date of invoice|document date|billing date|ngày hóa đơn|ngày HĐ|ngày lập\
            |ngày xuất|ngày chứng từ|ngày phát hành|תאריך חשבונית|תאריך החשבונית|תאריך הפקה|תאריך מסמך|תאריך הנפקה\
            |Rechnungsdatum|Belegdatum",
        whole: "issued|date issued|inv date|bill date|ngày CT|RG Datum|Re Datum|Ausgestellt am",
    },
    Words {
        field: Field::IssuedOn,
        subject: Some(Subject::Invoices),
        part: "",
        whole: "date|ngày|תאריך|Datum|posting date",
    },
    Words {
        field: Field::DueOn,
        subject: None,
        part: "due on|due date|payment due|pay by|date due|hạn thanh toán|hạn TT|ngày đến hạn|ngày đáo hạn|hạn trả\
            |תאריך פירעון|תאריך פרעון|מועד פירעון|מועד פרעון|לתשלום עד|תאריך לתשלום|מועד תשלום|Fälligkeitsdatum\
            |Fällig am|Faellig am|Zahlbar bis|Fälligkeit|Faelligkeit",
        whole: "due|maturity|maturity date|hạn|đáo hạn|đến hạn|פירעון|פרעון|לתשלום עד ליום|Fällig|Faellig",
    },
    Words {
        field: Field::Amount,
        subject: None,
        part: "total amount|invoice amount|amount due|gross amount|grand total|invoice total|total incl|thành tiền\
            |tổng tiền|tổng cộng|tổng thanh toán|tổng giá trị|סכום לתשלום|סכום החשבונית|סכום כולל|סה״כ לתשלום|סה״כ כולל\
            |Rechnungsbetrag|Bruttobetrag|Gesamtbetrag|Endbetrag|Rechnungssumme",
        whole: "amount|total|gross|sum|invoice value|value|số tiền|giá trị|trị giá|סכום|סה״כ|סך הכל|סך הכול|לתשלום\
            |Betrag|Brutto|Summe|Gesamt|payable",
    },
    Words {
        field: Field::Amount,
        subject: Some(Subject::Payments),
        part: "payment amount|amount paid|amount received|paid amount|số tiền thanh toán|số tiền trả|סכום התשלום\
            |סכום ששולם|Zahlungsbetrag|gezahlter Betrag",
        whole: "paid|received|credit|đã trả|đã thu|שולם|זכות|Zahlung|Eingang|Haben",
    },
    Words {
        field: Field::Currency,
        subject: None,
        part: "currency|loại tiền|tiền tệ|đơn vị tiền|מטבע|Währung|Waehrung",
        whole: "cur|curr|ccy|ISO currency|ngoại tệ|WKZ",
    },
    Words {
        field: Field::PaidAmount,
        subject: Some(Subject::Invoices),
        part: "amount paid|paid amount|đã thanh toán|đã trả|đã thu|סכום ששולם|bereits gezahlt|gezahlter Betrag",
        whole: "paid|received|שולם|bezahlt|gezahlt|số tiền thanh toán",
    },
    Words {
        field: Field::OpenAmount,
        subject: Some(Subject::Invoices),
        part: "open amount|outstanding|balance due|amount open|còn nợ|còn lại|còn phải thu|יתרה לתשלום|יתרת חוב|Restbetrag\
            |offener Betrag|offen",
        whole: "open|balance|remaining|unpaid|dư nợ|công nợ|nợ|יתרה|Saldo|OP Betrag",
    },
    Words {
        field: Field::SettledOn,
        subject: Some(Subject::Invoices),
        part: "settled on|settled date|settlement date|payment date|date paid|paid on|paid date|ngày thanh toán|ngày trả\
            |ngày thu|ngày TT|תאריך תשלום|תאריך התשלום|שולם בתאריך|bezahlt am|gezahlt am|Zahlungsdatum|Zahldatum",
        whole: "settled|paid|cleared on|שולם|bezahlt|đã thanh toán",
    },
    Words {
        field: Field::Level,
        subject: Some(Subject::Invoices),
        part: "reminder level|dunning level|mức nhắc|cấp độ nhắc|רמת תזכורת|Mahnstufe",
        whole: "level|reminders sent|lần nhắc|דרגה",
    },
    Words {
        field: Field::LastReminderOn,
        subject: Some(Subject::Invoices),
        part: "last reminder|last dunning|ngày nhắc|nhắc lần cuối|תזכורת אחרונה|letzte Mahnung|Mahndatum",
        whole: "reminded on|reminder date",
    },
    Words {
        field: Field::ReceivedOn,
        subject: Some(Subject::Payments),
        part: "received on|payment date|date paid|paid on|paid date|value date|settled on|ngày thanh toán|ngày trả|ngày thu\
            |ngày TT|תאריך תשלום|תאריך התשלום|תאריך ערך|Zahlungsdatum|Zahldatum|bezahlt am|Valuta|Wertstellung",
        whole: "date|received|ngày|תאריך|Datum|Buchungstag|booking date",
    },
    Words {
        field: Field::Method,
        subject: Some(Subject::Payments),
        part: "payment method|hình thức thanh toán|phương thức|אמצעי תשלום|Zahlungsart|Zahlungsweise",
        whole: "method|paid by|hình thức|HTTT|צורת תשלום",
    },
    Words {
        field: Field::Reference,
        subject: Some(Subject::Payments),
        part: "reference|remittance|nội dung|diễn giải|Verwendungszweck",
        whole: "ref|description|details|אסמכתא|תיאור|פרטים|Buchungstext|Referenz",
    },
    Words {
        field: Field::Note,
        subject: None,
        part: "",
        whole: "note|notes|comment|comments|remark|remarks|memo|ghi chú|הערה|הערות|Notiz|Bemerkung|Bemerkungen|Kommentar",
    },
    // What an export adds and an import must not take back.
    Words {
        field: Field::Ignore,
        subject: None,
        part: "",
        whole: "duebook row|duebook column|duebook reason|days overdue|state",
    },
];

/// Words that make an amount something else than the total to pay, unless one of [`INCLUSIVE`] stands beside them.
const EXCLUSIVE: [&str; 17] = [
    "net",
    "netto",
    "vat",
    "tax",
    "excl",
    "exkl",
    "excluding",
    "without",
    "before",
    "ohne",
    "chua",
    "truoc",
    "thue",
    "לפני",
    "ללא",
    "מעמ",
    "mwst",
];
const INCLUSIVE: [&str; 11] =
    ["incl", "inkl", "including", "with", "gross", "brutto", "gom", "sau", "co", "כולל", "inklusive"];

/// The best score of a header that means a field by a part of its words.
pub(crate) const PART_SCORE: u16 = 100;

/// The rank of the first word that means a field only as a whole header.
const WHOLE_RANK: u16 = 40;

/// How surely a header means a field: up to 200 by the whole header, up to [`PART_SCORE`] by a part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Meaning {
    pub(crate) field: Field,
    pub(crate) score: u16,
}

struct Entry {
    field: Field,
    subject: Option<Subject>,
    score: u16,
}

struct Index {
    whole: HashMap<String, Vec<Entry>>,
    part: Vec<(Vec<String>, Entry)>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index { whole: HashMap::new(), part: Vec::new() };
    for words in WORDS {
        let field = words.field;
        let listed = |words: &'static str, first_rank| {
            words.split('|').filter(|word| !word.is_empty()).zip(first_rank..)
        };
        let name = std::iter::once((field.name(), 0));
        // A longer header that also works as a part of one is surer than a general word such as "date".
        for (word, rank) in name.chain(listed(words.part, 1)).chain(listed(words.whole, WHOLE_RANK)) {
            let score = 200 - rank.min(99);
            let entry = Entry { field, subject: words.subject, score };
            index.whole.entry(text::fold(word)).or_default().push(entry);
        }
        for (word, rank) in listed(words.part, 0) {
            let score = PART_SCORE - rank.min(99);
            index.part.push((text::folded_words(word), Entry { field, subject: words.subject, score }));
        }
    }
    index
});

/// Whether the cell is a header that some kind of file knows as a whole or in part.
pub(crate) fn is_known(cell: &str) -> bool {
    let is_short = cell.len() <= 120;
    is_short
        && [Subject::Invoices, Subject::Customers, Subject::Payments]
            .into_iter()
            .any(|subject| !meanings(cell, subject).is_empty())
}

/// What a header can mean in a file about `subject`, each field once.
pub(crate) fn meanings(header: &str, subject: Subject) -> Vec<Meaning> {
    let words = header_words(header);
    let mut found: Vec<Meaning> = Vec::new();
    let mut add = |entry: &Entry| {
        let is_meant =
            entry.field.belongs_to(subject) && entry.subject.is_none_or(|only| only == subject.vocabulary());
        if is_meant
            && !found.iter().any(|meaning| meaning.field == entry.field && meaning.score >= entry.score)
        {
            found.retain(|meaning| meaning.field != entry.field);
            found.push(Meaning { field: entry.field, score: entry.score });
        }
    };
    for compact in [words.concat(), text::fold(header)] {
        INDEX.whole.get(&compact).into_iter().flatten().for_each(&mut add);
    }
    let has = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    let is_partial_amount = has(&EXCLUSIVE) && !has(&INCLUSIVE);
    for (part, entry) in &INDEX.part {
        let blocked = entry.field == Field::Amount && is_partial_amount;
        if !blocked && words.len() > part.len() && words.windows(part.len()).any(|window| window == part) {
            add(entry);
        }
    }
    found
}

/// The words of a header without a currency or a date format, which say nothing on the field.
fn header_words(header: &str) -> Vec<String> {
    let mut words = text::folded_words(header);
    if words.len() > 1 {
        let says_nothing = |word: &String| {
            matches!(
                word.as_str(),
                "dd" | "mm" | "yyyy" | "yy" | "ddmmyyyy" | "mmddyyyy" | "vnd" | "ils" | "nis"
            ) || word.len() == 3 && word.parse::<domain::Currency>().is_ok() && word != "all"
        };
        words.retain(|word| !says_nothing(word));
    }
    words
}

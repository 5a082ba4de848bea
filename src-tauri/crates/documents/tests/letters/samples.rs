//! Invented letters.

use chrono::{Days, NaiveDate};
use domain::{
    Currency, Language, Money, Tone,
    customer::Address,
    dunning::CreditKind,
    letter::{
        Addressee, Letter, LetterBasis, LetterClaim, LetterCredit, LetterDispute, LetterItem, LetterSegment,
        LetterTable, SecondLanguage,
    },
    letter_text::OwnText,
    seller::{BankAccount, Seller},
    stationery::{Accent, Picture, PictureUse, Stationery, WindowSide},
};
use rust_decimal::Decimal;

/// A date of 2026.
pub(crate) fn date(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

fn lines(lines: &[&str]) -> Vec<String> {
    lines.iter().map(ToString::to_string).collect()
}

/// The currency that a letter in `language` is in.
pub(crate) fn currency(language: Language) -> Currency {
    match language {
        Language::En => Currency::EUR,
        Language::Vi => Currency::VND,
        Language::He => Currency::ILS,
    }
}

pub(crate) fn seller(language: Language) -> Seller {
    let text = |en: &str, vi: &str, he: &str| match language {
        Language::En => en.to_owned(),
        Language::Vi => vi.to_owned(),
        Language::He => he.to_owned(),
    };
    let address = match language {
        Language::En => {
            Address { lines: lines(&["14 Quay Street", "Galway H91 X2C4"]), country: "IE".into() }
        }
        Language::Vi => {
            Address { lines: lines(&["25 Lê Lợi, Quận 1", "TP. Hồ Chí Minh"]), country: "VN".into() }
        }
        Language::He => {
            Address { lines: lines(&["רחוב הרצל 18", "חיפה 3312103"]), country: "IL".into() }
        }
    };
    Seller {
        name: text("Harbour & Pine Supplies Ltd", "Công ty TNHH Ánh Dương", "נייר ודיו בע״מ"),
        tagline: text(
            "Office and school supplies since 1998",
            "Văn phòng phẩm – Thiết bị trường học",
            "ציוד משרדי ובית ספרי",
        ),
        address,
        tax_id: text("VAT IE 1234567T", "MST 0300000000", "ח.פ. 510000000"),
        contact_name: text("Niamh Daly", "Trần Minh Khôi", "דניאל כהן"),
        contact_role: text("Accounts", "Phụ trách công nợ", "הנהלת חשבונות"),
        phone: text("+353 91 555 014", "028 5550 0114", "04-555-0114"),
        email: text("niamh@harbourpine.example", "khoi@anhduong.example", "daniel@niyar.example"),
        bank_accounts: vec![BankAccount {
            currency: currency(language),
            holder: String::new(),
            bank_name: text("AIB Galway", "Vietcombank – CN TP. Hồ Chí Minh", "בנק לאומי (10), סניף 800"),
            account: text("IE29AIBK93115212345678", "0011 2345 67890", "IL620108000000099999999"),
            bic: text("AIBKIE2D", "970436", ""),
            is_default: true,
        }],
    }
}

pub(crate) fn addressee(language: Language) -> Addressee {
    let text = |en: &str, vi: &str, he: &str| match language {
        Language::En => en.to_owned(),
        Language::Vi => vi.to_owned(),
        Language::He => he.to_owned(),
    };
    let address = match language {
        Language::En => {
            Address { lines: lines(&["3 Middle Street", "Galway H91 E8P2"]), country: "IE".into() }
        }
        Language::Vi => Address {
            lines: lines(&["118 Nguyễn Thị Minh Khai", "Phường Xuân Hòa", "TP. Hồ Chí Minh"]),
            country: "VN".into(),
        },
        Language::He => Address {
            lines: lines(&["שדרות ירושלים 54", "תל אביב–יפו 6815216"]),
            country: "IL".into(),
        },
    };
    Addressee {
        customer_number: text("C-1042", "KH0217", "L-0409"),
        customer_name: text("Corrib Books Ltd", "Công ty TNHH Văn phòng phẩm Bích Ngọc", "אור הנמל בע״מ"),
        contact_title: text("Ms", "Bà", "גב׳"),
        contact_name: text("Aoife Brennan", "Nguyễn Thị Bích Ngọc", "רונית אלבז"),
        address,
        is_consumer: false,
    }
}

/// The `index`-th item of a letter in `language`.
pub(crate) fn item(language: Language, index: usize, dated_on: NaiveDate) -> LetterItem {
    let currency = currency(language);
    let unit = if language == Language::Vi { 100_000 } else { 4_725 };
    let step = i64::try_from(index).unwrap();
    let amount = Money::new((step * 37 % 91 + 4) * unit, currency);
    let paid = Money::new(if index % 7 == 1 { amount.minor / 4 } else { 0 }, currency);
    let due_on = dated_on - Days::new(82 - u64::try_from(index % 60).unwrap());
    LetterItem {
        invoice_number: match language {
            Language::En => format!("HP-26-{:04}", 401 + 3 * index),
            Language::Vi => format!("{:08}", 412 + 7 * index),
            Language::He => format!("2026-{:04}", 1184 + 5 * index),
        },
        issued_on: due_on - Days::new(30),
        due_on,
        overdue_days: (dated_on - due_on).num_days(),
        amount,
        paid,
        disputed: Money::zero(currency),
        open: Money::new(amount.minor - paid.minor, currency),
        pay_by: None,
    }
}

/// A table of `count` items at `level`, beginning with the item `from`.
pub(crate) fn table(language: Language, level: u8, (from, count): (usize, usize)) -> LetterTable {
    let items = (from..from + count).map(|index| item(language, index, date(11, 23))).collect();
    LetterTable { level, pay_by: date(12, 7), items, claims: Vec::new() }
}

/// A confirmed letter with one table.
pub(crate) fn letter(language: Language, level: u8, count: usize) -> Letter {
    let earlier = [date(10, 26), date(11, 9)];
    Letter {
        number: Some("R-2026-0318".to_owned()),
        dated_on: date(11, 23),
        language,
        currency: currency(language),
        seller: seller(language),
        stationery: Stationery::of_country(&seller(language).address.country),
        addressee: addressee(language),
        level,
        tone: Tone::usual(level),
        tables: vec![table(language, level, (0, count))],
        credits: Vec::new(),
        rides_along: Vec::new(),
        disputed: Vec::new(),
        threatened: Vec::new(),
        words: OwnText::default(),
        second: None,
        earlier_letters: earlier[..usize::from(level.saturating_sub(1)).min(2)].to_vec(),
    }
}

/// A note about two invoices that fall due on different days.
pub(crate) fn note(language: Language) -> Letter {
    let mut note = letter(language, 0, 2);
    for (item, due_on) in note.tables[0].items.iter_mut().zip([date(11, 26), date(11, 28)]) {
        (item.due_on, item.issued_on, item.overdue_days) = (due_on, due_on - Days::new(30), 0);
        (item.paid.minor, item.open) = (0, item.amount);
    }
    note.tables[0].pay_by = date(11, 26);
    note
}

/// A letter with two steps, credits, money on account and items that ride along.
pub(crate) fn everything(language: Language) -> Letter {
    let mut letter = letter(language, 3, 4);
    let mut second = table(language, 1, (30, 3));
    second.pay_by = date(12, 14);
    letter.tables.push(second);
    let small = if language == Language::Vi { 300_000 } else { 10_000 };
    letter.credits = vec![
        LetterCredit {
            kind: CreditKind::CreditNote,
            number: Some("HP-C-26-031".into()),
            dated_on: date(11, 12),
            amount: Money::new(small, currency(language)),
        },
        LetterCredit {
            kind: CreditKind::Money,
            number: None,
            dated_on: date(11, 20),
            amount: Money::new(small / 2, currency(language)),
        },
    ];
    letter.rides_along = vec![item(language, 50, date(11, 23)), item(language, 51, date(11, 23))];
    letter.rides_along[0].pay_by = Some(date(11, 30));
    letter
}

/// A letter about three invoices: a part of one is in dispute, and another one that is all in dispute stands beside them (R10).
pub(crate) fn disputed(language: Language) -> Letter {
    let mut letter = letter(language, 2, 3);
    let contest = |item: &LetterItem, disputed: i64| LetterDispute {
        invoice_number: item.invoice_number.clone(),
        issued_on: item.issued_on,
        due_on: item.due_on,
        since: date(11, 4),
        amount: item.amount,
        disputed: Money::new(disputed, item.amount.currency),
    };
    let part = &mut letter.tables[0].items[0];
    let third = part.open.minor / 3;
    part.disputed.minor = third;
    part.open.minor -= third;
    let whole = item(language, 12, date(11, 23));
    letter.disputed = vec![contest(&letter.tables[0].items[0], third), contest(&whole, whole.open.minor)];
    letter
}

/// The same letter where interest and the fixed sum are only threatened (L10).
pub(crate) fn threat(language: Language) -> Letter {
    let mut letter = interest(language);
    letter.threatened = std::mem::take(&mut letter.tables[0].claims);
    letter
}

/// A letter that claims interest on two rates and a fixed sum, below what is overdue less a credit note (L10, R19).
pub(crate) fn interest(language: Language) -> Letter {
    let mut letter = letter(language, 2, 3);
    let unit = if language == Language::Vi { 1_000 } else { 1 };
    let money = |minor: i64| Money::new(minor * unit, currency(language));
    let segment = |from: (u32, u32), to: (u32, u32), (days, percent, minor): (u32, i64, i64)| LetterSegment {
        from: date(from.0, from.1),
        to: date(to.0, to.1),
        days,
        principal: letter.tables[0].items[0].open,
        percent: Decimal::new(percent, 2),
        amount: money(minor),
    };
    let number = letter.tables[0].items[0].invoice_number.clone();
    let law = LetterBasis {
        table: Some(("Basiszinssatz (§ 247 BGB)".into(), Decimal::new(9, 0))),
        source: "BGB § 288".into(),
    };
    let interest = LetterClaim {
        invoice_number: number.clone(),
        days: Some((date(9, 3), date(11, 23))),
        amount: money(3_412),
        open: money(3_412),
        segments: vec![
            segment((9, 3), (9, 30), (28, 1_127, 1_165)),
            segment((10, 1), (11, 23), (54, 1_062, 2_247)),
        ],
        basis: law.clone(),
    };
    let sum = LetterClaim {
        days: None,
        amount: money(4_000),
        open: money(4_000),
        segments: Vec::new(),
        basis: LetterBasis { table: None, source: "BGB § 288 (5)".into() },
        ..interest.clone()
    };
    letter.tables[0].claims = vec![interest, sum];
    letter.credits = everything(language).credits;
    letter.credits.truncate(1);
    letter
}

/// A letter with everything that an owner can choose: the window on the other side, a colour, a logo, a signature, names in
/// two scripts.
pub(crate) fn dressed(language: Language) -> Letter {
    let mut letter = letter(language, 2, 3);
    let picture = |purpose, across: usize| {
        let ready = documents::prepare_picture(&drawn(across), purpose).unwrap();
        Some(Picture(ready.into()))
    };
    letter.stationery = Stationery {
        window_side: match letter.stationery.window_side {
            WindowSide::Left => WindowSide::Right,
            WindowSide::Right => WindowSide::Left,
        },
        accent: Accent::parse("#7A1F5C").unwrap(),
        logo: picture(PictureUse::Logo, 200),
        signature: picture(PictureUse::Signature, 600),
        ..letter.stationery
    };
    letter.addressee.customer_name = match language {
        Language::He => "Café Sông Xanh (סניף 3) בע״מ".into(),
        Language::Vi => "Công ty TNHH אור הנמל 24/7".into(),
        Language::En => "אור הנמל Books No. 7 Ltd".into(),
    };
    letter
}

/// A PNG file with a ring on nothing, 200 dots high.
fn drawn(across: usize) -> Vec<u8> {
    let mut dots = Vec::with_capacity(across * 200 * 4);
    for (y, x) in (0..200_usize).flat_map(|y| (0..across).map(move |x| (y, x))) {
        let (from_x, from_y) = (x.abs_diff(across / 2) * 200 / across, y.abs_diff(100));
        let is_ring = (50 * 50..95 * 95).contains(&(from_x * from_x + from_y * from_y));
        dots.extend([0x7A, 0x1F, 0x5C, if is_ring { 0xFF } else { 0 }]);
    }
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, u32::try_from(across).unwrap(), 200);
    encoder.set_color(png::ColorType::Rgba);
    encoder.write_header().unwrap().write_image_data(&dots).unwrap();
    bytes
}

/// A letter of a seller about whom nothing is known but the name, to a customer with nothing but a number.
pub(crate) fn bare(language: Language) -> Letter {
    let mut letter = letter(language, 1, 2);
    letter.seller = Seller { name: letter.seller.name, ..Seller::default() };
    letter.addressee.customer_name = letter.addressee.customer_number.clone();
    letter.addressee.contact_name.clear();
    letter.addressee.contact_title.clear();
    letter.addressee.address = Address::default();
    letter
}

/// A letter that says everything once more: in English, and in Vietnamese where it is English already.
pub(crate) fn in_two_languages(language: Language, level: u8) -> Letter {
    let other = if language == Language::En { Language::Vi } else { Language::En };
    let second = Some(SecondLanguage { language: other, words: OwnText::default() });
    Letter { second, ..letter(language, level, 2) }
}

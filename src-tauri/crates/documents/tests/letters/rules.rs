//! Rules of letters, looked at from outside: the file and the text in it.

use domain::{
    Currency, Language, Money,
    letter::{Letter, LetterItem},
};
use lopdf::{Document, Object};
use proptest::prelude::*;

use super::{samples, tools};

/// The text without bidirectional controls and with single spaces.
fn plain(text: &str) -> String {
    let kept: String =
        text.chars().filter(|c| !matches!(c, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}')).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text on the page, `None` where poppler is missing.
pub(crate) fn text_of(letter: &Letter) -> Option<String> {
    let text = tools::text_of(&documents::render(letter).unwrap(), &["-layout"])?;
    Some(plain(&text))
}

fn amount(letter: &Letter, minor: i64) -> String {
    let format = documents::Format::new(letter.language, &letter.seller.address.country);
    plain(&format.amount(Money::new(minor, letter.currency)))
}

fn figure(letter: &Letter, minor: i64) -> String {
    let format = documents::Format::new(letter.language, &letter.seller.address.country);
    format.figure(Money::new(minor, letter.currency))
}

pub(crate) fn items(letter: &Letter) -> impl Iterator<Item = &LetterItem> {
    letter.tables.iter().flat_map(|table| &table.items).chain(&letter.rides_along)
}

/// Every value of a letter that must be found in it, and in no other.
fn values(letter: &Letter) -> Vec<String> {
    let (seller, addressee) = (&letter.seller, &letter.addressee);
    let mut values = vec![
        seller.name.clone(),
        seller.contact_name.clone(),
        seller.phone.clone(),
        seller.email.clone(),
        addressee.customer_number.clone(),
        addressee.customer_name.clone(),
        addressee.contact_name.clone(),
        letter.number.clone().unwrap(),
        amount(letter, letter.net().minor),
    ];
    values.extend(addressee.address.lines.iter().cloned());
    for item in items(letter) {
        values.push(item.invoice_number.clone());
        values.push(figure(letter, item.open.minor));
    }
    values
}

#[test]
fn d3_text_extracted_is_the_text_that_was_set() {
    for language in Language::ALL {
        for count in [1, 3, 30, 300] {
            let letter = samples::letter(language, 2, count);
            let Some(text) = text_of(&letter) else { return };
            for value in values(&letter) {
                assert!(
                    text.contains(&plain(&value)),
                    "{value} is missing in {language:?} with {count} items"
                );
            }
            for item in items(&letter) {
                let found = text.matches(item.invoice_number.as_str()).count();
                assert_eq!(found, 1, "{} stands once", item.invoice_number);
            }
        }
    }
}

#[test]
fn d3_paragraphs_come_back_letter_by_letter() {
    let expected = [
        (
            Language::En,
            "We need your payment by 7 December 2026, or a proposal by that date which we can agree on.",
        ),
        (Language::Vi, "Đề nghị trong thư ngày 26/10/2026 của chúng tôi đến nay chưa được đáp ứng đầy đủ."),
    ];
    for (language, sentence) in expected {
        let Some(text) = text_of(&samples::letter(language, 2, 3)) else { return };
        assert!(text.contains(sentence), "{text}");
    }
}

#[test]
fn d3_hebrew_words_come_back_in_reading_order() {
    // poppler puts the spaces around commas and figures elsewhere in a line that runs right to left, whoever wrote
    // the file; so the words are compared.
    let words = |text: &str| text.replace([',', '.', ' '], "");
    let sentence = "לאחר מועד זה ניאלץ לספק בתשלום מראש בלבד, עד להסדרת החשבון.";
    let Some(text) = text_of(&samples::letter(Language::He, 2, 3)) else { return };
    assert!(words(&text).contains(&words(sentence)), "{text}");
}

#[test]
fn d1_amounts_read_left_to_right_in_hebrew() {
    let letter = samples::letter(Language::He, 3, 3);
    let Some(text) = text_of(&letter) else { return };
    assert!(text.contains(&amount(&letter, letter.net().minor)), "the sign stays at the left: {text}");
    assert!(text.contains("IBAN IL62 0108 0000 0009 9999 999"), "the account is not turned round: {text}");
}

#[test]
fn d1_a_claim_in_hebrew_is_a_phrase_and_a_number_stays_a_number() {
    let mut letter = samples::letter(Language::He, 1, 2);
    letter.tables[0].items[0].invoice_number = "ריבית על 1001, 1.9 – 20.11.2026".into();
    let Some(text) = text_of(&letter) else { return };
    assert!(!text.contains("[U+"), "{text}");
    assert!(text.contains("ריבית על") && text.contains("20.11.2026"), "{text}");
}

#[test]
fn d2_a_missing_glyph_is_an_error_that_names_the_character() {
    let mut letter = samples::letter(Language::En, 1, 1);
    letter.addressee.customer_name = "東 Trading".into();
    let error = documents::render(&letter).unwrap_err();
    assert_eq!(error.code(), "letter.missing_glyph");
    assert!(error.to_string().contains("U+6771"), "{error}");
}

#[test]
fn d4_same_letter_same_bytes() {
    let letter = samples::everything(Language::He);
    let first = documents::render(&letter).unwrap();
    documents::render(&samples::letter(Language::Vi, 1, 3)).unwrap();
    assert!(first == documents::render(&letter).unwrap(), "no counter may leave a trace");
    let elsewhere = std::thread::spawn(move || documents::render(&letter).unwrap()).join().unwrap();
    assert!(first == elsewhere, "nor a thread");
}

#[test]
fn d4_same_bytes_in_another_process() {
    const VARIABLE: &str = "DUEBOOK_RENDER_TO";
    let bytes = documents::merge(&Language::ALL.map(samples::everything)).unwrap();
    if let Ok(path) = std::env::var(VARIABLE) {
        std::fs::write(path, bytes).unwrap();
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.pdf");
    let status = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "rules::d4_same_bytes_in_another_process"])
        .env(VARIABLE, &path)
        .output()
        .unwrap()
        .status;
    assert!(status.success());
    assert!(bytes == std::fs::read(path).unwrap(), "hash seeds and addresses leave no trace");
}

#[test]
fn d5_controls_and_overrides_in_names_are_shown_not_obeyed() {
    let mut letter = samples::letter(Language::En, 1, 1);
    letter.addressee.customer_name = "Corrib\u{202e}skooB\n\u{2069}Ltd".into();
    let Some(text) = text_of(&letter) else { return };
    assert!(text.contains("Corrib[U+202E]skooB[U+000A][U+2069]Ltd"), "{text}");
}

#[test]
fn r1_one_table_per_step_each_with_its_own_total() {
    let letter = samples::everything(Language::En);
    let Some(text) = text_of(&letter) else { return };
    let own = |index: usize| letter.tables[index].items.iter().map(|item| item.open.minor).sum::<i64>();
    let (final_notice, first_reminder) =
        (text.find("Final notice Invoice").unwrap(), text.find("First reminder").unwrap());
    assert!(final_notice < first_reminder, "the highest first");
    assert!(text.contains(&format!("To pay by 7 December 2026 {}", figure(&letter, own(0)))));
    assert!(text.contains(&format!("To pay by 14 December 2026 {}", figure(&letter, own(1)))));
    let threat = text.find("deliveries on credit will stop on 8 December 2026").unwrap();
    assert!(threat < first_reminder, "the threat stands with its own table");
    let claimed = format!("{} for 4 invoices remains unpaid", amount(&letter, own(0)));
    assert!(text.contains(&claimed), "and names only its total: {text}");
}

#[test]
fn r1_what_rides_along_is_in_no_total() {
    let letter = samples::everything(Language::En);
    let Some(text) = text_of(&letter) else { return };
    let (_, rest) = text.split_once("Also open").unwrap();
    for item in &letter.rides_along {
        assert!(rest.contains(&item.invoice_number), "{rest}");
    }
    assert!(rest.contains("30 Nov 2026"), "with its own deadline");
    let sum: i64 = letter.rides_along.iter().map(|item| item.open.minor).sum();
    assert!(!text.contains(&figure(&letter, letter.net().minor + sum)));
}

#[test]
fn r7_a_preview_says_draft_on_every_page() {
    for (language, word) in [(Language::En, "Draft"), (Language::Vi, "Bản nháp"), (Language::He, "טיוטה")]
    {
        let mut letter = samples::letter(language, 2, 30);
        letter.number = None;
        let Some(text) = tools::text_of(&documents::render(&letter).unwrap(), &["-layout"]) else { return };
        for page in text.split('\u{c}').filter(|page| !page.trim().is_empty()) {
            assert!(page.contains(word), "{page}");
        }
    }
}

#[test]
fn r11_credits_are_shown_gross_credit_net() {
    let mut letter = samples::letter(Language::En, 1, 3);
    letter.credits = samples::everything(Language::En).credits;
    let Some(text) = text_of(&letter) else { return };
    let expected = [
        format!("Overdue in total {}", figure(&letter, letter.claimed().minor)),
        "Less credit note HP-C-26-031 of 12 November 2026 −100.00".to_owned(),
        "Less payment on account of 20 November 2026 −50.00".to_owned(),
        format!("To pay by 7 December 2026 {}", amount(&letter, letter.net().minor)),
    ];
    for line in expected {
        assert!(text.contains(&line), "{line} is missing in {text}");
    }
    assert!(text.contains(&format!("Reminder: {} is open", amount(&letter, letter.net().minor))));
}

#[test]
fn r12_missing_data_leaves_no_empty_labels() {
    for (language, gone) in [
        (Language::En, ["Phone", "E-mail", "Our contact", "transfer"]),
        (Language::Vi, ["Điện thoại", "Thư điện tử", "Người liên hệ", "chuyển khoản"]),
        (Language::He, ["טלפון", "דוא״ל", "איש קשר", "העברה"]),
    ] {
        let Some(text) = text_of(&samples::bare(language)) else { return };
        for label in gone {
            assert!(!text.contains(label), "{label} without a value in {text}");
        }
        assert!(!text.contains(", ,") && !text.contains("· ·") && !text.contains(",,"), "{text}");
    }
}

#[test]
fn r13_a_document_holds_one_customer_only() {
    let (one, mut other) = (samples::letter(Language::En, 1, 3), samples::everything(Language::He));
    other.addressee.customer_number = "Q-7777".into();
    other.number = Some("R-2026-9999".into());
    documents::render(&other).unwrap();
    let Some(text) = text_of(&one) else { return };
    let own = values(&one);
    for value in values(&other).into_iter().filter(|value| !own.contains(value)) {
        assert!(!text.contains(&plain(&value)), "{value} is somebody else's");
    }
}

#[test]
fn subtotals_chain_over_the_pages_and_end_in_the_total() {
    let letter = samples::letter(Language::En, 3, 300);
    let Some(text) = text_of(&letter) else { return };
    let strips = |word: &str| -> Vec<(usize, String)> {
        text.split(word)
            .skip(1)
            .map(|rest| {
                let mut words = rest.trim_start_matches(" forward (").split(' ');
                let shown = words.next().unwrap().parse().unwrap();
                (shown, words.nth(3).unwrap().to_owned())
            })
            .collect()
    };
    let (carried, brought) = (strips("Carried"), strips("Brought"));
    assert!(carried.len() >= 6, "300 items take several pages");
    assert_eq!(carried, brought, "what is carried is brought");
    for (shown, subtotal) in carried {
        let sum = letter.tables[0].items[..shown].iter().map(|item| item.open.minor).sum();
        assert_eq!(subtotal, figure(&letter, sum));
    }
    let last = format!("To pay by 7 December 2026 (300 items) {}", amount(&letter, letter.net().minor));
    assert!(text.contains(&last));
}

#[test]
fn amounts_that_do_not_add_up_are_not_printed() {
    let mut letter = samples::letter(Language::En, 1, 3);
    letter.tables[0].items[1].open.minor += 1;
    assert_eq!(documents::render(&letter).unwrap_err().code(), "letter.totals_differ");
    let mut letter = samples::letter(Language::En, 1, 3);
    letter.tables[0].items[1].paid.currency = Currency::USD;
    assert_eq!(documents::render(&letter).unwrap_err().code(), "letter.mixed_currencies");
    letter.tables.clear();
    assert_eq!(documents::render(&letter).unwrap_err().code(), "letter.empty");
}

#[test]
fn american_sellers_write_american_dates_and_salutations() {
    let mut letter = samples::letter(Language::En, 3, 2);
    letter.seller.address.country = "US".into();
    letter.addressee.address.country = "US".into();
    let Some(text) = text_of(&letter) else { return };
    assert!(text.contains("Dear Ms Brennan:") && text.contains("Sincerely,"), "{text}");
    assert!(text.contains("by December 7, 2026.") && text.contains("09/02/2026"), "{text}");
}

#[test]
fn a_letter_does_not_deny_what_was_paid() {
    let mut letter = samples::letter(Language::En, 2, 2);
    let Some(text) = text_of(&letter) else { return };
    assert!(text.contains("has not yet been met in full") && !text.contains("neither payment"), "{text}");
    letter.tables[0].items.truncate(1);
    let text = text_of(&letter).unwrap();
    assert!(text.contains("has brought neither payment nor a reply"), "{text}");
    letter.earlier_letters.clear();
    let text = text_of(&letter).unwrap();
    assert!(
        text.contains("Ms Brennan, €189.00 is open, 82 days overdue."),
        "no earlier letter, none named: {text}"
    );
}

#[test]
fn salutations_never_guess() {
    let salutation = |change: fn(&mut Letter)| {
        let mut letter = samples::letter(Language::En, 3, 2);
        change(&mut letter);
        text_of(&letter)
    };
    let Some(untitled) = salutation(|letter| letter.addressee.contact_title.clear()) else { return };
    assert!(untitled.contains("Dear Aoife Brennan,"));
    let unnamed = salutation(|letter| letter.addressee.contact_name.clear()).unwrap();
    assert!(unnamed.contains("Dear Sir or Madam,") && unnamed.contains("Yours faithfully"), "{unnamed}");
    let vietnamese = salutation(|letter| {
        letter.addressee.contact_name = "Nguyễn Ngọc".into();
        letter.addressee.address.country = "VN".into();
    });
    let vietnamese = vietnamese.unwrap();
    assert!(vietnamese.contains("Dear Ms Nguyễn Ngọc,"), "the family name comes first there");
    assert!(vietnamese.contains("VIETNAM"), "abroad, the country closes the address");
}

#[test]
fn the_file_says_what_it_is() {
    let bytes = documents::render(&samples::letter(Language::He, 2, 3)).unwrap();
    let file = Document::load_mem(&bytes).unwrap();
    assert_eq!(file.version, "1.7");
    let catalog = file.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"he");
    let preferences = catalog.get(b"ViewerPreferences").unwrap().as_dict().unwrap();
    assert_eq!(preferences.get(b"Direction").unwrap().as_name().unwrap(), b"R2L");
    assert!(preferences.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    let info = file.get_dictionary(file.trailer.get(b"Info").unwrap().as_reference().unwrap()).unwrap();
    assert_eq!(info.get(b"CreationDate").unwrap().as_str().unwrap(), b"D:20261123000000Z");
    let title: Vec<u16> = info.get(b"Title").unwrap().as_str().unwrap()[2..]
        .chunks(2)
        .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
        .collect();
    assert_eq!(String::from_utf16(&title).unwrap(), "תזכורת שנייה: תשלום נדרש עד 07.12.2026");
    assert!(matches!(file.trailer.get(b"ID").unwrap(), Object::Array(ids) if ids.len() == 2));
}

#[test]
fn a_batch_shares_its_fonts_and_every_letter_numbers_its_own_pages() {
    let letters = [samples::letter(Language::En, 1, 3), samples::letter(Language::En, 2, 30)];
    let merged = documents::merge(&letters).unwrap();
    let file = Document::load_mem(&merged).unwrap();
    assert_eq!(file.get_pages().len(), 3);
    let fonts = file.objects.values().filter_map(|object| object.as_dict().ok());
    let fonts =
        fonts.filter(|dict| dict.get(b"Subtype").is_ok_and(|name| name == &Object::Name(b"Type0".into())));
    assert_eq!(fonts.count(), 2, "regular and bold, once");
    let Some(text) = tools::text_of(&merged, &["-layout"]) else { return };
    let text = plain(&text);
    for page in ["Page 1 of 1", "Page 1 of 2", "Page 2 of 2"] {
        assert_eq!(text.matches(page).count(), 1, "{page}");
    }
}

#[test]
fn files_pass_the_checks_of_qpdf() {
    let folder = tempfile::tempdir().unwrap();
    for language in Language::ALL {
        let path = folder.path().join("letter.pdf");
        std::fs::write(&path, documents::render(&samples::everything(language)).unwrap()).unwrap();
        let Some((is_fine, said)) = tools::run("qpdf", &["--check", tools::as_text(&path)]) else { return };
        assert!(is_fine && !said.contains("WARNING"), "{said}");
    }
}

#[test]
fn file_names_are_safe_everywhere() {
    assert_eq!(
        documents::safe_file_name("R-2026-0318", "Corrib Books Ltd"),
        "R-2026-0318 Corrib Books Ltd.pdf"
    );
    let name = documents::safe_file_name("R-2026-0318", &"../../x: a/b ".repeat(40));
    assert!(name.len() <= 120 && !name.contains(['/', '\\', ':']), "{name}");
    assert_eq!(documents::safe_file_name("CON", ""), "_CON.pdf");
}

#[test]
fn trust_57_hostile_names_give_safe_files() {
    let long = "x".repeat(300);
    for name in [
        "../../x",
        "CON.pdf",
        "a:b",
        "ends with a dot.",
        &long,
        "Nguye\u{302}\u{303}n",
        "אור הנמל\u{202e}fdp",
    ] {
        let safe = documents::safe_file_name("R-2026-0001", name);
        assert!(safe.len() <= 120 && safe.strip_suffix(".pdf").is_some(), "{safe}");
        assert!(!safe.contains(['/', '\\', ':', '\u{202e}']) && !safe.contains("..pdf"), "{safe}");
        assert!(
            safe.starts_with("R-2026-0001"),
            "the number stays in front, so no name of a device begins the file: {safe}"
        );
    }
    assert_eq!(documents::safe_file_name("R-1", "Nguye\u{302}\u{303}n"), "R-1 Nguyễn.pdf", "composed");
}

#[test]
fn d6_issued_documents_are_joined_as_they_are() {
    let letters = [samples::letter(Language::En, 1, 3), samples::everything(Language::He)];
    let issued = letters.each_ref().map(|letter| documents::render(letter).unwrap());
    let joined = documents::join(&issued).unwrap();
    assert!(joined == documents::join(&issued).unwrap(), "d4: the same documents give the same bytes");
    assert_eq!(documents::join(&[b"no PDF".as_slice()]).unwrap_err().code(), "letter.unwritable");
    let (Some(whole), Some(first), Some(second)) = (
        tools::text_of(&joined, &["-layout"]),
        tools::text_of(&issued[0], &["-layout"]),
        tools::text_of(&issued[1], &["-layout"]),
    ) else {
        return;
    };
    assert_eq!(whole, first + &second);
}

#[test]
fn hostile_lengths_neither_fail_nor_leave_the_window() {
    let mut letter = samples::letter(Language::En, 3, 5);
    let long = "Aktiengesellschaft für allgemeine Rückversicherung ".repeat(8);
    letter.seller.name = long.clone();
    letter.seller.email = format!("{}@example.com", "x".repeat(120));
    letter.addressee.customer_name = long.clone();
    letter.addressee.address.lines = vec![long; 12];
    letter.tables[0].items[2].invoice_number = "INV-".repeat(60);
    letter.tables[0].items[3].amount.minor = 899_999_999_999_999;
    letter.tables[0].items[3].open.minor = 899_999_999_999_999 - letter.tables[0].items[3].paid.minor;
    assert!(documents::render(&letter).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_name_gives_a_letter_or_a_named_character(name in "\\PC{0,60}", language in 0_usize..3) {
        let mut letter = samples::letter(Language::ALL[language], 1, 2);
        letter.addressee.customer_name.clone_from(&name);
        letter.addressee.contact_name = name;
        match documents::render(&letter) {
            Ok(bytes) => prop_assert!(bytes.starts_with(b"%PDF-1.7")),
            Err(error) => prop_assert_eq!(error.code(), "letter.missing_glyph"),
        }
        prop_assert!(documents::safe_file_name("R-1", &letter.addressee.customer_name).len() <= 120);
    }

    #[test]
    fn tables_of_every_length_add_up(count in 1_usize..80, level in 1_u8..4) {
        prop_assert!(documents::render(&samples::letter(Language::He, level, count)).is_ok());
    }
}

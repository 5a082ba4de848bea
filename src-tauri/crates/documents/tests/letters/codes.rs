//! Payment codes as a telephone sees them: the page is drawn and the code in the picture decoded.

use domain::{
    Currency, Language, Money,
    letter::Letter,
    payment_qr::{CodeKind, check},
};

use super::{samples, tools};

/// What a reader finds on the last page of the letter; `None` where poppler or zbar is missing.
fn read(letter: &Letter) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let (file, picture) = (folder.path().join("letter.pdf"), folder.path().join("page"));
    std::fs::write(&file, documents::render(letter).unwrap()).unwrap();
    let arguments = ["-gray", "-r", "150", tools::as_text(&file), tools::as_text(&picture)];
    let (is_fine, said) = tools::run("pdftoppm", &arguments)?;
    assert!(is_fine, "{said}");
    let mut pages: Vec<_> =
        std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
    pages.retain(|path| path.extension().is_some_and(|ending| ending == "pgm"));
    pages.sort();
    let page = pages.pop().unwrap();
    let arguments = ["--raw", "-q", "-Sdisable", "-Sqr.enable", tools::as_text(&page)];
    let Ok(found) = std::process::Command::new("zbarimg").args(arguments).output() else {
        println!("skipped: zbarimg is not installed");
        return None;
    };
    // What it says beside the codes, for example about a missing bus, goes elsewhere.
    Some(String::from_utf8(found.stdout).unwrap().trim_end().to_owned())
}

#[test]
fn the_code_of_a_letter_in_dong_is_a_vietqr_with_its_amount() {
    let letter = samples::letter(Language::Vi, 1, 3);
    let Some(payload) = read(&letter) else { return };
    let code = check(&payload);
    assert!(code.is_valid() && code.kind == Some(CodeKind::VietQr), "{payload}: {:?}", code.why);
    assert_eq!(code.field("54"), Some(letter.net().minor.to_string().as_str()));
    assert_eq!(code.field("38.01.00"), Some("970436"));
    assert_eq!(code.field("62.08"), Some("KH0217 R-2026-0318"), "the reference that is printed");
}

#[test]
fn the_code_of_a_letter_in_euro_is_an_epc_code_with_its_amount() {
    for letter in [
        samples::letter(Language::En, 1, 3),
        samples::everything(Language::En),
        samples::dressed(Language::En),
    ] {
        let Some(payload) = read(&letter) else { return };
        let code = check(&payload);
        assert!(code.is_valid() && code.kind == Some(CodeKind::Epc), "{payload}: {:?}", code.why);
        assert_eq!(code.field("amount"), Some(letter.net().to_string().as_str()));
        assert_eq!(code.field("iban"), Some("IE29AIBK93115212345678"));
        assert_eq!(code.field("text"), Some("C-1042 R-2026-0318"));
    }
}

#[test]
fn the_code_is_read_in_a_letter_from_right_to_left_too() {
    let mut letter = samples::letter(Language::He, 1, 3);
    let (euro, shekel) = (samples::letter(Language::En, 1, 3), letter.clone());
    (letter.currency, letter.tables) = (Currency::EUR, euro.tables);
    letter.seller.bank_accounts = euro.seller.bank_accounts;
    let Some(payload) = read(&letter) else { return };
    let code = check(&payload);
    assert_eq!(code.field("name"), Some("נייר ודיו בע״מ"), "{payload}");
    assert!(code.is_valid());
    assert_eq!(read(&shekel), Some(String::new()), "no standard, no code");
}

#[test]
fn no_code_where_no_standard_fits_the_account() {
    let mut letter = samples::letter(Language::En, 1, 3);
    assert!(letter.payment_code().is_some());
    letter.seller.bank_accounts[0].account = "IL62 0108 0000 0009 9999 999".into();
    assert_eq!(letter.payment_code(), None, "a SEPA transfer does not reach it");
    letter.seller.bank_accounts[0].account = "12345678".into();
    assert_eq!(letter.payment_code(), None);
    letter.seller.bank_accounts.clear();
    assert_eq!(letter.payment_code(), None);
    assert!(documents::render(&letter).is_ok(), "and no slip");
}

#[test]
fn letters_use_the_default_account_of_their_currency() {
    let mut letter = samples::letter(Language::En, 1, 3);
    let mut second = letter.seller.bank_accounts[0].clone();
    second.account = "DE89 3704 0044 0532 0130 00".into();
    letter.seller.bank_accounts[0].is_default = false;
    letter.seller.bank_accounts.push(second);
    assert!(letter.payment_code().unwrap().contains("DE89370400440532013000"));
    assert_eq!(letter.seller.account_for(Currency::USD), None, "currencies are never mixed");
}

#[test]
fn a_reference_that_no_code_carries_is_the_number_of_the_letter_alone() {
    let mut letter = samples::letter(Language::Vi, 1, 1);
    letter.addressee.customer_number = "KHÁCH-0217".into();
    assert_eq!(letter.payment_reference(), "R-2026-0318", "printed and coded are the same");
    letter.tables[0].items[0].open = Money::new(0, Currency::VND);
    assert_eq!(letter.payment_code(), None, "nothing to pay");
}

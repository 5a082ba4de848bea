//! A finance partner in the real window: applied for, approved, paid out less its commission; and several currencies together.

use std::fs;

use crate::driver::Window;
use crate::page::keys;
use crate::words::Words;

const INVOICES: &str = "Invoice No,Invoice Date,Due Date,Customer,Currency,Amount\n\
    W-1,2026-09-01,2026-10-01,Corrib Books,EUR,500.00\n\
    W-2,2026-09-02,2026-12-02,Corrib Books,OWN,300.00\n";

#[test]
fn a_finance_partner_pays_less_its_commission_in_english() {
    finance("loans-en", "en", "USD");
}

#[test]
fn a_finance_partner_pays_less_its_commission_in_hebrew() {
    finance("loans-he", "he", "ILS");
}

/// `own` is the currency of a book that is started in the language.
fn finance(name: &'static str, language: &str, own: &str) {
    let words = Words::of(language);
    let window = Window::first_launch_in(name, language);
    let file = window.folder.path().join("invoices.csv");
    fs::write(&file, INVOICES.replace("OWN", own)).unwrap();
    window.answer_dialogs(&[Some(&file)]);
    window.start_book(&words, "Harbour Paper");
    window.bring_in(&words);
    go(&window, "/payments?tab=loans");
    window.wait_for_text(words.get("loans-empty-title"));

    // Without a partner, and for more than is open: the field says so, and nothing is kept.
    go(&window, "/customers/1?invoice=1");
    window.press("button", words.get("loans-open"));
    window.press("button", words.get("loans-apply-keep"));
    window.wait_for_text(words.get("error-loan-partner-missing"));
    window.type_into(words.get("loans-partner"), "Fair Credit");
    retype(&window, words.get("loans-amount"), "500.01");
    window.press("button", words.get("loans-apply-keep"));
    window.wait_for("[role=dialog] input[aria-invalid=true]");
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-form"));
    retype(&window, words.get("loans-amount"), "400.00");
    window.press("button", words.get("loans-apply-keep"));
    window.wait_for_text(words.get("components-undo"));

    go(&window, "/payments?tab=loans");
    window.press("button", words.get("loans-do-approved"));
    window.press("button", words.get("loans-approved-keep"));
    window.wait_for_text(words.get("loans-state-approved"));
    window.press("button", words.get("loans-do-paid-out"));
    window.type_into(words.get("loans-commission"), "12.50");
    window.wait_for_text("387.50");
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-paid-out"));
    window.press("button", words.get("loans-paid-out-keep"));
    window.wait_for_text(words.get("loans-state-paid-out"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-tab"));
    go(&window, "/customers/1?invoice=1");
    window.wait_for_text("387.50");
    window.wait_for_text("12.50");
    window.picture(&format!("{name}-account"));
    together(&window, &words, own);
    window.close();
}

/// Two currencies are seen together once the owner has entered a rate.
fn together(window: &Window, words: &Words, own: &str) {
    let all = words.get("exchange-all").replace("{ $currency }", own);
    go(window, "/ageing");
    window.press("radio", &all);
    window.press("button", words.get("exchange-enter"));
    let field = words.get("exchange-rate").replace("{ $currency }", "EUR").replace("{ $own }", own);
    window.type_into(&field, "nothing");
    window.press("button", words.get("exchange-save"));
    window.wait_for("[role=alert]");
    retype(window, &field, "0.92");
    window.press("button", words.get("exchange-save"));
    window.wait_for_text(words.get("exchange-saved"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{}-rates", window.name));
    go(window, "/ageing");
    window.press("radio", &all);
    window.wait_for_text("392.00");
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{}-together", window.name));
}

fn retype(window: &Window, field: &str, text: &str) {
    window.type_into(field, &format!("{0}a{0}{text}", keys::CONTROL));
}

fn go(window: &Window, path: &str) {
    window.script("location.hash = arguments[0]", &[serde_json::json!(format!("#{path}"))]);
    window.settle();
}

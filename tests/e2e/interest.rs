//! Late interest in the real window: the rule is confirmed, and an overdue invoice shows its dated segments.

use std::fs;

use crate::driver::Window;
use crate::page::keys;
use crate::words::Words;

const INVOICES: &str = "Invoice No,Invoice Date,Due Date,Customer,Currency,Amount\n\
    I-1,2026-01-10,2026-02-09,Corrib Books,EUR,2000.00\n\
    I-2,2026-02-01,2026-03-03,Corrib Books,EUR,800.00\n";

#[test]
fn r19_interest_is_confirmed_and_told_in_english() {
    confirm_and_look("interest-en", "en");
}

#[test]
fn r19_interest_is_confirmed_and_told_in_hebrew() {
    confirm_and_look("interest-he", "he");
}

fn confirm_and_look(name: &'static str, language: &str) {
    let words = Words::of(language);
    let window = Window::first_launch_in(name, language);
    let file = window.folder.path().join("invoices.csv");
    fs::write(&file, INVOICES).unwrap();
    window.answer_dialogs(&[Some(&file)]);
    window.start_book(&words, "Harbour Paper");
    window.bring_in(&words);

    // Nothing is told before the owner has confirmed a rule.
    window.script("window.location.hash = '#/customers/1?invoice=1'", &[]);
    window.press("button", words.get("interest-to-date"));
    window.wait_for_text(words.get("error-interest-off"));
    window.look(&format!("{name}-off"));
    window.press("button", words.get("interest-settings"));

    window.press("radio", words.get("interest-basis-own"));
    window.press("button", words.get("interest-confirm"));
    window.wait_for("input[aria-invalid=true]");
    window.look(&format!("{name}-missing"));
    window.type_into(words.get("interest-percent"), "12");
    window.type_into(words.get("interest-where"), "contract 7");
    window.look(&format!("{name}-settings"));
    window.press("button", words.get("interest-confirm"));
    window.wait_for_text(words.get("interest-confirmed"));

    window.script("window.location.hash = '#/customers/1?invoice=1'", &[]);
    window.type_into(words.get("customers-amount"), "500");
    window.keys(keys::ENTER);
    window.wait_for_text("1,500.00");
    window.press("button", words.get("interest-to-date"));
    window.wait_for_text(words.get("interest-by-rate"));
    window.look(&format!("{name}-segments"));
    window.close();
}

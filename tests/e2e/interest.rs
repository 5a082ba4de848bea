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
    claim_and_be_paid(&window, &words, name);
    window.close();
}

/// The interest is claimed once, stands beside its invoice, is paid before it, and what is left is given up.
fn claim_and_be_paid(window: &Window, words: &Words, name: &str) {
    let claim = words.get("interest-claim").split('{').next().unwrap_or_default().trim().to_owned();
    window.press("button", &claim);
    window.wait_for_text(words.get("interest-state-claimed"));
    window.look(&format!("{name}-claimed"));
    window.press("button", words.get("interest-close"));
    window.settle();
    window.look(&format!("{name}-account"));

    window.type_into(words.get("customers-amount"), "100");
    window.wait_for_text(words.get("customers-why-claims-first"));
    window.look(&format!("{name}-served"));
    window.keys(keys::ENTER);
    window.settle();

    window.script("window.location.hash = '#/customers'", &[]);
    window.script("window.location.hash = '#/customers/1?invoice=1'", &[]);
    window.press("button", words.get("interest-to-date"));
    window.press("button", words.get("interest-waive"));
    window.press("button", words.get("interest-waive-act"));
    window.wait_for_text(words.get("error-claim-reason-missing"));
    window.type_into(words.get("interest-waive-why"), "long friendship");
    window.look(&format!("{name}-waive"));
    window.keys(keys::ENTER);
    window.wait_for_text("long friendship");
    window.press("button", words.get("interest-close"));
    window.press("tab", words.get("timeline-title"));
    window.wait_for_text("long friendship");
    window.look(&format!("{name}-timeline"));
}

//! What a customer contests, in the real window: entered, refused, seen in the proposal, decided, and the way back.

use std::fs;

use crate::driver::Window;
use crate::page::keys;
use crate::words::Words;

const INVOICES: &str = "Invoice No,Invoice Date,Due Date,Customer,Currency,Amount\n\
    W-1,2026-09-01,2026-10-01,Corrib Books,EUR,500.00\n\
    W-2,2026-09-02,2026-10-02,Corrib Books,EUR,300.00\n";

#[test]
fn r10_a_part_is_contested_and_decided_in_english() {
    dispute("disputing-en", "en");
}

#[test]
fn r10_a_part_is_contested_and_decided_in_hebrew() {
    dispute("disputing-he", "he");
}

fn dispute(name: &'static str, language: &str) {
    let words = Words::of(language);
    let window = begin(name, language, &words);

    window.script("window.location.hash = '#/customers/1?invoice=1'", &[]);
    window.press("button", words.get("disputing-open"));
    window.find("button", words.get("disputing-keep"));
    retype(&window, words.get("disputing-amount"), "500.01");
    window.press("button", words.get("disputing-keep"));
    window.wait_for("[role=dialog] input[aria-invalid=true]");
    retype(&window, words.get("disputing-amount"), "120.00");
    window.wait_for_text("380.00");
    window.type_into(words.get("disputing-words"), "Two boxes were wet");
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-dialog"));
    window.press("button", words.get("disputing-keep"));
    window.wait_for_text(words.get("components-undo"));
    window.wait_for_text("Two boxes were wet");
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-account"));

    window.script("window.location.hash = '#/reminders'", &[]);
    window.wait_for_text(words.get("reminders-verdict-disputed"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-proposal"));
    window.press("button", words.get("reminders-action-end-dispute"));
    window.press("radio", words.get("disputing-outcome-for-customer"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-decision"));
    window.press("button", words.get("disputing-end-keep"));
    window.wait_for_text(words.get("disputing-end-done"));

    window.script("window.location.hash = '#/customers/1?tab=timeline'", &[]);
    window.wait_for_text(words.get("disputing-outcome-for-customer"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-timeline"));
    window.keys(&format!("{}z{}", keys::CONTROL, keys::CONTROL));
    window.wait_for_text(words.get("timeline-taken-back"));
    window.close();
}

fn begin(name: &'static str, language: &str, words: &Words) -> Window {
    let window = Window::first_launch_in(name, language);
    let file = window.folder.path().join("invoices.csv");
    fs::write(&file, INVOICES).unwrap();
    window.answer_dialogs(&[Some(&file)]);
    window.start_book(words, "Harbour Paper");
    window.bring_in(words);
    window
}

/// Types over what stands in a field.
fn retype(window: &Window, field: &str, text: &str) {
    window.type_into(field, &format!("{}a{}{text}", keys::CONTROL, keys::CONTROL));
}

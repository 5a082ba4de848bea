//! What a customer promises to pay and what is let alone, in the real window: kept, refused, seen in the proposal, ended.

use std::fs;

use crate::driver::Window;
use crate::page::keys;
use crate::words::Words;

const INVOICES: &str = "Invoice No,Invoice Date,Due Date,Customer,Currency,Amount\n\
    W-1,2026-09-01,2026-10-01,Corrib Books,EUR,500.00\n\
    W-2,2026-09-02,2026-10-02,Corrib Books,EUR,300.00\n";

#[test]
fn t5_a_promise_rests_and_breaks_in_english() {
    promise("promising-en", "en");
}

#[test]
fn t5_a_promise_rests_and_breaks_in_hebrew() {
    promise("promising-he", "he");
}

#[test]
fn r10_a_note_of_a_call_becomes_a_dispute_in_english() {
    contested_on_the_phone("noted-en", "en");
}

#[test]
fn r10_a_note_of_a_call_becomes_a_dispute_in_hebrew() {
    contested_on_the_phone("noted-he", "he");
}

fn contested_on_the_phone(name: &'static str, language: &str) {
    let words = Words::of(language);
    let window = begin(name, language, &words);
    window.script("window.location.hash = '#/customers/1?tab=timeline'", &[]);
    window.type_into(words.get("timeline-text"), "Two boxes were wet");
    window.press("button", words.get("timeline-keep"));
    window.wait_for_text("Two boxes were wet");
    window.press("button", words.get("disputing-open"));
    window.press("menuitem", "W-2");
    window.find("button", words.get("disputing-keep"));
    window.look(&format!("{name}-dialog"));
    window.press("button", words.get("disputing-keep"));
    window.wait_for_text(words.get("components-undo"));
    window.script("window.location.hash = '#/customers/1?invoice=2'", &[]);
    window.wait_for_text("Two boxes were wet");
    window.close();
}

fn promise(name: &'static str, language: &str) {
    let words = Words::of(language);
    let window = begin(name, language, &words);

    window.script("window.location.hash = '#/customers/1?invoice=1'", &[]);
    window.press("button", words.get("promising-open"));
    window.find("button", words.get("promising-keep"));
    retype(&window, words.get("promising-amount"), "500.01");
    window.press("button", words.get("promising-keep"));
    window.wait_for("[role=dialog] input[aria-invalid=true]");
    retype(&window, words.get("promising-amount"), "200.00");
    window.type_into(words.get("promising-words"), "Mrs Byrne by phone");
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-dialog"));
    window.press("button", words.get("promising-keep"));
    window.wait_for_text(words.get("components-undo"));
    window.wait_for_text("Mrs Byrne by phone");
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-account"));

    window.script("window.location.hash = '#/reminders'", &[]);
    window.wait_for_text(words.get("reminders-verdict-promised"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-proposal"));

    let window = window.again_on("2026-12-10");
    window.find("heading", words.get("today-next"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-today"));
    window.script("window.location.hash = '#/customers/1?tab=timeline'", &[]);
    window.wait_for_text(words.get("promising-state-broken"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-timeline"));
    window.script("window.location.hash = '#/customers/1'", &[]);
    window.wait_for_text(words.get("promising-state-broken"));
    window.settle();
    window.picture(&format!("{name}-broken"));
    window.press("button", words.get("promising-take-back"));
    window.wait_until_gone("Mrs Byrne by phone");
    window.close();
}

#[test]
fn r12_one_invoice_is_let_alone_in_english() {
    lock("locking-en", "en");
}

#[test]
fn r12_one_invoice_is_let_alone_in_hebrew() {
    lock("locking-he", "he");
}

fn lock(name: &'static str, language: &str) {
    let words = Words::of(language);
    let window = begin(name, language, &words);
    window.script("window.location.hash = '#/customers/1?invoice=1'", &[]);
    window.press("button", words.get("locking-open"));
    window.type_into(words.get("locking-reason"), "Looked at by the carrier");
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-dialog"));
    window.press("button", words.get("locking-keep"));
    window.wait_for_text("Looked at by the carrier");
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-account"));
    window.script("window.location.hash = '#/reminders'", &[]);
    window.wait_for_text(words.get("reminders-detail-item-locked"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-proposal"));
    window.press("button", words.get("reminders-action-unlock-item"));
    window.wait_until_gone(words.get("reminders-detail-item-locked"));
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

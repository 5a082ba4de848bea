//! The owner's calendar in the real window: days off, what moves, and what a form says about it.

use std::fs;

use crate::driver::Window;
use crate::page::keys;
use crate::words::Words;

#[test]
fn r18_the_calendar_moves_what_is_typed_in_english() {
    keep_a_calendar("calendar-en", "en");
}

#[test]
fn r18_the_calendar_moves_what_is_typed_in_hebrew() {
    keep_a_calendar("calendar-he", "he");
}

fn keep_a_calendar(name: &'static str, language: &str) {
    let words = Words::of(language);
    let window = Window::first_launch_in(name, language);
    window.press("button", words.get("start-sample-open"));
    window.find("heading", words.get("today-title"));
    window.press("link", words.get("settings-title"));
    window.press("button", words.get("calendar-open"));
    window.find("heading", words.get("calendar-days"));
    // The sample company is in Vietnam: its holidays are ticked.
    window.find("button", words.get("calendar-save"));
    window.script(
        "document.querySelectorAll('[role=radiogroup] input[value=following]').forEach((each) => each.click())",
        &[],
    );
    window.find("button", words.get("settings-discard"));
    window.type_into(words.get("calendar-add-name"), "Stocktaking");
    window.press("button", words.get("calendar-add"));
    window.wait_for_text("Stocktaking");
    window.look(&format!("{name}-settings"));
    window.press("button", words.get("calendar-save"));
    window.wait_for_text(words.get("calendar-saved"));

    // 2 and 3 January 2027 are a weekend.
    window.script("location.hash = '#/invoices'", &[]);
    window.press("button", words.get("invoices-new"));
    window.type_into(words.get("invoices-due-typed"), "2.1.2027");
    window.wait_for_text(fixed_after(&words, "invoices-due-shifted"));
    window.look(&format!("{name}-form"));
    // Who does not know the notation chooses terms in words.
    window.press("button", words.get("explaining-choose-terms"));
    window.wait_for("[role=menuitem]");
    window.look(&format!("{name}-terms"));
    window.keys(keys::ESCAPE);
    window.close();
}

#[test]
fn t7_a_later_date_is_agreed_and_taken_back_in_english() {
    agree("postponing-en", "en");
}

#[test]
fn t7_a_later_date_is_agreed_and_taken_back_in_hebrew() {
    agree("postponing-he", "he");
}

fn agree(name: &'static str, language: &str) {
    let words = Words::of(language);
    let window = Window::first_launch_in(name, language);
    let file = window.folder.path().join("invoices.csv");
    fs::write(&file, INVOICES).unwrap();
    window.answer_dialogs(&[Some(&file)]);
    window.start_book(&words, "Harbour Paper");
    window.bring_in(&words);

    window.script("window.location.hash = '#/customers/1?invoice=1'", &[]);
    window.press("button", words.get("postponing-open"));
    window.find("button", words.get("postponing-keep"));
    retype(&window, words.get("postponing-date"), "1.10.2026");
    window.press("button", words.get("postponing-keep"));
    window.wait_for("[role=dialog] input[aria-invalid=true]");
    window.look(&format!("{name}-refused"));
    retype(&window, words.get("postponing-date"), "5.12.2026");
    window.type_into(words.get("postponing-reason"), "Harvest");
    window.press("button", words.get("postponing-keep"));
    window.find("button", words.get("postponing-take-back"));
    std::thread::sleep(std::time::Duration::from_millis(400));
    window.look(&format!("{name}-account"));
    window.press("button", words.get("explaining-why-due"));
    window.wait_for("[role=dialog] dl");
    window.look(&format!("{name}-why"));
    window.keys(keys::ESCAPE);

    window.script("window.location.hash = '#/reminders'", &[]);
    window.wait_for_text(words.get("reminders-postponed"));
    window.look(&format!("{name}-proposal"));
    window.script("window.location.hash = '#/customers/1?invoice=1'", &[]);
    window.press("button", words.get("postponing-take-back"));
    window.find("button", words.get("postponing-open"));
    window.press("tab", words.get("timeline-title"));
    window.wait_for_text("Harvest");
    window.look(&format!("{name}-timeline"));
    window.close();
}

const INVOICES: &str = "Invoice No,Invoice Date,Due Date,Customer,Currency,Amount\n\
    W-1,2026-09-01,2026-10-01,Corrib Books,EUR,500.00\n\
    W-2,2026-09-02,2026-10-02,Corrib Books,EUR,300.00\n";

/// Types over what stands in a field.
fn retype(window: &Window, field: &str, text: &str) {
    window.type_into(field, &format!("{}a{}{text}{}", keys::CONTROL, keys::CONTROL, keys::TAB));
}

/// The longest fixed piece, without the signs around it.
fn fixed_after<'a>(words: &'a Words, key: &str) -> &'a str {
    words.get(key).trim_matches(|letter: char| !letter.is_alphabetic())
}

//! Customer groups in the real window: their terms, who is in them, and what a new invoice says about it.

use std::time::Duration;

use crate::driver::Window;
use crate::words::Words;

/// What is typed is looked up once it rests.
const SEARCHED: Duration = Duration::from_millis(700);

#[test]
fn t1_terms_come_from_the_group_in_english() {
    keep_groups("groups-en", "en");
}

#[test]
fn t1_terms_come_from_the_group_in_hebrew() {
    keep_groups("groups-he", "he");
}

fn keep_groups(name: &'static str, language: &str) {
    let words = Words::of(language);
    let window = Window::first_launch_in(name, language);
    window.press("button", words.get("start-sample-open"));
    window.find("heading", words.get("today-title"));
    window.script("location.hash = '#/settings'", &[]);
    window.press("button", words.get("groups-open"));
    window.find("heading", words.get("groups-list"));
    window.press("button", words.get("groups-add"));
    window.press("button", words.get("groups-save"));
    window.wait_for_text(words.get("error-group-name-missing"));
    window.type_into(words.get("groups-name"), "Wholesale");
    window.wait_for("main li input");
    window.script("document.querySelectorAll('main li input')[1].focus()", &[]);
    window.keys("net 60");
    std::thread::sleep(SEARCHED);
    window.look(&format!("{name}-settings"));
    window.press("button", words.get("groups-save"));
    window.wait_for_text(words.get("groups-saved"));

    // The customer is put into the group and gives up terms of its own.
    window.script("location.hash = '#/customers/1?tab=details'", &[]);
    window.press("button", words.get("groups-group"));
    window.press("option", "Wholesale");
    clear(&window, words.get("customers-terms"));
    window.wait_for_text(words.get("groups-inherits-group"));
    window.look(&format!("{name}-customer"));
    window.press("button", words.get("customers-save"));
    window.settle();
    window.press("tab", words.get("timeline-title"));
    window.wait_for_text("Wholesale");

    window.script("location.hash = '#/invoices'", &[]);
    window.press("button", words.get("invoices-new"));
    window.wait_for_text(words.get("groups-from-company"));
    window.keys("thuong phat");
    std::thread::sleep(SEARCHED);
    window.keys(crate::page::keys::ENTER);
    window.wait_for_text(words.get("groups-from-group"));
    window.look(&format!("{name}-form"));
    window.close();
}

/// Empties a field.
fn clear(window: &Window, field: &str) {
    use crate::page::keys::CONTROL;
    window.type_into(field, &format!("{CONTROL}a{CONTROL}\u{e017}"));
}

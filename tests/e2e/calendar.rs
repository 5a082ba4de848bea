//! The owner's calendar in the real window: days off, what moves, and what a form says about it.

use serde_json::json;

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

    window.script("location.hash = arguments[0]", &[json!("#/settings/calendar")]);
    window.find("heading", words.get("calendar-days"));
    window.keys(&format!("{}z{}", keys::CONTROL, keys::CONTROL));
    window.wait_for_text(words.get("calendar-undone"));
    window.close();
}

/// The longest fixed piece, without the signs around it.
fn fixed_after<'a>(words: &'a Words, key: &str) -> &'a str {
    words.get(key).trim_matches(|letter: char| !letter.is_alphabetic())
}

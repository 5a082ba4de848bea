//! Every screen of the sample company: for people who do not see it, do not point, or read from right to left.

use crate::driver::Window;
use crate::words::Words;

/// The screens of the side bar, by the message that names them.
const SCREENS: [(&str, &str); 7] = [
    ("today", "today-title"),
    ("ageing", "ageing-title"),
    ("customers", "customers-title"),
    ("invoices", "invoices-title"),
    ("payments", "payments-title"),
    ("reminders", "reminders-title"),
    ("settings", "settings-title"),
];

#[test]
fn every_screen_is_accessible_in_english() {
    visit("en");
}

#[test]
fn every_screen_is_accessible_in_hebrew() {
    visit("he");
}

fn visit(language: &'static str) {
    let words = Words::of(language);
    let window =
        Window::on(if language == "he" { "screens-he" } else { "screens-en" }, language, "2026-11-20");
    window.press("button", words.get("start-sample-open"));
    for (screen, title) in SCREENS {
        window.press("link", words.get(title));
        window.find("heading", words.get(title));
        window.look(&format!("{screen}-{language}"));
    }
    window.press("link", words.get("reminders-title"));
    window.press("button", words.get("reminders-preview-letters"));
    window.wait_for("canvas");
    window.look(&format!("preview-{language}"));
    window.close();
}

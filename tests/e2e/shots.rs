//! The pictures of README and guide, taken from the real window: `cargo xtask shots` renews them.

use std::fs;

use serde_json::json;

use crate::driver::Window;
use crate::letters::INVOICES;
use crate::words::Words;

/// What a customer of the sample owes exactly.
const OPEN_AMOUNT: &str = "3600";

const LANGUAGES: [&str; 3] = ["en", "vi", "he"];

#[test]
#[ignore = "writes into docs/pictures: cargo xtask shots"]
fn shots_of_the_way_in() {
    for language in LANGUAGES {
        let words = Words::of(language);
        let window = Window::first_launch_in("shots-start", language);
        let file = window.folder.path().join("invoices.csv");
        fs::write(&file, INVOICES).unwrap();
        window.answer_dialogs(&[Some(&file)]);
        window.find("button", words.get("start-book-open"));
        keep(&window, language, "start");
        window.press("button", words.get("start-book-open"));
        window.type_into(words.get("start-form-name"), "Harbour Paper");
        window.press("button", words.get("start-form-submit"));
        window.press("button", words.get("imports-choose-file"));
        window.wait_for_text("R-104");
        keep(&window, language, "import");
        window.close();
    }
}

#[test]
#[ignore = "writes into docs/pictures: cargo xtask shots"]
fn shots_of_the_sample() {
    for language in LANGUAGES {
        let words = Words::of(language);
        let window = Window::first_launch_in("shots-sample", language);
        window.press("button", words.get("start-sample-open"));
        open(&window, "/today", words.get("today-title"));
        keep(&window, language, "today");
        open(&window, "/reminders", words.get("reminders-title"));
        window.find("button", words.get("reminders-preview-letters"));
        keep(&window, language, "remind");
        open(&window, "/payments", words.get("payments-title"));
        window.type_into(words.get("payments-typed"), OPEN_AMOUNT);
        window.wait_for("[role=option]");
        keep(&window, language, "payments");
        window.press("tab", words.get("cheques-title"));
        window.wait_for("article");
        keep(&window, language, "cheques");
        window.script("location.hash = arguments[0]", &[json!("/customers/1?tab=plans")]);
        window.press("link", words.get("plans-new"));
        window.find("button", words.get("plans-offer"));
        window.wait_for("main table, main [role=table], main [role=grid]");
        keep(&window, language, "plans");
        open(&window, "/invoices", words.get("invoices-title"));
        window.press("button", words.get("invoices-new"));
        window.press("button", words.get("explaining-choose-terms"));
        window.wait_for("[role=menuitem]");
        keep(&window, language, "terms");
        window.keys(crate::page::keys::ESCAPE);
        open(&window, "/settings/interest", words.get("interest-title"));
        window.press("radio", words.get("interest-basis-law"));
        window.find("button", words.get("interest-confirm"));
        keep(&window, language, "interest");
        open(&window, "/settings/backup", words.get("backup-title"));
        window.press("button", words.get("backup-take"));
        window.find("button", words.get("backup-check"));
        keep(&window, language, "undo");
        window.close();
    }
}

#[test]
#[ignore = "writes into docs/pictures: cargo xtask shots"]
fn shots_of_a_statement() {
    for language in LANGUAGES {
        let words = Words::of(language);
        let window = Window::first_launch_in("shots-statement", language);
        window.press("button", words.get("start-sample-open"));
        open(&window, "/today", words.get("today-title"));
        window.script("location.hash = '#/customers/1'", &[]);
        window.press("button", words.get("merging-more"));
        window.press("menuitem", words.get("statements-menu"));
        window.wait_for("[role=img] canvas");
        keep(&window, language, "statements");
        window.close();
    }
}

fn open(window: &Window, path: &str, title: &str) {
    window.script("location.hash = arguments[0]", &[json!(path)]);
    window.find("heading", title);
}

fn keep(window: &Window, language: &str, name: &str) {
    window.settle();
    window.picture(&format!("{language}/{name}"));
}

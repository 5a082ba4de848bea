//! Statements of account and letters beside them in the real window: looked at as they are printed, printed, saved.

use std::fs;

use crate::driver::Window;
use crate::page::keys;
use crate::words::Words;

const INVOICES: &str = "Invoice No,Invoice Date,Due Date,Customer,Currency,Amount\n\
    S-1,2026-08-01,2026-09-01,Corrib Books,EUR,400.00\n\
    S-2,2026-09-02,2026-10-02,Corrib Books,EUR,600.00\n\
    S-3,2026-09-02,2026-10-02,Corrib Books,USD,75.00\n";

#[test]
fn l5_a_statement_is_looked_at_printed_and_saved_in_english() {
    go_through("statements-en", "en");
}

#[test]
fn l5_a_statement_is_looked_at_printed_and_saved_in_hebrew() {
    go_through("statements-he", "he");
}

fn go_through(name: &'static str, language: &str) {
    let words = Words::of(language);
    let window = Window::first_launch_in(name, language);
    let file = window.folder.path().join("invoices.csv");
    fs::write(&file, INVOICES).unwrap();
    window.answer_dialogs(&[Some(&file)]);
    window.start_book(&words, "Harbour Paper");
    window.bring_in(&words);
    window.script("location.hash = '#/customers/1'", &[]);
    window.find("heading", "Corrib Books");

    window.press("button", words.get("merging-more"));
    window.press("menuitem", words.get("statements-menu"));
    window.wait_for("[role=img] canvas");
    look(&window, &format!("{name}-open"));
    choose(&window, &words, "statements-confirmation");
    window.wait_for("[role=img] canvas");
    look(&window, &format!("{name}-confirmation"));
    for document in ["farewell", "policy"] {
        choose(&window, &words, &format!("statements-{document}"));
        window.wait_for("[role=img] canvas");
        look(&window, &format!("{name}-{document}"));
    }
    // Something is overdue: there is nothing to give thanks for.
    choose(&window, &words, "statements-thanks");
    window.wait_for_text(words.get("error-thanks-nothing"));
    look(&window, &format!("{name}-thanks"));
    choose(&window, &words, "statements-activity");
    window.wait_for("[role=img] canvas");
    look(&window, &format!("{name}-activity"));

    // A period that ends before it begins is refused where the pages would stand.
    retype(&window, words.get("statements-from"), &format!("2026-12-31{}", keys::ENTER));
    window.wait_for_text(words.get("error-statement-period"));
    look(&window, &format!("{name}-refused"));
    retype(&window, words.get("statements-from"), &format!("2026-09-01{}", keys::ENTER));
    window.wait_for("[role=img] canvas");

    window.press("button", words.get("statements-print"));
    let saved = window.folder.path().join("statement.pdf");
    window.answer_dialogs(&[Some(&saved)]);
    window.press("button", words.get("statements-save"));
    window.wait_for_text(words.get("statements-saved").split('{').next().unwrap().trim());
    assert!(fs::read(&saved).unwrap().starts_with(b"%PDF"), "the statement was saved");
    let shown = window.shown_files();
    assert!(shown.iter().any(|shown| shown.to_string_lossy().contains("2026-09-01 2026-11-20")), "{shown:?}");
    window.press("button", words.get("statements-close"));
    window.close();
}

/// Chooses another document.
fn choose(window: &Window, words: &Words, document: &str) {
    window.press("button", words.get("statements-kind"));
    window.press("option", words.get(document));
}

fn look(window: &Window, name: &str) {
    window.settle();
    window.must_be_accessible();
    window.picture(name);
}

/// Types over what stands in a field.
fn retype(window: &Window, field: &str, text: &str) {
    window.type_into(field, &format!("{}a{}{text}", keys::CONTROL, keys::CONTROL));
}

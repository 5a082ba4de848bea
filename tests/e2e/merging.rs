//! Duplicate customers in the real window: suggestions, merging, the way back.

use std::fs;

use crate::driver::Window;
use crate::page::keys;
use crate::words::Words;

const INVOICES: &str = "Invoice No,Invoice Date,Due Date,Customer,Currency,Amount\n\
    R-1,2026-09-01,2026-10-01,Ánh Dương,EUR,500.00\n\
    R-2,2026-09-02,2026-10-02,Công ty TNHH Anh Duong,EUR,300.00\n\
    R-3,2026-09-03,2026-10-03,Corrib Books,EUR,120.00\n\
    R-4,2026-09-04,2026-10-04,Corrib Books Ltd.,EUR,80.00\n\
    R-5,2026-09-05,2026-10-05,Quay Paper,EUR,41.50\n";

#[test]
fn l12_duplicates_are_merged_and_parted_in_english() {
    merge_and_part("merging-en", "en");
}

#[test]
fn l12_duplicates_are_merged_and_parted_in_hebrew() {
    merge_and_part("merging-he", "he");
}

fn merge_and_part(name: &'static str, language: &str) {
    let words = Words::of(language);
    let window = Window::first_launch_in(name, language);
    let file = window.folder.path().join("invoices.csv");
    fs::write(&file, INVOICES).unwrap();
    window.answer_dialogs(&[Some(&file)]);
    window.press("button", words.get("start-book-open"));
    window.type_into(words.get("start-form-name"), "Harbour Paper");
    window.press("button", words.get("start-form-submit"));
    window.press("button", words.get("imports-choose-file"));
    window.press("button", words.get("imports-accept"));
    window.find("button", words.get("imports-see-ageing"));

    window.script("window.location.hash = '#/customers'", &[]);
    window.find("button", words.get("merging-possible"));
    window.settle();
    window.picture(&format!("{name}-line"));
    window.press("button", words.get("merging-possible"));
    window.find("heading", words.get("merging-duplicates"));
    window.wait_for_text("Corrib Books Ltd.");
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-pairs"));

    window.press("button", words.get("merging-not-the-same"));
    window.wait_for_text(words.get("merging-kept-apart"));
    window.press("button", words.get("merging-merge-pair"));
    window.wait_for_text(words.get("merging-goes"));
    window.press("button", words.get("merging-swap"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-dialog"));
    window.press("button", words.get("merging-merge"));
    window.wait_for_text(words.get("merging-none"));
    window.keys(&format!("{}z{}", keys::CONTROL, keys::CONTROL));
    window.wait_for_text(words.get("merging-undone"));

    with_another(&window, &words, name);
    window.close();
}

/// From the page of a customer: chosen while typed, merged, shown among the details, parted there.
fn with_another(window: &Window, words: &Words, name: &str) {
    window.script("window.location.hash = '#/customers/1'", &[]);
    window.press("button", words.get("merging-more"));
    window.press("menuitem", words.get("merging-with-another"));
    window.type_into(words.get("merging-other"), "quay");
    window.find("button", "Quay Paper");
    window.settle();
    window.must_be_accessible();
    window.press("button", "Quay Paper");
    window.wait_for_text("541.50");
    window.press("button", words.get("merging-merge"));
    window.wait_for_text(words.get("merging-done"));
    window.wait_for_text("R-5");
    window.press("tab", words.get("customers-tab-details"));
    window.find("heading", words.get("merging-merged"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-details"));
    window.press("button", words.get("merging-part"));
    window.wait_for_text(words.get("merging-undone"));
}

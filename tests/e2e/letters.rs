//! The first evening: from a file of invoices to printed letters.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::driver::Window;
use crate::page::keys;
use crate::words::Words;

/// What an owner's own program exports: three customers, one of them late twice, one not late. In euros: a book in
/// Vietnamese keeps đồng, which have no cents.
pub(crate) const INVOICES: &str = "\
Invoice No,Invoice Date,Due Date,Customer,Street,City,Country,Language,Currency,Amount\n\
R-101,2026-08-03,2026-09-02,Corrib Books,4 Quay Street,Galway,IE,en,EUR,1250.00\n\
R-102,2026-09-01,2026-10-01,Corrib Books,4 Quay Street,Galway,IE,en,EUR,310.50\n\
R-103,2026-08-20,2026-09-19,Công ty Bích Ngọc,12 Hàng Bài,Hà Nội,VN,vi,EUR,880.00\n\
R-104,2026-09-05,2026-10-05,אור הנמל בע״מ,הנמל 7,חיפה,IL,he,EUR,2400.75\n\
R-105,2026-11-10,2026-12-10,Late Never Ltd,1 Mill Lane,Cork,IE,en,EUR,99.00\n";

/// More presses than these, and the promise of the first evening is broken.
const PRESSES_ALLOWED: u64 = 6;

#[test]
fn six_presses_lead_from_a_file_to_letters_in_english() {
    file_to_letters("letters-en", "en");
}

#[test]
fn six_presses_lead_from_a_file_to_letters_in_hebrew() {
    file_to_letters("letters-he", "he");
}

#[test]
fn six_presses_lead_from_a_file_to_letters_in_vietnamese() {
    file_to_letters("letters-vi", "vi");
}

#[test]
fn a_file_dropped_on_the_window_is_read() {
    let words = Words::of("en");
    let window = Window::first_launch_in("dropped", "en");
    let file = invoices(&window);
    window.start_book(&words, "Harbour Paper");
    window.find("button", words.get("imports-choose-file"));
    window.drop_file(&file);
    window.wait_for_text("R-104");
    window.press("button", words.get("imports-accept"));
    window.find("button", words.get("imports-see-reminders"));
    window.close();
}

#[test]
fn the_first_evening_needs_no_mouse() {
    let words = Words::of("en");
    let window = Window::first_launch_in("keyboard", "en");
    let file = invoices(&window);
    window.answer_dialogs(&[Some(&file)]);

    window.tab_to("button", words.get("start-book-open"));
    window.keys(keys::ENTER);
    window.type_into(words.get("start-form-name"), "Harbour Paper");
    window.keys(keys::ENTER);
    for button in ["imports-choose-file", "imports-accept", "imports-see-reminders", "reminders-confirm"] {
        window.tab_to("button", words.get(button));
        window.keys(keys::ENTER);
    }
    window.wait_for_text(words.get("reminders-result-title"));
    window.close();
}

fn file_to_letters(name: &'static str, language: &str) {
    let words = Words::of(language);
    let window = Window::first_launch_in(name, language);
    let file = invoices(&window);
    window.answer_dialogs(&[Some(&file)]);

    window.start_book(&words, "Harbour Paper");
    window.bring_in(&words);
    window.press("button", words.get("imports-see-reminders"));
    window.press("button", words.get("reminders-confirm"));
    window.wait_for_text(words.get("reminders-result-title"));
    window.picture(name);

    assert!(window.activations() <= PRESSES_ALLOWED, "{} presses", window.activations());
    let data = window.folder.path().join("data");
    // The file with all letters is written last; once it is there, a new look at the folder shows them all.
    let started = Instant::now();
    while !files_ending(&data, ".pdf").iter().any(|path| path.ends_with("letters.pdf")) {
        assert!(started.elapsed() < Duration::from_secs(30), "no file with all letters");
        std::thread::sleep(Duration::from_millis(60));
    }
    let letters = files_ending(&data, ".pdf");
    let singles = letters.iter().filter(|path| !path.ends_with("letters.pdf")).count();
    assert_eq!(singles, 3, "three customers are late: {letters:?}");
    for letter in &letters {
        assert!(fs::read(letter).unwrap().starts_with(b"%PDF"), "{}", letter.display());
    }
    window.close();
}

/// The file of invoices, in the folder of the test.
fn invoices(window: &Window) -> PathBuf {
    let file = window.folder.path().join("invoices.csv");
    fs::write(&file, INVOICES).unwrap();
    file
}

/// Files in or under a folder whose names end so.
pub(crate) fn files_ending(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files_ending(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found
}

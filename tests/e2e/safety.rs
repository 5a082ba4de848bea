//! Copies, going back to one, a damaged book, and several books.

use std::fs;
use std::path::{Path, PathBuf};

use crate::driver::Window;
use crate::words::Words;

/// What the button of the open book says after its name.
const SWITCH: &str = "switch to another book";

#[test]
fn the_owner_goes_back_to_a_copy_and_is_told_what_is_replaced() {
    for language in ["en", "he"] {
        let words = Words::of(language);
        let name = if language == "he" { "backup-he" } else { "backup-en" };
        let window = Window::first_launch_in(name, language);
        window.press("button", words.get("start-sample-open"));
        window.press("link", words.get("settings-title"));
        window.press("link", words.get("settings-backup"));
        window.wait_for_text(words.get("backup-none"));
        window.press("button", words.get("backup-take"));
        window.wait_for_text(words.get("backup-was-checked"));
        window.press("button", words.get("backup-check"));
        window.wait_for_text(words.get("backup-holds"));
        change_company(&window, &words);
        window.press("link", words.get("settings-backup"));
        window.look(name);
        window.press("button", words.get("backup-restore"));
        window.wait_for_text(words.get("backup-relation-earlier"));
        window.wait_for_text(words.get("entry-seller-change"));
        window.look(&format!("restore-{language}"));
        window.press("button", words.get("backup-restore-act"));
        window.wait_for_text(words.get("backup-why-restore"));
        window.close();
    }
}

#[test]
fn row_69_a_damaged_book_shows_its_copy_and_refuses_to_write() {
    let words = Words::of("en");
    let window = Window::first_launch_in("damaged", "en");
    open_new_book(&window, &words, "Harbour Paper");
    change_company(&window, &words);
    close_book(&window, &words);
    window.find("button", words.get("start-book-open"));
    let book = books(&window).join("Harbour Paper.duebook");
    let mut bytes = fs::read(&book).unwrap();
    bytes[200..].fill(0xAA);
    fs::write(&book, bytes).unwrap();

    window.press("button", "Harbour Paper");
    window.wait_for_text(words.get("error-book-damaged"));
    window.wait_for_text("Nothing can be changed in it");
    window.look("damaged");
    window.press("link", words.get("settings-title"));
    window.type_into(words.get("settings-phone"), "9");
    window.press("button", words.get("settings-save"));
    window.wait_for_text(words.get("error-book-copy-only"));
    window.press("button", words.get("app-copy-make-book"));
    window.press("link", words.get("settings-title"));
    window.type_into(words.get("settings-email"), "a@b.example");
    window.press("button", words.get("settings-save"));
    window.wait_for_text(words.get("settings-saved"));
    window.close();
}

#[test]
fn several_books_are_switched_and_a_missing_one_is_marked() {
    let words = Words::of("en");
    let window = Window::first_launch_in("recent", "en");
    open_new_book(&window, &words, "Harbour Paper");
    close_book(&window, &words);
    open_new_book(&window, &words, "Pine Tools");
    window.tab_to("button", SWITCH);
    window.keys(crate::page::keys::ENTER);
    window.settle();
    window.picture("book-menu");
    window.press("menuitem", "Harbour Paper");
    window.find("button", "Harbour Paper: switch to another book");
    close_book(&window, &words);
    window.find("button", words.get("start-book-open"));
    window.wait_for_text("Pine Tools");
    window.look("recent-books");
    fs::remove_file(books(&window).join("Pine Tools.duebook")).unwrap();
    window.press("button", "Harbour Paper");
    close_book(&window, &words);
    window.wait_for_text(words.get("recent-missing"));
    window.press("button", "Take Pine Tools off this list");
    window.find("button", words.get("start-book-open"));
    // It is off the list.
    window.wait_until_gone("Pine Tools");
    window.close();
}

fn open_new_book(window: &Window, words: &Words, name: &str) {
    window.start_book(words, name);
    window.find("button", SWITCH);
}

fn close_book(window: &Window, words: &Words) {
    window.press("button", SWITCH);
    window.press("menuitem", words.get("app-close-book"));
}

/// Changes one detail of the company: an entry of its own.
fn change_company(window: &Window, words: &Words) {
    window.press("link", words.get("settings-title"));
    window.type_into(words.get("settings-phone"), "7");
    window.press("button", words.get("settings-save"));
    window.wait_for_text(words.get("settings-saved"));
}

fn books(window: &Window) -> PathBuf {
    Path::new(window.folder.path()).join("data/books")
}

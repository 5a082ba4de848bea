//! What letters are printed on, and letters as they were sent.

use std::fs;

use crate::driver::Window;
use crate::letters::files_ending;
use crate::words::Words;

/// A PNG file of a diamond.
const LOGO: &[u8] = include_bytes!("logo.png");

#[test]
fn the_owner_dresses_the_letters_beside_a_real_one() {
    dress("documents-en", "en");
}

#[test]
fn the_owner_dresses_the_letters_beside_a_real_one_in_hebrew() {
    dress("documents-he", "he");
}

#[test]
fn a_letter_is_looked_at_printed_and_saved_as_it_was_sent() {
    let words = Words::of("en");
    let window = Window::first_launch_in("sent", "en");
    window.press("button", words.get("start-sample-open"));
    window.press("link", words.get("reminders-title"));
    window.press("button", words.get("reminders-confirm"));
    window.wait_for_text(words.get("reminders-result-title"));

    window.press("link", words.get("customers-title"));
    window.press("row", "Minh Châu");
    window.press("tab", words.get("letters-tab"));
    window.find("button", words.get("letters-show"));
    window.look("sent-list");
    window.tab_to("button", words.get("letters-show"));
    window.press("button", words.get("letters-show"));
    window.wait_for("canvas");
    window.look("sent-letter");
    let target = window.folder.path().join("copy.pdf");
    window.answer_dialogs(&[Some(&target)]);
    window.press("button", words.get("letters-print"));
    window.press("button", words.get("letters-save"));
    window.wait_for_text("was saved");
    let printed = window.shown_files().pop().unwrap();
    let saved = fs::read(&target).unwrap();
    assert!(saved.starts_with(b"%PDF") && saved == fs::read(&printed).unwrap(), "{}", printed.display());
    let kept = files_ending(&window.folder.path().join("data"), "").into_iter();
    assert!(
        kept.filter(|path| path.to_string_lossy().contains(".files/"))
            .any(|path| fs::read(path).unwrap() == saved)
    );
    window.close();
}

fn dress(name: &'static str, language: &str) {
    let words = Words::of(language);
    let window = Window::first_launch_in(name, language);
    let (vector, logo) = (window.folder.path().join("logo.svg"), window.folder.path().join("logo.png"));
    fs::write(&vector, "<svg xmlns='http://www.w3.org/2000/svg'/>").unwrap();
    fs::write(&logo, LOGO).unwrap();
    window.answer_dialogs(&[Some(&vector), Some(&logo)]);

    window.press("button", words.get("start-sample-open"));
    window.press("link", words.get("settings-title"));
    window.press("button", words.get("stationery-open"));
    window.wait_for("canvas");
    window.look(name);

    // The first such button is that of the logo.
    window.press("button", words.get("stationery-choose"));
    window.wait_for_text(words.get("error-picture-unsupported"));
    window.press("button", words.get("stationery-choose"));
    window.find("button", words.get("stationery-remove-logo"));
    window.type_into(words.get("stationery-accent"), "#7A1F5C");
    window.tab_to("button", words.get("stationery-save"));
    window.press("button", words.get("stationery-save"));
    window.wait_for_text(words.get("stationery-saved"));
    window.settle();
    window.picture(&format!("{name}-dressed"));
    window.close();
}

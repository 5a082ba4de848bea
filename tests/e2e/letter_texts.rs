//! The words of reminders in the real window: the owner's own for every letter of a kind, and for one letter.

use serde_json::json;

use crate::driver::Window;
use crate::page::keys;
use crate::words::Words;

#[test]
fn d60_the_owner_writes_words_beside_a_real_page() {
    write("texts-en", "en");
}

#[test]
fn d60_the_owner_writes_words_beside_a_real_page_in_hebrew() {
    write("texts-he", "he");
}

#[test]
fn r7_one_letter_speaks_otherwise() {
    speak("voice-en", "en");
}

#[test]
fn r7_one_letter_speaks_otherwise_in_hebrew() {
    speak("voice-he", "he");
}

fn write(name: &'static str, language: &str) {
    let words = Words::of(language);
    let window = Window::first_launch_in(name, language);
    window.press("button", words.get("start-sample-open"));
    window.press("link", words.get("settings-title"));
    window.press("button", words.get("letter-texts-open"));
    window.wait_for("canvas");
    window.look(name);

    // What cannot be printed is told where it stands, and cannot be kept.
    let opening = words.get("letter-texts-part-opening");
    window.type_into(opening, &format!("{}{{{{ nobody }}}}", keys::ENTER));
    window.wait_for_text(words.get("error-letter-text-unknown-placeholder"));
    window.wait_for_text(words.get("letter-texts-preview-waits"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-wrong"));
    window.press("button", words.get("settings-discard"));
    window.wait_for_text(words.get("letter-texts-is-standard"));

    // A placeholder goes where the owner was writing.
    window.type_into(opening, &format!("{}+++ ", keys::ENTER));
    window.press("button", words.get("letter-texts-place-total"));
    let ends =
        "return [...document.querySelectorAll('textarea')].some((each) => each.value.endsWith(arguments[0]))";
    assert_eq!(window.script(ends, &[json!("\n+++ {{ total }}")]), true);
    window.wait_for_text(words.get("letter-texts-is-own"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-own"));
    window.tab_to("button", words.get("letter-texts-save"));
    window.press("button", words.get("letter-texts-save"));
    window.wait_for_text(words.get("letter-texts-saved"));
    window.picture(&format!("{name}-saved"));

    // The standard words are one press away; what was saved is taken back by the toast.
    window.press("button", words.get("letter-texts-standard"));
    window.wait_for_text(words.get("letter-texts-is-standard"));
    window.press("button", words.get("settings-discard"));
    window.wait_for_text(words.get("letter-texts-is-own"));
    window.press("button", words.get("components-undo"));
    window.wait_for_text(words.get("letter-texts-is-standard"));
    window.close();
}

fn speak(name: &'static str, language: &str) {
    let words = Words::of(language);
    let window = Window::first_launch_in(name, language);
    window.press("button", words.get("start-sample-open"));
    window.press("link", words.get("reminders-title"));
    window.wait_for("[role=treegrid]");
    window.script("document.querySelector('[role=treegrid] [aria-expanded=false]').click()", &[]);
    window.press("button", words.get("letter-texts-one-tone"));
    window.press("option", words.get("policy-tone-warm"));
    window.settle();
    window.press("button", words.get("letter-texts-one-edit"));
    window.type_into(words.get("letter-texts-part-opening"), &format!("{}* 2026 *", keys::ENTER));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-dialog"));
    window.tab_to("button", words.get("letter-texts-one-keep"));
    window.keys(keys::ENTER);
    window.wait_for_text(words.get("letter-texts-one-own"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-proposal"));
    window.press("button", words.get("reminders-preview-letter"));
    window.wait_for("canvas");
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-preview"));
    window.press("button", words.get("reminders-confirm"));
    window.wait_for_text(words.get("reminders-result-title"));
    window.close();
}

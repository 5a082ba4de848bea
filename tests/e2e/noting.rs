//! Notes before the due date: put on the ladder, rehearsed on the past, seen in the proposal and among the pages.

use crate::driver::Window;
use crate::words::Words;

#[test]
fn r3_a_note_is_put_on_the_ladder_and_goes_with_the_run_in_english() {
    note("noting-en", "en");
}

#[test]
fn r3_a_note_is_put_on_the_ladder_and_goes_with_the_run_in_hebrew() {
    note("noting-he", "he");
}

fn note(name: &'static str, language: &str) {
    let words = Words::of(language);
    let window = Window::first_launch_in(name, language);
    window.press("button", words.get("start-sample-open"));
    window.find("button", words.get("today-open-calls"));
    window.script("location.hash = '#/reminders'", &[]);
    window.wait_for_text(words.get("reminders-claimed"));
    assert!(!window.text().contains(words.get("reminders-notes-about")), "no note unless the owner wants it");
    window.press("tab", words.get("reminders-tab-policy"));
    window.press("button", words.get("policy-add-courtesy"));
    window.wait_for_text(words.get("policy-courtesy"));
    window.look(&format!("{name}-ladder"));
    // What is hidden for the eye in a list that scrolls must not widen the window, however large the letters are.
    window.script("document.documentElement.style.fontSize = '200%'", &[]);
    window.settle();
    let is_wide = window.script("return document.documentElement.scrollWidth > window.innerWidth", &[]);
    assert_eq!(is_wide, false, "the window scrolls sideways");
    window.script("document.documentElement.style.fontSize = ''", &[]);
    window.press("button", words.get("rehearsal-start"));
    window.wait_for_text(words.get("rehearsal-ended"));
    window.wait_for_text(words.get("rehearsal-then"));
    window.look(&format!("{name}-rehearsed"));
    window.press("button", words.get("policy-save"));
    window.wait_for_text(words.get("policy-saved"));
    window.press("tab", words.get("reminders-tab-proposal"));
    window.wait_for_text(words.get("reminders-notes-about"));
    window.look(&format!("{name}-proposal"));
    window.script(
        "document.querySelector(`section[aria-label=\"${arguments[0]}\"]`).scrollIntoView()",
        &[words.get("reminders-notes").into()],
    );
    window.look(&format!("{name}-notes"));
    window.press("button", words.get("reminders-preview-letters"));
    window.wait_for_text(words.get("reminders-preview-safe"));
    window.look(&format!("{name}-preview"));
    window.close();
}

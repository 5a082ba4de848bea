//! A step of the ladder that is a call waits for the owner, and two presses settle it (R17).

use crate::driver::Window;
use crate::words::Words;

#[test]
fn r17_a_call_is_made_in_two_presses_in_english() {
    call("calling-en", "en");
}

#[test]
fn r17_a_call_is_made_in_two_presses_in_hebrew() {
    call("calling-he", "he");
}

fn call(name: &'static str, language: &str) {
    let words = Words::of(language);
    let window = Window::first_launch_in(name, language);
    window.press("button", words.get("start-sample-open"));
    window.press("button", words.get("today-open-calls"));
    window.press("button", words.get("reminders-action-take-call"));
    window.look(&format!("{name}-dialog"));
    window.press("button", words.get("calling-keep"));
    window.wait_until_gone(words.get("reminders-action-take-call"));
    window.press("button", words.get("components-undo"));
    window.find("button", words.get("reminders-action-take-call"));

    // The ladder of that customer begins with a call; the company's own begins with a letter.
    window.press("tab", words.get("reminders-tab-policy"));
    window.press("button", words.get("policy-means"));
    window.press("option", words.get("policy-means-call"));
    window.wait_for_text(words.get("policy-call"));
    window.look(&format!("{name}-ladder"));
    window.close();
}

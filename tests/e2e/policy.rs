//! The ladder in the real window: the tone of a letter is chosen, kept, seen on the page and taken back.

use crate::driver::Window;
use crate::words::Words;

#[test]
fn r1_the_tone_of_a_level_is_chosen_in_english() {
    tone("policy-en", "en");
}

#[test]
fn r1_the_tone_of_a_level_is_chosen_in_hebrew() {
    tone("policy-he", "he");
}

fn tone(name: &'static str, language: &str) {
    let words = Words::of(language);
    let window = Window::first_launch_in(name, language);
    window.press("button", words.get("start-sample-open"));
    window.find("heading", words.get("today-title"));
    window.script("location.hash = '#/reminders'", &[]);
    window.press("tab", words.get("reminders-tab-policy"));
    window.press("button", &words.get("policy-tone").replace("{ $level }", "1"));
    window.press("option", words.get("policy-tone-warm"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-tone"));
    window.press("button", words.get("policy-save"));
    window.wait_for_text(words.get("policy-saved"));
    window.press("tab", words.get("reminders-tab-proposal"));
    window.press("button", words.get("reminders-preview-letters"));
    window.wait_for("canvas");
    window.settle();
    window.picture(&format!("{name}-letter"));
    own_ladder(&window, &words);
    window.close();
}

/// One customer gets a ladder of its own, and gives it up again.
fn own_ladder(window: &Window, words: &Words) {
    window.script("location.hash = '#/customers/1'", &[]);
    window.find("tab", words.get("customers-tab-account"));
    window.script("location.hash = '#/reminders?tab=policy&customer=1'", &[]);
    let follows = words.get("policy-owner-follows");
    window.wait_for_text(follows);
    window.press("button", words.get("policy-add-level"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{}-owner", window.name));
    window.press("button", words.get("policy-save"));
    window.press("button", words.get("policy-owner-give-up"));
    window.wait_for_text(follows);
}

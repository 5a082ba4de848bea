//! The ladder in the real window: the tone of a letter is chosen, kept, seen on the page and taken back.

use crate::driver::Window;
use crate::page::keys;
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
    of_the_company(&window, &words);
    own_ladder(&window, &words);
    window.close();
}

/// Days that hold for everybody: refused beyond their bounds, kept within them.
fn of_the_company(window: &Window, words: &Words) {
    window.script("location.hash = '#/customers/1'", &[]);
    window.find("tab", words.get("customers-tab-account"));
    window.script("location.hash = '#/reminders?tab=policy'", &[]);
    let field = words.get("policy-limit-call");
    let typed = |days: &str| format!("{}a{}{days}\t", keys::CONTROL, keys::CONTROL);
    window.type_into(field, &typed("400"));
    window.wait_for("input[aria-invalid=true]");
    window.script(
        "document.querySelector('input[aria-invalid=true]').scrollIntoView({ block: 'center' })",
        &[],
    );
    window.look(&format!("{}-company", window.name));
    window.type_into(field, &typed("10"));
    window.press("button", words.get("policy-save"));
    window.wait_for_text(words.get("policy-saved"));
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

//! Today, and the notes that come back on it.

use crate::driver::Window;
use crate::words::Words;

#[test]
fn a_note_comes_back_on_its_day_in_english() {
    note_comes_back("today-en", "en");
}

#[test]
fn a_note_comes_back_on_its_day_in_hebrew() {
    note_comes_back("today-he", "he");
}

#[test]
fn a_note_comes_back_on_its_day_in_vietnamese() {
    note_comes_back("today-vi", "vi");
}

fn note_comes_back(name: &'static str, language: &str) {
    let words = Words::of(language);
    let window = Window::first_launch_in(name, language);
    window.press("button", words.get("start-sample-open"));
    window.find("button", words.get("today-open-letters"));
    window.settle();
    window.picture(&format!("{name}-sample"));
    window.press("button", words.get("today-open-letters"));
    window.find("heading", words.get("reminders-title"));

    write_note(&window, &words, name);
    let window = window.again_on("2026-11-29");
    window.find("heading", words.get("today-next"));
    window.wait_for_text("Gọi lại cho bà Hương");
    window.look(&format!("{name}-later"));

    window.tab_to("button", words.get("components-step-not-needed"));
    window.keys(crate::page::keys::ENTER);
    window.type_into(words.get("components-step-reason"), "đã trả tiền mặt");
    window.settle();
    window.must_be_accessible();
    window.press("button", words.get("components-step-not-needed-act"));
    window.wait_for_text(words.get("components-step-said-not-needed"));
    window.press("button", words.get("components-undo"));
    window.wait_for_text(words.get("components-step-said-open"));
    window.press("button", words.get("today-open-next-step"));
    window.wait_for_text("hứa trả 50%");
    window.close();
}

/// Writes a note on a customer whose next step comes back in a week.
fn write_note(window: &Window, words: &Words, name: &str) {
    window.script("window.location.hash = '#/customers/1'", &[]);
    window.press("tab", words.get("timeline-title"));
    window.type_into(words.get("timeline-text"), "Nói chuyện với bà Hương, hứa trả 50%");
    window.type_into(words.get("timeline-step"), "Gọi lại cho bà Hương");
    window.press("button", words.get("timeline-keep"));
    window.wait_for_text(words.get("timeline-note-kept"));
    window.type_into(words.get("timeline-search"), "ba huong 50%");
    window.wait_for_text("Gọi lại cho bà Hương");
    window.look(&format!("{name}-timeline"));
    window.press("button", words.get("timeline-correct"));
    window.type_into(words.get("timeline-contact"), "Hương");
    window.look(&format!("{name}-correct"));
    window.press("button", words.get("timeline-correct-act"));
    window.wait_for_text(words.get("timeline-note-corrected"));
}

//! The first thing an owner sees.

use crate::driver::Window;
use crate::words::Words;

#[test]
fn first_launch_shows_three_doors_in_each_language() {
    for (language, picture) in [("en", "start-en"), ("vi", "start-vi"), ("he", "start-he")] {
        let words = Words::of(language);
        let window = Window::first_launch_in(picture, language);
        for door in ["start-sample-open", "start-book-open", "start-open-open"] {
            window.find("button", words.get(door));
        }
        let direction = if language == "he" { "rtl" } else { "ltr" };
        assert_eq!(window.script("return getComputedStyle(document.body).direction", &[]), direction);
        window.look(picture);
        window.close();
    }
}

#[test]
fn a_file_that_is_no_book_is_refused_with_its_own_sentence() {
    let words = Words::of("en");
    let window = Window::first_launch_in("no-book", "en");
    let file = window.folder.path().join("letter.duebook");
    std::fs::write(&file, "Dear customer, this is no book at all.").unwrap();
    window.answer_dialogs(&[None, Some(&file)]);
    window.press("button", words.get("start-open-open"));
    window.find("button", words.get("start-open-open"));
    window.press("button", words.get("start-open-open"));
    window.wait_for_text(words.get("error-book-not-a-book"));
    window.close();
}

//! What makes the window comfortable: search, shortcuts, colours.

use crate::driver::Window;
use crate::page::keys;
use crate::words::Words;

const F1: &str = "\u{e031}";

#[test]
fn search_jumps_to_a_customer_without_accents_and_without_a_mouse() {
    let words = Words::of("en");
    let window = Window::first_launch_in("search", "en");
    window.press("button", words.get("start-sample-open"));
    window.find("heading", words.get("today-title"));
    window.settle();
    window.keys(&format!("{}k{}", keys::CONTROL, keys::CONTROL));
    window.wait_for("[role=combobox]");
    window.settle();
    window.must_be_accessible();
    window.keys("thuong");
    window.wait_for("[role=option][id*=customer]");
    window.settle();
    window.picture("search-en");
    window.keys(keys::ENTER);
    window.wait_for_text(words.get("customers-tab-details"));

    window.wait_for("[role=treegrid] [aria-rowindex='3']");
    let number = window.script(
        "return document.querySelector('[role=treegrid] [aria-rowindex=\"3\"] bdi.sub').textContent",
        &[],
    );
    window.keys(&format!("{}k{}", keys::CONTROL, keys::CONTROL));
    window.wait_for("[role=combobox]");
    window.keys(number.as_str().unwrap());
    window.wait_for("[role=option][id*=invoice]");
    window.keys(keys::ENTER);
    window.wait_for("[role=treegrid]:focus [aria-expanded=true][aria-rowindex='3']");
    window.look("search-invoice-en");
    window.keys("?");
    window.find("heading", words.get("shortcuts-title"));
    window.look("shortcuts-en");
    window.close();
}

#[test]
fn colours_are_chosen_by_name_and_kept() {
    let words = Words::of("he");
    let window = Window::first_launch_in("colours", "he");
    window.press("button", words.get("start-sample-open"));
    window.find("heading", words.get("today-title"));
    window.press("button", words.get("palette-search"));
    window.type_into(words.get("palette-search"), words.get("palette-theme-dark"));
    window.keys(keys::ENTER);
    window.wait_for("[data-theme=dark] h1");
    window.look("dark-he");
    let kept = std::fs::read_to_string(window.folder.path().join("data/preferences.json")).unwrap();
    assert!(kept.contains("\"dark\""), "the next start must know the colours before it draws: {kept}");
    window.close();
}

#[test]
fn f1_opens_the_guide_where_it_tells_about_the_screen() {
    for language in ["en", "he"] {
        let words = Words::of(language);
        let window = Window::first_launch_in("guide", language);
        window.press("button", words.get("start-sample-open"));
        window.press("link", words.get("payments-title"));
        window.find("heading", words.get("payments-title"));
        window.settle();
        window.keys(F1);
        window.find("heading", words.get("guide-title"));
        window.wait_for("article img");
        let source = window.script("return document.querySelector('article img').src", &[]);
        assert!(source.as_str().unwrap().contains("payments"), "the page about payments: {source}");
        window.settle();
        window.must_be_accessible();
        window.picture(&format!("guide-{language}"));
        window.close();
    }
}

//! Entering by hand in the real window: payments, invoices, credit notes, and applying what lies on account.

use std::fmt::Write as _;
use std::fs;
use std::time::{Duration, Instant};

use crate::driver::Window;
use crate::page::keys;
use crate::words::Words;

const DOWN: &str = "\u{e015}";
const WITHIN: Duration = Duration::from_mins(1);

/// Thirty invoices of ten customers. The last two have the same amount, so that somebody has to choose.
fn thirty_invoices() -> Vec<(String, String)> {
    let mut invoices: Vec<(String, String)> = (1..29_u32)
        .map(|at| (format!("Customer {:02}", at % 10), format!("{}.{:02}", 90 + 37 * at, at * 3)))
        .collect();
    invoices.push(("Corrib Books".into(), "777.00".into()));
    invoices.push(("Quay Paper".into(), "777.00".into()));
    invoices
}

/// A book with these invoices, brought in from a file.
fn book_with(window: &Window, words: &Words, invoices: &[(String, String)]) {
    let mut csv = String::from("Invoice No,Invoice Date,Due Date,Customer,Currency,Amount\n");
    for (at, (customer, amount)) in invoices.iter().enumerate() {
        writeln!(csv, "R-{},2026-09-01,2026-10-01,{customer},EUR,{amount}", 101 + at).unwrap();
    }
    let file = window.folder.path().join("invoices.csv");
    fs::write(&file, csv).unwrap();
    window.answer_dialogs(&[Some(&file)]);
    window.start_book(words, "Harbour Paper");
    window.bring_in(words);
    window.find("button", words.get("imports-see-ageing"));
}

/// Waits until the focused field is empty again: what was typed is recorded.
fn wait_until_recorded(window: &Window) {
    let started = Instant::now();
    while window.script("return document.activeElement?.value", &[]) != "" {
        assert!(started.elapsed() < WITHIN, "not recorded:\n{}", window.text());
        std::thread::sleep(Duration::from_millis(30));
    }
}

/// Sends keys and counts them as a person presses them.
fn press_keys(window: &Window, typed: &str) -> usize {
    window.keys(typed);
    typed.chars().count()
}

#[test]
fn thirty_payments_are_recorded_by_keyboard_alone() {
    let words = Words::of("en");
    let window = Window::first_launch_in("thirty-payments", "en");
    let invoices = thirty_invoices();
    book_with(&window, &words, &invoices);
    window.press("link", words.get("payments-title"));
    window.find("field", words.get("payments-typed"));
    let started = Instant::now();
    let mut pressed = 0;
    for (at, (_, amount)) in invoices.iter().enumerate() {
        pressed += press_keys(&window, amount);
        if at == 28 {
            window.wait_for_text(words.get("payments-ambiguous"));
            pressed += press_keys(&window, keys::ENTER);
            window.wait_for_text(words.get("payments-choose"));
            window.look("payments-ambiguous-en");
            pressed += press_keys(&window, DOWN);
        }
        pressed += press_keys(&window, keys::ENTER);
        wait_until_recorded(&window);
    }
    let each = f64::from(u32::try_from(pressed).unwrap()) / 30.0;
    println!(
        "thirty payments: {pressed} keystrokes, {each:.1} each, in {:.1} s",
        started.elapsed().as_secs_f64()
    );
    window.look("payments-thirty-en");
    window.press("link", words.get("invoices-title"));
    window.wait_for_text("30");
    window.press("button", &format!("{}0", words.get("invoices-filter-open")));
    window.wait_for_text(words.get("invoices-none-found"));
    window.close();
}

#[test]
fn an_invoice_and_a_credit_note_are_entered_by_keyboard() {
    let words = Words::of("en");
    let window = Window::first_launch_in("quick-entry", "en");
    book_with(&window, &words, &[("Corrib Books".into(), "500.00".into())]);
    window.press("link", words.get("invoices-title"));
    window.press("button", words.get("invoices-new"));
    window.keys("corrib");
    window.find("option", "Corrib Books");
    window.keys(&format!("{}R-199{}{}{}14", keys::TAB, keys::TAB, keys::TAB, keys::TAB));
    window.wait_for_text("4 Dec 2026");
    window.keys(&format!("{}1,200", keys::TAB));
    window.look("invoice-entry-en");
    window.keys(keys::ENTER);
    window.wait_for_text("R-199");
    wait_until_recorded(&window);
    window.wait_for_text(words.get("components-undo"));

    window.press("button", words.get("invoices-new-credit-note"));
    window.keys("Quay Paper");
    window.press("option", "Quay Paper");
    window.wait_for_text("C-0002");
    window.keys(&format!(
        "{}TC-1{}{}{}{}80{}",
        keys::TAB,
        keys::TAB,
        keys::TAB,
        keys::TAB,
        keys::TAB,
        keys::ENTER
    ));
    wait_until_recorded(&window);

    window.press("button", words.get("invoices-mark-paid"));
    window.look("mark-paid-en");
    window.press("button", words.get("invoices-record-paid"));
    window.wait_for_text(words.get("invoices-state-paid"));
    window.press("link", words.get("payments-title"));
    window.wait_for_text("TC-1");
    window.close();
}

#[test]
fn a_credit_note_is_applied_by_hand_and_a_part_taken_back() {
    let words = Words::of("en");
    let window = Window::first_launch_in("allocation", "en");
    let corrib = || "Corrib Books".to_owned();
    book_with(&window, &words, &[(corrib(), "500.00".into()), (corrib(), "300.00".into())]);
    window.press("link", words.get("invoices-title"));
    window.press("button", words.get("invoices-new-credit-note"));
    window.keys("corrib");
    window.find("option", "Corrib Books");
    window.keys(&format!("{}TC-1{}{}{}{}600", keys::TAB, keys::TAB, keys::TAB, keys::TAB, keys::TAB));
    window.keys(keys::ENTER);
    wait_until_recorded(&window);

    window.press("link", "Corrib Books");
    window.press("row", "TC-1");
    window.find("button", words.get("customers-allocate"));
    // The unfolded row finds its height first.
    std::thread::sleep(Duration::from_millis(500));
    window.press("button", words.get("customers-allocate"));
    // The pointer's drag has its counterpart on the keyboard: take it, and drop it on the first invoice.
    window.wait_for("[slot=drag]");
    window.script("document.querySelector('[slot=drag]').focus()", &[]);
    window.keys(keys::ENTER);
    window.wait_for("[data-drop-target]");
    window.keys(keys::ENTER);
    wait_for_share(&window, "500.00");
    window.press("button", words.get("customers-allocate-oldest"));
    wait_for_share(&window, "100.00");
    window.look("allocation-en");
    window.press("button", words.get("customers-allocate-save"));
    // The account itself tells that it happened; the message about it goes after some seconds.
    window.press("button", "Take the part of R-102 back");
    window.find("button", words.get("customers-allocate"));
    window.look("allocation-undone-en");
    window.close();
}

/// Waits until one of the fields holds a share.
fn wait_for_share(window: &Window, share: &str) {
    let held = "return [...document.querySelectorAll('input')].some((each) => each.value === arguments[0])";
    let started = Instant::now();
    while window.script(held, &[serde_json::json!(share)]) != true {
        assert!(started.elapsed() < WITHIN, "no share of {share}:\n{}", window.text());
        std::thread::sleep(Duration::from_millis(30));
    }
}

#[test]
fn t1_split_terms_make_two_dated_parts() {
    for language in ["en", "he"] {
        let words = Words::of(language);
        let window = Window::first_launch_in("split-terms", language);
        book_with(&window, &words, &[("Corrib Books".into(), "500.00".into())]);
        window.press("link", words.get("invoices-title"));
        window.press("button", words.get("invoices-new"));
        window.keys("corrib");
        window.find("option", "Corrib Books");
        let tab = keys::TAB;
        window.keys(&format!("{tab}S-1{tab}{tab}{tab}30% now, rest net 6"));
        window.keys(&format!("0{tab}1000"));
        window.wait_for_text("700.00");
        window.settle();
        window.must_be_accessible();
        window.picture(&format!("split-terms-{language}"));
        window.keys(keys::ENTER);
        wait_until_recorded(&window);
        window.wait_for_text("300.00");
        assert_eq!(window.text().matches("S-1\n").count(), 2, "one row for each part:\n{}", window.text());
        window.close();
    }
}

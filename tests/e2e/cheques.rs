//! A post-dated cheque in the real window: it covers, is brought to the bank, is paid, and bounces; what the account and the timeline say.

use std::fs;

use crate::driver::Window;
use crate::page::keys;
use crate::words::Words;

const INVOICES: &str = "Invoice No,Invoice Date,Due Date,Customer,Currency,Amount\n\
    W-1,2026-09-01,2026-10-01,Corrib Books,EUR,500.00\n\
    W-2,2026-09-02,2026-12-02,Corrib Books,EUR,300.00\n";

#[test]
fn l9_a_cheque_covers_is_paid_and_bounces_in_english() {
    cheque("cheques-en", "en");
}

#[test]
fn l9_a_cheque_covers_is_paid_and_bounces_in_hebrew() {
    cheque("cheques-he", "he");
}

fn cheque(name: &'static str, language: &str) {
    let words = Words::of(language);
    let window = Window::first_launch_in(name, language);
    let file = window.folder.path().join("invoices.csv");
    fs::write(&file, INVOICES).unwrap();
    window.answer_dialogs(&[Some(&file)]);
    window.start_book(&words, "Harbour Paper");
    window.bring_in(&words);
    take_in(&window, &words);

    // It covers what is overdue, so nobody is reminded; the account says that it settles nothing.
    go(&window, "/reminders");
    window.wait_for_text(words.get("reminders-verdict-covered-by-cheque"));
    window.picture(&format!("{name}-covered"));
    go(&window, "/customers/1");
    window.wait_for_text(words.get("cheques-settle-nothing"));
    window.must_be_accessible();
    window.picture(&format!("{name}-account"));

    // Today knows that its day has come, and leads to the drawer.
    go(&window, "/today");
    window.press("button", words.get("today-open-cheques"));
    window.wait_for_text("000417");
    step(&window, &words, "deposited");
    window.wait_for_text(words.get("cheques-state-deposited"));
    step(&window, &words, "cleared");
    go(&window, "/reminders");
    // Nothing is overdue any more.
    window.wait_until_gone("500.00");

    // It bounces after that: without a reason nothing is kept, with one the debt is open again.
    go(&window, "/payments?tab=cheques");
    window.press("radio", &done(&words));
    window.press("button", words.get("cheques-do-bounced"));
    window.press("button", words.get("cheques-bounced-keep"));
    window.wait_for_text(words.get("error-cheque-reason-missing"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-refused"));
    window.type_into(words.get("cheques-reason"), "no funds");
    window.press("button", words.get("cheques-bounced-keep"));
    window.wait_for_text(words.get("components-undo"));
    go(&window, "/customers/1?tab=timeline");
    window.wait_for_text("no funds");
    window.settle();
    window.picture(&format!("{name}-timeline"));
    window.close();
}

/// An empty drawer, what the form refuses, and one cheque in it.
fn take_in(window: &Window, words: &Words) {
    go(window, "/payments?tab=cheques");
    window.wait_for_text(words.get("cheques-empty-title"));
    window.press("button", words.get("cheques-take-in"));
    window.find("button", words.get("cheques-cancel"));
    window.type_into(words.get("invoices-customer"), "Corrib");
    window.wait_for("[role=listbox] [role=option]");
    window.keys(keys::ENTER);
    window.type_into(words.get("cheques-amount"), "600.005");
    window.type_into(words.get("cheques-number"), "000417");
    window.type_into(words.get("cheques-bank"), "Bank of Galway");
    window.keys(keys::ENTER);
    window.wait_for("[role=dialog] input[aria-invalid=true]");
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{}-form", window.name));
    window.type_into(words.get("cheques-amount"), &format!("{0}a{0}600.00", keys::CONTROL));
    window.type_into(words.get("cheques-date"), "16/11/2026");
    window.type_into(words.get("cheques-received"), &format!("{0}a{0}02/11/2026", keys::CONTROL));
    window.keys(keys::ENTER);
    window.wait_for_text(words.get("components-undo"));
    window.wait_for("article");
    std::thread::sleep(std::time::Duration::from_millis(400));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{}-drawer", window.name));
}

fn step(window: &Window, words: &Words, step: &str) {
    window.press("button", words.get(&format!("cheques-do-{step}")));
    window.find("button", words.get(&format!("cheques-{step}-keep")));
    window.settle();
    window.must_be_accessible();
    window.press("button", words.get(&format!("cheques-{step}-keep")));
    window.wait_for_text(words.get("components-undo"));
    window.settle();
}

/// The name of the switch to what is done.
fn done(words: &Words) -> String {
    words.get("cheques-done").replace("{ $shown }", "1")
}

fn go(window: &Window, path: &str) {
    window.script("location.hash = arguments[0]", &[serde_json::json!(format!("#{path}"))]);
    window.settle();
}

//! A payment plan in the real window: refused at the field, offered, agreed; missed, called in, planned anew.

use std::fs;

use crate::driver::Window;
use crate::page::keys;
use crate::words::Words;

const INVOICES: &str = "Invoice No,Invoice Date,Due Date,Customer,Currency,Amount\n\
    W-1,2026-08-01,2026-09-01,Corrib Books,EUR,400.00\n\
    W-2,2026-09-02,2026-10-02,Corrib Books,EUR,600.00\n";

#[test]
fn t4_a_plan_is_refused_offered_and_agreed_in_english() {
    go_through("plans-en", "en");
}

#[test]
fn t4_a_plan_is_refused_offered_and_agreed_in_hebrew() {
    go_through("plans-he", "he");
}

fn go_through(name: &'static str, language: &str) {
    let words = Words::of(language);
    let window = Window::first_launch_in(name, language);
    let file = window.folder.path().join("invoices.csv");
    fs::write(&file, INVOICES).unwrap();
    window.answer_dialogs(&[Some(&file)]);
    window.start_book(&words, "Harbour Paper");
    window.bring_in(&words);

    go(&window, "/plans");
    window.wait_for_text(words.get("plans-none"));
    look(&window, &format!("{name}-none"));
    go(&window, "/customers/1");
    window.press("tab", words.get("plans-title"));
    window.press("link", words.get("plans-new"));

    // More than the debt on signing is refused at the field; nothing can be offered.
    retype(&window, words.get("plans-down"), "1000.00");
    window.wait_for_text(words.get("error-plan-down-payment"));
    look(&window, &format!("{name}-refused"));
    retype(&window, words.get("plans-down"), "100.00");
    retype(&window, words.get("plans-count"), "4");
    window.wait_for_text("225.00");
    look(&window, &format!("{name}-builder"));
    window.press("button", words.get("plans-offer"));
    window.find("button", words.get("plans-agree"));
    look(&window, &format!("{name}-offered"));
    sign(&window, &words, name);
    window.press("button", words.get("plans-agree"));
    window.wait_for_text(words.get("plans-state-running"));
    look(&window, &format!("{name}-agreed"));
    go(&window, "/customers/1");
    window.wait_for_text("PL-2026-0001/1");
    look(&window, &format!("{name}-account"));

    let window = window.again_on("2027-02-20");
    miss(&window, &words, name);
    plan_anew(&window, &words, name);
    pay_off(&window, &words, name);
    window.close();
}

/// The agreement is looked at, printed and saved like every document.
fn sign(window: &Window, words: &Words, name: &str) {
    window.press("button", words.get("plans-agreement"));
    window.wait_for("[role=img] canvas");
    look(window, &format!("{name}-agreement"));
    window.press("button", words.get("plans-agreement-print"));
    let file = window.folder.path().join("agreement.pdf");
    window.answer_dialogs(&[Some(&file)]);
    window.press("button", words.get("plans-agreement-save"));
    window.wait_for_text(words.get("plans-agreement-saved").split('{').next().unwrap().trim());
    assert!(fs::read(&file).unwrap().starts_with(b"%PDF"), "the agreement was saved");
    let shown = window.shown_files();
    assert!(shown.iter().any(|shown| shown.ends_with("PL-2026-0001 Corrib Books.pdf")), "{shown:?}");
    window.press("button", words.get("plans-agreement-close"));
}

/// The whole rest is paid at once, and the payment can be taken back.
fn pay_off(window: &Window, words: &Words, name: &str) {
    go(window, "/plans/2");
    window.press("button", words.get("plans-pay-off"));
    window.wait_for_text("1,000.00");
    look(window, &format!("{name}-pay-off"));
    window.press("button", words.get("plans-pay-off-record"));
    // "Paid" stands on the page before: the state it leaves is what tells.
    window.wait_until_gone(words.get("plans-state-running"));
    window.wait_for_text(words.get("plans-state-completed"));
    look(window, &format!("{name}-paid-off"));
    window.keys(&format!("{}z{}", keys::CONTROL, keys::CONTROL));
    window.wait_for_text(words.get("plans-state-running"));
}

/// Too many instalments are missed: nothing happens before the owner says so, and what happens can be taken back.
fn miss(window: &Window, words: &Words, name: &str) {
    go(window, "/plans");
    window.wait_for_text(words.get("plans-state-callable"));
    look(window, &format!("{name}-callable"));
    go(window, "/customers/1");
    window.wait_for_text("PL-2026-0001/1");
    look(window, &format!("{name}-callable-account"));
    go(window, "/customers/1?invoice=1");
    window.wait_for_text(words.get("plans-paid-through"));
    look(window, &format!("{name}-original"));
    go(window, "/invoices");
    window.wait_for_text("PL-2026-0001/1");
    look(window, &format!("{name}-invoices"));
    go(window, "/plans/1");
    window.press("button", words.get("plans-break"));
    window.wait_for("[role=alertdialog]");
    look(window, &format!("{name}-break"));
    window.press("button", words.get("plans-break"));
    window.wait_for_text(words.get("plans-state-broken"));
    look(window, &format!("{name}-broken"));
    go(window, "/customers/1");
    window.wait_for_text("400.00");
    look(window, &format!("{name}-broken-account"));
    window.keys(&format!("{}z{}", keys::CONTROL, keys::CONTROL));
    go(window, "/plans/1");
    window.wait_for_text(words.get("plans-state-callable"));
}

/// The rest is offered on other dates; the old plan runs until the new one is agreed, and stays to be seen.
fn plan_anew(window: &Window, words: &Words, name: &str) {
    window.press("button", words.get("plans-replan"));
    retype(window, words.get("plans-count"), "5");
    window.wait_for_text("200.00");
    look(window, &format!("{name}-anew"));
    window.press("button", words.get("plans-offer"));
    window.press("button", words.get("plans-agree"));
    window.wait_for_text(words.get("plans-state-running"));
    look(window, &format!("{name}-anew-agreed"));
    go(window, "/plans");
    window.wait_for_text(words.get("plans-state-replaced"));
    look(window, &format!("{name}-replaced"));
}

fn go(window: &Window, path: &str) {
    window.script(&format!("window.location.hash = '#{path}'"), &[]);
    window.settle();
}

fn look(window: &Window, name: &str) {
    window.settle();
    window.must_be_accessible();
    window.picture(name);
}

/// Types over what stands in a field.
fn retype(window: &Window, field: &str, text: &str) {
    window.type_into(field, &format!("{}a{}{text}", keys::CONTROL, keys::CONTROL));
}

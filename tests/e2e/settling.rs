//! A claim that ends without money, in the real window: what the form refuses, what it keeps, the way back.

use std::fs;

use crate::driver::Window;
use crate::page::keys;
use crate::words::Words;

const INVOICES: &str = "Invoice No,Invoice Date,Due Date,Customer,Currency,Amount\n\
    W-1,2026-09-01,2026-10-01,Corrib Books,EUR,500.00\n\
    W-2,2026-09-02,2026-12-02,Corrib Books,EUR,300.00\n";

#[test]
fn l1_a_claim_ends_without_money_in_english() {
    settle_otherwise("settling-en", "en");
}

#[test]
fn l1_a_claim_ends_without_money_in_hebrew() {
    settle_otherwise("settling-he", "he");
}

fn settle_otherwise(name: &'static str, language: &str) {
    let words = Words::of(language);
    let window = Window::first_launch_in(name, language);
    let file = window.folder.path().join("invoices.csv");
    fs::write(&file, INVOICES).unwrap();
    window.answer_dialogs(&[Some(&file)]);
    window.start_book(&words, "Harbour Paper");
    window.bring_in(&words);

    // Found by search, the invoice stands unfolded on the account.
    window.script("window.location.hash = '#/customers/1?invoice=1'", &[]);
    window.press("button", words.get("settling-open"));
    window.find("button", words.get("settling-keep"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-dialog"));

    // Without a reason, and then more than is open: the field says so, and nothing is kept.
    window.press("button", words.get("settling-keep"));
    window.wait_for_text(words.get("error-settlement-reason-missing"));
    window.press("button", words.get("settling-reason"));
    window.press("option", words.get("settling-reason-goodwill"));
    retype(&window, words.get("settling-amount"), "500.01");
    window.press("button", words.get("settling-keep"));
    window.wait_for("[role=dialog] input[aria-invalid=true]");
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-refused"));

    retype(&window, words.get("settling-amount"), "120.00");
    window.wait_for_text("380.00");
    window.press("button", words.get("settling-keep"));
    window.wait_for_text(words.get("components-undo"));
    window.wait_for_text(words.get("settling-reason-goodwill"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-account"));

    window.press("tab", words.get("timeline-title"));
    window.wait_for_text(words.get("payments-kind-write-off"));
    window.settle();
    window.picture(&format!("{name}-timeline"));
    window.keys(&format!("{}z{}", keys::CONTROL, keys::CONTROL));
    window.wait_for_text(words.get("timeline-taken-back"));
    window.close();
}

#[test]
fn l8_money_leaves_the_account_and_comes_back_in_english() {
    money_leaves("leaving-en", "en");
}

#[test]
fn l8_money_leaves_the_account_and_comes_back_in_hebrew() {
    money_leaves("leaving-he", "he");
}

/// A payment on account is paid back in part; another one is returned by the bank; a written-off invoice is paid after all.
fn money_leaves(name: &'static str, language: &str) {
    let words = Words::of(language);
    let window = Window::first_launch_in(name, language);
    let file = window.folder.path().join("invoices.csv");
    fs::write(&file, INVOICES).unwrap();
    window.answer_dialogs(&[Some(&file)]);
    window.start_book(&words, "Harbour Paper");
    window.bring_in(&words);
    window.script("window.location.hash = '#/customers/1'", &[]);
    window.wait_for("[role=treegrid]");
    window.type_into(words.get("customers-amount"), &format!("900.00{}", keys::ENTER));
    window.wait_for_text(words.get("components-undo"));

    window.unfold(words.get("payments-kind-payment"));
    window.press("button", words.get("money-refund-open"));
    window.find("button", words.get("money-refund-keep"));
    retype(&window, words.get("settling-amount"), "100.01");
    window.press("button", words.get("money-refund-keep"));
    window.wait_for("[role=dialog] input[aria-invalid=true]");
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-refund"));
    retype(&window, words.get("settling-amount"), "40.00");
    window.press("button", words.get("money-refund-keep"));
    window.wait_for_text(words.get("payments-kind-refund"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-refunded"));
    window.keys(&format!("{}z{}", keys::CONTROL, keys::CONTROL));
    window.wait_for_text(words.get("money-refund-undone"));

    window.press("button", words.get("money-return-open"));
    window.find("button", words.get("money-return-keep"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-return"));
    window.press("button", words.get("money-return-keep"));
    window.wait_for_text(words.get("payments-kind-returned"));

    window.script("window.location.hash = '#/customers/1?invoice=1'", &[]);
    window.press("button", words.get("settling-open"));
    window.press("button", words.get("settling-reason"));
    window.press("option", words.get("settling-reason-uncollectable"));
    window.press("button", words.get("settling-keep"));
    window.wait_for_text(words.get("settling-reason-uncollectable"));
    window.type_into(words.get("customers-amount"), "200.00");
    window.press("button", words.get("money-pays"));
    window.press("option", words.get("money-written-off"));
    window.wait_for_text(words.get("money-recovers"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-recovery"));
    window.type_into(words.get("customers-amount"), keys::ENTER);
    window.wait_for_text(words.get("payments-kind-recovered"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-recovered"));
    window.press("tab", words.get("timeline-title"));
    window.wait_for_text(words.get("timeline-is-write-off-recovered"));
    window.settle();
    window.picture(&format!("{name}-timeline"));
    window.close();
}

/// Types over what stands in a field.
fn retype(window: &Window, field: &str, text: &str) {
    window.type_into(field, &format!("{}a{}{text}", keys::CONTROL, keys::CONTROL));
}

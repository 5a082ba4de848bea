//! Payments that are a little short, tax withheld, and one payer for two customers, in the real window.

use std::fs;

use crate::driver::Window;
use crate::page::keys;
use crate::words::Words;

const INVOICES: &str = "Invoice No,Invoice Date,Terms,Customer,Currency,Amount\n\
    W-1,2026-11-15,2/10 net 30,Corrib Books,EUR,500.00\n\
    W-2,2026-10-01,net 30,Corrib Books,EUR,1234.00\n\
    P-1,2026-10-01,net 30,Pine Paper,EUR,400.00\n";

#[test]
fn l1_a_payment_closes_what_it_is_short_of_in_english() {
    pay("paying-en", "en");
}

#[test]
fn l1_a_payment_closes_what_it_is_short_of_in_hebrew() {
    pay("paying-he", "he");
}

fn pay(name: &'static str, language: &str) {
    let words = Words::of(language);
    let window = Window::first_launch_in(name, language);
    let file = window.folder.path().join("invoices.csv");
    fs::write(&file, INVOICES).unwrap();
    window.answer_dialogs(&[Some(&file)]);
    window.start_book(&words, "Harbour Paper");
    window.bring_in(&words);
    costs(&window, &words);
    discount(&window, &words);
    tax(&window, &words);
    another(&window, &words);
    window.script("window.location.hash = '#/payments'", &[]);
    window.wait_for_text(words.get("payments-costs"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{name}-costs"));
    window.close();
}

/// A transfer costs 1.5 %.
fn costs(window: &Window, words: &Words) {
    window.script("window.location.hash = '#/settings/payments'", &[]);
    window.wait_for_text(words.get("payment-settings-costs"));
    let transfer =
        format!("{}{}", words.get("payments-method-transfer"), words.get("payment-settings-percent"));
    window.type_into(&transfer, "1.5");
    window.press("button", words.get("payment-settings-save"));
    window.wait_for_text(words.get("components-undo"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{}-settings", window.name));
}

fn discount(window: &Window, words: &Words) {
    window.script("window.location.hash = '#/customers/1'", &[]);
    window.wait_for("[role=treegrid]");
    window.type_into(words.get("customers-amount"), "490.00");
    window.wait_for_text(words.get("closing-title"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{}-discount", window.name));
    window.press("button", words.get("closing-take"));
    window.wait_for_text(words.get("payments-kind-discount"));
}

fn tax(window: &Window, words: &Words) {
    window.press("tab", words.get("customers-tab-details"));
    window.type_into(words.get("closing-tax-rate"), &format!("5{}", keys::ENTER));
    window.wait_for_text(words.get("closing-tax-saved"));
    window.press("tab", words.get("customers-tab-account"));
    window.type_into(words.get("customers-amount"), "1172.30");
    window.wait_for_text(words.get("closing-withheld"));
    window.press("button", words.get("closing-take"));
    window.wait_for_text(words.get("closing-certificates"));
    window.press("button", words.get("closing-certificate-came"));
    window.type_into(words.get("settling-certificate"), "857/1");
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{}-certificate", window.name));
    window.press("button", words.get("closing-certificate-keep"));
    window.wait_for_text(words.get("closing-certificate-kept"));
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{}-account", window.name));
}

/// Money of one customer pays the invoice of another.
fn another(window: &Window, words: &Words) {
    window.type_into(words.get("customers-amount"), &format!("150.00{}", keys::ENTER));
    window.unfold("150.00");
    window.press("button", words.get("money-move-open"));
    window.type_into(words.get("money-move-to"), "Pine");
    window.press("button", "Pine Paper");
    window.wait_for_text("P-1");
    window.settle();
    window.must_be_accessible();
    window.picture(&format!("{}-move", window.name));
    window.press("button", words.get("money-move-keep"));
    window.wait_for_text(words.get("payments-kind-transfer"));
    window.settle();
    window.picture(&format!("{}-moved", window.name));
}

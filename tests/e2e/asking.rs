//! A level that asks for more than its letter: asked on Today, answered there, seen on the customer's page, taken back.

use crate::driver::Window;
use crate::page::keys;
use crate::words::Words;

#[test]
fn r20_a_level_proposes_a_hold_in_english() {
    ask("asking-en", "en");
}

#[test]
fn r20_a_level_proposes_a_hold_in_hebrew() {
    ask("asking-he", "he");
}

fn ask(name: &'static str, language: &str) {
    let words = Words::of(language);
    let window = Window::first_launch_in(name, language);
    window.press("button", words.get("start-sample-open"));
    window.press("link", words.get("reminders-title"));
    window.press("tab", words.get("reminders-tab-policy"));
    window.find("button", words.get("policy-add-level"));
    let asks = "document.querySelectorAll('ol [role=group]')[2]";
    window.script(
        &format!(
            "const [hold, , decision] = {asks}.querySelectorAll('input'); hold.click(); decision.click()"
        ),
        &[],
    );
    window.look(&format!("{name}-ladder"));
    window.script(&format!("{asks}.scrollIntoView({{ block: 'center' }})"), &[]);
    window.look(&format!("{name}-asks"));
    window.press("button", words.get("policy-save"));
    window.press("tab", words.get("reminders-tab-proposal"));
    window.press("button", words.get("reminders-confirm"));
    window.wait_for_text(words.get("reminders-result-title"));
    window.press("link", words.get("today-title"));
    window.wait_for_text(words.get("today-side-effect-why"));
    window.look(&format!("{name}-today"));
    let press = |id: &str| {
        let first = "[...document.querySelectorAll('button')].find((each) => each.textContent === arguments[0]).click()";
        window.script(first, &[words.get(id).into()]);
    };
    press("today-side-effect-hold-yes");
    window.wait_for_text(words.get("today-side-effect-hold-done"));
    // The newest of what can be undone.
    window.keys(&format!("{}z{}", keys::CONTROL, keys::CONTROL));
    window.wait_for_text(words.get("today-side-effect-undone"));
    press("today-side-effect-hold-yes");
    window.wait_for_text(words.get("today-side-effect-hold-done"));
    window.look(&format!("{name}-answered"));
    press("today-side-effect-decision-yes");
    window.wait_for_text(words.get("customers-on-hold-about"));
    window.look(&format!("{name}-customer"));
    window.press("button", words.get("customers-lift-hold"));
    window.wait_until_gone(words.get("customers-on-hold-about"));

    // Nobody has to ask for a hold.
    window.press("button", words.get("merging-more"));
    window.press("menuitem", words.get("customers-put-on-hold"));
    window.wait_for_text(words.get("customers-lift-hold"));
    let customer = window.script("return document.querySelector('h1').textContent", &[]);
    window.press("link", words.get("customers-title"));
    window.type_into(words.get("customers-filter"), customer.as_str().unwrap());
    window.wait_for_text(words.get("customers-row-on-hold"));
    window.look(&format!("{name}-list"));
    window.close();
}

#[test]
fn r12_the_lock_of_a_customer_can_end_on_a_day() {
    for language in ["en", "he"] {
        let words = Words::of(language);
        let name = if language == "he" { "resting-he" } else { "resting-en" };
        let window = Window::first_launch_in(name, language);
        window.press("button", words.get("start-sample-open"));
        window.wait_for_text(words.get("reminders-title"));
        window.script("window.location.hash = '#/customers/1?tab=details'", &[]);
        window.type_into(words.get("customers-lock-reason"), "On holiday");
        window.type_into(words.get("locking-until"), "2026-11-20");
        window.press("button", words.get("customers-lock"));
        window.wait_for_text(words.get("error-item-lock-past"));
        window.look(&format!("{name}-refused"));
        let later = format!("{}a{}2026-12-01", keys::CONTROL, keys::CONTROL);
        window.type_into(words.get("locking-until"), &later);
        window.press("button", words.get("customers-lock"));
        window.wait_for_text(words.get("customers-locked-until"));
        window.look(&format!("{name}-locked"));
        window.press("button", words.get("customers-unlock"));
        window.wait_until_gone(words.get("customers-locked-until"));
        window.close();
    }
}

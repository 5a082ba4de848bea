//! Totals that open into the facts behind them.

use crate::driver::Window;
use crate::page::keys;
use crate::words::Words;

#[test]
fn every_total_opens_into_its_facts_in_english() {
    totals_open("totals-en", "en");
}

#[test]
fn every_total_opens_into_its_facts_in_hebrew() {
    totals_open("totals-he", "he");
}

fn totals_open(name: &'static str, language: &str) {
    let words = Words::of(language);
    let window = Window::first_launch_in(name, language);
    window.press("button", words.get("start-sample-open"));
    window.find("heading", words.get("today-next"));
    let screens = ["today", "ageing", "customers/1", "invoices", "payments", "reminders"];
    for screen in screens {
        window.script(&format!("location.hash = '#/{screen}'"), &[]);
        window.wait_for("main h1");
        window.settle();
        window.press("button", words.get("totals-explain"));
        window.wait_for("[role=dialog] [data-tied=true]");
        let shown = screen.replace('/', "-");
        window.look(&format!("{name}-{shown}"));
        window.keys(keys::ESCAPE);
        std::thread::sleep(std::time::Duration::from_millis(300));
    }

    // By the keyboard alone, to the account of a line.
    window.script("location.hash = '#/ageing'", &[]);
    window.wait_for("main [role=grid]");
    window.settle();
    let open = words.get("ageing-open");
    window.tab_to("button", &format!("{open}, "));
    window.keys(keys::ENTER);
    window.wait_for("[role=dialog] [data-tied=true]");
    let table = words.get("totals-table");
    window.tab_to("grid", table);
    window.keys(keys::ENTER);
    window.find("tab", words.get("customers-tab-account"));
    window.close();
}

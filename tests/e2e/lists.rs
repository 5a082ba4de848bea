//! The weekly list of what is open, and what was owed when the book began.

use std::fs;

use crate::driver::Window;
use crate::words::Words;

#[test]
fn i5_a_complete_list_shows_what_it_settles_before_anything_is_kept() {
    for language in ["en", "he"] {
        let words = Words::of(language);
        let name = if language == "he" { "list-he" } else { "list-en" };
        let window = Window::on(name, language, "2026-03-01");
        let start = window.folder.path().join("opening.csv");
        let list = window.folder.path().join("list.csv");
        fs::write(
            &start,
            "customer,invoice number,due date,amount\nOak,B1,2026-01-20,60.00\nOak,B2,2026-01-21,40.00\n\
             Elm,B3,2026-02-22,25.00\n",
        )
        .unwrap();
        fs::write(
            &list,
            "customer,invoice number,invoice date,due date,amount\nOak,B1,2026-01-20,2026-01-20,20.00\n",
        )
        .unwrap();
        window.answer_dialogs(&[Some(&start), Some(&list)]);
        window.start_book(&words, "Harbour Paper");

        window.press("radio", words.get("imports-kind-opening-balances"));
        window.press("button", words.get("imports-choose-file"));
        window.wait_for_text("B3");
        window.look(&format!("opening-{language}"));
        window.press("button", words.get("imports-accept"));
        window.press("button", words.get("imports-another"));
        window.press("radio", words.get("imports-kind-invoices"));
        window.press("button", words.get("imports-choose-file"));
        window.wait_for_text("B1");
        window.press("checkbox", words.get("imports-list"));
        window.wait_for_text("B2");
        window.wait_for_text("B3");
        window.look(name);
        window.press("button", words.get("imports-accept"));
        window.press("button", words.get("imports-see-ageing"));
        window.find("heading", words.get("ageing-title"));
        window.wait_for_text("20.00");
        // The rest is settled.
        window.wait_until_gone("125.00");
        window.close();
    }
}

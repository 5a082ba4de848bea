//! The original of an invoice in the window: attached, shown, refused where it is no PDF, taken away, and the ways back.

use std::fs;

use crate::driver::Window;
use crate::words::Words;

const INVOICES: &str = "Invoice No,Invoice Date,Due Date,Customer,Currency,Amount\n\
    W-1,2026-09-01,2026-10-01,Corrib Books,EUR,500.00\n";

#[test]
fn an_original_is_attached_shown_and_taken_away() {
    for language in ["en", "he"] {
        let words = Words::of(language);
        let name = if language == "he" { "attaching-he" } else { "attaching-en" };
        let window = Window::first_launch_in(name, language);
        let file = |name: &str, content: &str| {
            let path = window.folder.path().join(name);
            fs::write(&path, content).unwrap();
            path
        };
        let table = file("invoices.csv", INVOICES);
        let picture = file("photo.jpg", "no PDF at all");
        let original = file("W-1 scan.pdf", "%PDF-1.7 the original");
        window.answer_dialogs(&[Some(&table), Some(&picture), Some(&original)]);
        window.start_book(&words, "Harbour & Pine");
        window.bring_in(&words);

        window.script("window.location.hash = '#/customers/1?invoice=1'", &[]);
        window.press("button", words.get("attachments-attach"));
        window.wait_for_text("photo.jpg");
        window.look(&format!("{name}-refused"));
        window.press("button", words.get("attachments-attach"));
        window.find("button", "W-1 scan.pdf");
        window.look(&format!("{name}-kept"));
        let shown = window.shown_files().len();
        window.press("button", "W-1 scan.pdf");
        let started = std::time::Instant::now();
        while window.shown_files().len() == shown {
            assert!(started.elapsed().as_secs() < 30, "the original is shown");
            window.settle();
        }
        let path = window.shown_files().pop().unwrap();
        assert_eq!(fs::read(path).unwrap(), b"%PDF-1.7 the original");
        window.close();
    }
}

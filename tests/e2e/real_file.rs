//! A real export of a real company, from the file to letters and back, where the sample files are at hand.

use std::path::PathBuf;

use crate::driver::Window;
use crate::letters::files_ending;
use crate::words::Words;

/// The day after which the file knows no payment.
const TODAY: &str = "2012-12-31";

#[test]
fn a_year_of_real_invoices_becomes_letters_and_is_taken_back() {
    let Some(samples) = std::env::var_os("DUEBOOK_SAMPLES").map(PathBuf::from) else {
        println!("skipped: DUEBOOK_SAMPLES names no folder of sample files");
        return;
    };
    let file = samples.join("ibm_late_payments.csv");
    let words = Words::of("en");
    let window = Window::on("real-file", "en", TODAY);
    window.answer_dialogs(&[Some(&file), Some(&file)]);
    window.start_book(&words, "Harbour Paper");

    bring_in(&window, &words);
    window.press("button", words.get("imports-see-ageing"));
    for figure in ["5,725.06", "4,936.32", "788.74"] {
        window.wait_for_text(figure);
    }
    window.picture("real-file-ageing");

    window.press("link", words.get("reminders-title"));
    confirm(&window, &words, 8);
    withdraw(&window, &words);
    confirm(&window, &words, 16);

    window.press("link", words.get("imports-nav"));
    window.press("button", "Undo the import of");
    window.press("button", "and the import");
    window.wait_for_text(words.get("imports-history-undone"));
    bring_in(&window, &words);
    window.close();
}

/// Chooses the file, looks at its rows and takes them all.
fn bring_in(window: &Window, words: &Words) {
    window.press("button", words.get("imports-choose-file"));
    window.wait_for_text("2,466");
    window.wait_for_text("147,703.18");
    window.picture("real-file-check");
    window.press("button", words.get("imports-accept"));
    window.find("button", words.get("imports-see-ageing"));
}

/// Confirms the proposal: eight letters each time; `documents` of them lie on the disk afterwards.
fn confirm(window: &Window, words: &Words, documents: usize) {
    for figure in ["535.18", "253.56"] {
        window.wait_for_text(figure);
    }
    window.picture("real-file-proposal");
    window.press("button", words.get("reminders-confirm"));
    window.wait_for_text("8 customers reminded");
    window.press("button", words.get("reminders-print"));
    window.wait_for_text("open in your PDF program");
    let shown = window.shown_files();
    assert!(shown.last().is_some_and(|file| file.exists()), "{shown:?}");
    let letters = files_ending(&window.folder.path().join("data"), ".pdf");
    let singles = letters.iter().filter(|path| !shown.contains(path)).count();
    assert!(singles >= documents, "{singles} letters on the disk, {documents} issued");
}

/// Takes the run back.
fn withdraw(window: &Window, words: &Words) {
    window.press("button", words.get("reminders-undo"));
    window.press("button", words.get("reminders-withdraw-act"));
    window.find("button", words.get("reminders-confirm"));
}

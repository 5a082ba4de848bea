//! One whole run in the window: words, skip, preview, confirmation, paper, mail, and taking back what can be taken back.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use mail_parser::{Message, MessageParser, MimeHeaders};

use crate::driver::Window;
use crate::letters::files_ending;
use crate::outbox::server::{FaultyServer, Mood};
use crate::outbox::{customer, set_up};
use crate::page::keys;
use crate::words::Words;

const MAILED_WITHIN: Duration = Duration::from_secs(30);

/// Words of the owner that no letter has by itself.
const OWN_WORDS: &str = "471108";

#[test]
fn r8_a_run_goes_out_on_paper_and_by_mail_and_comes_back_as_far_as_it_can() {
    go_out_and_come_back(
        "run-en",
        "en",
        "Send 1 mail now",
        ("cannot be called back and stays marked", "Withdraw"),
    );
}

#[test]
fn r8_a_run_goes_out_and_comes_back_in_hebrew() {
    go_out_and_come_back("run-he", "he", "שליחת הודעה אחת עכשיו", ("אי אפשר להחזיר אותה", "משיכת"));
}

fn go_out_and_come_back(name: &'static str, language: &str, send: &str, withdrawing: (&str, &str)) {
    let words = Words::of(language);
    let server = FaultyServer::start(Mood::Good);
    let window = Window::first_launch_in(name, language);
    window.press("button", words.get("start-sample-open"));
    set_up(&window, &words, server.port);
    window.press("link", words.get("reminders-title"));
    let mailed = customer(&window);
    let before = line_of(&window, &mailed);

    let skipped = skip_another(&window, &words, &mailed);
    write_to(&window, &words, &mailed);
    window.press("button", words.get("reminders-preview-letter"));
    window.wait_for("canvas");
    window.look(&format!("{name}-preview"));
    window.press("button", words.get("outbox-confirm"));
    window.wait_for_text(words.get("reminders-result-title"));
    let run = window.text();
    assert!(!run.contains(&skipped), "{skipped} was skipped:\n{run}");

    print(&window, &words);
    window.press("button", words.get("outbox-go"));
    window.wait_for_text(words.get("outbox-state-queued"));
    window.press("button", send);
    window.wait_for_text(words.get("outbox-state-handed-over"));
    window.unfold("R-2026-");
    window.wait_for_text(words.get("outbox-message-id"));
    must_have_arrived(server, &window.text());

    withdraw(&window, &words, withdrawing);
    window.look(&format!("{name}-withdrawn"));
    window.press("tab", words.get("outbox-tab"));
    window.wait_for_text(words.get("outbox-withdrawn"));
    window.wait_for_text(words.get("outbox-state-handed-over"));
    window.look(&format!("{name}-outbox"));
    window.press("tab", words.get("reminders-tab-proposal"));
    window.wait_for_text(&mailed);
    assert_eq!(line_of(&window, &mailed), before, "levels, amounts and dates are as they were");
    window.close();
}

/// Leaves out the next customer with a reason; who that is.
fn skip_another(window: &Window, words: &Words, mailed: &str) -> String {
    let names = "return [...document.querySelectorAll('[role=treegrid] [aria-expanded] bdi.strong')].map((each) => each.textContent)";
    let names = window.script(names, &[]);
    let other = names.as_array().into_iter().flatten().filter_map(|each| each.as_str());
    let skipped = other.into_iter().find(|each| *each != mailed).unwrap().to_owned();
    window.unfold(&skipped);
    window.press("button", words.get("reminders-skip"));
    window.type_into(words.get("reminders-skip-reason"), "Speaks with us on Monday");
    window.press("button", words.get("reminders-skip-submit"));
    window.wait_for_text(words.get("reminders-skipped"));
    window.wait_for_text("Speaks with us on Monday");
    skipped
}

/// Chooses mail, a warmer tone and words of its own for one letter.
fn write_to(window: &Window, words: &Words, mailed: &str) {
    window.unfold(mailed);
    window.press("radio", words.get("reminders-channel-mail"));
    window.find("button", words.get("outbox-confirm"));
    window.press("button", words.get("letter-texts-one-tone"));
    window.press("option", words.get("policy-tone-warm"));
    window.settle();
    window.press("button", words.get("letter-texts-one-edit"));
    window.settle();
    window.type_into(words.get("letter-texts-part-opening"), &format!("{}{OWN_WORDS}", keys::ENTER));
    // Words can be kept once they were looked at.
    window.wait_for("[role=dialog] [type=submit]:not([aria-disabled=true]):not(:disabled)");
    window.tab_to("button", words.get("letter-texts-one-keep"));
    window.keys(keys::ENTER);
    window.wait_for_text(words.get("letter-texts-one-own"));
}

/// Prints what goes on paper: everything but the letter that goes by mail.
fn print(window: &Window, words: &Words) {
    window.press("button", words.get("reminders-print"));
    window.wait_for_text(words.get("reminders-printed"));
    let shown = window.shown_files();
    let printed = text_of(shown.last().expect("a file went to the PDF program"));
    assert!(
        !printed.is_empty() && !printed.contains(OWN_WORDS),
        "what goes by mail is not printed:\n{printed}"
    );
}

/// What the server took is the one mail of the outbox, with the owner's words in it and in its letter.
fn must_have_arrived(server: FaultyServer, outbox: &str) {
    let taken = server.taken();
    assert_eq!(taken.len(), 1, "one mail left");
    let mail = MessageParser::default().parse(&taken[0].message).unwrap();
    assert!(outbox.contains(mail.message_id().unwrap()), "{outbox}");
    // The page keeps a date in one line, and is read without the marks around amounts; a header does as it likes.
    let subject = plain(mail.subject().unwrap());
    let outbox = plain(outbox);
    assert!(outbox.contains(&subject), "{subject:?} is not in:\n{outbox}");
    assert!(mail.body_text(0).unwrap().contains(OWN_WORDS));
    let letter = text_of_letter(&mail);
    assert!(letter.contains(OWN_WORDS), "{letter}");
}

/// A text without marks of direction, and with spaces of one kind.
fn plain(text: &str) -> String {
    let is_mark = |letter: &char| matches!(letter, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
    text.chars().filter(|letter| !is_mark(letter)).collect::<String>().replace('\u{a0}', " ")
}

/// Withdraws the newest run after having read what cannot come back; the button is named by its first word.
fn withdraw(window: &Window, words: &Words, (cannot_come_back, act): (&str, &str)) {
    window.press("tab", words.get("reminders-tab-history"));
    window.press("button", words.get("reminders-undo"));
    window.wait_for_text(cannot_come_back);
    window.press("button", act);
    window.wait_for_text(words.get("reminders-state-withdrawn"));
}

/// What the table says about a customer.
fn line_of(window: &Window, customer: &str) -> String {
    let line = "return [...document.querySelectorAll('[role=treegrid] [aria-expanded]')].find((each) => each.textContent.includes(arguments[0]))?.textContent";
    let started = Instant::now();
    loop {
        if let Some(text) = window.script(line, &[customer.into()]).as_str() {
            return text.to_owned();
        }
        assert!(started.elapsed() < MAILED_WITHIN, "no line of {customer}");
        std::thread::sleep(Duration::from_millis(60));
    }
}

const HEBREW_CUSTOMER: &str = "אור הנמל בע״מ";

/// The window of the owner speaks Vietnamese, her customer in Haifa reads Hebrew: by mail, in the letter, and in its direction.
#[test]
fn a_hebrew_letter_leaves_from_a_vietnamese_window() {
    let words = Words::of("vi");
    let server = FaultyServer::start(Mood::Good);
    let window = Window::first_launch_in("hebrew-from-vi", "vi");
    let file = window.folder.path().join("invoices.csv");
    let rows = "Invoice No,Invoice Date,Due Date,Customer,Street,City,Country,Language,Email,Currency,Amount\n\
        R-103,2026-08-20,2026-09-19,Công ty Bích Ngọc,12 Hàng Bài,Hà Nội,VN,vi,,EUR,880.00\n";
    let hebrew = format!(
        "R-104,2026-09-05,2026-10-05,{HEBREW_CUSTOMER},הנמל 7,חיפה,IL,he,or@namal.example,EUR,2400.75\n"
    );
    fs::write(&file, format!("{rows}{hebrew}")).unwrap();
    window.answer_dialogs(&[Some(&file)]);
    window.start_book(&words, "Giấy Bến Cảng");
    window.bring_in(&words);
    window.find("button", words.get("imports-see-reminders"));
    set_up(&window, &words, server.port);

    window.press("link", words.get("reminders-title"));
    window.unfold(HEBREW_CUSTOMER);
    window.press("radio", words.get("reminders-channel-mail"));
    window.find("button", words.get("outbox-confirm"));
    window.press("button", words.get("reminders-preview-letter"));
    window.wait_for("canvas");
    window.look("hebrew-from-vi-preview");
    must_speak_vietnamese(&window);
    window.press("button", words.get("outbox-confirm"));
    window.wait_for_text(words.get("reminders-result-title"));
    window.press("button", words.get("outbox-go"));
    window.wait_for_text(words.get("outbox-state-queued"));
    window.press("button", words.get("outbox-send"));
    window.wait_for_text(words.get("outbox-state-handed-over"));
    window.look("hebrew-from-vi-outbox");
    must_speak_vietnamese(&window);

    let taken = server.taken();
    let mail = MessageParser::default().parse(&taken[0].message).unwrap();
    assert_eq!(mail.to().unwrap().first().unwrap().name(), Some(HEBREW_CUSTOMER));
    assert!(mail.subject().unwrap().contains("תזכורת"), "{:?}", mail.subject());
    assert!(mail.body_html(0).unwrap().contains("dir=\"rtl\""));
    let letter = text_of_letter(&mail);
    assert!(letter.contains("לכבוד") && letter.contains("R-104"), "{letter}");
    assert!(!letter.contains("Kính gửi") && !letter.contains("R-103"), "{letter}");
    assert!(paper_letter(&window).contains("Kính gửi"), "the other customer reads Vietnamese");
    window.close();
}

fn must_speak_vietnamese(window: &Window) {
    assert_eq!(window.script("return document.documentElement.lang", &[]), "vi");
    assert_eq!(window.script("return getComputedStyle(document.body).direction", &[]), "ltr");
}

/// The letter to the Vietnamese customer, as it lies beside the book.
fn paper_letter(window: &Window) -> String {
    let letters = files_ending(&window.folder.path().join("data"), ".pdf");
    let is_hers = |text: &String| text.contains("R-103");
    letters.iter().map(|path| text_of(path)).find(is_hers).expect("a letter about R-103")
}

/// The text of the PDF that a mail brings.
fn text_of_letter(mail: &Message<'_>) -> String {
    let attached = mail.attachment(0).expect("the letter is attached");
    assert_eq!(Path::new(attached.attachment_name().unwrap()).extension().unwrap(), "pdf");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("letter.pdf");
    fs::write(&file, attached.contents()).unwrap();
    text_of(&file)
}

fn text_of(pdf: &Path) -> String {
    let output = Command::new("pdftotext").arg(pdf).arg("-").output().unwrap();
    assert!(output.status.success(), "{}: {}", pdf.display(), String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

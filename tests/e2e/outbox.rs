//! Mail in the window: a server is set up, one letter goes by mail, and the outbox says what is known and no more (E1).

#[path = "../../src-tauri/crates/mail/tests/mail/server.rs"]
pub(crate) mod server;

use crate::driver::Window;
use crate::words::Words;
use server::{FaultyServer, Mood};

#[test]
fn e1_a_mail_is_called_handed_over_only_once_the_server_took_it() {
    for language in ["en", "he"] {
        let words = Words::of(language);
        let name = if language == "he" { "outbox-he" } else { "outbox-en" };
        let send =
            if language == "he" { "שליחת הודעה אחת עכשיו" } else { "Send 1 mail now" };
        let faulty = FaultyServer::moods(&[Mood::NoSuchRecipient, Mood::Good]);
        let window = Window::first_launch_in(name, language);
        window.press("button", words.get("start-sample-open"));
        set_up(&window, &words, faulty.port);
        window.look(&format!("mail-settings-{language}"));

        window.press("link", words.get("reminders-title"));
        window.unfold(&customer(&window));
        window.press("radio", words.get("reminders-channel-mail"));
        window.wait_for_text(words.get("reminders-column-channel"));
        window.look(&format!("proposal-mail-{language}"));
        window.press("button", words.get("outbox-confirm"));
        window.wait_for_text(words.get("reminders-result-title"));
        window.look(&format!("confirmed-mail-{language}"));
        window.press("button", words.get("outbox-go"));
        window.find("button", words.get("outbox-set-up"));
        window.wait_for_text(words.get("outbox-state-queued"));

        window.press("button", send);
        window.wait_for_text(words.get("outbox-state-failed"));
        let said = window.text();
        assert!(!said.contains(words.get("outbox-state-handed-over")), "{said}");
        window.unfold("R-2026-");
        window.wait_for_text("5.1.1 No such recipient");
        window.look(&format!("outbox-failed-{language}"));
        window.press("button", words.get("outbox-correct"));
        let right = format!("{}right@harbour.example", "\u{e003}".repeat(60));
        window.type_into(words.get("outbox-correct-address"), &right);
        window.look(&format!("outbox-correct-{language}"));
        window.press("button", words.get("outbox-correct-submit"));
        window.wait_for_text("right@harbour.example");
        window.look(&format!("outbox-corrected-{language}"));
        window.press("button", send);
        window.wait_for_text(words.get("outbox-state-handed-over"));
        window.look(&format!("outbox-handed-over-{language}"));
        let taken: Vec<_> = faulty.taken().into_iter().map(|taken| taken.recipients.join(" ")).collect();
        assert_eq!(taken, ["RCPT TO:<right@harbour.example>"], "one mail left, to the corrected address");
        window.close();
    }
}

/// Sets up a mail server on this computer, which asks for no name.
pub(crate) fn set_up(window: &Window, words: &Words, port: u16) {
    window.press("link", words.get("settings-title"));
    window.press("button", words.get("outbox-set-up"));
    window.type_into(words.get("outbox-settings-host"), "127.0.0.1");
    window.press("button", words.get("outbox-settings-security"));
    window.press("option", words.get("outbox-settings-security-local-only"));
    // The usual port of such a server stands there: 25.
    window.type_into(words.get("outbox-settings-port"), &format!("{}{port}", "\u{e003}".repeat(2)));
    window.type_into(words.get("outbox-settings-sender-address"), "office@harbour.example");
    window.press("button", words.get("outbox-settings-save"));
    window.wait_for_text(words.get("outbox-settings-saved"));
}

/// The first customer who gets a letter.
pub(crate) fn customer(window: &Window) -> String {
    window.wait_for("[role=treegrid] [aria-expanded] bdi");
    let name = window
        .script("return document.querySelector('[role=treegrid] [aria-expanded] bdi').textContent", &[]);
    name.as_str().unwrap_or_default().to_owned()
}

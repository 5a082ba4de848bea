//! Text messages in the window: looked at in the proposal, opened or copied in the outbox, and never called sent.

use crate::driver::Window;
use crate::outbox::customer;
use crate::words::Words;

#[test]
fn a_text_message_is_looked_at_opened_and_copied_and_never_called_sent() {
    for language in ["en", "he"] {
        let words = Words::of(language);
        let name = if language == "he" { "texting-he" } else { "texting-en" };
        let window = Window::first_launch_in(name, language);
        window.press("button", words.get("start-sample-open"));
        window.press("link", words.get("reminders-title"));
        window.unfold(&customer(&window));
        window.press("radio", words.get("reminders-channel-text"));
        window.wait_for_text(words.get("texts-sms"));
        window.look(&format!("proposal-text-{language}"));

        window.press("button", words.get("outbox-confirm"));
        window.wait_for_text(words.get("reminders-result-title"));
        window.press("button", words.get("outbox-go"));
        window.wait_for_text(words.get("texts-state-waiting"));
        window.unfold("R-2026-");
        window.look(&format!("outbox-text-{language}"));

        window.press("button", words.get("texts-use-whatsapp"));
        window.wait_for_text(words.get("texts-explain-opened"));
        let opened: Vec<_> = window.shown_files().iter().map(|link| link.display().to_string()).collect();
        assert_eq!(opened.len(), 1);
        assert!(opened[0].starts_with("https://wa.me/") && opened[0].contains("?text="), "{opened:?}");
        window.press("button", words.get("texts-use-copied"));
        window.wait_for_text(words.get("texts-explain-copied"));
        window.look(&format!("outbox-text-copied-{language}"));
        window.close();
    }
}

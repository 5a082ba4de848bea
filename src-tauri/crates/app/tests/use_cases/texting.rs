//! Letters whose words go as text messages: opened or copied, never called sent.

use crate::{common::Desk, outbox::change};
use app::contract::{
    ChannelChoice, GetCustomer, GetTimeline, LetterRef, PreviewLetters, ProposeReminders, RecipientReason,
    RunRef, TextState, TimelineKind, UndoEntry, UseTextMessage,
};
use domain::{
    customer::{Channel, Contact, ContactRole},
    dunning::Verdict,
    outbox::TextStep,
};

/// A desk in Germany whose customers want text messages.
fn desk(customers: &[&str]) -> Desk {
    let mut desk = Desk::new("2026-03-20");
    let lines: Vec<String> = customers
        .iter()
        .enumerate()
        .map(|(at, name)| format!("{name},A{at},2026-01-01,2026-02-01,100.00"))
        .collect();
    desk.invoices(&lines.iter().map(String::as_str).collect::<Vec<_>>());
    for (at, name) in customers.iter().enumerate() {
        change(&mut desk, name, |profile| {
            profile.channel = Channel::Text;
            profile.address.country = "VN".into();
            profile.phone = format!("0903 123 45{at}");
        });
    }
    desk
}

fn use_it(desk: &mut Desk, step: TextStep) -> Result<(), app::AppError> {
    let text_message_id = desk.app.list_outbox().unwrap().texts[0].text_message_id;
    desk.app.use_text_message(&UseTextMessage { text_message_id, step }).map(|_| ())
}

fn link(desk: &mut Desk, step: TextStep) -> Option<String> {
    let text_message_id = desk.app.list_outbox().unwrap().texts[0].text_message_id;
    desk.app.text_message_link(&UseTextMessage { text_message_id, step }).unwrap()
}

#[test]
fn a_text_message_waits_in_the_outbox_until_it_is_opened_and_is_never_called_sent() {
    let mut desk = desk(&["Oak"]);
    let run = desk.confirm();
    assert_eq!((run.letters[0].text, run.letters[0].mail), (Some(TextState::Waiting), None));
    let outbox = desk.app.list_outbox().unwrap();
    let text = &outbox.texts[0];
    assert_eq!((text.phone.as_str(), text.state), ("+84903123450", TextState::Waiting));
    assert_eq!((outbox.mails.len(), outbox.waiting), (0, 0));
    assert_eq!(desk.app.get_session().unwrap().book.unwrap().outbox_count, 1);
    let letter = desk.app.read_letter(&LetterRef { letter_id: text.letter_id }).unwrap();
    assert!(!letter.is_empty(), "the letter that it speaks of is kept all the same");

    use_it(&mut desk, TextStep::Whatsapp).unwrap();
    let text = desk.app.list_outbox().unwrap().texts.remove(0);
    assert_eq!(text.state, TextState::Opened);
    assert_eq!(desk.app.get_session().unwrap().book.unwrap().outbox_count, 0);
    use_it(&mut desk, TextStep::Copied).unwrap();
    let text = desk.app.list_outbox().unwrap().texts.remove(0);
    assert_eq!(text.state, TextState::Copied);
    let steps: Vec<TextStep> = text.steps.iter().map(|step| step.step).collect();
    assert_eq!(steps, [TextStep::Whatsapp, TextStep::Copied]);
    let request = GetTimeline {
        customer_id: desk.customer("Oak"),
        search: String::new(),
        is_notes_only: false,
        limit: 100,
    };
    let rows = desk.app.get_timeline(&request).unwrap().rows;
    let kinds: Vec<TimelineKind> =
        rows.iter().map(|row| row.kind).filter(|kind| format!("{kind:?}").starts_with("Text")).collect();
    assert_eq!(
        kinds,
        [TimelineKind::TextCopied, TimelineKind::TextOpenedWhatsapp, TimelineKind::TextWritten]
    );
    desk.verify();
}

#[test]
fn links_carry_the_number_as_it_is_dialled_from_anywhere_and_the_words() {
    let mut desk = desk(&["Oak"]);
    desk.confirm();
    let whatsapp = link(&mut desk, TextStep::Whatsapp).unwrap();
    assert!(whatsapp.starts_with("https://wa.me/84903123450?text=Letter%20%7B"), "{whatsapp}");
    let sms = link(&mut desk, TextStep::Sms).unwrap();
    assert!(sms.starts_with("sms:+84903123450?body=Some%28%22R-2026-0001%22%29"), "{sms}");
    let is_safe = |c: char| c.is_ascii_alphanumeric() || "-._~%:/?=+".contains(c);
    assert!(whatsapp.chars().chain(sms.chars()).all(is_safe), "nothing that was typed steers the link");
    assert_eq!(link(&mut desk, TextStep::Zalo).as_deref(), Some("https://zalo.me/84903123450"));
    assert_eq!(link(&mut desk, TextStep::Copied), None);
    let state = desk.app.list_outbox().unwrap().texts[0].state;
    assert_eq!(state, TextState::Waiting, "a link alone is nothing that happened");
}

#[test]
fn r14_a_text_message_goes_to_the_first_of_the_chain_with_a_number() {
    let mut desk = desk(&["Oak"]);
    let chosen = |desk: &Desk| {
        let letter = desk.propose().letters.remove(0);
        (letter.recipient.name, letter.recipient.reason, letter.phone)
    };
    assert_eq!(chosen(&desk), ("Oak".into(), RecipientReason::Customer, "+84903123450".into()));
    let contact = |role, name: &str, phone: &str| Contact {
        role,
        title: String::new(),
        name: name.into(),
        email: String::new(),
        phone: phone.into(),
    };
    change(&mut desk, "Oak", |profile| {
        profile.contacts = vec![
            contact(ContactRole::Reminder, "Rina", ""),
            contact(ContactRole::Billing, "Bo", "+49 171 2345678"),
        ];
    });
    assert_eq!(chosen(&desk), ("Bo".into(), RecipientReason::BillingContact, "+491712345678".into()));
}

#[test]
fn r12_a_text_message_without_a_number_reaches_nobody_unless_it_leaves_otherwise() {
    for phone in ["", "ask Anna", "12"] {
        let mut desk = desk(&["Oak"]);
        change(&mut desk, "Oak", |profile| profile.phone = phone.into());
        let proposal = desk.propose();
        assert!(proposal.letters.is_empty(), "{phone}");
        assert_eq!(proposal.not_now[0].verdict, Verdict::NoAddress);
        let choice = ChannelChoice { customer_id: desk.customer("Oak"), channel: Channel::Letter };
        let request = ProposeReminders { channels: vec![choice], ..ProposeReminders::default() };
        assert_eq!(
            desk.app.propose_reminders(&request).unwrap().letters.len(),
            1,
            "the owner prints this one"
        );
    }
}

#[test]
fn r7_what_a_text_message_would_say_is_looked_at_before_anything_is_confirmed() {
    let desk = desk(&["Oak", "Pine"]);
    let pine = desk.customer("Pine");
    let request = |customer_id| PreviewLetters { proposal: ProposeReminders::default(), customer_id };
    assert_eq!(desk.app.preview_text_messages(&request(None)).unwrap().len(), 2);
    let words = desk.app.preview_text_messages(&request(Some(pine))).unwrap();
    assert!(words.len() == 1 && words[0].chat.contains("Pine") && !words[0].chat.contains("Oak"));
    assert!(desk.app.list_outbox().unwrap().texts.is_empty());
}

#[test]
fn r8_text_messages_of_a_run_that_was_taken_back_are_not_to_be_sent() {
    let mut desk = desk(&["Oak"]);
    let run = desk.confirm();
    use_it(&mut desk, TextStep::Sms).unwrap();
    let opened = domain::EntryId(run.entry_id.0 + 1);
    assert_eq!(
        desk.app.undo_entry(&UndoEntry { entry_id: opened }).unwrap_err().code(),
        "undo.left_the_house",
        "that it was opened happened"
    );
    desk.app.undo_run(&RunRef { run_id: run.run_id }).unwrap();
    let text = desk.app.list_outbox().unwrap().texts.remove(0);
    assert!(text.is_withdrawn);
    assert_eq!(use_it(&mut desk, TextStep::Whatsapp).unwrap_err().code(), "text_message.withdrawn");
    assert_eq!(desk.app.get_session().unwrap().book.unwrap().outbox_count, 0);
    let customer_id = desk.customer("Oak");
    assert_eq!(desk.app.list_letters(&GetCustomer { customer_id }).unwrap()[0].text, Some(TextState::Opened));
    desk.verify();
}

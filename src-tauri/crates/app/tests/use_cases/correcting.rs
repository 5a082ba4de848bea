//! A mail that did not leave goes to another address (E1, R8, R14).

use crate::{
    common::Desk,
    outbox::{
        NOW, change, contact, desk, only,
        server::{FaultyServer, Mood},
        set_up, settings,
    },
};
use app::contract::{
    CorrectMailAddress, EarlierAddress, GetCustomer, MailAction, ResolveMail, RunRef, UndoEntry,
};
use domain::{customer::ContactRole, outbox::MailState};
use mail_parser::MessageParser;

fn correct(desk: &mut Desk, address: &str, is_for_customer: bool) -> Result<UndoEntry, String> {
    let request =
        CorrectMailAddress { mail_id: only(desk).mail_id, address: address.into(), is_for_customer };
    let corrected = desk.app.correct_mail_address(&request);
    corrected.map(|receipt| UndoEntry { entry_id: receipt.entry_id }).map_err(|error| error.code().to_owned())
}

fn email_of(desk: &Desk) -> String {
    let customer_id = desk.customer("Oak");
    desk.app.get_customer(&GetCustomer { customer_id }).unwrap().profile.email
}

#[test]
fn e1_a_refused_mail_goes_to_the_corrected_address_as_another_message() {
    let mut desk = desk(&["Oak"]);
    let faulty = FaultyServer::moods(&[Mood::NoSuchRecipient, Mood::Good]);
    set_up(&mut desk, settings(faulty.port));
    desk.confirm();
    assert_eq!(desk.app.send_mails(&NOW).unwrap().failed, 1);
    let before = only(&desk);
    assert!(before.can_correct && before.is_of_customer);
    correct(&mut desk, " right@example.com ", false).unwrap();
    let waiting = only(&desk);
    assert_eq!((waiting.state, waiting.address.as_str()), (MailState::Queued, "right@example.com"));
    assert_ne!(waiting.message_id, before.message_id);
    assert_eq!((waiting.problem, waiting.reply.as_str()), (None, ""), "that was said about the old address");
    let earlier = EarlierAddress { address: "oak@example.com".into(), until: before.queued_on };
    assert_eq!(waiting.earlier, [earlier], "the old address stays visible");
    assert_eq!(email_of(&desk), "oak@example.com", "the details are left alone");
    assert_eq!(desk.app.send_mails(&NOW).unwrap().sent, 1);
    let sent = only(&desk);
    assert_eq!((sent.state, sent.can_correct, sent.attempts), (MailState::HandedOver, false, 2));
    let taken = faulty.taken().remove(0);
    assert_eq!(taken.recipients, ["RCPT TO:<right@example.com>"]);
    let parsed = MessageParser::default().parse(&taken.message).unwrap();
    assert_eq!(parsed.to().unwrap().first().unwrap().address(), Some("right@example.com"));
    assert_eq!(format!("<{}>", parsed.message_id().unwrap()), waiting.message_id);
    assert_eq!(parsed.attachment_count(), 1);
    desk.verify();
}

#[test]
fn r8_undo_of_a_corrected_address_brings_back_the_mail_and_the_details() {
    let mut desk = desk(&["Oak"]);
    let faulty = FaultyServer::moods(&[Mood::NoSuchRecipient, Mood::Good]);
    set_up(&mut desk, settings(faulty.port));
    desk.confirm();
    desk.app.send_mails(&NOW).unwrap();
    let before = only(&desk);
    for _ in 0..2 {
        let undo = correct(&mut desk, "right@example.com", true).unwrap();
        assert_eq!(email_of(&desk), "right@example.com");
        desk.app.undo_entry(&undo).unwrap();
        assert_eq!(only(&desk), before);
        assert_eq!(email_of(&desk), "oak@example.com");
        desk.verify();
    }
    let undo = correct(&mut desk, "right@example.com", true).unwrap();
    desk.app.send_mails(&NOW).unwrap();
    assert_eq!(desk.app.undo_entry(&undo).unwrap_err().code(), "undo.blocked", "it went there");
    assert_eq!(only(&desk).state, MailState::HandedOver);
    faulty.taken();
    desk.verify();
}

#[test]
fn r14_the_details_are_corrected_where_they_name_the_old_address() {
    let mut desk = desk(&["Oak"]);
    set_up(&mut desk, settings(2525));
    change(&mut desk, "Oak", |profile| {
        profile.contacts = vec![contact(ContactRole::Reminder, "Rina", "rina@example.com")];
    });
    desk.confirm();
    correct(&mut desk, "rina.k@example.com", true).unwrap();
    let customer_id = desk.customer("Oak");
    let profile = desk.app.get_customer(&GetCustomer { customer_id }).unwrap().profile;
    assert_eq!(
        (profile.contacts[0].email.as_str(), profile.email.as_str()),
        ("rina.k@example.com", "oak@example.com")
    );
    change(&mut desk, "Oak", |profile| profile.contacts[0].email = "rina@harbour.example".into());
    let mail = only(&desk);
    assert_eq!(
        mail.known_address.as_deref(),
        Some("rina@harbour.example"),
        "what the owner wrote since is offered"
    );
    assert!(!mail.is_of_customer);
    let undo = correct(&mut desk, "rina@harbour.example", true).unwrap();
    assert_eq!(only(&desk).earlier.len(), 2);
    desk.app.undo_entry(&undo).unwrap();
    desk.verify();
}

#[test]
fn e1_what_may_have_left_or_shall_not_keeps_its_address() {
    let mut desk = desk(&["Oak"]);
    let faulty = FaultyServer::moods(&[Mood::DropsAfter]);
    set_up(&mut desk, settings(faulty.port));
    let run = desk.confirm();
    for wrong in ["oak@example.com", "", "no address", "a@b", "a@example.com,b@example.com"] {
        assert!(correct(&mut desk, wrong, true).unwrap_err().starts_with("mail.address_"), "{wrong}");
    }
    desk.app.send_mails(&NOW).unwrap();
    assert_eq!(correct(&mut desk, "right@example.com", false).unwrap_err(), "mail.moved_on", "uncertain");
    let resolve = |desk: &mut Desk, action| {
        desk.app.resolve_mail(&ResolveMail { mail_id: only(desk).mail_id, action }).unwrap();
    };
    resolve(&mut desk, MailAction::Again);
    resolve(&mut desk, MailAction::Cancel);
    assert_eq!(
        correct(&mut desk, "right@example.com", false).unwrap_err(),
        "mail.moved_on",
        "not to be sent"
    );
    resolve(&mut desk, MailAction::Again);
    correct(&mut desk, "right@example.com", false).unwrap();
    desk.app.undo_run(&RunRef { run_id: run.run_id }).unwrap();
    assert_eq!(correct(&mut desk, "left@example.com", false).unwrap_err(), "mail.moved_on", "withdrawn");
    assert_eq!(desk.app.send_mails(&NOW).unwrap().sent, 0);
    faulty.taken();
    desk.verify();
}

//! Mail through the app: what is queued, what leaves, what the book says afterwards (E1, E2, R7, R8, R14).

#[path = "../../../mail/tests/mail/server.rs"]
pub(crate) mod server;

use std::{
    collections::HashMap,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Mutex},
    time::Duration,
};

use crate::common::{Desk, PlainPrinter, day};
use app::{
    App, FixedClock, Handover, Keychain, KeychainError, Mailer, NoKeychain, Ports, SmtpMailer,
    contract::{
        ChannelChoice, ConfirmReminders, GetCustomer, MailAction, MailSecurity, MailSettings, OutboxMail,
        PasswordPlace, ProposeReminders, RecipientReason, ResolveMail, RunRef, SendMails, SendReceipt,
        SetMailPassword, UndoEntry, UpdateCustomer, UpdateMailSettings,
    },
};
use domain::{
    Language,
    customer::{Channel, Contact, ContactRole, CustomerProfile},
    dunning::Verdict,
    outbox::MailState,
};
use mail::{Halt, Outcome, Patience, Phase};
use mail_parser::{MessageParser, MimeHeaders};
use server::{FaultyServer, Mood};

const TODAY: &str = "2026-03-20";
pub(crate) const NOW: SendMails = SendMails { mail_id: None, is_patient: false, is_any_time: false };

/// The mailer of the product with little patience, which may die right after a phase was kept.
struct Mortal {
    dies_at: Option<Phase>,
}

impl Mailer for Mortal {
    fn deliver(
        &self,
        handover: Handover<'_>,
        on_phase: &mut dyn FnMut(Phase) -> Result<(), Halt>,
    ) -> Outcome {
        let patience = Patience { answer: Duration::from_secs(2), acceptance: Duration::from_millis(300) };
        let smtp = SmtpMailer { patience: Some(patience) };
        smtp.deliver(handover, &mut |phase| {
            on_phase(phase)?;
            assert!(Some(phase) != self.dies_at, "the program dies here");
            Ok(())
        })
    }
}

/// A keychain that a test can look into.
#[derive(Clone, Default)]
struct Chain(Arc<Mutex<HashMap<String, String>>>);

impl Keychain for Chain {
    fn read(&self, account: &str) -> Result<Option<String>, KeychainError> {
        Ok(self.0.lock().unwrap().get(account).cloned())
    }

    fn keep(&self, account: &str, password: &str) -> Result<(), KeychainError> {
        self.0.lock().unwrap().insert(account.into(), password.into());
        Ok(())
    }

    fn forget(&self, account: &str) -> Result<(), KeychainError> {
        self.0.lock().unwrap().remove(account);
        Ok(())
    }
}

fn ports(desk: &Desk, dies_at: Option<Phase>, keychain: impl Keychain + 'static) -> Ports {
    Ports {
        clock: Box::new(FixedClock(day(TODAY))),
        printer: Box::new(PlainPrinter),
        mailer: Arc::new(Mortal { dies_at }),
        keychain: Box::new(keychain),
        data_dir: Some(desk.folder.path().to_owned()),
    }
}

/// The same book under other ports.
pub(crate) fn reopened(desk: Desk, dies_at: Option<Phase>, keychain: impl Keychain + 'static) -> Desk {
    let path = desk.app.get_settings().unwrap().book_path;
    let ports = ports(&desk, dies_at, keychain);
    let Desk { app, folder, currency } = desk;
    drop(app);
    let mut app = App::new(ports);
    app.open_book(path.as_ref()).unwrap();
    Desk { app, folder, currency }
}

/// A desk with one overdue invoice of each customer, all of them reminded by mail.
pub(crate) fn desk(customers: &[&str]) -> Desk {
    let mut desk = Desk::new(TODAY);
    let lines: Vec<String> = customers
        .iter()
        .enumerate()
        .map(|(at, name)| format!("{name},A{at},2026-01-01,2026-02-01,100.00"))
        .collect();
    desk.invoices(&lines.iter().map(String::as_str).collect::<Vec<_>>());
    for name in customers {
        change(&mut desk, name, |profile| {
            profile.channel = Channel::Mail;
            profile.email = format!("{}@example.com", name.to_lowercase());
        });
    }
    reopened(desk, None, NoKeychain)
}

pub(crate) fn change(desk: &mut Desk, customer: &str, how: impl FnOnce(&mut CustomerProfile)) {
    let customer_id = desk.customer(customer);
    let mut profile = desk.app.get_customer(&GetCustomer { customer_id }).unwrap().profile;
    how(&mut profile);
    desk.app.update_customer(&UpdateCustomer { customer_id, profile }).unwrap();
}

pub(crate) fn settings(port: u16) -> MailSettings {
    MailSettings {
        host: "127.0.0.1".into(),
        port,
        security: MailSecurity::LocalOnly,
        sender_address: "office@harbour.example".into(),
        ..MailSettings::default()
    }
}

pub(crate) fn set_up(desk: &mut Desk, settings: MailSettings) {
    desk.app.update_mail_settings(&UpdateMailSettings { settings }).unwrap();
}

pub(crate) fn states(desk: &Desk) -> Vec<MailState> {
    desk.app.list_outbox().unwrap().mails.iter().map(|mail| mail.state).collect()
}

pub(crate) fn only(desk: &Desk) -> OutboxMail {
    desk.app.list_outbox().unwrap().mails.remove(0)
}

fn resolve(desk: &mut Desk, action: MailAction) -> Result<(), String> {
    let mail_id = only(desk).mail_id;
    let resolved = desk.app.resolve_mail(&ResolveMail { mail_id, action });
    resolved.map(|_| ()).map_err(|error| error.code().to_owned())
}

#[test]
fn r7_nothing_is_queued_before_the_confirmation_and_nothing_leaves_with_it() {
    let faulty = FaultyServer::start(Mood::Good);
    let mut desk = desk(&["Oak"]);
    set_up(&mut desk, settings(faulty.port));
    assert_eq!(desk.propose().letters[0].channel, Channel::Mail);
    assert!(desk.app.list_outbox().unwrap().mails.is_empty());
    let run = desk.confirm();
    assert_eq!(run.letters[0].mail, Some(MailState::Queued));
    assert_eq!(desk.app.get_session().unwrap().book.unwrap().outbox_count, 1);
    assert!(faulty.taken().is_empty(), "confirming sends nothing");
    assert_eq!(
        desk.app.merged_file(&RunRef { run_id: run.run_id }).unwrap_err().code(),
        "run.nothing_printed"
    );
    desk.verify();
}

#[test]
fn e1_what_the_server_took_is_what_was_fixed_at_the_confirmation() {
    let faulty = FaultyServer::start(Mood::Good);
    let mut desk = desk(&["Oak"]);
    set_up(&mut desk, MailSettings { copies_self: true, ..settings(faulty.port) });
    desk.confirm();
    let before = only(&desk);
    let oak = GetCustomer { customer_id: desk.customer("Oak") };
    let told = |desk: &Desk| desk.app.list_letters(&oak).unwrap()[0].mail;
    assert_eq!(told(&desk), Some(MailState::Queued), "no list says sent");
    let receipt = desk.app.send_mails(&NOW).unwrap();
    assert_eq!((receipt.sent, receipt.waiting), (1, 0));
    let after = only(&desk);
    assert_eq!(told(&desk), Some(MailState::HandedOver));
    assert_eq!((after.state, after.message_id), (MailState::HandedOver, before.message_id.clone()));
    assert!(after.reply.starts_with("250"), "{}", after.reply);
    assert!(after.actions.is_empty(), "what the server took is never sent again");
    let taken = faulty.taken().remove(0);
    assert_eq!(taken.recipients, ["RCPT TO:<oak@example.com>", "RCPT TO:<office@harbour.example>"]);
    let parsed = MessageParser::default().parse(&taken.message).unwrap();
    assert_eq!(format!("<{}>", parsed.message_id().unwrap()), before.message_id);
    assert_eq!(parsed.attachment(0).unwrap().attachment_name(), Some("R-2026-0001 Oak.pdf"));
    assert_eq!(parsed.from().unwrap().first().unwrap().name(), Some("Harbour & Pine"));
    assert_eq!(desk.app.send_mails(&NOW).unwrap().sent, 0, "never twice");
    desk.verify();
}

/// What the book says after a server on a bad day, or a program that died, and what a second sending does then.
#[test]
fn e1_no_server_and_no_crash_makes_a_mail_lost_or_sent_twice() {
    let deaths: Vec<Option<Phase>> =
        std::iter::once(None).chain([Phase::Connect, Phase::Body, Phase::Accepted].map(Some)).collect();
    for mood in Mood::ALL {
        for dies_at in &deaths {
            let faulty = FaultyServer::start(mood);
            let mut desk = reopened(desk(&["Oak"]), *dies_at, NoKeychain);
            set_up(&mut desk, settings(faulty.port));
            desk.confirm();
            let has_died = catch_unwind(AssertUnwindSafe(|| desk.app.send_mails(&NOW).unwrap())).is_err();
            let mut desk = reopened(desk, None, NoKeychain);
            let taken = faulty.taken().len();
            let mail = only(&desk);
            let case = format!("{mood:?}, died at {dies_at:?} ({has_died}): {:?}", mail.state);
            match mail.state {
                MailState::HandedOver => assert!(taken == 1 && mail.reply.starts_with("250"), "{case}"),
                MailState::Queued | MailState::Failed => assert_eq!(taken, 0, "{case}"),
                MailState::Uncertain => assert!(mail.actions.contains(&MailAction::Arrived), "{case}"),
                state => panic!("{case}: {state:?} is the owner's word"),
            }
            assert!(taken == 0 || mail.state != MailState::Queued, "{case}");
            let again = FaultyServer::start(Mood::Good);
            set_up(&mut desk, settings(again.port));
            desk.app.send_mails(&NOW).unwrap();
            assert!(taken + again.taken().len() <= 1, "{case}: sent twice");
            desk.verify();
        }
    }
}

#[test]
fn e1_the_owner_resolves_what_is_uncertain() {
    let mut desk = desk(&["Oak"]);
    let faulty = FaultyServer::moods(&[Mood::DropsAfter, Mood::DropsAfter, Mood::Good]);
    set_up(&mut desk, settings(faulty.port));
    desk.confirm();
    let receipt = desk.app.send_mails(&NOW).unwrap();
    assert_eq!((receipt.sent, receipt.uncertain), (0, 1));
    assert_eq!(desk.app.send_mails(&NOW).unwrap(), SendReceipt::default(), "left alone");
    let first = only(&desk).message_id;
    resolve(&mut desk, MailAction::Arrived).unwrap();
    assert_eq!(states(&desk), [MailState::Arrived]);
    resolve(&mut desk, MailAction::Again).unwrap();
    assert_eq!(desk.app.send_mails(&NOW).unwrap().uncertain, 1);
    assert_eq!(resolve(&mut desk, MailAction::Again), Ok(()));
    assert_eq!(desk.app.send_mails(&NOW).unwrap().sent, 1);
    assert_eq!(only(&desk).message_id, first, "the same mail, so that servers can tell");
    assert_eq!(resolve(&mut desk, MailAction::Again), Err("mail.moved_on".into()));
    faulty.taken();
    desk.verify();
}

#[test]
fn e1_what_was_put_off_waits_longer_each_time_and_then_asks() {
    let mut desk = desk(&["Oak"]);
    let faulty = FaultyServer::moods(&[Mood::NotNow; 5]);
    set_up(&mut desk, settings(faulty.port));
    desk.confirm();
    for attempt in 1..=5 {
        let receipt = desk.app.send_mails(&NOW).unwrap();
        assert_eq!(receipt.failed, 1, "attempt {attempt}");
        let mail = only(&desk);
        assert!(mail.reply.contains("451"), "{}", mail.reply);
        assert_eq!(mail.problem.unwrap().code, "mail.not_now");
        let patient = SendMails { is_patient: true, ..NOW };
        assert_eq!(desk.app.send_mails(&patient).unwrap().failed, 0, "a script waits");
    }
    assert_eq!(states(&desk), [MailState::Failed]);
    faulty.taken();
    desk.verify();
}

#[test]
fn e1_a_server_that_cannot_be_reached_keeps_the_others_waiting() {
    let mut desk = desk(&["Ash", "Oak", "Yew"]);
    set_up(&mut desk, settings(1));
    desk.confirm();
    let receipt = desk.app.send_mails(&NOW).unwrap();
    assert_eq!(receipt.problem.unwrap().code, "mail.unreachable");
    assert_eq!((receipt.sent, receipt.failed, receipt.waiting), (0, 1, 3));
    let tried: u32 = desk.app.list_outbox().unwrap().mails.iter().map(|mail| mail.attempts).sum();
    assert_eq!(tried, 1);
    let faulty = FaultyServer::moods(&[Mood::Good, Mood::NoSuchRecipient, Mood::Good]);
    set_up(&mut desk, settings(faulty.port));
    let receipt = desk.app.send_mails(&NOW).unwrap();
    assert_eq!((receipt.sent, receipt.failed, receipt.uncertain, receipt.waiting), (2, 1, 0, 0));
    let sent: Vec<_> = faulty.taken().into_iter().map(|taken| taken.recipients.join(" ")).collect();
    assert_eq!(sent, ["RCPT TO:<ash@example.com>", "RCPT TO:<yew@example.com>"]);
    desk.verify();
}

#[test]
fn r8_undo_withdraws_what_waits_and_marks_what_left() {
    let mut desk = desk(&["Ash", "Oak"]);
    let faulty = FaultyServer::moods(&[Mood::Good]);
    set_up(&mut desk, settings(faulty.port));
    let run = desk.confirm();
    let first = desk.app.list_outbox().unwrap().mails.pop().unwrap();
    desk.app.send_mails(&SendMails { mail_id: Some(first.mail_id), ..NOW }).unwrap();
    desk.app.undo_run(&RunRef { run_id: run.run_id }).unwrap();
    let mails = desk.app.list_outbox().unwrap().mails;
    assert!(mails.iter().all(|mail| mail.is_withdrawn && mail.actions.is_empty()));
    assert_eq!(states(&desk), [MailState::Queued, MailState::HandedOver], "what left stays in the history");
    assert_eq!(desk.app.get_session().unwrap().book.unwrap().outbox_count, 0);
    assert_eq!(desk.app.send_mails(&NOW).unwrap().sent, 0, "nothing of it leaves any more");
    assert_eq!(faulty.taken().len(), 1);
    desk.confirm();
    assert_eq!(desk.app.list_outbox().unwrap().waiting, 2, "another run, other mails");
    desk.verify();
}

#[test]
fn e1_what_happened_to_a_mail_is_no_entry_to_undo() {
    let mut desk = desk(&["Oak"]);
    let faulty = FaultyServer::start(Mood::Good);
    set_up(&mut desk, settings(faulty.port));
    let run = desk.confirm();
    desk.app.send_mails(&NOW).unwrap();
    faulty.taken();
    let step = domain::EntryId(run.entry_id.0 + 1);
    let refused = desk.app.undo_entry(&UndoEntry { entry_id: step }).unwrap_err();
    assert_eq!(refused.code(), "undo.left_the_house");
}

pub(crate) fn contact(role: ContactRole, name: &str, email: &str) -> Contact {
    Contact { role, title: String::new(), name: name.into(), email: email.into(), phone: String::new() }
}

#[test]
fn r14_mail_goes_to_the_first_of_the_chain_that_has_an_address() {
    let mut desk = desk(&["Oak"]);
    let chosen = |desk: &Desk| {
        let letter = desk.propose().letters.remove(0);
        (letter.recipient.name, letter.recipient.reason, letter.mail_address)
    };
    assert_eq!(chosen(&desk), ("Oak".into(), RecipientReason::Customer, "oak@example.com".into()));
    change(&mut desk, "Oak", |profile| {
        profile.contacts = vec![
            contact(ContactRole::Reminder, "Rina", ""),
            contact(ContactRole::Billing, "Bo", "bo@example.com"),
        ];
    });
    assert_eq!(chosen(&desk), ("Bo".into(), RecipientReason::BillingContact, "bo@example.com".into()));
    change(&mut desk, "Oak", |profile| profile.contacts[0].email = "rina@example.com".into());
    assert_eq!(chosen(&desk), ("Rina".into(), RecipientReason::ReminderContact, "rina@example.com".into()));
}

#[test]
fn r12_mail_without_an_address_reaches_nobody_unless_it_is_printed() {
    for address in ["", "not an address"] {
        let mut desk = desk(&["Oak"]);
        change(&mut desk, "Oak", |profile| profile.email = address.into());
        let proposal = desk.propose();
        assert!(proposal.letters.is_empty());
        assert_eq!(proposal.not_now[0].verdict, Verdict::NoAddress);
        let choice = ChannelChoice { customer_id: desk.customer("Oak"), channel: Channel::Letter };
        let request = ProposeReminders { channels: vec![choice], ..ProposeReminders::default() };
        let proposal = desk.app.propose_reminders(&request).unwrap();
        assert_eq!(proposal.letters[0].channel, Channel::Letter, "the owner prints this one");
    }
}

#[test]
fn r7_another_address_since_the_look_is_shown_again() {
    let mut desk = desk(&["Oak"]);
    set_up(&mut desk, settings(2525));
    let fingerprint = desk.propose().fingerprint;
    change(&mut desk, "Oak", |profile| profile.email = "other@example.com".into());
    let refused = desk.app.confirm_reminders(&crate::common::confirmation(None, &fingerprint)).unwrap_err();
    assert_eq!(refused.code(), "reminders.moved");
}

#[test]
fn r7_without_a_server_nothing_is_confirmed_that_goes_by_mail() {
    let mut desk = desk(&["Oak"]);
    let proposal = desk.propose();
    assert!(proposal.warnings.iter().any(|warning| format!("{:?}", warning.code) == "MailNotSetUp"));
    let request: ConfirmReminders = crate::common::confirmation(None, &proposal.fingerprint);
    assert_eq!(desk.app.confirm_reminders(&request).unwrap_err().code(), "mail.not_set_up");
    assert!(desk.app.list_runs().unwrap().is_empty());
}

#[test]
fn d5_names_in_three_scripts_and_names_that_play_tricks_arrive_at_one_recipient() {
    for (name, shown, language) in [
        ("Nguyễn Hữu Thưởng", "Nguyễn Hữu Thưởng", Language::Vi),
        ("נמל אשדוד", "נמל אשדוד", Language::He),
        ("Minh\r\nBcc: spy@example.com", "Minh Bcc: spy@example.com", Language::En),
    ] {
        let faulty = FaultyServer::start(Mood::Good);
        let mut desk = desk(&["Oak"]);
        set_up(&mut desk, settings(faulty.port));
        change(&mut desk, "Oak", |profile| {
            profile.language = language;
            profile.contacts = vec![contact(ContactRole::Reminder, name, "rem@example.com")];
        });
        desk.confirm();
        assert_eq!(desk.app.send_mails(&NOW).unwrap().sent, 1);
        let taken = faulty.taken().remove(0);
        assert_eq!(taken.recipients, ["RCPT TO:<rem@example.com>"]);
        let parsed = MessageParser::default().parse(&taken.message).unwrap();
        let to = parsed.to().unwrap().first().unwrap().name();
        assert_eq!(to, Some(shown));
        assert!(parsed.bcc().is_none());
        let html = parsed.body_html(0).unwrap();
        assert_eq!(html.contains("dir=\"rtl\""), language == Language::He, "{html}");
    }
}

#[test]
fn e2_the_password_is_in_the_keychain_and_in_no_file() {
    let chain = Chain::default();
    let mut desk = reopened(desk(&["Oak"]), None, chain.clone());
    let faulty = FaultyServer::start(Mood::Good);
    set_up(&mut desk, MailSettings { user: "user".into(), ..settings(faulty.port) });
    desk.confirm();
    assert_eq!(desk.app.send_mails(&NOW).unwrap_err().code(), "mail.password_missing");
    let view = desk.app.set_mail_password(&SetMailPassword { password: "secret".into() }).unwrap();
    assert_eq!((view.password, view.has_keychain), (PasswordPlace::Keychain, true));
    assert!(!format!("{:?} {view:?}", desk.app).contains("secret"));
    let mut desk = reopened(desk, None, chain.clone());
    assert_eq!(desk.app.send_mails(&NOW).unwrap().sent, 1, "the keychain gave it back");
    faulty.taken();
    desk.app.close_book().unwrap();
    for entry in walk(desk.folder.path()) {
        let bytes = std::fs::read(&entry).unwrap();
        let is_in = bytes.windows(6).any(|window| window == b"secret");
        assert!(!is_in, "{}", entry.display());
    }
}

#[test]
fn e2_without_a_keychain_the_password_lasts_for_the_session() {
    let mut desk = desk(&["Oak"]);
    set_up(&mut desk, MailSettings { user: "user".into(), ..settings(2525) });
    let view = desk.app.set_mail_password(&SetMailPassword { password: "secret".into() }).unwrap();
    assert_eq!((view.password, view.has_keychain), (PasswordPlace::Session, false));
    let mut desk = reopened(desk, None, NoKeychain);
    assert_eq!(desk.app.get_mail_settings().unwrap().password, PasswordPlace::Nowhere);
}

#[test]
fn e2_a_wrong_password_says_so_and_the_mail_waits() {
    let mut desk = desk(&["Oak"]);
    let faulty = FaultyServer::start(Mood::Good);
    set_up(&mut desk, MailSettings { user: "user".into(), ..settings(faulty.port) });
    desk.app.use_mail_password("wrong!".into()).unwrap();
    desk.confirm();
    let receipt = desk.app.send_mails(&NOW).unwrap();
    assert_eq!(receipt.problem.unwrap().code, "mail.sign_in");
    let mail = only(&desk);
    assert_eq!(mail.state, MailState::Queued);
    assert!(mail.reply.contains("535") && !mail.reply.contains("wrong!"), "{}", mail.reply);
    faulty.taken();
}

#[test]
fn mail_leaves_only_at_the_owners_hours_unless_he_says_so() {
    let mut desk = desk(&["Oak"]);
    let faulty = FaultyServer::start(Mood::Good);
    let never = MailSettings { from_hour: Some(0), until_hour: Some(1), ..settings(faulty.port) };
    set_up(&mut desk, never);
    desk.confirm();
    let refused = desk.app.send_mails(&NOW).unwrap_err();
    assert_eq!(refused.code(), "mail.out_of_hours");
    assert_eq!(desk.app.send_mails(&SendMails { is_any_time: true, ..NOW }).unwrap().sent, 1);
    faulty.taken();
}

#[test]
fn settings_that_cannot_be_meant_are_refused() {
    let mut desk = desk(&["Oak"]);
    let mut refused = |settings: MailSettings| {
        let error = desk.app.update_mail_settings(&UpdateMailSettings { settings }).unwrap_err();
        error.code().to_owned()
    };
    let good = settings(25);
    assert_eq!(refused(MailSettings { sender_address: "a@b".into(), ..good.clone() }), "mail.address_domain");
    assert_eq!(
        refused(MailSettings { sender_address: String::new(), ..good.clone() }),
        "mail.address_missing"
    );
    assert_eq!(refused(MailSettings { host: "mail.example.com".into(), ..good.clone() }), "mail.unprotected");
    assert_eq!(refused(MailSettings { host: "a b".into(), ..good.clone() }), "mail.host");
    assert_eq!(refused(MailSettings { from_hour: Some(9), until_hour: Some(9), ..good }), "mail.hours_wrong");
}

#[test]
fn the_test_mail_goes_to_the_owner_and_into_no_outbox() {
    let mut desk = desk(&["Oak"]);
    let faulty = FaultyServer::start(Mood::Good);
    set_up(&mut desk, settings(faulty.port));
    let test = desk.app.test_mail().unwrap();
    assert_eq!((test.state, test.address.as_str()), (MailState::HandedOver, "office@harbour.example"));
    assert_eq!(faulty.taken()[0].recipients, ["RCPT TO:<office@harbour.example>"]);
    assert!(desk.app.list_outbox().unwrap().mails.is_empty());
}

fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] }).collect()
}

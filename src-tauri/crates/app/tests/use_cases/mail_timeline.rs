//! What happened to the mails of a customer, in the timeline: no row says more than is known, and each stands on its day (E1, L5).

use std::sync::Arc;

use crate::{
    common::{Desk, PlainPrinter, Wall},
    outbox::{
        desk, only,
        server::{FaultyServer, Mood},
        set_up, settings,
    },
};
use app::{
    App, NoKeychain, Ports, SmtpMailer,
    contract::{
        CorrectMailAddress, GetTimeline, MailAction, ResolveMail, RunRef, SendMails, TimelineKind,
        TimelineRow,
    },
};
use domain::outbox::MailState;

const ANY: SendMails = SendMails { mail_id: None, is_patient: false, is_any_time: true };

/// The rows about mail, oldest first.
fn rows(desk: &Desk) -> Vec<TimelineRow> {
    let request = GetTimeline {
        customer_id: desk.customer("Oak"),
        search: String::new(),
        is_notes_only: false,
        limit: 100,
    };
    let rows = desk.app.get_timeline(&request).unwrap().rows;
    let is_of_mail = |row: &TimelineRow| format!("{:?}", row.kind).starts_with("Mail");
    rows.into_iter().rev().filter(is_of_mail).collect()
}

fn told(desk: &Desk) -> Vec<(TimelineKind, String, String)> {
    rows(desk).into_iter().map(|row| (row.kind, row.on.to_string(), row.text)).collect()
}

/// A desk whose clock the test moves on.
fn waiting() -> (Desk, Wall) {
    let Desk { app, folder, currency } = desk(&["Oak"]);
    let path = app.get_settings().unwrap().book_path;
    drop(app);
    let wall = Wall::starting("2026-03-20");
    let mut app = App::new(Ports {
        clock: Box::new(wall.clone()),
        printer: Box::new(PlainPrinter),
        mailer: Arc::new(SmtpMailer::default()),
        keychain: Box::new(NoKeychain),
        data_dir: Some(folder.path().to_owned()),
    });
    app.open_book(path.as_ref()).unwrap();
    (Desk { app, folder, currency }, wall)
}

#[test]
fn e1_the_timeline_tells_each_step_of_a_mail_on_its_day_and_to_its_address() {
    use TimelineKind::{MailHandedOver, MailNotSent, MailQueued, MailRedirected};
    let (mut desk, wall) = waiting();
    let faulty = FaultyServer::moods(&[Mood::NoSuchRecipient, Mood::Good]);
    set_up(&mut desk, settings(faulty.port));
    desk.confirm();
    let queued = (MailQueued, "2026-03-20".to_owned(), "oak@example.com".to_owned());
    assert_eq!(told(&desk), std::slice::from_ref(&queued));
    wall.set(1);
    desk.app.send_mails(&ANY).unwrap();
    let refused = (MailNotSent, "2026-03-21".to_owned(), "oak@example.com".to_owned());
    assert_eq!(told(&desk), [queued.clone(), refused.clone()]);
    let row = rows(&desk).remove(1);
    assert_eq!((row.method.as_str(), row.reason.contains("5.1.1 No such recipient")), ("mail.refused", true));
    wall.set(2);
    let request = CorrectMailAddress {
        mail_id: only(&desk).mail_id,
        address: "right@example.com".into(),
        is_for_customer: false,
    };
    desk.app.correct_mail_address(&request).unwrap();
    wall.set(3);
    desk.app.send_mails(&ANY).unwrap();
    let to_right = |kind, day: &str| (kind, day.to_owned(), "right@example.com".to_owned());
    let later = [to_right(MailRedirected, "2026-03-22"), to_right(MailHandedOver, "2026-03-23")];
    assert_eq!(
        told(&desk),
        [vec![queued, refused], later.to_vec()].concat(),
        "what was told stays as it was"
    );
    faulty.taken();
    desk.verify();
}

#[test]
fn e1_the_timeline_tells_what_is_uncertain_and_how_the_owner_resolved_it() {
    use TimelineKind::{MailAgain, MailArrived, MailCancelled, MailQueued, MailUncertain};
    let (mut desk, _) = waiting();
    let faulty = FaultyServer::moods(&[Mood::DropsAfter]);
    set_up(&mut desk, settings(faulty.port));
    desk.confirm();
    desk.app.send_mails(&ANY).unwrap();
    for action in [MailAction::Arrived, MailAction::Again, MailAction::Cancel] {
        desk.app.resolve_mail(&ResolveMail { mail_id: only(&desk).mail_id, action }).unwrap();
    }
    let kinds: Vec<TimelineKind> = rows(&desk).into_iter().map(|row| row.kind).collect();
    assert_eq!(kinds, [MailQueued, MailUncertain, MailArrived, MailAgain, MailCancelled]);
    faulty.taken();
}

#[test]
fn r8_a_mail_of_a_run_that_was_taken_back_says_so() {
    let (mut desk, wall) = waiting();
    set_up(&mut desk, settings(2525));
    let run = desk.confirm();
    wall.set(2);
    desk.app.undo_run(&RunRef { run_id: run.run_id }).unwrap();
    let row = rows(&desk).remove(0);
    assert_eq!(row.taken_back_on, Some(wall.today()));
    assert_eq!(only(&desk).state, MailState::Queued);
}

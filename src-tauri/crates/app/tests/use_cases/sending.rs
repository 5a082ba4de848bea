//! Mail on its way while the owner goes on working: nobody waits, and the answer finds the book that asked (E1).

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, OnceLock,
        mpsc::{Receiver, SyncSender, sync_channel},
    },
    thread,
    time::Duration,
};

use crate::{
    common::{Desk, PlainPrinter, day},
    outbox::{
        NOW, desk,
        server::{FaultyServer, Mood},
        set_up, settings,
    },
};
use app::{
    App, AppError, FixedClock, Handover, Mailer, NoKeychain, Ports, SmtpMailer, Turns,
    contract::{MailAction, ResolveMail, RunRef, SendReceipt, SnapshotRef},
};
use domain::{RunId, outbox::MailState};
use mail::{Halt, Outcome, Phase};

/// A server's slowness that the test decides about: the hand-over stands still at a phase until it is told to go on.
struct Gate {
    at: Phase,
    reached: SyncSender<()>,
    go_on: Mutex<Receiver<()>>,
}

impl Mailer for Gate {
    fn deliver(
        &self,
        handover: Handover<'_>,
        on_phase: &mut dyn FnMut(Phase) -> Result<(), Halt>,
    ) -> Outcome {
        SmtpMailer::default().deliver(handover, &mut |phase| {
            // What stands still before the message is known to go has not begun; what stands still after it has.
            let is_before = !self.at.may_have_arrived();
            if phase == self.at && is_before {
                self.stand_still();
            }
            on_phase(phase)?;
            if phase == self.at && !is_before {
                self.stand_still();
            }
            Ok(())
        })
    }
}

impl Gate {
    fn stand_still(&self) {
        self.reached.send(()).unwrap();
        self.go_on.lock().unwrap().recv().unwrap();
    }
}

/// The app as a window shares it.
#[derive(Clone)]
struct Shared(Arc<Mutex<App>>);

impl Turns for Shared {
    type Refusal = AppError;

    fn turn<T>(&self, task: impl FnOnce(&mut App) -> Result<T, AppError>) -> Result<T, AppError> {
        // Whoever keeps the app while a server is spoken to would be waited for here, for ever.
        task(&mut self.0.try_lock().expect("nobody keeps the app"))
    }
}

impl Shared {
    fn with<T>(&self, task: impl FnOnce(&mut App) -> T) -> T {
        task(&mut self.0.try_lock().expect("nobody keeps the app"))
    }

    fn states(&self) -> Vec<MailState> {
        self.with(|app| app.list_outbox().unwrap().mails.iter().map(|mail| mail.state).collect())
    }
}

fn app(desk: &Desk, mailer: impl Mailer + 'static) -> App {
    App::new(Ports {
        clock: Box::new(FixedClock(day("2026-03-20"))),
        printer: Box::new(PlainPrinter),
        mailer: Arc::new(mailer),
        keychain: Box::new(NoKeychain),
        data_dir: Some(desk.folder.path().to_owned()),
    })
}

/// A sending that stands still at a phase of its first mail.
struct Standing {
    shared: Shared,
    book: PathBuf,
    run: RunId,
    go_on: SyncSender<()>,
    sending: thread::JoinHandle<Result<SendReceipt, AppError>>,
    desk: Desk,
}

impl Standing {
    /// Confirms a letter to each customer, and sends until the first stands still.
    fn at(phase: Phase, customers: &[&str], port: u16) -> Self {
        let mut desk = desk(customers);
        set_up(&mut desk, settings(port));
        let run = desk.confirm().run_id;
        let book = PathBuf::from(desk.app.get_settings().unwrap().book_path);
        let (reached, is_reached) = sync_channel(0);
        let (go_on, may_go_on) = sync_channel(8);
        let mailer = Gate { at: phase, reached, go_on: Mutex::new(may_go_on) };
        let mut app = app(&desk, mailer);
        desk.app.close_book().unwrap();
        app.open_book(&book).unwrap();
        let shared = Shared(Arc::new(Mutex::new(app)));
        let sender = shared.clone();
        let sending = thread::spawn(move || app::send_mails(&sender, &NOW));
        is_reached.recv_timeout(Duration::from_secs(20)).unwrap();
        Self { shared, book, run, go_on, sending, desk }
    }

    /// Lets the server answer; how the sending ended.
    fn end(self) -> (Shared, PathBuf, Result<SendReceipt, AppError>, Desk) {
        self.go_on.send(()).unwrap();
        let Self { shared, book, sending, desk, .. } = self;
        (shared, book, sending.join().unwrap(), desk)
    }
}

/// Another book with the very same mail in its outbox, under the same keys.
fn another(port: u16) -> (Desk, PathBuf) {
    let mut other = desk(&["Oak"]);
    set_up(&mut other, settings(port));
    other.confirm();
    let path = PathBuf::from(other.app.get_settings().unwrap().book_path);
    other.app.close_book().unwrap();
    (other, path)
}

fn open(shared: &Shared, path: &Path) {
    shared.with(|app| app.open_book(path)).unwrap();
}

#[test]
fn e1_a_slow_server_keeps_no_other_command_waiting() {
    let faulty = FaultyServer::start(Mood::Good);
    let standing = Standing::at(Phase::Body, &["Oak"], faulty.port);
    let shared = standing.shared.clone();
    let view = shared.with(|app| app.list_outbox()).unwrap();
    assert!(view.is_sending);
    assert_eq!(view.mails[0].state, MailState::Uncertain, "no state says sent before the server did");
    assert_eq!(shared.with(|app| app.sendings()).view().total, 1);
    let again = app::send_mails(&shared, &NOW).unwrap_err();
    assert_eq!(again.code(), "mail.sending", "one sending at a time");
    for action in [MailAction::Arrived, MailAction::Again, MailAction::Cancel] {
        let request = ResolveMail { mail_id: view.mails[0].mail_id, action };
        assert_eq!(shared.with(|app| app.resolve_mail(&request)).unwrap_err().code(), "mail.on_its_way");
    }
    let (shared, _, receipt, _desk) = standing.end();
    assert_eq!(receipt.unwrap().sent, 1);
    assert_eq!(shared.states(), [MailState::HandedOver]);
    assert!(!shared.with(|app| app.list_outbox()).unwrap().is_sending);
    assert_eq!(app::send_mails(&shared, &NOW).unwrap(), SendReceipt::default());
    assert_eq!(faulty.taken().len(), 1);
    assert!(shared.with(|app| app.verify_book()).unwrap().problems.is_empty());
}

#[test]
fn e1_the_answer_is_kept_in_the_book_that_asked_whatever_is_open_meanwhile() {
    for is_back_in_time in [false, true] {
        let faulty = FaultyServer::start(Mood::Good);
        let (_other, other_path) = another(faulty.port);
        let standing = Standing::at(Phase::Body, &["Oak"], faulty.port);
        open(&standing.shared, &other_path);
        assert!(!standing.shared.with(|app| app.list_outbox()).unwrap().is_sending, "that is another book");
        let path = standing.book.clone();
        if is_back_in_time {
            open(&standing.shared, &path);
        }
        let (shared, _, receipt, _desk) = standing.end();
        assert_eq!(receipt.unwrap().sent, 1);
        open(&shared, &other_path);
        assert_eq!(shared.states(), [MailState::Queued], "nothing is kept in the wrong book");
        open(&shared, &path);
        assert_eq!(shared.states(), [MailState::HandedOver]);
        assert!(shared.with(|app| app.verify_book()).unwrap().problems.is_empty());
        assert_eq!(faulty.taken().len(), 1);
    }
}

#[test]
fn e1_nothing_begins_to_go_for_a_book_that_was_closed_or_a_run_that_was_taken_back() {
    for is_closed in [true, false] {
        let faulty = FaultyServer::start(Mood::Good);
        let standing = Standing::at(Phase::Announce, &["Oak", "Yew"], faulty.port);
        let run = RunRef { run_id: standing.run };
        if is_closed {
            standing.shared.with(App::close_book).unwrap();
        } else {
            standing.shared.with(|app| app.undo_run(&run)).unwrap();
        }
        let (shared, path, receipt, _desk) = standing.end();
        assert_eq!(receipt.unwrap(), SendReceipt::default());
        open(&shared, &path);
        assert_eq!(shared.states(), [MailState::Queued; 2]);
        assert!(faulty.taken().is_empty());
        assert!(shared.with(|app| app.verify_book()).unwrap().problems.is_empty());
    }
}

#[test]
fn e1_an_answer_that_cannot_be_kept_leaves_the_mail_uncertain() {
    let faulty = FaultyServer::start(Mood::Good);
    let standing = Standing::at(Phase::Body, &["Oak"], faulty.port);
    standing.shared.with(App::close_book).unwrap();
    let elsewhere = standing.book.with_extension("elsewhere");
    std::fs::rename(&standing.book, &elsewhere).unwrap();
    let (shared, path, receipt, _desk) = standing.end();
    assert_eq!(receipt.unwrap_err().code(), "book.missing");
    std::fs::rename(&elsewhere, &path).unwrap();
    open(&shared, &path);
    assert_eq!(shared.states(), [MailState::Uncertain]);
    assert_eq!(app::send_mails(&shared, &NOW).unwrap().sent, 0, "never again by itself");
    assert_eq!(faulty.taken().len(), 1);
}

#[test]
fn e1_no_copy_takes_the_place_of_a_book_whose_mail_is_on_its_way() {
    let faulty = FaultyServer::start(Mood::Good);
    let standing = Standing::at(Phase::Body, &["Oak"], faulty.port);
    let name = standing.shared.with(|app| app.take_snapshot(None)).unwrap().name;
    let request = SnapshotRef { name, book: None };
    let refused = standing.shared.with(|app| app.restore_snapshot(&request)).unwrap_err();
    assert_eq!(refused.code(), "mail.sending");
    let (shared, _, receipt, _desk) = standing.end();
    assert_eq!(receipt.unwrap().sent, 1);
    shared.with(|app| app.restore_snapshot(&request)).unwrap();
    assert_eq!(shared.states(), [MailState::Uncertain], "the copy knows that it had begun");
    faulty.taken();
}

#[test]
fn e1_the_end_of_the_program_waits_for_the_answer_and_begins_no_other_mail() {
    let faulty = FaultyServer::moods(&[Mood::Good, Mood::Good]);
    let standing = Standing::at(Phase::Body, &["Oak", "Yew"], faulty.port);
    let sendings = standing.shared.with(|app| app.sendings());
    sendings.stop_within(Duration::from_millis(1));
    assert_eq!(sendings.view().total, 2, "it waits no longer than it was told");
    let ending = thread::spawn(move || sendings.stop_within(Duration::from_secs(20)));
    let (shared, _, receipt, _desk) = standing.end();
    ending.join().unwrap();
    assert_eq!(receipt.unwrap().sent, 1);
    assert_eq!(shared.states(), [MailState::Queued, MailState::HandedOver]);
    assert_eq!(faulty.taken().len(), 1);
}

/// A server that uses the app while it is spoken to.
struct Busy(Arc<OnceLock<Shared>>);

impl Mailer for Busy {
    fn deliver(&self, _: Handover<'_>, _: &mut dyn FnMut(Phase) -> Result<(), Halt>) -> Outcome {
        let session = self.0.get().unwrap().with(|app| app.get_session()).unwrap();
        Outcome::Sent { reply: format!("250 {}", session.today) }
    }
}

#[test]
fn the_test_mail_keeps_no_other_command_waiting() {
    let mut desk = desk(&["Oak"]);
    set_up(&mut desk, settings(2525));
    let path = PathBuf::from(desk.app.get_settings().unwrap().book_path);
    desk.app.close_book().unwrap();
    let late = Arc::<OnceLock<Shared>>::default();
    let mut app = app(&desk, Busy(Arc::clone(&late)));
    app.open_book(&path).unwrap();
    let shared = Shared(Arc::new(Mutex::new(app)));
    late.get_or_init(|| shared.clone());
    assert_eq!(app::test_mail(&shared).unwrap().reply, "250 2026-03-20");
}

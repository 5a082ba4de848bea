//! Handing waiting mails over, one after the other. Whatever reaches outside is kept before it is done (E1).
//!
//! The app is taken for each thing that is kept, and left to others while the server answers. Meanwhile the book may be
//! closed: then no further mail of it begins to go, and the answer that is still to come is kept in that book all the same.

use std::{collections::VecDeque, sync::Arc};

use domain::{MailId, Now, outbox::MailStep};
use mail::{Address, Halt, Outcome, Phase, ReadyMail, Server};
use store::{Book, MailRow, NewMailStep, StoreError};

use crate::{
    App, AppError, Handover, Mailer,
    contract::{SendMails, SendReceipt},
    session::is_same_file,
    turns::{Alone, Turns},
};

use super::{problem, sendings::Claim, settings::Secret};

/// Reasons that concern the server and so every mail: the mail itself only waits.
const OF_THE_SERVER: [&str; 7] = [
    "mail.certificate",
    "mail.host",
    "mail.no_sign_in",
    "mail.no_tls",
    "mail.sign_in",
    "mail.unprotected",
    "mail.unreachable",
];

/// How one hand-over ended.
struct Ended {
    step: MailStep,
    code: Option<&'static str>,
    reply: String,
}

/// One sending, and how the server is spoken to.
struct Post {
    claim: Claim,
    server: Server,
    password: Option<Secret>,
    mailer: Arc<dyn Mailer>,
}

/// One mail that was taken out to be handed over.
struct Parcel {
    mail: MailId,
    message: ReadyMail,
}

/// Hands waiting mails over to the owner's server. Nothing that may have left is ever sent again by this.
///
/// A server that cannot be reached, or does not let the owner in, ends it: the other mails wait.
///
/// # Errors
/// If no server is set up, its password is not known, the hour is not the owner's, mail of this book is being sent already, or
/// the book cannot be written.
pub fn send_mails<T: Turns>(turns: &T, request: &SendMails) -> Result<SendReceipt, T::Refusal> {
    let mut receipt = SendReceipt::default();
    if let Some((post, due)) = turns.turn(|app| app.begin_post(request))? {
        send_each(turns, &post, due, &mut receipt)?;
    }
    // Of a book that was closed meanwhile nobody asks how many wait.
    receipt.waiting = turns.turn(|app| app.book.as_ref().map_or(Ok(0), waiting))?;
    Ok(receipt)
}

fn send_each<T: Turns>(
    turns: &T,
    post: &Post,
    mut due: VecDeque<MailId>,
    receipt: &mut SendReceipt,
) -> Result<(), T::Refusal> {
    let at_work = post.claim.work().begin(due.len());
    while let Some(parcel) = turns.turn(|app| app.next_parcel(post, &mut due))? {
        let ended = ended(deliver(turns, post, &parcel));
        let may_go_on = at_work.step().is_ok();
        if let Some(ended) = ended {
            turns.turn(|app| app.keep_answer(post, &parcel, &ended))?;
            count(receipt, &ended);
        }
        if receipt.problem.is_some() || !may_go_on {
            break;
        }
    }
    Ok(())
}

fn count(receipt: &mut SendReceipt, ended: &Ended) {
    match ended.step {
        MailStep::HandedOver => receipt.sent += 1,
        MailStep::Uncertain => receipt.uncertain += 1,
        _ => receipt.failed += 1,
    }
    receipt.problem = ended.code.filter(|code| OF_THE_SERVER.contains(code)).map(problem);
}

fn deliver(turns: &impl Turns, post: &Post, parcel: &Parcel) -> Outcome {
    let password = post.password.as_ref().map(|secret| secret.0.as_str());
    let handover = Handover { server: &post.server, password, message: &parcel.message };
    post.mailer.deliver(handover, &mut |phase| {
        if !phase.may_have_arrived() && post.claim.work().is_stopped() {
            return Err(Halt);
        }
        // Without this on the disk, a crash could make a mail that left look as if it had not.
        if phase == Phase::Body {
            turns.turn(|app| app.keep_begun(post, parcel)).map_err(|_| Halt)?;
        }
        Ok(())
    })
}

impl App {
    /// Hands waiting mails over while nobody else wants the app: [`send_mails`].
    ///
    /// # Errors
    /// As [`send_mails`].
    pub fn send_mails(&mut self, request: &SendMails) -> Result<SendReceipt, AppError> {
        send_mails(&Alone::with(self), request)
    }

    /// Takes what is to be sent; `None` where nothing waits.
    fn begin_post(&mut self, request: &SendMails) -> Result<Option<(Post, VecDeque<MailId>)>, AppError> {
        let path = self.book_mut()?.path().map(ToOwned::to_owned).unwrap_or_default();
        let settings = self.ready_settings()?;
        self.sendings.require_none(&path)?;
        if !request.is_any_time {
            self.require_hours(&settings)?;
        }
        let due = self.due_mails(request)?;
        if due.is_empty() {
            return Ok(None);
        }
        let password = self.password_of(&settings)?;
        let claim = self.sendings.begin(&path)?;
        let mailer = Arc::clone(&self.ports.mailer);
        Ok(Some((Post { claim, server: settings.server(), password, mailer }, due)))
    }

    /// The mails that wait, oldest first.
    fn due_mails(&self, request: &SendMails) -> Result<VecDeque<MailId>, AppError> {
        let now = self.now().at;
        let is_due = |row: &&MailRow| {
            let is_meant = request.mail_id.is_none_or(|only| only == row.mail);
            let is_early = request.is_patient && row.waits_until().is_some_and(|until| now < until);
            row.is_waiting() && is_meant && !is_early
        };
        Ok(self.read()?.mails()?.iter().filter(is_due).map(|row| row.mail).rev().collect())
    }

    /// Takes the next mail out that still waits, and keeps that it was; `None` once there is none, or the book was closed.
    fn next_parcel(&mut self, post: &Post, due: &mut VecDeque<MailId>) -> Result<Option<Parcel>, AppError> {
        let now = self.now();
        let Some(book) = self.book.as_mut().filter(|book| is_of(book, post)) else { return Ok(None) };
        while let Some(mail) = due.pop_front() {
            // The owner may have decided otherwise since the sending began.
            let Some(row) = book.read().mail(mail)?.filter(MailRow::is_waiting) else { continue };
            let parcel = Parcel { mail, message: ready(book, &row)? };
            post.claim.set_on_its_way(Some(mail));
            keep(book, now, &plain(mail, MailStep::Attempted))?;
            return Ok(Some(parcel));
        }
        Ok(None)
    }

    /// Keeps that the message itself is about to go. It does not go any more where its run was taken back, or its book closed.
    fn keep_begun(&mut self, post: &Post, parcel: &Parcel) -> Result<(), AppError> {
        let now = self.now();
        let book = self.book.as_mut().filter(|book| is_of(book, post));
        let book = book.ok_or_else(|| AppError::refused("book.none_open"))?;
        if same_mail(book, parcel)?.is_withdrawn {
            return Err(AppError::refused("mail.missing"));
        }
        Ok(keep(book, now, &plain(parcel.mail, MailStep::Begun))?)
    }

    /// Keeps how a hand-over ended, in the book that the mail is of. Where that cannot be, it stays uncertain there.
    fn keep_answer(&mut self, post: &Post, parcel: &Parcel, ended: &Ended) -> Result<(), AppError> {
        let now = self.now();
        let step = NewMailStep {
            mail: parcel.mail,
            step: ended.step,
            reason: ended.code.map(str::to_owned),
            reply: ended.reply.clone(),
        };
        let mut closed;
        let book = if let Some(book) = self.book.as_mut().filter(|book| is_of(book, post)) {
            book
        } else {
            closed = Book::open(post.claim.book(), now)?;
            &mut closed
        };
        same_mail(book, parcel)?;
        keep(book, now, &step)?;
        post.claim.set_on_its_way(None);
        Ok(())
    }
}

/// Whether the book is the one that this is a sending of. A copy is not.
fn is_of(book: &Book, post: &Post) -> bool {
    let path = book.path().unwrap_or(std::path::Path::new(""));
    !book.is_copy() && is_same_file(path, post.claim.book())
}

/// The mail in this book. Another file could have been put into its place meanwhile.
fn same_mail(book: &Book, parcel: &Parcel) -> Result<MailRow, AppError> {
    let row = book.read().mail(parcel.mail)?.filter(|row| row.message_id == parcel.message.message_id);
    row.ok_or_else(|| AppError::refused_with("mail.missing", "mail", parcel.mail))
}

fn waiting(book: &Book) -> Result<u32, AppError> {
    Ok(super::count(book.read().mails()?.iter().filter(|row| row.is_waiting())))
}

fn plain(mail: MailId, step: MailStep) -> NewMailStep {
    NewMailStep { mail, step, reason: None, reply: String::new() }
}

fn keep(book: &mut Book, now: Now, step: &NewMailStep) -> Result<(), StoreError> {
    book.write("mail.send", now, |entry| entry.post_mail_step(step)).map(|_| ())
}

/// What an outcome is for the book; `None` where the owner stopped it before anything left.
fn ended(outcome: Outcome) -> Option<Ended> {
    let (step, code, reply) = match outcome {
        Outcome::Sent { reply } => (MailStep::HandedOver, None, reply),
        Outcome::Uncertain { reply } => (MailStep::Uncertain, None, reply),
        Outcome::Later(why) if why.code == "mail.halted" => return None,
        Outcome::Later(why) => (MailStep::PutOff, Some(why.code), why.reply),
        Outcome::Failed(why) => {
            let is_of_the_server = OF_THE_SERVER.contains(&why.code);
            let step = if is_of_the_server { MailStep::PutOff } else { MailStep::Failed };
            (step, Some(why.code), why.reply)
        }
    };
    Some(Ended { step, code, reply })
}

/// The message as it was fixed when it was queued (E1).
fn ready(book: &Book, row: &MailRow) -> Result<ReadyMail, AppError> {
    let changed = || AppError::refused_with("mail.changed", "number", &row.letter_number);
    let address = |text: &String| text.parse::<Address>().map_err(|_| changed());
    Ok(ReadyMail {
        message_id: row.message_id.clone(),
        from: address(&row.envelope.from)?,
        to: row.envelope.to.iter().map(address).collect::<Result<_, _>>()?,
        bytes: book.files().read(row.eml).map_err(|_| changed())?,
    })
}

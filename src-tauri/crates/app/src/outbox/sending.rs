//! Handing waiting mails over, one after the other. Whatever reaches outside is kept before it is done (E1).

use domain::{MailId, outbox::MailStep};
use mail::{Address, Halt, Outcome, Phase, ReadyMail, Server};
use store::{Book, MailRow, NewMailStep, StoreError};

use crate::{
    App, AppError, Handover, Work,
    contract::{SendMails, SendReceipt},
};

use super::{problem, settings::Secret};

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

/// What one sending works with.
struct Post<'a> {
    server: Server,
    password: Option<Secret>,
    work: &'a Work,
}

impl App {
    /// Hands waiting mails over to the owner's server. Nothing that may have left is ever sent again by this.
    ///
    /// A server that cannot be reached, or does not let the owner in, ends it: the other mails wait.
    ///
    /// # Errors
    /// If no server is set up, its password is not known, the hour is not the owner's, or the book cannot be written.
    pub fn send_mails(&mut self, request: &SendMails) -> Result<SendReceipt, AppError> {
        self.book_mut()?;
        let settings = self.ready_settings()?;
        if !request.is_any_time {
            self.require_hours(&settings)?;
        }
        let due = self.due_mails(request)?;
        let mut receipt = SendReceipt::default();
        if !due.is_empty() {
            let work = self.work();
            let password = self.password_of(&settings)?;
            let post = Post { server: settings.server(), password, work: &work };
            self.send_each(&due, &post, &mut receipt)?;
        }
        let rows = self.read()?.mails()?;
        receipt.waiting = super::count(rows.iter().filter(|row| row.is_waiting()));
        Ok(receipt)
    }

    fn send_each(
        &mut self,
        due: &[MailRow],
        post: &Post<'_>,
        receipt: &mut SendReceipt,
    ) -> Result<(), AppError> {
        let at_work = post.work.begin(due.len());
        for row in due {
            let Some(ended) = self.hand_over(row, post)? else { break };
            match ended.step {
                MailStep::HandedOver => receipt.sent += 1,
                MailStep::Uncertain => receipt.uncertain += 1,
                _ => receipt.failed += 1,
            }
            if let Some(code) = ended.code.filter(|code| OF_THE_SERVER.contains(code)) {
                receipt.problem = Some(problem(code));
                break;
            }
            if at_work.step().is_err() {
                break;
            }
        }
        Ok(())
    }

    /// The mails that wait, oldest first.
    fn due_mails(&self, request: &SendMails) -> Result<Vec<MailRow>, AppError> {
        let now = self.now().at;
        let mut rows = self.read()?.mails()?;
        rows.retain(|row| {
            let is_meant = request.mail_id.is_none_or(|only| only == row.mail);
            let is_early = request.is_patient && row.waits_until().is_some_and(|until| now < until);
            row.is_waiting() && is_meant && !is_early
        });
        rows.reverse();
        Ok(rows)
    }

    /// Hands one mail over and keeps how it ended; `None` where the owner stopped before it left.
    fn hand_over(&mut self, row: &MailRow, post: &Post<'_>) -> Result<Option<Ended>, AppError> {
        let ready = ready(self.book()?, row)?;
        let now = self.now();
        let Some(book) = self.book.as_mut() else { return Err(AppError::refused("book.none_open")) };
        keep(book, now, &plain(row.mail, MailStep::Attempted))?;
        let password = post.password.as_ref().map(|secret| secret.0.as_str());
        let outcome = self.ports.mailer.deliver(
            Handover { server: &post.server, password, message: &ready },
            &mut |phase| {
                if !phase.may_have_arrived() && post.work.is_stopped() {
                    return Err(Halt);
                }
                // Without this on the disk, a crash could make a mail that left look as if it had not.
                if phase == Phase::Body {
                    keep(book, now, &plain(row.mail, MailStep::Begun)).map_err(|_| Halt)?;
                }
                Ok(())
            },
        );
        let Some(ended) = ended(outcome) else { return Ok(None) };
        let now = self.now();
        let step = NewMailStep {
            mail: row.mail,
            step: ended.step,
            reason: ended.code.map(str::to_owned),
            reply: ended.reply.clone(),
        };
        keep(self.book_mut()?, now, &step)?;
        Ok(Some(ended))
    }
}

fn plain(mail: MailId, step: MailStep) -> NewMailStep {
    NewMailStep { mail, step, reason: None, reply: String::new() }
}

fn keep(book: &mut Book, now: domain::Now, step: &NewMailStep) -> Result<(), StoreError> {
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

//! The outbox: what waits, what became of it, and what the owner decides (E1).

mod compose;
mod correcting;
mod delivery;
mod sending;
mod sendings;
mod settings;
mod texts;

use std::collections::{BTreeMap, HashMap};

use domain::{
    LetterId, MailId,
    customer::CustomerProfile,
    outbox::{MailState, MailStep},
};
use store::{MailRow, MailStepRow, NewMailStep};

use crate::{
    App, AppError,
    contract::{EarlierAddress, MailAction, OutboxMail, OutboxView, ResolveMail, TextState, WireError},
};

pub(crate) use compose::{Content, Queued, Sender, queued};
pub(crate) use delivery::{Delivery, MailTo, delivery, mail_to, text_to};
pub use sending::send_mails;
pub use sendings::Sendings;
pub use settings::test_mail;
pub(crate) use settings::{Kept, attaches_invoices, is_mail_ready};

impl App {
    /// Every mail that was queued, with where it is.
    ///
    /// # Errors
    /// If no book is open.
    pub fn list_outbox(&self) -> Result<OutboxView, AppError> {
        let read = self.read()?;
        let profiles = read.customer_profiles()?;
        let rows = read.mails()?;
        let mails = rows.iter().map(|row| mail_view(row, profiles.get(&row.customer)));
        Ok(OutboxView {
            mails: mails.collect(),
            texts: texts::views(read, &profiles)?,
            waiting: count(rows.iter().filter(|row| row.is_waiting())),
            questions: count(rows.iter().filter(|row| row.is_open_question())),
            is_ready: settings::of_book(read)?.is_ready(),
            is_sending: self.book()?.path().is_some_and(|path| self.sendings.is_sending(path)),
        })
    }

    /// The mail of the open book that is being handed over at this moment.
    pub(crate) fn on_its_way(&self) -> Result<Option<MailId>, AppError> {
        Ok(self.book()?.path().and_then(|path| self.sendings.on_its_way(path)))
    }

    /// A mail about which the owner may decide now.
    fn still_mail(&self, mail: MailId) -> Result<MailRow, AppError> {
        let row = self.read()?.mail(mail)?;
        let row = row.ok_or_else(|| AppError::refused_with("mail.missing", "mail", mail))?;
        if self.on_its_way()? == Some(mail) {
            return Err(AppError::refused_with("mail.on_its_way", "number", &row.letter_number));
        }
        Ok(row)
    }

    /// How many mails and text messages wait or ask for a decision.
    pub(crate) fn outbox_count(read: store::Reader<'_>) -> Result<u32, AppError> {
        let mails = read.mails()?;
        let texts = read.text_messages()?;
        let mails = count(mails.iter().filter(|row| row.is_waiting() || row.is_open_question()));
        Ok(mails + count(texts.iter().filter(|row| row.is_waiting())))
    }

    /// Decides about a mail: it arrived, it goes once more, or it stays.
    ///
    /// # Errors
    /// If there is no such mail, it is being handed over, or it moved on since it was looked at.
    pub fn resolve_mail(&mut self, request: &ResolveMail) -> Result<OutboxView, AppError> {
        let row = self.still_mail(request.mail_id)?;
        if !actions(&row).contains(&request.action) {
            return Err(AppError::refused_with("mail.moved_on", "number", &row.letter_number));
        }
        let step = step_of(request.action);
        let now = self.now();
        let step = NewMailStep { mail: row.mail, step, reason: None, reply: String::new() };
        self.book_mut()?.write("mail.resolve", now, |entry| entry.post_mail_step(&step))?;
        self.list_outbox()
    }
}

const fn step_of(action: MailAction) -> MailStep {
    match action {
        MailAction::Arrived => MailStep::Arrived,
        MailAction::Again => MailStep::Again,
        MailAction::Cancel => MailStep::Cancelled,
    }
}

/// What the owner can do about a mail. Nothing of a run that was taken back can be sent any more.
fn actions(row: &MailRow) -> Vec<MailAction> {
    let last = row.steps_now().last().map(|step| step.step);
    let is_asked = row.is_open_question() || matches!(row.state(), MailState::Arrived | MailState::Cancelled);
    let is_useful = |action: &MailAction| match action {
        MailAction::Arrived => row.state() == MailState::Uncertain,
        MailAction::Again => is_asked && !row.is_withdrawn,
        MailAction::Cancel => !row.is_withdrawn || row.state() == MailState::Uncertain,
    };
    [MailAction::Arrived, MailAction::Again, MailAction::Cancel]
        .into_iter()
        .filter(|action| step_of(*action).may_follow(last) && is_useful(action))
        .collect()
}

fn mail_view(row: &MailRow, profile: Option<&CustomerProfile>) -> OutboxMail {
    let last = row.steps.last();
    let spoken: Option<&MailStepRow> =
        row.steps_now().iter().rev().find(|step| !step.reply.is_empty() || step.reason.is_some());
    let is_unsent = matches!(row.state(), MailState::Queued | MailState::Failed);
    OutboxMail {
        mail_id: row.mail,
        letter_id: row.letter,
        letter_number: row.letter_number.clone(),
        run_id: row.run,
        customer_id: row.customer,
        customer_name: profile.map(|profile| profile.display_name().to_owned()).unwrap_or_default(),
        recipient: row.envelope.name.clone(),
        address: row.envelope.to.first().cloned().unwrap_or_default(),
        subject: row.envelope.subject.clone(),
        message_id: row.message_id.clone(),
        queued_on: row.queued_on,
        state: row.state(),
        is_withdrawn: row.is_withdrawn,
        attempts: count(row.steps.iter().filter(|step| step.step == MailStep::Attempted)),
        last_at: last.map(|step| step.at),
        waits_until: row.waits_until().filter(|_| row.is_waiting()),
        problem: spoken.filter(|_| is_unsent).and_then(|step| step.reason.as_deref()).map(problem),
        reply: spoken.map(|step| step.reply.clone()).unwrap_or_default(),
        actions: actions(row),
        can_correct: correcting::can_correct(row),
        earlier: row.earlier.iter().map(earlier).collect(),
        known_address: profile.and_then(|profile| correcting::known_address(row, profile)),
        is_of_customer: profile.is_some_and(|profile| correcting::is_of_customer(row, profile)),
    }
}

fn earlier(earlier: &store::EarlierAddress) -> EarlierAddress {
    EarlierAddress { address: earlier.address.clone(), until: earlier.until }
}

/// Where the mails and text messages of letters are.
pub(crate) struct Carried {
    mails: HashMap<LetterId, MailState>,
    texts: HashMap<LetterId, TextState>,
}

impl Carried {
    /// Those of every letter in the book.
    ///
    /// # Errors
    /// If the book cannot be read.
    pub(crate) fn of(read: store::Reader<'_>) -> Result<Self, AppError> {
        let mails = read.mails()?.iter().map(|row| (row.letter, row.state())).collect();
        let texts = read.text_messages()?.iter().map(|row| (row.letter, texts::state(row))).collect();
        Ok(Self { mails, texts })
    }

    /// Where the mail of a letter is.
    pub(crate) fn mail(&self, letter: LetterId) -> Option<MailState> {
        self.mails.get(&letter).copied()
    }

    /// Where the text message of a letter is.
    pub(crate) fn text(&self, letter: LetterId) -> Option<TextState> {
        self.texts.get(&letter).copied()
    }

    /// Whether a letter goes on paper.
    pub(crate) fn is_printed(&self, letter: LetterId) -> bool {
        !self.mails.contains_key(&letter) && !self.texts.contains_key(&letter)
    }
}

/// A reason as the page translates it.
fn problem(code: &str) -> WireError {
    WireError { code: code.to_owned(), params: BTreeMap::new(), blockers: Vec::new() }
}

fn count<T>(items: impl Iterator<Item = T>) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}

//! Confirming a run: levels rise, letters get their numbers, documents are kept.

use chrono::Datelike;
use domain::{
    Now, RunId,
    dunning::{ConfirmDay, ConfirmError, LetterProposal, ProposedItem},
    letter::Letter,
};
use store::{
    ContentHash, Entry, LetterNumber, NewCourtesyNote, NewLetter, NewRun, NewStep, NewTextMessage, TextWords,
};

use crate::{
    App, AppError, TextMessage,
    attachments::Originals,
    contract::{ConfirmReminders, RunView},
    outbox::{Content, Delivery, Queued, queued},
};

use super::{Draft, letters};

/// A run that was just confirmed, with its documents in envelope order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmedRun {
    /// Key of the run.
    pub run_id: RunId,
    /// Its letters as PDF.
    pub documents: Vec<ConfirmedDocument>,
}

/// One issued letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmedDocument {
    /// Its number.
    pub number: String,
    /// The owner's number for the customer.
    pub customer_number: String,
    /// A safe name for its file.
    pub file_name: String,
    /// Its bytes.
    pub pdf: Vec<u8>,
    /// Whether it waits in the outbox to be mailed.
    pub is_mailed: bool,
    /// Whether its words wait in the outbox as a text message.
    pub is_texted: bool,
}

struct Issued<'a> {
    proposed: &'a LetterProposal,
    number: LetterNumber,
    content: Letter,
    pdf: Vec<u8>,
    hash: ContentHash,
    /// The message that brings it, where it goes by mail.
    mail: Option<Queued>,
    /// What it says as a text message, where it goes as one.
    text: Option<TextWords>,
}

impl App {
    /// Confirms the proposal that was seen: amounts are computed again, and if a line moved nothing happens and the
    /// proposal is to be shown anew (R7). The letters are written to a folder beside the book.
    ///
    /// # Errors
    /// If something moved since the fingerprint, the date does not allow it (R6), nothing is claimed, a letter cannot
    /// be printed, or the owner stops the work.
    pub fn confirm_reminders(&mut self, request: &ConfirmReminders) -> Result<RunView, AppError> {
        let run = self.confirm_run(request)?;
        // The run stands even if its folder cannot be written: the view then names no folder, and the letters, which are
        // kept beside the book, can be saved elsewhere.
        let _folder = self.write_run_folder(run.run_id);
        self.run(run.run_id)
    }

    /// Confirms a proposal and returns its documents, without writing a folder.
    ///
    /// An empty fingerprint confirms whatever is proposed at this moment, for scripts that never looked.
    ///
    /// # Errors
    /// As [`App::confirm_reminders`].
    pub fn confirm_run(&mut self, request: &ConfirmReminders) -> Result<ConfirmedRun, AppError> {
        // Letters are written before the entry: of a copy not even those.
        self.book_mut()?;
        self.confirm_run_at(request, self.now())
    }

    pub(crate) fn confirm_run_at(
        &mut self,
        request: &ConfirmReminders,
        now: Now,
    ) -> Result<ConfirmedRun, AppError> {
        let draft = self.draft_run(&request.proposal)?;
        self.require_confirmable(&draft, request, now)?;
        let issued = self.issue(&draft, now)?;
        let run = NewRun { as_of: draft.proposal.as_of, policies: draft.policies.clone() };
        let written = self.book_mut()?.write("dunning.confirm", now, |entry| post(entry, &run, &issued))?;
        let documents = issued
            .into_iter()
            .map(|letter| ConfirmedDocument {
                file_name: self
                    .ports
                    .printer
                    .file_name(&letter.number.text, &letter.content.addressee.customer_name),
                number: letter.number.text,
                customer_number: letter.content.addressee.customer_number,
                is_mailed: letter.mail.is_some(),
                is_texted: letter.text.is_some(),
                pdf: letter.pdf,
            })
            .collect();
        Ok(ConfirmedRun { run_id: written.value, documents })
    }

    fn require_confirmable(
        &self,
        draft: &Draft,
        request: &ConfirmReminders,
        now: Now,
    ) -> Result<(), AppError> {
        let day = ConfirmDay { today: now.today, last_run_on: self.read()?.last_run_on()? };
        match draft.proposal.check_confirmable(&draft.policies.company, day) {
            Err(error) if !(error.is_question() && request.is_back_dated) => return Err(refused(error)),
            _ => {}
        }
        if let Some(next) = draft.calendar.sends_later(draft.proposal.as_of) {
            let mut refused = AppError::refused_with("run.rest_day", "as_of", draft.proposal.as_of);
            refused.with("next", next);
            return Err(refused);
        }
        if !request.fingerprint.is_empty() && request.fingerprint != draft.fingerprint() {
            return Err(AppError::refused("reminders.moved"));
        }
        Ok(())
    }

    /// Numbers and prints every letter and keeps its bytes. Bytes that are kept without a run are harmless.
    fn issue<'a>(&self, draft: &'a Draft, now: Now) -> Result<Vec<Issued<'a>>, AppError> {
        let read = self.read()?;
        let year = draft.proposal.as_of.year();
        let first = read.next_letter_sequence(year)?;
        let mut issued = Vec::new();
        let letters = draft.written();
        let originals = Originals::read(read, letters.iter().copied())?;
        let at_work = self.work.begin(letters.len());
        for (sequence, proposed) in (first..).zip(letters) {
            let number = LetterNumber { year, sequence, text: format!("R-{year}-{sequence:04}") };
            let content = letters::letter(read, draft, proposed, Some(number.text.clone()))?;
            let pdf = self.ports.printer.print(&content)?;
            let hash = self.book()?.files().write(&pdf)?;
            let mail = self.queue(draft, (proposed, &content), (&pdf, &originals, now))?;
            let text = self.message(draft, (proposed, &content))?;
            at_work.step()?;
            issued.push(Issued { proposed, number, content, pdf, hash, mail, text });
        }
        Ok(issued)
    }

    /// Fixes the message of a letter that goes by mail, before anything is posted (E1).
    fn queue(
        &self,
        draft: &Draft,
        (proposed, content): (&LetterProposal, &Letter),
        (pdf, originals, now): (&[u8], &Originals, Now),
    ) -> Result<Option<Queued>, AppError> {
        let Some(Delivery::Mail(to)) = draft.delivery(proposed) else { return Ok(None) };
        let printer = &self.ports.printer;
        let sender = self.mail_sender()?;
        let originals =
            if sender.attaches_invoices { self.originals(originals, proposed)? } else { Vec::new() };
        let number = content.number.as_deref().unwrap_or_default();
        let content = Content {
            letter: content,
            words: printer.mail_text(content, !originals.is_empty())?,
            file_name: printer.file_name(number, &content.addressee.customer_name),
            pdf: pdf.to_vec(),
            originals,
            written_at: now.at,
        };
        queued((&sender, &to), content, self.book()?.files()).map(Some)
    }

    /// Fixes the words of a letter that goes as a text message.
    fn message(
        &self,
        draft: &Draft,
        (proposed, content): (&LetterProposal, &Letter),
    ) -> Result<Option<TextWords>, AppError> {
        let Some(Delivery::Text(to)) = draft.delivery(proposed) else { return Ok(None) };
        let TextMessage { sms, chat } = self.ports.printer.text_message(content)?;
        Ok(Some(TextWords { name: to.recipient.name, phone: to.phone, sms, chat }))
    }
}

fn post(entry: &mut Entry<'_>, run: &NewRun, issued: &[Issued<'_>]) -> Result<RunId, AppError> {
    let run_id = entry.post_run(run)?;
    for letter in issued {
        let proposed = letter.proposed;
        let letter_id = entry.post_letter(&NewLetter {
            run: run_id,
            customer: proposed.customer,
            number: letter.number.clone(),
            level: proposed.level,
            claimed: proposed.claimed,
            credited_minor: proposed.credited.minor,
            pay_by: proposed.pay_by,
            dated_on: run.as_of,
            pdf: letter.hash,
        })?;
        if let Some(mail) = &letter.mail {
            entry.post_mail(&mail.of(letter_id))?;
        }
        if let Some(words) = &letter.text {
            entry.post_text_message(&NewTextMessage { letter: letter_id, words: words.clone() })?;
        }
        if proposed.level == 0 {
            for ProposedItem { item, .. } in &proposed.items {
                let (receivable, open_minor) = (item.receivable, item.open.minor);
                entry.post_courtesy_note(&NewCourtesyNote { letter: letter_id, receivable, open_minor })?;
            }
            continue;
        }
        let steps = proposed.items.iter().filter_map(|item| Some((item.item.receivable, item.step()?)));
        for (receivable, step) in steps {
            entry.post_step(&NewStep {
                letter: letter_id,
                receivable,
                level: step.level,
                pay_by: step.pay_by,
                claimed_minor: step.amount.minor,
            })?;
        }
    }
    Ok(run_id)
}

fn refused(error: ConfirmError) -> AppError {
    match error {
        ConfirmError::AfterToday { as_of, .. } => AppError::refused_with(error.code(), "as_of", as_of),
        ConfirmError::BeforeLastRun { last_run_on, .. } => {
            AppError::refused_with(error.code(), "last", last_run_on)
        }
        ConfirmError::NothingToClaim => AppError::refused(error.code()),
        ConfirmError::PayByTooNear { pay_by, .. } => AppError::refused_with(error.code(), "pay_by", pay_by),
    }
}

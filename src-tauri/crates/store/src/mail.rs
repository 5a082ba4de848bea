//! The outbox: mails that were queued, and what happened to each of them (E1).

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    CustomerId, EntryId, LetterId, MailId, RunId,
    outbox::{self, MailState, MailStep},
};
use rusqlite::{Row, params};
use serde::{Deserialize, Serialize};

use crate::{
    ContentHash, Entry, Reader, Result, StoreError,
    customer::to_json,
    sql::{Day, coded, unreadable},
    text,
};

/// Who a message is handed over for, as the server is told.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Envelope {
    /// The address of the sender.
    pub from: String,
    /// The addresses of everybody who gets it; the first is the customer's.
    pub to: Vec<String>,
    /// The name of the recipient; may be empty.
    pub name: String,
    /// Its subject.
    pub subject: String,
}

/// A mail to be queued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMail {
    /// The letter that it brings, of the same entry.
    pub letter: LetterId,
    /// The Message-ID with its brackets.
    pub message_id: String,
    /// The message, kept beside the book ([`crate::Files`]).
    pub eml: ContentHash,
    /// Who it is for. Kept outside the hash chain (P1).
    pub envelope: Envelope,
}

/// Another address for a mail that did not leave, to be posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMailRedirect {
    /// The mail.
    pub mail: MailId,
    /// The Message-ID of the new message, with its brackets.
    pub message_id: String,
    /// The new message, kept beside the book.
    pub eml: ContentHash,
    /// Who it is for now. Kept outside the hash chain (P1).
    pub envelope: Envelope,
}

/// An address that a mail was to go to before it was corrected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierAddress {
    /// The address; empty once it was forgotten.
    pub address: String,
    /// The day on which it was corrected.
    pub until: NaiveDate,
}

/// A step of a mail to be posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMailStep {
    /// The mail.
    pub mail: MailId,
    /// What happened.
    pub step: MailStep,
    /// The code of the reason, where it did not leave.
    pub reason: Option<String>,
    /// The words of the server; may be empty. Kept outside the hash chain (P1).
    pub reply: String,
}

/// A step that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailStepRow {
    /// The entry that posted it.
    pub entry: EntryId,
    /// What happened.
    pub step: MailStep,
    /// When.
    pub at: DateTime<Utc>,
    /// The code of the reason, where it did not leave.
    pub reason: Option<String>,
    /// The words of the server.
    pub reply: String,
}

/// A mail of the outbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailRow {
    /// Key.
    pub mail: MailId,
    /// The letter that it brings.
    pub letter: LetterId,
    /// The number of that letter.
    pub letter_number: String,
    /// Its run.
    pub run: RunId,
    /// Whose letter it is.
    pub customer: CustomerId,
    /// The Message-ID of the message that goes, or went, out.
    pub message_id: String,
    /// The day on which it was queued.
    pub queued_on: NaiveDate,
    /// The message beside the book.
    pub eml: ContentHash,
    /// Who it is for; empty once it was forgotten.
    pub envelope: Envelope,
    /// Whether its run was taken back.
    pub is_withdrawn: bool,
    /// What happened to it, oldest first.
    pub steps: Vec<MailStepRow>,
    /// Where it was to go before its address was corrected, oldest first.
    pub earlier: Vec<EarlierAddress>,
    /// The entry that corrected the address last.
    redirected_by: Option<EntryId>,
}

/// A corrected address as it is read.
struct Redirect {
    entry: EntryId,
    on: NaiveDate,
    message_id: String,
    eml: ContentHash,
    envelope: Envelope,
}

impl MailRow {
    fn redirect(&mut self, to: Redirect) {
        let address = self.envelope.to.first().cloned().unwrap_or_default();
        self.earlier.push(EarlierAddress { address, until: to.on });
        self.redirected_by = Some(to.entry);
        self.message_id = to.message_id;
        self.eml = to.eml;
        self.envelope = to.envelope;
    }

    /// Where it is now.
    pub fn state(&self) -> MailState {
        outbox::state(&self.kinds())
    }

    /// Whether it waits to be sent.
    pub fn is_waiting(&self) -> bool {
        !self.is_withdrawn && self.state() == MailState::Queued
    }

    /// Whether the owner has to decide about it. What may have left is asked about even when its run was taken back.
    pub fn is_open_question(&self) -> bool {
        match self.state() {
            MailState::Uncertain => true,
            MailState::Failed => !self.is_withdrawn,
            _ => false,
        }
    }

    /// Until when it waits before it is tried again; `None` where it need not wait.
    pub fn waits_until(&self) -> Option<DateTime<Utc>> {
        let minutes = outbox::wait_minutes(&self.kinds())?;
        Some(self.steps_now().last()?.at + chrono::TimeDelta::minutes(i64::from(minutes)))
    }

    /// What happened since it has the address that it has, oldest first. With another address a mail waits as if it were new.
    pub fn steps_now(&self) -> &[MailStepRow] {
        let is_before = |step: &MailStepRow| Some(step.entry) < self.redirected_by;
        &self.steps[self.steps.partition_point(is_before)..]
    }

    fn kinds(&self) -> Vec<MailStep> {
        self.steps_now().iter().map(|step| step.step).collect()
    }
}

impl Entry<'_> {
    /// Queues a letter of this entry as a mail.
    ///
    /// # Errors
    /// If the letter is of another entry, or the id was used before.
    pub fn post_mail(&mut self, mail: &NewMail) -> Result<MailId> {
        let envelope = self.keep_text(&to_json(&mail.envelope)?)?;
        self.connection
            .prepare_cached(
                "INSERT INTO mail (entry_id, letter_id, message_id, queued_on, eml_sha256, envelope_text_id, \
                 envelope_digest) VALUES (?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.id.0,
                mail.letter.0,
                mail.message_id,
                Day(self.now.today),
                mail.eml.0,
                envelope.map(|text| text.id),
                envelope.map(|text| text.digest),
            ])?;
        Ok(MailId(self.connection.last_insert_rowid()))
    }

    /// Gives a mail another address and the message that goes there.
    ///
    /// # Errors
    /// If it may have left, is not to be sent, or its run was taken back.
    pub fn post_mail_redirect(&mut self, redirect: &NewMailRedirect) -> Result<()> {
        let envelope = self.keep_text(&to_json(&redirect.envelope)?)?;
        self.connection
            .prepare_cached(
                "INSERT INTO mail_redirect (entry_id, mail_id, message_id, redirected_on, eml_sha256, envelope_text_id, \
                 envelope_digest) VALUES (?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.id.0,
                redirect.mail.0,
                redirect.message_id,
                Day(self.now.today),
                redirect.eml.0,
                envelope.map(|text| text.id),
                envelope.map(|text| text.digest),
            ])?;
        Ok(())
    }

    /// Posts what happens to a mail.
    ///
    /// # Errors
    /// If it cannot follow what happened before, or the run of the mail was taken back.
    pub fn post_mail_step(&mut self, step: &NewMailStep) -> Result<()> {
        let reply = self.keep_text(&step.reply)?;
        self.connection
            .prepare_cached(
                "INSERT INTO mail_step (entry_id, mail_id, kind, happened_on, reason, reply_text_id, reply_digest) \
                 VALUES (?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.id.0,
                step.mail.0,
                step.step.code(),
                Day(self.now.today),
                step.reason,
                reply.map(|text| text.id),
                reply.map(|text| text.digest),
            ])?;
        Ok(())
    }
}

impl Reader<'_> {
    /// Every mail that was ever queued, newest first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn mails(self) -> Result<Vec<MailRow>> {
        let mut steps = self.mail_steps()?;
        let mut redirects = self.mail_redirects()?;
        let mut statement = self.connection.prepare_cached(
            "SELECT m.mail_id, m.letter_id, l.number, l.run_id, \
             coalesce((SELECT canonical_id FROM merged_customer AS c WHERE c.customer_id = l.customer_id), l.customer_id), \
             m.message_id, m.queued_on, m.eml_sha256, EXISTS (SELECT 1 FROM active_reversal AS v \
             WHERE v.target_kind = 'mail' AND v.target_id = m.mail_id), m.envelope_text_id \
             FROM mail AS m JOIN letter AS l USING (letter_id) ORDER BY m.mail_id DESC",
        )?;
        let rows = statement.query_map([], |row| Ok((mail_row(row)?, row.get(9)?)))?;
        let finished = rows.map(|row| {
            let (mut mail, envelope) = row?;
            mail.envelope = read_envelope(&text::body(self.connection, envelope)?)?;
            mail.steps = steps.remove(&mail.mail).unwrap_or_default();
            redirects.remove(&mail.mail).unwrap_or_default().into_iter().for_each(|to| mail.redirect(to));
            Ok(mail)
        });
        finished.collect()
    }

    /// One mail.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn mail(self, mail: MailId) -> Result<Option<MailRow>> {
        Ok(self.mails()?.into_iter().find(|row| row.mail == mail))
    }

    /// The corrected addresses that stand, oldest first.
    fn mail_redirects(self) -> Result<HashMap<MailId, Vec<Redirect>>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT mail_id, entry_id, redirected_on, message_id, eml_sha256, envelope_text_id \
             FROM standing_mail_redirect ORDER BY mail_redirect_id",
        )?;
        let rows = statement.query_map([], |row| {
            let redirect = Redirect {
                entry: EntryId(row.get(1)?),
                on: row.get::<_, Day>(2)?.0,
                message_id: row.get(3)?,
                eml: ContentHash(row.get(4)?),
                envelope: Envelope::default(),
            };
            Ok((MailId(row.get(0)?), redirect, row.get(5)?))
        })?;
        let mut redirects: HashMap<MailId, Vec<Redirect>> = HashMap::new();
        for row in rows {
            let (mail, mut redirect, envelope) = row?;
            redirect.envelope = read_envelope(&text::body(self.connection, envelope)?)?;
            redirects.entry(mail).or_default().push(redirect);
        }
        Ok(redirects)
    }

    fn mail_steps(self) -> Result<HashMap<MailId, Vec<MailStepRow>>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT s.mail_id, s.kind, j.posted_at, s.reason, s.reply_text_id, s.entry_id FROM mail_step AS s \
             JOIN journal AS j USING (entry_id) ORDER BY s.mail_step_id",
        )?;
        let mut steps: HashMap<MailId, Vec<MailStepRow>> = HashMap::new();
        let rows = statement.query_map([], |row| Ok((MailId(row.get(0)?), step_row(row)?, row.get(4)?)))?;
        for row in rows {
            let (mail, mut step, reply) = row?;
            step.reply = text::body(self.connection, reply)?;
            steps.entry(mail).or_default().push(step);
        }
        Ok(steps)
    }
}

pub(crate) fn read_envelope(json: &str) -> Result<Envelope> {
    if json.is_empty() {
        return Ok(Envelope::default());
    }
    serde_json::from_str(json).map_err(|error| StoreError::Unreadable { what: format!("envelope: {error}") })
}

fn mail_row(row: &Row<'_>) -> rusqlite::Result<MailRow> {
    Ok(MailRow {
        mail: MailId(row.get(0)?),
        letter: LetterId(row.get(1)?),
        letter_number: row.get(2)?,
        run: RunId(row.get(3)?),
        customer: CustomerId(row.get(4)?),
        message_id: row.get(5)?,
        queued_on: row.get::<_, Day>(6)?.0,
        eml: ContentHash(row.get(7)?),
        is_withdrawn: row.get(8)?,
        envelope: Envelope::default(),
        steps: Vec::new(),
        earlier: Vec::new(),
        redirected_by: None,
    })
}

fn step_row(row: &Row<'_>) -> rusqlite::Result<MailStepRow> {
    let at: String = row.get(2)?;
    Ok(MailStepRow {
        entry: EntryId(row.get(5)?),
        step: coded(row, 1, MailStep::from_code)?,
        at: at.parse().map_err(|error| unreadable(2, error))?,
        reason: row.get(3)?,
        reply: String::new(),
    })
}

//! The outbox: mails that were queued, and what happened to each of them (E1).

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    CustomerId, LetterId, MailId, RunId,
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
    /// The Message-ID.
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
}

impl MailRow {
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
        Some(self.steps.last()?.at + chrono::TimeDelta::minutes(i64::from(minutes)))
    }

    fn kinds(&self) -> Vec<MailStep> {
        self.steps.iter().map(|step| step.step).collect()
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

    fn mail_steps(self) -> Result<HashMap<MailId, Vec<MailStepRow>>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT s.mail_id, s.kind, j.posted_at, s.reason, s.reply_text_id FROM mail_step AS s \
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

fn read_envelope(json: &str) -> Result<Envelope> {
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
    })
}

fn step_row(row: &Row<'_>) -> rusqlite::Result<MailStepRow> {
    let at: String = row.get(2)?;
    Ok(MailStepRow {
        step: coded(row, 1, MailStep::from_code)?,
        at: at.parse().map_err(|error| unreadable(2, error))?,
        reason: row.get(3)?,
        reply: String::new(),
    })
}

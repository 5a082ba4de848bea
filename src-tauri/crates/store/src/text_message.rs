//! Letters whose words go as a text message, and what the owner did with each of them.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{CustomerId, LetterId, RunId, TextMessageId, outbox::TextStep};
use rusqlite::{Row, params};
use serde::{Deserialize, Serialize};

use crate::{
    Entry, Reader, Result, StoreError,
    customer::to_json,
    sql::{Day, coded, unreadable},
    text,
};

/// What a text message says, and to whom.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct TextWords {
    /// The name of the recipient; may be empty.
    pub name: String,
    /// The phone number in the international form of ITU-T E.164, `+84903123456`.
    pub phone: String,
    /// The short text.
    pub sms: String,
    /// The text for a chat program.
    pub chat: String,
}

/// A text message to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTextMessage {
    /// The letter whose words it says, of the same entry.
    pub letter: LetterId,
    /// What it says, and to whom. Kept outside the hash chain (P1).
    pub words: TextWords,
}

/// Something that the owner did with a text message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextStepRow {
    /// What.
    pub step: TextStep,
    /// When.
    pub at: DateTime<Utc>,
}

/// A text message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextMessageRow {
    /// Key.
    pub message: TextMessageId,
    /// The letter whose words it says.
    pub letter: LetterId,
    /// The number of that letter.
    pub letter_number: String,
    /// Its run.
    pub run: RunId,
    /// Whose letter it is.
    pub customer: CustomerId,
    /// The day on which it was written.
    pub written_on: NaiveDate,
    /// Whether its run was taken back.
    pub is_withdrawn: bool,
    /// What it says; empty once it was forgotten.
    pub words: TextWords,
    /// What the owner did with it, oldest first.
    pub steps: Vec<TextStepRow>,
}

impl TextMessageRow {
    /// Whether the owner did nothing with it yet.
    pub fn is_waiting(&self) -> bool {
        !self.is_withdrawn && self.steps.is_empty()
    }
}

impl Entry<'_> {
    /// Writes the words of a letter of this entry as a text message.
    ///
    /// # Errors
    /// If the letter is of another entry, or has a text message.
    pub fn post_text_message(&mut self, message: &NewTextMessage) -> Result<TextMessageId> {
        let words = self.keep_text(&to_json(&message.words)?)?;
        self.connection
            .prepare_cached(
                "INSERT INTO text_message (entry_id, letter_id, written_on, words_text_id, words_digest) \
                 VALUES (?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.id.0,
                message.letter.0,
                Day(self.now.today),
                words.map(|text| text.id),
                words.map(|text| text.digest),
            ])?;
        Ok(TextMessageId(self.connection.last_insert_rowid()))
    }

    /// Posts what the owner did with a text message.
    ///
    /// # Errors
    /// If its run was taken back.
    pub fn post_text_step(&mut self, message: TextMessageId, step: TextStep) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO text_step (entry_id, text_message_id, kind, happened_on) VALUES (?, ?, ?, ?)",
            )?
            .execute(params![self.id.0, message.0, step.code(), Day(self.now.today)])?;
        Ok(())
    }
}

impl Reader<'_> {
    /// Every text message that was ever written, newest first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn text_messages(self) -> Result<Vec<TextMessageRow>> {
        let mut steps = self.text_steps()?;
        let mut statement = self.connection.prepare_cached(
            "SELECT m.text_message_id, m.letter_id, l.number, l.run_id, \
             coalesce((SELECT canonical_id FROM merged_customer AS c WHERE c.customer_id = l.customer_id), l.customer_id), \
             m.written_on, EXISTS (SELECT 1 FROM active_reversal AS v \
             WHERE v.target_kind = 'text_message' AND v.target_id = m.text_message_id), m.words_text_id \
             FROM text_message AS m JOIN letter AS l USING (letter_id) ORDER BY m.text_message_id DESC",
        )?;
        let rows = statement.query_map([], |row| Ok((message_row(row)?, row.get(7)?)))?;
        let finished = rows.map(|row| {
            let (mut message, words) = row?;
            message.words = read_words(&text::body(self.connection, words)?)?;
            message.steps = steps.remove(&message.message).unwrap_or_default();
            Ok(message)
        });
        finished.collect()
    }

    fn text_steps(self) -> Result<HashMap<TextMessageId, Vec<TextStepRow>>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT s.text_message_id, s.kind, j.posted_at FROM text_step AS s JOIN journal AS j USING (entry_id) \
             ORDER BY s.text_step_id",
        )?;
        let mut steps: HashMap<TextMessageId, Vec<TextStepRow>> = HashMap::new();
        let rows = statement.query_map([], |row| {
            let at: String = row.get(2)?;
            let at = at.parse().map_err(|error| unreadable(2, error))?;
            Ok((TextMessageId(row.get(0)?), TextStepRow { step: coded(row, 1, TextStep::from_code)?, at }))
        })?;
        for row in rows {
            let (message, step) = row?;
            steps.entry(message).or_default().push(step);
        }
        Ok(steps)
    }
}

/// What is kept of the words of a text message; nothing once they were forgotten.
pub(crate) fn read_words(json: &str) -> Result<TextWords> {
    if json.is_empty() {
        return Ok(TextWords::default());
    }
    serde_json::from_str(json)
        .map_err(|error| StoreError::Unreadable { what: format!("text message: {error}") })
}

fn message_row(row: &Row<'_>) -> rusqlite::Result<TextMessageRow> {
    Ok(TextMessageRow {
        message: TextMessageId(row.get(0)?),
        letter: LetterId(row.get(1)?),
        letter_number: row.get(2)?,
        run: RunId(row.get(3)?),
        customer: CustomerId(row.get(4)?),
        written_on: row.get::<_, Day>(5)?.0,
        is_withdrawn: row.get(6)?,
        words: TextWords::default(),
        steps: Vec::new(),
    })
}

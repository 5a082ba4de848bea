//! Notes about a customer, their corrections, and what became of their next steps.

use chrono::NaiveDate;
use domain::{
    CustomerId, EntryId, NoteId,
    note::{FollowUpOutcome, NextStep, NoteKind},
};
use rusqlite::{OptionalExtension, Row, params};

use crate::{
    Entry, Fact, Reader, Result, Reversal, StoreError,
    merge::SAME,
    sql::{Day, coded},
    text,
};

/// A note to be posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewNote {
    /// Whom it is about.
    pub customer: CustomerId,
    /// What it is about.
    pub kind: NoteKind,
    /// The day of the call, visit, message or letter.
    pub noted_on: NaiveDate,
    /// What was said or seen; never empty. Kept outside the hash chain (P1).
    pub body: String,
    /// The person at the customer; may be empty. Kept outside the hash chain (P1).
    pub contact: String,
    /// What is to be done next. Its words are kept outside the hash chain (P1).
    pub next: Option<NextStep>,
}

/// What became of the next step of a note, to be posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFollowUp {
    /// The note, or any correction of it.
    pub note: NoteId,
    /// What became of its step.
    pub outcome: FollowUpOutcome,
    /// The new day of a step that was moved.
    pub moved_to: Option<NaiveDate>,
    /// Why; may be empty. Kept outside the hash chain (P1).
    pub reason: String,
}

/// A note as the book keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteRow {
    /// Key.
    pub note: NoteId,
    /// The first of its corrections; the note itself where it was never corrected.
    pub first: NoteId,
    /// Whom it is about.
    pub customer: CustomerId,
    /// What it is about.
    pub kind: NoteKind,
    /// The day of the call, visit, message or letter.
    pub noted_on: NaiveDate,
    /// What was said or seen; empty when it was forgotten.
    pub body: String,
    /// The person at the customer; empty where none was named.
    pub contact: String,
    /// What was to be done next, as the note says it.
    pub next: Option<NextStep>,
    /// The entry that posted it.
    pub entry: EntryId,
    /// Whether it was neither corrected nor taken back.
    pub is_standing: bool,
}

/// A next step that is open, on the day on which it comes back now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueStep {
    /// The note that stands.
    pub note: NoteId,
    /// Whom it is about.
    pub customer: CustomerId,
    /// What the note is about.
    pub kind: NoteKind,
    /// The day of the note.
    pub noted_on: NaiveDate,
    /// What is to be done, and when.
    pub step: NextStep,
}

/// The columns of [`note_row`].
const NOTE: &str = "n.note_id, coalesce(n.first_note_id, n.note_id), n.customer_id, n.kind, n.noted_on, n.body_text_id, \
     n.contact_text_id, n.step_text_id, n.step_on, n.entry_id, NOT EXISTS (SELECT 1 FROM active_reversal AS v \
     WHERE v.target_kind = 'note' AND v.target_id = n.note_id) FROM note AS n";

/// The last follow-up that stands of the note `n`.
const LAST_FOLLOW_UP: &str = "(SELECT max(u.follow_up_id) FROM follow_up AS u \
     WHERE u.note_id = coalesce(n.first_note_id, n.note_id) AND NOT EXISTS (SELECT 1 FROM active_reversal AS v \
     WHERE v.target_kind = 'follow_up' AND v.target_id = u.follow_up_id))";

impl Entry<'_> {
    /// Posts a note.
    ///
    /// # Errors
    /// If the body is empty, or the customer does not stand.
    pub fn post_note(&mut self, note: &NewNote) -> Result<NoteId> {
        self.keep_note(note, None)
    }

    /// Takes the note back and posts a new one in its place; what became of its next step stays.
    ///
    /// # Errors
    /// If the note does not stand, or the body is empty.
    pub fn correct_note(&mut self, wrong: NoteId, note: &NewNote) -> Result<NoteId> {
        let before = self.read().note(wrong)?.ok_or_else(|| StoreError::NotStanding(Fact::from(wrong)))?;
        self.reverse(wrong, Reversal::Correction)?;
        self.keep_note(&NewNote { customer: before.customer, ..note.clone() }, Some(before.first))
    }

    fn keep_note(&mut self, note: &NewNote, first: Option<NoteId>) -> Result<NoteId> {
        let body = self.keep_text(&note.body)?;
        let body = body.ok_or_else(|| StoreError::Refused { rule: "note.body".to_owned() })?;
        let contact = self.keep_text(&note.contact)?;
        let step = note.next.as_ref().map(|next| self.keep_text(&next.text)).transpose()?.flatten();
        self.connection
            .prepare_cached(
                "INSERT INTO note (entry_id, customer_id, first_note_id, kind, noted_on, body_text_id, body_digest, \
                 contact_text_id, contact_digest, step_text_id, step_digest, step_on) \
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.id.0,
                note.customer.0,
                first.map(|first| first.0),
                note.kind.code(),
                Day(note.noted_on),
                body.id,
                body.digest,
                contact.map(|text| text.id),
                contact.map(|text| text.digest),
                step.map(|text| text.id),
                step.map(|text| text.digest),
                note.next.as_ref().map(|next| Day(next.on)),
            ])
            .map_err(|error| match StoreError::from(error) {
                StoreError::Refused { rule } if rule == "customer.not_standing" => {
                    StoreError::NotStanding(Fact::from(note.customer))
                }
                error => error,
            })?;
        Ok(NoteId(self.connection.last_insert_rowid()))
    }

    /// Posts what became of the next step of a note, today.
    ///
    /// # Errors
    /// If the note does not stand or has no next step.
    pub fn post_follow_up(&mut self, follow_up: &NewFollowUp) -> Result<()> {
        let note = self.read().note(follow_up.note)?;
        let note = note.ok_or_else(|| StoreError::NotStanding(Fact::from(follow_up.note)))?;
        let reason = self.keep_text(&follow_up.reason)?;
        self.connection
            .prepare_cached(
                "INSERT INTO follow_up (entry_id, note_id, outcome, decided_on, moved_to, reason_text_id, reason_digest) \
                 VALUES (?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.id.0,
                note.first.0,
                follow_up.outcome.code(),
                Day(self.now.today),
                follow_up.moved_to.map(Day),
                reason.map(|text| text.id),
                reason.map(|text| text.digest),
            ])?;
        Ok(())
    }
}

impl Reader<'_> {
    /// One note; `None` when there is no such note.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn note(self, note: NoteId) -> Result<Option<NoteRow>> {
        let mut statement = self.connection.prepare_cached(&format!("SELECT {NOTE} WHERE n.note_id = ?"))?;
        statement.query_row([note.0], note_row).optional()?.map(|row| self.with_words(row)).transpose()
    }

    /// Every note about the customer, newest first, corrected and taken back ones included.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn notes_about(self, customer: CustomerId) -> Result<Vec<NoteRow>> {
        let sql =
            format!("SELECT {NOTE} WHERE n.customer_id IN {SAME} ORDER BY n.noted_on DESC, n.note_id DESC");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([customer.0], note_row)?;
        rows.map(|row| self.with_words(row?)).collect()
    }

    /// Every note that stands, newest first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn standing_notes(self) -> Result<Vec<NoteRow>> {
        let sql = format!("SELECT {NOTE} ORDER BY n.noted_on DESC, n.note_id DESC");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([], note_row)?;
        let standing = rows.filter(|row| row.as_ref().map_or(true, |(note, _)| note.is_standing));
        standing.map(|row| self.with_words(row?)).collect()
    }

    /// Every next step that is open and comes back until `until`, oldest first; of one customer or of all.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn due_steps(self, until: NaiveDate, customer: Option<CustomerId>) -> Result<Vec<DueStep>> {
        let sql = format!(
            "SELECT n.note_id, n.customer_id, n.kind, n.noted_on, n.step_text_id, \
             iif(u.entry_id > n.entry_id, u.moved_to, n.step_on) AS due_on \
             FROM note AS n LEFT JOIN follow_up AS u ON u.follow_up_id = {LAST_FOLLOW_UP} \
             WHERE n.step_on IS NOT NULL AND coalesce(u.outcome, 'moved') = 'moved' \
             AND NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'note' AND v.target_id = n.note_id) \
             AND due_on <= ?2 AND (?1 IS NULL OR n.customer_id IN {SAME}) ORDER BY due_on, n.note_id"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let keys = params![customer.map(|customer| customer.0), Day(until)];
        let merged = self.merged()?;
        let rows = statement.query_map(keys, |row| Ok((due_step(row)?, row.get(4)?)))?;
        let worded = rows.map(|row| {
            let (mut step, words): (DueStep, Option<i64>) = row?;
            step.customer = merged.of(step.customer);
            step.step.text = text::body(self.connection, words)?;
            Ok(step)
        });
        worded.collect()
    }

    /// Fills in what people wrote.
    fn with_words(self, (mut note, [body, contact, step]): (NoteRow, [Option<i64>; 3])) -> Result<NoteRow> {
        note.body = text::body(self.connection, body)?;
        note.contact = text::body(self.connection, contact)?;
        if let Some(next) = &mut note.next {
            next.text = text::body(self.connection, step)?;
        }
        Ok(note)
    }
}

/// A row of [`NOTE`] without its words, and the keys of these.
fn note_row(row: &Row<'_>) -> rusqlite::Result<(NoteRow, [Option<i64>; 3])> {
    let next = row.get::<_, Option<Day>>(8)?.map(|day| NextStep { text: String::new(), on: day.0 });
    let note = NoteRow {
        note: NoteId(row.get(0)?),
        first: NoteId(row.get(1)?),
        customer: CustomerId(row.get(2)?),
        kind: note_kind(row, 3)?,
        noted_on: row.get::<_, Day>(4)?.0,
        body: String::new(),
        contact: String::new(),
        next,
        entry: EntryId(row.get(9)?),
        is_standing: row.get(10)?,
    };
    Ok((note, [row.get(5)?, row.get(6)?, row.get(7)?]))
}

fn due_step(row: &Row<'_>) -> rusqlite::Result<DueStep> {
    Ok(DueStep {
        note: NoteId(row.get(0)?),
        customer: CustomerId(row.get(1)?),
        kind: note_kind(row, 2)?,
        noted_on: row.get::<_, Day>(3)?.0,
        step: NextStep { text: String::new(), on: row.get::<_, Day>(5)?.0 },
    })
}

fn note_kind(row: &Row<'_>, column: usize) -> rusqlite::Result<NoteKind> {
    coded(row, column, NoteKind::from_code)
}

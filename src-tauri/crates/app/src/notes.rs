//! Notes about customers: writing, correcting, and following up their next steps.

use domain::{
    CustomerId, NoteId,
    note::{FollowUpOutcome, NextStep},
};
use store::{DueStep, NewFollowUp, NewNote, NoteRow, Reader};

use crate::{
    App, AppError,
    contract::{AddNote, CorrectNote, FollowUpNote, NoteDraft, NoteReceipt, OpenStep},
    payments::{FAR_AHEAD, require_customer},
};

/// A note is a note, not an archive.
const MOST_CHARACTERS: usize = 10_000;

impl App {
    /// Writes a note about a customer.
    ///
    /// # Errors
    /// If it says nothing, is dated after today, its next step lacks a day or words, or there is no such customer.
    pub fn add_note(&mut self, request: &AddNote) -> Result<NoteReceipt, AppError> {
        require_customer(self.read()?, request.customer_id)?;
        let note = self.checked(request.customer_id, &request.note)?;
        let now = self.now();
        let written = self.book_mut()?.write("note.add", now, |entry| {
            Ok::<_, AppError>(NoteReceipt { note_id: entry.post_note(&note)?, entry_id: entry.id() })
        })?;
        Ok(written.value)
    }

    /// Corrects a note; what it said before stays in the history.
    ///
    /// # Errors
    /// As [`App::add_note`], and if the note does not stand.
    pub fn correct_note(&mut self, request: &CorrectNote) -> Result<NoteReceipt, AppError> {
        let read = self.read()?;
        let before = require_note(read, request.note_id)?;
        let mut note = self.checked(before.customer, &request.note)?;
        if before.next.is_some() && open_step(read, &before)?.is_none() {
            note.next = before.next;
        }
        let now = self.now();
        let written = self.book_mut()?.write("note.correct", now, |entry| {
            let note_id = entry.correct_note(request.note_id, &note)?;
            Ok::<_, AppError>(NoteReceipt { note_id, entry_id: entry.id() })
        })?;
        Ok(written.value)
    }

    /// Keeps what became of the next step of a note.
    ///
    /// # Errors
    /// If the note has no open step, a moved one has no day ahead, or one that is not needed has no reason.
    pub fn follow_up_note(&mut self, request: &FollowUpNote) -> Result<NoteReceipt, AppError> {
        let read = self.read()?;
        let note = require_note(read, request.note_id)?;
        if open_step(read, &note)?.is_none() {
            return Err(AppError::refused("note.no_open_step"));
        }
        let now = self.now();
        let is_moved = request.outcome == FollowUpOutcome::Moved;
        let moved_to = request.moved_to.filter(|_| is_moved);
        if is_moved && moved_to.is_none_or(|on| on <= now.today) {
            return Err(AppError::refused("note.moved_back"));
        }
        let reason = request.reason.trim().to_owned();
        if request.outcome == FollowUpOutcome::NotNeeded && reason.is_empty() {
            return Err(AppError::refused("note.reason_missing"));
        }
        let follow_up = NewFollowUp { note: note.note, outcome: request.outcome, moved_to, reason };
        let written = self.book_mut()?.write("note.follow_up", now, |entry| {
            entry.post_follow_up(&follow_up)?;
            Ok::<_, AppError>(NoteReceipt { note_id: follow_up.note, entry_id: entry.id() })
        })?;
        Ok(written.value)
    }

    fn checked(&self, customer: CustomerId, draft: &NoteDraft) -> Result<NewNote, AppError> {
        let body = draft.text.trim().to_owned();
        let step = draft.step_text.trim().to_owned();
        if body.is_empty() {
            return Err(AppError::refused("note.empty"));
        }
        if body.chars().count() > MOST_CHARACTERS || step.chars().count() > MOST_CHARACTERS {
            return Err(AppError::refused_with("note.too_long", "most", MOST_CHARACTERS));
        }
        if draft.noted_on > self.now().today {
            return Err(AppError::refused("note.date_ahead"));
        }
        let next = match (step.is_empty(), draft.step_on) {
            (true, None) => None,
            (false, Some(on)) => Some(NextStep { text: step, on }),
            _ => return Err(AppError::refused("note.step_incomplete")),
        };
        let contact = draft.contact.trim().to_owned();
        Ok(NewNote { customer, kind: draft.kind, noted_on: draft.noted_on, body, contact, next })
    }
}

fn require_note(read: Reader<'_>, note: NoteId) -> Result<NoteRow, AppError> {
    let found = read.note(note)?.filter(|note| note.is_standing);
    found.ok_or_else(|| AppError::refused("note.missing"))
}

/// The step of a note that stands, while it is open.
fn open_step(read: Reader<'_>, note: &NoteRow) -> Result<Option<DueStep>, AppError> {
    let steps = read.due_steps(FAR_AHEAD, Some(note.customer))?;
    Ok(steps.into_iter().find(|step| step.note == note.note))
}

/// A step as the window shows it.
pub(crate) fn step_view(step: &DueStep) -> OpenStep {
    OpenStep {
        note_id: step.note,
        kind: step.kind,
        text: step.step.text.clone(),
        due_on: step.step.on,
        noted_on: step.noted_on,
    }
}

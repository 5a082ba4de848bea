//! Notes about a customer: what was said or seen, and what is to be done next.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a note is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoteKind {
    /// A call, whoever called.
    Call,
    /// A visit, whoever visited.
    Visit,
    /// A message: mail, SMS, chat.
    Message,
    /// A letter that came in.
    Letter,
    /// Anything else.
    Other,
}

codes!(NoteKind { Call = "call", Visit = "visit", Message = "message", Letter = "letter", Other = "other" });

/// What became of the next step of a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FollowUpOutcome {
    /// It was done.
    Done,
    /// It is to be done on another day.
    Moved,
    /// It need not be done.
    NotNeeded,
}

codes!(FollowUpOutcome { Done = "done", Moved = "moved", NotNeeded = "not_needed" });

/// What is to be done next, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextStep {
    /// What is to be done; never empty.
    pub text: String,
    /// The day on which it comes back.
    pub on: NaiveDate,
}

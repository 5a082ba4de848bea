//! The words of reminders: the standard ones, and what the owner wrote in their place.

use std::collections::BTreeMap;

use domain::{
    Currency, CustomerId, EntryId, Tone,
    letter_text::{LetterText, TextKey, TextPart},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for one text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct GetLetterText {
    /// Which text.
    #[ts(type = "TextKey")]
    pub key: TextKey,
}

/// A text as it stands in the form: to be checked, looked at, or kept.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct LetterTextDraft {
    /// Which text.
    #[ts(type = "TextKey")]
    pub key: TextKey,
    /// Its words. What equals the standard words is not the owner's own.
    #[ts(type = "LetterText")]
    pub text: LetterText,
}

/// One text with its placeholders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LetterTextView {
    /// Which text.
    #[ts(type = "TextKey")]
    pub key: TextKey,
    /// The words that letters are written with.
    #[ts(type = "LetterText")]
    pub text: LetterText,
    /// The words that come with the program.
    #[ts(type = "LetterText")]
    pub standard: LetterText,
    /// What can be inserted, the most useful first.
    pub placeholders: Vec<String>,
    /// Every text of which something is the owner's own.
    #[ts(type = "TextKey[]")]
    pub own: Vec<TextKey>,
}

/// Whether a text can be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LetterTextCheck {
    /// What is wrong, from top to bottom.
    pub problems: Vec<LetterTextProblem>,
}

/// Something wrong with a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LetterTextProblem {
    /// Its code; `error-<code>` is its sentence, which names the line.
    pub code: String,
    /// Values of the sentence.
    pub params: BTreeMap<String, String>,
    /// The part that it is in.
    #[ts(type = "TextPart")]
    pub part: TextPart,
}

/// A text was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct LetterTextReceipt {
    /// The entry, which `undo_entry` takes back; `null` where nothing changed.
    #[ts(type = "EntryId | null")]
    pub entry_id: Option<EntryId>,
}

/// How one letter of a run speaks, apart from its level: for this letter only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LetterWording {
    /// The customer.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// The currency of the letter.
    #[ts(type = "Currency")]
    pub currency: Currency,
    /// Its tone; that of its level when `null`.
    #[ts(type = "Tone | null")]
    pub tone: Option<Tone>,
    /// Its words, with placeholders, so that amounts and dates follow the book; those of its tone when `null`.
    #[ts(type = "LetterText | null")]
    pub text: Option<LetterText>,
}

//! The words of a reminder: which texts there are, what the owner wrote in their place, and what can be wrong with it.

use serde::{Deserialize, Serialize};

use crate::{Language, Tone};

/// Names one text of reminders: by level, language, tone and kind of customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct TextKey {
    /// The level, from 1; 0 for the note before the due date. Levels after the last one with a text of its own repeat that one.
    pub level: u8,
    /// The language of the letter.
    pub language: Language,
    /// How it speaks.
    pub tone: Tone,
    /// Whether it goes to a consumer.
    pub is_consumer: bool,
}

impl TextKey {
    /// Levels with texts of their own; later levels repeat the last one, which is the final notice.
    pub const LAST_LEVEL: u8 = 3;

    /// The same text, under the level that has it.
    #[must_use]
    pub fn settled(self) -> Self {
        Self { level: self.level.min(Self::LAST_LEVEL), ..self }
    }

    /// Every text that there is.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..=Self::LAST_LEVEL).flat_map(|level| {
            Language::ALL.into_iter().flat_map(move |language| {
                Tone::ALL.into_iter().flat_map(move |tone| {
                    [false, true].map(|is_consumer| Self { level, language, tone, is_consumer })
                })
            })
        })
    }

    /// The code in the book, for example `en.2.firm.business`.
    pub fn code(self) -> String {
        let kind = if self.is_consumer { "consumer" } else { "business" };
        let settled = self.settled();
        format!("{}.{}.{}.{kind}", self.language.tag(), settled.level, self.tone.code())
    }
}

/// A part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextPart {
    /// The subject, one line.
    Subject,
    /// What is asked and by when; every line is a paragraph.
    Opening,
    /// What follows if nothing happens; may be empty.
    Consequence,
    /// Already paid, instalments, dispute; may be empty.
    WaysOut,
    /// The line over the signature.
    Closing,
    /// The text message by SMS, one line; says the amount by itself.
    Sms,
    /// The text message in a chat program; says the amount by itself.
    Chat,
}

impl TextPart {
    /// Every part, from top to bottom.
    pub const ALL: [Self; 7] = [
        Self::Subject,
        Self::Opening,
        Self::Consequence,
        Self::WaysOut,
        Self::Closing,
        Self::Sms,
        Self::Chat,
    ];

    /// The code in messages.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Subject => "subject",
            Self::Opening => "opening",
            Self::Consequence => "consequence",
            Self::WaysOut => "ways_out",
            Self::Closing => "closing",
            Self::Sms => "sms",
            Self::Chat => "chat",
        }
    }
}

/// The words of a reminder, with placeholders.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct LetterText {
    /// The subject, one line.
    pub subject: String,
    /// What is asked and by when; every line is a paragraph.
    pub opening: String,
    /// What follows if nothing happens; may be empty.
    pub consequence: String,
    /// Already paid, instalments, dispute; may be empty.
    pub ways_out: String,
    /// The line over the signature.
    pub closing: String,
    /// The text message by SMS, one line.
    pub sms: String,
    /// The text message in a chat program.
    pub chat: String,
}

impl LetterText {
    /// The words of one part.
    pub fn part(&self, part: TextPart) -> &str {
        match part {
            TextPart::Subject => &self.subject,
            TextPart::Opening => &self.opening,
            TextPart::Consequence => &self.consequence,
            TextPart::WaysOut => &self.ways_out,
            TextPart::Closing => &self.closing,
            TextPart::Sms => &self.sms,
            TextPart::Chat => &self.chat,
        }
    }

    /// What of this text is not as in `standard`.
    #[must_use]
    pub fn changes_from(&self, standard: &Self) -> OwnText {
        let change = |part| {
            let (now, before) = (self.part(part).trim(), standard.part(part).trim());
            (now != before).then(|| now.to_owned())
        };
        OwnText {
            subject: change(TextPart::Subject),
            opening: change(TextPart::Opening),
            consequence: change(TextPart::Consequence),
            ways_out: change(TextPart::WaysOut),
            closing: change(TextPart::Closing),
            sms: change(TextPart::Sms),
            chat: change(TextPart::Chat),
        }
    }
}

/// What the owner wrote in place of a standard text; a part that is `None` stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct OwnText {
    /// The subject.
    pub subject: Option<String>,
    /// What is asked and by when.
    pub opening: Option<String>,
    /// What follows if nothing happens.
    pub consequence: Option<String>,
    /// Already paid, instalments, dispute.
    pub ways_out: Option<String>,
    /// The line over the signature.
    pub closing: Option<String>,
    /// The text message by SMS.
    pub sms: Option<String>,
    /// The text message in a chat program.
    pub chat: Option<String>,
}

impl OwnText {
    /// Whether nothing is the owner's own.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What the owner wrote for one part.
    pub fn part(&self, part: TextPart) -> Option<&str> {
        let own = match part {
            TextPart::Subject => &self.subject,
            TextPart::Opening => &self.opening,
            TextPart::Consequence => &self.consequence,
            TextPart::WaysOut => &self.ways_out,
            TextPart::Closing => &self.closing,
            TextPart::Sms => &self.sms,
            TextPart::Chat => &self.chat,
        };
        own.as_deref()
    }

    /// The whole text: the owner's words, and the standard ones where there are none.
    #[must_use]
    pub fn over(&self, standard: &LetterText) -> LetterText {
        let part = |part| self.part(part).unwrap_or(standard.part(part)).to_owned();
        LetterText {
            subject: part(TextPart::Subject),
            opening: part(TextPart::Opening),
            consequence: part(TextPart::Consequence),
            ways_out: part(TextPart::WaysOut),
            closing: part(TextPart::Closing),
            sms: part(TextPart::Sms),
            chat: part(TextPart::Chat),
        }
    }
}

/// Something wrong with a text, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextFlaw {
    /// The part.
    pub part: TextPart,
    /// The line within the part, from 1.
    pub line: usize,
    /// What is wrong.
    pub problem: TextProblem,
}

/// What can be wrong with a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextProblem {
    /// A placeholder that does not exist, or not in this language.
    UnknownPlaceholder(String),
    /// Something else than placeholders and conditions.
    NotAllowed(String),
    /// A bracket that is not opened or not closed.
    Bracket,
    /// A condition that is not opened, not closed, or in the wrong order.
    Condition,
    /// Neither subject nor opening nor consequence always says the amount, or a text message does not.
    AmountMissing,
    /// A subject, opening, closing or text message without words.
    Empty,
    /// More characters than fit; the most that fit.
    TooLong(usize),
}

impl TextFlaw {
    /// The code of the message, `noun.reason`.
    pub const fn code(&self) -> &'static str {
        match self.problem {
            TextProblem::UnknownPlaceholder(_) => "letter_text.unknown_placeholder",
            TextProblem::NotAllowed(_) => "letter_text.not_allowed",
            TextProblem::Bracket => "letter_text.bracket",
            TextProblem::Condition => "letter_text.condition",
            TextProblem::AmountMissing => "letter_text.amount_missing",
            TextProblem::Empty => "letter_text.empty",
            TextProblem::TooLong(_) => "letter_text.too_long",
        }
    }

    /// The values of the message, by name.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        let line = ("line", self.line.to_string());
        match &self.problem {
            TextProblem::UnknownPlaceholder(found) | TextProblem::NotAllowed(found) => {
                vec![line, ("found", found.clone())]
            }
            TextProblem::TooLong(most) => vec![("most", most.to_string())],
            TextProblem::Bracket | TextProblem::Condition => vec![line],
            TextProblem::AmountMissing | TextProblem::Empty => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_is_the_owners_own() {
        let standard =
            LetterText { subject: "Reminder".into(), closing: "Regards".into(), ..LetterText::default() };
        let written = LetterText { subject: "Hello".into(), ..standard.clone() };
        let own = written.changes_from(&standard);
        assert_eq!(own, OwnText { subject: Some("Hello".into()), ..OwnText::default() });
        assert_eq!(own.over(&standard), written);
        assert!(standard.changes_from(&standard).is_empty());
    }

    #[test]
    fn every_text_has_a_code_of_its_own() {
        let codes: std::collections::BTreeSet<String> = TextKey::all().map(TextKey::code).collect();
        assert_eq!(codes.len(), 4 * 3 * 4 * 2);
        let late = TextKey { level: 7, language: Language::He, tone: Tone::Warm, is_consumer: true };
        assert_eq!(late.code(), "he.3.warm.consumer");
    }
}

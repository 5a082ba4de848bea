//! The words of a letter as a text message: a few sentences that stand alone.

use domain::{
    letter::{Letter, LetterTable},
    letter_text::TextPart,
};

use crate::{
    error::DocumentError,
    letter::checked,
    visible::{BOLD_OFF, BOLD_ON, NO_BREAK_SPACE},
    wording::Wording,
};

/// What a text message says, for two kinds of programs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextMessage {
    /// The short text, for SMS.
    pub sms: String,
    /// The text for a chat program.
    pub chat: String,
}

/// Words a text message in the language of the letter. There is no table in it, so it speaks of everything that the letter asks
/// for as one sum, at the highest step (R1).
///
/// # Errors
/// If the letter claims nothing or mixes currencies, or a text is broken.
pub fn text_message(letter: &Letter) -> Result<TextMessage, DocumentError> {
    let highest = checked(letter)?;
    let whole = LetterTable {
        items: letter.tables.iter().flat_map(|table| table.items.clone()).collect(),
        claims: letter.claims().cloned().collect(),
        ..highest.clone()
    };
    let letter = Letter { tables: vec![whole], ..letter.clone() };
    let wording = Wording::new(&letter, checked(&letter)?)?;
    let message = |part| Ok::<_, DocumentError>(plain(&wording.message(part)?, letter.language.is_rtl()));
    Ok(TextMessage { sms: message(TextPart::Sms)?, chat: message(TextPart::Chat)? })
}

/// The text without what only a page needs. Marks of direction stay where something reads from right to left (D1): elsewhere they
/// would only make an SMS longer, as each character outside GSM 03.38 does.
fn plain(text: &str, is_rtl: bool) -> String {
    let has_rtl =
        is_rtl || text.chars().any(|c| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}'));
    let is_dropped = |c: char| {
        matches!(c, BOLD_ON | BOLD_OFF | '\u{2060}') || (!has_rtl && matches!(c, '\u{2066}'..='\u{2069}'))
    };
    let kept = text.chars().filter(|c| !is_dropped(*c));
    kept.map(|c| if matches!(c, NO_BREAK_SPACE | '\u{202f}') { ' ' } else { c }).collect()
}

//! How each letter of a run speaks: in the tone of its level and the words of that tone, unless the owner chose otherwise for
//! this letter.

use std::collections::HashMap;

use domain::{
    Currency, CustomerId, Tone,
    dunning::LetterProposal,
    letter::SecondLanguage,
    letter_text::{OwnText, TextKey},
};

use crate::{
    App, AppError,
    contract::{LetterTextDraft, LetterWording},
    letter_texts::own_texts,
};

use super::Draft;

/// How one letter speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Voice {
    /// Which text it is written by.
    pub(crate) key: TextKey,
    /// What of it is not standard.
    pub(crate) words: OwnText,
    /// The second language of the customer. Words for one letter are in one language: standard ones beside them could say
    /// something else.
    pub(crate) second: Option<SecondLanguage>,
    /// Whether the owner wrote words for this letter.
    pub(crate) has_own_words: bool,
}

/// What a voice is found by.
pub(super) fn of(letter: &LetterProposal) -> (CustomerId, Currency) {
    (letter.customer, letter.currency)
}

impl App {
    /// How each letter of a draft speaks. What was chosen for a letter that is not in it has no effect (R7).
    ///
    /// # Errors
    /// If words that were written for one letter cannot be used.
    pub(super) fn voices(
        &self,
        draft: &Draft,
        wordings: &[LetterWording],
    ) -> Result<HashMap<(CustomerId, Currency), Voice>, AppError> {
        let own = own_texts(self.read()?)?;
        let mut voices = HashMap::new();
        for letter in draft.proposal.written() {
            let Some(profile) = draft.profiles.get(&letter.customer) else { continue };
            let chosen =
                wordings.iter().find(|wording| (wording.customer_id, wording.currency) == of(letter));
            let tone: Option<Tone> = chosen.and_then(|chosen| chosen.tone);
            let key = TextKey {
                level: letter.level,
                language: profile.language,
                tone: tone.unwrap_or(draft.tone(letter.customer, letter.level)),
                is_consumer: profile.is_consumer,
            };
            let written = chosen.and_then(|chosen| chosen.text.clone());
            let has_own_words = written.is_some();
            let words = match written {
                Some(text) => self.own_words(&LetterTextDraft { key, text })?,
                None => own.get(&key.settled()).cloned().unwrap_or_default(),
            };
            let other = profile.second_language.filter(|other| *other != key.language && !has_own_words);
            let second = other.map(|language| {
                let words = own.get(&TextKey { language, ..key }.settled()).cloned().unwrap_or_default();
                SecondLanguage { language, words }
            });
            voices.insert(of(letter), Voice { key, words, second, has_own_words });
        }
        Ok(voices)
    }
}

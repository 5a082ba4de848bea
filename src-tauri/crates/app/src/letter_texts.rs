//! The words of reminders: the standard ones, what the owner wrote in their place, and a letter to look at them.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use domain::{
    Currency, Money,
    customer::Address,
    letter::{Addressee, Letter, LetterItem, LetterTable},
    letter_text::{LetterText, OwnText, TextFlaw, TextKey},
};
use store::Reader;

use crate::{
    App, AppError, TextMessage,
    contract::{
        GetLetterText, LetterTextCheck, LetterTextDraft, LetterTextProblem, LetterTextReceipt,
        LetterTextView, TextMessageWords,
    },
    stationery::{country, stationery},
    words,
};

/// What the settings begin with that hold the owner's words; the code of the text follows.
const PREFIX: &str = "letter_text.";
/// What the example asks for, in minor units, where the book has no letter to show.
const EXAMPLE: i64 = 1_250_000;
/// Days after the due date of the example, and until it is to be paid.
const LATE: u64 = 23;
/// Days until the invented invoice of a note is due.
const SOON: u64 = 3;
const PAY_BY: u64 = 14;

/// The owner's words, by text.
pub(crate) type OwnTexts = BTreeMap<TextKey, OwnText>;

/// Everything that the owner wrote in place of standard texts.
///
/// # Errors
/// If the book cannot be read, or was written by a newer version.
pub(crate) fn own_texts(read: Reader<'_>) -> Result<OwnTexts, AppError> {
    let kept = read.settings_under(PREFIX)?;
    let mut own = OwnTexts::new();
    for key in TextKey::all() {
        let Some(json) = kept.get(&key.code()).filter(|json| !json.is_empty()) else { continue };
        let unreadable =
            |error| store::StoreError::Unreadable { what: format!("{PREFIX}{}: {error}", key.code()) };
        own.insert(key, serde_json::from_str(json).map_err(unreadable)?);
    }
    Ok(own)
}

impl App {
    /// One text: the words in use, the standard ones, and what can be inserted.
    ///
    /// # Errors
    /// If no book is open.
    pub fn get_letter_text(&self, request: &GetLetterText) -> Result<LetterTextView, AppError> {
        let key = request.key.settled();
        let own = own_texts(self.read()?)?;
        let standard = self.standard_text(key)?;
        let placeholders = self.ports.printer.placeholders(key.language);
        Ok(LetterTextView {
            key,
            text: own.get(&key).map_or_else(|| standard.clone(), |own| own.over(&standard)),
            standard,
            placeholders: placeholders.into_iter().map(ToOwned::to_owned).collect(),
            own: own.into_keys().collect(),
        })
    }

    /// What is wrong with a text, before it is used.
    ///
    /// # Errors
    /// If no book is open.
    pub fn check_letter_text(&self, request: &LetterTextDraft) -> Result<LetterTextCheck, AppError> {
        self.read()?;
        let flaws = self.ports.printer.check_text(&request.text, request.key.language);
        Ok(LetterTextCheck { problems: flaws.iter().map(problem).collect() })
    }

    /// The page with a text, in a letter of the book that is like it, or in an invented one; marked as a draft.
    ///
    /// # Errors
    /// If the text cannot be used, or the letter cannot be printed.
    pub fn preview_letter_text(&self, request: &LetterTextDraft) -> Result<Vec<u8>, AppError> {
        let words = self.own_words(request)?;
        let mut letter = self.letter_like(request.key.settled())?;
        letter.words = words;
        Ok(self.ports.printer.preview(&[letter])?)
    }

    /// What a letter with a text says as a text message, in the same letter as [`App::preview_letter_text`].
    ///
    /// # Errors
    /// If the text cannot be used.
    pub fn preview_letter_text_message(
        &self,
        request: &LetterTextDraft,
    ) -> Result<TextMessageWords, AppError> {
        let words = self.own_words(request)?;
        let mut letter = self.letter_like(request.key.settled())?;
        letter.words = words;
        let TextMessage { sms, chat } = self.ports.printer.text_message(&letter)?;
        Ok(TextMessageWords { sms, chat })
    }

    /// Keeps a text; what equals the standard words follows them from then on. What was written before stays in the history.
    ///
    /// # Errors
    /// If the text cannot be used.
    pub fn update_letter_text(&mut self, request: &LetterTextDraft) -> Result<LetterTextReceipt, AppError> {
        let own = self.own_words(request)?;
        let json = if own.is_empty() {
            String::new()
        } else {
            serde_json::to_string(&own).map_err(std::io::Error::from)?
        };
        let setting = format!("{PREFIX}{}", request.key.code());
        let is_same = self.read()?.setting(&setting)?.unwrap_or_default() == json;
        if is_same {
            self.book_mut()?;
            return Ok(LetterTextReceipt { entry_id: None });
        }
        let now = self.now();
        let written = self
            .book_mut()?
            .write("letter_text.change", now, |entry| entry.change_setting(&setting, &json))?;
        Ok(LetterTextReceipt { entry_id: written.entry })
    }

    /// What of a text is the owner's own.
    ///
    /// # Errors
    /// If the text cannot be used; the first thing is told.
    pub(crate) fn own_words(&self, draft: &LetterTextDraft) -> Result<OwnText, AppError> {
        if let Some(flaw) = self.ports.printer.check_text(&draft.text, draft.key.language).first() {
            return Err(AppError::Refused { code: flaw.code(), params: params(flaw) });
        }
        Ok(draft.text.changes_from(&self.standard_text(draft.key)?))
    }

    fn standard_text(&self, key: TextKey) -> Result<LetterText, AppError> {
        let country = country(self.read()?)?;
        Ok(self.ports.printer.standard_text(key, &country)?)
    }

    /// A letter like the text: one of today's where there is one, in the language, to the kind of customer and at the level
    /// of the text.
    fn letter_like(&self, key: TextKey) -> Result<Letter, AppError> {
        let is_like = |letter: &Letter| {
            let same_kind = letter.addressee.is_consumer == key.is_consumer;
            (letter.language == key.language, same_kind, letter.level == key.level)
        };
        let found = self.draft_letter_like(key.level == 0, is_like)?;
        let mut letter = found.map_or_else(|| self.invented(key), Ok)?;
        letter.language = key.language;
        letter.second = None;
        letter.tone = key.tone;
        letter.level = key.level;
        letter.addressee.is_consumer = key.is_consumer;
        let earlier = (1..key.level)
            .rev()
            .filter_map(|step| letter.dated_on.checked_sub_days(Days::new(u64::from(step) * (PAY_BY + 7))));
        let earlier: Vec<NaiveDate> = earlier.collect();
        if letter.earlier_letters.len() != earlier.len() {
            letter.earlier_letters = earlier;
        }
        Ok(letter)
    }

    /// A letter about an invented invoice, where the book has no letter to write.
    fn invented(&self, key: TextKey) -> Result<Letter, AppError> {
        let read = self.read()?;
        let today = self.now().today;
        let currency = read.book_profile()?.currency;
        let params = BTreeMap::new();
        let named = |name: &str| words::text(key.language, name, &params).unwrap_or_default();
        let country = country(read)?;
        Ok(Letter {
            number: None,
            dated_on: today,
            language: key.language,
            currency,
            seller: read.seller()?,
            stationery: stationery(read)?,
            addressee: Addressee {
                customer_number: "K-1001".to_owned(),
                customer_name: named("letter-texts-example-name"),
                contact_title: String::new(),
                contact_name: named("letter-texts-example-contact"),
                address: Address { country, ..Address::default() },
                is_consumer: key.is_consumer,
            },
            level: key.level,
            tone: key.tone,
            words: OwnText::default(),
            second: None,
            tables: vec![invented_table(key.level, (today, currency))],
            credits: Vec::new(),
            rides_along: Vec::new(),
            disputed: Vec::new(),
            threatened: Vec::new(),
            earlier_letters: Vec::new(),
        })
    }
}

fn invented_table(level: u8, (today, currency): (NaiveDate, Currency)) -> LetterTable {
    let before = |days: u64| today.checked_sub_days(Days::new(days)).unwrap_or(today);
    let after = |days: u64| today.checked_add_days(Days::new(days)).unwrap_or(today);
    let (late, pay_by) = if level == 0 { (0, after(SOON)) } else { (LATE, after(PAY_BY)) };
    let money = |minor| Money::new(minor, currency);
    let item = LetterItem {
        invoice_number: "2001".to_owned(),
        issued_on: before(late + 30),
        due_on: if level == 0 { pay_by } else { before(late) },
        overdue_days: i64::try_from(late).unwrap_or_default(),
        amount: money(EXAMPLE),
        paid: money(0),
        disputed: money(0),
        open: money(EXAMPLE),
        pay_by: Some(pay_by),
    };
    LetterTable { level, pay_by, items: vec![item], claims: Vec::new() }
}

fn problem(flaw: &TextFlaw) -> LetterTextProblem {
    LetterTextProblem { code: flaw.code().to_owned(), params: params(flaw), part: flaw.part }
}

fn params(flaw: &TextFlaw) -> BTreeMap<String, String> {
    flaw.params().into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

//! The sentences of a reminder: which text, with which values.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Days;
use domain::{
    Language,
    letter::{Letter, LetterTable},
    letter_text::{LetterText, TextKey, TextPart},
    seller::BankAccount,
};
use minijinja::Value;

use crate::{
    addressing::Addressing,
    error::DocumentError,
    format::Format,
    labels::{Arg, Labels},
    own_text,
    templates::Templates,
    visible::{bold, isolated, left_to_right, left_to_right_phrase, number_or_name, unbroken},
};

/// What a customer can do, one sentence each.
const WAYS_OUT: [&str; 3] = ["already_paid", "instalment_offer", "dispute_route"];

/// Chooses and fills the texts of one letter.
pub(crate) struct Wording<'a> {
    letter: &'a Letter,
    claim: &'a LetterTable,
    format: Format,
    templates: Templates,
    plain: Value,
    emphasised: Value,
}

impl<'a> Wording<'a> {
    /// The wording of `letter`, whose `claim` is its highest step.
    pub(crate) fn new(letter: &'a Letter, claim: &'a LetterTable) -> Result<Self, DocumentError> {
        let format = Format::new(letter.language, &letter.seller.address.country);
        let templates = Templates::of(letter.language)?;
        let unset = Value::UNDEFINED;
        let mut wording = Self { letter, claim, format, templates, plain: unset.clone(), emphasised: unset };
        let mut values = wording.values()?;
        wording.plain = object(&values);
        let pay_by = bold(&left_to_right(&format.date(claim.pay_by)));
        values.insert("pay_by", Value::from(pay_by));
        values.insert("due_dates", Value::from(wording.due_dates(bold)?));
        wording.emphasised = object(&values);
        Ok(wording)
    }

    /// The subject, also the title of the file.
    pub(crate) fn subject(&self) -> Result<String, DocumentError> {
        match self.own(TextPart::Subject)? {
            Some(own) => Ok(own.concat()),
            None => self.templates.text(&self.name("subject"), &self.plain),
        }
    }

    /// What is asked and by when, the date in bold.
    pub(crate) fn opening(&self) -> Result<Vec<String>, DocumentError> {
        match self.own(TextPart::Opening)? {
            Some(own) => Ok(own),
            None => self.templates.texts(&self.name("paragraphs"), &self.emphasised),
        }
    }

    /// What follows if nothing happens; names only the highest step (R1).
    pub(crate) fn consequence(&self) -> Result<String, DocumentError> {
        if let Some(own) = self.own(TextPart::Consequence)? {
            return Ok(own.concat());
        }
        self.templates.text(&self.name(&format!("consequence.{}", self.kind())), &self.plain)
    }

    /// Already paid, instalments, dispute: one paragraph.
    pub(crate) fn ways_out(&self) -> Result<String, DocumentError> {
        if let Some(own) = self.own(TextPart::WaysOut)? {
            return Ok(own.concat());
        }
        let mut sentences = Vec::new();
        for block in WAYS_OUT {
            let name = self.name(&format!("blocks.{}.{block}", self.kind()));
            sentences.push(self.templates.text(&name, &self.plain)?);
        }
        sentences.retain(|sentence| !sentence.is_empty());
        Ok(sentences.join(" "))
    }

    /// The words as a text message: `sms` or `chat`.
    pub(crate) fn message(&self, part: TextPart) -> Result<String, DocumentError> {
        match self.own(part)? {
            Some(own) => Ok(own.concat()),
            None => self.templates.text(&self.name(part.code()), &self.plain),
        }
    }

    /// That the letter itself is attached, where a mail says its words.
    pub(crate) fn attached(&self, has_originals: bool) -> Result<String, DocumentError> {
        let text = if has_originals { "mail.attached_with_invoices" } else { "mail.attached" };
        self.templates.text(text, &self.plain)
    }

    /// The opening line.
    pub(crate) fn salutation(&self) -> Result<String, DocumentError> {
        self.addressing().salutation(self.templates, &self.plain)
    }

    /// The closing line.
    pub(crate) fn closing(&self) -> Result<String, DocumentError> {
        if let Some(own) = self.own(TextPart::Closing)? {
            return Ok(own.concat());
        }
        let special = if self.format.is_american() {
            "closing_us"
        } else if self.full_name().is_empty() {
            "closing_unnamed"
        } else {
            "closing"
        };
        let text = self.templates.text(&self.name(special), &self.plain)?;
        if text.is_empty() { self.templates.text(&self.name("closing"), &self.plain) } else { Ok(text) }
    }

    /// The lines over the address: Hebrew opens the address with a word of its own.
    pub(crate) fn address_open(&self) -> Result<String, DocumentError> {
        self.templates.text("address_open", &self.plain)
    }

    /// The line that names the person in the address; empty without a person.
    pub(crate) fn attention(&self) -> Result<String, DocumentError> {
        if self.letter.addressee.contact_name.trim().is_empty() {
            return Ok(String::new());
        }
        self.templates.text("attention", &self.plain)
    }

    /// What the owner wrote for a part, filled in; `None` where the standard text stands.
    fn own(&self, part: TextPart) -> Result<Option<Vec<String>>, DocumentError> {
        let Some(source) = self.letter.words.part(part) else { return Ok(None) };
        let values = if part == TextPart::Opening { &self.emphasised } else { &self.plain };
        own_text::fill(source, (part, self.letter.language), values).map(Some)
    }

    fn name(&self, text: &str) -> String {
        name(key(self.letter), text)
    }

    fn kind(&self) -> &'static str {
        kind(key(self.letter))
    }

    fn addressing(&self) -> Addressing<'a> {
        Addressing { addressee: &self.letter.addressee, format: self.format }
    }

    fn full_name(&self) -> &'a str {
        self.addressing().full_name()
    }

    fn values(&self) -> Result<BTreeMap<&'static str, Value>, DocumentError> {
        let (letter, claim, format) = (self.letter, self.claim, self.format);
        let (seller, addressee) = (&letter.seller, &letter.addressee);
        let date = |date| left_to_right(&format.date(date));
        // With one table the credits come off what the text asks for; with several they come off at the end.
        let total = if letter.tables.len() == 1 { letter.net() } else { claim.total(letter.currency) };
        let mut values = BTreeMap::from([
            ("company", map([("name", isolated(&seller.name))])),
            (
                "contact",
                map([("name", isolated(&seller.contact_name)), ("phone", left_to_right(&seller.phone))]),
            ),
            ("reference", Value::from(left_to_right(&letter.payment_reference()))),
            ("contact_to", self.addressing().person()),
            ("total", Value::from(left_to_right(&format.amount(total)))),
            ("pay_by", Value::from(date(claim.pay_by))),
            (
                "hold_from",
                Value::from(date(claim.pay_by.checked_add_days(Days::new(1)).unwrap_or(claim.pay_by))),
            ),
            ("invoice_count", Value::from(claim.items.len())),
        ]);
        let customer = [
            ("name", Value::from(isolated(&addressee.customer_name))),
            ("is_consumer", Value::from(addressee.is_consumer)),
        ];
        values.insert("customer", Value::from_pairs(customer));
        let earlier: Vec<String> = letter.earlier_letters.iter().map(|on| date(*on)).collect();
        values.insert("previous_letter", map([("date", earlier.last().cloned().unwrap_or_default())]));
        values.insert("due_dates", Value::from(self.due_dates(str::to_owned)?));
        let letters = [("count", Value::from(earlier.len())), ("dates", Value::from(self.joined(&earlier)?))];
        values.insert("previous_letters", Value::from_pairs(letters));
        self.add_phrases(&mut values)?;
        Ok(values)
    }

    /// Phrases with their plural forms, which the other texts use.
    fn add_phrases(&self, values: &mut BTreeMap<&'static str, Value>) -> Result<(), DocumentError> {
        let items = &self.claim.items;
        let days = items.iter().map(|item| item.overdue_days).max().unwrap_or_default();
        let differ = items.iter().any(|item| item.overdue_days != days);
        let number = items.first().map_or("", |item| item.invoice_number.as_str());
        values.insert("invoice", map([("number", number_or_name(number))]));
        values.insert("days_overdue", Value::from(days));
        values.insert("is_partly_settled", Value::from(items.iter().any(|item| !item.paid.is_zero())));
        let phrase = |name: &str, count: usize, values: &BTreeMap<&'static str, Value>| {
            let form = plural(self.letter.language, count);
            let context = object(values);
            let text = self.templates.text(&format!("phrases.{name}.{form}"), &context)?;
            if text.is_empty() {
                self.templates.text(&format!("phrases.{name}.other"), &context)
            } else {
                Ok(text)
            }
        };
        let items_phrase = phrase("items", items.len(), values)?;
        values.insert("items", Value::from(items_phrase));
        let days_phrase = phrase("days", usize::try_from(days).unwrap_or_default(), values)?;
        values.insert("days", Value::from(days_phrase));
        let span = if differ { "phrases.overdue_span.several" } else { "phrases.overdue_span.one_item" };
        let span = self.templates.text(span, &object(values))?;
        values.insert("overdue_span", Value::from(span));
        let addressee = self.templates.text("addressee", &object(values))?;
        values.insert("addressee", Value::from(addressee));
        Ok(())
    }

    /// The days on which the items of the highest step are due.
    fn due_dates(&self, dress: impl Fn(&str) -> String) -> Result<String, DocumentError> {
        let dates: BTreeSet<_> = self.claim.items.iter().map(|item| item.due_on).collect();
        let dates = dates.into_iter().map(|date| dress(&left_to_right(&self.format.date(date))));
        self.joined(&dates.collect::<Vec<_>>())
    }

    /// A list in a sentence: `a, b and c`.
    fn joined(&self, parts: &[String]) -> Result<String, DocumentError> {
        let Some((last, others)) = parts.split_last() else { return Ok(String::new()) };
        if others.is_empty() {
            return Ok(last.clone());
        }
        let nothing = map([]);
        let separator = self.templates.text("phrases.list.separator", &nothing)?;
        let and = self.templates.text("phrases.list.last", &nothing)?;
        Ok(format!("{}{and}{last}", others.join(&separator)))
    }
}

/// The standard text of a key as it is written, for a seller in this country.
///
/// # Errors
/// If a bundled text is broken.
pub fn standard_text(key: TextKey, country: &str) -> Result<LetterText, DocumentError> {
    let templates = Templates::of(key.language)?;
    let source = |text: &str| templates.source(&name(key, text));
    let kind = kind(key);
    let ways_out = WAYS_OUT.map(|block| source(&format!("blocks.{kind}.{block}")));
    let ways_out: Vec<String> = ways_out.into_iter().filter(|text| !text.is_empty()).collect();
    let american =
        if Format::new(key.language, country).is_american() { source("closing_us") } else { String::new() };
    Ok(LetterText {
        subject: source("subject"),
        opening: templates.sources(&name(key, "paragraphs")).join("\n\n"),
        consequence: source(&format!("consequence.{kind}")),
        ways_out: ways_out.join(" "),
        closing: if american.is_empty() { source("closing") } else { american },
        sms: source("sms"),
        chat: source("chat"),
    })
}

/// Which text a letter is written by.
fn key(letter: &Letter) -> TextKey {
    let (level, language, tone) = (letter.level, letter.language, letter.tone);
    TextKey { level, language, tone, is_consumer: letter.addressee.is_consumer }
}

fn name(key: TextKey, text: &str) -> String {
    format!("level_{}.{}.{text}", key.settled().level, key.tone.code())
}

const fn kind(key: TextKey) -> &'static str {
    if key.is_consumer { "consumer" } else { "business" }
}

/// The account as it is read out: an IBAN in groups of four that never break.
pub(crate) fn account_label(account: &BankAccount, language: Language) -> Result<String, DocumentError> {
    let labels = Labels(language);
    let (is_iban, number) = account_number(account);
    if is_iban {
        let iban = unbroken(&number);
        let named = labels.format("letter-iban", &[("iban", Arg::Text(&iban))])?;
        return Ok(left_to_right_phrase(&named));
    }
    labels.format("letter-account-line", &[("account", Arg::Text(&unbroken(&number)))])
}

/// Whether the account is an IBAN, and its number: an IBAN in groups of four, another number as it was given.
pub(crate) fn account_number(account: &BankAccount) -> (bool, String) {
    let compact: String = account.account.chars().filter(|c| !c.is_whitespace()).collect();
    if !is_iban(&compact) {
        return (false, account.account.clone());
    }
    let groups: Vec<&str> =
        (0..compact.len()).step_by(4).map(|at| &compact[at..(at + 4).min(compact.len())]).collect();
    (true, groups.join(" "))
}

/// The code of the bank, named as a BIC where it is one.
pub(crate) fn bank_code(account: &BankAccount, language: Language) -> Result<String, DocumentError> {
    let code = account.bic.trim();
    let is_bic = matches!(code.len(), 8 | 11)
        && code.chars().all(|c| c.is_ascii_alphanumeric())
        && code.chars().take(6).all(|c| c.is_ascii_alphabetic());
    let shown = unbroken(code);
    if !is_bic {
        return Ok(shown);
    }
    Ok(left_to_right_phrase(&Labels(language).format("letter-bic", &[("bic", Arg::Text(&shown))])?))
}

fn is_iban(compact: &str) -> bool {
    let bytes = compact.as_bytes();
    (15..=34).contains(&bytes.len())
        && bytes.iter().all(u8::is_ascii_alphanumeric)
        && bytes[..2].iter().all(u8::is_ascii_alphabetic)
        && bytes[2..4].iter().all(u8::is_ascii_digit)
}

/// The plural form: one, two (Hebrew only) or other; what a language lacks falls back to other.
const fn plural(language: Language, count: usize) -> &'static str {
    match (count, language) {
        (1, _) => "one",
        (2, Language::He) => "two",
        _ => "other",
    }
}

fn map<const N: usize>(entries: [(&'static str, String); N]) -> Value {
    Value::from_pairs(entries)
}

fn object(values: &BTreeMap<&'static str, Value>) -> Value {
    Value::from_pairs(values.iter().map(|(name, value)| (*name, value.clone())))
}

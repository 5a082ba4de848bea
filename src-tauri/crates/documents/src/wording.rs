//! The sentences of a reminder: which text, with which values.

use std::collections::BTreeMap;

use chrono::Days;
use domain::{
    Language,
    letter::{Letter, LetterTable},
    seller::BankAccount,
};
use minijinja::Value;

use crate::{
    error::DocumentError,
    format::Format,
    labels::{Arg, Labels},
    templates::Templates,
    visible::{bold, isolated, left_to_right, left_to_right_phrase, unbroken},
};

/// Levels with texts of their own; later levels repeat the last one, which is the final notice.
const LAST_LEVEL: u8 = 3;
/// Countries whose names begin with the family name: there a title goes with the full name.
const FAMILY_NAME_FIRST: [&str; 7] = ["CN", "HU", "JP", "KH", "KR", "TW", "VN"];

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
        wording.emphasised = object(&values);
        Ok(wording)
    }

    /// The subject, also the title of the file.
    pub(crate) fn subject(&self) -> Result<String, DocumentError> {
        self.templates.text(&self.name("subject"), &self.plain)
    }

    /// What is asked and by when, the date in bold.
    pub(crate) fn opening(&self) -> Result<Vec<String>, DocumentError> {
        self.templates.texts(&self.name("paragraphs"), &self.emphasised)
    }

    /// What follows if nothing happens; names only the highest step (R1).
    pub(crate) fn consequence(&self) -> Result<String, DocumentError> {
        self.templates.text(&self.name(&format!("consequence.{}", self.kind())), &self.plain)
    }

    /// Already paid, instalments, dispute: one paragraph.
    pub(crate) fn ways_out(&self) -> Result<String, DocumentError> {
        let mut sentences = Vec::new();
        for block in ["already_paid", "instalment_offer", "dispute_route"] {
            let name = self.name(&format!("blocks.{}.{block}", self.kind()));
            sentences.push(self.templates.text(&name, &self.plain)?);
        }
        sentences.retain(|sentence| !sentence.is_empty());
        Ok(sentences.join(" "))
    }

    /// The opening line.
    pub(crate) fn salutation(&self) -> Result<String, DocumentError> {
        let addressee = &self.letter.addressee;
        let kind = match (self.full_name().is_empty(), addressee.contact_title.trim().is_empty()) {
            (true, _) => "",
            (false, true) => "person_untitled",
            (false, false) => "person_titled",
        };
        let unnamed = if addressee.is_consumer { "consumer" } else { "company" };
        let region = if self.format.is_american() { "us_" } else { "" };
        let name = if kind.is_empty() { unnamed } else { kind };
        let fallback = if kind.is_empty() { "company" } else { kind };
        for candidate in [format!("{region}{name}"), name.to_owned(), fallback.to_owned()] {
            let text = self.templates.text(&format!("salutation.{candidate}"), &self.plain)?;
            if !text.is_empty() {
                return Ok(text);
            }
        }
        Ok(String::new())
    }

    /// The closing line.
    pub(crate) fn closing(&self) -> Result<String, DocumentError> {
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

    fn name(&self, text: &str) -> String {
        format!("level_{}.{text}", self.letter.level.clamp(1, LAST_LEVEL))
    }

    fn kind(&self) -> &'static str {
        if self.letter.addressee.is_consumer { "consumer" } else { "business" }
    }

    /// The person, or the consumer who is the customer; empty when nobody is named.
    fn full_name(&self) -> &'a str {
        let addressee = &self.letter.addressee;
        let contact = addressee.contact_name.trim();
        let is_named = addressee.customer_name != addressee.customer_number;
        if contact.is_empty() && addressee.is_consumer && is_named {
            return addressee.customer_name.trim();
        }
        contact
    }

    /// The name that goes with a title: the last of two words where that is the family name, else the full name.
    fn family_name(&self) -> &'a str {
        let full = self.full_name();
        let country = self.letter.addressee.address.country.to_ascii_uppercase();
        let words: Vec<&str> = full.split_whitespace().collect();
        match words[..] {
            [_, family] if !FAMILY_NAME_FIRST.contains(&country.as_str()) => family,
            _ => full,
        }
    }

    fn values(&self) -> Result<BTreeMap<&'static str, Value>, DocumentError> {
        let (letter, claim, format) = (self.letter, self.claim, self.format);
        let (seller, addressee) = (&letter.seller, &letter.addressee);
        let date = |date| left_to_right(&format.date(date));
        // With one table the credits come off what the text asks for; with several they come off at the end.
        let total = if letter.tables.len() == 1 { letter.net() } else { claim.total(letter.currency) };
        let mut values = BTreeMap::from([
            ("company", map([("name", isolated(&seller.name))])),
            ("contact", map([("name", isolated(&seller.contact_name))])),
            (
                "contact_to",
                map([
                    ("title", isolated(&addressee.contact_title)),
                    ("full_name", isolated(self.full_name())),
                    ("family_name", isolated(self.family_name())),
                ]),
            ),
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
        values.insert("invoice", map([("number", left_to_right(number))]));
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

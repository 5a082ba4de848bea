//! How a person is addressed: by title and name as the customer file has them, never guessed.

use domain::letter::Addressee;
use minijinja::Value;

use crate::{error::DocumentError, format::Format, templates::Templates, visible::isolated};

/// Countries whose names begin with the family name: there a title goes with the full name.
const FAMILY_NAME_FIRST: [&str; 7] = ["CN", "HU", "JP", "KH", "KR", "TW", "VN"];

/// Who is written to, in which way of writing.
#[derive(Clone, Copy)]
pub(crate) struct Addressing<'a> {
    /// Who is written to.
    pub(crate) addressee: &'a Addressee,
    /// Language and country of the letter.
    pub(crate) format: Format,
}

impl<'a> Addressing<'a> {
    /// The opening line; `values` are those of the letter.
    pub(crate) fn salutation(self, templates: Templates, values: &Value) -> Result<String, DocumentError> {
        let kind = match (self.full_name().is_empty(), self.addressee.contact_title.trim().is_empty()) {
            (true, _) => "",
            (false, true) => "person_untitled",
            (false, false) => "person_titled",
        };
        let unnamed = if self.addressee.is_consumer { "consumer" } else { "company" };
        let region = if self.format.is_american() { "us_" } else { "" };
        let name = if kind.is_empty() { unnamed } else { kind };
        let fallback = if kind.is_empty() { "company" } else { kind };
        for candidate in [format!("{region}{name}"), name.to_owned(), fallback.to_owned()] {
            let text = templates.text(&format!("salutation.{candidate}"), values)?;
            if !text.is_empty() {
                return Ok(text);
            }
        }
        Ok(String::new())
    }

    /// The person, or the consumer who is the customer; empty when nobody is named.
    pub(crate) fn full_name(self) -> &'a str {
        let contact = self.addressee.contact_name.trim();
        let is_named = self.addressee.customer_name != self.addressee.customer_number;
        if contact.is_empty() && self.addressee.is_consumer && is_named {
            return self.addressee.customer_name.trim();
        }
        contact
    }

    /// The name that goes with a title: the last of two words where that is the family name, else the full name.
    fn family_name(self) -> &'a str {
        let full = self.full_name();
        let country = self.addressee.address.country.to_ascii_uppercase();
        let words: Vec<&str> = full.split_whitespace().collect();
        match words[..] {
            [_, family] if !FAMILY_NAME_FIRST.contains(&country.as_str()) => family,
            _ => full,
        }
    }

    /// The person for the texts: `contact_to`.
    pub(crate) fn person(self) -> Value {
        Value::from_pairs([
            ("title", isolated(&self.addressee.contact_title)),
            ("full_name", isolated(self.full_name())),
            ("family_name", isolated(self.family_name())),
        ])
    }
}

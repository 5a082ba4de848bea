//! The customer that a row names, and the small values of its columns.

use domain::{Language, customer::Address, terms::Terms};

use crate::{CustomerDraft, Field, Problem, Reason, country, fold, reading::RowReader, text::MAX_NAME_CHARS};

const LANGUAGES: &[(&str, Language)] = &[
    ("english", Language::En),
    ("englisch", Language::En),
    ("tienganh", Language::En),
    ("anh", Language::En),
    ("אנגלית", Language::En),
    ("vietnamese", Language::Vi),
    ("tiengviet", Language::Vi),
    ("viet", Language::Vi),
    ("vietnamesisch", Language::Vi),
    ("וייטנאמית", Language::Vi),
    ("hebrew", Language::He),
    ("עברית", Language::He),
    ("hebraisch", Language::He),
    ("dothai", Language::He),
    ("tiengdothai", Language::He),
];

/// The language of letters by tag or name.
pub(crate) fn language_of(cell: &str) -> Option<Language> {
    let folded = fold(cell);
    let by_name = LANGUAGES.iter().find(|(name, _)| *name == folded).map(|(_, language)| *language);
    by_name.or_else(|| Language::from_tag(cell.trim()))
}

/// Payment terms: the notation of the app, or days with the word for them.
pub fn terms_of(cell: &str) -> Option<Terms> {
    let text = cell.trim();
    let words = crate::text::folded_words(text);
    let is_day_word = |word: &str| matches!(word, "days" | "day" | "tage" | "ngay" | "יום" | "ימים" | "d");
    match words.as_slice() {
        [days, word] | [word, days] if is_day_word(word) => days.parse().ok().map(Terms::net),
        _ => text.parse().ok(),
    }
}

/// A reminder level: a digit, perhaps behind a word.
pub(crate) fn level_of(cell: &str) -> Option<u8> {
    let last = cell.split_whitespace().last()?;
    let is_word = |word: &str| !word.chars().any(char::is_numeric);
    let words_before = cell.split_whitespace().rev().skip(1).all(is_word);
    last.parse().ok().filter(|level| *level <= 9 && words_before && last.len() == 1)
}

impl RowReader<'_> {
    /// The customer of the row.
    ///
    /// A number may stand for a missing name; a row with neither is refused.
    pub(crate) fn customer(&mut self) -> Result<CustomerDraft, Problem> {
        let number = self.line(Field::CustomerNumber)?;
        let name = self.line(Field::CustomerName)?;
        if number.is_empty() && name.is_empty() {
            return Err(self.refuse(Field::CustomerName, Reason::NameMissing));
        }
        Ok(CustomerDraft {
            row: self.row.line(),
            number,
            name,
            contact_name: self.line(Field::ContactName)?,
            tax_id: self.line(Field::TaxId)?,
            language: self.language(),
            currency: self.currency_of_row()?,
            terms: self.terms()?,
            address: self.address()?,
            email: self.line(Field::Email)?,
            phone: self.line(Field::Phone)?,
            notes: Vec::new(),
        })
    }

    fn language(&mut self) -> Option<Language> {
        let cell = self.cell(Field::Language)?;
        let language = language_of(&cell);
        if language.is_none() {
            self.note(crate::RowNote::LanguageUnknown { value: cell.chars().take(80).collect() });
        }
        language
    }

    /// The payment terms of the row.
    pub(crate) fn terms(&mut self) -> Result<Option<Terms>, Problem> {
        let Some(cell) = self.cell(Field::Terms) else { return Ok(None) };
        terms_of(&cell).map(Some).ok_or_else(|| self.refuse(Field::Terms, Reason::TermsNotUnderstood))
    }

    /// Free lines in the order of the country: most write the postal code before the city.
    fn address(&mut self) -> Result<Address, Problem> {
        let mut lines = self.address_lines()?;
        for field in [Field::AddressSecond, Field::Street] {
            lines.push(self.line(field)?);
        }
        let (code, city) = (self.line(Field::PostalCode)?, self.line(Field::City)?);
        let country_text = self.line(Field::Country)?;
        let country = country::code_of(&country_text);
        let is_city_first = matches!(country.as_deref(), Some("GB" | "US" | "CA" | "AU" | "VN" | "IL"));
        let place = if is_city_first { [city, code] } else { [code, city] };
        lines.push(place.join(" ").trim().to_owned());
        if country.is_none() {
            lines.push(country_text);
        }
        lines.retain(|line| !line.is_empty());
        Ok(Address { lines, country: country.unwrap_or_default() })
    }

    /// A whole address in one cell keeps the line ends that it was written with.
    fn address_lines(&mut self) -> Result<Vec<String>, Problem> {
        let Some(column) = self.column(Field::Address) else { return Ok(Vec::new()) };
        let raw = self.row.cell(column).to_owned();
        let mut lines = Vec::new();
        for line in raw.lines() {
            let cleaned = crate::text::clean(line);
            if cleaned.had_hidden_marks {
                self.note_hidden_marks(column);
            }
            crate::text::check(&cleaned.text, MAX_NAME_CHARS)
                .map_err(|reason| self.refuse(Field::Address, reason))?;
            lines.push(cleaned.text.into_owned());
        }
        Ok(lines)
    }
}

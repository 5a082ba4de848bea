//! Text as it is kept: trimmed, on one line, without characters that hide or reorder.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::Reason;

/// The most characters of a name or of one line of an address.
pub(crate) const MAX_NAME_CHARS: usize = 200;
/// The most characters of a note.
pub(crate) const MAX_NOTE_CHARS: usize = 2_000;
/// The most marks on one letter; Hebrew with vowels and accents needs four.
const MAX_MARKS: usize = 4;

/// A cell made fit to keep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Clean<'a> {
    pub(crate) text: Cow<'a, str>,
    /// Whether marks that steer the writing direction, or other invisible characters, were taken out.
    pub(crate) had_hidden_marks: bool,
}

/// A cell as text: white space runs become one space, direction marks and other controls go, and the apostrophe that
/// an export puts before what could be a formula (I4) is taken off again.
pub(crate) fn clean(cell: &str) -> Clean<'_> {
    let trimmed = without_guard(cell.trim());
    if trimmed.bytes().all(|byte| (b' '..=b'~').contains(&byte)) && !trimmed.contains("  ") {
        return Clean { text: Cow::Borrowed(trimmed), had_hidden_marks: false };
    }
    let mut text = String::with_capacity(trimmed.len());
    let mut had_hidden_marks = false;
    for c in trimmed.chars() {
        if c.is_whitespace() {
            if !text.is_empty() && !text.ends_with(' ') {
                text.push(' ');
            }
        } else if is_hidden(c) || c.is_control() {
            had_hidden_marks = true;
        } else {
            text.push(c);
        }
    }
    text.truncate(text.trim_end().len());
    // Joiners are part of words, but alone they are nothing.
    if text.chars().all(|c| matches!(c, '\u{200c}' | '\u{200d}')) {
        text.clear();
    }
    Clean { text: Cow::Owned(text), had_hidden_marks }
}

/// A line that a person typed, made fit to keep as a cell of a file is, and whether hidden marks were taken out of it.
///
/// # Errors
/// If it is longer than a name may be, or has more marks on one letter than can be printed.
pub fn clean_line(typed: &str) -> Result<(String, bool), Reason> {
    let cleaned = clean(typed);
    check(&cleaned.text, MAX_NAME_CHARS)?;
    Ok((cleaned.text.into_owned(), cleaned.had_hidden_marks))
}

/// Whether a cleaned cell holds nothing; a dash stands for nothing where dates and amounts are listed.
pub(crate) fn is_nothing(cell: &str) -> bool {
    matches!(cell, "" | "-" | "–" | "—")
}

const fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{61c}' | '\u{feff}' | '\u{ad}' | '\u{180e}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Whether a cell that begins so may be taken for a formula by a spreadsheet (I4).
pub(crate) const fn starts_formula(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠')
}

fn without_guard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.trim_start_matches('\'').starts_with(starts_formula) => rest.trim_start(),
        _ => cell,
    }
}

/// Refuses text that cannot be printed on a letter.
pub(crate) fn check(text: &str, limit: usize) -> Result<(), Reason> {
    if text.is_ascii() && text.len() <= limit {
        return Ok(());
    }
    let mut marks = 0;
    for c in text.chars() {
        marks = if is_combining_mark(c) { marks + 1 } else { 0 };
        if marks > MAX_MARKS {
            return Err(Reason::TooManyMarks { limit: MAX_MARKS });
        }
    }
    let length = text.chars().count();
    if length > limit {
        return Err(Reason::TextTooLong { length, limit });
    }
    Ok(())
}

/// The letters and digits of `text` for comparing: lower case, without accents, punctuation or spaces.
///
/// `Số HĐ` becomes `sohd`, `Rechnungs-Nr.` `rechnungsnr`, `ח.פ.` `חפ`.
pub fn fold(text: &str) -> String {
    folded_words(text).concat()
}

/// The words of a header, folded as [`fold`] does; camel case is split, abbreviations are not.
pub(crate) fn folded_words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut after_lower = false;
    for c in text.nfd().filter(|c| !is_combining_mark(*c) && !is_hidden(*c)) {
        let is_abbreviation_mark = matches!(c, '.' | '\'' | '"' | '’' | '״' | '׳');
        let is_hump = after_lower && c.is_uppercase();
        let is_break = !c.is_alphanumeric() && (!is_abbreviation_mark || c == '.' && after_lower);
        if (is_hump || is_break) && words.last().is_some_and(|word| !word.is_empty()) {
            words.push(String::new());
        }
        after_lower = c.is_lowercase() || c.is_ascii_digit();
        if let (true, Some(word)) = (c.is_alphanumeric(), words.last_mut()) {
            push_folded(word, c);
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn push_folded(word: &mut String, c: char) {
    match c {
        'đ' | 'Đ' => word.push('d'),
        'ß' | 'ẞ' => word.push_str("ss"),
        _ => word.extend(c.to_lowercase()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> String {
        folded_words(text).join(" ")
    }

    #[test]
    fn headers_fold_to_plain_words() {
        assert_eq!(words("invoiceNumber"), "invoice number");
        assert_eq!(words("Số HĐ"), "so hd");
        assert_eq!(words("Fällig am"), "fallig am");
        assert_eq!(words("Straße"), "strasse");
        assert_eq!(words("ח.פ."), "חפ");
        assert_eq!(words("מס' חשבונית"), "מס חשבונית");
        assert_eq!(words("סה\"כ"), "סהכ");
        assert_eq!(words("Inv. No."), "inv no");
        assert_eq!(fold("customerID"), "customerid");
        assert_eq!(words("IBAN"), "iban");
    }

    #[test]
    fn trust_39_hidden_direction_marks_are_removed() {
        let name = clean("Ánh\u{202e} Dương");
        assert_eq!((name.text.as_ref(), name.had_hidden_marks), ("Ánh Dương", true));
    }

    #[test]
    fn trust_40_line_ends_become_one_space() {
        let name = clean("Bích\r\nBcc: x@example.com");
        assert_eq!((name.text.as_ref(), name.had_hidden_marks), ("Bích Bcc: x@example.com", false));
    }

    #[test]
    fn trust_42_invisible_text_is_no_text() {
        for cell in ["", "  ", "\u{200b}", "\u{a0}\u{200b}\u{a0}", "\u{200d}"] {
            assert_eq!(clean(cell).text, "", "{cell:?}");
        }
    }

    #[test]
    fn trust_41_long_and_stacked_names_are_refused() {
        assert_eq!(
            check(&"x".repeat(10_000), MAX_NAME_CHARS),
            Err(Reason::TextTooLong { length: 10_000, limit: 200 })
        );
        let zalgo = format!("a{}", "\u{301}".repeat(5));
        assert_eq!(check(&zalgo, MAX_NAME_CHARS), Err(Reason::TooManyMarks { limit: 4 }));
        assert_eq!(check("Nguyễn Hữu Thưởng", MAX_NAME_CHARS), Ok(()));
    }

    #[test]
    fn i4_guard_before_formulas_is_taken_off() {
        assert_eq!(clean("'=SUM(A1)").text, "=SUM(A1)");
        assert_eq!(clean("''=x").text, "'=x");
        assert_eq!(clean("'t Hooft").text, "'t Hooft");
    }
}

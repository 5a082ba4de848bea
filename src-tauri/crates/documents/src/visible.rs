//! Text that came from outside, made safe to set: nothing in it is obeyed, nothing is hidden (D1, D5).

use unicode_normalization::UnicodeNormalization;

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
const POP_ISOLATE: char = '\u{2069}';
/// Starts bold text. Controls never survive [`visible`], so that inserted text cannot contain it.
pub(crate) const BOLD_ON: char = '\u{2}';
/// Ends bold text.
pub(crate) const BOLD_OFF: char = '\u{3}';
/// The space at which a line never breaks.
pub(crate) const NO_BREAK_SPACE: char = '\u{a0}';

/// The text in NFC with controls and direction overrides spelled out as `[U+202E]` (D5).
pub(crate) fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.trim().nfc() {
        if is_obeyed(character) {
            shown.extend(format!("[U+{:04X}]", u32::from(character)).chars());
        } else {
            shown.push(character);
        }
    }
    shown
}

/// A name or another value of unknown direction, isolated from the sentence around it (D1).
pub(crate) fn isolated(text: &str) -> String {
    wrapped(FIRST_STRONG_ISOLATE, &visible(text))
}

/// A figure, code or phone number, read left to right in every sentence (D1); it breaks at spaces only.
pub(crate) fn left_to_right(text: &str) -> String {
    wrapped(LEFT_TO_RIGHT_ISOLATE, &visible(text).replace('-', "-\u{2060}"))
}

/// The number of an item, or its name where it is a claim: a number reads left to right, a phrase as its first letter (D1).
pub(crate) fn number_or_name(text: &str) -> String {
    let is_phrase = text.contains(' ') && text.chars().any(|c| matches!(c, '\u{590}'..='\u{5ff}'));
    if is_phrase { isolated(text) } else { left_to_right(text) }
}

/// As [`left_to_right`], and never broken over two lines.
pub(crate) fn unbroken(text: &str) -> String {
    left_to_right(text).replace(' ', "\u{a0}")
}

/// Text that is safe already and holds values of its own, read left to right as a whole.
pub(crate) fn left_to_right_phrase(safe: &str) -> String {
    wrapped(LEFT_TO_RIGHT_ISOLATE, safe)
}

/// The text in bold.
pub(crate) fn bold(text: &str) -> String {
    format!("{BOLD_ON}{text}{BOLD_OFF}")
}

/// Whether a character only steers the layout and never reaches the page.
pub(crate) const fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{2066}'..='\u{2069}')
}

fn wrapped(opening: char, text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("{opening}{text}{POP_ISOLATE}") }
}

/// Controls, line separators, embeddings, overrides, isolates, tags and byte order marks. Plain direction marks
/// and joiners stay: Hebrew and Persian spelling uses them, and they do nothing outside the isolate.
fn is_obeyed(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d5_controls_and_overrides_are_shown() {
        assert_eq!(visible("Evil\u{202e}txt\u{7}"), "Evil[U+202E]txt[U+0007]");
        assert_eq!(visible("a\nb\u{2069}"), "a[U+000A]b[U+2069]");
        assert_eq!(visible("\u{2}bold\u{3}"), "[U+0002]bold[U+0003]", "bold cannot be forged");
    }

    #[test]
    fn d1_inserted_values_are_isolated() {
        assert_eq!(isolated(" Ltd. "), "\u{2068}Ltd.\u{2069}");
        assert_eq!(isolated(""), "", "nothing needs no isolate");
    }

    #[test]
    fn names_are_composed() {
        assert_eq!(visible("e\u{301}"), "é");
    }
}

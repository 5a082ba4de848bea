//! Names for files that every system accepts.

use unicode_normalization::UnicodeNormalization;

/// Longest file name in bytes, extension included: leaves room for a counter on systems that allow 143.
const MAX_BYTES: usize = 120;
const EXTENSION: &str = ".pdf";
/// Device names of Windows, refused with any extension.
const RESERVED: [&str; 6] = ["CON", "PRN", "AUX", "NUL", "COM", "LPT"];

/// A safe name for the file of a document to a customer, for example `R-2026-0014 Corrib Books.pdf`.
///
/// NFC, at most 120 bytes, without path separators, reserved characters, controls or device names.
pub fn safe_file_name(number: &str, customer_name: &str) -> String {
    let cleaned = cleaned(&format!("{number} {customer_name}"));
    let mut stem = shortened(&cleaned, MAX_BYTES - EXTENSION.len() - 1);
    let device: String = stem.chars().take_while(char::is_ascii_alphanumeric).collect();
    if is_device(&device) {
        stem.insert(0, '_');
    }
    format!("{stem}{EXTENSION}")
}

fn cleaned(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for character in text.nfc() {
        let is_refused = r#"<>:"/\|?*"#.contains(character);
        let kept = if is_refused { '-' } else { character };
        // Controls and direction marks would hide what the name is.
        if kept.is_control() || is_direction(kept) || (kept.is_whitespace() && words.ends_with(' ')) {
            continue;
        }
        words.push(if kept.is_whitespace() { ' ' } else { kept });
    }
    let trimmed = words.trim_matches([' ', '.', '-']);
    if trimmed.is_empty() { "letter".to_owned() } else { trimmed.to_owned() }
}

fn shortened(text: &str, max_bytes: usize) -> String {
    let mut end = max_bytes.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text[..end].trim_end_matches([' ', '.']).to_owned()
}

const fn is_direction(character: char) -> bool {
    matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

fn is_device(word: &str) -> bool {
    let name = word.trim_end_matches(|c: char| c.is_ascii_digit()).to_ascii_uppercase();
    let digits = word.len() - name.len();
    RESERVED.contains(&name.as_str()) && digits <= 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_and_reserved_characters_are_defused() {
        assert_eq!(cleaned("R-1 ../../x"), "R-1 ..-..-x");
        assert_eq!(cleaned("a:b*c\u{202e}?"), "a-b-c");
        assert_eq!(cleaned("..\u{7} . "), "letter");
        assert_eq!(cleaned("Tie\u{302}\u{301}n  \n x"), "Tiến x");
    }

    #[test]
    fn device_names_are_recognised() {
        assert!(is_device("con") && is_device("LPT9") && is_device("NUL"));
        assert!(!is_device("Console") && !is_device("R") && !is_device("COM12"));
    }

    #[test]
    fn long_names_are_cut_between_characters() {
        let cut = shortened(&"ế".repeat(100), 115);
        assert!(cut.len() <= 115 && cut.chars().all(|c| c == 'ế'));
    }
}

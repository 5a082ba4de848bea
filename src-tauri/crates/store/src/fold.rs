//! Search that ignores accents and case.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The text as searches compare it: without marks, `đ` as `d`, in lower case, single spaces.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)) {
        match letter {
            'đ' | 'Đ' => folded.push('d'),
            'ß' => folded.push_str("ss"),
            _ if letter.is_whitespace() => folded.push(' '),
            _ => folded.extend(letter.to_lowercase()),
        }
    }
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_and_spaces_do_not_matter() {
        assert_eq!(fold("Nguyễn Hữu  Thưởng"), "nguyen huu thuong");
        assert_eq!(fold("Đỗ ĐẠT"), "do dat");
        assert_eq!(fold("Groß\u{a0}& Söhne"), "gross & sohne");
        assert_eq!(fold("שָׁלוֹם"), "שלום", "points are marks too");
        assert_eq!(fold("ﬁrm № ②"), "firm no 2");
    }
}

//! Letters that say everything once more in a second language.

use domain::{Language, letter::Letter};

use super::{
    rules::{items, text_of},
    samples,
};

#[test]
fn a_letter_in_two_languages_says_everything_twice_and_claims_it_once() {
    for language in Language::ALL {
        let letter = samples::in_two_languages(language, 2);
        let second = letter.in_second_language().unwrap();
        let Some(text) = text_of(&letter) else { return };
        for item in items(&letter) {
            assert_eq!(
                text.matches(item.invoice_number.as_str()).count(),
                1,
                "the table stands once: {text}"
            );
        }
        let subject = documents::mail_text(&second, false).unwrap().subject;
        let subject = subject.replace(|c| matches!(c, '\u{2066}'..='\u{2069}'), "");
        assert!(subject.split_whitespace().all(|word| text.contains(word)), "{subject}: {text}");
    }
}

#[test]
fn a_mail_says_the_second_language_after_the_first() {
    let letter = samples::in_two_languages(Language::Vi, 1);
    let mail = documents::mail_text(&letter, false).unwrap();
    let (first, second) = mail.text.split_once("This letter in English").unwrap();
    assert!(first.starts_with("Kính gửi") && !second.contains("Kính gửi"), "{}", mail.text);
    assert!(second.contains("Dear "), "{second}");
    let alone = documents::mail_text(&Letter { second: None, ..letter }, false).unwrap();
    assert_eq!((alone.subject, alone.text.trim()), (mail.subject, first.trim()));
}

//! The words of letters as text messages: every one stands alone, in each language, level and tone.

use std::fmt::Write as _;

use domain::{Language, Money, Tone, letter::Letter};

use super::{golden, samples};

fn letter(language: Language, level: u8, tone: Tone) -> Letter {
    Letter { tone, ..samples::letter(language, level, 2) }
}

#[test]
fn r1_every_text_message_says_the_amount_and_leaves_no_gap_whoever_writes_to_whom() {
    for language in Language::ALL {
        for level in 0..=3 {
            for tone in Tone::ALL {
                for is_named in [true, false] {
                    let mut letter = letter(language, level, tone);
                    if !is_named {
                        letter.addressee.contact_name.clear();
                        letter.addressee.contact_title.clear();
                        letter.seller.contact_name.clear();
                        letter.seller.phone.clear();
                        letter.earlier_letters.clear();
                    }
                    let message = documents::text_message(&letter).unwrap();
                    let amount =
                        documents::Format::new(language, &letter.seller.address.country).amount(letter.net());
                    for text in [&message.sms, &message.chat] {
                        let place = format!("{language:?} {level} {tone:?}: {text}");
                        assert!(plain(text).contains(&plain(&amount)), "{place}");
                        assert!(text.contains(&letter.seller.name), "{place}");
                        let gaps = ["{{", "{%", "  ", " ,", " .", "..", ": .", "()", "( ", ",,", ", ,"];
                        assert!(!gaps.iter().any(|gap| plain(text).contains(gap)), "{place}");
                        assert!(text.trim() == text && !text.contains('\n'), "{place}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_text_message_asks_for_all_that_its_letter_asks_for_as_one_sum() {
    let mut letter = letter(Language::En, 2, Tone::Neutral);
    let mut first = letter.tables[0].clone();
    first.level = 1;
    letter.tables.push(first);
    let both = letter.net();
    assert_eq!(
        both,
        Money::new(
            2 * letter.tables[0].total(letter.currency).minor - letter.credited().minor,
            letter.currency
        )
    );
    let message = documents::text_message(&letter).unwrap();
    let amount = documents::Format::new(Language::En, &letter.seller.address.country).amount(both);
    assert!(plain(&message.sms).contains(&plain(&amount)), "{}", message.sms);
}

/// An SMS in Latin letters without accents is one of 160 characters (3GPP TS 23.038): nothing invisible makes it a longer one.
#[test]
fn d1_a_text_message_has_no_marks_where_all_of_it_reads_from_left_to_right() {
    for language in [Language::En, Language::Vi] {
        let message = documents::text_message(&letter(language, 1, Tone::Firm)).unwrap();
        for text in [message.sms, message.chat] {
            assert!(
                !text.contains(['\u{2060}', '\u{2066}', '\u{2068}', '\u{2069}', '\u{a0}', '\u{202f}']),
                "{text:?}"
            );
        }
    }
    let hebrew = documents::text_message(&letter(Language::He, 1, Tone::Firm)).unwrap();
    assert!(hebrew.sms.contains('\u{2066}'), "amounts and numbers keep their direction among Hebrew words");
}

#[test]
fn text_messages_are_as_they_were_looked_at() {
    let mut all = String::new();
    for language in Language::ALL {
        for level in 0..=3 {
            for tone in Tone::ALL {
                let message = documents::text_message(&letter(language, level, tone)).unwrap();
                let key = format!("{} {level} {}", language.tag(), tone.code());
                write!(all, "{key} chat\n{}\n{key} sms\n{}\n\n", message.chat, message.sms).unwrap();
            }
        }
    }
    let path = golden::root().join("tests/golden/letters/text-messages.txt");
    if golden::is_blessing() {
        std::fs::write(&path, &all).unwrap();
    }
    assert_eq!(all, std::fs::read_to_string(&path).unwrap());
}

fn plain(text: &str) -> String {
    let kept =
        text.chars().filter(|c| !matches!(c, '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}'));
    kept.map(|c| if matches!(c, '\u{a0}' | '\u{202f}') { ' ' } else { c }).collect()
}

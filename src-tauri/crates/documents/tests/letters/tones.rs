//! Four tones: every level speaks in each of them, whoever is written to, and says what must be said.

use domain::{Language, Money, Tone, letter::Letter};

use super::{samples, tools};

/// The letters that differ in what a text can say: who is written to, by whom, after how many letters, what was paid.
fn cases(language: Language, level: u8, tone: Tone) -> Vec<Letter> {
    let mut cases = Vec::new();
    for (is_consumer, is_named, earlier, is_partly_paid) in
        [(false, true, 2, false), (false, false, 1, true), (true, true, 0, false), (true, false, 0, true)]
    {
        let mut letter = samples::letter(language, level, 2);
        letter.tone = tone;
        letter.addressee.is_consumer = is_consumer;
        if !is_named {
            letter.addressee.contact_name.clear();
            letter.addressee.contact_title.clear();
            letter.seller.contact_name.clear();
        }
        let dates = samples::letter(language, 3, 1).earlier_letters;
        letter.earlier_letters = dates.into_iter().take(earlier).collect();
        if is_partly_paid {
            let item = &mut letter.tables[0].items[0];
            item.paid = Money::new(item.amount.minor / 2, item.amount.currency);
            item.open = Money::new(item.amount.minor - item.paid.minor, item.amount.currency);
        }
        cases.push(letter);
    }
    cases
}

#[test]
fn r1_every_tone_leaves_no_gap_whoever_is_written_to() {
    for language in Language::ALL {
        for level in 0..=3 {
            for tone in Tone::ALL {
                for letter in cases(language, level, tone) {
                    let bytes = documents::render(&letter).unwrap();
                    let Some(text) = tools::text_of(&bytes, &["-layout"]) else { return };
                    let words: Vec<&str> = text.split_whitespace().collect();
                    let text = words.join(" ");
                    let place = format!("{language:?} {level} {tone:?}: {text}");
                    assert!(!text.contains("{{") && !text.contains("{%"), "{place}");
                    // Hebrew comes back in the order of the page, with stops where a line was turned.
                    let is_gap = |gap: &&str| language != Language::He && text.contains(*gap);
                    assert!(![" ,", " .", ".."].iter().any(is_gap), "{place}");
                }
            }
        }
    }
}

#[test]
fn tones_differ_in_every_language_and_level() {
    for language in Language::ALL {
        for level in 0..=3 {
            let pages: std::collections::BTreeSet<Vec<u8>> = Tone::ALL
                .map(|tone| {
                    documents::render(&Letter { tone, ..samples::letter(language, level, 2) }).unwrap()
                })
                .into();
            assert_eq!(pages.len(), Tone::ALL.len(), "{language:?} {level}");
        }
    }
}

//! The words of reminders: the owner's own for a text, and for one letter of a run.

use crate::common::Desk;
use app::contract::{
    ConfirmReminders, GetCustomer, GetLetterText, LetterRef, LetterTextDraft, LetterTextView, LetterWording,
    PreviewLetters, ProposeReminders, UndoEntry, UpdateCustomer,
};
use domain::{
    Currency, Language, Tone,
    customer::CustomerProfile,
    letter_text::{LetterText, TextKey},
};

const KEY: TextKey = TextKey { level: 1, language: Language::En, tone: Tone::Neutral, is_consumer: false };

fn desk() -> Desk {
    let mut desk = Desk::new("2026-03-01");
    desk.invoices(&[
        "Corrib Books,A1,2026-01-10,2026-02-09,100.00",
        "Oak Café,B1,2026-01-21,2026-02-20,60.00",
    ]);
    desk
}

fn text(desk: &Desk, key: TextKey) -> LetterTextView {
    desk.app.get_letter_text(&GetLetterText { key }).unwrap()
}

fn with_opening(view: &LetterTextView, opening: &str) -> LetterTextDraft {
    LetterTextDraft { key: view.key, text: LetterText { opening: opening.into(), ..view.text.clone() } }
}

fn pages(desk: &Desk, proposal: ProposeReminders) -> String {
    let request = PreviewLetters { proposal, customer_id: None };
    String::from_utf8(desk.app.preview_letters(&request).unwrap()).unwrap()
}

fn language_of(desk: &Desk) -> Language {
    desk.propose().letters[0].language
}

#[test]
fn own_words_stand_in_the_letters_until_they_are_taken_back_and_nothing_written_is_lost() {
    let mut desk = desk();
    let key = TextKey { language: language_of(&desk), ..KEY };
    let standard = text(&desk, key);
    assert!(standard.own.is_empty() && standard.text == standard.standard);

    let first = desk.app.update_letter_text(&with_opening(&standard, "First: {{ total }}")).unwrap();
    let second = desk.app.update_letter_text(&with_opening(&standard, "Second: {{ total }}")).unwrap();
    assert!(first.entry_id.is_some());
    let now = text(&desk, key);
    assert_eq!((now.text.opening.as_str(), now.own.as_slice()), ("Second: {{ total }}", &[key][..]));
    assert_eq!(now.standard, standard.standard);
    assert_eq!(pages(&desk, ProposeReminders::default()).matches("Second: {{ total }}").count(), 2);
    let other = TextKey { tone: Tone::Warm, ..key };
    assert_eq!(text(&desk, other).text, text(&desk, other).standard, "other texts stay");

    let same = desk.app.update_letter_text(&with_opening(&standard, "Second: {{ total }}")).unwrap();
    assert_eq!(same.entry_id, None, "the same words again are no entry");
    desk.app.undo_entry(&UndoEntry { entry_id: second.entry_id.unwrap() }).unwrap();
    assert_eq!(text(&desk, key).text.opening, "First: {{ total }}", "what was written before is still there");

    let back = LetterTextDraft { key, text: standard.standard.clone() };
    let back = desk.app.update_letter_text(&back).unwrap();
    assert!(text(&desk, key).own.is_empty());
    assert!(!pages(&desk, ProposeReminders::default()).contains("First"));
    desk.app.undo_entry(&UndoEntry { entry_id: back.entry_id.unwrap() }).unwrap();
    assert_eq!(text(&desk, key).text.opening, "First: {{ total }}");
    desk.verify();
}

#[test]
fn d61_a_text_that_cannot_be_used_is_neither_shown_nor_kept() {
    let mut desk = desk();
    let view = text(&desk, KEY);
    let wrong = with_opening(&view, "Please pay.");
    let check = desk.app.check_letter_text(&wrong).unwrap();
    assert_eq!(check.problems[0].code, "letter_text.amount_missing");
    assert_eq!(desk.app.preview_letter_text(&wrong).unwrap_err().code(), "letter_text.amount_missing");
    assert_eq!(desk.app.update_letter_text(&wrong).unwrap_err().code(), "letter_text.amount_missing");
    assert_eq!(text(&desk, KEY), view);
}

#[test]
fn a_text_is_looked_at_in_a_letter_like_it_also_where_the_book_has_none() {
    let empty = Desk::new("2026-03-01");
    for desk in [desk(), empty] {
        for key in TextKey::all() {
            let view = text(&desk, key);
            let page = desk.app.preview_letter_text(&with_opening(&view, "Look: {{ total }}")).unwrap();
            let page = String::from_utf8(page).unwrap();
            let shown = [
                "Look: {{ total }}".to_owned(),
                format!("tone: {:?}", key.tone),
                format!("language: {:?}", key.language),
                format!("level: {}", key.level),
                format!("is_consumer: {}", key.is_consumer),
            ];
            for part in shown {
                assert!(page.contains(&part), "{key:?}: {part}\n{page}");
            }
        }
    }
}

#[test]
fn r7_one_letter_has_its_own_tone_and_words_and_keeps_them_when_the_book_moves() {
    let mut desk = desk();
    let view = desk.propose();
    let letter = &view.letters[0];
    let usual = text(&desk, TextKey { language: letter.language, ..KEY });
    let wording = LetterWording {
        customer_id: letter.customer_id,
        currency: Currency::EUR,
        tone: Some(Tone::Warm),
        text: Some(with_opening(&usual, "Dear friend, {{ total }} please").text),
    };
    let proposal = ProposeReminders { wordings: vec![wording], ..ProposeReminders::default() };
    let seen = desk.app.propose_reminders(&proposal).unwrap();
    assert_ne!(seen.fingerprint, view.fingerprint, "other words are another run");
    let voices: Vec<_> = seen.letters.iter().map(|letter| (letter.tone, letter.has_own_words)).collect();
    assert_eq!(voices, [(Tone::Warm, true), (Tone::Neutral, false)]);
    assert_eq!(pages(&desk, proposal.clone()).matches("Dear friend").count(), 1);

    desk.pay("Corrib Books", "2026-03-01", "40.00");
    let confirm = |fingerprint: &str| ConfirmReminders {
        proposal: proposal.clone(),
        fingerprint: fingerprint.to_owned(),
        is_back_dated: false,
    };
    let moved = desk.app.confirm_reminders(&confirm(&seen.fingerprint)).unwrap_err();
    assert_eq!(moved.code(), "reminders.moved");
    let again = desk.app.propose_reminders(&proposal).unwrap();
    assert!(again.letters[0].has_own_words, "what was written stays with the letter");
    let run = desk.app.confirm_reminders(&confirm(&again.fingerprint)).unwrap();

    let kept = |desk: &Desk, at: usize| {
        let letter_id = run.letters[at].letter_id;
        String::from_utf8(desk.app.read_letter(&LetterRef { letter_id }).unwrap()).unwrap()
    };
    assert!(kept(&desk, 0).contains("Dear friend") && kept(&desk, 0).contains("tone: Warm"));
    assert!(!kept(&desk, 1).contains("Dear friend"));
    desk.app.update_letter_text(&with_opening(&usual, "Changed later: {{ total }}")).unwrap();
    assert!(kept(&desk, 0).contains("Dear friend"), "history shows what was sent");
    let listed = desk.app.list_letters(&GetCustomer { customer_id: run.letters[0].customer_id }).unwrap();
    assert_eq!(listed.len(), 1);
    desk.verify();
}

#[test]
fn words_for_one_letter_that_cannot_be_used_are_refused_before_anything_leaves() {
    let desk = desk();
    let letter = desk.propose().letters[0].clone();
    let view = text(&desk, TextKey { language: letter.language, ..KEY });
    let wording = LetterWording {
        customer_id: letter.customer_id,
        currency: Currency::EUR,
        tone: None,
        text: Some(with_opening(&view, "Pay!").text),
    };
    let proposal = ProposeReminders { wordings: vec![wording], ..ProposeReminders::default() };
    let refused = desk.app.propose_reminders(&proposal).unwrap_err();
    assert_eq!(refused.code(), "letter_text.amount_missing");
}

#[test]
fn a_second_language_brings_its_own_words_and_rests_where_one_letter_has_words_of_its_own() {
    let mut desk = desk();
    let before = desk.propose();
    let letter = before.letters[0].clone();
    let customer_id = letter.customer_id;
    let profile = desk.app.get_customer(&GetCustomer { customer_id }).unwrap().profile;
    let other = if letter.language == Language::He { Language::Vi } else { Language::He };
    let twice = CustomerProfile { second_language: Some(other), ..profile.clone() };
    desk.app.update_customer(&UpdateCustomer { customer_id, profile: twice }).unwrap();
    let hebrew = text(&desk, TextKey { language: other, ..KEY });
    desk.app.update_letter_text(&with_opening(&hebrew, "Second: {{ total }}")).unwrap();
    let changed = desk.propose();
    assert_ne!(changed.fingerprint, before.fingerprint, "another letter is another run");
    let now = pages(&desk, ProposeReminders::default());
    assert_eq!((now.matches("Second: {{ total }}").count(), now.matches("second: None").count()), (1, 1));

    let usual = text(&desk, TextKey { language: letter.language, ..KEY });
    let own = with_opening(&usual, "Dear friend, {{ total }} please").text;
    let wording = LetterWording { customer_id, currency: Currency::EUR, tone: None, text: Some(own) };
    let own = ProposeReminders { wordings: vec![wording], ..ProposeReminders::default() };
    assert_eq!(
        pages(&desk, own).matches("second: None").count(),
        2,
        "standard words could say something else"
    );

    let same = CustomerProfile { second_language: Some(letter.language), ..profile };
    desk.app.update_customer(&UpdateCustomer { customer_id, profile: same }).unwrap();
    assert_eq!(
        pages(&desk, ProposeReminders::default()).matches("second: None").count(),
        2,
        "once is enough"
    );
    desk.verify();
}

//! P1 and L3: notes can be forgotten, corrected and taken back.

use domain::note::{FollowUpOutcome, NextStep, NoteKind};
use rusqlite::Connection;
use store::{Book, NewFollowUp, NewNote, UndoError};

use crate::support::*;

fn note(customer: domain::CustomerId, body: &str) -> NewNote {
    NewNote {
        customer,
        kind: NoteKind::Visit,
        noted_on: day("2026-01-05"),
        body: body.into(),
        contact: "Hương".into(),
        next: Some(NextStep { text: "Call".into(), on: day("2026-01-09") }),
    }
}

#[test]
fn p1_the_words_of_a_note_are_outside_the_chain() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("book.duebook");
    let mut book = Book::create(&path, &new_book(), now("2026-01-01")).unwrap();
    let (customer, _) = write(&mut book, "2026-01-05", |entry| {
        let customer = entry.post_customer(&profile("1", "Thưởng"))?;
        let note = entry.post_note(&note(customer, "Told in confidence"))?;
        let reason = "His brother pays".to_owned();
        let outcome = FollowUpOutcome::NotNeeded;
        entry.post_follow_up(&NewFollowUp { note, outcome, moved_to: None, reason })?;
        Ok(customer)
    });
    assert_verified(&book);
    drop(book);
    // What forgetting a customer empties.
    let file = Connection::open(&path).unwrap();
    let forgotten = file.execute("UPDATE text SET salt = NULL, body = NULL", []).unwrap();
    assert_eq!(forgotten, 4, "body, person, step and reason");
    drop(file);
    let book = Book::open(&path, now("2026-01-06")).unwrap();
    assert_verified(&book);
    let kept = &book.read().notes_about(customer).unwrap()[0];
    assert_eq!((kept.body.as_str(), kept.contact.as_str(), kept.kind), ("", "", NoteKind::Visit));
}

#[test]
fn p1_changed_words_are_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("book.duebook");
    let mut book = Book::create(&path, &new_book(), now("2026-01-01")).unwrap();
    write(&mut book, "2026-01-05", |entry| {
        let customer = entry.post_customer(&profile("1", "Thưởng"))?;
        entry.post_note(&note(customer, "He paid half"))
    });
    drop(book);
    Connection::open(&path).unwrap().execute("UPDATE text SET body = 'He paid all'", []).unwrap();
    let book = Book::open(&path, now("2026-01-06")).unwrap();
    let problems = book.verify().unwrap().problems;
    assert!(problems.iter().any(|problem| problem.code == "verify.text"), "{problems:?}");
}

#[test]
fn r8_a_note_is_taken_back_after_what_rests_on_it() {
    let mut book = book();
    let (customer, _) = write(&mut book, "2026-01-05", |entry| entry.post_customer(&profile("1", "Thưởng")));
    let (first, written) = write(&mut book, "2026-01-05", |entry| entry.post_note(&note(customer, "One")));
    let (second, corrected) =
        write(&mut book, "2026-01-06", |entry| entry.correct_note(first, &note(customer, "Two")));
    let done =
        NewFollowUp { note: second, outcome: FollowUpOutcome::Done, moved_to: None, reason: String::new() };
    let ((), followed) = write(&mut book, "2026-01-09", |entry| entry.post_follow_up(&done));
    assert_eq!(book.read().due_steps(day("2026-12-31"), None).unwrap(), []);
    for entry in [written, corrected] {
        assert!(matches!(book.undo(entry, now("2026-01-10")), Err(UndoError::Blocked { .. })));
    }
    book.undo(followed, now("2026-01-10")).unwrap();
    assert_eq!(book.read().due_steps(day("2026-01-09"), None).unwrap()[0].note, second);
    book.undo(corrected, now("2026-01-10")).unwrap();
    assert!(book.read().note(first).unwrap().unwrap().is_standing);
    book.undo(written, now("2026-01-10")).unwrap();
    assert_eq!(book.read().due_steps(day("2026-12-31"), None).unwrap(), []);
    assert_verified(&book);
}

//! Notes about customers: they come back on their day, may be corrected, are found again, and leave no words in the chain.

use crate::common::{Desk, day};
use app::contract::{
    AddNote, CorrectNote, FollowUpNote, GetCustomer, GetTimeline, NoteDraft, SearchBook, TaskKind,
    TimelineKind, TimelineRow, UndoEntry,
};
use domain::{
    NoteId,
    note::{FollowUpOutcome, NoteKind},
};

fn draft(text: &str, step: Option<(&str, &str)>) -> NoteDraft {
    NoteDraft {
        kind: NoteKind::Call,
        noted_on: day("2026-11-01"),
        text: text.into(),
        contact: "Bà Hương".into(),
        step_text: step.map_or(String::new(), |(text, _)| text.into()),
        step_on: step.map(|(_, on)| day(on)),
    }
}

fn add(desk: &mut Desk, draft: NoteDraft) -> NoteId {
    let customer_id = desk.customer("Corrib");
    desk.app.add_note(&AddNote { customer_id, note: draft }).unwrap().note_id
}

fn follow_up(note_id: NoteId, outcome: FollowUpOutcome) -> FollowUpNote {
    FollowUpNote { note_id, outcome, moved_to: None, reason: String::new() }
}

fn timeline(desk: &Desk, search: &str) -> Vec<TimelineRow> {
    let customer_id = desk.customer("Corrib");
    let request = GetTimeline { customer_id, search: search.into(), is_notes_only: false, limit: 100 };
    desk.app.get_timeline(&request).unwrap().rows
}

fn kinds(rows: &[TimelineRow]) -> Vec<TimelineKind> {
    rows.iter().map(|row| row.kind).collect()
}

fn code<T: std::fmt::Debug>(result: Result<T, app::AppError>) -> String {
    result.unwrap_err().code().to_owned()
}

/// One customer, who was late once.
fn desk(today: &str) -> Desk {
    let mut desk = Desk::new(today);
    desk.invoices(&["Corrib Books,A-1,2026-08-01,2026-08-31,100.00"]);
    desk
}

#[test]
fn a_next_step_comes_back_on_its_day_until_it_is_done() {
    let mut desk = desk("2026-11-02");
    let note = add(&mut desk, draft("Will look for it", Some(("Call again", "2026-11-09"))));
    let steps = |desk: &mut Desk| {
        let tasks = desk.app.get_today().unwrap().tasks;
        tasks.into_iter().filter_map(|task| task.step.map(|step| step.text)).collect::<Vec<_>>()
    };
    assert_eq!(steps(&mut desk), [""; 0], "not before its day");
    let mut desk = desk.on("2026-11-09");
    assert_eq!(steps(&mut desk), ["Call again"]);
    let move_back =
        FollowUpNote { moved_to: Some(day("2026-11-09")), ..follow_up(note, FollowUpOutcome::Moved) };
    assert_eq!(code(desk.app.follow_up_note(&move_back)), "note.moved_back");
    let later = FollowUpNote { moved_to: Some(day("2026-11-12")), ..move_back };
    desk.app.follow_up_note(&later).unwrap();
    assert_eq!(steps(&mut desk), [""; 0], "moved");
    let customer_id = desk.customer("Corrib");
    let next = desk.app.get_customer(&GetCustomer { customer_id }).unwrap().next_step.unwrap();
    assert_eq!(next.due_on, day("2026-11-12"), "the customer's page shows the new day");
    let mut desk = desk.on("2026-11-15");
    let task = desk.app.get_today().unwrap().tasks.remove(0);
    assert_eq!((task.kind, task.days), (TaskKind::NextStep, 3));
    assert_eq!(task.amounts, [desk.money("100.00")], "what the customer owes that is overdue");
    assert_eq!(
        code(desk.app.follow_up_note(&follow_up(note, FollowUpOutcome::NotNeeded))),
        "note.reason_missing"
    );
    let done = desk.app.follow_up_note(&follow_up(note, FollowUpOutcome::Done)).unwrap();
    assert_eq!(steps(&mut desk), [""; 0]);
    assert_eq!(code(desk.app.follow_up_note(&follow_up(note, FollowUpOutcome::Done))), "note.no_open_step");
    assert_eq!(
        kinds(&timeline(&desk, ""))[..3],
        [TimelineKind::StepDone, TimelineKind::StepMoved, TimelineKind::Import]
    );
    desk.app.undo_entry(&UndoEntry { entry_id: done.entry_id }).unwrap();
    assert_eq!(steps(&mut desk), ["Call again"], "undone, it is to be done again");
    desk.verify();
}

#[test]
fn a_corrected_note_keeps_what_it_said_and_what_became_of_its_step() {
    let mut desk = desk("2026-11-02");
    let first = add(&mut desk, draft("Promised friday", Some(("Call", "2026-11-06"))));
    let moved =
        FollowUpNote { moved_to: Some(day("2026-11-10")), ..follow_up(first, FollowUpOutcome::Moved) };
    desk.app.follow_up_note(&moved).unwrap();
    let correction =
        CorrectNote { note_id: first, note: draft("Promised Monday", Some(("Call", "2026-11-11"))) };
    let second = desk.app.correct_note(&correction).unwrap();
    assert_eq!(code(desk.app.correct_note(&correction)), "note.missing", "the first one does not stand");
    let shown = |desk: &Desk| {
        let rows = timeline(desk, "");
        let notes: Vec<_> = rows.into_iter().filter_map(|row| row.note).collect();
        assert_eq!(notes.len(), 1, "a note and its corrections are one row");
        notes.into_iter().next().unwrap()
    };
    let note = shown(&desk);
    assert_eq!((note.text.as_str(), note.earlier[0].text.as_str()), ("Promised Monday", "Promised friday"));
    assert_eq!(note.next_step.unwrap().due_on, day("2026-11-11"), "the correction's day counts");
    desk.app.follow_up_note(&follow_up(second.note_id, FollowUpOutcome::Done)).unwrap();
    let third = CorrectNote { note_id: second.note_id, note: draft("Promised Tuesday", None) };
    desk.app.correct_note(&third).unwrap();
    let note = shown(&desk);
    assert_eq!(note.earlier.len(), 2);
    assert!(note.next_step.is_some_and(|step| !step.is_open), "what was done stays done");
    desk.verify();
}

#[test]
fn taking_a_correction_back_lets_the_first_words_stand_again() {
    let mut desk = desk("2026-11-02");
    let first = add(&mut desk, draft("Right", None));
    let wrong = desk.app.correct_note(&CorrectNote { note_id: first, note: draft("Wrong", None) }).unwrap();
    desk.app.undo_entry(&UndoEntry { entry_id: wrong.entry_id }).unwrap();
    let note = timeline(&desk, "").into_iter().find_map(|row| row.note).unwrap();
    assert_eq!((note.text.as_str(), note.earlier.len(), note.can_correct), ("Right", 0, true));
    desk.verify();
}

#[test]
fn notes_are_found_without_accents_and_signs_are_taken_literally() {
    let mut desk = desk("2026-11-02");
    add(&mut desk, draft("Gặp ông Thưởng, hứa trả 50%", None));
    add(&mut desk, draft("Sent file A_1", None));
    let found = |search: &str| timeline(&desk, search).len();
    assert_eq!(found("thuong"), 1);
    assert_eq!(found("ba huong"), 2, "the person is searched too");
    assert_eq!((found("50%"), found("5%"), found("%")), (1, 0, 1));
    assert_eq!((found("A_1"), found("A_2")), (1, 0));
    assert_eq!(found("a-1"), 1, "the invoice");
}

#[test]
fn what_says_nothing_or_half_is_refused() {
    let mut desk = desk("2026-11-02");
    let customer_id = desk.customer("Corrib");
    let mut refused = |note: NoteDraft| code(desk.app.add_note(&AddNote { customer_id, note }));
    assert_eq!(refused(draft("  ", None)), "note.empty");
    assert_eq!(refused(draft("x", Some(("", "2026-11-09")))), "note.step_incomplete");
    assert_eq!(refused(NoteDraft { step_text: "Call".into(), ..draft("x", None) }), "note.step_incomplete");
    assert_eq!(refused(NoteDraft { noted_on: day("2026-11-03"), ..draft("x", None) }), "note.date_ahead");
    assert_eq!(refused(draft(&"x".repeat(10_001), None)), "note.too_long");
}

#[test]
fn a_search_over_the_book_finds_notes_that_stand_and_whom_they_are_about() {
    let mut desk = desk("2026-11-02");
    let wrong = add(&mut desk, draft("Sẽ trả vào thứ Sáu", Some(("Gọi lại", "2026-11-09"))));
    let find = |desk: &Desk, search: &str| {
        let found = desk.app.search_book(&SearchBook { search: search.into() }).unwrap().notes;
        found.into_iter().map(|note| (note.customer_name, note.body)).collect::<Vec<_>>()
    };
    let hit = |text: &str| vec![("Corrib Books".to_owned(), text.to_owned())];
    assert_eq!(find(&desk, "thu sau"), hit("Sẽ trả vào thứ Sáu"), "accents are ignored");
    assert_eq!(
        find(&desk, "goi huong"),
        hit("Sẽ trả vào thứ Sáu"),
        "next step and contact are words of the note"
    );
    assert_eq!(
        find(&desk, "corrib sau"),
        hit("Sẽ trả vào thứ Sáu"),
        "the customer's name narrows the choice"
    );
    assert_eq!(find(&desk, "corrib"), [], "a name alone finds the customer, not every note");
    let request = CorrectNote { note_id: wrong, note: draft("Will pay on Monday", None) };
    desk.app.correct_note(&request).unwrap();
    assert_eq!(find(&desk, "sau"), [], "a corrected note no longer stands");
    assert_eq!(find(&desk, "monday"), hit("Will pay on Monday"));
}

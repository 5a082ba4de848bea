//! R17: steps of the ladder that are calls wait for the owner, raise by one level, and are exactly undone.

use crate::common::{Desk, day, not_now};
use app::contract::{
    AddNote, CallReceipt, GetTimeline, NotNowAction, NoteDraft, ProposeReminders, TakeCall, TaskKind,
    TimelineKind, UndoEntry, UpdatePolicy,
};
use domain::{
    EntryId,
    dunning::{DunningLevel, DunningPolicy, PolicyOwner, StepMeans},
    note::NoteKind,
};

/// Level 1 is a call, due from 2027-02-07 on; then letters.
fn desk(today: &str) -> Desk {
    let mut desk = Desk::new(today);
    desk.invoices(&[
        "Oak,A1,2027-01-01,2027-01-31,100.00",
        "Oak,A2,2027-01-01,2027-01-31,50.00",
        "Elm,E1,2027-01-01,2027-01-31,70.00",
    ]);
    let mut policy = DunningPolicy::default();
    policy.levels[0].means = StepMeans::Call;
    desk.app.update_policy(&UpdatePolicy { owner: PolicyOwner::Company, policy: Some(policy) }).unwrap();
    desk
}

fn request(desk: &Desk, number: &str, is_made: bool) -> TakeCall {
    let proposal = desk.propose();
    let item = proposal.not_now.iter().find(|item| item.invoice_number == number).unwrap();
    TakeCall { receivable_id: item.receivable_id, is_made, words: "Pays on Friday".into() }
}

fn take(desk: &mut Desk, number: &str, is_made: bool) -> CallReceipt {
    let request = request(desk, number, is_made);
    let receipt = desk.app.take_call(&request).unwrap();
    desk.verify();
    receipt
}

fn undo(desk: &mut Desk, entry_id: EntryId) {
    desk.app.undo_entry(&UndoEntry { entry_id }).unwrap();
    desk.verify();
}

/// Verdicts by number.
fn verdicts(desk: &Desk) -> Vec<(String, &'static str)> {
    let mut all: Vec<_> =
        not_now(&desk.propose()).into_iter().map(|(number, verdict, _)| (number, verdict)).collect();
    all.sort();
    all
}

fn kinds(desk: &Desk, name: &str) -> Vec<TimelineKind> {
    let customer_id = desk.customer(name);
    let all = GetTimeline { customer_id, search: String::new(), is_notes_only: false, limit: 50 };
    desk.app.get_timeline(&all).unwrap().rows.into_iter().map(|row| row.kind).collect()
}

fn waiting(verdict: &'static str) -> Vec<(String, &'static str)> {
    ["A1", "A2", "E1"].map(|number| (number.to_owned(), verdict)).to_vec()
}

#[test]
fn r17_a_due_call_blocks_the_ladder_and_a_run_claims_nothing() {
    let desk = desk("2027-02-06");
    assert_eq!(verdicts(&desk), waiting("within_grace"));
    for (today, code) in [
        ("2027-02-07", "call_due"),
        ("2027-02-13", "call_due"),
        ("2027-02-14", "call_overdue"),
        ("2027-05-01", "call_overdue"),
    ] {
        let mut desk = self::desk(today);
        assert_eq!(verdicts(&desk), waiting("manual_step"), "{today}");
        let proposal = desk.propose();
        assert!(proposal.letters.is_empty());
        let item = &proposal.not_now[0];
        assert_eq!((item.detail.code.as_str(), item.detail.dated_on), (code, Some(day("2027-02-07"))));
        assert_eq!(item.allowed_actions, [NotNowAction::TakeCall]);
        let tasks = desk.app.get_today().unwrap().tasks;
        let task = tasks.iter().find(|task| task.kind == TaskKind::Calls).unwrap();
        assert_eq!((task.count, task.amounts[0].to_string()), (3, "220.00".to_owned()));
    }
}

#[test]
fn r17_a_call_that_is_only_logged_raises_nothing() {
    let mut desk = desk("2027-02-10");
    let before = verdicts(&desk);
    let note = NoteDraft {
        kind: NoteKind::Call,
        noted_on: day("2027-02-10"),
        text: "Nobody picked up".into(),
        contact: String::new(),
        step_text: String::new(),
        step_on: None,
    };
    desk.app.add_note(&AddNote { customer_id: desk.customer("Oak"), note }).unwrap();
    assert_eq!(verdicts(&desk), before);
}

#[test]
fn r17_r2_a_made_call_raises_the_items_of_its_customer_by_one_and_undo_is_exact() {
    let mut desk = desk("2027-02-10");
    let before = desk.propose();
    let receipt = take(&mut desk, "A1", true);
    assert_eq!(receipt.item_count, 2, "both items of the customer");
    let after = [("A1", "deadline_running"), ("A2", "deadline_running"), ("E1", "manual_step")];
    assert_eq!(verdicts(&desk), after.map(|(number, verdict)| (number.to_owned(), verdict)));
    let proposal = desk.propose();
    let item = proposal.not_now.iter().find(|item| item.invoice_number == "A1").unwrap();
    assert_eq!((item.level, item.detail.on), (1, Some(day("2027-03-04"))), "pay by 24 February, then 7 days");
    let told = kinds(&desk, "Oak");
    assert_eq!(told.iter().filter(|kind| **kind == TimelineKind::CallMade).count(), 2);
    assert!(told.contains(&TimelineKind::Note));
    assert_eq!(desk.app.take_call(&request(&desk, "A1", true)).unwrap_err().code(), "call.not_due", "R16");
    undo(&mut desk, receipt.entry_id);
    assert_eq!(desk.propose(), before);
}

#[test]
fn r17_a_passed_over_call_goes_on_and_no_contact_is_counted() {
    let mut desk = desk("2027-02-10");
    take(&mut desk, "E1", false);
    assert!(kinds(&desk, "Elm").contains(&TimelineKind::CallPassedOver));
    let mut desk = desk.on("2027-03-04");
    let letters = desk.propose().letters;
    assert_eq!(
        letters.iter().map(|letter| (letter.customer_name.as_str(), letter.level)).collect::<Vec<_>>(),
        [("Elm", 2)]
    );
    desk.confirm();
    desk.verify();
}

#[test]
fn r8_a_call_is_not_undone_while_a_letter_rests_on_it() {
    let mut desk = desk("2027-02-10");
    let receipt = take(&mut desk, "A1", true);
    let mut desk = desk.on("2027-03-04");
    let run = desk.confirm();
    let refused = desk.app.undo_entry(&UndoEntry { entry_id: receipt.entry_id }).unwrap_err();
    assert_eq!(refused.code(), "undo.blocked");
    undo(&mut desk, run.entry_id);
    undo(&mut desk, receipt.entry_id);
    assert!(verdicts(&desk).iter().all(|(_, verdict)| *verdict == "manual_step"));
}

#[test]
fn r4_a_made_call_is_a_contact_and_the_past_is_as_it_was() {
    let mut desk = desk("2027-02-10");
    let quiet = DunningPolicy {
        quiet_days: 30,
        levels: vec![
            DunningLevel { means: StepMeans::Call, ..DunningLevel::letter(7, 3) },
            DunningLevel::letter(0, 14),
        ],
        ..DunningPolicy::default()
    };
    desk.app.update_policy(&UpdatePolicy { owner: PolicyOwner::Company, policy: Some(quiet) }).unwrap();
    take(&mut desk, "E1", true);
    take(&mut desk, "A1", false);
    let desk = desk.on("2027-02-20");
    let proposal = desk.propose();
    assert_eq!(
        proposal.letters.iter().map(|letter| letter.customer_name.as_str()).collect::<Vec<_>>(),
        ["Oak"]
    );
    assert_eq!(not_now(&proposal), [("E1".to_owned(), "quiet_days", "70.00".to_owned())]);
    let earlier = ProposeReminders { as_of: Some(day("2027-02-09")), ..ProposeReminders::default() };
    let earlier = not_now(&desk.app.propose_reminders(&earlier).unwrap());
    assert!(earlier.iter().all(|(_, verdict, _)| *verdict == "manual_step"), "L5: {earlier:?}");
}

//! Notes before the due date: written with the run, once for each invoice, claiming nothing, and exactly undone.

use crate::common::{Desk, Wall, confirmation, day};
use app::contract::{
    DocumentKind, DocumentRequest, GetTimeline, PreviewLetters, ProposeReminders, RehearsePolicy, RunRef,
    SkipRequest, TimelineKind, UndoEntry, UpdatePolicy,
};
use domain::{
    Tone,
    dunning::{Courtesy, DunningPolicy, PolicyOwner, StepMeans},
};

/// A note goes three days before the due date.
fn noting() -> DunningPolicy {
    DunningPolicy {
        courtesy: Some(Courtesy { days_before: 3, tone: None, channel: None }),
        ..DunningPolicy::default()
    }
}

fn desk(today: &str) -> (Desk, Wall) {
    let wall = Wall::starting(today);
    let mut desk = Desk::under(&wall);
    desk.invoices(&[
        "Oak,A1,2027-01-01,2027-01-31,100.00",
        "Oak,A2,2027-01-01,2027-02-02,50.00",
        "Elm,E1,2027-01-01,2027-03-31,70.00",
        "Ash,S1,2026-11-01,2026-12-01,30.00",
    ]);
    keep(&mut desk, PolicyOwner::Company, noting());
    (desk, wall)
}

fn keep(desk: &mut Desk, owner: PolicyOwner, policy: DunningPolicy) {
    desk.app.update_policy(&UpdatePolicy { owner, policy: Some(policy) }).unwrap();
}

/// The numbers in each note.
fn noted(desk: &Desk) -> Vec<Vec<String>> {
    let notes = desk.propose().courtesy;
    notes.iter().map(|note| note.items.iter().map(|item| item.invoice_number.clone()).collect()).collect()
}

#[test]
fn r3_a_note_goes_with_the_run_once_for_each_invoice_and_claims_nothing() {
    let (mut desk, wall) = desk("2027-01-28");
    assert_eq!(noted(&desk), [["A1"]]);
    let before = desk.propose();
    assert_eq!(before.courtesy[0].tone, Tone::Warm, "the usual tone of a note");
    assert_eq!(before.totals[0].overdue.to_string(), "30.00", "what is not overdue is in no sum");
    let run = desk.confirm();
    let levels: Vec<_> =
        run.letters.iter().map(|letter| (letter.customer_name.as_str(), letter.level)).collect();
    assert_eq!(levels, [("Ash", 1), ("Oak", 0)], "in envelope order");
    assert_eq!(
        run.totals.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["30.00"],
        "what the reminder asks for"
    );
    desk.verify();
    assert!(noted(&desk).is_empty(), "nobody is told twice");
    wall.wait(2);
    assert_eq!(noted(&desk), [["A2"]], "what comes later has a note of its own");
    wall.wait(9);
    let proposal = desk.propose();
    let oak = proposal.letters.iter().find(|letter| letter.customer_name == "Oak").unwrap();
    assert_eq!((oak.level, oak.items.len()), (1, 1), "the ladder begins as without a note, with A1");
}

#[test]
fn r8_an_undone_run_has_written_no_note() {
    let (mut desk, _) = desk("2027-01-28");
    let before = desk.propose();
    let run = desk.confirm();
    let kinds = |desk: &Desk| {
        let customer_id = desk.customer("Oak");
        let all = GetTimeline { customer_id, search: String::new(), is_notes_only: false, limit: 50 };
        let rows = desk.app.get_timeline(&all).unwrap().rows;
        rows.into_iter().map(|row| (row.kind, row.level)).collect::<Vec<_>>()
    };
    assert!(kinds(&desk).contains(&(TimelineKind::Letter, 0)));
    desk.app.undo_run(&RunRef { run_id: run.run_id }).unwrap();
    desk.verify();
    assert_eq!(desk.propose(), before);
    assert!(
        kinds(&desk).iter().any(|(kind, _)| *kind == TimelineKind::LetterWithdrawn),
        "it stays in the history"
    );
}

#[test]
fn r8_an_invoice_is_not_undone_under_its_note() {
    let (mut desk, _) = desk("2027-01-28");
    let imported = desk.invoices(&["Fir,F1,2027-01-05,2027-01-30,20.00"]);
    assert_eq!(noted(&desk).len(), 2);
    let run = desk.confirm();
    let refused = desk.app.undo_entry(&UndoEntry { entry_id: imported.entry_id.unwrap() }).unwrap_err();
    assert_eq!(refused.code(), "undo.blocked");
    desk.app.undo_run(&RunRef { run_id: run.run_id }).unwrap();
    desk.app.undo_entry(&UndoEntry { entry_id: imported.entry_id.unwrap() }).unwrap();
    desk.verify();
}

#[test]
fn r7_a_note_is_left_out_previewed_and_seen_before_it_leaves() {
    let (mut desk, _) = desk("2027-01-28");
    let seen = desk.propose();
    let skip = SkipRequest { customer_id: desk.customer("Oak"), receivable_id: None, reason: String::new() };
    let skipping = ProposeReminders { skips: vec![skip], ..ProposeReminders::default() };
    assert!(desk.app.propose_reminders(&skipping).unwrap().courtesy.is_empty());
    let pages =
        PreviewLetters { proposal: ProposeReminders::default(), customer_id: Some(desk.customer("Oak")) };
    let seen_pages = desk.app.preview_letters(&pages).unwrap();
    assert!(String::from_utf8_lossy(&seen_pages).contains("A1"));
    desk.pay("Oak", "2027-01-27", "100.00");
    let moved = desk.app.confirm_reminders(&confirmation(None, &seen.fingerprint)).unwrap_err();
    assert_eq!(moved.code(), "reminders.moved", "R21: what is paid meanwhile needs no note");
    assert!(noted(&desk).is_empty());
}

#[test]
fn r6_a_run_of_notes_alone_is_confirmed() {
    let (mut desk, _) = desk("2027-01-28");
    desk.pay("Ash", "2027-01-27", "30.00");
    assert!(desk.propose().letters.is_empty());
    let run = desk.confirm();
    assert_eq!(run.letters.len(), 1);
    desk.verify();
}

#[test]
fn r1_customers_and_groups_have_notes_of_their_own_and_the_ladder_tells_what_is_wrong() {
    let (mut desk, _) = desk("2027-01-28");
    let elm = PolicyOwner::Customer(desk.customer("Elm"));
    keep(
        &mut desk,
        elm,
        DunningPolicy { courtesy: Some(Courtesy { days_before: 60, tone: None, channel: None }), ..noting() },
    );
    keep(&mut desk, PolicyOwner::Company, DunningPolicy::default());
    assert!(noted(&desk).is_empty());
    let far = ProposeReminders { as_of: Some(day("2027-01-30")), ..ProposeReminders::default() };
    assert_eq!(
        desk.app.propose_reminders(&far).unwrap().courtesy.len(),
        1,
        "60 days before the end of March"
    );
    let none =
        DunningPolicy { courtesy: Some(Courtesy { days_before: 0, tone: None, channel: None }), ..noting() };
    let request = RehearsePolicy { owner: PolicyOwner::Company, policy: Some(none.clone()) };
    assert_eq!(desk.app.rehearse_policy(&request).unwrap().problems[0].code, "policy.courtesy_days");
    let refused = desk.app.update_policy(&UpdatePolicy { owner: PolicyOwner::Company, policy: Some(none) });
    assert_eq!(refused.unwrap_err().code(), "policy.courtesy_days");
    let drawn = desk.app.rehearse_policy(&RehearsePolicy { policy: Some(noting()), ..request }).unwrap();
    assert_eq!((drawn.steps[0].level, drawn.steps[0].on_day, drawn.steps[0].pay_by_day), (0, -3, 0));
}

#[test]
fn a_credit_policy_tells_of_letters_only() {
    let (mut desk, _) = desk("2027-01-28");
    let mut policy = noting();
    policy.levels[1].means = StepMeans::Call;
    keep(&mut desk, PolicyOwner::Company, policy);
    let (customer_id, kind) = (desk.customer("Oak"), DocumentKind::Policy);
    let request = DocumentRequest { customer_id, currency: None, kind, from: None, to: None };
    let sheet = String::from_utf8(desk.app.read_document(&request).unwrap()).unwrap();
    let days: String = sheet
        .split("reminder_days: [")
        .nth(1)
        .unwrap()
        .split(']')
        .next()
        .unwrap()
        .split_whitespace()
        .collect();
    assert_eq!(days.trim_end_matches(','), "7,51", "neither the note nor the call");
}

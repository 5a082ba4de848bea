//! The ladder of reminders is tried out, kept and taken back.
#![allow(clippy::unwrap_used, reason = "a test ends by failing")]

mod common;

use app::contract::{PolicyField, PolicyView, RehearsePolicy, UndoEntry, UpdatePolicy};
use common::Desk;
use domain::{Currency, Money, dunning::DunningPolicy};

fn desk() -> Desk {
    let mut desk = Desk::new("2026-03-01");
    desk.invoices(&[
        "Corrib Books,A1,2026-01-10,2026-02-09,100.00",
        "Oak Café,B1,2026-01-21,2026-02-20,60.00",
    ]);
    desk
}

fn rehearse(desk: &Desk, change: impl FnOnce(&mut DunningPolicy)) -> PolicyView {
    let mut policy = DunningPolicy::default();
    change(&mut policy);
    desk.app.rehearse_policy(&RehearsePolicy { policy: Some(policy) }).unwrap()
}

#[test]
fn r3_a_rehearsal_shows_the_letters_and_changes_nothing() {
    let desk = desk();
    let before = desk.propose();
    let view = rehearse(&desk, |policy| policy.levels[0].wait_days = 15);
    assert_eq!((view.letters_now, view.letters_then), (2, 1), "nine days late is within the new wait");
    assert_eq!(view.asked_then[0].to_string(), "100.00");
    let days: Vec<_> = view.steps.iter().map(|step| (step.on_day, step.pay_by_day)).collect();
    assert_eq!(days, [(15, 29), (37, 51), (59, 73)]);
    assert_eq!(desk.propose(), before);
}

#[test]
fn r9_a_minimum_shows_its_effect_before_it_is_kept() {
    let minimum = Money::new(8_000, Currency::EUR);
    let view = rehearse(&desk(), |policy| policy.minimums.push(minimum));
    assert_eq!((view.letters_now, view.letters_then), (2, 1));
}

#[test]
fn what_is_wrong_is_told_at_its_field_and_never_kept() {
    let mut desk = desk();
    let view = rehearse(&desk, |policy| {
        policy.levels[0].wait_days = 0;
        policy.levels[1].pay_by_days = 1;
    });
    let places: Vec<_> =
        view.problems.iter().map(|each| (each.field, each.level, each.code.as_str())).collect();
    assert_eq!(
        places,
        [
            (PolicyField::Wait, Some(1), "policy.first_wait_missing"),
            (PolicyField::PayBy, Some(2), "policy.pay_by_too_near")
        ]
    );
    assert!(view.steps.is_empty());
    let refused = desk.app.update_policy(&UpdatePolicy { policy: view.policy }).unwrap_err();
    assert_eq!(refused.code(), "policy.first_wait_missing");
}

#[test]
fn r8_a_kept_ladder_decides_the_next_proposal_and_can_be_taken_back() {
    let mut desk = desk();
    let before = desk.propose();
    let view = rehearse(&desk, |policy| policy.levels[0].wait_days = 15);
    let receipt = desk.app.update_policy(&UpdatePolicy { policy: view.policy.clone() }).unwrap();
    assert_eq!(desk.propose().letters.len(), 1);
    let same = desk.app.update_policy(&UpdatePolicy { policy: view.policy }).unwrap();
    assert_eq!(same.entry_id, None, "the same ladder again is no entry");
    desk.app.undo_entry(&UndoEntry { entry_id: receipt.entry_id.unwrap() }).unwrap();
    assert_eq!(desk.propose().letters.len(), 2);
    assert_eq!(desk.propose(), before);
    assert!(desk.app.verify_book().unwrap().ok);
}

use super::*;

use Verdict::{Claimed, Netted, Promised};

/// A promise of `minor` that pauses until `last`, three days after the day that was promised.
fn pledge(minor: i64, last: i64) -> Pledge {
    Pledge { amount: eur(minor), promised_on: on(last - 3), last_day: on(last), about: vec![] }
}

fn run(items: Vec<OverdueItem>, pledges: Vec<Pledge>) -> Run {
    Run::at(40, items).standing(|standing| standing.pledges = pledges)
}

fn second(minor: i64) -> OverdueItem {
    OverdueItem { due_on: on(5), ..item(2, minor) }
}

#[test]
fn t5_a_promise_pauses_up_to_its_amount_oldest_due_first() {
    let run = run(vec![item(1, 10_000), second(5_000)], vec![pledge(12_000, 45)]);
    assert_eq!(run.slices(), [(1, vec![(Promised, 10_000)]), (2, vec![(Promised, 2_000), (Claimed, 3_000)])]);
    let letter = &run.propose().letters[0];
    assert_eq!((letter.claimed, letter.credited, letter.net), (eur(5_000), eur(2_000), eur(3_000)));
    assert_eq!(letter.credits[0].kind, CreditKind::Promise, "the letter says what was promised");
}

#[test]
fn t5_a_promise_ends_after_its_last_day_and_the_next_level_follows() {
    let item = || claimed(1, 1, 0);
    let waiting = run(vec![item()], vec![pledge(10_000, 40)]).only();
    assert_eq!(waiting.slices[0].verdict, Promised);
    assert_eq!(waiting.changes_on, Some(on(41)));
    let broken = run(vec![item()], vec![pledge(10_000, 39)]).only();
    assert_eq!((broken.slices[0].verdict, broken.level_after), (Claimed, 2), "it resumes at the next level");
}

#[test]
fn t5_a_promise_about_an_item_pauses_that_one() {
    let about = Pledge { about: vec![ReceivableId(2)], ..pledge(9_000, 45) };
    let run = run(vec![item(1, 10_000), second(5_000)], vec![pledge(1_000, 45), about]);
    assert_eq!(run.slices(), [(1, vec![(Promised, 1_000), (Claimed, 9_000)]), (2, vec![(Promised, 5_000)])]);
}

#[test]
fn r12_promised_comes_before_netted() {
    let run = run(vec![item(1, 10_000)], vec![pledge(4_000, 45)])
        .standing(|standing| standing.credits = vec![credit_note(9_000)]);
    assert_eq!(run.slices(), [(1, vec![(Promised, 4_000), (Netted, 6_000)])]);
}

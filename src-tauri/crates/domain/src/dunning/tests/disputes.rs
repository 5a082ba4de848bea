use super::*;

use Verdict::{Claimed, CoveredByCheque, DeadlineRunning, Disputed, Locked, Netted};

/// Item `id` with `minor` open, of which `part` is in dispute since 21 January.
fn disputed(id: i64, minor: i64, part: i64) -> OverdueItem {
    OverdueItem { disputed: Some(DisputedPart { amount: eur(part), since: on(20) }), ..item(id, minor) }
}

#[test]
fn r10_a_disputed_part_is_not_claimed_and_the_rest_goes_on() {
    let run = Run::at(40, vec![disputed(1, 10_000, 3_000)]);
    assert_eq!(run.slices(), [(1, vec![(Disputed, 3_000), (Claimed, 7_000)])]);
    let proposal = run.propose();
    let letter = &proposal.letters[0];
    assert_eq!((letter.claimed, letter.net), (eur(7_000), eur(7_000)), "the part is in no total");
    assert_eq!(letter.disputed.len(), 1, "the letter names it");
    assert_eq!(letter.items[0].gross(), eur(7_000));
}

#[test]
fn r10_an_item_that_is_all_in_dispute_keeps_its_level_and_is_named_by_a_letter_about_others() {
    let all = OverdueItem {
        disputed: Some(DisputedPart { amount: eur(90_000), since: on(20) }),
        ..claimed(1, 2, 0)
    };
    assert_eq!(Run::at(40, vec![all.clone()]).verdict(), Disputed, "more than is open is all of it");
    let only = Run::at(40, vec![all.clone()]).only();
    assert_eq!((only.level_after, only.step()), (2, None));
    assert!(Run::at(40, vec![all.clone()]).propose().letters.is_empty(), "alone it makes no letter");
    let proposal = Run::at(40, vec![all, item(2, 500)]).propose();
    let letter = &proposal.letters[0];
    assert_eq!((letter.claimed, letter.items.len()), (eur(500), 1));
    assert_eq!(letter.disputed[0].item.receivable, ReceivableId(1));
    assert_eq!(proposal.not_now[0].item.receivable, ReceivableId(1), "and it has its own line");
}

#[test]
fn r12_disputed_comes_after_locked_and_before_cheques_and_credits() {
    let locked = Run::at(40, vec![disputed(1, 10_000, 3_000)]).standing(|standing| standing.is_locked = true);
    assert_eq!(locked.verdict(), Locked);
    let cheque = HeldCheque {
        number: "7".into(),
        received_on: on(10),
        dated_on: on(45),
        amount: eur(4_000),
        meant_for: vec![],
        covers_until: None,
    };
    let run = Run::at(40, vec![disputed(1, 10_000, 3_000)]).standing(|standing| {
        standing.cheques = vec![cheque];
        standing.credits = vec![credit_note(2_000)];
    });
    let slices = vec![(Disputed, 3_000), (CoveredByCheque, 4_000), (Netted, 2_000), (Claimed, 1_000)];
    assert_eq!(run.slices(), [(1, slices)]);
    let letter = &run.propose().letters[0];
    assert_eq!((letter.claimed, letter.credited, letter.net), (eur(7_000), eur(6_000), eur(1_000)));
}

#[test]
fn r10_the_part_beside_a_running_deadline_waits_with_it() {
    let waiting = OverdueItem {
        disputed: Some(DisputedPart { amount: eur(4_000), since: on(39) }),
        ..claimed(1, 1, 39)
    };
    assert_eq!(Run::at(40, vec![waiting]).slices(), [(1, vec![(Disputed, 4_000), (DeadlineRunning, 6_000)])]);
}

#[test]
fn r9_the_minimum_is_measured_without_what_is_in_dispute() {
    let run =
        Run::at(40, vec![disputed(1, 10_000, 9_000)]).with(|run| run.policy.minimums = vec![eur(1_001)]);
    assert_eq!(run.slices(), [(1, vec![(Disputed, 9_000), (Verdict::BelowMinimum, 1_000)])]);
}

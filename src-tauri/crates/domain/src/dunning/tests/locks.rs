use super::*;

use Verdict::{Claimed, Locked, Netted};

fn locked(until: Option<i64>) -> OverdueItem {
    OverdueItem { locked: Some(ItemLock { until: until.map(on) }), ..item(1, 10_000) }
}

fn second(minor: i64) -> OverdueItem {
    OverdueItem { due_on: on(5), ..item(2, minor) }
}

#[test]
fn r12_a_locked_item_rests_and_the_others_go_on() {
    let run = Run::at(40, vec![locked(None), second(5_000)]);
    assert_eq!(run.slices(), [(1, vec![(Locked, 10_000)]), (2, vec![(Claimed, 5_000)])]);
    let letter = &run.propose().letters[0];
    assert_eq!((letter.items.len(), letter.net), (1, eur(5_000)));
}

#[test]
fn r12_a_lock_with_a_day_says_when_it_ends() {
    let run = Run::at(40, vec![locked(Some(45))]);
    let proposal = run.propose();
    assert_eq!(proposal.not_now[0].changes_on, Some(on(45)));
    assert_eq!(proposal.not_now[0].slices[0].detail.code(), "item_locked_until");
}

#[test]
fn r12_credits_promises_and_disputes_leave_a_locked_item_alone() {
    let disputed = DisputedPart { amount: eur(4_000), since: on(30) };
    let item = OverdueItem { disputed: Some(disputed), ..locked(None) };
    let run = Run::at(40, vec![item, second(5_000)]).standing(|standing| {
        standing.credits = vec![credit_note(9_000)];
        standing.pledges = vec![Pledge {
            amount: eur(9_000),
            promised_on: on(42),
            last_day: on(45),
            about: vec![ReceivableId(1)],
        }];
    });
    assert_eq!(run.slices(), [(1, vec![(Locked, 10_000)]), (2, vec![(Netted, 5_000)])]);
}

#[test]
fn r12_t4_a_late_instalment_rests_while_its_plan_grants_days() {
    let late = OverdueItem { plan_grace_ends_on: Some(on(45)), ..item(1, 10_000) };
    let run = Run::at(40, vec![late, second(5_000)])
        .standing(|standing| standing.credits = vec![credit_note(3_000)]);
    assert_eq!(
        run.slices(),
        [(1, vec![(Verdict::OnPlan, 10_000)]), (2, vec![(Netted, 3_000), (Claimed, 2_000)])],
        "a credit goes to what is claimed"
    );
    let proposal = run.propose();
    assert_eq!(proposal.not_now[0].changes_on, Some(on(45)));
    let contested = DisputedPart { amount: eur(4_000), since: on(30) };
    let run = Run::at(40, vec![OverdueItem { disputed: Some(contested), ..run.items[0].clone() }]);
    assert_eq!(run.slices(), [(1, vec![(Verdict::Disputed, 4_000), (Verdict::OnPlan, 6_000)])]);
}

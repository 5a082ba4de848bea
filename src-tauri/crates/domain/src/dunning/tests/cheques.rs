use super::*;

use Verdict::{AwaitingDecision, Claimed, CoveredByCheque, Netted};

/// A cheque of `minor`, taken in on 10 January and dated `dated`, that covers until five business days later.
fn cheque(minor: i64, dated: i64) -> HeldCheque {
    HeldCheque {
        number: format!("CH-{minor}"),
        received_on: on(10),
        dated_on: on(dated),
        amount: eur(minor),
        meant_for: vec![],
        covers_until: Some(on(dated + 7)),
    }
}

fn run(items: Vec<OverdueItem>, cheques: Vec<HeldCheque>) -> Run {
    Run::at(40, items).standing(|standing| standing.cheques = cheques)
}

fn second(minor: i64) -> OverdueItem {
    OverdueItem { due_on: on(5), ..item(2, minor) }
}

#[test]
fn l9_a_held_cheque_covers_up_to_its_amount_oldest_due_first() {
    let run = run(vec![item(1, 10_000), second(5_000)], vec![cheque(12_000, 45)]);
    assert_eq!(
        run.slices(),
        [(1, vec![(CoveredByCheque, 10_000)]), (2, vec![(CoveredByCheque, 2_000), (Claimed, 3_000)])]
    );
    let proposal = run.propose();
    let letter = &proposal.letters[0];
    assert_eq!((letter.claimed, letter.credited, letter.net), (eur(5_000), eur(2_000), eur(3_000)));
    let shown: Vec<_> = letter.credits.iter().map(|credit| (credit.kind, credit.number.as_deref())).collect();
    assert_eq!(shown, [(CreditKind::Cheque, Some("CH-12000"))], "the letter names the cheque");
}

#[test]
fn l9_named_items_are_covered_before_the_oldest() {
    let named = HeldCheque { meant_for: vec![ReceivableId(2)], ..cheque(9_000, 45) };
    let run = run(vec![item(1, 10_000), second(5_000)], vec![named, cheque(1_000, 44)]);
    assert_eq!(
        run.slices(),
        [(1, vec![(CoveredByCheque, 1_000), (Claimed, 9_000)]), (2, vec![(CoveredByCheque, 5_000)])],
        "what the named item does not need covers nothing else"
    );
}

#[test]
fn l9_cover_ends_after_its_last_day_unless_it_was_deposited() {
    for (covers_until, verdict) in [(Some(39), Claimed), (Some(40), CoveredByCheque), (None, CoveredByCheque)]
    {
        let held = HeldCheque { covers_until: covers_until.map(on), ..cheque(10_000, 33) };
        assert_eq!(run(vec![item(1, 10_000)], vec![held]).verdict(), verdict, "{covers_until:?}");
    }
}

#[test]
fn l9_the_detail_says_the_date_and_what_ends_the_cover() {
    let proposed = run(vec![item(1, 10_000)], vec![cheque(10_000, 45)]).only();
    let detail = Detail::Cheque { dated_on: on(45), ends_on: Some(on(53)) };
    assert_eq!((proposed.slices[0].detail, proposed.changes_on), (detail, Some(on(53))));
}

#[test]
fn l9_a_cheque_dated_too_long_after_the_due_date_covers_nothing_and_the_owner_decides() {
    for (dated, verdict) in [(60, CoveredByCheque), (61, AwaitingDecision)] {
        assert_eq!(run(vec![item(1, 10_000)], vec![cheque(10_000, dated)]).verdict(), verdict, "day {dated}");
    }
    let decided = OverdueItem { decision: Some(Decision::Remind), ..item(1, 10_000) };
    assert_eq!(run(vec![decided], vec![cheque(10_000, 61)]).verdict(), Claimed);
    let reminded = claimed(1, 1, 12);
    let after = Run::at(60, vec![reminded]).standing(|standing| standing.cheques = vec![cheque(10_000, 61)]);
    assert_eq!(after.verdict(), Claimed, "a letter since the cheque came was the answer");
    let earlier = claimed(1, 1, 9);
    let before = Run::at(60, vec![earlier]).standing(|standing| standing.cheques = vec![cheque(10_000, 61)]);
    assert_eq!(before.verdict(), AwaitingDecision);
}

#[test]
fn r12_cover_comes_before_netting_and_after_a_lock() {
    let both = run(vec![item(1, 10_000)], vec![cheque(6_000, 45)])
        .standing(|standing| standing.credits = vec![credit_note(3_000)]);
    assert_eq!(both.slices(), [(1, vec![(CoveredByCheque, 6_000), (Netted, 3_000), (Claimed, 1_000)])]);
    let locked = both.standing(|standing| standing.is_locked = true);
    assert_eq!(locked.verdict(), Verdict::Locked);
}

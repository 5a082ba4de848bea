use super::*;

use Verdict::{AwaitingDecision, BelowMinimum, Claimed, DeadlineRunning, Netted, WithinGrace};

#[test]
fn r11_credits_reduce_the_oldest_items_and_the_letter_shows_gross_credit_net() {
    let run = Run::at(40, vec![item(1, 10_000), OverdueItem { due_on: on(-5), ..item(2, 5_000) }])
        .standing(|standing| standing.credits = vec![credit_note(2_000)]);
    assert_eq!(run.slices(), [(1, vec![(Claimed, 10_000)]), (2, vec![(Netted, 2_000), (Claimed, 3_000)])]);
    let letter = &run.propose().letters[0];
    assert_eq!((letter.claimed, letter.credited, letter.net), (eur(15_000), eur(2_000), eur(13_000)));
    assert_eq!(letter.credits, [credit_note(2_000)]);
}

#[test]
fn r11_an_item_that_credits_cover_is_on_no_letter_and_keeps_its_level() {
    let run = Run::at(40, vec![OverdueItem { due_on: on(-5), ..item(1, 5_000) }, item(2, 3_000)])
        .standing(|standing| standing.credits = vec![credit_note(6_000)]);
    assert_eq!(run.slices(), [(1, vec![(Netted, 5_000)]), (2, vec![(Netted, 1_000), (Claimed, 2_000)])]);
    let proposal = run.propose();
    let letter = &proposal.letters[0];
    assert_eq!((letter.claimed, letter.credited, letter.net), (eur(3_000), eur(1_000), eur(2_000)));
    assert_eq!(letter.credits, [credit_note(1_000)], "only what is taken off the items of this letter");
    assert_eq!(proposal.not_now[0].level_after, 0);
}

#[test]
fn r11_no_letter_when_credits_cover_everything() {
    for credit in [10_000, 12_000] {
        let run = Run::at(40, vec![item(1, 10_000)])
            .standing(|standing| standing.credits = vec![money_on_account(credit)]);
        assert_eq!(run.slices(), [(1, vec![(Netted, 10_000)])]);
        assert!(run.propose().letters.is_empty());
    }
    let run = Run::at(40, vec![item(1, 10_000)])
        .standing(|standing| standing.credits = vec![money_on_account(9_999)]);
    assert_eq!(run.propose().letters[0].net, eur(1), "one cent is still owed");
}

#[test]
fn r11_credit_notes_are_taken_before_money_and_shown_by_date() {
    let credits = vec![money_on_account(2_000), credit_note(1_000)];
    let run = Run::at(40, vec![item(1, 600), item(2, 7_000)]).standing(|standing| standing.credits = credits);
    let letter = &run.propose().letters[0];
    assert_eq!(letter.credits, [money_on_account(2_000), credit_note(400)], "600 of the note went to item 1");
    assert_eq!(letter.net, eur(4_600));
}

#[test]
fn r11_credits_of_another_currency_are_not_counted() {
    let foreign = Credit { amount: Money::new(10_000, Currency::USD), ..money_on_account(0) };
    let run = Run::at(40, vec![item(1, 10_000)]).standing(|standing| standing.credits = vec![foreign]);
    assert_eq!(run.slices(), [(1, vec![(Claimed, 10_000)])]);
}

#[test]
fn r11_credits_may_cover_an_item_that_is_not_due_for_a_step() {
    let run = Run::at(40, vec![OverdueItem { due_on: on(-5), ..claimed(1, 1, 30) }, item(2, 5_000)])
        .standing(|standing| standing.credits = vec![credit_note(10_000)]);
    assert_eq!(run.slices(), [(1, vec![(Netted, 10_000)]), (2, vec![(Claimed, 5_000)])]);
    let letter = &run.propose().letters[0];
    assert_eq!((letter.credited, letter.net), (eur(0), eur(5_000)), "nothing is taken off this letter");
    assert_eq!(letter.items.len(), 1);
}

#[test]
fn r11_nothing_rises_above_level_one_while_money_waits_for_a_look() {
    let run = Run::at(40, vec![claimed(1, 1, 0), item(2, 5_000)])
        .standing(|standing| standing.credits = vec![money_on_account(1_000)]);
    assert_eq!(
        run.slices(),
        [(1, vec![(Netted, 1_000), (AwaitingDecision, 9_000)]), (2, vec![(Claimed, 5_000)])]
    );
    let held = run.propose().not_now[0].slices[1];
    assert_eq!(held.detail, Detail::MoneyOnAccount { amount: eur(1_000) });
    let looked = run.standing(|standing| standing.has_looked_at_credits = true);
    assert_eq!(looked.slices(), [(1, vec![(Netted, 1_000), (Claimed, 9_000)]), (2, vec![(Claimed, 5_000)])]);
}

#[test]
fn r11_a_credit_note_stops_no_rise() {
    let run =
        Run::at(40, vec![claimed(1, 1, 0)]).standing(|standing| standing.credits = vec![credit_note(1_000)]);
    assert_eq!(run.slices(), [(1, vec![(Netted, 1_000), (Claimed, 9_000)])]);
}

#[test]
fn r9_the_minimum_is_on_the_customers_net_claimable_amount() {
    let with = |minimum, credit| {
        Run::at(40, vec![item(1, 3_000), item(2, 2_000)])
            .with(|run| run.policy.minimums = vec![eur(minimum), Money::new(1, Currency::USD)])
            .standing(|standing| standing.credits = vec![credit_note(credit)])
            .slices()
    };
    let claimed = [(1, vec![(Netted, 1_000), (Claimed, 2_000)]), (2, vec![(Claimed, 2_000)])];
    assert_eq!(with(4_000, 1_000), claimed, "exactly the minimum is enough");
    assert_eq!(with(3_999, 1_000), claimed);
    let below = [(1, vec![(Netted, 1_000), (BelowMinimum, 2_000)]), (2, vec![(BelowMinimum, 2_000)])];
    assert_eq!(with(4_001, 1_000), below);
}

#[test]
fn r9_what_is_not_claimable_now_does_not_count() {
    let items = vec![item(1, 3_000), OverdueItem { due_on: on(39), ..item(2, 3_000) }, claimed(3, 1, 39)];
    let run = Run::at(40, items).with(|run| run.policy.minimums = vec![eur(3_001)]);
    let slices = [
        (1, vec![(BelowMinimum, 3_000)]),
        (2, vec![(WithinGrace, 3_000)]),
        (3, vec![(DeadlineRunning, 10_000)]),
    ];
    assert_eq!(run.slices(), slices);
    let detail = run.propose().items().find_map(|proposed| match proposed.slices[0].detail {
        Detail::MinimumMissing { by } => Some(by),
        _ => None,
    });
    assert_eq!(detail, Some(eur(1)));
}

#[test]
fn r9_each_currency_has_its_own_minimum() {
    let dollars = |minor| OverdueItem { open: Money::new(minor, Currency::USD), ..item(2, minor) };
    let run = Run::at(40, vec![item(1, 100), dollars(100)]).with(|run| run.policy.minimums = vec![eur(101)]);
    assert_eq!(run.slices(), [(1, vec![(BelowMinimum, 100)]), (2, vec![(Claimed, 100)])]);
}

#[test]
fn m2_a_customer_gets_one_letter_per_currency() {
    let dollars = OverdueItem { open: Money::new(100, Currency::USD), ..item(2, 100) };
    let proposal = Run::at(40, vec![item(1, 100), dollars]).propose();
    let letters: Vec<_> = proposal.letters.iter().map(|letter| (letter.currency, letter.net.minor)).collect();
    assert_eq!(letters, [(Currency::EUR, 100), (Currency::USD, 100)]);
    let totals = proposal.totals();
    assert_eq!(totals.iter().map(|total| total.claimed.minor).collect::<Vec<_>>(), [100, 100]);
}

#[test]
fn r12_totals_say_that_claimed_and_not_now_are_overdue() {
    let run = Run::at(40, vec![item(1, 3_000), OverdueItem { due_on: on(39), ..item(2, 500) }])
        .standing(|standing| standing.credits = vec![credit_note(1_000)]);
    let totals = &run.propose().totals()[0];
    assert_eq!((totals.overdue, totals.claimed, totals.not_now), (eur(3_500), eur(2_000), eur(1_500)));
    assert_eq!((totals.with(Netted), totals.with(WithinGrace)), (eur(1_000), eur(500)));
    assert_eq!((totals.letters, totals.items), (1, 2));
}

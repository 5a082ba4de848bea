//! Notes before the due date: when one goes, and everything that speaks against it.

use super::*;

/// A run `days` after the due date of an item that is not due before, by a ladder with a note three days before.
fn noted(days: i64) -> Run {
    Run::at(days, vec![]).with(|run| {
        run.policy.courtesy = Some(Courtesy { days_before: 3, tone: None, channel: None });
        run.upcoming = vec![item(1, 10_000)];
    })
}

fn count(run: &Run) -> usize {
    run.propose().courtesy.len()
}

#[test]
fn r3_a_note_goes_from_its_first_day_to_the_due_date_and_not_after() {
    let counts: Vec<usize> = (-5..=1).map(|days| count(&noted(days))).collect();
    assert_eq!(counts, [0, 0, 1, 1, 1, 1, 0], "the due date itself is on time");
    assert_eq!(count(&noted(-1).with(|run| run.policy.courtesy = None)), 0, "off unless the owner wants it");
}

#[test]
fn r1_a_note_is_of_level_0_payable_on_the_due_date_and_claims_nothing() {
    let later = OverdueItem { due_on: on(1), ..item(2, 5_000) };
    let proposal = noted(-2).with(|run| run.upcoming.push(later)).propose();
    let note = &proposal.courtesy[0];
    assert_eq!((note.level, note.pay_by, note.net), (0, on(0), eur(15_000)));
    let days: Vec<_> = note.items.iter().map(ProposedItem::printed_pay_by).collect();
    assert_eq!(days, [Some(on(0)), Some(on(1))]);
    assert_eq!((proposal.letters.len(), proposal.items().count(), proposal.totals().len()), (0, 0, 0));
    assert_eq!(proposal.written().count(), 1);
}

#[test]
fn r1_whoever_is_reminded_or_on_the_ladder_gets_no_note() {
    let overdue = |level, days| OverdueItem { level, due_on: on(days), ..item(9, 7_000) };
    let reminded = noted(-1).with(|run| run.items = vec![overdue(0, -20)]);
    assert_eq!((reminded.propose().letters.len(), count(&reminded)), (1, 0));
    let on_the_ladder =
        OverdueItem { last_pay_by: Some(on(10)), last_reminder_on: Some(on(-4)), ..overdue(1, -20) };
    assert_eq!(count(&noted(-1).with(|run| run.items = vec![on_the_ladder])), 0);
    assert_eq!(
        count(&noted(-1).with(|run| run.items = vec![overdue(0, -2)])),
        1,
        "within grace nobody was reminded"
    );
    let other = OverdueItem { customer: CustomerId(2), ..overdue(0, -20) };
    assert_eq!(count(&noted(-1).with(|run| run.items = vec![other])), 1);
}

#[test]
fn r4_r9_r12_a_note_keeps_quiet_days_minimum_locks_and_channel() {
    let quiet = |last: i64| {
        noted(-1)
            .with(|run| run.policy.quiet_days = 7)
            .standing(|standing| standing.last_contact_on = Some(on(last)))
    };
    assert_eq!((count(&quiet(-7)), count(&quiet(-8))), (0, 1));
    let minimum = |minor| noted(-1).with(|run| run.policy.minimums = vec![eur(minor)]);
    assert_eq!((count(&minimum(10_001)), count(&minimum(10_000))), (0, 1));
    assert_eq!(count(&noted(-1).standing(|standing| standing.is_locked = true)), 0);
    assert_eq!(count(&noted(-1).standing(|standing| standing.reach = unreachable())), 0);
}

#[test]
fn r10_r11_t5_l9_what_is_contested_locked_promised_or_covered_gets_no_note() {
    let with = |change: fn(&mut OverdueItem)| count(&noted(-1).with(|run| change(&mut run.upcoming[0])));
    assert_eq!(with(|item| item.disputed = Some(DisputedPart { amount: eur(1), since: on(-9) })), 0);
    assert_eq!(with(|item| item.locked = Some(ItemLock { until: None })), 0);
    assert_eq!(count(&noted(-1).standing(|standing| standing.credits = vec![money_on_account(1)])), 0);
    let pledge = Pledge { amount: eur(10_000), promised_on: on(0), last_day: on(3), about: vec![] };
    assert_eq!(count(&noted(-1).standing(|standing| standing.pledges = vec![pledge.clone()])), 0);
    let cheque = HeldCheque {
        number: "C-1".into(),
        received_on: on(-9),
        dated_on: on(0),
        amount: eur(10_000),
        meant_for: vec![],
        covers_until: None,
    };
    assert_eq!(count(&noted(-1).standing(|standing| standing.cheques = vec![cheque.clone()])), 0);
}

#[test]
fn r7_what_the_owner_leaves_out_has_no_note_in_this_run() {
    let others = OverdueItem { customer: CustomerId(2), ..item(2, 10_000) };
    let run = noted(-1).with(|run| run.upcoming.push(others));
    assert_eq!(count(&run), 2);
    for target in [SkipTarget::Customer(CustomerId(1)), SkipTarget::Receivable(ReceivableId(1))] {
        let skip = Skip { target, reason: "she called".into() };
        assert_eq!(count(&run.clone().with(|run| run.skips = vec![skip])), 1);
    }
}

#[test]
fn r6_a_run_of_notes_alone_can_be_confirmed_and_asks_nothing() {
    let run = noted(0);
    let day = ConfirmDay { today: on(0), last_run_on: None };
    assert_eq!(run.propose().check_confirmable(&run.policy, day), Ok(()));
    let empty = noted(-9);
    let day = ConfirmDay { today: on(-9), ..day };
    assert_eq!(empty.propose().check_confirmable(&empty.policy, day), Err(ConfirmError::NothingToClaim));
}

#[test]
fn r4_the_drawn_ladder_begins_with_the_note_and_keeps_its_quiet_days() {
    let policy = DunningPolicy {
        courtesy: Some(Courtesy { days_before: 3, tone: None, channel: None }),
        quiet_days: 14,
        ..DunningPolicy::default()
    };
    let drawn = policy.timeline(on(0));
    assert_eq!((drawn[0].level, drawn[0].on, drawn[0].pay_by), (0, on(-3), on(0)));
    assert_eq!((drawn[1].level, drawn[1].on), (1, on(11)));
    for (days_before, is_good) in
        [(0, false), (1, true), (MAX_COURTESY_DAYS, true), (MAX_COURTESY_DAYS + 1, false)]
    {
        let policy = DunningPolicy {
            courtesy: Some(Courtesy { days_before, tone: None, channel: None }),
            ..policy.clone()
        };
        assert_eq!(policy.flaws().is_empty(), is_good, "{days_before}");
    }
}

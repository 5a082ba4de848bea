use super::*;

fn skip(target: SkipTarget) -> Skip {
    Skip { target, reason: "talked on the phone".into() }
}

#[test]
fn r1_the_letter_has_the_highest_step_first_and_riders_last() {
    let items = vec![
        claimed(1, 1, 39),
        OverdueItem { due_on: on(-2), ..item(2, 200) },
        claimed(3, 2, 0),
        OverdueItem { due_on: on(-3), ..item(4, 400) },
    ];
    let proposal = Run::at(40, items).propose();
    assert_eq!(proposal.letters.len(), 1);
    let letter = &proposal.letters[0];
    assert_eq!((letter.level, letter.pay_by), (3, on(54)));
    let lines: Vec<_> = letter
        .items
        .iter()
        .map(|line| (line.item.receivable.0, line.level_after, line.slices[0].verdict))
        .collect();
    let expected = [
        (3, 3, Verdict::Claimed),
        (4, 1, Verdict::Claimed),
        (2, 1, Verdict::Claimed),
        (1, 1, Verdict::RidesAlong),
    ];
    assert_eq!(lines, expected);
    assert_eq!(letter.claimed, eur(10_600), "the rider is in no total");
    assert_eq!(letter.items[3].printed_pay_by(), Some(on(53)), "it keeps its own running date");
    assert_eq!(letter.items[3].step(), None);
}

#[test]
fn r1_items_within_grace_do_not_ride_along() {
    let items = vec![item(1, 100), OverdueItem { due_on: on(39), ..item(2, 200) }];
    let proposal = Run::at(40, items).propose();
    assert_eq!(proposal.letters[0].items.len(), 1);
    assert_eq!(proposal.not_now[0].slices[0].verdict, Verdict::WithinGrace);
}

#[test]
fn r1_without_a_letter_nothing_rides_along() {
    assert_eq!(Run::at(40, vec![claimed(1, 1, 39)]).verdict(), Verdict::DeadlineRunning);
}

#[test]
fn r1_an_item_left_out_does_not_ride_along() {
    let run = Run::at(40, vec![item(1, 100), claimed(2, 1, 39)])
        .with(|run| run.skips = vec![skip(SkipTarget::Receivable(ReceivableId(2)))]);
    let proposal = run.propose();
    assert_eq!(proposal.letters[0].items.len(), 1);
    assert_eq!(
        proposal.not_now[0].slices[0].verdict,
        Verdict::DeadlineRunning,
        "the deadline comes first in R12"
    );
    assert_eq!(proposal.not_now[0].skip_reason.as_deref(), Some("talked on the phone"));
}

#[test]
fn r4_no_step_before_the_quiet_days_have_passed() {
    let run = |days, quiet_days| {
        Run::at(days, vec![item(1, 100)])
            .with(|run| run.policy.quiet_days = quiet_days)
            .standing(|standing| standing.last_contact_on = Some(on(30)))
    };
    for days in [30, 36] {
        let proposed = run(days, 7).only();
        assert_eq!(proposed.slices[0].verdict, Verdict::QuietDays, "day {days}");
        assert_eq!(proposed.changes_on, Some(on(37)));
    }
    assert_eq!(run(37, 7).verdict(), Verdict::Claimed, "from the seventh day after the contact on");
    assert_eq!(run(38, 7).verdict(), Verdict::Claimed);
    assert_eq!(run(30, 0).verdict(), Verdict::Claimed, "no quiet days");
}

#[test]
fn r12_a_locked_customer_gets_nothing() {
    let run = Run::at(40, vec![item(1, 100), claimed(2, 3, 0)]).standing(|standing| {
        standing.is_locked = true;
        standing.credits = vec![credit_note(50)];
    });
    assert_eq!(run.slices(), [(1, vec![(Verdict::Locked, 100)]), (2, vec![(Verdict::Locked, 10_000)])]);
}

#[test]
fn r12_without_an_address_nothing_is_claimed() {
    let run = Run::at(40, vec![item(1, 100)]).standing(|standing| standing.reach = unreachable());
    assert_eq!(run.verdict(), Verdict::NoAddress);
    let unknown = Run::at(40, vec![item(1, 100)]).with(|run| run.standings.clear());
    assert_eq!(unknown.verdict(), Verdict::Claimed, "a printed letter needs no more than a name");
}

#[test]
fn r12_what_the_owner_left_out_is_skipped() {
    let run =
        |target| Run::at(40, vec![item(1, 100), item(2, 200)]).with(|run| run.skips = vec![skip(target)]);
    let one = run(SkipTarget::Receivable(ReceivableId(1)));
    assert_eq!(one.slices(), [(1, vec![(Verdict::Skipped, 100)]), (2, vec![(Verdict::Claimed, 200)])]);
    assert_eq!(one.propose().letters[0].claimed, eur(200));
    let all = run(SkipTarget::Customer(CustomerId(1)));
    assert_eq!(all.slices(), [(1, vec![(Verdict::Skipped, 100)]), (2, vec![(Verdict::Skipped, 200)])]);
    assert!(all.propose().letters.is_empty());
    assert_eq!(run(SkipTarget::Customer(CustomerId(9))).propose().letters.len(), 1);
}

#[test]
fn r9_skips_may_leave_too_little_for_a_letter() {
    let run = Run::at(40, vec![item(1, 100), item(2, 200)]).with(|run| {
        run.policy.minimums = vec![eur(250)];
        run.skips = vec![skip(SkipTarget::Receivable(ReceivableId(1)))];
    });
    let slices = [(1, vec![(Verdict::Skipped, 100)]), (2, vec![(Verdict::BelowMinimum, 200)])];
    assert_eq!(run.slices(), slices);
}

/// Each step puts one more condition before all earlier ones; the verdict follows the order of R12.
#[test]
fn r12_the_first_condition_in_the_order_wins() {
    let mut run = Run::at(40, vec![item(1, 100)]);
    assert_eq!(run.verdict(), Verdict::Claimed);
    run.skips = vec![skip(SkipTarget::Customer(CustomerId(1)))];
    assert_eq!(run.verdict(), Verdict::Skipped);
    run.standings[0].reach = unreachable();
    assert_eq!(run.verdict(), Verdict::NoAddress);
    run.policy.quiet_days = 7;
    run.standings[0].last_contact_on = Some(on(40));
    assert_eq!(run.verdict(), Verdict::QuietDays);
    run.policy.minimums = vec![eur(101)];
    assert_eq!(run.verdict(), Verdict::BelowMinimum);
    run.items[0].due_on = on(35);
    assert_eq!(run.verdict(), Verdict::WithinGrace);
    run.items[0] = claimed(1, 2, 39);
    assert_eq!(run.verdict(), Verdict::DeadlineRunning);
    run.items[0].level = 3;
    assert_eq!(run.verdict(), Verdict::AwaitingDecision);
    run.standings[0].credits = vec![credit_note(10_000)];
    assert_eq!(run.verdict(), Verdict::Netted);
    run.standings[0].cheques = vec![HeldCheque {
        number: "1".into(),
        received_on: on(39),
        dated_on: on(45),
        amount: eur(10_000),
        meant_for: vec![],
        covers_until: None,
    }];
    assert_eq!(run.verdict(), Verdict::CoveredByCheque);
    run.items[0].plan_grace_ends_on = Some(on(41));
    assert_eq!(run.verdict(), Verdict::OnPlan);
    run.items[0].disputed = Some(DisputedPart { amount: run.items[0].open, since: on(30) });
    assert_eq!(run.verdict(), Verdict::Disputed);
    run.standings[0].is_locked = true;
    assert_eq!(run.verdict(), Verdict::Locked);
}

#[test]
fn r12_the_reasons_belong_to_the_verdicts_in_their_order() {
    let details = [
        Detail::Locked { until: None },
        Detail::Disputed { since: on(1) },
        Detail::PlanGrace { ends_on: on(5) },
        Detail::Cheque { dated_on: on(1), ends_on: None },
        Detail::Promised { promised_on: on(1), ends_on: on(5) },
        Detail::Credit,
        Detail::Left,
        Detail::CallDue { level: 2, pay_by: on(9), since: None, is_asked: false },
        Detail::DeadlineEnds { pay_by: on(1), on: on(2) },
        Detail::GraceEnds { on: on(1) },
        Detail::MinimumMissing { by: eur(1) },
        Detail::QuietUntil { on: on(1) },
        Detail::NoAddress,
        Detail::LeftOut,
        Detail::RidesAlong { pay_by: on(1), on: on(2) },
        Detail::Step { level: 1, pay_by: on(1) },
    ];
    assert_eq!(details.map(Detail::verdict), Verdict::ALL);
    assert!(Verdict::ALL.is_sorted());
}

#[test]
fn r6_letters_and_the_rest_are_sorted() {
    let of = |id, customer| OverdueItem { customer: CustomerId(customer), ..item(id, 100) };
    let waiting = |id, customer, due| OverdueItem { due_on: on(due), ..of(id, customer) };
    let items = vec![of(4, 3), waiting(7, 2, 39), waiting(6, 2, 38), of(5, 1), waiting(8, 1, 39), of(9, 2)];
    let proposal = Run::at(40, items).propose();
    let customers: Vec<_> = proposal.letters.iter().map(|letter| letter.customer.0).collect();
    assert_eq!(customers, [1, 2, 3]);
    let not_now: Vec<_> = proposal.not_now.iter().map(|proposed| proposed.item.receivable.0).collect();
    assert_eq!(not_now, [8, 6, 7]);
}

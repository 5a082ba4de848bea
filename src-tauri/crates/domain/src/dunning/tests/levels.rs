use super::*;

fn level_one_from(policy: &DunningPolicy) -> i64 {
    let verdict = |days| Run::at(days, vec![item(1, 100)]).with(|run| run.policy = policy.clone()).verdict();
    let first = (1..40).find(|days| verdict(*days) == Verdict::Claimed).unwrap();
    assert!((1..first).all(|days| verdict(days) == Verdict::WithinGrace));
    assert!((first..40).all(|days| verdict(days) == Verdict::Claimed));
    first
}

#[test]
fn r3_due_date_itself_is_on_time() {
    for days in [-1, 0] {
        let proposal = Run::at(days, vec![item(1, 100)]).propose();
        assert_eq!(proposal.items().count(), 0, "not overdue after {days} days");
    }
    let late = Run::at(1, vec![item(1, 100)]).only();
    assert_eq!(late.overdue_days, 1);
}

#[test]
fn r3_level_one_is_claimed_from_the_seventh_day_late() {
    for (days, verdict) in
        [(1, Verdict::WithinGrace), (6, Verdict::WithinGrace), (7, Verdict::Claimed), (8, Verdict::Claimed)]
    {
        assert_eq!(Run::at(days, vec![item(1, 100)]).verdict(), verdict, "{days} days late");
    }
}

#[test]
fn r3_within_grace_says_when_it_ends() {
    let proposed = Run::at(6, vec![item(1, 100)]).only();
    assert_eq!(proposed.slices[0].detail, Detail::GraceEnds { on: on(7) });
    assert_eq!(proposed.changes_on, Some(on(7)));
}

#[test]
fn r3_grace_of_g_days_claims_on_the_day_after_the_last_day_of_grace() {
    for (grace_days, first) in [(0, 1), (3, 4), (7, 8)] {
        let policy = DunningPolicy { grace_days: Some(grace_days), ..DunningPolicy::default() };
        assert_eq!(level_one_from(&policy), first, "grace {grace_days}");
    }
}

#[test]
fn r3_without_days_to_wait_the_day_after_the_due_date_is_the_first() {
    let mut policy = DunningPolicy::default();
    policy.levels[0].wait_days = 0;
    assert_eq!(level_one_from(&policy), 1, "the due date itself is on time");
}

#[test]
fn r3_level_two_waits_until_the_pay_by_date_and_seven_days_have_passed() {
    let run = |days| Run::at(days, vec![claimed(1, 1, 10)]);
    for days in [11, 24, 25, 31] {
        assert_eq!(run(days).verdict(), Verdict::DeadlineRunning, "pay-by is day 24, day 31 is 7 days later");
    }
    for days in [32, 33, 90] {
        let proposed = run(days).only();
        assert_eq!(proposed.slices[0].verdict, Verdict::Claimed, "day {days}");
        assert_eq!((proposed.item.level, proposed.level_after), (1, 2));
    }
    let detail = run(31).only().slices[0].detail;
    assert_eq!(detail, Detail::DeadlineEnds { pay_by: on(24), on: on(32) });
    assert_eq!(run(31).only().changes_on, Some(on(32)));
}

#[test]
fn r3_each_level_waits_its_own_days() {
    let policy = DunningPolicy {
        levels: [(7, 14), (0, 10), (3, 5)]
            .map(|(wait_days, pay_by_days)| DunningLevel::letter(wait_days, pay_by_days))
            .into(),
        ..DunningPolicy::default()
    };
    let verdict = |days, level| {
        let of = Run::at(days, vec![claimed(1, level, 10)]).with(|run| run.policy = policy.clone()).only();
        (of.slices[0].verdict, of.step().map(|step| step.pay_by))
    };
    assert_eq!(verdict(24, 1), (Verdict::DeadlineRunning, None), "the pay-by date itself is in time");
    assert_eq!(verdict(25, 1), (Verdict::Claimed, Some(on(35))), "level 2 waits 0 days after it");
    assert_eq!(verdict(27, 2), (Verdict::DeadlineRunning, None));
    assert_eq!(verdict(28, 2), (Verdict::Claimed, Some(on(33))), "level 3 waits 3 days");
}

#[test]
fn r4_the_pay_by_date_is_counted_from_the_date_of_the_run() {
    let proposal = Run::at(40, vec![item(1, 100)]).propose();
    assert_eq!(proposal.letters[0].pay_by, on(54));
    assert_eq!(proposal.letters[0].items[0].printed_pay_by(), Some(on(54)));
}

#[test]
fn r2_however_late_the_run_the_level_rises_by_one() {
    let mut items = vec![item(1, 100)];
    for (days, level) in [(150, 1), (300, 2), (600, 3)] {
        let proposal = Run::at(days, items.clone()).propose();
        confirm(&mut items, &proposal);
        assert_eq!(items[0].level, level, "day {days}");
    }
}

#[test]
fn r5_three_weeks_closed_give_one_step() {
    let mut items = vec![item(1, 100)];
    let proposal = Run::at(28, items.clone()).propose();
    assert_eq!(proposal.letters[0].level, 1, "the missed days are caught up");
    confirm(&mut items, &proposal);
    assert_eq!(Run::at(29, items).verdict(), Verdict::DeadlineRunning, "and not followed by another step");
}

#[test]
fn r16_a_second_proposal_on_the_same_day_claims_nothing_again() {
    let mut items = vec![item(1, 100), claimed(2, 1, -60), claimed(3, 2, -60)];
    // The due date lies after those letters: then it is the deadline that runs.
    let proposal = Run::at(8, items.clone()).propose();
    assert_eq!(proposal.items().filter(|proposed| proposed.step().is_some()).count(), 3);
    confirm(&mut items, &proposal);
    let again = Run::at(8, items).propose();
    assert!(again.letters.is_empty());
}

#[test]
fn t7_a_date_agreed_after_a_letter_is_the_deadline_that_runs() {
    let mut postponed = claimed(1, 1, 8);
    postponed.due_on = on(60);
    assert!(Run::at(60, vec![postponed.clone()]).propose().items().next().is_none(), "on time");
    assert_eq!(Run::at(67, vec![postponed.clone()]).verdict(), Verdict::DeadlineRunning);
    let step = Run::at(68, vec![postponed]).propose().letters[0].items[0].step();
    assert_eq!(step.map(|step| step.level), Some(2), "the level returns and goes on");
}

#[test]
fn r20_after_the_last_level_the_owner_decides() {
    for days in [11, 24, 32, 400] {
        let proposed = Run::at(days, vec![claimed(1, 3, 10)]).only();
        assert_eq!(proposed.slices[0].verdict, Verdict::AwaitingDecision, "it never mails again by itself");
        let detail = Detail::LastLevel { claimed_on: Some(on(10)), pay_by: Some(on(24)) };
        assert_eq!(proposed.slices[0].detail, detail);
        assert_eq!(proposed.level_after, 3);
    }
}

#[test]
fn r20_a_decision_to_remind_repeats_the_last_level_after_the_same_wait() {
    let decided = OverdueItem { decision: Some(Decision::Remind), ..claimed(1, 3, 10) };
    assert_eq!(Run::at(31, vec![decided.clone()]).verdict(), Verdict::DeadlineRunning);
    let proposed = Run::at(32, vec![decided.clone()]).only();
    assert_eq!((proposed.slices[0].verdict, proposed.level_after), (Verdict::Claimed, 3));
    let mut items = vec![decided];
    let proposal = Run::at(32, items.clone()).propose();
    confirm(&mut items, &proposal);
    assert_eq!(Run::at(90, items).verdict(), Verdict::AwaitingDecision, "the decision is used up");
}

#[test]
fn r20_very_old_items_start_as_a_decision() {
    assert_eq!(Run::at(180, vec![item(1, 100)]).verdict(), Verdict::Claimed);
    let old = Run::at(181, vec![item(1, 100)]).only();
    assert_eq!(old.slices[0].detail, Detail::VeryOld { overdue_days: 181 });
    let claimed_before = Run::at(181, vec![claimed(1, 1, 10)]).verdict();
    assert_eq!(claimed_before, Verdict::Claimed, "an item on the ladder goes on");
    let decided = OverdueItem { decision: Some(Decision::Remind), ..item(1, 100) };
    let reminded = Run::at(181, vec![decided]).only();
    assert_eq!(
        (reminded.slices[0].verdict, reminded.level_after),
        (Verdict::Claimed, 1),
        "it starts at level 1"
    );
}

#[test]
fn r20_a_decision_to_leave_keeps_the_item_awaiting() {
    let left = OverdueItem { decision: Some(Decision::Leave), ..claimed(1, 1, 10) };
    let proposed = Run::at(40, vec![left]).only();
    assert_eq!(
        (proposed.slices[0].verdict, proposed.slices[0].detail),
        (Verdict::AwaitingDecision, Detail::Left)
    );
}

#[test]
fn r20_a_ladder_made_shorter_ends_at_its_new_last_level() {
    let shorter = |decision| {
        let items = vec![OverdueItem { decision, ..claimed(1, 3, 10) }];
        Run::at(40, items).with(|run| run.policy.levels.truncate(2)).only()
    };
    assert_eq!(shorter(None).slices[0].verdict, Verdict::AwaitingDecision);
    assert_eq!(shorter(Some(Decision::Remind)).level_after, 2);
}

#[test]
fn r20_a_ladder_without_steps_claims_nothing() {
    for decision in [None, Some(Decision::Remind)] {
        let items = vec![OverdueItem { decision, ..item(1, 100) }];
        let run = Run::at(40, items).with(|run| run.policy.levels.clear());
        assert_eq!(run.verdict(), Verdict::AwaitingDecision);
    }
}

#[test]
fn r22_a_book_that_starts_in_the_middle_goes_on_from_there() {
    let imported = OverdueItem { last_pay_by: None, ..claimed(1, 1, 10) };
    let run = |days| Run::at(days, vec![imported.clone()]);
    assert_eq!(run(31).verdict(), Verdict::DeadlineRunning, "14 days of level 1 from its reminder, then 7");
    assert_eq!(run(32).only().level_after, 2);
    let unknown = OverdueItem { last_reminder_on: None, last_pay_by: None, ..claimed(1, 2, 10) };
    assert_eq!(Run::at(1, vec![unknown]).only().level_after, 3, "an unknown deadline has passed");
}

#[test]
fn r22_an_imported_deadline_counts_the_days_of_its_own_level() {
    let imported = OverdueItem { last_pay_by: None, ..claimed(1, 2, 10) };
    let run = |days| {
        Run::at(days, vec![imported.clone()]).with(|run| run.policy.levels[1].pay_by_days = 20).verdict()
    };
    assert_eq!((run(37), run(38)), (Verdict::DeadlineRunning, Verdict::Claimed));
}

#[test]
fn r3_dates_at_the_end_of_the_calendar_do_not_overflow() {
    let run = Run::at(10, vec![item(1, 100)]).with(|run| run.as_of = NaiveDate::MAX);
    assert_eq!(run.verdict(), Verdict::AwaitingDecision);
    let items = vec![OverdueItem { due_on: NaiveDate::MAX.pred_opt().unwrap(), ..item(1, 100) }];
    let run = Run::at(10, items).with(|run| {
        run.as_of = NaiveDate::MAX;
        run.policy.levels[0].wait_days = 1;
    });
    assert_eq!(run.only().printed_pay_by(), Some(NaiveDate::MAX));
}

#[test]
fn r3_a_customer_with_a_ladder_of_its_own_is_reminded_by_that() {
    let patient = DunningPolicy { levels: vec![DunningLevel::letter(30, 10)], ..DunningPolicy::default() };
    let run = Run::at(29, vec![item(1, 100)]);
    assert_eq!(run.verdict(), Verdict::Claimed, "by the ladder of the company");
    let run = run.with(|run| drop(run.others.insert(CustomerId(1), patient)));
    assert_eq!(run.verdict(), Verdict::WithinGrace);
    let due = Run { as_of: on(30), ..run };
    assert_eq!((due.verdict(), due.propose().letters[0].pay_by), (Verdict::Claimed, on(40)));
}

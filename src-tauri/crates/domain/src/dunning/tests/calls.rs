//! R17: a step that is a call.

use super::*;

use Verdict::{AwaitingDecision, Claimed, DeadlineRunning, ManualStep, Netted, WithinGrace};

/// A letter, a call, a letter; wait 7 days each, 14 days to pay.
fn with_call(run: &mut Run) {
    run.policy.levels[1].means = StepMeans::Call;
}

fn detail(run: &Run) -> Detail {
    run.propose().not_now[0].slices[0].detail
}

#[test]
fn r17_a_call_is_due_on_the_day_on_which_a_letter_would_be() {
    // Level 1 on day 10, pay by day 24; level 2 from day 32 on.
    for (day, verdict) in [(31, DeadlineRunning), (32, ManualStep), (200, ManualStep)] {
        let run = Run::at(day, vec![claimed(1, 1, 10)]).with(with_call);
        assert_eq!(run.verdict(), verdict, "day {day}");
        assert!(run.propose().letters.is_empty(), "nothing goes by itself");
    }
    let first = |run: &mut Run| run.policy.levels[0].means = StepMeans::Call;
    for (day, verdict) in [(6, WithinGrace), (7, ManualStep)] {
        assert_eq!(Run::at(day, vec![item(1, 100)]).with(first).verdict(), verdict, "day {day}");
    }
}

#[test]
fn r17_a_call_that_waits_is_asked_about_and_never_passed_over_by_itself() {
    for (day, is_asked) in [(32, false), (38, false), (39, true), (150, true)] {
        let run = Run::at(day, vec![claimed(1, 1, 10)]).with(with_call);
        let expected = Detail::CallDue { level: 2, pay_by: on(day + 14), since: Some(on(32)), is_asked };
        assert_eq!(detail(&run), expected, "day {day}");
    }
    let soon = |run: &mut Run| (with_call(run), run.policy.call_days = 0).1;
    assert_eq!(detail(&Run::at(32, vec![claimed(1, 1, 10)]).with(soon)).code(), "call_overdue");
}

#[test]
fn r2_the_letter_after_a_call_follows_its_own_deadline() {
    // Called on day 40: pay by day 54, the letter of level 3 from day 62 on.
    for (day, verdict) in [(61, DeadlineRunning), (62, Claimed)] {
        assert_eq!(Run::at(day, vec![claimed(1, 2, 40)]).with(with_call).verdict(), verdict, "day {day}");
    }
}

#[test]
fn r12_a_call_concerns_only_what_is_left_of_the_item_and_only_its_item() {
    let run = Run::at(40, vec![claimed(1, 1, 10), OverdueItem { due_on: on(20), ..item(2, 500) }])
        .with(with_call)
        .standing(|standing| {
            standing.credits = vec![credit_note(3_000)];
            standing.has_looked_at_credits = true;
        });
    let slices = [(1, vec![(Netted, 3_000), (ManualStep, 7_000)]), (2, vec![(Claimed, 500)])];
    assert_eq!(run.slices(), slices, "the other item gets its letter");
}

#[test]
fn r20_at_the_end_of_the_ladder_the_owner_decides_even_after_a_call() {
    let run = Run::at(200, vec![claimed(1, 3, 40)]).with(|run| run.policy.levels[2].means = StepMeans::Call);
    assert_eq!(run.verdict(), AwaitingDecision);
}

#[test]
fn ladders_kept_before_there_were_calls_are_letters() {
    let kept = r#"{"levels":[{"wait_days":7,"pay_by_days":14}],"grace_days":null,"quiet_days":0,"minimums":[],
        "old_item_days":180,"stale_payment_days":14,"nearest_pay_by_days":3}"#;
    let policy: DunningPolicy = serde_json::from_str(kept).unwrap();
    assert_eq!((policy.levels[0], policy.call_days), (DunningLevel::letter(7, 14), 7));
    assert!(!serde_json::to_string(&policy.levels).unwrap().contains("means"), "and are written as before");
}

use proptest::prelude::*;

use super::*;

fn level(wait_days: u16, pay_by_days: u16) -> DunningLevel {
    DunningLevel::letter(wait_days, pay_by_days)
}

/// What runs on every day claim of one unpaid item: level, day, pay-by date.
fn walked(policy: &DunningPolicy, days: i64) -> Vec<(u8, NaiveDate, NaiveDate)> {
    let mut run = Run::at(0, vec![item(1, 10_000)]).with(|run| run.policy = policy.clone());
    let mut claims = Vec::new();
    for today in 0..days {
        run.as_of = on(today);
        let proposal = run.propose();
        confirm(&mut run.items, &proposal);
        if let Some(letter) = proposal.letters.first() {
            run.standings[0].last_contact_on = Some(run.as_of);
            claims.push((letter.level, run.as_of, letter.pay_by));
        }
    }
    claims
}

fn drawn(policy: &DunningPolicy) -> Vec<(u8, NaiveDate, NaiveDate)> {
    policy.timeline(on(0)).iter().map(|step| (step.level, step.on, step.pay_by)).collect()
}

#[test]
fn r3_the_timeline_of_the_default_ladder() {
    let days = |step: &TimelineStep| ((step.on - on(0)).num_days(), (step.pay_by - on(0)).num_days());
    let steps: Vec<_> = DunningPolicy::default().timeline(on(0)).iter().map(days).collect();
    assert_eq!(steps, [(7, 21), (29, 43), (51, 65)], "wait 7, 14 to pay, and 7 whole days after a deadline");
}

#[test]
fn r4_quiet_days_move_the_timeline() {
    let policy = DunningPolicy { quiet_days: 40, ..DunningPolicy::default() };
    let on_days: Vec<_> = policy.timeline(on(0)).iter().map(|step| (step.on - on(0)).num_days()).collect();
    assert_eq!(on_days, [7, 47, 87]);
}

#[test]
fn r3_grace_is_edited_as_the_wait_of_level_1() {
    let policy = DunningPolicy { grace_days: Some(4), ..DunningPolicy::default() };
    let plain = policy.clone().without_grace();
    assert_eq!((plain.grace_days, plain.levels[0].wait_days), (None, 5));
    assert_eq!(plain.timeline(on(0)), policy.timeline(on(0)));
}

#[test]
fn a_ladder_says_what_is_wrong_with_it() {
    assert_eq!(DunningPolicy::default().flaws(), []);
    let with = |levels: Vec<DunningLevel>| DunningPolicy { levels, ..DunningPolicy::default() }.flaws();
    assert_eq!(with(vec![]), [PolicyFlaw::LevelCount]);
    assert_eq!(with(vec![level(7, 14); 10]), [PolicyFlaw::LevelCount]);
    assert_eq!(with(vec![level(0, 14)]), [PolicyFlaw::FirstWaitMissing], "the due date itself is on time");
    assert_eq!(with(vec![level(181, 14)]), [PolicyFlaw::FirstWaitTooLong], "very old before level 1");
    assert_eq!(
        with(vec![level(1, 2), level(366, 14), level(0, 366)]),
        [
            PolicyFlaw::PayByTooNear { level: 1 },
            PolicyFlaw::WaitTooLong { level: 2 },
            PolicyFlaw::PayByTooFar { level: 3 }
        ]
    );
    let minimums =
        DunningPolicy { minimums: vec![eur(5), eur(-1)], quiet_days: 366, ..DunningPolicy::default() };
    let currency = Currency::EUR;
    assert_eq!(
        minimums.flaws(),
        [
            PolicyFlaw::QuietTooLong,
            PolicyFlaw::MinimumNegative { currency },
            PolicyFlaw::MinimumTwice { currency }
        ]
    );
}

proptest! {
    /// The picture shows what the proposals do: nobody computes a date a second time.
    #[test]
    fn r2_r3_r4_the_timeline_is_what_daily_runs_claim(
        waits in prop::collection::vec((1_u16..20, 3_u16..20), 1..4),
        quiet_days in 0_u16..40,
    ) {
        let levels = waits.iter().map(|(wait, pay_by)| level(*wait, *pay_by)).collect();
        let policy = DunningPolicy { levels, quiet_days, ..DunningPolicy::default() };
        prop_assert_eq!(policy.flaws(), vec![]);
        prop_assert_eq!(walked(&policy, 160), drawn(&policy));
    }
}

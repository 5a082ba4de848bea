use super::*;

fn check(proposal: &Proposal, today: i64, last_run_on: Option<i64>) -> Result<(), ConfirmError> {
    let day = ConfirmDay { today: on(today), last_run_on: last_run_on.map(on) };
    proposal.check_confirmable(&DunningPolicy::default(), day)
}

#[test]
fn r6_a_later_date_may_only_be_proposed() {
    let proposal = Run::at(40, vec![item(1, 100)]).propose();
    let refused = ConfirmError::AfterToday { as_of: on(40), today: on(39) };
    assert_eq!(check(&proposal, 39, None), Err(refused));
    assert_eq!(check(&proposal, 40, None), Ok(()));
    assert_eq!(check(&proposal, 41, None), Ok(()));
}

#[test]
fn r6_a_run_is_not_before_the_last_one_that_stands() {
    let proposal = Run::at(40, vec![item(1, 100)]).propose();
    let refused = ConfirmError::BeforeLastRun { as_of: on(40), last_run_on: on(41) };
    assert_eq!(check(&proposal, 45, Some(41)), Err(refused));
    assert_eq!(check(&proposal, 45, Some(40)), Ok(()), "a second run on the same day is one");
}

#[test]
fn r6_a_near_pay_by_date_is_asked_about() {
    let proposal = Run::at(40, vec![item(1, 100)]).propose();
    assert_eq!(check(&proposal, 51, None), Ok(()), "day 54 is 3 days ahead");
    let asked = check(&proposal, 52, None).unwrap_err();
    assert_eq!(asked, ConfirmError::PayByTooNear { pay_by: on(54), today: on(52) });
    assert!(asked.is_question());
}

#[test]
fn r6_the_nearest_date_of_all_steps_counts() {
    let run = Run::at(40, vec![item(1, 100), claimed(2, 1, 0)]).with(|run| {
        run.policy.levels[0].pay_by_days = 2;
    });
    let asked = ConfirmError::PayByTooNear { pay_by: on(42), today: on(40) };
    assert_eq!(check(&run.propose(), 40, None), Err(asked));
}

#[test]
fn r6_nothing_to_claim_makes_no_run() {
    let proposal = Run::at(3, vec![item(1, 100)]).propose();
    assert_eq!(check(&proposal, 3, None), Err(ConfirmError::NothingToClaim));
    assert!(!ConfirmError::NothingToClaim.is_question());
}

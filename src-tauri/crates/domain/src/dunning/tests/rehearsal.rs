//! Weekly runs over the past: on exact weeks, by the real rules, one step a run.

use proptest::prelude::*;

use super::*;

/// Weekly runs from the due date of the items on, until each is paid on its day.
fn rehearsed(run: &Run, weeks: i64, paid_on: &[(i64, i64)]) -> Rehearsed {
    let mut rehearsal = Rehearsal::default();
    for week in 0..weeks {
        let open = |item: &&OverdueItem| {
            let paid = paid_on.iter().find(|(id, _)| ReceivableId(*id) == item.receivable);
            paid.is_none_or(|(_, day)| *day > 7 * week)
        };
        let at = run.clone().with(|run| {
            run.as_of = on(7 * week);
            run.items = run.items.iter().filter(open).cloned().collect();
        });
        at.rehearse(&mut rehearsal);
    }
    rehearsal.finish()
}

#[test]
fn r3_an_invoice_that_is_never_paid_climbs_on_exact_weeks_and_ends() {
    let run = Run::at(0, vec![item(1, 10_000)]);
    // Wait 7, pay within 14, wait 7: level 1 on day 7, level 2 on day 29, so with the run of day 35; level 3 with day 63.
    for (weeks, letters) in [(1, 0), (2, 1), (5, 1), (6, 2), (9, 2), (10, 3), (52, 3)] {
        assert_eq!(rehearsed(&run, weeks, &[]).reminders(), letters, "{weeks} weeks");
    }
    let whole = rehearsed(&run, 20, &[]);
    assert_eq!(whole.letters, [(1, 1), (2, 1), (3, 1)].into());
    assert_eq!(
        (whole.usual_days(), whole.ended.len(), whole.runs, whole.customers.len()),
        (Some(7), 1, 3, 1)
    );
}

#[test]
fn r21_what_was_paid_is_left_in_peace_and_a_stricter_ladder_writes_earlier() {
    let run = Run::at(0, vec![item(1, 10_000), item(2, 20_000)]);
    let paid = [(1, 10), (2, 14)];
    let usual = rehearsed(&run, 10, &paid);
    assert_eq!(
        (usual.reminders(), usual.first_after.len(), usual.ended.len()),
        (1, 2, 0),
        "both on one letter"
    );
    let patient = run.clone().with(|run| run.policy.levels[0].wait_days = 21);
    assert_eq!(rehearsed(&patient, 10, &paid), Rehearsed::default(), "paid before anybody was reminded");
}

#[test]
fn r4_r9_quiet_days_and_the_minimum_hold_back_as_in_a_run() {
    let other = OverdueItem { due_on: on(7), ..item(2, 5_000) };
    let run = Run::at(0, vec![item(1, 10_000), other]);
    let letters = |run: &Run| rehearsed(run, 4, &[]).reminders();
    assert_eq!(letters(&run), 2, "on day 7 and on day 14");
    assert_eq!(letters(&run.clone().with(|run| run.policy.quiet_days = 14)), 2, "on day 7 and on day 21");
    assert_eq!(letters(&run.clone().with(|run| run.policy.quiet_days = 15)), 1);
    assert_eq!(letters(&run.with(|run| run.policy.minimums = vec![eur(10_000)])), 1);
}

#[test]
fn r17_a_call_is_made_on_its_day() {
    let mut run = Run::at(0, vec![item(1, 10_000), item(2, 10_000)]);
    run.policy.levels[0].means = StepMeans::Call;
    let done = rehearsed(&run, 6, &[]);
    assert_eq!((done.calls, done.letters), (1, [(2, 1)].into()));
}

#[test]
fn r2_it_begins_where_the_first_run_found_it() {
    let run = Run::at(0, vec![OverdueItem { due_on: on(-40), ..claimed(1, 2, -20) }]);
    assert_eq!(rehearsed(&run, 3, &[]).letters, [(3, 1)].into(), "two letters had gone before");
}

#[test]
fn r1_a_note_goes_once() {
    let run = Run::at(0, vec![]).with(|run| {
        run.policy.courtesy = Some(Courtesy { days_before: 30, tone: None, channel: None });
        run.upcoming = vec![OverdueItem { due_on: on(20), ..item(1, 10_000) }];
    });
    let done = rehearsed(&run, 3, &[]);
    assert_eq!((done.letters.clone(), done.reminders(), done.customers.len()), ([(0, 1)].into(), 0, 0));
}

proptest! {
    #[test]
    fn r2_an_item_climbs_one_level_a_run_at_most(
        dues in prop::collection::vec(-60_i64..120, 1..6), wait in 1_u16..30, quiet in 0_u16..20, weeks in 1_i64..30,
    ) {
        let items = (1..).zip(&dues).map(|(id, due)| OverdueItem { due_on: on(*due), ..item(id, 1_000 * id) }).collect();
        let mut run = Run::at(0, items);
        run.policy.levels[0].wait_days = wait;
        run.policy.quiet_days = quiet;
        let done = rehearsed(&run, weeks, &[]);
        prop_assert_eq!(&done, &rehearsed(&run, weeks, &[]));
        let levels = u32::from(run.policy.last_level());
        prop_assert!(done.reminders() <= u32::try_from(dues.len()).unwrap() * levels);
        prop_assert!(done.runs <= u32::try_from(weeks).unwrap());
        prop_assert!(done.ended.len() <= dues.len() && done.first_after.values().all(|days| *days >= i64::from(wait)));
        let longer = rehearsed(&run, weeks + 1, &[]);
        prop_assert!(longer.reminders() >= done.reminders() && longer.reminders() <= done.reminders() + 1, "one letter to one customer a run");
    }
}

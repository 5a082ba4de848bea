//! The ladder rehearsed on the last twelve months: by the real rules, on money as it came, and without a trace (R7).

use crate::common::Desk;
use app::contract::{RehearsalView, RehearsePolicy, UpdatePolicy};
use domain::dunning::{Courtesy, DunningLevel, DunningPolicy, PolicyOwner};

fn desk() -> Desk {
    let mut desk = Desk::new("2027-06-30");
    desk.invoices(&[
        "Oak,A1,2026-12-01,2026-12-31,100.00",
        "Oak,A2,2027-03-01,2027-03-31,50.00",
        "Elm,E1,2027-01-01,2027-01-31,70.00",
        "Ash,S1,2027-05-20,2027-06-20,30.00",
    ]);
    desk.pay("Oak", "2027-01-12", "100.00");
    desk.pay("Elm", "2027-03-10", "70.00");
    desk
}

fn rehearse(desk: &Desk, policy: Option<DunningPolicy>) -> RehearsalView {
    desk.app.rehearse_year(&RehearsePolicy { owner: PolicyOwner::Company, policy }).unwrap()
}

fn patient() -> DunningPolicy {
    DunningPolicy { levels: vec![DunningLevel::letter(30, 14); 2], ..DunningPolicy::default() }
}

#[test]
fn r2_r3_weekly_runs_write_what_they_would_have_written() {
    let desk = desk();
    let view = rehearse(&desk, None);
    assert_eq!((view.from.to_string(), view.runs, view.then.is_none()), ("2026-07-01".to_owned(), 53, true));
    // Runs on Wednesdays. A1: 13 January comes a day after it was paid. E1: 10 February, then it is paid on the day of level 2.
    // A2: 7 April, 5 May, 26 May; S1: 30 June.
    let now = view.now;
    assert_eq!((now.customers, now.invoices, now.only_here, now.ended), (3, 3, 0, 1), "{now:?}");
    let levels: Vec<_> = now.levels.iter().map(|each| (each.level, each.count)).collect();
    assert_eq!((now.reminders, levels), (5, vec![(1, 3), (2, 1), (3, 1)]));
    assert_eq!((now.usual_days, now.notes, now.calls), (Some(10), 0, 0));
}

#[test]
fn a_patient_ladder_leaves_alone_who_pays_late_by_himself() {
    let desk = desk();
    let view = rehearse(&desk, Some(patient()));
    let then = view.then.unwrap();
    assert_eq!((view.now.only_here, then.only_here), (1, 0), "S1 is not due for a letter yet");
    assert_eq!((then.customers, then.invoices), (2, 2), "{then:?}");
    let noting = DunningPolicy {
        courtesy: Some(Courtesy { days_before: 14, tone: None, channel: None }),
        ..DunningPolicy::default()
    };
    let with_notes = rehearse(&desk, Some(noting)).then.unwrap();
    assert_eq!((with_notes.notes, with_notes.reminders), (4, 5), "{with_notes:?}");
}

#[test]
fn r7_nothing_is_written_and_what_was_reminded_since_does_not_count() {
    let mut desk = desk();
    let before = rehearse(&desk, Some(patient()));
    let entries = |desk: &Desk| desk.app.list_runs().unwrap().len();
    assert_eq!(entries(&desk), 0);
    desk.confirm();
    desk.verify();
    assert_eq!(rehearse(&desk, Some(patient())), before, "a real run of today changes nothing in the past");
    assert_eq!(entries(&desk), 1);
}

#[test]
fn r1_a_customer_of_its_own_ladder_is_rehearsed_by_it_and_a_wrong_ladder_is_refused() {
    let mut desk = desk();
    let oak = PolicyOwner::Customer(desk.customer("Oak"));
    let before = rehearse(&desk, None).now;
    desk.app.update_policy(&UpdatePolicy { owner: oak, policy: Some(patient()) }).unwrap();
    let after = rehearse(&desk, None).now;
    assert!(after.reminders < before.reminders, "{after:?}");
    let none = DunningPolicy { levels: vec![], ..DunningPolicy::default() };
    let refused = desk.app.rehearse_year(&RehearsePolicy { owner: oak, policy: Some(none) }).unwrap_err();
    assert_eq!(refused.code(), "policy.level_count");
}

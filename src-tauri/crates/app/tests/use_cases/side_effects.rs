//! What levels of the ladder propose beside their letters: nothing happens before the owner says so, and each answer can be undone.

use crate::common::Desk;
use app::contract::{
    AnswerSideEffect, GetCustomer, GetTimeline, RehearsePolicy, RunRef, RunView, TakeCall, TaskKind,
    TimelineKind, UndoEntry, UpdateCustomer, UpdatePolicy,
};
use domain::{
    EntryId,
    customer::CustomerProfile,
    dunning::{DunningPolicy, PolicyOwner, SideEffect, SideEffects, StepMeans},
};

/// Level 1 of the ladder asks for everything.
fn desk() -> Desk {
    let mut desk = Desk::new("2027-02-20");
    desk.invoices(&["Oak,A1,2027-01-01,2027-01-31,100.00", "Elm,E1,2027-01-01,2027-02-19,70.00"]);
    let mut policy = DunningPolicy::default();
    policy.levels[0].asks = SideEffects { hold: true, prepaid: true, decision: true };
    desk.app.update_policy(&UpdatePolicy { owner: PolicyOwner::Company, policy: Some(policy) }).unwrap();
    desk
}

fn run(desk: &mut Desk) -> RunView {
    let run = desk.confirm();
    desk.verify();
    run
}

/// What is asked about Oak, with the level.
fn asked(desk: &mut Desk) -> Vec<(SideEffect, u8)> {
    let tasks = desk.app.get_today().unwrap().tasks;
    let proposals = tasks.into_iter().filter(|task| task.kind == TaskKind::SideEffect);
    let proposals = proposals.inspect(|task| assert_eq!(task.customer_name, "Oak"));
    proposals.filter_map(|task| task.proposal).map(|proposal| (proposal.effect, proposal.level)).collect()
}

fn answer(desk: &mut Desk, effect: SideEffect, is_accepted: bool) -> Result<EntryId, String> {
    let request = AnswerSideEffect { customer_id: desk.customer("Oak"), effect, is_accepted };
    let receipt = desk.app.answer_side_effect(&request).map_err(|error| error.code().to_owned())?;
    desk.verify();
    Ok(receipt.entry_id.unwrap())
}

fn oak(desk: &Desk) -> CustomerProfile {
    desk.app.get_customer(&GetCustomer { customer_id: desk.customer("Oak") }).unwrap().profile
}

const ALL: [(SideEffect, u8); 3] =
    [(SideEffect::Hold, 1), (SideEffect::Prepaid, 1), (SideEffect::Decision, 1)];

#[test]
fn a_level_asks_once_it_was_claimed_and_not_after_its_run_is_taken_back() {
    let mut desk = desk();
    assert!(asked(&mut desk).is_empty(), "nothing was claimed");
    let run = run(&mut desk);
    assert_eq!(asked(&mut desk), ALL);
    assert!(!oak(&desk).is_on_hold && oak(&desk).terms.is_none(), "nothing happens by itself");
    desk.app.undo_run(&RunRef { run_id: run.run_id }).unwrap();
    assert!(asked(&mut desk).is_empty());
}

#[test]
fn deliveries_are_put_on_hold_without_being_asked_and_the_list_says_so() {
    let mut desk = desk();
    let customer_id = desk.customer("Oak");
    let entry_id = desk.app.put_on_hold(&GetCustomer { customer_id }).unwrap().entry_id.unwrap();
    desk.app.undo_entry(&UndoEntry { entry_id }).unwrap();
    assert!(!oak(&desk).is_on_hold);
    desk.app.put_on_hold(&GetCustomer { customer_id }).unwrap();
    let row = |desk: &Desk| {
        let rows = crate::lists::list(desk, &[]).rows;
        rows.into_iter().find(|row| row.customer_id == customer_id).unwrap()
    };
    assert!(oak(&desk).is_on_hold && row(&desk).is_on_hold);
    assert_eq!(
        desk.app.put_on_hold(&GetCustomer { customer_id }).unwrap().entry_id,
        None,
        "it is so already"
    );
    run(&mut desk);
    assert_eq!(asked(&mut desk), ALL[1..], "what is so already is not asked");
    desk.app.lift_hold(&GetCustomer { customer_id }).unwrap();
    assert!(!row(&desk).is_on_hold);
    desk.verify();
}

#[test]
fn a_hold_is_answered_shown_lifted_and_undone() {
    let mut desk = desk();
    run(&mut desk);
    let entry_id = answer(&mut desk, SideEffect::Hold, true).unwrap();
    assert!(oak(&desk).is_on_hold);
    assert_eq!(asked(&mut desk), ALL[1..]);
    assert_eq!(answer(&mut desk, SideEffect::Hold, true), Err("side_effect.not_asked".to_owned()));
    desk.app.undo_entry(&UndoEntry { entry_id }).unwrap();
    desk.verify();
    assert_eq!((oak(&desk).is_on_hold, asked(&mut desk)), (false, ALL.to_vec()), "as it was");
    answer(&mut desk, SideEffect::Hold, true).unwrap();
    let customer_id = desk.customer("Oak");
    desk.app.lift_hold(&GetCustomer { customer_id }).unwrap();
    desk.verify();
    assert_eq!(
        (oak(&desk).is_on_hold, asked(&mut desk)),
        (false, ALL[1..].to_vec()),
        "it is not asked twice"
    );
    let all = GetTimeline { customer_id, search: String::new(), is_notes_only: false, limit: 50 };
    let kinds: Vec<_> = desk.app.get_timeline(&all).unwrap().rows.into_iter().map(|row| row.kind).collect();
    assert!(kinds.contains(&TimelineKind::Held) && kinds.contains(&TimelineKind::HoldLifted), "{kinds:?}");
}

#[test]
fn prepayment_becomes_the_terms_of_the_customer_and_old_invoices_keep_theirs() {
    let mut desk = desk();
    run(&mut desk);
    let due = desk.propose().not_now[0].due_on;
    answer(&mut desk, SideEffect::Prepaid, true).unwrap();
    assert_eq!(oak(&desk).terms.unwrap().to_string(), "prepaid");
    assert_eq!(desk.propose().not_now[0].due_on, due);
    assert_eq!(asked(&mut desk), [ALL[0], ALL[2]]);
}

#[test]
fn not_needed_is_asked_again_only_by_a_later_step() {
    let mut desk = desk();
    run(&mut desk);
    for (effect, _) in ALL {
        answer(&mut desk, effect, false).unwrap();
    }
    assert!(asked(&mut desk).is_empty());
    assert!(!oak(&desk).is_on_hold && oak(&desk).terms.is_none());
    desk.invoices(&["Oak,A2,2027-01-05,2027-02-05,10.00"]);
    run(&mut desk);
    assert_eq!(asked(&mut desk), ALL, "another invoice came to level 1");
}

#[test]
fn what_is_paid_or_so_already_is_not_asked() {
    let mut desk = desk();
    let prepaid = CustomerProfile { is_on_hold: true, terms: Some("prepaid".parse().unwrap()), ..oak(&desk) };
    let customer_id = desk.customer("Oak");
    desk.app.update_customer(&UpdateCustomer { customer_id, profile: prepaid }).unwrap();
    run(&mut desk);
    assert_eq!(asked(&mut desk), ALL[2..]);
    desk.pay("Oak", "2027-02-20", "100.00");
    assert!(asked(&mut desk).is_empty());
}

#[test]
fn a_box_ticked_today_asks_nothing_about_the_past_and_one_unticked_keeps_its_question() {
    let mut desk = desk();
    let asking = desk
        .app
        .rehearse_policy(&RehearsePolicy { owner: PolicyOwner::Company, policy: None })
        .unwrap()
        .policy;
    let keep = |desk: &mut Desk, policy: DunningPolicy| {
        desk.app.update_policy(&UpdatePolicy { owner: PolicyOwner::Company, policy: Some(policy) }).unwrap();
    };
    keep(&mut desk, DunningPolicy::default());
    run(&mut desk);
    keep(&mut desk, asking.clone());
    assert!(asked(&mut desk).is_empty(), "the step was claimed by a ladder that asks for nothing");
    desk.invoices(&["Oak,A2,2027-01-05,2027-02-05,10.00"]);
    run(&mut desk);
    keep(&mut desk, DunningPolicy::default());
    assert_eq!(asked(&mut desk), ALL);
}

#[test]
fn r17_a_call_that_is_passed_over_asks_nothing() {
    for (is_made, count) in [(true, 3), (false, 0)] {
        let mut desk = desk();
        let mut policy = desk
            .app
            .rehearse_policy(&RehearsePolicy { owner: PolicyOwner::Company, policy: None })
            .unwrap()
            .policy;
        policy.levels[0].means = StepMeans::Call;
        desk.app.update_policy(&UpdatePolicy { owner: PolicyOwner::Company, policy: Some(policy) }).unwrap();
        let item = desk.propose().not_now.into_iter().find(|item| item.invoice_number == "A1").unwrap();
        let call = TakeCall { receivable_id: item.receivable_id, is_made, words: String::new() };
        desk.app.take_call(&call).unwrap();
        assert_eq!(asked(&mut desk).len(), count, "{is_made}");
    }
}

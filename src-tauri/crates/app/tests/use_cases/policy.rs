//! The ladder of reminders is tried out, kept and taken back.

use crate::common::Desk;
use app::contract::{
    ChannelChoice, GetCustomer, GroupDraft, MailSecurity, MailSettings, PolicyField, PolicyView,
    PreviewLetters, ProposeReminders, RehearsePolicy, UndoEntry, UpdateCustomer, UpdateGroups,
    UpdateMailSettings, UpdatePolicy,
};
use domain::{
    Currency, Money, Tone,
    customer::Channel,
    dunning::{DunningPolicy, PolicyOwner, Verdict},
};

fn desk() -> Desk {
    let mut desk = Desk::new("2026-03-01");
    desk.invoices(&[
        "Corrib Books,A1,2026-01-10,2026-02-09,100.00",
        "Oak Café,B1,2026-01-21,2026-02-20,60.00",
    ]);
    desk
}

fn rehearse(desk: &Desk, change: impl FnOnce(&mut DunningPolicy)) -> PolicyView {
    let mut policy = DunningPolicy::default();
    change(&mut policy);
    desk.app.rehearse_policy(&RehearsePolicy { owner: PolicyOwner::Company, policy: Some(policy) }).unwrap()
}

#[test]
fn r3_a_rehearsal_shows_the_letters_and_changes_nothing() {
    let desk = desk();
    let before = desk.propose();
    let view = rehearse(&desk, |policy| policy.levels[0].wait_days = 15);
    assert_eq!((view.letters_now, view.letters_then), (2, 1), "nine days late is within the new wait");
    assert_eq!(view.asked_then[0].to_string(), "100.00");
    let days: Vec<_> = view.steps.iter().map(|step| (step.on_day, step.pay_by_day)).collect();
    assert_eq!(days, [(15, 29), (37, 51), (59, 73)]);
    assert_eq!(desk.propose(), before);
}

#[test]
fn r9_a_minimum_shows_its_effect_before_it_is_kept() {
    let minimum = Money::new(8_000, Currency::EUR);
    let view = rehearse(&desk(), |policy| policy.minimums.push(minimum));
    assert_eq!((view.letters_now, view.letters_then), (2, 1));
}

#[test]
fn what_is_wrong_is_told_at_its_field_and_never_kept() {
    let mut desk = desk();
    let view = rehearse(&desk, |policy| {
        policy.levels[0].wait_days = 0;
        policy.levels[1].pay_by_days = 1;
    });
    let places: Vec<_> =
        view.problems.iter().map(|each| (each.field, each.level, each.code.as_str())).collect();
    assert_eq!(
        places,
        [
            (PolicyField::Wait, Some(1), "policy.first_wait_missing"),
            (PolicyField::PayBy, Some(2), "policy.pay_by_too_near")
        ]
    );
    assert!(view.steps.is_empty());
    let refused = desk
        .app
        .update_policy(&UpdatePolicy { owner: PolicyOwner::Company, policy: Some(view.policy) })
        .unwrap_err();
    assert_eq!(refused.code(), "policy.first_wait_missing");
}

#[test]
fn r6_r15_r17_r20_the_days_of_the_company_are_its_own_and_stay_in_their_bounds() {
    type Set = fn(&mut DunningPolicy, u16);
    let fields: [(PolicyField, u16, u16, Set); 5] = [
        (PolicyField::OldItem, 1, 3_650, |policy, days| policy.old_item_days = days),
        (PolicyField::StalePayment, 0, 365, |policy, days| policy.stale_payment_days = days),
        (PolicyField::NearestPayBy, 0, 365, |policy, days| policy.nearest_pay_by_days = days),
        (PolicyField::Cheque, 0, 365, |policy, days| policy.cheque_days = days),
        (PolicyField::Call, 0, 365, |policy, days| policy.call_days = days),
    ];
    let desk = desk();
    for (field, least, most, set) in fields {
        let wrong = |days| {
            rehearse(&desk, |policy| set(policy, days)).problems.into_iter().any(|each| each.field == field)
        };
        assert!(!wrong(least) && !wrong(most), "{field:?}");
        assert!(wrong(most + 1) && (least == 0 || wrong(least - 1)), "{field:?}");
    }
}

#[test]
fn r8_a_kept_ladder_decides_the_next_proposal_and_can_be_taken_back() {
    let mut desk = desk();
    let before = desk.propose();
    let view = rehearse(&desk, |policy| policy.levels[0].wait_days = 15);
    let receipt = desk
        .app
        .update_policy(&UpdatePolicy { owner: PolicyOwner::Company, policy: Some(view.policy.clone()) })
        .unwrap();
    assert_eq!(desk.propose().letters.len(), 1);
    let same = desk
        .app
        .update_policy(&UpdatePolicy { owner: PolicyOwner::Company, policy: Some(view.policy) })
        .unwrap();
    assert_eq!(same.entry_id, None, "the same ladder again is no entry");
    desk.app.undo_entry(&UndoEntry { entry_id: receipt.entry_id.unwrap() }).unwrap();
    assert_eq!(desk.propose().letters.len(), 2);
    assert_eq!(desk.propose(), before);
    assert!(desk.app.verify_book().unwrap().ok);
}

#[test]
fn r1_a_letter_speaks_in_the_tone_of_its_level() {
    let mut desk = desk();
    let letters = |desk: &mut Desk| {
        String::from_utf8(
            desk.app
                .preview_letters(&PreviewLetters { proposal: ProposeReminders::default(), customer_id: None })
                .unwrap(),
        )
        .unwrap()
    };
    assert!(letters(&mut desk).contains("tone: Neutral"), "as usual for a first letter");
    let mut policy = desk
        .app
        .rehearse_policy(&RehearsePolicy { owner: PolicyOwner::Company, policy: None })
        .unwrap()
        .policy;
    policy.levels[0].tone = Some(Tone::Warm);
    desk.app.update_policy(&UpdatePolicy { owner: PolicyOwner::Company, policy: Some(policy) }).unwrap();
    assert!(letters(&mut desk).contains("tone: Warm"));
}

#[test]
fn r3_a_group_and_a_customer_have_ladders_of_their_own() {
    let mut desk = desk();
    let groups = UpdateGroups {
        company_terms: "net 30".into(),
        groups: vec![GroupDraft { group_id: None, name: "Cafés".into(), terms: String::new() }],
    };
    desk.app.update_groups(&groups).unwrap();
    let group = desk.app.get_groups().unwrap().groups[0].group_id;
    let oak = desk.customer("Oak Café");
    let mut profile = desk.app.get_customer(&GetCustomer { customer_id: oak }).unwrap().profile;
    profile.group = Some(group);
    desk.app.update_customer(&UpdateCustomer { customer_id: oak, profile }).unwrap();
    let letters = |desk: &Desk| -> Vec<String> {
        desk.propose().letters.into_iter().map(|letter| letter.customer_name).collect()
    };
    assert_eq!(letters(&desk).len(), 2);
    let keep = |desk: &mut Desk, owner, policy: Option<DunningPolicy>| {
        desk.app.update_policy(&UpdatePolicy { owner, policy }).unwrap().entry_id
    };
    let mut patient = DunningPolicy::default();
    patient.levels[0].wait_days = 15;
    let of_group = PolicyOwner::Group(group);
    let tried = RehearsePolicy { owner: of_group, policy: Some(patient.clone()) };
    let view = desk.app.rehearse_policy(&tried).unwrap();
    assert_eq!((view.letters_now, view.letters_then, view.is_own), (2, 1, false));
    keep(&mut desk, of_group, Some(patient));
    assert_eq!(letters(&desk), ["Corrib Books"], "nine days late is within the wait of cafés");
    let of_oak = PolicyOwner::Customer(oak);
    let entry = keep(&mut desk, of_oak, Some(DunningPolicy::default()));
    assert_eq!(letters(&desk).len(), 2, "the customer's own ladder goes before the group's");
    let view = desk.app.rehearse_policy(&RehearsePolicy { owner: of_oak, policy: None }).unwrap();
    assert!(view.is_own);
    let names: Vec<_> = view.owners.iter().map(|each| (each.name.as_str(), each.is_own)).collect();
    assert_eq!(names, [("", true), ("Cafés", true), ("Oak Café", true)]);
    desk.app.undo_entry(&UndoEntry { entry_id: entry.unwrap() }).unwrap();
    assert_eq!(letters(&desk), ["Corrib Books"]);
    keep(&mut desk, of_group, None);
    assert_eq!(letters(&desk).len(), 2, "without its own, the group goes by the company's");
    let nobody = UpdatePolicy { owner: PolicyOwner::Group(domain::GroupId(99)), policy: None };
    assert_eq!(desk.app.update_policy(&nobody).unwrap_err().code(), "group.missing");
    desk.verify();
}

#[test]
fn r12_r14_a_level_leaves_by_its_own_channel_and_the_owner_goes_before_it() {
    let mut desk = Desk::new("2027-02-20");
    desk.invoices(&["Oak,A1,2027-01-01,2027-01-31,100.00", "Elm,E1,2027-01-01,2027-01-31,70.00"]);
    let oak = desk.customer("Oak");
    let mut profile = desk.app.get_customer(&GetCustomer { customer_id: oak }).unwrap().profile;
    profile.email = "oak@example.com".into();
    desk.app.update_customer(&UpdateCustomer { customer_id: oak, profile }).unwrap();
    let settings = MailSettings {
        host: "127.0.0.1".into(),
        port: 2525,
        security: MailSecurity::LocalOnly,
        sender_address: "office@harbour.example".into(),
        ..MailSettings::default()
    };
    desk.app.update_mail_settings(&UpdateMailSettings { settings }).unwrap();
    let mut policy = DunningPolicy::default();
    policy.levels[0].channel = Some(Channel::Mail);
    desk.app.update_policy(&UpdatePolicy { owner: PolicyOwner::Company, policy: Some(policy) }).unwrap();

    let proposal = desk.propose();
    assert_eq!(proposal.letters.len(), 1);
    assert_eq!(
        (proposal.letters[0].customer_id, proposal.letters[0].channel),
        (oak, Channel::Mail),
        "though Oak wishes paper"
    );
    assert_eq!(
        (proposal.not_now[0].invoice_number.as_str(), proposal.not_now[0].verdict),
        ("E1", Verdict::NoAddress)
    );
    let choice = ChannelChoice { customer_id: desk.customer("Elm"), channel: Channel::Letter };
    let printed = ProposeReminders { channels: vec![choice], ..ProposeReminders::default() };
    let proposal = desk.app.propose_reminders(&printed).unwrap();
    let channels: Vec<_> = proposal.letters.iter().map(|letter| letter.channel).collect();
    assert_eq!(channels, [Channel::Letter, Channel::Mail], "Elm is printed, because the owner says so");
    let run = desk.confirm();
    assert_eq!((run.letters.len(), desk.app.list_outbox().unwrap().mails.len()), (1, 1));
    desk.verify();
}

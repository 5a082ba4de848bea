//! Disputes: what is contested rests, the rest goes on, and how it ended (R10).

use crate::common::{Desk, day, not_now, plans};
use app::contract::{
    AccountRow, EndDispute, GetCustomer, GetInterest, GetTimeline, InterestBasis, InterestChoice,
    NotNowAction, OpenDispute, OwnRate, SegmentWhy, ServingOrder, TimelineKind, UndoEntry, UpdateInterest,
};
use domain::{
    EntryId, ReceivableId,
    dispute::{DisputeOutcome, DisputeReason},
};
use proptest::prelude::*;

/// Invoices of 100.00 and of 40.00 of one customer, due on 31 January and 31 December, and one of another.
fn desk(today: &str) -> Desk {
    let mut desk = Desk::new(today);
    desk.invoices(&[
        "Oak,A1,2027-01-01,2027-01-31,100.00",
        "Oak,A0,2026-12-01,2026-12-31,40.00",
        "Elm,B1,2027-01-01,2027-01-31,70.00",
    ]);
    desk
}

fn line(desk: &Desk, number: &str) -> AccountRow {
    let customer_id = desk.customer("Oak");
    let view = desk.app.get_customer(&GetCustomer { customer_id }).unwrap();
    view.account.into_iter().find(|row| row.number == number).unwrap()
}

fn request(desk: &Desk, amount: &str, on: &str) -> OpenDispute {
    OpenDispute {
        receivable_id: line(desk, "A1").receivable_id.unwrap(),
        amount: desk.money(amount),
        reason: DisputeReason::Goods,
        opened_on: day(on),
        words: "Two boxes were wet".into(),
    }
}

fn contest(desk: &mut Desk, amount: &str, on: &str) -> EntryId {
    let request = request(desk, amount, on);
    desk.app.open_dispute(&request).unwrap().entry_id
}

fn decision(desk: &Desk, outcome: DisputeOutcome, on: &str) -> EndDispute {
    EndDispute {
        receivable_id: line(desk, "A1").receivable_id.unwrap(),
        outcome,
        ended_on: day(on),
        bears_interest: false,
        is_reduced: true,
        words: "Looked at it".into(),
    }
}

fn undo(desk: &mut Desk, entry_id: EntryId) {
    desk.app.undo_entry(&UndoEntry { entry_id }).unwrap();
    desk.verify();
}

#[test]
fn r10_the_contested_part_is_not_claimed_keeps_its_level_and_stands_in_the_letter() {
    let mut desk = desk("2027-02-10");
    desk.confirm();
    let mut desk = desk.on("2027-03-10");
    let entry = contest(&mut desk, "30.00", "2027-03-09");
    assert_eq!(line(&desk, "A1").dispute.unwrap().words, "Two boxes were wet");
    let view = desk.propose();
    assert_eq!(not_now(&view), [("A1".to_owned(), "disputed", "30.00".to_owned())]);
    let item = &view.not_now[0];
    assert_eq!((item.detail.code.as_str(), item.detail.dated_on), ("disputed", Some(day("2027-03-09"))));
    assert_eq!(item.detail.contested, Some(DisputeReason::Goods));
    assert_eq!(item.allowed_actions, [NotNowAction::EndDispute]);
    let sums = &view.totals[0];
    assert_eq!((sums.claimed.to_string(), sums.not_now.to_string()), ("180.00".into(), "30.00".into()));
    assert_eq!(sums.claimed.minor + sums.not_now.minor, sums.overdue.minor);
    let run = desk.confirm();
    let oak = run.letters.iter().find(|letter| letter.customer_name == "Oak").unwrap();
    let printed = String::from_utf8(
        desk.app.read_letter(&app::contract::LetterRef { letter_id: oak.letter_id }).unwrap(),
    );
    let printed = printed.unwrap();
    assert!(printed.contains("LetterDispute"), "{printed}");
    assert_eq!(oak.net.to_string(), "110.00");
    let row = line(&desk, "A1");
    assert_eq!(row.level, 2, "the rest went on");
    desk.verify();
    undo(&mut desk, entry);
    assert_eq!(line(&desk, "A1").dispute, None);
}

#[test]
fn r10_all_of_it_in_dispute_rests_until_it_is_decided() {
    let mut desk = desk("2027-02-10");
    desk.confirm();
    let mut desk = desk.on("2027-03-10");
    contest(&mut desk, "100.00", "2027-03-10");
    assert_eq!(not_now(&desk.propose()), [("A1".to_owned(), "disputed", "100.00".to_owned())]);
    desk.confirm();
    assert_eq!((line(&desk, "A1").level, line(&desk, "A0").level), (1, 2), "its level stays");
    let mut desk = desk.on("2027-03-20");
    let end = decision(&desk, DisputeOutcome::ForUs, "2027-03-20");
    let entry = desk.app.end_dispute(&end).unwrap().entry_id;
    let on_letter = |desk: &Desk| {
        let view = desk.propose();
        let mut items = view.letters.iter().flat_map(|letter| &letter.items);
        items.find(|item| item.invoice_number == "A1").map(|item| (item.level_before, item.level_after))
    };
    assert_eq!(on_letter(&desk), Some((1, 2)), "it goes on from its own level");
    undo(&mut desk, entry);
    assert_eq!(on_letter(&desk), None);
    assert!(line(&desk, "A1").dispute.is_some());
}

#[test]
fn l5_as_of_a_day_before_it_nothing_was_in_dispute() {
    let mut desk = desk("2027-03-10");
    contest(&mut desk, "100.00", "2027-03-05");
    let as_of = |desk: &Desk, on: &str| {
        let request = app::contract::ProposeReminders {
            as_of: Some(day(on)),
            ..app::contract::ProposeReminders::default()
        };
        not_now(&desk.app.propose_reminders(&request).unwrap()).len()
    };
    assert_eq!((as_of(&desk, "2027-03-04"), as_of(&desk, "2027-03-05")), (0, 1));
    let end = decision(&desk, DisputeOutcome::Withdrawn, "2027-03-08");
    desk.app.end_dispute(&end).unwrap();
    assert_eq!((as_of(&desk, "2027-03-07"), as_of(&desk, "2027-03-08")), (1, 0));
}

#[test]
fn r10_for_the_customer_the_item_is_reduced_in_the_same_step() {
    let mut desk = desk("2027-03-10");
    contest(&mut desk, "30.00", "2027-03-05");
    let end = decision(&desk, DisputeOutcome::ForCustomer, "2027-03-10");
    let entry = desk.app.end_dispute(&end).unwrap().entry_id;
    assert_eq!(line(&desk, "A1").open.to_string(), "70.00");
    desk.verify();
    undo(&mut desk, entry);
    let row = line(&desk, "A1");
    assert_eq!((row.open.to_string(), row.dispute.is_some()), ("100.00".into(), true));
    let kept = EndDispute { is_reduced: false, ..end };
    desk.app.end_dispute(&kept).unwrap();
    assert_eq!(line(&desk, "A1").open.to_string(), "100.00", "a credit note follows");
}

fn confirm_interest(desk: &mut Desk) {
    let rate =
        OwnRate { table: None, from: day("2026-01-01"), percent: "10".into(), source: "contract".into() };
    let choice =
        InterestChoice { basis: InterestBasis::Own, ..InterestChoice::off(ServingOrder::ClaimsFirst) };
    desk.app.update_interest(&UpdateInterest { choice, new_rate: Some(rate) }).unwrap();
}

/// First day, principal and why of each segment of A1.
fn segments(desk: &Desk) -> Vec<(String, String, SegmentWhy)> {
    let receivable_id = line(desk, "A1").receivable_id.unwrap();
    let view = desk.app.get_interest(&GetInterest { receivable_id, until: None }).unwrap();
    let segment =
        |part: &app::contract::SegmentView| (part.from.to_string(), part.principal.to_string(), part.why);
    view.segments.iter().map(segment).collect()
}

#[test]
fn t2_what_is_in_dispute_bears_no_interest_unless_the_owner_says_so() {
    let mut desk = desk("2027-03-31");
    confirm_interest(&mut desk);
    contest(&mut desk, "30.00", "2027-02-15");
    let told = |from: &str, principal: &str, why| (from.to_owned(), principal.to_owned(), why);
    let first = told("2027-02-01", "100.00", SegmentWhy::Late);
    let second = told("2027-02-15", "70.00", SegmentWhy::Disputed);
    assert_eq!(segments(&desk), [first.clone(), second.clone()]);
    let end = decision(&desk, DisputeOutcome::ForUs, "2027-03-15");
    let entry = desk.app.end_dispute(&end).unwrap().entry_id;
    let third = told("2027-03-16", "100.00", SegmentWhy::DisputeEnded);
    assert_eq!(segments(&desk), [first.clone(), second, third], "from the day after the decision");
    undo(&mut desk, entry);
    desk.app.end_dispute(&EndDispute { bears_interest: true, ..end }).unwrap();
    assert_eq!(segments(&desk), [first], "as if it had never been contested");
}

#[test]
fn r10_a_plan_over_a_contested_item_is_refused() {
    let mut desk = plans::desk();
    let terms = plans::terms(&desk);
    let contest = |desk: &Desk| OpenDispute {
        receivable_id: terms.receivable_ids[1],
        amount: desk.money("50.00"),
        reason: DisputeReason::Price,
        opened_on: day(plans::TODAY),
        words: String::new(),
    };
    let offered = plans::offer(&mut desk, &terms);
    let request = contest(&desk);
    desk.app.open_dispute(&request).unwrap();
    let refused = desk.app.agree_plan(&app::contract::PlanRef { plan_id: offered }).unwrap_err();
    assert_eq!(refused.code(), "plan.item_disputed", "contested after the offer");
    desk.app.decline_plan(&app::contract::PlanRef { plan_id: offered }).unwrap();
    let refused = desk.app.preview_plan(&terms).unwrap_err();
    assert_eq!(refused.code(), "plan.item_disputed");
    assert_eq!(refused.params().get("number").map(String::as_str), Some("A-2"));
}

#[test]
fn r10_what_cannot_be_contested_is_refused() {
    let mut desk = desk("2027-03-10");
    let mut refused = |request: OpenDispute| desk.app.open_dispute(&request).unwrap_err().code().to_owned();
    let good = {
        let desk = self::desk("2027-03-10");
        request(&desk, "30.00", "2027-03-10")
    };
    let money = |minor| domain::Money::new(minor, good.amount.currency);
    assert_eq!(refused(OpenDispute { amount: money(0), ..good.clone() }), "amount.not_positive");
    assert_eq!(refused(OpenDispute { amount: money(10_001), ..good.clone() }), "dispute.more_than_open");
    assert_eq!(
        refused(OpenDispute { opened_on: day("2026-12-31"), ..good.clone() }),
        "dispute.before_invoice"
    );
    assert_eq!(refused(OpenDispute { opened_on: day("2027-03-11"), ..good.clone() }), "dispute.in_future");
    let other = OpenDispute { reason: DisputeReason::Other, words: " ".into(), ..good.clone() };
    assert_eq!(refused(other), "dispute.words_missing");
    let end = decision(&desk, DisputeOutcome::ForUs, "2027-03-10");
    assert_eq!(desk.app.end_dispute(&end).unwrap_err().code(), "dispute.not_open");
    contest(&mut desk, "30.00", "2027-03-08");
    assert_eq!(desk.app.open_dispute(&good).unwrap_err().code(), "dispute.open_already");
    let early = EndDispute { ended_on: day("2027-03-07"), ..end.clone() };
    assert_eq!(desk.app.end_dispute(&early).unwrap_err().code(), "dispute.ends_before");
    desk.app.end_dispute(&end).unwrap();
    let before = OpenDispute { opened_on: day("2027-03-09"), ..good.clone() };
    assert_eq!(desk.app.open_dispute(&before).unwrap_err().code(), "dispute.before_last");
    desk.app.open_dispute(&good).unwrap();
    desk.verify();
}

#[test]
fn r8_undo_goes_from_the_newest_back() {
    let mut desk = desk("2027-02-10");
    let opened = contest(&mut desk, "30.00", "2027-02-08");
    let end = decision(&desk, DisputeOutcome::ForUs, "2027-02-09");
    let ended = desk.app.end_dispute(&end).unwrap().entry_id;
    let blockers = |desk: &Desk, entry| desk.app.undo_blockers(entry).unwrap().len();
    assert_eq!(blockers(&desk, opened), 1, "its end rests on it");
    desk.confirm();
    assert_eq!(blockers(&desk, ended), 1, "a letter claims the amount since");
    let run = desk.app.list_runs().unwrap()[0].run_id;
    desk.app.undo_run(&app::contract::RunRef { run_id: run }).unwrap();
    undo(&mut desk, ended);
    undo(&mut desk, opened);
    contest(&mut desk, "20.00", "2027-02-10");
    desk.verify();
}

#[test]
fn l11_a_changed_invoice_stays_in_dispute() {
    let mut desk = desk("2027-02-10");
    let opened = contest(&mut desk, "90.00", "2027-02-08");
    desk.invoices(&["Oak,A1,2027-01-01,2027-01-31,80.00"]);
    let dispute = line(&desk, "A1").dispute.unwrap();
    assert_eq!((dispute.amount.to_string(), dispute.words.as_str()), ("80.00".into(), "Two boxes were wet"));
    desk.verify();
    let blockers = desk.app.undo_blockers(opened).unwrap();
    undo(&mut desk, blockers[0].entry_id);
    assert_eq!(line(&desk, "A1").dispute.unwrap().amount.to_string(), "90.00");
    undo(&mut desk, opened);
    assert_eq!(line(&desk, "A1").dispute, None);
}

#[test]
fn r10_the_timeline_tells_both_days() {
    let mut desk = desk("2027-02-10");
    contest(&mut desk, "30.00", "2027-02-08");
    let end = decision(&desk, DisputeOutcome::Withdrawn, "2027-02-09");
    desk.app.end_dispute(&end).unwrap();
    let customer_id = desk.customer("Oak");
    let rows = |search: &str| {
        let request = GetTimeline { customer_id, search: search.into(), is_notes_only: false, limit: 10 };
        let rows = desk.app.get_timeline(&request).unwrap().rows;
        rows.into_iter().map(|row| (row.kind, row.method, row.on.to_string())).collect::<Vec<_>>()
    };
    assert_eq!(rows("wet"), [(TimelineKind::Disputed, "goods".to_owned(), "2027-02-08".to_owned())]);
    assert_eq!(
        rows("looked"),
        [(TimelineKind::DisputeEnded, "withdrawn".to_owned(), "2027-02-09".to_owned())]
    );
}

#[derive(Debug, Clone)]
enum Act {
    Contest(i64),
    End(u8),
    Pay(i64),
    Undo,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        (1_i64..11_000).prop_map(Act::Contest),
        (0_u8..3).prop_map(Act::End),
        (1_i64..5_000).prop_map(Act::Pay),
        Just(Act::Undo),
    ];
    prop::collection::vec(act, 1..10)
}

proptest! {
    // Each case writes a book to the disk; the slices themselves are tried in the domain.
    #![proptest_config(crate::common::slow_cases())]

    #[test]
    fn r12_slices_sum_to_what_is_overdue_whatever_is_contested(acts in acts()) {
        let mut desk = desk("2027-03-10");
        let mut done = Vec::new();
        for act in acts {
            let receivable_id = ReceivableId(1);
            match act {
                Act::Contest(minor) => {
                    let amount = domain::Money::new(minor, desk.currency);
                    let request = OpenDispute { receivable_id, amount, ..request(&desk, "1.00", "2027-03-10") };
                    done.extend(desk.app.open_dispute(&request).ok().map(|receipt| receipt.entry_id));
                }
                Act::End(at) => {
                    let outcome = DisputeOutcome::ALL[usize::from(at)];
                    let request = EndDispute { receivable_id, ..decision(&desk, outcome, "2027-03-10") };
                    done.extend(desk.app.end_dispute(&request).ok().map(|receipt| receipt.entry_id));
                }
                Act::Pay(minor) => {
                    let amount = domain::Money::new(minor, desk.currency).to_string();
                    done.push(desk.pay("Oak", "2027-03-10", &amount));
                }
                Act::Undo => {
                    if let Some(entry_id) = done.pop() {
                        desk.app.undo_entry(&UndoEntry { entry_id }).unwrap();
                    }
                }
            }
            for total in &desk.propose().totals {
                prop_assert_eq!(total.claimed.minor + total.not_now.minor, total.overdue.minor);
            }
        }
        desk.verify();
    }
}

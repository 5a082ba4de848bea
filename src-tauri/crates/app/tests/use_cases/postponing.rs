//! A later due date that was agreed: what counts from when, and what rests (T7).

use crate::common::{Desk, day};
use app::contract::{
    AccountRow, AgeingBy, ExplainItem, ExplainedKind, ExportTable, GetAgeing, GetCustomer, GetTimeline,
    MarkPaid, PaymentMethod, PostponeItem, ProposalView, ProposeReminders, SearchBook, TimelineKind,
    UndoEntry,
};
use domain::{EntryId, dunning::Verdict};
use proptest::prelude::*;

/// An invoice of 100.00 due on 31 January 2027, and one of 40.00 due a month before.
fn desk(today: &str) -> Desk {
    let mut desk = Desk::new(today);
    desk.invoices(&["Oak,A1,2027-01-01,2027-01-31,100.00", "Oak,A0,2026-12-01,2026-12-31,40.00"]);
    desk
}

fn line(desk: &Desk, number: &str) -> AccountRow {
    let customer_id = desk.customer("Oak");
    let view = desk.app.get_customer(&GetCustomer { customer_id }).unwrap();
    view.account.into_iter().find(|row| row.number == number).unwrap()
}

fn request(desk: &Desk, due: &str) -> PostponeItem {
    PostponeItem {
        receivable_id: line(desk, "A1").receivable_id.unwrap(),
        due_on: day(due),
        is_interest_waived: true,
        reason: "Harvest".into(),
    }
}

fn agree(desk: &mut Desk, due: &str) -> EntryId {
    let request = request(desk, due);
    desk.app.postpone_item(&request).unwrap().entry_id
}

fn propose(desk: &Desk) -> ProposalView {
    desk.app.propose_reminders(&ProposeReminders::default()).unwrap()
}

fn overdue(desk: &Desk, as_of: &str) -> String {
    let view = desk.app.get_ageing(&GetAgeing { as_of: Some(day(as_of)), by: AgeingBy::Due }).unwrap();
    let buckets = &view.totals[0].buckets;
    assert!(view.totals[0].is_tied);
    domain::Money::new(buckets.open.minor - buckets.not_due.minor, desk.currency).to_string()
}

#[test]
fn t7_the_agreed_date_counts_from_its_day_on() {
    let mut desk = desk("2027-02-10");
    assert_eq!(overdue(&desk, "2027-02-10"), "140.00");
    let entry_id = agree(&mut desk, "2027-03-15");
    assert_eq!(overdue(&desk, "2027-02-09"), "140.00", "as of the day before, the old date");
    assert_eq!(overdue(&desk, "2027-02-10"), "40.00");
    assert_eq!(overdue(&desk, "2027-03-16"), "140.00", "it was missed");
    let row = line(&desk, "A1");
    assert_eq!((row.due_on, row.original_due_on), (Some(day("2027-03-15")), Some(day("2027-01-31"))));
    assert_eq!((row.overdue_days, row.agreed_due.unwrap().reason.as_str()), (0, "Harvest"));
    desk.verify();
    desk.app.undo_entry(&UndoEntry { entry_id }).unwrap();
    assert_eq!(line(&desk, "A1").due_on, Some(day("2027-01-31")));
    assert_eq!(overdue(&desk, "2027-02-10"), "140.00");
    desk.verify();
}

#[test]
fn t7_search_shows_both_dates() {
    let mut desk = desk("2027-02-10");
    let dates = |desk: &Desk, search: &str| {
        let found = desk.app.search_book(&SearchBook { search: search.into() }).unwrap().invoices.remove(0);
        (found.due_on, found.original_due_on)
    };
    assert_eq!(dates(&desk, "A1"), (Some(day("2027-01-31")), None));
    agree(&mut desk, "2027-03-15");
    assert_eq!(dates(&desk, "A1"), (Some(day("2027-03-15")), Some(day("2027-01-31"))));
    assert_eq!(dates(&desk, "A0"), (Some(day("2026-12-31")), None));
}

#[test]
fn t7_the_level_rests_and_returns_when_the_date_is_missed() {
    let mut desk = desk("2027-02-10");
    desk.confirm();
    let mut desk = desk.on("2027-02-20");
    agree(&mut desk, "2027-03-15");
    let resting = propose(&desk);
    let on_letters = |view: &ProposalView| {
        let items = view.letters.iter().flat_map(|letter| letter.items.iter());
        let numbers = items.map(|item| (item.invoice_number.clone(), item.verdict));
        numbers.collect::<Vec<_>>()
    };
    assert!(on_letters(&resting).iter().all(|(number, _)| number != "A1"), "no slice of it");
    assert_eq!(resting.postponed.len(), 1);
    let postponed = &resting.postponed[0];
    assert_eq!((postponed.invoice_number.as_str(), postponed.level), ("A1", 1));
    assert_eq!((postponed.due_on, postponed.original_due_on), (day("2027-03-15"), day("2027-01-31")));
    let sums = &resting.totals[0];
    assert_eq!(sums.claimed.minor + sums.not_now.minor, sums.overdue.minor);
    assert_eq!(sums.overdue.to_string(), "40.00", "what was agreed is not overdue");
    let desk = desk.on("2027-03-22");
    let missed = propose(&desk);
    assert!(missed.postponed.is_empty());
    let waiting = missed.not_now.iter().find(|item| item.invoice_number == "A1").map(|item| item.verdict);
    let riding =
        on_letters(&missed).into_iter().find(|(number, _)| number == "A1").map(|(_, verdict)| verdict);
    assert_eq!(waiting.or(riding), Some(Verdict::RidesAlong), "the agreed day is the deadline that ran out");
    let desk = desk.on("2027-03-23");
    let claimed = propose(&desk);
    let item = claimed.letters[0].items.iter().find(|item| item.invoice_number == "A1").unwrap();
    assert_eq!((item.verdict, item.level_before, item.level_after), (Verdict::Claimed, 1, 2));
}

#[test]
fn t7_what_is_no_later_date_is_refused() {
    let mut desk = desk("2027-02-10");
    let mut refused = |due: &str| {
        let request = request(&desk, due);
        desk.app.postpone_item(&request).unwrap_err().code().to_owned()
    };
    assert_eq!(refused("2026-12-31"), "postponement.before_invoice");
    assert_eq!(refused("2027-01-31"), "postponement.not_later");
    assert_eq!(refused("2027-02-09"), "postponement.past");
    agree(&mut desk, "2027-03-15");
    let again = request(&desk, "2027-03-15");
    assert_eq!(desk.app.postpone_item(&again).unwrap_err().code(), "postponement.same");
    let receivable_id = line(&desk, "A1").receivable_id.unwrap();
    let paid = MarkPaid {
        receivable_id,
        received_on: day("2027-02-10"),
        method: PaymentMethod::Cash,
        is_date_confirmed: false,
    };
    desk.app.mark_paid(&paid).unwrap();
    let late = request(&desk, "2027-04-15");
    assert_eq!(desk.app.postpone_item(&late).unwrap_err().code(), "invoice.nothing_open");
}

#[test]
fn t7_timeline_and_export_show_both_dates_and_the_file_comes_back_unchanged() {
    let mut desk = desk("2027-02-10");
    agree(&mut desk, "2027-03-15");
    let customer_id = desk.customer("Oak");
    let timeline = GetTimeline { customer_id, search: "harvest".into(), is_notes_only: false, limit: 10 };
    let rows = desk.app.get_timeline(&timeline).unwrap().rows;
    assert_eq!((rows[0].kind, rows[0].until), (TimelineKind::Postponed, Some(day("2027-03-15"))));
    let path = desk.folder.path().join("invoices.csv");
    desk.app.export_table(ExportTable::Invoices, &path).unwrap();
    let csv = std::fs::read_to_string(&path).unwrap();
    let row = csv.lines().find(|row| row.contains(",A1,")).unwrap();
    assert!(row.contains(",2027-03-15,") && row.ends_with(",2027-01-31"), "{row}");
    let receipt = desk.import(app::contract::ImportKind::Invoices, &csv);
    assert_eq!((receipt.counts.new, receipt.counts.changed), (0, 0), "nothing new in it (I1)");
}

#[test]
fn l11_a_changed_invoice_keeps_the_agreed_date() {
    let mut desk = desk("2027-02-10");
    let agreed = agree(&mut desk, "2027-03-15");
    let mut desk = desk.on("2027-02-12");
    desk.invoices(&["Oak,A1,2027-01-01,2027-01-31,120.00"]);
    assert_eq!(line(&desk, "A1").due_on, Some(day("2027-03-15")));
    assert_eq!(overdue(&desk, "2027-02-09"), "160.00", "agreed on its own day");
    assert_eq!(overdue(&desk, "2027-02-10"), "40.00");
    desk.verify();
    let blockers = desk.app.undo_blockers(agreed).unwrap();
    assert_eq!(blockers.len(), 1, "the import rests on it (R8)");
    desk.app.undo_entry(&UndoEntry { entry_id: blockers[0].entry_id }).unwrap();
    assert_eq!(line(&desk, "A1").due_on, Some(day("2027-03-15")));
    desk.app.undo_entry(&UndoEntry { entry_id: agreed }).unwrap();
    assert_eq!(line(&desk, "A1").due_on, Some(day("2027-01-31")));
    desk.verify();
}

#[test]
fn t7_a_due_date_explains_itself_with_what_was_agreed() {
    let mut desk = Desk::new("2027-02-10");
    let header = "customer,invoice number,invoice date,terms,amount";
    desk.import(
        app::contract::ImportKind::Invoices,
        &format!("{header}\nOak,A1,2026-11-14,30d eom,100.00\n"),
    );
    agree(&mut desk, "2027-03-15");
    let receivable_id = line(&desk, "A1").receivable_id.unwrap();
    let explained = desk.app.explain_item(&ExplainItem { receivable_id }).unwrap();
    assert_eq!(explained.terms, "30d eom");
    let steps: Vec<_> =
        explained.steps.iter().map(|step| (step.kind, step.count, step.on.to_string())).collect();
    assert_eq!(
        steps,
        [
            (ExplainedKind::Days, 30, "2026-12-14".to_owned()),
            (ExplainedKind::EndOfMonth, 0, "2026-12-31".to_owned()),
            (ExplainedKind::Agreed, 0, "2027-03-15".to_owned()),
        ]
    );
    assert_eq!(explained.counted_on, day("2027-03-15"));
    let terms = desk.app.list_terms().unwrap();
    let both: Vec<_> = ["eom+30", "eom+1m"]
        .map(|notation| terms.iter().find(|choice| choice.terms == notation).unwrap().due_on.to_string())
        .into();
    assert_eq!(both, ["2027-03-30", "2027-03-31"], "both readings of shotef");
}

proptest! {
    // Each case writes a book to the disk; the arithmetic itself is tried in the store.
    #![proptest_config(crate::common::slow_cases())]

    #[test]
    fn r12_slices_sum_to_what_is_overdue_whatever_was_agreed(
        later in prop::collection::vec(1_u64..120, 0..4),
        waited in 0_u64..90,
    ) {
        let today = day("2027-02-10");
        let mut desk = desk("2027-02-10");
        let mut undo = Vec::new();
        for days in &later {
            let due = today + chrono::Days::new(*days);
            let request = request(&desk, &due.to_string());
            undo.extend(desk.app.postpone_item(&request).ok().map(|receipt| receipt.entry_id));
        }
        let as_of = today + chrono::Days::new(waited);
        let desk = desk.on(&as_of.to_string());
        let view = propose(&desk);
        for total in &view.totals {
            prop_assert_eq!(total.claimed.minor + total.not_now.minor, total.overdue.minor);
        }
        let due = line(&desk, "A1").due_on.unwrap();
        let expected = if due < as_of { "140.00" } else { "40.00" };
        prop_assert_eq!(overdue(&desk, &as_of.to_string()), expected);
        let mut desk = desk;
        for entry_id in undo.into_iter().rev() {
            desk.app.undo_entry(&UndoEntry { entry_id }).unwrap();
        }
        prop_assert_eq!(line(&desk, "A1").due_on, Some(day("2027-01-31")));
        desk.verify();
    }
}

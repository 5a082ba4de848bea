//! Starting in the middle of things, and the weekly list of what is open.

use crate::common::{Desk, day, not_now};
use app::contract::{
    AdjustImport, DecideItem, DraftRef, GetCustomer, GetImportRows, ImportDraftView, ImportKind,
    ImportReading, ImportReceipt, ImportRow, NotNowAction, RowVerdict, UndoEntry,
};
use domain::{Language, dunning::Decision};
use proptest::prelude::*;

const HEADER: &str = "customer,invoice number,invoice date,due date,amount";

/// Reads lines as the complete list of open items as of a day.
fn list(desk: &mut Desk, as_of: &str, text: &str) -> ImportDraftView {
    let draft = desk.app.read_import_file(ImportKind::Invoices, "list.csv", text.into()).unwrap();
    let reading = ImportReading { complete_as_of: Some(day(as_of)), ..draft.reading };
    desk.app.adjust_import(&AdjustImport { draft_id: draft.draft_id, reading }).unwrap()
}

fn listed(lines: &[&str]) -> String {
    format!("{HEADER}\n{}\n", lines.join("\n"))
}

fn rows(desk: &Desk, draft: &ImportDraftView) -> Vec<ImportRow> {
    let request = GetImportRows { draft_id: draft.draft_id, verdict: None, offset: 0, limit: 100 };
    desk.app.get_import_rows(&request).unwrap().rows
}

fn accept(desk: &mut Desk, draft: &ImportDraftView) -> ImportReceipt {
    desk.app.accept_import(&DraftRef { draft_id: draft.draft_id }).unwrap()
}

fn open_total(desk: &Desk, on: &str) -> String {
    desk.ageing(on).first().cloned().unwrap_or_default()
}

fn three_invoices(today: &str) -> Desk {
    let mut desk = Desk::new(today);
    desk.invoices(&[
        "Oak,B1,2026-01-21,2026-06-20,60.00",
        "Oak,B2,2026-01-22,2026-06-21,40.00",
        "Elm,B3,2026-01-23,2026-06-22,25.00",
    ]);
    desk
}

#[test]
fn i5_what_a_complete_list_does_not_name_is_proposed_as_settled_with_its_reason() {
    let mut desk = three_invoices("2026-03-01");
    let draft = list(&mut desk, "2026-02-28", &listed(&["Oak,B1,2026-01-21,2026-06-20,60.00"]));
    assert_eq!((draft.counts.read, draft.counts.same, draft.counts.changed), (1, 1, 2));
    assert_eq!((draft.missing_count, draft.missing_totals[0].to_string()), (2, "65.00".to_owned()));
    let shown = rows(&desk, &draft);
    let missing: Vec<_> = shown.iter().filter(|row| !row.is_in_file).collect();
    assert_eq!(missing[0].cells, ["Oak", "B2", "2026-01-22", "2026-06-21", "40.00"]);
    assert_eq!(missing[0].problems[0].code, "list.missing");
    assert_eq!(missing[0].verdict, Some(RowVerdict::Changed));
    let words = desk.app.settled_by_list(draft.draft_id).unwrap();
    assert_eq!(words[0].reason, "not in the list: 40.00 EUR settled on 2026-02-28");
    assert_eq!(open_total(&desk, "2026-03-01"), "125.00", "nothing is kept before it is accepted");
    accept(&mut desk, &draft);
    assert_eq!(open_total(&desk, "2026-03-01"), "60.00");
    assert_eq!(open_total(&desk, "2026-02-27"), "125.00", "settled on the day of the list, not before");
    desk.verify();
}

#[test]
fn i5_a_fallen_amount_is_a_part_payment() {
    let mut desk = three_invoices("2026-03-01");
    let text = listed(&[
        "Oak,B1,2026-01-21,2026-06-20,20.00",
        "Oak,B2,2026-01-22,2026-06-21,40.00",
        "Elm,B3,2026-01-23,2026-06-22,25.00",
    ]);
    let draft = list(&mut desk, "2026-02-28", &text);
    assert_eq!((draft.counts.changed, draft.counts.same, draft.missing_count), (1, 2, 0));
    let words = desk.app.settled_by_list(draft.draft_id).unwrap();
    assert_eq!(words[0].reason, "was 60.00 EUR: 40.00 EUR paid on 2026-02-28");
    accept(&mut desk, &draft);
    assert_eq!(open_total(&desk, "2026-03-01"), "85.00");
    let again = list(&mut desk, "2026-02-28", &text);
    assert_eq!((again.counts.same, again.counts.changed, again.can_accept), (3, 0, false), "nothing new");
    desk.verify();
}

#[test]
fn i5_the_open_column_beside_the_total_counts() {
    let mut desk = three_invoices("2026-03-01");
    let text = "customer,invoice number,invoice date,due date,amount,open amount\n\
                Oak,B1,2026-01-21,2026-06-20,60.00,15.00\nOak,B2,2026-01-22,2026-06-21,40.00,40.00\n\
                Elm,B3,2026-01-23,2026-06-22,25.00,25.00\n";
    let draft = list(&mut desk, "2026-02-28", text);
    accept(&mut desk, &draft);
    assert_eq!(open_total(&desk, "2026-03-01"), "80.00");
    let again = list(&mut desk, "2026-02-28", text);
    assert_eq!((again.counts.same, again.can_accept), (3, false));
    desk.verify();
}

#[test]
fn i5_one_undo_takes_the_whole_list_back_and_it_can_come_again() {
    let mut desk = three_invoices("2026-03-01");
    let text = listed(&["Oak,B1,2026-01-21,2026-06-20,20.00", "Ash,B9,2026-02-01,2026-06-01,7.00"]);
    let draft = list(&mut desk, "2026-02-28", &text);
    assert_eq!(
        (draft.counts.new, draft.counts.changed),
        (1, 3),
        "a new item, a fallen one, two missing ones"
    );
    let receipt = accept(&mut desk, &draft);
    assert_eq!(open_total(&desk, "2026-03-01"), "27.00");
    let again = list(&mut desk, "2026-02-28", &text);
    assert!(!again.can_accept, "the same list again gives nothing new: {:?}", again.counts);
    desk.app.undo_entry(&UndoEntry { entry_id: receipt.entry_id.unwrap() }).unwrap();
    assert_eq!(open_total(&desk, "2026-03-01"), "125.00");
    let draft = list(&mut desk, "2026-02-28", &text);
    accept(&mut desk, &draft);
    assert_eq!(open_total(&desk, "2026-03-01"), "27.00");
    desk.verify();
}

#[test]
fn i5_what_came_after_the_day_of_the_list_is_left_alone() {
    let mut desk = three_invoices("2026-03-01");
    desk.invoices(&["Elm,B4,2026-02-28,2026-06-30,10.00"]);
    desk.pay("Elm", "2026-02-27", "25.00");
    let draft = list(&mut desk, "2026-02-20", &listed(&["Oak,B1,2026-01-21,2026-06-20,60.00"]));
    let numbers: Vec<String> = rows(&desk, &draft)
        .into_iter()
        .filter(|row| !row.is_in_file)
        .map(|row| row.cells[1].clone())
        .collect();
    assert_eq!(numbers, ["B2"], "B3 was paid since, B4 is newer than the list");
    let text = listed(&["Elm,B3,2026-01-23,2026-06-22,25.00"]);
    let draft = list(&mut desk, "2026-02-20", &text);
    assert_eq!(draft.counts.same, 1, "on that day it was open as the list says");
}

#[test]
fn i5_more_than_the_book_has_open_is_refused_and_a_refused_row_settles_nothing() {
    let mut desk = three_invoices("2026-03-01");
    let text = listed(&[
        "Oak,B1,2026-01-21,2026-06-20,61.00",
        "Oak,B2,2026-01-22,2026-06-21,forty",
        "Elm,B3,2026-01-23,2026-06-22,25.00",
    ]);
    let draft = list(&mut desk, "2026-02-28", &text);
    assert_eq!((draft.counts.refused, draft.missing_count), (2, 0));
    let refused = desk.app.refused_rows(draft.draft_id).unwrap();
    assert!(refused[0].reason.contains("the book has 60.00 EUR open, the list 61.00 EUR"), "{refused:?}");
}

#[test]
fn i5_a_list_of_tomorrow_is_refused() {
    let mut desk = three_invoices("2026-03-01");
    let text = listed(&["Oak,B1,2026-01-21,2026-06-20,60.00"]);
    let draft = desk.app.read_import_file(ImportKind::Invoices, "list.csv", text.into()).unwrap();
    let reading = ImportReading { complete_as_of: Some(day("2026-03-02")), ..draft.reading };
    let adjust = AdjustImport { draft_id: draft.draft_id, reading };
    let error = desk.app.adjust_import(&adjust).unwrap_err();
    assert_eq!(error.code(), "import.list_after_today");
    assert!(error.sentence(Language::En).contains("2026-03-02"));
}

proptest! {
    #![proptest_config(crate::common::slow_cases())]

    /// After a list is accepted, the book has open exactly what the list says, and the list again gives nothing new.
    #[test]
    fn i5_the_book_agrees_with_the_list(open in prop::collection::vec(0i64..=60, 3)) {
        let mut desk = three_invoices("2026-03-01");
        let totals = [60, 40, 25];
        let names = [("Oak", "B1", "21"), ("Oak", "B2", "22"), ("Elm", "B3", "23")];
        let items: Vec<(i64, (&str, &str, &str))> =
            open.iter().zip(totals).map(|(open, total)| *open.min(&total)).zip(names).collect();
        let lines: Vec<String> = items
            .iter()
            .filter(|(open, _)| *open > 0)
            .map(|(open, (customer, number, on))| {
                let due: u32 = on.parse::<u32>().unwrap() - 1;
                format!("{customer},{number},2026-01-{on},2026-06-{due},{open}.00")
            })
            .collect();
        prop_assume!(!lines.is_empty());
        let text = format!("{HEADER}\n{}\n", lines.join("\n"));
        let draft = list(&mut desk, "2026-02-28", &text);
        if draft.can_accept {
            accept(&mut desk, &draft);
        }
        let expected: i64 = items.iter().map(|(open, _)| open).sum();
        prop_assert_eq!(open_total(&desk, "2026-03-01"), format!("{expected}.00"));
        prop_assert!(!list(&mut desk, "2026-02-28", &text).can_accept);
        desk.verify();
    }
}

#[test]
fn r22_opening_balances_start_a_book_without_invoices() {
    let mut desk = Desk::new("2026-03-01");
    let text = "customer,due date,amount,level,last reminder\nOak,2026-01-10,60.00,1,2026-01-25\n\
                Elm,2026-02-20,40.00,,\nElm,2026-02-20,5.00,,\n";
    let receipt = desk.import(ImportKind::OpeningBalances, text);
    assert_eq!((receipt.counts.new, receipt.counts.refused), (3, 0));
    assert_eq!(receipt.kind, ImportKind::OpeningBalances);
    assert_eq!(desk.ageing("2026-03-01")[1..3], ["45.00", "60.00"]);
    let again = desk.import(ImportKind::OpeningBalances, text);
    assert_eq!((again.counts.same, again.counts.new), (3, 0), "the same file twice");
    let view = desk.propose();
    let oak = view.letters.iter().find(|letter| letter.customer_name == "Oak").unwrap();
    assert_eq!(oak.level, 2, "R22: the ladder goes on from the reminder that was sent elsewhere");
    assert_eq!(oak.items[0].invoice_number, "OB-2026-01-10");
    let account = desk.app.get_customer(&GetCustomer { customer_id: desk.customer("Oak") }).unwrap().account;
    assert!(account[0].is_opening, "the page calls it an opening balance");
    desk.app.undo_entry(&UndoEntry { entry_id: receipt.entry_id.unwrap() }).unwrap();
    assert_eq!(desk.import(ImportKind::OpeningBalances, text).counts.new, 3, "import, undo, import");
    desk.verify();
}

#[test]
fn r22_an_opening_balance_needs_a_date_and_a_positive_amount() {
    let mut desk = Desk::new("2026-03-01");
    let text =
        "customer,due date,amount\nOak,,60.00\nElm,2026-02-20,-4.00\nAsh,2026-02-20,0\nFir,2026-02-20,7.00\n";
    let draft = desk.app.read_import_file(ImportKind::OpeningBalances, "o.csv", text.into()).unwrap();
    assert_eq!((draft.counts.new, draft.counts.refused), (1, 3));
    let text = "customer,amount\nOak,60.00\n";
    let draft = desk.app.read_import_file(ImportKind::OpeningBalances, "o.csv", text.into()).unwrap();
    assert_eq!(draft.missing_fields, ["due_on"]);
}

#[test]
fn r22_level_and_last_reminder_of_an_import_are_where_the_ladder_goes_on() {
    let mut desk = Desk::new("2026-03-01");
    let text = format!(
        "{HEADER},level,last reminder\nOak,B1,2025-11-01,2025-12-01,60.00,2,2026-02-01\n\
         Elm,B2,2025-11-01,2025-12-01,40.00,2,2026-02-27\n"
    );
    desk.import(ImportKind::Invoices, &text);
    let view = desk.propose();
    assert_eq!(view.letters.len(), 1);
    assert_eq!((view.letters[0].customer_name.as_str(), view.letters[0].level), ("Oak", 3));
    assert_eq!(not_now(&view)[0].0, "B2", "reminded two days ago");
}

#[test]
fn r20_very_old_items_of_the_first_run_wait_for_a_decision_that_exists() {
    let mut desk = Desk::new("2026-03-01");
    desk.invoices(&["Oak,B1,2025-01-21,2025-02-20,60.00", "Elm,B2,2026-01-02,2026-02-01,40.00"]);
    let view = desk.propose();
    assert_eq!(not_now(&view), [("B1".to_owned(), "awaiting_decision", "60.00".to_owned())]);
    let old = &view.not_now[0];
    assert!(
        old.allowed_actions.contains(&NotNowAction::Remind)
            && old.allowed_actions.contains(&NotNowAction::Leave)
    );
    let remind = DecideItem { receivable_id: old.receivable_id, decision: Decision::Remind };
    desk.app.decide_item(&remind).unwrap();
    let view = desk.propose();
    assert_eq!(view.letters.len(), 2, "reminded now, from the first level");
    assert!(view.letters.iter().all(|letter| letter.level == 1));
}

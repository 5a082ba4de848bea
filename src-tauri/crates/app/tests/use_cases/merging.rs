//! Duplicate customers: suggestions, merging, every view afterwards, and the way back (L12).

use crate::common::{Desk, confirmation, day, everything};
use app::contract::{
    AgeingBy, AllocateMode, GetAgeing, GetCustomer, GetTimeline, ImportKind, InvoiceFilter, InvoiceSort,
    KeepApart, ListInvoices, MergeCustomers, PreviewMerge, RowVerdict, SearchBook, SharedSign, TakenDetail,
    TimelineKind, UndoEntry, UpdateCustomer,
};
use domain::{CustomerId, EntryId};

const TODAY: &str = "2026-11-20";

/// Two customers who are one: an invoice of 500.00 and one of 300.00, both overdue, and a third customer.
fn desk() -> (Desk, CustomerId, CustomerId) {
    let mut desk = Desk::new(TODAY);
    desk.import(
        ImportKind::Invoices,
        "customer number,customer,invoice number,invoice date,due date,amount\n\
         A,Ánh Dương,A-1,2026-09-01,2026-10-01,500.00\n\
         B,Công ty TNHH Anh Duong,B-1,2026-09-05,2026-10-05,300.00\n\
         C,Carmel,C-1,2026-11-05,2026-12-05,40.00\n",
    );
    let number = |desk: &Desk, number: &str| desk.app.find_customer(number).unwrap().0;
    let (a, b) = (number(&desk, "A"), number(&desk, "B"));
    (desk, a, b)
}

fn merge(desk: &mut Desk, goes: CustomerId, stays: CustomerId) -> EntryId {
    let request = MergeCustomers { customer_id: goes, into_customer_id: stays, take_over: Vec::new() };
    desk.app.merge_customers(&request).unwrap().entry_id
}

fn undo(desk: &mut Desk, entry_id: EntryId) {
    desk.app.undo_entry(&UndoEntry { entry_id }).unwrap();
}

/// What every view says, so that before a merge and after its undo can be compared.
fn views(desk: &Desk) -> String {
    let customers =
        [1, 2, 3].map(|id| desk.app.get_customer(&GetCustomer { customer_id: CustomerId(id) }).unwrap());
    let ageing = desk.app.get_ageing(&GetAgeing { as_of: None, by: AgeingBy::Due }).unwrap();
    format!("{customers:#?}{ageing:#?}{:#?}{:#?}", desk.propose(), invoices(desk, ""))
}

fn invoices(desk: &Desk, search: &str) -> Vec<(String, String)> {
    let request = ListInvoices {
        search: search.into(),
        filter: InvoiceFilter::All,
        sort: InvoiceSort::Number,
        is_descending: false,
        offset: 0,
        limit: 100,
    };
    let rows = desk.app.list_invoices(&request).unwrap().rows;
    rows.into_iter().map(|row| (row.number, row.customer_name)).collect()
}

fn ageing_names(desk: &Desk, as_of: &str) -> Vec<String> {
    let view = desk.app.get_ageing(&GetAgeing { as_of: Some(day(as_of)), by: AgeingBy::Due }).unwrap();
    assert!(view.totals.iter().all(|total| total.is_tied), "L6 holds through a merge");
    let mut names: Vec<String> = view.customers.into_iter().map(|row| row.number).collect();
    names.sort();
    names
}

#[test]
fn l12_merged_customers_are_one_in_every_view() {
    let (mut desk, a, b) = desk();
    merge(&mut desk, b, a);
    desk.verify();
    assert_eq!(ageing_names(&desk, TODAY), ["A", "C"]);
    let all: Vec<String> = invoices(&desk, "").into_iter().map(|(_, name)| name).collect();
    assert_eq!(all, ["Ánh Dương", "Ánh Dương", "Carmel"]);
    assert_eq!(invoices(&desk, "cong ty tnhh").len(), 2, "the other one's words find the one that stays");
    assert_eq!(desk.customer("tnhh"), a);
    assert_eq!(desk.app.find_customer("B").unwrap().0, a, "its number finds the one that stays");
    let own = GetAgeing { as_of: None, by: AgeingBy::Due };
    let by_number = desk.app.get_customer_ageing(&own, "B").unwrap();
    assert_eq!(by_number.totals[0].buckets.balance.to_string(), "800.00", "the command line asks by number");
    let hits = desk.app.search_book(&SearchBook { search: "tnhh".into() }).unwrap();
    assert_eq!(hits.customers.len(), 1);
    assert_eq!(hits.customers[0].customer_id, a);
    for customer_id in [a, b] {
        let view = desk.app.get_customer(&GetCustomer { customer_id }).unwrap();
        assert_eq!(
            (view.customer_id, view.profile.number.as_str()),
            (a, "A"),
            "old links lead to the one that stays"
        );
        assert_eq!(view.balances[0].balance.to_string(), "800.00");
        assert_eq!(view.account.len(), 2);
        assert_eq!(view.merged[0].number, "B");
    }
    let request = GetTimeline { customer_id: a, search: String::new(), is_notes_only: false, limit: 100 };
    let timeline = desk.app.get_timeline(&request).unwrap().rows;
    let told = |kind| timeline.iter().filter(|row| row.kind == kind).count();
    assert_eq!((told(TimelineKind::Invoice), told(TimelineKind::Merged)), (2, 1));
    let session = desk.app.get_session().unwrap().book.unwrap();
    assert_eq!(session.customer_count, 2);
}

#[test]
fn l12_one_letter_goes_to_the_one_that_stays_with_the_items_of_both() {
    let (mut desk, a, b) = desk();
    assert_eq!(desk.propose().letters.len(), 2);
    let entry = merge(&mut desk, b, a);
    let proposal = desk.propose();
    assert_eq!(proposal.letters.len(), 1);
    let letter = &proposal.letters[0];
    assert_eq!((letter.customer_id, letter.net.to_string().as_str()), (a, "800.00"));
    assert_eq!(letter.items.len(), 2);
    let run = desk.confirm();
    desk.verify();
    assert_eq!(desk.app.list_letters(&GetCustomer { customer_id: b }).unwrap().len(), 1);
    // The letter speaks of both: the merge cannot go while it stands.
    let refused = desk.app.undo_entry(&UndoEntry { entry_id: entry }).unwrap_err();
    assert_eq!(refused.code(), "undo.blocked");
    assert_eq!(desk.app.undo_blockers(entry).unwrap().len(), 1);
    desk.app.undo_run(&app::contract::RunRef { run_id: run.run_id }).unwrap();
    undo(&mut desk, entry);
    desk.verify();
    assert_eq!(desk.propose().letters.len(), 2);
}

#[test]
fn l12_undo_of_a_merge_gives_each_exactly_what_it_had() {
    let (mut desk, a, b) = desk();
    let before = views(&desk);
    let entry = merge(&mut desk, b, a);
    assert_ne!(views(&desk), before);
    undo(&mut desk, entry);
    assert_eq!(views(&desk), before);
    desk.verify();
    let again = merge(&mut desk, a, b);
    desk.verify();
    undo(&mut desk, again);
    assert_eq!(views(&desk), before);
}

#[test]
fn l12_money_of_one_settles_an_item_of_the_other_and_then_holds_the_merge() {
    let (mut desk, a, b) = desk();
    let entry = merge(&mut desk, b, a);
    let paid = desk.pay("Ánh Dương", "2026-11-19", "650.00");
    assert_eq!(desk.ageing(TODAY)[2], "150.00", "oldest first over both: 500.00 and 150.00");
    desk.verify();
    assert_eq!(desk.app.undo_entry(&UndoEntry { entry_id: entry }).unwrap_err().code(), "undo.blocked");
    undo(&mut desk, paid);
    undo(&mut desk, entry);
    desk.verify();
}

#[test]
fn l12_own_money_on_own_items_does_not_hold_the_merge() {
    let (mut desk, a, b) = desk();
    let entry = merge(&mut desk, b, a);
    desk.pay("Ánh Dương", "2026-11-19", "500.00");
    undo(&mut desk, entry);
    desk.verify();
    assert_eq!(ageing_names(&desk, TODAY), ["B", "C"]);
}

#[test]
fn l5_a_day_before_the_merge_stays_as_it_was() {
    let (desk, a, b) = desk();
    let mut desk = desk.on("2026-11-25");
    let before = ageing_names(&desk, "2026-11-24");
    merge(&mut desk, b, a);
    assert_eq!(ageing_names(&desk, "2026-11-24"), before);
    assert_eq!(ageing_names(&desk, "2026-11-25"), ["A", "C"]);
    let earlier = desk.app.propose_reminders(&everything(Some("2026-11-24"))).unwrap();
    assert_eq!(earlier.letters.len(), 2, "a run has one day, used for everything (R6)");
    let mut request = confirmation(Some("2026-11-24"), &earlier.fingerprint);
    request.is_back_dated = true;
    desk.app.confirm_reminders(&request).unwrap();
    desk.verify();
}

#[test]
fn l12_chains_lead_to_the_last_and_a_customer_is_not_merged_with_itself() {
    let (mut desk, a, b) = desk();
    let c = desk.app.find_customer("C").unwrap().0;
    let first = merge(&mut desk, c, b);
    let second = merge(&mut desk, b, a);
    assert_eq!(ageing_names(&desk, TODAY), ["A"]);
    assert_eq!(desk.app.find_customer("C").unwrap().0, a);
    desk.verify();
    for (goes, stays) in [(a, a), (a, c), (c, a), (b, c)] {
        let request = MergeCustomers { customer_id: goes, into_customer_id: stays, take_over: Vec::new() };
        assert_eq!(desk.app.merge_customers(&request).unwrap_err().code(), "customer.merged_already");
    }
    undo(&mut desk, first);
    assert_eq!(ageing_names(&desk, TODAY), ["A", "C"], "a link of the chain can go alone");
    desk.verify();
    undo(&mut desk, second);
    assert_eq!(ageing_names(&desk, TODAY), ["A", "B", "C"]);
    desk.verify();
}

#[test]
fn l12_two_invoices_of_one_number_cannot_be_one_customers() {
    let (mut desk, a, b) = desk();
    desk.import(
        ImportKind::Invoices,
        "customer number,customer,invoice number,invoice date,due date,amount\nB,x,A-1,2026-09-01,2026-10-01,500.00\n",
    );
    let preview = PreviewMerge { customer_id: b, into_customer_id: a };
    assert_eq!(desk.app.preview_merge(&preview).unwrap().shared_numbers, ["A-1"]);
    let request = MergeCustomers { customer_id: b, into_customer_id: a, take_over: Vec::new() };
    let refused = desk.app.merge_customers(&request).unwrap_err();
    assert_eq!(refused.code(), "customer.shared_numbers");
    assert_eq!(refused.params()["number"], "A-1");
}

#[test]
fn l4_merged_customers_share_their_numbers() {
    let (mut desk, a, b) = desk();
    merge(&mut desk, b, a);
    let request = app::contract::RecordInvoice {
        customer_id: a,
        number: "B-1".into(),
        issued_on: day("2026-11-01"),
        due: app::contract::InvoiceDue::On { due_on: day("2026-11-30") },
        amount: desk.money("10.00"),
        is_date_confirmed: false,
    };
    assert_eq!(desk.app.record_invoice(&request).unwrap_err().code(), "number.taken");
}

#[test]
fn l12_rows_of_the_one_that_went_land_on_the_one_that_stays_and_part_with_it() {
    let (mut desk, a, b) = desk();
    let entry = merge(&mut desk, b, a);
    let text = "customer number,customer,invoice number,invoice date,due date,amount\n\
                B,Somebody else,B-1,2026-09-05,2026-10-05,300.00\n\
                B,Somebody else,B-2,2026-10-05,2026-11-04,70.00\n";
    let draft = desk.app.read_import_file(ImportKind::Invoices, "f.csv", text.into()).unwrap();
    let request =
        app::contract::GetImportRows { draft_id: draft.draft_id, verdict: None, offset: 0, limit: 9 };
    let rows = desk.app.get_import_rows(&request).unwrap().rows;
    assert_eq!(
        rows.iter().map(|row| row.verdict).collect::<Vec<_>>(),
        [Some(RowVerdict::Same), Some(RowVerdict::New)]
    );
    assert_eq!(rows[1].problems[0].code, "customer.merged");
    assert!(rows[1].problems[0].is_remark);
    assert_eq!((draft.new_customer_count, rows[1].problems[0].params["into"].as_str()), (0, "A"));
    desk.app.accept_import(&app::contract::DraftRef { draft_id: draft.draft_id }).unwrap();
    desk.verify();
    let view = desk.app.get_customer(&GetCustomer { customer_id: a }).unwrap();
    assert_eq!(
        (view.display_name.as_str(), view.account.len()),
        ("Ánh Dương", 3),
        "never resurrected or renamed"
    );
    let profile = "customer number,customer,email\nB,Somebody else,b@example.com\n";
    assert_eq!(desk.import(ImportKind::Customers, profile).counts.same, 1);
    let payments = "customer number,date,amount\nB,2026-11-18,70.00\n";
    desk.import(ImportKind::Payments, payments);
    desk.verify();
    undo(&mut desk, entry);
    desk.verify();
    let parted = desk.app.get_customer(&GetCustomer { customer_id: b }).unwrap();
    assert_eq!(parted.balances[0].balance.to_string(), "300.00", "what named it is its own again");
    assert_eq!(parted.account.len(), 3);
}

#[test]
fn l12_the_one_that_stays_keeps_its_details_and_takes_over_what_it_lacks() {
    let (mut desk, a, b) = desk();
    let profile =
        |desk: &Desk, customer_id| desk.app.get_customer(&GetCustomer { customer_id }).unwrap().profile;
    let mut of_a = profile(&desk, a);
    of_a.email = "own@example.com".into();
    desk.app.update_customer(&UpdateCustomer { customer_id: a, profile: of_a }).unwrap();
    let mut of_b = profile(&desk, b);
    of_b.email = "other@example.com".into();
    of_b.phone = "090 123 4567".into();
    of_b.lock_reason = Some("Dispute".into());
    desk.app.update_customer(&UpdateCustomer { customer_id: b, profile: of_b }).unwrap();
    let preview = desk.app.preview_merge(&PreviewMerge { customer_id: b, into_customer_id: a }).unwrap();
    let offered: Vec<TakenDetail> = preview.offers.iter().map(|offer| offer.detail).collect();
    assert_eq!(offered, [TakenDetail::Phone, TakenDetail::Lock], "only what the other one lacks");
    assert_eq!(preview.together[0].balance.to_string(), "800.00");
    let request = MergeCustomers {
        customer_id: b,
        into_customer_id: a,
        take_over: vec![TakenDetail::Phone, TakenDetail::Email],
    };
    let entry = desk.app.merge_customers(&request).unwrap().entry_id;
    let kept = profile(&desk, a);
    assert_eq!(
        (kept.email.as_str(), kept.phone.as_str(), kept.lock_reason),
        ("own@example.com", "090 123 4567", None)
    );
    undo(&mut desk, entry);
    assert_eq!(profile(&desk, a).phone, "");
    assert_eq!(profile(&desk, b).phone, "090 123 4567");
    desk.verify();
}

#[test]
fn r11_money_of_the_other_one_is_taken_off_the_one_letter() {
    let (mut desk, a, b) = desk();
    desk.pay_as("TNHH", ("2026-11-01", "20.00"), AllocateMode::None);
    merge(&mut desk, b, a);
    let credits = desk.propose().letters[0].credits;
    assert_eq!(credits.to_string(), "20.00", "the other one's money is taken off the one letter");
    desk.verify();
}

#[test]
fn r8_the_import_that_brought_a_merged_customer_is_held_by_the_merge() {
    let (mut desk, a, b) = desk();
    let import = desk.app.list_imports().unwrap()[0].entry_id.unwrap();
    merge(&mut desk, b, a);
    assert_eq!(desk.app.undo_entry(&UndoEntry { entry_id: import }).unwrap_err().code(), "undo.blocked");
}

#[test]
fn l12_look_alikes_are_suggested_until_they_are_merged_or_kept_apart() {
    let (mut desk, a, b) = desk();
    let found = desk.app.list_duplicates().unwrap();
    assert_eq!(found.count, 1);
    assert_eq!((found.pairs[0].one.customer_id, found.pairs[0].other.customer_id), (a, b));
    assert_eq!(found.pairs[0].shared, [SharedSign::Name]);
    assert_eq!(found.pairs[0].other.last_invoice_on, Some(day("2026-09-05")));
    let entry = merge(&mut desk, b, a);
    assert_eq!(desk.app.list_duplicates().unwrap().count, 0);
    undo(&mut desk, entry);
    let apart = desk.app.keep_apart(&KeepApart { customer_id: b, other_customer_id: a }).unwrap();
    assert_eq!(desk.app.list_duplicates().unwrap().count, 0, "not suggested again");
    desk.verify();
    undo(&mut desk, apart.entry_id);
    assert_eq!(desk.app.list_duplicates().unwrap().count, 1);
    desk.verify();
}

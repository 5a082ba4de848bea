//! Whose terms a new invoice follows: its own, the customer's, the group's or the company's (T1).

use crate::common::{Desk, day};
use app::{
    AppError,
    contract::{
        DueView, ExplainDue, GetCustomer, GetTimeline, GroupDraft, ImportKind, InvoiceDue, RecordInvoice,
        UndoEntry, UpdateCustomer, UpdateGroups,
    },
};
use domain::{GroupId, customer::CustomerProfile, groups::TermsFrom};

fn desk() -> Desk {
    let mut desk = Desk::new("2026-11-20");
    desk.import(ImportKind::Customers, "number,name\n1,Oak\n2,Elm\n");
    desk
}

fn draft(group_id: Option<GroupId>, name: &str, terms: &str) -> GroupDraft {
    GroupDraft { group_id, name: name.into(), terms: terms.into() }
}

fn keep(
    desk: &mut Desk,
    company: &str,
    groups: Vec<GroupDraft>,
) -> Result<Option<domain::EntryId>, AppError> {
    let request = UpdateGroups { company_terms: company.into(), groups };
    desk.app.update_groups(&request).map(|receipt| receipt.entry_id)
}

fn group_named(desk: &Desk, name: &str) -> GroupId {
    let groups = desk.app.get_groups().unwrap().groups;
    groups.into_iter().find(|group| group.name == name).unwrap().group_id
}

fn change(desk: &mut Desk, name: &str, change: impl FnOnce(&mut CustomerProfile)) {
    let customer_id = desk.customer(name);
    let mut profile = desk.app.get_customer(&GetCustomer { customer_id }).unwrap().profile;
    change(&mut profile);
    desk.app.update_customer(&UpdateCustomer { customer_id, profile }).unwrap();
}

fn explain(desk: &Desk, name: &str, terms: &str) -> DueView {
    let request = ExplainDue {
        customer_id: Some(desk.customer(name)),
        issued_on: day("2026-11-01"),
        due: InvoiceDue::Terms { terms: terms.into() },
        amount: None,
    };
    desk.app.explain_due(&request).unwrap()
}

fn from(desk: &Desk, name: &str, terms: &str) -> (String, TermsFrom, String) {
    let view = explain(desk, name, terms);
    (view.terms, view.terms_from, view.group_name)
}

fn record(desk: &mut Desk, number: &str) -> chrono::NaiveDate {
    let (customer_id, amount) = (desk.customer("Oak"), desk.money("100.00"));
    let request = RecordInvoice {
        customer_id,
        number: number.into(),
        issued_on: day("2026-11-01"),
        due: InvoiceDue::Terms { terms: String::new() },
        amount,
        is_date_confirmed: false,
    };
    desk.app.record_invoice(&request).unwrap().due_on
}

#[test]
fn t1_terms_come_from_the_invoice_the_customer_the_group_or_the_company() {
    let mut desk = desk();
    assert_eq!(from(&desk, "Oak", ""), ("net 30".into(), TermsFrom::Company, String::new()));
    keep(&mut desk, "net 14", vec![draft(None, "Wholesale", "eom+30"), draft(None, "New", "")]).unwrap();
    assert_eq!(from(&desk, "Oak", "").0, "net 14");
    let wholesale = group_named(&desk, "Wholesale");
    change(&mut desk, "Oak", |profile| profile.group = Some(wholesale));
    assert_eq!(from(&desk, "Oak", ""), ("eom+30".into(), TermsFrom::Group, "Wholesale".into()));
    assert_eq!(from(&desk, "Oak", "now"), ("now".into(), TermsFrom::Invoice, String::new()));
    change(&mut desk, "Oak", |profile| profile.terms = Some("net 60".parse().unwrap()));
    assert_eq!(from(&desk, "Oak", ""), ("net 60".into(), TermsFrom::Customer, String::new()));
    let new = group_named(&desk, "New");
    change(&mut desk, "Elm", |profile| profile.group = Some(new));
    assert_eq!(from(&desk, "Elm", "").1, TermsFrom::Company, "a group without terms follows the company");
    let view = desk.app.get_customer(&GetCustomer { customer_id: desk.customer("Oak") }).unwrap();
    assert_eq!(view.terms_from, TermsFrom::Customer);
    desk.verify();
}

#[test]
fn t7_a_change_of_a_group_changes_no_invoice_that_was_written() {
    let mut desk = desk();
    keep(&mut desk, "net 14", vec![draft(None, "Wholesale", "net 60")]).unwrap();
    let group = group_named(&desk, "Wholesale");
    change(&mut desk, "Oak", |profile| profile.group = Some(group));
    desk.import(
        ImportKind::Invoices,
        "customer number,customer,invoice number,invoice date,amount\n1,Oak,F-1,2026-11-01,50.00\n",
    );
    let before = record(&mut desk, "A-1");
    assert_eq!(before, day("2026-12-31"));
    keep(&mut desk, "net 14", vec![draft(Some(group), "Trade", "net 10")]).unwrap();
    let customer_id = desk.customer("Oak");
    let account = desk.app.get_customer(&GetCustomer { customer_id }).unwrap().account;
    assert!(account.iter().all(|row| row.due_on == Some(before)), "{account:?}");
    assert_eq!(record(&mut desk, "A-2"), day("2026-11-11"), "new ones follow the new terms");
    // A file that is silent about due dates says nothing against those that were written.
    let file = "customer number,customer,invoice number,invoice date,amount\n1,Oak,F-1,2026-11-01,50.00\n";
    let draft = desk.app.read_import_file(ImportKind::Invoices, "again.csv", file.into()).unwrap();
    assert_eq!((draft.counts.same, draft.counts.changed), (1, 0));
    desk.verify();
}

#[test]
fn groups_keep_their_key_and_go_only_when_nobody_is_in_them() {
    let mut desk = desk();
    keep(&mut desk, "net 14", vec![draft(None, "Wholesale", ""), draft(None, "Schools", "")]).unwrap();
    let (wholesale, schools) = (group_named(&desk, "Wholesale"), group_named(&desk, "Schools"));
    change(&mut desk, "Oak", |profile| profile.group = Some(wholesale));
    let refused = keep(&mut desk, "net 14", vec![draft(Some(schools), "Schools", "")]).unwrap_err();
    assert_eq!(refused.code(), "group.in_use");
    let entry = keep(&mut desk, "net 14", vec![draft(Some(wholesale), "Trade", "")]).unwrap().unwrap();
    let groups = vec![draft(Some(wholesale), "Trade", ""), draft(None, "Schools", "")];
    let last = keep(&mut desk, "net 14", groups).unwrap().unwrap();
    assert_ne!(group_named(&desk, "Schools"), schools, "a key is never given twice");
    assert_eq!(desk.app.get_groups().unwrap().groups[1].customer_count, 1);
    for entry_id in [last, entry] {
        desk.app.undo_entry(&UndoEntry { entry_id }).unwrap();
    }
    assert_eq!(group_named(&desk, "Wholesale"), wholesale, "the old names are back");
    desk.verify();
}

#[test]
fn groups_without_a_name_or_with_one_twice_are_refused() {
    let mut desk = desk();
    let code = |desk: &mut Desk, groups| keep(desk, "net 14", groups).unwrap_err().code().to_owned();
    assert_eq!(code(&mut desk, vec![draft(None, "  ", "")]), "group.name_missing");
    assert_eq!(code(&mut desk, vec![draft(None, "Trade", ""), draft(None, "tràde", "")]), "group.name_twice");
    assert_eq!(code(&mut desk, vec![draft(None, "Trade", "nett")]), "terms.not_understood");
    assert!(keep(&mut desk, "", Vec::new()).unwrap_err().code().starts_with("terms."));
}

#[test]
fn the_timeline_names_the_group_that_changed() {
    let mut desk = desk();
    keep(&mut desk, "net 14", vec![draft(None, "Wholesale", "")]).unwrap();
    let group = group_named(&desk, "Wholesale");
    change(&mut desk, "Oak", |profile| profile.group = Some(group));
    let customer_id = desk.customer("Oak");
    let request = GetTimeline { customer_id, search: "wholesale".into(), is_notes_only: false, limit: 10 };
    let rows = desk.app.get_timeline(&request).unwrap().rows;
    assert_eq!(rows[0].changes[0].field, "group");
    assert_eq!((rows[0].changes[0].before.as_str(), rows[0].changes[0].after.as_str()), ("", "Wholesale"));
}

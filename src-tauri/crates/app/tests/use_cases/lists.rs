//! The list of customers by what is asked of it, and the history of imports with its sums.

use crate::common::{Desk, day};
use app::contract::{
    AddNote, AllocateMode, CustomerFilter, CustomerPage, CustomerSort, ListCustomers, LockCustomer, NoteDraft,
};
use domain::note::NoteKind;

pub(crate) fn list(desk: &Desk, filters: &[CustomerFilter]) -> CustomerPage {
    let request = ListCustomers {
        search: String::new(),
        sort: CustomerSort::Name,
        is_descending: false,
        filters: filters.to_vec(),
        offset: 0,
        limit: 10,
    };
    desk.app.list_customers(&request).unwrap()
}

fn names(page: &CustomerPage) -> Vec<&str> {
    page.rows.iter().map(|row| row.name.as_str()).collect()
}

#[test]
fn filters_leave_what_fits_all_of_them_and_count_each_by_itself() {
    let mut desk = Desk::new("2026-11-02");
    desk.invoices(&[
        "Alder,A-1,2026-08-01,2026-08-31,100.00",
        "Birch,B-1,2026-10-20,2026-11-19,200.00",
        "Cedar,C-1,2026-08-01,2026-08-31,300.00",
    ]);
    desk.pay_as("Birch", ("2026-11-01", "50.00"), AllocateMode::None);
    desk.pay_as("Cedar", ("2026-11-01", "50.00"), AllocateMode::None);
    let cedar = desk.customer("Cedar");
    desk.app.lock_customer(&LockCustomer { customer_id: cedar, reason: String::new(), until: None }).unwrap();
    let counts = list(&desk, &[]).counts;
    assert_eq!((counts.overdue, counts.on_account, counts.locked, counts.no_address), (2, 2, 1, 3));
    assert_eq!(names(&list(&desk, &[CustomerFilter::Overdue])), ["Alder", "Cedar"]);
    let both = list(&desk, &[CustomerFilter::Overdue, CustomerFilter::OnAccount]);
    assert_eq!((names(&both), both.counts), (vec!["Cedar"], counts));
}

#[test]
fn the_list_shows_the_first_next_step_of_each_customer() {
    let mut desk = Desk::new("2026-11-02");
    desk.invoices(&["Alder,A-1,2026-08-01,2026-08-31,100.00", "Birch,B-1,2026-08-01,2026-08-31,1.00"]);
    let customer_id = desk.customer("Birch");
    for (step, on) in [("Visit", "2026-12-01"), ("Call", "2026-11-09")] {
        let note = NoteDraft {
            kind: NoteKind::Call,
            noted_on: day("2026-11-02"),
            text: "Asked".into(),
            contact: String::new(),
            step_text: step.into(),
            step_on: Some(day(on)),
        };
        desk.app.add_note(&AddNote { customer_id, note }).unwrap();
    }
    let rows = list(&desk, &[]).rows;
    assert_eq!(rows[0].next_step, None);
    assert_eq!(rows[1].next_step.as_ref().unwrap().text, "Call");
}

#[test]
fn i1_the_history_of_imports_tells_what_each_added() {
    let mut desk = Desk::new("2026-11-02");
    desk.invoices(&["Alder,A-1,2026-08-01,2026-08-31,100.00"]);
    desk.invoices(&["Alder,A-1,2026-08-01,2026-08-31,150.00", "Alder,A-2,2026-08-01,2026-08-31,70.00"]);
    let totals: Vec<Vec<String>> = desk
        .app
        .list_imports()
        .unwrap()
        .iter()
        .map(|receipt| receipt.new_totals.iter().map(ToString::to_string).collect())
        .collect();
    assert_eq!(totals, [vec!["70.00"], vec!["100.00"]], "what was changed is not counted as added");
}

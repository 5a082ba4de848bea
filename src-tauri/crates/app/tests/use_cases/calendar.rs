//! Business days: what moves, what stays, and when reminders leave (R18, T7).

use crate::common::{Desk, day};
use app::contract::{
    AccountRow, ConfirmReminders, ExplainDue, GetCustomer, ImportKind, InvoiceDue, ProposeReminders,
    RecordInvoice, UndoEntry, UpdateCalendar, WarningCode,
};
use domain::calendar::{CalendarSettings, Convention, LateAfter, OwnHoliday, Weekend};

fn set(desk: &mut Desk, change: impl FnOnce(&mut CalendarSettings)) -> Option<domain::EntryId> {
    let mut settings = desk.app.get_calendar().unwrap().settings;
    change(&mut settings);
    desk.app.update_calendar(&UpdateCalendar { settings }).unwrap().entry_id
}

fn record(desk: &mut Desk, (number, due): (&str, &str)) {
    let (customer_id, amount) = (desk.customer("Oak"), desk.money("100.00"));
    let request = RecordInvoice {
        customer_id,
        number: number.into(),
        issued_on: day("2027-01-04"),
        due: InvoiceDue::On { due_on: day(due) },
        amount,
        is_date_confirmed: false,
    };
    desk.app.record_invoice(&request).unwrap();
}

fn line(desk: &Desk, number: &str) -> AccountRow {
    let customer_id = desk.customer("Oak");
    let view = desk.app.get_customer(&GetCustomer { customer_id }).unwrap();
    view.account.into_iter().find(|row| row.number == number).unwrap()
}

fn desk() -> Desk {
    let mut desk = Desk::new("2027-01-10");
    desk.import(ImportKind::Customers, "number,name\n1,Oak\n");
    desk
}

const SUNDAY: &str = "2027-01-31";

#[test]
fn t7_due_dates_are_fixed_when_the_invoice_is_written() {
    let mut desk = desk();
    record(&mut desk, ("A", SUNDAY));
    set(&mut desk, |calendar| calendar.shift_due = Convention::Following);
    record(&mut desk, ("B", SUNDAY));
    let entry = set(&mut desk, |calendar| calendar.late_after = LateAfter::BusinessDay);
    record(&mut desk, ("C", SUNDAY));
    let dates = |number| {
        let row = line(&desk, number);
        [row.due_on, row.original_due_on, row.payable_on].map(|date| date.map(|date| date.to_string()))
    };
    let (sunday, monday) = (Some(SUNDAY.to_owned()), Some("2027-02-01".to_owned()));
    assert_eq!(dates("A"), [sunday.clone(), None, None], "written before anything was moved");
    assert_eq!(dates("B"), [sunday.clone(), None, monday.clone()], "the agreed date counts");
    assert_eq!(dates("C"), [monday, sunday, None], "the owner chose the business day");
    desk.app.undo_entry(&UndoEntry { entry_id: entry.unwrap() }).unwrap();
    assert_eq!(desk.app.get_calendar().unwrap().settings.late_after, LateAfter::DueDate);
    assert_eq!(line(&desk, "C").original_due_on, Some(day(SUNDAY)), "facts stay");
    desk.verify();
}

#[test]
fn r18_holidays_and_the_owners_own_days_move_what_is_typed() {
    let mut desk = desk();
    set(&mut desk, |calendar| {
        calendar.shift_due = Convention::Following;
        calendar.weekend = Some(Weekend::FriSat);
        calendar.own = vec![OwnHoliday { on: day(SUNDAY), name: " Stocktaking ".into() }];
    });
    let explain = |on: &str| {
        let request = ExplainDue {
            customer_id: None,
            issued_on: day("2027-01-04"),
            due: InvoiceDue::On { due_on: day(on) },
            amount: None,
        };
        desk.app.explain_due(&request).unwrap().parts[0].payable_on
    };
    assert_eq!(explain("2027-01-29"), Some(day("2027-02-01")), "Friday, Saturday, stocktaking");
    assert_eq!(explain("2027-02-01"), None);
    assert_eq!(desk.app.get_calendar().unwrap().settings.own[0].name, "Stocktaking");
    assert!(!desk.app.working_days().unwrap().is_business_day(day(SUNDAY)));
}

#[test]
fn r18_an_own_day_has_a_name_and_stands_once() {
    let mut desk = desk();
    let mut refused = |own: Vec<OwnHoliday>| {
        let settings = CalendarSettings { own, ..CalendarSettings::default() };
        desk.app.update_calendar(&UpdateCalendar { settings }).unwrap_err().code().to_owned()
    };
    let named = OwnHoliday { on: day("2027-03-01"), name: "Fair".into() };
    assert_eq!(refused(vec![named.clone(), named.clone()]), "calendar.day_twice");
    assert_eq!(refused(vec![OwnHoliday { name: " ".into(), ..named }]), "calendar.name_missing");
}

#[test]
fn r18_reminders_leave_on_business_days_only_where_the_owner_says_so() {
    let mut desk = Desk::new("2027-01-31");
    desk.invoices(&["Oak,A1,2026-12-01,2026-12-31,100.00"]);
    let proposal = ProposeReminders::default();
    assert!(
        desk.app
            .propose_reminders(&proposal)
            .unwrap()
            .warnings
            .iter()
            .all(|w| w.code != WarningCode::RestDay)
    );
    set(&mut desk, |calendar| calendar.sends_on_business_days = true);
    let warnings = desk.app.propose_reminders(&proposal).unwrap().warnings;
    let rest = warnings.iter().find(|warning| warning.code == WarningCode::RestDay).unwrap();
    assert_eq!(rest.on, Some(day("2027-02-01")));
    let confirm = ConfirmReminders { proposal, fingerprint: String::new(), is_back_dated: false };
    assert_eq!(desk.app.confirm_reminders(&confirm).unwrap_err().code(), "run.rest_day");
    let mut desk = desk.on("2027-02-01");
    assert_eq!(
        desk.app.confirm_reminders(&confirm).unwrap().letters.len(),
        1,
        "a missed day is caught up (R5)"
    );
}

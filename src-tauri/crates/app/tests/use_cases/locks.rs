//! Locks on single items: not claimed until a day or until unlocked, and exactly undone (R12).

use crate::common::{Desk, day, not_now};
use app::contract::{
    AccountRow, GetCustomer, GetTimeline, LockItem, NotNowAction, ProposeReminders, ReceivableRef,
    TimelineKind, UndoEntry,
};
use domain::EntryId;

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

fn request(desk: &Desk, until: Option<&str>) -> LockItem {
    LockItem {
        receivable_id: line(desk, "A1").receivable_id.unwrap(),
        until: until.map(day),
        reason: "Delivery is being looked at".into(),
    }
}

fn lock(desk: &mut Desk, until: Option<&str>) -> EntryId {
    let request = request(desk, until);
    desk.app.lock_item(&request).unwrap().entry_id
}

fn undo(desk: &mut Desk, entry_id: EntryId) {
    desk.app.undo_entry(&UndoEntry { entry_id }).unwrap();
    desk.verify();
}

fn is_locked(desk: &Desk) -> bool {
    not_now(&desk.propose()).iter().any(|(number, verdict, _)| number == "A1" && *verdict == "locked")
}

#[test]
fn r12_a_locked_item_is_not_claimed_until_its_day_and_undo_is_exact() {
    let mut desk = desk("2027-02-10");
    let before = desk.propose();
    let entry = lock(&mut desk, Some("2027-02-20"));
    let proposal = desk.propose();
    assert_eq!(not_now(&proposal), [("A1".to_owned(), "locked", "100.00".to_owned())]);
    let item = &proposal.not_now[0];
    assert_eq!((item.detail.code.as_str(), item.detail.on), ("item_locked_until", Some(day("2027-02-20"))));
    assert_eq!(item.detail.reason, "Delivery is being looked at");
    assert_eq!(item.allowed_actions, [NotNowAction::UnlockItem]);
    assert_eq!(proposal.letters[0].net.to_string(), "40.00", "the rest goes on");
    desk.verify();
    undo(&mut desk, entry);
    assert_eq!(desk.propose(), before);
    lock(&mut desk, Some("2027-02-20"));
    let desk = desk.on("2027-02-19");
    assert!(is_locked(&desk));
    let desk = desk.on("2027-02-20");
    assert!(!is_locked(&desk), "it goes on by itself");
    assert_eq!(line(&desk, "A1").lock, None);
}

#[test]
fn r12_a_lock_without_a_day_runs_until_it_is_lifted_and_the_past_stays() {
    let mut desk = desk("2027-02-10");
    lock(&mut desk, None);
    let mut desk = desk.on("2027-06-10");
    assert!(is_locked(&desk));
    let unlock = ReceivableRef { receivable_id: line(&desk, "A1").receivable_id.unwrap() };
    let entry = desk.app.unlock_item(&unlock).unwrap().entry_id;
    assert!(!is_locked(&desk));
    let earlier = ProposeReminders {
        as_of: Some(day("2027-06-09")),
        skips: Vec::new(),
        channels: Vec::new(),
        wordings: Vec::new(),
    };
    let earlier = not_now(&desk.app.propose_reminders(&earlier).unwrap());
    assert!(earlier.iter().any(|(_, verdict, _)| *verdict == "locked"), "the day before, it was locked");
    desk.verify();
    let kinds = |desk: &Desk| {
        let customer_id = desk.customer("Oak");
        let all = GetTimeline { customer_id, search: String::new(), is_notes_only: false, limit: 20 };
        let rows = desk.app.get_timeline(&all).unwrap().rows;
        rows.iter().filter(|row| row.kind == TimelineKind::ItemUnlocked).count()
    };
    assert_eq!(kinds(&desk), 1);
    undo(&mut desk, entry);
    assert!(is_locked(&desk), "it stands again");
    assert_eq!(kinds(&desk), 0);
}

#[test]
fn r12_what_cannot_be_locked_is_refused() {
    let mut desk = desk("2027-02-10");
    let past = request(&desk, Some("2027-02-10"));
    assert_eq!(desk.app.lock_item(&past).unwrap_err().code(), "item_lock.past");
    let unlock = ReceivableRef { receivable_id: past.receivable_id };
    assert_eq!(desk.app.unlock_item(&unlock).unwrap_err().code(), "item_lock.none");
    lock(&mut desk, None);
    let again = request(&desk, None);
    assert_eq!(desk.app.lock_item(&again).unwrap_err().code(), "item_lock.already");
}

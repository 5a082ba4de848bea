//! Copies, damaged books, going back, and the books that were open before.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::common::{Desk, app_at, confirmation};
use app::contract::{
    CopyRelation, DraftRef, GetBackup, ImportKind, RecentRef, SnapshotRef, SnapshotWhy, UndoEntry,
    UpdateSeller,
};
use domain::{Language, seller::Seller};

const OPEN: GetBackup = GetBackup { book: None };

fn path_of(desk: &Desk) -> PathBuf {
    desk.app.get_settings().unwrap().book_path.into()
}

fn wreck(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    bytes[200..].fill(0xAA);
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_changed_book_is_copied_when_it_is_closed_and_before_an_import() {
    let mut desk = Desk::new("2026-03-01");
    desk.invoices(&["Oak,B1,2026-01-21,2026-02-20,60.00"]);
    let before = desk.app.get_backup(&OPEN).unwrap();
    assert_eq!(before.snapshots.len(), 1, "the state before the import");
    assert_eq!(before.snapshots[0].why, SnapshotWhy::Import);
    let path = path_of(&desk);
    desk.app.close_book().unwrap();
    desk.app.open_book(&path).unwrap();
    let after = desk.app.get_backup(&OPEN).unwrap();
    assert_eq!(after.snapshots[0].why, SnapshotWhy::Quit);
    assert_eq!(after.snapshots.len(), 2);
    desk.app.close_book().unwrap();
    desk.app.open_book(&path).unwrap();
    assert_eq!(desk.app.get_backup(&OPEN).unwrap().snapshots.len(), 2, "nothing changed, no copy");
    assert!(desk.app.get_session().unwrap().book.unwrap().safety.copied_at.is_some());
}

#[test]
fn a_book_that_changed_elsewhere_is_copied_when_it_is_opened() {
    let mut desk = Desk::new("2026-03-01");
    desk.invoices(&["Oak,B1,2026-01-21,2026-02-20,60.00"]);
    let copy = desk.app.begin_copy().unwrap().prove();
    desk.app.end_copy(&copy);
    assert_eq!(desk.app.get_backup(&OPEN).unwrap().snapshots[0].why, SnapshotWhy::Start);
    assert!(desk.app.begin_copy().is_none());
}

#[test]
fn going_back_says_what_is_replaced_and_can_itself_be_taken_back() {
    let mut desk = Desk::new("2026-03-01");
    desk.invoices(&["Oak,B1,2026-01-21,2026-02-20,60.00"]);
    let copy = desk.app.take_snapshot(None).unwrap();
    desk.pay("Oak", "2026-02-25", "10.00");
    desk.confirm();
    let request = SnapshotRef { book: None, name: copy.name };
    let preview = desk.app.preview_restore(&request).unwrap();
    assert_eq!(preview.relation, CopyRelation::Earlier);
    let kinds: Vec<_> = preview.kinds.iter().map(|kind| (kind.kind.as_str(), kind.count)).collect();
    assert_eq!(kinds, [("dunning.confirm", 1), ("payment.record", 1)]);
    assert_eq!(preview.letter_count, 1);
    desk.app.restore_snapshot(&request).unwrap();
    assert_eq!(desk.ageing("2026-03-01")[1], "60.00", "the payment is gone");
    desk.verify();
    let backup = desk.app.get_backup(&OPEN).unwrap();
    assert_eq!(backup.snapshots[0].why, SnapshotWhy::Restore);
    let back = SnapshotRef { book: None, name: backup.snapshots[0].name.clone() };
    assert_eq!(desk.app.preview_restore(&back).unwrap().relation, CopyRelation::Apart);
    desk.app.restore_snapshot(&back).unwrap();
    assert_eq!(desk.ageing("2026-03-01")[1], "50.00", "and back again");
    desk.verify();
}

#[test]
fn row69_a_damaged_book_opens_its_last_good_copy_read_only_and_says_so() {
    let mut desk = Desk::new("2026-03-01");
    let import = desk.invoices(&["Oak,B1,2026-01-21,2026-02-20,60.00"]);
    let path = path_of(&desk);
    desk.app.close_book().unwrap();
    wreck(&path);
    let damaged = fs::read(&path).unwrap();
    let error = desk.app.open_book(&path).unwrap_err();
    assert_eq!(error.code(), "book.damaged");

    let session = desk.app.open_book_or_copy(&path).unwrap();
    let copy = session.book.unwrap().safety.copy.unwrap();
    assert_eq!(copy.problem.unwrap().code, "book.damaged");
    assert_eq!(desk.ageing("2026-03-01")[1], "60.00", "the copy answers");
    let seller = UpdateSeller { seller: Seller { name: "New".into(), ..Seller::default() } };
    let fingerprint = desk.propose().fingerprint;
    let undo = UndoEntry { entry_id: import.entry_id.unwrap() };
    let refusals = [
        desk.app.update_seller(&seller).unwrap_err(),
        desk.app.confirm_reminders(&confirmation(None, &fingerprint)).unwrap_err(),
        desk.app.undo_entry(&undo).unwrap_err(),
        desk.app.take_snapshot(None).unwrap_err(),
    ];
    for refused in refusals {
        assert_eq!(refused.code(), "book.copy_only");
        assert!(refused.sentence(Language::En).contains("Make the copy the book first"));
    }
    assert_eq!(fs::read(&path).unwrap(), damaged, "the damaged file is untouched");

    desk.app.restore_snapshot(&SnapshotRef { book: None, name: copy.name }).unwrap();
    assert!(desk.app.get_session().unwrap().book.unwrap().safety.copy.is_none());
    desk.pay("Oak", "2026-02-25", "60.00");
    desk.verify();
    let aside = fs::read_dir(path.parent().unwrap()).unwrap().flatten();
    let aside = aside.map(|file| file.path()).find(|file| file.to_string_lossy().contains(".replaced-"));
    assert_eq!(fs::read(aside.unwrap()).unwrap(), damaged, "and is kept under another name");
}

#[test]
fn row69_the_book_of_last_time_is_shown_as_its_copy_when_it_is_damaged() {
    let mut desk = Desk::new("2026-03-01");
    desk.invoices(&["Oak,B1,2026-01-21,2026-02-20,60.00"]);
    desk.app.take_snapshot(None).unwrap();
    let path = path_of(&desk);
    let Desk { app, folder, .. } = desk;
    app.put_away();
    wreck(&path);
    let mut app = app_at(&folder, "2026-03-02");
    app.reopen_last_book();
    assert!(app.get_session().unwrap().book.unwrap().safety.copy.is_some());
}

#[test]
fn row69_a_damaged_book_without_a_copy_is_refused_and_untouched() {
    let desk = Desk::new("2026-03-01");
    let path = path_of(&desk);
    let folder = desk.folder;
    drop(desk.app);
    let _none = fs::remove_dir_all(path.with_extension("snapshots"));
    wreck(&path);
    let error = app_at(&folder, "2026-03-02").open_book_or_copy(&path).unwrap_err();
    assert_eq!(error.code(), "book.damaged");
}

#[test]
fn row68_a_book_that_was_deleted_comes_back_from_its_copy() {
    let mut desk = Desk::new("2026-03-01");
    desk.invoices(&["Oak,B1,2026-01-21,2026-02-20,60.00"]);
    let path = path_of(&desk);
    desk.app.close_book().unwrap();
    fs::remove_file(&path).unwrap();
    let recent = desk.app.list_recent_books().unwrap();
    assert!(recent[0].is_missing && recent[0].has_snapshots);
    let book = Some(recent[0].path.clone());
    let name = desk.app.get_backup(&GetBackup { book: book.clone() }).unwrap().snapshots[0].name.clone();
    let request = SnapshotRef { book, name };
    assert_eq!(desk.app.preview_restore(&request).unwrap().relation, CopyRelation::Missing);
    desk.app.restore_snapshot(&request).unwrap();
    assert_eq!(desk.ageing("2026-03-01")[1], "60.00");
    desk.verify();
}

#[test]
fn row67_a_copy_that_cannot_be_made_is_told_and_work_goes_on() {
    let mut desk = Desk::new("2026-03-01");
    let folder = path_of(&desk).with_extension("snapshots");
    fs::write(&folder, "in the way").unwrap();
    desk.invoices(&["Oak,B1,2026-01-21,2026-02-20,60.00"]);
    let problem = desk.app.begin_copy();
    assert!(problem.is_none());
    assert_eq!(desk.ageing("2026-03-01")[1], "60.00", "the import went on");
    fs::remove_file(&folder).unwrap();
    let copy = desk.app.take_snapshot(None).unwrap();
    assert!(Path::new(&copy.path).is_file());
    assert_eq!(desk.app.get_backup(&OPEN).unwrap().problem, None, "one that succeeds ends the warning");
}

#[test]
fn a_copy_is_looked_at_and_never_worked_in() {
    let mut desk = Desk::new("2026-03-01");
    let copy = desk.app.take_snapshot(None).unwrap();
    desk.invoices(&["Oak,B1,2026-01-21,2026-02-20,60.00"]);
    let session = desk.app.open_book_or_copy(copy.path.as_ref()).unwrap();
    let shown = session.book.unwrap().safety.copy.unwrap();
    assert_eq!((shown.name, shown.problem), (copy.name, None));
}

#[test]
fn recent_books_are_remembered_switched_and_forgotten() {
    let mut desk = Desk::new("2026-03-01");
    let first = path_of(&desk);
    let request = app::contract::StartBook {
        name: "Second".into(),
        country: "VN".into(),
        currency: domain::Currency::VND,
        language: Language::Vi,
    };
    desk.app.start_book(&request).unwrap();
    let names = |desk: &Desk| -> Vec<String> {
        desk.app.list_recent_books().unwrap().into_iter().map(|book| book.name).collect()
    };
    assert_eq!(names(&desk), ["Second", "Harbour & Pine"]);
    let first = RecentRef { path: first.display().to_string() };
    let session = desk.app.open_recent_book(&first).unwrap();
    assert_eq!(session.book.unwrap().name, "Harbour & Pine");
    assert_eq!(names(&desk), ["Harbour & Pine", "Second"]);
    assert_eq!(desk.app.forget_recent_book(&first).unwrap().len(), 1);
    let stranger = RecentRef { path: "/etc/passwd".into() };
    assert_eq!(desk.app.open_recent_book(&stranger).unwrap_err().code(), "book.missing");
}

#[test]
fn an_import_that_is_stopped_keeps_nothing_and_can_begin_again() {
    let mut desk = Desk::new("2026-03-01");
    let line = |at: u32| format!("Oak,B{at},2026-01-21,2026-02-20,60.00");
    let rows: Vec<String> = (0..2_000).map(line).collect();
    let text = format!("customer,invoice number,invoice date,due date,amount\n{}\n", rows.join("\n"));
    let draft = desk.app.read_import_file(ImportKind::Invoices, "file.csv", text.into_bytes()).unwrap();
    let request = DraftRef { draft_id: draft.draft_id };
    let work = desk.app.work();
    let owner = std::thread::spawn(move || {
        while work.view().done < 3 {
            std::thread::yield_now();
        }
        work.stop();
        work.view().total
    });
    let refusal = desk.app.accept_import(&request).unwrap_err();
    assert_eq!((refusal.code(), owner.join().unwrap()), ("work.stopped", 2_000));
    assert_eq!(desk.app.list_imports().unwrap().len(), 0, "nothing was kept");
    assert_eq!(desk.app.work().view().total, 0, "nobody is at work");
    assert_eq!(desk.app.accept_import(&request).unwrap().counts.new, 2_000);
    desk.verify();
}

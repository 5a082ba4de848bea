//! Opening books that are none, newer, busy or gone; payments twice; the sample company; the real year of invoices.

use std::path::PathBuf;

use crate::common::{Desk, app_at, confirmation, day, everything, not_now};
use app::{
    SampleSize,
    contract::{AllocateMode, DraftRef, ImportKind, ListPlans, PlanState, RunRef, TaskKind, UndoEntry},
};
use domain::{Currency, Language, dunning::Verdict};

#[test]
fn row70_what_is_no_book_is_refused_and_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app_at(&folder, "2026-03-01");
    for (name, bytes) in [
        ("empty", b"".as_slice()),
        ("text", b"hello, this is a letter"),
        ("picture", b"\x89PNG\r\n\x1a\n0000"),
    ] {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let error = app.open_book(&path).unwrap_err();
        assert_eq!(error.code(), "book.not_a_book", "{name}");
        assert!(error.sentence(Language::En).contains("not a Duebook book"));
        assert_eq!(std::fs::read(&path).unwrap(), bytes, "never initialised over it");
    }
}

#[test]
fn row76_a_book_that_is_open_elsewhere_says_since_when() {
    let desk = Desk::new("2026-03-01");
    let path = desk.app.get_settings().unwrap().book_path;
    let other = tempfile::tempdir().unwrap();
    let error = app_at(&other, "2026-03-01").open_book(path.as_ref()).unwrap_err();
    assert_eq!(error.code(), "book.open_elsewhere");
    assert!(!error.params()["since"].is_empty());
}

#[test]
fn a_missing_book_of_last_time_is_told_beside_the_doors() {
    let desk = Desk::new("2026-03-01");
    let path = PathBuf::from(desk.app.get_settings().unwrap().book_path);
    let folder = desk.folder;
    drop(desk.app);
    std::fs::remove_file(path).unwrap();
    let mut app = app_at(&folder, "2026-03-01");
    app.reopen_last_book();
    let session = app.get_session().unwrap();
    assert!(session.book.is_none());
    assert_eq!(session.problem.unwrap().code, "book.missing");
}

#[test]
fn the_book_of_last_time_opens_again_unless_it_was_closed() {
    let desk = Desk::new("2026-03-01");
    let folder = desk.folder;
    drop(desk.app);
    let mut app = app_at(&folder, "2026-03-02");
    app.reopen_last_book();
    assert_eq!(app.get_session().unwrap().book.unwrap().name, "Harbour & Pine");
    app.close_book().unwrap();
    let mut app = app_at(&folder, "2026-03-02");
    app.reopen_last_book();
    assert!(app.get_session().unwrap().book.is_none());
}

#[test]
fn l8_what_no_invoice_absorbs_stays_on_account_and_can_be_undone() {
    let mut desk = Desk::new("2026-03-01");
    desk.invoices(&["Oak,B1,2026-01-21,2026-02-20,60.00"]);
    let payment = desk.pay("Oak", "2026-02-25", "75.00");
    assert_eq!(desk.ageing("2026-03-01"), ["0.00", "0.00", "0.00", "0.00", "0.00", "15.00"]);
    desk.app.undo_entry(&UndoEntry { entry_id: payment }).unwrap();
    assert_eq!(desk.ageing("2026-03-01"), ["0.00", "60.00", "0.00", "0.00", "0.00", "0.00"]);
    desk.verify();
}

#[test]
fn l5_later_facts_do_not_change_an_earlier_day() {
    let mut desk = Desk::new("2026-03-01");
    desk.invoices(&["Oak,B1,2026-01-21,2026-02-20,60.00"]);
    let before = desk.ageing("2026-02-25");
    desk.pay("Oak", "2026-02-26", "60.00");
    desk.invoices(&["Oak,B2,2026-02-27,2026-03-20,10.00"]);
    assert_eq!(desk.ageing("2026-02-25"), before);
    assert_eq!(desk.ageing("2026-03-01")[0], "10.00");
}

#[test]
fn l6_due_today_is_not_overdue() {
    let mut desk = Desk::new("2026-03-01");
    desk.invoices(&["Oak,B1,2026-01-21,2026-02-20,60.00"]);
    assert_eq!(desk.ageing("2026-02-20")[..2], ["60.00", "0.00"]);
    assert_eq!(desk.ageing("2026-02-21")[..2], ["0.00", "60.00"]);
    assert_eq!(desk.ageing("2026-03-22")[1], "60.00", "30 days");
    assert_eq!(desk.ageing("2026-03-23")[2], "60.00", "31 days");
}

#[test]
fn an_amount_that_is_not_positive_is_refused() {
    let mut desk = Desk::new("2026-03-01");
    desk.invoices(&["Oak,B1,2026-01-21,2026-02-20,60.00"]);
    let request = app::contract::RecordPayment {
        customer_id: desk.customer("Oak"),
        received_on: day("2026-03-01"),
        amount: desk.money("0.00"),
        method: app::contract::PaymentMethod::Cash,
        reference: String::new(),
        allocate: AllocateMode::Auto,
    };
    assert_eq!(desk.app.record_payment(&request).unwrap_err().code(), "amount.not_positive");
}

#[test]
fn the_sample_company_shows_every_verdict_and_verifies() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app_at(&folder, "2026-11-20");
    let counts = app.create_sample(&folder.path().join("s.duebook"), SampleSize::default()).unwrap();
    assert_eq!((counts.customers, counts.invoices, counts.runs), (64, 605, 4));
    let view = app.propose_reminders(&everything(None)).unwrap();
    assert!(view.letters.len() > 5, "{} letters", view.letters.len());
    let mut seen: Vec<&str> = view.not_now.iter().map(|item| item.verdict.code()).collect();
    seen.push("claimed");
    for verdict in Verdict::ALL {
        // Nobody has skipped anything yet.
        assert!(
            verdict == Verdict::Skipped || seen.contains(&verdict.code()),
            "{} does not occur",
            verdict.code()
        );
    }
    let plans = app.list_plans(&ListPlans { customer_id: None }).unwrap();
    assert!(
        plans.iter().any(|plan| plan.state == PlanState::Missed),
        "a plan runs, and an instalment is late"
    );
    let report = app.verify_book().unwrap();
    assert!(report.ok, "{:?}", report.problems);
}

#[test]
fn today_and_the_proposal_claim_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app_at(&folder, "2026-11-20");
    app.create_sample(&folder.path().join("s.duebook"), SampleSize::default()).unwrap();
    let totals = app.propose_reminders(&everything(None)).unwrap().totals;
    let tasks = app.get_today().unwrap().tasks;
    let letters = tasks.iter().find(|task| task.kind == TaskKind::Letters).unwrap();
    for total in totals.iter().filter(|total| !total.claimed.is_zero()) {
        assert!(letters.amounts.contains(&total.claimed), "{} in {:?}", total.claimed, letters.amounts);
    }
}

#[test]
fn t5_the_sample_company_has_an_open_and_a_broken_promise() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app_at(&folder, "2026-11-20");
    app.create_sample(&folder.path().join("s.duebook"), SampleSize::default()).unwrap();
    let proposal = app.propose_reminders(&everything(None)).unwrap();
    let promised = proposal.not_now.iter().filter(|item| item.verdict == Verdict::Promised);
    assert_eq!(promised.count(), 1);
    let tasks = app.get_today().unwrap().tasks;
    let broken: Vec<_> = tasks.into_iter().filter_map(|task| task.promise).collect();
    assert_eq!(broken.len(), 1);
    assert!(broken[0].broke_on.is_some());
    assert_eq!((broken[0].kept, broken[0].matured), (1, 2));
}

#[test]
fn the_sample_company_is_the_same_every_time() {
    let folder = tempfile::tempdir().unwrap();
    let proposal = |name: &str| {
        let mut app = app_at(&folder, "2026-11-20");
        let size = SampleSize { customers: 30, invoices: 120, seed: 7 };
        app.create_sample(&folder.path().join(name), size).unwrap();
        app.propose_reminders(&everything(None)).unwrap()
    };
    assert_eq!(proposal("a.duebook"), proposal("b.duebook"));
}

/// The whole evening over one file: import, ageing, proposal, letters, undo, and again.
fn evening(file: Vec<u8>) -> Desk {
    let mut desk = Desk::with_currency("2012-12-31", Currency::USD);
    let draft = desk.app.read_import_file(ImportKind::Invoices, "late.csv", file.clone()).unwrap();
    let receipt = desk.app.accept_import(&DraftRef { draft_id: draft.draft_id }).unwrap();
    assert_eq!((receipt.counts.refused, receipt.counts.new), (0, receipt.counts.read));
    let again = desk.app.read_import_file(ImportKind::Invoices, "late.csv", file.clone()).unwrap();
    assert_eq!((again.counts.new, again.counts.same), (0, receipt.counts.read));
    let seen = desk.propose();
    let run = desk.app.confirm_reminders(&confirmation(None, &seen.fingerprint)).unwrap();
    desk.verify();
    desk.app.undo_run(&RunRef { run_id: run.run_id }).unwrap();
    assert_eq!(desk.propose(), seen);
    let run = desk.app.confirm_reminders(&confirmation(None, &seen.fingerprint)).unwrap();
    let import = UndoEntry { entry_id: receipt.entry_id.unwrap() };
    assert_eq!(desk.app.undo_entry(&import).unwrap_err().code(), "undo.blocked");
    desk.app.undo_run(&RunRef { run_id: run.run_id }).unwrap();
    desk.app.undo_entry(&import).unwrap();
    let draft = desk.app.read_import_file(ImportKind::Invoices, "late.csv", file).unwrap();
    let receipt = desk.app.accept_import(&DraftRef { draft_id: draft.draft_id }).unwrap();
    assert_eq!(receipt.counts.new, receipt.counts.read, "import → undo → import");
    desk.verify();
    desk
}

#[test]
fn a_look_alike_of_the_public_year_goes_the_whole_way() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/data/import/late_payments_lookalike.csv");
    let desk = evening(std::fs::read(path).unwrap());
    assert!(!desk.ageing("2012-12-31").is_empty());
}

#[test]
fn the_public_year_of_invoices_gives_the_known_figures() {
    let Some(samples) = std::env::var_os("DUEBOOK_SAMPLES") else {
        println!("skipped: DUEBOOK_SAMPLES is not set");
        return;
    };
    let file = std::fs::read(PathBuf::from(samples).join("ibm_late_payments.csv")).unwrap();
    let desk = evening(file);
    let imports = desk.app.list_imports().unwrap();
    assert_eq!((imports[0].counts.read, imports[0].counts.new), (2_466, 2_466));
    assert_eq!(desk.ageing("2012-12-31"), ["4936.32", "788.74", "0.00", "0.00", "0.00", "0.00"]);
    let view = desk.propose();
    let total = &view.totals[0];
    assert_eq!(
        (total.letter_count, total.item_count, total.claimed.to_string()),
        (8, 9, "535.18".to_owned())
    );
    assert_eq!(total.not_now.to_string(), "253.56");
    assert!(not_now(&view).iter().all(|(_, verdict, _)| *verdict == "within_grace"));
    assert_eq!(view.not_now.len(), 4);
}

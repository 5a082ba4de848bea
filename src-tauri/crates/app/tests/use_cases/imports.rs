//! Bringing files in: rules I1–I4 and L11, and the bad inputs that an owner meets first.

use crate::common::{Desk, everything};
use app::contract::{
    AdjustImport, ConfirmReminders, DraftRef, ExportTable, GetImportRows, ImportKind, ImportReading,
    RisesAnswer, RowVerdict, UndoEntry,
};

const FILE: &str = "customer,invoice number,invoice date,due date,amount\n\
    Corrib Books,A1,2026-01-10,2026-02-09,100.00\n\
    Oak Café,B1,2026-01-21,2026-02-20,60.00\n";

#[test]
fn i1_the_same_file_twice_brings_nothing_new() {
    let mut desk = Desk::new("2026-03-01");
    assert_eq!(desk.import(ImportKind::Invoices, FILE).counts.new, 2);
    let again = desk.import(ImportKind::Invoices, FILE);
    assert_eq!((again.counts.new, again.counts.same, again.import_id), (0, 2, None));
    assert_eq!(desk.app.list_imports().unwrap().len(), 1);
    desk.verify();
}

#[test]
fn i1_nothing_is_written_before_it_is_accepted() {
    let mut desk = Desk::new("2026-03-01");
    let draft = desk.app.read_import_file(ImportKind::Invoices, "f.csv", FILE.into()).unwrap();
    assert_eq!(draft.counts.new, 2);
    assert_eq!(desk.ageing("2026-03-01"), Vec::<String>::new());
}

#[test]
fn i1_refused_rows_are_located_and_the_others_come_in() {
    let mut desk = Desk::new("2026-03-01");
    let text = format!("{FILE}Corrib Books,A2,2026-02-30,2026-03-01,10.00\nCorrib Books,A3,2026-02-01\n");
    let draft = desk.app.read_import_file(ImportKind::Invoices, "f.csv", text.into_bytes()).unwrap();
    assert_eq!((draft.counts.new, draft.counts.refused), (2, 2));
    let request =
        GetImportRows { draft_id: draft.draft_id, verdict: Some(RowVerdict::Refused), offset: 0, limit: 10 };
    let rows = desk.app.get_import_rows(&request).unwrap().rows;
    assert_eq!(rows.iter().map(|row| row.row).collect::<Vec<_>>(), [4, 5]);
    let problem = &rows[0].problems[0];
    assert_eq!((problem.code.as_str(), problem.value.as_str()), ("date.does_not_exist", "2026-02-30"));
    let refused = desk.app.refused_rows(draft.draft_id).unwrap();
    assert!(refused[0].reason.contains("exist"), "{}", refused[0].reason);
}

#[test]
fn i1_mended_rows_are_imported_again() {
    let mut desk = Desk::new("2026-03-01");
    let text = format!("{FILE}Corrib Books,A2,2026-02-30,2026-03-01,10.00\n");
    let draft = desk.app.read_import_file(ImportKind::Invoices, "f.csv", text.into_bytes()).unwrap();
    let path = desk.folder.path().join("refused.csv");
    let id = DraftRef { draft_id: draft.draft_id };
    assert_eq!(desk.app.save_refused_rows(&id, &path).unwrap().count, 1);
    desk.app.accept_import(&id).unwrap();
    let mended = std::fs::read_to_string(path).unwrap().replace("2026-02-30", "2026-02-28");
    assert_eq!(desk.import(ImportKind::Invoices, &mended).counts.new, 1);
}

#[test]
fn i2_one_import_is_one_undo_and_comes_again() {
    let mut desk = Desk::new("2026-03-01");
    let receipt = desk.import(ImportKind::Invoices, FILE);
    desk.app.undo_entry(&UndoEntry { entry_id: receipt.entry_id.unwrap() }).unwrap();
    assert_eq!(desk.ageing("2026-03-01"), Vec::<String>::new());
    assert_eq!(desk.app.get_session().unwrap().book.unwrap().customer_count, 0, "its customers went with it");
    assert!(desk.app.list_imports().unwrap()[0].is_undone);
    assert_eq!(desk.import(ImportKind::Invoices, FILE).counts.new, 2, "import → undo → import");
    let twice = desk.app.undo_entry(&UndoEntry { entry_id: receipt.entry_id.unwrap() }).unwrap_err();
    assert_eq!(twice.code(), "undo.already_undone");
    desk.verify();
}

#[test]
fn i2_an_import_under_a_payment_is_not_undone() {
    let mut desk = Desk::new("2026-03-01");
    let receipt = desk.import(ImportKind::Invoices, FILE);
    let payment = desk.pay("Oak", "2026-03-01", "60.00");
    let import = UndoEntry { entry_id: receipt.entry_id.unwrap() };
    let error = desk.app.undo_entry(&import).unwrap_err();
    assert_eq!(error.code(), "undo.blocked");
    assert_eq!(desk.app.undo_blockers(import.entry_id).unwrap()[0].entry_id, payment);
    desk.app.undo_entry(&UndoEntry { entry_id: payment }).unwrap();
    desk.app.undo_entry(&import).unwrap();
    desk.verify();
}

#[test]
fn i3_an_undecided_date_order_is_asked_with_the_files_own_rows() {
    let mut desk = Desk::new("2026-06-01");
    let text = "customer,invoice number,invoice date,amount\nCorrib Books,A1,03/04/2026,100.00\n";
    let draft = desk.app.read_import_file(ImportKind::Invoices, "f.csv", text.into()).unwrap();
    assert!(!draft.can_accept);
    assert_eq!(draft.questions.len(), 1);
    let answer = draft.questions[0].answers.iter().find(|answer| answer.value == "dmy").unwrap();
    assert_eq!(
        (answer.cell.as_str(), answer.date.unwrap().to_string()),
        ("03/04/2026", "2026-04-03".to_owned())
    );
    let refused = desk.app.accept_import(&DraftRef { draft_id: draft.draft_id }).unwrap_err();
    assert_eq!(refused.code(), "import.date_order_undecided");
    let mut reading = ImportReading::default();
    reading.date_orders.insert(draft.questions[0].column, "dmy".into());
    let draft = desk.app.adjust_import(&AdjustImport { draft_id: draft.draft_id, reading }).unwrap();
    assert!(draft.can_accept, "the question stays in view with its answer");
    desk.app.accept_import(&DraftRef { draft_id: draft.draft_id }).unwrap();
    let account = desk
        .app
        .get_customer(&app::contract::GetCustomer { customer_id: desk.customer("Corrib") })
        .unwrap()
        .account;
    assert_eq!(account[0].dated_on.to_string(), "2026-04-03");
}

#[test]
fn row18_of_two_columns_with_one_name_the_owner_chooses() {
    let mut desk = Desk::new("2026-06-01");
    let text = "customer,invoice number,invoice date,amount,amount\nCorrib Books,A1,2026-05-01,100.00,7.00\n";
    let draft = desk.app.read_import_file(ImportKind::Invoices, "f.csv", text.into()).unwrap();
    assert!(!draft.can_accept && draft.missing_fields.contains(&"amount".to_owned()));
    let names = ["customer_name", "invoice_number", "issued_on", "amount"].map(|name| Some(name.to_owned()));
    let columns = names.into_iter().chain([None]).collect();
    let reading = ImportReading { columns: Some(columns), ..ImportReading::default() };
    let draft = desk.app.adjust_import(&AdjustImport { draft_id: draft.draft_id, reading }).unwrap();
    assert!(draft.can_accept);
    assert_eq!(draft.new_totals[0].to_string(), "100.00");
}

#[test]
fn i3_columns_without_a_meaning_stay_as_notes() {
    let mut desk = Desk::new("2026-03-01");
    desk.import(
        ImportKind::Invoices,
        "customer,invoice number,invoice date,due date,amount,Salesman colour\nOak,B1,2026-01-21,2026-02-20,60.00,green\n",
    );
    let view =
        desk.app.get_customer(&app::contract::GetCustomer { customer_id: desk.customer("Oak") }).unwrap();
    let note = &view.account[0].notes[0];
    assert_eq!((note.label.as_str(), note.text.as_str()), ("Salesman colour", "green"));
}

#[test]
fn i4_an_export_comes_back_as_the_same_facts() {
    let mut desk = Desk::new("2026-03-01");
    desk.import(ImportKind::Invoices, &format!("{FILE}=SUM(A1),X1,2026-01-01,2026-02-01,12.50\n"));
    desk.pay("Oak", "2026-02-25", "20.00");
    let before = desk.ageing("2026-03-01");
    let path = desk.folder.path().join("invoices.csv");
    assert_eq!(desk.app.export_table(ExportTable::Invoices, &path).unwrap().count, 3);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains("'=SUM(A1)"), "a formula is no formula in a spreadsheet");
    assert_eq!(desk.import(ImportKind::Invoices, &text).counts.same, 3);
    let mut other = Desk::new("2026-03-01");
    assert_eq!(other.import(ImportKind::Invoices, &text).counts.new, 3);
    assert_eq!(other.ageing("2026-03-01"), before);
}

#[test]
fn l11_a_new_settlement_date_is_a_payment() {
    let mut desk = Desk::new("2026-03-01");
    desk.import(ImportKind::Invoices, FILE);
    let header = "customer,invoice number,invoice date,due date,amount,settled date\n";
    let paid = format!("{header}Oak Café,B1,2026-01-21,2026-02-20,60.00,2026-02-27\n");
    let receipt = desk.import(ImportKind::Invoices, &paid);
    assert_eq!((receipt.counts.changed, receipt.counts.new), (1, 0));
    assert_eq!(desk.ageing("2026-03-01")[1], "100.00");
    assert_eq!(desk.ageing("2026-02-26")[1], "160.00", "before its date it is not paid");
    desk.app.undo_entry(&UndoEntry { entry_id: receipt.entry_id.unwrap() }).unwrap();
    assert_eq!(desk.ageing("2026-03-01")[1], "160.00");
    desk.verify();
}

#[test]
fn l11_a_changed_invoice_supersedes_and_keeps_payment_and_level() {
    let mut desk = Desk::new("2026-03-01");
    desk.import(ImportKind::Invoices, FILE);
    desk.pay("Corrib", "2026-02-20", "30.00");
    desk.confirm();
    let lower = FILE.replace("100.00", "90.00");
    let draft = desk.app.read_import_file(ImportKind::Invoices, "f.csv", lower.into_bytes()).unwrap();
    assert_eq!((draft.counts.changed, draft.counts.same), (1, 1));
    let receipt = desk.app.accept_import(&DraftRef { draft_id: draft.draft_id }).unwrap();
    let view =
        desk.app.get_customer(&app::contract::GetCustomer { customer_id: desk.customer("Corrib") }).unwrap();
    let invoice = view.account.iter().find(|row| row.number == "A1").unwrap();
    assert_eq!((invoice.open.to_string(), invoice.level), ("60.00".to_owned(), 1));
    desk.verify();
    desk.app.undo_entry(&UndoEntry { entry_id: receipt.entry_id.unwrap() }).unwrap();
    assert_eq!(desk.ageing("2026-03-01")[1], "130.00", "undo brings the old amount and its payment back");
    desk.verify();
}

#[test]
fn l11_an_amount_that_rises_after_a_letter_is_asked_about() {
    let mut desk = Desk::new("2026-03-01");
    desk.import(ImportKind::Invoices, FILE);
    let request =
        ConfirmReminders { proposal: everything(None), fingerprint: String::new(), is_back_dated: false };
    desk.app.confirm_reminders(&request).unwrap();
    let higher = FILE.replace("100.00", "120.00");
    let draft = desk.app.read_import_file(ImportKind::Invoices, "f.csv", higher.into_bytes()).unwrap();
    let refused = desk.app.refused_rows(draft.draft_id).unwrap();
    assert_eq!(refused[0].code, "invoice.rises_after_letter", "without an answer nothing is taken over");
    let question = draft.rises.unwrap();
    assert_eq!((question.row_count, question.number.as_str()), (1, "A1"));
    assert_eq!((question.old.to_string(), question.new.to_string()), ("100.00".into(), "120.00".into()));
    assert!(!draft.can_accept);

    let mut answer = |rises| {
        let reading = ImportReading { rises: Some(rises), ..draft.reading.clone() };
        desk.app.adjust_import(&AdjustImport { draft_id: draft.draft_id, reading }).unwrap()
    };
    let left = answer(RisesAnswer::Leave);
    assert_eq!((left.counts.refused, left.counts.changed), (0, 0));
    assert!(left.rises.is_some(), "the answer can be changed until the file is taken");
    let taken = answer(RisesAnswer::TakeOver);
    assert_eq!((taken.counts.refused, taken.counts.changed, taken.can_accept), (0, 1, true));
    desk.app.accept_import(&DraftRef { draft_id: draft.draft_id }).unwrap();
    let view =
        desk.app.get_customer(&app::contract::GetCustomer { customer_id: desk.customer("Corrib") }).unwrap();
    let invoice = view.account.iter().find(|row| row.number == "A1").unwrap();
    assert_eq!(
        (invoice.amount.to_string(), invoice.level),
        ("120.00".to_owned(), 1),
        "the level is carried over"
    );
    desk.verify();
}

#[test]
fn row20_equal_payments_in_one_file_are_both_kept_and_known_again() {
    let mut desk = Desk::new("2026-03-01");
    desk.import(ImportKind::Invoices, FILE);
    let text = "customer,payment date,amount\nCorrib Books,2026-02-20,10.00\nCorrib Books,2026-02-20,10.00\n";
    assert_eq!(desk.import(ImportKind::Payments, text).counts.new, 2);
    let again = desk.import(ImportKind::Payments, text);
    assert_eq!((again.counts.new, again.counts.same), (0, 2));
    assert_eq!(desk.ageing("2026-03-01")[1], "140.00");
    desk.verify();
}

#[test]
fn payments_of_nobody_are_refused_by_name() {
    let mut desk = Desk::new("2026-03-01");
    desk.import(ImportKind::Invoices, FILE);
    let text = "customer,payment date,amount\nNobody Ltd,2026-02-20,10.00\n";
    let draft = desk.app.read_import_file(ImportKind::Payments, "p.csv", text.into()).unwrap();
    let refused = desk.app.refused_rows(draft.draft_id).unwrap();
    assert_eq!(refused[0].code, "payer.unknown");
    assert!(refused[0].reason.contains("Nobody Ltd"));
}

#[test]
fn customers_are_filled_in_not_doubled() {
    let mut desk = Desk::new("2026-03-01");
    desk.import(ImportKind::Invoices, FILE);
    let text = "customer name,street,city,email,language\nOAK CAFE,3 Middle Street,Galway,a@oak.example,vi\n";
    let receipt = desk.import(ImportKind::Customers, text);
    assert_eq!((receipt.counts.changed, receipt.counts.new), (1, 0), "found without accents and case");
    let view =
        desk.app.get_customer(&app::contract::GetCustomer { customer_id: desk.customer("Oak") }).unwrap();
    assert_eq!(view.profile.address.lines, ["3 Middle Street", "Galway"]);
    assert_eq!(view.profile.language, domain::Language::Vi);
    desk.app.undo_entry(&UndoEntry { entry_id: receipt.entry_id.unwrap() }).unwrap();
    let view =
        desk.app.get_customer(&app::contract::GetCustomer { customer_id: desk.customer("Oak") }).unwrap();
    assert!(view.profile.address.is_empty(), "undo brings the old profile back");
}

#[test]
fn row1_and_row2_files_with_nothing_in_them_are_told_apart() {
    let mut desk = Desk::new("2026-03-01");
    let mut error = |text: &str| {
        desk.app
            .read_import_file(ImportKind::Invoices, "f.csv", text.into())
            .unwrap_err()
            .sentence(domain::Language::En)
    };
    assert!(error("").starts_with("The file is empty."));
    assert!(error("customer,invoice number,amount\n\n").starts_with("No rows found."));
}

#[test]
fn row13_an_unclosed_quote_is_located() {
    let mut desk = Desk::new("2026-03-01");
    let text = "customer,invoice number,invoice date,amount\n\"Corrib,A1,2026-01-01,10.00\n";
    let error = desk.app.read_import_file(ImportKind::Invoices, "f.csv", text.into()).unwrap_err();
    assert!(error.sentence(domain::Language::En).contains("line 2 never closes"));
}

#[test]
fn row39_hidden_direction_marks_are_removed_and_told() {
    let mut desk = Desk::new("2026-03-01");
    let text = FILE.replace("Oak", "O\u{202e}ak");
    let draft = desk.app.read_import_file(ImportKind::Invoices, "f.csv", text.into_bytes()).unwrap();
    let request = GetImportRows { draft_id: draft.draft_id, verdict: None, offset: 0, limit: 10 };
    let rows = desk.app.get_import_rows(&request).unwrap().rows;
    assert!(
        rows[1]
            .problems
            .iter()
            .any(|problem| problem.is_remark && problem.code == "import.hidden_marks_removed")
    );
    desk.app.accept_import(&DraftRef { draft_id: draft.draft_id }).unwrap();
    assert_eq!(desk.app.list_customers(&search("oak")).unwrap().rows[0].name, "Oak Café");
}

fn search(words: &str) -> app::contract::ListCustomers {
    app::contract::ListCustomers {
        search: words.into(),
        sort: app::contract::CustomerSort::Name,
        is_descending: false,
        filters: Vec::new(),
        offset: 0,
        limit: 10,
    }
}

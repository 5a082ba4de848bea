//! The one list of commands: what each takes, returns and makes stale.

/// One command of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Command {
    /// Its name, `verb_noun`.
    pub name: &'static str,
    /// TypeScript type of the request; empty when it takes nothing.
    pub request: &'static str,
    /// TypeScript type of the response.
    pub response: &'static str,
    /// Names of the commands whose answers it makes stale; `*` for all.
    pub invalidates: &'static [&'static str],
}

const fn query(name: &'static str, request: &'static str, response: &'static str) -> Command {
    Command { name, request, response, invalidates: &[] }
}

const fn change(name: &'static str, request: &'static str, response: &'static str) -> Command {
    Command { name, request, response, invalidates: &["*"] }
}

/// Every command that the window may call. The shell's handler, its manifest and the TypeScript client follow it.
pub const COMMANDS: &[Command] = &[
    query("get_session", "", "SessionView"),
    change("set_language", "SetLanguage", "SessionView"),
    change("set_theme", "SetTheme", "SessionView"),
    change("start_book", "StartBook", "SessionView"),
    change("open_book", "", "SessionView | null"),
    change("open_sample", "", "SessionView"),
    change("close_book", "", "SessionView"),
    query("list_recent_books", "", "RecentBook[]"),
    change("open_recent_book", "RecentRef", "SessionView"),
    change("forget_recent_book", "RecentRef", "RecentBook[]"),
    query("get_backup", "GetBackup", "BackupView"),
    change("take_snapshot", "", "SnapshotView"),
    Command {
        name: "check_snapshot",
        request: "SnapshotRef",
        response: "VerifyView",
        invalidates: &["get_backup", "list_recent_books"],
    },
    query("preview_restore", "SnapshotRef", "RestorePreview"),
    change("restore_snapshot", "SnapshotRef", "SessionView"),
    query("get_settings", "", "SettingsView"),
    change("update_seller", "UpdateSeller", "SettingsView"),
    query("get_calendar", "", "CalendarView"),
    change("update_calendar", "UpdateCalendar", "CalendarReceipt"),
    query("get_stationery", "", "StationeryView"),
    change("update_stationery", "UpdateStationery", "StationeryView"),
    query("preview_stationery", "PreviewStationery", "ArrayBuffer"),
    change("choose_picture", "ChoosePicture", "StationeryView | null"),
    change("remove_picture", "RemovePicture", "StationeryView"),
    query("list_letters", "GetCustomer", "LetterView[]"),
    query("read_letter", "LetterRef", "ArrayBuffer"),
    query("print_letter", "LetterRef", "null"),
    query("save_letter", "LetterRef", "SavedFile | null"),
    query("search_book", "SearchBook", "SearchView"),
    query("list_customers", "ListCustomers", "CustomerPage"),
    query("get_customer", "GetCustomer", "CustomerView"),
    change("update_customer", "UpdateCustomer", "CustomerView"),
    change("lock_customer", "LockCustomer", "CustomerView"),
    change("unlock_customer", "GetCustomer", "CustomerView"),
    query("list_duplicates", "", "DuplicatesView"),
    query("preview_merge", "PreviewMerge", "MergePreview"),
    change("merge_customers", "MergeCustomers", "MergeReceipt"),
    change("keep_apart", "KeepApart", "MergeReceipt"),
    query("get_timeline", "GetTimeline", "TimelineView"),
    change("add_note", "AddNote", "NoteReceipt"),
    change("correct_note", "CorrectNote", "NoteReceipt"),
    change("follow_up_note", "FollowUpNote", "NoteReceipt"),
    query("get_today", "", "TodayView"),
    change("add_customer", "AddCustomer", "AddedCustomer"),
    query("list_invoices", "ListInvoices", "InvoicePage"),
    query("explain_due", "ExplainDue", "DueView"),
    change("record_invoice", "RecordInvoice", "InvoiceReceipt"),
    change("record_credit_note", "RecordCreditNote", "SettlementReceipt"),
    change("mark_paid", "MarkPaid", "SettlementReceipt"),
    query("get_ageing", "GetAgeing", "AgeingView"),
    query("propose_allocation", "ProposeAllocation", "AllocationProposal"),
    change("record_payment", "RecordPayment", "PaymentReceipt"),
    query("list_settlements", "ListSettlements", "SettlementPage"),
    query("find_payers", "FindPayers", "PayerSearch"),
    change("record_matched_payment", "RecordMatchedPayment", "SettlementReceipt"),
    change("allocate_settlement", "AllocateSettlement", "AllocationReceipt"),
    query("list_discounts", "ListDiscounts", "DiscountView[]"),
    change("settle_otherwise", "SettleOtherwise", "SettlementReceipt"),
    change("postpone_item", "PostponeItem", "PostponeReceipt"),
    change("undo_allocation", "UndoAllocation", "AllocationReceipt"),
    change("undo_entry", "UndoEntry", "UndoReceipt"),
    query("choose_import_file", "ChooseImportFile", "ImportDraftView | null"),
    query("read_import", "ReadImport", "ImportDraftView"),
    query("adjust_import", "AdjustImport", "ImportDraftView"),
    query("get_import_rows", "GetImportRows", "ImportRowPage"),
    change("accept_import", "DraftRef", "ImportReceipt"),
    query("discard_import", "DraftRef", "null"),
    query("save_refused_rows", "DraftRef", "SavedFile | null"),
    query("list_imports", "", "ImportReceipt[]"),
    query("propose_reminders", "ProposeReminders", "ProposalView"),
    query("preview_letters", "PreviewLetters", "ArrayBuffer"),
    change("confirm_reminders", "ConfirmReminders", "RunView"),
    query("list_runs", "", "RunView[]"),
    change("undo_run", "RunRef", "UndoReceipt"),
    query("print_run", "RunRef", "null"),
    query("save_run", "RunRef", "SavedFile | null"),
    change("decide_item", "DecideItem", "null"),
    query("rehearse_policy", "RehearsePolicy", "PolicyView"),
    change("update_policy", "UpdatePolicy", "PolicyReceipt"),
    change("look_at_credits", "LookAtCredits", "null"),
    query("rehearse_interest", "RehearseInterest", "InterestSettings"),
    change("update_interest", "UpdateInterest", "InterestReceipt"),
    query("get_customer_interest", "GetCustomer", "CustomerInterestView"),
    change("set_customer_interest", "SetCustomerInterest", "InterestReceipt"),
    query("get_interest", "GetInterest", "InterestView"),
    query("verify_book", "", "VerifyView"),
    query("get_work", "", "WorkView"),
    query("stop_work", "", "null"),
];

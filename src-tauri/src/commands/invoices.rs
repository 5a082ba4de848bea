//! Commands about invoices and credit notes.

use app::contract::{
    DueView, ExplainDue, ExplainItem, InvoicePage, InvoiceReceipt, ItemExplained, ListInvoices, MarkPaid,
    RecordCreditNote, RecordInvoice, SettlementReceipt, TermsChoice,
};
use tauri::State;

use crate::desktop::{Answer, Desktop};

#[tauri::command(async)]
pub(crate) fn list_invoices(desktop: State<'_, Desktop>, request: ListInvoices) -> Answer<InvoicePage> {
    desktop.work(|app| app.list_invoices(&request))
}

#[tauri::command(async)]
pub(crate) fn explain_due(desktop: State<'_, Desktop>, request: ExplainDue) -> Answer<DueView> {
    desktop.work(|app| app.explain_due(&request))
}

#[tauri::command(async)]
pub(crate) fn explain_item(desktop: State<'_, Desktop>, request: ExplainItem) -> Answer<ItemExplained> {
    desktop.work(|app| app.explain_item(&request))
}

#[tauri::command(async)]
pub(crate) fn list_terms(desktop: State<'_, Desktop>) -> Answer<Vec<TermsChoice>> {
    desktop.work(|app| app.list_terms())
}

#[tauri::command(async)]
pub(crate) fn record_invoice(desktop: State<'_, Desktop>, request: RecordInvoice) -> Answer<InvoiceReceipt> {
    desktop.work(|app| app.record_invoice(&request))
}

#[tauri::command(async)]
pub(crate) fn record_credit_note(
    desktop: State<'_, Desktop>,
    request: RecordCreditNote,
) -> Answer<SettlementReceipt> {
    desktop.work(|app| app.record_credit_note(&request))
}

#[tauri::command(async)]
pub(crate) fn mark_paid(desktop: State<'_, Desktop>, request: MarkPaid) -> Answer<SettlementReceipt> {
    desktop.work(|app| app.mark_paid(&request))
}

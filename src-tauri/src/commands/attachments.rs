//! Commands about original invoices.

use app::contract::{AttachmentReceipt, AttachmentRef, AttachmentView, InvoiceRef};
use tauri::State;

use crate::desktop::{Answer, Desktop};
use crate::ports::dialogs::FileKind;

#[tauri::command(async)]
pub(crate) fn list_attachments(
    desktop: State<'_, Desktop>,
    request: InvoiceRef,
) -> Answer<Vec<AttachmentView>> {
    desktop.work(|app| app.list_attachments(&request))
}

#[tauri::command]
pub(crate) async fn choose_attachment(
    desktop: State<'_, Desktop>,
    request: InvoiceRef,
) -> Answer<Option<AttachmentReceipt>> {
    let Some(path) = desktop.dialogs.open_file(FileKind::Pdf).await else { return Ok(None) };
    let (name, bytes) = desktop.read_file(&path)?;
    desktop.work(|app| app.attach(&request, (&name, &bytes))).map(Some)
}

#[tauri::command(async)]
pub(crate) fn remove_attachment(
    desktop: State<'_, Desktop>,
    request: AttachmentRef,
) -> Answer<AttachmentReceipt> {
    desktop.work(|app| app.remove_attachment(&request))
}

#[tauri::command(async)]
pub(crate) fn show_attachment(desktop: State<'_, Desktop>, request: AttachmentRef) -> Answer<()> {
    let file = desktop.work(|app| app.attachment_file(&request))?;
    desktop.show_pdf(&file)
}

//! Commands about documents for a customer.

use app::contract::{DocumentRequest, SavedFile};
use tauri::State;
use tauri::ipc::Response;

use crate::desktop::{Answer, Desktop};
use crate::ports::dialogs::FileKind;

#[tauri::command(async)]
pub(crate) fn read_document(desktop: State<'_, Desktop>, request: DocumentRequest) -> Answer<Response> {
    desktop.work(|app| app.read_document(&request)).map(Response::new)
}

#[tauri::command(async)]
pub(crate) fn print_document(desktop: State<'_, Desktop>, request: DocumentRequest) -> Answer<()> {
    let file = desktop.work(|app| app.document_file(&request))?;
    desktop.show_pdf(&file)
}

#[tauri::command]
pub(crate) async fn save_document(
    desktop: State<'_, Desktop>,
    request: DocumentRequest,
) -> Answer<Option<SavedFile>> {
    let name = desktop.work(|app| app.document_file_name(&request))?;
    let Some(path) = desktop.dialogs.save_file(FileKind::Pdf, &name).await else { return Ok(None) };
    desktop.work(|app| app.save_document(&request, &path)).map(Some)
}

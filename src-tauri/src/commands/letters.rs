//! Commands about documents that were sent.

use app::contract::{GetCustomer, LetterRef, LetterView, SavedFile};
use tauri::State;
use tauri::ipc::Response;

use crate::desktop::{Answer, Desktop};
use crate::ports::dialogs::FileKind;

#[tauri::command(async)]
pub(crate) fn list_letters(desktop: State<'_, Desktop>, request: GetCustomer) -> Answer<Vec<LetterView>> {
    desktop.work(|app| app.list_letters(&request))
}

#[tauri::command(async)]
pub(crate) fn read_letter(desktop: State<'_, Desktop>, request: LetterRef) -> Answer<Response> {
    desktop.work(|app| app.read_letter(&request)).map(Response::new)
}

#[tauri::command(async)]
pub(crate) fn print_letter(desktop: State<'_, Desktop>, request: LetterRef) -> Answer<()> {
    let file = desktop.work(|app| app.letter_file(&request))?;
    desktop.show_pdf(&file)
}

#[tauri::command]
pub(crate) async fn save_letter(
    desktop: State<'_, Desktop>,
    request: LetterRef,
) -> Answer<Option<SavedFile>> {
    let name = desktop.work(|app| app.letter_file_name(&request))?;
    let Some(path) = desktop.dialogs.save_file(FileKind::Pdf, &name).await else { return Ok(None) };
    desktop.work(|app| app.save_letter(&request, &path)).map(Some)
}

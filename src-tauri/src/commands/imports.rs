//! Commands that bring tables in.

use app::contract::{
    AdjustImport, ChooseImportFile, DraftRef, GetImportRows, ImportDraftView, ImportReceipt, ImportRowPage,
    ReadImport, SavedFile,
};
use tauri::State;

use crate::desktop::{Answer, Desktop};
use crate::ports::dialogs::FileKind;

#[tauri::command(async)]
pub(crate) fn read_import(desktop: State<'_, Desktop>, request: ReadImport) -> Answer<ImportDraftView> {
    desktop.work(|app| app.read_import(&request))
}

#[tauri::command(async)]
pub(crate) fn adjust_import(desktop: State<'_, Desktop>, request: AdjustImport) -> Answer<ImportDraftView> {
    desktop.work(|app| app.adjust_import(&request))
}

#[tauri::command(async)]
pub(crate) fn get_import_rows(desktop: State<'_, Desktop>, request: GetImportRows) -> Answer<ImportRowPage> {
    desktop.work(|app| app.get_import_rows(&request))
}

#[tauri::command(async)]
pub(crate) fn accept_import(desktop: State<'_, Desktop>, request: DraftRef) -> Answer<ImportReceipt> {
    desktop.work(|app| app.accept_import(&request))
}

#[tauri::command(async)]
pub(crate) fn discard_import(desktop: State<'_, Desktop>, request: DraftRef) -> Answer<()> {
    desktop.work(|app| app.discard_import(&request))
}

#[tauri::command(async)]
pub(crate) fn list_imports(desktop: State<'_, Desktop>) -> Answer<Vec<ImportReceipt>> {
    desktop.work(|app| app.list_imports())
}

#[tauri::command]
pub(crate) async fn choose_import_file(
    desktop: State<'_, Desktop>,
    request: ChooseImportFile,
) -> Answer<Option<ImportDraftView>> {
    let Some(path) = desktop.dialogs.open_file(FileKind::Table).await else { return Ok(None) };
    let (name, bytes) = desktop.read_file(&path)?;
    desktop.work(|app| app.read_import_file(request.kind, &name, bytes)).map(Some)
}

#[tauri::command]
pub(crate) async fn save_refused_rows(
    desktop: State<'_, Desktop>,
    request: DraftRef,
) -> Answer<Option<SavedFile>> {
    let Some(path) = desktop.dialogs.save_file(FileKind::Table, "refused.csv").await else { return Ok(None) };
    desktop.work(|app| app.save_refused_rows(&request, &path)).map(Some)
}

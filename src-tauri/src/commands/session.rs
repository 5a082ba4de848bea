//! Commands about the book that is open.

use app::contract::{
    SessionView, SetLanguage, SetTheme, StartBook, TodayView, UndoEntry, UndoReceipt, VerifyView,
};
use tauri::{AppHandle, Runtime, State};

use crate::desktop::{Answer, Desktop};
use crate::ports::dialogs::FileKind;
use crate::window::of_system;

#[tauri::command(async)]
pub(crate) fn get_session(desktop: State<'_, Desktop>) -> Answer<SessionView> {
    desktop.work(|app| app.get_session())
}

#[tauri::command(async)]
pub(crate) fn get_today(desktop: State<'_, Desktop>) -> Answer<TodayView> {
    desktop.work(app::App::get_today)
}

#[tauri::command(async)]
pub(crate) fn set_language(desktop: State<'_, Desktop>, request: SetLanguage) -> Answer<SessionView> {
    desktop.work(|app| app.set_language(&request))
}

#[tauri::command(async)]
pub(crate) fn set_theme<R: Runtime>(
    app: AppHandle<R>,
    desktop: State<'_, Desktop>,
    request: SetTheme,
) -> Answer<SessionView> {
    let session = desktop.work(|app| app.set_theme(&request))?;
    app.set_theme(of_system(request.theme));
    Ok(session)
}

#[tauri::command(async)]
pub(crate) fn start_book(desktop: State<'_, Desktop>, request: StartBook) -> Answer<SessionView> {
    desktop.work(|app| app.start_book(&request))
}

#[tauri::command(async)]
pub(crate) fn open_sample(desktop: State<'_, Desktop>) -> Answer<SessionView> {
    desktop.work(app::App::open_sample)
}

#[tauri::command(async)]
pub(crate) fn close_book(desktop: State<'_, Desktop>) -> Answer<SessionView> {
    desktop.work(app::App::close_book)
}

#[tauri::command(async)]
pub(crate) fn undo_entry(desktop: State<'_, Desktop>, request: UndoEntry) -> Answer<UndoReceipt> {
    desktop.work(|app| app.undo_entry(&request))
}

#[tauri::command(async)]
pub(crate) fn verify_book(desktop: State<'_, Desktop>) -> Answer<VerifyView> {
    desktop.work(|app| app.verify_book())
}

#[tauri::command]
pub(crate) async fn open_book(desktop: State<'_, Desktop>) -> Answer<Option<SessionView>> {
    let Some(path) = desktop.dialogs.open_file(FileKind::Book).await else { return Ok(None) };
    desktop.open(|app| app.open_book_or_copy(&path)).map(Some)
}

//! Commands of the reminder run.

use app::contract::{
    ConfirmReminders, DecideItem, LookAtCredits, PreviewLetters, ProposalView, ProposeReminders, RunRef,
    RunView, SavedFile, UndoReceipt,
};
use tauri::State;
use tauri::ipc::Response;

use crate::desktop::{Answer, Desktop};

#[tauri::command(async)]
pub(crate) fn propose_reminders(
    desktop: State<'_, Desktop>,
    request: ProposeReminders,
) -> Answer<ProposalView> {
    desktop.work(|app| app.propose_reminders(&request))
}

#[tauri::command(async)]
pub(crate) fn confirm_reminders(desktop: State<'_, Desktop>, request: ConfirmReminders) -> Answer<RunView> {
    desktop.work(|app| app.confirm_reminders(&request))
}

#[tauri::command(async)]
pub(crate) fn list_runs(desktop: State<'_, Desktop>) -> Answer<Vec<RunView>> {
    desktop.work(|app| app.list_runs())
}

#[tauri::command(async)]
pub(crate) fn undo_run(desktop: State<'_, Desktop>, request: RunRef) -> Answer<UndoReceipt> {
    desktop.work(|app| app.undo_run(&request))
}

#[tauri::command(async)]
pub(crate) fn decide_item(desktop: State<'_, Desktop>, request: DecideItem) -> Answer<()> {
    desktop.work(|app| app.decide_item(&request))
}

#[tauri::command(async)]
pub(crate) fn look_at_credits(desktop: State<'_, Desktop>, request: LookAtCredits) -> Answer<()> {
    desktop.work(|app| app.look_at_credits(&request))
}

/// The pages cross as raw bytes: a letter as JSON would be four times as long.
#[tauri::command(async)]
pub(crate) fn preview_letters(desktop: State<'_, Desktop>, request: PreviewLetters) -> Answer<Response> {
    desktop.work(|app| app.preview_letters(&request)).map(Response::new)
}

#[tauri::command(async)]
pub(crate) fn print_run(desktop: State<'_, Desktop>, request: RunRef) -> Answer<()> {
    let file = desktop.work(|app| app.merged_file(&request))?;
    desktop.show_pdf(&file)
}

#[tauri::command]
pub(crate) async fn save_run(desktop: State<'_, Desktop>, request: RunRef) -> Answer<Option<SavedFile>> {
    let Some(folder) = desktop.dialogs.choose_folder().await else { return Ok(None) };
    desktop.work(|app| app.save_run(&request, &folder)).map(Some)
}

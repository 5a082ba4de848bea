//! Looking at long work and stopping it, while the app itself is busy with it.

use app::contract::{WorkKind, WorkRef, WorkView};
use tauri::State;

use crate::desktop::Desktop;

#[tauri::command(async)]
pub(crate) fn get_work(desktop: State<'_, Desktop>, request: WorkRef) -> WorkView {
    match request.kind {
        WorkKind::Book => desktop.at_work.view(),
        WorkKind::Mail => desktop.sendings.view(),
    }
}

#[tauri::command(async)]
pub(crate) fn stop_work(desktop: State<'_, Desktop>, request: WorkRef) {
    match request.kind {
        WorkKind::Book => desktop.at_work.stop(),
        WorkKind::Mail => desktop.sendings.stop(),
    }
}

//! Looking at long work and stopping it, while the app itself is busy with it.

use app::contract::WorkView;
use tauri::State;

use crate::desktop::Desktop;

#[tauri::command(async)]
pub(crate) fn get_work(desktop: State<'_, Desktop>) -> WorkView {
    desktop.at_work.view()
}

#[tauri::command(async)]
pub(crate) fn stop_work(desktop: State<'_, Desktop>) {
    desktop.at_work.stop();
}

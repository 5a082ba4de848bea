//! Commands about the company.

use app::contract::{SettingsView, UpdateSeller};
use tauri::State;

use crate::desktop::{Answer, Desktop};

#[tauri::command(async)]
pub(crate) fn get_settings(desktop: State<'_, Desktop>) -> Answer<SettingsView> {
    desktop.work(|app| app.get_settings())
}

#[tauri::command(async)]
pub(crate) fn update_seller(desktop: State<'_, Desktop>, request: UpdateSeller) -> Answer<SettingsView> {
    desktop.work(|app| app.update_seller(&request))
}

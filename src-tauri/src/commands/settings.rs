//! Commands about the company and the ladder of reminders.

use app::contract::{PolicyReceipt, PolicyView, RehearsePolicy, SettingsView, UpdatePolicy, UpdateSeller};
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

#[tauri::command(async)]
pub(crate) fn rehearse_policy(desktop: State<'_, Desktop>, request: RehearsePolicy) -> Answer<PolicyView> {
    desktop.work(|app| app.rehearse_policy(&request))
}

#[tauri::command(async)]
pub(crate) fn update_policy(desktop: State<'_, Desktop>, request: UpdatePolicy) -> Answer<PolicyReceipt> {
    desktop.work(|app| app.update_policy(&request))
}

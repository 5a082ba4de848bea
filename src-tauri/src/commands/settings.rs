//! Commands about the company and the ladder of reminders.

use app::contract::{
    CalendarReceipt, CalendarView, GroupsReceipt, GroupsView, PolicyReceipt, PolicyView, RehearsalView,
    RehearsePolicy, SettingsView, UpdateCalendar, UpdateGroups, UpdatePolicy, UpdateSeller,
};
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
pub(crate) fn get_calendar(desktop: State<'_, Desktop>) -> Answer<CalendarView> {
    desktop.work(|app| app.get_calendar())
}

#[tauri::command(async)]
pub(crate) fn update_calendar(
    desktop: State<'_, Desktop>,
    request: UpdateCalendar,
) -> Answer<CalendarReceipt> {
    desktop.work(|app| app.update_calendar(&request))
}

#[tauri::command(async)]
pub(crate) fn get_groups(desktop: State<'_, Desktop>) -> Answer<GroupsView> {
    desktop.work(|app| app.get_groups())
}

#[tauri::command(async)]
pub(crate) fn update_groups(desktop: State<'_, Desktop>, request: UpdateGroups) -> Answer<GroupsReceipt> {
    desktop.work(|app| app.update_groups(&request))
}

#[tauri::command(async)]
pub(crate) fn rehearse_policy(desktop: State<'_, Desktop>, request: RehearsePolicy) -> Answer<PolicyView> {
    desktop.work(|app| app.rehearse_policy(&request))
}

#[tauri::command(async)]
pub(crate) fn rehearse_year(desktop: State<'_, Desktop>, request: RehearsePolicy) -> Answer<RehearsalView> {
    desktop.work(|app| app.rehearse_year(&request))
}

#[tauri::command(async)]
pub(crate) fn update_policy(desktop: State<'_, Desktop>, request: UpdatePolicy) -> Answer<PolicyReceipt> {
    desktop.work(|app| app.update_policy(&request))
}

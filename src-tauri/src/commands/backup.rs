//! Commands about recent books, copies, and going back to one.

use app::contract::{
    BackupView, GetBackup, RecentBook, RecentRef, RestorePreview, SessionView, SnapshotRef, SnapshotView,
    VerifyView,
};
use tauri::State;

use crate::desktop::{Answer, Desktop};

#[tauri::command(async)]
pub(crate) fn list_recent_books(desktop: State<'_, Desktop>) -> Answer<Vec<RecentBook>> {
    desktop.work(|app| app.list_recent_books())
}

#[tauri::command(async)]
pub(crate) fn open_recent_book(desktop: State<'_, Desktop>, request: RecentRef) -> Answer<SessionView> {
    desktop.open(|app| app.open_recent_book(&request))
}

#[tauri::command(async)]
pub(crate) fn forget_recent_book(desktop: State<'_, Desktop>, request: RecentRef) -> Answer<Vec<RecentBook>> {
    desktop.work(|app| app.forget_recent_book(&request))
}

#[tauri::command(async)]
pub(crate) fn get_backup(desktop: State<'_, Desktop>, request: GetBackup) -> Answer<BackupView> {
    desktop.work(|app| app.get_backup(&request))
}

#[tauri::command(async)]
pub(crate) fn take_snapshot(desktop: State<'_, Desktop>) -> Answer<SnapshotView> {
    desktop.work(|app| app.take_snapshot(None))
}

#[tauri::command(async)]
pub(crate) fn check_snapshot(desktop: State<'_, Desktop>, request: SnapshotRef) -> Answer<VerifyView> {
    desktop.work(|app| app.check_snapshot(&request))
}

#[tauri::command(async)]
pub(crate) fn preview_restore(desktop: State<'_, Desktop>, request: SnapshotRef) -> Answer<RestorePreview> {
    desktop.work(|app| app.preview_restore(&request))
}

#[tauri::command(async)]
pub(crate) fn restore_snapshot(desktop: State<'_, Desktop>, request: SnapshotRef) -> Answer<SessionView> {
    desktop.work(|app| app.restore_snapshot(&request))
}

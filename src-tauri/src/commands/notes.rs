//! Commands about what happened to a customer, and the owner's notes.

use app::contract::{AddNote, CorrectNote, FollowUpNote, GetTimeline, NoteReceipt, TimelineView};
use tauri::State;

use crate::desktop::{Answer, Desktop};

#[tauri::command(async)]
pub(crate) fn get_timeline(desktop: State<'_, Desktop>, request: GetTimeline) -> Answer<TimelineView> {
    desktop.work(|app| app.get_timeline(&request))
}

#[tauri::command(async)]
pub(crate) fn add_note(desktop: State<'_, Desktop>, request: AddNote) -> Answer<NoteReceipt> {
    desktop.work(|app| app.add_note(&request))
}

#[tauri::command(async)]
pub(crate) fn correct_note(desktop: State<'_, Desktop>, request: CorrectNote) -> Answer<NoteReceipt> {
    desktop.work(|app| app.correct_note(&request))
}

#[tauri::command(async)]
pub(crate) fn follow_up_note(desktop: State<'_, Desktop>, request: FollowUpNote) -> Answer<NoteReceipt> {
    desktop.work(|app| app.follow_up_note(&request))
}

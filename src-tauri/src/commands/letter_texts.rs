//! Commands about the words of reminders.

use app::contract::{
    GetLetterText, LetterTextCheck, LetterTextDraft, LetterTextReceipt, LetterTextView, TextMessageWords,
};
use tauri::{State, ipc::Response};

use crate::desktop::{Answer, Desktop};

#[tauri::command(async)]
pub(crate) fn get_letter_text(desktop: State<'_, Desktop>, request: GetLetterText) -> Answer<LetterTextView> {
    desktop.work(|app| app.get_letter_text(&request))
}

#[tauri::command(async)]
pub(crate) fn check_letter_text(
    desktop: State<'_, Desktop>,
    request: LetterTextDraft,
) -> Answer<LetterTextCheck> {
    desktop.work(|app| app.check_letter_text(&request))
}

/// The page as raw bytes.
#[tauri::command(async)]
pub(crate) fn preview_letter_text(desktop: State<'_, Desktop>, request: LetterTextDraft) -> Answer<Response> {
    desktop.work(|app| app.preview_letter_text(&request)).map(Response::new)
}

#[tauri::command(async)]
pub(crate) fn preview_letter_text_message(
    desktop: State<'_, Desktop>,
    request: LetterTextDraft,
) -> Answer<TextMessageWords> {
    desktop.work(|app| app.preview_letter_text_message(&request))
}

#[tauri::command(async)]
pub(crate) fn update_letter_text(
    desktop: State<'_, Desktop>,
    request: LetterTextDraft,
) -> Answer<LetterTextReceipt> {
    desktop.work(|app| app.update_letter_text(&request))
}

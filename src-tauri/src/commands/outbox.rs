//! Commands about mail: the owner's server, and the outbox.

use app::contract::{
    CorrectMailAddress, MailReceipt, MailSettingsView, MailTest, OutboxView, PreviewLetters, ResolveMail,
    SendMails, SendReceipt, SetMailPassword, TextMessageWords, UpdateMailSettings, UseTextMessage,
};
use tauri::{AppHandle, Runtime, State};

use crate::desktop::{Answer, Desktop, beside};

#[tauri::command(async)]
pub(crate) fn list_outbox(desktop: State<'_, Desktop>) -> Answer<OutboxView> {
    desktop.work(|app| app.list_outbox())
}

#[tauri::command]
pub(crate) async fn send_mails<R: Runtime>(app: AppHandle<R>, request: SendMails) -> Answer<SendReceipt> {
    beside(app, move |desktop| app::send_mails(desktop, &request)).await
}

#[tauri::command(async)]
pub(crate) fn resolve_mail(desktop: State<'_, Desktop>, request: ResolveMail) -> Answer<OutboxView> {
    desktop.work(|app| app.resolve_mail(&request))
}

#[tauri::command(async)]
pub(crate) fn correct_mail_address(
    desktop: State<'_, Desktop>,
    request: CorrectMailAddress,
) -> Answer<MailReceipt> {
    desktop.work(|app| app.correct_mail_address(&request))
}

#[tauri::command(async)]
pub(crate) fn preview_text_messages(
    desktop: State<'_, Desktop>,
    request: PreviewLetters,
) -> Answer<Vec<TextMessageWords>> {
    desktop.work(|app| app.preview_text_messages(&request))
}

/// Opens the program first: what could not be opened is not kept as opened.
#[tauri::command(async)]
pub(crate) fn use_text_message(desktop: State<'_, Desktop>, request: UseTextMessage) -> Answer<OutboxView> {
    if let Some(link) = desktop.work(|app| app.text_message_link(&request))? {
        desktop.follow(&link)?;
    }
    desktop.work(|app| app.use_text_message(&request))
}

#[tauri::command(async)]
pub(crate) fn get_mail_settings(desktop: State<'_, Desktop>) -> Answer<MailSettingsView> {
    desktop.work(app::App::get_mail_settings)
}

#[tauri::command(async)]
pub(crate) fn update_mail_settings(
    desktop: State<'_, Desktop>,
    request: UpdateMailSettings,
) -> Answer<MailSettingsView> {
    desktop.work(|app| app.update_mail_settings(&request))
}

#[tauri::command(async)]
pub(crate) fn set_mail_password(
    desktop: State<'_, Desktop>,
    request: SetMailPassword,
) -> Answer<MailSettingsView> {
    desktop.work(|app| app.set_mail_password(&request))
}

#[tauri::command]
pub(crate) async fn test_mail<R: Runtime>(app: AppHandle<R>) -> Answer<MailTest> {
    beside(app, app::test_mail).await
}

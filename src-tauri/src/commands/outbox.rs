//! Commands about mail: the owner's server, and the outbox.

use app::contract::{
    MailSettingsView, MailTest, OutboxView, ResolveMail, SendMails, SendReceipt, SetMailPassword,
    UpdateMailSettings,
};
use tauri::State;

use crate::desktop::{Answer, Desktop};

#[tauri::command(async)]
pub(crate) fn list_outbox(desktop: State<'_, Desktop>) -> Answer<OutboxView> {
    desktop.work(|app| app.list_outbox())
}

#[tauri::command(async)]
pub(crate) fn send_mails(desktop: State<'_, Desktop>, request: SendMails) -> Answer<SendReceipt> {
    desktop.work(|app| app.send_mails(&request))
}

#[tauri::command(async)]
pub(crate) fn resolve_mail(desktop: State<'_, Desktop>, request: ResolveMail) -> Answer<OutboxView> {
    desktop.work(|app| app.resolve_mail(&request))
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

#[tauri::command(async)]
pub(crate) fn test_mail(desktop: State<'_, Desktop>) -> Answer<MailTest> {
    desktop.work(app::App::test_mail)
}

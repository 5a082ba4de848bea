//! Commands about the owner's exchange rates.

use app::contract::{ExchangeReceipt, ExchangeView, UpdateExchange};
use tauri::State;

use crate::desktop::{Answer, Desktop};

#[tauri::command(async)]
pub(crate) fn get_exchange_rates(desktop: State<'_, Desktop>) -> Answer<ExchangeView> {
    desktop.work(|app| app.get_exchange_rates())
}

#[tauri::command(async)]
pub(crate) fn update_exchange_rates(
    desktop: State<'_, Desktop>,
    request: UpdateExchange,
) -> Answer<ExchangeReceipt> {
    desktop.work(|app| app.update_exchange_rates(&request))
}

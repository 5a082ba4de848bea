//! Commands about payments that are short of an item, and about the settings of payments.

use app::contract::{
    ClosingOffer, GetCustomer, KeepCertificate, PaymentSettingsReceipt, PaymentSettingsView, ProposeClosings,
    RecordClosing, SetWithholding, SettlementReceipt, UpdatePaymentSettings, WithholdingView,
};
use tauri::State;

use crate::desktop::{Answer, Desktop};

#[tauri::command(async)]
pub(crate) fn propose_closings(
    desktop: State<'_, Desktop>,
    request: ProposeClosings,
) -> Answer<Vec<ClosingOffer>> {
    desktop.work(|app| app.propose_closings(&request))
}

#[tauri::command(async)]
pub(crate) fn record_closing(
    desktop: State<'_, Desktop>,
    request: RecordClosing,
) -> Answer<SettlementReceipt> {
    desktop.work(|app| app.record_closing(&request))
}

#[tauri::command(async)]
pub(crate) fn get_payment_settings(desktop: State<'_, Desktop>) -> Answer<PaymentSettingsView> {
    desktop.work(|app| app.get_payment_settings())
}

#[tauri::command(async)]
pub(crate) fn update_payment_settings(
    desktop: State<'_, Desktop>,
    request: UpdatePaymentSettings,
) -> Answer<PaymentSettingsReceipt> {
    desktop.work(|app| app.update_payment_settings(&request))
}

#[tauri::command(async)]
pub(crate) fn get_withholding(desktop: State<'_, Desktop>, request: GetCustomer) -> Answer<WithholdingView> {
    desktop.work(|app| app.get_withholding(&request))
}

#[tauri::command(async)]
pub(crate) fn set_withholding(
    desktop: State<'_, Desktop>,
    request: SetWithholding,
) -> Answer<PaymentSettingsReceipt> {
    desktop.work(|app| app.set_withholding(&request))
}

#[tauri::command(async)]
pub(crate) fn keep_certificate(
    desktop: State<'_, Desktop>,
    request: KeepCertificate,
) -> Answer<SettlementReceipt> {
    desktop.work(|app| app.keep_certificate(&request))
}

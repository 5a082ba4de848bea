//! Commands about late interest and fees.

use app::contract::{
    ClaimInterest, ClaimPreview, ClaimReceipt, CustomerInterestView, GetCustomer, GetInterest,
    InterestReceipt, InterestSettings, InterestView, ReceivableRef, RehearseInterest, SetCustomerInterest,
    UpdateInterest, WaiveClaim,
};
use tauri::State;

use crate::desktop::{Answer, Desktop};

#[tauri::command(async)]
pub(crate) fn rehearse_interest(
    desktop: State<'_, Desktop>,
    request: RehearseInterest,
) -> Answer<InterestSettings> {
    desktop.work(|app| app.rehearse_interest(&request))
}

#[tauri::command(async)]
pub(crate) fn update_interest(
    desktop: State<'_, Desktop>,
    request: UpdateInterest,
) -> Answer<InterestReceipt> {
    desktop.work(|app| app.update_interest(&request))
}

#[tauri::command(async)]
pub(crate) fn get_customer_interest(
    desktop: State<'_, Desktop>,
    request: GetCustomer,
) -> Answer<CustomerInterestView> {
    desktop.work(|app| app.get_customer_interest(&request))
}

#[tauri::command(async)]
pub(crate) fn set_customer_interest(
    desktop: State<'_, Desktop>,
    request: SetCustomerInterest,
) -> Answer<InterestReceipt> {
    desktop.work(|app| app.set_customer_interest(&request))
}

#[tauri::command(async)]
pub(crate) fn get_interest(desktop: State<'_, Desktop>, request: GetInterest) -> Answer<InterestView> {
    desktop.work(|app| app.get_interest(&request))
}

#[tauri::command(async)]
pub(crate) fn claim_interest(desktop: State<'_, Desktop>, request: ClaimInterest) -> Answer<ClaimReceipt> {
    desktop.work(|app| app.claim_interest(&request))
}

#[tauri::command(async)]
pub(crate) fn claim_lump_sum(desktop: State<'_, Desktop>, request: ReceivableRef) -> Answer<ClaimReceipt> {
    desktop.work(|app| app.claim_lump_sum(&request))
}

#[tauri::command(async)]
pub(crate) fn preview_claims(desktop: State<'_, Desktop>, request: GetCustomer) -> Answer<ClaimPreview> {
    desktop.work(|app| app.preview_claims(&request))
}

#[tauri::command(async)]
pub(crate) fn claim_all_interest(desktop: State<'_, Desktop>, request: GetCustomer) -> Answer<ClaimReceipt> {
    desktop.work(|app| app.claim_all_interest(&request))
}

#[tauri::command(async)]
pub(crate) fn waive_claim(desktop: State<'_, Desktop>, request: WaiveClaim) -> Answer<ClaimReceipt> {
    desktop.work(|app| app.waive_claim(&request))
}

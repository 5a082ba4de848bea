//! Commands about late interest and fees.

use app::contract::{
    CustomerInterestView, GetCustomer, GetInterest, InterestReceipt, InterestSettings, InterestView,
    RehearseInterest, SetCustomerInterest, UpdateInterest,
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

//! Commands about customers.

use app::contract::{
    AddCustomer, AddedCustomer, AgeingView, AnswerSideEffect, CustomerPage, CustomerView, DuplicatesView,
    EffectReceipt, ExplainTotal, GetAgeing, GetCustomer, KeepApart, ListCustomers, LockCustomer,
    MergeCustomers, MergePreview, MergeReceipt, PreviewMerge, SearchBook, SearchView, TotalExplained,
    UpdateCustomer,
};
use tauri::State;

use crate::desktop::{Answer, Desktop};

#[tauri::command(async)]
pub(crate) fn list_customers(desktop: State<'_, Desktop>, request: ListCustomers) -> Answer<CustomerPage> {
    desktop.work(|app| app.list_customers(&request))
}

#[tauri::command(async)]
pub(crate) fn get_customer(desktop: State<'_, Desktop>, request: GetCustomer) -> Answer<CustomerView> {
    desktop.work(|app| app.get_customer(&request))
}

#[tauri::command(async)]
pub(crate) fn update_customer(desktop: State<'_, Desktop>, request: UpdateCustomer) -> Answer<CustomerView> {
    desktop.work(|app| app.update_customer(&request))
}

#[tauri::command(async)]
pub(crate) fn lock_customer(desktop: State<'_, Desktop>, request: LockCustomer) -> Answer<CustomerView> {
    desktop.work(|app| app.lock_customer(&request))
}

#[tauri::command(async)]
pub(crate) fn unlock_customer(desktop: State<'_, Desktop>, request: GetCustomer) -> Answer<CustomerView> {
    desktop.work(|app| app.unlock_customer(&request))
}

#[tauri::command(async)]
pub(crate) fn answer_side_effect(
    desktop: State<'_, Desktop>,
    request: AnswerSideEffect,
) -> Answer<EffectReceipt> {
    desktop.work(|app| app.answer_side_effect(&request))
}

#[tauri::command(async)]
pub(crate) fn put_on_hold(desktop: State<'_, Desktop>, request: GetCustomer) -> Answer<EffectReceipt> {
    desktop.work(|app| app.put_on_hold(&request))
}

#[tauri::command(async)]
pub(crate) fn lift_hold(desktop: State<'_, Desktop>, request: GetCustomer) -> Answer<EffectReceipt> {
    desktop.work(|app| app.lift_hold(&request))
}

#[tauri::command(async)]
pub(crate) fn get_ageing(desktop: State<'_, Desktop>, request: GetAgeing) -> Answer<AgeingView> {
    desktop.work(|app| app.get_ageing(&request))
}

#[tauri::command(async)]
pub(crate) fn explain_total(desktop: State<'_, Desktop>, request: ExplainTotal) -> Answer<TotalExplained> {
    desktop.work(|app| app.explain_total(&request))
}

#[tauri::command(async)]
pub(crate) fn search_book(desktop: State<'_, Desktop>, request: SearchBook) -> Answer<SearchView> {
    desktop.work(|app| app.search_book(&request))
}

#[tauri::command(async)]
pub(crate) fn add_customer(desktop: State<'_, Desktop>, request: AddCustomer) -> Answer<AddedCustomer> {
    desktop.work(|app| app.add_customer(&request))
}

#[tauri::command(async)]
pub(crate) fn list_duplicates(desktop: State<'_, Desktop>) -> Answer<DuplicatesView> {
    desktop.work(|app| app.list_duplicates())
}

#[tauri::command(async)]
pub(crate) fn preview_merge(desktop: State<'_, Desktop>, request: PreviewMerge) -> Answer<MergePreview> {
    desktop.work(|app| app.preview_merge(&request))
}

#[tauri::command(async)]
pub(crate) fn merge_customers(desktop: State<'_, Desktop>, request: MergeCustomers) -> Answer<MergeReceipt> {
    desktop.work(|app| app.merge_customers(&request))
}

#[tauri::command(async)]
pub(crate) fn keep_apart(desktop: State<'_, Desktop>, request: KeepApart) -> Answer<MergeReceipt> {
    desktop.work(|app| app.keep_apart(&request))
}

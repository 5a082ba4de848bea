//! Commands about what customers contest and promise, about what is let alone, and about calls.

use app::contract::{
    CallReceipt, DisputeReceipt, EndDispute, LockItem, LockReceipt, MakePromise, OpenDispute, PromiseReceipt,
    ReceivableRef, TakeCall,
};
use tauri::State;

use crate::desktop::{Answer, Desktop};

#[tauri::command(async)]
pub(crate) fn open_dispute(desktop: State<'_, Desktop>, request: OpenDispute) -> Answer<DisputeReceipt> {
    desktop.work(|app| app.open_dispute(&request))
}

#[tauri::command(async)]
pub(crate) fn end_dispute(desktop: State<'_, Desktop>, request: EndDispute) -> Answer<DisputeReceipt> {
    desktop.work(|app| app.end_dispute(&request))
}

#[tauri::command(async)]
pub(crate) fn make_promise(desktop: State<'_, Desktop>, request: MakePromise) -> Answer<PromiseReceipt> {
    desktop.work(|app| app.make_promise(&request))
}

#[tauri::command(async)]
pub(crate) fn lock_item(desktop: State<'_, Desktop>, request: LockItem) -> Answer<LockReceipt> {
    desktop.work(|app| app.lock_item(&request))
}

#[tauri::command(async)]
pub(crate) fn unlock_item(desktop: State<'_, Desktop>, request: ReceivableRef) -> Answer<LockReceipt> {
    desktop.work(|app| app.unlock_item(&request))
}

#[tauri::command(async)]
pub(crate) fn take_call(desktop: State<'_, Desktop>, request: TakeCall) -> Answer<CallReceipt> {
    desktop.work(|app| app.take_call(&request))
}

//! Commands about cheques.

use app::contract::{ChequeDrawer, ChequeReceipt, ListCheques, StepCheques, TakeInCheques};
use tauri::State;

use crate::desktop::{Answer, Desktop};

#[tauri::command(async)]
pub(crate) fn list_cheques(desktop: State<'_, Desktop>, request: ListCheques) -> Answer<ChequeDrawer> {
    desktop.work(|app| app.list_cheques(&request))
}

#[tauri::command(async)]
pub(crate) fn take_in_cheques(desktop: State<'_, Desktop>, request: TakeInCheques) -> Answer<ChequeReceipt> {
    desktop.work(|app| app.take_in_cheques(&request))
}

#[tauri::command(async)]
pub(crate) fn step_cheques(desktop: State<'_, Desktop>, request: StepCheques) -> Answer<ChequeReceipt> {
    desktop.work(|app| app.step_cheques(&request))
}

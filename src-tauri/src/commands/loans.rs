//! Commands about purchase loans.

use app::contract::{ApplyForLoan, LoanReceipt, LoansView, StepLoan};
use tauri::State;

use crate::desktop::{Answer, Desktop};

#[tauri::command(async)]
pub(crate) fn list_loans(desktop: State<'_, Desktop>) -> Answer<LoansView> {
    desktop.work(|app| app.list_loans())
}

#[tauri::command(async)]
pub(crate) fn apply_for_loan(desktop: State<'_, Desktop>, request: ApplyForLoan) -> Answer<LoanReceipt> {
    desktop.work(|app| app.apply_for_loan(&request))
}

#[tauri::command(async)]
pub(crate) fn step_loan(desktop: State<'_, Desktop>, request: StepLoan) -> Answer<LoanReceipt> {
    desktop.work(|app| app.step_loan(&request))
}

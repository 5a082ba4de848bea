//! Commands about payments.

use app::contract::{AllocationProposal, PaymentReceipt, ProposeAllocation, RecordPayment};
use tauri::State;

use crate::desktop::{Answer, Desktop};

#[tauri::command(async)]
pub(crate) fn propose_allocation(
    desktop: State<'_, Desktop>,
    request: ProposeAllocation,
) -> Answer<AllocationProposal> {
    desktop.work(|app| app.propose_allocation(&request))
}

#[tauri::command(async)]
pub(crate) fn record_payment(desktop: State<'_, Desktop>, request: RecordPayment) -> Answer<PaymentReceipt> {
    desktop.work(|app| app.record_payment(&request))
}

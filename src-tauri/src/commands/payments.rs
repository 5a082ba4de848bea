//! Commands about payments.

use app::contract::{
    AllocateSettlement, AllocationProposal, AllocationReceipt, DiscountView, FindPayers, ListDiscounts,
    ListSettlements, MoveMoney, PayerSearch, PaymentReceipt, PostponeItem, PostponeReceipt,
    ProposeAllocation, RecordMatchedPayment, RecordPayment, RecordRecovery, RefundMoney, ReturnPayment,
    SettleOtherwise, SettlementPage, SettlementReceipt, UndoAllocation,
};
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

#[tauri::command(async)]
pub(crate) fn list_settlements(
    desktop: State<'_, Desktop>,
    request: ListSettlements,
) -> Answer<SettlementPage> {
    desktop.work(|app| app.list_settlements(&request))
}

#[tauri::command(async)]
pub(crate) fn find_payers(desktop: State<'_, Desktop>, request: FindPayers) -> Answer<PayerSearch> {
    desktop.work(|app| app.find_payers(&request))
}

#[tauri::command(async)]
pub(crate) fn record_matched_payment(
    desktop: State<'_, Desktop>,
    request: RecordMatchedPayment,
) -> Answer<SettlementReceipt> {
    desktop.work(|app| app.record_matched_payment(&request))
}

#[tauri::command(async)]
pub(crate) fn allocate_settlement(
    desktop: State<'_, Desktop>,
    request: AllocateSettlement,
) -> Answer<AllocationReceipt> {
    desktop.work(|app| app.allocate_settlement(&request))
}

#[tauri::command(async)]
pub(crate) fn postpone_item(desktop: State<'_, Desktop>, request: PostponeItem) -> Answer<PostponeReceipt> {
    desktop.work(|app| app.postpone_item(&request))
}

#[tauri::command(async)]
pub(crate) fn undo_allocation(
    desktop: State<'_, Desktop>,
    request: UndoAllocation,
) -> Answer<AllocationReceipt> {
    desktop.work(|app| app.undo_allocation(&request))
}

#[tauri::command(async)]
pub(crate) fn list_discounts(
    desktop: State<'_, Desktop>,
    request: ListDiscounts,
) -> Answer<Vec<DiscountView>> {
    desktop.work(|app| app.list_discounts(&request))
}

#[tauri::command(async)]
pub(crate) fn settle_otherwise(
    desktop: State<'_, Desktop>,
    request: SettleOtherwise,
) -> Answer<SettlementReceipt> {
    desktop.work(|app| app.settle_otherwise(&request))
}

#[tauri::command(async)]
pub(crate) fn refund_money(desktop: State<'_, Desktop>, request: RefundMoney) -> Answer<SettlementReceipt> {
    desktop.work(|app| app.refund_money(&request))
}

#[tauri::command(async)]
pub(crate) fn return_payment(
    desktop: State<'_, Desktop>,
    request: ReturnPayment,
) -> Answer<SettlementReceipt> {
    desktop.work(|app| app.return_payment(&request))
}

#[tauri::command(async)]
pub(crate) fn record_recovery(
    desktop: State<'_, Desktop>,
    request: RecordRecovery,
) -> Answer<SettlementReceipt> {
    desktop.work(|app| app.record_recovery(&request))
}

#[tauri::command(async)]
pub(crate) fn move_money(desktop: State<'_, Desktop>, request: MoveMoney) -> Answer<SettlementReceipt> {
    desktop.work(|app| app.move_money(&request))
}

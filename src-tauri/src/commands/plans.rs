//! Commands about payment plans.

use app::contract::{
    ListPlannable, ListPlans, PayOffPlan, PayOffView, PlanPreview, PlanReceipt, PlanRef, PlanSummary,
    PlanTerms, PlanView, PlannableView, PreviewPayOff, SavedFile,
};
use tauri::State;
use tauri::ipc::Response;

use crate::desktop::{Answer, Desktop};
use crate::ports::dialogs::FileKind;

#[tauri::command(async)]
pub(crate) fn list_plans(desktop: State<'_, Desktop>, request: ListPlans) -> Answer<Vec<PlanSummary>> {
    desktop.work(|app| app.list_plans(&request))
}

#[tauri::command(async)]
pub(crate) fn get_plan(desktop: State<'_, Desktop>, request: PlanRef) -> Answer<PlanView> {
    desktop.work(|app| app.get_plan(&request))
}

#[tauri::command(async)]
pub(crate) fn list_plannable(desktop: State<'_, Desktop>, request: ListPlannable) -> Answer<PlannableView> {
    desktop.work(|app| app.list_plannable(&request))
}

#[tauri::command(async)]
pub(crate) fn preview_plan(desktop: State<'_, Desktop>, request: PlanTerms) -> Answer<PlanPreview> {
    desktop.work(|app| app.preview_plan(&request))
}

#[tauri::command(async)]
pub(crate) fn offer_plan(desktop: State<'_, Desktop>, request: PlanTerms) -> Answer<PlanReceipt> {
    desktop.work(|app| app.offer_plan(&request))
}

#[tauri::command(async)]
pub(crate) fn agree_plan(desktop: State<'_, Desktop>, request: PlanRef) -> Answer<PlanReceipt> {
    desktop.work(|app| app.agree_plan(&request))
}

#[tauri::command(async)]
pub(crate) fn decline_plan(desktop: State<'_, Desktop>, request: PlanRef) -> Answer<PlanReceipt> {
    desktop.work(|app| app.decline_plan(&request))
}

#[tauri::command(async)]
pub(crate) fn break_plan(desktop: State<'_, Desktop>, request: PlanRef) -> Answer<PlanReceipt> {
    desktop.work(|app| app.break_plan(&request))
}

#[tauri::command(async)]
pub(crate) fn preview_pay_off(desktop: State<'_, Desktop>, request: PreviewPayOff) -> Answer<PayOffView> {
    desktop.work(|app| app.preview_pay_off(&request))
}

#[tauri::command(async)]
pub(crate) fn pay_off_plan(desktop: State<'_, Desktop>, request: PayOffPlan) -> Answer<PlanReceipt> {
    desktop.work(|app| app.pay_off_plan(&request))
}

#[tauri::command(async)]
pub(crate) fn read_agreement(desktop: State<'_, Desktop>, request: PlanRef) -> Answer<Response> {
    desktop.work(|app| app.read_agreement(&request)).map(Response::new)
}

#[tauri::command(async)]
pub(crate) fn print_agreement(desktop: State<'_, Desktop>, request: PlanRef) -> Answer<()> {
    let file = desktop.work(|app| app.agreement_file(&request))?;
    desktop.show_pdf(&file)
}

#[tauri::command]
pub(crate) async fn save_agreement(
    desktop: State<'_, Desktop>,
    request: PlanRef,
) -> Answer<Option<SavedFile>> {
    let name = desktop.work(|app| app.agreement_file_name(&request))?;
    let Some(path) = desktop.dialogs.save_file(FileKind::Pdf, &name).await else { return Ok(None) };
    desktop.work(|app| app.save_agreement(&request, &path)).map(Some)
}

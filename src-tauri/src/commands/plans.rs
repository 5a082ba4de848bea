//! Commands about payment plans.

use app::contract::{
    ListPlannable, ListPlans, PlanPreview, PlanReceipt, PlanRef, PlanSummary, PlanTerms, PlanView,
    PlannableView,
};
use tauri::State;

use crate::desktop::{Answer, Desktop};

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

//! Commands about what documents are printed on and with.

use app::contract::{ChoosePicture, PreviewStationery, RemovePicture, StationeryView, UpdateStationery};
use tauri::State;
use tauri::ipc::Response;

use crate::desktop::{Answer, Desktop};
use crate::ports::dialogs::FileKind;

#[tauri::command(async)]
pub(crate) fn get_stationery(desktop: State<'_, Desktop>) -> Answer<StationeryView> {
    desktop.work(|app| app.get_stationery())
}

#[tauri::command(async)]
pub(crate) fn update_stationery(
    desktop: State<'_, Desktop>,
    request: UpdateStationery,
) -> Answer<StationeryView> {
    desktop.work(|app| app.update_stationery(&request))
}

#[tauri::command(async)]
pub(crate) fn preview_stationery(
    desktop: State<'_, Desktop>,
    request: PreviewStationery,
) -> Answer<Response> {
    desktop.work(|app| app.preview_stationery(&request)).map(Response::new)
}

#[tauri::command]
pub(crate) async fn choose_picture(
    desktop: State<'_, Desktop>,
    request: ChoosePicture,
) -> Answer<Option<StationeryView>> {
    let Some(path) = desktop.dialogs.open_file(FileKind::Picture).await else { return Ok(None) };
    let (_, bytes) = desktop.read_file(&path)?;
    desktop.work(|app| app.keep_picture(request.purpose, &bytes)).map(Some)
}

#[tauri::command(async)]
pub(crate) fn remove_picture(desktop: State<'_, Desktop>, request: RemovePicture) -> Answer<StationeryView> {
    desktop.work(|app| app.remove_picture(&request))
}

//! The desktop shell: the only code that knows the window system.

use tauri::{Builder, Context, Manager as _, RunEvent, Runtime, generate_context};

mod command_names;
mod commands;
mod desktop;
mod ports;
mod window;

pub use command_names::COMMAND_NAMES;
pub use desktop::Desktop;

/// Why the desktop could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The window system refused.
    #[error(transparent)]
    Window(#[from] tauri::Error),
    /// The folder of the app cannot be used.
    #[error(transparent)]
    Folder(#[from] std::io::Error),
}

/// The app with its commands and its window, on whatever window system `builder` brings; tests bring none.
pub fn build_app<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    commands::handle(builder).setup(|app| {
        let theme = app.try_state::<Desktop>().map(|desktop| desktop.theme()).unwrap_or_default();
        window::open(app.handle(), theme)?;
        Ok(())
    })
}

/// The configuration, icons, pages and permissions that were compiled in.
pub fn context<R: Runtime>() -> Context<R> {
    generate_context!()
}

/// Opens the window and stays until it is closed.
///
/// # Errors
/// When the window system refuses, or the folder of the app cannot be used.
pub fn run() -> Result<(), StartError> {
    let app = build_app(Builder::default()).build(context())?;
    app.manage(Desktop::at(&app.path().app_data_dir()?)?);
    app.run(|app, event| {
        if let RunEvent::Exit = event {
            app.state::<Desktop>().put_away();
        }
    });
    Ok(())
}

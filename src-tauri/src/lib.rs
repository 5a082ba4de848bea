//! The desktop shell: the only code that knows the window system.

use tauri::{Builder, Runtime, generate_context};

mod window;

/// The app with its commands and state, on whatever window system `builder` brings; tests bring none.
pub fn build_app<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder.setup(|app| {
        window::open(app.handle())?;
        Ok(())
    })
}

/// Opens the window and stays until it is closed.
///
/// # Errors
/// When the window system refuses.
pub fn run() -> tauri::Result<()> {
    build_app(Builder::default()).run(generate_context!())
}

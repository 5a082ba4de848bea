//! The one window and the walls around it.

use app::contract::Theme;
use tauri::webview::{Color, NewWindowResponse};
use tauri::{AppHandle, Error, Runtime, Url, WebviewWindowBuilder};

/// Opens the window that the configuration describes.
///
/// It shows the pages of the app and nothing else: no other address, no second window, no storage left behind. Its colours
/// are known before anything is drawn, so that a dark window never flashes white.
pub(crate) fn open<R: Runtime>(app: &AppHandle<R>, theme: Theme) -> tauri::Result<()> {
    let config = app.config().app.windows.first().cloned().ok_or(Error::WindowNotFound)?;
    let window = WebviewWindowBuilder::from_config(app, &config)?
        .theme(of_system(theme))
        .initialization_script(first_colours(theme))
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny);
    let window = match theme {
        Theme::System => window,
        Theme::Light => window.background_color(PAPER),
        Theme::Dark => window.background_color(NIGHT),
    };
    #[cfg(not(feature = "scripted"))]
    let window = window.incognito(true);
    // A driver cannot reach a window that leaves nothing behind, so this one leaves it in the folder of the test.
    #[cfg(feature = "scripted")]
    let window = window
        .data_directory(
            std::env::var_os("DUEBOOK_DATA_DIR")
                .map(std::path::PathBuf::from)
                .unwrap_or_default()
                .join("web"),
        )
        .initialization_script(include_str!("ports/witness.js"));
    window.build()?;
    Ok(())
}

/// The page's ground in light and dark, as in `ui/src/styles/tokens.css`.
const PAPER: Color = Color(251, 250, 246, 255);
const NIGHT: Color = Color(27, 26, 24, 255);

/// The colours that the window's frame and the page's own widgets take; `None` leaves them to the system.
pub(crate) const fn of_system(theme: Theme) -> Option<tauri::Theme> {
    match theme {
        Theme::System => None,
        Theme::Light => Some(tauri::Theme::Light),
        Theme::Dark => Some(tauri::Theme::Dark),
    }
}

/// Tells the page its colours before its first element is drawn; from then on the page keeps them itself.
fn first_colours(theme: Theme) -> String {
    let colours = match theme {
        Theme::System => "matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'",
        Theme::Light => "'light'",
        Theme::Dark => "'dark'",
    };
    format!("document.documentElement.dataset.theme = {colours};")
}

/// Whether an address belongs to the app: `tauri://localhost`, on Windows `http://tauri.localhost`.
fn is_own_page(url: &Url) -> bool {
    matches!((url.scheme(), url.host_str()), ("tauri", Some("localhost")) | ("http", Some("tauri.localhost")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_of_the_app_are_shown() {
        let shown = |address: &str| is_own_page(&Url::parse(address).unwrap());
        assert!(shown("tauri://localhost/index.html"));
        assert!(shown("http://tauri.localhost/customers/7"));
        for foreign in [
            "https://example.com/",
            "http://localhost:5173/",
            "https://tauri.localhost.example.com/",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "data:text/html,hello",
            "about:blank",
        ] {
            assert!(!shown(foreign), "{foreign} must not replace the app's page");
        }
    }
}

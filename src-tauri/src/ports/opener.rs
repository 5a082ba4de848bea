//! What is shown outside the window: a PDF goes to the program that the system shows such files with, whose print dialog is the
//! one people know; a link goes to the program that the system opens such links with.

use std::io;
use std::path::Path;
use std::time::Duration;

/// How long it is watched whether a program for a link starts at all.
const PATIENCE: Duration = Duration::from_secs(2);

/// Opens files and links outside the window.
pub(crate) trait Opener: Send + Sync {
    /// Shows `file`.
    ///
    /// # Errors
    /// When no program could be started.
    fn show(&self, file: &Path) -> io::Result<()>;

    /// Opens `link`, and watches for a moment whether that fails.
    ///
    /// # Errors
    /// When no program could be started, or the system knows none for such links.
    fn follow(&self, link: &str) -> io::Result<()>;
}

/// The programs that the system has for them.
#[derive(Debug, Default)]
pub(crate) struct SystemOpener;

impl Opener for SystemOpener {
    fn show(&self, file: &Path) -> io::Result<()> {
        open::that_detached(file)
    }

    fn follow(&self, link: &str) -> io::Result<()> {
        open::that_detached_with_timeout(link, PATIENCE)
    }
}

//! What is shown outside the window: a PDF goes to the program that the system shows such files with, whose print dialog is the
//! one people know; a link goes to the program that the system opens such links with.

use std::io;
use std::path::Path;

/// Opens files and links outside the window.
pub(crate) trait Opener: Send + Sync {
    /// Shows `file`.
    ///
    /// # Errors
    /// When no program could be started.
    fn show(&self, file: &Path) -> io::Result<()>;

    /// Opens `link`.
    ///
    /// # Errors
    /// When no program could be started.
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
        open::that_detached(link)
    }
}

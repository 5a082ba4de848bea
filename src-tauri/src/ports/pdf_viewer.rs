//! Printing: a PDF goes to the program that the system shows PDF files with; its print dialog is the one people know.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

/// Shows a PDF file outside the window.
pub(crate) trait PdfViewer: Send + Sync {
    /// Shows `file`.
    ///
    /// # Errors
    /// When no program could be started.
    fn show(&self, file: &Path) -> io::Result<()>;
}

/// The program that the system has for PDF files.
#[derive(Debug, Default)]
pub(crate) struct SystemPdfViewer;

impl PdfViewer for SystemPdfViewer {
    fn show(&self, file: &Path) -> io::Result<()> {
        // The program takes one argument, the file; nothing that a person or a file wrote reaches a command line.
        let opener = match std::env::consts::OS {
            "windows" => "explorer",
            "macos" => "open",
            _ => "xdg-open",
        };
        let mut child = Command::new(opener)
            .arg(file)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        std::thread::spawn(move || child.wait());
        Ok(())
    }
}

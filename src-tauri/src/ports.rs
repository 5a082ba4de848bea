//! What of the system the desktop touches besides its window: file dialogs and the program that shows PDF files.

pub(crate) mod dialogs;
pub(crate) mod pdf_viewer;
#[cfg(feature = "scripted")]
pub(crate) mod scripted;

//! What of the system the desktop touches besides its window: file dialogs and the program that shows PDF files.

pub(crate) mod dialogs;
pub(crate) mod opener;
#[cfg(feature = "scripted")]
pub(crate) mod scripted;

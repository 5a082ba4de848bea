//! The system's own file dialogs. A page never names a path: paths come from here, chosen by the owner.

use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;

use rfd::{AsyncFileDialog, FileHandle};

/// A path that the owner is about to choose; nothing when the dialog is cancelled.
pub(crate) type Choice = Pin<Box<dyn Future<Output = Option<PathBuf>> + Send>>;

/// Kinds of files, by the endings that a dialog offers first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FileKind {
    /// A book.
    Book,
    /// A table to bring in or to keep.
    Table,
    /// A document.
    Pdf,
    /// A logo or a signature.
    Picture,
}

impl FileKind {
    const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Book => &["duebook"],
            Self::Table => &["csv", "tsv", "txt"],
            Self::Pdf => &["pdf"],
            Self::Picture => &["png", "jpg", "jpeg"],
        }
    }
}

/// Asks the owner for files.
pub(crate) trait Dialogs: Send + Sync {
    /// Asks for a file that exists.
    fn open_file(&self, kind: FileKind) -> Choice;

    /// Asks where to write a file, with a name proposed.
    fn save_file(&self, kind: FileKind, name: &str) -> Choice;

    /// Asks for a folder to write files into.
    fn choose_folder(&self) -> Choice;
}

/// The dialogs of the system.
#[derive(Debug, Default)]
pub(crate) struct SystemDialogs;

impl Dialogs for SystemDialogs {
    fn open_file(&self, kind: FileKind) -> Choice {
        chosen(dialog(kind).pick_file())
    }

    fn save_file(&self, kind: FileKind, name: &str) -> Choice {
        chosen(dialog(kind).set_file_name(name).save_file())
    }

    fn choose_folder(&self) -> Choice {
        chosen(AsyncFileDialog::new().pick_folder())
    }
}

/// A dialog without words of ours: the system brings its own, in the owner's language.
fn dialog(kind: FileKind) -> AsyncFileDialog {
    let endings = kind.endings();
    let name = endings.iter().map(|ending| format!("*.{ending}")).collect::<Vec<_>>().join(", ");
    AsyncFileDialog::new().add_filter(name, endings).add_filter("*", &["*"])
}

fn chosen(answer: impl Future<Output = Option<FileHandle>> + Send + 'static) -> Choice {
    Box::pin(async { answer.await.map(|file| file.path().to_owned()) })
}

//! Who has a book open. The lock itself is SQLite's; the note beside the file only gives the second opener a sentence.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use domain::Now;
use serde::{Deserialize, Serialize};

/// Books open in this process. POSIX locks belong to the process, and closing any handle of a file drops them all: so a
/// second opener in the same process must be turned away before it touches the file.
static OPEN_HERE: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// The book's place among those open in this process; given up on drop.
#[derive(Debug)]
pub(crate) struct OpenHere(PathBuf);

impl OpenHere {
    /// `None` when the process has the book open already.
    pub(crate) fn take(path: &Path) -> Option<Self> {
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let mut open = OPEN_HERE.lock().unwrap_or_else(PoisonError::into_inner);
        open.insert(path.clone()).then(|| Self(path))
    }
}

impl Drop for OpenHere {
    fn drop(&mut self) {
        OPEN_HERE.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.0);
    }
}

/// What the note says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Note {
    pub(crate) host: Option<String>,
    pub(crate) since: Option<String>,
}

/// The note `X.duebook.lock`; removed on drop.
#[derive(Debug)]
pub(crate) struct NoteFile(PathBuf);

impl NoteFile {
    /// Leaves the note. To be called by the holder of the lock only.
    pub(crate) fn leave(book: &Path, now: Now) -> io::Result<Self> {
        let note = Note { host: host(), since: Some(now.at.format("%Y-%m-%dT%H:%M:%SZ").to_string()) };
        let path = note_path(book);
        fs::write(&path, serde_json::to_vec(&note)?)?;
        Ok(Self(path))
    }
}

impl Drop for NoteFile {
    fn drop(&mut self) {
        // A note that stays behind costs one check at the next opening, nothing else.
        let _ = fs::remove_file(&self.0);
    }
}

/// What the note of the book says; nothing when there is none or it cannot be read.
pub(crate) fn read_note(book: &Path) -> Note {
    let bytes = fs::read(note_path(book)).unwrap_or_default();
    serde_json::from_slice(&bytes).unwrap_or(Note { host: None, since: None })
}

/// `X.duebook.lock`.
pub(crate) fn note_path(book: &Path) -> PathBuf {
    let mut name = book.as_os_str().to_owned();
    name.push(".lock");
    name.into()
}

fn host() -> Option<String> {
    let from_system = || fs::read_to_string("/proc/sys/kernel/hostname").ok();
    let name =
        std::env::var("COMPUTERNAME").ok().or_else(from_system).or_else(|| std::env::var("HOSTNAME").ok())?;
    let name = name.trim();
    (!name.is_empty()).then(|| name.to_owned())
}

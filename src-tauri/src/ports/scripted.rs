//! Stand-ins for window tests, which can click in a page but not in a native dialog.

use std::collections::HashMap;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use app::{Keychain, KeychainError};

use super::dialogs::{Choice, Dialogs, FileKind};
use super::opener::Opener;

/// Answers each dialog with the next line of a JSON list of paths; `null` is a cancelled dialog.
///
/// The list is read anew each time and shortened by what was taken, so that a test can add answers while the window is
/// open. A dialog that no answer is left for counts as cancelled.
#[derive(Debug)]
pub(crate) struct ScriptedDialogs(pub(crate) PathBuf);

impl ScriptedDialogs {
    fn next(&self) -> Option<PathBuf> {
        let mut answers: Vec<Option<PathBuf>> = serde_json::from_slice(&fs::read(&self.0).ok()?).ok()?;
        if answers.is_empty() {
            return None;
        }
        let answer = answers.remove(0);
        fs::write(&self.0, serde_json::to_vec(&answers).ok()?).ok()?;
        answer
    }

    fn answer(&self) -> Choice {
        Box::pin(std::future::ready(self.next()))
    }
}

impl Dialogs for ScriptedDialogs {
    fn open_file(&self, _kind: FileKind) -> Choice {
        self.answer()
    }

    fn save_file(&self, _kind: FileKind, _name: &str) -> Choice {
        self.answer()
    }

    fn choose_folder(&self) -> Choice {
        self.answer()
    }
}

/// Writes down which files would have been shown, and which links opened, one a line, instead of opening them.
#[derive(Debug)]
pub(crate) struct RecordingOpener(pub(crate) PathBuf);

impl Opener for RecordingOpener {
    fn show(&self, file: &Path) -> io::Result<()> {
        self.follow(&file.display().to_string())
    }

    fn follow(&self, link: &str) -> io::Result<()> {
        let mut record = fs::OpenOptions::new().create(true).append(true).open(&self.0)?;
        writeln!(record, "{link}")
    }
}

/// A keychain that lasts as long as the window.
#[derive(Debug, Default)]
pub(crate) struct MemoryKeychain(Mutex<HashMap<String, String>>);

impl Keychain for MemoryKeychain {
    fn read(&self, account: &str) -> Result<Option<String>, KeychainError> {
        Ok(self.0.lock().unwrap_or_else(PoisonError::into_inner).get(account).cloned())
    }

    fn keep(&self, account: &str, password: &str) -> Result<(), KeychainError> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(account.to_owned(), password.to_owned());
        Ok(())
    }

    fn forget(&self, account: &str) -> Result<(), KeychainError> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(account);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dialogs_are_answered_in_order_and_then_cancelled() {
        let folder = tempfile::tempdir().unwrap();
        let script = folder.path().join("dialogs.json");
        fs::write(&script, r#"["/a.csv", null, "/b.pdf"]"#).unwrap();
        let dialogs = ScriptedDialogs(script);
        let answers: Vec<_> = (0..4).map(|_| dialogs.next()).collect();
        assert_eq!(answers, [Some("/a.csv".into()), None, Some("/b.pdf".into()), None]);
    }
}

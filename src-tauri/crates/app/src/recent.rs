//! The books that were open before.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use store::{Book, Snapshots};

use crate::{
    App, AppError,
    contract::{RecentBook, RecentRef, SessionView},
};

/// More are not remembered.
const MOST: usize = 12;

/// A book that was open before, as the preferences keep it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Recent {
    path: PathBuf,
    name: String,
    opened_on: NaiveDate,
}

impl App {
    /// The books that were open before, newest first; missing ones too.
    ///
    /// # Errors
    /// Never; a list that cannot be read is empty.
    pub fn list_recent_books(&self) -> Result<Vec<RecentBook>, AppError> {
        Ok(self.preferences.recent.iter().map(view).collect())
    }

    /// Opens a book of the list, or its last good copy when it is damaged.
    ///
    /// # Errors
    /// If the book is not in the list, or as [`App::open_book`].
    pub fn open_recent_book(&mut self, request: &RecentRef) -> Result<SessionView, AppError> {
        let path = self.recent_path(&request.path)?;
        self.open_book_or_copy(&path)
    }

    /// Takes a book off the list; its file is not touched.
    ///
    /// # Errors
    /// If the preferences cannot be written.
    pub fn forget_recent_book(&mut self, request: &RecentRef) -> Result<Vec<RecentBook>, AppError> {
        self.preferences.recent.retain(|known| known.path != Path::new(&request.path));
        self.preferences.save(self.ports.data_dir.as_deref())?;
        self.list_recent_books()
    }

    /// The path of a book of the list: the window names no other.
    pub(crate) fn recent_path(&self, path: &str) -> Result<PathBuf, AppError> {
        let known = self.preferences.recent.iter().find(|known| known.path == Path::new(path));
        known
            .map(|known| known.path.clone())
            .ok_or_else(|| AppError::refused_with("book.missing", "path", path))
    }

    /// Puts a book at the head of the list.
    pub(crate) fn remember_book(&mut self, book: &Book, path: &Path) {
        let name = book.read().seller().map(|seller| seller.name).unwrap_or_default();
        let opened_on = self.now().today;
        self.preferences.recent.retain(|known| known.path != path);
        self.preferences.recent.insert(0, Recent { path: path.to_owned(), name, opened_on });
        self.preferences.recent.truncate(MOST);
    }
}

fn view(recent: &Recent) -> RecentBook {
    let copies = Snapshots::beside(&recent.path).list().unwrap_or_default();
    RecentBook {
        path: recent.path.display().to_string(),
        name: recent.name.clone(),
        folder: recent.path.parent().unwrap_or(Path::new("")).display().to_string(),
        opened_on: recent.opened_on,
        is_missing: !recent.path.is_file(),
        has_snapshots: copies.iter().any(|copy| !copy.is_damaged),
    }
}

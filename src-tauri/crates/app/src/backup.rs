//! Copies of the open book, and the way back to one.

use std::path::{Path, PathBuf};

use store::{Book, OpenError, SetAside, Snapshot, SnapshotReason, Snapshots, StoreError, UnprovenCopy};

use crate::{
    App, AppError,
    contract::{
        BackupView, CopyRelation, CopyView, GetBackup, ReplacedKind, RestorePreview, SafetyView, SessionView,
        SnapshotRef, SnapshotView, SnapshotWhy, VerifyView, WireError,
    },
    session::is_same_file,
    undo::verify_view,
};

/// What became of the file that a copy replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// The copy of the state before; `None` when there was nothing that could be copied.
    pub copied_before: Option<PathBuf>,
    /// Where the replaced file lies now, when no copy of it could be made.
    pub set_aside: Option<PathBuf>,
}

/// A closed book that is about to be replaced.
struct Replaceable {
    set_aside: SetAside,
    copied: Option<PathBuf>,
}

impl App {
    /// The copies of the open book or of a recent one.
    ///
    /// # Errors
    /// If no book is open, the book is not in the list, or the folder cannot be read.
    pub fn get_backup(&self, request: &GetBackup) -> Result<BackupView, AppError> {
        let snapshots = Snapshots::beside(&self.path_of(request.book.as_deref())?);
        Ok(BackupView {
            folder: snapshots.folder().display().to_string(),
            snapshots: snapshots.list()?.iter().map(snapshot_view).collect(),
            problem: self.backup_problem.clone(),
        })
    }

    /// Makes a proven copy now, in the book's own folder of copies or in `folder`.
    ///
    /// # Errors
    /// If no book is open, what is open is a copy, or the copy cannot be made; every older one stays.
    pub fn take_snapshot(&mut self, folder: Option<&Path>) -> Result<SnapshotView, AppError> {
        let now = self.now();
        let book = self.book_mut()?;
        let path = book.path().ok_or_else(|| AppError::refused("book.none_open"))?;
        let into = folder.map_or_else(|| Snapshots::beside(path), Snapshots::in_folder);
        let taken = book.copy(&into, SnapshotReason::Asked, now).and_then(UnprovenCopy::prove);
        let view = taken.as_ref().map(snapshot_view).ok();
        if folder.is_none() {
            self.remember_copy(&taken);
        }
        match (taken, view) {
            (Ok(_), Some(view)) => Ok(view),
            (Err(error), _) => Err(error.into()),
            (Ok(_), None) => Err(AppError::refused("snapshot.missing")),
        }
    }

    /// Recomputes everything in a copy.
    ///
    /// # Errors
    /// If there is no such copy.
    pub fn check_snapshot(&self, request: &SnapshotRef) -> Result<VerifyView, AppError> {
        let snapshots = Snapshots::beside(&self.path_of(request.book.as_deref())?);
        Ok(verify_view(&snapshots.check(&request.name)?))
    }

    /// Copies a book that changed since its last copy: the quick part. [`UnprovenCopy::prove`] needs no lock on the app;
    /// [`App::end_copy`] takes its outcome.
    pub fn begin_copy(&mut self) -> Option<UnprovenCopy> {
        let now = self.now();
        match self.book.as_ref()?.copy_if_changed(SnapshotReason::Start, now) {
            Ok(copy) => copy,
            Err(error) => {
                self.end_copy(&Err(error));
                None
            }
        }
    }

    /// Remembers how a copy ended; a failure is told until one succeeds.
    pub fn end_copy(&mut self, outcome: &Result<Snapshot, StoreError>) {
        self.remember_copy(outcome);
    }

    /// Copies the book if it changed and closes it: the end of the program.
    pub fn put_away(mut self) {
        self.keep_copy(SnapshotReason::Quit);
    }

    /// Makes a copy unless there is one of this very state. A failure must not keep the owner from working: it is told
    /// in the window until one succeeds.
    pub(crate) fn keep_copy(&mut self, reason: SnapshotReason) {
        let now = self.now();
        let Some(book) = &self.book else { return };
        let copied = book.copy_if_changed(reason, now).transpose();
        if let Some(copied) = copied {
            let outcome = copied.and_then(UnprovenCopy::prove);
            self.remember_copy(&outcome);
        }
    }

    /// What going back to a copy would replace.
    ///
    /// # Errors
    /// If there is no such copy, or it cannot be read.
    pub fn preview_restore(&self, request: &SnapshotRef) -> Result<RestorePreview, AppError> {
        let path = self.path_of(request.book.as_deref())?;
        let snapshot = Snapshots::beside(&path).find(&request.name)?;
        let mut preview = RestorePreview {
            snapshot: snapshot_view(&snapshot),
            relation: CopyRelation::Unreadable,
            kinds: Vec::new(),
            letter_count: 0,
        };
        if let Some(book) = self.open_at(&path) {
            // Of a copy that is shown, the book itself cannot be read.
            if !book.is_copy() {
                compare(&mut preview, book, &snapshot.path)?;
            }
            return Ok(preview);
        }
        match Book::open(&path, self.now()) {
            Ok(book) => compare(&mut preview, &book, &snapshot.path)?,
            Err(OpenError::Missing { .. }) => preview.relation = CopyRelation::Missing,
            Err(error) if is_replaceable(&error) => (),
            Err(error) => return Err(error.into()),
        }
        Ok(preview)
    }

    /// Goes back to a copy, which becomes the book and is opened. The book as it is now is copied first; one that cannot
    /// be read is kept under another name.
    ///
    /// # Errors
    /// If there is no such copy, it is damaged, or the folder cannot be written; the book is as it was then.
    pub fn restore_snapshot(&mut self, request: &SnapshotRef) -> Result<SessionView, AppError> {
        let path = self.path_of(request.book.as_deref())?;
        let snapshot = Snapshots::beside(&path).find(&request.name)?;
        self.restore_file(&path, &snapshot.path)?;
        self.get_session()
    }

    /// Puts the copy in `file` in the place of the book at `path` and opens it, as [`App::restore_snapshot`].
    ///
    /// # Errors
    /// As [`App::restore_snapshot`], and if the book is open in another window, or its mail is being sent.
    pub fn restore_file(&mut self, path: &Path, file: &Path) -> Result<Restored, AppError> {
        let replaceable = self.make_room(path)?;
        let outcome = Book::restore(file, path, replaceable.set_aside);
        if outcome.is_err() && path.exists() {
            // The book is as it was; if it was damaged, its copy is shown again.
            let _shown = self.open_book_or_copy(path);
        }
        let set_aside = outcome?;
        self.open_book(path)?;
        Ok(Restored { copied_before: replaceable.copied, set_aside })
    }

    /// Opens a book; of a damaged one its last good copy, to be looked at, with the reason in the session.
    ///
    /// # Errors
    /// As [`App::open_book`]; a damaged book without a good copy is an error too.
    pub fn open_book_or_copy(&mut self, path: &Path) -> Result<SessionView, AppError> {
        if let Some(book) = Snapshots::book_of(path) {
            // A copy is not worked in: it would no longer be one.
            let snapshot = Snapshots::beside(&book).find(&file_name(path))?;
            self.show_copy((&book, &snapshot), None)?;
            return self.get_session();
        }
        let error = match self.open_book(path) {
            Err(error @ AppError::Open(OpenError::Damaged { .. })) => error,
            outcome => return outcome,
        };
        let Some(snapshot) = Snapshots::beside(path).newest_whole()? else { return Err(error) };
        self.show_copy((path, &snapshot), Some(error.into()))?;
        self.get_session()
    }

    /// How safe the open book is.
    pub(crate) fn safety(&self, book: &Book) -> SafetyView {
        // A folder of copies that cannot be read must not keep the owner from the book.
        let copies = book.path().map(|path| Snapshots::beside(path).list().unwrap_or_default());
        let newest = copies.into_iter().flatten().find(|copy| !copy.is_damaged);
        SafetyView {
            copied_at: newest.map(|copy| copy.taken_at),
            problem: self.backup_problem.clone(),
            copy: self.copy.clone().filter(|_| book.is_copy()),
        }
    }

    fn show_copy(
        &mut self,
        (of, snapshot): (&Path, &Snapshot),
        problem: Option<WireError>,
    ) -> Result<(), AppError> {
        let book = Book::open_copy(&snapshot.path, of)?;
        self.took_over(book, of)?;
        let name = snapshot.file_name();
        self.copy = Some(CopyView { name, taken_at: snapshot.taken_at, problem });
        Ok(())
    }

    /// Closes the book at `path` after copying it; what cannot be copied shall be set aside.
    fn make_room(&mut self, path: &Path) -> Result<Replaceable, AppError> {
        // The answer of the server must find the book that asked.
        self.sendings.require_none(path)?;
        let now = self.now();
        let aside = Replaceable { set_aside: SetAside::Yes(now), copied: None };
        let book = if self.open_at(path).is_some() {
            self.drafts.clear();
            self.book.take().filter(|book| !book.is_copy())
        } else {
            match Book::open(path, now) {
                Ok(book) => Some(book),
                Err(error) if is_replaceable(&error) => None,
                Err(error) => return Err(error.into()),
            }
        };
        let Some(book) = book else { return Ok(aside) };
        match book.copy_if_changed(SnapshotReason::Restore, now).transpose() {
            None => Ok(Replaceable { set_aside: SetAside::No, copied: None }),
            Some(copy) => match copy.and_then(UnprovenCopy::prove) {
                Ok(copy) => Ok(Replaceable { set_aside: SetAside::No, copied: Some(copy.path) }),
                Err(_) => Ok(aside),
            },
        }
    }

    fn remember_copy(&mut self, outcome: &Result<Snapshot, StoreError>) {
        self.backup_problem = outcome.as_ref().err().map(crate::error::store_wire);
    }

    /// The open book, when it is the one at `path`.
    fn open_at(&self, path: &Path) -> Option<&Book> {
        self.book.as_ref().filter(|book| book.path().is_some_and(|open| is_same_file(open, path)))
    }

    /// The path of a recent book, or of the open one.
    fn path_of(&self, recent: Option<&str>) -> Result<PathBuf, AppError> {
        match recent {
            Some(path) => self.recent_path(path),
            None => {
                self.book()?.path().map(Path::to_owned).ok_or_else(|| AppError::refused("book.none_open"))
            }
        }
    }
}

/// Whether a book that does not open so may be replaced by a copy: nothing of it is lost by that, its file is kept.
fn is_replaceable(error: &OpenError) -> bool {
    matches!(error, OpenError::Damaged { .. } | OpenError::Missing { .. } | OpenError::NotABook { .. })
}

fn compare(preview: &mut RestorePreview, book: &Book, copy: &Path) -> Result<(), AppError> {
    let replaced = book.read().replaced_by(copy)?;
    preview.relation = match (replaced.is_earlier_state, replaced.is_same_state) {
        (_, true) => CopyRelation::Same,
        (true, _) => CopyRelation::Earlier,
        _ => CopyRelation::Apart,
    };
    preview.kinds = replaced.kinds.into_iter().map(|(kind, count)| ReplacedKind { kind, count }).collect();
    preview.letter_count = replaced.letters;
    Ok(())
}

fn snapshot_view(snapshot: &Snapshot) -> SnapshotView {
    SnapshotView {
        name: snapshot.file_name(),
        path: snapshot.path.display().to_string(),
        taken_at: snapshot.taken_at,
        why: match snapshot.reason {
            SnapshotReason::Start => SnapshotWhy::Start,
            SnapshotReason::Import => SnapshotWhy::Import,
            SnapshotReason::Quit => SnapshotWhy::Quit,
            SnapshotReason::Restore => SnapshotWhy::Restore,
            SnapshotReason::Asked => SnapshotWhy::Asked,
        },
        bytes: snapshot.bytes,
        is_damaged: snapshot.is_damaged,
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

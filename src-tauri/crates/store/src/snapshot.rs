//! Proven copies of a book, in a folder beside it, and the way back to one.
//!
//! The database is copied with SQLite's online backup into a file with another name; that copy is opened, every sum and
//! hash in it is recomputed, it is written through to the disk, and only then gets the name under which it is listed. So
//! whatever is listed was whole when it was made. What a copy is (when, why, of which state) stands in its file name:
//! there is no list that could be lost or disagree.
//!
//! Issued documents never change and are named by their content. One folder `files` holds those of all copies; on the
//! same drive they are second names of the same bytes, which a folder that is thrown away does not take along.

mod name;
mod prove;
mod restore;
mod retention;

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use domain::{EntryId, Now};
use rusqlite::Connection;

use crate::{Book, Files, Reader, Result, StoreError, VerifyReport, files::full_or_io};

pub use name::SnapshotReason;
pub use restore::{Replaced, SetAside};

use name::Name;

/// The newest state that a file holds: the last entry of its journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookHead {
    /// The last entry.
    pub entry: EntryId,
    /// The hash that chains everything up to it.
    pub hash: [u8; 32],
}

/// One copy in the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// The file.
    pub path: PathBuf,
    /// When it was made, UTC.
    pub taken_at: chrono::DateTime<chrono::Utc>,
    /// Why it was made.
    pub reason: SnapshotReason,
    /// Its size, in bytes.
    pub bytes: u64,
    /// Whether a later check found it damaged; it is kept but never used.
    pub is_damaged: bool,
    name: Name,
}

impl Snapshot {
    /// The file name, by which it is asked for.
    pub fn file_name(&self) -> String {
        self.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }
}

/// The folder of copies of one book: `X.snapshots/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshots {
    folder: PathBuf,
}

/// A copy that nobody has looked into yet. Proving it needs no lock on the book.
#[derive(Debug)]
pub struct UnprovenCopy {
    part: PathBuf,
    name: Name,
    head: BookHead,
    into: Snapshots,
    documents: Files,
}

impl Snapshots {
    /// The folder beside the book at `book`.
    pub fn beside(book: &Path) -> Self {
        Self { folder: book.with_extension("snapshots") }
    }

    /// Any folder, for example on another drive.
    pub fn in_folder(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// The path of the folder; it may not exist yet.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The book that the folder of a copy belongs to; `None` for a file that lies in no such folder.
    pub fn book_of(copy: &Path) -> Option<PathBuf> {
        let folder = copy.parent()?;
        let is_ours = folder.extension()? == "snapshots" && Name::parse(copy).is_some();
        is_ours.then(|| folder.with_extension("duebook"))
    }

    /// Every copy, newest first.
    ///
    /// # Errors
    /// If the folder cannot be read; a folder that does not exist holds none.
    pub fn list(&self) -> Result<Vec<Snapshot>> {
        let entries = match fs::read_dir(&self.folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut found = Vec::new();
        for entry in entries {
            let entry = entry?;
            if let Some((name, is_damaged)) = Name::parse(&entry.path()) {
                let bytes = entry.metadata()?.len();
                let (taken_at, reason) = (name.taken_at, name.reason);
                found.push(Snapshot { path: entry.path(), taken_at, reason, bytes, is_damaged, name });
            }
        }
        found.sort_by(|one, other| other.name.cmp(&one.name));
        Ok(found)
    }

    /// The copy with this file name.
    ///
    /// # Errors
    /// If there is none, or the folder cannot be read.
    pub fn find(&self, file_name: &str) -> Result<Snapshot> {
        let found = self.list()?.into_iter().find(|snapshot| snapshot.file_name() == file_name);
        found.ok_or_else(|| StoreError::SnapshotMissing { name: file_name.to_owned() })
    }

    /// Recomputes everything in a copy. One that contradicts itself is marked as damaged.
    ///
    /// # Errors
    /// If there is no such copy, or the folder cannot be written.
    pub fn check(&self, file_name: &str) -> Result<VerifyReport> {
        let snapshot = self.find(file_name)?;
        let report = prove::report(&snapshot.path);
        if !report.is_ok() && !snapshot.is_damaged {
            fs::rename(&snapshot.path, name::damaged(&snapshot.path))?;
        }
        Ok(report)
    }

    /// The newest copy in which everything holds; copies that contradict themselves are passed over.
    ///
    /// # Errors
    /// If the folder cannot be read.
    pub fn newest_whole(&self) -> Result<Option<Snapshot>> {
        let mut candidates = self.list()?.into_iter().filter(|snapshot| !snapshot.is_damaged);
        Ok(candidates.find(|snapshot| prove::report(&snapshot.path).is_ok()))
    }

    /// Deletes what the retention does not keep. To be called only when the newest copy has just been proven.
    fn thin_out(&self) -> Result<()> {
        let whole: Vec<Snapshot> = self.list()?.into_iter().filter(|copy| !copy.is_damaged).collect();
        let days: Vec<_> = whole.iter().map(|copy| copy.taken_at.date_naive()).collect();
        for at in retention::superfluous(&days) {
            fs::remove_file(&whole[at].path)?;
        }
        Ok(())
    }

    fn holds(&self, head: &BookHead) -> Result<bool> {
        Ok(self.list()?.iter().any(|copy| !copy.is_damaged && copy.name.is_of(head)))
    }

    fn documents(&self) -> Files {
        Files::in_folder(&self.folder.join("files"))
    }
}

impl Book {
    /// Copies the book as it is now, unless there is a copy of this very state. Quick; [`UnprovenCopy::prove`] does the
    /// rest. A book in memory has nothing to copy.
    ///
    /// # Errors
    /// If the folder cannot be written or the disk is full; nothing is left behind then.
    pub fn copy_if_changed(&self, reason: SnapshotReason, now: Now) -> Result<Option<UnprovenCopy>> {
        let Some(path) = self.path().filter(|_| !self.is_copy()) else { return Ok(None) };
        let into = Snapshots::beside(path);
        if into.holds(&self.read().head()?)? { Ok(None) } else { self.copy(&into, reason, now).map(Some) }
    }

    /// Copies the book as it is now into a folder.
    ///
    /// # Errors
    /// As [`Book::copy_if_changed`].
    pub fn copy(&self, into: &Snapshots, reason: SnapshotReason, now: Now) -> Result<UnprovenCopy> {
        let head = self.read().head()?;
        fs::create_dir_all(&into.folder).map_err(full_or_io)?;
        let name = Name::free(&into.folder, (reason, now.at), &head);
        let part = into.folder.join(name.part());
        if part.exists() {
            fs::remove_file(&part)?;
        }
        let copied = self.connection().backup("main", &part, None::<fn(rusqlite::backup::Progress)>);
        if let Err(error) = copied {
            discard(&part);
            return Err(error.into());
        }
        let documents = self.path().map_or_else(|| into.documents(), Files::beside);
        Ok(UnprovenCopy { part, name, head, into: into.clone(), documents })
    }
}

impl UnprovenCopy {
    /// Opens the copy, recomputes everything in it, writes it through to the disk, keeps the documents that it names,
    /// and gives it its name. Older copies that the retention does not keep go only after that.
    ///
    /// # Errors
    /// If the copy contradicts itself or differs from the book, or the disk is full. The copy is gone then, every older
    /// one stays.
    pub fn prove(self) -> Result<Snapshot> {
        let proven = self.place();
        if proven.is_err() {
            discard(&self.part);
        }
        let path = proven?;
        // The copy that is about to be gone back to may be one that the retention would not keep.
        if self.name.reason != SnapshotReason::Restore {
            self.into.thin_out()?;
        }
        self.into.find(&path.file_name().unwrap_or_default().to_string_lossy())
    }

    fn place(&self) -> Result<PathBuf> {
        let connection = prove::proven(&self.part, Some(&self.head))?;
        self.keep_documents(&connection)?;
        drop(connection);
        fs::File::open(&self.part)?.sync_all().map_err(full_or_io)?;
        let path = self.into.folder.join(self.name.file_name());
        fs::rename(&self.part, &path)?;
        sync_folder(&self.into.folder)?;
        Ok(path)
    }

    /// A document that is gone from the book's own folder cannot be kept; `verify` of the book names it.
    fn keep_documents(&self, connection: &Connection) -> Result<()> {
        let kept = self.into.documents();
        let known: std::collections::BTreeSet<_> = kept.list()?.into_iter().collect();
        for hash in Reader::new(connection).documents()? {
            if !known.contains(&hash) {
                kept.take_from(&self.documents, hash)?;
            }
        }
        Ok(())
    }
}

/// An unfinished copy is worth nothing; one that cannot be deleted is overwritten by the next.
fn discard(part: &Path) {
    let _gone = fs::remove_file(part);
}

/// A new name is on the disk only when its folder is.
fn sync_folder(folder: &Path) -> Result<()> {
    if cfg!(unix) {
        fs::File::open(folder)?.sync_all()?;
    }
    Ok(())
}

//! The way back: a proven copy takes the book's place, or is looked at without being touched.

use std::{
    fs,
    path::{Path, PathBuf},
};

use domain::{EntryId, Now};
use rusqlite::{Connection, MAIN_DB, OptionalExtension};

use super::{BookHead, Snapshots, discard, prove, sync_folder};
use crate::{Book, Files, OpenError, Reader, Result, files::full_or_io, lock::OpenHere, migrations};

/// What the book knows and a copy does not.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Replaced {
    /// Entries after the copy, by kind, most frequent first; undone ones and the undos themselves are not counted.
    pub kinds: Vec<(String, u32)>,
    /// Letters of those entries.
    pub letters: u32,
    /// Whether the copy is an earlier state of this very book; if not, the two went different ways.
    pub is_earlier_state: bool,
    /// Whether the copy is the book as it is now.
    pub is_same_state: bool,
}

impl Reader<'_> {
    /// The newest state of the book.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn head(self) -> Result<BookHead> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT entry_id, hash FROM seal ORDER BY entry_id DESC LIMIT 1")?;
        Ok(statement.query_row([], |row| Ok(BookHead { entry: EntryId(row.get(0)?), hash: row.get(1)? }))?)
    }

    /// What would be replaced by the copy at `path`.
    ///
    /// # Errors
    /// If one of the two cannot be read.
    pub fn replaced_by(self, path: &Path) -> Result<Replaced> {
        let copy = Reader::new(&prove::open(path)?).head()?;
        let same: Option<[u8; 32]> = self
            .connection
            .query_row("SELECT hash FROM seal WHERE entry_id = ?", [copy.entry.0], |row| row.get(0))
            .optional()?;
        if same != Some(copy.hash) {
            return Ok(Replaced::default());
        }
        if self.head()? == copy {
            return Ok(Replaced { is_same_state: true, ..Replaced::default() });
        }
        let mut statement = self.connection.prepare_cached(
            "SELECT j.kind, count(*) FROM journal AS j WHERE j.entry_id > ?1 AND j.undoes_entry_id IS NULL \
             AND NOT EXISTS (SELECT 1 FROM journal AS u WHERE u.undoes_entry_id = j.entry_id) \
             GROUP BY j.kind ORDER BY count(*) DESC, j.kind",
        )?;
        let kinds = statement
            .query_map([copy.entry.0], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        let letters = self.connection.query_row(
            "SELECT count(*) FROM letter WHERE entry_id > ?",
            [copy.entry.0],
            |row| row.get(0),
        )?;
        Ok(Replaced { kinds, letters, is_earlier_state: true, is_same_state: false })
    }
}

impl Book {
    /// Opens a copy to be looked at: every write is refused, and the file is not changed.
    ///
    /// It answers as the book at `of`, beside which its documents lie.
    ///
    /// # Errors
    /// If the copy cannot be read.
    pub fn open_copy(copy: &Path, of: &Path) -> std::result::Result<Self, OpenError> {
        let damaged = |error: crate::StoreError| OpenError::Damaged {
            path: copy.to_owned(),
            place: "copy",
            detail: error.to_string(),
        };
        let connection = prove::open(copy).and_then(up_to_date).map_err(damaged)?;
        let files = Files::beside(of).or_from(&documents_beside(copy));
        Ok(Self::of_copy(connection, of, files))
    }

    /// Puts the copy at `copy` in the place of the book at `book`, which must be closed.
    ///
    /// The copy is proven first. What stood there is kept beside it as `X.replaced-….duebook` when `set_aside` says so,
    /// and that path is returned: for a book of which no copy could be made.
    ///
    /// # Errors
    /// If the copy contradicts itself, the book is open, or the folder cannot be written. The book is untouched then.
    pub fn restore(copy: &Path, book: &Path, set_aside: SetAside) -> Result<Option<PathBuf>> {
        let _closed = OpenHere::take(book).ok_or_else(|| std::io::Error::other("the book is open"))?;
        let part = with_suffix(book, ".part");
        let placed = place(copy, (book, &part), set_aside);
        if placed.is_err() {
            discard(&part);
        }
        placed
    }
}

/// What becomes of the file that a copy replaces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SetAside {
    /// It was copied before: it is overwritten.
    No,
    /// It may be damaged: it is kept under another name.
    Yes(Now),
}

fn place(copy: &Path, (book, part): (&Path, &Path), set_aside: SetAside) -> Result<Option<PathBuf>> {
    fs::copy(copy, part).map_err(full_or_io)?;
    let connection = prove::proven(part, None)?;
    let kept = Files::beside(book);
    let source = documents_beside(copy);
    for hash in Reader::new(&connection).documents()? {
        if !kept.has(hash) {
            kept.take_from(&source, hash)?;
        }
    }
    drop(connection);
    fs::File::options().write(true).open(part)?.sync_all().map_err(full_or_io)?;
    let aside = match set_aside {
        SetAside::Yes(now) if book.exists() => Some(put_aside(book, now)?),
        _ => None,
    };
    // A journal that a crash left belongs to the file that goes; rolled back into the new one it would wreck it.
    let journal = with_suffix(book, "-journal");
    if journal.exists() {
        match &aside {
            Some(aside) => fs::rename(&journal, with_suffix(aside, "-journal"))?,
            None => fs::remove_file(&journal)?,
        }
    }
    fs::rename(part, book)?;
    sync_folder(book.parent().unwrap_or(Path::new(".")))?;
    Ok(aside)
}

fn put_aside(book: &Path, now: Now) -> Result<PathBuf> {
    let stem = book.file_stem().unwrap_or_default().to_string_lossy();
    let stamp = now.at.format("%Y%m%dT%H%M%SZ");
    let names = std::iter::once(format!("{stem}.replaced-{stamp}.duebook"))
        .chain((2..).map(|number| format!("{stem}.replaced-{stamp}-{number}.duebook")));
    let free = names.map(|name| book.with_file_name(name)).find(|path| !path.exists());
    let path = free.unwrap_or_else(|| with_suffix(book, ".replaced"));
    fs::rename(book, &path)?;
    Ok(path)
}

/// An older copy is brought up to date in memory, so that every question can be asked; its file stays as it is.
fn up_to_date(copy: Connection) -> Result<Connection> {
    if migrations::version(&copy)? == migrations::NEWEST {
        return Ok(copy);
    }
    let mut memory = Connection::open_in_memory()?;
    rusqlite::backup::Backup::new_with_names(&copy, MAIN_DB, &mut memory, MAIN_DB)?.step(-1)?;
    crate::pragmas::set_in_memory(&memory)?;
    migrations::run(&mut memory)?;
    Ok(memory)
}

/// The documents of a copy: those of its folder, or those of a book that was copied by hand.
fn documents_beside(copy: &Path) -> Files {
    let folder = copy.parent().unwrap_or(Path::new("."));
    Files::beside(copy).or_from(&Snapshots::in_folder(folder).documents())
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

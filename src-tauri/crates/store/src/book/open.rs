//! Opening and creating: every check before anything is written.

use std::{
    fs,
    io::{self, Read},
    path::{Path, PathBuf},
};

use domain::Now;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::{Book, NewBook};
use crate::{
    Files, OpenError, Result, StoreError, journal,
    lock::{self, NoteFile, OpenHere},
    migrations, pragmas,
};

type Opened<T> = std::result::Result<T, OpenError>;

/// The length of the header of an SQLite file, in bytes.
const HEADER: usize = 100;

/// What the header says.
struct Header {
    page_size: u64,
    page_count: u64,
    is_count_valid: bool,
    user_version: i64,
    application_id: u32,
}

pub(super) fn open(path: &Path, now: Now) -> Opened<Book> {
    if !path.is_file() {
        let path = path.to_owned();
        return Err(if path.exists() { OpenError::NotABook { path } } else { OpenError::Missing { path } });
    }
    let here = OpenHere::take(path).ok_or_else(|| open_elsewhere(path))?;
    let is_unclean = has_hot_journal(path) || lock::note_path(path).exists();
    check_header(path)?;
    check_writable(path)?;
    let connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    if is_unclean {
        quick_check(&connection, path)?;
    }
    let mut book = finish(path, connection, here, now)?;
    upgrade(&mut book.connection, path).map_err(|error| from_store(path, "schema", error))?;
    match journal::check_head(&book.connection) {
        Ok(None) => Ok(book),
        Ok(Some(detail)) => Err(OpenError::Damaged { path: path.to_owned(), place: "journal", detail }),
        Err(error) => Err(from_store(path, "journal", error)),
    }
}

/// Fills a file with another name first, so that at `path` there is a whole book or nothing.
pub(super) fn create(path: &Path, new: &NewBook, now: Now) -> Opened<Book> {
    let failed = |error: io::Error| from_io(path, &error);
    if path.exists() {
        return Err(OpenError::Exists { path: path.to_owned() });
    }
    let mut unfinished = path.as_os_str().to_owned();
    unfinished.push(".part");
    let unfinished = PathBuf::from(unfinished);
    if unfinished.exists() {
        fs::remove_file(&unfinished).map_err(failed)?;
    }
    new_file(&unfinished).map_err(failed)?;
    let placed = fill_new(&unfinished, new, now).and_then(|()| place(&unfinished, path));
    if let Err(error) = placed {
        // Nothing but the file that was made above can be lost; it may be gone already.
        let _ = fs::remove_file(&unfinished);
        return Err(error);
    }
    open(path, now)
}

/// Gives the file its name, never that of another file.
fn place(unfinished: &Path, path: &Path) -> Opened<()> {
    match fs::hard_link(unfinished, path) {
        Ok(()) => fs::remove_file(unfinished).map_err(|error| from_io(path, &error)),
        Err(_) if path.exists() => Err(OpenError::Exists { path: path.to_owned() }),
        // Some file systems know no links.
        Err(_) => fs::rename(unfinished, path).map_err(|error| from_io(path, &error)),
    }
}

pub(super) fn in_memory(new: &NewBook, now: Now) -> Result<Book> {
    let mut connection = Connection::open_in_memory()?;
    pragmas::set_in_memory(&connection)?;
    migrations::run(&mut connection)?;
    let mut book =
        Book { note: None, connection, _here: None, path: None, files: Files::in_memory(), is_copy: false };
    begin(&mut book, new, now)?;
    Ok(book)
}

fn fill_new(path: &Path, new: &NewBook, now: Now) -> Opened<()> {
    let here = OpenHere::take(path).ok_or_else(|| open_elsewhere(path))?;
    let connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let mut book = finish(path, connection, here, now)?;
    migrations::run(&mut book.connection)
        .and_then(|()| begin(&mut book, new, now))
        .map_err(|error| from_store(path, "new", error))
}

fn begin(book: &mut Book, new: &NewBook, now: Now) -> Result<()> {
    book.write("book.create", now, |entry| {
        entry.change_book_profile(&new.profile)?;
        entry.change_seller(&new.seller)?;
        entry.change_policy(&new.policy)
    })?;
    Ok(())
}

fn finish(path: &Path, connection: Connection, here: OpenHere, now: Now) -> Opened<Book> {
    let note = NoteFile::leave(path, now).map_err(|error| from_io(path, &error))?;
    Ok(Book {
        note: Some(note),
        connection,
        _here: Some(here),
        path: Some(path.to_owned()),
        files: Files::beside(path),
        is_copy: false,
    })
}

/// Connects and takes the lock at once: EXCLUSIVE mode alone takes none before the first write.
fn connect(path: &Path, flags: OpenFlags) -> Opened<Connection> {
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)
        .map_err(|error| from_store(path, "open", error.into()))?;
    pragmas::set_in_file(&connection)
        .and_then(|()| Ok(connection.execute_batch("BEGIN EXCLUSIVE; COMMIT")?))
        .map_err(|error| from_store(path, "open", error))?;
    Ok(connection)
}

fn upgrade(connection: &mut Connection, path: &Path) -> Result<()> {
    if migrations::version(connection)? == migrations::NEWEST {
        return Ok(());
    }
    migrations::copy_before(connection, path)?;
    migrations::run(connection)
}

/// After an unclean end the pages are looked at before anybody relies on them.
fn quick_check(connection: &Connection, path: &Path) -> Opened<()> {
    let answer: rusqlite::Result<String> =
        connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0));
    match answer {
        Ok(answer) if answer == "ok" => Ok(()),
        Ok(detail) => Err(OpenError::Damaged { path: path.to_owned(), place: "pages", detail }),
        Err(error) => Err(from_store(path, "pages", error.into())),
    }
}

fn check_header(path: &Path) -> Opened<()> {
    let found = read_header(path).map_err(|error| from_io(path, &error))?;
    let Some(header) = found.filter(|header| header.application_id == migrations::APPLICATION_ID) else {
        return Err(OpenError::NotABook { path: path.to_owned() });
    };
    if header.user_version > migrations::NEWEST {
        return Err(OpenError::Newer {
            path: path.to_owned(),
            found: header.user_version,
            known: migrations::NEWEST,
        });
    }
    let length = fs::metadata(path).map_err(|error| from_io(path, &error))?.len();
    let is_whole = length.is_multiple_of(header.page_size)
        && (!header.is_count_valid || length >= header.page_count * header.page_size);
    // A hot journal restores the size when SQLite opens the file.
    if is_whole || has_hot_journal(path) {
        return Ok(());
    }
    let detail = format!("{length} bytes, {} pages of {}", header.page_count, header.page_size);
    Err(OpenError::Damaged { path: path.to_owned(), place: "size", detail })
}

/// `None` when the file does not begin like an SQLite file.
fn read_header(path: &Path) -> io::Result<Option<Header>> {
    let mut bytes = Vec::with_capacity(HEADER);
    fs::File::open(path)?.take(HEADER as u64).read_to_end(&mut bytes)?;
    if bytes.len() < HEADER || !bytes.starts_with(b"SQLite format 3\0") {
        return Ok(None);
    }
    let word = |at: usize| u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
    let page_size = match u16::from_be_bytes([bytes[16], bytes[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    Ok((page_size >= 512).then(|| Header {
        page_size,
        page_count: u64::from(word(28)),
        is_count_valid: word(24) == word(92),
        user_version: i64::from(word(60)),
        application_id: word(68),
    }))
}

fn check_writable(path: &Path) -> Opened<()> {
    let is_read_only = fs::metadata(path).is_ok_and(|known| known.permissions().readonly());
    match fs::OpenOptions::new().append(true).open(path) {
        Ok(_) if is_read_only => Err(OpenError::ReadOnly { path: path.to_owned() }),
        Ok(_) => Ok(()),
        Err(error) => Err(from_io(path, &error)),
    }
}

fn has_hot_journal(path: &Path) -> bool {
    let mut name = path.as_os_str().to_owned();
    name.push("-journal");
    fs::metadata(PathBuf::from(name)).is_ok_and(|journal| journal.len() > 0)
}

fn new_file(path: &Path) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

fn open_elsewhere(path: &Path) -> OpenError {
    let note = lock::read_note(path);
    OpenError::OpenElsewhere { path: path.to_owned(), host: note.host, since: note.since }
}

fn from_io(path: &Path, error: &io::Error) -> OpenError {
    let path = path.to_owned();
    match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => OpenError::ReadOnly { path },
        io::ErrorKind::NotFound => OpenError::Missing { path },
        _ => OpenError::Io { path, detail: error.to_string() },
    }
}

fn from_store(path: &Path, place: &'static str, error: StoreError) -> OpenError {
    let detail = error.to_string();
    match error {
        StoreError::Io(error) => from_io(path, &error),
        StoreError::Sqlite(rusqlite::Error::SqliteFailure(failure, _)) => match failure.code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => open_elsewhere(path),
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => {
                OpenError::ReadOnly { path: path.to_owned() }
            }
            ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt | ErrorCode::Unknown => {
                OpenError::Damaged { path: path.to_owned(), place, detail }
            }
            _ => OpenError::Io { path: path.to_owned(), detail },
        },
        StoreError::DiskFull => OpenError::Io { path: path.to_owned(), detail },
        _ => OpenError::Damaged { path: path.to_owned(), place, detail },
    }
}

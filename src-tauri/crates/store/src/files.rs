//! Issued documents beside the book, named by their content (D6).

use std::{
    collections::BTreeMap,
    fmt, fs,
    io::{self, Write},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use sha2::{Digest, Sha256};

use crate::{Result, StoreError};

/// The SHA-256 of some bytes; displayed as 64 lower-case hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentHash(pub [u8; 32]);

impl ContentHash {
    /// The digest of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The digest that is written like this; `None` when it is not 64 hexadecimal digits.
    pub fn from_hex(text: &str) -> Option<Self> {
        let mut bytes = [0; 32];
        if text.len() != 64 || !text.is_ascii() {
            return None;
        }
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[2 * at..2 * at + 2], 16).ok()?;
        }
        Some(Self(bytes))
    }
}

impl fmt::Display for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The folder `X.files/` of a book, with a file `ab/<sha256>` per document; a book in memory keeps them in memory.
#[derive(Debug)]
pub struct Files {
    place: Place,
    /// Other folders to read from, when a document is not in its own.
    elsewhere: Vec<PathBuf>,
}

#[derive(Debug)]
enum Place {
    Folder(PathBuf),
    Memory(Mutex<BTreeMap<ContentHash, Vec<u8>>>),
}

impl Files {
    pub(crate) fn beside(book: &Path) -> Self {
        Self::in_folder(&book.with_extension("files"))
    }

    pub(crate) fn in_folder(folder: &Path) -> Self {
        Self { place: Place::Folder(folder.to_owned()), elsewhere: Vec::new() }
    }

    /// The same, and what is missing here is read from `other`.
    pub(crate) fn or_from(mut self, other: &Self) -> Self {
        if let Place::Folder(folder) = &other.place {
            self.elsewhere.push(folder.clone());
        }
        self.elsewhere.extend(other.elsewhere.iter().cloned());
        self
    }

    pub(crate) fn in_memory() -> Self {
        Self { place: Place::Memory(Mutex::default()), elsewhere: Vec::new() }
    }

    /// Keeps `bytes` and returns their digest; the same bytes are kept once. On return they are on the disk.
    ///
    /// # Errors
    /// If the folder cannot be written.
    pub fn write(&self, bytes: &[u8]) -> Result<ContentHash> {
        let hash = ContentHash::of(bytes);
        match &self.place {
            Place::Folder(folder) => write_file(&path_in(folder, hash), bytes).map_err(full_or_io)?,
            Place::Memory(kept) => {
                kept.lock().unwrap_or_else(PoisonError::into_inner).insert(hash, bytes.to_vec());
            }
        }
        Ok(hash)
    }

    /// The bytes with this digest, checked.
    ///
    /// # Errors
    /// If there are none, or they changed.
    pub fn read(&self, hash: ContentHash) -> Result<Vec<u8>> {
        let bytes = match &self.place {
            Place::Folder(folder) => fs::read(self.found(hash).unwrap_or_else(|| path_in(folder, hash)))?,
            Place::Memory(kept) => kept
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .get(&hash)
                .cloned()
                .ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?,
        };
        if ContentHash::of(&bytes) == hash {
            Ok(bytes)
        } else {
            Err(StoreError::Unreadable { what: format!("document {hash}") })
        }
    }

    /// Every digest that is kept, in order.
    ///
    /// # Errors
    /// If the folder cannot be read.
    pub fn list(&self) -> Result<Vec<ContentHash>> {
        match &self.place {
            Place::Folder(folder) => list_folder(folder),
            Place::Memory(kept) => {
                Ok(kept.lock().unwrap_or_else(PoisonError::into_inner).keys().copied().collect())
            }
        }
    }

    /// The path of the file with this digest; `None` in memory.
    pub fn path_of(&self, hash: ContentHash) -> Option<PathBuf> {
        match &self.place {
            Place::Folder(folder) => Some(self.found(hash).unwrap_or_else(|| path_in(folder, hash))),
            Place::Memory(_) => None,
        }
    }

    /// Whether there is a document with this digest; its bytes are not looked at.
    pub(crate) fn has(&self, hash: ContentHash) -> bool {
        match &self.place {
            Place::Folder(_) => self.found(hash).is_some(),
            Place::Memory(kept) => kept.lock().unwrap_or_else(PoisonError::into_inner).contains_key(&hash),
        }
    }

    /// Takes a document over from another folder, after a look at its bytes. On the same drive it becomes a second name
    /// of the same bytes: documents are never written again, so what threatens them is a folder that is thrown away. One
    /// that is missing or changed there is left out.
    pub(crate) fn take_from(&self, other: &Self, hash: ContentHash) -> Result<()> {
        let (Place::Folder(folder), Some(source)) = (&self.place, other.path_of(hash)) else { return Ok(()) };
        let Ok(bytes) = other.read(hash) else { return Ok(()) };
        let path = path_in(folder, hash);
        fs::create_dir_all(path.parent().unwrap_or(folder)).map_err(full_or_io)?;
        match fs::hard_link(source, &path) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            Err(_) => write_file(&path, &bytes).map_err(full_or_io),
        }
    }

    fn found(&self, hash: ContentHash) -> Option<PathBuf> {
        let Place::Folder(folder) = &self.place else { return None };
        let folders = std::iter::once(folder).chain(&self.elsewhere);
        folders.map(|folder| path_in(folder, hash)).find(|path| path.is_file())
    }
}

fn path_in(folder: &Path, hash: ContentHash) -> PathBuf {
    let name = hash.to_string();
    folder.join(&name[..2]).join(name)
}

/// Temporary file → fsync → rename → fsync of the folder, so that a name always stands for whole bytes.
fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let Some(folder) = path.parent() else { return Err(io::ErrorKind::InvalidInput.into()) };
    if fs::metadata(path).is_ok_and(|known| known.len() == bytes.len() as u64) {
        return Ok(());
    }
    fs::create_dir_all(folder)?;
    let unfinished = path.with_extension("part");
    let mut file = fs::File::create(&unfinished)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&unfinished, path)?;
    if cfg!(unix) {
        fs::File::open(folder)?.sync_all()?;
    }
    Ok(())
}

fn list_folder(folder: &Path) -> Result<Vec<ContentHash>> {
    let mut found = Vec::new();
    let shelves = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(found),
        shelves => shelves?,
    };
    for shelf in shelves {
        let shelf = shelf?;
        if !shelf.file_type()?.is_dir() {
            continue;
        }
        for file in fs::read_dir(shelf.path())? {
            found.extend(file?.file_name().to_str().and_then(ContentHash::from_hex));
        }
    }
    found.sort();
    Ok(found)
}

pub(crate) fn full_or_io(error: io::Error) -> StoreError {
    if error.kind() == io::ErrorKind::StorageFull { StoreError::DiskFull } else { StoreError::Io(error) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d6_documents_are_kept_once_and_checked() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::beside(&folder.path().join("x.duebook"));
        assert_eq!(files.list().unwrap(), [], "no folder yet");
        let hash = files.write(b"letter").unwrap();
        assert_eq!(files.write(b"letter").unwrap(), hash);
        assert_eq!(files.list().unwrap(), [hash]);
        assert_eq!(files.read(hash).unwrap(), b"letter");
        fs::write(files.path_of(hash).unwrap(), b"lettre").unwrap();
        assert!(matches!(files.read(hash), Err(StoreError::Unreadable { .. })), "changed bytes are noticed");
        assert!(files.read(ContentHash([0; 32])).is_err());
    }

    #[test]
    fn digests_print_and_read_back() {
        let hash = ContentHash::of(b"");
        assert!(hash.to_string().starts_with("e3b0c442"));
        assert_eq!(ContentHash::from_hex(&hash.to_string()), Some(hash));
        assert_eq!(ContentHash::from_hex("e3"), None);
    }
}

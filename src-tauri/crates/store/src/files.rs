//! Issued documents beside the book, named by their content (D6).

use std::path::{Path, PathBuf};

use crate::Result;

/// The SHA-256 of some bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentHash(pub [u8; 32]);

impl ContentHash {
    /// The digest of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        todo!()
    }
}

/// The folder `X.files/` of a book, or the same in memory.
#[derive(Debug)]
pub struct Files {}

impl Files {
    /// Keeps `bytes` and returns their digest; the same bytes are kept once. On return they are on the disk.
    ///
    /// # Errors
    /// If the folder cannot be written.
    pub fn write(&self, bytes: &[u8]) -> Result<ContentHash> {
        todo!()
    }

    /// The bytes with this digest, checked.
    ///
    /// # Errors
    /// If there are none, or they changed.
    pub fn read(&self, hash: ContentHash) -> Result<Vec<u8>> {
        todo!()
    }

    /// Every digest that is kept, in order.
    ///
    /// # Errors
    /// If the folder cannot be read.
    pub fn list(&self) -> Result<Vec<ContentHash>> {
        todo!()
    }

    /// The path of the file with this digest; `None` in memory.
    pub fn path_of(&self, hash: ContentHash) -> Option<PathBuf> {
        todo!()
    }
}

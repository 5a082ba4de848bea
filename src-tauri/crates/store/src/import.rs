//! Accepted imports.

use domain::ImportId;

use crate::{ContentHash, Entry, Result};

/// What a file brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportKind {
    /// Invoices, perhaps with customers and settlement dates.
    Invoices,
    /// Customers.
    Customers,
    /// Payments.
    Payments,
}

/// The receipt of an import, in rows of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ImportCounts {
    /// Rows read.
    pub read: u32,
    /// Rows that brought something new.
    pub new: u32,
    /// Rows that changed something.
    pub changed: u32,
    /// Rows that the book knew already.
    pub same: u32,
    /// Rows refused.
    pub refused: u32,
}

/// An accepted import to be posted; its facts are posted in the same entry (I2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewImport {
    /// What the file brought.
    pub kind: ImportKind,
    /// Name of the file, without its folder. Kept outside the hash chain (P1).
    pub source_name: String,
    /// Digest of the bytes of the file.
    pub source: ContentHash,
    /// The receipt.
    pub counts: ImportCounts,
}

impl Entry<'_> {
    /// Posts an accepted import.
    ///
    /// # Errors
    /// If the disk is full.
    pub fn post_import(&mut self, import: &NewImport) -> Result<ImportId> {
        todo!()
    }
}

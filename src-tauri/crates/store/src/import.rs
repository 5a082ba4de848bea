//! Accepted imports.

use domain::ImportId;

use rusqlite::params;

use crate::{ContentHash, Entry, Result, StoreError, sql::Day};

/// What a file brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportKind {
    /// Invoices, perhaps with customers and settlement dates.
    Invoices,
    /// Customers.
    Customers,
    /// Payments.
    Payments,
    /// What was owed when the book began.
    OpeningBalances,
}

impl ImportKind {
    /// The code in the book, on the wire and in catalogues.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Invoices => "invoices",
            Self::Customers => "customers",
            Self::Payments => "payments",
            Self::OpeningBalances => "opening_balances",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        let all = [Self::Invoices, Self::Customers, Self::Payments, Self::OpeningBalances];
        all.into_iter().find(|kind| kind.code() == code)
    }
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
    /// If the name of the source is empty.
    pub fn post_import(&mut self, import: &NewImport) -> Result<ImportId> {
        let name = self.keep_text(&import.source_name)?;
        let name = name.ok_or_else(|| StoreError::Refused { rule: "import.source_name".to_owned() })?;
        self.connection
            .prepare_cached(
                "INSERT INTO import_batch (entry_id, kind, imported_on, source_sha256, source_name_text_id, \
                 source_name_digest, read_count, new_count, changed_count, same_count, refused_count) \
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.id.0,
                import.kind.code(),
                Day(self.now.today),
                import.source.0,
                name.id,
                name.digest,
                import.counts.read,
                import.counts.new,
                import.counts.changed,
                import.counts.same,
                import.counts.refused,
            ])?;
        Ok(ImportId(self.connection.last_insert_rowid()))
    }
}

//! The one who asks.

use rusqlite::Connection;

/// Answers questions about the book: as it is now, or inside an [`crate::Entry`] with what was posted so far.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    pub(crate) connection: &'a Connection,
}

impl<'a> Reader<'a> {
    pub(crate) const fn new(connection: &'a Connection) -> Self {
        Self { connection }
    }
}

//! Free texts beside the facts: what people wrote can be forgotten, the fact and its hash stay (P1).

use rusqlite::{OptionalExtension, params};

use crate::{Entry, Result, encoding::Canonical};

/// A text as a fact refers to it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct KeptText {
    pub(crate) id: i64,
    pub(crate) digest: [u8; 32],
}

/// The digest that a fact keeps of a text.
pub(crate) fn digest(salt: &[u8], body: &str) -> [u8; 32] {
    Canonical::default().blob(salt).text(body).sha256()
}

impl Entry<'_> {
    /// Keeps a text; an empty one is not kept.
    pub(crate) fn keep_text(&mut self, body: &str) -> Result<Option<KeptText>> {
        if body.is_empty() {
            return Ok(None);
        }
        let (id, salt): (i64, Vec<u8>) = self
            .connection
            .prepare_cached("INSERT INTO text (entry_id, salt, body) VALUES (?, randomblob(16), ?) RETURNING text_id, salt")?
            .query_row(params![self.id.0, body], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(Some(KeptText { id, digest: digest(&salt, body) }))
    }
}

/// The body of a text; empty when there is none or it was forgotten.
pub(crate) fn body(connection: &rusqlite::Connection, text_id: Option<i64>) -> Result<String> {
    let mut statement = connection.prepare_cached("SELECT body FROM text WHERE text_id = ?")?;
    let body: Option<Option<String>> = statement.query_row([text_id], |row| row.get(0)).optional()?;
    Ok(body.flatten().unwrap_or_default())
}

//! The journal: which use case wrote which facts, in a chain of hashes.
//!
//! The format below is final: every later version of Duebook verifies books of every earlier one.
//!
//! # Values
//! A value is a tag byte and its bytes; integers and lengths are 64-bit, big-endian.
//!
//! | value | bytes |
//! | --- | --- |
//! | NULL | `00` |
//! | INTEGER | `01`, two's complement, 8 bytes |
//! | REAL | `02`, IEEE 754, 8 bytes (no fact has one) |
//! | TEXT | `03`, length in bytes, UTF-8 |
//! | BLOB | `04`, length in bytes, bytes |
//!
//! # Facts
//! A fact is a row of a fact table: `10`, the table's name as TEXT, then for each column that is not NULL, in ascending
//! order of column names (by byte), its name as TEXT and its value; then `11`. Key and `entry_id` are columns like any
//! other. A column added later is NULL in old rows, so old hashes stay what they are; no column is ever renamed.
//!
//! # Entries
//! `facts_hash` is the SHA-256 over all facts of the entry: tables in the order of [`crate::FactKind::ALL`] (a new kind
//! of fact goes to its end), rows by key. `hash` is the SHA-256 over: TEXT `duebook.entry.1`, INTEGER `entry_id`, TEXT
//! `posted_at`, TEXT `posted_on`, TEXT `kind`, INTEGER or NULL `undoes_entry_id`, INTEGER `fact_count`, BLOB
//! `facts_hash`, BLOB `prev_hash`. `prev_hash` is the hash of the entry before; for entry 1 it is the SHA-256 over TEXT
//! `duebook.book.1` and BLOB `book_id`.
//!
//! # What is not hashed (P1)
//! Names, addresses and free texts, so that they can be forgotten while `verify` stays ok: profiles, settings, file
//! notes and texts. A fact keeps of a text its key and a digest: SHA-256 over BLOB salt (16 random bytes) and TEXT body.
//! Forgetting empties salt and body, after which the digest tells nothing.
//!
//! The chain shows that a book was tampered with or damaged; it proves nothing against somebody who rewrites the whole
//! chain.

use domain::{EntryId, Now};
use rusqlite::{Connection, OptionalExtension, Rows, params, types::ValueRef};
use sha2::{Digest, Sha256};

use crate::{FactKind, Result, encoding::Canonical};

/// The columns of a fact table in ascending order of name, and where they stand in its rows.
#[derive(Debug)]
pub(crate) struct FactColumns {
    table: &'static str,
    columns: Vec<(String, usize)>,
}

impl FactColumns {
    pub(crate) fn of(connection: &Connection, kind: FactKind) -> Result<Self> {
        let statement = connection.prepare_cached(&format!("SELECT * FROM {} LIMIT 0", kind.table()))?;
        let names = statement.column_names().map(str::to_owned);
        let mut columns: Vec<_> = names.enumerate().map(|(at, name)| (name, at)).collect();
        columns.sort();
        Ok(Self { table: kind.table(), columns })
    }

    /// Appends the canonical bytes of the row.
    pub(crate) fn encode(&self, row: &rusqlite::Row<'_>, into: &mut Canonical) -> Result<()> {
        into.begin(self.table);
        for (name, at) in &self.columns {
            into.column(name, row.get_ref(*at)?);
        }
        into.end();
        Ok(())
    }
}

/// What an entry says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EntryHead {
    pub(crate) entry: i64,
    pub(crate) posted_at: String,
    pub(crate) posted_on: String,
    pub(crate) kind: String,
    pub(crate) undoes: Option<i64>,
}

impl EntryHead {
    pub(crate) fn new(entry: EntryId, kind: &str, now: Now) -> Self {
        Self {
            entry: entry.0,
            posted_at: now.at.format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string(),
            posted_on: now.today.to_string(),
            kind: kind.to_owned(),
            undoes: None,
        }
    }

    /// The hash that chains the entry to the one before.
    pub(crate) fn hash(&self, fact_count: i64, facts_hash: &[u8], prev_hash: &[u8]) -> [u8; 32] {
        let mut bytes = Canonical::default();
        bytes.text("duebook.entry.1").integer(self.entry).text(&self.posted_at).text(&self.posted_on);
        bytes.text(&self.kind).value(self.undoes.map_or(ValueRef::Null, ValueRef::Integer));
        bytes.integer(fact_count).blob(facts_hash).blob(prev_hash).sha256()
    }
}

/// What `prev_hash` of the first entry is.
pub(crate) fn genesis(connection: &Connection) -> Result<[u8; 32]> {
    let book_id: Vec<u8> = connection.query_row("SELECT book_id FROM book", [], |row| row.get(0))?;
    Ok(Canonical::default().text("duebook.book.1").blob(&book_id).sha256())
}

/// The key of the newest entry; 0 in a book without entries.
pub(crate) fn last_entry(connection: &Connection) -> Result<i64> {
    let mut statement = connection.prepare_cached("SELECT coalesce(max(entry_id), 0) FROM journal")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

/// The newest key of every fact table, in hashing order.
pub(crate) fn high_marks(connection: &Connection) -> Result<Vec<i64>> {
    let newest = |kind: FactKind| {
        let sql = format!("SELECT coalesce(max({}), 0) FROM {}", kind.key(), kind.table());
        Ok(connection.prepare_cached(&sql)?.query_row([], |row| row.get(0))?)
    };
    FactKind::ALL.into_iter().map(newest).collect()
}

/// Opens an entry.
pub(crate) fn open_entry(connection: &Connection, head: &EntryHead) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO journal (entry_id, posted_at, posted_on, kind, undoes_entry_id) VALUES (?, ?, ?, ?, ?)",
        )?
        .execute(params![head.entry, head.posted_at, head.posted_on, head.kind, head.undoes])?;
    Ok(())
}

/// Closes the entry over the facts above `marks`.
pub(crate) fn seal(connection: &Connection, head: &EntryHead, marks: &[i64]) -> Result<()> {
    let mut hasher = Sha256::new();
    let mut fact_count = 0;
    for (kind, mark) in FactKind::ALL.into_iter().zip(marks) {
        let (first, last, count) = hash_above(connection, kind, *mark, &mut hasher)?;
        if count > 0 {
            connection.prepare_cached("INSERT INTO entry_span VALUES (?, ?, ?, ?)")?.execute(params![
                head.entry,
                kind.table(),
                first,
                last
            ])?;
        }
        fact_count += count;
    }
    let facts_hash: [u8; 32] = hasher.finalize().into();
    let prev_hash = previous_hash(connection, head.entry)?;
    let hash = head.hash(fact_count, &facts_hash, &prev_hash);
    connection
        .prepare_cached("INSERT INTO seal VALUES (?, ?, ?, ?, ?)")?
        .execute(params![head.entry, fact_count, facts_hash, prev_hash, hash])?;
    Ok(())
}

/// Whether any fact above `marks` was posted.
pub(crate) fn has_facts(connection: &Connection, marks: &[i64]) -> Result<bool> {
    Ok(high_marks(connection)? != marks)
}

fn previous_hash(connection: &Connection, entry: i64) -> Result<Vec<u8>> {
    let mut statement = connection.prepare_cached("SELECT hash FROM seal WHERE entry_id = ?")?;
    match statement.query_row([entry - 1], |row| row.get(0)).optional()? {
        Some(hash) => Ok(hash),
        None => Ok(genesis(connection)?.to_vec()),
    }
}

fn hash_above(
    connection: &Connection,
    kind: FactKind,
    mark: i64,
    hasher: &mut Sha256,
) -> Result<(i64, i64, i64)> {
    let (table, key) = (kind.table(), kind.key());
    let sql = format!("SELECT *, {key} FROM {table} WHERE {key} > ? ORDER BY {key}");
    let columns = FactColumns::of(connection, kind)?;
    let mut statement = connection.prepare_cached(&sql)?;
    let last_column = statement.column_count() - 1;
    let mut rows: Rows<'_> = statement.query([mark])?;
    let mut bytes = Canonical::default();
    let (mut first, mut last, mut count) = (0, 0, 0);
    while let Some(row) = rows.next()? {
        bytes.clear();
        columns.encode(row, &mut bytes)?;
        hasher.update(bytes.bytes());
        last = row.get(last_column)?;
        first = if count == 0 { last } else { first };
        count += 1;
    }
    Ok((first, last, count))
}

/// Whether the newest entry is chained as it says: the check at every opening. `None` is fine, else what is wrong.
pub(crate) fn check_head(connection: &Connection) -> Result<Option<String>> {
    let (journal, seals): (i64, i64) = connection.query_row(
        "SELECT coalesce((SELECT max(entry_id) FROM journal), 0), coalesce((SELECT max(entry_id) FROM seal), 0)",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    if journal != seals || journal == 0 {
        return Ok(Some(format!("journal ends at {journal}, seals at {seals}")));
    }
    let (head, count, facts_hash, prev_hash, hash) = read_sealed(connection, journal)?;
    if prev_hash != previous_hash(connection, journal)? || head.hash(count, &facts_hash, &prev_hash) != *hash
    {
        return Ok(Some(format!("entry {journal} is not chained")));
    }
    Ok(None)
}

type Sealed = (EntryHead, i64, Vec<u8>, Vec<u8>, Vec<u8>);

fn read_sealed(connection: &Connection, entry: i64) -> Result<Sealed> {
    let mut statement = connection.prepare_cached(&format!("{SEALED} WHERE entry_id = ?"))?;
    Ok(statement.query_row([entry], sealed)?)
}

/// Reads entries with their seals, as [`sealed`] takes them.
pub(crate) const SEALED: &str = "SELECT entry_id, posted_at, posted_on, kind, undoes_entry_id, fact_count, facts_hash, \
     prev_hash, hash FROM journal JOIN seal USING (entry_id)";

/// One row of [`SEALED`].
pub(crate) fn sealed(row: &rusqlite::Row<'_>) -> rusqlite::Result<Sealed> {
    let head = EntryHead {
        entry: row.get(0)?,
        posted_at: row.get(1)?,
        posted_on: row.get(2)?,
        kind: row.get(3)?,
        undoes: row.get(4)?,
    };
    Ok((head, row.get(5)?, row.get(6)?, row.get(7)?, row.get(8)?))
}

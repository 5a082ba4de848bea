//! The journal against the facts.

use rusqlite::{Connection, Rows, Statement};
use sha2::{Digest, Sha256};

use super::VerifyReport;
use crate::{
    FactKind, Result,
    encoding::Canonical,
    journal::{self, EntryHead, FactColumns},
};

/// Reads the facts of one table in the order of their keys, one ahead.
struct Cursor<'a> {
    kind: FactKind,
    columns: FactColumns,
    rows: Rows<'a>,
    /// Entry and key of the fact that is read ahead; its bytes are in `bytes`.
    next: Option<(i64, i64)>,
    bytes: Canonical,
}

impl<'a> Cursor<'a> {
    fn start(connection: &Connection, kind: FactKind, statement: &'a mut Statement<'_>) -> Result<Self> {
        let columns = FactColumns::of(connection, kind)?;
        let mut cursor =
            Self { kind, columns, rows: statement.query([])?, next: None, bytes: Canonical::default() };
        cursor.advance()?;
        Ok(cursor)
    }

    fn advance(&mut self) -> Result<()> {
        self.bytes.clear();
        self.next = match self.rows.next()? {
            Some(row) => {
                self.columns.encode(row, &mut self.bytes)?;
                Some((row.get("entry_id")?, row.get(self.kind.key())?))
            }
            None => None,
        };
        Ok(())
    }
}

/// What of a table an entry made.
struct Taken {
    first: i64,
    last: i64,
    count: i64,
}

pub(super) fn check(connection: &Connection, report: &mut VerifyReport) -> Result<()> {
    let mut statements = FactKind::ALL
        .into_iter()
        .map(|kind| {
            Ok(connection.prepare_cached(&format!(
                "SELECT * FROM {} ORDER BY {}",
                kind.table(),
                kind.key()
            ))?)
        })
        .collect::<Result<Vec<_>>>()?;
    let mut cursors = FactKind::ALL
        .into_iter()
        .zip(&mut statements)
        .map(|(kind, statement)| Cursor::start(connection, kind, statement))
        .collect::<Result<Vec<_>>>()?;
    let mut prev_hash = journal::genesis(connection)?.to_vec();
    let mut sealed = connection.prepare_cached(&format!("{} ORDER BY entry_id", journal::SEALED))?;
    let mut entries = sealed.query([])?;
    while let Some(row) = entries.next()? {
        let (head, count, facts_hash, prev, hash) = journal::sealed(row)?;
        report.entries += 1;
        let name = || ("entry", head.entry.to_string());
        if head.entry != report.entries {
            report.add("verify.gap", &[name()]);
            report.entries = head.entry;
        }
        let (found, found_hash) = facts_of(connection, &head, (&mut cursors, report))?;
        if found != count || found_hash[..] != facts_hash[..] {
            let figures = [name(), ("found", found.to_string()), ("sealed", count.to_string())];
            report.add("verify.facts", &figures);
        }
        if prev != prev_hash || head.hash(count, &facts_hash, &prev)[..] != hash[..] {
            report.add("verify.chain", &[name()]);
        }
        prev_hash = hash;
    }
    for cursor in cursors {
        if let Some((entry, id)) = cursor.next {
            let place = [("table", cursor.kind.table().to_owned()), ("id", id.to_string())];
            report.add(
                "verify.stray_fact",
                &[place[0].clone(), place[1].clone(), ("entry", entry.to_string())],
            );
        }
    }
    unsealed(connection, report)
}

/// Counts and hashes the facts of an entry, table by table, and compares its spans.
fn facts_of(
    connection: &Connection,
    head: &EntryHead,
    (cursors, report): (&mut [Cursor<'_>], &mut VerifyReport),
) -> Result<(i64, [u8; 32])> {
    let mut hasher = Sha256::new();
    let mut count = 0;
    for cursor in cursors {
        let mut taken = Taken { first: 0, last: 0, count: 0 };
        while let Some((_, id)) = cursor.next.filter(|(entry, _)| *entry == head.entry) {
            hasher.update(cursor.bytes.bytes());
            taken.first = if taken.count == 0 { id } else { taken.first };
            taken.last = id;
            taken.count += 1;
            cursor.advance()?;
        }
        count += taken.count;
        check_span(connection, (head.entry, cursor.kind), (&taken, report))?;
    }
    report.facts += count;
    Ok((count, hasher.finalize().into()))
}

fn check_span(
    connection: &Connection,
    (entry, kind): (i64, FactKind),
    (taken, report): (&Taken, &mut VerifyReport),
) -> Result<()> {
    let mut statement = connection
        .prepare_cached("SELECT first_id, last_id FROM entry_span WHERE entry_id = ? AND fact_table = ?")?;
    let mut rows = statement.query(rusqlite::params![entry, kind.table()])?;
    let span: Option<(i64, i64)> = match rows.next()? {
        Some(row) => Some((row.get(0)?, row.get(1)?)),
        None => None,
    };
    let is_gap_free = taken.count == 0 || taken.last - taken.first + 1 == taken.count;
    let expected = (taken.count > 0).then_some((taken.first, taken.last));
    if span != expected || !is_gap_free {
        report.add("verify.span", &[("entry", entry.to_string()), ("table", kind.table().to_owned())]);
    }
    Ok(())
}

/// Entries without a seal, and seals without an entry.
fn unsealed(connection: &Connection, report: &mut VerifyReport) -> Result<()> {
    let mut statement = connection.prepare_cached(
        "SELECT entry_id FROM journal WHERE entry_id NOT IN (SELECT entry_id FROM seal) \
         UNION SELECT entry_id FROM seal WHERE entry_id NOT IN (SELECT entry_id FROM journal)",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        report.add("verify.seal", &[("entry", row.get::<_, i64>(0)?.to_string())]);
    }
    Ok(())
}

//! What was done: journal entries, imports, runs and letters.

use chrono::NaiveDate;
use domain::{CustomerId, EntryId, ImportId, LetterId, Money, ReceivableId, RunId};

use rusqlite::{OptionalExtension, Row, params};

use crate::{
    ContentHash, ImportCounts, ImportKind, Reader, Result,
    merge::SAME,
    sql::{Code, Day, coded},
    text,
};

/// One journal entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryRow {
    /// Key.
    pub entry: EntryId,
    /// The use case, for example `payment.record`.
    pub kind: String,
    /// The owner's day.
    pub posted_on: NaiveDate,
    /// The instant, UTC, RFC 3339.
    pub posted_at: String,
    /// How many facts it posted.
    pub fact_count: i64,
    /// The entry that it takes back.
    pub undoes: Option<EntryId>,
    /// The entry that took it back.
    pub undone_by: Option<EntryId>,
}

/// One accepted import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportRow {
    /// Key.
    pub import: ImportId,
    /// What it brought.
    pub kind: ImportKind,
    /// Name of the file.
    pub source_name: String,
    /// Digest of the file.
    pub source: ContentHash,
    /// The receipt.
    pub counts: ImportCounts,
    /// The owner's day.
    pub imported_on: NaiveDate,
    /// Its journal entry.
    pub entry: EntryId,
    /// Whether it was undone.
    pub is_undone: bool,
}

/// One issued letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterRow {
    /// Key.
    pub letter: LetterId,
    /// Whom it was for.
    pub customer: CustomerId,
    /// Number as printed.
    pub number: String,
    /// Highest level.
    pub level: u8,
    /// Σ claimed, before credits.
    pub claimed: Money,
    /// Credits taken off.
    pub credited: Money,
    /// What was asked for.
    pub net: Money,
    /// Pay-by date of the highest step.
    pub pay_by: NaiveDate,
    /// Date of the letter.
    pub dated_on: NaiveDate,
    /// The document beside the book.
    pub pdf: ContentHash,
    /// Whether its run was undone.
    pub is_withdrawn: bool,
    /// What it claimed.
    pub receivables: Vec<ReceivableId>,
}

/// One confirmed run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunRow {
    /// Key.
    pub run: RunId,
    /// Its date.
    pub as_of: NaiveDate,
    /// Its journal entry.
    pub entry: EntryId,
    /// Whether it was undone.
    pub is_undone: bool,
    /// Its letters, in the order in which they were posted.
    pub letters: Vec<LetterRow>,
}

const ENTRY: &str = "SELECT j.entry_id, j.kind, j.posted_on, j.posted_at, s.fact_count, j.undoes_entry_id, u.entry_id \
     FROM journal AS j JOIN seal AS s USING (entry_id) LEFT JOIN journal AS u ON u.undoes_entry_id = j.entry_id";

const LETTER: &str = "SELECT letter_id, customer_id, number, level, currency, claimed_minor, credited_minor, net_minor, \
     pay_by, dated_on, pdf_sha256, EXISTS (SELECT 1 FROM active_reversal WHERE target_kind = 'letter' \
     AND target_id = letter_id) FROM letter";

/// An invoice that replaces one of the same number was changed, not added (L11).
const ADDED_INVOICES: &str = "SELECT i.currency, sum(i.total_minor) FROM entry_span AS s JOIN invoice AS i \
     ON i.invoice_id BETWEEN s.first_id AND s.last_id WHERE s.entry_id = ?1 AND s.fact_table = 'invoice' \
     AND (i.customer_id, i.number) NOT IN (SELECT old.customer_id, old.number FROM entry_span AS t JOIN reversal AS r \
     ON r.reversal_id BETWEEN t.first_id AND t.last_id JOIN invoice AS old ON old.invoice_id = r.target_id \
     WHERE t.entry_id = ?1 AND t.fact_table = 'reversal' AND r.target_kind = 'invoice') GROUP BY i.currency";

const ADDED_PAYMENTS: &str = "SELECT p.currency, sum(p.amount_minor) FROM entry_span AS s JOIN settlement AS p \
     ON p.settlement_id BETWEEN s.first_id AND s.last_id WHERE s.entry_id = ?1 AND s.fact_table = 'settlement' \
     AND p.kind = 'payment' GROUP BY p.currency";

impl Reader<'_> {
    /// The newest `limit` entries, newest first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn entries(self, limit: u32) -> Result<Vec<EntryRow>> {
        let mut statement =
            self.connection.prepare_cached(&format!("{ENTRY} ORDER BY j.entry_id DESC LIMIT ?"))?;
        Ok(statement.query_map([limit], entry_row)?.collect::<rusqlite::Result<_>>()?)
    }

    /// One entry; `None` when there is no such entry.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn entry(self, entry: EntryId) -> Result<Option<EntryRow>> {
        let mut statement = self.connection.prepare_cached(&format!("{ENTRY} WHERE j.entry_id = ?"))?;
        Ok(statement.query_row([entry.0], entry_row).optional()?)
    }

    /// The digest of every issued document, withdrawn ones too, and of every file that was kept with an invoice.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn documents(self) -> Result<Vec<ContentHash>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT pdf_sha256 FROM letter UNION SELECT eml_sha256 FROM mail UNION SELECT eml_sha256 FROM mail_redirect \
             UNION SELECT file_sha256 FROM attachment ORDER BY 1")?;
        let rows = statement.query_map([], |row| Ok(ContentHash(row.get(0)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Every import, newest first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn imports(self) -> Result<Vec<ImportRow>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT import_id, kind, source_sha256, read_count, new_count, changed_count, same_count, refused_count, \
             imported_on, entry_id, EXISTS (SELECT 1 FROM active_reversal WHERE target_kind = 'import_batch' \
             AND target_id = import_id), source_name_text_id FROM import_batch ORDER BY import_id DESC",
        )?;
        let rows = statement.query_map([], |row| Ok((import_row(row)?, row.get(11)?)))?;
        let named = rows.map(|row| {
            let (mut import, name) = row?;
            import.source_name = text::body(self.connection, name)?;
            Ok(import)
        });
        named.collect()
    }

    /// Σ of the invoices or payments that an import added, per currency; what it corrected is not counted.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn import_totals(self, import: &ImportRow) -> Result<Vec<Money>> {
        let mut statement = self.connection.prepare_cached(match import.kind {
            ImportKind::Customers => return Ok(Vec::new()),
            ImportKind::Invoices | ImportKind::OpeningBalances => ADDED_INVOICES,
            ImportKind::Payments => ADDED_PAYMENTS,
        })?;
        let total = |row: &Row<'_>| Ok(Money::new(row.get(1)?, row.get::<_, Code>(0)?.0));
        Ok(statement.query_map([import.entry.0], total)?.collect::<rusqlite::Result<_>>()?)
    }

    /// Every run with its letters, newest first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn runs(self) -> Result<Vec<RunRow>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT run_id, as_of, entry_id, EXISTS (SELECT 1 FROM active_reversal \
             WHERE target_kind = 'dunning_run' AND target_id = run_id) FROM dunning_run ORDER BY run_id DESC",
        )?;
        let mut runs: Vec<RunRow> = statement.query_map([], run_row)?.collect::<rusqlite::Result<_>>()?;
        for run in &mut runs {
            run.letters = self.letters("run_id = ? ORDER BY letter_id", run.run.0)?;
        }
        Ok(runs)
    }

    /// The letters to a customer and to everybody merged into it, newest first, withdrawn ones included.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn letters_to(self, customer: CustomerId) -> Result<Vec<LetterRow>> {
        self.letters(&format!("customer_id IN {SAME} ORDER BY letter_id DESC"), customer.0)
    }

    /// One letter; `None` when there is no such letter.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn letter(self, letter: LetterId) -> Result<Option<LetterRow>> {
        Ok(self.letters("letter_id = ?", letter.0)?.pop())
    }

    /// Dates of the standing letters that claimed the receivable, oldest first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn letter_dates(self, receivable: ReceivableId) -> Result<Vec<NaiveDate>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT DISTINCT s.dated_on FROM active_step AS a JOIN dunning_step AS s USING (step_id) \
             WHERE a.receivable_id = ? AND s.letter_id IS NOT NULL ORDER BY s.dated_on",
        )?;
        let dates = statement.query_map([receivable.0], |row| row.get::<_, Day>(0))?;
        dates.map(|date| Ok(date?.0)).collect()
    }

    fn letters(self, condition: &str, id: i64) -> Result<Vec<LetterRow>> {
        let mut statement = self.connection.prepare_cached(&format!("{LETTER} WHERE {condition}"))?;
        let mut letters: Vec<LetterRow> =
            statement.query_map([id], letter_row)?.collect::<rusqlite::Result<_>>()?;
        let mut claims = self.connection.prepare_cached(
            "SELECT receivable_id FROM dunning_step WHERE letter_id = ?1 \
                 UNION ALL SELECT receivable_id FROM courtesy_note WHERE letter_id = ?1",
        )?;
        for letter in &mut letters {
            let claimed = claims.query_map(params![letter.letter.0], |row| Ok(ReceivableId(row.get(0)?)))?;
            letter.receivables = claimed.collect::<rusqlite::Result<_>>()?;
        }
        Ok(letters)
    }
}

fn entry_row(row: &Row<'_>) -> rusqlite::Result<EntryRow> {
    Ok(EntryRow {
        entry: EntryId(row.get(0)?),
        kind: row.get(1)?,
        posted_on: row.get::<_, Day>(2)?.0,
        posted_at: row.get(3)?,
        fact_count: row.get(4)?,
        undoes: row.get::<_, Option<i64>>(5)?.map(EntryId),
        undone_by: row.get::<_, Option<i64>>(6)?.map(EntryId),
    })
}

fn import_row(row: &Row<'_>) -> rusqlite::Result<ImportRow> {
    Ok(ImportRow {
        import: ImportId(row.get(0)?),
        kind: coded(row, 1, ImportKind::from_code)?,
        source_name: String::new(),
        source: ContentHash(row.get(2)?),
        counts: ImportCounts {
            read: row.get(3)?,
            new: row.get(4)?,
            changed: row.get(5)?,
            same: row.get(6)?,
            refused: row.get(7)?,
        },
        imported_on: row.get::<_, Day>(8)?.0,
        entry: EntryId(row.get(9)?),
        is_undone: row.get(10)?,
    })
}

fn run_row(row: &Row<'_>) -> rusqlite::Result<RunRow> {
    Ok(RunRow {
        run: RunId(row.get(0)?),
        as_of: row.get::<_, Day>(1)?.0,
        entry: EntryId(row.get(2)?),
        is_undone: row.get(3)?,
        letters: Vec::new(),
    })
}

fn letter_row(row: &Row<'_>) -> rusqlite::Result<LetterRow> {
    let currency = row.get::<_, Code>(4)?.0;
    Ok(LetterRow {
        letter: LetterId(row.get(0)?),
        customer: CustomerId(row.get(1)?),
        number: row.get(2)?,
        level: row.get(3)?,
        claimed: Money::new(row.get(5)?, currency),
        credited: Money::new(row.get(6)?, currency),
        net: Money::new(row.get(7)?, currency),
        pay_by: row.get::<_, Day>(8)?.0,
        dated_on: row.get::<_, Day>(9)?.0,
        pdf: ContentHash(row.get(10)?),
        is_withdrawn: row.get(11)?,
        receivables: Vec::new(),
    })
}

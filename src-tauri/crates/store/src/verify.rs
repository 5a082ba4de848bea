//! Recomputing the book: the chain, every fact's part in it, everything derived, and the sums.

mod chain;
mod derived;

use rusqlite::Connection;

use crate::Result;

/// One contradiction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The code, for example `verify.facts_hash`.
    pub code: &'static str,
    /// Parameters by name, for the sentence.
    pub params: Vec<(&'static str, String)>,
}

/// The result of a verification.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VerifyReport {
    /// Journal entries read.
    pub entries: i64,
    /// Facts read.
    pub facts: i64,
    /// Every contradiction found; at most [`VerifyReport::MOST_PER_CODE`] of a code.
    pub problems: Vec<Problem>,
}

impl VerifyReport {
    /// More contradictions of one kind are not listed: they tell nothing new.
    pub const MOST_PER_CODE: usize = 20;

    /// Whether nothing contradicts itself.
    pub fn is_ok(&self) -> bool {
        self.problems.is_empty()
    }

    /// The report on a file that cannot even be opened.
    pub(crate) fn unreadable(error: &crate::StoreError) -> Self {
        let mut report = Self::default();
        report.add("verify.unreadable", &[("part", "header".to_owned()), ("detail", error.to_string())]);
        report
    }

    fn add(&mut self, code: &'static str, params: &[(&'static str, String)]) {
        if self.problems.iter().filter(|problem| problem.code == code).count() < Self::MOST_PER_CODE {
            self.problems.push(Problem { code, params: params.to_vec() });
        }
    }
}

/// Recomputes everything. A page that cannot be read ends the part that needed it, not the verification.
pub(crate) fn verify(connection: &Connection) -> Result<VerifyReport> {
    // Whoever cannot read even the header has nothing to report on.
    crate::migrations::version(connection)?;
    let mut report = VerifyReport::default();
    let parts: [(&'static str, Check); 5] = [
        ("pages", pages),
        ("references", references),
        ("chain", chain::check),
        ("derived", derived::check),
        ("texts", texts),
    ];
    for (part, check) in parts {
        if let Err(error) = check(connection, &mut report) {
            report.add("verify.unreadable", &[("part", part.to_owned()), ("detail", error.to_string())]);
        }
    }
    Ok(report)
}

type Check = fn(&Connection, &mut VerifyReport) -> Result<()>;

fn pages(connection: &Connection, report: &mut VerifyReport) -> Result<()> {
    let mut statement = connection.prepare_cached("PRAGMA integrity_check(20)")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let detail: String = row.get(0)?;
        if detail != "ok" {
            report.add("verify.pages", &[("detail", detail)]);
        }
    }
    Ok(())
}

fn references(connection: &Connection, report: &mut VerifyReport) -> Result<()> {
    let mut statement = connection.prepare_cached("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let id: Option<i64> = row.get(1)?;
        report.add("verify.reference", &[("table", row.get(0)?), ("id", id.unwrap_or_default().to_string())]);
    }
    Ok(())
}

/// Texts that were not forgotten give the digest that the fact keeps (P1).
fn texts(connection: &Connection, report: &mut VerifyReport) -> Result<()> {
    let sources = [
        ("settlement", "reference_text_id", "reference_digest"),
        ("decision", "reason_text_id", "reason_digest"),
        ("import_batch", "source_name_text_id", "source_name_digest"),
        ("note", "body_text_id", "body_digest"),
        ("note", "contact_text_id", "contact_digest"),
        ("note", "step_text_id", "step_digest"),
        ("follow_up", "reason_text_id", "reason_digest"),
        ("postponement", "reason_text_id", "reason_digest"),
        ("claim", "rule_text_id", "rule_digest"),
        ("claim_waiver", "reason_text_id", "reason_digest"),
        ("cheque", "bank_text_id", "bank_digest"),
        ("cheque_step", "reason_text_id", "reason_digest"),
        ("loan", "partner_text_id", "partner_digest"),
        ("loan_step", "reason_text_id", "reason_digest"),
        ("mail", "envelope_text_id", "envelope_digest"),
        ("mail_step", "reply_text_id", "reply_digest"),
        ("mail_redirect", "envelope_text_id", "envelope_digest"),
        ("text_message", "words_text_id", "words_digest"),
        ("attachment", "name_text_id", "name_digest"),
        ("dispute", "words_text_id", "words_digest"),
        ("promise", "words_text_id", "words_digest"),
        ("item_lock", "words_text_id", "words_digest"),
        ("dispute_end", "words_text_id", "words_digest"),
    ];
    for (table, key, digest) in sources {
        let sql = format!(
            "SELECT t.text_id, t.salt, t.body, f.{digest} FROM {table} AS f JOIN text AS t ON t.text_id = f.{key} \
             WHERE t.body IS NOT NULL"
        );
        let mut statement = connection.prepare_cached(&sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (salt, body, digest): (Vec<u8>, String, Vec<u8>) = (row.get(1)?, row.get(2)?, row.get(3)?);
            if crate::text::digest(&salt, &body)[..] != digest[..] {
                report.add("verify.text", &[("text", row.get::<_, i64>(0)?.to_string())]);
            }
        }
    }
    Ok(())
}

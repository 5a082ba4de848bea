//! Claims of late interest and of fixed sums for late payment, and giving them up (L10).

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{ClaimId, CustomerId, EntryId, InvoiceId, Money, ReceivableId};
use rusqlite::{OptionalExtension, Row, params};

use crate::{
    Entry, Fact, Reader, Result, StoreError,
    sql::{Code, Day, coded, day_of},
    text,
};

/// What is claimed beside an invoice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClaimKind {
    /// Late interest.
    Interest,
    /// The fixed sum that a law gives for late payment.
    LumpSum,
}

impl ClaimKind {
    /// The code in the book, for example `lump_sum`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Interest => "interest",
            Self::LumpSum => "lump_sum",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Interest, Self::LumpSum].into_iter().find(|kind| kind.code() == code)
    }

    /// The kind of the receivable that it posts.
    const fn receivable_kind(self) -> &'static str {
        match self {
            Self::Interest => "interest",
            Self::LumpSum => "fee",
        }
    }
}

/// A claim to be posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewClaim {
    /// The dated amount that it is about.
    pub of: ReceivableId,
    /// What is claimed.
    pub kind: ClaimKind,
    /// Whether it is only threatened: then nothing is owed and no payment serves it.
    pub is_threat: bool,
    /// The day on which it is made.
    pub claimed_on: NaiveDate,
    /// The days that interest covers, both ends counted; `None` for a fixed sum.
    pub days: Option<(NaiveDate, NaiveDate)>,
    /// How much; positive.
    pub amount: Money,
    /// How interest came about, as a JSON array with `minor` in each segment; they sum to the amount.
    pub segments: String,
    /// By which rule, as JSON. Kept outside the hash chain (P1).
    pub rule: String,
}

/// A claim as the book keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimRow {
    /// Key.
    pub claim: ClaimId,
    /// The dated amount that it is about.
    pub of: ReceivableId,
    /// What it posted; `None` for a threat.
    pub receivable: Option<ReceivableId>,
    /// The invoice.
    pub invoice: InvoiceId,
    /// Number of the invoice.
    pub number: String,
    /// What is claimed.
    pub kind: ClaimKind,
    /// The day on which it was made.
    pub claimed_on: NaiveDate,
    /// The days that interest covers; `None` for a fixed sum.
    pub days: Option<(NaiveDate, NaiveDate)>,
    /// How much.
    pub amount: Money,
    /// What of it is open; nothing for a threat.
    pub open: Money,
    /// How interest came about, as JSON.
    pub segments: String,
    /// By which rule, as JSON; empty when it was forgotten.
    pub rule: String,
    /// The entry that posted it.
    pub entry: EntryId,
    /// The waiver that stands: its entry, its day, its reason.
    pub waiver: Option<(EntryId, NaiveDate, String)>,
}

/// What a receivable is called that is no part of an invoice's own amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimName {
    /// What is claimed.
    pub kind: ClaimKind,
    /// Number of the invoice.
    pub number: String,
    /// The days that interest covers.
    pub days: Option<(NaiveDate, NaiveDate)>,
    /// The day on which it was claimed.
    pub claimed_on: NaiveDate,
    /// The dated amount that it is about.
    pub of: ReceivableId,
}

/// The columns of [`claim_row`].
const CLAIM: &str = "c.claim_id, c.of_receivable_id, c.receivable_id, i.invoice_id, i.number, c.kind, c.claimed_on, c.from_on, \
     c.to_on, c.currency, c.amount_minor, coalesce(o.open_minor, 0), c.segments, c.rule_text_id, c.entry_id, \
     w.entry_id, w.waived_on, w.reason_text_id FROM claim AS c \
     JOIN receivable AS p ON p.receivable_id = c.of_receivable_id JOIN invoice AS i ON i.invoice_id = p.invoice_id \
     LEFT JOIN open_receivable AS o ON o.receivable_id = c.receivable_id \
     LEFT JOIN claim_waiver AS w ON w.claim_id = c.claim_id AND NOT EXISTS (SELECT 1 FROM active_reversal AS v \
     WHERE v.target_kind = 'claim_waiver' AND v.target_id = w.waiver_id)";

/// A claim `c` that was not taken back.
const STANDS: &str = "NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'claim' AND v.target_id = c.claim_id)";

impl Entry<'_> {
    /// Posts a claim. Unless it is a threat, it posts its receivable, due at once, which stands on the ladder where the debt
    /// stands.
    ///
    /// # Errors
    /// If the debt does not stand or is not late, or days or the fixed sum were claimed already.
    pub fn post_claim(&mut self, claim: &NewClaim) -> Result<ClaimId> {
        let rule = self.keep_text(&claim.rule)?;
        let rule = rule.ok_or_else(|| StoreError::Refused { rule: "claim.rule".to_owned() })?;
        let receivable = if claim.is_threat { None } else { Some(self.post_claimed(claim)?) };
        self.connection
            .prepare_cached(
                "INSERT INTO claim (entry_id, of_receivable_id, receivable_id, kind, state, claimed_on, from_on, to_on, \
                 currency, amount_minor, segments, rule_text_id, rule_digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.id.0,
                claim.of.0,
                receivable.map(|receivable| receivable.0),
                claim.kind.code(),
                if claim.is_threat { "threatened" } else { "claimed" },
                Day(claim.claimed_on),
                claim.days.map(|(from, _)| Day(from)),
                claim.days.map(|(_, to)| Day(to)),
                Code(claim.amount.currency),
                claim.amount.minor,
                claim.segments,
                rule.id,
                rule.digest,
            ])
            .map_err(|error| match StoreError::from(error) {
                StoreError::Refused { rule }
                    if rule == "claim.overlaps" || rule.contains("active_claim") =>
                {
                    StoreError::ClaimTaken
                }
                error => error,
            })?;
        Ok(ClaimId(self.connection.last_insert_rowid()))
    }

    fn post_claimed(&self, claim: &NewClaim) -> Result<ReceivableId> {
        let due_on = domain::calendar::add_days(claim.claimed_on, -1);
        let posted = self
            .connection
            .prepare_cached(
                "INSERT INTO receivable (entry_id, customer_id, invoice_id, kind, effective_on, due_on, currency, \
                 amount_minor, start_level, start_reminder_on, start_pay_by) SELECT ?, r.customer_id, r.invoice_id, ?, ?, ?, \
                 r.currency, ?, o.level, o.last_reminder_on, o.last_pay_by FROM receivable AS r \
                 JOIN open_receivable AS o USING (receivable_id) WHERE r.receivable_id = ?",
            )?
            .execute(params![
                self.id.0,
                claim.kind.receivable_kind(),
                Day(claim.claimed_on),
                Day(due_on),
                claim.amount.minor,
                claim.of.0,
            ])?;
        if posted == 0 {
            return Err(StoreError::NotStanding(Fact::from(claim.of)));
        }
        Ok(ReceivableId(self.connection.last_insert_rowid()))
    }

    /// Gives a claim up, today; what of it is open ends by a settlement of its own.
    ///
    /// # Errors
    /// If the reason is empty, or the claim does not stand or was given up already.
    pub fn waive_claim(&mut self, claim: ClaimId, reason: &str) -> Result<()> {
        let reason = self.keep_text(reason)?;
        let reason = reason.ok_or_else(|| StoreError::Refused { rule: "claim.reason".to_owned() })?;
        self.connection
            .prepare_cached(
                "INSERT INTO claim_waiver (entry_id, claim_id, waived_on, reason_text_id, reason_digest) VALUES (?, ?, ?, ?, ?)",
            )?
            .execute(params![self.id.0, claim.0, Day(self.now.today), reason.id, reason.digest])
            .map_err(|error| match StoreError::from(error) {
                StoreError::Refused { rule } if rule == "claim.not_standing" || rule == "claim.waived" => {
                    StoreError::NotStanding(Fact::from(claim))
                }
                error => error,
            })?;
        Ok(())
    }
}

impl Reader<'_> {
    /// Every claim that stands about a dated amount, oldest first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn claims_about(self, of: ReceivableId) -> Result<Vec<ClaimRow>> {
        self.claims(&format!("c.of_receivable_id = ?1 AND {STANDS}"), of.0)
    }

    /// Every receivable that a claim posted and that stands, with whose it is now and its amount, oldest first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn claimed_amounts(self) -> Result<Vec<(ReceivableId, CustomerId, Money)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT o.receivable_id, o.customer_id, o.amount_minor, o.currency FROM claim AS c \
             JOIN open_receivable AS o USING (receivable_id) ORDER BY c.claim_id",
        )?;
        let merged = self.merged()?;
        let rows = statement.query_map([], |row| {
            let amount = Money::new(row.get(2)?, row.get::<_, Code>(3)?.0);
            Ok((ReceivableId(row.get(0)?), merged.of(CustomerId(row.get(1)?)), amount))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The claim that stands with this key.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn claim(self, claim: ClaimId) -> Result<Option<ClaimRow>> {
        Ok(self.claims(&format!("c.claim_id = ?1 AND {STANDS}"), claim.0)?.pop())
    }

    /// The claim that posted a receivable.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn claim_of(self, receivable: ReceivableId) -> Result<Option<ClaimRow>> {
        Ok(self.claims(&format!("c.receivable_id = ?1 AND {STANDS}"), receivable.0)?.pop())
    }

    /// What every receivable is called that a claim posted, whether it stands or not.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn claim_names(self) -> Result<HashMap<ReceivableId, ClaimName>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT c.receivable_id, c.kind, i.number, c.from_on, c.to_on, c.claimed_on, c.of_receivable_id FROM claim AS c JOIN receivable AS r \
             ON r.receivable_id = c.receivable_id JOIN invoice AS i USING (invoice_id)",
        )?;
        let named = statement.query_map([], |row| Ok((ReceivableId(row.get(0)?), claim_name(row, 1)?)))?;
        Ok(named.collect::<rusqlite::Result<_>>()?)
    }

    fn claims(self, which: &str, key: i64) -> Result<Vec<ClaimRow>> {
        let sql = format!("SELECT {CLAIM} WHERE {which} ORDER BY c.claim_id");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([key], |row| Ok((claim_row(row)?, row.get(13)?, row.get(17)?)))?;
        let worded = rows.map(|row| {
            let (mut claim, rule, reason): (ClaimRow, Option<i64>, Option<i64>) = row?;
            claim.rule = text::body(self.connection, rule)?;
            if let Some((.., words)) = &mut claim.waiver {
                *words = text::body(self.connection, reason)?;
            }
            Ok(claim)
        });
        worded.collect()
    }

    /// When the debt of a claimed receivable was due, in days since 1970: where the claim stands on the ladder.
    pub(crate) fn debt_due_on(self, receivable: i64) -> Result<Option<NaiveDate>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT o.due_day FROM claim AS c JOIN open_receivable AS o ON o.receivable_id = c.of_receivable_id \
             WHERE c.receivable_id = ?",
        )?;
        let day: Option<i64> = statement.query_row([receivable], |row| row.get(0)).optional()?;
        Ok(day.map(day_of))
    }
}

fn claim_row(row: &Row<'_>) -> rusqlite::Result<ClaimRow> {
    let currency = row.get::<_, Code>(9)?.0;
    let waived: Option<i64> = row.get(15)?;
    let waived_on = row.get::<_, Option<Day>>(16)?;
    let waiver = waived.zip(waived_on).map(|(entry, on)| (EntryId(entry), on.0, String::new()));
    Ok(ClaimRow {
        claim: ClaimId(row.get(0)?),
        of: ReceivableId(row.get(1)?),
        receivable: row.get::<_, Option<i64>>(2)?.map(ReceivableId),
        invoice: InvoiceId(row.get(3)?),
        number: row.get(4)?,
        kind: coded(row, 5, ClaimKind::from_code)?,
        claimed_on: row.get::<_, Day>(6)?.0,
        days: days(row, 7)?,
        amount: Money::new(row.get(10)?, currency),
        open: Money::new(row.get(11)?, currency),
        segments: row.get(12)?,
        rule: String::new(),
        entry: EntryId(row.get(14)?),
        waiver,
    })
}

/// What a claim is called, from its kind, the number, both days, its own day and its debt in this order.
pub(crate) fn claim_name(row: &Row<'_>, column: usize) -> rusqlite::Result<ClaimName> {
    Ok(ClaimName {
        kind: coded(row, column, ClaimKind::from_code)?,
        number: row.get(column + 1)?,
        days: days(row, column + 2)?,
        claimed_on: row.get::<_, Day>(column + 4)?.0,
        of: ReceivableId(row.get(column + 5)?),
    })
}

/// The first and the last day that interest covers.
fn days(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<(NaiveDate, NaiveDate)>> {
    let from: Option<Day> = row.get(column)?;
    let to: Option<Day> = row.get(column + 1)?;
    Ok(from.zip(to).map(|(from, to)| (from.0, to.0)))
}

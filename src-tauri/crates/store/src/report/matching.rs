//! What an import asks: everything that a row may already be, read once for a whole file.

use std::collections::{HashMap, hash_map::Entry};

use chrono::NaiveDate;
use domain::{
    CustomerId, EntryId, InvoiceId, Money, ReceivableId, SettlementId, calendar::DueShift,
    customer::CustomerProfile,
};

use rusqlite::{OptionalExtension, Row};

use crate::{
    InvoiceKind, Merged, Reader, Result, SettlementKind, StoreError,
    customer::{PROFILE, PROFILE_COLUMNS, profile},
    fold,
    invoice::due_shift,
    sql::{Code, Day, coded, day_of},
};

/// The customers of the book by what a file may call them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CustomerMatches {
    /// By number.
    pub by_number: HashMap<String, CustomerId>,
    /// By tax number, without spaces; several customers may share one.
    pub by_tax_id: HashMap<String, Vec<CustomerId>>,
    /// By name, folded with [`crate::fold`]; several customers may share one.
    pub by_folded_name: HashMap<String, Vec<CustomerId>>,
    /// Who those that were merged are (L12).
    pub merged: Merged,
}

/// A standing invoice, as an import compares it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvoiceMatch {
    /// Key.
    pub invoice: InvoiceId,
    /// Whom it was posted for, merged since or not.
    pub posted_for: CustomerId,
    /// What it is.
    pub kind: InvoiceKind,
    /// Its date.
    pub issued_on: NaiveDate,
    /// Its total.
    pub total: Money,
    /// Its terms, or empty.
    pub terms: String,
    /// The entry that posted it.
    pub entry: EntryId,
    /// Whether interest or a fixed sum is claimed beside it.
    pub has_claims: bool,
    /// Its receivables, in the order in which they were posted.
    pub receivables: Vec<ReceivableMatch>,
}

/// A standing receivable of an [`InvoiceMatch`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceivableMatch {
    /// Key.
    pub receivable: ReceivableId,
    /// Due date.
    pub due_on: NaiveDate,
    /// The day after which it is late now: another one, where that was agreed or chosen (T7).
    pub counted_on: NaiveDate,
    /// The business day that it was moved to, where it was (T7).
    pub shift: Option<DueShift>,
    /// Original amount, in minor units.
    pub amount_minor: i64,
    /// What is open, in minor units.
    pub open_minor: i64,
    /// The last level claimed.
    pub level: u8,
    /// Date of the last letter.
    pub last_reminder_on: Option<NaiveDate>,
    /// Its pay-by date.
    pub last_pay_by: Option<NaiveDate>,
    /// Whether a letter that stands claims it (L11).
    pub is_on_letter: bool,
    /// What was allocated to it: settlement and minor units.
    pub settled: Vec<(SettlementId, i64)>,
}

/// A standing settlement, as an import compares it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettlementMatch {
    /// Key.
    pub settlement: SettlementId,
    /// Whose it is.
    pub customer: CustomerId,
    /// What it is.
    pub kind: SettlementKind,
    /// Value date.
    pub value_on: NaiveDate,
    /// Amount.
    pub amount: Money,
    /// Number, for a credit note.
    pub number: Option<String>,
    /// How it was paid, or empty.
    pub method: String,
    /// Free text, or empty.
    pub reference: String,
}

impl Reader<'_> {
    /// Every customer by number, tax number and folded name.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn customer_matches(self) -> Result<CustomerMatches> {
        let mut matches = CustomerMatches { merged: self.merged()?, ..CustomerMatches::default() };
        for (customer, profile) in self.customer_profiles()? {
            let tax_id: String = profile.tax_id.split_whitespace().collect();
            if !tax_id.is_empty() {
                matches.by_tax_id.entry(tax_id).or_default().push(customer);
            }
            let name = fold(&profile.name);
            if !name.is_empty() {
                matches.by_folded_name.entry(name).or_default().push(customer);
            }
            matches.by_number.insert(profile.number, customer);
        }
        // The profiles come in no order; a match must not depend on it.
        matches
            .by_tax_id
            .values_mut()
            .chain(matches.by_folded_name.values_mut())
            .for_each(|found| found.sort());
        Ok(matches)
    }

    /// The profile of every customer.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn customer_profiles(self) -> Result<HashMap<CustomerId, CustomerProfile>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {PROFILE}, a.customer_id FROM active_customer AS a \
             JOIN customer_profile AS p ON p.profile_id = a.profile_id"
        ))?;
        let found =
            statement.query_map([], |row| Ok((CustomerId(row.get(PROFILE_COLUMNS)?), profile(row)?)))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// Every standing invoice by customer, as who that is now, and number. Instalments of plans are no invoices: no file of
    /// invoices tells of them, and none may bring them in (I4).
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn invoice_matches(self) -> Result<HashMap<(CustomerId, String), InvoiceMatch>> {
        let mut settled = self.settled_parts()?;
        let mut statement = self.connection.prepare_cached(
            "SELECT n.customer_id, n.number, i.invoice_id, i.kind, i.issued_on, i.currency, i.total_minor, i.terms, \
             i.entry_id, r.receivable_id, r.due_on, r.amount_minor, o.open_minor, o.level, o.last_reminder_on, \
             o.last_pay_by, EXISTS (SELECT 1 FROM active_step AS s WHERE s.receivable_id = r.receivable_id), \
             o.due_day, r.payable_on, r.late_after, \
             EXISTS (SELECT 1 FROM active_claim AS c WHERE c.invoice_id = i.invoice_id) \
             FROM active_number AS n JOIN invoice AS i ON i.invoice_id = n.fact_id \
             JOIN receivable AS r USING (invoice_id) JOIN open_receivable AS o USING (receivable_id) \
             WHERE n.kind = 'invoice' AND i.kind <> 'plan' AND r.kind IN ('principal', 'opening') ORDER BY r.receivable_id",
        )?;
        let merged = self.merged()?;
        let mut found: HashMap<(CustomerId, String), InvoiceMatch> = HashMap::new();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let mut part = receivable_match(row)?;
            part.settled = settled.remove(&part.receivable).unwrap_or_default();
            let key = (CustomerId(merged.key(row.get(0)?)), row.get(1)?);
            match found.entry(key) {
                Entry::Occupied(mut known) => known.get_mut().receivables.push(part),
                Entry::Vacant(place) => place.insert(invoice_match(row)?).receivables.push(part),
            }
        }
        Ok(found)
    }

    /// Every standing settlement, ordered by key.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn settlement_matches(self) -> Result<Vec<SettlementMatch>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT s.settlement_id, s.customer_id, s.kind, s.value_on, s.currency, s.amount_minor, s.number, t.body, s.method \
             FROM open_settlement AS o JOIN settlement AS s USING (settlement_id) \
             LEFT JOIN text AS t ON t.text_id = s.reference_text_id ORDER BY s.settlement_id",
        )?;
        let mut found = statement.query_map([], settlement_match)?.collect::<rusqlite::Result<Vec<_>>>()?;
        let merged = self.merged()?;
        for settlement in &mut found {
            settlement.customer = merged.of(settlement.customer);
        }
        Ok(found)
    }

    /// What a file said about an invoice that maps to nothing: heading and cell.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn invoice_notes(self, invoice: InvoiceId) -> Result<Vec<(String, String)>> {
        let mut statement =
            self.connection.prepare_cached("SELECT body FROM file_note WHERE invoice_id = ?")?;
        let json: Option<String> = statement.query_row([invoice.0], |row| row.get(0)).optional()?;
        let notes = json.map(|json| serde_json::from_str(&json)).transpose();
        let notes = notes.map_err(|error| StoreError::Unreadable { what: format!("file note: {error}") })?;
        Ok(notes.unwrap_or_default())
    }

    /// What is allocated to every receivable.
    fn settled_parts(self) -> Result<HashMap<ReceivableId, Vec<(SettlementId, i64)>>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT receivable_id, settlement_id, amount_minor FROM allocation AS a WHERE NOT EXISTS (SELECT 1 \
             FROM active_reversal WHERE target_kind = 'allocation' AND target_id = a.allocation_id) \
             ORDER BY allocation_id",
        )?;
        let mut settled: HashMap<ReceivableId, Vec<(SettlementId, i64)>> = HashMap::new();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let part = (SettlementId(row.get(1)?), row.get(2)?);
            settled.entry(ReceivableId(row.get(0)?)).or_default().push(part);
        }
        Ok(settled)
    }
}

fn invoice_match(row: &Row<'_>) -> rusqlite::Result<InvoiceMatch> {
    Ok(InvoiceMatch {
        invoice: InvoiceId(row.get(2)?),
        posted_for: CustomerId(row.get(0)?),
        kind: coded(row, 3, InvoiceKind::from_code)?,
        issued_on: row.get::<_, Day>(4)?.0,
        total: Money::new(row.get(6)?, row.get::<_, Code>(5)?.0),
        terms: row.get(7)?,
        entry: EntryId(row.get(8)?),
        has_claims: row.get(20)?,
        receivables: Vec::new(),
    })
}

fn receivable_match(row: &Row<'_>) -> rusqlite::Result<ReceivableMatch> {
    Ok(ReceivableMatch {
        receivable: ReceivableId(row.get(9)?),
        due_on: row.get::<_, Day>(10)?.0,
        amount_minor: row.get(11)?,
        open_minor: row.get(12)?,
        level: row.get(13)?,
        last_reminder_on: row.get::<_, Option<Day>>(14)?.map(|day| day.0),
        last_pay_by: row.get::<_, Option<Day>>(15)?.map(|day| day.0),
        is_on_letter: row.get(16)?,
        counted_on: day_of(row.get(17)?),
        shift: due_shift(row, 18)?,
        settled: Vec::new(),
    })
}

fn settlement_match(row: &Row<'_>) -> rusqlite::Result<SettlementMatch> {
    Ok(SettlementMatch {
        settlement: SettlementId(row.get(0)?),
        customer: CustomerId(row.get(1)?),
        kind: coded(row, 2, SettlementKind::from_code)?,
        value_on: row.get::<_, Day>(3)?.0,
        amount: Money::new(row.get(5)?, row.get::<_, Code>(4)?.0),
        number: row.get(6)?,
        reference: row.get::<_, Option<String>>(7)?.unwrap_or_default(),
        method: row.get(8)?,
    })
}

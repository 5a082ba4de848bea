//! Single figures: counts, the ledger's own balance, what is open of one receivable, notes of imported invoices.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{AllocationId, Currency, CustomerId, InvoiceId, Money, ReceivableId, SettlementId};
use rusqlite::OptionalExtension;

use crate::{
    NewSettlement, Reader, Result, SettlementKind, StoreError,
    merge::SAME,
    sql::{Code, Day, coded, day_number},
};

/// Invoiced less settled, from the facts alone: nothing of the derived tables of open items is read.
const LEDGER: &str = "
    SELECT currency, sum(amount) FROM (
        SELECT i.currency AS currency, i.total_minor AS amount FROM invoice AS i
        WHERE i.issued_on <= ?1 AND NOT EXISTS (
            SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'invoice' AND v.target_id = i.invoice_id
                AND (v.kind = 'correction' OR v.effective_on <= ?1))
        UNION ALL SELECT c.currency, c.amount_minor FROM claim AS c
        WHERE c.state = 'claimed' AND c.claimed_on <= ?1 AND NOT EXISTS (
            SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'claim' AND v.target_id = c.claim_id
            AND (v.kind = 'correction' OR v.effective_on <= ?1))
        UNION ALL
        SELECT s.currency, -s.amount_minor FROM settlement AS s
        WHERE s.value_on <= ?1 AND NOT EXISTS (
            SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'settlement' AND v.target_id = s.settlement_id
                AND (v.kind = 'correction' OR v.effective_on <= ?1))
    ) GROUP BY currency ORDER BY currency";

/// What is left of a receivable or of a settlement, and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remainder {
    /// Whose it is.
    pub customer: CustomerId,
    /// What is open, or not applied yet.
    pub left: Money,
    /// Number of the invoice or of the credit note; empty where there is none.
    pub number: String,
}

/// The invoice that a receivable is a part of, as agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreed {
    /// Its date.
    pub issued_on: NaiveDate,
    /// Its terms in their notation; empty where they are unknown.
    pub terms: String,
    /// Its total.
    pub total: Money,
}

impl Reader<'_> {
    /// The invoice of a receivable; `None` when there is no such receivable.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn agreed(self, receivable: ReceivableId) -> Result<Option<Agreed>> {
        let sql = "SELECT i.issued_on, i.terms, i.total_minor, i.currency FROM receivable AS r \
            JOIN invoice AS i USING (invoice_id) WHERE r.receivable_id = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = statement.query_row([receivable.0], |row| {
            Ok(Agreed {
                issued_on: row.get::<_, Day>(0)?.0,
                terms: row.get(1)?,
                total: Money::new(row.get(2)?, row.get::<_, Code>(3)?.0),
            })
        });
        Ok(found.optional()?)
    }

    /// A settlement as it was posted, whether it stands or not; `None` when there is none.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn posted_settlement(self, settlement: SettlementId) -> Result<Option<NewSettlement>> {
        let sql = "SELECT customer_id, kind, amount_minor, currency, value_on, method, number, t.body FROM settlement \
            LEFT JOIN text AS t ON t.text_id = reference_text_id WHERE settlement_id = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = statement.query_row([settlement.0], |row| {
            Ok(NewSettlement {
                customer: CustomerId(row.get(0)?),
                kind: coded(row, 1, SettlementKind::from_code)?,
                amount: Money::new(row.get(2)?, row.get::<_, Code>(3)?.0),
                value_on: row.get::<_, Day>(4)?.0,
                method: row.get(5)?,
                number: row.get(6)?,
                reference: row.get::<_, Option<String>>(7)?.unwrap_or_default(),
            })
        });
        Ok(found.optional()?)
    }

    /// What is open of a receivable now; `None` when it does not stand.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn open_part(self, receivable: ReceivableId) -> Result<Option<Remainder>> {
        let sql = "SELECT o.customer_id, o.open_minor, o.currency, i.number FROM open_receivable AS o \
            JOIN receivable AS r USING (receivable_id) JOIN invoice AS i USING (invoice_id) WHERE o.receivable_id = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_row([receivable.0], remainder).optional()?)
    }

    /// What of a settlement is not applied now; `None` when it does not stand.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn unapplied_part(self, settlement: SettlementId) -> Result<Option<Remainder>> {
        let sql = "SELECT o.customer_id, o.rest_minor, o.currency, coalesce(s.number, '') FROM open_settlement AS o \
            JOIN settlement AS s USING (settlement_id) WHERE o.settlement_id = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_row([settlement.0], remainder).optional()?)
    }

    /// The write-offs that reduce a receivable now, the newest first: each with its amount and its day.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn write_offs(self, receivable: ReceivableId) -> Result<Vec<(SettlementId, Money, NaiveDate)>> {
        let sql = "SELECT s.settlement_id, s.amount_minor, s.currency, s.value_on FROM allocation AS a \
            JOIN settlement AS s USING (settlement_id) WHERE a.receivable_id = ?1 AND s.kind = 'write_off' \
            AND NOT EXISTS (SELECT 1 FROM active_reversal WHERE target_kind = 'allocation' \
            AND target_id = a.allocation_id) ORDER BY s.value_on DESC, s.settlement_id DESC";
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = statement.query_map([receivable.0], |row| {
            let amount = Money::new(row.get(1)?, row.get::<_, Code>(2)?.0);
            Ok((SettlementId(row.get(0)?), amount, row.get::<_, Day>(3)?.0))
        })?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// What a settlement reduces now, in the order in which it was applied.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn applied_parts(self, settlement: SettlementId) -> Result<Vec<(ReceivableId, Money)>> {
        let sql = "SELECT a.receivable_id, a.amount_minor, s.currency FROM allocation AS a \
            JOIN settlement AS s USING (settlement_id) WHERE a.settlement_id = ?1 \
            AND NOT EXISTS (SELECT 1 FROM active_reversal WHERE target_kind = 'allocation' \
            AND target_id = a.allocation_id) ORDER BY a.allocation_id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = statement.query_map([settlement.0], |row| {
            Ok((ReceivableId(row.get(0)?), Money::new(row.get(1)?, row.get::<_, Code>(2)?.0)))
        })?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// The number of the cheque that became this payment; `None` when none did.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn cheque_behind(self, payment: SettlementId) -> Result<Option<String>> {
        let sql = "SELECT c.number FROM standing_cheque_step AS s JOIN cheque AS c USING (cheque_id) \
            WHERE s.settlement_id = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_row([payment.0], |row| row.get(0)).optional()?)
    }

    /// The settlement and the amount of an allocation that stands; `None` when it does not.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn allocation(self, allocation: AllocationId) -> Result<Option<(SettlementId, Money)>> {
        let sql = "SELECT a.settlement_id, a.amount_minor, s.currency FROM allocation AS a \
            JOIN settlement AS s USING (settlement_id) WHERE a.allocation_id = ?1 AND NOT EXISTS (SELECT 1 \
            FROM active_reversal WHERE target_kind = 'allocation' AND target_id = a.allocation_id)";
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = statement.query_row([allocation.0], |row| {
            Ok((SettlementId(row.get(0)?), Money::new(row.get(1)?, row.get::<_, Code>(2)?.0)))
        });
        Ok(found.optional()?)
    }

    /// The date of the customer's newest invoice that stands.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn last_invoice_on(self, customer: CustomerId) -> Result<Option<NaiveDate>> {
        let sql = format!(
            "SELECT max(i.issued_on) FROM active_number AS n JOIN invoice AS i ON i.invoice_id = n.fact_id \
             WHERE n.kind = 'invoice' AND n.customer_id IN {SAME}"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let newest: Option<Day> = statement.query_row([customer.0], |row| row.get(0))?;
        Ok(newest.map(|day| day.0))
    }

    /// How many invoices stand; instalments of plans are papers, but no invoices.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn invoice_count(self) -> Result<u32> {
        let count = "SELECT (SELECT count(*) FROM active_number WHERE kind = 'invoice') \
             - (SELECT count(*) FROM plan_line AS l JOIN plan AS p USING (plan_id) JOIN active_number AS n \
             ON n.customer_id = p.customer_id AND n.kind = 'invoice' AND n.number = p.number || '/' || l.place)";
        Ok(self.connection.query_row(count, [], |row| row.get(0))?)
    }

    /// Invoiced less settled as of `as_of`, per currency: the balance that ageing must agree with (L6).
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn ledger_balances(self, as_of: NaiveDate) -> Result<Vec<Money>> {
        let mut statement = self.connection.prepare_cached(LEDGER)?;
        let balance = |row: &rusqlite::Row<'_>| {
            let currency: Currency = row.get::<_, Code>(0)?.0;
            Ok(Money::new(row.get(1)?, currency))
        };
        let rows = statement.query_map([Day(as_of)], balance)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The amounts of the payments with a value date after `after` up to `until` that stand, oldest first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn payments_between(self, after: NaiveDate, until: NaiveDate) -> Result<Vec<Money>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT o.amount_minor, o.currency FROM open_settlement AS o JOIN settlement AS s USING (settlement_id) \
             WHERE s.kind = 'payment' AND o.value_day > ?1 AND o.value_day <= ?2 ORDER BY o.value_day, o.settlement_id",
        )?;
        let amount = |row: &rusqlite::Row<'_>| Ok(Money::new(row.get(0)?, row.get::<_, Code>(1)?.0));
        let rows = statement.query_map([day_number(after), day_number(until)], amount)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What is open of a receivable now, in minor units; 0 when it does not stand.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn open_minor(self, receivable: ReceivableId) -> Result<i64> {
        let sql = "SELECT coalesce(max(open_minor), 0) FROM open_receivable WHERE receivable_id = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_row([receivable.0], |row| row.get(0))?)
    }

    /// What files said about the invoices of a customer that maps to nothing: heading and cell, by invoice.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn customer_invoice_notes(
        self,
        customer: CustomerId,
    ) -> Result<BTreeMap<InvoiceId, Vec<(String, String)>>> {
        let sql = format!(
            "SELECT n.invoice_id, n.body FROM file_note AS n JOIN invoice AS i USING (invoice_id) \
             WHERE i.customer_id IN {SAME} AND i.invoice_id IN \
             (SELECT fact_id FROM active_number WHERE customer_id IN {SAME} AND kind = 'invoice')"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows =
            statement.query_map([customer.0], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))?;
        let mut notes = BTreeMap::new();
        for row in rows {
            let (invoice, body) = row?;
            let pairs = serde_json::from_str(&body)
                .map_err(|_| StoreError::Unreadable { what: format!("the note of invoice {invoice}") })?;
            notes.insert(InvoiceId(invoice), pairs);
        }
        Ok(notes)
    }
}

fn remainder(row: &rusqlite::Row<'_>) -> rusqlite::Result<Remainder> {
    Ok(Remainder {
        customer: CustomerId(row.get(0)?),
        left: Money::new(row.get(1)?, row.get::<_, Code>(2)?.0),
        number: row.get(3)?,
    })
}

//! The account of a customer: everything that stood on it, with what became of it.

use chrono::NaiveDate;
use domain::{AllocationId, CustomerId, EntryId, InvoiceId, Money, ReceivableId, SettlementId};

use std::collections::HashMap;

use rusqlite::Row;

use crate::{
    InvoiceKind, Reader, Result, SettlementKind, UndoError,
    merge::SAME,
    sql::{Code, Day, coded, day_of},
    text,
};

/// A receivable on an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountReceivable {
    /// Key.
    pub receivable: ReceivableId,
    /// Its invoice.
    pub invoice: InvoiceId,
    /// What the invoice is.
    pub kind: InvoiceKind,
    /// Number of the invoice.
    pub number: String,
    /// Date of the invoice.
    pub issued_on: NaiveDate,
    /// The day after which it is late: the due date, unless another one was agreed or chosen (T7).
    pub due_on: NaiveDate,
    /// The due date by the invoice.
    pub original_due_on: NaiveDate,
    /// The business day that this was moved to, where it was.
    pub payable_on: Option<NaiveDate>,
    /// Original amount.
    pub amount: Money,
    /// What is open now.
    pub open: Money,
    /// The last level claimed.
    pub level: u8,
    /// Date of the last letter that claimed it.
    pub last_reminder_on: Option<NaiveDate>,
    /// The entry that posted it.
    pub entry: EntryId,
}

/// A settlement on an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountSettlement {
    /// Key.
    pub settlement: SettlementId,
    /// What it is.
    pub kind: SettlementKind,
    /// Number, for a credit note.
    pub number: Option<String>,
    /// How it was paid; empty where it is unknown.
    pub method: String,
    /// Free text; empty where there is none.
    pub reference: String,
    /// Value date.
    pub value_on: NaiveDate,
    /// The amount.
    pub amount: Money,
    /// What is not allocated.
    pub rest: Money,
    /// The entry that posted it.
    pub entry: EntryId,
    /// Whether [`crate::Book::undo`] would take the entry back now.
    pub is_undoable: bool,
}

/// A payment that came back, or a write-off that was recovered: what an event ended (L3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountReturn {
    /// As it was until then; nothing of it is left.
    pub settlement: AccountSettlement,
    /// From which day on it no longer counts.
    pub on: NaiveDate,
    /// The entry that ended it.
    pub entry: EntryId,
    /// Whether [`crate::Book::undo`] would take that entry back now.
    pub is_undoable: bool,
}

/// An allocation on an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountAllocation {
    /// Key.
    pub allocation: AllocationId,
    /// What was allocated.
    pub settlement: SettlementId,
    /// What it was allocated to.
    pub receivable: ReceivableId,
    /// How much.
    pub amount: Money,
    /// The date from which it counts.
    pub effective_on: NaiveDate,
    /// The entry that posted it.
    pub entry: EntryId,
}

/// Everything that stands on the account of a customer now.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Account {
    /// Receivables, by date and key.
    pub receivables: Vec<AccountReceivable>,
    /// Settlements, by value date and key.
    pub settlements: Vec<AccountSettlement>,
    /// What an event ended, by value date and key.
    pub returned: Vec<AccountReturn>,
    /// Allocations, by key.
    pub allocations: Vec<AccountAllocation>,
}

/// The name at the other end of transfer `f`: the pair is one entry.
pub(super) const COUNTERPART: &str = "(SELECT iif(p.name = '', p.number, p.name) FROM settlement AS other \
     JOIN customer_profile AS p ON p.profile_id = (SELECT max(profile_id) FROM customer_profile \
     WHERE customer_id = other.customer_id) WHERE f.kind = 'transfer' AND other.entry_id = f.entry_id \
     AND other.kind = 'transfer' AND other.settlement_id <> f.settlement_id)";

impl Reader<'_> {
    /// The account of a customer, without what was taken back.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn account(self, customer: CustomerId) -> Result<Account> {
        Ok(Account {
            receivables: self.account_receivables(customer)?,
            settlements: self.account_settlements(customer)?,
            returned: self.account_returns(customer)?,
            allocations: self.account_allocations(customer)?,
        })
    }

    fn account_receivables(self, customer: CustomerId) -> Result<Vec<AccountReceivable>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT r.receivable_id, i.invoice_id, i.kind, i.number, i.issued_on, r.due_on, r.currency, \
             r.amount_minor, o.open_minor, o.level, o.last_reminder_on, r.entry_id, o.due_day, r.payable_on \
             FROM receivable AS r \
             JOIN open_receivable AS o USING (receivable_id) JOIN invoice AS i USING (invoice_id) \
             WHERE r.customer_id IN {SAME} ORDER BY i.issued_on, r.receivable_id"
        ))?;
        Ok(statement.query_map([customer.0], receivable)?.collect::<rusqlite::Result<_>>()?)
    }

    fn account_settlements(self, customer: CustomerId) -> Result<Vec<AccountSettlement>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT s.settlement_id, s.kind, s.number, s.method, s.value_on, s.currency, s.amount_minor, \
             o.rest_minor, s.entry_id, s.reference_text_id FROM settlement AS s \
             JOIN open_settlement AS o USING (settlement_id) WHERE s.customer_id IN {SAME} \
             ORDER BY s.value_on, s.settlement_id"
        ))?;
        let mut undoable = HashMap::new();
        let rows = statement.query_map([customer.0], |row| Ok((settlement(row)?, row.get(9)?)))?;
        let finished = rows.map(|row| {
            let (mut settlement, reference) = row?;
            settlement.reference = match settlement.kind {
                SettlementKind::Transfer => self.counterpart(settlement.settlement)?,
                _ => text::body(self.connection, reference)?,
            };
            settlement.is_undoable = if let Some(known) = undoable.get(&settlement.entry) {
                *known
            } else {
                let found = self.is_undoable(settlement.entry)?;
                undoable.insert(settlement.entry, found);
                found
            };
            Ok(settlement)
        });
        finished.collect()
    }

    fn account_returns(self, customer: CustomerId) -> Result<Vec<AccountReturn>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT s.settlement_id, s.kind, s.number, s.method, s.value_on, s.currency, s.amount_minor, 0, s.entry_id, \
             s.reference_text_id, v.effective_on, r.entry_id FROM active_reversal AS v JOIN reversal AS r USING (reversal_id) \
             JOIN settlement AS s ON s.settlement_id = v.target_id WHERE v.target_kind = 'settlement' AND v.kind = 'event' \
             AND s.kind IN ('payment', 'write_off') AND s.customer_id IN {SAME} ORDER BY s.value_on, s.settlement_id"
        ))?;
        let rows = statement.query_map([customer.0], |row| {
            Ok((settlement(row)?, row.get(9)?, row.get::<_, Day>(10)?.0, EntryId(row.get(11)?)))
        })?;
        let finished = rows.map(|row| {
            let (mut settlement, reference, on, entry) = row?;
            settlement.reference = text::body(self.connection, reference)?;
            Ok(AccountReturn { settlement, on, entry, is_undoable: self.is_undoable(entry)? })
        });
        finished.collect()
    }

    fn account_allocations(self, customer: CustomerId) -> Result<Vec<AccountAllocation>> {
        let mut statement = self.connection.prepare_cached(
            &format!("SELECT a.allocation_id, a.settlement_id, a.receivable_id, s.currency, a.amount_minor, a.effective_on, \
             a.entry_id FROM settlement AS s JOIN allocation AS a USING (settlement_id) WHERE s.customer_id IN {SAME} \
             AND NOT EXISTS (SELECT 1 FROM active_reversal WHERE target_kind = 'allocation' \
             AND target_id = a.allocation_id) ORDER BY a.allocation_id"),
        )?;
        Ok(statement.query_map([customer.0], allocation)?.collect::<rusqlite::Result<_>>()?)
    }

    /// The name of the customer at the other end of a transfer, or the number where there is no name; empty for anything else.
    pub(crate) fn counterpart(self, transfer: SettlementId) -> Result<String> {
        let sql = format!("SELECT {COUNTERPART} FROM settlement AS f WHERE f.settlement_id = ?");
        let name: Option<String> =
            self.connection.prepare_cached(&sql)?.query_row([transfer.0], |row| row.get(0))?;
        Ok(name.unwrap_or_default())
    }

    fn is_undoable(self, entry: EntryId) -> Result<bool> {
        match self.check_undo(entry) {
            Ok(()) => Ok(true),
            Err(UndoError::Store(error)) => Err(error),
            Err(_) => Ok(false),
        }
    }
}

fn receivable(row: &Row<'_>) -> rusqlite::Result<AccountReceivable> {
    let currency = row.get::<_, Code>(6)?.0;
    Ok(AccountReceivable {
        receivable: ReceivableId(row.get(0)?),
        invoice: InvoiceId(row.get(1)?),
        kind: coded(row, 2, InvoiceKind::from_code)?,
        number: row.get(3)?,
        issued_on: row.get::<_, Day>(4)?.0,
        due_on: day_of(row.get(12)?),
        original_due_on: row.get::<_, Day>(5)?.0,
        payable_on: row.get::<_, Option<Day>>(13)?.map(|day| day.0),
        amount: Money::new(row.get(7)?, currency),
        open: Money::new(row.get(8)?, currency),
        level: row.get(9)?,
        last_reminder_on: row.get::<_, Option<Day>>(10)?.map(|day| day.0),
        entry: EntryId(row.get(11)?),
    })
}

fn settlement(row: &Row<'_>) -> rusqlite::Result<AccountSettlement> {
    let currency = row.get::<_, Code>(5)?.0;
    Ok(AccountSettlement {
        settlement: SettlementId(row.get(0)?),
        kind: coded(row, 1, SettlementKind::from_code)?,
        number: row.get(2)?,
        method: row.get(3)?,
        reference: String::new(),
        value_on: row.get::<_, Day>(4)?.0,
        amount: Money::new(row.get(6)?, currency),
        rest: Money::new(row.get(7)?, currency),
        entry: EntryId(row.get(8)?),
        is_undoable: false,
    })
}

fn allocation(row: &Row<'_>) -> rusqlite::Result<AccountAllocation> {
    let currency = row.get::<_, Code>(3)?.0;
    Ok(AccountAllocation {
        allocation: AllocationId(row.get(0)?),
        settlement: SettlementId(row.get(1)?),
        receivable: ReceivableId(row.get(2)?),
        amount: Money::new(row.get(4)?, currency),
        effective_on: row.get::<_, Day>(5)?.0,
        entry: EntryId(row.get(6)?),
    })
}

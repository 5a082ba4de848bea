//! What bore interest when: a dated amount, and what changed it day by day (T2).

use chrono::NaiveDate;
use domain::{CustomerId, InvoiceId, Money, ReceivableId};
use rusqlite::{OptionalExtension, Row, params};

use crate::{
    InvoiceKind, Reader, Result,
    sql::{Code, Day, coded},
};

/// A dated amount of an invoice and what was settled of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Debt {
    /// Its key.
    pub receivable: ReceivableId,
    /// Whom it was posted for, merged since or not.
    pub customer: CustomerId,
    /// Its invoice.
    pub invoice: InvoiceId,
    /// What the invoice is.
    pub kind: InvoiceKind,
    /// Number of the invoice.
    pub number: String,
    /// Date of the invoice.
    pub issued_on: NaiveDate,
    /// Total of the invoice.
    pub invoice_total: Money,
    /// The due date that counted when the invoice was written; what was agreed later waives days.
    pub due_on: NaiveDate,
    /// Original amount.
    pub amount: Money,
    /// What of it is open now.
    pub open: Money,
    /// What was settled (positive) or came back (negative) on which day, in minor units, by the order of posting. Mistakes that
    /// were taken back are not among them (L3).
    pub settled: Vec<(NaiveDate, i64)>,
}

impl Reader<'_> {
    /// The debt of a receivable for goods or services; `None` when it does not stand, or is itself interest or a fee.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn debt(self, receivable: ReceivableId) -> Result<Option<Debt>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT r.receivable_id, r.customer_id, i.invoice_id, i.kind, i.number, i.issued_on, i.total_minor, \
             iif(r.late_after IS NULL, r.due_on, r.payable_on), \
             r.currency, r.amount_minor, o.open_minor FROM receivable AS r JOIN open_receivable AS o USING (receivable_id) \
             JOIN invoice AS i USING (invoice_id) WHERE r.receivable_id = ? AND r.kind IN ('principal', 'opening')",
        )?;
        let Some(mut debt) = statement.query_row([receivable.0], debt).optional()? else { return Ok(None) };
        debt.settled = self.settled_of(receivable)?;
        Ok(Some(debt))
    }

    fn settled_of(self, receivable: ReceivableId) -> Result<Vec<(NaiveDate, i64)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT a.effective_on, a.amount_minor, v.effective_on FROM allocation AS a LEFT JOIN active_reversal AS v \
             ON v.target_kind = 'allocation' AND v.target_id = a.allocation_id \
             WHERE a.receivable_id = ? AND coalesce(v.kind, 'event') = 'event' ORDER BY a.allocation_id",
        )?;
        let mut rows = statement.query(params![receivable.0])?;
        let mut settled = Vec::new();
        while let Some(row) = rows.next()? {
            let minor: i64 = row.get(1)?;
            settled.push((row.get::<_, Day>(0)?.0, minor));
            let back: Option<Day> = row.get(2)?;
            settled.extend(back.map(|on| (on.0, -minor)));
        }
        Ok(settled)
    }
}

fn debt(row: &Row<'_>) -> rusqlite::Result<Debt> {
    let currency = row.get::<_, Code>(8)?.0;
    Ok(Debt {
        receivable: ReceivableId(row.get(0)?),
        customer: CustomerId(row.get(1)?),
        invoice: InvoiceId(row.get(2)?),
        kind: coded(row, 3, InvoiceKind::from_code)?,
        number: row.get(4)?,
        issued_on: row.get::<_, Day>(5)?.0,
        invoice_total: Money::new(row.get(6)?, currency),
        due_on: row.get::<_, Day>(7)?.0,
        amount: Money::new(row.get(9)?, currency),
        open: Money::new(row.get(10)?, currency),
        settled: Vec::new(),
    })
}

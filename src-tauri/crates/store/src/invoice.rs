//! Invoices and opening items with their receivables.

use chrono::NaiveDate;
use domain::calendar::{DueShift, LateAfter};
use domain::{CustomerId, InvoiceId, Money, ReceivableId};
use rusqlite::{Row, params};

use crate::{
    Entry, Fact, Result, StoreError,
    customer::to_json,
    sql::{Code, Day},
};

/// What an invoice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InvoiceKind {
    /// A claim from a sale.
    Invoice,
    /// What was owed when the book began.
    Opening,
    /// An instalment of a payment plan.
    Plan,
}

impl InvoiceKind {
    /// The code in the book, on the wire and in catalogues.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Invoice => "invoice",
            Self::Opening => "opening",
            Self::Plan => "plan",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Invoice, Self::Opening, Self::Plan].into_iter().find(|kind| kind.code() == code)
    }

    /// The kind of the receivables of such an invoice.
    const fn receivable_kind(self) -> &'static str {
        match self {
            Self::Invoice | Self::Plan => "principal",
            Self::Opening => "opening",
        }
    }
}

/// Where the ladder stood when the item came into the book (R22).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LadderStart {
    /// The last level claimed elsewhere, from 1.
    pub level: u8,
    /// The date of that reminder, where it is known.
    pub reminded_on: Option<NaiveDate>,
    /// The pay-by date of that reminder, where it is known.
    pub pay_by: Option<NaiveDate>,
}

/// One dated amount of a new invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewReceivable {
    /// Due date.
    pub due_on: NaiveDate,
    /// Amount in minor units of the invoice's currency; positive.
    pub amount_minor: i64,
    /// Where the ladder stands already; `None` at its foot.
    pub ladder: Option<LadderStart>,
    /// The business day that the due date is moved to; `None` where it is one itself, or nothing is moved (T7).
    pub shift: Option<DueShift>,
}

/// An invoice to be posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewInvoice {
    /// Who owes it.
    pub customer: CustomerId,
    /// What it is.
    pub kind: InvoiceKind,
    /// Its number; unique among the customer's standing invoices.
    pub number: String,
    /// Its date, from which it counts.
    pub issued_on: NaiveDate,
    /// Its total; positive.
    pub total: Money,
    /// Its terms in canonical notation, or empty where only the due date is known.
    pub terms: String,
    /// Its parts; they sum to the total.
    pub receivables: Vec<NewReceivable>,
    /// What a file said about it that maps to nothing: heading and cell.
    pub notes: Vec<(String, String)>,
}

/// The keys of a posted invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostedInvoice {
    /// The invoice.
    pub invoice: InvoiceId,
    /// Its receivables, in the order given.
    pub receivables: Vec<ReceivableId>,
}

impl Entry<'_> {
    /// Posts an invoice with its receivables.
    ///
    /// # Errors
    /// If a standing invoice of the customer has the number, the parts do not sum to the total, or the customer does not
    /// stand.
    pub fn post_invoice(&mut self, invoice: &NewInvoice) -> Result<PostedInvoice> {
        let parts_minor = invoice.receivables.iter().map(|part| part.amount_minor).sum();
        let total_minor = invoice.total.minor;
        if parts_minor != total_minor {
            return Err(StoreError::PartsDiffer { parts_minor, total_minor });
        }
        let id = self.post_paper(invoice)?;
        let kind = invoice.kind.receivable_kind();
        let part = |part: &NewReceivable| self.post_receivable(invoice, id, (kind, part));
        let receivables = invoice.receivables.iter().map(part).collect::<Result<_>>()?;
        if !invoice.notes.is_empty() {
            self.connection
                .prepare_cached("INSERT INTO file_note (invoice_id, entry_id, body) VALUES (?, ?, ?)")?
                .execute(params![id.0, self.id.0, to_json(&invoice.notes)?])?;
        }
        Ok(PostedInvoice { invoice: id, receivables })
    }

    /// Posts an invoice without its parts.
    pub(crate) fn post_paper(&self, invoice: &NewInvoice) -> Result<InvoiceId> {
        let posted = self
            .connection
            .prepare_cached(
                "INSERT INTO invoice (entry_id, customer_id, kind, number, issued_on, currency, total_minor, terms) \
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.id.0,
                invoice.customer.0,
                invoice.kind.code(),
                invoice.number,
                Day(invoice.issued_on),
                Code(invoice.total.currency),
                invoice.total.minor,
                invoice.terms,
            ]);
        posted_number(posted, invoice.customer, &invoice.number)?;
        Ok(InvoiceId(self.connection.last_insert_rowid()))
    }

    pub(crate) fn post_receivable(
        &self,
        invoice: &NewInvoice,
        id: InvoiceId,
        (kind, part): (&str, &NewReceivable),
    ) -> Result<ReceivableId> {
        self.connection
            .prepare_cached(
                "INSERT INTO receivable (entry_id, customer_id, invoice_id, kind, effective_on, due_on, currency, \
                 amount_minor, start_level, start_reminder_on, start_pay_by, payable_on, late_after) \
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.id.0,
                invoice.customer.0,
                id.0,
                kind,
                Day(invoice.issued_on),
                Day(part.due_on),
                Code(invoice.total.currency),
                part.amount_minor,
                part.ladder.map_or(0, |ladder| ladder.level),
                part.ladder.and_then(|ladder| ladder.reminded_on).map(Day),
                part.ladder.and_then(|ladder| ladder.pay_by).map(Day),
                part.shift.map(|shift| Day(shift.payable_on)),
                part.shift.and_then(|shift| late_after_code(shift.late_after)),
            ])?;
        Ok(ReceivableId(self.connection.last_insert_rowid()))
    }
}

/// What the book keeps where the business day counts.
const fn late_after_code(late_after: LateAfter) -> Option<&'static str> {
    match late_after {
        LateAfter::DueDate => None,
        LateAfter::BusinessDay => Some("payable_on"),
    }
}

/// The business day of a receivable, from its columns `payable_on` and `late_after`.
pub(crate) fn due_shift(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<DueShift>> {
    let is_counted = row.get::<_, Option<String>>(column + 1)?.is_some();
    let late_after = if is_counted { LateAfter::BusinessDay } else { LateAfter::DueDate };
    let payable_on: Option<Day> = row.get(column)?;
    Ok(payable_on.map(|day| DueShift { payable_on: day.0, late_after }))
}

/// Gives the refusals of a numbered fact their own errors: a second standing number, a customer that does not stand.
pub(crate) fn posted_number(
    posted: rusqlite::Result<usize>,
    customer: CustomerId,
    number: &str,
) -> Result<()> {
    match posted.map_err(StoreError::from) {
        Ok(_) => Ok(()),
        Err(StoreError::Refused { rule }) if rule.contains("active_number") => {
            Err(StoreError::NumberTaken { number: number.to_owned() })
        }
        Err(StoreError::Refused { rule }) if rule == "customer.not_standing" => {
            Err(StoreError::NotStanding(Fact::from(customer)))
        }
        Err(error) => Err(error),
    }
}

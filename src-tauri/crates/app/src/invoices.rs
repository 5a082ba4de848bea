//! The list of invoices, and entering invoices, credit notes and the payment of one invoice.

use chrono::NaiveDate;
use domain::{
    InvoiceId,
    allocation::{self, PartReason},
};
use store::{InvoiceKind, NewInvoice, NewSettlement, SettlementKind};

use crate::{
    App, AppError,
    calendar::BookCalendar,
    contract::{
        InvoiceCounts, InvoiceFilter, InvoicePage, InvoiceReceipt, InvoiceRow, InvoiceSort, ListInvoices,
        MarkPaid, PartRequest, RecordCreditNote, RecordInvoice, SettlementReceipt,
    },
    interest::Names,
    payments::{allocation_for, require_customer},
    plans::InstalmentNames,
    typed::{self, TypedDate},
};

/// Rows that one request may ask for.
const MAX_ROWS: u32 = 500;

impl App {
    /// A part of the list of invoices, one row per dated amount.
    ///
    /// # Errors
    /// If no book is open.
    pub fn list_invoices(&self, request: &ListInvoices) -> Result<InvoicePage, AppError> {
        let today = self.now().today;
        let filter = filter(request.filter);
        let page = self.read()?.invoices(&store::InvoiceQuery {
            as_of: today,
            search: request.search.clone(),
            filter,
            sort: sort(request.sort),
            is_descending: request.is_descending,
            offset: request.offset as usize,
            limit: request.limit.min(MAX_ROWS) as usize,
        })?;
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let names = self.names()?;
        let plans = InstalmentNames::of(self.read()?)?;
        let on_plan = self.read()?.on_plan()?;
        let row = |row: store::InvoiceRow| {
            let plan_number = on_plan.get(&row.receivable).cloned();
            let instalment = plans.of_paper(row.kind, &row.number);
            InvoiceRow { instalment, plan_number, ..invoice_row(row, today, &names) }
        };
        Ok(InvoicePage {
            count: count(page.counts.of(filter)),
            counts: InvoiceCounts {
                all: count(page.counts.all),
                open: count(page.counts.open),
                overdue: count(page.counts.overdue),
                part_paid: count(page.counts.part_paid),
                paid: count(page.counts.paid),
            },
            open: page.open,
            rows: page.rows.into_iter().map(row).collect(),
        })
    }

    /// Records an invoice, cut into the parts of its terms.
    ///
    /// # Errors
    /// If the number is missing or taken, the amount is not positive, a due date lies before the invoice date, the
    /// terms are not understood or do not fit the amount, a year can hardly be meant, or there is no such customer.
    pub fn record_invoice(&mut self, request: &RecordInvoice) -> Result<InvoiceReceipt, AppError> {
        require_customer(self.read()?, request.customer_id)?;
        let number = typed::line(&request.number)?.0;
        if number.is_empty() {
            return Err(AppError::refused("invoice.number_missing"));
        }
        let is_confirmed = request.is_date_confirmed;
        let issued_on = TypedDate { on: request.issued_on, is_confirmed }.require()?;
        let due = self.due(Some(request.customer_id), issued_on, &request.due)?;
        let due_on = TypedDate { on: due.last_on(issued_on), is_confirmed }.require()?;
        let total = typed::positive(request.amount)?;
        let invoice = NewInvoice {
            customer: request.customer_id,
            kind: InvoiceKind::Invoice,
            number,
            issued_on,
            total,
            terms: due.notation(),
            receivables: due.receivables((total, issued_on), None, &BookCalendar::of(self.read()?)?)?,
            notes: Vec::new(),
        };
        let now = self.now();
        let written = self.book_mut()?.write("invoice.record", now, |entry| {
            let posted = entry.post_invoice(&invoice)?;
            Ok::<_, AppError>((posted.invoice, entry.id()))
        })?;
        let (invoice_id, entry_id): (InvoiceId, _) = written.value;
        Ok(InvoiceReceipt { invoice_id, entry_id, due_on })
    }

    /// Records a credit note. The invoices that its reference names are settled at once; nothing else is, because
    /// credits are never applied silently (R11).
    ///
    /// # Errors
    /// If the number is taken, the amount is not positive, a year can hardly be meant, or there is no such customer.
    pub fn record_credit_note(&mut self, request: &RecordCreditNote) -> Result<SettlementReceipt, AppError> {
        let read = self.read()?;
        require_customer(read, request.customer_id)?;
        let amount = typed::positive(request.amount)?;
        let number = typed::line(&request.number)?.0;
        let date = TypedDate { on: request.issued_on, is_confirmed: request.is_date_confirmed };
        let reference = request.reference.trim().to_owned();
        let proposed = allocation_for(read, request.customer_id, amount, &reference)?;
        let is_named = |part: &&allocation::Part| part.why == PartReason::Designation;
        let parts: Vec<PartRequest> = proposed
            .parts
            .iter()
            .filter(is_named)
            .map(|part| PartRequest { receivable_id: part.receivable, amount: part.amount })
            .collect();
        let credit_note = NewSettlement {
            customer: request.customer_id,
            kind: SettlementKind::CreditNote,
            amount,
            value_on: date.require()?,
            method: String::new(),
            number: Some(number).filter(|number| !number.is_empty()),
            reference,
        };
        self.post_settlement("credit_note.record", &credit_note, &parts)
    }

    /// Records that all that is open of a dated amount was paid.
    ///
    /// # Errors
    /// If nothing of it is open, or a year can hardly be meant.
    pub fn mark_paid(&mut self, request: &MarkPaid) -> Result<SettlementReceipt, AppError> {
        let open = self.read()?.open_part(request.receivable_id)?.filter(|open| open.left.minor > 0);
        let open = open.ok_or_else(|| AppError::refused("invoice.nothing_open"))?;
        let date = TypedDate { on: request.received_on, is_confirmed: request.is_date_confirmed };
        let payment = NewSettlement {
            customer: open.customer,
            kind: SettlementKind::Payment,
            amount: open.left,
            value_on: date.require()?,
            method: request.method.code().to_owned(),
            number: None,
            reference: String::new(),
        };
        let part = PartRequest { receivable_id: request.receivable_id, amount: open.left };
        self.post_settlement("payment.record", &payment, &[part])
    }
}

fn invoice_row(row: store::InvoiceRow, today: NaiveDate, names: &Names) -> InvoiceRow {
    let late = if row.open.is_zero() { 0 } else { (today - row.due_on).num_days() };
    InvoiceRow {
        invoice_id: row.invoice,
        receivable_id: row.receivable,
        customer_id: row.customer,
        customer_name: row.customer_name,
        is_opening: row.kind == InvoiceKind::Opening && names.claim(row.receivable).is_none(),
        number: names.name(row.receivable, &row.number),
        issued_on: row.issued_on,
        due_on: row.due_on,
        amount: row.amount,
        open: row.open,
        overdue_days: u32::try_from(late).unwrap_or(0),
        level: row.level,
        instalment: None,
        plan_number: None,
    }
}

pub(crate) fn filter(filter: InvoiceFilter) -> store::InvoiceFilter {
    match filter {
        InvoiceFilter::All => store::InvoiceFilter::All,
        InvoiceFilter::Open => store::InvoiceFilter::Open,
        InvoiceFilter::Overdue => store::InvoiceFilter::Overdue,
        InvoiceFilter::PartPaid => store::InvoiceFilter::PartPaid,
        InvoiceFilter::Paid => store::InvoiceFilter::Paid,
    }
}

fn sort(sort: InvoiceSort) -> store::InvoiceSort {
    match sort {
        InvoiceSort::Number => store::InvoiceSort::Number,
        InvoiceSort::Customer => store::InvoiceSort::Customer,
        InvoiceSort::IssuedOn => store::InvoiceSort::IssuedOn,
        InvoiceSort::DueOn => store::InvoiceSort::DueOn,
        InvoiceSort::Amount => store::InvoiceSort::Amount,
        InvoiceSort::Open => store::InvoiceSort::Open,
    }
}

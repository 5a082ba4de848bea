//! The list of all invoices: one line per dated amount.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, HashMap},
};

use chrono::NaiveDate;
use domain::{CustomerId, InvoiceId, Money, ReceivableId};
use rusqlite::Row;

use super::{directory::Listed, words::Words};
use crate::{
    InvoiceKind, Reader, Result, fold,
    sql::{Code, Day, coded, day_of},
};

/// By what the list is ordered; ties are broken by due date, then key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum InvoiceSort {
    /// By number, without accents.
    Number,
    /// By the customer's name, without accents.
    Customer,
    /// By the date of the invoice.
    IssuedOn,
    /// By due date.
    #[default]
    DueOn,
    /// By original amount, per currency.
    Amount,
    /// By open amount, per currency.
    Open,
}

/// Which of the invoices are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum InvoiceFilter {
    /// Every one that stands.
    #[default]
    All,
    /// Something of it is open.
    Open,
    /// Something of it is open after its due date.
    Overdue,
    /// A part of it is settled, and a part is open.
    PartPaid,
    /// Nothing of it is open.
    Paid,
}

/// Which invoices are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvoiceQuery {
    /// The day that tells what is overdue.
    pub as_of: NaiveDate,
    /// Words that the number, or the customer's name or number contain, accents ignored; empty asks for all.
    pub search: String,
    /// The state.
    pub filter: InvoiceFilter,
    /// The order.
    pub sort: InvoiceSort,
    /// Whether the order is reversed.
    pub is_descending: bool,
    /// How many rows to pass over.
    pub offset: usize,
    /// How many rows to return.
    pub limit: usize,
}

impl InvoiceQuery {
    /// All invoices by due date.
    pub const fn as_of(as_of: NaiveDate) -> Self {
        Self {
            as_of,
            search: String::new(),
            filter: InvoiceFilter::All,
            sort: InvoiceSort::DueOn,
            is_descending: false,
            offset: 0,
            limit: usize::MAX,
        }
    }
}

/// A dated amount of the list, with its invoice and customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvoiceRow {
    /// The invoice.
    pub invoice: InvoiceId,
    /// The dated amount.
    pub receivable: ReceivableId,
    /// Who owes it.
    pub customer: CustomerId,
    /// Name of the customer, or the number where there is no name.
    pub customer_name: String,
    /// The owner's number of the customer.
    pub customer_number: String,
    /// What it is.
    pub kind: InvoiceKind,
    /// Number of the invoice.
    pub number: String,
    /// Date of the invoice.
    pub issued_on: NaiveDate,
    /// Due date.
    pub due_on: NaiveDate,
    /// Original amount.
    pub amount: Money,
    /// What is open now.
    pub open: Money,
    /// The last level claimed.
    pub level: u8,
}

/// How many rows the search found, by state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct InvoiceCounts {
    /// In any state.
    pub all: usize,
    /// Something is open.
    pub open: usize,
    /// Something is overdue.
    pub overdue: usize,
    /// Settled in part.
    pub part_paid: usize,
    /// Nothing is open.
    pub paid: usize,
}

/// A part of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvoicePage {
    /// The rows asked for.
    pub rows: Vec<InvoiceRow>,
    /// How many rows the search found.
    pub counts: InvoiceCounts,
    /// Σ of what is open of everything that the filter leaves, per currency.
    pub open: Vec<Money>,
}

impl InvoiceCounts {
    /// How many rows a filter leaves.
    pub const fn of(&self, filter: InvoiceFilter) -> usize {
        match filter {
            InvoiceFilter::All => self.all,
            InvoiceFilter::Open => self.open,
            InvoiceFilter::Overdue => self.overdue,
            InvoiceFilter::PartPaid => self.part_paid,
            InvoiceFilter::Paid => self.paid,
        }
    }

    fn count(&mut self, row: &Candidate, today: NaiveDate) {
        let one = |filter| usize::from(row.is_in(filter, today));
        self.all += 1;
        self.open += one(InvoiceFilter::Open);
        self.overdue += one(InvoiceFilter::Overdue);
        self.part_paid += one(InvoiceFilter::PartPaid);
        self.paid += one(InvoiceFilter::Paid);
    }
}

impl Reader<'_> {
    /// The invoices that `query` asks for, with how many the search found in each state.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn invoices(self, query: &InvoiceQuery) -> Result<InvoicePage> {
        let directory = self.directory()?;
        let words = Words::of(&query.search);
        let is_found = |row: &Candidate| {
            words.is_empty()
                || directory.get(&row.customer).is_some_and(|customer| {
                    words.are_in(&[customer.search_folded.as_str(), &fold(&row.number)])
                })
        };
        let mut counts = InvoiceCounts::default();
        let mut open: BTreeMap<_, i64> = BTreeMap::new();
        let mut found = Vec::new();
        for row in self.candidates()?.into_iter().filter(is_found) {
            counts.count(&row, query.as_of);
            if row.is_in(query.filter, query.as_of) {
                if row.open.minor != 0 {
                    *open.entry(row.open.currency).or_default() += row.open.minor;
                }
                found.push(row);
            }
        }
        found.sort_by_cached_key(|row| (row.due_on, row.receivable));
        if query.sort != InvoiceSort::DueOn || query.is_descending {
            sort(&mut found, query, &directory);
        }
        let page = found.into_iter().skip(query.offset).take(query.limit);
        let open = open.into_iter().map(|(currency, minor)| Money::new(minor, currency)).collect();
        Ok(InvoicePage { rows: page.map(|row| row.named(&directory)).collect(), counts, open })
    }

    fn candidates(self) -> Result<Vec<Candidate>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT o.receivable_id, i.invoice_id, o.customer_id, i.number, i.issued_on, o.due_day, o.currency, \
             o.amount_minor, o.open_minor, o.level, i.kind FROM open_receivable AS o \
             JOIN receivable AS r USING (receivable_id) JOIN invoice AS i USING (invoice_id)",
        )?;
        let mut rows = statement.query_map([], candidate)?.collect::<rusqlite::Result<Vec<_>>>()?;
        let merged = self.merged()?;
        for row in &mut rows {
            row.customer = merged.of(row.customer);
        }
        Ok(rows)
    }
}

/// A row before it is known whether it is shown.
struct Candidate {
    receivable: ReceivableId,
    invoice: InvoiceId,
    customer: CustomerId,
    kind: InvoiceKind,
    number: String,
    issued_on: NaiveDate,
    due_on: NaiveDate,
    amount: Money,
    open: Money,
    level: u8,
}

impl Candidate {
    fn is_in(&self, filter: InvoiceFilter, today: NaiveDate) -> bool {
        let is_open = self.open.minor > 0;
        match filter {
            InvoiceFilter::All => true,
            InvoiceFilter::Open => is_open,
            InvoiceFilter::Overdue => is_open && self.due_on < today,
            InvoiceFilter::PartPaid => is_open && self.open.minor < self.amount.minor,
            InvoiceFilter::Paid => !is_open,
        }
    }

    fn named(self, directory: &HashMap<CustomerId, Listed>) -> InvoiceRow {
        let customer = directory.get(&self.customer);
        InvoiceRow {
            invoice: self.invoice,
            receivable: self.receivable,
            customer: self.customer,
            customer_name: customer.map(|customer| customer.name.clone()).unwrap_or_default(),
            customer_number: customer.map(|customer| customer.number.clone()).unwrap_or_default(),
            kind: self.kind,
            number: self.number,
            issued_on: self.issued_on,
            due_on: self.due_on,
            amount: self.amount,
            open: self.open,
            level: self.level,
        }
    }
}

fn candidate(row: &Row<'_>) -> rusqlite::Result<Candidate> {
    let currency = row.get::<_, Code>(6)?.0;
    Ok(Candidate {
        receivable: ReceivableId(row.get(0)?),
        invoice: InvoiceId(row.get(1)?),
        customer: CustomerId(row.get(2)?),
        kind: coded(row, 10, InvoiceKind::from_code)?,
        number: row.get(3)?,
        issued_on: row.get::<_, Day>(4)?.0,
        due_on: day_of(row.get(5)?),
        amount: Money::new(row.get(7)?, currency),
        open: Money::new(row.get(8)?, currency),
        level: row.get(9)?,
    })
}

/// Sorts rows that stand by due date; equal ones keep that order.
fn sort(rows: &mut [Candidate], query: &InvoiceQuery, directory: &HashMap<CustomerId, Listed>) {
    let name = |row: &Candidate| directory.get(&row.customer).map(|customer| customer.name_folded.as_str());
    // Amounts of different currencies are not compared (M2): they are grouped.
    let amount = |money: Money| (money.currency, money.minor);
    let numbers: HashMap<ReceivableId, String> = match query.sort {
        InvoiceSort::Number => rows.iter().map(|row| (row.receivable, fold(&row.number))).collect(),
        _ => HashMap::new(),
    };
    rows.sort_by(|one, other| {
        let order: Ordering = match query.sort {
            InvoiceSort::Number => numbers.get(&one.receivable).cmp(&numbers.get(&other.receivable)),
            InvoiceSort::Customer => name(one).cmp(&name(other)),
            InvoiceSort::IssuedOn => one.issued_on.cmp(&other.issued_on),
            InvoiceSort::DueOn => one.due_on.cmp(&other.due_on),
            InvoiceSort::Amount => amount(one.amount).cmp(&amount(other.amount)),
            InvoiceSort::Open => amount(one.open).cmp(&amount(other.open)),
        };
        if query.is_descending { order.reverse() } else { order }
    });
}

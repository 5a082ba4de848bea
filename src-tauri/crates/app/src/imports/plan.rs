//! What an import would do, row by row, before anything is written (I1).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{InvoiceId, Money, ReceivableId, SettlementId, customer::CustomerProfile};
use store::{NewReceivable, NewSettlement};

use crate::contract::{ImportCounts, ImportProblem, RowVerdict};

use super::resolve::Party;

/// What every row does, and the customers that come with them.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// One per row of the file, in its order.
    pub(super) rows: Vec<PlannedRow>,
    /// Customers that are added.
    pub(super) added: Vec<CustomerProfile>,
    /// Items of the book that a complete list does not name (I5).
    pub(super) missing: Vec<MissingItem>,
}

/// An open item of the book that a complete list does not name: it is proposed as settled.
#[derive(Debug)]
pub(super) struct MissingItem {
    /// What is posted, and why.
    pub(super) row: PlannedRow,
    /// What would be settled.
    pub(super) amount: Money,
    /// What the book says, for the columns of the file.
    pub(super) cells: Vec<(exchange::Field, String)>,
}

/// What one row does.
#[derive(Debug)]
pub(super) struct PlannedRow {
    /// The line of the file where the row begins.
    pub(super) line: u64,
    /// What happens to it, as it is shown.
    pub(super) verdict: RowVerdict,
    /// What is posted.
    pub(super) action: Action,
    /// Why it is refused, or what is worth knowing.
    pub(super) problems: Vec<ImportProblem>,
    /// The invoice whose amount it raises although a sent letter names it (L11), whatever happens to the row.
    pub(super) rise: Option<Rise>,
}

/// An amount that rises after a letter named it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rise {
    pub(super) number: String,
    pub(super) old: Money,
    pub(super) new: Money,
}

/// What is posted for a row.
#[derive(Debug)]
pub(super) enum Action {
    /// Nothing.
    Nothing,
    /// A customer without anything else; it is among the added ones.
    AddCustomer,
    /// A new profile of a customer.
    ChangeCustomer(Box<(domain::CustomerId, CustomerProfile)>),
    /// A new invoice, perhaps with its payment.
    AddInvoice(Box<InvoicePlan>),
    /// A payment of an invoice that is in the book (L11).
    PayInvoice(PaymentOfInvoice),
    /// An invoice that takes the place of another one (L11).
    Supersede(Box<Supersession>),
    /// A credit note or a payment.
    Settle(Box<SettlementPlan>),
}

/// A new invoice.
#[derive(Debug, Clone)]
pub(super) struct InvoicePlan {
    pub(super) party: Party,
    /// Whom it is posted for, where that one was merged into the party (L12).
    pub(super) posted_for: Option<domain::CustomerId>,
    pub(super) kind: store::InvoiceKind,
    pub(super) number: String,
    pub(super) issued_on: NaiveDate,
    pub(super) terms: String,
    pub(super) total: Money,
    /// Its dated parts, which sum to the total.
    pub(super) receivables: Vec<NewReceivable>,
    pub(super) notes: Vec<(String, String)>,
    /// What was paid of it, and when.
    pub(super) paid: Option<(NaiveDate, Money)>,
}

/// A payment of an invoice that is in the book.
#[derive(Debug)]
pub(super) struct PaymentOfInvoice {
    pub(super) party: Party,
    /// Its dated parts, in the order in which they are settled.
    pub(super) receivables: Vec<ReceivableId>,
    pub(super) paid_on: NaiveDate,
    pub(super) amount: Money,
    /// Where it is known from, or empty.
    pub(super) reference: String,
}

/// An invoice that takes the place of another one: what was allocated to the old one is allocated to it, up to its amount.
#[derive(Debug)]
pub(super) struct Supersession {
    pub(super) old: InvoiceId,
    /// The dated parts of the old one, the first due first.
    pub(super) old_parts: Vec<ReceivableId>,
    pub(super) invoice: InvoicePlan,
    pub(super) settled: Vec<(SettlementId, i64)>,
}

/// A settlement by itself.
#[derive(Debug)]
pub(super) struct SettlementPlan {
    pub(super) party: Party,
    /// Whom it is posted for, where that one was merged into the party (L12).
    pub(super) posted_for: Option<domain::CustomerId>,
    pub(super) kind: store::SettlementKind,
    pub(super) value_on: NaiveDate,
    pub(super) amount: Money,
    pub(super) method: String,
    pub(super) number: Option<String>,
    pub(super) reference: String,
    /// Whether open items are settled at once.
    pub(super) is_allocated: bool,
}

impl SettlementPlan {
    /// The settlement to post for `customer`.
    pub(super) fn settlement(&self, customer: domain::CustomerId) -> NewSettlement {
        NewSettlement {
            customer,
            kind: self.kind,
            amount: self.amount,
            value_on: self.value_on,
            method: self.method.clone(),
            number: self.number.clone(),
            reference: self.reference.clone(),
        }
    }
}

impl PlannedRow {
    /// A row that says what the book has.
    pub(super) fn same(line: u64) -> Self {
        Self { line, verdict: RowVerdict::Same, action: Action::Nothing, problems: Vec::new(), rise: None }
    }

    /// A row that adds something.
    pub(super) fn new(line: u64, action: Action) -> Self {
        Self { line, verdict: RowVerdict::New, action, problems: Vec::new(), rise: None }
    }

    /// A row that changes something, with old and new shown.
    pub(super) fn changed(line: u64, action: Action, changes: Vec<ImportProblem>) -> Self {
        Self { line, verdict: RowVerdict::Changed, action, problems: changes, rise: None }
    }

    /// A row that cannot be taken.
    pub(super) fn refused(line: u64, problem: ImportProblem) -> Self {
        Self {
            line,
            verdict: RowVerdict::Refused,
            action: Action::Nothing,
            problems: vec![problem],
            rise: None,
        }
    }
}

impl Plan {
    /// The rows by verdict.
    pub(super) fn counts(&self) -> ImportCounts {
        let with = |verdict| {
            let count = self.rows.iter().filter(|row| row.verdict == verdict).count();
            u32::try_from(count).unwrap_or(u32::MAX)
        };
        ImportCounts {
            read: u32::try_from(self.rows.len()).unwrap_or(u32::MAX),
            new: with(RowVerdict::New),
            changed: with(RowVerdict::Changed) + u32::try_from(self.missing.len()).unwrap_or(u32::MAX),
            same: with(RowVerdict::Same),
            refused: with(RowVerdict::Refused),
        }
    }

    /// Σ of the new invoices or payments, per currency.
    pub(super) fn new_totals(&self) -> Vec<Money> {
        per_currency(self.rows.iter().filter_map(|row| match &row.action {
            Action::AddInvoice(invoice) => Some(invoice.total),
            Action::Settle(plan) if plan.kind == store::SettlementKind::Payment => Some(plan.amount),
            Action::Settle(plan) => Some(-plan.amount),
            _ => None,
        }))
    }

    /// Σ of the items that a complete list does not name, per currency.
    pub(super) fn missing_totals(&self) -> Vec<Money> {
        per_currency(self.missing.iter().map(|item| item.amount))
    }
}

fn per_currency(amounts: impl Iterator<Item = Money>) -> Vec<Money> {
    let mut totals: BTreeMap<domain::Currency, i64> = BTreeMap::new();
    for amount in amounts {
        *totals.entry(amount.currency).or_default() += amount.minor;
    }
    totals.into_iter().map(|(currency, minor)| Money::new(minor, currency)).collect()
}

/// A remark or problem about a whole row, with parameters for its text.
pub(super) fn row_problem(code: &str, params: &[(&str, String)], is_remark: bool) -> ImportProblem {
    ImportProblem {
        column: None,
        header: String::new(),
        value: String::new(),
        code: code.to_owned(),
        params: params.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
        is_remark,
    }
}

//! The list of everything that reduces debt, with what it was applied to.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, HashMap},
};

use chrono::NaiveDate;
use domain::{AllocationId, CustomerId, EntryId, Money, ReceivableId, SettlementId};
use rusqlite::Row;

use super::{directory::Listed, words::Words};
use crate::{
    Reader, Result, SettlementKind, fold,
    sql::{Code, Day, coded},
};

/// By what the list is ordered; ties are broken by key, newest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SettlementSort {
    /// By value date.
    #[default]
    ValueOn,
    /// By the customer's name, without accents.
    Customer,
    /// By amount, per currency.
    Amount,
    /// By what is not applied, per currency.
    Rest,
}

/// Which of the settlements are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SettlementFilter {
    /// Every one that stands.
    #[default]
    All,
    /// Something of it is not applied to anything.
    OnAccount,
    /// Payments.
    Payments,
    /// Credit notes.
    CreditNotes,
    /// What is no money: write-offs, discounts, tax withheld and the like.
    Otherwise,
}

/// Which settlements are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettlementQuery {
    /// Words that the reference, the number, the invoices or the customer contain, accents ignored; empty asks for all.
    pub search: String,
    /// The kind or state.
    pub filter: SettlementFilter,
    /// The order.
    pub sort: SettlementSort,
    /// Whether the order is reversed.
    pub is_descending: bool,
    /// How many rows to pass over.
    pub offset: usize,
    /// How many rows to return.
    pub limit: usize,
}

impl SettlementQuery {
    /// Every one, by value date.
    pub const fn all() -> Self {
        Self {
            search: String::new(),
            filter: SettlementFilter::All,
            sort: SettlementSort::ValueOn,
            is_descending: false,
            offset: 0,
            limit: usize::MAX,
        }
    }
}

/// A part of a settlement and the invoice that it reduces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettledPart {
    /// The allocation.
    pub allocation: AllocationId,
    /// What it reduces.
    pub receivable: ReceivableId,
    /// Number of its invoice.
    pub invoice_number: String,
    /// The part.
    pub amount: Money,
}

/// A settlement of the list, with its customer and its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettlementRow {
    /// Key.
    pub settlement: SettlementId,
    /// Whose it is.
    pub customer: CustomerId,
    /// Name of the customer, or the number where there is no name.
    pub customer_name: String,
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
    /// What is not applied.
    pub rest: Money,
    /// The entry that posted it.
    pub entry: EntryId,
    /// What it was applied to, in the order in which it was.
    pub parts: Vec<SettledPart>,
}

/// How many settlements the search found, by state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SettlementCounts {
    /// Of any kind.
    pub all: usize,
    /// Not applied, or in part only.
    pub on_account: usize,
    /// Payments.
    pub payments: usize,
    /// Credit notes.
    pub credit_notes: usize,
    /// What is no money.
    pub otherwise: usize,
}

/// A part of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettlementPage {
    /// The rows asked for.
    pub rows: Vec<SettlementRow>,
    /// How many settlements the search found.
    pub counts: SettlementCounts,
    /// Σ of what is not applied among them, per currency.
    pub on_account: Vec<Money>,
    /// Method and amount of every payment among them.
    pub paid: Vec<(String, Money)>,
    /// Method and amount of every charge among them that was kept from a payment, as a finance partner keeps its commission.
    pub kept: Vec<(String, Money)>,
}

impl SettlementCounts {
    /// How many rows a filter leaves.
    pub const fn of(&self, filter: SettlementFilter) -> usize {
        match filter {
            SettlementFilter::All => self.all,
            SettlementFilter::OnAccount => self.on_account,
            SettlementFilter::Payments => self.payments,
            SettlementFilter::CreditNotes => self.credit_notes,
            SettlementFilter::Otherwise => self.otherwise,
        }
    }

    fn count(&mut self, row: &SettlementRow) {
        self.all += 1;
        self.on_account += usize::from(is_in(row, SettlementFilter::OnAccount));
        self.payments += usize::from(is_in(row, SettlementFilter::Payments));
        self.credit_notes += usize::from(is_in(row, SettlementFilter::CreditNotes));
        self.otherwise += usize::from(is_in(row, SettlementFilter::Otherwise));
    }
}

fn is_in(row: &SettlementRow, filter: SettlementFilter) -> bool {
    match filter {
        SettlementFilter::All => true,
        SettlementFilter::OnAccount => !row.rest.is_zero(),
        SettlementFilter::Payments => row.kind == SettlementKind::Payment,
        SettlementFilter::CreditNotes => row.kind == SettlementKind::CreditNote,
        SettlementFilter::Otherwise => !row.kind.lies_on_account(),
    }
}

impl Reader<'_> {
    /// The settlements that `query` asks for, with how many the search found in each state.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn settlements(self, query: &SettlementQuery) -> Result<SettlementPage> {
        let directory = self.directory()?;
        let mut parts = self.settled_invoices()?;
        let words = Words::of(&query.search);
        let mut counts = SettlementCounts::default();
        let mut on_account: BTreeMap<_, i64> = BTreeMap::new();
        let mut found = Vec::new();
        let (mut paid, mut kept) = (Vec::new(), Vec::new());
        for mut row in self.standing_settlements()? {
            row.parts = parts.remove(&row.settlement).unwrap_or_default();
            let customer = directory.get(&row.customer);
            if !words.is_empty() && !is_found(&words, &row, customer) {
                continue;
            }
            row.customer_name = customer.map(|customer| customer.name.clone()).unwrap_or_default();
            counts.count(&row);
            if row.rest.minor != 0 {
                *on_account.entry(row.rest.currency).or_default() += row.rest.minor;
            }
            if row.kind == SettlementKind::Payment {
                paid.push((row.method.clone(), row.amount));
            }
            if row.kind == SettlementKind::BankCharge && !row.method.is_empty() {
                kept.push((row.method.clone(), row.amount));
            }
            if is_in(&row, query.filter) {
                found.push(row);
            }
        }
        sort(&mut found, query, &directory);
        let rows = found.into_iter().skip(query.offset).take(query.limit).collect();
        let on_account = on_account.into_iter().map(|(currency, minor)| Money::new(minor, currency));
        Ok(SettlementPage { rows, counts, on_account: on_account.collect(), paid, kept })
    }

    fn standing_settlements(self) -> Result<Vec<SettlementRow>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT s.settlement_id, o.customer_id, s.kind, s.number, s.method, t.body, s.value_on, s.currency, \
             s.amount_minor, o.rest_minor, s.entry_id FROM open_settlement AS o \
             JOIN settlement AS s USING (settlement_id) LEFT JOIN text AS t ON t.text_id = s.reference_text_id",
        )?;
        let mut rows = statement.query_map([], settlement)?.collect::<rusqlite::Result<Vec<_>>>()?;
        let merged = self.merged()?;
        for row in rows.iter_mut().filter(|row| row.kind == SettlementKind::Transfer) {
            row.reference = self.counterpart(row.settlement)?;
        }
        for row in &mut rows {
            row.customer = merged.of(row.customer);
        }
        Ok(rows)
    }

    fn settled_invoices(self) -> Result<HashMap<SettlementId, Vec<SettledPart>>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT a.settlement_id, a.allocation_id, a.receivable_id, i.number, r.currency, a.amount_minor \
             FROM allocation AS a JOIN receivable AS r USING (receivable_id) JOIN invoice AS i USING (invoice_id) \
             WHERE NOT EXISTS (SELECT 1 FROM active_reversal WHERE target_kind = 'allocation' \
             AND target_id = a.allocation_id) ORDER BY a.allocation_id",
        )?;
        let mut parts: HashMap<SettlementId, Vec<SettledPart>> = HashMap::new();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            parts.entry(SettlementId(row.get(0)?)).or_default().push(SettledPart {
                allocation: AllocationId(row.get(1)?),
                receivable: ReceivableId(row.get(2)?),
                invoice_number: row.get(3)?,
                amount: Money::new(row.get(5)?, row.get::<_, Code>(4)?.0),
            });
        }
        Ok(parts)
    }
}

fn is_found(words: &Words, row: &SettlementRow, customer: Option<&Listed>) -> bool {
    let mut own = vec![fold(&row.reference), fold(row.number.as_deref().unwrap_or_default())];
    own.extend(row.parts.iter().map(|part| fold(&part.invoice_number)));
    let mut texts: Vec<&str> = own.iter().map(String::as_str).collect();
    texts.extend(customer.map(|customer| customer.search_folded.as_str()));
    words.are_in(&texts)
}

fn settlement(row: &Row<'_>) -> rusqlite::Result<SettlementRow> {
    let currency = row.get::<_, Code>(7)?.0;
    Ok(SettlementRow {
        settlement: SettlementId(row.get(0)?),
        customer: CustomerId(row.get(1)?),
        customer_name: String::new(),
        kind: coded(row, 2, SettlementKind::from_code)?,
        number: row.get(3)?,
        method: row.get(4)?,
        reference: row.get::<_, Option<String>>(5)?.unwrap_or_default(),
        value_on: row.get::<_, Day>(6)?.0,
        amount: Money::new(row.get(8)?, currency),
        rest: Money::new(row.get(9)?, currency),
        entry: EntryId(row.get(10)?),
        parts: Vec::new(),
    })
}

fn sort(rows: &mut [SettlementRow], query: &SettlementQuery, directory: &HashMap<CustomerId, Listed>) {
    let name =
        |row: &SettlementRow| directory.get(&row.customer).map(|customer| customer.name_folded.as_str());
    // Amounts of different currencies are not compared (M2): they are grouped.
    let amount = |money: Money| (money.currency, money.minor);
    rows.sort_by(|one, other| {
        let order: Ordering = match query.sort {
            SettlementSort::ValueOn => one.value_on.cmp(&other.value_on),
            SettlementSort::Customer => name(one).cmp(&name(other)),
            SettlementSort::Amount => amount(one.amount).cmp(&amount(other.amount)),
            SettlementSort::Rest => amount(one.rest).cmp(&amount(other.rest)),
        };
        let order = if query.is_descending { order.reverse() } else { order };
        order.then_with(|| other.settlement.cmp(&one.settlement))
    });
}

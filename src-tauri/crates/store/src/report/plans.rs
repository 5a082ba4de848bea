//! Payment plans with what was paid of them.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{
    Currency, CustomerId, EntryId, InvoiceId, Money, PlanId, ReceivableId, instalments::Instalment,
};
use rusqlite::{OptionalExtension as _, Row};

use crate::{
    Meanwhile, PlanEventKind, Reader, Result,
    merge::SAME,
    sql::{Code, Day, coded},
};

/// What became of a plan, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlanEvent {
    /// What.
    pub kind: PlanEventKind,
    /// The day.
    pub on: NaiveDate,
    /// The entry that says so.
    pub entry: EntryId,
}

/// A receivable that a plan is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanItem {
    /// The receivable.
    pub receivable: ReceivableId,
    /// Its invoice.
    pub invoice: InvoiceId,
    /// Number of the invoice.
    pub number: String,
    /// Date of the invoice.
    pub issued_on: NaiveDate,
    /// Its own due date.
    pub due_on: NaiveDate,
    /// How much of it is in the plan.
    pub amount: Money,
}

/// What a part of an instalment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanPartKind {
    /// It pays off the debt.
    Principal,
    /// Interest of the plan.
    Interest,
    /// Fee of the plan.
    Fee,
}

impl PlanPartKind {
    /// The kind of a receivable with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "principal" => Some(Self::Principal),
            "interest" => Some(Self::Interest),
            "fee" => Some(Self::Fee),
            _ => None,
        }
    }
}

/// A part of an instalment that stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlanPart {
    /// Its receivable.
    pub receivable: ReceivableId,
    /// What it is.
    pub kind: PlanPartKind,
    /// What is open of it.
    pub open: Money,
}

/// A line of the schedule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanLine {
    /// 0 for what is paid on signing.
    pub place: u16,
    /// What is due when.
    pub instalment: Instalment,
    /// Its parts that stand; none before the plan is agreed.
    pub open: Vec<PlanPart>,
    /// What was paid of it, of all parts. Interest that was let off is not paid.
    pub paid: Money,
    /// What was paid of its principal.
    pub paid_principal: Money,
    /// Its paper, once the plan is agreed.
    pub invoice: Option<InvoiceId>,
}

/// A plan that was offered and not taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanRow {
    /// Key.
    pub plan: PlanId,
    /// Whose debt it is.
    pub customer: CustomerId,
    /// Its number.
    pub number: String,
    /// When it was offered.
    pub offered_on: NaiveDate,
    /// The entry that offered it.
    pub entry: EntryId,
    /// The debt.
    pub debt: Money,
    /// Days of grace.
    pub grace_days: u16,
    /// So many missed instalments make the rest payable.
    pub missed_limit: u16,
    /// What late interest does meanwhile.
    pub meanwhile: Meanwhile,
    /// The plan whose place it takes.
    pub replaces: Option<PlanId>,
    /// Whether it was agreed.
    pub agreed: Option<PlanEvent>,
    /// How the offer or the plan ended before it was paid.
    pub ended: Option<PlanEvent>,
    /// What it is about, oldest due first.
    pub items: Vec<PlanItem>,
    /// The schedule.
    pub lines: Vec<PlanLine>,
}

const PLANS: &str = "SELECT p.plan_id, p.customer_id, p.number, p.offered_on, p.entry_id, p.currency, p.debt_minor, \
     p.grace_days, p.missed_limit, p.meanwhile, p.replaces_plan_id FROM plan AS p \
     WHERE NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'plan' AND v.target_id = p.plan_id)";

impl Reader<'_> {
    /// Every plan that stands, the newest first; of one customer where one is given.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn plans(self, customer: Option<CustomerId>) -> Result<Vec<PlanRow>> {
        let only = format!("{PLANS} AND p.customer_id IN {SAME} ORDER BY p.plan_id DESC");
        let all = format!("{PLANS} ORDER BY p.plan_id DESC");
        let rows: Vec<PlanRow> = match customer {
            Some(customer) => self
                .connection
                .prepare_cached(&only)?
                .query_map([customer.0], plan_row)?
                .collect::<rusqlite::Result<_>>()?,
            None => self
                .connection
                .prepare_cached(&all)?
                .query_map([], plan_row)?
                .collect::<rusqlite::Result<_>>()?,
        };
        rows.into_iter().map(|row| self.filled(row)).collect()
    }

    /// One plan that stands.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn plan(self, plan: PlanId) -> Result<Option<PlanRow>> {
        let mut statement = self.connection.prepare_cached(&format!("{PLANS} AND p.plan_id = ?"))?;
        let found = statement.query_row([plan.0], plan_row).optional()?;
        found.map(|row| self.filled(row)).transpose()
    }

    /// The numbers of the plans that a receivable is in, with their keys.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn plans_of(self, receivable: ReceivableId) -> Result<Vec<(PlanId, String)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT p.plan_id, p.number FROM planned_receivable AS t JOIN plan AS p USING (plan_id) \
             WHERE t.receivable_id = ? ORDER BY p.plan_id",
        )?;
        let found = statement.query_map([receivable.0], |row| Ok((PlanId(row.get(0)?), row.get(1)?)))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// How many dated instalments each plan has, by its number.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn instalment_counts(self) -> Result<HashMap<String, (PlanId, u32)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT p.number, p.plan_id, max(l.place) FROM plan AS p JOIN plan_line AS l USING (plan_id) GROUP BY p.plan_id",
        )?;
        let found = statement.query_map([], |row| Ok((row.get(0)?, (PlanId(row.get(1)?), row.get(2)?))))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// The numbers of the agreed plans that receivables are in now.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn on_plan(self) -> Result<HashMap<ReceivableId, String>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT t.receivable_id, p.number FROM planned_receivable AS t JOIN plan AS p USING (plan_id) \
             JOIN standing_plan_event AS e USING (plan_id) WHERE e.kind = 'agreed'",
        )?;
        let found = statement.query_map([], |row| Ok((ReceivableId(row.get(0)?), row.get(1)?)))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// The settlements that moved receivables into the plan when it was agreed, with the receivable of each.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn moved_into(self, plan: &PlanRow) -> Result<Vec<(domain::SettlementId, ReceivableId)>> {
        let Some(agreed) = plan.agreed else { return Ok(Vec::new()) };
        let mut statement = self.connection.prepare_cached(
            "SELECT s.settlement_id, a.receivable_id FROM entry_span AS e JOIN settlement AS s \
             ON s.settlement_id BETWEEN e.first_id AND e.last_id JOIN allocation AS a USING (settlement_id) \
             JOIN open_settlement AS o USING (settlement_id) \
             WHERE e.entry_id = ? AND e.fact_table = 'settlement' AND s.kind = 'reschedule' AND s.number = ? \
             ORDER BY s.settlement_id",
        )?;
        let keys = rusqlite::params![agreed.entry.0, plan.number];
        let found = statement
            .query_map(keys, |row| Ok((domain::SettlementId(row.get(0)?), ReceivableId(row.get(1)?))))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    fn filled(self, mut plan: PlanRow) -> Result<PlanRow> {
        for event in self.plan_events(plan.plan)? {
            let place = if event.kind == PlanEventKind::Agreed { &mut plan.agreed } else { &mut plan.ended };
            *place = Some(event);
        }
        let currency = plan.debt.currency;
        let mut items = self.connection.prepare_cached(
            "SELECT i.receivable_id, v.invoice_id, v.number, v.issued_on, r.due_on, i.amount_minor FROM plan_item AS i \
             JOIN receivable AS r USING (receivable_id) JOIN invoice AS v USING (invoice_id) WHERE i.plan_id = ? \
             ORDER BY r.due_on, r.receivable_id",
        )?;
        plan.items = items
            .query_map([plan.plan.0], |row| plan_item(row, currency))?
            .collect::<rusqlite::Result<_>>()?;
        let mut lines = self.connection.prepare_cached(
            "SELECT place, due_on, principal_minor, interest_minor, fee_minor FROM plan_line WHERE plan_id = ? ORDER BY place",
        )?;
        plan.lines = lines
            .query_map([plan.plan.0], |row| plan_line(row, currency))?
            .collect::<rusqlite::Result<_>>()?;
        if let Some(agreed) = plan.agreed {
            for line in &mut plan.lines {
                self.add_payments(line, (agreed.entry, &plan.number))?;
            }
        }
        Ok(plan)
    }

    fn plan_events(self, plan: PlanId) -> Result<Vec<PlanEvent>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT kind, happened_on, entry_id FROM standing_plan_event WHERE plan_id = ? ORDER BY plan_event_id",
        )?;
        let found = statement.query_map([plan.0], |row| {
            Ok(PlanEvent {
                kind: coded(row, 0, PlanEventKind::from_code)?,
                on: row.get::<_, Day>(1)?.0,
                entry: EntryId(row.get(2)?),
            })
        })?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// What is open and paid of a line, from the paper that the entry of the agreement made.
    fn add_payments(self, line: &mut PlanLine, (entry, number): (EntryId, &str)) -> Result<()> {
        let mut statement = self.connection.prepare_cached(
            "SELECT i.invoice_id, r.receivable_id, r.kind, o.open_minor, (SELECT coalesce(sum(a.amount_minor), 0) \
             FROM allocation AS a JOIN settlement AS s USING (settlement_id) WHERE a.receivable_id = r.receivable_id \
             AND s.kind <> 'reschedule' AND (r.kind = 'principal' OR s.kind <> 'discount') AND NOT EXISTS (SELECT 1 FROM active_reversal AS v \
             WHERE v.target_kind = 'allocation' AND v.target_id = a.allocation_id)) \
             FROM entry_span AS e JOIN invoice AS i ON i.invoice_id BETWEEN e.first_id AND e.last_id \
             JOIN receivable AS r USING (invoice_id) LEFT JOIN open_receivable AS o USING (receivable_id) \
             WHERE e.entry_id = ?1 AND e.fact_table = 'invoice' AND i.number = ?2 ORDER BY r.receivable_id",
        )?;
        let mut rows = statement.query(rusqlite::params![entry.0, format!("{number}/{}", line.place)])?;
        while let Some(row) = rows.next()? {
            line.invoice = Some(InvoiceId(row.get(0)?));
            let paid: i64 = row.get(4)?;
            line.paid.minor += paid;
            let kind = coded(row, 2, PlanPartKind::from_code)?;
            if kind == PlanPartKind::Principal {
                line.paid_principal.minor += paid;
            }
            if let Some(open) = row.get::<_, Option<i64>>(3)? {
                let open = Money::new(open, line.paid.currency);
                line.open.push(PlanPart { receivable: ReceivableId(row.get(1)?), kind, open });
            }
        }
        Ok(())
    }
}

fn plan_row(row: &Row<'_>) -> rusqlite::Result<PlanRow> {
    Ok(PlanRow {
        plan: PlanId(row.get(0)?),
        customer: CustomerId(row.get(1)?),
        number: row.get(2)?,
        offered_on: row.get::<_, Day>(3)?.0,
        entry: EntryId(row.get(4)?),
        debt: Money::new(row.get(6)?, row.get::<_, Code>(5)?.0),
        grace_days: row.get(7)?,
        missed_limit: row.get(8)?,
        meanwhile: coded(row, 9, Meanwhile::from_code)?,
        replaces: row.get::<_, Option<i64>>(10)?.map(PlanId),
        agreed: None,
        ended: None,
        items: Vec::new(),
        lines: Vec::new(),
    })
}

fn plan_item(row: &Row<'_>, currency: Currency) -> rusqlite::Result<PlanItem> {
    Ok(PlanItem {
        receivable: ReceivableId(row.get(0)?),
        invoice: InvoiceId(row.get(1)?),
        number: row.get(2)?,
        issued_on: row.get::<_, Day>(3)?.0,
        due_on: row.get::<_, Day>(4)?.0,
        amount: Money::new(row.get(5)?, currency),
    })
}

fn plan_line(row: &Row<'_>, currency: Currency) -> rusqlite::Result<PlanLine> {
    let money = |minor: i64| Money::new(minor, currency);
    Ok(PlanLine {
        place: row.get(0)?,
        instalment: Instalment {
            due_on: row.get::<_, Day>(1)?.0,
            principal: money(row.get(2)?),
            interest: money(row.get(3)?),
            fee: money(row.get(4)?),
        },
        open: Vec::new(),
        paid: money(0),
        paid_principal: money(0),
        invoice: None,
    })
}

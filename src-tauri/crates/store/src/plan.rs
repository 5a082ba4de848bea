//! Payment plans: what was offered, what became of it (T4). Their instalments are papers of their own.

use chrono::Datelike as _;
use domain::{CustomerId, InvoiceId, Money, PlanId, ReceivableId, instalments::Instalment};
use rusqlite::params;

use crate::{
    Entry, Fact, InvoiceKind, NewInvoice, NewReceivable, Result, StoreError,
    sql::{Code, Day},
};

/// What late interest on the debt does while a plan runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Meanwhile {
    /// It rests.
    Rests,
    /// It runs.
    Runs,
}

impl Meanwhile {
    /// The code in the book.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Rests => "rests",
            Self::Runs => "runs",
        }
    }

    /// What this code says.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Rests, Self::Runs].into_iter().find(|each| each.code() == code)
    }
}

/// What became of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PlanEventKind {
    /// Both sides agreed.
    Agreed,
    /// The customer declined, or the offer was withdrawn.
    Declined,
    /// The rest was called in.
    Broken,
    /// Another plan took its place.
    Replaced,
}

impl PlanEventKind {
    /// The code in the book.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Agreed => "agreed",
            Self::Declined => "declined",
            Self::Broken => "broken",
            Self::Replaced => "replaced",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Agreed, Self::Declined, Self::Broken, Self::Replaced]
            .into_iter()
            .find(|each| each.code() == code)
    }
}

/// One line of a schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewPlanLine {
    /// 0 for what is paid on signing, then 1, 2 …
    pub place: u16,
    /// What is due when.
    pub instalment: Instalment,
}

/// A plan that is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPlan {
    /// Whose debt it is.
    pub customer: CustomerId,
    /// The running plan whose place it takes once it is agreed.
    pub replaces: Option<PlanId>,
    /// The debt: the sum of the items, and of the principals of the lines.
    pub debt: Money,
    /// Days after a due date before an instalment counts as missed.
    pub grace_days: u16,
    /// So many missed instalments make the whole rest payable; at least 1.
    pub missed_limit: u16,
    /// What late interest does meanwhile.
    pub meanwhile: Meanwhile,
    /// Which receivables, and how much of each in minor units; the oldest first.
    pub items: Vec<(ReceivableId, i64)>,
    /// The schedule in the order of dates.
    pub lines: Vec<NewPlanLine>,
}

impl Entry<'_> {
    /// Posts an offered plan and returns its key and its number, `PL-2026-0001`.
    ///
    /// # Errors
    /// If an item is in another plan that stands, or the customer does not stand.
    pub fn post_plan(&mut self, plan: &NewPlan) -> Result<(PlanId, String)> {
        let today = self.now.today;
        let sequence: i64 = self
            .connection
            .prepare_cached("SELECT coalesce(max(number_in_year), 0) + 1 FROM plan WHERE number_year = ?")?
            .query_row([today.year()], |row| row.get(0))?;
        let number = format!("PL-{}-{sequence:04}", today.year());
        self.connection
            .prepare_cached(
                "INSERT INTO plan (entry_id, customer_id, replaces_plan_id, number_year, number_in_year, number, offered_on, \
                 currency, debt_minor, grace_days, missed_limit, meanwhile) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.id.0,
                plan.customer.0,
                plan.replaces.map(|replaced| replaced.0),
                today.year(),
                sequence,
                number,
                Day(today),
                Code(plan.debt.currency),
                plan.debt.minor,
                plan.grace_days,
                plan.missed_limit,
                plan.meanwhile.code(),
            ])
            .map_err(|error| match StoreError::from(error) {
                StoreError::Refused { rule } if rule == "customer.not_standing" => {
                    StoreError::NotStanding(Fact::from(plan.customer))
                }
                error => error,
            })?;
        let id = self.connection.last_insert_rowid();
        for (receivable, minor) in &plan.items {
            self.connection
                .prepare_cached(
                    "INSERT INTO plan_item (entry_id, plan_id, receivable_id, amount_minor) VALUES (?, ?, ?, ?)",
                )?
                .execute(params![self.id.0, id, receivable.0, minor])?;
        }
        for NewPlanLine { place, instalment } in &plan.lines {
            self.connection
                .prepare_cached(
                    "INSERT INTO plan_line (entry_id, plan_id, place, due_on, principal_minor, interest_minor, fee_minor) \
                     VALUES (?, ?, ?, ?, ?, ?, ?)",
                )?
                .execute(params![
                    self.id.0,
                    id,
                    place,
                    Day(instalment.due_on),
                    instalment.principal.minor,
                    instalment.interest.minor,
                    instalment.fee.minor,
                ])?;
        }
        Ok((PlanId(id), number))
    }

    /// Posts what became of a plan today.
    ///
    /// # Errors
    /// If an offer was answered already, or a plan that was not agreed is to end.
    pub fn post_plan_event(&mut self, plan: PlanId, kind: PlanEventKind) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO plan_event (entry_id, plan_id, kind, happened_on) VALUES (?, ?, ?, ?)",
            )?
            .execute(params![self.id.0, plan.0, kind.code(), Day(self.now.today)])?;
        Ok(())
    }

    /// Posts the paper of an instalment with up to three receivables: principal, interest and fee (T4).
    ///
    /// # Errors
    /// If the customer has a standing paper of the number already, or an amount is too large.
    pub fn post_instalment(
        &mut self,
        customer: CustomerId,
        plan_number: &str,
        line: &NewPlanLine,
    ) -> Result<InvoiceId> {
        let Instalment { due_on, principal, interest, fee } = line.instalment;
        let part = |minor| NewReceivable { due_on, amount_minor: minor, ladder: None, shift: None };
        let total = principal.minor + interest.minor + fee.minor;
        let invoice = NewInvoice {
            customer,
            kind: InvoiceKind::Plan,
            number: format!("{plan_number}/{}", line.place),
            issued_on: self.now.today,
            total: Money::new(total, principal.currency),
            terms: String::new(),
            receivables: Vec::new(),
            notes: Vec::new(),
        };
        let id = self.post_paper(&invoice)?;
        for (kind, amount) in [("principal", principal), ("interest", interest), ("fee", fee)] {
            if amount.minor > 0 {
                self.post_receivable(&invoice, id, (kind, &part(amount.minor)))?;
            }
        }
        Ok(id)
    }
}

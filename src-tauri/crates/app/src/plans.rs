//! Payment plans: offered, agreed, and what becomes of them (T4, T6).

mod agreement;
mod ending;
mod making;
mod paying_off;
mod standing;
mod view;

pub(crate) use standing::{InstalmentNames, plans_of};

use domain::{Money, Now, PlanId};
use store::{
    Entry, Meanwhile, NewPlan, NewPlanLine, NewSettlement, PlanEventKind, PlanRow, SettlementKind, StoreError,
};

use crate::{
    App, AppError,
    contract::{
        ListPlannable, ListPlans, PlanPreview, PlanReceipt, PlanRef, PlanState, PlanSummary, PlanTerms,
        PlanView, PlannableView,
    },
    disputes::require_undisputed,
    payments::require_customer,
};

impl App {
    /// Every plan, or those of one customer, the newest first.
    ///
    /// # Errors
    /// If no book is open.
    pub fn list_plans(&self, request: &ListPlans) -> Result<Vec<PlanSummary>, AppError> {
        let read = self.read()?;
        let today = self.now().today;
        let names = view::names(read)?;
        let plans = read.plans(request.customer_id)?;
        Ok(plans.iter().map(|plan| view::summary(plan, &names, today)).collect())
    }

    /// A plan with its schedule, what was paid, and what was carried back to its invoices.
    ///
    /// # Errors
    /// If there is no such plan.
    pub fn get_plan(&self, request: &PlanRef) -> Result<PlanView, AppError> {
        let read = self.read()?;
        let plan = require_plan(read.plan(request.plan_id)?)?;
        view::plan(read, &plan, self.now().today)
    }

    /// What a plan of the customer can be about; what stands in another plan is listed with that plan's number.
    ///
    /// # Errors
    /// If there is no such customer, or the plan to be replaced does not run.
    pub fn list_plannable(&self, request: &ListPlannable) -> Result<PlannableView, AppError> {
        let read = self.read()?;
        let profile = require_customer(read, request.customer_id)?;
        let replaced = making::replaced(read, request.replaces)?;
        Ok(PlannableView {
            customer_name: profile.display_name().to_owned(),
            items: making::plannable(read, request.customer_id, (replaced.as_ref(), self.now().today))?,
            replaces_number: replaced.map(|plan| plan.number),
        })
    }

    /// The schedule that an offer would have. Nothing is written.
    ///
    /// # Errors
    /// If the terms contradict each other or an item cannot be in a plan: `plan.…`.
    pub fn preview_plan(&self, request: &PlanTerms) -> Result<PlanPreview, AppError> {
        let read = self.read()?;
        let made = making::make(read, request, self.now().today)?;
        view::preview(&made, &require_customer(read, request.customer_id)?)
    }

    /// Offers a plan. The items stay claimable until it is agreed.
    ///
    /// # Errors
    /// As [`App::preview_plan`], and if the customer is locked.
    pub fn offer_plan(&mut self, request: &PlanTerms) -> Result<PlanReceipt, AppError> {
        self.offer_plan_at(request, self.now())
    }

    pub(crate) fn offer_plan_at(&mut self, request: &PlanTerms, now: Now) -> Result<PlanReceipt, AppError> {
        let read = self.read()?;
        let profile = require_customer(read, request.customer_id)?;
        if profile.is_locked(now.today) {
            return Err(AppError::refused("plan.customer_locked"));
        }
        let made = making::make(read, request, now.today)?;
        let plan = NewPlan {
            customer: read.merged()?.of(request.customer_id),
            replaces: request.replaces,
            debt: made.debt,
            grace_days: request.grace_days,
            missed_limit: request.missed_limit,
            meanwhile: Meanwhile::Rests,
            items: made.items,
            lines: made.lines,
        };
        let written = self.book_mut()?.write("plan.offer", now, |entry| {
            let (plan_id, number) = entry.post_plan(&plan)?;
            Ok::<_, AppError>(PlanReceipt { plan_id, number, entry_id: entry.id() })
        })?;
        Ok(written.value)
    }

    /// The customer agreed: the items are moved to the instalments, which are owed from today on (T4).
    ///
    /// # Errors
    /// If the offer was answered, or something was paid or corrected since: `plan.moved` names the item.
    pub fn agree_plan(&mut self, request: &PlanRef) -> Result<PlanReceipt, AppError> {
        self.agree_plan_at(request.plan_id, self.now())
    }

    pub(crate) fn agree_plan_at(&mut self, plan_id: PlanId, now: Now) -> Result<PlanReceipt, AppError> {
        self.change_plan(plan_id, ("plan.agree", now), |entry, plan| {
            require_offered(plan)?;
            if let Some(old) = making::replaced(entry.read(), plan.replaces)? {
                ending::end(entry, &old, PlanEventKind::Replaced)?;
            }
            agree(entry, plan)
        })
    }

    /// The customer declined, or the offer is withdrawn.
    ///
    /// # Errors
    /// If the offer was answered.
    pub fn decline_plan(&mut self, request: &PlanRef) -> Result<PlanReceipt, AppError> {
        self.change_plan(request.plan_id, ("plan.decline", self.now()), |entry, plan| {
            require_offered(plan)?;
            Ok(entry.post_plan_event(plan.plan, PlanEventKind::Declined)?)
        })
    }

    /// Calls in the rest of a plan of which too many instalments were missed: what was not carried back is open again, with its
    /// own due dates and levels (T4).
    ///
    /// # Errors
    /// If the plan does not run, or not enough of it was missed.
    pub fn break_plan(&mut self, request: &PlanRef) -> Result<PlanReceipt, AppError> {
        let now = self.now();
        self.change_plan(request.plan_id, ("plan.break", now), |entry, plan| {
            if view::state(plan, now.today) != PlanState::Callable {
                return Err(AppError::refused("plan.not_callable"));
            }
            ending::end(entry, plan, PlanEventKind::Broken)
        })
    }

    fn change_plan(
        &mut self,
        plan: PlanId,
        (kind, now): (&str, Now),
        work: impl FnOnce(&mut Entry<'_>, &PlanRow) -> Result<(), AppError>,
    ) -> Result<PlanReceipt, AppError> {
        let written = self.book_mut()?.write(kind, now, |entry| {
            let row = require_plan(entry.read().plan(plan)?)?;
            work(entry, &row)?;
            Ok::<_, AppError>(PlanReceipt { plan_id: plan, number: row.number, entry_id: entry.id() })
        })?;
        Ok(written.value)
    }
}

fn require_plan(found: Option<PlanRow>) -> Result<PlanRow, AppError> {
    found.ok_or_else(|| AppError::refused("plan.missing"))
}

fn require_offered(plan: &PlanRow) -> Result<(), AppError> {
    if plan.agreed.is_some() || plan.ended.is_some() {
        return Err(AppError::refused("plan.answered"));
    }
    Ok(())
}

/// Moves every item to the plan, and opens its instalments. What is paid on signing is due on the day of it.
fn agree(entry: &mut Entry<'_>, plan: &PlanRow) -> Result<(), AppError> {
    for item in &plan.items {
        let open = entry.read().open_part(item.receivable)?;
        if open.is_none_or(|open| open.left != item.amount) {
            return Err(AppError::refused_with("plan.moved", "number", &item.number));
        }
        require_undisputed(entry.read(), (item.receivable, &item.number))?;
    }
    entry.post_plan_event(plan.plan, PlanEventKind::Agreed)?;
    for item in &plan.items {
        let settlement = entry.post_settlement(&rescheduling(entry, plan, item.amount))?;
        entry.allocate(settlement, item.receivable, item.amount.minor)?;
    }
    let today = entry.now().today;
    for line in &plan.lines {
        let mut instalment = line.instalment;
        if line.place == 0 {
            instalment.due_on = today;
        }
        entry.post_instalment(plan.customer, &plan.number, &NewPlanLine { place: line.place, instalment })?;
    }
    Ok(())
}

/// A settlement that moves an amount into a plan or out of it today.
fn rescheduling(entry: &Entry<'_>, plan: &PlanRow, amount: Money) -> NewSettlement {
    NewSettlement {
        customer: plan.customer,
        kind: SettlementKind::Reschedule,
        amount,
        value_on: entry.now().today,
        method: String::new(),
        number: Some(plan.number.clone()),
        reference: String::new(),
    }
}

/// The refusal of an item that another plan holds.
fn taken(number: &str, plan: &str) -> AppError {
    let mut refused = AppError::refused_with("plan.item_taken", "number", number);
    refused.with("plan", plan);
    refused
}

/// A plan whose papers the book does not hold is no plan of this program.
fn torn(plan: &PlanRow) -> AppError {
    StoreError::Unreadable { what: format!("the papers of {}", plan.number) }.into()
}

//! Paying the whole rest of a plan early: what is to be paid on a day, and recording it (T4).

use chrono::NaiveDate;
use domain::{
    Money,
    instalments::{Instalment, PayOff, bears_interest, pay_off},
};
use store::{Entry, NewSettlement, PlanPart, PlanPartKind, PlanRow, SettlementKind};

use super::{require_plan, view};
use crate::{
    App, AppError,
    contract::{PayOffPlan, PayOffView, PlanReceipt, PreviewPayOff},
    typed,
};

impl App {
    /// What pays a running plan off on a day: the open debt and fee, and the interest due until then. Nothing is written.
    ///
    /// # Errors
    /// If the plan does not run, or the day lies before it was agreed.
    pub fn preview_pay_off(&self, request: &PreviewPayOff) -> Result<PayOffView, AppError> {
        let plan = require_plan(self.read()?.plan(request.plan_id)?)?;
        let due = due(&plan, request.on)?;
        Ok(PayOffView {
            plan_id: plan.plan,
            on: request.on,
            principal: due.principal,
            interest: due.interest,
            fee: due.fee,
            total: due.total()?,
            falls_away: due.falls_away,
        })
    }

    /// Records the payment of the whole rest: it settles every open part, and the interest of later instalments is let off.
    ///
    /// # Errors
    /// As [`App::preview_pay_off`], and if the day lies after today.
    pub fn pay_off_plan(&mut self, request: &PayOffPlan) -> Result<PlanReceipt, AppError> {
        if request.on > self.now().today {
            return Err(AppError::refused_with("settlement.in_future", "date", request.on));
        }
        let reference = typed::line(&request.reference)?.0;
        self.change_plan(request.plan_id, ("plan.pay_off", self.now()), |entry, plan| {
            let due = due(plan, request.on)?;
            let paid = NewSettlement {
                customer: plan.customer,
                kind: SettlementKind::Payment,
                amount: due.total()?,
                value_on: request.on,
                method: request.method.code().to_owned(),
                number: None,
                reference,
            };
            // What is let off is kept like a discount for paying early; it names the plan.
            let let_off = NewSettlement {
                kind: SettlementKind::Discount,
                amount: due.falls_away,
                method: String::new(),
                reference: plan.number.clone(),
                ..paid.clone()
            };
            let (due, later) = parts(plan, request.on);
            settle(entry, &paid, &due)?;
            settle(entry, &let_off, &later)
        })
    }
}

/// What is to be paid on the day.
fn due(plan: &PlanRow, on: NaiveDate) -> Result<PayOff, AppError> {
    let agreed = plan.agreed.filter(|_| view::is_running(plan));
    let agreed = agreed.ok_or_else(|| AppError::refused_with("plan.not_running", "number", &plan.number))?;
    if on < agreed.on {
        return Err(AppError::refused_with("plan.before_agreed", "date", agreed.on));
    }
    let open = |line: &store::PlanLine| {
        let open = |kind| {
            let parts = line.open.iter().filter(|part| part.kind == kind);
            Money::new(parts.map(|part| part.open.minor).sum(), plan.debt.currency)
        };
        Instalment {
            due_on: view::due_on(plan, line),
            principal: open(PlanPartKind::Principal),
            interest: open(PlanPartKind::Interest),
            fee: open(PlanPartKind::Fee),
        }
    };
    let open: Vec<Instalment> = plan.lines.iter().map(open).collect();
    Ok(pay_off(&open, on, Money::zero(plan.debt.currency))?)
}

/// The open parts that are paid on the day, and those that fall away.
fn parts(plan: &PlanRow, on: NaiveDate) -> (Vec<PlanPart>, Vec<PlanPart>) {
    let open = plan.lines.iter().flat_map(|line| {
        let is_due = bears_interest(view::due_on(plan, line), on);
        line.open.iter().filter(|part| part.open.minor > 0).map(move |part| (is_due, *part))
    });
    let (due, later): (Vec<_>, Vec<_>) =
        open.partition(|(is_due, part)| *is_due || part.kind != PlanPartKind::Interest);
    let parts = |found: Vec<(bool, PlanPart)>| found.into_iter().map(|(_, part)| part).collect();
    (parts(due), parts(later))
}

fn settle(entry: &mut Entry<'_>, settlement: &NewSettlement, parts: &[PlanPart]) -> Result<(), AppError> {
    if settlement.amount.is_zero() {
        return Ok(());
    }
    let posted = entry.post_settlement(settlement)?;
    for part in parts {
        entry.allocate(posted, part.receivable, part.open.minor)?;
    }
    Ok(())
}

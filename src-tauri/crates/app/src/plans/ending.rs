//! How a plan ends before it is paid: its rest goes back to where it came from (T4).

use std::collections::HashMap;

use domain::{ReceivableId, SettlementId, instalments::carry_back};
use store::{Entry, PlanEventKind, PlanLine, PlanRow, Reversal};

use super::{rescheduling, torn};
use crate::AppError;

/// Opens the invoices again for what was not carried back, from today on, and closes what is open of the instalments.
///
/// # Errors
/// If the book refuses.
pub(super) fn end(entry: &mut Entry<'_>, plan: &PlanRow, kind: PlanEventKind) -> Result<(), AppError> {
    let today = Reversal::Event { on: entry.now().today };
    let moved: HashMap<ReceivableId, SettlementId> = entry
        .read()
        .moved_into(plan)?
        .into_iter()
        .map(|(settlement, receivable)| (receivable, settlement))
        .collect();
    let amounts: Vec<_> = plan.items.iter().map(|item| item.amount).collect();
    let carried = carry_back(super::view::paid_principal(plan), &amounts)?;
    for (item, part) in plan.items.iter().zip(carried) {
        let settlement = moved.get(&item.receivable).ok_or_else(|| torn(plan))?;
        entry.reverse(*settlement, today)?;
        if part.minor > 0 {
            let kept = entry.post_settlement(&rescheduling(entry, plan, part))?;
            entry.allocate(kept, item.receivable, part.minor)?;
        }
    }
    for line in &plan.lines {
        close(entry, plan, line)?;
    }
    Ok(entry.post_plan_event(plan.plan, kind)?)
}

/// An instalment of which nothing was paid is voided; of another one, the open part is moved back.
fn close(entry: &mut Entry<'_>, plan: &PlanRow, line: &PlanLine) -> Result<(), AppError> {
    let open = super::view::open(line)?;
    if open.is_zero() {
        return Ok(());
    }
    if line.paid.is_zero() {
        let paper = line.invoice.ok_or_else(|| torn(plan))?;
        entry.reverse(paper, Reversal::Event { on: entry.now().today })?;
        return Ok(());
    }
    let settlement = entry.post_settlement(&rescheduling(entry, plan, open))?;
    for part in line.open.iter().filter(|part| part.open.minor > 0) {
        entry.allocate(settlement, part.receivable, part.open.minor)?;
    }
    Ok(())
}

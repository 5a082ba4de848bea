//! Writing a plan: one import is one transaction and one undo (I2).

use chrono::NaiveDate;
use domain::{CustomerId, ImportId, Money, ReceivableId, SettlementId};
use store::{
    DisputeRow, Entry, NewDispute, NewDisputeEnd, NewImport, NewInvoice, NewPostponement, NewSettlement,
    PostponementRow, Reversal, SettlementKind, StoreError,
};

use crate::{AppError, Work, payments::allocation_for};

use super::{
    plan::{Action, InvoicePlan, PaymentOfInvoice, Plan, SettlementPlan, Supersession},
    resolve::Party,
};

/// Posts the import and everything that its rows do.
///
/// # Errors
/// If the book refuses something, or the owner stops the work; nothing is kept then.
pub(super) fn post(
    entry: &mut Entry<'_>,
    import: &NewImport,
    plan: &Plan,
    work: &Work,
) -> Result<ImportId, AppError> {
    let at_work = work.begin(plan.rows.len() + plan.missing.len());
    let import_id = entry.post_import(import)?;
    let mut added = Vec::with_capacity(plan.added.len());
    for profile in &plan.added {
        added.push(entry.post_customer(profile)?);
    }
    for row in plan.rows.iter().chain(plan.missing.iter().map(|item| &item.row)) {
        post_row(entry, &added, &row.action)?;
        at_work.step()?;
    }
    Ok(import_id)
}

fn post_row(entry: &mut Entry<'_>, added: &[CustomerId], action: &Action) -> Result<(), AppError> {
    match action {
        Action::Nothing | Action::AddCustomer => Ok(()),
        Action::ChangeCustomer(change) => Ok(entry.change_customer(change.0, &change.1)?),
        Action::AddInvoice(invoice) => add_invoice(entry, added, invoice).map(|_| ()),
        Action::PayInvoice(payment) => pay(entry, added, payment),
        Action::Supersede(supersession) => supersede(entry, added, supersession),
        Action::Settle(plan) => settle(entry, added, plan),
    }
}

fn customer_of(added: &[CustomerId], party: Party) -> Result<CustomerId, AppError> {
    match party {
        Party::Known(customer) => Ok(customer),
        Party::Added(at) => {
            added.get(at).copied().ok_or_else(|| AppError::refused_with("customer.missing", "customer", at))
        }
    }
}

/// Posts an invoice; what it returns are its dated parts, the first due first.
fn add_invoice(
    entry: &mut Entry<'_>,
    added: &[CustomerId],
    plan: &InvoicePlan,
) -> Result<Vec<ReceivableId>, AppError> {
    let mut parts = plan.receivables.clone();
    parts.sort_by_key(|part| part.due_on);
    let posted = entry.post_invoice(&NewInvoice {
        customer: plan.posted_for.map_or_else(|| customer_of(added, plan.party), Ok)?,
        kind: plan.kind,
        number: plan.number.clone(),
        issued_on: plan.issued_on,
        total: plan.total,
        terms: plan.terms.clone(),
        receivables: parts,
        notes: plan.notes.clone(),
    })?;
    let receivables = posted.receivables;
    if let Some((paid_on, amount)) = plan.paid {
        pay(entry, added, &payment(plan.party, receivables.clone(), (paid_on, amount)))?;
    }
    Ok(receivables)
}

/// A payment that the row of an invoice tells of.
fn payment(
    party: Party,
    receivables: Vec<ReceivableId>,
    (paid_on, amount): (NaiveDate, Money),
) -> PaymentOfInvoice {
    PaymentOfInvoice { party, receivables, paid_on, amount, reference: String::new() }
}

/// Posts a payment of one invoice; what exceeds its open amount stays on account (L8).
fn pay(entry: &mut Entry<'_>, added: &[CustomerId], payment: &PaymentOfInvoice) -> Result<(), AppError> {
    // A payment belongs to whoever the invoice was posted for, merged since or not.
    let owner = match payment.receivables.first() {
        Some(part) => entry.read().open_part(*part)?.map(|open| open.customer),
        None => None,
    };
    let settlement = entry.post_settlement(&NewSettlement {
        customer: owner.map_or_else(|| customer_of(added, payment.party), Ok)?,
        kind: SettlementKind::Payment,
        amount: payment.amount,
        value_on: payment.paid_on,
        method: String::new(),
        number: None,
        reference: payment.reference.clone(),
    })?;
    apply(entry, (settlement, payment.amount.minor), &payment.receivables)?;
    Ok(())
}

/// Allocates an amount to dated parts, one after the other, as far as they are open; returns what nobody takes.
fn apply(
    entry: &mut Entry<'_>,
    (settlement, minor): (SettlementId, i64),
    receivables: &[ReceivableId],
) -> Result<i64, AppError> {
    let mut rest = minor;
    for receivable in receivables {
        let part = rest.min(entry.read().open_minor(*receivable)?);
        if part > 0 {
            entry.allocate(settlement, *receivable, part)?;
            rest -= part;
        }
    }
    Ok(rest)
}

/// The old invoice goes as a mistake, the new one takes its place with allocations and level (L11).
fn supersede(entry: &mut Entry<'_>, added: &[CustomerId], change: &Supersession) -> Result<(), AppError> {
    let parts = change.old_parts.iter();
    let agreed = parts.map(|part| entry.read().postponements(*part)).collect::<Result<Vec<_>, _>>()?;
    let parts = change.old_parts.iter();
    let disputes = parts.map(|part| entry.read().disputes_of(*part)).collect::<Result<Vec<_>, _>>()?;
    entry.reverse(change.old, Reversal::Correction)?;
    let unpaid = InvoicePlan { paid: None, ..change.invoice.clone() };
    let receivables = add_invoice(entry, added, &unpaid)?;
    for (receivable, agreements) in receivables.iter().zip(&agreed) {
        agree_again(entry, *receivable, agreements)?;
    }
    for (receivable, disputes) in receivables.iter().zip(&disputes) {
        contest_again(entry, *receivable, disputes)?;
    }
    let mut open = change.invoice.total.minor;
    for carried in carried(entry, &change.settled)? {
        open -= carry(entry, &carried, &receivables)?;
    }
    if let Some((paid_on, amount)) = change.invoice.paid.filter(|_| open > 0) {
        let amount = Money::new(amount.minor.min(open), amount.currency);
        pay(entry, added, &payment(change.invoice.party, receivables, (paid_on, amount)))?;
    }
    Ok(())
}

/// What was agreed about the due date of the old part holds for the one in its place, as far as it is still later (T7).
fn agree_again(
    entry: &mut Entry<'_>,
    receivable: ReceivableId,
    agreements: &[PostponementRow],
) -> Result<(), AppError> {
    let Some(dates) = entry.read().due_dates(receivable)? else { return Ok(()) };
    for agreement in agreements.iter().filter(|agreement| agreement.due_on > dates.original) {
        entry.post_postponement(&NewPostponement {
            receivable,
            agreed_on: agreement.agreed_on,
            due_on: agreement.due_on,
            is_interest_waived: agreement.is_interest_waived,
            reason: agreement.reason.clone(),
        })?;
    }
    Ok(())
}

/// What was contested of the old part is contested of the one in its place, as far as that is as much (R10).
fn contest_again(
    entry: &mut Entry<'_>,
    receivable: ReceivableId,
    disputes: &[DisputeRow],
) -> Result<(), AppError> {
    let Some(part) = entry.read().open_part(receivable)? else { return Ok(()) };
    let issued_on = entry.read().agreed(receivable)?.map(|agreed| agreed.issued_on);
    for before in
        disputes.iter().filter(|before| issued_on.is_none_or(|issued_on| before.opened_on >= issued_on))
    {
        let dispute = entry.post_dispute(&NewDispute {
            receivable,
            amount_minor: before.amount.minor.min(part.left.minor),
            reason: before.reason,
            opened_on: before.opened_on,
            words: before.words.clone(),
        })?;
        if let Some(end) = &before.end {
            entry.post_dispute_end(&NewDisputeEnd {
                dispute,
                outcome: end.outcome,
                ended_on: end.ended_on,
                bears_interest: end.bears_interest,
                words: String::new(),
            })?;
        }
    }
    Ok(())
}

/// A settlement of the old invoice, and how much of it was applied there.
struct Carried {
    settlement: SettlementId,
    posted: NewSettlement,
    minor: i64,
}

/// What reduced the old invoice: money and credit notes first, because only they can lie on account (L8).
fn carried(entry: &Entry<'_>, settled: &[(SettlementId, i64)]) -> Result<Vec<Carried>, AppError> {
    let mut all = Vec::with_capacity(settled.len());
    for (settlement, minor) in settled {
        let posted = entry.read().posted_settlement(*settlement)?;
        let posted = posted.ok_or_else(|| StoreError::NotStanding((*settlement).into()))?;
        all.push(Carried { settlement: *settlement, posted, minor: *minor });
    }
    all.sort_by_key(|carried| !carried.posted.kind.lies_on_account());
    Ok(all)
}

/// Applies to the parts of the new invoice what was carried over, as far as they are open, and returns how much it was.
///
/// What is no money has no rest (L8): where it does not fit one part, a settlement of its own takes its place in each.
fn carry(entry: &mut Entry<'_>, carried: &Carried, receivables: &[ReceivableId]) -> Result<i64, AppError> {
    let Carried { settlement, posted, minor } = carried;
    if posted.kind.lies_on_account() {
        return Ok(minor - apply(entry, (*settlement, *minor), receivables)?);
    }
    let mut rest = *minor;
    let mut pieces = Vec::new();
    for receivable in receivables {
        let piece = rest.min(entry.read().open_minor(*receivable)?);
        if piece > 0 {
            pieces.push((*receivable, piece));
            rest -= piece;
        }
    }
    if let [(receivable, _)] = pieces.as_slice()
        && rest == 0
    {
        entry.allocate(*settlement, *receivable, *minor)?;
        return Ok(*minor);
    }
    entry.reverse(*settlement, Reversal::Correction)?;
    for (receivable, piece) in pieces {
        let amount = Money::new(piece, posted.amount.currency);
        let settlement = entry.post_settlement(&NewSettlement { amount, ..posted.clone() })?;
        entry.allocate(settlement, receivable, piece)?;
    }
    Ok(minor - rest)
}

fn settle(entry: &mut Entry<'_>, added: &[CustomerId], plan: &SettlementPlan) -> Result<(), AppError> {
    let customer = plan.posted_for.map_or_else(|| customer_of(added, plan.party), Ok)?;
    let settlement = entry.post_settlement(&plan.settlement(customer))?;
    if plan.is_allocated {
        let allocation = allocation_for(entry.read(), customer, plan.amount, &plan.reference)?;
        for part in &allocation.parts {
            entry.allocate(settlement, part.receivable, part.amount.minor)?;
        }
    }
    Ok(())
}

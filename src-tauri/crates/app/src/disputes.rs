//! What a customer contests of an item, and how it ends (R10).

use domain::{
    Money, ReceivableId,
    dispute::{DisputeOutcome, DisputeReason},
};
use store::{Agreed, DisputeRow, Entry, NewDispute, NewDisputeEnd, NewSettlement, Reader, SettlementKind};

use crate::{
    App, AppError,
    contract::{DisputeReceipt, DisputeView, EndDispute, OpenDispute},
    typed,
};

impl App {
    /// Keeps that a customer contests an item or a part of it: that part is claimed no more and bears no interest until it is
    /// decided, its level stays, the rest goes on (R10).
    ///
    /// # Errors
    /// If nothing of the item is open or it is in dispute already, the amount is not positive or more than is open, the day lies
    /// before the invoice, before the end of an earlier dispute or after today, or words are missing.
    pub fn open_dispute(&mut self, request: &OpenDispute) -> Result<DisputeReceipt, AppError> {
        let now = self.now();
        let read = self.read()?;
        let receivable = request.receivable_id;
        let open = read.open_part(receivable)?.filter(|open| open.left.minor > 0);
        let open = open.ok_or_else(|| AppError::refused("invoice.nothing_open"))?;
        let amount = typed::positive(request.amount)?;
        if amount.currency != open.left.currency || amount.minor > open.left.minor {
            let left = typed::amount_text(open.left);
            return Err(AppError::refused_with("dispute.more_than_open", "open", left));
        }
        let words = typed::line(&request.words)?.0;
        if words.is_empty() && request.reason == DisputeReason::Other {
            return Err(AppError::refused("dispute.words_missing"));
        }
        require_day(read, request)?;
        if request.opened_on > now.today {
            return Err(AppError::refused_with("dispute.in_future", "date", request.opened_on));
        }
        let dispute = NewDispute {
            receivable,
            amount_minor: amount.minor,
            reason: request.reason,
            opened_on: request.opened_on,
            words,
        };
        let written = self.book_mut()?.write("dispute.open", now, |entry| {
            entry.post_dispute(&dispute)?;
            Ok::<_, AppError>(entry.id())
        })?;
        Ok(DisputeReceipt { entry_id: written.value })
    }

    /// Ends the dispute about an item. Where the customer was right, the item can be reduced by the amount in the same step.
    ///
    /// # Errors
    /// If the item is not in dispute, or the day lies before the dispute or after today.
    pub fn end_dispute(&mut self, request: &EndDispute) -> Result<DisputeReceipt, AppError> {
        let now = self.now();
        let dispute = open_dispute(self.read()?, request.receivable_id)?;
        let dispute = dispute.ok_or_else(|| AppError::refused("dispute.not_open"))?;
        if request.ended_on < dispute.opened_on {
            return Err(AppError::refused_with("dispute.ends_before", "date", dispute.opened_on));
        }
        if request.ended_on > now.today {
            return Err(AppError::refused_with("dispute.in_future", "date", request.ended_on));
        }
        let is_theirs = request.outcome == DisputeOutcome::ForCustomer;
        let end = NewDisputeEnd {
            dispute: dispute.dispute,
            outcome: request.outcome,
            ended_on: request.ended_on,
            bears_interest: request.bears_interest && !is_theirs,
            words: typed::line(&request.words)?.0,
        };
        let written = self.book_mut()?.write("dispute.end", now, |entry| {
            entry.post_dispute_end(&end)?;
            if is_theirs && request.is_reduced {
                reduce(entry, &dispute, &end)?;
            }
            Ok::<_, AppError>(entry.id())
        })?;
        Ok(DisputeReceipt { entry_id: written.value })
    }
}

/// Reduces the item by what was contested of it, as far as it is still open.
fn reduce(entry: &mut Entry<'_>, dispute: &DisputeRow, end: &NewDisputeEnd) -> Result<(), AppError> {
    let open = entry.read().open_part(dispute.receivable)?;
    let Some(open) = open.filter(|open| open.left.minor > 0) else { return Ok(()) };
    let amount = Money::new(dispute.amount.minor.min(open.left.minor), open.left.currency);
    let settlement = entry.post_settlement(&NewSettlement {
        customer: open.customer,
        kind: SettlementKind::Compromise,
        amount,
        value_on: end.ended_on,
        method: String::new(),
        number: None,
        reference: end.words.clone(),
    })?;
    entry.allocate(settlement, dispute.receivable, amount.minor)?;
    Ok(())
}

/// Checks that an item can be contested from the day on.
fn require_day(read: Reader<'_>, request: &OpenDispute) -> Result<(), AppError> {
    let (receivable, on) = (request.receivable_id, request.opened_on);
    let issued_on = read.agreed(receivable)?.map(|Agreed { issued_on, .. }| issued_on);
    if let Some(issued_on) = issued_on.filter(|issued_on| on < *issued_on) {
        let mut refused = AppError::refused_with("dispute.before_invoice", "date", on);
        refused.with("issued", issued_on);
        return Err(refused);
    }
    match read.disputes_of(receivable)?.pop() {
        Some(DisputeRow { end: None, opened_on, .. }) => {
            Err(AppError::refused_with("dispute.open_already", "date", opened_on))
        }
        Some(DisputeRow { end: Some(end), .. }) if on < end.ended_on => {
            Err(AppError::refused_with("dispute.before_last", "date", end.ended_on))
        }
        _ => Ok(()),
    }
}

/// The dispute about an item that is open now.
fn open_dispute(read: Reader<'_>, receivable: ReceivableId) -> Result<Option<DisputeRow>, AppError> {
    Ok(read.disputes_of(receivable)?.pop().filter(|dispute| dispute.end.is_none()))
}

/// What is contested of an item now, as it is shown.
pub(crate) fn dispute_view(dispute: DisputeRow) -> DisputeView {
    DisputeView {
        amount: dispute.amount,
        reason: dispute.reason,
        opened_on: dispute.opened_on,
        words: dispute.words,
        entry_id: dispute.entry,
    }
}

/// The refusal of an item that the customer contests: an agreement about it would settle what is still to be decided.
pub(crate) fn require_undisputed(
    read: Reader<'_>,
    (receivable, number): (ReceivableId, &str),
) -> Result<(), AppError> {
    match open_dispute(read, receivable)? {
        Some(_) => Err(AppError::refused_with("plan.item_disputed", "number", number)),
        None => Ok(()),
    }
}

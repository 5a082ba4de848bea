//! Money for what was given up: the write-off is taken back by it, from the day of the payment on (L1, L3).

use domain::{Money, ReceivableId};
use store::{Entry, NewSettlement, Reversal, SettlementKind, StoreError};

use crate::{
    App, AppError,
    contract::{RecordRecovery, SettlementReceipt},
    payments::require_customer,
    typed,
};

/// A write-off, and how much of it a payment recovers.
struct Recovered {
    settlement: domain::SettlementId,
    minor: i64,
}

impl App {
    /// Records a payment for an item that was written off. What is open of it is served first; by the rest of the payment
    /// the write-offs end as an event of the payment's day, the newest first, so that no figure of an earlier day moves.
    /// What is more than was given up lies on account (L8).
    ///
    /// # Errors
    /// If the amount is not positive, nothing of the item is written off, the day lies before the write-off or after today,
    /// or there is no such customer or item.
    pub fn record_recovery(&mut self, request: &RecordRecovery) -> Result<SettlementReceipt, AppError> {
        let read = self.read()?;
        require_customer(read, request.customer_id)?;
        let amount = typed::positive(request.amount)?;
        self.require_past(request.received_on)?;
        let missing = || StoreError::NotStanding(request.receivable_id.into());
        let open = read.open_part(request.receivable_id)?.ok_or_else(missing)?;
        if open.left.currency != amount.currency {
            return Err(StoreError::AllocationMismatch.into());
        }
        let recovered = self.recovered(request, amount.minor - open.left.minor)?;
        let settled = open.left.minor.min(amount.minor)
            + recovered.iter().map(|write_off| write_off.minor).sum::<i64>();
        let payment = NewSettlement {
            customer: request.customer_id,
            kind: SettlementKind::Payment,
            amount,
            value_on: request.received_on,
            method: request.method.code().to_owned(),
            number: None,
            reference: typed::line(&request.reference)?.0,
        };
        let now = self.now();
        let written = self.book_mut()?.write("recovery.record", now, |entry| {
            for write_off in &recovered {
                end(entry, write_off, (&payment, request.receivable_id))?;
            }
            let settlement_id = entry.post_settlement(&payment)?;
            entry.allocate(settlement_id, request.receivable_id, settled)?;
            let rest = Money::new(amount.minor - settled, amount.currency);
            Ok::<_, AppError>(SettlementReceipt { settlement_id, entry_id: entry.id(), amount, rest })
        })?;
        Ok(written.value)
    }

    /// The write-offs of the item that so much money recovers, the newest first.
    fn recovered(&self, request: &RecordRecovery, minor: i64) -> Result<Vec<Recovered>, AppError> {
        let write_offs = self.read()?.write_offs(request.receivable_id)?;
        if write_offs.is_empty() {
            return Err(AppError::refused("recovery.nothing"));
        }
        let mut left = minor.max(0);
        let mut recovered = Vec::new();
        for (settlement, amount, on) in write_offs {
            let minor = left.min(amount.minor);
            if minor == 0 {
                break;
            }
            if on > request.received_on {
                return Err(AppError::refused_with("recovery.before", "date", on));
            }
            recovered.push(Recovered { settlement, minor });
            left -= minor;
        }
        Ok(recovered)
    }
}

/// Ends a write-off on the day of the payment; what was not recovered is written off anew, for the same reason.
fn end(
    entry: &mut Entry<'_>,
    write_off: &Recovered,
    (payment, receivable): (&NewSettlement, ReceivableId),
) -> Result<(), AppError> {
    let missing = || StoreError::NotStanding(write_off.settlement.into());
    let before = entry.read().posted_settlement(write_off.settlement)?.ok_or_else(missing)?;
    let value_on = payment.value_on;
    entry.reverse(write_off.settlement, Reversal::Event { on: value_on })?;
    let amount = Money::new(before.amount.minor - write_off.minor, before.amount.currency);
    if amount.minor > 0 {
        let rest = entry.post_settlement(&NewSettlement { amount, value_on, ..before })?;
        entry.allocate(rest, receivable, amount.minor)?;
    }
    Ok(())
}

//! One payer for several customers: money on account moves to another customer, as a pair that sums to zero (L1, L12).

use domain::{Money, SettlementId};
use store::{NewSettlement, SettlementKind, StoreError};

use super::left;
use crate::{
    App, AppError,
    contract::{AllocateMode, MoveMoney, SettlementReceipt},
    payments::{allocation_for, require_customer},
    typed::{self, amount_text},
};

impl App {
    /// Moves a part of what lies on account to another customer, whose items it settles as `propose_allocation` says, unless
    /// it is to lie on account there. Both halves count from the day of the money itself: it was there from then on.
    ///
    /// # Errors
    /// If the amount is not positive or more than is left of the money, there is no such customer, or both are the same.
    pub fn move_money(&mut self, request: &MoveMoney) -> Result<SettlementReceipt, AppError> {
        let read = self.read()?;
        let amount = typed::positive(request.amount)?;
        let gone = || StoreError::NotStanding(request.settlement_id.into());
        let rest = read.unapplied_part(request.settlement_id)?.ok_or_else(gone)?;
        let money = read.posted_settlement(request.settlement_id)?.ok_or_else(gone)?;
        require_customer(read, request.to_customer_id)?;
        let merged = read.merged()?;
        if merged.of(rest.customer) == merged.of(request.to_customer_id) {
            return Err(AppError::refused("transfer.same_customer"));
        }
        if rest.left.currency != amount.currency {
            return Err(StoreError::AllocationMismatch.into());
        }
        if amount.minor > rest.left.minor {
            return Err(AppError::refused_with("allocation.more_than_rest", "rest", amount_text(rest.left)));
        }
        let parts = match request.allocate {
            AllocateMode::Auto => allocation_for(read, request.to_customer_id, amount, "")?.parts,
            AllocateMode::None => Vec::new(),
        };
        let leaves = NewSettlement {
            customer: rest.customer,
            kind: SettlementKind::Transfer,
            amount: -amount,
            value_on: money.value_on,
            method: String::new(),
            number: None,
            // What the payer wrote names the payer: it stays where it is (R13).
            reference: String::new(),
        };
        let arrives = NewSettlement { customer: request.to_customer_id, amount, ..leaves.clone() };
        let now = self.now();
        let written = self.book_mut()?.write("transfer.record", now, |entry| {
            let left_by = entry.post_settlement(&leaves)?;
            entry.draw(request.settlement_id, left_by, amount.minor)?;
            let settlement_id: SettlementId = entry.post_settlement(&arrives)?;
            for part in &parts {
                entry.allocate(settlement_id, part.receivable, part.amount.minor)?;
            }
            let rest: Money = left(entry, settlement_id)?;
            Ok::<_, AppError>(SettlementReceipt { settlement_id, entry_id: entry.id(), amount, rest })
        })?;
        Ok(written.value)
    }
}

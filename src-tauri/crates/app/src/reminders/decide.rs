//! What the owner decides about items that wait for it.

use store::NewDecision;

use crate::{
    App, AppError,
    contract::{DecideItem, LookAtCredits},
};

impl App {
    /// Decides about an item that awaits a decision (R20).
    ///
    /// # Errors
    /// If the item does not stand.
    pub fn decide_item(&mut self, request: &DecideItem) -> Result<(), AppError> {
        let now = self.now();
        let decision = NewDecision {
            receivable: request.receivable_id,
            choice: request.decision,
            decided_on: now.today,
            reason: String::new(),
        };
        self.book_mut()?.write("item.decide", now, |entry| entry.post_decision(&decision))?;
        Ok(())
    }

    /// Keeps that the owner has looked at a customer's money on account, so that the ladder may go on (R11).
    ///
    /// # Errors
    /// If there is no such customer.
    pub fn look_at_credits(&mut self, request: &LookAtCredits) -> Result<(), AppError> {
        let now = self.now();
        self.book_mut()?.write("credits.look", now, |entry| {
            entry.post_credit_look(request.customer_id, request.currency)
        })?;
        Ok(())
    }
}

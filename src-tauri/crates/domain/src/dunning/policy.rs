//! The ladder as the owner set it.

use serde::{Deserialize, Serialize};

use crate::{Currency, Money};

/// One step of the ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DunningLevel {
    /// Days after the due date (level 1) or after the last pay-by date (higher levels) before the step (R3).
    pub wait_days: u16,
    /// Days from the letter's date to the pay-by date printed on it (R4).
    pub pay_by_days: u16,
}

/// The conditions under which overdue amounts are claimed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DunningPolicy {
    /// The steps, first level first; at least one.
    pub levels: Vec<DunningLevel>,
    /// Extra days before level 1: grace `g` turns `wait_days` into `wait_days + g + 1` (R3); `None` adds nothing.
    pub grace_days: Option<u16>,
    /// Days since the last letter to the customer before another one (R4).
    pub quiet_days: u16,
    /// Smallest net claimable amount worth a letter, per currency; a currency that is missing has no minimum (R9).
    pub minimums: Vec<Money>,
    /// An item never claimed before that is later than this starts as a decision (R20).
    pub old_item_days: u16,
    /// The proposal warns when the newest payment is older than this (R15).
    pub stale_payment_days: u16,
    /// A pay-by date nearer than this to the day of the confirmation is asked about (R6).
    pub nearest_pay_by_days: u16,
}

impl Default for DunningPolicy {
    /// Three levels: wait 7 / 7 / 7 days, pay within 14; no grace, no quiet days, no minimum.
    fn default() -> Self {
        Self {
            levels: vec![DunningLevel { wait_days: 7, pay_by_days: 14 }; 3],
            grace_days: None,
            quiet_days: 0,
            minimums: Vec::new(),
            old_item_days: 180,
            stale_payment_days: 14,
            nearest_pay_by_days: 3,
        }
    }
}

impl DunningPolicy {
    /// The smallest net amount worth a letter in `currency`; zero where the owner set none.
    pub fn minimum(&self, currency: Currency) -> Money {
        let set = self.minimums.iter().find(|minimum| minimum.currency == currency);
        set.copied().unwrap_or(Money::zero(currency))
    }
}

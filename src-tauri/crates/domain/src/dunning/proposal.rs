//! From overdue items to letters, with one verdict for every part that is not on one.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::{Currency, CustomerId, Money, customer::Channel};

use super::case::Case;
use super::skips::Skips;
use super::{Credit, Detail, DunningInput, OverdueItem, Slice, Standing, Verdict, courtesy};

/// One overdue item in the proposal, cut into slices (R12).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposedItem {
    /// The item.
    pub item: OverdueItem,
    /// Days late at the as-of date.
    pub overdue_days: i64,
    /// The level after confirmation; equal to `item.level` when nothing of it is claimed.
    pub level_after: u8,
    /// The slices in the order of R12, one per verdict; their sum is the open amount.
    pub slices: Vec<Slice>,
    /// From which date on the verdict would be another one, where a date decides.
    pub changes_on: Option<NaiveDate>,
    /// Why the owner left it, or its customer, out of this run, whatever verdict came first.
    pub skip_reason: Option<String>,
}

/// One level claimed for one receivable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DunningStep {
    /// The level, from 1.
    pub level: u8,
    /// Until when the item is to be paid.
    pub pay_by: NaiveDate,
    /// What is claimed: the open amount less what credits cover.
    pub amount: Money,
}

impl ProposedItem {
    /// The amount with this verdict, in minor units.
    pub fn minor_with(&self, verdict: Verdict) -> i64 {
        self.slices.iter().filter(|slice| slice.verdict == verdict).map(|slice| slice.amount.minor).sum()
    }

    /// The step that a confirmation takes for the item; `None` when nothing of it is claimed.
    pub fn step(&self) -> Option<DunningStep> {
        self.slices.iter().find_map(|slice| match slice.detail {
            Detail::Step { level, pay_by } => Some(DunningStep { level, pay_by, amount: slice.amount }),
            _ => None,
        })
    }

    /// What a letter that claims the item asks for before credits: the open amount less what is in dispute (R10).
    pub fn gross(&self) -> Money {
        let resting = self.minor_with(Verdict::Disputed);
        Money::new(self.item.open.minor - resting, self.item.open.currency)
    }

    /// The pay-by date that the letter prints for the item: that of its step, or its own running one when it rides
    /// along; `None` when it is on no letter.
    pub fn printed_pay_by(&self) -> Option<NaiveDate> {
        self.slices.iter().find_map(|slice| match slice.detail {
            Detail::Step { pay_by, .. } | Detail::RidesAlong { pay_by, .. } => Some(pay_by),
            _ => None,
        })
    }
}

/// One letter of the proposal.
///
/// Credits reduce the oldest overdue items first, whether those are on the letter or not. The letter shows of each credit
/// what is taken off the items that it claims, so that its own figures add up: `claimed − credited = net`, and `net` is the
/// sum of its claimed slices. An item that credits cover in full is on no letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterProposal {
    /// The customer.
    pub customer: CustomerId,
    /// The currency.
    pub currency: Currency,
    /// The highest level claimed.
    pub level: u8,
    /// How it leaves; it reaches somebody.
    pub channel: Channel,
    /// Its pay-by date.
    pub pay_by: NaiveDate,
    /// Σ open of the items with a claimed slice, less what is in dispute: gross, before credits (R10, R11).
    pub claimed: Money,
    /// Σ credits taken off, positive.
    pub credited: Money,
    /// `claimed − credited`.
    pub net: Money,
    /// The credits shown, each with the part that is taken off, oldest first.
    pub credits: Vec<Credit>,
    /// Claimed items, highest level first, then oldest due first; after them those that ride along.
    pub items: Vec<ProposedItem>,
    /// Every item of the customer and currency with a part in dispute, oldest due first: the letter names that part and does
    /// not claim it (R10).
    pub disputed: Vec<ProposedItem>,
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
    /// Notes about what falls due soon, ordered by customer and currency. Letters of level 0, whose items are payable on their due dates;
    /// they claim nothing and are in no total.
    pub courtesy: Vec<LetterProposal>,
}

impl Proposal {
    /// Everything that is written: reminders, then notes.
    pub fn written(&self) -> impl Iterator<Item = &LetterProposal> {
        self.letters.iter().chain(&self.courtesy)
    }

    /// Every overdue item, those on letters first.
    pub fn items(&self) -> impl Iterator<Item = &ProposedItem> {
        self.letters.iter().flat_map(|letter| &letter.items).chain(&self.not_now)
    }
}

/// The proposal of a run: pure, and the same for the same input in any order (R6).
///
/// Σ slices = Σ open holds by construction: an item's slices are what is in dispute, what cheques and
/// credits cover of what is left then, and the rest.
pub fn propose(input: &DunningInput<'_>) -> Proposal {
    let skips = Skips::new(input.skips);
    let mut letters = Vec::new();
    let mut not_now = Vec::new();
    for case in cases(input) {
        let decided = case.decide(input, &skips);
        letters.extend(decided.letter);
        not_now.extend(decided.not_now);
    }
    not_now.sort_by_key(|proposed: &ProposedItem| {
        (proposed.item.customer, proposed.item.due_on, proposed.item.receivable)
    });
    let courtesy = courtesy::notes(input, (&skips, &letters));
    let proposal = Proposal { as_of: input.as_of, letters, not_now, courtesy };
    debug_assert!(
        proposal.items().all(|proposed| {
            let sum: i64 = proposed.slices.iter().map(|slice| slice.amount.minor).sum();
            sum == proposed.item.open.minor
        }),
        "the slices of an item are its open amount (R12)"
    );
    proposal
}

/// The overdue items by customer and currency, each oldest first.
fn cases<'a>(input: &DunningInput<'a>) -> impl Iterator<Item = Case<'a>> {
    let overdue = input.items.iter().filter(|item| item.open.minor > 0 && item.overdue_days(input.as_of) > 0);
    grouped(input, overdue)
}

/// Items by customer and currency, each oldest first.
pub(super) fn grouped<'a>(
    input: &DunningInput<'a>,
    all: impl Iterator<Item = &'a OverdueItem>,
) -> impl Iterator<Item = Case<'a>> {
    let mut items: BTreeMap<(CustomerId, Currency), Vec<&OverdueItem>> = BTreeMap::new();
    for item in all {
        items.entry((item.customer, item.open.currency)).or_default().push(item);
    }
    let standings: BTreeMap<(CustomerId, Currency), &Standing> =
        input.standings.iter().map(|standing| ((standing.customer, standing.currency), standing)).collect();
    items.into_iter().map(move |((customer, currency), mut items)| {
        items.sort_by_key(|item| item.age_order());
        Case { customer, currency, standing: standings.get(&(customer, currency)).copied(), items }
    })
}

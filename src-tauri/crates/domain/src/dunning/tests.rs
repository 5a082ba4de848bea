//! Table tests of the reminder rules with their boundary days, and properties over random books.

mod calls;
mod channels;
mod cheques;
mod confirming;
mod courtesy;
mod disputes;
mod levels;
mod locks;
mod money;
mod order;
mod promises;
mod properties;
mod rehearsal;
mod timeline;

use std::collections::HashMap;

use chrono::NaiveDate;

use super::*;
use crate::{Currency, CustomerId, Money, ReceivableId, customer::Channel};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The date `days` after 1 January 2026; in most tests the due date of the item is that day.
fn on(days: i64) -> NaiveDate {
    day("2026-01-01") + chrono::TimeDelta::days(days)
}

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

/// Item `id` of customer 1, due on 1 January 2026, with `minor` open, never claimed.
fn item(id: i64, minor: i64) -> OverdueItem {
    OverdueItem {
        receivable: ReceivableId(id),
        customer: CustomerId(1),
        invoice_number: format!("INV-{id}"),
        issued_on: on(-30),
        due_on: on(0),
        amount: eur(minor),
        open: eur(minor),
        level: 0,
        last_reminder_on: None,
        last_pay_by: None,
        decision: None,
        disputed: None,
        locked: None,
        plan_grace_ends_on: None,
    }
}

/// The same, claimed at `level` on `claimed_on` by the default policy.
fn claimed(id: i64, level: u8, claimed_on: i64) -> OverdueItem {
    OverdueItem {
        level,
        last_reminder_on: Some(on(claimed_on)),
        last_pay_by: Some(on(claimed_on + 14)),
        ..item(id, 10_000)
    }
}

fn standing(credits: Vec<Credit>) -> Standing {
    Standing {
        customer: CustomerId(1),
        currency: Currency::EUR,
        is_locked: false,
        locked_until: None,
        reach: Reach::default(),
        last_contact_on: None,
        credits,
        cheques: Vec::new(),
        pledges: Vec::new(),
        has_looked_at_credits: false,
    }
}

/// Wants mail and has no address.
fn unreachable() -> Reach {
    Reach { wish: Channel::Mail, ..Reach::default() }
}

fn credit_note(minor: i64) -> Credit {
    Credit { kind: CreditKind::CreditNote, number: Some("CN-1".into()), dated_on: on(5), amount: eur(minor) }
}

fn money_on_account(minor: i64) -> Credit {
    Credit { kind: CreditKind::Money, number: None, dated_on: on(3), amount: eur(minor) }
}

/// A run over a small book; the fields are what a test changes.
#[derive(Debug, Clone)]
struct Run {
    as_of: NaiveDate,
    policy: DunningPolicy,
    others: HashMap<CustomerId, DunningPolicy>,
    items: Vec<OverdueItem>,
    upcoming: Vec<OverdueItem>,
    standings: Vec<Standing>,
    skips: Vec<Skip>,
}

impl Run {
    /// `days` after 1 January 2026, with the default policy.
    fn at(days: i64, items: Vec<OverdueItem>) -> Self {
        let policy = DunningPolicy::default();
        Self {
            as_of: on(days),
            policy,
            others: HashMap::new(),
            items,
            upcoming: vec![],
            standings: vec![standing(vec![])],
            skips: vec![],
        }
    }

    fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
        change(&mut self);
        self
    }

    fn standing(self, change: impl FnOnce(&mut Standing)) -> Self {
        self.with(|run| change(&mut run.standings[0]))
    }

    fn propose(&self) -> Proposal {
        propose(&self.input())
    }

    fn rehearse(&self, rehearsal: &mut Rehearsal) {
        rehearsal.run(&self.input());
    }

    fn input(&self) -> DunningInput<'_> {
        DunningInput {
            as_of: self.as_of,
            policy: &self.policy,
            others: &self.others,
            items: &self.items,
            upcoming: &self.upcoming,
            standings: &self.standings,
            skips: &self.skips,
        }
    }

    /// The one item's proposal.
    fn only(&self) -> ProposedItem {
        let proposal = self.propose();
        let items: Vec<_> = proposal.items().cloned().collect();
        assert_eq!(items.len(), 1);
        items[0].clone()
    }

    /// The verdict of the one item, which has one slice.
    fn verdict(&self) -> Verdict {
        let proposed = self.only();
        assert_eq!(proposed.slices.len(), 1);
        proposed.slices[0].verdict
    }

    /// The slices of every item, by key.
    fn slices(&self) -> Vec<(i64, Vec<(Verdict, i64)>)> {
        let proposal = self.propose();
        let slices = |proposed: &ProposedItem| {
            let slices = proposed.slices.iter().map(|slice| (slice.verdict, slice.amount.minor));
            (proposed.item.receivable.0, slices.collect())
        };
        let mut all: Vec<_> = proposal.items().map(slices).collect();
        all.sort_unstable_by_key(|(id, _)| *id);
        all
    }
}

/// The items after the proposal was confirmed: what the book does with each step.
fn confirm(items: &mut [OverdueItem], proposal: &Proposal) {
    for proposed in proposal.items() {
        let Some(step) = proposed.step() else { continue };
        let item = items.iter_mut().find(|item| item.receivable == proposed.item.receivable).unwrap();
        item.level = proposed.level_after;
        item.last_reminder_on = Some(proposal.as_of);
        item.last_pay_by = Some(step.pay_by);
        item.decision = None;
    }
}

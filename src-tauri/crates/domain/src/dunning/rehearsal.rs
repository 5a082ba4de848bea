//! What a ladder would have done: weekly runs over a time that is past, every letter confirmed, money as it really came.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use chrono::NaiveDate;

use crate::{Currency, CustomerId, ReceivableId};

use super::{Decision, Detail, DunningInput, OverdueItem, Proposal, ProposedItem, Standing, propose};

/// A ladder at work over past weeks, the first of which it takes as it was.
///
/// Every run is confirmed as it is proposed and every call is made on the day it falls due. What the owner decided about single
/// items is not repeated, but what he left alone stays left alone.
#[derive(Debug, Default)]
pub struct Rehearsal {
    first_run_on: Option<NaiveDate>,
    standing: HashMap<ReceivableId, Rung>,
    contacts: HashMap<CustomerId, NaiveDate>,
    noted: HashSet<ReceivableId>,
    done: Rehearsed,
}

/// Where an item stands on the ladder.
#[derive(Debug, Clone, Copy, Default)]
struct Rung {
    level: u8,
    last_reminder_on: Option<NaiveDate>,
    last_pay_by: Option<NaiveDate>,
}

/// What a ladder did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rehearsed {
    /// Runs with something to write.
    pub runs: u32,
    /// Letters by their highest level; level 0 are notes before the due date.
    pub letters: BTreeMap<u8, u32>,
    /// Calls, one for a customer, currency and day.
    pub calls: u32,
    /// Who was reminded or called.
    pub customers: BTreeSet<CustomerId>,
    /// Days from the due date to the first reminder of each item that had none before.
    pub first_after: BTreeMap<ReceivableId, i64>,
    /// Items that came to the end of the ladder and were open still.
    pub ended: BTreeSet<ReceivableId>,
}

impl Rehearsed {
    /// Reminders: every letter but the notes.
    pub fn reminders(&self) -> u32 {
        self.letters.iter().filter(|(level, _)| **level > 0).map(|(_, count)| count).sum()
    }

    /// Days from the due date to the first reminder, of the item in the middle; `None` where there was no first reminder.
    pub fn usual_days(&self) -> Option<i64> {
        let mut days: Vec<i64> = self.first_after.values().copied().collect();
        days.sort_unstable();
        days.get(days.len() / 2).copied()
    }
}

impl Rehearsal {
    /// One run on the facts of its date; dates must rise. What was really reminded since the first run does not count.
    pub fn run(&mut self, input: &DunningInput<'_>) {
        let first = *self.first_run_on.get_or_insert(input.as_of);
        let items: Vec<OverdueItem> =
            input.items.iter().map(|item| self.placed(item, first, input)).collect();
        let upcoming: Vec<OverdueItem> =
            input.upcoming.iter().filter(|item| !self.noted.contains(&item.receivable)).cloned().collect();
        let standings: Vec<Standing> =
            input.standings.iter().map(|standing| self.reached(standing, first)).collect();
        let proposal =
            propose(&DunningInput { items: &items, upcoming: &upcoming, standings: &standings, ..*input });
        self.confirm(&proposal);
    }

    /// What the ladder did so far.
    pub fn finish(self) -> Rehearsed {
        self.done
    }

    /// The item where this ladder has brought it; as it was where it was overdue before the first run.
    fn placed(&mut self, item: &OverdueItem, first: NaiveDate, input: &DunningInput<'_>) -> OverdueItem {
        let rung = *self.standing.entry(item.receivable).or_insert_with(|| {
            let was_there = input.as_of == first;
            let really = Rung {
                level: item.level,
                last_reminder_on: item.last_reminder_on,
                last_pay_by: item.last_pay_by,
            };
            if was_there { really } else { Rung::default() }
        });
        OverdueItem {
            level: rung.level,
            last_reminder_on: rung.last_reminder_on,
            last_pay_by: rung.last_pay_by,
            decision: item.decision.filter(|decision| *decision == Decision::Leave),
            ..item.clone()
        }
    }

    /// The standing with the last contact of this ladder, or the real one from before the first run.
    fn reached(&self, standing: &Standing, first: NaiveDate) -> Standing {
        let really = standing.last_contact_on.filter(|on| *on < first);
        let last_contact_on = self.contacts.get(&standing.customer).copied().or(really);
        Standing { last_contact_on, ..standing.clone() }
    }

    fn confirm(&mut self, proposal: &Proposal) {
        let as_of = proposal.as_of;
        self.done.runs += u32::from(proposal.written().next().is_some());
        for letter in proposal.written() {
            *self.done.letters.entry(letter.level).or_default() += 1;
            self.contacts.insert(letter.customer, as_of);
            if letter.level > 0 {
                self.done.customers.insert(letter.customer);
                continue;
            }
            self.noted.extend(letter.items.iter().map(|item| item.item.receivable));
        }
        let mut calls: BTreeSet<(CustomerId, Currency)> = BTreeSet::new();
        for proposed in proposal.items() {
            let item = &proposed.item;
            for slice in &proposed.slices {
                let (level, pay_by) = match slice.detail {
                    Detail::Step { level, pay_by } => (level, pay_by),
                    Detail::CallDue { level, pay_by, .. } => {
                        calls.insert((item.customer, item.open.currency));
                        (level, pay_by)
                    }
                    Detail::LastLevel { .. } => {
                        self.done.ended.insert(item.receivable);
                        continue;
                    }
                    _ => continue,
                };
                self.climb(
                    proposed,
                    Rung { level, last_reminder_on: Some(as_of), last_pay_by: Some(pay_by) },
                );
            }
        }
        for (customer, _) in &calls {
            self.contacts.insert(*customer, as_of);
            self.done.customers.insert(*customer);
        }
        self.done.calls += u32::try_from(calls.len()).unwrap_or(u32::MAX);
    }

    fn climb(&mut self, proposed: &ProposedItem, to: Rung) {
        let item = &proposed.item;
        if item.level == 0 {
            self.done.first_after.entry(item.receivable).or_insert(proposed.overdue_days);
        }
        self.standing.insert(item.receivable, to);
    }
}

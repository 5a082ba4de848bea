//! What customers promised to pay: it rests until the last day of the promise (T5).

use chrono::Days;

use crate::{Currency, Money};

use super::netting::Taken;
use super::{Credit, CreditKind, Detail, DunningInput, OverdueItem, Pledge};

/// What promises pause of a customer's overdue items: what they are about, else the oldest due first.
///
/// Promises about items go first. Each pauses up to its amount, and Σ paused ≤ Σ promises.
#[derive(Debug)]
pub(super) struct Pledges<'a> {
    given: Vec<&'a Pledge>,
    taken: Vec<Taken>,
    /// What is left of each item, in minor units.
    left: Vec<i64>,
    currency: Currency,
}

impl<'a> Pledges<'a> {
    /// Lets `pledges`, in any order, pause what is `left` of `items`, which are sorted oldest first and in one currency.
    pub(super) fn new(
        pledges: &'a [Pledge],
        (items, left): (&[&OverdueItem], &[i64]),
        (currency, input): (Currency, &DunningInput<'_>),
    ) -> Self {
        let pauses = |pledge: &&Pledge| pledge.amount.currency == currency && input.as_of <= pledge.last_day;
        let mut pledges: Vec<&Pledge> = pledges.iter().filter(pauses).collect();
        pledges.sort_by_key(|pledge| {
            (pledge.about.is_empty(), pledge.promised_on, pledge.last_day, pledge.amount.minor, &pledge.about)
        });
        let mut paused = Self { given: pledges, taken: Vec::new(), left: left.to_vec(), currency };
        for at in 0..paused.given.len() {
            paused.take(at, items);
        }
        paused
    }

    /// Walks the items with one promise, to the end of either.
    fn take(&mut self, at: usize, items: &[&OverdueItem]) {
        let pledge = self.given[at];
        let mut rest = pledge.amount.minor;
        for (index, item) in items.iter().enumerate() {
            let is_meant = pledge.about.is_empty() || pledge.about.contains(&item.receivable);
            let minor = rest.min(self.left[index]);
            if is_meant && minor > 0 {
                self.taken.push(Taken { item: index, credit: at, minor });
                self.left[index] -= minor;
                rest -= minor;
            }
        }
    }

    /// What is neither in dispute, covered nor promised of each item, in minor units.
    pub(super) fn left(&self) -> &[i64] {
        &self.left
    }

    /// What is promised of an item, in minor units, and what the verdict says of it; of several, by the first day.
    pub(super) fn of(&self, item: usize) -> (Option<Detail>, i64) {
        let parts = || self.taken.iter().filter(|taken| taken.item == item);
        let minor = parts().map(|taken| taken.minor).sum();
        let first = parts()
            .map(|taken| self.given[taken.credit])
            .min_by_key(|pledge| (pledge.last_day, pledge.promised_on));
        let detail = first.map(|pledge| Detail::Promised {
            promised_on: pledge.promised_on,
            ends_on: pledge.last_day.checked_add_days(Days::new(1)).unwrap_or(pledge.last_day),
        });
        (detail, minor)
    }

    /// The promises about the chosen items, each with the part that is, by day.
    pub(super) fn shown(&self, is_chosen: impl Fn(usize) -> bool) -> Vec<Credit> {
        let mut parts = vec![0; self.given.len()];
        for taken in self.taken.iter().filter(|taken| is_chosen(taken.item)) {
            parts[taken.credit] += taken.minor;
        }
        let parts = self.given.iter().zip(parts).filter(|(_, minor)| *minor > 0);
        let mut shown: Vec<Credit> = parts
            .map(|(pledge, minor)| Credit {
                kind: CreditKind::Promise,
                number: None,
                dated_on: pledge.promised_on,
                amount: Money::new(minor, self.currency),
            })
            .collect();
        shown.sort_by_key(|credit| (credit.dated_on, credit.amount.minor));
        shown
    }
}

//! How open credits reduce what is claimed, before anything is allocated (R11).

use crate::{Currency, Money};

use super::{Credit, CreditKind};

/// A part of one credit or cheque, taken off one item; both by their position.
#[derive(Debug, Clone, Copy)]
pub(super) struct Taken {
    pub(super) item: usize,
    pub(super) credit: usize,
    pub(super) minor: i64,
}

/// What credits take off a customer's overdue items: the oldest due first, credit notes before money (L7).
///
/// Nothing is allocated: the owner does that. What no overdue item absorbs is not taken.
#[derive(Debug)]
pub(super) struct Netting<'a> {
    /// Oldest first.
    credits: Vec<&'a Credit>,
    currency: Currency,
    taken: Vec<Taken>,
}

impl<'a> Netting<'a> {
    /// Takes `credits`, in any order, off what is left of the items, which are sorted oldest first; in minor units.
    pub(super) fn new(credits: &'a [Credit], left: &[i64], currency: Currency) -> Self {
        let is_open = |credit: &&Credit| credit.amount.currency == currency && credit.amount.minor > 0;
        let mut credits: Vec<&Credit> = credits.iter().filter(is_open).collect();
        credits.sort_by_key(|credit| (credit.dated_on, credit.kind, &credit.number, credit.amount.minor));
        let mut order: Vec<usize> = (0..credits.len()).collect();
        order.sort_by_key(|credit| credits[*credit].kind);
        let taken = take(&credits, &order, left);
        Self { credits, currency, taken }
    }

    /// What is taken off each item, in minor units and at most its open amount.
    pub(super) fn minor_off(&self, items: usize) -> Vec<i64> {
        let mut off = vec![0; items];
        for taken in &self.taken {
            off[taken.item] += taken.minor;
        }
        off
    }

    /// Money on account: what came in without being allocated; `None` where there is none.
    pub(super) fn money(&self) -> Option<Money> {
        let money = self.credits.iter().filter(|credit| credit.kind == CreditKind::Money);
        let minor = money.map(|credit| credit.amount.minor).sum();
        (minor > 0).then_some(Money::new(minor, self.currency))
    }

    /// The credits that are taken off the chosen items, each with the part that is, oldest first.
    pub(super) fn shown(&self, is_chosen: impl Fn(usize) -> bool) -> Vec<Credit> {
        let mut parts = vec![0; self.credits.len()];
        for taken in self.taken.iter().filter(|taken| is_chosen(taken.item)) {
            parts[taken.credit] += taken.minor;
        }
        let parts = self.credits.iter().zip(parts).filter(|(_, minor)| *minor > 0);
        let shown = parts.map(|(credit, minor)| Credit {
            kind: credit.kind,
            number: credit.number.clone(),
            dated_on: credit.dated_on,
            amount: Money::new(minor, self.currency),
        });
        shown.collect()
    }
}

/// Walks items and credits side by side, each to its end: Σ taken ≤ Σ of either.
fn take(credits: &[&Credit], order: &[usize], left_of_items: &[i64]) -> Vec<Taken> {
    let mut taken = Vec::new();
    let mut order = order.iter().copied();
    let (mut credit, mut left) = (0, 0);
    for (item, open) in left_of_items.iter().enumerate() {
        let mut open = *open;
        while open > 0 {
            if left == 0 {
                let Some(next) = order.next() else { return taken };
                (credit, left) = (next, credits[next].amount.minor);
            }
            let minor = open.min(left);
            taken.push(Taken { item, credit, minor });
            open -= minor;
            left -= minor;
        }
    }
    taken
}

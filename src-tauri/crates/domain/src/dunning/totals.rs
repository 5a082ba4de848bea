//! What a proposal comes to, per currency: claimed + not now = overdue.

use std::collections::BTreeMap;

use crate::{Currency, Money};

use super::{Proposal, Verdict};

/// The slices of one verdict, in one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VerdictTotal {
    /// The verdict.
    pub verdict: Verdict,
    /// Σ slices.
    pub amount: Money,
    /// Number of items with such a slice.
    pub items: usize,
}

/// The figures of a proposal in one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposalTotals {
    /// The currency.
    pub currency: Currency,
    /// Number of letters.
    pub letters: usize,
    /// Number of overdue items.
    pub items: usize,
    /// Σ open of all overdue items.
    pub overdue: Money,
    /// Σ claimed slices: what the letters ask for, net of credits.
    pub claimed: Money,
    /// Σ of every other slice: `overdue − claimed`.
    pub not_now: Money,
    /// The verdicts that occur, in the order of R12; their amounts sum to `overdue`.
    pub verdicts: Vec<VerdictTotal>,
}

impl ProposalTotals {
    /// Σ slices with this verdict.
    pub fn with(&self, verdict: Verdict) -> Money {
        let total = self.verdicts.iter().find(|total| total.verdict == verdict);
        total.map_or(Money::zero(self.currency), |total| total.amount)
    }
}

impl Proposal {
    /// The figures per currency, ordered by its code (M2).
    pub fn totals(&self) -> Vec<ProposalTotals> {
        let mut sums: BTreeMap<Currency, BTreeMap<Verdict, (i64, usize)>> = BTreeMap::new();
        let mut overdue: BTreeMap<Currency, (i64, usize)> = BTreeMap::new();
        for proposed in self.items() {
            let open = proposed.item.open;
            add(overdue.entry(open.currency).or_default(), open.minor);
            let verdicts = sums.entry(open.currency).or_default();
            for slice in &proposed.slices {
                add(verdicts.entry(slice.verdict).or_default(), slice.amount.minor);
            }
        }
        let total = |(currency, verdicts): (Currency, BTreeMap<Verdict, (i64, usize)>)| {
            let of = |minor| Money::new(minor, currency);
            let (minor, items) = overdue.get(&currency).copied().unwrap_or_default();
            let claimed = verdicts.get(&Verdict::Claimed).map_or(0, |(minor, _)| *minor);
            let verdicts = verdicts.into_iter();
            ProposalTotals {
                currency,
                letters: self.letters.iter().filter(|letter| letter.currency == currency).count(),
                items,
                overdue: of(minor),
                claimed: of(claimed),
                not_now: of(minor - claimed),
                verdicts: verdicts
                    .map(|(verdict, (minor, items))| VerdictTotal { verdict, amount: of(minor), items })
                    .collect(),
            }
        };
        sums.into_iter().map(total).collect()
    }
}

fn add(sum: &mut (i64, usize), minor: i64) {
    sum.0 += minor;
    sum.1 += 1;
}

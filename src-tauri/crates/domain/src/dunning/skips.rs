//! What the owner left out of a run, for quick look-up.

use std::collections::BTreeMap;

use crate::{CustomerId, ReceivableId};

use super::{OverdueItem, Skip, SkipTarget};

/// The reasons by what they leave out. Of several reasons for the same target the first in the alphabet counts, so that
/// the order in which they were given does not.
#[derive(Debug, Default)]
pub(super) struct Skips<'a> {
    customers: BTreeMap<CustomerId, &'a str>,
    receivables: BTreeMap<ReceivableId, &'a str>,
}

impl<'a> Skips<'a> {
    pub(super) fn new(skips: &'a [Skip]) -> Self {
        let mut by_target = Self::default();
        for Skip { target, reason } in skips {
            let kept = match target {
                SkipTarget::Customer(customer) => by_target.customers.entry(*customer).or_insert(reason),
                SkipTarget::Receivable(receivable) => {
                    by_target.receivables.entry(*receivable).or_insert(reason)
                }
            };
            *kept = (*kept).min(reason);
        }
        by_target
    }

    /// Why the item is left out; the reason for the item itself goes before that for its customer.
    pub(super) fn reason(&self, item: &OverdueItem) -> Option<&'a str> {
        let of_item = self.receivables.get(&item.receivable);
        of_item.or_else(|| self.customers.get(&item.customer)).copied()
    }
}

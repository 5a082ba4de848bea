//! How cheques that have not cleared cover what is overdue, before anything is claimed (L9).

use chrono::{Days, NaiveDate};

use crate::{Money, ReceivableId};

use super::netting::Taken;
use super::{Credit, CreditKind, Detail, DunningInput, HeldCheque, OverdueItem};

/// What cheques cover of a customer's overdue items: what the owner named, else the oldest due first.
///
/// Cheques that name items go first, so that one that names none does not take their place. Nothing is settled: each
/// covers up to its amount, and Σ covered ≤ Σ cheques.
#[derive(Debug)]
pub(super) struct Cover<'a> {
    /// In the order in which they cover.
    cheques: Vec<&'a HeldCheque>,
    taken: Vec<Taken>,
    /// What is left of each item, in minor units.
    left: Vec<i64>,
    /// The date of a cheque that would be for an item, but lies too far after its due date.
    too_late: Vec<Option<NaiveDate>>,
}

impl<'a> Cover<'a> {
    /// Lets `cheques`, in any order, cover what is not in dispute of `items`, which are sorted oldest first and in one currency.
    pub(super) fn new(cheques: &'a [HeldCheque], items: &[&OverdueItem], input: &DunningInput<'_>) -> Self {
        let currency = items.first().map(|item| item.open.currency);
        let covers = |cheque: &&HeldCheque| {
            Some(cheque.amount.currency) == currency
                && cheque.covers_until.is_none_or(|last| input.as_of <= last)
        };
        let mut cheques: Vec<&HeldCheque> = cheques.iter().filter(covers).collect();
        cheques.sort_by_key(|cheque| {
            (
                cheque.meant_for.is_empty(),
                cheque.dated_on,
                cheque.received_on,
                &cheque.number,
                cheque.amount.minor,
            )
        });
        let left = items.iter().map(|item| item.free_minor()).collect();
        let mut cover = Self { cheques, taken: Vec::new(), left, too_late: vec![None; items.len()] };
        for at in 0..cover.cheques.len() {
            cover.take(at, items, input);
        }
        cover
    }

    /// Walks the items with one cheque, to the end of either.
    fn take(&mut self, at: usize, items: &[&OverdueItem], input: &DunningInput<'_>) {
        let cheque = self.cheques[at];
        // What is asked about is not covered, but it is not more than the cheque either.
        let mut rest = cheque.amount.minor;
        for (index, item) in items.iter().enumerate() {
            if rest <= 0 || self.left[index] == 0 || !is_meant(cheque, item.receivable) {
                continue;
            }
            let minor = rest.min(self.left[index]);
            if is_too_late(cheque, item, input.policy.cheque_days) {
                // A letter that went out since then was the owner's answer.
                if item.last_reminder_on.is_none_or(|reminded_on| reminded_on < cheque.received_on) {
                    self.too_late[index].get_or_insert(cheque.dated_on);
                    rest -= minor;
                }
                continue;
            }
            self.taken.push(Taken { item: index, credit: at, minor });
            self.left[index] -= minor;
            rest -= minor;
        }
    }

    /// What is neither in dispute nor covered of each item, in minor units.
    pub(super) fn left(&self) -> &[i64] {
        &self.left
    }

    /// What the verdict of the covered part says; of several cheques, by the first date and the first end.
    pub(super) fn detail(&self, item: usize) -> Option<Detail> {
        let covering = || self.taken.iter().filter(|taken| taken.item == item);
        let cheques = || covering().map(|taken| self.cheques[taken.credit]);
        let dated_on = cheques().map(|cheque| cheque.dated_on).min()?;
        let ends_on = cheques().filter_map(|cheque| cheque.covers_until).min();
        let ends_on = ends_on.map(|last| last.checked_add_days(Days::new(1)).unwrap_or(last));
        Some(Detail::Cheque { dated_on, ends_on })
    }

    /// The date of a cheque for the item that covers nothing of it, because it lies too far after the due date.
    pub(super) fn too_late(&self, item: usize) -> Option<NaiveDate> {
        self.too_late[item]
    }

    /// The cheques that cover the chosen items, each with the part that does.
    pub(super) fn shown(&self, is_chosen: impl Fn(usize) -> bool) -> Vec<Credit> {
        let mut parts = vec![0; self.cheques.len()];
        for taken in self.taken.iter().filter(|taken| is_chosen(taken.item)) {
            parts[taken.credit] += taken.minor;
        }
        let parts = self.cheques.iter().zip(parts).filter(|(_, minor)| *minor > 0);
        let mut shown: Vec<Credit> = parts
            .map(|(cheque, minor)| Credit {
                kind: CreditKind::Cheque,
                number: Some(cheque.number.clone()),
                dated_on: cheque.dated_on,
                amount: Money::new(minor, cheque.amount.currency),
            })
            .collect();
        shown.sort_by(|one, other| (one.dated_on, &one.number).cmp(&(other.dated_on, &other.number)));
        shown
    }
}

fn is_meant(cheque: &HeldCheque, item: ReceivableId) -> bool {
    cheque.meant_for.is_empty() || cheque.meant_for.contains(&item)
}

/// Whether the date of the cheque lies more than the policy's days after the due date.
fn is_too_late(cheque: &HeldCheque, item: &OverdueItem, most_days: u16) -> bool {
    cheque.dated_on.signed_duration_since(item.due_on).num_days() > i64::from(most_days)
}

//! Who may have paid an amount, and what for, when nothing is known but the amount and perhaps a few words (L7).

use crate::{CustomerId, Money};

use super::{OpenItem, PartReason, allocate, designation};

/// A customer who may have paid, in one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Debtor {
    /// The customer.
    pub customer: CustomerId,
    /// What is open: everything when the words name the customer or there are none, else the items that they name.
    pub items: Vec<OpenItem>,
    /// Whether the words name only some of the customer's items.
    pub is_cut: bool,
}

/// Why a customer may have paid. Declared in the order of L7: an earlier reason stands before a later one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PayerReason {
    /// The words name an invoice by its whole number.
    Designation,
    /// The amount is exactly what is open of an item.
    ExactAmount,
    /// The amount is exactly what the customer owes in all, on several items.
    WholeAccount,
    /// Exactly one combination of the customer's items sums to the amount.
    UniqueCombination,
    /// Only the words speak for it: the oldest due comes first.
    OldestDue,
    /// Only the words speak for it, and nothing is open: all of it stays on account.
    OnAccount,
}

/// A customer who may have paid, and what the amount would settle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The customer.
    pub customer: CustomerId,
    /// Why.
    pub why: PayerReason,
    /// What is paid.
    pub amount: Money,
    /// The items and their parts, oldest due first; with what stays on account they sum to the amount.
    pub parts: Vec<(OpenItem, Money)>,
}

impl Candidate {
    /// What stays on account (L8).
    pub fn unapplied(&self) -> Money {
        let applied: i64 = self.parts.iter().map(|(_, part)| part.minor).sum();
        Money::new(self.amount.minor - applied, self.amount.currency)
    }
}

/// Whether the first of ranked candidates is not the only one for its reason, so that the owner must choose.
pub fn is_ambiguous(ranked: &[Candidate]) -> bool {
    matches!(ranked, [first, second, ..] if first.why == second.why)
}

/// Everyone who may have paid `amount`, best reason first; for one reason, the oldest due first.
///
/// `words` are what the owner knows besides: a part of a name or of an invoice number. Debtors whom the words do not name
/// are not handed in. Combinations are proposed without words only where no single item and no whole account fits.
pub fn for_amount(amount: Money, words: &str, debtors: &[Debtor]) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = debtors.iter().flat_map(|debtor| plain(amount, words, debtor)).collect();
    if found.is_empty() {
        found = debtors.iter().filter_map(|debtor| combined(amount, debtor)).collect();
    }
    if words.trim().is_empty() {
        return ranked(found);
    }
    for debtor in debtors {
        if !found.iter().any(|candidate| candidate.customer == debtor.customer) {
            found.push(by_name(amount, debtor));
        }
    }
    ranked(found)
}

/// Everyone whom the words name, with all that is open of what they name, best reason first.
pub fn for_words(words: &str, debtors: &[Debtor]) -> Vec<Candidate> {
    let named = |debtor: &Debtor| -> Vec<Candidate> {
        let whole = |item: &&OpenItem| designation::names(words, &item.invoice_number);
        let designated: Vec<&OpenItem> = debtor.items.iter().filter(whole).collect();
        if !designated.is_empty() {
            return designated
                .into_iter()
                .map(|item| single(debtor, PayerReason::Designation, item))
                .collect();
        }
        let is_single = debtor.is_cut || debtor.items.len() == 1;
        if is_single {
            return debtor.items.iter().map(|item| single(debtor, PayerReason::ExactAmount, item)).collect();
        }
        whole_account(debtor).into_iter().collect()
    };
    ranked(debtors.iter().flat_map(named).collect())
}

fn ranked(mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    candidates.sort_by_cached_key(|candidate| {
        let oldest = candidate.parts.first().map(|(item, _)| (item.due_on, item.issued_on, item.receivable));
        (candidate.why, oldest.is_none(), oldest, candidate.customer)
    });
    candidates
}

/// What the words or the bare amount say: a named invoice, one item, or all that the customer owes.
fn plain(amount: Money, words: &str, debtor: &Debtor) -> Vec<Candidate> {
    let is_designated = debtor.items.iter().any(|item| designation::names(words, &item.invoice_number));
    if is_designated {
        return proposed(amount, words, debtor)
            .map(|(_, parts)| candidate(debtor, PayerReason::Designation, amount, parts))
            .into_iter()
            .collect();
    }
    let exact = debtor.items.iter().filter(|item| item.open == amount);
    let mut found: Vec<Candidate> =
        exact.map(|item| single(debtor, PayerReason::ExactAmount, item)).collect();
    found.extend(whole_account(debtor).filter(|all| all.amount == amount));
    found
}

fn combined(amount: Money, debtor: &Debtor) -> Option<Candidate> {
    let (why, parts) = proposed(amount, "", debtor)?;
    (why == PartReason::UniqueCombination)
        .then(|| candidate(debtor, PayerReason::UniqueCombination, amount, parts))
}

fn by_name(amount: Money, debtor: &Debtor) -> Candidate {
    match proposed(amount, "", debtor) {
        None => candidate(debtor, PayerReason::OnAccount, amount, Vec::new()),
        Some((PartReason::UniqueCombination, parts)) => {
            candidate(debtor, PayerReason::UniqueCombination, amount, parts)
        }
        Some((_, parts)) => candidate(debtor, PayerReason::OldestDue, amount, parts),
    }
}

/// What L7 proposes for the debtor alone; `None` when nothing is open.
fn proposed(amount: Money, words: &str, debtor: &Debtor) -> Option<(PartReason, Vec<(OpenItem, Money)>)> {
    let allocation = allocate(amount, words, &debtor.items).ok()?;
    let why = allocation.parts.first()?.why;
    let item = |receivable| debtor.items.iter().find(|item| item.receivable == receivable);
    let parts =
        allocation.parts.iter().filter_map(|part| Some((item(part.receivable)?.clone(), part.amount)));
    Some((why, parts.collect()))
}

/// Everything that is open of several items; `None` for fewer than two.
fn whole_account(debtor: &Debtor) -> Option<Candidate> {
    let items = &debtor.items;
    let [first, _, ..] = items.as_slice() else { return None };
    if debtor.is_cut {
        return None;
    }
    let total = items.iter().try_fold(0_i64, |sum, item| sum.checked_add(item.open.minor))?;
    let mut parts: Vec<(OpenItem, Money)> = items.iter().map(|item| (item.clone(), item.open)).collect();
    parts.sort_by_key(|(item, _)| (item.due_on, item.issued_on, item.receivable));
    Some(candidate(debtor, PayerReason::WholeAccount, Money::new(total, first.open.currency), parts))
}

fn single(debtor: &Debtor, why: PayerReason, item: &OpenItem) -> Candidate {
    candidate(debtor, why, item.open, vec![(item.clone(), item.open)])
}

fn candidate(debtor: &Debtor, why: PayerReason, amount: Money, parts: Vec<(OpenItem, Money)>) -> Candidate {
    Candidate { customer: debtor.customer, why, amount, parts }
}

#[cfg(test)]
mod tests;

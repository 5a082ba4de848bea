//! Notes about what falls due soon: a courtesy, so whatever speaks against one is enough to write none.

use std::collections::BTreeSet;

use crate::{Currency, CustomerId, Money};

use super::case::Case;
use super::proposal::{LetterProposal, ProposedItem, grouped};
use super::skips::Skips;
use super::{Detail, DunningInput, OverdueItem, Slice};

/// The notes of a run beside its `letters`.
///
/// One goes to a customer about what falls due between the run and as many days later as the ladder says, once for each item.
/// None goes to whom this run reminds, while an overdue item of the same currency stands on the ladder, during quiet days (R4),
/// below the minimum (R9), and about an item that is left out of the run, locked, disputed, promised, or partly covered by a cheque or a credit.
pub(super) fn notes(
    input: &DunningInput<'_>,
    (skips, letters): (&Skips<'_>, &[LetterProposal]),
) -> Vec<LetterProposal> {
    if input.upcoming.is_empty() {
        return Vec::new();
    }
    let reminded: BTreeSet<(CustomerId, Currency)> =
        letters.iter().map(|letter| (letter.customer, letter.currency)).collect();
    let all = input.items.iter().chain(input.upcoming).filter(|item| item.open.minor > 0);
    grouped(input, all)
        .filter(|case| !reminded.contains(&(case.customer, case.currency)) && is_welcome(case, input))
        .filter_map(|case| {
            let mut items = case.untouched(input);
            items.retain(|item| is_due_soon(item, input) && skips.reason(item).is_none());
            note(&case, items.into_iter().map(|item| proposed(item, input)).collect(), input)
        })
        .collect()
}

/// Whether nothing about the customer speaks against a note.
fn is_welcome(case: &Case<'_>, input: &DunningInput<'_>) -> bool {
    let is_free = case.standing.is_none_or(|standing| !standing.is_locked) && case.is_reached(input, 0);
    let is_on_the_ladder = case.items.iter().any(|item| item.level > 0 && item.overdue_days(input.as_of) > 0);
    is_free && !is_on_the_ladder && case.quiet_until(input).is_none()
}

fn is_due_soon(item: &OverdueItem, input: &DunningInput<'_>) -> bool {
    let from = input.policy_of(item.customer).courtesy_from(item.due_on);
    item.level == 0 && input.as_of <= item.due_on && from.is_some_and(|from| from <= input.as_of)
}

fn proposed(item: &OverdueItem, input: &DunningInput<'_>) -> ProposedItem {
    let detail = Detail::Step { level: 0, pay_by: item.due_on };
    ProposedItem {
        item: item.clone(),
        overdue_days: item.overdue_days(input.as_of),
        level_after: 0,
        slices: vec![Slice::new(detail, item.open)],
        changes_on: None,
        skip_reason: None,
    }
}

/// The note over items in the order of their due dates; `None` where there is none, or not enough for a letter.
fn note(case: &Case<'_>, items: Vec<ProposedItem>, input: &DunningInput<'_>) -> Option<LetterProposal> {
    let pay_by = items.first()?.item.due_on;
    let total = Money::new(items.iter().map(|item| item.item.open.minor).sum(), case.currency);
    let minimum = input.policy_of(case.customer).minimum(case.currency);
    (total.minor >= minimum.minor).then(|| LetterProposal {
        customer: case.customer,
        currency: case.currency,
        level: 0,
        channel: case.channel(input, 0),
        pay_by,
        claimed: total,
        credited: Money::zero(case.currency),
        net: total,
        credits: Vec::new(),
        items,
        disputed: Vec::new(),
    })
}

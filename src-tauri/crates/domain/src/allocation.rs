//! Which receivables a settlement reduces (L2, L7, L8).
//!
//! The result is a proposal: it says why each part goes where it goes, and what nobody can absorb stays visible as
//! money on account. Payments and credit notes are proposed alike; credit notes go first (L7), so a caller with both
//! asks for the credit note and then offers the payment what is left open.

mod combination;
mod designation;
mod difference;
mod method;
pub mod payer;
mod subsets;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use difference::{Difference, DiscountOutcome, DiscountTaken, SmallDifference};
pub use method::{Method, allocate_by};
pub use subsets::subsets;

use crate::{Currency, Money, ReceivableId, interest::Claim};

/// An open item of the customer who paid: an invoice, or interest or a fee that was claimed. What is only threatened is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenItem {
    /// Its key.
    pub receivable: ReceivableId,
    /// Number of its invoice, as the payer would quote it.
    pub invoice_number: String,
    /// Date of the invoice.
    pub issued_on: NaiveDate,
    /// Due date.
    pub due_on: NaiveDate,
    /// Open amount; an item with nothing open takes no part.
    pub open: Money,
    /// What it is.
    pub claim: Claim,
    /// When it is served where nothing tells the items apart: those of a lower turn before all of a higher one (L7).
    pub turn: u8,
}

/// Why a part goes to its item. Declared in the order of L7: the first rule that applies serves the whole settlement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartReason {
    /// The payer named the invoice.
    Designation,
    /// The amount is exactly what this one item, and no other, has open.
    ExactAmount,
    /// This and the other items of the proposal are the only ones that sum to the amount.
    UniqueCombination,
    /// Claimed costs and interest are served before what is owed itself.
    ClaimsFirst,
    /// Nothing tells the items apart: the oldest due date goes first, then the oldest invoice, then the lower number.
    OldestDue,
}

impl PartReason {
    /// The code in commands and catalogues, for example `exact_amount`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Designation => "designation",
            Self::ExactAmount => "exact_amount",
            Self::UniqueCombination => "unique_combination",
            Self::ClaimsFirst => "claims_first",
            Self::OldestDue => "oldest_due",
        }
    }
}

/// A part of the settlement and the item that it reduces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// The item.
    pub receivable: ReceivableId,
    /// The part: positive and at most what the item has open.
    pub amount: Money,
    /// Why it goes there.
    pub why: PartReason,
}

/// Where a settlement goes: parts + unapplied = its amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allocation {
    /// The parts, oldest due first.
    pub parts: Vec<Part>,
    /// What no item takes: money on account (L8).
    pub unapplied: Money,
}

/// Why no allocation can be proposed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AllocateError {
    /// A settlement of nothing, or a negative one, reduces no debt.
    #[error("an amount of {0} cannot be allocated")]
    NotPositive(Money),
    /// An item is in another currency (M2).
    #[error("the settlement is in {settlement}, receivable {receivable} in {currency}")]
    CurrencyMismatch {
        /// Currency of the settlement.
        settlement: Currency,
        /// The item.
        receivable: ReceivableId,
        /// Its currency.
        currency: Currency,
    },
}

impl AllocateError {
    /// The code that the UI translates.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotPositive(_) => "allocation.not_positive",
            Self::CurrencyMismatch { .. } => "allocation.currency_mismatch",
        }
    }
}

/// Proposes where `amount` goes among the open `items` of the payer, in any order, by the first rule that applies (L7).
///
/// `designation` is the text that came with the money; the invoice numbers that stand in it as whole words count. When
/// the payer named invoices, the money goes to them alone, and what they cannot absorb is not spread over others but
/// stays unapplied. A rule that leaves a choice does not apply: the proposal never resolves an ambiguity by chance.
///
/// # Errors
/// If the amount is not positive or an item is in another currency.
pub fn allocate(amount: Money, designation: &str, items: &[OpenItem]) -> Result<Allocation, AllocateError> {
    if amount.minor <= 0 {
        return Err(AllocateError::NotPositive(amount));
    }
    if let Some(item) = items.iter().find(|item| item.open.currency != amount.currency) {
        return Err(AllocateError::CurrencyMismatch {
            settlement: amount.currency,
            receivable: item.receivable,
            currency: item.open.currency,
        });
    }
    let mut open: Vec<&OpenItem> = items.iter().filter(|item| item.open.minor > 0).collect();
    open.sort_by_key(|item| (item.due_on, item.issued_on, &item.invoice_number, item.receivable));
    let (why, chosen) = choose(amount, designation, open);
    let is_first = |receivable: ReceivableId| {
        let item = chosen.iter().find(|item| item.receivable == receivable);
        item.is_some_and(|item| item.claim != Claim::Principal && item.turn < PRINCIPAL_TURN)
    };
    let (parts, unapplied) = method::fill(amount, &chosen);
    let part = |(receivable, amount)| {
        let is_claim_first = why == PartReason::OldestDue && is_first(receivable);
        let why = if is_claim_first { PartReason::ClaimsFirst } else { why };
        Part { receivable, amount, why }
    };
    Ok(Allocation { parts: parts.into_iter().map(part).collect(), unapplied })
}

/// The turn of what is owed itself; claims are served before it, or after it where the owner says so.
pub const PRINCIPAL_TURN: u8 = 2;

/// The items that the first applicable rule serves, oldest due first.
fn choose<'a>(amount: Money, designation: &str, open: Vec<&'a OpenItem>) -> (PartReason, Vec<&'a OpenItem>) {
    let named: Vec<&OpenItem> =
        open.iter().copied().filter(|item| designation::names(designation, &item.invoice_number)).collect();
    let is_exact = |item: &&OpenItem| item.open == amount && item.claim == Claim::Principal;
    if !named.is_empty() {
        let exact: Vec<&OpenItem> = named.iter().copied().filter(is_exact).collect();
        return (PartReason::Designation, if exact.len() == 1 { exact } else { in_turn(named) });
    }
    let exact: Vec<&OpenItem> = open.iter().copied().filter(is_exact).collect();
    if exact.len() == 1 {
        return (PartReason::ExactAmount, exact);
    }
    let amounts: Vec<i64> = open.iter().map(|item| item.open.minor).collect();
    if let Some(indexes) = combination::unique(&amounts, amount.minor) {
        let combined = open.iter().enumerate().filter(|(index, _)| indexes.contains(index));
        return (PartReason::UniqueCombination, combined.map(|(_, item)| *item).collect());
    }
    (PartReason::OldestDue, in_turn(open))
}

/// Costs, interest and principal in their turn, each oldest due first.
fn in_turn(mut items: Vec<&OpenItem>) -> Vec<&OpenItem> {
    items.sort_by_key(|item| item.turn);
    items
}

#[cfg(test)]
mod tests;

//! Plain orders of allocation, for the owner who asks for one of them.

use rust_decimal::Decimal;

use super::OpenItem;
use crate::{Money, MoneyError, ReceivableId, instalments::in_proportion};

/// In which order open items take a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method<'a> {
    /// The oldest due date first, then the oldest invoice, then the lower number.
    OldestDue,
    /// The oldest invoice first, then the lower number.
    OldestInvoice,
    /// Every item in proportion to its open amount.
    Proportional,
    /// The invoices that the payer named, in his order; what they leave goes to the oldest due date first.
    Designated(&'a [&'a str]),
    /// The invoices that the payer named; what they leave stays on account.
    DesignatedOnly(&'a [&'a str]),
}

/// The part of each item that takes one, in the method's order, and what no item takes (L8). A proportional allocation names every item.
///
/// # Errors
/// If currencies differ or an amount is too large.
pub fn allocate_by(
    method: Method<'_>,
    amount: Money,
    items: &[OpenItem],
) -> Result<(Vec<(ReceivableId, Money)>, Money), MoneyError> {
    if let Some(item) = items.iter().find(|item| item.open.currency != amount.currency) {
        return Err(MoneyError::CurrencyMismatch(amount.currency, item.open.currency));
    }
    let mut order: Vec<&OpenItem> = items.iter().filter(|item| item.open.minor > 0).collect();
    order.sort_by_key(|item| (item.due_on, item.issued_on, &item.invoice_number, item.receivable));
    match method {
        Method::OldestDue => {}
        Method::OldestInvoice => order.sort_by_key(|item| (item.issued_on, &item.invoice_number)),
        Method::Proportional => return proportional(amount, items),
        Method::Designated(names) => order.sort_by_key(|item| rank(names, item)),
        Method::DesignatedOnly(names) => {
            order.retain(|item| names.contains(&item.invoice_number.as_str()));
            order.sort_by_key(|item| rank(names, item));
        }
    }
    Ok(fill(amount, &order))
}

/// Gives every item what it has open, in their order, until nothing is left; and what is left (L8).
pub(super) fn fill(amount: Money, items: &[&OpenItem]) -> (Vec<(ReceivableId, Money)>, Money) {
    let mut unapplied = amount.minor;
    let mut parts = Vec::new();
    for item in items {
        let part = unapplied.min(item.open.minor);
        if part <= 0 {
            break;
        }
        unapplied -= part;
        parts.push((item.receivable, Money::new(part, amount.currency)));
    }
    (parts, Money::new(unapplied, amount.currency))
}

fn rank(names: &[&str], item: &OpenItem) -> usize {
    names.iter().position(|name| *name == item.invoice_number).unwrap_or(names.len())
}

fn proportional(
    amount: Money,
    items: &[OpenItem],
) -> Result<(Vec<(ReceivableId, Money)>, Money), MoneyError> {
    let mut open = Money::zero(amount.currency);
    for item in items {
        open = open.checked_add(item.open)?;
    }
    let spread = if amount.minor < open.minor { amount } else { open };
    let weights: Vec<Decimal> = items.iter().map(|item| item.open.to_decimal()).collect();
    let parts = in_proportion(spread, &weights)?;
    let parts = items.iter().map(|item| item.receivable).zip(parts).collect();
    Ok((parts, amount.checked_sub(spread)?))
}

//! From a proposed letter to what it says.

use std::collections::BTreeSet;

use domain::{
    Money,
    customer::{CustomerProfile, Recipient},
    dunning::{LetterProposal, ProposedItem, Verdict},
    letter::{Addressee, Letter, LetterCredit, LetterItem, LetterTable},
};
use store::Reader;

use crate::AppError;

use super::Draft;

/// The content of a proposed letter; without a number it is a draft (R7). It holds this customer's data only (R13).
///
/// # Errors
/// If the book cannot be read.
pub(super) fn letter(
    read: Reader<'_>,
    draft: &Draft,
    proposed: &LetterProposal,
    number: Option<String>,
) -> Result<Letter, AppError> {
    let profile = draft.profiles.get(&proposed.customer);
    let profile =
        profile.ok_or_else(|| AppError::refused_with("customer.missing", "customer", proposed.customer))?;
    let mut earlier = BTreeSet::new();
    for item in proposed.items.iter().filter(|item| item.minor_with(Verdict::Claimed) > 0) {
        earlier.extend(read.letter_dates(item.item.receivable)?);
    }
    Ok(Letter {
        number,
        dated_on: draft.proposal.as_of,
        language: profile.language,
        currency: proposed.currency,
        seller: draft.seller.clone(),
        stationery: draft.stationery.clone(),
        addressee: addressee(profile),
        level: proposed.level,
        tables: tables(proposed),
        credits: proposed.credits.iter().map(credit).collect(),
        rides_along: items_with(proposed, |item| item.minor_with(Verdict::RidesAlong) > 0),
        earlier_letters: earlier.into_iter().collect(),
    })
}

fn addressee(profile: &CustomerProfile) -> Addressee {
    let contact = match profile.recipient() {
        Recipient::ReminderContact(contact) | Recipient::BillingContact(contact) => Some(contact),
        Recipient::Customer => None,
    };
    Addressee {
        customer_number: profile.number.clone(),
        customer_name: profile.display_name().to_owned(),
        contact_title: contact.map(|contact| contact.title.clone()).unwrap_or_default(),
        contact_name: contact.map(|contact| contact.name.clone()).unwrap_or_default(),
        address: profile.address.clone(),
        is_consumer: profile.is_consumer,
    }
}

/// One table per step, the highest first (R1).
fn tables(proposed: &LetterProposal) -> Vec<LetterTable> {
    let mut tables: Vec<LetterTable> = Vec::new();
    for item in &proposed.items {
        let Some(step) = item.step() else { continue };
        let known = tables.iter_mut().find(|table| table.level == step.level);
        if let Some(table) = known {
            table.items.push(letter_item(item));
        } else {
            let items = vec![letter_item(item)];
            tables.push(LetterTable { level: step.level, pay_by: step.pay_by, items });
        }
    }
    tables.sort_by_key(|table| std::cmp::Reverse(table.level));
    tables
}

fn items_with(proposed: &LetterProposal, wanted: impl Fn(&ProposedItem) -> bool) -> Vec<LetterItem> {
    proposed.items.iter().filter(|item| wanted(item)).map(letter_item).collect()
}

fn letter_item(proposed: &ProposedItem) -> LetterItem {
    let item = &proposed.item;
    LetterItem {
        invoice_number: item.invoice_number.clone(),
        issued_on: item.issued_on,
        due_on: item.due_on,
        overdue_days: proposed.overdue_days,
        amount: item.amount,
        paid: Money::new(item.amount.minor - item.open.minor, item.open.currency),
        open: item.open,
        pay_by: proposed.printed_pay_by(),
    }
}

fn credit(credit: &domain::dunning::Credit) -> LetterCredit {
    LetterCredit {
        kind: credit.kind,
        number: credit.number.clone(),
        dated_on: credit.dated_on,
        amount: credit.amount,
    }
}

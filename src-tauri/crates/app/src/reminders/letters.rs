//! From a proposed letter to what it says.

use std::collections::BTreeSet;

use domain::{
    Money,
    customer::{CustomerProfile, Recipient},
    dunning::{LetterProposal, ProposedItem, Verdict},
    letter::{Addressee, Letter, LetterClaim, LetterCredit, LetterDispute, LetterItem, LetterTable},
};
use store::Reader;

use crate::{
    AppError,
    interest::{Names, letter_claim, threats},
};

use super::{Draft, voice};

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
    let names = Names::of(read, profile.language)?;
    let voice = draft.voices.get(&voice::of(proposed));
    Ok(Letter {
        number,
        dated_on: draft.proposal.as_of,
        language: profile.language,
        currency: proposed.currency,
        seller: draft.seller.clone(),
        stationery: draft.stationery.clone(),
        addressee: addressee(profile),
        level: proposed.level,
        tone: voice.map_or_else(|| draft.tone(proposed.customer, proposed.level), |voice| voice.key.tone),
        words: voice.map(|voice| voice.words.clone()).unwrap_or_default(),
        second: voice.and_then(|voice| voice.second.clone()),
        tables: tables(proposed, (read, &names))?,
        credits: proposed.credits.iter().map(credit).collect(),
        rides_along: riders(proposed, &names),
        disputed: proposed.disputed.iter().filter_map(|item| dispute(item, &names)).collect(),
        threatened: threatened(proposed, (read, &names))?,
        earlier_letters: earlier.into_iter().collect(),
    })
}

/// Who documents to the customer are written to (R14).
pub(crate) fn addressee(profile: &CustomerProfile) -> Addressee {
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

/// One table per step, the highest first (R1). Interest and fixed sums stand below the invoices of their step; where the step
/// has no invoice any more, they are its items.
fn tables(
    proposed: &LetterProposal,
    (read, names): (Reader<'_>, &Names),
) -> Result<Vec<LetterTable>, AppError> {
    let mut tables: Vec<LetterTable> = Vec::new();
    let claim = |item: &ProposedItem| names.claim(item.item.receivable);
    for (item, step) in proposed.items.iter().filter_map(|item| Some((item, item.step()?))) {
        let at = tables.iter().position(|table| table.level == step.level).unwrap_or_else(|| {
            let (items, claims) = (Vec::new(), Vec::new());
            tables.push(LetterTable { level: step.level, pay_by: step.pay_by, items, claims });
            tables.len() - 1
        });
        let has_invoice = |other: &ProposedItem| {
            claim(other).is_none() && other.step().is_some_and(|other| other.level == step.level)
        };
        match claim(item).filter(|_| proposed.items.iter().any(has_invoice)) {
            Some(claim) => {
                let keys = (claim.of, item.item.receivable);
                tables[at].claims.push(letter_claim(read, keys, item.gross())?);
            }
            None => tables[at].items.push(named(item, names)),
        }
    }
    tables.sort_by_key(|table| std::cmp::Reverse(table.level));
    Ok(tables)
}

/// What is threatened about the invoices that the letter claims.
fn threatened(
    proposed: &LetterProposal,
    (read, names): (Reader<'_>, &Names),
) -> Result<Vec<LetterClaim>, AppError> {
    let mut all = Vec::new();
    for item in proposed.items.iter().filter(|item| item.step().is_some()) {
        if names.claim(item.item.receivable).is_none() {
            all.extend(threats(read, item.item.receivable)?);
        }
    }
    Ok(all)
}

fn riders(proposed: &LetterProposal, names: &Names) -> Vec<LetterItem> {
    let riders = proposed.items.iter().filter(|item| item.minor_with(Verdict::RidesAlong) > 0);
    riders.map(|item| named(item, names)).collect()
}

/// An item under its own name: interest that stands alone is no invoice.
fn named(item: &ProposedItem, names: &Names) -> LetterItem {
    let name = names.printed(item.item.receivable, &item.item.invoice_number);
    LetterItem { invoice_number: name, ..letter_item(item) }
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
        disputed: Money::new(proposed.minor_with(Verdict::Disputed), item.open.currency),
        open: proposed.gross(),
        pay_by: proposed.printed_pay_by(),
    }
}

/// What the customer contests of an item, as the letter names it (R10).
fn dispute(proposed: &ProposedItem, names: &Names) -> Option<LetterDispute> {
    let item = &proposed.item;
    Some(LetterDispute {
        invoice_number: names.name(item.receivable, &item.invoice_number),
        issued_on: item.issued_on,
        due_on: item.due_on,
        since: item.disputed?.since,
        amount: item.amount,
        disputed: Money::new(proposed.minor_with(Verdict::Disputed), item.open.currency),
    })
}

fn credit(credit: &domain::dunning::Credit) -> LetterCredit {
    LetterCredit {
        kind: credit.kind,
        number: credit.number.clone(),
        dated_on: credit.dated_on,
        amount: credit.amount,
    }
}

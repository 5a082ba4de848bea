//! Rows of customers against the book.

use std::collections::{HashMap, HashSet};

use domain::{CustomerId, customer::CustomerProfile};
use exchange::CustomerDraft;

use super::{
    plan::{Action, PlannedRow, row_problem},
    resolve::{Parties, Party, contact},
};

/// Plans rows of customers one after the other.
pub(super) struct CustomerPlanner<'a> {
    profiles: &'a HashMap<CustomerId, CustomerProfile>,
    pub(super) parties: Parties,
    seen: HashSet<Party>,
}

impl<'a> CustomerPlanner<'a> {
    pub(super) fn new(profiles: &'a HashMap<CustomerId, CustomerProfile>, parties: Parties) -> Self {
        Self { profiles, parties, seen: HashSet::new() }
    }

    /// What the row does: add a customer, fill in or change what the file says, or nothing.
    pub(super) fn plan(&mut self, draft: &CustomerDraft) -> PlannedRow {
        // What is kept is the profile of the one that stays; the file may go on naming the other one.
        if let Some(remark) = self.parties.merge_remark(draft) {
            return PlannedRow { problems: vec![remark], ..PlannedRow::same(draft.row) };
        }
        let party = self.parties.resolve(draft, None);
        if !self.seen.insert(party) {
            let number = if draft.number.is_empty() { draft.name.clone() } else { draft.number.clone() };
            return PlannedRow::refused(
                draft.row,
                row_problem("customer.twice", &[("number", number)], false),
            );
        }
        let Party::Known(customer) = party else {
            return PlannedRow::new(draft.row, Action::AddCustomer);
        };
        let Some(profile) = self.profiles.get(&customer) else {
            return PlannedRow::same(draft.row);
        };
        let changed = with_draft(profile, draft);
        if changed == *profile {
            return PlannedRow::same(draft.row);
        }
        let remark = row_problem("customer.changed", &[("fields", changed_fields(profile, &changed))], true);
        PlannedRow::changed(draft.row, Action::ChangeCustomer(Box::new((customer, changed))), vec![remark])
    }
}

/// The profile with what the row says; what the file is silent about stays.
fn with_draft(profile: &CustomerProfile, draft: &CustomerDraft) -> CustomerProfile {
    let text = |new: &String, old: &String| if new.is_empty() { old.clone() } else { new.clone() };
    let mut changed = CustomerProfile {
        name: text(&draft.name, &profile.name),
        tax_id: text(&draft.tax_id, &profile.tax_id),
        email: text(&draft.email, &profile.email),
        phone: text(&draft.phone, &profile.phone),
        language: draft.language.unwrap_or(profile.language),
        currency: draft.currency.unwrap_or(profile.currency),
        terms: draft.terms.clone().or_else(|| profile.terms.clone()),
        ..profile.clone()
    };
    if !draft.address.is_empty() {
        changed.address = draft.address.clone();
    }
    if let Some(contact) = contact(draft)
        && !profile.contacts.iter().any(|known| known.name == contact.name)
    {
        changed.contacts.push(contact);
    }
    changed
}

/// Names of the fields that differ, as in `--map`.
fn changed_fields(old: &CustomerProfile, new: &CustomerProfile) -> String {
    let fields = [
        ("customer_name", old.name != new.name),
        ("tax_id", old.tax_id != new.tax_id),
        ("email", old.email != new.email),
        ("phone", old.phone != new.phone),
        ("language", old.language != new.language),
        ("currency", old.currency != new.currency),
        ("terms", old.terms != new.terms),
        ("address", old.address != new.address),
        ("contact_name", old.contacts != new.contacts),
    ];
    let names: Vec<&str> = fields.iter().filter(|(_, differs)| *differs).map(|(name, _)| *name).collect();
    names.join(", ")
}

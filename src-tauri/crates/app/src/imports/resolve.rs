//! Which customer a row means: by number, else by tax number, else by name.

use std::collections::HashMap;

use domain::{
    Currency, CustomerId, Language,
    customer::{Contact, ContactRole, CustomerProfile},
};
use exchange::CustomerDraft;
use store::{CustomerMatches, fold};

use crate::contract::ImportProblem;

use super::plan::row_problem;

/// A customer of the book, or one that this import adds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Party {
    /// In the book already.
    Known(CustomerId),
    /// The n-th of [`Parties::added`].
    Added(usize),
}

/// What a new profile takes where the file says nothing.
#[derive(Debug, Clone, Copy)]
pub(super) struct Defaults {
    pub(super) language: Language,
    pub(super) currency: Currency,
}

/// The customers that rows are resolved to.
#[derive(Debug)]
pub(super) struct Parties {
    known: CustomerMatches,
    defaults: Defaults,
    keys: HashMap<String, usize>,
    free: FreeNumbers,
    /// Profiles that the import adds, in file order.
    pub(super) added: Vec<CustomerProfile>,
}

impl Parties {
    pub(super) fn new(known: CustomerMatches, defaults: Defaults) -> Self {
        Self { known, defaults, keys: HashMap::new(), free: FreeNumbers::default(), added: Vec::new() }
    }

    /// The customer in the book that the row means, as who that is now (L12); `None` when it has none or several fit.
    pub(super) fn known(&self, draft: &CustomerDraft) -> Option<CustomerId> {
        self.named(draft).map(|customer| self.known.merged.of(customer))
    }

    /// The customer that the row names, where that one was merged into another: what the row brings is posted for the one
    /// that it names and shown with the other, so that taking the merge back parts it again.
    pub(super) fn merged(&self, draft: &CustomerDraft) -> Option<CustomerId> {
        self.named(draft).filter(|customer| self.known.merged.is_gone(*customer))
    }

    /// That the row names a customer who was merged into another one.
    pub(super) fn merge_remark(&self, draft: &CustomerDraft) -> Option<ImportProblem> {
        let named = self.merged(draft)?;
        let number = |of: CustomerId| {
            let found = self.known.by_number.iter().find(|(_, customer)| **customer == of);
            found.map(|(number, _)| number.clone()).unwrap_or_default()
        };
        let params = [("number", number(named)), ("into", number(self.known.merged.of(named)))];
        Some(row_problem("customer.merged", &params, true))
    }

    fn named(&self, draft: &CustomerDraft) -> Option<CustomerId> {
        if !draft.number.is_empty() {
            return self.known.by_number.get(&draft.number).copied();
        }
        let merged = &self.known.merged;
        // Customers who were merged are one: the one that stays is meant rather than one that went.
        let only = |found: Option<&Vec<CustomerId>>| {
            let found = found?;
            let first = merged.of(*found.first()?);
            if found.iter().any(|customer| merged.of(*customer) != first) {
                return None;
            }
            found.iter().find(|customer| **customer == first).or(found.first()).copied()
        };
        let tax_id: String = draft.tax_id.split_whitespace().collect();
        let by_tax_id = if tax_id.is_empty() { None } else { only(self.known.by_tax_id.get(&tax_id)) };
        by_tax_id.or_else(|| only(self.known.by_folded_name.get(&fold(&draft.name))))
    }

    /// The customer that the row means; one that is not in the book is added once for all its rows.
    pub(super) fn resolve(&mut self, draft: &CustomerDraft, currency: Option<Currency>) -> Party {
        if let Some(known) = self.known(draft) {
            return Party::Known(known);
        }
        let key = if draft.number.is_empty() {
            format!("n:{}", fold(&draft.name))
        } else {
            format!("#{}", draft.number)
        };
        if let Some(added) = self.keys.get(&key) {
            return Party::Added(*added);
        }
        let number = if draft.number.is_empty() { self.free_number() } else { draft.number.clone() };
        let currency = draft.currency.or(currency).unwrap_or(self.defaults.currency);
        self.added.push(new_profile(draft, number, Defaults { currency, ..self.defaults }));
        self.keys.insert(key, self.added.len() - 1);
        Party::Added(self.added.len() - 1)
    }

    fn free_number(&mut self) -> String {
        let (known, keys) = (&self.known.by_number, &self.keys);
        self.free.next(|number| known.contains_key(number) || keys.contains_key(&format!("#{number}")))
    }
}

/// Hands out numbers of new customers: C-0001, C-0002 and so on.
#[derive(Debug, Default)]
pub(crate) struct FreeNumbers {
    last: u32,
}

impl FreeNumbers {
    /// The next number that is not taken.
    pub(crate) fn next(&mut self, is_taken: impl Fn(&str) -> bool) -> String {
        loop {
            self.last += 1;
            let number = format!("C-{:04}", self.last);
            if !is_taken(&number) {
                return number;
            }
        }
    }
}

fn new_profile(draft: &CustomerDraft, number: String, defaults: Defaults) -> CustomerProfile {
    CustomerProfile {
        number,
        name: draft.name.clone(),
        tax_id: draft.tax_id.clone(),
        is_consumer: false,
        language: draft.language.unwrap_or(defaults.language),
        second_language: None,
        currency: defaults.currency,
        group: None,
        terms: draft.terms.clone(),
        address: draft.address.clone(),
        email: draft.email.clone(),
        phone: draft.phone.clone(),
        contacts: contact(draft).into_iter().collect(),
        channel: domain::customer::Channel::Letter,
        lock_reason: None,
        lock_until: None,
        is_on_hold: false,
    }
}

/// The person of the row, who gets reminders.
pub(super) fn contact(draft: &CustomerDraft) -> Option<Contact> {
    (!draft.contact_name.is_empty()).then(|| Contact {
        role: ContactRole::Reminder,
        title: String::new(),
        name: draft.contact_name.clone(),
        email: String::new(),
        phone: String::new(),
    })
}

//! Customer groups, and on whose terms an invoice is written: its own, the customer's, the group's or the company's.

use serde::{Deserialize, Serialize};

use crate::{GroupId, customer::CustomerProfile, terms::Terms};

/// Days of the company's terms until the owner sets others.
const USUAL_DAYS: u16 = 30;

/// Customers who are treated alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CustomerGroup {
    /// Its key; never given to another group.
    pub id: GroupId,
    /// What the owner calls it; unique in the book.
    pub name: String,
    /// Terms of new invoices to its customers; `None` where those of the company count.
    pub terms: Option<Terms>,
}

/// The terms of the company, and its groups of customers. A change of it changes no invoice that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermsPolicy {
    /// Terms of new invoices where neither customer nor group has any.
    pub company: Terms,
    /// The groups, by name.
    pub groups: Vec<CustomerGroup>,
    /// The last key that a group was given, standing or not.
    pub last_id: i64,
}

/// Whose terms an invoice follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TermsFrom {
    /// They were typed for this invoice.
    Invoice,
    /// The customer's own.
    Customer,
    /// Those of the customer's group.
    Group,
    /// Those of the company.
    Company,
}

impl Default for TermsPolicy {
    fn default() -> Self {
        Self { company: Terms::net(USUAL_DAYS), groups: Vec::new(), last_id: 0 }
    }
}

impl TermsPolicy {
    /// The group with this key; `None` where it is gone.
    pub fn group(&self, id: GroupId) -> Option<&CustomerGroup> {
        self.groups.iter().find(|group| group.id == id)
    }

    /// The group of a customer; `None` where it has none, or it is gone.
    pub fn group_of(&self, profile: &CustomerProfile) -> Option<&CustomerGroup> {
        self.group(profile.group?)
    }

    /// The terms of a new invoice to a customer, and whose they are: the customer's, else the group's, else the company's.
    pub fn terms_of<'a>(&'a self, profile: &'a CustomerProfile) -> (&'a Terms, TermsFrom) {
        let of_group = self.group_of(profile).and_then(|group| group.terms.as_ref());
        match (&profile.terms, of_group) {
            (Some(own), _) => (own, TermsFrom::Customer),
            (None, Some(of_group)) => (of_group, TermsFrom::Group),
            (None, None) => (&self.company, TermsFrom::Company),
        }
    }
}

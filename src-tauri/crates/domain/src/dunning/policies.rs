//! Whose ladder a customer is reminded by: its own, its group's, or the company's.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{CustomerId, GroupId, customer::CustomerProfile};

use super::{DunningPolicy, policy::days_after};

/// Whose ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "of", content = "id", rename_all = "snake_case")]
pub enum PolicyOwner {
    /// The company's: everybody's who has no other.
    Company,
    /// That of a group of customers.
    Group(GroupId),
    /// That of one customer.
    Customer(CustomerId),
}

/// The ladders of groups and customers that have their own.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct OwnPolicies {
    /// Those of groups.
    pub groups: Vec<(GroupId, DunningPolicy)>,
    /// Those of customers.
    pub customers: Vec<(CustomerId, DunningPolicy)>,
}

/// Every ladder of a book.
///
/// Steps, quiet days and minimums belong to each ladder. When an item is old, when bank data are, how near a pay-by date may be
/// and how late a cheque belong to the company.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct DunningPolicies {
    /// The company's.
    pub company: DunningPolicy,
    /// The others.
    pub own: OwnPolicies,
}

impl DunningPolicies {
    /// The ladder that an owner has for itself; the company always has one.
    pub fn own(&self, owner: PolicyOwner) -> Option<DunningPolicy> {
        let found = match owner {
            PolicyOwner::Company => return Some(self.company.clone()),
            PolicyOwner::Group(id) => find(&self.own.groups, id),
            PolicyOwner::Customer(id) => find(&self.own.customers, id),
        };
        found.map(|own| self.completed(own))
    }

    /// The ladder of a customer of a group: its own, else the group's, else the company's.
    pub fn of(&self, customer: CustomerId, group: Option<GroupId>) -> DunningPolicy {
        let of_group = || self.own(PolicyOwner::Group(group?));
        let own = self.own(PolicyOwner::Customer(customer)).or_else(of_group);
        own.unwrap_or_else(|| self.company.clone())
    }

    /// The customers whose ladder is not the company's.
    pub fn others(
        &self,
        profiles: &HashMap<CustomerId, CustomerProfile>,
    ) -> HashMap<CustomerId, DunningPolicy> {
        if self.own == OwnPolicies::default() {
            return HashMap::new();
        }
        let other = |(id, profile): (&CustomerId, &CustomerProfile)| {
            let policy = self.of(*id, profile.group);
            (policy != self.company).then_some((*id, policy))
        };
        profiles.iter().filter_map(other).collect()
    }

    /// The last due date that any ladder notes on a day; `None` where none has a note.
    pub fn noted_until(&self, on: NaiveDate) -> Option<NaiveDate> {
        let own =
            self.own.groups.iter().map(|(_, own)| own).chain(self.own.customers.iter().map(|(_, own)| own));
        let days = own
            .chain([&self.company])
            .filter_map(|policy| policy.courtesy)
            .map(|note| note.days_before)
            .max();
        days.map(|days| days_after(on, u64::from(days)))
    }

    /// The same with another ladder for one owner; without one, it goes by the ladder above it. The company keeps its own.
    pub fn with(mut self, owner: PolicyOwner, policy: Option<DunningPolicy>) -> Self {
        match owner {
            PolicyOwner::Company => self.company = policy.unwrap_or(self.company),
            PolicyOwner::Group(id) => put(&mut self.own.groups, id, policy),
            PolicyOwner::Customer(id) => put(&mut self.own.customers, id, policy),
        }
        self
    }

    /// What belongs to the company is the company's in every ladder.
    fn completed(&self, own: &DunningPolicy) -> DunningPolicy {
        let company = &self.company;
        DunningPolicy {
            old_item_days: company.old_item_days,
            stale_payment_days: company.stale_payment_days,
            call_days: company.call_days,
            nearest_pay_by_days: company.nearest_pay_by_days,
            cheque_days: company.cheque_days,
            ..own.clone()
        }
    }
}

fn find<Id: Copy + PartialEq>(all: &[(Id, DunningPolicy)], id: Id) -> Option<&DunningPolicy> {
    all.iter().find(|(known, _)| *known == id).map(|(_, own)| own)
}

fn put<Id: Copy + Ord>(all: &mut Vec<(Id, DunningPolicy)>, id: Id, policy: Option<DunningPolicy>) {
    all.retain(|(known, _)| *known != id);
    all.extend(policy.map(|policy| (id, policy)));
    all.sort_by_key(|(known, _)| *known);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dunning::DunningLevel;

    fn quiet(quiet_days: u16) -> DunningPolicy {
        DunningPolicy { quiet_days, ..DunningPolicy::default() }
    }

    #[test]
    fn r1_the_nearest_ladder_holds_and_without_it_the_one_above() {
        let (group, customer) = (GroupId(1), CustomerId(7));
        let all = DunningPolicies { company: quiet(1), ..DunningPolicies::default() };
        assert_eq!(all.of(customer, Some(group)).quiet_days, 1);
        let all = all.with(PolicyOwner::Group(group), Some(quiet(2)));
        assert_eq!(all.of(customer, Some(group)).quiet_days, 2);
        assert_eq!(all.of(customer, None).quiet_days, 1);
        let all = all.with(PolicyOwner::Customer(customer), Some(quiet(3)));
        assert_eq!(all.of(customer, Some(group)).quiet_days, 3);
        assert_eq!(all.of(CustomerId(8), Some(group)).quiet_days, 2);
        let all = all.with(PolicyOwner::Customer(customer), None).with(PolicyOwner::Group(group), None);
        assert_eq!(all.of(customer, Some(group)), all.company);
    }

    #[test]
    fn r20_what_belongs_to_the_company_holds_in_every_ladder() {
        let level = DunningLevel::letter(3, 5);
        let own = DunningPolicy { levels: vec![level], old_item_days: 10, ..quiet(4) };
        let company = DunningPolicy { old_item_days: 90, ..DunningPolicy::default() };
        let all = DunningPolicies { company, ..DunningPolicies::default() };
        let all = all.with(PolicyOwner::Customer(CustomerId(7)), Some(own));
        let seen = all.of(CustomerId(7), None);
        assert_eq!((seen.levels.len(), seen.quiet_days, seen.old_item_days), (1, 4, 90));
    }
}

//! Customer groups, and on whose terms invoices are written.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    GroupId,
    groups::{CustomerGroup, TermsPolicy},
    terms::Terms,
};
use store::fold;

use crate::{
    App, AppError,
    calculate::terms_in_words,
    contract::{GroupDraft, GroupView, GroupsReceipt, GroupsView, UpdateGroups},
    due::read_terms,
    typed,
};

impl App {
    /// The groups of customers with their terms, and the terms of the company.
    ///
    /// # Errors
    /// If no book is open.
    pub fn get_groups(&self) -> Result<GroupsView, AppError> {
        let policy = self.read()?.terms_policy()?;
        let counts = self.group_counts()?;
        let language = self.preferences.language.unwrap_or_default();
        let view = |group: &CustomerGroup| GroupView {
            group_id: group.id,
            name: group.name.clone(),
            terms: group.terms.as_ref().map(ToString::to_string).unwrap_or_default(),
            sentence: terms_in_words(group.terms.as_ref().unwrap_or(&policy.company), language),
            customer_count: counts.get(&group.id).copied().unwrap_or(0),
        };
        Ok(GroupsView {
            company_terms: policy.company.to_string(),
            company_sentence: terms_in_words(&policy.company, language),
            groups: policy.groups.iter().map(view).collect(),
        })
    }

    /// Keeps groups and the terms of the company; the old ones stay in the history. Invoices that were written stay as they are.
    ///
    /// # Errors
    /// If a name is missing or stands twice, terms are not understood, or a group with customers would be removed.
    pub fn update_groups(&mut self, request: &UpdateGroups) -> Result<GroupsReceipt, AppError> {
        let known = self.read()?.terms_policy()?;
        let company = read_terms(&request.company_terms)?;
        let mut policy = TermsPolicy { company, groups: Vec::new(), last_id: known.last_id };
        for draft in &request.groups {
            let group = group(draft, &mut policy.last_id)?;
            if policy.groups.iter().any(|other| fold(&other.name) == fold(&group.name)) {
                return Err(AppError::refused_with("group.name_twice", "name", group.name));
            }
            policy.groups.push(group);
        }
        self.require_unused(&known, &policy)?;
        policy.groups.sort_by_cached_key(|group| (fold(&group.name), group.id));
        let now = self.now();
        let written =
            self.book_mut()?.write("groups.change", now, |entry| entry.change_terms_policy(&policy))?;
        Ok(GroupsReceipt { entry_id: written.entry })
    }

    fn require_unused(&self, known: &TermsPolicy, kept: &TermsPolicy) -> Result<(), AppError> {
        let stays: BTreeSet<GroupId> = kept.groups.iter().map(|group| group.id).collect();
        let counts = self.group_counts()?;
        let removed = known.groups.iter().filter(|group| !stays.contains(&group.id));
        for group in removed {
            if let Some(count) = counts.get(&group.id) {
                let mut refused = AppError::refused_with("group.in_use", "name", &group.name);
                refused.with("count", count);
                return Err(refused);
            }
        }
        Ok(())
    }

    /// How many customers are in each group that has any.
    fn group_counts(&self) -> Result<BTreeMap<GroupId, u32>, AppError> {
        let mut counts = BTreeMap::new();
        for profile in self.read()?.customer_profiles()?.values() {
            if let Some(group) = profile.group {
                *counts.entry(group).or_default() += 1;
            }
        }
        Ok(counts)
    }
}

/// The group that was typed; a new one gets a key that no group had before.
fn group(draft: &GroupDraft, last_id: &mut i64) -> Result<CustomerGroup, AppError> {
    let name = typed::line(&draft.name)?.0;
    if name.is_empty() {
        return Err(AppError::refused("group.name_missing"));
    }
    let terms: Option<Terms> =
        if draft.terms.trim().is_empty() { None } else { Some(read_terms(&draft.terms)?) };
    let id = draft.group_id.unwrap_or_else(|| {
        *last_id += 1;
        GroupId(*last_id)
    });
    Ok(CustomerGroup { id, name, terms })
}

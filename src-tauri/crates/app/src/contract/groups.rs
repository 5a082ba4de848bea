//! Customer groups and the terms of the company.

use domain::{EntryId, GroupId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The groups of customers, and the terms of the company.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GroupsView {
    /// Terms of new invoices where neither customer nor group has any, in their notation.
    pub company_terms: String,
    /// The same in words, in the language of the window.
    pub company_sentence: String,
    /// The groups, by name.
    pub groups: Vec<GroupView>,
}

/// A group of customers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GroupView {
    /// Its key.
    #[ts(type = "GroupId")]
    pub group_id: GroupId,
    /// Its name.
    pub name: String,
    /// Its terms in their notation; empty where those of the company count.
    pub terms: String,
    /// The terms that count, in words.
    pub sentence: String,
    /// How many customers are in it.
    pub customer_count: u32,
}

/// Changes groups and the terms of the company. No invoice that was written changes with them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct UpdateGroups {
    /// Terms of the company; they must not be empty.
    pub company_terms: String,
    /// Every group that stays or is new; one that is left out is removed, which it can be while nobody is in it.
    pub groups: Vec<GroupDraft>,
}

/// A group as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct GroupDraft {
    /// Its key; `null` for a new one.
    #[ts(type = "GroupId | null")]
    pub group_id: Option<GroupId>,
    /// Its name.
    pub name: String,
    /// Its terms; empty where those of the company count.
    pub terms: String,
}

/// Groups that were kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct GroupsReceipt {
    /// The entry, which `undo_entry` takes back; `null` where nothing changed.
    #[ts(type = "EntryId | null")]
    pub entry_id: Option<EntryId>,
}

//! Duplicate customers: suggestions, what a merge would do, and merging (L12).

use chrono::NaiveDate;
use domain::{CustomerId, EntryId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CustomerBalance;

/// Customers who may be one and the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DuplicatesView {
    /// How many pairs there are.
    pub count: u32,
    /// The first of them, at most 100, by name.
    pub pairs: Vec<DuplicatePair>,
}

/// Two customers who may be one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DuplicatePair {
    /// The one that has been in the book longer.
    pub one: LookAlike,
    /// The other one.
    pub other: LookAlike,
    /// What they share.
    pub shared: Vec<SharedSign>,
}

/// What two customers share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SharedSign {
    /// The name, whatever its case, marks, punctuation and legal form.
    Name,
    /// The tax or company number.
    TaxId,
    /// The phone number.
    Phone,
    /// The mail address.
    Email,
}

/// A customer beside another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LookAlike {
    /// Key of the customer.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// The owner's number.
    pub number: String,
    /// Name, or the number where there is no name.
    pub name: String,
    /// Lines of the postal address.
    pub address: Vec<String>,
    /// Who a reminder is addressed to, where it is a person; else empty.
    pub contact: String,
    /// Mail address, or empty.
    pub email: String,
    /// Phone number, or empty.
    pub phone: String,
    /// Tax or company number, or empty.
    pub tax_id: String,
    /// What is owed, per currency.
    pub balances: Vec<CustomerBalance>,
    /// Date of the newest invoice.
    pub last_invoice_on: Option<NaiveDate>,
}

/// Asks what a merge would do.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct PreviewMerge {
    /// Whose name and number go.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// Whose name and number stay.
    #[ts(type = "CustomerId")]
    pub into_customer_id: CustomerId,
}

/// What a merge would do. Nothing is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MergePreview {
    /// Whose name and number stay.
    pub stays: LookAlike,
    /// Whose name and number go.
    pub goes: LookAlike,
    /// What both would owe together, per currency.
    pub together: Vec<CustomerBalance>,
    /// What the one that stays lacks and the other one has.
    pub offers: Vec<TakeOverOffer>,
    /// Numbers of invoices and credit notes that both have; while there are any, the two cannot be merged.
    pub shared_numbers: Vec<String>,
    /// Whether both have a tax number, and not the same.
    pub has_other_tax_id: bool,
}

/// A detail that the one that stays can take over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TakeOverOffer {
    /// Which one.
    pub detail: TakenDetail,
    /// What it says.
    pub text: String,
}

/// Details that a customer can take over from one that is merged into it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TakenDetail {
    /// The postal address.
    Address,
    /// The mail address.
    Email,
    /// The phone number.
    Phone,
    /// The tax or company number.
    TaxId,
    /// The people.
    Contacts,
    /// That reminders are locked, and why.
    Lock,
    /// That deliveries are on hold.
    Hold,
}

/// Merges a customer into another one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct MergeCustomers {
    /// Whose name and number go.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// Whose name and number stay.
    #[ts(type = "CustomerId")]
    pub into_customer_id: CustomerId,
    /// What the one that stays takes over; where it has its own, that is kept.
    pub take_over: Vec<TakenDetail>,
}

/// A merge that was made, or two customers that were kept apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MergeReceipt {
    /// Who stays.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// The entry; `undo_entry` takes it back.
    #[ts(type = "EntryId")]
    pub entry_id: EntryId,
}

/// Says that two customers who look alike are not the same.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct KeepApart {
    /// One of them.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// The other one.
    #[ts(type = "CustomerId")]
    pub other_customer_id: CustomerId,
}

/// A customer that was merged into another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MergedView {
    /// The owner's number of it.
    pub number: String,
    /// Its name, or the number where there is no name.
    pub name: String,
    /// Since when.
    pub merged_on: NaiveDate,
    /// The entry; `undo_entry` parts the two again.
    #[ts(type = "EntryId")]
    pub entry_id: EntryId,
}

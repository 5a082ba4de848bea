//! Claims of late interest and of fixed sums for late payment (L10).

use chrono::NaiveDate;
use domain::{ClaimId, CustomerId, EntryId, Money, ReceivableId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SegmentView;

/// Claims the interest of an item to date, or says only that it will be claimed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct ClaimInterest {
    /// The item.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
    /// Whether it is only threatened: then nothing is owed and no payment serves it.
    pub is_threat: bool,
}

/// Names an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct ReceivableRef {
    /// The item.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
}

/// Gives a claim up.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct WaiveClaim {
    /// The claim.
    #[ts(type = "ClaimId")]
    pub claim_id: ClaimId,
    /// Why; it must not be empty.
    pub reason: String,
}

/// What was claimed or given up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClaimReceipt {
    /// The entry; `undo_entry` takes all of it back.
    #[ts(type = "EntryId")]
    pub entry_id: EntryId,
    /// How many claims.
    pub count: u32,
    /// Their sum per currency.
    #[ts(type = "Money[]")]
    pub amounts: Vec<Money>,
}

/// What would be claimed of all overdue items of a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClaimPreview {
    /// The customer.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// The items with something to claim, oldest due first.
    pub items: Vec<ClaimPreviewItem>,
    /// Why nothing can be claimed; `null` where it can, or where nothing has accrued.
    pub problem: Option<super::WireError>,
}

/// What would be claimed of one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClaimPreviewItem {
    /// The item.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
    /// Number of its invoice.
    pub number: String,
    /// The interest to date that was not claimed before.
    #[ts(type = "Money")]
    pub amount: Money,
}

/// What is claimed beside an invoice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ClaimKind {
    /// Late interest.
    Interest,
    /// The fixed sum that a law gives for late payment.
    LumpSum,
}

/// How far a claim is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ClaimState {
    /// It was said that it will be claimed.
    Threatened,
    /// It is owed.
    Claimed,
    /// It was given up.
    Waived,
    /// Nothing of it is open.
    Paid,
}

/// A claim about an item, frozen as it was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClaimView {
    /// Key.
    #[ts(type = "ClaimId")]
    pub claim_id: ClaimId,
    /// What is claimed.
    pub kind: ClaimKind,
    /// How far it is.
    pub state: ClaimState,
    /// The day on which it was made.
    pub claimed_on: NaiveDate,
    /// The first day of interest.
    pub from: Option<NaiveDate>,
    /// The last day of interest.
    pub to: Option<NaiveDate>,
    /// How much.
    #[ts(type = "Money")]
    pub amount: Money,
    /// What of it is open.
    #[ts(type = "Money")]
    pub open: Money,
    /// How interest came about.
    pub segments: Vec<SegmentView>,
    /// Why it was given up; empty where it was not.
    pub reason: String,
    /// The entry that `undo_entry` takes back: of the waiver, else of the claim; `null` where something rests on it.
    #[ts(type = "EntryId | null")]
    pub undo_entry_id: Option<EntryId>,
}

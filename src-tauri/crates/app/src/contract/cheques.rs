//! Post-dated cheques: the drawer, taking them in, and what happens to them (L9).

use chrono::NaiveDate;
use domain::{
    ChequeId, CustomerId, EntryId, Money, ReceivableId,
    cheque::{ChequeState, ChequeStep},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for the drawer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct ListCheques {
    /// Which cheques.
    pub shown: ChequesShown,
}

/// Which cheques are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChequesShown {
    /// Those about which something is still to be done: held, deposited, bounced.
    InDrawer,
    /// Those that are done with: cleared, given back, replaced.
    Done,
}

/// The drawer, by the month of the date on the cheques.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChequeDrawer {
    /// Cheques in the drawer, whatever is shown.
    pub in_drawer_count: u32,
    /// Cheques that are done with.
    pub done_count: u32,
    /// Σ of the cheques whose money is still to come, per currency.
    #[ts(type = "Money[]")]
    pub waiting: Vec<Money>,
    /// The months with their cheques: the earliest first in the drawer, the latest first of what is done.
    pub months: Vec<ChequeMonth>,
}

/// The cheques dated in one month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChequeMonth {
    /// Its first day.
    pub month: NaiveDate,
    /// Σ of its cheques, per currency; in the drawer without those that bounced.
    #[ts(type = "Money[]")]
    pub totals: Vec<Money>,
    /// Its cheques, by date.
    pub cheques: Vec<ChequeView>,
}

/// A cheque as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChequeView {
    /// Key.
    #[ts(type = "ChequeId")]
    pub cheque_id: ChequeId,
    /// Who gave it.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// Name, or the number where there is no name.
    pub customer_name: String,
    /// Its number.
    pub number: String,
    /// The bank, or empty.
    pub bank: String,
    /// Its amount.
    #[ts(type = "Money")]
    pub amount: Money,
    /// The date on it.
    pub dated_on: NaiveDate,
    /// The day on which it was taken in.
    pub received_on: NaiveDate,
    /// Where it is.
    #[ts(type = "ChequeState")]
    pub state: ChequeState,
    /// Since when.
    pub state_on: NaiveDate,
    /// Days since it could be brought to the bank, from 0; `null` where there is nothing to bring.
    pub deposit_days: Option<u32>,
    /// The last day on which it covers what is open while it stays in the drawer; `null` where no date decides.
    pub covers_until: Option<NaiveDate>,
    /// Numbers of the invoices that it is meant for; none for the oldest due first.
    pub meant_for: Vec<String>,
    /// The items that it is meant for.
    #[ts(type = "ReceivableId[]")]
    pub meant_for_ids: Vec<ReceivableId>,
    /// Why it bounced or was given back; empty where nothing was said.
    pub reason: String,
    /// What the bank charged when it bounced.
    #[ts(type = "Money | null")]
    pub fee: Option<Money>,
    /// What may happen next.
    #[ts(type = "ChequeStep[]")]
    pub steps: Vec<ChequeStep>,
    /// The entry of the last thing that happened to it, when it can be taken back.
    #[ts(type = "EntryId | null")]
    pub undo_entry_id: Option<EntryId>,
}

/// Takes in one cheque, or a series with one for every month.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct TakeInCheques {
    /// Who gave them.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// The amount of each, positive.
    #[ts(type = "Money")]
    pub amount: Money,
    /// The number of the first; the others count on from its last digits.
    pub number: String,
    /// The bank; may be empty.
    pub bank: String,
    /// The date on the first; the others have the same day of the following months (M5).
    pub dated_on: NaiveDate,
    /// The day on which they were taken in; not after today.
    pub received_on: NaiveDate,
    /// How many.
    pub count: u16,
    /// The items that they are meant for; none for the oldest due first.
    #[ts(type = "ReceivableId[]")]
    pub meant_for: Vec<ReceivableId>,
    /// The cheque that is given back against them.
    #[ts(type = "ChequeId | null")]
    pub replaces: Option<ChequeId>,
    /// Whether an unlikely year is meant.
    pub is_date_confirmed: bool,
}

/// Something happened to cheques; all of them at once, or none.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct StepCheques {
    /// The cheques.
    #[ts(type = "ChequeId[]")]
    pub cheque_ids: Vec<ChequeId>,
    /// What happened.
    #[ts(type = "ChequeStep")]
    pub step: ChequeStep,
    /// The day on which it happened; not after today.
    pub on: NaiveDate,
    /// Why it bounced; optional for others.
    pub reason: String,
    /// What the bank charged when it bounced: a note, no claim.
    #[ts(type = "Money | null")]
    pub fee: Option<Money>,
}

/// What was kept about cheques.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChequeReceipt {
    /// The entry; `undo_entry` takes it back.
    #[ts(type = "EntryId")]
    pub entry_id: EntryId,
    /// The cheques.
    #[ts(type = "ChequeId[]")]
    pub cheque_ids: Vec<ChequeId>,
}

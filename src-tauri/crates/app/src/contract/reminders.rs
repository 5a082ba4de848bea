//! The reminder run: propose, look, confirm, print, undo.

use chrono::NaiveDate;
use domain::{
    Currency, CustomerId, EntryId, Language, LetterId, Money, ReceivableId, RunId, Tone,
    customer::Channel,
    dispute::DisputeReason,
    dunning::{Decision, Verdict},
    outbox::MailState,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for a proposal.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, TS)]
pub struct ProposeReminders {
    /// The date of the run; today when `null`.
    pub as_of: Option<NaiveDate>,
    /// What the owner leaves out of this run.
    pub skips: Vec<SkipRequest>,
    /// Letters of this run that leave otherwise than their customers usually want.
    #[serde(default)]
    pub channels: Vec<ChannelChoice>,
    /// Letters of this run that speak otherwise than their level does.
    #[serde(default)]
    pub wordings: Vec<super::LetterWording>,
}

/// How the letters of one customer leave in this run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChannelChoice {
    /// The customer.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// How they leave.
    #[ts(type = "Channel")]
    pub channel: Channel,
}

/// Something left out of a run: a whole customer, or one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SkipRequest {
    /// The customer.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// The item; everything of the customer when `null`.
    #[ts(type = "ReceivableId | null")]
    pub receivable_id: Option<ReceivableId>,
    /// Why, in the owner's words; may be empty.
    pub reason: String,
}

/// A proposal: nothing has left, nothing is written (R7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProposalView {
    /// The date of the run.
    pub as_of: NaiveDate,
    /// Identifies what was seen; `confirm_reminders` refuses when it no longer holds.
    pub fingerprint: String,
    /// One line per currency: `claimed + not now = overdue`.
    pub totals: Vec<ProposalTotal>,
    /// The letters, by customer.
    pub letters: Vec<ProposedLetter>,
    /// Every slice that is on no letter as claimed, by customer.
    pub not_now: Vec<NotNowItem>,
    /// The notes about what falls due soon: letters of level 0 that claim nothing, in none of the sums.
    pub courtesy: Vec<ProposedLetter>,
    /// What is not overdue only because a later date was agreed; in none of the sums (T7).
    pub postponed: Vec<super::PostponedView>,
    /// The date of the newest payment; `null` when none was ever recorded (R15).
    pub newest_payment_on: Option<NaiveDate>,
    /// What the owner should know before confirming.
    pub warnings: Vec<ProposalWarning>,
}

/// The sums of one currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProposalTotal {
    /// The currency.
    #[ts(type = "Currency")]
    pub currency: Currency,
    /// Σ of the claimed slices.
    #[ts(type = "Money")]
    pub claimed: Money,
    /// Σ of all other slices.
    #[ts(type = "Money")]
    pub not_now: Money,
    /// Σ overdue.
    #[ts(type = "Money")]
    pub overdue: Money,
    /// Number of letters.
    pub letter_count: u32,
    /// Number of claimed items.
    pub item_count: u32,
}

/// One letter of a proposal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProposedLetter {
    /// The customer.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// The owner's number.
    pub customer_number: String,
    /// Name, or the number where there is no name.
    pub customer_name: String,
    /// The currency.
    #[ts(type = "Currency")]
    pub currency: Currency,
    /// The level before, of the item that reaches the highest one.
    pub level_before: u8,
    /// The highest level claimed.
    pub level: u8,
    /// Gross: Σ open of the claimed items.
    #[ts(type = "Money")]
    pub claimed: Money,
    /// Credits taken off, positive.
    #[ts(type = "Money")]
    pub credits: Money,
    /// Claimed less credits.
    #[ts(type = "Money")]
    pub net: Money,
    /// The pay-by date printed.
    pub pay_by: NaiveDate,
    /// How it speaks.
    #[ts(type = "Tone")]
    pub tone: Tone,
    /// Its language.
    #[ts(type = "Language")]
    pub language: Language,
    /// Whether it goes to a consumer.
    pub is_consumer: bool,
    /// Whether the owner wrote words for this letter.
    pub has_own_words: bool,
    /// How it leaves.
    #[ts(type = "Channel")]
    pub channel: Channel,
    /// Who it is addressed to, or mailed to, and why (R14).
    pub recipient: super::RecipientView,
    /// Where a mail goes, or would go; empty where nobody has an address.
    pub mail_address: String,
    /// Where a text message goes, or would go, in the international form; empty where nobody has a phone number.
    pub phone: String,
    /// Whether there is no postal address; the window then stays empty.
    pub is_address_missing: bool,
    /// The claimed items and those that ride along.
    pub items: Vec<ProposedLetterItem>,
}

/// One item on a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProposedLetterItem {
    /// The item.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
    /// Number of its invoice.
    pub invoice_number: String,
    /// Due date.
    pub due_on: NaiveDate,
    /// Days late.
    pub overdue_days: u32,
    /// Open amount.
    #[ts(type = "Money")]
    pub open: Money,
    /// `claimed` or `rides_along`.
    #[ts(type = "Verdict")]
    pub verdict: Verdict,
    /// Level before.
    pub level_before: u8,
    /// Level after confirmation.
    pub level_after: u8,
    /// Every part of the open amount with its verdict.
    pub slices: Vec<SliceView>,
}

/// A part of an open amount with its one verdict (R12).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SliceView {
    /// The verdict.
    #[ts(type = "Verdict")]
    pub verdict: Verdict,
    /// The amount.
    #[ts(type = "Money")]
    pub amount: Money,
}

/// A part of an overdue item that is not claimed now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NotNowItem {
    /// The customer.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// The owner's number.
    pub customer_number: String,
    /// Name, or the number where there is no name.
    pub customer_name: String,
    /// The item.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
    /// Number of its invoice.
    pub invoice_number: String,
    /// Due date.
    pub due_on: NaiveDate,
    /// Days late.
    pub overdue_days: u32,
    /// Its level.
    pub level: u8,
    /// The part.
    #[ts(type = "Money")]
    pub amount: Money,
    /// Why it is not claimed.
    #[ts(type = "Verdict")]
    pub verdict: Verdict,
    /// What would change it; its text is `reminders-detail-<code>`.
    pub detail: VerdictDetail,
    /// What the owner can do about it here.
    pub allowed_actions: Vec<NotNowAction>,
}

/// What would change a verdict: a code with what its text needs.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct VerdictDetail {
    /// For example `grace_ends`.
    pub code: String,
    /// The date on the cheque, of the dispute, that was promised, or since when a call is due.
    pub dated_on: Option<NaiveDate>,
    /// A date in the text.
    pub on: Option<NaiveDate>,
    /// An amount in the text.
    #[ts(type = "Money | null")]
    pub amount: Option<Money>,
    /// A number of days in the text.
    pub days: Option<u32>,
    /// Why the customer contests it, where the text is about a dispute.
    #[ts(type = "DisputeReason | null")]
    pub contested: Option<DisputeReason>,
    /// The owner's reason for a lock or a skip, or what the customer says.
    pub reason: String,
}

/// What the owner can do about an item that is not claimed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NotNowAction {
    /// Go on with the ladder (`decide`).
    Remind,
    /// Leave it alone (`decide`).
    Leave,
    /// Say that the money on account was looked at (`look_at_credits`).
    LookAtCredits,
    /// Say how the dispute ended (`end_dispute`).
    EndDispute,
    /// Say what became of the call (`take_call`).
    TakeCall,
    /// Unlock the customer (`unlock_customer`).
    Unlock,
    /// Unlock the item (`unlock_item`).
    UnlockItem,
    /// Take it back into the run.
    Unskip,
}

/// Something to know before confirming; its text is `reminders-warning-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProposalWarning {
    /// For example `seller_address_missing`.
    pub code: WarningCode,
    /// How many letters it is about, or how many days.
    pub count: u32,
    /// The date that it is about.
    pub on: Option<NaiveDate>,
}

/// Kinds of warnings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WarningCode {
    /// The company has no address on its letters.
    SellerAddressMissing,
    /// The company has no bank account in a currency that is claimed.
    BankAccountMissing,
    /// Letters without a postal address: the window stays empty.
    CustomerAddressMissing,
    /// The newest payment is older than the policy's days, or there is none (R15).
    PaymentsStale,
    /// The date of the run lies after today: it can be looked at, not confirmed (R6).
    DateAhead,
    /// The pay-by date would be nearer than the policy's days (R6).
    PayByNear,
    /// Letters are to go by mail, and no server is set up.
    MailNotSetUp,
    /// Original invoices that are too large together to go along with the mail of their letter.
    OriginalsTooLarge,
    /// No business is done on the date of the run, and reminders leave on business days only (R18).
    RestDay,
}

/// Asks for the pages of a proposal as one PDF, marked as a draft. The answer is raw bytes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct PreviewLetters {
    /// The proposal.
    pub proposal: ProposeReminders,
    /// One customer only; all letters when `null`.
    #[ts(type = "CustomerId | null")]
    pub customer_id: Option<CustomerId>,
}

/// Confirms a proposal: levels rise, letters get their numbers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ConfirmReminders {
    /// The proposal that was seen.
    pub proposal: ProposeReminders,
    /// Its fingerprint; `reminders.moved` is returned when something changed since (R7).
    pub fingerprint: String,
    /// Whether a pay-by date that is near was accepted (R6).
    pub is_back_dated: bool,
}

/// A confirmed run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RunView {
    /// Key of the run.
    #[ts(type = "RunId")]
    pub run_id: RunId,
    /// The entry; `undo_run` takes it back.
    #[ts(type = "EntryId")]
    pub entry_id: EntryId,
    /// The date of the run.
    pub as_of: NaiveDate,
    /// The day of the confirmation.
    pub confirmed_on: NaiveDate,
    /// Its letters, in envelope order.
    pub letters: Vec<RunLetter>,
    /// Σ net of the letters, per currency.
    #[ts(type = "Money[]")]
    pub totals: Vec<Money>,
    /// Whether it was undone; its letters stay, marked withdrawn (R8).
    pub is_withdrawn: bool,
    /// Where its letters were written; `null` when they were not.
    pub folder: Option<String>,
}

/// A letter of a confirmed run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RunLetter {
    /// Key of the letter.
    #[ts(type = "LetterId")]
    pub letter_id: LetterId,
    /// Its document number.
    pub number: String,
    /// The customer.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// Name, or the number where there is no name.
    pub customer_name: String,
    /// The highest level claimed.
    pub level: u8,
    /// The amount to pay.
    #[ts(type = "Money")]
    pub net: Money,
    /// The pay-by date.
    pub pay_by: NaiveDate,
    /// Where its mail is; `null` for a letter that is not mailed.
    #[ts(type = "MailState | null")]
    pub mail: Option<MailState>,
    /// Where its text message is; `null` for a letter that has none.
    pub text: Option<super::TextState>,
}

/// Names a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct RunRef {
    /// The run.
    #[ts(type = "RunId")]
    pub run_id: RunId,
}

/// Decides about an item that awaits a decision (R20).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct DecideItem {
    /// The item.
    #[ts(type = "ReceivableId")]
    pub receivable_id: ReceivableId,
    /// What to do.
    #[ts(type = "Decision")]
    pub decision: Decision,
}

/// Says that the owner has looked at a customer's money on account (R11).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct LookAtCredits {
    /// The customer.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// The currency.
    #[ts(type = "Currency")]
    pub currency: Currency,
}

/// Locks a customer's reminders.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct LockCustomer {
    /// The customer.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// Why, in the owner's words; may be empty.
    pub reason: String,
    /// The first day on which reminders go on, after today; `null` until they are unlocked.
    pub until: Option<NaiveDate>,
}

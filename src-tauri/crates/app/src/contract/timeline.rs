//! Everything that happened to a customer, and the owner's notes about it.

use chrono::NaiveDate;
use domain::{
    CustomerId, EntryId, Money, NoteId,
    note::{FollowUpOutcome, NoteKind},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::AllocationView;

/// Asks for what happened to a customer, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct GetTimeline {
    /// The customer.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// Words to find in numbers, references and notes; accents and case do not matter.
    pub search: String,
    /// Whether only notes and what became of them are wanted.
    pub is_notes_only: bool,
    /// Rows to return, from the newest on; at most 10,000.
    pub limit: u32,
}

/// What happened to a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TimelineView {
    /// How many rows were found in all.
    pub count: u32,
    /// The newest of them.
    pub rows: Vec<TimelineRow>,
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TimelineRow {
    /// Tells the row from every other row of the customer.
    pub key: String,
    /// What it was.
    pub kind: TimelineKind,
    /// The date from which it counts.
    pub on: NaiveDate,
    /// The entry that wrote it.
    #[ts(type = "EntryId")]
    pub entry_id: EntryId,
    /// Number of the invoice, credit note, cheque or letter; name of an imported file or of a merged customer.
    pub number: String,
    /// The amount, where it has one.
    #[ts(type = "Money | null")]
    pub amount: Option<Money>,
    /// Due date of an invoice, agreed or not, deadline of a letter, date on a cheque, new day of a next step,
    /// the day that was promised.
    pub until: Option<NaiveDate>,
    /// Level of a letter.
    pub level: u8,
    /// The payer's text, the address of a mail, the phone number of a text message, the bank of a cheque, the number of a certificate or of what was set off, or what a next step was.
    pub text: String,
    /// How a settlement was paid, why it was written off, or the rate of tax withheld, as a code; `interest_waived` or
    /// `interest_runs` of a later due date, why an item is contested, how a dispute ended,
    /// what became of a promise, why a mail did not leave; empty elsewhere.
    pub method: String,
    /// Why, in the owner's words, what the customer says, or what the mail server said; empty where nothing was said.
    pub reason: String,
    /// What a settlement was applied to.
    pub parts: Vec<AllocationView>,
    /// What changed in the profile.
    pub changes: Vec<ProfileChange>,
    /// When it was taken back; `null` while it stands.
    pub taken_back_on: Option<NaiveDate>,
    /// The note, when it is one.
    pub note: Option<CustomerNote>,
}

/// Kinds of rows of a timeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TimelineKind {
    /// An invoice.
    Invoice,
    /// An opening item.
    Opening,
    /// An instalment of a payment plan.
    Instalment,
    /// A payment.
    Payment,
    /// A credit note.
    CreditNote,
    /// Cash discount taken.
    Discount,
    /// A claim given up.
    WriteOff,
    /// An agreed reduction.
    Compromise,
    /// Moved to the instalments of a plan.
    Reschedule,
    /// Tax withheld by the customer.
    WithholdingTax,
    /// Set off against what we owe.
    SetOff,
    /// Kept back by a bank.
    BankCharge,
    /// Moved between customers.
    Transfer,
    /// Paid back.
    Refund,
    /// A payment that the bank took back.
    PaymentReturned,
    /// A write-off that a later payment took back.
    WriteOffRecovered,
    /// A cheque was taken in.
    ChequeTakenIn,
    /// A cheque was brought to the bank.
    ChequeDeposited,
    /// A cheque came back from the bank.
    ChequeBounced,
    /// A cheque was given back.
    ChequeReturned,
    /// A cheque was given back against another one.
    ChequeReplaced,
    /// An invoice was offered to a finance partner.
    LoanApplied,
    /// A finance partner approved an application.
    LoanApproved,
    /// A finance partner declined an application.
    LoanDeclined,
    /// An application to a finance partner was withdrawn.
    LoanWithdrawn,
    /// Money applied to an invoice later than it came in.
    Allocation,
    /// A letter that was sent.
    Letter,
    /// A letter that was withdrawn.
    LetterWithdrawn,
    /// The owner decided to remind again.
    DecidedRemind,
    /// The owner decided to leave an item.
    DecidedLeave,
    /// The owner looked at the money on account.
    CreditsLooked,
    /// A file that brought something of this customer.
    Import,
    /// The customer was added.
    Added,
    /// Another customer was merged into it.
    Merged,
    /// Details were changed.
    Details,
    /// Reminders were locked.
    Locked,
    /// Deliveries were put on hold.
    Held,
    /// Deliveries go on.
    HoldLifted,
    /// Reminders were unlocked.
    Unlocked,
    /// A note.
    Note,
    /// Interest or a fee was claimed; `number` is its name.
    Claimed,
    /// It was said that interest or a fee will be claimed.
    Threatened,
    /// A claim of interest or a fee was given up.
    ClaimWaived,
    /// A next step was done.
    StepDone,
    /// A next step was moved to another day.
    StepMoved,
    /// A next step is not needed.
    StepNotNeeded,
    /// A later due date was agreed.
    Postponed,
    /// The customer contested an item, or a part of it.
    Disputed,
    /// A dispute ended.
    DisputeEnded,
    /// The customer promised to pay.
    Promised,
    /// Reminders of an item were locked.
    ItemLocked,
    /// Reminders of an item were unlocked.
    ItemUnlocked,
    /// A call that the ladder asked for was made.
    CallMade,
    /// A call that the ladder asked for was passed over.
    CallPassedOver,
    /// A letter was queued as a mail; `text` is the address.
    MailQueued,
    /// A mail that did not leave goes to another address.
    MailRedirected,
    /// The server took a mail, in the words of `reason`.
    MailHandedOver,
    /// A mail did not leave: `method` is a code, `reason` the words of the server.
    MailNotSent,
    /// Nobody knows whether a mail arrived.
    MailUncertain,
    /// The owner said that a mail arrived.
    MailArrived,
    /// The owner wanted a mail sent once more.
    MailAgain,
    /// The owner did not want a mail sent.
    MailCancelled,
    /// The words of a letter were written as a text message; `text` is the phone number.
    TextWritten,
    /// A text message was opened in the program for SMS.
    TextOpenedSms,
    /// A text message was opened in WhatsApp.
    TextOpenedWhatsapp,
    /// The chat for a text message was opened in Zalo.
    TextOpenedZalo,
    /// The words of a text message were copied.
    TextCopied,
    /// The owner does not want a text message sent.
    TextPassedOver,
}

/// A field of the profile that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProfileChange {
    /// The field, as in `CustomerProfile`.
    pub field: String,
    /// What it was, as text; empty for nothing.
    pub before: String,
    /// What it became, as text; empty for nothing.
    pub after: String,
}

/// A note as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CustomerNote {
    /// Its key.
    #[ts(type = "NoteId")]
    pub note_id: NoteId,
    /// What it is about.
    #[ts(type = "NoteKind")]
    pub kind: NoteKind,
    /// What was said or seen.
    pub text: String,
    /// The person at the customer; empty where none was named.
    pub contact: String,
    /// What was to be done next.
    pub next_step: Option<NoteStep>,
    /// What it said before it was corrected, newest first.
    pub earlier: Vec<EarlierNote>,
    /// Whether it can be corrected: it stands.
    pub can_correct: bool,
}

/// The next step of a note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NoteStep {
    /// What is to be done.
    pub text: String,
    /// The day on which it comes back.
    pub due_on: NaiveDate,
    /// Whether it is still to be done.
    pub is_open: bool,
}

/// A note before it was corrected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EarlierNote {
    /// What it said.
    pub text: String,
    /// When it was corrected.
    pub replaced_on: NaiveDate,
}

/// What the owner writes down.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct NoteDraft {
    /// What it is about.
    #[ts(type = "NoteKind")]
    pub kind: NoteKind,
    /// The day of the call, visit, message or letter; not after today.
    pub noted_on: NaiveDate,
    /// What was said or seen; must not be blank.
    pub text: String,
    /// The person at the customer, or empty.
    pub contact: String,
    /// What is to be done next, or empty.
    pub step_text: String,
    /// The day of the next step; set if and only if there is one.
    pub step_on: Option<NaiveDate>,
}

/// Writes a note about a customer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct AddNote {
    /// The customer.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// What is written.
    pub note: NoteDraft,
}

/// Corrects a note; what it said before stays in the history.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct CorrectNote {
    /// The note.
    #[ts(type = "NoteId")]
    pub note_id: NoteId,
    /// What it is to say. A next step that is no longer open stays as it was.
    pub note: NoteDraft,
}

/// Says what became of the next step of a note.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct FollowUpNote {
    /// The note.
    #[ts(type = "NoteId")]
    pub note_id: NoteId,
    /// What became of its step.
    #[ts(type = "FollowUpOutcome")]
    pub outcome: FollowUpOutcome,
    /// The new day of a step that is moved; after today.
    pub moved_to: Option<NaiveDate>,
    /// Why; needed for a step that is not needed.
    pub reason: String,
}

/// A note that was written, corrected or followed up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NoteReceipt {
    /// The note that stands now.
    #[ts(type = "NoteId")]
    pub note_id: NoteId,
    /// The entry; `undo_entry` takes it back.
    #[ts(type = "EntryId")]
    pub entry_id: EntryId,
}

/// A next step that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OpenStep {
    /// The note that it stands in.
    #[ts(type = "NoteId")]
    pub note_id: NoteId,
    /// What the note is about.
    #[ts(type = "NoteKind")]
    pub kind: NoteKind,
    /// What is to be done.
    pub text: String,
    /// The day on which it comes back.
    pub due_on: NaiveDate,
    /// The day of the note.
    pub noted_on: NaiveDate,
}

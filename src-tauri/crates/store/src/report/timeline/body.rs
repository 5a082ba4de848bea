//! What happened to a customer, kind by kind.

use chrono::NaiveDate;
use domain::{
    Currency, MailId, Money, NoteId, PromiseId, ReceivableId, SettlementId,
    cheque::ChequeStep,
    customer::CustomerProfile,
    dispute::{DisputeOutcome, DisputeReason},
    loan::LoanStep,
    note::FollowUpOutcome,
    outbox::{MailStep, TextStep},
};

use crate::{ClaimName, InvoiceKind, NoteRow, SettlementKind};

/// What a [`super::TimelineFact`] was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TimelineBody {
    /// An invoice or an opening item.
    Invoice {
        /// What it is.
        kind: InvoiceKind,
        /// Its number.
        number: String,
        /// Its total.
        total: Money,
        /// Its first due date.
        due_on: Option<NaiveDate>,
    },
    /// A payment, a credit note or another settlement.
    Settlement {
        /// What it is.
        kind: SettlementKind,
        /// Number of a credit note, of a certificate, or of what was set off.
        number: Option<String>,
        /// How it was paid, why it was written off, or the rate of tax withheld, as a code; empty where it is unknown.
        method: String,
        /// The payer's text, or empty.
        reference: String,
        /// Its amount.
        amount: Money,
    },
    /// A part of a settlement applied to an invoice.
    Allocation {
        /// The settlement.
        settlement: SettlementId,
        /// What it was applied to.
        receivable: ReceivableId,
        /// Number of the invoice.
        invoice_number: String,
        /// The part.
        amount: Money,
    },
    /// An issued letter.
    Letter {
        /// Its number.
        number: String,
        /// Its highest level.
        level: u8,
        /// What it asked for.
        net: Money,
        /// Its deadline.
        pay_by: NaiveDate,
    },
    /// What the owner decided about an item.
    Decision {
        /// The code of the decision.
        choice: String,
        /// Number of the invoice.
        invoice_number: String,
        /// Why, or empty.
        reason: String,
    },
    /// The owner looked at the money on account.
    CreditLook {
        /// In this currency.
        currency: Currency,
    },
    /// A file that brought something of this customer.
    Import {
        /// Its name.
        source_name: String,
    },
    /// A version of the profile.
    Profile {
        /// The version before; `None` for the first.
        before: Option<Box<CustomerProfile>>,
        /// The version.
        after: Box<CustomerProfile>,
    },
    /// Another customer was merged into it.
    Merged {
        /// The other one's name, or the number where there is no name.
        name: String,
    },
    /// A cheque was taken in.
    Cheque {
        /// Its number.
        number: String,
        /// The bank, or empty.
        bank: String,
        /// Its amount.
        amount: Money,
        /// The date on it.
        dated_on: NaiveDate,
    },
    /// Something happened to a cheque.
    ChequeStep {
        /// What.
        step: ChequeStep,
        /// Its number.
        number: String,
        /// Its amount.
        amount: Money,
        /// Why, or empty.
        reason: String,
    },
    /// An invoice was offered to a finance partner.
    Loan {
        /// Number of the invoice.
        invoice_number: String,
        /// The partner, or empty.
        partner: String,
        /// What the partner is to pay for the customer.
        amount: Money,
    },
    /// What became of an application to a finance partner.
    LoanStep {
        /// What.
        step: LoanStep,
        /// Number of the invoice.
        invoice_number: String,
        /// What the partner is to pay for the customer.
        amount: Money,
        /// Why, or empty.
        reason: String,
    },
    /// A note.
    Note(Box<NoteRow>),
    /// Interest or a fixed sum was threatened or claimed.
    Claim {
        /// What it is called.
        name: ClaimName,
        /// Whether it was only threatened.
        is_threat: bool,
        /// How much.
        amount: Money,
    },
    /// A claim was given up.
    ClaimWaiver {
        /// What it is called.
        name: ClaimName,
        /// Why.
        reason: String,
    },
    /// What became of the next step of a note.
    FollowUp {
        /// The first of the note's corrections.
        first: NoteId,
        /// What became of it.
        outcome: FollowUpOutcome,
        /// The new day of a step that was moved.
        moved_to: Option<NaiveDate>,
        /// Why, or empty.
        reason: String,
    },
    /// An item, or a part of it, was contested.
    Dispute {
        /// Number of the invoice.
        invoice_number: String,
        /// How much.
        amount: Money,
        /// Why.
        reason: DisputeReason,
        /// What the customer says, or empty.
        words: String,
    },
    /// A dispute ended.
    DisputeEnd {
        /// Number of the invoice.
        invoice_number: String,
        /// How much was contested.
        amount: Money,
        /// How it ended.
        outcome: DisputeOutcome,
        /// What was decided, or empty.
        words: String,
    },
    /// The owner let an item alone.
    ItemLock {
        /// Number of the invoice.
        invoice_number: String,
        /// The first day on which it goes on, or `None` until it is lifted.
        until: Option<NaiveDate>,
        /// Why, or empty.
        words: String,
    },
    /// A call that the ladder asked for was made or passed over.
    Call {
        /// Number of the invoice.
        invoice_number: String,
        /// The level that it was.
        level: u8,
        /// Until when to pay.
        pay_by: NaiveDate,
        /// Whether it was made.
        is_made: bool,
    },
    /// The customer promised to pay.
    Promise {
        /// Key; what became of it is computed.
        promise: PromiseId,
        /// How much.
        amount: Money,
        /// The day that was promised.
        promised_on: NaiveDate,
        /// Who said it, and how, or empty.
        words: String,
    },
    /// A later due date was agreed.
    Postponement {
        /// Number of the invoice.
        invoice_number: String,
        /// The new due date.
        due_on: NaiveDate,
        /// Whether the days in between bear no interest.
        is_interest_waived: bool,
        /// Why, or empty.
        reason: String,
    },
    /// What happened to a letter that goes by mail.
    Mail {
        /// The mail.
        mail: MailId,
        /// What.
        event: MailEvent,
        /// Number of the letter.
        number: String,
        /// Where it goes, or went; empty once it was forgotten.
        address: String,
        /// The code of the reason, where it did not leave; else empty.
        reason: String,
        /// The words of the server, or empty.
        reply: String,
    },
    /// What the owner did with the text message of a letter; `step` is `None` where it was written.
    Text {
        /// What.
        step: Option<TextStep>,
        /// Number of the letter.
        number: String,
        /// The phone number; empty once it was forgotten.
        phone: String,
    },
}

/// What happened to a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailEvent {
    /// It was queued.
    Queued,
    /// Its address was corrected.
    Redirected,
    /// A step.
    Step(MailStep),
}

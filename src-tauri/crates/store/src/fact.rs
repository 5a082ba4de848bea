//! The kinds of facts, their tables and the two ways to reverse one.

use chrono::NaiveDate;
use domain::{
    AllocationId, AttachmentId, ChequeId, ClaimId, CustomerId, DisputeId, ImportId, InvoiceId, ItemLockId,
    LetterId, LoanId, MailId, NoteId, PlanId, PostponementId, PromiseId, ReceivableId, RunId, SettlementId,
};

/// A kind of fact: one append-only table. The order is the order in which an entry's facts are hashed, for good;
/// a new kind goes to the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FactKind {
    /// A customer exists.
    Customer,
    /// A file was accepted.
    ImportBatch,
    /// An invoice or an opening item.
    Invoice,
    /// A dated amount owed.
    Receivable,
    /// Something that reduces debt.
    Settlement,
    /// A part of a settlement applied to a receivable.
    Allocation,
    /// A confirmed dunning run.
    DunningRun,
    /// An issued letter.
    Letter,
    /// One level claimed for one receivable.
    DunningStep,
    /// What the owner decided about a receivable.
    Decision,
    /// The owner looked at the money on account.
    CreditLook,
    /// A fact was taken back.
    Reversal,
    /// What was said, written or seen.
    Note,
    /// What became of the next step of a note.
    FollowUp,
    /// A customer is the same as another one.
    Alias,
    /// Two customers are not the same.
    Distinction,
    /// A later due date was agreed.
    Postponement,
    /// Late interest, or a fixed sum for late payment, was threatened or claimed.
    Claim,
    /// A claim was given up.
    ClaimWaiver,
    /// A cheque was taken in.
    Cheque,
    /// An item that a cheque is meant for.
    ChequeTarget,
    /// What happened to a cheque.
    ChequeStep,
    /// A payment plan was offered.
    Plan,
    /// What a plan is about.
    PlanItem,
    /// One line of the schedule of a plan.
    PlanLine,
    /// What became of a plan.
    PlanEvent,
    /// A part of money on account that was paid back or moved to another customer.
    Drawing,
    /// An invoice was offered to a finance partner.
    Loan,
    /// What became of such an application.
    LoanStep,
    /// A letter that goes by mail was queued.
    Mail,
    /// What happened to a mail.
    MailStep,
    /// A customer contests an item, or a part of it.
    Dispute,
    /// How a dispute ended.
    DisputeEnd,
    /// A customer promised to pay.
    Promise,
    /// An item that a promise is about.
    PromiseItem,
    /// The owner lets an item alone.
    ItemLock,
    /// What a note before the due date is about.
    CourtesyNote,
    /// What the owner answered when a level asked for more than a letter.
    EffectAnswer,
    /// A mail that did not leave goes to another address.
    MailRedirect,
    /// The words of a letter were written as a text message.
    TextMessage,
    /// What the owner did with a text message.
    TextStep,
    /// A file was kept with an invoice.
    Attachment,
}

impl FactKind {
    /// Every kind, in hashing order.
    pub const ALL: [Self; 42] = [
        Self::Customer,
        Self::ImportBatch,
        Self::Invoice,
        Self::Receivable,
        Self::Settlement,
        Self::Allocation,
        Self::DunningRun,
        Self::Letter,
        Self::DunningStep,
        Self::Decision,
        Self::CreditLook,
        Self::Reversal,
        Self::Note,
        Self::FollowUp,
        Self::Alias,
        Self::Distinction,
        Self::Postponement,
        Self::Claim,
        Self::ClaimWaiver,
        Self::Cheque,
        Self::ChequeTarget,
        Self::ChequeStep,
        Self::Plan,
        Self::PlanItem,
        Self::PlanLine,
        Self::PlanEvent,
        Self::Drawing,
        Self::Loan,
        Self::LoanStep,
        Self::Mail,
        Self::MailStep,
        Self::Dispute,
        Self::DisputeEnd,
        Self::Promise,
        Self::PromiseItem,
        Self::ItemLock,
        Self::CourtesyNote,
        Self::EffectAnswer,
        Self::MailRedirect,
        Self::TextMessage,
        Self::TextStep,
        Self::Attachment,
    ];

    /// The table, which is also the name of the kind in a reversal and in a report.
    pub const fn table(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::ImportBatch => "import_batch",
            Self::Invoice => "invoice",
            Self::Receivable => "receivable",
            Self::Settlement => "settlement",
            Self::Allocation => "allocation",
            Self::DunningRun => "dunning_run",
            Self::Letter => "letter",
            Self::DunningStep => "dunning_step",
            Self::Decision => "decision",
            Self::CreditLook => "credit_look",
            Self::Reversal => "reversal",
            Self::Note => "note",
            Self::FollowUp => "follow_up",
            Self::Alias => "alias",
            Self::Distinction => "distinction",
            Self::Postponement => "postponement",
            Self::Claim => "claim",
            Self::ClaimWaiver => "claim_waiver",
            Self::Cheque => "cheque",
            Self::ChequeTarget => "cheque_target",
            Self::ChequeStep => "cheque_step",
            Self::Plan => "plan",
            Self::PlanItem => "plan_item",
            Self::PlanLine => "plan_line",
            Self::PlanEvent => "plan_event",
            Self::Drawing => "drawing",
            Self::Loan => "loan",
            Self::LoanStep => "loan_step",
            Self::Mail => "mail",
            Self::MailStep => "mail_step",
            Self::Dispute => "dispute",
            Self::DisputeEnd => "dispute_end",
            Self::Promise => "promise",
            Self::PromiseItem => "promise_item",
            Self::ItemLock => "item_lock",
            Self::CourtesyNote => "courtesy_note",
            Self::EffectAnswer => "effect_answer",
            Self::MailRedirect => "mail_redirect",
            Self::TextMessage => "text_message",
            Self::TextStep => "text_step",
            Self::Attachment => "attachment",
        }
    }

    /// The kind whose table has this name.
    pub fn from_table(table: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.table() == table)
    }

    /// The primary key column of the table.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Customer => "customer_id",
            Self::ImportBatch => "import_id",
            Self::Invoice => "invoice_id",
            Self::Receivable => "receivable_id",
            Self::Settlement => "settlement_id",
            Self::Allocation => "allocation_id",
            Self::DunningRun => "run_id",
            Self::Letter => "letter_id",
            Self::DunningStep => "step_id",
            Self::Decision => "decision_id",
            Self::CreditLook => "look_id",
            Self::Reversal => "reversal_id",
            Self::Note => "note_id",
            Self::FollowUp => "follow_up_id",
            Self::Alias => "alias_id",
            Self::Distinction => "distinction_id",
            Self::Postponement => "postponement_id",
            Self::Claim => "claim_id",
            Self::ClaimWaiver => "waiver_id",
            Self::Cheque => "cheque_id",
            Self::ChequeTarget => "target_id",
            Self::ChequeStep => "cheque_step_id",
            Self::Plan => "plan_id",
            Self::PlanItem => "plan_item_id",
            Self::PlanLine => "plan_line_id",
            Self::PlanEvent => "plan_event_id",
            Self::Drawing => "drawing_id",
            Self::Loan => "loan_id",
            Self::LoanStep => "loan_step_id",
            Self::Mail => "mail_id",
            Self::MailStep => "mail_step_id",
            Self::Dispute => "dispute_id",
            Self::DisputeEnd => "dispute_end_id",
            Self::Promise => "promise_id",
            Self::PromiseItem => "promise_item_id",
            Self::ItemLock => "item_lock_id",
            Self::CourtesyNote => "courtesy_note_id",
            Self::EffectAnswer => "effect_answer_id",
            Self::MailRedirect => "mail_redirect_id",
            Self::TextMessage => "text_message_id",
            Self::TextStep => "text_step_id",
            Self::Attachment => "attachment_id",
        }
    }

    /// The column with the date from which the fact counts; a customer simply exists, items and lines belong to their plan.
    pub(crate) const fn effective_column(self) -> Option<&'static str> {
        match self {
            Self::Customer | Self::PlanItem | Self::PlanLine => None,
            Self::ImportBatch => Some("imported_on"),
            Self::Invoice => Some("issued_on"),
            Self::Settlement => Some("value_on"),
            Self::Receivable | Self::Allocation | Self::Reversal | Self::Drawing => Some("effective_on"),
            Self::DunningRun => Some("as_of"),
            Self::Letter | Self::DunningStep => Some("dated_on"),
            Self::Decision | Self::FollowUp | Self::Distinction => Some("decided_on"),
            Self::Alias => Some("merged_on"),
            Self::CreditLook => Some("looked_on"),
            Self::Note | Self::CourtesyNote => Some("noted_on"),
            Self::Postponement => Some("agreed_on"),
            Self::Claim => Some("claimed_on"),
            Self::ClaimWaiver => Some("waived_on"),
            Self::Cheque => Some("received_on"),
            Self::ChequeTarget => Some("meant_on"),
            Self::ChequeStep | Self::PlanEvent | Self::LoanStep | Self::MailStep | Self::TextStep => {
                Some("happened_on")
            }
            Self::Loan => Some("applied_on"),
            Self::Plan => Some("offered_on"),
            Self::Mail => Some("queued_on"),
            Self::Dispute => Some("opened_on"),
            Self::DisputeEnd => Some("ended_on"),
            Self::Promise | Self::PromiseItem => Some("made_on"),
            Self::ItemLock => Some("locked_on"),
            Self::EffectAnswer => Some("answered_on"),
            Self::MailRedirect => Some("redirected_on"),
            Self::TextMessage => Some("written_on"),
            Self::Attachment => Some("attached_on"),
        }
    }
}

/// A fact by kind and key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fact {
    /// Its kind.
    pub kind: FactKind,
    /// Its key in the table of the kind.
    pub id: i64,
}

macro_rules! fact_from {
    ($($id:ident => $kind:ident),* $(,)?) => {$(
        impl From<$id> for Fact {
            fn from(id: $id) -> Self {
                Self { kind: FactKind::$kind, id: id.0 }
            }
        }
    )*};
}

fact_from! {
    CustomerId => Customer,
    ImportId => ImportBatch,
    InvoiceId => Invoice,
    ReceivableId => Receivable,
    SettlementId => Settlement,
    AllocationId => Allocation,
    RunId => DunningRun,
    LetterId => Letter,
    MailId => Mail,
    NoteId => Note,
    PostponementId => Postponement,
    ClaimId => Claim,
    ChequeId => Cheque,
    LoanId => Loan,
    DisputeId => Dispute,
    PromiseId => Promise,
    ItemLockId => ItemLock,
    PlanId => Plan,
    AttachmentId => Attachment,
}

/// How a fact is taken back (L3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reversal {
    /// A mistake: from the fact's own date on, as if it had never been.
    Correction,
    /// Something that happened, for example a bounce: counts from its own day.
    Event {
        /// The day from which the fact no longer counts; not before the fact's own date.
        on: NaiveDate,
    },
}

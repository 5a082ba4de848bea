//! Keys of the book. Each is positive and below 2^53, so that it crosses the wire as an exact number.

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

id! {
    /// Key of a customer.
    CustomerId,
    /// Key of an invoice.
    InvoiceId,
    /// Key of a receivable: one dated amount owed.
    ReceivableId,
    /// Key of a settlement: whatever reduces debt.
    SettlementId,
    /// Key of an allocation of a settlement to a receivable.
    AllocationId,
    /// Key of an accepted import.
    ImportId,
    /// Key of a confirmed dunning run.
    RunId,
    /// Key of an issued letter.
    LetterId,
    /// Key of a file that is kept with an invoice.
    AttachmentId,
    /// Key of a mail.
    MailId,
    /// Key of a text message.
    TextMessageId,
    /// Key of a claim of late interest, or of a fixed sum for late payment.
    ClaimId,
    /// Key of a note about a customer.
    NoteId,
    /// Key of an agreement on a later due date.
    PostponementId,
    /// Key of a dispute about a receivable.
    DisputeId,
    /// Key of a promise to pay.
    PromiseId,
    /// Key of a lock on the reminders of one item.
    ItemLockId,
    /// Key of a cheque.
    ChequeId,
    /// Key of an application to a finance partner.
    LoanId,
    /// Key of a group of customers.
    GroupId,
    /// Key of a payment plan.
    PlanId,
    /// Key of a journal entry; entries are numbered without gaps from 1.
    EntryId,
}

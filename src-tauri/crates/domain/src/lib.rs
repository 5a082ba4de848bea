//! What the business means: money, dates, terms, receivables, settlements, the reminder ladder and its verdicts.
//!
//! Pure: no input or output, no clock, no randomness, no floating point, no SQL. Time is an argument.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

#[macro_use]
mod codes;

pub mod ageing;
pub mod agreement;
pub mod allocation;
pub mod calendar;
pub mod cheque;
pub mod correspondence;
pub mod currency;
pub mod customer;
pub mod dispute;
pub mod dunning;
pub mod duplicates;
pub mod exchange_rates;
pub mod groups;
pub mod iban;
pub mod ids;
pub mod instalments;
pub mod interest;
pub mod language;
pub mod letter;
pub mod letter_text;
pub mod loan;
pub mod money;
pub mod note;
pub mod now;
pub mod outbox;
pub mod payment_qr;
pub mod promise;
pub mod seller;
pub mod statement;
pub mod stationery;
pub mod terms;
pub mod tone;

pub use currency::Currency;
pub use ids::{
    AllocationId, AttachmentId, ChequeId, ClaimId, CustomerId, DisputeId, EntryId, GroupId, ImportId,
    InvoiceId, ItemLockId, LetterId, LoanId, MailId, NoteId, PlanId, PostponementId, PromiseId, ReceivableId,
    RunId, SettlementId, TextMessageId,
};
pub use language::Language;
pub use money::{Money, MoneyError};
pub use now::Now;
pub use tone::Tone;

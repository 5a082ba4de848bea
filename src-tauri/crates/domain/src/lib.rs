//! What the business means: money, dates, terms, receivables, settlements, the reminder ladder and its verdicts.
//!
//! Pure: no input or output, no clock, no randomness, no floating point, no SQL. Time is an argument.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod ageing;
pub mod agreement;
pub mod allocation;
pub mod calendar;
pub mod cheque;
pub mod currency;
pub mod customer;
pub mod dunning;
pub mod duplicates;
pub mod groups;
pub mod iban;
pub mod ids;
pub mod instalments;
pub mod interest;
pub mod language;
pub mod letter;
pub mod money;
pub mod note;
pub mod now;
pub mod payment_qr;
pub mod seller;
pub mod stationery;
pub mod terms;

pub use currency::Currency;
pub use ids::{
    AllocationId, ChequeId, ClaimId, CustomerId, EntryId, GroupId, ImportId, InvoiceId, LetterId, NoteId,
    PlanId, PostponementId, ReceivableId, RunId, SettlementId,
};
pub use language::Language;
pub use money::{Money, MoneyError};
pub use now::Now;

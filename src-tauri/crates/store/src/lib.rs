//! Where the business is kept: one SQLite file per book, with a journal that can be verified.
//!
//! [`Book`] opens, creates and writes; [`Reader`] answers. One use case is one [`Book::write`]: one transaction, one
//! journal entry, no trace if it fails. The format of the journal is written down in [`journal`].
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod attachment;
mod book;
mod cheque;
mod claim;
mod courtesy;
mod customer;
mod dispute;
mod dunning;
mod effect;
mod encoding;
mod entry;
mod error;
mod fact;
mod files;
mod fold;
mod import;
mod invoice;
mod item_lock;
pub mod journal;
mod loan;
mod lock;
mod mail;
mod merge;
mod migrations;
mod note;
mod plan;
mod postponement;
mod pragmas;
mod promise;
mod report;
mod reversal;
mod setting;
mod settlement;
mod snapshot;
mod sql;
mod text;
mod text_message;
mod undo;
mod verify;

pub use attachment::{AttachmentRow, NewAttachment};
pub use book::{Book, NewBook, Written};
pub use cheque::{ChequeRow, ChequeStepRow, NewCheque, NewChequeStep};
pub use claim::{ClaimKind, ClaimName, ClaimRow, NewClaim};
pub use courtesy::NewCourtesyNote;
pub use dispute::{DisputeEndRow, DisputeRow, NewDispute, NewDisputeEnd};
pub use dunning::{LetterNumber, NewCallStep, NewDecision, NewLetter, NewRun, NewStep};
pub use effect::OpenStepRow;
pub use entry::Entry;
pub use error::{OpenError, StoreError, UndoError};
pub use fact::{Fact, FactKind, Reversal};
pub use files::{ContentHash, Files};
pub use fold::fold;
pub use import::{ImportCounts, ImportKind, NewImport};
pub use invoice::{InvoiceKind, LadderStart, NewInvoice, NewReceivable, PostedInvoice};
pub use item_lock::{ItemLockRow, NewItemLock};
pub use loan::{LoanRow, LoanStepRow, NewLoan, NewLoanStep};
pub use mail::{EarlierAddress, Envelope, MailRow, MailStepRow, NewMail, NewMailRedirect, NewMailStep};
pub use merge::{AliasRow, Merged};
pub use note::{DueStep, NewFollowUp, NewNote, NoteRow};
pub use plan::{Meanwhile, NewPlan, NewPlanLine, PlanEventKind};
pub use postponement::{DueDates, NewPostponement, PostponedItem, PostponementRow};
pub use promise::{JudgedPromises, NewPromise, PromiseRow};
pub use report::{
    Account, AccountAllocation, AccountReceivable, AccountReturn, AccountSettlement, Agreed, BookMatches,
    Credit, CustomerBalance, CustomerHit, CustomerMatches, CustomerPage, CustomerQuery, CustomerRow,
    CustomerSort, Debt, EntryRow, ImportRow, InvoiceCounts, InvoiceFilter, InvoiceHit, InvoiceMatch,
    InvoicePage, InvoiceQuery, InvoiceRow, InvoiceSort, LetterRow, Listed, MailEvent, Moved, Movement,
    NoteHit, OpenAmount, OpenItem, OpenQuery, PlanEvent, PlanItem, PlanLine, PlanPart, PlanPartKind, PlanRow,
    Reader, ReceivableMatch, Remainder, RunRow, SettledPart, SettlementCounts, SettlementFilter,
    SettlementMatch, SettlementPage, SettlementQuery, SettlementRow, SettlementSort, TimelineBody,
    TimelineFact,
};
pub use settlement::{NewSettlement, SettlementKind};
pub use snapshot::{BookHead, Replaced, SetAside, Snapshot, SnapshotReason, Snapshots, UnprovenCopy};
pub use text_message::{NewTextMessage, TextMessageRow, TextStepRow, TextWords};
pub use verify::{Problem, VerifyReport};

/// What a call to the store yields.
pub type Result<T> = std::result::Result<T, StoreError>;

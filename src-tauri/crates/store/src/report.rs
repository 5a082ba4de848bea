//! What the book answers: one module per question.

mod account;
mod as_of;
mod customers;
mod debt;
mod directory;
mod figures;
mod history;
mod invoices;
mod ladder;
mod matching;
mod movements;
mod open_items;
mod plans;
mod reader;
mod search;
mod settlements;
mod timeline;
mod words;

pub use account::{Account, AccountAllocation, AccountReceivable, AccountReturn, AccountSettlement};
pub use customers::{CustomerBalance, CustomerPage, CustomerQuery, CustomerRow, CustomerSort};
pub use debt::Debt;
pub use directory::Listed;
pub use figures::{Agreed, Remainder};
pub use history::{EntryRow, ImportRow, LetterRow, RunRow};
pub use invoices::{InvoiceCounts, InvoiceFilter, InvoicePage, InvoiceQuery, InvoiceRow, InvoiceSort};
pub use matching::{CustomerMatches, InvoiceMatch, ReceivableMatch, SettlementMatch};
pub use movements::{Moved, Movement};
pub use open_items::{Credit, OpenAmount, OpenItem, OpenQuery};
pub use plans::{PlanEvent, PlanItem, PlanLine, PlanPart, PlanPartKind, PlanRow};
pub use reader::Reader;
pub use search::{BookMatches, CustomerHit, InvoiceHit, NoteHit};
pub use settlements::{
    SettledPart, SettlementCounts, SettlementFilter, SettlementPage, SettlementQuery, SettlementRow,
    SettlementSort,
};
pub use timeline::{MailEvent, TimelineBody, TimelineFact};

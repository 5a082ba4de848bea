//! What the book answers: one module per question.

mod account;
mod as_of;
mod customers;
mod figures;
mod history;
mod ladder;
mod matching;
mod open_items;
mod reader;
mod search;
mod timeline;

pub use account::{Account, AccountAllocation, AccountReceivable, AccountSettlement};
pub use customers::{CustomerBalance, CustomerPage, CustomerQuery, CustomerRow, CustomerSort};
pub use history::{EntryRow, ImportRow, LetterRow, RunRow};
pub use matching::{CustomerMatches, InvoiceMatch, ReceivableMatch, SettlementMatch};
pub use open_items::{Credit, OpenAmount, OpenItem, OpenQuery};
pub use reader::Reader;
pub use search::{BookMatches, CustomerHit, InvoiceHit};
pub use timeline::{TimelineBody, TimelineFact};

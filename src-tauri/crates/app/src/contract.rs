//! The contract between the use cases and every front end: requests, views and the one list of commands.
//!
//! TypeScript is generated from these types alone. Leaf types of the domain (money, dates, ids, languages) cross as they
//! are; aggregates do not. Amounts are decimal strings, dates ISO 8601, ids whole numbers below 2^53.

pub mod ageing;
pub mod backup;
pub mod calendar;
pub mod cheques;
pub mod claims;
pub mod closing;
pub mod commands;
pub mod customers;
pub mod explaining;
pub mod groups;
pub mod imports;
pub mod interest;
pub mod invoices;
pub mod leaving;
pub mod merging;
pub mod otherwise;
pub mod payments;
pub mod plans;
pub mod policy;
pub mod postponing;
pub mod reminders;
pub mod search;
pub mod session;
pub mod settings;
pub mod settlements;
pub mod stationery;
pub mod timeline;
pub mod today;
pub mod totals;
mod typescript;
pub mod wire_error;
pub mod work;

pub use ageing::*;
pub use backup::*;
pub use calendar::*;
pub use cheques::*;
pub use claims::*;
pub use closing::*;
pub use customers::*;
pub use explaining::*;
pub use groups::*;
pub use imports::*;
pub use interest::*;
pub use invoices::*;
pub use leaving::*;
pub use merging::*;
pub use otherwise::*;
pub use payments::*;
pub use plans::*;
pub use policy::*;
pub use postponing::*;
pub use reminders::*;
pub use search::*;
pub use session::*;
pub use settings::*;
pub use settlements::*;
pub use stationery::*;
pub use timeline::*;
pub use today::*;
pub use totals::*;
pub use typescript::{typescript_commands, typescript_types};
pub use wire_error::*;
pub use work::*;

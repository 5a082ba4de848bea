//! Use cases: one public method of [`App`] per intent of the owner, each one transaction and one journal entry.
//!
//! Front ends (the window, the command line) hold an [`App`], hand it the [`Ports`] that touch the world, and show the
//! views of [`contract`]. Rendering of letters stands behind a port, so that tests of use cases build no PDF.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod ageing;
mod app;
mod attachments;
mod backup;
pub mod calculate;
mod calendar;
mod calls;
mod cheques;
pub mod contract;
mod customers;
mod disputes;
mod documents;
mod due;
mod error;
mod exchange_rates;
mod explaining;
mod export;
mod file_out;
mod groups;
mod imports;
mod interest;
mod invoices;
#[cfg(feature = "keychain")]
mod keychain;
mod letter_texts;
mod letters;
mod loans;
mod locks;
mod mailer;
mod merging;
mod notes;
mod outbox;
mod payment_settings;
mod payments;
mod phone;
mod plans;
mod policy;
mod ports;
mod postponing;
mod preferences;
#[cfg(feature = "print")]
mod printer;
mod promises;
mod recent;
mod rehearsal;
mod reminders;
mod sample;
mod search;
mod session;
mod settings;
mod settlements;
mod side_effects;
mod statements;
mod stationery;
mod timeline;
mod today;
mod totals;
mod turns;
mod typed;
mod undo;
mod words;
mod work;

pub use app::App;
pub use backup::Restored;
pub use error::{AppError, PROBLEM_CODES};
pub use exchange::{MAX_FILE_BYTES, RefusedRow};
#[cfg(feature = "keychain")]
pub use keychain::SystemKeychain;
pub use mailer::SmtpMailer;
pub use outbox::{Sendings, send_mails, test_mail};
pub use ports::{
    Clock, FixedClock, Handover, Keychain, KeychainError, LetterPrinter, MailText, Mailer, NoKeychain, Ports,
    PrintError, SystemClock, TextMessage,
};
#[cfg(feature = "print")]
pub use printer::PdfPrinter;
pub use reminders::{ConfirmedDocument, ConfirmedRun};
pub use sample::{SampleCounts, SampleSize};
pub use turns::Turns;
pub use work::Work;

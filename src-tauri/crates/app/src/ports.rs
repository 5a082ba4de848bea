//! What touches the world: the clock, the letter printer, the folder of the app.

use std::{collections::BTreeMap, path::PathBuf};

use chrono::{Local, NaiveDate, NaiveTime, Utc};
use domain::{Now, agreement::Agreement, letter::Letter, stationery::PictureUse};

/// Everything that a front end plugs in.
pub struct Ports {
    /// Tells the time; tests set it.
    pub clock: Box<dyn Clock>,
    /// Turns letters into PDF.
    pub printer: Box<dyn LetterPrinter>,
    /// The folder for new books and the preferences of the app; `None` for front ends that remember nothing.
    pub data_dir: Option<PathBuf>,
}

impl std::fmt::Debug for Ports {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ports").field("data_dir", &self.data_dir).finish_non_exhaustive()
    }
}

/// Tells the time (M4).
pub trait Clock: Send {
    /// The moment of a use case.
    fn now(&self) -> Now;
}

/// The clock of the computer: the owner's calendar day in the local time zone.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Now {
        Now { today: Local::now().date_naive(), at: Utc::now() }
    }
}

/// A clock that stands still: noon of a given day, in UTC.
#[derive(Debug, Clone, Copy)]
pub struct FixedClock(pub NaiveDate);

impl Clock for FixedClock {
    fn now(&self) -> Now {
        let noon = NaiveTime::from_num_seconds_from_midnight_opt(12 * 3600, 0).unwrap_or_default();
        Now { today: self.0, at: self.0.and_time(noon).and_utc() }
    }
}

/// Turns letters into PDF. The same letters give the same bytes (D4).
pub trait LetterPrinter: Send {
    /// The PDF of one letter.
    ///
    /// # Errors
    /// If the letter holds something that cannot be printed, for example a character without a glyph (D2).
    fn print(&self, letter: &Letter) -> Result<Vec<u8>, PrintError>;

    /// One PDF of several letters that were not issued yet, in the order given: the preview.
    ///
    /// # Errors
    /// As [`LetterPrinter::print`].
    fn preview(&self, letters: &[Letter]) -> Result<Vec<u8>, PrintError>;

    /// The PDF of the agreement on a payment plan, to be signed.
    ///
    /// # Errors
    /// As [`LetterPrinter::print`].
    fn agreement(&self, agreement: &Agreement) -> Result<Vec<u8>, PrintError>;

    /// One PDF of issued documents, in the order given; each keeps its own page numbers.
    ///
    /// # Errors
    /// If one of them is no PDF of ours.
    fn join(&self, documents: &[Vec<u8>]) -> Result<Vec<u8>, PrintError>;

    /// A logo or signature made ready to print, from the file that the owner chose.
    ///
    /// # Errors
    /// If it is too large, of another kind, or damaged.
    fn picture(&self, bytes: &[u8], purpose: PictureUse) -> Result<Vec<u8>, PrintError>;

    /// A safe name for the file of a letter with this number to this customer, with its ending.
    fn file_name(&self, number: &str, customer_name: &str) -> String;
}

/// Why a letter cannot be printed: a code with parameters, for example `letter.missing_glyph`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code} {params:?}")]
pub struct PrintError {
    /// `noun.reason`.
    pub code: String,
    /// Values for the text, by name.
    pub params: BTreeMap<String, String>,
}

//! What touches the world: the clock, the letter printer, the folder of the app.

use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

use chrono::{Local, NaiveDate, NaiveTime, Utc};
use domain::{
    Language, Now,
    agreement::Agreement,
    correspondence::Correspondence,
    letter::Letter,
    letter_text::{LetterText, TextFlaw, TextKey},
    statement::Statement,
    stationery::PictureUse,
};
use mail::{Halt, Outcome, Phase, ReadyMail, Server};

/// Everything that a front end plugs in.
pub struct Ports {
    /// Tells the time; tests set it.
    pub clock: Box<dyn Clock>,
    /// Turns letters into PDF.
    pub printer: Box<dyn LetterPrinter>,
    /// Hands mail over to the owner's server.
    pub mailer: Arc<dyn Mailer>,
    /// Keeps the password of that server.
    pub keychain: Box<dyn Keychain>,
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

    /// The PDF of a statement of account.
    ///
    /// # Errors
    /// As [`LetterPrinter::print`], and if its lines do not end in its balance.
    fn statement(&self, statement: &Statement) -> Result<Vec<u8>, PrintError>;

    /// The PDF of a letter beside the reminders.
    ///
    /// # Errors
    /// As [`LetterPrinter::statement`].
    fn correspondence(&self, written: &Correspondence) -> Result<Vec<u8>, PrintError>;

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

    /// The words of a letter as a mail, which brings the letter and, if so, the original invoices.
    ///
    /// # Errors
    /// As [`LetterPrinter::print`].
    fn mail_text(&self, letter: &Letter, has_originals: bool) -> Result<MailText, PrintError>;

    /// The words of a letter as a text message.
    ///
    /// # Errors
    /// As [`LetterPrinter::print`].
    fn text_message(&self, letter: &Letter) -> Result<TextMessage, PrintError>;

    /// The standard words of a text, for a seller in this country.
    ///
    /// # Errors
    /// If the bundled texts are broken.
    fn standard_text(&self, key: TextKey, country: &str) -> Result<LetterText, PrintError>;

    /// What is wrong with words in a language, from top to bottom; nothing when they can be used.
    fn check_text(&self, text: &LetterText, language: Language) -> Vec<TextFlaw>;

    /// What can be inserted into words in a language, the most useful first.
    fn placeholders(&self, language: Language) -> Vec<&'static str>;

    /// A safe name for the file of a letter with this number to this customer, with its ending.
    fn file_name(&self, number: &str, customer_name: &str) -> String;
}

/// What a mail says beside the letter that it brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailText {
    /// The subject, one line.
    pub subject: String,
    /// The text; a blank line divides paragraphs.
    pub text: String,
}

/// What a text message says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextMessage {
    /// The short text, for SMS.
    pub sms: String,
    /// The text for a chat program.
    pub chat: String,
}

/// Hands mail over (E1).
pub trait Mailer: Send + Sync {
    /// Hands a message over to the server. `on_phase` is called before each step; what it refuses is not done.
    fn deliver(&self, handover: Handover<'_>, on_phase: &mut dyn FnMut(Phase) -> Result<(), Halt>)
    -> Outcome;
}

/// One message on its way to one server.
#[derive(Clone, Copy)]
pub struct Handover<'a> {
    /// The server.
    pub server: &'a Server,
    /// The password, where the server asks for a name.
    pub password: Option<&'a str>,
    /// The message.
    pub message: &'a ReadyMail,
}

impl std::fmt::Debug for Handover<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Handover").field("server", self.server).finish_non_exhaustive()
    }
}

/// Keeps passwords outside every file of ours (E2). An account is `name@server:port`.
pub trait Keychain: Send {
    /// The password of an account; `None` where there is none.
    ///
    /// # Errors
    /// If no keychain answers.
    fn read(&self, account: &str) -> Result<Option<String>, KeychainError>;

    /// Keeps the password of an account.
    ///
    /// # Errors
    /// If no keychain answers.
    fn keep(&self, account: &str, password: &str) -> Result<(), KeychainError>;

    /// Forgets the password of an account.
    ///
    /// # Errors
    /// If no keychain answers.
    fn forget(&self, account: &str) -> Result<(), KeychainError>;
}

/// No keychain answered. Why is not told: its words could hold what must not be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no keychain answered")]
pub struct KeychainError;

/// No keychain at all: a password lasts until the program ends.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoKeychain;

impl Keychain for NoKeychain {
    fn read(&self, _account: &str) -> Result<Option<String>, KeychainError> {
        Err(KeychainError)
    }

    fn keep(&self, _account: &str, _password: &str) -> Result<(), KeychainError> {
        Err(KeychainError)
    }

    fn forget(&self, _account: &str) -> Result<(), KeychainError> {
        Err(KeychainError)
    }
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

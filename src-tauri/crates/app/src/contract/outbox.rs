//! Mail: the owner's server, and the outbox with its honest states (E1, E2).

use chrono::{DateTime, NaiveDate, Utc};
use domain::{CustomerId, EntryId, LetterId, MailId, RunId, outbox::MailState};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{OutboxText, WireError};

/// How the connection to the server is kept from other eyes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MailSecurity {
    /// TLS from the first byte, usually port 465.
    #[default]
    Tls,
    /// STARTTLS, usually port 587; without it nothing is sent.
    StartTls,
    /// None: only to a program on this very computer.
    LocalOnly,
}

/// The owner's mail server and how mail leaves. No password is in it (E2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MailSettings {
    /// The name of the server; empty while nothing is set up.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub security: MailSecurity,
    /// The name to sign in with; empty where the server asks for none.
    pub user: String,
    /// The name that customers see; the company's where empty.
    pub sender_name: String,
    /// The address that mail comes from.
    pub sender_address: String,
    /// Where answers go; to the sender where empty.
    pub reply_to: String,
    /// Whether the sender gets a copy of every mail.
    pub copies_self: bool,
    /// Whether the original invoices that are kept go along with a reminder.
    #[serde(default)]
    pub attaches_invoices: bool,
    /// Whether mail leaves on business days only.
    pub is_business_days_only: bool,
    /// The first hour of the day in which mail leaves, 0 to 23; at any time when `null`.
    pub from_hour: Option<u8>,
    /// The hour of the day from which on no mail leaves, 1 to 24; at any time when `null`.
    pub until_hour: Option<u8>,
}

impl Default for MailSettings {
    fn default() -> Self {
        Self {
            host: String::new(),
            port: 465,
            security: MailSecurity::Tls,
            user: String::new(),
            sender_name: String::new(),
            sender_address: String::new(),
            reply_to: String::new(),
            copies_self: false,
            attaches_invoices: false,
            is_business_days_only: false,
            from_hour: None,
            until_hour: None,
        }
    }
}

/// Where the password is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PasswordPlace {
    /// Nowhere.
    Nowhere,
    /// In the keychain of the system.
    Keychain,
    /// In memory until the program ends, because no keychain answered.
    Session,
}

/// What the settings of mail show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MailSettingsView {
    /// The settings.
    pub settings: MailSettings,
    /// Whether mail can be sent with them.
    pub is_ready: bool,
    /// Where the password is kept. The password itself never crosses to the page.
    pub password: PasswordPlace,
    /// Whether a keychain of the system answered; where none did, a password lasts for the session.
    pub has_keychain: bool,
}

/// Keeps settings of mail.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct UpdateMailSettings {
    /// The settings.
    pub settings: MailSettings,
}

/// Keeps the password of the server that is set; an empty one is forgotten.
#[derive(Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SetMailPassword {
    /// The password.
    pub password: String,
}

impl std::fmt::Debug for SetMailPassword {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SetMailPassword").finish_non_exhaustive()
    }
}

/// How the hand-over of a message to the server ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MailTest {
    /// `handed_over`, `failed` or `uncertain`.
    #[ts(type = "MailState")]
    pub state: MailState,
    /// The address that it went to.
    pub address: String,
    /// Why it did not leave.
    pub problem: Option<WireError>,
    /// The words of the server.
    pub reply: String,
}

/// What the owner can do about a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MailAction {
    /// Say that it arrived.
    Arrived,
    /// Put it into the queue again.
    Again,
    /// Take it out of the queue.
    Cancel,
}

/// A mail of the outbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OutboxMail {
    /// Key.
    #[ts(type = "MailId")]
    pub mail_id: MailId,
    /// The letter that it brings.
    #[ts(type = "LetterId")]
    pub letter_id: LetterId,
    /// The number of that letter.
    pub letter_number: String,
    /// Its run.
    #[ts(type = "RunId")]
    pub run_id: RunId,
    /// The customer.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// Name, or the number where there is no name.
    pub customer_name: String,
    /// Who it is for; may be empty.
    pub recipient: String,
    /// The address that it goes to.
    pub address: String,
    /// Its subject.
    pub subject: String,
    /// Its Message-ID, the same for every attempt (E1).
    pub message_id: String,
    /// The day on which it was queued.
    pub queued_on: NaiveDate,
    /// Where it is.
    #[ts(type = "MailState")]
    pub state: MailState,
    /// Whether its run was taken back; what is queued then never leaves.
    pub is_withdrawn: bool,
    /// How often it was tried.
    pub attempts: u32,
    /// When something last happened to it.
    pub last_at: Option<DateTime<Utc>>,
    /// Before which moment it is not tried again by itself.
    pub waits_until: Option<DateTime<Utc>>,
    /// Why it did not leave the last time.
    pub problem: Option<WireError>,
    /// The last words of the server.
    pub reply: String,
    /// What the owner can do about it.
    pub actions: Vec<MailAction>,
    /// Whether it can still go to another address: it did not leave.
    pub can_correct: bool,
    /// Where it was to go before, oldest first.
    pub earlier: Vec<EarlierAddress>,
    /// Where the customer's details send mail by now, if that is elsewhere.
    pub known_address: Option<String>,
    /// Whether the customer's details name the address that it is to go to.
    pub is_of_customer: bool,
}

/// An address that a mail was to go to before it was corrected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EarlierAddress {
    /// The address.
    pub address: String,
    /// The day on which it was corrected.
    pub until: NaiveDate,
}

/// The outbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OutboxView {
    /// Every mail, newest first.
    pub mails: Vec<OutboxMail>,
    /// Every text message, newest first.
    pub texts: Vec<OutboxText>,
    /// How many wait to be sent.
    pub waiting: u32,
    /// How many the owner has to decide about.
    pub questions: u32,
    /// Whether a server is set up.
    pub is_ready: bool,
    /// Whether mail of this book is being sent at this moment.
    pub is_sending: bool,
}

/// Hands waiting mails over to the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct SendMails {
    /// One mail only; all that wait when `null`.
    #[ts(type = "MailId | null")]
    pub mail_id: Option<MailId>,
    /// Whether mails that were put off are left alone until their time has come.
    pub is_patient: bool,
    /// Whether they may leave outside the days and hours that the owner set.
    pub is_any_time: bool,
}

/// How sending ended.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct SendReceipt {
    /// How many the server took.
    pub sent: u32,
    /// How many did not leave.
    pub failed: u32,
    /// Of how many nobody knows.
    pub uncertain: u32,
    /// How many still wait.
    pub waiting: u32,
    /// What stopped all of it, such as a server that cannot be reached.
    pub problem: Option<WireError>,
}

/// Decides about a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct ResolveMail {
    /// The mail.
    #[ts(type = "MailId")]
    pub mail_id: MailId,
    /// What to do.
    pub action: MailAction,
}

/// Sends a mail that did not leave to another address.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct CorrectMailAddress {
    /// The mail.
    #[ts(type = "MailId")]
    pub mail_id: MailId,
    /// The address; one only.
    pub address: String,
    /// Whether the customer's details are corrected, too, where they name the old address.
    pub is_for_customer: bool,
}

/// What was changed about a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct MailReceipt {
    /// The entry; `undo_entry` takes it back.
    #[ts(type = "EntryId")]
    pub entry_id: EntryId,
}

//! Text messages: the words of letters for SMS, WhatsApp and Zalo. The program opens or copies them; it sends none.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{CustomerId, LetterId, RunId, TextMessageId, outbox::TextStep};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a text message is, as far as anybody here knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TextState {
    /// Nothing was done with it.
    Waiting,
    /// It was opened in a program. Whether it was sent is known to that program alone.
    Opened,
    /// Its words were copied.
    Copied,
    /// The owner does not want it sent.
    PassedOver,
}

/// Something that the owner did with a text message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct TextStepView {
    /// What.
    #[ts(type = "TextStep")]
    pub step: TextStep,
    /// When.
    pub at: DateTime<Utc>,
}

/// A text message of the outbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OutboxText {
    /// Key.
    #[ts(type = "TextMessageId")]
    pub text_message_id: TextMessageId,
    /// The letter whose words it says.
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
    /// The phone number in its international form.
    pub phone: String,
    /// The short text, for SMS.
    pub sms: String,
    /// The text for a chat program.
    pub chat: String,
    /// The day on which it was written.
    pub written_on: NaiveDate,
    /// Whether its run was taken back; nothing is done with it then.
    pub is_withdrawn: bool,
    /// Where it is.
    pub state: TextState,
    /// What the owner did with it, oldest first.
    pub steps: Vec<TextStepView>,
}

/// Opens a text message in a program, or keeps that it was copied or is not wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct UseTextMessage {
    /// The text message.
    #[ts(type = "TextMessageId")]
    pub text_message_id: TextMessageId,
    /// What to do.
    #[ts(type = "TextStep")]
    pub step: TextStep,
}

/// What a letter would say as a text message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TextMessageWords {
    /// The short text, for SMS.
    pub sms: String,
    /// The text for a chat program.
    pub chat: String,
}

//! From an issued letter to a message whose bytes never change again (E1).

use chrono::{DateTime, Utc};
use domain::{LetterId, letter::Letter};
use mail::{Attachment, Mail, Party, ReadyMail};
use store::{ContentHash, Envelope, Files, NewMail};

use crate::{AppError, MailText, contract::MailSettings};

use super::MailTo;

/// Who mail comes from.
#[derive(Debug, Clone)]
pub(crate) struct Sender {
    pub(super) from: Party,
    pub(super) reply_to: Option<Party>,
    pub(super) copies_self: bool,
    /// Whether original invoices go along.
    pub(crate) attaches_invoices: bool,
}

/// A message that is kept beside the book and waits for its letter to be posted.
#[derive(Debug, Clone)]
pub(crate) struct Queued {
    message_id: String,
    eml: ContentHash,
    envelope: Envelope,
}

/// What a mail is made of.
pub(crate) struct Content<'a> {
    pub(crate) letter: &'a Letter,
    pub(crate) words: MailText,
    pub(crate) file_name: String,
    pub(crate) pdf: Vec<u8>,
    /// Original invoices that go along.
    pub(crate) originals: Vec<Attachment>,
    pub(crate) written_at: DateTime<Utc>,
}

impl Sender {
    /// The sender of the settings, under the company's name where no other is set.
    ///
    /// # Errors
    /// If an address is none.
    pub(crate) fn of(settings: &MailSettings, company: &str) -> Result<Self, AppError> {
        let name = if settings.sender_name.is_empty() { company } else { &settings.sender_name };
        let party = |address: &str| {
            let address = address.parse().map_err(|error: mail::AddressError| {
                AppError::refused_with(error.code(), "address", address)
            })?;
            Ok::<_, AppError>(Party { name: name.to_owned(), address })
        };
        let from = party(&settings.sender_address)?;
        let reply_to = Some(settings.reply_to.as_str()).filter(|address| !address.is_empty());
        let reply_to = reply_to.map(party).transpose()?;
        Ok(Self {
            from,
            reply_to,
            copies_self: settings.copies_self,
            attaches_invoices: settings.attaches_invoices,
        })
    }

    /// A message from the sender to itself.
    pub(super) fn to_itself(
        &self,
        words: MailText,
        written_at: DateTime<Utc>,
    ) -> Result<ReadyMail, AppError> {
        let id = ContentHash::of(format!("{written_at} {}", words.text).as_bytes()).to_string();
        let message = Mail {
            id: format!("test.{}", &id[..16]),
            written_at,
            from: self.from.clone(),
            reply_to: None,
            to: self.from.clone(),
            cc: Vec::new(),
            subject: words.subject,
            text: words.text,
            is_right_to_left: false,
            attachments: Vec::new(),
        };
        ready(&message)
    }
}

/// Builds the message that brings a letter and keeps it beside the book. Its id follows from what it is: the same
/// confirmation of the same book makes the same bytes.
///
/// # Errors
/// If it cannot be built, or not be kept.
pub(crate) fn queued(
    (sender, to): (&Sender, &MailTo),
    content: Content<'_>,
    files: &Files,
) -> Result<Queued, AppError> {
    let number = content.letter.number.clone().unwrap_or_default();
    let address = to.address.to_string();
    let seed = format!("{} {} {address}", ContentHash::of(&content.pdf), content.written_at);
    let digits = ContentHash::of(seed.as_bytes()).to_string();
    let letter = Attachment {
        file_name: content.file_name,
        media_type: "application/pdf".to_owned(),
        bytes: content.pdf,
    };
    let message = Mail {
        id: format!("{number}.{}", &digits[..16]),
        written_at: content.written_at,
        from: sender.from.clone(),
        reply_to: sender.reply_to.clone(),
        to: Party { name: to.recipient.name.clone(), address: to.address.clone() },
        cc: Vec::new(),
        subject: content.words.subject,
        text: content.words.text,
        is_right_to_left: content.letter.language.is_rtl(),
        attachments: std::iter::once(letter).chain(content.originals).collect(),
    };
    let ready = ready(&message)?;
    // The copy is of nobody's concern but the owner's: it stands in the envelope alone.
    let copy = sender.copies_self.then(|| sender.from.address.to_string()).filter(|copy| *copy != address);
    let recipients = ready.to.iter().map(ToString::to_string).chain(copy).collect();
    let envelope = Envelope {
        from: ready.from.to_string(),
        to: recipients,
        name: message.to.name,
        subject: message.subject,
    };
    Ok(Queued { message_id: ready.message_id, eml: files.write(&ready.bytes)?, envelope })
}

impl Queued {
    /// The fact that queues it for a letter.
    pub(crate) fn of(&self, letter: LetterId) -> NewMail {
        NewMail {
            letter,
            message_id: self.message_id.clone(),
            eml: self.eml,
            envelope: self.envelope.clone(),
        }
    }
}

fn ready(message: &Mail) -> Result<ReadyMail, AppError> {
    mail::compose(message).map_err(|error| AppError::refused_with("mail.unwritable", "detail", error))
}

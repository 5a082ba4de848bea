//! A message from its parts, the same bytes every time.

use std::{fmt::Write as _, panic, time::SystemTime};

use chrono::{DateTime, Utc};
use lettre::message::{
    Attachment as LettreAttachment, Mailbox, Message, MultiPart, SinglePart, header::ContentType,
};

use crate::{Address, AddressError};

/// Longest name that stands in a header.
const MAX_NAME: usize = 200;

/// A name and its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// How the other side is called; may be empty.
    pub name: String,
    /// Where mail reaches it.
    pub address: Address,
}

/// A file that goes with a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name; folders in it are left out.
    pub file_name: String,
    /// Its kind, for example `application/pdf`.
    pub media_type: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// What a message is made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// The part of the Message-ID before `@`: unique, of ASCII letters, digits, `.` and `-`, fixed before the first attempt.
    pub id: String,
    /// The moment it was written.
    pub written_at: DateTime<Utc>,
    /// The sender.
    pub from: Party,
    /// Where answers go, if elsewhere.
    pub reply_to: Option<Party>,
    /// The recipient: one customer (R13).
    pub to: Party,
    /// Others of the same customer.
    pub cc: Vec<Party>,
    /// The subject.
    pub subject: String,
    /// The text; a blank line divides paragraphs. The formatted body says the same words.
    pub text: String,
    /// Whether the text runs from right to left.
    pub is_right_to_left: bool,
    /// The files.
    pub attachments: Vec<Attachment>,
}

/// A message that is never built again: these bytes are kept, sent, and sent again if need be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadyMail {
    /// The Message-ID with its brackets.
    pub message_id: String,
    /// The sender of the envelope.
    pub from: Address,
    /// Every recipient of the envelope.
    pub to: Vec<Address>,
    /// The message.
    pub bytes: Vec<u8>,
}

/// Why a message cannot be built.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ComposeError {
    /// An address is none.
    #[error(transparent)]
    Address(#[from] AddressError),
    /// The id has other characters, or none.
    #[error("{0:?} is no id of a message")]
    Id(String),
    /// A kind of file is none.
    #[error("{0:?} is no kind of file")]
    MediaType(String),
    /// The builder gave up.
    #[error("the message cannot be built")]
    Builder,
}

/// Builds a message.
///
/// # Errors
/// If the id, an address or a kind of file cannot stand in a header.
pub fn compose(mail: &Mail) -> Result<ReadyMail, ComposeError> {
    let is_id = |letter: char| letter.is_ascii_alphanumeric() || "-.".contains(letter);
    if mail.id.is_empty() || mail.id.len() > 100 || !mail.id.chars().all(is_id) {
        return Err(ComposeError::Id(mail.id.clone()));
    }
    // The builder panics on some header texts instead of refusing them; none is known that gets this far.
    let bytes = panic::catch_unwind(|| build(mail)).map_err(|_| ComposeError::Builder)??;
    Ok(ReadyMail {
        message_id: message_id(mail),
        from: mail.from.address.clone(),
        to: std::iter::once(&mail.to).chain(&mail.cc).map(|party| party.address.clone()).collect(),
        bytes,
    })
}

/// The same message to somebody else, under an id of its own; not another byte of it is changed.
///
/// # Errors
/// As [`compose`], and if these bytes are no message.
pub fn readdress(message: &[u8], id: String, from: Party, to: Party) -> Result<ReadyMail, ComposeError> {
    let pattern = compose(&Mail {
        id,
        written_at: DateTime::UNIX_EPOCH,
        from,
        reply_to: None,
        to,
        cc: Vec::new(),
        subject: String::new(),
        text: String::new(),
        is_right_to_left: false,
        attachments: Vec::new(),
    })?;
    let mut bytes = Vec::new();
    let head = headers(message).ok_or(ComposeError::Builder)?;
    let mut length = 0;
    for header in &head {
        length += header.len();
        let name = header.split(|byte| *byte == b':').next().unwrap_or_default();
        let is_named = |other: &&&[u8]| other.starts_with(name) && other.get(name.len()) == Some(&b':');
        let fresh = headers(&pattern.bytes).unwrap_or_default();
        let fresh = fresh.iter().find(is_named).filter(|_| matches!(name, b"To" | b"Message-ID"));
        bytes.extend_from_slice(fresh.unwrap_or(header));
    }
    bytes.extend_from_slice(&message[length..]);
    Ok(ReadyMail { bytes, ..pattern })
}

/// The headers of a message, each with the lines that continue it; `None` where there is no end to them.
fn headers(message: &[u8]) -> Option<Vec<&[u8]>> {
    let end = message.windows(4).position(|bytes| bytes == b"\r\n\r\n")? + 2;
    let mut found = Vec::new();
    let mut start = 0;
    for (at, byte) in message[..end].iter().enumerate() {
        if *byte == b'\n' && !matches!(message.get(at + 1), Some(b' ' | b'\t')) {
            found.push(&message[start..=at]);
            start = at + 1;
        }
    }
    Some(found)
}

fn message_id(mail: &Mail) -> String {
    let sender = mail.from.address.to_string();
    let domain = sender.rsplit('@').next().filter(|domain| domain.is_ascii()).unwrap_or("duebook.invalid");
    format!("<{}@{domain}>", mail.id)
}

fn build(mail: &Mail) -> Result<Vec<u8>, ComposeError> {
    let mut builder = Message::builder()
        .message_id(Some(message_id(mail)))
        .date(SystemTime::from(mail.written_at))
        .from(mailbox(&mail.from)?)
        .to(mailbox(&mail.to)?)
        .subject(one_line(&mail.subject, 400));
    for party in &mail.cc {
        builder = builder.cc(mailbox(party)?);
    }
    if let Some(party) = &mail.reply_to {
        builder = builder.reply_to(mailbox(party)?);
    }
    // A boundary by chance would make other bytes each time.
    let words = MultiPart::alternative()
        .boundary(format!("words-{}", mail.id))
        .singlepart(SinglePart::plain(mail.text.clone()))
        .singlepart(SinglePart::html(formatted(mail)));
    let whole = MultiPart::mixed().boundary(format!("parts-{}", mail.id)).multipart(words);
    let whole = mail.attachments.iter().try_fold(whole, |whole, file| {
        let kind = ContentType::parse(&file.media_type)
            .map_err(|_| ComposeError::MediaType(file.media_type.clone()))?;
        let part = LettreAttachment::new(file_name(&file.file_name)).body(file.bytes.clone(), kind);
        Ok::<_, ComposeError>(whole.singlepart(part))
    })?;
    Ok(builder.multipart(whole).map_err(|_| ComposeError::Builder)?.formatted())
}

fn mailbox(party: &Party) -> Result<Mailbox, ComposeError> {
    let name = one_line(&party.name, MAX_NAME);
    Ok(Mailbox::new(Some(name).filter(|name| !name.is_empty()), party.address.built()?))
}

/// A text fit for a header: control characters, line breaks and marks that turn the direction become one space (D5).
fn one_line(text: &str, longest: usize) -> String {
    let is_turning = |letter: char| matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let spaced: String = text
        .chars()
        .map(|letter| if letter.is_control() || is_turning(letter) { ' ' } else { letter })
        .collect();
    let words: Vec<&str> = spaced.split_whitespace().collect();
    words.join(" ").chars().take(longest).collect()
}

/// The last part of the name, without what systems take for a folder.
fn file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\', ':']).next().unwrap_or_default();
    let kept = one_line(last, MAX_NAME);
    let kept = kept.trim_start_matches('.').trim();
    if kept.is_empty() { "document".to_owned() } else { kept.to_owned() }
}

/// The same words as HTML: paragraphs and line breaks, nothing else.
fn formatted(mail: &Mail) -> String {
    let direction = if mail.is_right_to_left { "rtl" } else { "ltr" };
    let mut html = format!("<!doctype html><html dir=\"{direction}\"><body>");
    for paragraph in mail.text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
        let lines: Vec<String> = paragraph.lines().map(escaped).collect();
        // Writing to a string cannot fail.
        let _ = write!(html, "<p dir=\"auto\">{}</p>", lines.join("<br>"));
    }
    html + "</body></html>"
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

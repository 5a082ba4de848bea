//! Text messages of the outbox: looked at, opened in a program or copied. The program itself sends none, and says so.

use std::collections::HashMap;

use domain::{CustomerId, TextMessageId, customer::CustomerProfile, outbox::TextStep};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use store::{Reader, TextMessageRow};

use crate::{
    App, AppError,
    contract::{OutboxText, OutboxView, TextState, TextStepView, UseTextMessage},
};

/// What stands in a link as it is (RFC 3986, section 2.3).
const UNRESERVED: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

impl App {
    /// The link that opens the text message in the program of the step; `None` where no program is opened.
    ///
    /// SMS: RFC 5724. WhatsApp: click to chat. Zalo takes a number and no text, which is therefore copied first.
    ///
    /// # Errors
    /// If there is no such text message, its run was taken back, or nothing may be written to the book.
    pub fn text_message_link(&mut self, request: &UseTextMessage) -> Result<Option<String>, AppError> {
        let row = self.usable(request.text_message_id)?;
        // A copy opens nothing: what was done with the message could not be kept.
        self.book_mut()?;
        let (phone, digits) = (&row.words.phone, row.words.phone.trim_start_matches('+'));
        let encoded = |text: &str| utf8_percent_encode(text, &UNRESERVED).to_string();
        Ok(match request.step {
            TextStep::Sms => Some(format!("sms:{phone}?body={}", encoded(&row.words.sms))),
            TextStep::Whatsapp => Some(format!("https://wa.me/{digits}?text={}", encoded(&row.words.chat))),
            TextStep::Zalo => Some(format!("https://zalo.me/{digits}")),
            TextStep::Copied | TextStep::PassedOver => None,
        })
    }

    /// Keeps what the owner did with a text message. That it was opened never means that it was sent.
    ///
    /// # Errors
    /// As [`App::text_message_link`].
    pub fn use_text_message(&mut self, request: &UseTextMessage) -> Result<OutboxView, AppError> {
        self.usable(request.text_message_id)?;
        let now = self.now();
        self.book_mut()?.write("text_message.use", now, |entry| {
            entry.post_text_step(request.text_message_id, request.step)
        })?;
        self.list_outbox()
    }

    fn usable(&self, message: TextMessageId) -> Result<TextMessageRow, AppError> {
        let row = self.read()?.text_messages()?.into_iter().find(|row| row.message == message);
        let row = row.ok_or_else(|| AppError::refused("text_message.missing"))?;
        if row.is_withdrawn {
            return Err(AppError::refused_with("text_message.withdrawn", "number", &row.letter_number));
        }
        Ok(row)
    }
}

/// Where a text message is, as far as anybody here knows.
pub(crate) fn state(row: &TextMessageRow) -> TextState {
    match row.steps.last().map(|step| step.step) {
        None => TextState::Waiting,
        Some(TextStep::PassedOver) => TextState::PassedOver,
        Some(TextStep::Copied) => TextState::Copied,
        Some(TextStep::Sms | TextStep::Whatsapp | TextStep::Zalo) => TextState::Opened,
    }
}

pub(super) fn views(
    read: Reader<'_>,
    profiles: &HashMap<CustomerId, CustomerProfile>,
) -> Result<Vec<OutboxText>, AppError> {
    let view = |row: TextMessageRow| OutboxText {
        text_message_id: row.message,
        letter_id: row.letter,
        state: state(&row),
        letter_number: row.letter_number,
        run_id: row.run,
        customer_id: row.customer,
        customer_name: profiles
            .get(&row.customer)
            .map(|profile| profile.display_name().to_owned())
            .unwrap_or_default(),
        recipient: row.words.name,
        phone: row.words.phone,
        sms: row.words.sms,
        chat: row.words.chat,
        written_on: row.written_on,
        is_withdrawn: row.is_withdrawn,
        steps: row.steps.iter().map(|step| TextStepView { step: step.step, at: step.at }).collect(),
    };
    Ok(read.text_messages()?.into_iter().map(view).collect())
}

//! What a document says → PDF bytes, deterministic (D4): layout, fonts, bidirectional text, tables that break.
//!
//! Reminder letters are built from a small toolkit that later documents share: `fonts` and `text` set words,
//! `geometry` holds the measures of the sheet, `table` and `flow` fill pages, `writer` makes the file. Texts come
//! from `assets/letters` (bodies) and `assets/locales` (labels), never from this crate.
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// Positions on paper are floats; amounts never are.
#![allow(clippy::float_arithmetic)]

mod addressing;
mod ageing_strip;
mod agreement;
mod blanks;
mod clauses;
mod confirmation;
mod correspondence;
mod courtesy;
mod error;
mod file_name;
mod flow;
mod fonts;
pub mod format;
mod frame;
mod geometry;
mod interest;
mod join;
mod labels;
mod letter;
mod letterhead;
mod mail_text;
mod own_text;
mod pdf;
mod picture;
mod policy_sheet;
mod qr;
mod second_language;
mod sheet;
mod signing;
mod slip;
mod statement;
mod stationery;
mod table;
mod table_plan;
mod tag_tree;
mod tags;
mod templates;
mod text;
mod text_message;
mod totals;
mod visible;
mod wording;
mod writer;

use domain::{agreement::Agreement, correspondence::Correspondence, letter::Letter, statement::Statement};

pub use error::DocumentError;
pub use file_name::safe_file_name;
pub use format::Format;
pub use join::join;
pub use mail_text::{MailText, mail_text};
pub use own_text::{check_text, placeholders};
pub use picture::prepare as prepare_picture;
pub use text_message::{TextMessage, text_message};
pub use wording::standard_text;

/// The PDF of one letter; the same letter gives the same bytes (D4).
///
/// # Errors
/// If a character has no glyph (D2), the letter claims nothing or mixes currencies, or a text is broken.
pub fn render(letter: &Letter) -> Result<Vec<u8>, DocumentError> {
    merge(std::slice::from_ref(letter))
}

/// One PDF of all letters in the given order, with shared fonts; every letter numbers its own pages.
///
/// Language, title and date of the file are those of the first letter.
///
/// # Errors
/// As for [`render`], and if there is no letter.
pub fn merge(letters: &[Letter]) -> Result<Vec<u8>, DocumentError> {
    let first = letters.first().ok_or(DocumentError::Empty)?;
    text::with_setter(|setter| {
        let mut writer = writer::Writer::default();
        let mut title = String::new();
        for letter in letters {
            let composed = letter::compose(letter, setter)?;
            let own = writer.document(composed, letter.language, letter.stationery.accent)?;
            if title.is_empty() {
                title = own;
            }
        }
        let author = visible::visible(&first.seller.name);
        let (language, dated_on) = (first.language, first.dated_on);
        writer.finish(&pdf::Meta { title, author, language, dated_on })
    })
}

/// The PDF of the agreement on a payment plan; the same agreement gives the same bytes (D4).
///
/// # Errors
/// If a character has no glyph (D2), the plan has no items or no schedule, currencies are mixed, or a text is broken.
pub fn render_agreement(agreement: &Agreement) -> Result<Vec<u8>, DocumentError> {
    text::with_setter(|setter| {
        let mut writer = writer::Writer::default();
        let composed = agreement::compose(agreement, setter)?;
        let title = writer.document(composed, agreement.language, agreement.stationery.accent)?;
        let author = visible::visible(&agreement.seller.name);
        let (language, dated_on) = (agreement.language, agreement.dated_on);
        writer.finish(&pdf::Meta { title, author, language, dated_on })
    })
}

/// The PDF of a statement of account; the same statement gives the same bytes (D4).
///
/// # Errors
/// If a character has no glyph (D2), the lines do not end in the balance, currencies are mixed, or a text is broken.
pub fn render_statement(statement: &Statement) -> Result<Vec<u8>, DocumentError> {
    text::with_setter(|setter| {
        let mut writer = writer::Writer::default();
        let composed = statement::compose(statement, setter)?;
        let title = writer.document(composed, statement.language, statement.stationery.accent)?;
        let author = visible::visible(&statement.seller.name);
        let (language, dated_on) = (statement.language, statement.dated_on);
        writer.finish(&pdf::Meta { title, author, language, dated_on })
    })
}

/// The PDF of a letter beside the reminders; the same letter gives the same bytes (D4).
///
/// # Errors
/// As [`render_statement`].
pub fn render_correspondence(written: &Correspondence) -> Result<Vec<u8>, DocumentError> {
    text::with_setter(|setter| {
        let mut writer = writer::Writer::default();
        let composed = correspondence::compose(written, setter)?;
        let account = &written.account;
        let title = writer.document(composed, account.language, account.stationery.accent)?;
        let author = visible::visible(&account.seller.name);
        let (language, dated_on) = (account.language, account.dated_on);
        writer.finish(&pdf::Meta { title, author, language, dated_on })
    })
}

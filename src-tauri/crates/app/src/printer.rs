//! The letter printer of the product: what the port asks for, done by `documents`.

use domain::{
    Language,
    agreement::Agreement,
    correspondence::Correspondence,
    letter::Letter,
    letter_text::{LetterText, TextFlaw, TextKey},
    statement::Statement,
    stationery::PictureUse,
};

use crate::{LetterPrinter, MailText, PrintError, TextMessage};

/// Prints letters as PDF with the bundled fonts.
#[derive(Debug, Clone, Copy, Default)]
pub struct PdfPrinter;

impl LetterPrinter for PdfPrinter {
    fn print(&self, letter: &Letter) -> Result<Vec<u8>, PrintError> {
        documents::render(letter).map_err(|error| print_error(&error))
    }

    fn preview(&self, letters: &[Letter]) -> Result<Vec<u8>, PrintError> {
        documents::merge(letters).map_err(|error| print_error(&error))
    }

    fn agreement(&self, agreement: &Agreement) -> Result<Vec<u8>, PrintError> {
        documents::render_agreement(agreement).map_err(|error| print_error(&error))
    }

    fn statement(&self, statement: &Statement) -> Result<Vec<u8>, PrintError> {
        documents::render_statement(statement).map_err(|error| print_error(&error))
    }

    fn correspondence(&self, written: &Correspondence) -> Result<Vec<u8>, PrintError> {
        documents::render_correspondence(written).map_err(|error| print_error(&error))
    }

    fn join(&self, documents: &[Vec<u8>]) -> Result<Vec<u8>, PrintError> {
        documents::join(documents).map_err(|error| print_error(&error))
    }

    fn picture(&self, bytes: &[u8], purpose: PictureUse) -> Result<Vec<u8>, PrintError> {
        documents::prepare_picture(bytes, purpose).map_err(|error| print_error(&error))
    }

    fn mail_text(&self, letter: &Letter, has_originals: bool) -> Result<MailText, PrintError> {
        let words = documents::mail_text(letter, has_originals).map_err(|error| print_error(&error))?;
        Ok(MailText { subject: words.subject, text: words.text })
    }

    fn text_message(&self, letter: &Letter) -> Result<TextMessage, PrintError> {
        let words = documents::text_message(letter).map_err(|error| print_error(&error))?;
        Ok(TextMessage { sms: words.sms, chat: words.chat })
    }

    fn standard_text(&self, key: TextKey, country: &str) -> Result<LetterText, PrintError> {
        documents::standard_text(key, country).map_err(|error| print_error(&error))
    }

    fn check_text(&self, text: &LetterText, language: Language) -> Vec<TextFlaw> {
        documents::check_text(text, language)
    }

    fn placeholders(&self, language: Language) -> Vec<&'static str> {
        documents::placeholders(language)
    }

    fn file_name(&self, number: &str, customer_name: &str) -> String {
        documents::safe_file_name(number, customer_name)
    }
}

fn print_error(error: &documents::DocumentError) -> PrintError {
    let params = error.params().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    PrintError { code: error.code().to_owned(), params }
}

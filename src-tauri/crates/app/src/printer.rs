//! The letter printer of the product: what the port asks for, done by `documents`.

use domain::{agreement::Agreement, letter::Letter, stationery::PictureUse};

use crate::{LetterPrinter, PrintError};

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

    fn join(&self, documents: &[Vec<u8>]) -> Result<Vec<u8>, PrintError> {
        documents::join(documents).map_err(|error| print_error(&error))
    }

    fn picture(&self, bytes: &[u8], purpose: PictureUse) -> Result<Vec<u8>, PrintError> {
        documents::prepare_picture(bytes, purpose).map_err(|error| print_error(&error))
    }

    fn file_name(&self, number: &str, customer_name: &str) -> String {
        documents::safe_file_name(number, customer_name)
    }
}

fn print_error(error: &documents::DocumentError) -> PrintError {
    let params = error.params().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    PrintError { code: error.code().to_owned(), params }
}

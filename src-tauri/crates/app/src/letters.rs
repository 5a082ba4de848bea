//! Documents as they were sent: their kept bytes, to be looked at, printed again, or saved (D6).

use std::path::{Path, PathBuf};

use store::LetterRow;

use crate::{
    App, AppError,
    contract::{GetCustomer, LetterRef, LetterView, SavedFile},
    file_out::write_whole,
    outbox::Carried,
};

impl App {
    /// Every document that was sent to a customer, newest first; withdrawn ones stay, marked (R8).
    ///
    /// # Errors
    /// If no book is open.
    pub fn list_letters(&self, request: &GetCustomer) -> Result<Vec<LetterView>, AppError> {
        let read = self.read()?;
        let carried = Carried::of(read)?;
        Ok(read.letters_to(request.customer_id)?.iter().map(|letter| view(letter, &carried)).collect())
    }

    /// The bytes of a document exactly as it was sent.
    ///
    /// # Errors
    /// If there is no such document, or its file is gone or changed.
    pub fn read_letter(&self, request: &LetterRef) -> Result<Vec<u8>, AppError> {
        Ok(self.kept(*request)?.1)
    }

    /// A document beside the book, under a readable name, for a program that prints.
    ///
    /// # Errors
    /// As [`App::read_letter`], and if the folder cannot be written.
    pub fn letter_file(&self, request: &LetterRef) -> Result<PathBuf, AppError> {
        let (letter, bytes) = self.kept(*request)?;
        self.put_beside_book(&self.letter_name(&letter)?, &bytes)
    }

    /// Writes a document to the folder beside the book where programs that print find it.
    ///
    /// # Errors
    /// If the folder cannot be written.
    pub(crate) fn put_beside_book(&self, name: &str, bytes: &[u8]) -> Result<PathBuf, AppError> {
        let book = self.book.as_ref().and_then(store::Book::path);
        let folder =
            book.map_or_else(|| self.data_dir().join("letters"), |path| path.with_extension("letters"));
        std::fs::create_dir_all(&folder)?;
        let path = folder.join(name);
        write_whole(&path, bytes)?;
        Ok(path)
    }

    /// Writes a document to `path`.
    ///
    /// # Errors
    /// As [`App::read_letter`], and if the file cannot be written; an older file stays whole then.
    pub fn save_letter(&self, request: &LetterRef, path: &Path) -> Result<SavedFile, AppError> {
        write_whole(path, &self.kept(*request)?.1)?;
        Ok(SavedFile { path: path.display().to_string(), count: 1 })
    }

    /// A safe name for the file of a document, with its ending.
    ///
    /// # Errors
    /// If there is no such document.
    pub fn letter_file_name(&self, request: &LetterRef) -> Result<String, AppError> {
        self.letter_name(&self.letter_row(*request)?)
    }

    fn letter_name(&self, letter: &LetterRow) -> Result<String, AppError> {
        let profiles = self.read()?.customer_profiles()?;
        let name = profiles.get(&letter.customer).map(|profile| profile.display_name().to_owned());
        Ok(self.ports.printer.file_name(&letter.number, &name.unwrap_or_default()))
    }

    fn letter_row(&self, request: LetterRef) -> Result<LetterRow, AppError> {
        let found = self.read()?.letter(request.letter_id)?;
        found.ok_or_else(|| AppError::refused_with("letter.missing", "letter", request.letter_id))
    }

    fn kept(&self, request: LetterRef) -> Result<(LetterRow, Vec<u8>), AppError> {
        let letter = self.letter_row(request)?;
        let bytes = self.book()?.files().read(letter.pdf);
        let bytes = bytes.map_err(|_| AppError::refused_with("letter.changed", "number", &letter.number))?;
        Ok((letter, bytes))
    }
}

fn view(letter: &LetterRow, carried: &Carried) -> LetterView {
    LetterView {
        letter_id: letter.letter,
        number: letter.number.clone(),
        dated_on: letter.dated_on,
        level: letter.level,
        net: letter.net,
        pay_by: letter.pay_by,
        is_withdrawn: letter.is_withdrawn,
        mail: carried.mail(letter.letter),
        text: carried.text(letter.letter),
    }
}

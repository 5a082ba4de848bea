//! Runs that were confirmed: their letters, again on paper or in a folder, and taking a run back.

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
};

use domain::{CustomerId, Money, RunId, customer::CustomerProfile};
use store::{EntryRow, LetterRow, RunRow};

use crate::{
    App, AppError,
    contract::{RunLetter, RunRef, RunView, SavedFile, UndoReceipt},
    file_out::write_whole,
    outbox::Carried,
};

/// Name of the file that holds all letters of a run, in envelope order.
const MERGED_FILE: &str = "letters.pdf";

impl App {
    /// Every run, newest first; undone ones stay, marked withdrawn (R8).
    ///
    /// # Errors
    /// If no book is open.
    pub fn list_runs(&self) -> Result<Vec<RunView>, AppError> {
        let read = self.read()?;
        let names = Names { profiles: read.customer_profiles()?, carried: Carried::of(read)? };
        read.runs()?
            .iter()
            .map(|run| {
                let entry = read.entry(run.entry)?.ok_or(store::StoreError::NoEntry(run.entry))?;
                Ok(self.run_view(run, &entry, &names))
            })
            .collect()
    }

    /// Takes a run back: levels, dates and claims are as they were; its letters stay in the history (R8).
    ///
    /// # Errors
    /// If there is no such run, it was undone, or later entries rest on it.
    pub fn undo_run(&mut self, request: &RunRef) -> Result<UndoReceipt, AppError> {
        let entry = self.run_row(request.run_id)?.entry;
        self.undo(entry)
    }

    /// Takes a run back and tells how many letters are withdrawn by it.
    ///
    /// # Errors
    /// As [`App::undo_run`].
    pub fn undo_run_letters(&mut self, request: &RunRef) -> Result<u32, AppError> {
        let letters = self.run_row(request.run_id)?.letters.len();
        self.undo_run(request)?;
        Ok(u32::try_from(letters).unwrap_or(u32::MAX))
    }

    /// The issued letters of a run that are printed as one PDF, in envelope order, written beside the book for a program
    /// that prints.
    ///
    /// # Errors
    /// If there is no such run, all of it went by mail, its documents changed, or the folder cannot be written.
    pub fn merged_file(&self, request: &RunRef) -> Result<PathBuf, AppError> {
        let path = self.run_folder(&self.run_row(request.run_id)?).join(MERGED_FILE);
        if !path.exists() {
            self.write_run_folder(request.run_id)?;
        }
        if path.exists() { Ok(path) } else { Err(AppError::refused("run.nothing_printed")) }
    }

    /// Writes the letters of a run into `folder`: one file each, and one with all that are printed.
    ///
    /// # Errors
    /// If there is no such run, its documents changed, or the folder cannot be written. Files that were there stay whole.
    pub fn save_run(&self, request: &RunRef, folder: &Path) -> Result<SavedFile, AppError> {
        let run = self.run_row(request.run_id)?;
        let count = self.write_letters(&run, folder)?;
        Ok(SavedFile { path: folder.display().to_string(), count })
    }

    /// One PDF of documents, in the order given; each keeps its own page numbers.
    ///
    /// # Errors
    /// If one of them is no PDF of ours.
    pub fn join_documents(&self, documents: &[Vec<u8>]) -> Result<Vec<u8>, AppError> {
        Ok(self.ports.printer.join(documents)?)
    }

    pub(super) fn run(&self, run: RunId) -> Result<RunView, AppError> {
        let found = self.list_runs()?.into_iter().find(|view| view.run_id == run);
        found.ok_or_else(|| AppError::refused_with("run.missing", "run", run))
    }

    pub(super) fn write_run_folder(&self, run: RunId) -> Result<(), AppError> {
        let run = self.run_row(run)?;
        self.write_letters(&run, &self.run_folder(&run))?;
        Ok(())
    }

    fn run_row(&self, run: RunId) -> Result<RunRow, AppError> {
        let found = self.read()?.runs()?.into_iter().find(|row| row.run == run);
        found.ok_or_else(|| AppError::refused_with("run.missing", "run", run))
    }

    fn run_folder(&self, run: &RunRow) -> PathBuf {
        let book = self.book.as_ref().and_then(store::Book::path);
        let base = match book {
            Some(path) => path.with_extension("letters"),
            None => self.data_dir().join("letters"),
        };
        base.join(format!("{} run {}", run.as_of, run.run))
    }

    fn write_letters(&self, run: &RunRow, folder: &Path) -> Result<u32, AppError> {
        let profiles = self.read()?.customer_profiles()?;
        let carried = Carried::of(self.read()?)?;
        let files = self.book()?.files();
        fs::create_dir_all(folder)?;
        let mut printed = Vec::new();
        for letter in &run.letters {
            let pdf = files.read(letter.pdf)?;
            let name = name_of(&profiles, letter.customer);
            write_whole(&folder.join(self.ports.printer.file_name(&letter.number, name)), &pdf)?;
            if carried.is_printed(letter.letter) {
                printed.push(pdf);
            }
        }
        if !printed.is_empty() {
            write_whole(&folder.join(MERGED_FILE), &self.join_documents(&printed)?)?;
        }
        Ok(u32::try_from(run.letters.len()).unwrap_or(u32::MAX))
    }

    fn run_view(&self, run: &RunRow, entry: &EntryRow, names: &Names) -> RunView {
        let folder = self.run_folder(run);
        let letter = |letter: &LetterRow| RunLetter {
            letter_id: letter.letter,
            number: letter.number.clone(),
            customer_id: letter.customer,
            customer_name: name_of(&names.profiles, letter.customer).to_owned(),
            level: letter.level,
            net: letter.net,
            pay_by: letter.pay_by,
            mail: names.carried.mail(letter.letter),
            text: names.carried.text(letter.letter),
        };
        RunView {
            run_id: run.run,
            entry_id: run.entry,
            as_of: run.as_of,
            confirmed_on: entry.posted_on,
            letters: run.letters.iter().map(letter).collect(),
            totals: totals(&run.letters),
            is_withdrawn: run.is_undone,
            folder: folder.is_dir().then(|| folder.display().to_string()),
        }
    }
}

/// What the letters of runs are shown with.
struct Names {
    profiles: HashMap<CustomerId, CustomerProfile>,
    carried: Carried,
}

fn name_of(profiles: &HashMap<CustomerId, CustomerProfile>, customer: CustomerId) -> &str {
    profiles.get(&customer).map_or("", CustomerProfile::display_name)
}

fn totals(letters: &[LetterRow]) -> Vec<Money> {
    let mut totals: Vec<Money> = Vec::new();
    // A note asks for nothing that is owed yet.
    for letter in letters.iter().filter(|letter| letter.level > 0) {
        match totals.iter_mut().find(|total| total.currency == letter.net.currency) {
            Some(total) => total.minor += letter.net.minor,
            None => totals.push(letter.net),
        }
    }
    totals.sort_by_key(|total| total.currency);
    totals
}

//! Bringing a table in: read, look, answer, accept, undo.

use std::{collections::BTreeMap, path::Path};

use base64::Engine;
use domain::EntryId;
use exchange::RefusedRow;
use store::{ContentHash, NewImport};

use crate::{
    App, AppError,
    contract::{
        AdjustImport, DraftRef, GetImportRows, ImportDraftView, ImportKind, ImportReading, ImportReceipt,
        ImportRowPage, ReadImport, RowVerdict, SavedFile,
    },
    reminders::write_whole,
};

mod complete;
mod customers;
mod draft;
mod invoices;
mod payments;
mod plan;
mod post;
mod resolve;
mod view;

use draft::{ImportDraft, ImportFile};
pub(crate) use resolve::FreeNumbers;

/// The drafts that are open, by their key; nothing of them is written.
#[derive(Debug, Default)]
pub(crate) struct Drafts {
    open: BTreeMap<u32, ImportDraft>,
    last: u32,
}

impl Drafts {
    /// Forgets every draft.
    pub(crate) fn clear(&mut self) {
        self.open.clear();
    }

    fn get(&self, id: u32) -> Result<&ImportDraft, AppError> {
        self.open.get(&id).ok_or_else(|| AppError::refused("import.draft_gone"))
    }

    fn take(&mut self, id: u32) -> Result<ImportDraft, AppError> {
        self.open.remove(&id).ok_or_else(|| AppError::refused("import.draft_gone"))
    }
}

impl App {
    /// Reads a file that was dropped on the window.
    ///
    /// # Errors
    /// As [`App::read_import_file`], and if the bytes are not base64.
    pub fn read_import(&mut self, request: &ReadImport) -> Result<ImportDraftView, AppError> {
        let bytes = base64::engine::general_purpose::STANDARD
            .decode(&request.bytes_base64)
            .map_err(|_| AppError::refused("import.draft_gone"))?;
        self.read_import_file(request.kind, &request.file_name, bytes)
    }

    /// Reads a file as a draft: rows with their verdicts, questions, counts. Nothing is written (I1).
    ///
    /// # Errors
    /// If no book is open or the file as a whole cannot be read.
    pub fn read_import_file(
        &mut self,
        kind: ImportKind,
        file_name: &str,
        bytes: Vec<u8>,
    ) -> Result<ImportDraftView, AppError> {
        let file = ImportFile { kind, name: file_name.to_owned(), bytes };
        let draft = ImportDraft::read(file, &ImportReading::default(), &self.shelf()?)?;
        self.drafts.last += 1;
        let id = self.drafts.last;
        let view = view::draft_view(id, &draft);
        // One draft at a time: the one before was left behind.
        self.drafts.open.clear();
        self.drafts.open.insert(id, draft);
        Ok(view)
    }

    /// Reads the draft again, as the owner says.
    ///
    /// # Errors
    /// If the draft is gone, or the file cannot be read so; the draft stays as it was then.
    pub fn adjust_import(&mut self, request: &AdjustImport) -> Result<ImportDraftView, AppError> {
        let file = self.drafts.get(request.draft_id)?.file.clone();
        let draft = ImportDraft::read(file, &request.reading, &self.shelf()?)?;
        let view = view::draft_view(request.draft_id, &draft);
        self.drafts.open.insert(request.draft_id, draft);
        Ok(view)
    }

    /// Applies `field=column,…` to a draft; what is not named stays as guessed.
    ///
    /// # Errors
    /// If the draft is gone, or a field or column is unknown.
    pub fn map_import(&mut self, draft_id: u32, words: &str) -> Result<ImportDraftView, AppError> {
        let draft = self.drafts.get(draft_id)?;
        let columns = draft.columns_with(words)?;
        let reading = ImportReading { columns: Some(columns), ..draft.asked.clone() };
        self.adjust_import(&AdjustImport { draft_id, reading })
    }

    /// A part of the rows of a draft.
    ///
    /// # Errors
    /// If the draft is gone.
    pub fn get_import_rows(&self, request: &GetImportRows) -> Result<ImportRowPage, AppError> {
        Ok(view::row_page(self.drafts.get(request.draft_id)?, request))
    }

    /// Every row that cannot be taken, with its reason in English.
    ///
    /// # Errors
    /// If the draft is gone.
    pub fn refused_rows(&self, draft_id: u32) -> Result<Vec<RefusedRow>, AppError> {
        Ok(self.drafts.get(draft_id)?.refused(domain::Language::En))
    }

    /// Brings the rows of a draft in: one transaction, one undo (I2). They are compared with the book once more.
    ///
    /// # Errors
    /// If the draft is gone, a question is not answered, or the book refuses something; nothing is kept then.
    pub fn accept_import(&mut self, request: &DraftRef) -> Result<ImportReceipt, AppError> {
        // The book may have changed since the file was read; the file has not.
        let plan = self.drafts.get(request.draft_id)?.plan_again(&self.shelf()?)?;
        let mut draft = self.drafts.take(request.draft_id)?;
        draft.plan = plan;
        let receipt = self.post_draft(&draft);
        if receipt.is_err() {
            self.drafts.open.insert(request.draft_id, draft);
        }
        receipt
    }

    fn post_draft(&mut self, draft: &ImportDraft) -> Result<ImportReceipt, AppError> {
        let counts = draft.plan.counts();
        let import = NewImport {
            kind: store_kind(draft.file.kind),
            source_name: draft.file.name.clone(),
            source: ContentHash::of(&draft.file.bytes),
            counts: view::store_counts(counts),
        };
        let now = self.now();
        let posted = if counts.new + counts.changed == 0 {
            None
        } else {
            self.keep_copy(store::SnapshotReason::Import);
            let work = self.work();
            let written = self.book_mut()?.write("import.accept", now, |entry| {
                let import_id = post::post(entry, &import, &draft.plan, &work)?;
                Ok::<_, AppError>((import_id, entry.id()))
            })?;
            Some(written.value)
        };
        Ok(view::receipt(draft, posted, now.today))
    }

    /// Refuses a draft whose questions are not answered.
    ///
    /// # Errors
    /// If the draft is gone or a question is not answered.
    pub fn require_decided(&self, request: DraftRef) -> Result<(), AppError> {
        match &self.drafts.get(request.draft_id)?.undecided {
            Some(error) => Err(error.clone().into()),
            None => Ok(()),
        }
    }

    /// What a complete list of open items settles (I5), with the reasons in English: the number of each item and why.
    ///
    /// # Errors
    /// If the draft is gone.
    pub fn settled_by_list(&self, draft_id: u32) -> Result<Vec<RefusedRow>, AppError> {
        Ok(self.drafts.get(draft_id)?.settled_by_list(domain::Language::En))
    }

    /// Forgets a draft.
    ///
    /// # Errors
    /// Never; a draft that is gone already is no harm.
    pub fn discard_import(&mut self, request: &DraftRef) -> Result<(), AppError> {
        self.drafts.open.remove(&request.draft_id);
        Ok(())
    }

    /// Writes the refused rows as CSV, to be mended and imported again, with reasons in the window's language.
    ///
    /// # Errors
    /// If the draft is gone or the file cannot be written.
    pub fn save_refused_rows(&self, request: &DraftRef, path: &Path) -> Result<SavedFile, AppError> {
        let draft = self.drafts.get(request.draft_id)?;
        let refused = draft.refused(self.preferences.language.unwrap_or_default());
        let csv = exchange::write_refused(&draft.source.table, &refused, draft.source.delimiter);
        write_whole(path, &csv)?;
        Ok(SavedFile {
            path: path.display().to_string(),
            count: u32::try_from(refused.len()).unwrap_or(u32::MAX),
        })
    }

    /// Every import, newest first; undone ones stay in the list.
    ///
    /// # Errors
    /// If no book is open.
    pub fn list_imports(&self) -> Result<Vec<ImportReceipt>, AppError> {
        let read = self.read()?;
        let receipt = |row: &store::ImportRow| Ok(view::history(row, read.import_totals(row)?));
        read.imports()?.iter().map(receipt).collect()
    }

    /// The entry of an import, which `undo_entry` takes.
    ///
    /// # Errors
    /// If there is no such import.
    pub fn import_entry(&self, import: domain::ImportId) -> Result<EntryId, AppError> {
        let found = self.read()?.imports()?.into_iter().find(|row| row.import == import);
        let missing = || AppError::refused_with("import.missing", "import", import);
        Ok(found.ok_or_else(missing)?.entry)
    }

    fn shelf(&self) -> Result<draft::Shelf<'_>, AppError> {
        Ok(draft::Shelf { read: self.read()?, today: self.now().today })
    }
}

fn store_kind(kind: ImportKind) -> store::ImportKind {
    match kind {
        ImportKind::Invoices => store::ImportKind::Invoices,
        ImportKind::Customers => store::ImportKind::Customers,
        ImportKind::Payments => store::ImportKind::Payments,
        ImportKind::OpeningBalances => store::ImportKind::OpeningBalances,
    }
}

/// Whether a row is wanted by a filter.
fn is_wanted(filter: Option<RowVerdict>, verdict: RowVerdict) -> bool {
    filter.is_none_or(|wanted| wanted == verdict)
}

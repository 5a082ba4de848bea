//! Taking an entry back, and checking the whole book.

use domain::EntryId;
use store::{EntryRow, StoreError, UndoError};

use crate::{
    App, AppError,
    contract::{EntrySummary, UndoEntry, UndoReceipt, VerifyProblem, VerifyView},
};

impl App {
    /// Takes everything of an entry back, as if it had never been (R8).
    ///
    /// # Errors
    /// If later entries rest on it (they are listed, newest first), or it was undone before.
    pub fn undo_entry(&mut self, request: &UndoEntry) -> Result<UndoReceipt, AppError> {
        self.undo(request.entry_id)
    }

    /// The later entries that rest on an entry, newest first; they are undone in this order before it (R8).
    ///
    /// # Errors
    /// If the entry cannot be undone for another reason.
    pub fn undo_blockers(&self, entry: EntryId) -> Result<Vec<EntrySummary>, AppError> {
        match self.read()?.check_undo(entry) {
            Ok(()) => Ok(Vec::new()),
            Err(UndoError::Blocked { blockers, .. }) => Ok(blockers.iter().map(entry_summary).collect()),
            Err(error) => Err(error.into()),
        }
    }

    /// Recomputes everything that can be recomputed and reports what does not hold.
    ///
    /// # Errors
    /// If no book is open or the file cannot be read at all.
    pub fn verify_book(&self) -> Result<VerifyView, AppError> {
        let book = self.book()?;
        let mut view = verify_view(&book.verify()?);
        let missing = book.missing_documents()?;
        view.ok &= missing.is_empty();
        view.problems.extend(missing.iter().map(|document| VerifyProblem {
            code: "verify.document".to_owned(),
            detail: format!("document: {document}"),
        }));
        Ok(view)
    }

    pub(crate) fn undo(&mut self, entry: EntryId) -> Result<UndoReceipt, AppError> {
        let now = self.now();
        let row = self.read()?.entry(entry)?.ok_or(StoreError::NoEntry(entry))?;
        self.book_mut()?.undo(entry, now)?;
        Ok(UndoReceipt {
            undone: entry_summary(&row),
            fact_count: u32::try_from(row.fact_count).unwrap_or(u32::MAX),
        })
    }
}

/// An entry as lists name it.
pub(crate) fn entry_summary(row: &EntryRow) -> EntrySummary {
    EntrySummary { entry_id: row.entry, kind: row.kind.clone(), posted_on: row.posted_on }
}

/// A verification as it is shown.
pub(crate) fn verify_view(report: &store::VerifyReport) -> VerifyView {
    VerifyView {
        ok: report.is_ok(),
        entries: u32::try_from(report.entries).unwrap_or(u32::MAX),
        facts: u32::try_from(report.facts).unwrap_or(u32::MAX),
        problems: report.problems.iter().map(problem_view).collect(),
    }
}

fn problem_view(problem: &store::Problem) -> VerifyProblem {
    let params: Vec<String> = problem.params.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    VerifyProblem { code: problem.code.to_owned(), detail: params.join(", ") }
}

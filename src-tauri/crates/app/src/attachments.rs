//! Original invoices: PDF files that are kept with invoices and can go along with a mail.

use std::{collections::BTreeMap, path::PathBuf};

use domain::{AttachmentId, InvoiceId, dunning::LetterProposal};
use mail::Attachment;
use store::{AttachmentRow, ContentHash, Files, NewAttachment, Reader, Reversal};

use crate::{
    App, AppError,
    contract::{AttachmentReceipt, AttachmentRef, AttachmentView, InvoiceRef},
    typed,
};

/// The largest file that is kept with an invoice, in bytes: no scan of an invoice needs more.
const MAX_BYTES: u64 = 5 << 20;
/// What goes along with one mail at most, in bytes. Encoded it is a third longer, and many servers take no more than 20 MiB.
const MAX_WITH_MAIL: u64 = 12 << 20;

impl App {
    /// The files that are kept with an invoice, oldest first.
    ///
    /// # Errors
    /// If no book is open.
    pub fn list_attachments(&self, request: &InvoiceRef) -> Result<Vec<AttachmentView>, AppError> {
        let rows = self.read()?.attachments()?.remove(&request.invoice_id).unwrap_or_default();
        let view = |row: AttachmentRow| AttachmentView {
            attachment_id: row.attachment,
            name: row.name,
            attached_on: row.attached_on,
        };
        Ok(rows.into_iter().map(view).collect())
    }

    /// Keeps a PDF file with an invoice.
    ///
    /// # Errors
    /// If it is no PDF, is too large, is kept with the invoice already, or the invoice does not stand.
    pub fn attach(
        &mut self,
        request: &InvoiceRef,
        (name, bytes): (&str, &[u8]),
    ) -> Result<AttachmentReceipt, AppError> {
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if size > MAX_BYTES {
            let mut refused = AppError::refused_with("attachment.too_large", "name", name);
            refused.with("limit", MAX_BYTES >> 20);
            return Err(refused);
        }
        if !bytes.starts_with(b"%PDF-") {
            return Err(AppError::refused_with("attachment.not_pdf", "name", name));
        }
        let (name, _) = typed::line(name)?;
        let kept = self.read()?.attachments()?.remove(&request.invoice_id).unwrap_or_default();
        if kept.iter().any(|row| row.file == ContentHash::of(bytes)) {
            return Err(AppError::refused_with("attachment.already", "name", name));
        }
        let now = self.now();
        let book = self.book_mut()?;
        let file = book.files().write(bytes)?;
        let attachment = NewAttachment { invoice: request.invoice_id, file, size, name: name.clone() };
        let written = book.write("attachment.add", now, |entry| {
            entry.post_attachment(&attachment)?;
            Ok::<_, AppError>(entry.id())
        })?;
        Ok(AttachmentReceipt { entry_id: written.value, name })
    }

    /// Takes a file away from its invoice. What went out with it stays as it was.
    ///
    /// # Errors
    /// If it is not kept any more.
    pub fn remove_attachment(&mut self, request: &AttachmentRef) -> Result<AttachmentReceipt, AppError> {
        let row = self.attachment(request.attachment_id)?;
        let now = self.now();
        let written = self.book_mut()?.write("attachment.remove", now, |entry| {
            entry.reverse(row.attachment, Reversal::Correction)?;
            Ok::<_, AppError>(entry.id())
        })?;
        Ok(AttachmentReceipt { entry_id: written.value, name: row.name })
    }

    /// A file beside the book, under a readable name, for a program that shows PDF files.
    ///
    /// # Errors
    /// If it is not kept any more, changed, or the folder cannot be written.
    pub fn attachment_file(&self, request: &AttachmentRef) -> Result<PathBuf, AppError> {
        let row = self.attachment(request.attachment_id)?;
        let bytes = bytes_of(self.book()?.files(), &row)?;
        self.put_beside_book(&self.file_name_of(&row), &bytes)
    }

    /// The originals of the invoices in a letter, for its mail; none where together they are too large for it.
    ///
    /// # Errors
    /// If one of them changed.
    pub(crate) fn originals(
        &self,
        originals: &Originals,
        letter: &LetterProposal,
    ) -> Result<Vec<Attachment>, AppError> {
        let rows = originals.of(letter);
        if is_too_large(&rows) {
            return Ok(Vec::new());
        }
        let files = self.book()?.files();
        let attachment = |row: &&AttachmentRow| {
            Ok(Attachment {
                file_name: self.file_name_of(row),
                media_type: "application/pdf".to_owned(),
                bytes: bytes_of(files, row)?,
            })
        };
        rows.iter().map(attachment).collect()
    }

    /// The number of the invoice leads, so that the customer finds it; the kept name follows unless it says the same.
    fn file_name_of(&self, row: &AttachmentRow) -> String {
        let stem =
            row.name.strip_suffix(".pdf").or_else(|| row.name.strip_suffix(".PDF")).unwrap_or(&row.name);
        let stem = if stem == row.invoice_number { "" } else { stem };
        self.ports.printer.file_name(&row.invoice_number, stem)
    }

    fn attachment(&self, attachment: AttachmentId) -> Result<AttachmentRow, AppError> {
        let mut all = self.read()?.attachments()?.into_values().flatten();
        all.find(|row| row.attachment == attachment).ok_or_else(|| AppError::refused("attachment.missing"))
    }
}

/// The originals of the invoices that letters speak of.
#[derive(Debug, Default)]
pub(crate) struct Originals(
    BTreeMap<InvoiceId, Vec<AttachmentRow>>,
    BTreeMap<domain::ReceivableId, InvoiceId>,
);

impl Originals {
    /// Those of the letters.
    ///
    /// # Errors
    /// If the book cannot be read.
    pub(crate) fn read<'a>(
        read: Reader<'_>,
        letters: impl Iterator<Item = &'a LetterProposal>,
    ) -> Result<Self, AppError> {
        let all = read.attachments()?;
        if all.is_empty() {
            return Ok(Self::default());
        }
        let mut invoices = BTreeMap::new();
        for item in letters.flat_map(|letter| &letter.items) {
            let receivable = item.item.receivable;
            if let Some(invoice) = read.invoice_of(receivable)? {
                invoices.insert(receivable, invoice);
            }
        }
        Ok(Self(all.into_iter().collect(), invoices))
    }

    /// Whether they are too large to go along with the mail of the letter.
    pub(crate) fn are_too_large(&self, letter: &LetterProposal) -> bool {
        is_too_large(&self.of(letter))
    }

    /// Those of one letter, each once, in the order of its items.
    fn of(&self, letter: &LetterProposal) -> Vec<&AttachmentRow> {
        let mut rows: Vec<&AttachmentRow> = Vec::new();
        let invoices = letter.items.iter().filter_map(|item| self.1.get(&item.item.receivable));
        for row in invoices.filter_map(|invoice| self.0.get(invoice)).flatten() {
            if rows.iter().all(|other| other.file != row.file) {
                rows.push(row);
            }
        }
        rows
    }
}

fn is_too_large(rows: &[&AttachmentRow]) -> bool {
    rows.iter().map(|row| row.size).sum::<u64>() > MAX_WITH_MAIL
}

fn bytes_of(files: &Files, row: &AttachmentRow) -> Result<Vec<u8>, AppError> {
    files.read(row.file).map_err(|_| AppError::refused_with("attachment.changed", "name", &row.name))
}

//! Files that are kept with invoices: the originals as they were sent.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{AttachmentId, InvoiceId, ReceivableId};
use rusqlite::params;

use crate::{ContentHash, Entry, Fact, FactKind, Reader, Result, StoreError, sql::Day, text};

/// A file to be kept with an invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAttachment {
    /// The invoice.
    pub invoice: InvoiceId,
    /// The file, kept beside the book ([`crate::Files`]).
    pub file: ContentHash,
    /// How many bytes it has.
    pub size: u64,
    /// Its name. Kept outside the hash chain (P1).
    pub name: String,
}

/// A file that is kept with an invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttachmentRow {
    /// Key.
    pub attachment: AttachmentId,
    /// The invoice.
    pub invoice: InvoiceId,
    /// The number of the invoice.
    pub invoice_number: String,
    /// The day on which it was kept.
    pub attached_on: NaiveDate,
    /// The file beside the book.
    pub file: ContentHash,
    /// How many bytes it has.
    pub size: u64,
    /// Its name; empty once it was forgotten.
    pub name: String,
}

impl Entry<'_> {
    /// Keeps a file with an invoice; taking it away is a reversal.
    ///
    /// # Errors
    /// If the invoice does not stand, or has this file.
    pub fn post_attachment(&mut self, attachment: &NewAttachment) -> Result<AttachmentId> {
        let name = self.keep_text(&attachment.name)?;
        self.connection
            .prepare_cached(
                "INSERT INTO attachment (entry_id, invoice_id, attached_on, file_sha256, size_bytes, name_text_id, name_digest) \
                 VALUES (?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.id.0,
                attachment.invoice.0,
                Day(self.now.today),
                attachment.file.0,
                i64::try_from(attachment.size).unwrap_or(i64::MAX),
                name.map(|text| text.id),
                name.map(|text| text.digest),
            ])
            .map_err(|error| match StoreError::from(error) {
                StoreError::Refused { rule } if rule == "attachment.invoice_not_standing" => {
                    StoreError::NotStanding(Fact { kind: FactKind::Invoice, id: attachment.invoice.0 })
                }
                error => error,
            })?;
        Ok(AttachmentId(self.connection.last_insert_rowid()))
    }
}

impl Reader<'_> {
    /// The files that are kept with invoices, by invoice, oldest first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn attachments(self) -> Result<HashMap<InvoiceId, Vec<AttachmentRow>>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT a.attachment_id, a.invoice_id, i.number, a.attached_on, a.file_sha256, a.size_bytes, a.name_text_id \
             FROM standing_attachment AS a JOIN invoice AS i USING (invoice_id) ORDER BY a.attachment_id",
        )?;
        let mut attachments: HashMap<InvoiceId, Vec<AttachmentRow>> = HashMap::new();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let invoice = InvoiceId(row.get(1)?);
            let size: i64 = row.get(5)?;
            attachments.entry(invoice).or_default().push(AttachmentRow {
                attachment: AttachmentId(row.get(0)?),
                invoice,
                invoice_number: row.get(2)?,
                attached_on: row.get::<_, Day>(3)?.0,
                file: ContentHash(row.get(4)?),
                size: size.unsigned_abs(),
                name: text::body(self.connection, row.get(6)?)?,
            });
        }
        Ok(attachments)
    }

    /// The invoice that an item is a part of.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn invoice_of(self, receivable: ReceivableId) -> Result<Option<InvoiceId>> {
        let mut statement =
            self.connection.prepare_cached("SELECT invoice_id FROM receivable WHERE receivable_id = ?")?;
        let mut rows = statement.query([receivable.0])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        Ok(row.get::<_, Option<i64>>(0)?.map(InvoiceId))
    }
}

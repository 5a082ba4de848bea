//! Original invoices: files that are kept with invoices.

use chrono::NaiveDate;
use domain::{AttachmentId, EntryId, InvoiceId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Names an invoice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct InvoiceRef {
    /// The invoice.
    #[ts(type = "InvoiceId")]
    pub invoice_id: InvoiceId,
}

/// Names a file that is kept with an invoice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct AttachmentRef {
    /// The file.
    #[ts(type = "AttachmentId")]
    pub attachment_id: AttachmentId,
}

/// A file that is kept with an invoice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AttachmentView {
    /// Key.
    #[ts(type = "AttachmentId")]
    pub attachment_id: AttachmentId,
    /// Its name.
    pub name: String,
    /// The day on which it was kept.
    pub attached_on: NaiveDate,
}

/// A file that was kept or taken away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AttachmentReceipt {
    /// The entry; `undo_entry` takes it back.
    #[ts(type = "EntryId")]
    pub entry_id: EntryId,
    /// Its name.
    pub name: String,
}

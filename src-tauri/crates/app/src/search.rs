//! Finding a customer, an invoice or a note by a few letters.

use store::{CustomerHit, InvoiceHit, NoteHit};

use crate::{
    App, AppError,
    contract::{FoundCustomer, FoundInvoice, FoundNote, SearchBook, SearchView},
};

/// As many of each as a list shows without scrolling.
const SHOWN: usize = 6;

impl App {
    /// The customers, invoices and notes that contain the words, best first.
    ///
    /// # Errors
    /// If no book is open.
    pub fn search_book(&self, request: &SearchBook) -> Result<SearchView, AppError> {
        let found = self.read()?.search(&request.search, SHOWN)?;
        Ok(SearchView {
            customers: found.customers.into_iter().map(customer).collect(),
            invoices: found.invoices.into_iter().map(invoice).collect(),
            notes: found.notes.into_iter().map(note).collect(),
        })
    }
}

fn customer(hit: CustomerHit) -> FoundCustomer {
    let display_name = if hit.name.is_empty() { hit.number.clone() } else { hit.name };
    FoundCustomer { customer_id: hit.customer, number: hit.number, display_name }
}

fn invoice(hit: InvoiceHit) -> FoundInvoice {
    FoundInvoice {
        invoice_id: hit.invoice,
        number: hit.number,
        customer_id: hit.customer,
        customer_name: hit.customer_name,
        issued_on: hit.issued_on,
        due_on: hit.due_on,
        original_due_on: hit.original_due_on.filter(|original| Some(*original) != hit.due_on),
        total: hit.total,
    }
}

fn note(hit: NoteHit) -> FoundNote {
    FoundNote {
        note_id: hit.note,
        customer_id: hit.customer,
        customer_name: hit.customer_name,
        kind: hit.kind,
        noted_on: hit.noted_on,
        body: hit.body,
    }
}

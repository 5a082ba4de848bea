//! Finding a customer or an invoice by a few letters.

use store::{CustomerHit, InvoiceHit};

use crate::{
    App, AppError,
    contract::{FoundCustomer, FoundInvoice, SearchBook, SearchView},
};

/// As many of each as a list shows without scrolling.
const SHOWN: usize = 6;

impl App {
    /// The customers and invoices that contain the words, best first.
    ///
    /// # Errors
    /// If no book is open.
    pub fn search_book(&self, request: &SearchBook) -> Result<SearchView, AppError> {
        let found = self.read()?.search(&request.search, SHOWN)?;
        Ok(SearchView {
            customers: found.customers.into_iter().map(customer).collect(),
            invoices: found.invoices.into_iter().map(invoice).collect(),
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
        total: hit.total,
    }
}

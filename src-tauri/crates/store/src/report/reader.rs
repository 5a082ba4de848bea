//! The one who asks.

use domain::{
    CustomerId,
    customer::CustomerProfile,
    dunning::DunningPolicy,
    seller::{BookProfile, Seller},
};
use rusqlite::Connection;

use crate::Result;

/// Answers questions about the book: as it is now, or inside an [`crate::Entry`] with what was posted so far.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    pub(crate) connection: &'a Connection,
}

impl<'a> Reader<'a> {
    pub(crate) const fn new(connection: &'a Connection) -> Self {
        Self { connection }
    }

    /// The owner's company.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn seller(&self) -> Result<Seller> {
        todo!()
    }

    /// Country, currency and language of the book.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn book_profile(&self) -> Result<BookProfile> {
        todo!()
    }

    /// The ladder.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn policy(&self) -> Result<DunningPolicy> {
        todo!()
    }

    /// The setting with this key; `None` when it was never set.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn setting(&self, key: &str) -> Result<Option<String>> {
        todo!()
    }

    /// The profile of a customer; `None` when there is no such customer.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn customer(&self, customer: CustomerId) -> Result<Option<CustomerProfile>> {
        todo!()
    }
}

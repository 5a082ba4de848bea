//! Customers and their profiles.

use domain::{CustomerId, customer::CustomerProfile};

use crate::{Entry, Result};

impl Entry<'_> {
    /// Posts a customer with its first profile.
    ///
    /// # Errors
    /// If another customer has the number.
    pub fn post_customer(&mut self, profile: &CustomerProfile) -> Result<CustomerId> {
        todo!()
    }

    /// Keeps a new profile of the customer; the old one stays in the history. An equal profile changes nothing.
    ///
    /// # Errors
    /// If another customer has the number, or there is no such customer.
    pub fn change_customer(&mut self, customer: CustomerId, profile: &CustomerProfile) -> Result<()> {
        todo!()
    }
}

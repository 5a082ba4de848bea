//! What the owner set: the company, the profile of the book, the ladder, and settings by key.

use domain::{
    dunning::DunningPolicy,
    seller::{BookProfile, Seller},
};

use crate::{Entry, Result};

impl Entry<'_> {
    /// Keeps a new letterhead of the owner's company.
    ///
    /// # Errors
    /// If the disk is full.
    pub fn change_seller(&mut self, seller: &Seller) -> Result<()> {
        todo!()
    }

    /// Keeps a new profile of the book.
    ///
    /// # Errors
    /// If the disk is full.
    pub fn change_book_profile(&mut self, profile: &BookProfile) -> Result<()> {
        todo!()
    }

    /// Keeps a new ladder.
    ///
    /// # Errors
    /// If the disk is full.
    pub fn change_policy(&mut self, policy: &DunningPolicy) -> Result<()> {
        todo!()
    }

    /// Keeps a setting; `value` is any text, for example JSON.
    ///
    /// # Errors
    /// If the disk is full.
    pub fn change_setting(&mut self, key: &str, value: &str) -> Result<()> {
        todo!()
    }
}

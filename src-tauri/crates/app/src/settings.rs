//! The owner's company on letters.

use crate::{
    App, AppError,
    contract::{SettingsView, UpdateSeller},
    stationery,
};

impl App {
    /// What the settings page shows.
    ///
    /// # Errors
    /// If no book is open.
    pub fn get_settings(&self) -> Result<SettingsView, AppError> {
        let read = self.read()?;
        Ok(SettingsView {
            seller: read.seller()?,
            profile: read.book_profile()?,
            policy: read.policy()?,
            book_path: self.book_path(),
        })
    }

    /// Keeps the company as it is printed on letters from now on.
    ///
    /// # Errors
    /// If the name is blank, or an account is wrong.
    pub fn update_seller(&mut self, request: &UpdateSeller) -> Result<SettingsView, AppError> {
        if request.seller.name.trim().is_empty() {
            return Err(AppError::refused("company.name_missing"));
        }
        stationery::check(&request.seller.bank_accounts)?;
        let now = self.now();
        self.book_mut()?.write("seller.change", now, |entry| entry.change_seller(&request.seller))?;
        self.get_settings()
    }
}

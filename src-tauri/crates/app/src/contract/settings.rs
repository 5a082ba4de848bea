//! The owner's company, the policy, and where the book lies.

use domain::{
    dunning::DunningPolicy,
    seller::{BookProfile, Seller},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Everything that the settings page shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SettingsView {
    /// The company as it is printed on letters.
    #[ts(type = "Seller")]
    pub seller: Seller,
    /// Country, currency and language of the book.
    #[ts(type = "BookProfile")]
    pub profile: BookProfile,
    /// The reminder ladder.
    #[ts(type = "DunningPolicy")]
    pub policy: DunningPolicy,
    /// The full path of the book.
    pub book_path: String,
}

/// Changes the company as it is printed on letters.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct UpdateSeller {
    /// The new details; the name must not be blank.
    #[ts(type = "Seller")]
    pub seller: Seller,
}

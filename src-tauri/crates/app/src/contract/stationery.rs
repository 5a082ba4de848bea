//! What documents are printed on and with, and the documents that were sent.

use chrono::NaiveDate;
use domain::{
    LetterId, Money,
    outbox::MailState,
    seller::BankAccount,
    stationery::{Paper, PictureUse, WindowSide},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Everything that the settings of documents show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StationeryView {
    /// The paper that the owner chose; `null` follows the country.
    #[ts(type = "Paper | null")]
    pub paper: Option<Paper>,
    /// The paper of the country.
    #[ts(type = "Paper")]
    pub usual_paper: Paper,
    /// The side of the window that the owner chose; `null` follows the country.
    #[ts(type = "WindowSide | null")]
    pub window_side: Option<WindowSide>,
    /// The side of the country.
    #[ts(type = "WindowSide")]
    pub usual_window_side: WindowSide,
    /// The accent colour that the owner chose, `#1D5263`, or empty.
    pub accent: String,
    /// The accent colour of a book whose owner chose none.
    pub usual_accent: String,
    /// Whether there is a logo.
    pub has_logo: bool,
    /// Whether there is a signature.
    pub has_signature: bool,
    /// Accounts that customers can pay to.
    #[ts(type = "Array<BankAccount>")]
    pub accounts: Vec<BankAccount>,
}

/// Changes what documents are printed on and with.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct UpdateStationery {
    /// The paper; `null` follows the country.
    #[ts(type = "Paper | null")]
    pub paper: Option<Paper>,
    /// The side of the window; `null` follows the country.
    #[ts(type = "WindowSide | null")]
    pub window_side: Option<WindowSide>,
    /// The accent colour, `#1D5263`; empty for the usual one.
    pub accent: String,
    /// Accounts that customers can pay to.
    #[ts(type = "Array<BankAccount>")]
    pub accounts: Vec<BankAccount>,
}

/// Asks for a real letter with choices that are not kept yet.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct PreviewStationery {
    /// The choices as they stand in the form.
    pub stationery: UpdateStationery,
}

/// Asks for a logo or a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct ChoosePicture {
    /// What it is for.
    #[ts(type = "PictureUse")]
    pub purpose: PictureUse,
}

/// Takes a logo or a signature away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct RemovePicture {
    /// What it is for.
    #[ts(type = "PictureUse")]
    pub purpose: PictureUse,
}

/// A document that was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LetterView {
    /// Key.
    #[ts(type = "LetterId")]
    pub letter_id: LetterId,
    /// Its number as printed.
    pub number: String,
    /// Its date.
    pub dated_on: NaiveDate,
    /// The highest level claimed.
    pub level: u8,
    /// The amount to pay.
    #[ts(type = "Money")]
    pub net: Money,
    /// The pay-by date.
    pub pay_by: NaiveDate,
    /// Whether its run was taken back.
    pub is_withdrawn: bool,
    /// Where its mail is; `null` for a letter that is not mailed.
    #[ts(type = "MailState | null")]
    pub mail: Option<MailState>,
    /// Where its text message is; `null` for a letter that has none.
    pub text: Option<super::TextState>,
}

/// Names a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct LetterRef {
    /// The document.
    #[ts(type = "LetterId")]
    pub letter_id: LetterId,
}

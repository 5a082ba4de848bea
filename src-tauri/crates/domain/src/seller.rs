//! The seller: the owner's company as it stands on documents.

use serde::{Deserialize, Serialize};

use crate::{Currency, Language, customer::Address};

/// The owner's company, as printed on letters (EN 16931 Seller). Empty text means that it was not given.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Seller {
    /// Legal name.
    pub name: String,
    /// One line under the name in the letterhead.
    pub tagline: String,
    /// Postal address.
    pub address: Address,
    /// Tax or company number, printed as given.
    pub tax_id: String,
    /// Person who answers questions and signs.
    pub contact_name: String,
    /// Role of that person, printed under the signature.
    pub contact_role: String,
    /// Phone number.
    pub phone: String,
    /// E-mail address.
    pub email: String,
    /// Accounts that customers can pay to; several per currency are allowed, the first is printed.
    pub bank_accounts: Vec<BankAccount>,
}

/// An account of the seller.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BankAccount {
    /// The currency that it is for.
    pub currency: Currency,
    /// Holder, when it differs from the seller's name.
    pub holder: String,
    /// Name of the bank, with branch where that is customary.
    pub bank_name: String,
    /// IBAN, or the account number where there is no IBAN.
    pub account: String,
    /// BIC, or the bank's code in its country; may be empty.
    pub bic: String,
}

/// What the owner chose when the book was started.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookProfile {
    /// ISO 3166 alpha-2 code of the seller's country.
    pub country: String,
    /// Currency of the book: what an amount without a currency is in.
    pub currency: Currency,
    /// Language of the window, and of letters to customers whose language is unknown.
    pub language: Language,
}

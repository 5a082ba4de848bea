//! The seller: the owner's company as it stands on documents.

use serde::{Deserialize, Serialize};

use std::collections::BTreeSet;

use crate::{
    Currency, Language, Money,
    customer::Address,
    iban::{Iban, IbanError, looks_like_iban},
    payment_qr::{Epc, EpcVersion, MAX_PURPOSE, Remittance, VietQr, is_bic},
};

/// Longest name of a payee in an EPC code, in characters.
const MAX_PAYEE: usize = 70;

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
    /// Accounts that customers can pay to; several per currency are allowed, letters name the default.
    pub bank_accounts: Vec<BankAccount>,
}

impl Seller {
    /// The account for payments in `currency`: the default one of that currency, else the first with a number.
    pub fn account_for(&self, currency: Currency) -> Option<&BankAccount> {
        let mut fitting = self
            .bank_accounts
            .iter()
            .filter(|account| account.currency == currency && !account.account.trim().is_empty());
        let first = fitting.clone().next();
        fitting.find(|account| account.is_default).or(first)
    }

    /// Who receives the money: the holder of the account, or the seller.
    pub fn payee<'a>(&'a self, account: &'a BankAccount) -> &'a str {
        if account.holder.trim().is_empty() { self.name.trim() } else { account.holder.trim() }
    }

    /// The text of the code for a transfer of `amount`: VietQR for đồng, EPC069-12 for euro and a SEPA account, nothing
    /// elsewhere or where the account does not fit.
    pub fn transfer_code(&self, amount: Money, reference: &str) -> Option<String> {
        let account = self.account_for(amount.currency)?;
        let payload = match amount.currency {
            Currency::VND => VietQr {
                bin: account.bic.clone(),
                account: account.account.clone(),
                amount: Some(amount),
                purpose: reference.chars().take(MAX_PURPOSE).collect(),
                ..VietQr::default()
            }
            .payload(),
            Currency::EUR if Iban::parse(&account.account).is_ok_and(|iban| iban.is_sepa()) => Epc {
                version: EpcVersion::V002,
                bic: account.bic.clone(),
                name: self.payee(account).chars().take(MAX_PAYEE).collect(),
                iban: account.account.clone(),
                amount,
                remittance: Remittance::Text(reference.to_owned()),
            }
            .payload(),
            _ => return None,
        };
        payload.ok()
    }
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
    /// Whether letters name this one among several of its currency.
    #[serde(default)]
    pub is_default: bool,
}

/// Shortest text that is taken for an IBAN when it begins like one.
const LEAST_IBAN: usize = 15;

/// Why customers could not pay to an account.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BankAccountError {
    /// The account has no number.
    #[error("the account at {bank:?} has no number")]
    NumberMissing {
        /// Name of the bank, as typed.
        bank: String,
    },
    /// An IBAN is too long or too short for its country.
    #[error("the IBAN {account} has {found} characters instead of {expected}")]
    IbanLength {
        /// As typed.
        account: String,
        /// Characters that it has.
        found: usize,
        /// Characters that it should have.
        expected: usize,
    },
    /// A digit or letter of an IBAN is wrong.
    #[error("the check digits of the IBAN {account} do not fit")]
    IbanDigits {
        /// As typed.
        account: String,
    },
    /// An account in Vietnam is not 6 to 19 letters and digits.
    #[error("{account} is no account number in Vietnam")]
    Number {
        /// As typed.
        account: String,
    },
    /// The bank's number in Vietnam is neither six digits nor a BIC.
    #[error("the bank's number for {account} is neither six digits nor a BIC")]
    Bin {
        /// The account, as typed.
        account: String,
    },
    /// The BIC of an IBAN has another form.
    #[error("the BIC for {account} is not 8 or 11 letters and digits")]
    Bic {
        /// The account, as typed.
        account: String,
    },
    /// Letters could not tell which account of the currency to name.
    #[error("two accounts in {currency} are the default")]
    TwoDefaults {
        /// The currency.
        currency: Currency,
    },
}

impl BankAccountError {
    /// The stable code, `noun.reason`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NumberMissing { .. } => "account.number_missing",
            Self::IbanLength { .. } => "account.iban_length",
            Self::IbanDigits { .. } => "account.iban_digits",
            Self::Number { .. } => "account.number_wrong",
            Self::Bin { .. } => "account.bin_wrong",
            Self::Bic { .. } => "account.bic_wrong",
            Self::TwoDefaults { .. } => "account.two_defaults",
        }
    }
}

/// Makes sure that customers can pay to each account, and that at most one of a currency is the default.
///
/// # Errors
/// The first account that is wrong, in the order given.
pub fn check_accounts(accounts: &[BankAccount]) -> Result<(), BankAccountError> {
    let mut defaults = BTreeSet::new();
    for account in accounts {
        account.check()?;
        if account.is_default && !defaults.insert(account.currency) {
            return Err(BankAccountError::TwoDefaults { currency: account.currency });
        }
    }
    Ok(())
}

impl BankAccount {
    fn check(&self) -> Result<(), BankAccountError> {
        let account = self.account.trim().to_owned();
        let number: String = account.chars().filter(|character| !character.is_whitespace()).collect();
        let bic = self.bic.trim();
        if number.is_empty() {
            return Err(BankAccountError::NumberMissing { bank: self.bank_name.trim().to_owned() });
        }
        if self.currency == Currency::VND {
            let is_bin = bic.len() == 6 && bic.bytes().all(|byte| byte.is_ascii_digit());
            let is_number =
                (6..=19).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_alphanumeric());
            return match (is_bin, is_number) {
                (true, false) => Err(BankAccountError::Number { account }),
                (false, _) if !bic.is_empty() && !is_bic(bic) => Err(BankAccountError::Bin { account }),
                _ => Ok(()),
            };
        }
        if !looks_like_iban(&number) || number.len() < LEAST_IBAN {
            return Ok(());
        }
        match Iban::parse(&number) {
            Err(IbanError::Length { found, expected, .. }) => {
                Err(BankAccountError::IbanLength { account, found, expected })
            }
            Err(_) => Err(BankAccountError::IbanDigits { account }),
            Ok(_) if !bic.is_empty() && !is_bic(bic) => Err(BankAccountError::Bic { account }),
            Ok(_) => Ok(()),
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn account(currency: Currency, number: &str, bic: &str) -> BankAccount {
        BankAccount {
            currency,
            holder: String::new(),
            bank_name: "Bank".into(),
            account: number.into(),
            bic: bic.into(),
            is_default: false,
        }
    }

    fn code(currency: Currency, number: &str, bic: &str) -> Option<&'static str> {
        check_accounts(&[account(currency, number, bic)]).err().map(|error| error.code())
    }

    #[test]
    fn accounts_are_checked_as_far_as_they_can_be() {
        assert_eq!(code(Currency::EUR, "DE89 3704 0044 0532 0130 00", "COBADEFFXXX"), None);
        assert_eq!(code(Currency::EUR, "DE89 3704 0044 0532 0130 01", ""), Some("account.iban_digits"));
        assert_eq!(code(Currency::EUR, "DE89 3704 0044 0532 0130", ""), Some("account.iban_length"));
        assert_eq!(code(Currency::EUR, "DE89 3704 0044 0532 0130 00", "COBA"), Some("account.bic_wrong"));
        assert_eq!(code(Currency::EUR, " ", ""), Some("account.number_missing"));
        assert_eq!(code(Currency::USD, "0001234567", "021000021"), None, "a routing number is no BIC");
        assert_eq!(code(Currency::VND, "0071 0005 5501", "970436"), None);
        assert_eq!(code(Currency::VND, "0071", "970436"), Some("account.number_wrong"));
        assert_eq!(code(Currency::VND, "0071 0005 5501", "97043"), Some("account.bin_wrong"));
        assert_eq!(code(Currency::VND, "0071 0005 5501", "BFTVVNVX"), None, "then there is no code");
    }

    #[test]
    fn one_account_of_a_currency_is_the_default() {
        let first = account(Currency::VND, "0071000555", "");
        let second = BankAccount { is_default: true, account: "0071000556".into(), ..first.clone() };
        let seller = Seller { bank_accounts: vec![first, second.clone()], ..Seller::default() };
        assert_eq!(seller.account_for(Currency::VND), Some(&second));
        let twice = check_accounts(&[second.clone(), second]);
        assert_eq!(twice, Err(BankAccountError::TwoDefaults { currency: Currency::VND }));
    }
}

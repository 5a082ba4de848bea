//! Payment codes: what a banking app reads from the square on a letter.
//!
//! A code exists for two currencies: VietQR of NAPAS for the đồng and EPC069-12 for the euro. Where no standard exists
//! there is no code. Drawing it is a matter of `documents`.

use crate::Money;

mod check;
mod epc;
mod tlv;
mod vietqr;

pub use check::{CheckedCode, CodeKind, check};
pub(crate) use epc::is_bic;
pub use epc::{Epc, EpcVersion, Remittance};
pub use tlv::crc_16;
pub use vietqr::{MAX_PURPOSE, VietQr, VietQrTarget, plain_purpose};

/// Why a payment code cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// The bank's number is not six digits.
    #[error("the bank's number (BIN) has six digits")]
    Bin,
    /// The account or card number has another length or other signs.
    #[error("an account has 6 to 19 letters and digits")]
    Account,
    /// The amount is not positive, too large, in another currency, or has too many decimals.
    #[error("the amount {0} cannot be asked for with this code")]
    Amount(Money),
    /// A text is longer than the code takes.
    #[error("{field} is longer than {most} characters")]
    TooLong {
        /// Which text.
        field: &'static str,
        /// How many characters it may have.
        most: usize,
    },
    /// A text holds signs that the code cannot carry.
    #[error("{0} holds signs that the code cannot carry")]
    Signs(&'static str),
    /// The name of the payee is missing.
    #[error("the name of the payee is missing")]
    NameMissing,
    /// The BIC is missing, as version 001 needs it, or is none.
    #[error("the BIC is missing or wrong; version 001 needs one")]
    Bic,
    /// The IBAN is wrong.
    #[error(transparent)]
    Iban(#[from] crate::iban::IbanError),
    /// The structured reference is none, or its check digits are wrong.
    #[error("{0:?} is no reference of ISO 11649 (RF and check digits)")]
    Reference(String),
    /// The whole code is longer than readers take.
    #[error("the code is longer than {0} bytes")]
    Payload(usize),
}

//! EPC069-12: the code for SEPA transfers in euro ("GiroCode"), guideline of the European Payments Council.

use crate::{
    Currency, Money,
    iban::{Iban, is_creditor_reference},
};

use super::CodeError;

/// Longest payload in bytes.
pub(super) const MAX_BYTES: usize = 331;
/// Longest name of the payee, in characters.
pub(super) const MAX_NAME: usize = 70;
/// Longest free text, in characters.
pub(super) const MAX_TEXT: usize = 140;
/// Largest amount in cents.
pub(super) const MAX_CENTS: i64 = 99_999_999_999;

/// The version of the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum EpcVersion {
    /// Needs a BIC.
    V001,
    /// The BIC may be left out.
    #[default]
    V002,
}

impl EpcVersion {
    /// As it is written in the code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::V001 => "001",
            Self::V002 => "002",
        }
    }
}

/// What the transfer says to the payee: one of two, never both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remittance {
    /// Free text; may be empty.
    Text(String),
    /// A structured reference of ISO 11649, `RF…`.
    Reference(String),
}

/// A transfer to ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Epc {
    /// The version.
    pub version: EpcVersion,
    /// BIC of the payee's bank, or empty.
    pub bic: String,
    /// Name of the payee.
    pub name: String,
    /// IBAN of the payee.
    pub iban: String,
    /// How much, in euro.
    pub amount: Money,
    /// What it is for.
    pub remittance: Remittance,
}

impl Epc {
    /// The text of the code, lines joined by line feeds, empty ones at the end left out.
    ///
    /// # Errors
    /// If the IBAN, BIC or reference is wrong, the amount is not between 0.01 and 999,999,999.99 euro, or a text is too long
    /// or holds line breaks.
    pub fn payload(&self) -> Result<String, CodeError> {
        let iban = Iban::parse(&self.iban)?;
        let bic = self.bic.trim().to_ascii_uppercase();
        let is_bic_missing = bic.is_empty() && self.version == EpcVersion::V001;
        if is_bic_missing || (!bic.is_empty() && !is_bic(&bic)) {
            return Err(CodeError::Bic);
        }
        let is_euro = self.amount.currency == Currency::EUR && (1..=MAX_CENTS).contains(&self.amount.minor);
        if !is_euro {
            return Err(CodeError::Amount(self.amount));
        }
        let name = one_line("the name", &self.name, MAX_NAME)?;
        if name.is_empty() {
            return Err(CodeError::NameMissing);
        }
        let (reference, text) = self.said()?;
        let amount = format!("EUR{}", self.amount);
        let lines = [
            "BCD",
            self.version.code(),
            "1",
            "SCT",
            &bic,
            name,
            iban.as_str(),
            &amount,
            "",
            &reference,
            text,
        ];
        let payload = lines.join("\n").trim_end_matches('\n').to_owned();
        if payload.len() > MAX_BYTES { Err(CodeError::Payload(MAX_BYTES)) } else { Ok(payload) }
    }

    /// Reference and text; one of them is empty.
    fn said(&self) -> Result<(String, &str), CodeError> {
        match &self.remittance {
            Remittance::Text(text) => Ok((String::new(), one_line("the text", text, MAX_TEXT)?)),
            Remittance::Reference(reference) if is_creditor_reference(reference) => {
                let compact: String =
                    reference.chars().filter(|character| !character.is_whitespace()).collect();
                Ok((compact.to_ascii_uppercase(), ""))
            }
            Remittance::Reference(reference) => Err(CodeError::Reference(reference.clone())),
        }
    }
}

/// Whether `text` is written like a BIC (ISO 9362): bank, country, place, and perhaps a branch.
pub(crate) fn is_bic(text: &str) -> bool {
    matches!(text.len(), 8 | 11)
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && text.bytes().take(6).all(|byte| byte.is_ascii_alphabetic())
}

fn one_line<'a>(field: &'static str, text: &'a str, most: usize) -> Result<&'a str, CodeError> {
    let text = text.trim();
    if text.chars().any(char::is_control) {
        return Err(CodeError::Signs(field));
    }
    if text.chars().count() > most { Err(CodeError::TooLong { field, most }) } else { Ok(text) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::payment_qr::{CodeKind, check};

    fn asking(minor: i64) -> Epc {
        Epc {
            version: EpcVersion::V002,
            bic: String::new(),
            name: "Muster GmbH".into(),
            iban: "DE89 3704 0044 0532 0130 00".into(),
            amount: Money::new(minor, Currency::EUR),
            remittance: Remittance::Text("R-2026-0001".into()),
        }
    }

    #[test]
    fn what_the_code_cannot_carry_is_refused() {
        assert!(matches!(asking(0).payload(), Err(CodeError::Amount(_))));
        assert!(matches!(asking(MAX_CENTS + 1).payload(), Err(CodeError::Amount(_))));
        let dollars = Epc { amount: Money::new(1, Currency::USD), ..asking(1) };
        assert!(matches!(dollars.payload(), Err(CodeError::Amount(_))), "SEPA transfers are in euro");
        assert_eq!(Epc { version: EpcVersion::V001, ..asking(1) }.payload(), Err(CodeError::Bic));
        let long = Epc { name: "ä".repeat(71), ..asking(1) }.payload();
        assert_eq!(
            long,
            Err(CodeError::TooLong { field: "the name", most: 70 }),
            "characters count, not bytes"
        );
        let broken = Epc { name: "Muster\nGmbH".into(), ..asking(1) };
        assert_eq!(
            broken.payload(),
            Err(CodeError::Signs("the name")),
            "it would begin another line of the code"
        );
        let heavy =
            Epc { name: "界".repeat(70), remittance: Remittance::Text("界".repeat(140)), ..asking(1) };
        assert_eq!(heavy.payload(), Err(CodeError::Payload(331)));
    }

    #[test]
    fn a_reference_goes_into_its_own_line() {
        let with =
            |reference: &str| Epc { remittance: Remittance::Reference(reference.into()), ..asking(14_990) };
        let payload = with("RF18 5390 0754 7034").payload().unwrap();
        assert!(payload.ends_with("EUR149.90\n\nRF18539007547034"), "{payload}");
        assert!(matches!(with("RF19539007547034").payload(), Err(CodeError::Reference(_))));
    }

    proptest! {
        #[test]
        fn what_is_asked_for_reads_back(minor in 1..=MAX_CENTS, text in "[ -~]{0,60}") {
            let asked = Epc { remittance: Remittance::Text(text.clone()), ..asking(minor) };
            let checked = check(&asked.payload().unwrap());
            prop_assert!(checked.is_valid() && checked.kind == Some(CodeKind::Epc), "{:?}", checked.why);
            let amount = asked.amount.to_string();
            prop_assert_eq!(checked.field("amount"), Some(amount.as_str()));
            prop_assert_eq!(checked.field("text").unwrap_or_default(), text.trim());
        }
    }
}

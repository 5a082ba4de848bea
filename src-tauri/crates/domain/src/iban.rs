//! Account numbers (IBAN, ISO 13616) and payment references (RF, ISO 11649) that carry check digits.

use std::fmt;

/// Lengths of an IBAN by country, as the register of SWIFT lists them.
const LENGTHS: &[(&str, usize)] = &[
    ("AD", 24),
    ("AE", 23),
    ("AL", 28),
    ("AT", 20),
    ("AZ", 28),
    ("BA", 20),
    ("BE", 16),
    ("BG", 22),
    ("BH", 22),
    ("BI", 27),
    ("BR", 29),
    ("BY", 28),
    ("CH", 21),
    ("CR", 22),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DJ", 27),
    ("DK", 18),
    ("DO", 28),
    ("EE", 20),
    ("EG", 29),
    ("ES", 24),
    ("FI", 18),
    ("FK", 18),
    ("FO", 18),
    ("FR", 27),
    ("GB", 22),
    ("GE", 22),
    ("GI", 23),
    ("GL", 18),
    ("GR", 27),
    ("GT", 28),
    ("HN", 28),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IL", 23),
    ("IQ", 23),
    ("IS", 26),
    ("IT", 27),
    ("JO", 30),
    ("KW", 30),
    ("KZ", 20),
    ("LB", 28),
    ("LC", 32),
    ("LI", 21),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("LY", 25),
    ("MC", 27),
    ("MD", 24),
    ("ME", 22),
    ("MK", 19),
    ("MN", 20),
    ("MR", 27),
    ("MT", 31),
    ("MU", 30),
    ("NI", 28),
    ("NL", 18),
    ("NO", 15),
    ("OM", 23),
    ("PK", 24),
    ("PL", 28),
    ("PS", 29),
    ("PT", 25),
    ("QA", 29),
    ("RO", 24),
    ("RS", 22),
    ("RU", 33),
    ("SA", 24),
    ("SC", 31),
    ("SD", 18),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("SM", 27),
    ("SO", 23),
    ("ST", 25),
    ("SV", 28),
    ("TL", 23),
    ("TN", 24),
    ("TR", 26),
    ("UA", 29),
    ("VA", 22),
    ("VG", 24),
    ("XK", 20),
    ("YE", 30),
];

/// Countries whose accounts a SEPA transfer reaches (EPC409-09); only for these an EPC code can be paid.
const SEPA: &[&str] = &[
    "AD", "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GI", "GR",
    "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL",
    "PT", "RO", "RS", "SE", "SI", "SK", "SM", "VA",
];

/// Shortest and longest IBAN of a country that is not in the list.
const ANY_LENGTH: std::ops::RangeInclusive<usize> = 15..=34;

/// An IBAN whose length and check digits are right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Iban(String);

/// Why a text is no IBAN.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IbanError {
    /// It does not begin with two letters and two digits, or holds other signs than letters and digits.
    #[error("{0:?} is not written like an IBAN")]
    Form(String),
    /// Its country has IBANs of another length.
    #[error("an IBAN of {country} has {expected} characters, this one has {found}")]
    Length {
        /// The first two letters.
        country: String,
        /// How many characters it has.
        found: usize,
        /// How many it should have.
        expected: usize,
    },
    /// A digit or letter is wrong: the check digits do not fit.
    #[error("the check digits of the IBAN do not fit")]
    CheckDigits,
}

impl Iban {
    /// The IBAN in `text`; spaces are left out, small letters count as capitals.
    ///
    /// # Errors
    /// If the form, the length for its country, or the check digits (ISO 7064, mod 97) are wrong.
    pub fn parse(text: &str) -> Result<Self, IbanError> {
        let compact = compact(text);
        if !looks_like_iban(&compact) {
            return Err(IbanError::Form(text.trim().to_owned()));
        }
        let (country, found) = (&compact[..2], compact.len());
        let expected = LENGTHS.iter().find(|(code, _)| *code == country).map(|(_, length)| *length);
        match expected {
            Some(expected) if expected != found => {
                return Err(IbanError::Length { country: country.to_owned(), found, expected });
            }
            None if !ANY_LENGTH.contains(&found) => return Err(IbanError::Form(text.trim().to_owned())),
            _ => {}
        }
        if mod_97(&compact[4..], &compact[..4]) == 1 {
            Ok(Self(compact))
        } else {
            Err(IbanError::CheckDigits)
        }
    }

    /// Without spaces, as programs write it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Two-letter code of the country.
    pub fn country(&self) -> &str {
        &self.0[..2]
    }

    /// Whether a SEPA transfer reaches the account.
    pub fn is_sepa(&self) -> bool {
        SEPA.contains(&self.country())
    }
}

/// In groups of four, as people read it.
impl fmt::Display for Iban {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, character) in self.0.chars().enumerate() {
            if at > 0 && at % 4 == 0 {
                f.write_str(" ")?;
            }
            write!(f, "{character}")?;
        }
        Ok(())
    }
}

/// Whether `text`, spaces left out, begins like an IBAN: two letters, two digits, and only letters and digits after.
pub fn looks_like_iban(text: &str) -> bool {
    let compact = compact(text);
    let bytes = compact.as_bytes();
    bytes.len() > 4
        && bytes.iter().all(u8::is_ascii_alphanumeric)
        && bytes[..2].iter().all(u8::is_ascii_alphabetic)
        && bytes[2..4].iter().all(u8::is_ascii_digit)
}

/// Longest reference behind `RF` and its two digits.
const MAX_REFERENCE: usize = 21;

/// The structured reference of ISO 11649 for `reference`: `RF`, two check digits, the reference without spaces.
///
/// `None` when it is empty, longer than 21 characters, or holds other signs than letters and digits.
pub fn creditor_reference(reference: &str) -> Option<String> {
    let compact = compact(reference);
    let is_fit =
        (1..=MAX_REFERENCE).contains(&compact.len()) && compact.bytes().all(|c| c.is_ascii_alphanumeric());
    is_fit.then(|| format!("RF{:02}{compact}", 98 - mod_97(&compact, "RF00")))
}

/// Whether `text` is a structured reference of ISO 11649 with right check digits; spaces do not count.
pub fn is_creditor_reference(text: &str) -> bool {
    let compact = compact(text);
    compact.starts_with("RF")
        && looks_like_iban(&compact)
        && compact.len() <= MAX_REFERENCE + 4
        && mod_97(&compact[4..], &compact[..4]) == 1
}

/// Without white space, in capitals.
fn compact(text: &str) -> String {
    text.chars()
        .filter(|character| !character.is_whitespace())
        .map(|character| character.to_ascii_uppercase())
        .collect()
}

/// The remainder by 97 of letters and digits read as one number, `A` as 10 to `Z` as 35.
fn mod_97(front: &str, back: &str) -> u32 {
    front.chars().chain(back.chars()).filter_map(|character| character.to_digit(36)).fold(0, |rest, value| {
        let shift = if value > 9 { 100 } else { 10 };
        (rest * shift + value) % 97
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ibans_are_read_with_or_without_spaces() {
        let iban = Iban::parse(" de89 3704 0044 0532 0130 00").unwrap();
        assert_eq!(iban.as_str(), "DE89370400440532013000");
        assert_eq!(iban.to_string(), "DE89 3704 0044 0532 0130 00");
        assert!(iban.is_sepa());
        assert!(
            !Iban::parse("IL62 0108 0000 0009 9999 999").unwrap().is_sepa(),
            "no SEPA transfer goes there"
        );
    }

    #[test]
    fn what_is_wrong_with_an_iban_is_told_apart() {
        assert_eq!(Iban::parse("DE89370400440532013001"), Err(IbanError::CheckDigits));
        let short = IbanError::Length { country: "DE".into(), found: 21, expected: 22 };
        assert_eq!(Iban::parse("DE8937040044053201300"), Err(short));
        assert!(matches!(Iban::parse("0011 2345 67890"), Err(IbanError::Form(_))));
        assert!(matches!(Iban::parse("DE89-3704"), Err(IbanError::Form(_))));
        assert!(matches!(Iban::parse(""), Err(IbanError::Form(_))));
    }

    #[test]
    fn references_get_their_check_digits() {
        assert_eq!(creditor_reference("539007547034").as_deref(), Some("RF18539007547034"));
        assert_eq!(creditor_reference("1").as_deref(), Some("RF741"));
        assert_eq!(creditor_reference("R-1"), None);
        assert!(is_creditor_reference("RF18 5390 0754 7034"));
        assert!(!is_creditor_reference("RF19539007547034") && !is_creditor_reference("539007547034"));
    }

    proptest! {
        #[test]
        fn one_wrong_digit_is_always_noticed(at in 4_usize..22, more in 1_u8..10) {
            let right = "DE89370400440532013000";
            let mut bytes = right.as_bytes().to_vec();
            bytes[at] = b'0' + (bytes[at] - b'0' + more) % 10;
            prop_assert_eq!(Iban::parse(std::str::from_utf8(&bytes).unwrap()), Err(IbanError::CheckDigits));
        }

        #[test]
        fn references_read_back(reference in "[0-9A-Z]{1,21}") {
            prop_assert!(is_creditor_reference(&creditor_reference(&reference).unwrap()));
        }

        #[test]
        fn any_text_is_judged_without_failing(text in "\\PC{0,40}") {
            let _judged = (Iban::parse(&text), creditor_reference(&text), is_creditor_reference(&text));
        }
    }
}

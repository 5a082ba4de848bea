//! Reads a payment code and says whether it is right: ours, and those of other countries that an owner may meet.

use crate::iban::{Iban, is_creditor_reference, looks_like_iban};

mod emv;
mod lines;

/// The kinds of codes that are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeKind {
    /// VietQR of NAPAS, Vietnam.
    VietQr,
    /// EPC069-12, euro.
    Epc,
    /// PIX, Brazil.
    Pix,
    /// Another EMVCo merchant code.
    Emv,
    /// QR-bill, Switzerland.
    Swiss,
    /// UPI link, India.
    Upi,
    /// An IBAN alone.
    Iban,
    /// A reference of ISO 11649 alone.
    CreditorReference,
}

impl CodeKind {
    /// A short name for programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::VietQr => "vietqr",
            Self::Epc => "epc",
            Self::Pix => "pix",
            Self::Emv => "emv",
            Self::Swiss => "swiss",
            Self::Upi => "upi",
            Self::Iban => "iban",
            Self::CreditorReference => "iso11649",
        }
    }
}

/// What a code says, and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckedCode {
    /// The kind; `None` when it is none that is known.
    pub kind: Option<CodeKind>,
    /// What it says, in its order; EMVCo codes by tag, those inside a tag by `38.01.00`.
    pub fields: Vec<(String, String)>,
    /// What is wrong; `None` when the code is right.
    pub why: Option<String>,
    /// What is odd about a code that is right, for example lengths inside a field that do not add up.
    pub note: Option<String>,
}

impl CheckedCode {
    /// Whether the code is right.
    pub const fn is_valid(&self) -> bool {
        self.why.is_none()
    }

    /// The value of a field.
    pub fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    fn of(kind: Option<CodeKind>, fields: Vec<(String, String)>, verdict: Result<(), String>) -> Self {
        Self { kind, fields, why: verdict.err(), note: None }
    }
}

/// Reads `payload`; it never fails, whatever the text is.
pub fn check(payload: &str) -> CheckedCode {
    let text = payload.trim_end_matches(['\r', '\n']);
    let first_line = text.lines().next().unwrap_or_default();
    match first_line {
        "BCD" => lines::epc(text),
        "SPC" => lines::swiss(text),
        _ if text.starts_with("upi://") => lines::upi(text),
        _ if text.starts_with("0002") => emv::check(text),
        _ if text.starts_with("RF") && looks_like_iban(text) => alone(
            CodeKind::CreditorReference,
            ("reference", text),
            if is_creditor_reference(text) { Ok(()) } else { Err("the check digits do not fit".to_owned()) },
        ),
        _ if looks_like_iban(text) => {
            let verdict = Iban::parse(text).map(|_| ()).map_err(|error| error.to_string());
            alone(CodeKind::Iban, ("iban", text), verdict)
        }
        _ => CheckedCode::of(None, Vec::new(), Err("this is no payment code that is known".to_owned())),
    }
}

fn alone(kind: CodeKind, (name, text): (&str, &str), verdict: Result<(), String>) -> CheckedCode {
    let compact: String = text.chars().filter(|character| !character.is_whitespace()).collect();
    CheckedCode::of(Some(kind), vec![(name.to_owned(), compact.to_ascii_uppercase())], verdict)
}

/// Fails with `why` unless `holds`.
fn require(holds: bool, why: &str) -> Result<(), String> {
    if holds { Ok(()) } else { Err(why.to_owned()) }
}

/// Whether `text` is a positive amount with a dot and at most two decimals, within `digits` before the dot.
fn is_amount(text: &str, digits: usize) -> bool {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_digits(whole)
        && is_digits(decimals)
        && whole.len() <= digits
        && decimals.len() <= 2
        && text.bytes().any(|byte| matches!(byte, b'1'..=b'9'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn amounts_are_plain_and_positive() {
        assert!(is_amount("149.90", 9) && is_amount("0.01", 9) && is_amount("20", 9));
        for wrong in ["0", "0.00", "149,90", "1.234", "-1", "", ".5", "1.", "1234567890", "1e3"] {
            assert!(!is_amount(wrong, 9), "{wrong}");
        }
    }

    #[test]
    fn what_stands_alone_is_told_apart() {
        assert_eq!(check("IL62 0108 0000 0009 9999 999").kind, Some(CodeKind::Iban));
        assert!(check("RF18539007547034").is_valid());
        assert!(!check("RF19539007547034").is_valid());
        assert_eq!(check("hello").kind, None);
        assert!(!check("").is_valid());
    }

    proptest! {
        #[test]
        fn any_text_is_judged_without_failing(text in "(0002|BCD\n|SPC\n|upi://|RF|DE)?\\PC{0,80}") {
            let _judged = check(&text);
        }
    }
}

//! Codes made of lines: EPC069-12 and the Swiss QR-bill; and links of UPI.

use crate::{
    iban::{Iban, is_creditor_reference},
    payment_qr::epc::{MAX_BYTES, MAX_NAME, MAX_TEXT, is_bic},
};

use super::{CheckedCode, CodeKind, is_amount, require};

const EPC_FIELDS: [&str; 12] = [
    "service",
    "version",
    "charset",
    "identification",
    "bic",
    "name",
    "iban",
    "amount",
    "purpose",
    "reference",
    "text",
    "information",
];
/// Longest note from the sender to the payer, and longest purpose.
const MAX_INFORMATION: usize = 70;
const MAX_PURPOSE: usize = 4;

/// Judges an EPC code.
pub(super) fn epc(payload: &str) -> CheckedCode {
    let lines: Vec<&str> = payload.lines().collect();
    let verdict = epc_verdict(payload, &lines);
    let fields = EPC_FIELDS.iter().zip(&lines).filter(|(_, value)| !value.is_empty());
    let fields = fields.map(|(name, value)| match *name {
        "amount" => ((*name).to_owned(), value.strip_prefix("EUR").unwrap_or(value).to_owned()),
        _ => ((*name).to_owned(), (*value).to_owned()),
    });
    CheckedCode::of(Some(CodeKind::Epc), fields.collect(), verdict)
}

fn epc_verdict(payload: &str, lines: &[&str]) -> Result<(), String> {
    let line = |at: usize| lines.get(at).copied().unwrap_or_default();
    let fits = |at: usize, most: usize| line(at).chars().count() <= most;
    require(payload.len() <= MAX_BYTES, "it is longer than 331 bytes")?;
    require(lines.len() <= EPC_FIELDS.len(), "it has more than 12 lines")?;
    require(matches!(line(1), "001" | "002"), "the version is neither 001 nor 002")?;
    require(
        matches!(line(2), "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8"),
        "the character set is not one of 1 to 8",
    )?;
    require(line(3) == "SCT", "it is no SEPA transfer (SCT)")?;
    require(!(line(1) == "001" && line(4).is_empty()), "version 001 needs a BIC")?;
    require(line(4).is_empty() || is_bic(line(4)), "the BIC is wrong")?;
    require(!line(5).trim().is_empty(), "the name is missing")?;
    require(fits(5, MAX_NAME), "the name is longer than 70 characters")?;
    require(!line(6).contains(' '), "the IBAN holds spaces")?;
    Iban::parse(line(6)).map_err(|error| error.to_string())?;
    let amount = line(7);
    let is_right = amount.is_empty() || amount.strip_prefix("EUR").is_some_and(|amount| is_amount(amount, 9));
    require(is_right, "the amount is not EUR and 0.01 to 999999999.99 with a dot")?;
    require(fits(8, MAX_PURPOSE), "the purpose is longer than 4 characters")?;
    require(line(9).is_empty() || line(10).is_empty(), "reference and text are both set")?;
    require(fits(9, 35), "the reference is longer than 35 characters")?;
    let is_right = !line(9).starts_with("RF") || is_creditor_reference(line(9));
    require(is_right, "the check digits of the reference do not fit")?;
    require(fits(10, MAX_TEXT), "the text is longer than 140 characters")?;
    require(fits(11, MAX_INFORMATION), "the information is longer than 70 characters")
}

/// Lines of a QR-bill up to the end mark.
const SWISS_LINES: usize = 31;

/// Judges a Swiss QR-bill.
pub(super) fn swiss(payload: &str) -> CheckedCode {
    let lines: Vec<&str> = payload.lines().collect();
    let line = |at: usize| lines.get(at).copied().unwrap_or_default();
    let named = [
        ("version", 1),
        ("iban", 3),
        ("name", 5),
        ("amount", 18),
        ("currency", 19),
        ("debtor", 21),
        ("reference_type", 27),
        ("reference", 28),
        ("text", 29),
    ];
    let fields = named.iter().filter(|(_, at)| !line(*at).is_empty());
    let fields = fields.map(|(name, at)| ((*name).to_owned(), line(*at).to_owned())).collect();
    CheckedCode::of(Some(CodeKind::Swiss), fields, swiss_verdict(&lines))
}

fn swiss_verdict(lines: &[&str]) -> Result<(), String> {
    let line = |at: usize| lines.get(at).copied().unwrap_or_default();
    require(lines.len() >= SWISS_LINES && line(30) == "EPD", "the end mark EPD is not in line 31")?;
    require(line(1) == "0200" && line(2) == "1", "the version is not 0200 with character set 1")?;
    let iban = Iban::parse(line(3)).map_err(|error| error.to_string())?;
    require(matches!(iban.country(), "CH" | "LI"), "the account is not in Switzerland or Liechtenstein")?;
    require(!line(5).is_empty(), "the name is missing")?;
    require(line(18).is_empty() || is_amount(line(18), 9), "the amount is wrong")?;
    require(matches!(line(19), "CHF" | "EUR"), "the currency is neither CHF nor EUR")?;
    let bank: u32 = iban.as_str()[4..9].parse().unwrap_or_default();
    let is_qr_iban = (30_000..=31_999).contains(&bank);
    match line(27) {
        "QRR" => require(is_qr_iban && is_qr_reference(line(28)), "the QR reference or its account is wrong"),
        "SCOR" => {
            require(!is_qr_iban && is_creditor_reference(line(28)), "the reference or its account is wrong")
        }
        "NON" => require(!is_qr_iban && line(28).is_empty(), "there is a reference without a kind"),
        _ => Err("the kind of the reference is unknown".to_owned()),
    }
}

/// Whether 27 digits end in their check digit (modulo 10, recursive).
fn is_qr_reference(text: &str) -> bool {
    const TABLE: [u8; 10] = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];
    if text.len() != 27 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let digits: Vec<u8> = text.bytes().map(|byte| byte - b'0').collect();
    let carry = digits[..26].iter().fold(0, |carry, digit| TABLE[usize::from((carry + digit) % 10)]);
    (10 - carry) % 10 == digits[26]
}

/// Judges a link of UPI.
pub(super) fn upi(payload: &str) -> CheckedCode {
    let (address, query) = payload.split_once('?').unwrap_or((payload, ""));
    let pairs: Vec<(String, String)> = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (name.to_owned(), decoded(value)))
        .collect();
    let value = |name: &str| pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let verdict = (|| {
        require(address.trim_end_matches('/') == "upi://pay", "it is no request to pay")?;
        let account = value("pa").unwrap_or_default();
        require(
            account.split_once('@').is_some_and(|(name, bank)| !name.is_empty() && !bank.is_empty()),
            "the address of the payee (pa) is wrong",
        )?;
        require(value("am").is_none_or(|amount| is_amount(amount, 9)), "the amount is wrong")?;
        require(value("cu").is_none_or(|currency| currency == "INR"), "the currency is not INR")
    })();
    CheckedCode::of(Some(CodeKind::Upi), pairs, verdict)
}

/// A value of a link: `%20` and `+` as what they stand for; what is no UTF-8 is replaced.
fn decoded(value: &str) -> String {
    let (mut bytes, mut rest) = (Vec::with_capacity(value.len()), value.as_bytes());
    while let Some((first, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        let escaped = hex.filter(|_| *first == b'%').and_then(|hex| u8::from_str_radix(hex, 16).ok());
        rest = if escaped.is_some() { &after[2..] } else { after };
        bytes.push(escaped.unwrap_or(if *first == b'+' { b' ' } else { *first }));
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn epc_with(line: usize, value: &str) -> CheckedCode {
        let payload =
            "BCD\n002\n1\nSCT\n\nMuster GmbH\nDE89370400440532013000\nEUR149.90\n\n\nRechnung 2026-041";
        let mut lines: Vec<&str> = payload.lines().collect();
        lines[line] = value;
        epc(&lines.join("\n"))
    }

    #[test]
    fn faults_of_an_epc_code_are_named() {
        assert!(epc_with(4, "BFSWDE33BER").is_valid());
        assert!(
            epc("BCD\r\n002\r\n1\r\nSCT\r\n\r\nM\r\nDE89370400440532013000\r\nEUR1.00").is_valid(),
            "CRLF too"
        );
        for (line, value) in [
            (1, "003"),
            (1, "001"),
            (2, "9"),
            (3, "INST"),
            (4, "ABC"),
            (5, ""),
            (6, "DE89370400440532013001"),
            (7, "EUR149,90"),
            (7, "EUR0.00"),
            (7, "149.90"),
            (7, "EUR1.234"),
            (8, "CHARI"),
            (9, "RF18539007547034"),
        ] {
            assert!(!epc_with(line, value).is_valid(), "line {line}: {value}");
        }
    }

    #[test]
    fn a_qr_reference_ends_in_its_check_digit() {
        assert!(is_qr_reference("210000000003139471430009017"));
        assert!(!is_qr_reference("210000000003139471430009018"));
    }

    #[test]
    fn links_are_decoded() {
        let checked = upi("upi://pay?pa=shop@examplebank&pn=Sunrise%20Traders&am=1234.50&cu=INR");
        assert!(checked.is_valid());
        assert_eq!(checked.field("pn"), Some("Sunrise Traders"));
        assert!(!upi("upi://pay?pn=x&am=1").is_valid());
        assert_eq!(decoded("a%zz%2"), "a%zz%2", "what is no escape stays");
    }
}

//! Codes of the EMVCo kind: VietQR, PIX and their relatives.

use crate::payment_qr::{
    tlv::{checksum, fields},
    vietqr::NAPAS,
};

use super::{CheckedCode, CodeKind, is_amount, require};

/// The name of PIX in EMVCo codes.
const PIX: &str = "br.gov.bcb.pix";
/// Tags that hold fields of their own: receivers and what goes with the transfer.
const NESTED: [&str; 3] = ["26", "38", "62"];
/// Most characters of an amount.
const MAX_AMOUNT: usize = 13;

/// Judges a code that begins like an EMVCo code.
pub(super) fn check(payload: &str) -> CheckedCode {
    let kind = if payload.contains(NAPAS) {
        CodeKind::VietQr
    } else if payload.to_ascii_lowercase().contains(PIX) {
        CodeKind::Pix
    } else {
        CodeKind::Emv
    };
    let Some(outer) = fields(payload) else {
        let why = "the lengths of the fields do not add up".to_owned();
        return CheckedCode::of(Some(kind), Vec::new(), Err(why));
    };
    let verdict = verdict(payload, &outer, kind);
    let mut all: Vec<(String, String)> =
        outer.iter().map(|(tag, value)| ((*tag).to_owned(), (*value).to_owned())).collect();
    let mut is_nested_right = true;
    for (tag, value) in outer.iter().filter(|(tag, _)| NESTED.contains(tag)) {
        is_nested_right &= unfold(tag, value, &mut all);
    }
    let mut checked = CheckedCode::of(Some(kind), all, verdict);
    if checked.is_valid() && !is_nested_right {
        checked.note =
            Some("the lengths inside a field do not add up; banking apps may refuse it".to_owned());
    }
    checked
}

/// Adds the fields inside a field; false where their lengths do not add up.
fn unfold(path: &str, value: &str, all: &mut Vec<(String, String)>) -> bool {
    let Some(inner) = fields(value) else { return false };
    let mut is_right = true;
    for (tag, value) in inner {
        let path = format!("{path}.{tag}");
        if path == "38.01" {
            is_right &= unfold(&path, value, all);
        }
        all.push((path, value.to_owned()));
    }
    is_right
}

fn verdict(payload: &str, outer: &[(&str, &str)], kind: CodeKind) -> Result<(), String> {
    let value = |tag: &str| outer.iter().find(|(known, _)| *known == tag).map(|(_, value)| *value);
    require(payload.is_ascii() || kind != CodeKind::VietQr, "it holds letters that are not plain ASCII")?;
    require(outer.first() == Some(&("00", "01")), "it does not begin with the format 01")?;
    let (last, sum) = outer.last().copied().unwrap_or_default();
    require(last == "63" && sum.len() == 4, "the checksum is missing")?;
    let expected = checksum(&payload[..payload.len() - 4]);
    require(sum.eq_ignore_ascii_case(&expected), &format!("the checksum is {sum}, it should be {expected}"))?;
    require(value("01").is_none_or(|method| matches!(method, "11" | "12")), "field 01 is neither 11 nor 12")?;
    let is_plain = |amount: &str| amount.len() <= MAX_AMOUNT && is_amount(amount, MAX_AMOUNT);
    require(value("54").is_none_or(is_plain), "the amount is no positive plain number")?;
    if kind != CodeKind::VietQr {
        return Ok(());
    }
    require(value("53") == Some("704"), "the currency is not 704 (đồng)")?;
    require(value("58") == Some("VN"), "the country is not VN")?;
    let receiver = value("38").and_then(fields).ok_or("the receiver (field 38) cannot be read")?;
    let part = |tag: &str| receiver.iter().find(|(known, _)| *known == tag).map(|(_, value)| *value);
    require(part("00") == Some(NAPAS), "the receiver is not one of NAPAS")?;
    require(part("01").is_some_and(|bank| !bank.is_empty()), "bank and account are missing")?;
    let service = part("02");
    require(
        service.is_none_or(|service| service.starts_with("QRI") || service.starts_with("QRP")),
        "the service is unknown",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_sample_with_a_wrong_inner_length_is_read_and_remarked() {
        let sample =
            "00020101021138570010A00000072701270006970403011200110123456780208QRIBFTTA53037045802VN6304F4E5";
        let checked = check(sample);
        assert!(checked.is_valid() && checked.note.is_some(), "{checked:?}");
        assert_eq!(checked.field("38.02"), Some("QRIBFTTA"));
    }

    #[test]
    fn another_currency_is_no_vietqr() {
        let mut payload =
            "00020101021138540010A00000072701240006970436011001234567890208QRIBFTTA53038405802VN6304"
                .to_owned();
        payload += &checksum(&payload);
        assert_eq!(check(&payload).why.as_deref(), Some("the currency is not 704 (đồng)"));
    }
}

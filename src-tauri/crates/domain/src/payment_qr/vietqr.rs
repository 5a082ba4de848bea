//! VietQR: the code of NAPAS for transfers in đồng, an EMVCo merchant code (version 1.0 of September 2021).

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::{Currency, Money};

use super::{
    CodeError,
    tlv::{checksum, field},
};

/// The name of NAPAS in EMVCo codes.
pub(super) const NAPAS: &str = "A000000727";
/// Longest memo of a transfer, in characters.
pub const MAX_PURPOSE: usize = 25;
/// Most digits of an amount.
const MAX_AMOUNT_DIGITS: usize = 13;
/// Longest number of a bill or reference.
const MAX_NUMBER: usize = 25;
/// Signs of a memo besides letters, digits and spaces.
const SIGNS: &str = "-./,:()+";

/// What the transfer reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum VietQrTarget {
    /// An account.
    #[default]
    Account,
    /// A card.
    Card,
}

impl VietQrTarget {
    /// The code of the service that reaches it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Account => "QRIBFTTA",
            Self::Card => "QRIBFTTC",
        }
    }
}

/// A transfer to ask for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VietQr {
    /// Number of the bank (BIN), six digits.
    pub bin: String,
    /// Account or card number; spaces are left out.
    pub account: String,
    /// What the number is.
    pub target: VietQrTarget,
    /// How much, in đồng; `None` lets the payer type it.
    pub amount: Option<Money>,
    /// Number of the bill, or empty.
    pub bill: String,
    /// Reference of the receiver, or empty.
    pub reference: String,
    /// Memo of the transfer, or empty; marks are taken off its letters.
    pub purpose: String,
}

impl VietQr {
    /// The text of the code, with its checksum.
    ///
    /// # Errors
    /// If a number has another form, the amount is no positive whole number of đồng, or a text is too long or holds signs
    /// that the code cannot carry.
    pub fn payload(&self) -> Result<String, CodeError> {
        let amount = self.amount.map(digits).transpose()?;
        let mut payload = field("00", "01");
        payload += &field("01", if amount.is_some() { "12" } else { "11" });
        payload += &field("38", &self.receiver()?);
        payload += &field("53", "704");
        payload += &amount.map(|amount| field("54", &amount)).unwrap_or_default();
        payload += &field("58", "VN");
        payload += &self.additional()?;
        payload += "6304";
        payload += &checksum(&payload);
        Ok(payload)
    }

    fn receiver(&self) -> Result<String, CodeError> {
        let bin = self.bin.trim();
        if bin.len() != 6 || !bin.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(CodeError::Bin);
        }
        let account: String = self.account.chars().filter(|character| !character.is_whitespace()).collect();
        if !(6..=19).contains(&account.len()) || !account.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(CodeError::Account);
        }
        let bank = field("00", bin) + &field("01", &account);
        Ok(field("00", NAPAS) + &field("01", &bank) + &field("02", self.target.code()))
    }

    fn additional(&self) -> Result<String, CodeError> {
        let parts = [
            ("01", plain("the bill", &self.bill, MAX_NUMBER)?),
            ("05", plain("the reference", &self.reference, MAX_NUMBER)?),
            ("08", plain("the purpose", &self.purpose, MAX_PURPOSE)?),
        ];
        let fields: String = parts
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(tag, value)| field(tag, value))
            .collect();
        Ok(if fields.is_empty() { fields } else { field("62", &fields) })
    }
}

/// The memo as banks take it: without marks on letters, other signs than `-./,:()+` as spaces, single spaces.
pub fn plain_purpose(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)) {
        plain.push(match letter {
            'đ' => 'd',
            'Đ' => 'D',
            '–' | '—' | '\u{2010}' | '\u{2011}' => '-',
            _ if letter.is_ascii_alphanumeric() || SIGNS.contains(letter) => letter,
            _ => ' ',
        });
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn plain(field: &'static str, text: &str, most: usize) -> Result<String, CodeError> {
    let plain = plain_purpose(text);
    if plain.is_empty() && !text.trim().is_empty() {
        return Err(CodeError::Signs(field));
    }
    if plain.len() > most { Err(CodeError::TooLong { field, most }) } else { Ok(plain) }
}

fn digits(amount: Money) -> Result<String, CodeError> {
    let digits = amount.minor.to_string();
    if amount.currency != Currency::VND || amount.minor <= 0 || digits.len() > MAX_AMOUNT_DIGITS {
        return Err(CodeError::Amount(amount));
    }
    Ok(digits)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::payment_qr::{CodeKind, check};

    fn asking(minor: i64) -> VietQr {
        VietQr {
            bin: "970436".into(),
            account: "0123 456 789".into(),
            amount: Some(Money::new(minor, Currency::VND)),
            ..VietQr::default()
        }
    }

    #[test]
    fn a_memo_loses_its_marks() {
        assert_eq!(plain_purpose("Thanh toán đơn hàng Đ-7 "), "Thanh toan don hang D-7");
        assert_eq!(plain_purpose("KH0217_R–2026"), "KH0217 R-2026");
        let asked = VietQr { purpose: "מכתב".into(), ..asking(1) };
        assert_eq!(asked.payload(), Err(CodeError::Signs("the purpose")), "nothing would be left of it");
    }

    #[test]
    fn what_the_code_cannot_carry_is_refused() {
        assert_eq!(asking(0).payload(), Err(CodeError::Amount(Money::zero(Currency::VND))));
        assert!(matches!(asking(10_000_000_000_000).payload(), Err(CodeError::Amount(_))));
        assert_eq!(VietQr { bin: "97043".into(), ..asking(1) }.payload(), Err(CodeError::Bin));
        assert_eq!(VietQr { account: "12345".into(), ..asking(1) }.payload(), Err(CodeError::Account));
        let long = VietQr { purpose: "A".repeat(26), ..asking(1) }.payload();
        assert_eq!(long, Err(CodeError::TooLong { field: "the purpose", most: 25 }));
    }

    proptest! {
        #[test]
        fn what_is_asked_for_reads_back(minor in 1_i64..9_999_999_999_999, purpose in "[A-Z0-9 -]{0,25}") {
            let payload = VietQr { purpose, ..asking(minor) }.payload().unwrap();
            let checked = check(&payload);
            prop_assert!(checked.is_valid() && checked.kind == Some(CodeKind::VietQr));
            let amount = minor.to_string();
            prop_assert_eq!(checked.field("54"), Some(amount.as_str()));
        }
    }
}

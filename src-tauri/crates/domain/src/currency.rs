//! ISO 4217 currencies and their minor units.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A currency of ISO 4217, by its three-letter code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

/// The text is not the code of a currency that Duebook knows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not an ISO 4217 currency code")]
pub struct UnknownCurrency(pub String);

/// Decimals that differ from two (ISO 4217 list one, 2026).
const EXPONENTS: &[(&str, u32)] = &[
    ("BHD", 3),
    ("BIF", 0),
    ("CLP", 0),
    ("DJF", 0),
    ("GNF", 0),
    ("IQD", 3),
    ("ISK", 0),
    ("JOD", 3),
    ("JPY", 0),
    ("KMF", 0),
    ("KRW", 0),
    ("KWD", 3),
    ("LYD", 3),
    ("OMR", 3),
    ("PYG", 0),
    ("RWF", 0),
    ("TND", 3),
    ("UGX", 0),
    ("VND", 0),
    ("VUV", 0),
    ("XAF", 0),
    ("XOF", 0),
    ("XPF", 0),
];

/// Currencies with two decimals that a small business may meet; sorted, four bytes each.
const TWO_DECIMALS: &[u8] = b"AED AMD ARS AUD AZN BAM BDT BGN BRL BYN CAD CHF CNY COP CRC CZK DKK DOP DZD EGP \
    ETB EUR GBP GEL GHS GTQ HKD HNL HUF IDR ILS INR JMD KES KHR KZT LAK LBP LKR MAD MDL MKD MMK MUR MXN MYR NGN \
    NIO NOK NPR NZD PAB PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD SYP THB TRY TTD TWD TZS UAH USD UYU UZS VES \
    YER ZAR ZMW ";

impl Currency {
    /// The Vietnamese đồng, without decimals.
    pub const VND: Self = Self(*b"VND");
    /// The new Israeli shekel.
    pub const ILS: Self = Self(*b"ILS");
    /// The euro.
    pub const EUR: Self = Self(*b"EUR");
    /// The pound sterling.
    pub const GBP: Self = Self(*b"GBP");
    /// The United States dollar.
    pub const USD: Self = Self(*b"USD");
    /// The Kuwaiti dinar, with three decimals.
    pub const KWD: Self = Self(*b"KWD");

    /// The currency of a country by its ISO 3166 alpha-2 code; the euro where the country is not known.
    pub fn of_country(country: &str) -> Self {
        let code = match country {
            "VN" => "VND",
            "IL" => "ILS",
            "GB" => "GBP",
            "US" | "EC" | "SV" | "PA" => "USD",
            "CH" | "LI" => "CHF",
            "AU" => "AUD",
            "CA" => "CAD",
            "CN" => "CNY",
            "CZ" => "CZK",
            "DK" => "DKK",
            "HU" => "HUF",
            "IN" => "INR",
            "JP" => "JPY",
            "KR" => "KRW",
            "KW" => "KWD",
            "NO" => "NOK",
            "NZ" => "NZD",
            "PL" => "PLN",
            "RO" => "RON",
            "SE" => "SEK",
            "SG" => "SGD",
            "TH" => "THB",
            _ => "EUR",
        };
        code.parse().unwrap_or(Self::EUR)
    }

    /// The three-letter code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }

    /// The number of decimals of the minor unit: 0 for VND, 2 for EUR, 3 for KWD (M1).
    pub fn exponent(&self) -> u32 {
        decimals_beside_two(self.0).unwrap_or(2)
    }
}

/// The decimals of a currency that has not two. Asked for every amount that is read, hence sorted.
fn decimals_beside_two(code: [u8; 3]) -> Option<u32> {
    let found = EXPONENTS.binary_search_by(|(known, _)| known.as_bytes().cmp(&code[..])).ok()?;
    EXPONENTS.get(found).map(|(_, exponent)| *exponent)
}

impl FromStr for Currency {
    type Err = UnknownCurrency;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let unknown = || UnknownCurrency(text.to_owned());
        let code = <[u8; 3]>::try_from(text.trim().as_bytes())
            .map_err(|_| unknown())?
            .map(|byte| byte.to_ascii_uppercase());
        let (codes, _) = TWO_DECIMALS.as_chunks::<4>();
        let has_two = codes.binary_search_by(|known| known[..3].cmp(&code[..])).is_ok();
        if has_two || decimals_beside_two(code).is_some() { Ok(Self(code)) } else { Err(unknown()) }
    }
}

impl TryFrom<String> for Currency {
    type Error = UnknownCurrency;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn m1_minor_units_follow_iso_4217() {
        assert_eq!(Currency::VND.exponent(), 0);
        assert_eq!(Currency::ILS.exponent(), 2);
        assert_eq!(Currency::KWD.exponent(), 3);
    }

    #[test]
    fn every_code_of_the_lists_is_found() {
        let (two, rest) = TWO_DECIMALS.as_chunks::<4>();
        assert!(rest.is_empty() && two.is_sorted() && EXPONENTS.is_sorted());
        let two = two.iter().map(|code| (std::str::from_utf8(&code[..3]).unwrap_or_default(), 2));
        for (code, exponent) in two.chain(EXPONENTS.iter().copied()) {
            assert_eq!(code.parse::<Currency>().map(|known| known.exponent()), Ok(exponent), "{code}");
        }
    }

    #[test]
    fn unknown_codes_are_refused() {
        assert_eq!("usd".parse(), Ok(Currency::USD), "case does not matter");
        assert_eq!("US".parse::<Currency>(), Err(UnknownCurrency("US".into())));
        assert_eq!("ABC".parse::<Currency>(), Err(UnknownCurrency("ABC".into())));
    }
}

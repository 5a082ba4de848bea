//! Phone numbers as they are dialled from anywhere.

use std::ops::RangeInclusive;

use phonenumber::Mode;

/// Digits with the country code: at most those of the plan, and more than any short code within a country has.
const DIGITS: RangeInclusive<usize> = 8..=15;

/// A number in the form of ITU-T E.164, `+84903123456`. A number without a country code is one of `country` (ISO 3166-1);
/// `None` where it is no phone number.
pub(crate) fn international(number: &str, country: &str) -> Option<String> {
    let country = country.trim().to_ascii_uppercase().parse().ok();
    let number = phonenumber::parse(country, number.trim()).ok()?;
    let dialled = number.format().mode(Mode::E164).to_string();
    DIGITS.contains(&(dialled.len() - 1)).then_some(dialled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_dialled_from_anywhere() {
        for (number, country, dialled) in [
            ("0903 123 456", "VN", "+84903123456"),
            ("(028) 3823-4567", "vn", "+842838234567"),
            ("+84 903 123 456", "DE", "+84903123456"),
            ("052-345-6789", "IL", "+972523456789"),
            ("0171 2345678", "DE", "+491712345678"),
            ("07700 900123", "GB", "+447700900123"),
            ("(202) 555-0143", "US", "+12025550143"),
            ("00 84 903 123 456", "DE", "+84903123456"),
        ] {
            assert_eq!(international(number, country).as_deref(), Some(dialled), "{number} in {country}");
        }
        for (number, country) in
            [("", "VN"), ("call me", "VN"), ("0903 123 456", ""), ("12", "DE"), ("office@example.com", "VN")]
        {
            assert_eq!(international(number, country), None, "{number} in {country}");
        }
    }
}

//! Mail addresses, stricter than the standard: what an owner could only have meant as a mistake is refused.

use std::{fmt, str::FromStr};

/// A mail address that a letter can go to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address {
    text: String,
}

/// Why a text is no address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// There is nothing.
    #[error("there is no address")]
    Empty,
    /// A space, a line break or another character that no address has.
    #[error("an address has no spaces and no control characters")]
    Character,
    /// No `@` with something on both sides, or two addresses in one.
    #[error("an address is a name, @ and a domain")]
    Shape,
    /// A domain without a dot, a number in brackets, or an empty label.
    #[error("the domain of an address ends like example.com")]
    Domain,
}

impl AddressError {
    /// The code of the reason.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "mail.address_missing",
            Self::Character => "mail.address_character",
            Self::Shape => "mail.address_shape",
            Self::Domain => "mail.address_domain",
        }
    }
}

impl Address {
    /// Whether only servers that know SMTPUTF8 (RFC 6531) can take it.
    pub fn needs_utf8(&self) -> bool {
        !self.text.is_ascii()
    }

    /// The address as the message builder takes it.
    pub(crate) fn built(&self) -> Result<lettre::Address, AddressError> {
        self.text.parse().map_err(|_| AddressError::Shape)
    }
}

impl FromStr for Address {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(AddressError::Empty);
        }
        if text
            .chars()
            .any(|letter| letter.is_whitespace() || letter.is_control() || "<>,;:\"()\\".contains(letter))
        {
            return Err(AddressError::Character);
        }
        let (user, domain) = text.split_once('@').ok_or(AddressError::Shape)?;
        if user.is_empty() || domain.contains('@') || text.len() > 254 {
            return Err(AddressError::Shape);
        }
        let labels: Vec<&str> = domain.split('.').collect();
        let is_name = |label: &&str| {
            !label.is_empty()
                && label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-')
        };
        let ends_in_a_name = labels.last().is_some_and(|last| last.chars().any(char::is_alphabetic));
        if labels.len() < 2 || !labels.iter().all(is_name) || !ends_in_a_name {
            return Err(AddressError::Domain);
        }
        let address = Self { text: text.to_owned() };
        address.built()?;
        Ok(address)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test ends by failing")]
    use super::*;

    #[test]
    fn an_address_that_cannot_be_meant_is_refused() {
        let refused = [
            ("", AddressError::Empty),
            ("a@b.com\r\nRCPT TO:<x@y.com>", AddressError::Character),
            ("Minh <m@a.vn>", AddressError::Character),
            ("a@b.com,c@d.com", AddressError::Character),
            ("plain", AddressError::Shape),
            ("@b.com", AddressError::Shape),
            ("a@b@c.com", AddressError::Shape),
            ("a@b", AddressError::Domain),
            ("a@[127.0.0.1]", AddressError::Character),
            ("a@127.0.0.1", AddressError::Domain),
            ("a@b..com", AddressError::Domain),
            ("a@-b.com", AddressError::Domain),
        ];
        for (text, why) in refused {
            let found = text.parse::<Address>().unwrap_err();
            assert!(found == why || text.contains('['), "{text}: {found}");
        }
    }

    #[test]
    fn an_address_in_another_script_says_that_it_needs_a_server_that_knows_it() {
        assert!("người@ví-dụ.vn".parse::<Address>().unwrap().needs_utf8());
        let plain: Address = " Ke.toan+no@anh-duong.com.vn ".parse().unwrap();
        assert!(!plain.needs_utf8());
        assert_eq!(
            plain.to_string(),
            "Ke.toan+no@anh-duong.com.vn",
            "nothing of it is changed but the spaces around"
        );
    }
}

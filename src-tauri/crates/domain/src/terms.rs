//! Payment terms: the rule that yields the due date of an invoice.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// When an invoice is due. Written and printed in the notation `net 30`, or `now` for no days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PaymentTerms {
    /// A number of days after the invoice date.
    NetDays {
        /// Days after the invoice date; 0 is due at once.
        days: u16,
    },
}

/// The text is not in the notation of payment terms.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{word:?} at position {position} is not understood")]
pub struct TermsError {
    /// The first word that is wrong.
    pub word: String,
    /// Its position, counted in characters from 1.
    pub position: usize,
}

impl PaymentTerms {
    /// The due date of an invoice issued on `issued_on` (T1, kind `net_days`).
    pub fn due_on(&self, issued_on: NaiveDate) -> NaiveDate {
        match self {
            Self::NetDays { days } => {
                issued_on.checked_add_days(Days::new(u64::from(*days))).unwrap_or(NaiveDate::MAX)
            }
        }
    }
}

impl std::fmt::Display for PaymentTerms {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NetDays { days: 0 } => f.write_str("now"),
            Self::NetDays { days } => write!(f, "net {days}"),
        }
    }
}

impl std::str::FromStr for PaymentTerms {
    type Err = TermsError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let lower = text.to_lowercase();
        let words: Vec<&str> = lower.split_whitespace().collect();
        match words.as_slice() {
            ["now"] => Ok(Self::NetDays { days: 0 }),
            ["net", days] | [days] => {
                days.parse().map(|days| Self::NetDays { days }).map_err(|_| wrong_word(&lower, days))
            }
            ["net", _, extra, ..] => Err(wrong_word(&lower, extra)),
            [first, ..] => Err(wrong_word(&lower, first)),
            [] => Err(TermsError { word: String::new(), position: 1 }),
        }
    }
}

fn wrong_word(text: &str, word: &str) -> TermsError {
    let before = text.find(word).map_or("", |at| &text[..at]);
    TermsError { word: word.to_owned(), position: before.chars().count() + 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn t1_net_days_count_from_the_invoice_date() {
        assert_eq!("net 30".parse::<PaymentTerms>().unwrap().due_on(day("2026-01-31")), day("2026-03-02"));
        assert_eq!("now".parse::<PaymentTerms>().unwrap().due_on(day("2026-01-31")), day("2026-01-31"));
    }

    #[test]
    fn t1_notation_prints_back() {
        for text in ["net 30", "now"] {
            assert_eq!(text.parse::<PaymentTerms>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn t1_first_wrong_word_is_named() {
        assert_eq!("net soon".parse::<PaymentTerms>(), Err(TermsError { word: "soon".into(), position: 5 }));
        assert_eq!(
            "net 30 days".parse::<PaymentTerms>(),
            Err(TermsError { word: "days".into(), position: 8 })
        );
    }
}

//! What interest and fees are called wherever an item is named: "Interest on A-1007, 1 Mar – 20 Nov 2026".

use std::collections::{BTreeMap, HashMap};

use chrono::{Datelike, NaiveDate};
use domain::{Language, ReceivableId};
use store::{ClaimKind, ClaimName, Reader};

use crate::{App, AppError, words::text};

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The names of all items that a claim posted; every other one is called by the number of its invoice.
#[derive(Debug)]
pub(crate) struct Names {
    claims: HashMap<ReceivableId, ClaimName>,
    language: Language,
}

impl Names {
    /// # Errors
    /// If the book cannot be read.
    pub(crate) fn of(read: Reader<'_>, language: Language) -> Result<Self, AppError> {
        Ok(Self { claims: read.claim_names()?, language })
    }

    /// What an item is called.
    pub(crate) fn name(&self, receivable: ReceivableId, number: &str) -> String {
        self.claims.get(&receivable).map_or_else(|| number.to_owned(), |claim| self.claim_name(claim))
    }

    /// What an item is called on paper, which isolates directions by itself and would spell out marks in a name (D5).
    pub(crate) fn printed(&self, receivable: ReceivableId, number: &str) -> String {
        self.name(receivable, number).replace(['\u{2066}', '\u{2069}'], "")
    }

    /// The claim that posted an item.
    pub(crate) fn claim(&self, receivable: ReceivableId) -> Option<&ClaimName> {
        self.claims.get(&receivable)
    }

    /// What a claim is called.
    pub(crate) fn claim_name(&self, claim: &ClaimName) -> String {
        let mut params = BTreeMap::from([("number".to_owned(), self.isolated(claim.number.clone()))]);
        let key = match (claim.kind, claim.days) {
            (ClaimKind::Interest, Some((from, to))) => {
                let is_same_year = from.year() == to.year();
                let from = if is_same_year { self.day_and_month(from) } else { self.day(from) };
                params.insert("from".to_owned(), self.isolated(from));
                params.insert("to".to_owned(), self.isolated(self.day(to)));
                "interest-name-interest"
            }
            _ => "interest-name-lump-sum",
        };
        text(self.language, key, &params).unwrap_or_else(|| claim.number.clone())
    }

    /// Why interest and fees stand in no letter.
    pub(crate) fn withheld(&self) -> String {
        text(self.language, "interest-withheld", &BTreeMap::new()).unwrap_or_default()
    }

    fn day_and_month(&self, on: NaiveDate) -> String {
        match self.language {
            Language::En => {
                let month = MONTHS.get(on.month0() as usize).copied().unwrap_or_default();
                format!("{} {month}", on.day())
            }
            Language::Vi => format!("{}/{}", on.day(), on.month()),
            Language::He => format!("{}.{}", on.day(), on.month()),
        }
    }

    fn day(&self, on: NaiveDate) -> String {
        let separator = match self.language {
            Language::En => ' ',
            Language::Vi => '/',
            Language::He => '.',
        };
        format!("{}{separator}{}", self.day_and_month(on), on.year())
    }

    /// Numbers and dates read from left to right inside Hebrew (D1).
    fn isolated(&self, value: String) -> String {
        if self.language == Language::He { format!("\u{2066}{value}\u{2069}") } else { value }
    }
}

impl App {
    /// The names of items in the language of the window.
    ///
    /// # Errors
    /// If no book is open.
    pub(crate) fn names(&self) -> Result<Names, AppError> {
        Names::of(self.read()?, self.preferences.language.unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn l10_a_claim_is_called_by_its_invoice_and_its_days() {
        let names = |language| Names { claims: HashMap::new(), language };
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let interest = |from: &str| ClaimName {
            kind: ClaimKind::Interest,
            number: "A-1007".into(),
            days: Some((day(from), day("2026-11-20"))),
            claimed_on: day("2026-11-20"),
            of: ReceivableId(1),
        };
        let english = names(Language::En);
        assert_eq!(english.claim_name(&interest("2026-03-01")), "Interest on A-1007, 1 Mar – 20 Nov 2026");
        assert_eq!(
            english.claim_name(&interest("2025-03-01")),
            "Interest on A-1007, 1 Mar 2025 – 20 Nov 2026"
        );
        let sum = ClaimName { kind: ClaimKind::LumpSum, days: None, ..interest("2026-03-01") };
        for language in Language::ALL {
            assert!(names(language).claim_name(&sum).contains("A-1007"));
            assert!(names(language).claim_name(&interest("2026-03-01")).contains("2026"));
        }
        let hebrew = Names { claims: HashMap::from([(ReceivableId(1), sum)]), language: Language::He };
        let printed = hebrew.printed(ReceivableId(1), "A-1007");
        assert!(printed.contains("A-1007") && !printed.contains(['\u{2066}', '\u{2069}']), "{printed}");
    }
}

//! The languages that Duebook speaks, on screen and in letters.

use serde::{Deserialize, Serialize};

/// A language of the window or of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Vietnamese.
    Vi,
    /// Hebrew, written right to left.
    He,
}

impl Language {
    /// Every language, in the order in which it is offered.
    pub const ALL: [Self; 3] = [Self::En, Self::Vi, Self::He];

    /// The BCP 47 tag, for example `vi`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Vi => "vi",
            Self::He => "he",
        }
    }

    /// The language with this tag; regions are ignored (`vi-VN` is Vietnamese, `iw` is the old tag of Hebrew).
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        match primary.as_str() {
            "en" => Some(Self::En),
            "vi" => Some(Self::Vi),
            "he" | "iw" => Some(Self::He),
            _ => None,
        }
    }

    /// The language that letters of a country's companies are usually in, among ours.
    pub fn of_country(country: &str) -> Self {
        match country {
            "VN" => Self::Vi,
            "IL" => Self::He,
            _ => Self::En,
        }
    }

    /// Whether the language is written right to left.
    pub const fn is_rtl(self) -> bool {
        matches!(self, Self::He)
    }
}

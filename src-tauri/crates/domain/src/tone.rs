//! How a letter speaks.

use serde::{Deserialize, Serialize};

/// The tone of a letter; each has texts of its own for every level, in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// As to a friend of the house.
    Warm,
    /// Polite and plain.
    Neutral,
    /// Short, and clear about what follows.
    Firm,
    /// In the manner of an office.
    Formal,
}

impl Tone {
    /// Every tone, the kindest first.
    pub const ALL: [Self; 4] = [Self::Warm, Self::Neutral, Self::Firm, Self::Formal];

    /// The code in the book, on the wire and in the names of texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Warm => "warm",
            Self::Neutral => "neutral",
            Self::Firm => "firm",
            Self::Formal => "formal",
        }
    }

    /// What a level speaks in where the owner chose nothing: a note before the due date is friendly, the first letter keeps
    /// face, the later ones are clear.
    pub const fn usual(level: u8) -> Self {
        match level {
            0 => Self::Warm,
            1 => Self::Neutral,
            _ => Self::Firm,
        }
    }
}

//! Why a document could not be made: codes with parameters, translated in the window.

/// Why a document could not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    /// No embedded font has a glyph for a character (D2).
    #[error("no font has a glyph for {character:?} ({code_point}) in {text:?}")]
    MissingGlyph {
        /// The character.
        character: char,
        /// Its number, for example `U+4E2D`.
        code_point: String,
        /// The text that it stands in.
        text: String,
    },
    /// There is nothing to claim, or no letter at all.
    #[error("there is nothing to write a letter about")]
    Empty,
    /// The letter holds amounts of several currencies (M2).
    #[error("the letter mixes currencies")]
    MixedCurrencies,
    /// The running subtotals of a table do not end in its total: printing it would be wrong.
    #[error("the subtotals end in {subtotal}, the total is {total}")]
    TotalsDiffer {
        /// The last running subtotal, in minor units.
        subtotal: i64,
        /// The total, in minor units.
        total: i64,
    },
    /// A text of the letter is broken.
    #[error("the text {name} cannot be used: {detail}")]
    Template {
        /// Which text.
        name: String,
        /// What is wrong with it.
        detail: String,
    },
    /// A picture has too many bytes or too many dots.
    #[error("the picture is too large")]
    PictureTooLarge,
    /// A picture is neither PNG nor JPEG.
    #[error("the picture is neither PNG nor JPEG")]
    PictureUnsupported,
    /// A picture breaks off or is broken.
    #[error("the picture is damaged: {0}")]
    PictureDamaged(String),
    /// The file could not be put together.
    #[error("the document could not be written: {0}")]
    Unwritable(String),
}

impl DocumentError {
    /// The stable code of the error, `noun.reason`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::MissingGlyph { .. } => "letter.missing_glyph",
            Self::Empty => "letter.empty",
            Self::MixedCurrencies => "letter.mixed_currencies",
            Self::TotalsDiffer { .. } => "letter.totals_differ",
            Self::Template { .. } => "letter.template",
            Self::PictureTooLarge => "picture.too_large",
            Self::PictureUnsupported => "picture.unsupported",
            Self::PictureDamaged(_) => "picture.damaged",
            Self::Unwritable(_) => "letter.unwritable",
        }
    }

    /// The values for the text, by name.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::MissingGlyph { character, code_point, text } => vec![
                ("character", character.to_string()),
                ("code_point", code_point.clone()),
                ("text", text.clone()),
            ],
            Self::Template { name, detail } => vec![("name", name.clone()), ("detail", detail.clone())],
            Self::Unwritable(detail) | Self::PictureDamaged(detail) => vec![("detail", detail.clone())],
            Self::Empty
            | Self::MixedCurrencies
            | Self::TotalsDiffer { .. }
            | Self::PictureTooLarge
            | Self::PictureUnsupported => Vec::new(),
        }
    }
}

impl From<domain::MoneyError> for DocumentError {
    fn from(error: domain::MoneyError) -> Self {
        match error {
            domain::MoneyError::CurrencyMismatch(..) => Self::MixedCurrencies,
            other => Self::Unwritable(other.to_string()),
        }
    }
}

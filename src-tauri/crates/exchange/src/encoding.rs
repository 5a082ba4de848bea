//! Which characters the bytes of a text file stand for.

use std::{fmt, str::FromStr};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::{FileKind, ImportError, limits};

/// An encoding of text that is detected, or chosen by the owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16, low byte first: the "Unicode text" of Excel.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Western European.
    Windows1252,
    /// Hebrew.
    Windows1255,
    /// Vietnamese.
    Windows1258,
}

/// The text names no encoding that Duebook reads.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not an encoding that can be read")]
pub struct UnknownEncoding(pub String);

/// A file as text: NFC, without its byte order mark; line ends as they were.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The text. U+FFFD stands where the bytes make no sense in the encoding.
    pub text: String,
    /// The encoding that was detected or given.
    pub encoding: Encoding,
    /// How many bytes or byte sequences make no sense in the encoding.
    pub unreadable_count: usize,
}

impl Encoding {
    /// Every encoding, in the order in which it is offered.
    pub const ALL: [Self; 6] =
        [Self::Utf8, Self::Utf16Le, Self::Utf16Be, Self::Windows1252, Self::Windows1255, Self::Windows1258];

    /// The usual name, which [`FromStr`] reads.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le => "UTF-16LE",
            Self::Utf16Be => "UTF-16BE",
            Self::Windows1252 => "windows-1252",
            Self::Windows1255 => "windows-1255",
            Self::Windows1258 => "windows-1258",
        }
    }

    const fn table(self) -> &'static encoding_rs::Encoding {
        match self {
            Self::Utf8 => encoding_rs::UTF_8,
            Self::Utf16Le => encoding_rs::UTF_16LE,
            Self::Utf16Be => encoding_rs::UTF_16BE,
            Self::Windows1252 => encoding_rs::WINDOWS_1252,
            Self::Windows1255 => encoding_rs::WINDOWS_1255,
            Self::Windows1258 => encoding_rs::WINDOWS_1258,
        }
    }
}

impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Encoding {
    type Err = UnknownEncoding;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|encoding| encoding.name().eq_ignore_ascii_case(text.trim()))
            .ok_or_else(|| UnknownEncoding(text.to_owned()))
    }
}

/// Reads bytes as text: in the `chosen` encoding, else in the one that is detected.
///
/// # Errors
/// If the file is empty, too large, or certainly no text (the real type is named).
pub fn decode(bytes: &[u8], chosen: Option<Encoding>) -> Result<Decoded, ImportError> {
    if bytes.is_empty() {
        return Err(ImportError::EmptyFile);
    }
    if let Some(kind) = FileKind::of(bytes) {
        return Err(ImportError::NotATable { kind });
    }
    limits::check_bytes(bytes)?;
    let encoding = chosen.unwrap_or_else(|| detect(bytes));
    let (text, _) = encoding.table().decode_with_bom_removal(bytes);
    let unreadable_count = text.matches(char::REPLACEMENT_CHARACTER).count();
    let text = match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => text.into_owned(),
        _ => text.nfc().collect(),
    };
    if text.is_empty() {
        return Err(ImportError::EmptyFile);
    }
    Ok(Decoded { text, encoding, unreadable_count })
}

fn detect(bytes: &[u8]) -> Encoding {
    match bytes {
        [0xef, 0xbb, 0xbf, ..] => Encoding::Utf8,
        [0xff, 0xfe, ..] => Encoding::Utf16Le,
        [0xfe, 0xff, ..] => Encoding::Utf16Be,
        _ => utf16_by_nuls(bytes).unwrap_or_else(|| detect_bytes(bytes)),
    }
}

/// UTF-16 without a byte order mark: separators, digits and Latin letters leave a NUL in every second byte.
fn utf16_by_nuls(bytes: &[u8]) -> Option<Encoding> {
    let sample = &bytes[..bytes.len().min(8192)];
    let pairs = sample.len() / 2;
    let count = |offset: usize| sample.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (count(0), count(1));
    if odd * 6 > pairs && even * 8 < odd {
        Some(Encoding::Utf16Le)
    } else if even * 6 > pairs && odd * 8 < even {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

fn detect_bytes(bytes: &[u8]) -> Encoding {
    if looks_like_utf8(bytes) {
        return Encoding::Utf8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    let single_byte = [Encoding::Windows1252, Encoding::Windows1255, Encoding::Windows1258];
    let known = single_byte.into_iter().find(|encoding| encoding.table() == guess);
    known.unwrap_or_else(|| detect_by_letters(bytes))
}

/// Short texts mislead the detector, which knows dozens of encodings: Hebrew letters stand in one block, and
/// Vietnamese windows-1258 puts tone marks behind vowels, which no Western European text does.
fn detect_by_letters(bytes: &[u8]) -> Encoding {
    let high = bytes.iter().filter(|byte| !byte.is_ascii()).count();
    let hebrew = bytes.iter().filter(|byte| (0xe0..=0xfa).contains(*byte)).count();
    let text = encoding_rs::WINDOWS_1258.decode_without_bom_handling(bytes).0;
    let mut letters = text.chars().zip(text.chars().skip(1));
    let is_tone = |c: char| matches!(c, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}');
    let is_vowel = |c: char| "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".contains(c);
    if letters.any(|(before, tone)| is_vowel(before) && is_tone(tone)) && hebrew * 10 < high * 9 {
        Encoding::Windows1258
    } else if hebrew * 10 >= high * 9 {
        Encoding::Windows1255
    } else {
        Encoding::Windows1252
    }
}

/// Valid UTF-8, or UTF-8 with a few bad bytes: then the bad cells are located instead of every accent being garbled.
fn looks_like_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    bad == 0 || good > bad
}

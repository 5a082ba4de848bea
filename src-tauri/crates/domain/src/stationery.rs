//! What a document is printed on and with: paper and window of the envelope, accent colour, logo, signature.

use std::{fmt, sync::Arc};

use serde::{Deserialize, Serialize};

/// A sheet and where the window of its envelope lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// A4, window of DIN 5008 form B.
    DinB,
    /// A4, window of DIN 5008 form A: the letterhead is lower and the address higher.
    DinA,
    /// US Letter, window of a #10 envelope.
    UsLetter,
    /// A4 without a window.
    PlainA4,
}

impl Paper {
    /// Every paper, in the order in which the owner is offered them.
    pub const ALL: [Self; 4] = [Self::DinB, Self::DinA, Self::UsLetter, Self::PlainA4];

    /// The usual paper of a country (ISO 3166): US Letter where that is the paper, else DIN 5008 form B.
    pub fn of_country(country: &str) -> Self {
        const LETTER: [&str; 4] = ["US", "CA", "MX", "PH"];
        if LETTER.iter().any(|code| country.eq_ignore_ascii_case(code)) { Self::UsLetter } else { Self::DinB }
    }
}

/// Which side of the sheet the window is on: a matter of the envelope, not of the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WindowSide {
    /// As most envelopes are made.
    Left,
    /// Mirrored, as envelopes in Israel are made.
    Right,
}

impl WindowSide {
    /// The usual side of a country (ISO 3166).
    pub fn of_country(country: &str) -> Self {
        if country.eq_ignore_ascii_case("IL") { Self::Right } else { Self::Left }
    }
}

/// Why a colour cannot be the accent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AccentError {
    /// It is not written as `#1D5263`.
    #[error("the colour is not written as # and six hexadecimal digits")]
    Form,
    /// On white paper it has less contrast than 4.5 : 1.
    #[error("the colour is too light to be read on white paper")]
    TooLight,
}

/// A colour that names and headings are printed in, dark enough to be read on white (WCAG 2, 4.5 : 1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Accent {
    /// Red, green and blue.
    pub rgb: [u8; 3],
}

/// The accent of a book whose owner chose none.
impl Default for Accent {
    fn default() -> Self {
        Self { rgb: [0x1D, 0x52, 0x63] }
    }
}

impl Accent {
    /// The colour written as `#1D5263`.
    ///
    /// # Errors
    /// If it is written otherwise, or too light.
    pub fn parse(text: &str) -> Result<Self, AccentError> {
        let digits = text.trim().strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii());
        let digits = digits.ok_or(AccentError::Form)?;
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).map_err(|_| AccentError::Form);
        let rgb = [part(0)?, part(2)?, part(4)?];
        if luminance(rgb) <= MOST_LUMINANCE { Ok(Self { rgb }) } else { Err(AccentError::TooLight) }
    }
}

impl fmt::Display for Accent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.rgb;
        write!(f, "#{red:02X}{green:02X}{blue:02X}")
    }
}

impl TryFrom<String> for Accent {
    type Error = AccentError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<Accent> for String {
    fn from(accent: Accent) -> Self {
        accent.to_string()
    }
}

/// White is 1,000,000; (1 + 0.05) / (L + 0.05) ≥ 4.5 holds up to here.
const MOST_LUMINANCE: u64 = 183_333;

/// Relative luminance of a colour as WCAG 2 defines it, in millionths.
fn luminance([red, green, blue]: [u8; 3]) -> u64 {
    let linear = |part: u8| u64::from(LINEAR[usize::from(part)]);
    (2126 * linear(red) + 7152 * linear(green) + 722 * linear(blue)) / 10_000
}

/// What each value of a colour part gives off, in millionths: the curve of sRGB as a table, because it has a power.
const LINEAR: [u32; 256] = [
    0, 304, 607, 911, 1214, 1518, 1821, 2125, 2428, 2732, 3035, 3347, 3677, 4025, 4391, 4777, 5182, 5605,
    6049, 6512, 6995, 7499, 8023, 8568, 9134, 9721, 10_330, 10_960, 11_612, 12_286, 12_983, 13_702, 14_444,
    15_209, 15_996, 16_807, 17_642, 18_500, 19_382, 20_289, 21_219, 22_174, 23_153, 24_158, 25_187, 26_241,
    27_321, 28_426, 29_557, 30_713, 31_896, 33_105, 34_340, 35_601, 36_889, 38_204, 39_546, 40_915, 42_311,
    43_735, 45_186, 46_665, 48_172, 49_707, 51_269, 52_861, 54_480, 56_128, 57_805, 59_511, 61_246, 63_010,
    64_803, 66_626, 68_478, 70_360, 72_272, 74_214, 76_185, 78_187, 80_220, 82_283, 84_376, 86_500, 88_656,
    90_842, 93_059, 95_307, 97_587, 99_899, 102_242, 104_616, 107_023, 109_462, 111_932, 114_435, 116_971,
    119_538, 122_139, 124_772, 127_438, 130_136, 132_868, 135_633, 138_432, 141_263, 144_128, 147_027,
    149_960, 152_926, 155_926, 158_961, 162_029, 165_132, 168_269, 171_441, 174_647, 177_888, 181_164,
    184_475, 187_821, 191_202, 194_618, 198_069, 201_556, 205_079, 208_637, 212_231, 215_861, 219_526,
    223_228, 226_966, 230_740, 234_551, 238_398, 242_281, 246_201, 250_158, 254_152, 258_183, 262_251,
    266_356, 270_498, 274_677, 278_894, 283_149, 287_441, 291_771, 296_138, 300_544, 304_987, 309_469,
    313_989, 318_547, 323_143, 327_778, 332_452, 337_164, 341_914, 346_704, 351_533, 356_400, 361_307,
    366_253, 371_238, 376_262, 381_326, 386_429, 391_572, 396_755, 401_978, 407_240, 412_543, 417_885,
    423_268, 428_690, 434_154, 439_657, 445_201, 450_786, 456_411, 462_077, 467_784, 473_531, 479_320,
    485_150, 491_021, 496_933, 502_886, 508_881, 514_918, 520_996, 527_115, 533_276, 539_479, 545_724,
    552_011, 558_340, 564_712, 571_125, 577_580, 584_078, 590_619, 597_202, 603_827, 610_496, 617_207,
    623_960, 630_757, 637_597, 644_480, 651_406, 658_375, 665_387, 672_443, 679_542, 686_685, 693_872,
    701_102, 708_376, 715_694, 723_055, 730_461, 737_910, 745_404, 752_942, 760_525, 768_151, 775_822,
    783_538, 791_298, 799_103, 806_952, 814_847, 822_786, 830_770, 838_799, 846_873, 854_993, 863_157,
    871_367, 879_622, 887_923, 896_269, 904_661, 913_099, 921_582, 930_111, 938_686, 947_307, 955_973,
    964_686, 973_445, 982_251, 991_102, 1_000_000,
];

/// A picture as it is printed: a PNG file of ours with eight bits a part, no transparency, no larger than needed.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture(pub Arc<[u8]>);

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Picture({} bytes)", self.0.len())
    }
}

/// What a picture is for; it decides how large it is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PictureUse {
    /// In the letterhead.
    Logo,
    /// Over the name of who signs.
    Signature,
}

/// Everything that a document is printed on and with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stationery {
    /// The sheet.
    pub paper: Paper,
    /// The side of the window.
    pub window_side: WindowSide,
    /// The colour of names and headings.
    pub accent: Accent,
    /// In the letterhead.
    pub logo: Option<Picture>,
    /// Over the name of who signs.
    pub signature: Option<Picture>,
}

impl Stationery {
    /// What is usual in a country (ISO 3166), without pictures.
    pub fn of_country(country: &str) -> Self {
        Self {
            paper: Paper::of_country(country),
            window_side: WindowSide::of_country(country),
            accent: Accent::default(),
            logo: None,
            signature: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_paper_is_that_of_the_country() {
        assert_eq!(Paper::of_country("us"), Paper::UsLetter);
        assert_eq!([Paper::of_country("DE"), Paper::of_country("VN")], [Paper::DinB, Paper::DinB]);
        assert_eq!(
            (WindowSide::of_country("IL"), WindowSide::of_country("IE")),
            (WindowSide::Right, WindowSide::Left)
        );
    }

    #[test]
    fn an_accent_must_be_readable_on_white() {
        assert_eq!(Accent::parse("#1d5263"), Ok(Accent::default()));
        assert_eq!(
            Accent::parse("#767676").map(|accent| accent.to_string()),
            Ok("#767676".to_owned()),
            "4.54 : 1"
        );
        assert_eq!(Accent::parse("#777777"), Err(AccentError::TooLight), "4.48 : 1");
        assert_eq!(Accent::parse("#FFD500"), Err(AccentError::TooLight));
        for wrong in ["1D5263", "#1D526", "#1D526G", "#ééé", ""] {
            assert_eq!(Accent::parse(wrong), Err(AccentError::Form), "{wrong}");
        }
    }
}

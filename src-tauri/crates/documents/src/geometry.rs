//! Measures of the sheet as data, in millimetres from its top left corner (letter specification §1).

use domain::Language;

/// Which side of the sheet the window of the envelope is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WindowSide {
    /// The window of DIN envelopes.
    Left,
    /// Mirrored, as envelopes in Israel are made.
    Right,
}

impl WindowSide {
    /// The side for a seller: a matter of the envelope, so of the seller's country, not of the letter's language.
    pub(crate) fn of_country(country: &str) -> Self {
        if country.eq_ignore_ascii_case("IL") { Self::Right } else { Self::Left }
    }
}

/// The measures of one kind of sheet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Geometry {
    /// Width of the sheet.
    pub(crate) sheet_width: f32,
    /// Height of the sheet.
    pub(crate) sheet_height: f32,
    /// Margin where lines start.
    pub(crate) margin_start: f32,
    /// Margin where lines end.
    pub(crate) margin_end: f32,
    /// Top of the letterhead.
    pub(crate) letterhead_top: f32,
    /// Top of the line with the sender, in the window.
    pub(crate) return_line_top: f32,
    /// Left edge of the address when the window is on the left.
    pub(crate) address_left: f32,
    /// Top of the address.
    pub(crate) address_top: f32,
    /// Width of the address.
    pub(crate) address_width: f32,
    /// Height of the address.
    pub(crate) address_height: f32,
    /// Pitch of the address lines.
    pub(crate) address_line: f32,
    /// Top of the information block.
    pub(crate) information_top: f32,
    /// Width of the information block.
    pub(crate) information_width: f32,
    /// Top of the subject.
    pub(crate) subject_top: f32,
    /// Top of the text on following pages.
    pub(crate) continuation_top: f32,
    /// Space that the text leaves at the bottom.
    pub(crate) bottom_margin: f32,
    /// Heights of the fold marks.
    pub(crate) folds: &'static [f32],
    /// Height of the hole mark.
    pub(crate) hole: f32,
}

/// A4 with the window of DIN 5008 form B.
pub(crate) const DIN_5008_B: Geometry = Geometry {
    sheet_width: 210.0,
    sheet_height: 297.0,
    margin_start: 25.0,
    margin_end: 20.0,
    letterhead_top: 15.0,
    return_line_top: 57.2,
    address_left: 25.0,
    address_top: 62.7,
    address_width: 80.0,
    address_height: 27.3,
    address_line: 4.55,
    information_top: 50.0,
    information_width: 65.0,
    subject_top: 97.5,
    continuation_top: 32.5,
    bottom_margin: 27.5,
    folds: &[105.0, 210.0],
    hole: 148.5,
};

impl Geometry {
    /// Left edge of the text: the start margin is at the right in languages written right to left.
    pub(crate) fn text_left(&self, language: Language) -> f32 {
        if language.is_rtl() { self.margin_end } else { self.margin_start }
    }

    /// Width of the text.
    pub(crate) fn text_width(&self) -> f32 {
        self.sheet_width - self.margin_start - self.margin_end
    }

    /// Where the text ends at the bottom.
    pub(crate) fn text_bottom(&self) -> f32 {
        self.sheet_height - self.bottom_margin
    }
}

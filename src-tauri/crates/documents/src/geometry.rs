//! Measures of the sheet as data, in millimetres from its top left corner (letter specification §1).

use domain::{Language, stationery::Paper};

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
    /// Top of the line with the sender, in the window; none where envelopes are printed.
    pub(crate) return_line_top: Option<f32>,
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
    /// Whether the last line of the address stands at the bottom of its height.
    pub(crate) is_address_at_bottom: bool,
    /// Left edge of the information block when the window is on the left.
    pub(crate) information_left: f32,
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
    pub(crate) hole: Option<f32>,
}

/// A4 with the window of DIN 5008 form B.
const DIN_5008_B: Geometry = Geometry {
    sheet_width: 210.0,
    sheet_height: 297.0,
    margin_start: 25.0,
    margin_end: 20.0,
    letterhead_top: 15.0,
    return_line_top: Some(57.2),
    address_left: 25.0,
    address_top: 62.7,
    address_width: 80.0,
    address_height: 27.3,
    address_line: 4.55,
    is_address_at_bottom: false,
    information_left: 125.0,
    information_top: 50.0,
    information_width: 65.0,
    subject_top: 97.5,
    continuation_top: 32.5,
    bottom_margin: 27.5,
    folds: &[105.0, 210.0],
    hole: Some(148.5),
};

/// A4 with the window of DIN 5008 form A.
const DIN_5008_A: Geometry = Geometry {
    letterhead_top: 9.0,
    return_line_top: Some(39.2),
    address_top: 44.7,
    information_top: 32.0,
    subject_top: 80.0,
    folds: &[87.0, 192.0],
    ..DIN_5008_B
};

/// US Letter with the window of a #10 envelope: the folded sheet has play, so the address hangs from its last line.
const US_10: Geometry = Geometry {
    sheet_width: 215.9,
    sheet_height: 279.4,
    margin_start: 25.4,
    letterhead_top: 12.7,
    return_line_top: None,
    address_left: 25.4,
    address_top: 55.02,
    address_height: 25.38,
    address_line: 4.23,
    is_address_at_bottom: true,
    information_left: 130.0,
    subject_top: 90.0,
    folds: &[93.1, 186.3],
    hole: None,
    ..DIN_5008_B
};

/// A4 without a window.
const PLAIN_A4: Geometry = Geometry {
    return_line_top: None,
    address_top: 45.0,
    information_top: 45.0,
    subject_top: 80.0,
    folds: &[],
    hole: None,
    ..DIN_5008_B
};

impl Geometry {
    /// The measures of a paper.
    pub(crate) const fn of(paper: Paper) -> &'static Self {
        match paper {
            Paper::DinB => &DIN_5008_B,
            Paper::DinA => &DIN_5008_A,
            Paper::UsLetter => &US_10,
            Paper::PlainA4 => &PLAIN_A4,
        }
    }

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

//! What stands on one page, in millimetres from its top left corner, in reading order.

use domain::stationery::Picture;

use crate::{tags::Role, text::Line};

/// A colour of the letter, as printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Colour(pub(crate) u8, pub(crate) u8, pub(crate) u8);

/// Text.
pub(crate) const INK: Colour = Colour(0x1B, 0x22, 0x2C);
/// Labels and notes.
pub(crate) const MUTED: Colour = Colour(0x56, 0x5F, 0x6C);
/// Names and headings; printed in the accent that the owner chose.
pub(crate) const ACCENT: Colour = Colour(0x1D, 0x52, 0x63);
/// Days late, and the word "draft".
pub(crate) const LATE: Colour = Colour(0x9C, 0x23, 0x1E);
/// Rules between rows.
pub(crate) const HAIRLINE: Colour = Colour(0xC4, 0xCA, 0xD2);
/// The ground of totals.
pub(crate) const TINT: Colour = Colour(0xF2, 0xF5, 0xF6);

/// One thing on the page.
#[derive(Debug)]
pub(crate) enum Mark {
    /// A line of text: left edge and baseline.
    Text { line: Line, x: f32, baseline: f32 },
    /// A horizontal rule, `points` thick.
    Rule { x: f32, y: f32, width: f32, points: f32, colour: Colour },
    /// A filled box.
    Fill { x: f32, y: f32, width: f32, height: f32, colour: Colour },
    /// A dashed horizontal line.
    Dashes { x: f32, y: f32, width: f32, colour: Colour },
    /// A picture in its box.
    Picture { x: f32, y: f32, width: f32, height: f32, picture: Picture },
    /// An element begins: what follows belongs to it until it ends.
    Open(Role),
    /// An element that began on a page before goes on.
    Resume(Role),
    /// The innermost element ends.
    Close,
    /// The dark modules of a code: column, row and length of each run, from the upper left corner.
    Modules { x: f32, y: f32, module: f32, runs: Vec<(u16, u16, u16)> },
}

/// One page.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    /// Everything on it, in reading order.
    pub(crate) marks: Vec<Mark>,
}

impl Sheet {
    /// Begins an element.
    pub(crate) fn open(&mut self, role: Role) {
        self.marks.push(Mark::Open(role));
    }

    /// Ends the innermost element.
    pub(crate) fn close(&mut self) {
        self.marks.push(Mark::Close);
    }
}

//! What is filled in by hand: boxes to tick, lines to write and sign on.

use crate::{
    error::DocumentError,
    flow::NOTE,
    frame::{Align, Frame, Span, fill, rule},
    sheet::{Colour, INK, Sheet},
    text::{Setter, Style},
};

/// Side of a box to tick, thickness of its edge, and space between it and its words.
const BOX: f32 = 3.6;
const EDGE: f32 = 0.25;
const AFTER_BOX: f32 = 2.6;
/// The three lines under a form, as parts of the width, and the space between them.
const LINES: [f32; 3] = [0.26, 0.36, 0.38];
const BETWEEN: f32 = 6.0;
/// Height of the lines with their captions.
pub(crate) const SIGNED: f32 = NOTE.line;

/// Draws the edge of a box, inside of it.
pub(crate) fn outline(
    sheet: &mut Sheet,
    span: Span,
    (top, height): (f32, f32),
    (edge, colour): (f32, Colour),
) {
    let end = Span { left: span.left + span.width - edge, width: edge };
    fill(sheet, span, (top, edge), colour);
    fill(sheet, span, (top + height - edge, edge), colour);
    fill(sheet, Span { left: span.left, width: edge }, (top, height), colour);
    fill(sheet, end, (top, height), colour);
}

/// A box to tick with its words; returns the height that it took.
pub(crate) fn choice(
    (setter, sheet): (&mut Setter, &mut Sheet),
    frame: Frame,
    (words, style): (&str, Style),
    top: f32,
) -> Result<f32, DocumentError> {
    let text = frame.text();
    let offset = BOX + AFTER_BOX;
    outline(sheet, frame.part(text, 0.0, BOX), (top + (style.line - BOX) / 2.0, BOX), (EDGE, INK));
    let beside = frame.part(text, offset, text.width - offset);
    frame.write((setter, sheet), (words, style), (beside, top))
}

/// Three lines beside each other, each with its caption below, drawn at `top`.
pub(crate) fn sign(
    (setter, sheet): (&mut Setter, &mut Sheet),
    frame: Frame,
    captions: &[String],
    top: f32,
) -> Result<(), DocumentError> {
    let text = frame.text();
    let room = text.width - 2.0 * BETWEEN;
    let mut offset = 0.0;
    for (caption, share) in captions.iter().zip(LINES) {
        let span = frame.part(text, offset, room * share);
        rule(sheet, span, top, (0.4, INK));
        let line = setter.fitted(caption, NOTE, span.width)?;
        frame.put(sheet, (line, NOTE), (span, top, Align::Start));
        offset += span.width + BETWEEN;
    }
    Ok(())
}

//! The ageing of an account as a strip: a bar in proportion, below it a label over a figure (letter specification §6).

use domain::{Language, Money, ageing::AgeingTotals};

use crate::{
    error::DocumentError,
    flow::Flow,
    frame::{Align, Span, fill, rule},
    labels::{Arg, Labels},
    sheet::{Colour, HAIRLINE, INK, MUTED, TINT},
    tags::Role,
    text::Style,
};

const BAR: f32 = 2.5;
/// White between two parts of the bar.
const PART_GAP: f32 = 0.3;
const BELOW_BAR: f32 = 1.2;
const LINE: f32 = 5.0;
/// The square that ties a label to its part of the bar, and the space beside it.
const SQUARE: f32 = 1.9;
const SQUARE_GAP: f32 = 1.0;
const LABEL: Style = Style { size: 8.0, line: LINE, is_bold: false, colour: MUTED };
const FIGURE: Style = Style { size: 9.0, line: LINE, is_bold: false, colour: INK };
/// The size of figures that are too wide at the usual one.
const SMALLER: f32 = 7.5;
/// The colours of the buckets, from not due to 91 days and more.
const RAMP: [Colour; 5] = [
    Colour(0xCF, 0xE3, 0xE0),
    Colour(0x9D, 0xC3, 0xBF),
    Colour(0x5F, 0x97, 0xA0),
    Colour(0x1D, 0x52, 0x63),
    Colour(0x9C, 0x23, 0x1E),
];

/// A label and its figure, as text.
pub(crate) type Entry = (String, String);

/// Height of the strip.
pub(crate) const HEIGHT: f32 = BAR + BELOW_BAR + 2.0 * LINE;

/// Draws the strip; `entries` are the five buckets, then further figures, the last of them in bold.
pub(crate) fn draw(
    flow: &mut Flow<'_>,
    ageing: &AgeingTotals,
    entries: &[Entry],
) -> Result<(), DocumentError> {
    if flow.left() < HEIGHT {
        flow.break_page();
    }
    let top = flow.advance(HEIGHT);
    let (frame, text) = (flow.frame, flow.frame.text());
    let shows = shows(frame.language, entries)?;
    flow.page().0.open(Role::Figure(shows));
    bar(flow, ageing, top);
    #[allow(clippy::cast_precision_loss)]
    let width = text.width / entries.len().max(1) as f32;
    let (labels_top, mut offset) = (top + BAR + BELOW_BAR, 0.0);
    let size = figure_size(flow, entries, width)?;
    for (at, (label, figure)) in entries.iter().enumerate() {
        let span = frame.part(text, offset, width);
        offset += width;
        let is_last = at + 1 == entries.len();
        let (label_style, style) = if is_last {
            (Style { is_bold: true, ..LABEL }, Style { is_bold: true, size, ..FIGURE })
        } else {
            (LABEL, Style { size, ..FIGURE })
        };
        let (sheet, setter) = flow.page();
        let line = setter.fitted(label, label_style, width)?;
        if let Some(colour) = RAMP.get(at) {
            let left = if frame.language.is_rtl() {
                span.left + line.width + SQUARE_GAP
            } else {
                span.left + span.width - line.width - SQUARE_GAP - SQUARE
            };
            let y = labels_top + (LINE - SQUARE) / 2.0;
            fill(sheet, Span { left, width: SQUARE }, (y, SQUARE), *colour);
        }
        frame.put(sheet, (line, label_style), (span, labels_top, Align::End));
        let line = setter.line(figure, style)?;
        frame.put(sheet, (line, style), (span, labels_top + LINE, Align::End));
    }
    rule(flow.page().0, text, labels_top + LINE, (0.25, HAIRLINE));
    flow.page().0.close();
    Ok(())
}

/// The figures in words, for whoever does not see the bar.
fn shows(language: Language, entries: &[Entry]) -> Result<String, DocumentError> {
    let parts: Vec<String> = entries.iter().map(|(label, figure)| format!("{label}: {figure}")).collect();
    Labels(language).format("letter-alt-ageing", &[("figures", Arg::Text(&parts.join("; ")))])
}

/// The parts of what is open, in reading order.
fn bar(flow: &mut Flow<'_>, ageing: &AgeingTotals, top: f32) {
    let (frame, text) = (flow.frame, flow.frame.text());
    let shown: Vec<(Money, Colour)> =
        ageing.buckets.into_iter().zip(RAMP).filter(|(amount, _)| amount.minor > 0).collect();
    let sheet = flow.page().0;
    if shown.is_empty() {
        fill(sheet, text, (top, BAR), TINT);
        return;
    }
    let whole: i64 = shown.iter().map(|(amount, _)| amount.minor).sum();
    let mut offset = 0.0;
    for (at, (amount, colour)) in shown.iter().enumerate() {
        #[allow(clippy::cast_precision_loss)]
        let width = text.width * (amount.minor as f32 / whole as f32);
        let gap = if at + 1 == shown.len() { 0.0 } else { PART_GAP.min(width / 2.0) };
        fill(sheet, frame.part(text, offset, width - gap), (top, BAR), *colour);
        offset += width;
    }
}

/// One size for all figures, so that they can be compared.
fn figure_size(flow: &mut Flow<'_>, entries: &[Entry], width: f32) -> Result<f32, DocumentError> {
    for (_, figure) in entries {
        if flow.setter.line(figure, Style { is_bold: true, ..FIGURE })?.width > width - SQUARE_GAP {
            return Ok(SMALLER);
        }
    }
    Ok(FIGURE.size)
}

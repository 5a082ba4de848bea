//! Places lines on a sheet in the reading direction of the letter.

use domain::Language;

use crate::{
    error::DocumentError,
    geometry::Geometry,
    sheet::{Colour, Mark, Sheet},
    tags::Role,
    text::{Line, Setter, Style},
};

/// Where a line stands in its box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    /// Where reading starts.
    Start,
    /// Where reading ends.
    End,
    /// Physically right in every direction: figures under each other.
    Right,
    /// In the middle.
    Middle,
}

/// A box across the page: left edge and width, in millimetres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Span {
    /// Left edge.
    pub(crate) left: f32,
    /// Width.
    pub(crate) width: f32,
}

/// A sheet with its direction.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Frame {
    /// The measures.
    pub(crate) geometry: &'static Geometry,
    /// The language of the text.
    pub(crate) language: Language,
    /// Whose margins the pages have: the language of the document, also where a part of it is in another.
    margins: Language,
}

impl Frame {
    /// The pages of a document.
    pub(crate) fn new(geometry: &'static Geometry, language: Language) -> Self {
        Self { geometry, language, margins: language }
    }

    /// The same pages, for a part in another language.
    pub(crate) fn speaking(self, language: Language) -> Self {
        Self { language, ..self }
    }

    /// The column of the text.
    pub(crate) fn text(self) -> Span {
        Span { left: self.geometry.text_left(self.margins), width: self.geometry.text_width() }
    }

    /// The part of `whole` that begins `offset` after its start and is `width` wide.
    pub(crate) fn part(self, whole: Span, offset: f32, width: f32) -> Span {
        let left = if self.language.is_rtl() {
            whole.left + whole.width - offset - width
        } else {
            whole.left + offset
        };
        Span { left, width }
    }

    /// Puts one line into the box, its line box beginning at `top`.
    pub(crate) fn put(
        self,
        sheet: &mut Sheet,
        (line, style): (Line, Style),
        (span, top, align): (Span, f32, Align),
    ) {
        let right = span.left + span.width - line.width;
        let x = match align {
            Align::Start if self.language.is_rtl() => right,
            Align::End if !self.language.is_rtl() => right,
            Align::Start | Align::End => span.left,
            Align::Right => right,
            Align::Middle => f32::midpoint(span.left, right),
        };
        sheet.marks.push(Mark::Text { line, x, baseline: top + style.baseline() });
    }

    /// Sets `text` in the box and returns the height that it took.
    pub(crate) fn write(
        self,
        (setter, sheet): (&mut Setter, &mut Sheet),
        text: (&str, Style),
        at: (Span, f32),
    ) -> Result<f32, DocumentError> {
        let (span, mut top) = at;
        let start = top;
        sheet.open(Role::of(text.1));
        for line in setter.set(text.0, text.1, span.width)? {
            self.put(sheet, (line, text.1), (span, top, Align::Start));
            top += text.1.line;
        }
        sheet.close();
        Ok(top - start)
    }
}

/// Draws a horizontal rule over the width of the box.
pub(crate) fn rule(sheet: &mut Sheet, span: Span, y: f32, look: (f32, Colour)) {
    sheet.marks.push(Mark::Rule { x: span.left, y, width: span.width, points: look.0, colour: look.1 });
}

/// Fills the box.
pub(crate) fn fill(sheet: &mut Sheet, span: Span, y: (f32, f32), colour: Colour) {
    sheet.marks.push(Mark::Fill { x: span.left, y: y.0, width: span.width, height: y.1, colour });
}

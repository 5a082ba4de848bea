//! Text that fills page after page.

use domain::Language;

use crate::{
    error::DocumentError,
    frame::{Align, Frame, Span},
    sheet::{ACCENT, INK, MUTED, Mark, Sheet},
    tags::Role,
    text::{Line, Setter, Style},
};

/// The grid: line height of the text and space between paragraphs.
pub(crate) const GRID: f32 = 5.0;
/// The subject.
pub(crate) const SUBJECT: Style = Style { size: 12.0, line: GRID, is_bold: true, colour: INK };
/// Text of the letter.
pub(crate) const BODY: Style = Style { size: 10.0, line: GRID, is_bold: false, colour: INK };
/// Heading of a section.
pub(crate) const HEADING: Style = Style { size: 10.0, line: GRID, is_bold: true, colour: ACCENT };
/// Notes and roles.
pub(crate) const NOTE: Style = Style { size: 8.0, line: GRID, is_bold: false, colour: MUTED };

const AFTER_HEADING: f32 = 2.5;
/// Lines of a paragraph that stay together before and after a page break.
const KEPT_LINES: usize = 2;

/// The pages of a document while they are filled.
pub(crate) struct Flow<'a> {
    /// The sheet and its direction.
    pub(crate) frame: Frame,
    /// Sets the words.
    pub(crate) setter: &'a mut Setter,
    /// The pages so far; never empty.
    pub(crate) sheets: Vec<Sheet>,
    /// How far down the last page is filled.
    pub(crate) y: f32,
    /// The other language of what is being written.
    passage: Option<Language>,
    /// Space asked for before the next block; dropped at the top of a page.
    gap: f32,
}

impl<'a> Flow<'a> {
    /// A flow that begins at `y` of its first page.
    pub(crate) fn new(frame: Frame, setter: &'a mut Setter, first: Sheet, y: f32) -> Self {
        Self { frame, setter, sheets: vec![first], y, passage: None, gap: 0.0 }
    }

    /// The page that is being filled, and the setter.
    pub(crate) fn page(&mut self) -> (&mut Sheet, &mut Setter) {
        if self.sheets.is_empty() {
            self.sheets.push(Sheet::default());
        }
        let last = self.sheets.len() - 1;
        (&mut self.sheets[last], self.setter)
    }

    /// Asks for space before the next block.
    pub(crate) fn space(&mut self, millimetres: f32) {
        self.gap = self.gap.max(millimetres);
    }

    /// Takes back the space asked for: the next block says itself how much it wants.
    pub(crate) fn close_up(&mut self) {
        self.gap = 0.0;
    }

    /// Height that is left on the page for the next block.
    pub(crate) fn left(&self) -> f32 {
        self.frame.geometry.text_bottom() - self.y - self.gap
    }

    /// Height of an empty page.
    pub(crate) fn full(&self) -> f32 {
        self.frame.geometry.text_bottom() - self.frame.geometry.continuation_top
    }

    /// Goes on at the top of a new page.
    pub(crate) fn break_page(&mut self) {
        let mut next = Sheet::default();
        if let Some(language) = self.passage {
            self.page().0.close();
            next.marks.push(Mark::Resume(Role::Passage(language)));
        }
        self.sheets.push(next);
        self.y = self.frame.geometry.continuation_top;
        self.gap = 0.0;
    }

    /// Goes on in another language, in the direction of which the text runs.
    pub(crate) fn begin_passage(&mut self, language: Language) {
        self.frame = self.frame.speaking(language);
        self.setter.language = language;
        self.passage = Some(language);
        self.page().0.open(Role::Passage(language));
    }

    /// Goes back to the language of `frame`.
    pub(crate) fn end_passage(&mut self, frame: Frame) {
        self.page().0.close();
        self.passage = None;
        self.setter.language = frame.language;
        self.frame = frame;
    }

    /// Takes the space asked for, then moves on by `height`; returns where the block begins.
    pub(crate) fn advance(&mut self, height: f32) -> f32 {
        let top = self.y + self.gap;
        self.gap = 0.0;
        self.y = top + height;
        top
    }

    /// A paragraph; it breaks over pages with at least two lines on each side.
    ///
    /// `follows` is the height of what must stand on the page of its last two lines, for example the closing.
    pub(crate) fn paragraph(&mut self, text: &str, style: Style, follows: f32) -> Result<(), DocumentError> {
        let lines = self.set(text, style)?;
        let kept = kept_lines(lines.len(), self.left(), (style.line, follows));
        let mut lines = lines.into_iter();
        if kept > 0 {
            self.put_lines(lines.by_ref().take(kept).collect(), style);
        }
        if lines.len() > 0 {
            self.break_page();
            let begin = if kept > 0 { Mark::Resume } else { Mark::Open };
            self.put_marked(lines.collect(), (style, Align::Start), begin(Role::of(style)));
        }
        Ok(())
    }

    /// A section heading that keeps with `follows` millimetres of what comes next.
    pub(crate) fn heading(&mut self, text: &str, follows: f32) -> Result<(), DocumentError> {
        let lines = self.set(text, HEADING)?;
        self.space(GRID);
        #[allow(clippy::cast_precision_loss)]
        let height = lines.len() as f32 * HEADING.line + AFTER_HEADING;
        if self.left() < height + follows {
            self.break_page();
        }
        self.put_lines(lines, HEADING);
        self.space(AFTER_HEADING);
        Ok(())
    }

    /// Lines over the width of the text, at the current position.
    pub(crate) fn set(&mut self, text: &str, style: Style) -> Result<Vec<Line>, DocumentError> {
        let width = self.frame.text().width;
        self.setter.paragraph(text, style, width)
    }

    /// Puts lines below each other.
    pub(crate) fn put_lines(&mut self, lines: Vec<Line>, style: Style) {
        self.put_aligned(lines, (style, Align::Start));
    }

    /// Sets a text that is no paragraph, such as a title, where `align` says.
    pub(crate) fn put_lines_at(
        &mut self,
        text: &str,
        style: Style,
        align: Align,
    ) -> Result<(), DocumentError> {
        let lines = self.set(text, style)?;
        self.put_aligned(lines, (style, align));
        Ok(())
    }

    fn put_aligned(&mut self, lines: Vec<Line>, (style, align): (Style, Align)) {
        self.put_marked(lines, (style, align), Mark::Open(Role::of(style)));
    }

    fn put_marked(&mut self, lines: Vec<Line>, (style, align): (Style, Align), begin: Mark) {
        let (frame, span): (Frame, Span) = (self.frame, self.frame.text());
        self.page().0.marks.push(begin);
        for line in lines {
            let top = self.advance(style.line);
            frame.put(self.page().0, (line, style), (span, top, align));
        }
        self.page().0.close();
    }
}

/// How many of `lines` stay on the page when `left` millimetres are free.
fn kept_lines(lines: usize, left: f32, (line, follows): (f32, f32)) -> usize {
    #[allow(clippy::cast_precision_loss)]
    if lines as f32 * line + follows <= left {
        return lines;
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let fitting = (left.max(0.0) / line) as usize;
    let kept = fitting.min(lines.saturating_sub(KEPT_LINES));
    if kept < KEPT_LINES { 0 } else { kept }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_break_with_two_lines_on_each_side() {
        assert_eq!(kept_lines(5, 25.0, (5.0, 0.0)), 5);
        assert_eq!(kept_lines(5, 22.0, (5.0, 0.0)), 3, "two lines follow");
        assert_eq!(kept_lines(3, 12.0, (5.0, 0.0)), 0, "one line would stay behind");
        assert_eq!(kept_lines(5, 30.0, (5.0, 30.0)), 3, "the closing takes two lines along");
        assert_eq!(kept_lines(1, 2.0, (5.0, 0.0)), 0);
    }
}

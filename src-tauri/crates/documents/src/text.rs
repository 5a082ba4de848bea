//! Words → lines of positioned glyphs. Shaping, direction, fallback and breaking are parley's work.

use std::{cell::RefCell, ops::Range};

use domain::Language;
use parley::{
    BaseDirection, Cluster, FontContext, FontFamily, FontFeatures, FontWeight, Layout, LayoutContext,
    OverflowWrap, StyleProperty,
};

use crate::{
    error::DocumentError,
    fonts,
    sheet::Colour,
    visible::{BOLD_OFF, BOLD_ON, NO_BREAK_SPACE, is_invisible},
};

/// Millimetres per point.
pub(crate) const MM_PER_PT: f32 = 25.4 / 72.0;
/// Ascent and descent of Noto Sans per size; one pair for all faces keeps mixed lines on one grid.
const ASCENT: f32 = 1.069;
const DESCENT: f32 = 0.293;

/// How text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    /// Type size in points.
    pub(crate) size: f32,
    /// Height of a line in millimetres.
    pub(crate) line: f32,
    /// Whether the whole text is bold.
    pub(crate) is_bold: bool,
    /// Its colour.
    pub(crate) colour: Colour,
}

impl Style {
    /// How far below the top of a line its baseline stands, in millimetres.
    pub(crate) fn baseline(self) -> f32 {
        let size = self.size * MM_PER_PT;
        (self.line - size * (ASCENT + DESCENT)) / 2.0 + size * ASCENT
    }
}

/// One line, ready to be placed; positions are relative to its left end and baseline.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    /// Its runs in the order in which they are read.
    pub(crate) runs: Vec<Run>,
    /// Its width in millimetres, without spaces at the end.
    pub(crate) width: f32,
    /// Number of words, to avoid single words on the last line.
    words: usize,
}

/// Glyphs of one face.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    /// Position of the face in [`fonts::faces`].
    pub(crate) face: usize,
    /// Type size in points.
    pub(crate) size: f32,
    /// Colour of the glyphs.
    pub(crate) colour: Colour,
    /// The glyphs in the order in which they are read.
    pub(crate) glyphs: Vec<Glyph>,
}

/// One glyph.
#[derive(Debug, Clone)]
pub(crate) struct Glyph {
    /// Its number in the face.
    pub(crate) id: u16,
    /// Distance from the left end of the line, in points.
    pub(crate) x: f32,
    /// Height over the baseline, in points.
    pub(crate) rise: f32,
    /// The text that it stands for; empty for the further glyphs of a cluster.
    pub(crate) text: String,
    /// How many glyphs the cluster has that this glyph begins.
    pub(crate) cluster: usize,
}

/// Sets text; one per thread.
pub(crate) struct Setter {
    /// The language of what is set, and so its direction.
    pub(crate) language: Language,
    fonts: FontContext,
    layouts: LayoutContext<()>,
}

thread_local! {
    static SETTER: RefCell<Setter> =
        RefCell::new(Setter { language: Language::En, fonts: fonts::context(), layouts: LayoutContext::new() });
}

/// Runs `work` with the setter of this thread: the fonts are registered once, not once per letter.
pub(crate) fn with_setter<T>(work: impl FnOnce(&mut Setter) -> T) -> T {
    SETTER.with_borrow_mut(work)
}

impl Setter {
    /// Sets a paragraph `width` millimetres wide.
    ///
    /// It does not end in a single word if binding it to the word before avoids that.
    pub(crate) fn paragraph(
        &mut self,
        text: &str,
        style: Style,
        width: f32,
    ) -> Result<Vec<Line>, DocumentError> {
        let lines = self.set(text, style, width)?;
        let is_lonely = lines.len() > 1 && lines.last().is_some_and(|line| line.words == 1);
        match text.rfind(' ') {
            Some(space) if is_lonely => {
                let bound = format!("{}{NO_BREAK_SPACE}{}", &text[..space], &text[space + 1..]);
                let rebroken = self.set(&bound, style, width)?;
                Ok(if rebroken.len() == lines.len() { rebroken } else { lines })
            }
            _ => Ok(lines),
        }
    }

    /// Sets `text` within `width` millimetres, in the direction of the language.
    pub(crate) fn set(&mut self, text: &str, style: Style, width: f32) -> Result<Vec<Line>, DocumentError> {
        self.lines(text, style, Some(width))
    }

    /// Sets `text` on one line.
    pub(crate) fn line(&mut self, text: &str, style: Style) -> Result<Line, DocumentError> {
        Ok(self.lines(text, style, None)?.into_iter().next().unwrap_or_default())
    }

    /// Sets `text` on one line of at most `width` millimetres, cut with an ellipsis where it is longer.
    pub(crate) fn fitted(&mut self, text: &str, style: Style, width: f32) -> Result<Line, DocumentError> {
        let mut line = self.line(text, style)?;
        let mut kept = text.chars().count();
        while line.width > width && kept > 1 {
            let share = (width / line.width).min(0.98);
            #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let shorter = (kept as f32 * share) as usize;
            kept = shorter.max(1);
            line = self.line(&shortened(text, kept), style)?;
        }
        Ok(line)
    }

    fn lines(&mut self, text: &str, style: Style, width: Option<f32>) -> Result<Vec<Line>, DocumentError> {
        let (plain, bold) = without_marks(text);
        if plain.is_empty() {
            return Ok(Vec::new());
        }
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, &plain, 1.0, false);
        builder.set_base_direction(if self.language.is_rtl() {
            BaseDirection::Rtl
        } else {
            BaseDirection::Ltr
        });
        builder.push_default(StyleProperty::FontFamily(FontFamily::Source(fonts::FAMILIES.into())));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        // Ligatures of Latin letters gain nothing in Noto Sans and spoil the text that is copied out.
        builder
            .push_default(StyleProperty::FontFeatures(FontFeatures::Source("\"tnum\", \"liga\" 0".into())));
        if style.is_bold {
            builder.push_default(StyleProperty::FontWeight(FontWeight::BOLD));
        }
        for range in bold {
            builder.push(StyleProperty::FontWeight(FontWeight::BOLD), range);
        }
        let is_rtl = self.language.is_rtl();
        let mut layout: Layout<()> = builder.build(&plain);
        layout.break_all_lines(width.map(|millimetres| millimetres / MM_PER_PT));
        layout.lines().map(|line| positioned(&line, &plain, (style, is_rtl))).collect()
    }
}

fn shortened(text: &str, characters: usize) -> String {
    let kept: String = text.chars().take(characters).collect();
    // An isolate that was cut open would swallow the ellipsis.
    let open = kept.chars().filter(|c| matches!(c, '\u{2066}'..='\u{2068}')).count();
    let closed = kept.matches('\u{2069}').count();
    format!("{}…{}", kept.trim_end(), "\u{2069}".repeat(open.saturating_sub(closed)))
}

/// The text without the marks of bold, and the ranges that are bold.
fn without_marks(text: &str) -> (String, Vec<Range<usize>>) {
    let mut plain = String::with_capacity(text.len());
    let (mut ranges, mut start) = (Vec::new(), None);
    for character in text.chars() {
        match character {
            BOLD_ON => start = Some(plain.len()),
            BOLD_OFF => ranges.extend(start.take().map(|start| start..plain.len())),
            _ => plain.push(character),
        }
    }
    (plain, ranges)
}

fn positioned(
    line: &parley::Line<'_, ()>,
    text: &str,
    (style, is_rtl): (Style, bool),
) -> Result<Line, DocumentError> {
    let range = line.text_range();
    let source = &text[range.clone()];
    // Spaces at the end of a line have no ink; in Hebrew they would push the line to the right.
    let end = range.start + source.trim_end_matches(|c| c == ' ' || c == '\n' || is_invisible(c)).len();
    let mut set = Line { words: source.split_whitespace().count(), ..Line::default() };
    let mut pen = 0.0;
    let (mut runs, mut space) = (Vec::new(), None);
    for run in line.runs() {
        let face = fonts::face_of(run.font().data.id())
            .ok_or_else(|| DocumentError::Unwritable("a font that was never registered".into()))?;
        let mut clusters = Vec::with_capacity(run.len());
        for cluster in run.visual_clusters() {
            if cluster.text_range().start < end {
                clusters.push(set_cluster(&cluster, text, pen)?);
                pen += cluster.advance();
            } else if range.end < text.len() && &text[cluster.text_range()] == " " {
                space = Some((face, cluster.advance(), set_cluster(&cluster, text, 0.0)?));
            }
        }
        // What is read aloud or copied goes by the order in the file, not by the place on the page.
        if run.is_rtl() {
            clusters.reverse();
        }
        let glyphs: Vec<Glyph> = clusters.into_iter().flatten().collect();
        if !glyphs.is_empty() {
            let set = Run { face, size: style.size, colour: style.colour, glyphs };
            runs.push((run.text_range().start, set));
        }
    }
    runs.sort_by_key(|(start, _)| *start);
    set.runs = runs.into_iter().map(|(_, run)| run).collect();
    // The space at which the line broke parts the last word from the next line; it stands outside of the width.
    if let Some((face, advance, mut glyphs)) = space {
        for glyph in &mut glyphs {
            glyph.x = if is_rtl { -advance } else { pen };
        }
        set.runs.push(Run { face, size: style.size, colour: style.colour, glyphs });
    }
    set.width = pen * MM_PER_PT;
    Ok(set)
}

fn set_cluster(cluster: &Cluster<'_, ()>, text: &str, pen: f32) -> Result<Vec<Glyph>, DocumentError> {
    let source = &text[cluster_range(cluster)];
    let mut glyphs = Vec::new();
    if source.chars().all(is_invisible) {
        return Ok(glyphs);
    }
    let count = cluster.glyphs().count();
    let mut x = pen;
    for (index, glyph) in cluster.glyphs().enumerate() {
        let id = u16::try_from(glyph.id).unwrap_or_default();
        if id == 0 {
            return Err(missing_glyph(source, text));
        }
        let own = if index == 0 { source.to_owned() } else { String::new() };
        let cluster = if index == 0 { count } else { 0 };
        // parley counts y downwards.
        glyphs.push(Glyph { id, x: x + glyph.x, rise: -glyph.y, text: own, cluster });
        x += glyph.advance;
    }
    Ok(glyphs)
}

/// The text of a cluster; a ligature begins it and its other characters follow as empty clusters.
fn cluster_range(cluster: &Cluster<'_, ()>) -> Range<usize> {
    let mut range = cluster.text_range();
    if cluster.is_ligature_start() {
        let mut next = cluster.next_logical();
        while let Some(part) = next.filter(Cluster::is_ligature_continuation) {
            range.end = range.end.max(part.text_range().end);
            next = part.next_logical();
        }
    }
    range
}

fn missing_glyph(cluster: &str, text: &str) -> DocumentError {
    let character = cluster.chars().find(|c| !is_invisible(*c)).unwrap_or(char::REPLACEMENT_CHARACTER);
    let shown = text.chars().filter(|c| !is_invisible(*c)).take(80).collect();
    DocumentError::MissingGlyph {
        character,
        code_point: format!("U+{:04X}", u32::from(character)),
        text: shown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::INK;

    const BODY: Style = Style { size: 10.0, line: 5.0, is_bold: false, colour: INK };

    fn speaking(setter: &mut Setter, language: Language) -> &mut Setter {
        setter.language = language;
        setter
    }

    fn texts(line: &Line) -> String {
        line.runs.iter().flat_map(|run| &run.glyphs).map(|glyph| glyph.text.as_str()).collect()
    }

    #[test]
    fn d2_a_missing_glyph_names_the_character() {
        let error = with_setter(|setter| speaking(setter, Language::Vi).line("Nguyễn 中", BODY)).unwrap_err();
        assert!(
            matches!(&error, DocumentError::MissingGlyph { character: '中', code_point, .. } if code_point == "U+4E2D")
        );
    }

    #[test]
    fn d1_isolates_shape_the_line_and_leave_no_trace() {
        let line =
            with_setter(|setter| speaking(setter, Language::He).line("עד \u{2066}1–30\u{2069} יום", BODY))
                .unwrap();
        let text = texts(&line);
        assert!(text.contains("1–30"), "figures read left to right: {text}");
        assert!(!text.contains('\u{2066}') && !text.contains('\u{2069}'));
    }

    #[test]
    fn lines_do_not_end_in_a_single_word() {
        with_setter(|setter| {
            for width in 60_u8..120 {
                let text = "Please arrange payment of the amount below by the date given there";
                let lines = setter.paragraph(text, BODY, f32::from(width)).unwrap();
                let last = lines.last().map_or(0, |line| line.words);
                assert!(lines.len() == 1 || last > 1, "{width} mm");
            }
        });
    }

    #[test]
    fn figures_are_tabular() {
        let widths =
            with_setter(|setter| ["1,111.11", "8,888.88"].map(|text| setter.line(text, BODY).unwrap().width));
        assert!((widths[0] - widths[1]).abs() < f32::EPSILON);
    }
}

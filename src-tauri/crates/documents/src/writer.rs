//! Pages → drawing operations. Glyph numbers are those of the subset from the start, so that a batch of a thousand
//! letters keeps one small font per face.

use std::collections::HashMap;

use printpdf::{
    Codepoint, Color, DictItem, FontId, Line as Stroke, LinePoint, Mm, Op, PaintMode, PdfFontHandle, PdfPage,
    Point, Pt, Rect, Rgb, TextItem, TextMatrix, WindingOrder,
};
use subsetter::GlyphRemapper;

use crate::{
    error::DocumentError,
    fonts,
    geometry::Geometry,
    pdf::{self, Meta},
    sheet::{Colour, Mark, Sheet},
    text::{Glyph, MM_PER_PT, Run},
};

/// Collects pages and the glyphs that they use.
#[derive(Default)]
pub(crate) struct Writer {
    pages: Vec<PdfPage>,
    faces: HashMap<usize, UsedFace>,
}

/// The glyphs used of one face.
#[derive(Default)]
pub(crate) struct UsedFace {
    /// Their numbers in the subset.
    pub(crate) glyphs: GlyphRemapper,
    /// What each stands for when text is copied; one text per glyph is all that a font can say.
    texts: HashMap<u16, String>,
}

impl Writer {
    /// Adds a page.
    pub(crate) fn page(&mut self, geometry: &Geometry, sheet: Sheet) {
        let height = geometry.sheet_height;
        let mut pen = Pen { ops: Vec::with_capacity(sheet.marks.len() * 6), font: None, fill: None };
        for mark in sheet.marks {
            match mark {
                Mark::Text { line, x, baseline } => {
                    for run in &line.runs {
                        self.run(&mut pen, run, (x, height - baseline));
                    }
                }
                Mark::Rule { x, y, width, points, colour } => {
                    pen.rule((x, height - y), width, (points, colour));
                }
                Mark::Fill { x, y, width, height: tall, colour } => {
                    pen.fill_box((x, height - y - tall), (width, tall), colour);
                }
            }
        }
        self.pages.push(PdfPage::new(Mm(geometry.sheet_width), Mm(height), pen.ops));
    }

    /// The finished file.
    pub(crate) fn finish(self, meta: &Meta) -> Result<Vec<u8>, DocumentError> {
        pdf::save(self.pages, &self.faces, meta)
    }

    fn run(&mut self, pen: &mut Pen, run: &Run, (left, bottom): (f32, f32)) {
        let used = self.faces.entry(run.face).or_default();
        pen.choose(run);
        pen.ops.push(Op::StartTextSection);
        let origin = (left / MM_PER_PT, bottom / MM_PER_PT);
        let mut segment = Segment::default();
        let mut glyphs = run.glyphs.as_slice();
        while let Some((first, _)) = glyphs.split_first() {
            let (cluster, rest) = glyphs.split_at(first.cluster.clamp(1, glyphs.len()));
            glyphs = rest;
            let is_plain = cluster.len() == 1 && first.rise == 0.0 && used.says(first);
            if is_plain {
                segment.push(first, (run, origin), (used, &mut pen.ops));
                continue;
            }
            // Several glyphs for one text, or a text that the font maps otherwise: said in so many words.
            segment.flush(&mut pen.ops);
            pen.ops.push(actual_text(&first.text));
            for glyph in cluster {
                used.says(glyph);
                segment.push(glyph, (run, origin), (used, &mut pen.ops));
                segment.flush(&mut pen.ops);
            }
            pen.ops.push(Op::EndMarkedContent);
        }
        segment.flush(&mut pen.ops);
        pen.ops.push(Op::EndTextSection);
    }
}

impl UsedFace {
    /// Whether the face can say the text of the glyph; the first text of a glyph stays.
    fn says(&mut self, glyph: &Glyph) -> bool {
        let text = if glyph.text == "\u{a0}" { " " } else { glyph.text.as_str() };
        self.texts.entry(glyph.id).or_insert_with(|| text.to_owned()) == text
    }
}

/// Glyphs on one baseline that are shown together.
#[derive(Default)]
struct Segment {
    glyphs: Vec<Codepoint>,
    start: (f32, f32),
    pen: f32,
}

impl Segment {
    fn push(
        &mut self,
        glyph: &Glyph,
        (run, origin): (&Run, (f32, f32)),
        (used, ops): (&mut UsedFace, &mut Vec<Op>),
    ) {
        let (x, y) = (origin.0 + glyph.x, origin.1 + glyph.rise);
        if self.glyphs.last().is_some() && (y - self.start.1).abs() > 0.001 {
            self.flush(ops);
        }
        if let Some(last) = self.glyphs.last_mut() {
            let offset = ((self.pen - x) * 1000.0 / run.size).round();
            last.offset = offset;
            self.pen -= offset * run.size / 1000.0;
        } else {
            self.start = (hundredths(x), hundredths(y));
            self.pen = self.start.0;
        }
        let text = used.texts.get(&glyph.id).cloned();
        self.glyphs.push(Codepoint { gid: used.glyphs.remap(glyph.id), offset: 0.0, cid: text });
        self.pen += fonts::faces()[run.face].width(glyph.id) * run.size / 1000.0;
    }

    fn flush(&mut self, ops: &mut Vec<Op>) {
        if self.glyphs.is_empty() {
            return;
        }
        ops.push(Op::SetTextMatrix { matrix: TextMatrix::Translate(Pt(self.start.0), Pt(self.start.1)) });
        ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(std::mem::take(&mut self.glyphs))] });
    }
}

/// The state of the page while it is drawn.
struct Pen {
    ops: Vec<Op>,
    font: Option<(usize, f32)>,
    fill: Option<Colour>,
}

impl Pen {
    fn choose(&mut self, run: &Run) {
        self.colour(run.colour);
        if self.font != Some((run.face, run.size)) {
            self.font = Some((run.face, run.size));
            let font = PdfFontHandle::External(font_id(run.face));
            self.ops.push(Op::SetFont { font, size: Pt(run.size) });
        }
    }

    fn colour(&mut self, colour: Colour) {
        if self.fill != Some(colour) {
            self.fill = Some(colour);
            self.ops.push(Op::SetFillColor { col: rgb(colour) });
        }
    }

    fn rule(&mut self, (x, y): (f32, f32), width: f32, (points, colour): (f32, Colour)) {
        let at = |x: f32| LinePoint {
            p: Point { x: Pt(hundredths(x / MM_PER_PT)), y: Pt(hundredths(y / MM_PER_PT)) },
            bezier: false,
        };
        self.ops.push(Op::SetOutlineColor { col: rgb(colour) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(points) });
        self.ops.push(Op::DrawLine { line: Stroke { points: vec![at(x), at(x + width)], is_closed: false } });
    }

    fn fill_box(&mut self, (x, y): (f32, f32), (width, height): (f32, f32), colour: Colour) {
        self.colour(colour);
        let pt = |millimetres: f32| Pt(hundredths(millimetres / MM_PER_PT));
        self.ops.push(Op::DrawRectangle {
            rectangle: Rect {
                x: pt(x),
                y: pt(y),
                width: pt(width),
                height: pt(height),
                mode: Some(PaintMode::Fill),
                winding_order: Some(WindingOrder::NonZero),
            },
        });
    }
}

/// The name of a face inside the file.
pub(crate) fn font_id(face: usize) -> FontId {
    FontId(format!("F{face}"))
}

fn actual_text(text: &str) -> Op {
    let mut utf16 = vec![0xFE, 0xFF];
    utf16.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    let text = DictItem::String { data: utf16, literal: false };
    let map = std::iter::once(("ActualText".to_owned(), text)).collect();
    Op::BeginMarkedContentWithProperties { tag: "Span".to_owned(), properties: DictItem::Dict { map } }
}

/// Positions are written to a hundredth of a point: finer than any printer, and short in the file.
fn hundredths(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}

fn rgb(colour: Colour) -> Color {
    let part = |value: u8| (f32::from(value) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb { r: part(colour.0), g: part(colour.1), b: part(colour.2), icc_profile: None })
}

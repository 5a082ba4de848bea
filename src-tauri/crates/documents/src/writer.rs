//! Pages → content streams.
//!
//! A page becomes its final, packed bytes at once and glyphs get the numbers of the subset from the start. Kept as
//! printpdf operations until the end, a batch of a thousand letters took 760 MB.

use std::{collections::BTreeMap, fmt::Write as _};

use domain::{
    Language,
    stationery::{Accent, Picture},
};
use subsetter::GlyphRemapper;

use crate::{
    error::DocumentError,
    fonts,
    geometry::Geometry,
    letter::Composed,
    pdf::{self, Meta},
    sheet::{ACCENT, Colour, Mark, Sheet},
    tags::{Belongs, Role, Structure},
    text::{Glyph, MM_PER_PT, Run},
};

/// Collects pages and the glyphs that they use.
#[derive(Default)]
pub(crate) struct Writer {
    pages: Vec<Page>,
    faces: BTreeMap<usize, UsedFace>,
    pictures: Vec<Picture>,
    structure: Structure,
}

/// A finished page.
#[derive(Debug)]
pub(crate) struct Page {
    /// Width and height in points.
    pub(crate) size: (f32, f32),
    /// The deflated content.
    pub(crate) content: Vec<u8>,
}

/// The glyphs used of one face.
#[derive(Default)]
pub(crate) struct UsedFace {
    /// Their numbers in the subset.
    pub(crate) glyphs: GlyphRemapper,
    /// What each stands for when text is copied; one text per glyph is all that a font can say.
    pub(crate) texts: BTreeMap<u16, String>,
}

impl Writer {
    /// Adds the pages of a document; returns its title.
    pub(crate) fn document(
        &mut self,
        composed: Composed,
        language: Language,
        accent: Accent,
    ) -> Result<String, DocumentError> {
        self.structure.document(language);
        for sheet in composed.sheets {
            self.page(composed.geometry, accent, sheet)?;
        }
        Ok(composed.title)
    }

    fn page(&mut self, geometry: &Geometry, accent: Accent, sheet: Sheet) -> Result<(), DocumentError> {
        let height = geometry.sheet_height;
        let mut content = Content { accent, ..Content::default() };
        self.structure.page();
        for mark in sheet.marks {
            self.belong(&mark, &mut content);
            match mark {
                Mark::Open(role) => self.structure.open(role),
                Mark::Resume(role) => self.structure.resume(role),
                Mark::Close => self.structure.close(),
                Mark::Text { line, x, baseline } => {
                    for run in &line.runs {
                        self.run(&mut content, run, (x / MM_PER_PT, (height - baseline) / MM_PER_PT));
                    }
                }
                Mark::Rule { x, y, width, points, colour } => {
                    content.rule((x, height - y), width, (points, colour));
                }
                Mark::Fill { x, y, width, height: tall, colour } => {
                    content.fill_box((x, height - y - tall), (width, tall), colour);
                }
                Mark::Dashes { x, y, width, colour } => content.dashes((x, height - y), width, colour),
                Mark::Picture { x, y, width, height: tall, picture } => {
                    let name = self.picture(picture);
                    content.picture((x, height - y - tall), (width, tall), &name);
                }
                Mark::Modules { x, y, module, runs } => content.modules((x, height - y), module, &runs),
            }
        }
        content.end_marked();
        let size = (geometry.sheet_width / MM_PER_PT, height / MM_PER_PT);
        self.pages.push(Page { size, content: pdf::deflated(content.text.as_bytes())? });
        Ok(())
    }

    /// The finished file.
    pub(crate) fn finish(self, meta: &Meta) -> Result<Vec<u8>, DocumentError> {
        pdf::save(
            self.pages,
            &pdf::Shared { faces: &self.faces, pictures: &self.pictures, structure: &self.structure },
            meta,
        )
    }

    /// Says in the content to which element the mark belongs.
    fn belong(&mut self, mark: &Mark, content: &mut Content) {
        let belongs = match mark {
            Mark::Open(_) | Mark::Resume(_) | Mark::Close => return,
            Mark::Text { .. } => self.structure.of_text(),
            _ => self.structure.of_drawing(),
        };
        if content.marked == Some(belongs) {
            return;
        }
        content.end_marked();
        content.begin_marked(belongs, &mut self.structure);
    }

    /// The name of a picture inside the file; the same picture is kept once.
    fn picture(&mut self, picture: Picture) -> String {
        let known = self.pictures.iter().position(|known| *known == picture);
        let at = known.unwrap_or(self.pictures.len());
        if known.is_none() {
            self.pictures.push(picture);
        }
        picture_name(at)
    }

    fn run(&mut self, content: &mut Content, run: &Run, origin: (f32, f32)) {
        let used = self.faces.entry(run.face).or_default();
        content.begin_text(run);
        let mut segment = Segment::new(run, origin);
        let mut glyphs = run.glyphs.as_slice();
        while let Some((first, _)) = glyphs.split_first() {
            let (cluster, rest) = glyphs.split_at(first.cluster.clamp(1, glyphs.len()));
            glyphs = rest;
            if cluster.len() == 1 && used.says(first) {
                segment.push(first, used, content);
                continue;
            }
            // Several glyphs for one text, or a text that the font maps otherwise: said in so many words.
            segment.flush(content);
            content.begin_actual_text(&first.text, &mut self.structure);
            for glyph in cluster {
                used.says(glyph);
                segment.push(glyph, used, content);
            }
            segment.flush(content);
            content.end_actual_text(&mut self.structure);
        }
        segment.flush(content);
        content.put("ET");
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
struct Segment<'a> {
    run: &'a Run,
    origin: (f32, f32),
    start: (f32, f32),
    /// Where the reader's pen is after the glyphs so far, with the widths that the file states.
    pen: f32,
    /// The glyphs in hexadecimal, broken where they are moved.
    shown: String,
}

impl<'a> Segment<'a> {
    fn new(run: &'a Run, origin: (f32, f32)) -> Self {
        Self { run, origin, start: (0.0, 0.0), pen: 0.0, shown: String::new() }
    }

    fn push(&mut self, glyph: &Glyph, used: &mut UsedFace, content: &mut Content) {
        let (x, y) = (self.origin.0 + glyph.x, self.origin.1 + glyph.rise);
        if !self.shown.is_empty() && (y - self.start.1).abs() > 0.01 {
            self.flush(content);
        }
        if self.shown.is_empty() {
            self.start = (hundredths(x), hundredths(y));
            self.pen = self.start.0;
        }
        let size = self.run.size;
        let moved = ((self.pen - x) * 1000.0 / size).round();
        if moved != 0.0 {
            let _ = write!(self.shown, ">{moved}<");
            self.pen -= moved * size / 1000.0;
        }
        let _ = write!(self.shown, "{:04X}", used.glyphs.remap(glyph.id));
        self.pen += fonts::faces()[self.run.face].width(glyph.id) * size / 1000.0;
    }

    fn flush(&mut self, content: &mut Content) {
        if self.shown.is_empty() {
            return;
        }
        let (x, y) = self.start;
        content.put(&format!("1 0 0 1 {x} {y} Tm[<{}>]TJ", self.shown));
        self.shown.clear();
    }
}

/// The operators of a page, and the state that they leave.
#[derive(Default)]
struct Content {
    text: String,
    accent: Accent,
    font: Option<(usize, f32)>,
    fill: Option<Colour>,
    stroke: Option<(f32, Colour)>,
    /// To what the content belongs that is being marked.
    marked: Option<Belongs>,
}

impl Content {
    fn put(&mut self, operators: &str) {
        self.text.push_str(operators);
        self.text.push('\n');
    }

    fn begin_marked(&mut self, belongs: Belongs, structure: &mut Structure) {
        self.marked = Some(belongs);
        match belongs {
            Belongs::Element(at) => {
                let (number, name) = (structure.number(at), structure.elements[at].role.name());
                self.put(&format!("/{name}<</MCID {number}>>BDC"));
            }
            Belongs::Nothing => self.put(&format!("/{} BMC", Role::Decoration.name())),
        }
    }

    fn end_marked(&mut self) {
        if self.marked.take().is_some() {
            self.put("EMC");
        }
    }

    fn begin_text(&mut self, run: &Run) {
        self.fill_colour(run.colour);
        self.put("BT");
        if self.font != Some((run.face, run.size)) {
            self.font = Some((run.face, run.size));
            self.put(&format!("/{} {} Tf", font_name(run.face), run.size));
        }
    }

    /// Says what the next glyphs stand for. They become a content of their own beside the others of their element:
    /// some readers lose what follows such a text inside of another.
    fn begin_actual_text(&mut self, text: &str, structure: &mut Structure) {
        let utf16: String = text.encode_utf16().fold(String::new(), |mut hex, unit| {
            let _ = write!(hex, "{unit:04X}");
            hex
        });
        let number = match self.marked {
            Some(Belongs::Element(at)) => {
                self.put("ET EMC");
                format!("/MCID {}", structure.number(at))
            }
            _ => String::new(),
        };
        self.put(&format!("/Span<<{number}/ActualText<FEFF{utf16}>>>BDC"));
        if !number.is_empty() {
            self.put("BT");
        }
    }

    fn end_actual_text(&mut self, structure: &mut Structure) {
        match self.marked {
            Some(belongs @ Belongs::Element(_)) => {
                self.put("ET EMC");
                self.begin_marked(belongs, structure);
                self.put("BT");
            }
            _ => self.put("EMC"),
        }
    }

    fn fill_colour(&mut self, colour: Colour) {
        if self.fill != Some(colour) {
            self.fill = Some(colour);
            self.put(&format!("{} rg", self.parts(colour)));
        }
    }

    fn rule(&mut self, (x, y): (f32, f32), width: f32, (points, colour): (f32, Colour)) {
        if self.stroke != Some((points, colour)) {
            self.stroke = Some((points, colour));
            self.put(&format!("{} RG {points} w", self.parts(colour)));
        }
        let (left, right, y) = (in_points(x), in_points(x + width), in_points(y));
        self.put(&format!("{left} {y} m {right} {y} l S"));
    }

    fn fill_box(&mut self, (x, y): (f32, f32), (width, height): (f32, f32), colour: Colour) {
        self.fill_colour(colour);
        let (x, y, width, height) = (in_points(x), in_points(y), in_points(width), in_points(height));
        self.put(&format!("{x} {y} {width} {height} re f"));
    }

    fn dashes(&mut self, at: (f32, f32), width: f32, colour: Colour) {
        self.put("[3.4 2.83] 0 d");
        self.rule(at, width, (0.5, colour));
        self.put("[] 0 d");
    }

    fn picture(&mut self, (x, y): (f32, f32), (width, height): (f32, f32), name: &str) {
        let (x, y, width, height) = (in_points(x), in_points(y), in_points(width), in_points(height));
        self.put(&format!("q {width} 0 0 {height} {x} {y} cm /{name} Do Q"));
    }

    /// All modules are one path: filled one by one, some programs leave hairs between them.
    fn modules(&mut self, (x, y): (f32, f32), module: f32, runs: &[(u16, u16, u16)]) {
        let (x, y, module) = (in_points(x), in_points(y), module / MM_PER_PT);
        let mut path = format!("q 0 g {module} 0 0 -{module} {x} {y} cm");
        for (column, row, length) in runs {
            let _ = write!(path, "\n{column} {row} {length} 1 re");
        }
        self.put(&format!("{path}\nf Q"));
    }

    /// The parts of a colour, with the owner's accent in the place of ours.
    fn parts(&self, colour: Colour) -> String {
        let Colour(red, green, blue) = colour;
        let shown = if colour == ACCENT { self.accent.rgb } else { [red, green, blue] };
        let [red, green, blue] = shown.map(|value| (f32::from(value) / 255.0 * 1000.0).round() / 1000.0);
        format!("{red} {green} {blue}")
    }
}

/// The name of a face inside the file.
pub(crate) fn font_name(face: usize) -> String {
    format!("F{face}")
}

/// The name of a picture inside the file.
pub(crate) fn picture_name(at: usize) -> String {
    format!("I{at}")
}

/// Positions are written to a hundredth of a point: finer than any printer, and short in the file.
fn hundredths(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}

fn in_points(millimetres: f32) -> f32 {
    hundredths(millimetres / MM_PER_PT)
}

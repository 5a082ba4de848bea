//! Letters against the pages and texts kept in `tests/golden/letters`.
//!
//! Run with `DUEBOOK_BLESS=1` to keep what is made now; look at the pictures before they are committed.

use std::path::{Path, PathBuf};

use domain::{Language, letter::Letter, stationery::Paper};

use super::{agreements, correspondence, samples, statements, tools};

/// Resolution of the kept pictures: enough to show every rule and every shifted word.
const DPI: &str = "60";
/// Pictures are compared by the mean of squares of this many pixels, so that another version of the rasteriser,
/// which smooths edges otherwise, sees no difference.
const SQUARE: usize = 8;
/// Difference of two means, out of 255, that is smoothing and not a change.
const SMOOTHING: usize = 36;

/// A picture in shades of grey.
#[derive(PartialEq)]
pub(crate) struct Picture {
    pub(crate) width: usize,
    pub(crate) pixels: Vec<u8>,
}

/// Where the repository begins.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

fn folder() -> PathBuf {
    root().join("tests/golden/letters")
}

pub(crate) fn is_blessing() -> bool {
    std::env::var_os("DUEBOOK_BLESS").is_some()
}

/// The documents that are kept: name, file, pages of which a picture is kept.
pub(crate) fn kept(language: Language) -> Vec<(&'static str, Vec<u8>, &'static [usize])> {
    let letters = letters(language).into_iter();
    let letters = letters.map(|(name, letter, pages)| (name, documents::render(&letter).unwrap(), pages));
    let agreements = agreements::kept(language).into_iter().map(|(name, agreement)| {
        let pages: &'static [usize] = &[1];
        (name, documents::render_agreement(&agreement).unwrap(), pages)
    });
    let statements = statements::kept(language).into_iter();
    let statements = statements
        .map(|(name, statement, pages)| (name, documents::render_statement(&statement).unwrap(), pages));
    let written = correspondence::kept(language).into_iter();
    let written = written
        .map(|(name, written, pages)| (name, documents::render_correspondence(&written).unwrap(), pages));
    letters.chain(agreements).chain(statements).chain(written).collect()
}

fn letters(language: Language) -> Vec<(&'static str, Letter, &'static [usize])> {
    let mut draft = samples::letter(language, 1, 1);
    draft.number = None;
    vec![
        ("1-draft", draft, &[1]),
        ("0-note", samples::note(language), &[1]),
        ("1-items-3", samples::letter(language, 1, 3), &[1]),
        ("2-items-30", samples::letter(language, 2, 30), &[1, 2]),
        ("3-items-300", samples::letter(language, 3, 300), &[7]),
        ("3-everything", samples::everything(language), &[1, 2]),
        ("2-interest", samples::interest(language), &[1]),
        ("2-threat", samples::threat(language), &[1]),
        ("2-disputed", samples::disputed(language), &[1]),
        ("1-bare", samples::bare(language), &[1]),
        ("1-din-a", on(language, Paper::DinA), &[1]),
        ("1-us-10", on(language, Paper::UsLetter), &[1]),
        ("1-plain", on(language, Paper::PlainA4), &[1]),
        ("2-dressed", samples::dressed(language), &[1]),
        ("1-two-languages", samples::in_two_languages(language, 1), &[1, 2]),
    ]
}

/// A short letter on another paper.
fn on(language: Language, paper: Paper) -> Letter {
    let mut letter = samples::letter(language, 1, 3);
    letter.stationery.paper = paper;
    letter
}

fn check_pages(language: Language) {
    let scratch = tempfile::tempdir().unwrap();
    let file = scratch.path().join("letter.pdf");
    let mut changed = Vec::new();
    for (name, bytes, pages) in kept(language) {
        std::fs::write(&file, bytes).unwrap();
        for page in pages {
            let name = format!("{}-{name}-p{page}", language.tag());
            let Some(made) = drawn(&file, (*page, DPI), &scratch.path().join(&name)) else { return };
            let path = folder().join(format!("{name}.png"));
            if is_blessing() {
                std::fs::create_dir_all(folder()).unwrap();
                save(&made, &path);
            } else if !is_alike(&load(&path), &made) {
                let shown = std::env::temp_dir().join(format!("{name}.png"));
                save(&made, &shown);
                changed.push(format!("{} differs, see {}", path.display(), shown.display()));
            }
        }
    }
    assert!(changed.is_empty(), "{}", changed.join("\n"));
}

/// The page as poppler draws it; `None` without poppler.
pub(crate) fn drawn(file: &Path, (page, dpi): (usize, &str), target: &Path) -> Option<Picture> {
    let number = page.to_string();
    let (file, prefix) = (tools::as_text(file), tools::as_text(target));
    let arguments = ["-gray", "-singlefile", "-r", dpi, "-f", &number, "-l", &number, file, prefix];
    let (is_fine, said) = tools::run("pdftoppm", &arguments)?;
    assert!(is_fine, "{said}");
    let bytes = std::fs::read(target.with_extension("pgm")).unwrap();
    // "P5", width, height and depth, each followed by one white space.
    let mut fields = bytes.splitn(4, u8::is_ascii_whitespace).skip(1);
    let mut number = || std::str::from_utf8(fields.next().unwrap()).unwrap().parse::<usize>().unwrap();
    let (width, height) = (number(), number());
    Some(Picture { width, pixels: bytes[bytes.len() - width * height..].to_vec() })
}

pub(crate) fn is_alike(kept: &Picture, made: &Picture) -> bool {
    let squares = |picture: &Picture| {
        let columns = picture.width.div_ceil(SQUARE);
        let mut sums = vec![0_usize; columns * picture.pixels.len().div_ceil(picture.width).div_ceil(SQUARE)];
        for (at, pixel) in picture.pixels.iter().enumerate() {
            let (x, y) = (at % picture.width / SQUARE, at / picture.width / SQUARE);
            sums[y * columns + x] += usize::from(*pixel);
        }
        sums
    };
    kept.width == made.width
        && kept.pixels.len() == made.pixels.len()
        && squares(kept)
            .iter()
            .zip(squares(made))
            .all(|(kept, made)| kept.abs_diff(made) <= SMOOTHING * SQUARE * SQUARE)
}

fn save(picture: &Picture, path: &Path) {
    let file = std::fs::File::create(path).unwrap();
    let (width, height) = (picture.width, picture.pixels.len() / picture.width);
    let mut encoder = png::Encoder::new(file, u32::try_from(width).unwrap(), u32::try_from(height).unwrap());
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.write_header().unwrap().write_image_data(&picture.pixels).unwrap();
}

pub(crate) fn load(path: &Path) -> Picture {
    let file = std::fs::File::open(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut decoder = png::Decoder::new(std::io::BufReader::new(file));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    pixels.truncate(info.buffer_size());
    Picture { width: usize::try_from(info.width).unwrap(), pixels }
}

#[test]
fn pages_in_english_look_as_kept() {
    check_pages(Language::En);
}

#[test]
fn pages_in_vietnamese_look_as_kept() {
    check_pages(Language::Vi);
}

#[test]
fn pages_in_hebrew_look_as_kept() {
    check_pages(Language::He);
}

#[test]
fn texts_read_as_kept() {
    for language in Language::ALL {
        for (name, bytes, _) in kept(language) {
            let Some(text) = tools::text_of(&bytes, &["-layout"]) else { return };
            let text = lines(&text);
            let path = folder().join(format!("{}-{name}.txt", language.tag()));
            if is_blessing() {
                std::fs::create_dir_all(folder()).unwrap();
                std::fs::write(path, text).unwrap();
            } else {
                let kept = std::fs::read_to_string(&path).unwrap_or_default();
                assert!(kept == text, "{} differs; now it is:\n{text}", path.display());
            }
        }
    }
}

/// The lines with single spaces, without empty ones and without the bidirectional marks that poppler adds.
fn lines(text: &str) -> String {
    let mut kept = String::new();
    for line in text.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        let line: String = words.join(" ");
        let visible =
            line.chars().filter(|c| !matches!(c, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}'));
        let line: String = visible.collect();
        if !line.trim().is_empty() {
            kept.push_str(line.trim());
            kept.push('\n');
        }
    }
    kept
}

/// For looking at: `DUEBOOK_LETTERS=folder cargo test -p documents --test letters letters_to_look_at`.
#[test]
fn letters_to_look_at() {
    let Some(folder) = std::env::var_os("DUEBOOK_LETTERS") else { return };
    for language in Language::ALL {
        for (name, bytes, _) in kept(language) {
            let path = Path::new(&folder).join(format!("{}-{name}.pdf", language.tag()));
            std::fs::write(path, bytes).unwrap();
        }
    }
}

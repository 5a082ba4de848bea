//! The pictures of documents in the guide: the kept pages, smaller, so that they cannot show what is printed no more.

use std::{fs, path::PathBuf};

use domain::Language;

use super::golden::{self, Picture};

/// Which kept documents the guide shows, and under which name.
const SHOWN: [(&str, &str); 10] = [
    ("1-items-3", "reminder"),
    ("3-everything", "final-notice"),
    ("1-two-languages", "two-languages"),
    ("statement-open", "statement-open"),
    ("statement-activity", "statement-activity"),
    ("confirmation", "confirmation"),
    ("agreement", "agreement"),
    ("thanks", "thanks"),
    ("farewell", "farewell"),
    ("policy", "policy"),
];
/// Dots an inch: a page is 420 dots wide.
const DPI: &str = "50.8";
/// Bytes that a picture may have: the guide is a part of the program.
const MOST: u64 = 20_000;

fn path(language: Language, name: &str) -> PathBuf {
    golden::root().join(format!("docs/pictures/{}/document-{name}.png", language.tag()))
}

/// Writes the picture in sixteen shades, of which print needs no more and which take half the bytes.
fn save(picture: &Picture, path: &PathBuf) {
    let height = picture.pixels.len() / picture.width;
    // Rounded down, so that the faint ground of a total is not taken for paper.
    let shade = |pixel: u8| u8::try_from(u16::from(pixel) * 15 / 255).unwrap();
    let shades = picture.pixels.chunks(picture.width).flat_map(|row| {
        row.chunks(2).map(|pair| (shade(pair[0]) << 4) | pair.get(1).copied().map_or(15, shade))
    });
    let file = fs::File::create(path).unwrap();
    let (width, height) = (u32::try_from(picture.width).unwrap(), u32::try_from(height).unwrap());
    let mut encoder = png::Encoder::new(file, width, height);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::Four);
    encoder.set_compression(png::Compression::High);
    encoder.write_header().unwrap().write_image_data(&shades.collect::<Vec<_>>()).unwrap();
}

#[test]
fn the_guide_shows_the_documents_as_they_are_printed() {
    let scratch = tempfile::tempdir().unwrap();
    let file = scratch.path().join("document.pdf");
    for language in Language::ALL {
        let kept = golden::kept(language);
        for (document, name) in SHOWN {
            let (_, bytes, _) = kept.iter().find(|(kept, ..)| *kept == document).unwrap();
            fs::write(&file, bytes).unwrap();
            let Some(made) = golden::drawn(&file, (1, DPI), &scratch.path().join(name)) else { return };
            let path = path(language, name);
            if golden::is_blessing() {
                save(&made, &path);
            }
            assert!(golden::is_alike(&golden::load(&path), &made), "{} shows another page", path.display());
            assert!(fs::metadata(&path).unwrap().len() <= MOST, "{} is too large", path.display());
        }
    }
}

//! Pictures of the owner, logo and signature: checked once, made ready to print, then placed as they are.
//!
//! A picture that is ready is a PNG file of eight bits a part without transparency (paper is white) and no larger than
//! 300 dots an inch need. Its packed rows go into the document unchanged, so that a letter with a logo costs no more time.

use std::io::Cursor;

use domain::stationery::{Picture, PictureUse};
use zune_core::{bytestream::ZCursor, colorspace::ColorSpace, options::DecoderOptions};
use zune_jpeg::JpegDecoder;

use crate::error::DocumentError;

/// Largest file that is looked at.
const MAX_BYTES: usize = 10 * 1024 * 1024;
/// Most dots on a side, and altogether: what a camera makes, and no bomb.
const MAX_SIDE: usize = 12_000;
const MAX_DOTS: usize = 50_000_000;
/// Widest a picture is printed, in millimetres.
const MAX_WIDTH: f32 = 60.0;
/// Dots that print needs on a millimetre: 300 an inch.
const DOTS_PER_MM: f32 = 300.0 / 25.4;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const JPEG: &[u8] = &[0xFF, 0xD8];
/// Every JPEG file ends so; one that was cut off does not.
const JPEG_END: &[u8] = &[0xFF, 0xD9];

/// The height in which a picture is printed, in millimetres, unless it is too wide.
pub(crate) const fn print_height(purpose: PictureUse) -> f32 {
    match purpose {
        PictureUse::Logo => 14.0,
        PictureUse::Signature => 10.0,
    }
}

/// A ready picture as it lies in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Packed {
    /// Dots across.
    pub(crate) width: u32,
    /// Dots down.
    pub(crate) height: u32,
    /// Deflated rows, each with the number of its PNG filter before it.
    pub(crate) rows: Vec<u8>,
}

/// Dots in red, green and blue.
struct Dots {
    width: usize,
    height: usize,
    rgb: Vec<u8>,
}

/// Makes a PNG or JPEG file ready to print.
///
/// # Errors
/// If the file is larger than 10 MB, has more than 12,000 dots on a side or 50 million altogether, is neither PNG nor JPEG,
/// or breaks off.
pub fn prepare(bytes: &[u8], purpose: PictureUse) -> Result<Vec<u8>, DocumentError> {
    if bytes.len() > MAX_BYTES {
        return Err(DocumentError::PictureTooLarge);
    }
    let dots = if bytes.starts_with(PNG) {
        from_png(bytes)?
    } else if bytes.starts_with(JPEG) {
        from_jpeg(bytes)?
    } else {
        return Err(DocumentError::PictureUnsupported);
    };
    to_png(&shrunk(dots, purpose))
}

/// Width and height in millimetres at which a ready picture is printed.
pub(crate) fn print_size(picture: &Picture, purpose: PictureUse) -> Option<(f32, f32)> {
    let (width, height) = size(&picture.0)?;
    #[allow(clippy::cast_precision_loss)]
    let shape = width as f32 / height.max(1) as f32;
    let wanted = print_height(purpose);
    Some(if wanted * shape > MAX_WIDTH { (MAX_WIDTH, MAX_WIDTH / shape) } else { (wanted * shape, wanted) })
}

/// The packed rows of a ready picture; `None` when it is none of ours.
pub(crate) fn unpack(picture: &Picture) -> Option<Packed> {
    let (width, height) = size(&picture.0)?;
    let mut rows = Vec::new();
    let mut rest = picture.0.get(PNG.len()..)?;
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let (kind, after) = after.split_first_chunk::<4>()?;
        let body = after.get(..usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
        if kind == b"IDAT" {
            rows.extend_from_slice(body);
        }
        rest = after.get(body.len() + 4..)?;
    }
    Some(Packed { width, height, rows })
}

/// Dots across and down, as the first chunk of a PNG file says.
fn size(png: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| Some(u32::from_be_bytes(*png.get(at..)?.first_chunk()?));
    Some((number(16)?, number(20)?))
}

fn from_png(bytes: &[u8]) -> Result<Dots, DocumentError> {
    // The size is judged before anything is unpacked.
    let (width, height) = size(bytes).ok_or_else(|| damaged(&"it breaks off"))?;
    let (width, height) = fitting(width as usize, height as usize)?;
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8() | png::Transformations::ALPHA);
    let mut reader = decoder.read_info().map_err(|error| damaged(&error))?;
    let mut parts = vec![0; reader.output_buffer_size().ok_or(DocumentError::PictureTooLarge)?];
    let frame = reader.next_frame(&mut parts).map_err(|error| damaged(&error))?;
    let each = frame.color_type.samples();
    let mut rgb = Vec::with_capacity(width * height * 3);
    for dot in parts[..frame.buffer_size()].chunks_exact(each) {
        let alpha = if each == 2 || each == 4 { dot[each - 1] } else { u8::MAX };
        let colours = if each < 3 { [dot[0]; 3] } else { [dot[0], dot[1], dot[2]] };
        rgb.extend(colours.map(|part| on_white(part, alpha)));
    }
    Ok(Dots { width, height, rgb })
}

/// A part of a colour as it looks on white paper.
fn on_white(part: u8, alpha: u8) -> u8 {
    let (part, alpha) = (u32::from(part), u32::from(alpha));
    u8::try_from((part * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(u8::MAX)
}

fn from_jpeg(bytes: &[u8]) -> Result<Dots, DocumentError> {
    let end = bytes.iter().rposition(|byte| *byte != 0).map_or(0, |at| at + 1);
    if !bytes[..end].ends_with(JPEG_END) {
        return Err(damaged(&"it breaks off"));
    }
    let options = DecoderOptions::default()
        .set_max_width(MAX_SIDE)
        .set_max_height(MAX_SIDE)
        .set_strict_mode(true)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(|error| match error {
        zune_jpeg::errors::DecodeErrors::LargeDimensions(_) => DocumentError::PictureTooLarge,
        error => damaged(&format!("{error:?}")),
    })?;
    let info = decoder.info().ok_or_else(|| damaged(&"it has no size"))?;
    let (width, height) = fitting(usize::from(info.width), usize::from(info.height))?;
    let rgb = decoder.decode().map_err(|error| damaged(&format!("{error:?}")))?;
    if rgb.len() == width * height * 3 {
        Ok(Dots { width, height, rgb })
    } else {
        Err(damaged(&"it breaks off"))
    }
}

fn fitting(width: usize, height: usize) -> Result<(usize, usize), DocumentError> {
    if width == 0 || height == 0 {
        return Err(damaged(&"it has no size"));
    }
    if width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_DOTS {
        return Err(DocumentError::PictureTooLarge);
    }
    Ok((width, height))
}

/// The picture with no more dots than print needs; each new dot is the mean of those that it stands for.
fn shrunk(dots: Dots, purpose: PictureUse) -> Dots {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let most = [MAX_WIDTH, print_height(purpose)].map(|length| (length * DOTS_PER_MM) as usize);
    let (across, down) = (dots.width.div_ceil(most[0]), dots.height.div_ceil(most[1]));
    // Whichever side is nearer to its limit decides, so that the shape stays.
    let (width, height) = if dots.width * most[1] > dots.height * most[0] {
        (dots.width.min(most[0]), dots.height * most[0] / dots.width.max(most[0]))
    } else {
        (dots.width * most[1] / dots.height.max(most[1]), dots.height.min(most[1]))
    };
    if across <= 1 && down <= 1 {
        return dots;
    }
    let (width, height) = (width.max(1), height.max(1));
    let mut rgb = Vec::with_capacity(width * height * 3);
    for row in 0..height {
        let rows = row * dots.height / height
            ..((row + 1) * dots.height / height).max(row * dots.height / height + 1);
        for column in 0..width {
            let first = column * dots.width / width;
            let columns = first..((column + 1) * dots.width / width).max(first + 1);
            rgb.extend(mean(&dots, rows.clone(), columns));
        }
    }
    Dots { width, height, rgb }
}

fn mean(dots: &Dots, rows: std::ops::Range<usize>, columns: std::ops::Range<usize>) -> [u8; 3] {
    let (mut sums, count) = ([0_usize; 3], rows.len() * columns.len());
    for row in rows {
        let line = &dots.rgb[(row * dots.width + columns.start) * 3..(row * dots.width + columns.end) * 3];
        for dot in line.chunks_exact(3) {
            sums.iter_mut().zip(dot).for_each(|(sum, part)| *sum += usize::from(*part));
        }
    }
    sums.map(|sum| u8::try_from((sum + count / 2) / count.max(1)).unwrap_or(u8::MAX))
}

fn to_png(dots: &Dots) -> Result<Vec<u8>, DocumentError> {
    let unwritable = |error: &dyn std::fmt::Display| DocumentError::Unwritable(error.to_string());
    let side = |count: usize| u32::try_from(count).map_err(|error| unwritable(&error));
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, side(dots.width)?, side(dots.height)?);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    let mut writer = encoder.write_header().map_err(|error| unwritable(&error))?;
    writer.write_image_data(&dots.rgb).map_err(|error| unwritable(&error))?;
    writer.finish().map_err(|error| unwritable(&error))?;
    Ok(bytes)
}

fn damaged(detail: &dyn std::fmt::Display) -> DocumentError {
    DocumentError::PictureDamaged(detail.to_string())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn png(width: u32, height: u32, colour: png::ColorType) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(colour);
        let data = vec![0; width as usize * height as usize * colour.samples()];
        encoder.write_header().unwrap().write_image_data(&data).unwrap();
        bytes
    }

    #[test]
    fn a_large_picture_shrinks_to_what_print_needs() {
        let ready = prepare(&png(2000, 1000, png::ColorType::Rgb), PictureUse::Logo).unwrap();
        assert_eq!(size(&ready), Some((330, 165)), "14 mm at 300 dots an inch");
        let ready = Picture(Arc::from(ready));
        assert_eq!(print_size(&ready, PictureUse::Logo), Some((28.0, 14.0)));
        assert!(unpack(&ready).is_some_and(|packed| packed.rows.len() < 2000));
        let small = prepare(&png(20, 10, png::ColorType::Rgb), PictureUse::Logo).unwrap();
        assert_eq!(size(&small), Some((20, 10)), "dots are never invented");
        let wide = prepare(&png(4000, 100, png::ColorType::Rgb), PictureUse::Signature).unwrap();
        assert_eq!(size(&wide), Some((708, 17)));
    }

    #[test]
    fn transparency_becomes_paper() {
        let ready = prepare(&png(4, 4, png::ColorType::Rgba), PictureUse::Logo).unwrap();
        let mut reader = png::Decoder::new(Cursor::new(ready)).read_info().unwrap();
        let mut parts = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut parts).unwrap();
        assert!(parts.iter().all(|part| *part == 255), "black without opacity is nothing");
    }

    #[test]
    fn trust_59_what_cannot_be_printed_is_refused_by_name() {
        let code = |bytes: &[u8]| prepare(bytes, PictureUse::Logo).map_err(|error| error.code());
        let mut bomb = png(1, 1, png::ColorType::Rgb);
        bomb[16..24].copy_from_slice(&[0, 0, 0xEA, 0x60, 0, 0, 0xEA, 0x60]);
        assert_eq!(code(&bomb), Err("picture.too_large"), "60,000 dots on a side");
        assert_eq!(code(&vec![0x89; 50 * 1024 * 1024]), Err("picture.too_large"), "50 MB");
        assert_eq!(code(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), Err("picture.unsupported"));
        assert_eq!(code(b"GIF89a"), Err("picture.unsupported"));
        assert_eq!(code(b""), Err("picture.unsupported"));
        assert_eq!(code(&[0xFF, 0xD8, 0xFF, 0xE0, 0, 16]), Err("picture.damaged"), "a JPEG that breaks off");
        let whole = png(30, 30, png::ColorType::Rgb);
        assert_eq!(code(&whole[..whole.len() / 2]), Err("picture.damaged"));
    }
}

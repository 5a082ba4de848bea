//! Finished pages → the bytes of the file: fonts cut to what is used, names and dates from the content (D4).

use std::{collections::BTreeMap, io::Write};

use chrono::{Datelike, NaiveDate};
use domain::{Language, stationery::Picture};
use flate2::{Compression, write::ZlibEncoder};
use lopdf::{Dictionary, Document, Object, ObjectId, SaveOptions, Stream, StringFormat};
use printpdf::{
    Codepoint, FontId, Mm, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Pt,
    TextItem,
};
use sha2::{Digest, Sha256};

use crate::{
    error::DocumentError,
    fonts, picture,
    tag_tree::{self, utf16},
    tags::Structure,
    writer::{Page, UsedFace, font_name, picture_name},
};

/// Half the time of the best level for 1 % more bytes.
const DEFLATE_LEVEL: u32 = 6;
/// What marks the beginning of a description as UTF-8.
const BYTE_ORDER: char = '\u{feff}';
/// Objects that are packed together: readers unpack them all to see one.
const OBJECTS_TOGETHER: usize = 200;

/// What the file says about itself.
#[derive(Debug, Clone)]
pub(crate) struct Meta {
    /// Shown by readers instead of the file name.
    pub(crate) title: String,
    /// The seller.
    pub(crate) author: String,
    /// The language of the text.
    pub(crate) language: Language,
    /// The date of the letter, not of the clock.
    pub(crate) dated_on: NaiveDate,
}

/// What all pages of a file have in common.
pub(crate) struct Shared<'a> {
    /// The faces, each with the glyphs that are used.
    pub(crate) faces: &'a BTreeMap<usize, UsedFace>,
    /// The pictures.
    pub(crate) pictures: &'a [Picture],
    /// What stands on the pages.
    pub(crate) structure: &'a Structure,
}

/// Puts the file together.
pub(crate) fn save(pages: Vec<Page>, shared: &Shared<'_>, meta: &Meta) -> Result<Vec<u8>, DocumentError> {
    let faces = shared.faces;
    let mut tags = BTreeMap::new();
    let mut content = PdfDocument::new(&meta.title);
    for (face, used) in faces {
        let (font, tag) = subset(*face, used)?;
        content.resources.fonts.map.insert(FontId(font_name(*face)), font);
        tags.insert(*face, tag);
    }
    content.pages = vec![PdfPage::new(Mm(1.0), Mm(1.0), specimen(faces))];
    let options = PdfSaveOptions { optimize: false, subset_fonts: false, ..PdfSaveOptions::default() };
    let mut file = content.to_lopdf_document(&options, &mut Vec::new());
    drop(content);
    "1.7".clone_into(&mut file.version);
    mark_subsets(&mut file, &tags);
    let pages = replace_pages(&mut file, pages, shared.pictures)?;
    tag_tree::write(&mut file, shared.structure, &pages)?;
    describe(&mut file, meta)?;
    compress(&mut file)?;
    identify(&mut file);
    bytes_of(file)
}

/// The bytes of the file. Its small objects are packed together: a table of 300 rows has thousands.
pub(crate) fn bytes_of(mut file: Document) -> Result<Vec<u8>, DocumentError> {
    let packed = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(OBJECTS_TOGETHER)
        .compression_level(DEFLATE_LEVEL)
        .build();
    let mut bytes = Vec::new();
    file.save_with_options(&mut bytes, packed).map_err(|error| unwritable(&error))?;
    Ok(bytes)
}

/// Shows every glyph once: printpdf embeds the glyphs that its pages show, with their texts.
fn specimen(faces: &BTreeMap<usize, UsedFace>) -> Vec<Op> {
    let mut ops = vec![Op::StartTextSection];
    for (face, used) in faces {
        let font = PdfFontHandle::External(FontId(font_name(*face)));
        ops.push(Op::SetFont { font, size: Pt(1.0) });
        let glyphs = used.texts.iter().filter_map(|(glyph, text)| {
            Some(Codepoint::with_cid(used.glyphs.get(*glyph)?, 0.0, text.clone()))
        });
        ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs.collect())] });
    }
    ops.push(Op::EndTextSection);
    ops
}

/// Puts our pages in the place of the specimen.
fn replace_pages(
    file: &mut Document,
    pages: Vec<Page>,
    pictures: &[Picture],
) -> Result<Vec<ObjectId>, DocumentError> {
    let specimen = file.get_pages().into_values().next();
    let specimen = specimen.ok_or_else(|| DocumentError::Unwritable("no page".into()))?;
    let page = file.get_dictionary(specimen).map_err(|error| unwritable(&error))?;
    let tree = page.get(b"Parent").and_then(Object::as_reference).map_err(|error| unwritable(&error))?;
    let resources = page.get(b"Resources").and_then(Object::as_reference);
    let resources = resources.and_then(|id| file.get_dictionary(id)).map_err(|error| unwritable(&error))?;
    let mut own = Dictionary::new();
    own.set("Font", resources.get(b"Font").map_err(|error| unwritable(&error))?.clone());
    if !pictures.is_empty() {
        own.set("XObject", embed(file, pictures)?);
    }
    let own = file.add_object(own);
    let mut kids = Vec::with_capacity(pages.len());
    for page in pages {
        let packed =
            Stream::new(Dictionary::from_iter([("Filter", Object::from("FlateDecode"))]), page.content);
        let content = file.add_object(packed);
        let size =
            [0.0, 0.0, page.size.0, page.size.1].map(|value| Object::Real((value * 1000.0).round() / 1000.0));
        let entries = [
            ("Type", Object::from("Page")),
            ("Parent", tree.into()),
            ("MediaBox", Object::Array(size.to_vec())),
            ("Resources", own.into()),
            ("Contents", content.into()),
        ];
        kids.push(file.add_object(Dictionary::from_iter(entries)));
    }
    let count = i64::try_from(kids.len()).unwrap_or(i64::MAX);
    let tree = file.get_object_mut(tree).and_then(Object::as_dict_mut).map_err(|error| unwritable(&error))?;
    tree.set("Count", count);
    tree.set("Kids", kids.iter().map(|page| Object::Reference(*page)).collect::<Vec<_>>());
    Ok(kids)
}

/// Puts the pictures into the file and returns them by name.
fn embed(file: &mut Document, pictures: &[Picture]) -> Result<Dictionary, DocumentError> {
    let mut named = Dictionary::new();
    for (at, picture) in pictures.iter().enumerate() {
        let packed = picture::unpack(picture)
            .ok_or_else(|| DocumentError::PictureDamaged("it was not made ready".into()))?;
        // Rows of a PNG file are exactly what this filter reads.
        let rows =
            [("Predictor", 15), ("Colors", 3), ("BitsPerComponent", 8), ("Columns", i64::from(packed.width))];
        let rows = Dictionary::from_iter(rows.map(|(name, value)| (name, Object::from(value))));
        let entries = [
            ("Type", Object::from("XObject")),
            ("Subtype", "Image".into()),
            ("Width", i64::from(packed.width).into()),
            ("Height", i64::from(packed.height).into()),
            ("ColorSpace", "DeviceRGB".into()),
            ("BitsPerComponent", 8.into()),
            ("Filter", "FlateDecode".into()),
            ("DecodeParms", rows.into()),
        ];
        let id = file.add_object(Stream::new(Dictionary::from_iter(entries), packed.rows));
        named.set(picture_name(at), id);
    }
    Ok(named)
}

/// The face with only the glyphs that are used, and the tag that marks it as a part.
fn subset(face: usize, used: &UsedFace) -> Result<(PdfFont, String), DocumentError> {
    let bytes =
        subsetter::subset(fonts::faces()[face].bytes, 0, &used.glyphs).map_err(|error| unwritable(&error))?;
    let tag = Sha256::digest(&bytes).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect();
    let font = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new())
        .ok_or_else(|| DocumentError::Unwritable("a font could not be read".into()))?;
    Ok((PdfFont::new(font), tag))
}

/// Names the fonts `ABCDEF+NotoSans-Regular`: readers must not take a part for the whole font.
fn mark_subsets(file: &mut Document, tags: &BTreeMap<usize, String>) {
    for (face, tag) in tags {
        let name = Object::Name(format!("{tag}+{}", fonts::faces()[*face].name).into_bytes());
        let fonts = file.objects.values().filter_map(|object| object.as_dict().ok());
        let Some(id) = fonts
            .filter_map(|dict| dict.get(font_name(*face).as_bytes()).ok())
            .find_map(|font| font.as_reference().ok())
        else {
            continue;
        };
        let mut descriptor = None;
        if let Ok(font) = file.get_object_mut(id).and_then(Object::as_dict_mut) {
            font.set("BaseFont", name.clone());
            let parts = font.get_mut(b"DescendantFonts").and_then(Object::as_array_mut);
            if let Some(Object::Dictionary(part)) = parts.ok().and_then(|parts| parts.first_mut()) {
                part.set("BaseFont", name.clone());
                descriptor = part.get(b"FontDescriptor").and_then(Object::as_reference).ok();
            }
        }
        if let Some(Ok(descriptor)) =
            descriptor.map(|id| file.get_object_mut(id).and_then(Object::as_dict_mut))
        {
            descriptor.set("FontName", name);
        }
    }
}

/// Language, direction, title and dates.
fn describe(file: &mut Document, meta: &Meta) -> Result<(), DocumentError> {
    let mut preferences = Dictionary::new();
    preferences.set("DisplayDocTitle", true);
    if meta.language.is_rtl() {
        preferences.set("Direction", "R2L");
    }
    let metadata = Dictionary::from_iter([("Type", Object::from("Metadata")), ("Subtype", "XML".into())]);
    let metadata = file.add_object(Stream::new(metadata, xmp(meta).into_bytes()));
    let catalog = file.catalog_mut().map_err(|error| unwritable(&error))?;
    catalog.set("Metadata", metadata);
    catalog.set("Lang", Object::string_literal(meta.language.tag()));
    catalog.set("ViewerPreferences", preferences);
    let date = &meta.dated_on;
    let stamp = format!("D:{:04}{:02}{:02}000000Z", date.year(), date.month(), date.day());
    let mut info = Dictionary::new();
    info.set("Title", utf16(&meta.title));
    info.set("Author", utf16(&meta.author));
    info.set("Creator", Object::string_literal("Duebook"));
    info.set("Producer", Object::string_literal(concat!("Duebook ", env!("CARGO_PKG_VERSION"))));
    info.set("CreationDate", Object::string_literal(stamp.clone()));
    info.set("ModDate", Object::string_literal(stamp));
    let info = file.add_object(info);
    file.trailer.set("Info", info);
    file.prune_objects();
    Ok(())
}

/// Title, author, language and date once more, as archives and search programs read them. It says nothing about
/// PDF/A: a file must not claim what no independent program has confirmed.
fn xmp(meta: &Meta) -> String {
    let (title, author) = (xml(&meta.title), xml(&meta.author));
    let (language, date, version) = (meta.language.tag(), meta.dated_on, env!("CARGO_PKG_VERSION"));
    format!(
        r#"<?xpacket begin="{BYTE_ORDER}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{date}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>{date}T00:00:00Z</xmp:ModifyDate>
<xmp:CreatorTool>Duebook</xmp:CreatorTool><pdf:Producer>Duebook {version}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"#
    )
}

fn xml(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn compress(file: &mut Document) -> Result<(), DocumentError> {
    for object in file.objects.values_mut() {
        let Object::Stream(stream) = object else { continue };
        // Search programs look for the description in plain text.
        if stream.dict.has(b"Filter") || stream.dict.has_type(b"Metadata") {
            continue;
        }
        let packed = deflated(&stream.content)?;
        if packed.len() < stream.content.len() {
            stream.dict.set("Filter", "FlateDecode");
            stream.set_content(packed);
        }
    }
    Ok(())
}

/// The bytes as the filter `FlateDecode` expects them.
pub(crate) fn deflated(bytes: &[u8]) -> Result<Vec<u8>, DocumentError> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(DEFLATE_LEVEL));
    encoder.write_all(bytes).map_err(|error| unwritable(&error))?;
    encoder.finish().map_err(|error| unwritable(&error))
}

/// The identifier of the file: a hash of what is in it.
pub(crate) fn identify(file: &mut Document) {
    let mut hash = Sha256::new();
    for (id, object) in &file.objects {
        hash.update(id.0.to_be_bytes());
        match object {
            Object::Stream(stream) => hash.update(&stream.content),
            other => hash.update(format!("{other:?}").as_bytes()),
        }
    }
    let id = Object::String(hash.finalize()[..16].to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", Object::Array(vec![id.clone(), id]));
}

/// The error for what the writer of files says.
pub(crate) fn unwritable(error: &dyn std::fmt::Display) -> DocumentError {
    DocumentError::Unwritable(error.to_string())
}

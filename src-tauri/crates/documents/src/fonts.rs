//! The embedded fonts: parsed once, shared by every document.

use std::sync::{Arc, LazyLock};

use parley::{
    FontContext,
    fontique::{Blob, Collection, CollectionOptions},
};
use skrifa::{FontRef, MetadataProvider, instance::LocationRef, prelude::Size};

/// Order of the families: what the first lacks comes from the next.
pub(crate) const FAMILIES: &str = "Noto Sans, Noto Sans Hebrew";

macro_rules! file {
    ($name:literal) => {
        ($name, include_bytes!(concat!("../../../../assets/fonts/", $name, ".ttf")))
    };
}

static FILES: [(&str, &[u8]); 4] = [
    file!("NotoSans-Regular"),
    file!("NotoSans-Bold"),
    file!("NotoSansHebrew-Regular"),
    file!("NotoSansHebrew-Bold"),
];

static FACES: LazyLock<Vec<Face>> =
    LazyLock::new(|| FILES.iter().map(|(name, bytes)| Face::load(name, bytes)).collect());

/// One font file.
#[derive(Debug)]
pub(crate) struct Face {
    /// Its PostScript name.
    pub(crate) name: &'static str,
    /// The bytes of the file.
    pub(crate) bytes: &'static [u8],
    blob: Blob<u8>,
    widths: Vec<f32>,
}

impl Face {
    fn load(name: &'static str, bytes: &'static [u8]) -> Self {
        Self { name, bytes, blob: Blob::new(Arc::new(bytes)), widths: widths(bytes) }
    }

    /// The width of a glyph in thousandths of the type size, cut to whole numbers as it is in the file.
    pub(crate) fn width(&self, glyph: u16) -> f32 {
        self.widths.get(usize::from(glyph)).copied().unwrap_or_default()
    }
}

/// The faces, addressed by their position everywhere.
pub(crate) fn faces() -> &'static [Face] {
    &FACES
}

/// The position of the face with this blob.
pub(crate) fn face_of(blob_id: u64) -> Option<usize> {
    FACES.iter().position(|face| face.blob.id() == blob_id)
}

/// A font context that knows the embedded fonts and nothing of the system.
pub(crate) fn context() -> FontContext {
    let options = CollectionOptions { shared: false, system_fonts: false };
    let mut context = FontContext { collection: Collection::new(options), ..FontContext::default() };
    for face in faces() {
        context.collection.register_fonts(face.blob.clone(), None);
    }
    context
}

fn widths(bytes: &[u8]) -> Vec<f32> {
    let Ok(font) = FontRef::new(bytes) else { return Vec::new() };
    let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
    let per_em = f32::from(font.metrics(Size::unscaled(), LocationRef::default()).units_per_em);
    (0..metrics.glyph_count())
        .map(|glyph| {
            let width = metrics.advance_width(skrifa::GlyphId::new(glyph)).unwrap_or_default();
            (width * 1000.0 / per_em).trunc()
        })
        .collect()
}

//! Files that are no table of text, told by their first bytes, so that the real type can be named.

use std::fmt;

/// What a file that is not a table of text really is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A PDF document.
    Pdf,
    /// A picture (PNG, JPEG, GIF, WebP, TIFF, BMP).
    Picture,
    /// An Excel workbook of today.
    Xlsx,
    /// An Excel workbook of before 2007, or one that is protected by a password.
    OldOffice,
    /// An ODS table.
    Ods,
    /// A Word document.
    Docx,
    /// A ZIP archive of something else.
    Zip,
    /// Another archive (gzip, 7z, RAR).
    Archive,
    /// An SQLite file, for example a book of Duebook.
    Sqlite,
    /// A web page, as some shops hand out under the name of an Excel file.
    Html,
    /// An XML file.
    Xml,
    /// A JSON file.
    Json,
    /// Rich text.
    Rtf,
    /// A program.
    Program,
}

const SIGNATURES: &[(&[u8], FileKind)] = &[
    (b"%PDF", FileKind::Pdf),
    (b"\x89PNG\r\n\x1a\n", FileKind::Picture),
    (b"\xff\xd8\xff", FileKind::Picture),
    (b"GIF8", FileKind::Picture),
    (b"II*\0", FileKind::Picture),
    (b"MM\0*", FileKind::Picture),
    (b"SQLite format 3\0", FileKind::Sqlite),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind::OldOffice),
    (b"\x1f\x8b", FileKind::Archive),
    (b"7z\xbc\xaf\x27\x1c", FileKind::Archive),
    (b"Rar!\x1a\x07", FileKind::Archive),
    (b"{\\rtf", FileKind::Rtf),
    (b"\x7fELF", FileKind::Program),
    (b"MZ\x90\0", FileKind::Program),
];

impl FileKind {
    /// The key of the kind in texts, for example `old-office`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Picture => "picture",
            Self::Xlsx => "xlsx",
            Self::OldOffice => "old-office",
            Self::Ods => "ods",
            Self::Docx => "docx",
            Self::Zip => "zip",
            Self::Archive => "archive",
            Self::Sqlite => "sqlite",
            Self::Html => "html",
            Self::Xml => "xml",
            Self::Json => "json",
            Self::Rtf => "rtf",
            Self::Program => "program",
        }
    }

    /// What the bytes are, if they are certainly no table of text.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        SIGNATURES
            .iter()
            .find(|(signature, _)| bytes.starts_with(signature))
            .map(|(_, kind)| *kind)
            .or_else(|| webp(bytes))
            .or_else(|| zip_kind(bytes))
            .or_else(|| markup_kind(bytes))
    }
}

fn webp(bytes: &[u8]) -> Option<FileKind> {
    (bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP")).then_some(FileKind::Picture)
}

fn zip_kind(bytes: &[u8]) -> Option<FileKind> {
    if !bytes.starts_with(b"PK\x03\x04") && !bytes.starts_with(b"PK\x05\x06") {
        return None;
    }
    let holds = |name: &[u8]| {
        let head = &bytes[..bytes.len().min(64 * 1024)];
        let tail = &bytes[bytes.len().saturating_sub(64 * 1024)..];
        [head, tail].iter().any(|part| part.windows(name.len()).any(|window| window == name))
    };
    Some(if holds(b"xl/workbook") || holds(b"xl/worksheets") {
        FileKind::Xlsx
    } else if holds(b"opendocument.spreadsheet") {
        FileKind::Ods
    } else if holds(b"word/document") {
        FileKind::Docx
    } else {
        FileKind::Zip
    })
}

fn markup_kind(bytes: &[u8]) -> Option<FileKind> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let head = text[..text.len().min(64)].to_ascii_lowercase();
    let starts = |mark: &[u8]| head.starts_with(mark);
    if starts(b"<!doctype html") || starts(b"<html") || starts(b"<table") {
        Some(FileKind::Html)
    } else if starts(b"<?xml") {
        Some(FileKind::Xml)
    } else if starts(b"{\"") || starts(b"[{") || starts(b"{\n") || starts(b"{\r\n") {
        Some(FileKind::Json)
    } else {
        None
    }
}

impl fmt::Display for FileKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Pdf => "a PDF document",
            Self::Picture => "a picture",
            Self::Xlsx => "an Excel workbook (XLSX)",
            Self::OldOffice => "an old or password-protected Excel workbook (XLS)",
            Self::Ods => "an OpenDocument table (ODS)",
            Self::Docx => "a Word document",
            Self::Zip => "a ZIP archive",
            Self::Archive => "a compressed archive",
            Self::Sqlite => "a database file, perhaps a book of Duebook",
            Self::Html => "a web page (HTML)",
            Self::Xml => "an XML file",
            Self::Json => "a JSON file",
            Self::Rtf => "a text document (RTF)",
            Self::Program => "a program",
        })
    }
}

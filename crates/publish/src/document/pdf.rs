//! A document as PDF: tagged, with bookmarks and language (PDF/UA-1), and made to be kept (PDF/A-2a).
//!
//! Typst runs inside the program. What it reads is the template and the document as JSON, so no word of the document is
//! ever read as markup; it reads no file, knows no clock, and gives the same bytes for the same document and fonts.

use std::sync::LazyLock;

use serde::Serialize;
use thiserror::Error;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, comemo};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::fonts::joined_signs;
use super::{Document, Fonts, picture};

/// How a document is laid out.
const TEMPLATE: &str = include_str!("../../templates/document.typ");

/// Documents after which what Typst remembers of one is forgotten.
const REMEMBERED: usize = 3;

/// Typst's own functions, the same for all documents.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// Why a document could not be set.
#[derive(Debug, Error)]
pub enum PdfError {
    /// Typst found something wrong with the template or with what stands in it.
    #[error("the document could not be set: {0}")]
    Set(String),
    /// The data could not be written as JSON.
    #[error("the document could not be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
}

/// The document, and what only its layout needs.
#[derive(Serialize)]
struct Data<'a> {
    #[serde(flatten)]
    document: &'a Document,
    fonts: &'a [String],
    /// Parts of each picture.
    pieces: Vec<usize>,
}

/// Sets a document. The fonts have to have all of its [`super::fonts::signs`].
///
/// # Errors
/// Where Typst can't set it, or it would not be what the standards ask for.
pub fn pdf(document: &Document, fonts: &Fonts) -> Result<Vec<u8>, PdfError> {
    let room = Room::new(document, fonts)?;
    let set = typst::compile::<PagedDocument>(&room);
    let bytes = set.output.map_err(|errors| told(&errors)).and_then(|pages| {
        let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]);
        let standards = standards.map_err(|error| PdfError::Set(error.message().to_string()))?;
        let options = PdfOptions {
            ident: Smart::Custom(format!("{} {}", document.kind, document.title)),
            creator: Smart::Custom(Some("U4SSC platform".to_owned())),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&pages, &options).map_err(|errors| told(&errors))
    });
    comemo::evict(REMEMBERED);
    bytes
}

fn told(errors: &[SourceDiagnostic]) -> PdfError {
    let told = errors.iter().map(|error| {
        let hints = error.hints.iter().map(|hint| format!(" ({})", hint.v));
        format!("{}{}", error.message, hints.collect::<String>())
    });
    PdfError::Set(told.collect::<Vec<_>>().join("; "))
}

/// All that Typst can see.
struct Room<'a> {
    fonts: &'a Fonts,
    template: Source,
    /// Files by their ids: the data, then the pictures.
    files: Vec<(FileId, Bytes)>,
}

impl<'a> Room<'a> {
    fn new(document: &Document, fonts: &'a Fonts) -> Result<Self, PdfError> {
        let family = joined_signs(document).and_then(|signs| fonts.whole(&signs));
        let pictures: Vec<Vec<String>> =
            document.pictures.iter().map(|drawing| picture::pieces(drawing, family)).collect();
        let pieces = pictures.iter().map(Vec::len).collect();
        let data = serde_json::to_string(&Data { document, fonts: &fonts.families, pieces })?;
        let mut files = vec![(id("/document.json")?, Bytes::from_string(data))];
        for (picture, pieces) in pictures.into_iter().enumerate() {
            for (piece, svg) in pieces.into_iter().enumerate() {
                files.push((id(&format!("/picture-{picture}-{piece}.svg"))?, Bytes::from_string(svg)));
            }
        }
        Ok(Self { fonts, template: Source::new(id("/document.typ")?, TEMPLATE.to_owned()), files })
    }
}

fn id(path: &str) -> Result<FileId, PdfError> {
    let path = VirtualPath::new(path).map_err(|error| PdfError::Set(format!("{path}: {error:?}")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Room<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let file = self.files.iter().find(|(known, _)| *known == id);
        file.map(|(_, bytes)| bytes.clone()).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.faces.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

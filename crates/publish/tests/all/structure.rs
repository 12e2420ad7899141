//! The tags of documents, read back with a PDF library: what somebody hears who does not see the pages.

use lopdf::{Dictionary, Document as Pdf, Object};
use publish::document::{Document, Kind, pdf};

use crate::documents::{document, some_fonts};
use crate::sample::{full, handful, locale, profile};

/// An element of the structure: its tag, its alternative text, and what it holds.
#[derive(Debug)]
struct Tag {
    name: String,
    alt: Option<String>,
    scope: Option<String>,
    inside: Vec<Tag>,
}

impl Tag {
    /// All elements below it, in the order of reading.
    fn all(&self) -> Vec<&Self> {
        self.inside.iter().flat_map(|tag| std::iter::once(tag).chain(tag.all())).collect()
    }

    fn named(&self, name: &str) -> Vec<&Self> {
        self.all().into_iter().filter(|tag| tag.name == name).collect()
    }
}

fn dictionary<'a>(file: &'a Pdf, object: &'a Object) -> Option<&'a Dictionary> {
    match object {
        Object::Reference(id) => file.get_dictionary(*id).ok(),
        Object::Dictionary(dictionary) => Some(dictionary),
        _ => None,
    }
}

/// What a key holds: one object or several.
fn several<'a>(file: &'a Pdf, dictionary: &'a Dictionary, key: &[u8]) -> Vec<&'a Object> {
    let Ok(object) = dictionary.get(key) else { return Vec::new() };
    let object = match object {
        Object::Reference(id) => file.get_object(*id).unwrap(),
        object => object,
    };
    match object {
        Object::Array(objects) => objects.iter().collect(),
        _ => vec![dictionary.get(key).unwrap()],
    }
}

fn tag(file: &Pdf, element: &Dictionary) -> Tag {
    let text = |dictionary: &Dictionary, key: &[u8]| {
        dictionary.get(key).ok().map(|object| match object {
            Object::Name(name) => String::from_utf8(name.clone()).unwrap(),
            object => lopdf::decode_text_string(object).unwrap(),
        })
    };
    let attributes = several(file, element, b"A");
    let scope =
        attributes.into_iter().filter_map(|one| dictionary(file, one)).find_map(|one| text(one, b"Scope"));
    let inside = several(file, element, b"K").into_iter().filter_map(|kid| dictionary(file, kid));
    Tag {
        name: text(element, b"S").unwrap_or_default(),
        alt: text(element, b"Alt"),
        scope,
        inside: inside.filter(|kid| kid.has(b"S")).map(|kid| tag(file, kid)).collect(),
    }
}

/// The tags of a document as PDF; nothing where there are no fonts here.
fn tags(document: &Document) -> Option<Tag> {
    let fonts = some_fonts()?;
    let file = Pdf::load_mem(&pdf(document, &fonts).unwrap()).unwrap();
    let catalog = file.catalog().unwrap();
    assert_eq!(lopdf::decode_text_string(catalog.get(b"Lang").unwrap()).unwrap(), "en");
    let marked = dictionary(&file, catalog.get(b"MarkInfo").unwrap()).unwrap();
    assert!(marked.get(b"Marked").unwrap().as_bool().unwrap());
    Some(tag(&file, dictionary(&file, catalog.get(b"StructTreeRoot").unwrap()).unwrap()))
}

fn documents() -> Vec<Document> {
    let mut all: Vec<Document> = Kind::ALL.map(|kind| document(kind, &handful())).into();
    all.push(Document::of_profile(&profile(40), locale()));
    all
}

#[test]
fn every_heading_of_a_document_is_a_heading_of_its_level() {
    for document in documents() {
        let Some(tags) = tags(&document) else { return println!("skipped: fonts-dejavu-core is not here") };
        for level in [1, 2] {
            let said = document.blocks.iter().filter(
                |block| matches!(block, publish::document::Block::Heading { level: own, .. } if *own == level),
            );
            // The name of the city on a certificate and the heading over the contents are of the first level too.
            let others = usize::from(level == 1 && document.kind == "certificate")
                + usize::from(level == 1 && document.contents.is_some());
            let found = tags.named(&format!("H{level}")).len();
            assert_eq!(found, said.count() + others, "{} H{level}", document.kind);
        }
    }
}

#[test]
fn every_picture_of_a_document_has_a_text_for_those_who_do_not_see_it() {
    for document in documents() {
        let Some(tags) = tags(&document) else { return println!("skipped: fonts-dejavu-core is not here") };
        let figures = tags.named("Figure");
        assert!(figures.len() >= document.pictures.len(), "{}: {}", document.kind, figures.len());
        let told = |figure: &&Tag| figure.alt.as_ref().is_some_and(|alt| alt.len() > 10);
        assert!(figures.iter().all(told), "{}: {figures:#?}", document.kind);
    }
}

#[test]
fn every_table_of_a_document_has_headings_for_its_columns_and_as_many_cells_in_each_row() {
    let document = document(Kind::Verification, &full("aurora", "Aurora", 1));
    let Some(tags) = tags(&document) else { return println!("skipped: fonts-dejavu-core is not here") };
    let tables = tags.named("Table");
    assert!(tables.len() >= 8, "{}", tables.len());
    for table in tables {
        let rows = table.named("TR");
        let heads = &rows[0].inside;
        assert!(heads.iter().all(|cell| cell.name == "TH" && cell.scope.as_deref() == Some("Column")));
        for row in &rows {
            // The heading of a group goes over all columns.
            assert!([1, heads.len()].contains(&row.inside.len()), "{row:#?}");
        }
    }
}

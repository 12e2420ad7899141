//! Documents: what they say, as text, and what becomes of them as PDF.

use publish::document::fonts::{self, FontFile};
use publish::document::text::text;
use publish::document::{Block, Document, Fonts, Kind, Row, html, pdf};

use crate::pages::assert_well_formed;
use crate::sample::{city, full, handful, locale, profile, report};

pub(crate) fn document(kind: Kind, dossier: &kpi::dossier::Dossier) -> Document {
    Document::new(kind, &report(dossier), Some("https://city.example/data/2024"), locale())
}

#[test]
fn the_verification_report_has_nine_sections_with_partial_and_missing_kpis() {
    insta::assert_snapshot!(text(&document(Kind::Verification, &handful())));
}

#[test]
fn the_snapshot_says_where_the_city_stands() {
    insta::assert_snapshot!(text(&document(Kind::Snapshot, &full("aurora", "Aurora", 1))));
}

#[test]
fn the_certificate_certifies_nothing_that_nobody_verified() {
    let mut dossier = handful();
    for entry in &mut dossier.entries {
        entry.verified = None;
    }
    insta::assert_snapshot!(text(&document(Kind::Certificate, &dossier)));
}

#[test]
fn the_certificate_of_a_city_that_reported_nothing_does_not_say_that_it_reported() {
    insta::assert_snapshot!(text(&document(Kind::Certificate, &city("bare", "Nothing-on-Sea"))));
}

#[test]
fn the_factsheet_compares_and_recommends_by_rule() {
    insta::assert_snapshot!(text(&document(Kind::Factsheet, &full("aurora", "Aurora", 1))));
}

#[test]
fn the_profile_says_every_section_and_has_the_figures_of_its_pictures() {
    insta::assert_snapshot!(text(&Document::of_profile(&profile(3), locale())));
}

/// All texts of a document that a reader has to find.
fn said(document: &Document) -> Vec<&str> {
    let mut said: Vec<&str> = vec![&document.title, &document.cover.kicker, &document.cover.name];
    for block in &document.blocks {
        match block {
            Block::Heading { text, .. } | Block::Notice { text } => said.push(text),
            Block::Text { lead, text } => said.extend([lead.as_str(), text]),
            Block::List { items } | Block::Own { texts: items, .. } => {
                said.extend(items.iter().map(String::as_str));
            }
            Block::Notes { notes, .. } => said.extend(notes.iter().map(|(_, text)| text.as_str())),
            Block::Table(table) => {
                said.push(&table.caption);
                said.extend(table.columns.iter().map(|column| column.heading.as_str()));
                for row in &table.rows {
                    match row {
                        Row::Group { text } => said.push(text),
                        Row::Cells { cells, .. } => said.extend(cells.iter().map(|cell| cell.text.as_str())),
                    }
                }
            }
            Block::Boxes { boxes } => {
                said.extend(boxes.iter().flat_map(|part| [part.name.as_str(), &part.members, &part.score]));
            }
            Block::Picture { alt, caption, .. } => said.extend([alt.as_str(), caption]),
            Block::NewPage => {}
        }
    }
    said
}

/// A text without its markup, with its signs as they are.
fn unescaped(page: &str) -> String {
    let pairs = [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")];
    pairs.iter().fold(page.to_owned(), |text, (code, sign)| text.replace(code, sign))
}

#[test]
fn the_page_of_a_document_says_all_that_the_document_says() {
    let mut dossier = handful();
    dossier.city.name = "Port <Royal> & \"Sons\"".to_owned();
    let mut documents: Vec<Document> = Kind::ALL.map(|kind| document(kind, &dossier)).into();
    documents.push(Document::of_profile(&profile(40), locale()));
    for document in documents {
        let page = html(&document, locale()).unwrap();
        assert!(!page.contains("<Royal>") && !page.contains("<script"));
        let page = unescaped(&page);
        for said in said(&document) {
            assert!(page.contains(said), "{}: {said}", document.kind);
        }
        assert_eq!(page.matches("<svg").count(), document.pictures.len());
    }
}

#[test]
fn the_page_of_a_document_is_well_formed() {
    for kind in Kind::ALL {
        assert_well_formed(&html(&document(kind, &handful()), locale()).unwrap());
    }
}

#[test]
fn sections_that_have_nothing_to_list_say_so() {
    let mut report = report(&full("aurora", "Aurora", 1));
    report.not_reported.clear();
    report.not_verified.clear();
    report.findings.clear();
    report.verification = publish::model::VerificationPart { accepted: 3, refused: 0, unrecorded: 0 };
    let said = text(&Document::new(Kind::Verification, &report, None, locale()));
    for sentence in [
        "# 7 KPIs not reported\n\nAll KPIs were reported, each with all of its data points.\n",
        "# 8 KPIs not verified\n\nAll reported KPIs were verified.\n",
        "# Annex: findings\n\nNothing wrong or odd was found.\n",
    ] {
        assert!(said.contains(sentence), "{sentence} is not in\n{said}");
    }
}

#[test]
fn no_message_is_missing_in_any_document() {
    for dossier in [full("aurora", "Aurora", 1), handful(), city("bare", "Nothing-on-Sea")] {
        for kind in Kind::ALL {
            let said = text(&document(kind, &dossier));
            assert!(!said.contains("[doc-") && !said.contains("{$"), "{said}");
        }
    }
}

/// How many pages a PDF has.
fn pages(bytes: &[u8]) -> usize {
    lopdf::Document::load_mem(bytes).unwrap().get_pages().len()
}

/// Fonts that stand in one of the usual places; none where there are none.
pub(crate) fn some_fonts() -> Option<Fonts> {
    let folder = std::path::Path::new("/usr/share/fonts/truetype/dejavu");
    let mut fonts = Fonts::default();
    for name in ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"] {
        fonts.add(&FontFile::read(std::fs::read(folder.join(name)).ok()?));
    }
    Some(fonts)
}

#[test]
fn the_same_document_gives_the_same_bytes_and_markup_in_a_name_stays_text() {
    let Some(fonts) = some_fonts() else {
        println!("skipped: the package fonts-dejavu-core is not here");
        return;
    };
    let mut dossier = handful();
    dossier.city.name = "#panic() *x* $y$ <script> \\ \"q\"".to_owned();
    for kind in [Kind::Verification, Kind::Certificate] {
        let document = document(kind, &dossier);
        assert!(fonts.lacking(&fonts::signs(&document)).is_empty());
        let bytes = pdf(&document, &fonts).unwrap();
        assert!(bytes.starts_with(b"%PDF-1.7"));
        assert_eq!(bytes, pdf(&document, &fonts).unwrap());
    }
}

#[test]
fn a_picture_of_many_rows_is_set_over_several_pages() {
    let Some(fonts) = some_fonts() else {
        println!("skipped: the package fonts-dejavu-core is not here");
        return;
    };
    let bytes = |rows| pdf(&Document::of_profile(&profile(rows), locale()), &fonts).unwrap();
    assert!(pages(&bytes(200)) > pages(&bytes(3)) + 6);
}

#[test]
fn a_document_is_set_from_right_to_left_where_its_language_is() {
    let Some(fonts) = some_fonts() else {
        println!("skipped: the package fonts-dejavu-core is not here");
        return;
    };
    let mut document = document(Kind::Snapshot, &handful());
    document.language = "ar".to_owned();
    document.direction = "rtl".to_owned();
    document.cover.name = "مدينة".to_owned();
    let bytes = pdf(&document, &fonts).unwrap();
    let has = |text: &[u8]| bytes.windows(text.len()).any(|window| window == text);
    assert!(has(b"/Direction/R2L") || has(b"/Direction /R2L"), "the order of reading is not written");
}

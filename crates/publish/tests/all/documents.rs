//! Documents: what they say, as text, and what becomes of them as PDF.

use publish::document::fonts::{self, FontFile};
use publish::document::text::text;
use publish::document::{Document, Fonts, Kind, pdf};

use crate::sample::{city, full, handful, locale, report};

fn document(kind: Kind, dossier: &kpi::dossier::Dossier) -> Document {
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

/// Fonts that stand in one of the usual places; none where there are none.
fn some_fonts() -> Option<Fonts> {
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

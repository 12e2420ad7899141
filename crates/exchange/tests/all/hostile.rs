//! Files that somebody made to hurt: every reader ends soon, in little memory, and says what is wrong.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use exchange::{databook, dossier_json, ngsi, read_answers, sdmx};
use kpi::finding::Place;
use zip::write::SimpleFileOptions;

use crate::{catalogue, context, framework, say};

const BOMB: &str = "<?xml version=\"1.0\"?><!DOCTYPE b [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\">\
    <!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">\
    <!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">\
    <!ENTITY f SYSTEM \"file:///etc/passwd\">]>";

const HEAD: &str = "<StructureSpecificData><Header><Structure structureID=\"S\" dimensionAtObservation=\"TIME_PERIOD\"/></Header><DataSet structureRef=\"S\">";

/// What is told of a file of SDMX, and how many observations there are.
fn read(text: &str) -> (usize, String) {
    let place = Place::file("f");
    let data = sdmx::read(&place, text.as_bytes(), "en");
    let (count, told) = (data.observation_count(), say(&data.findings));
    sdmx::import(&context(), framework(), vec![(place, data)]);
    (count, told)
}

#[test]
fn entities_are_not_unfolded_and_no_file_is_opened_for_one() {
    for entity in ["&e;", "&f;"] {
        let row = format!(
            "<Series REF_AREA=\"{entity}\" INDICATOR=\"EC_ICT_ICT_1C\"><Obs TIME_PERIOD=\"2024\" OBS_VALUE=\"5\"/></Series>"
        );
        let (count, told) = read(&format!("{BOMB}{HEAD}{row}</DataSet></StructureSpecificData>"));
        assert_eq!(count, 0);
        assert!(told.starts_with("f:1") && !told.contains("root:") && !told.contains("aaaa"), "{told}");
    }
}

#[test]
fn deep_nesting_ends_in_a_finding() {
    let deep = format!("{HEAD}{}", "<a>".repeat(2_000_000));
    let (count, told) = read(&deep);
    assert!(count == 0 && told.contains("sdmx-xml-") && told.len() < 100, "{told}");
    let place = Place::file("f");
    for open in ["[", "{\"a\":"] {
        let text = open.repeat(500_000);
        assert!(!ngsi::read(&context(), &place, text.as_bytes()).findings.is_empty());
        let mut findings = Vec::new();
        assert!(dossier_json::read(catalogue(), &place, text.as_bytes(), &mut findings).is_none());
        assert!(!sdmx::read(&place, text.as_bytes(), "en").findings.is_empty() || open == "[");
    }
}

#[test]
fn a_hundred_thousand_attributes_are_refused() {
    let mut row = String::from("<Series REF_AREA=\"OSLO\" INDICATOR=\"EC_ICT_ICT_1C\"");
    for number in 0..100_000 {
        let _ = write!(row, " A{number}=\"{number}\"");
    }
    let (_, told) = read(&format!(
        "{HEAD}{row}><Obs TIME_PERIOD=\"2024\" OBS_VALUE=\"5\"/></Series></DataSet></StructureSpecificData>"
    ));
    assert!(told.contains("sdmx-xml-") && told.len() < 1000, "{told}");
}

#[test]
fn a_workbook_that_unfolds_to_a_thousand_times_its_size_is_refused() {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file("xl/worksheets/sheet1.xml", SimpleFileOptions::default()).unwrap();
    for _ in 0..64 {
        writer.write_all(&vec![b' '; 1 << 20]).unwrap();
    }
    let bytes = writer.finish().unwrap().into_inner();
    let place = Place::file("b.xlsx");
    assert!(say(&read_answers(&context(), &place, &bytes).findings).contains("zip-bomb"));
    assert!(say(&databook::read(catalogue(), framework(), &place, &bytes).findings).contains("zip-bomb"));
}

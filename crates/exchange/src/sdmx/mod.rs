//! SDMX, the format of statistics offices: readers of data in XML, CSV and JSON, writers of structure and data.
//!
//! [`read()`] reads anybody's data into plain series and observations. [`rows()`] makes observations of dossiers, which
//! `write_*` lay out; [`import()`] makes dossiers of what was read. What the codes mean is in `structure.rs`.

mod data;
mod definitions;
mod ids;
mod import;
mod indicators;
mod made;
mod read_csv;
mod read_json;
mod read_structure_json;
mod read_structure_xml;
mod read_xml;
mod rows;
mod structure;
mod write_csv;
mod write_json;
mod write_structure_json;
mod write_structure_xml;
mod write_xml;

pub use data::{Cell, Component, Data, Observation, Role, Set, Texts};
pub use definitions::{Concept, DataStructure, Defined, Definitions};
pub use ids::Ids;
pub use import::import;
pub use rows::{Row, Source, area_id, rows, rows_of_city};
pub use structure::{Code, Codelist, Structure, area, areas, structure};
pub use write_csv::write as write_csv;
pub use write_json::write as write_json;
pub use write_structure_json::write as write_structure_json;
pub use write_structure_xml::{Version, write as write_structure_xml};
pub use write_xml::write as write_xml;

use kpi::finding::{Finding, Place};

use crate::check_size;
use crate::table::text::decode;

/// Reads SDMX, by its kind: SDMX-ML (`<`), SDMX-JSON (`{`; `[` is JSON, too) or SDMX-CSV; data, or structures with their names in that
/// language where they have any.
pub fn read(file: &Place, bytes: &[u8], language: &str) -> Data {
    if let Err(finding) = check_size(file, bytes.len()) {
        return Data { findings: vec![*finding], ..Data::default() };
    }
    let start = bytes.iter().find(|byte| byte.is_ascii_graphic());
    // A byte-order mark is not graphic; two-byte encodings have the sign within the first few bytes, too.
    match start {
        Some(b'<') => read_text(file, bytes, |file, text| {
            if read_structure_xml::is_structure(text) {
                read_structure_xml::read(file, text, language)
            } else {
                read_xml::read(file, text)
            }
        }),
        Some(b'{' | b'[') => read_text(file, bytes, |file, text| {
            if read_structure_json::is_structure(text) {
                read_structure_json::read(file, text, language)
            } else {
                read_json::read(file, text)
            }
        }),
        Some(_) => read_csv::read(file, bytes),
        None => Data { findings: vec![Finding::error("file-empty", file.clone())], ..Data::default() },
    }
}

fn read_text(file: &Place, bytes: &[u8], read: impl Fn(&Place, &str) -> Data) -> Data {
    let mut findings = Vec::new();
    let text = decode(file, bytes, &mut findings);
    let mut data = read(file, &text);
    data.findings.splice(0..0, findings);
    data
}

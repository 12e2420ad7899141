//! Any bytes as a workbook, and as the sheet and the shared strings of an archive that is otherwise right.
//!
//! The spreadsheet library may panic on what nobody made by hand; the reader catches that and says that the workbook is
//! broken. So only a panic in our own code ends this target.
#![no_main]

use std::io::{Cursor, Write};

use exchange::{Context, databook, read_answers};
use kpi::finding::Place;
use libfuzzer_sys::fuzz_target;
use zip::write::SimpleFileOptions;

const PARTS: [(&str, &str); 4] = [
    (
        "[Content_Types].xml",
        r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#,
    ),
    (
        "_rels/.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
    ),
    (
        "xl/workbook.xml",
        r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Economy" sheetId="1" r:id="rId1"/><sheet name="Values" sheetId="2" r:id="rId1"/></sheets></workbook>"#,
    ),
    (
        "xl/_rels/workbook.xml.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#,
    ),
];

fn archive(sheet: &[u8], strings: &[u8]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let parts = PARTS.iter().map(|(name, text)| (*name, text.as_bytes()));
    for (name, bytes) in parts.chain([("xl/worksheets/sheet1.xml", sheet), ("xl/sharedStrings.xml", strings)]) {
        writer.start_file(name, options).expect("a file in memory");
        writer.write_all(bytes).expect("a file in memory");
    }
    writer.finish().expect("a file in memory").into_inner()
}

fuzz_target!(init: ground::only_our_panics_count(), |bytes: &[u8]| {
    let catalogue = ground::catalogue();
    let context = Context::new(catalogue, &catalogue.frameworks["u4ssc"], None);
    let place = Place::file("f.xlsx");
    if bytes.starts_with(b"PK") {
        read_answers(&context, &place, bytes);
        databook::read(catalogue, context.framework, &place, bytes);
        return;
    }
    let middle = bytes.windows(5).position(|window| window == b"<sst>").unwrap_or(bytes.len());
    let (sheet, strings) = bytes.split_at(middle);
    let archive = archive(sheet, strings);
    read_answers(&context, &place, &archive);
    databook::read(catalogue, context.framework, &place, &archive);
});

//! Writes data as SDMX-CSV 2.0.

use super::ids::Ids;
use super::rows::Row;
use super::structure::PARTS;

/// A table with one row per observation; a missing value is an empty cell.
pub fn write(ids: &Ids, rows: &[Row]) -> String {
    let mut writer = ::csv::WriterBuilder::new().from_writer(Vec::new());
    let fixed = ["STRUCTURE", "STRUCTURE_ID", "ACTION"];
    // Writing to a Vec can't fail.
    let _ = writer.write_record(fixed.into_iter().chain(PARTS.iter().map(|part| part.id)));
    let structure = ids.dataflow_reference();
    for row in rows {
        let value = row.value.map(|value| value.to_string()).unwrap_or_default();
        let start = ["dataflow", &structure, "R"].into_iter();
        let key = row.key.iter().map(String::as_str).chain([row.period.as_str(), &value]);
        let attributes = row.attributes.iter().map(|text| text.as_deref().unwrap_or_default());
        let _ = writer.write_record(start.chain(key).chain(attributes));
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

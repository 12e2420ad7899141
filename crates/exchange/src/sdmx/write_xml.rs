//! Writes data as SDMX-ML 2.1, structure-specific, series by series.

use std::fmt::Write as _;

use quick_xml::escape::escape;

use super::ids::{AGENCY, Ids};
use super::rows::Row;
use super::structure::{KEYS, Level, PARTS, Part, attributes};

const SCHEMAS: &str = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1";

/// A message with one data set. `prepared` is the time that its header names, such as `2024-12-31T00:00:00Z`.
pub fn write(ids: &Ids, rows: &[Row], prepared: &str) -> String {
    let (structure, version) = (ids.data_structure(), &ids.version);
    let own = ids.urn("datastructure", "DataStructure", &structure) + ":ObsLevelDim:TIME_PERIOD";
    // Writing to a String can't fail.
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mes:StructureSpecificData xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
         xmlns:mes=\"{SCHEMAS}/message\" xmlns:com=\"{SCHEMAS}/common\" xmlns:ss=\"{SCHEMAS}/data/structurespecific\" \
         xmlns:own=\"{own}\">\n<mes:Header>\n<mes:ID>{}</mes:ID>\n<mes:Test>false</mes:Test>\n<mes:Prepared>{}</mes:Prepared>\n\
         <mes:Sender id=\"{AGENCY}\"/>\n<mes:Structure structureID=\"{structure}\" namespace=\"{own}\" dimensionAtObservation=\"TIME_PERIOD\">\n\
         <com:Structure><Ref agencyID=\"{AGENCY}\" id=\"{structure}\" version=\"{version}\" class=\"DataStructure\"/></com:Structure>\n\
         </mes:Structure>\n</mes:Header>\n<mes:DataSet ss:dataScope=\"DataStructure\" xsi:type=\"own:DataSetType\" \
         ss:structureRef=\"{structure}\" ss:action=\"Replace\">\n",
        ids.dataflow(),
        escape(prepared),
    );
    for series in rows.chunk_by(|a, b| a.key == b.key) {
        let Some(first) = series.first() else { continue };
        text += "<Series";
        for (part, code) in PARTS[..KEYS].iter().zip(&first.key) {
            attribute(&mut text, part.id, code);
        }
        of_level(&mut text, first, |part| part.level == Level::Area);
        text += ">\n";
        for row in series {
            text += "<Obs";
            attribute(&mut text, "TIME_PERIOD", &row.period);
            if let Some(value) = row.value {
                let _ = write!(text, " OBS_VALUE=\"{value}\"");
            }
            of_level(&mut text, row, |part| part.level == Level::Observation);
            text += "/>\n";
        }
        text += "</Series>\n";
    }
    text + "</mes:DataSet>\n</mes:StructureSpecificData>\n"
}

fn of_level(text: &mut String, row: &Row, wanted: impl Fn(&Part) -> bool) {
    for (part, value) in attributes().iter().zip(&row.attributes) {
        if let Some(value) = value.as_deref().filter(|_| wanted(part)) {
            attribute(text, part.id, value);
        }
    }
}

/// An attribute; line ends and tabs are written so that no reader takes them for spaces.
fn attribute(text: &mut String, name: &str, value: &str) {
    let value = escape(value).replace('\n', "&#10;").replace('\r', "&#13;").replace('\t', "&#9;");
    let _ = write!(text, " {name}=\"{value}\"");
}

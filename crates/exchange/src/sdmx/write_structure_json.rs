//! Writes the structure as SDMX-JSON 2.0.

use serde_json::{Value, json};

use super::ids::AGENCY;
use super::structure::{Code, Level, PARTS, Part, Structure};

const SCHEMA: &str = "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/develop/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json";

/// A message with code lists, concepts, data structure and dataflow.
pub fn write(structure: &Structure, prepared: &str) -> String {
    let ids = &structure.ids;
    let maintained =
        |id: &str, name: &str| json!({ "id": id, "agencyID": AGENCY, "version": ids.version, "name": name });
    let with = |mut artefact: Value, key: &str, value: Value| {
        artefact[key] = value;
        artefact
    };
    let codelists: Vec<Value> = structure
        .codelists
        .iter()
        .map(|list| with(maintained(&list.id, &list.name), "codes", list.codes.iter().map(code).collect()))
        .collect();
    let concepts = PARTS.iter().zip(&structure.concepts);
    let concepts: Vec<Value> = concepts.map(|(part, name)| json!({ "id": part.id, "name": name })).collect();
    let scheme = with(maintained(&ids.concepts(), &structure.concepts_name), "concepts", concepts.into());
    let of = |wanted: fn(Level) -> bool| -> Vec<Value> {
        PARTS.iter().filter(|part| wanted(part.level)).map(|part| component(structure, part)).collect()
    };
    let components = json!({
        "dimensionList": {
            "id": "DimensionDescriptor",
            "dimensions": of(|level| level == Level::Key),
            "timeDimension": of(|level| level == Level::Time).pop()
        },
        "measureList": { "id": "MeasureDescriptor", "measures": of(|level| level == Level::Measure) },
        "attributeList": {
            "id": "AttributeDescriptor",
            "attributes": of(|level| matches!(level, Level::Area | Level::Observation))
        }
    });
    let data_structure = maintained(&ids.data_structure(), &structure.name);
    let dataflow = maintained(&ids.dataflow(), &structure.name);
    let urn = ids.urn("datastructure", "DataStructure", &ids.data_structure());
    let message = json!({
        "meta": {
            "schema": SCHEMA,
            "id": ids.data_structure(),
            "test": false,
            "prepared": prepared,
            "contentLanguages": [structure.language],
            "sender": { "id": AGENCY }
        },
        "data": {
            "codelists": codelists,
            "conceptSchemes": [scheme],
            "dataStructures": [with(data_structure, "dataStructureComponents", components)],
            "dataflows": [with(dataflow, "structure", urn.into())]
        }
    });
    // Maps of texts and numbers can always be written.
    serde_json::to_string_pretty(&message).unwrap_or_default() + "\n"
}

fn code(code: &Code) -> Value {
    let mut written = json!({ "id": code.id, "name": code.name });
    for (key, text) in [("description", &code.description), ("parent", &code.parent)] {
        if let Some(text) = text {
            written[key] = text.as_str().into();
        }
    }
    written
}

fn component(structure: &Structure, part: &Part) -> Value {
    let ids = &structure.ids;
    let concept = format!("{}.{}", ids.urn("conceptscheme", "Concept", &ids.concepts()), part.id);
    let representation = match (part.codes, part.level) {
        (Some(list), _) => json!({ "enumeration": ids.urn("codelist", "Codelist", list) }),
        (None, Level::Time) => json!({ "format": { "dataType": "ObservationalTimePeriod" } }),
        (None, Level::Measure) => json!({ "format": { "dataType": "Double" } }),
        (None, _) => json!({ "format": { "dataType": "String" } }),
    };
    let mut written =
        json!({ "id": part.id, "conceptIdentity": concept, "localRepresentation": representation });
    match part.level {
        Level::Area => written["attributeRelationship"] = json!({ "dimensions": ["REF_AREA"] }),
        Level::Observation => written["attributeRelationship"] = json!({ "observation": {} }),
        Level::Key | Level::Time | Level::Measure => {}
    }
    written
}

//! Writes data as SDMX-JSON 2.0: lists of values first, then series and observations that point into them.

use serde_json::{Map, Value, json};

use super::ids::AGENCY;
use super::rows::Row;
use super::structure::{KEYS, Level, PARTS, Part, Structure, attributes};

const SCHEMA: &str = "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json";

/// A message with one data set. Names of codes are taken from the structure.
pub fn write(structure: &Structure, rows: &[Row], prepared: &str) -> String {
    let mut lists: Vec<List> = PARTS.iter().map(|part| List::new(structure, part)).collect();
    let mut series = Map::new();
    for of_series in rows.chunk_by(|a, b| a.key == b.key) {
        let Some(first) = of_series.first() else { continue };
        let key: Vec<String> =
            first.key.iter().zip(&mut lists).map(|(code, list)| list.index(code).to_string()).collect();
        let area = indices(&mut lists, first, Level::Area);
        let mut observations = Map::new();
        for row in of_series {
            let period = lists[KEYS].index(&row.period).to_string();
            let mut values = vec![json!(row.value)];
            values.extend(indices(&mut lists, row, Level::Observation));
            observations.insert(period, Value::from(values));
        }
        series.insert(key.join(":"), json!({ "attributes": area, "observations": observations }));
    }
    let described = |wanted: Level| -> Vec<Value> {
        let parts = PARTS.iter().zip(&lists).enumerate().filter(|(_, (part, _))| part.level == wanted);
        parts.map(|(index, (part, list))| component(part, &structure.concepts[index], index, list)).collect()
    };
    let ids = &structure.ids;
    let links = json!([
        { "rel": "dataflow", "urn": ids.urn("datastructure", "Dataflow", &ids.dataflow()) },
        { "rel": "structure", "urn": ids.urn("datastructure", "DataStructure", &ids.data_structure()) }
    ]);
    let message = json!({
        "meta": {
            "schema": SCHEMA,
            "id": ids.dataflow(),
            "test": false,
            "prepared": prepared,
            "contentLanguages": [structure.language],
            "sender": { "id": AGENCY }
        },
        "data": {
            "structures": [{
                "links": links,
                "name": structure.name,
                "dataSets": [0],
                "dimensions": { "dataSet": [], "series": described(Level::Key), "observation": described(Level::Time) },
                "measures": { "observation": described(Level::Measure) },
                "attributes": {
                    "dataSet": [],
                    "series": described(Level::Area),
                    "observation": described(Level::Observation)
                }
            }],
            "dataSets": [{ "links": links, "structure": 0, "action": "Replace", "series": series }]
        }
    });
    // Maps of texts and numbers can always be written.
    serde_json::to_string_pretty(&message).unwrap_or_default() + "\n"
}

/// Indices of a row's attributes of a level; null where there is none.
fn indices(lists: &mut [List], row: &Row, level: Level) -> Vec<Value> {
    let of_level = attributes().iter().zip(&row.attributes).zip(&mut lists[KEYS + 2..]);
    of_level
        .filter(|((part, _), _)| part.level == level)
        .map(|((_, text), list)| text.as_deref().map_or(Value::Null, |text| Value::from(list.index(text))))
        .collect()
}

fn component(part: &Part, name: &str, index: usize, list: &List) -> Value {
    let mut described = json!({ "id": part.id, "name": name });
    if matches!(part.level, Level::Key | Level::Time) {
        described["keyPosition"] = Value::from(index);
        described["roles"] = json!([part.id]);
    }
    match part.level {
        Level::Area => described["relationship"] = json!({ "dimensions": ["REF_AREA"] }),
        Level::Observation => described["relationship"] = json!({ "observation": {} }),
        Level::Measure => return described,
        Level::Key | Level::Time => {}
    }
    described["values"] = Value::from(list.values.clone());
    described
}

/// The values of a component that came so far.
struct List<'a> {
    /// Names by code, where the component has a code list.
    names: Option<std::collections::HashMap<&'a str, &'a str>>,
    is_period: bool,
    known: std::collections::HashMap<String, usize>,
    values: Vec<Value>,
}

impl<'a> List<'a> {
    fn new(structure: &'a Structure, part: &Part) -> Self {
        let list = structure.codelists.iter().find(|list| Some(&*list.id) == part.codes);
        let names = list.map(|list| list.codes.iter().map(|code| (&*code.id, &*code.name)).collect());
        let is_period = part.level == Level::Time;
        Self { names, is_period, known: std::collections::HashMap::new(), values: Vec::new() }
    }

    /// The index of a value, which is added if it is new.
    fn index(&mut self, text: &str) -> usize {
        if let Some(known) = self.known.get(text) {
            return *known;
        }
        self.values.push(match &self.names {
            Some(names) => json!({ "id": text, "name": names.get(text).unwrap_or(&text) }),
            None if self.is_period => json!({ "id": text, "name": text }),
            None => json!({ "value": text }),
        });
        self.known.insert(text.to_owned(), self.values.len() - 1);
        self.values.len() - 1
    }
}

//! SDMX-JSON data 1.0 and 2.0: values are indices into lists that the structure part holds.

use std::fmt;
use std::marker::PhantomData;

use kpi::finding::{Finding, Place};
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::Value;

use super::data::{Builder, Cell, Data, Role, has_room_for_set};
use crate::may_go_on;

/// A message of either version: 2.0 holds everything in `data`, 1.0 holds it there or at the top.
#[derive(Deserialize)]
struct Message {
    data: Option<Body>,
    structure: Option<Structure>,
    #[serde(rename = "dataSets", default)]
    data_sets: Option<Vec<DataSet>>,
}

#[derive(Deserialize)]
struct Body {
    structure: Option<Structure>,
    #[serde(default)]
    structures: Vec<Structure>,
    #[serde(rename = "dataSets", default)]
    data_sets: Vec<DataSet>,
}

#[derive(Deserialize, Default)]
struct Structure {
    #[serde(default)]
    links: Vec<Link>,
    #[serde(default)]
    dimensions: Levels,
    #[serde(default)]
    measures: Levels,
    #[serde(default)]
    attributes: Levels,
}

#[derive(Deserialize)]
struct Link {
    urn: Option<String>,
    rel: Option<String>,
}

/// Components by the level that they belong to.
#[derive(Deserialize, Default)]
struct Levels {
    #[serde(rename = "dataSet", default)]
    set: Vec<Component>,
    #[serde(default)]
    series: Vec<Component>,
    #[serde(default)]
    observation: Vec<Component>,
}

#[derive(Deserialize)]
struct Component {
    id: String,
    #[serde(default)]
    values: Option<Vec<Listed>>,
}

/// One of the values that a component can have.
#[derive(Deserialize)]
struct Listed {
    id: Option<String>,
    value: Option<Value>,
    name: Option<String>,
}

#[derive(Deserialize)]
struct DataSet {
    #[serde(default)]
    structure: usize,
    #[serde(default)]
    action: Option<String>,
    #[serde(default)]
    attributes: Vec<Value>,
    #[serde(default)]
    series: Pairs<Series>,
    #[serde(default)]
    observations: Pairs<Vec<Value>>,
}

#[derive(Deserialize)]
struct Series {
    #[serde(default)]
    attributes: Vec<Value>,
    #[serde(default)]
    observations: Pairs<Vec<Value>>,
}

/// An object's entries in their order.
struct Pairs<T>(Vec<(String, T)>);

impl<T> Default for Pairs<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Pairs<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(PairsVisitor(PhantomData))
    }
}

struct PairsVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for PairsVisitor<T> {
    type Value = Pairs<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(Pairs(pairs))
    }
}

/// Reads SDMX-JSON.
pub(super) fn read(file: &Place, text: &str) -> Data {
    let message: Message = match serde_json::from_str(text) {
        Ok(message) => message,
        Err(error) => {
            let place = file.at(error.line() as u32, error.column() as u32);
            let finding = Finding::error("sdmx-json-broken", place).with("reason", error);
            return Data { findings: vec![finding], ..Data::default() };
        }
    };
    let body =
        message.data.unwrap_or(Body { structure: None, structures: Vec::new(), data_sets: Vec::new() });
    let structures: Vec<Structure> =
        message.structure.into_iter().chain(body.structure).chain(body.structures).collect();
    let mut data = Data::default();
    let sets: Vec<DataSet> = message.data_sets.into_iter().flatten().chain(body.data_sets).collect();
    if sets.is_empty() {
        data.findings.push(Finding::error("sdmx-no-data-set", file.clone()));
    }
    for set in sets {
        if !has_room_for_set(data.sets.len(), file, &mut data.findings) {
            break;
        }
        let Some(structure) = structures.get(set.structure) else {
            let finding = Finding::error("sdmx-structure-missing", file.clone()).read(set.structure);
            data.findings.push(finding);
            continue;
        };
        let mut reader = Reader { file, structure, builder: Builder::default(), findings: Vec::new() };
        reader.set(set);
        data.findings.append(&mut reader.findings);
        let set = reader.builder.finish(file, &mut data.findings);
        data.sets.push(set);
    }
    data
}

struct Reader<'a> {
    file: &'a Place,
    structure: &'a Structure,
    builder: Builder,
    findings: Vec<Finding>,
}

impl Reader<'_> {
    fn set(&mut self, set: DataSet) {
        let (dimensions, attributes) = (&self.structure.dimensions, &self.structure.attributes);
        self.builder.set.structure = reference(self.structure).into();
        self.builder.set.action = set.action.unwrap_or_default().into();
        let mut values = Vec::new();
        // A dimension of the whole set has one value only.
        for component in &dimensions.set {
            self.pick(&mut values, component, Role::Dimension, &Value::from(0), "");
        }
        self.picks(&mut values, &attributes.set, &set.attributes, "");
        self.builder.set.values = values;
        for (key, series) in set.series.0 {
            if !may_go_on(self.file, 0, &mut self.findings) {
                return;
            }
            let mut cells = Vec::new();
            self.keys(&mut cells, &dimensions.series, &key);
            self.picks(&mut cells, &attributes.series, &series.attributes, &key);
            self.builder.set.series.push(cells);
            let index = self.builder.set.series.len() as u32 - 1;
            self.observations(Some(index), &key, &series.observations.0);
        }
        self.observations(None, "", &set.observations.0);
    }

    fn observations(&mut self, series: Option<u32>, of: &str, observations: &[(String, Vec<Value>)]) {
        let structure = self.structure;
        let measures = structure.measures.observation.len().max(1);
        for (key, values) in observations {
            if !may_go_on(self.file, 0, &mut self.findings) {
                return;
            }
            let subject = if of.is_empty() { key.clone() } else { format!("{of} / {key}") };
            let mut own = Vec::with_capacity(structure.attributes.observation.len() + 1);
            self.keys(&mut own, &structure.dimensions.observation, key);
            let value = self.measured(values.first().unwrap_or(&Value::Null), &subject);
            let more = values.get(measures..).unwrap_or_default();
            self.picks(&mut own, &structure.attributes.observation, more, &subject);
            self.builder.set.cells.extend(own);
            self.builder.observe(series, value, 0);
        }
    }

    /// The value of a measure.
    fn measured(&mut self, value: &Value, subject: &str) -> Option<f64> {
        match value {
            Value::Null => None,
            Value::Number(number) => number.as_f64(),
            Value::String(text) => {
                let place = || self.file.clone();
                super::data::number(text, place, &mut self.findings)
            }
            other => {
                let finding = Finding::error("sdmx-value-unreadable", self.file.clone()).about(subject);
                self.findings.push(finding.read(short(other)));
                None
            }
        }
    }

    /// Indices of a key such as `0:2`, one per dimension.
    fn keys(&mut self, cells: &mut Vec<Cell>, dimensions: &[Component], key: &str) {
        if dimensions.is_empty() {
            return;
        }
        let parts: Vec<&str> = key.split(':').take(dimensions.len() + 1).collect();
        if parts.len() != dimensions.len() {
            let finding = Finding::error("sdmx-key-parts", self.file.clone()).about(key);
            self.findings.push(finding.read(key).with("limit", dimensions.len()));
        }
        for (component, part) in dimensions.iter().zip(parts) {
            let index = part.parse::<u64>().map_or(Value::from(part), Value::from);
            self.pick(cells, component, Role::Dimension, &index, key);
        }
    }

    /// Attributes, in the order of their components; those that are left out or null have no value.
    fn picks(&mut self, cells: &mut Vec<Cell>, attributes: &[Component], values: &[Value], subject: &str) {
        for (component, value) in attributes.iter().zip(values) {
            if !value.is_null() {
                self.pick(cells, component, Role::Attribute, value, subject);
            }
        }
    }

    /// One value: an index where the component lists its values, otherwise the value itself.
    fn pick(
        &mut self,
        cells: &mut Vec<Cell>,
        component: &Component,
        role: Role,
        value: &Value,
        subject: &str,
    ) {
        let listed = component.values.as_ref().filter(|values| !values.is_empty());
        let text = match (listed, value) {
            (Some(values), Value::Number(index)) => {
                let listed = index.as_u64().and_then(|index| values.get(usize::try_from(index).ok()?));
                listed.and_then(text_of)
            }
            (_, Value::String(text)) if role == Role::Attribute => Some(text.clone()),
            (None, Value::Number(number)) if role == Role::Attribute => Some(number.to_string()),
            _ => None,
        };
        match text {
            Some(text) => {
                self.builder.add(cells, &component.id, Some(role), &text);
            }
            None => {
                let finding = Finding::error("sdmx-index-unknown", self.file.clone());
                let finding = finding.about(format!("{} {subject}", component.id).trim().to_owned());
                self.findings.push(finding.read(short(value)).with("name", &component.id));
            }
        }
    }
}

fn text_of(listed: &Listed) -> Option<String> {
    let value = || match listed.value.as_ref()? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    listed.id.clone().or_else(value).or_else(|| listed.name.clone())
}

/// The structure or dataflow that the message links to.
fn reference(structure: &Structure) -> String {
    let of = |wanted: &[&str]| {
        let link =
            structure.links.iter().find(|link| wanted.contains(&link.rel.as_deref().unwrap_or_default()));
        link.and_then(|link| link.urn.as_deref())
            .and_then(|urn| urn.split_once('='))
            .map(|(_, id)| id.to_owned())
    };
    of(&["dataflow"]).or_else(|| of(&["structure", "datastructure"])).unwrap_or_default()
}

/// The beginning of a value, for a finding.
fn short(value: &Value) -> String {
    value.to_string().chars().take(80).collect()
}

//! Structure messages in SDMX-JSON 1.0 and 2.0.

use std::collections::BTreeMap;

use kpi::finding::{Finding, Place};
use serde::Deserialize;

use super::data::{Data, Role};
use super::definitions::{Concept, DataStructure, Defined, Definitions};
use super::read_structure_xml::last_id;
use super::structure::{Code, Codelist};

/// True where a message is about structures.
pub(super) fn is_structure(text: &str) -> bool {
    let has = |key: &str| memchr::memmem::find(text.as_bytes(), key.as_bytes()).is_some();
    ["\"codelists\"", "\"conceptSchemes\"", "\"dataStructures\""].into_iter().any(has) && !has("\"dataSets\"")
}

#[derive(Deserialize)]
struct Message {
    data: Body,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Body {
    #[serde(default)]
    codelists: Vec<Artefact>,
    #[serde(default)]
    concept_schemes: Vec<Artefact>,
    #[serde(default)]
    data_structures: Vec<Artefact>,
}

/// A thing with an id and names, and what stands in it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Artefact {
    id: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    names: BTreeMap<String, String>,
    description: Option<String>,
    #[serde(default)]
    descriptions: BTreeMap<String, String>,
    parent: Option<String>,
    core_representation: Option<Representation>,
    #[serde(default)]
    codes: Vec<Artefact>,
    #[serde(default)]
    concepts: Vec<Artefact>,
    data_structure_components: Option<Components>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Representation {
    enumeration: Option<String>,
}

#[derive(Deserialize)]
struct Components {
    #[serde(rename = "dimensionList")]
    dimensions: Option<List>,
    #[serde(rename = "measureList")]
    measures: Option<List>,
    #[serde(rename = "attributeList")]
    attributes: Option<List>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    #[serde(default)]
    dimensions: Vec<Part>,
    time_dimension: Option<Part>,
    #[serde(default)]
    time_dimensions: Vec<Part>,
    #[serde(default)]
    measures: Vec<Part>,
    primary_measure: Option<Part>,
    #[serde(default)]
    attributes: Vec<Part>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Part {
    id: String,
    concept_identity: Option<String>,
    local_representation: Option<Representation>,
}

/// Reads a structure message; names in the language that is asked for, where there are any.
pub(super) fn read(file: &Place, text: &str, language: &str) -> Data {
    let body = match serde_json::from_str::<Message>(text) {
        Ok(message) => message.data,
        Err(error) => {
            let place = file.at(error.line() as u32, error.column() as u32);
            let finding = Finding::error("sdmx-json-broken", place).with("reason", error);
            return Data { findings: vec![finding], ..Data::default() };
        }
    };
    let name = |artefact: &Artefact| chosen(&artefact.names, &artefact.name, language);
    let code = |code: &Artefact| Code {
        id: code.id.clone(),
        name: name(code),
        description: Some(chosen(&code.descriptions, code.description.as_deref().unwrap_or(""), language))
            .filter(|text| !text.is_empty()),
        parent: code.parent.as_deref().map(last_id),
    };
    let codelists = body.codelists.iter().map(|list| Codelist {
        id: list.id.clone(),
        name: name(list),
        codes: list.codes.iter().map(code).collect(),
    });
    let concepts = body.concept_schemes.iter().flat_map(|scheme| &scheme.concepts).map(|concept| Concept {
        id: concept.id.clone(),
        name: name(concept),
        codelist: enumeration(concept.core_representation.as_ref()),
    });
    let data_structures = body.data_structures.iter().map(|structure| DataStructure {
        id: structure.id.clone(),
        name: name(structure),
        components: structure.data_structure_components.as_ref().map(components).unwrap_or_default(),
    });
    let definitions = Definitions {
        codelists: codelists.collect(),
        concepts: concepts.collect(),
        data_structures: data_structures.collect(),
    };
    let empty = definitions.is_empty().then(|| Finding::error("sdmx-structure-empty", file.clone()));
    Data { definitions, findings: empty.into_iter().collect(), ..Data::default() }
}

/// A text in the language asked for, otherwise in English, otherwise as it stands for all, otherwise the first one.
fn chosen(texts: &BTreeMap<String, String>, all: &str, language: &str) -> String {
    let own = texts.get(language).or_else(|| texts.get("en")).map(String::as_str);
    let any = || texts.values().next().map(String::as_str);
    own.or(Some(all).filter(|text| !text.is_empty())).or_else(any).unwrap_or_default().to_owned()
}

fn enumeration(representation: Option<&Representation>) -> Option<String> {
    representation?.enumeration.as_deref().map(last_id)
}

fn components(components: &Components) -> Vec<Defined> {
    let lists = [
        (&components.dimensions, Role::Dimension),
        (&components.measures, Role::Measure),
        (&components.attributes, Role::Attribute),
    ];
    let mut all = Vec::new();
    for (list, role) in lists.iter().filter_map(|(list, role)| Some((list.as_ref()?, *role))) {
        let parts = list.dimensions.iter().chain(&list.time_dimension).chain(&list.time_dimensions);
        let parts = parts.chain(&list.measures).chain(&list.primary_measure).chain(&list.attributes);
        all.extend(parts.map(|part| Defined {
            id: part.id.clone(),
            role,
            concept: part.concept_identity.as_deref().map(last_id).unwrap_or_default(),
            codelist: enumeration(part.local_representation.as_ref()),
        }));
    }
    all
}

//! A dossier as one JSON file: the city as in `city.toml`, the answers as they were given, and the figures that they give.
//!
//! City and answers are read back; the figures are for readers, and are computed anew.

use kpi::catalogue::{Catalogue, Framework};
use kpi::dossier::{Dossier, Quality};
use kpi::finding::{Finding, Place};
use kpi::result::Results;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, json};

use crate::city::{self, CityFile};
use crate::figures::{self, Figure};
use crate::table::{Cell, Row};
use crate::tidy::{self, TidyReader};
use crate::{Context, may_go_on};

/// Version of this layout.
pub const SCHEMA_VERSION: u32 = 1;

/// The file, key by key.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DossierFile {
    /// Version of this layout.
    pub schema_version: u32,
    /// Who the city is: the keys of `city.toml`.
    #[schemars(with = "CityFile")]
    pub city: Value,
    /// What was given, in the order in which it was read.
    pub answers: Vec<AnswerFile>,
    /// What came out of it; not read.
    #[serde(default)]
    pub results: Vec<ResultFile>,
}

/// One answer.
#[derive(Debug, Default, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct AnswerFile {
    /// Code of the KPI.
    pub code: String,
    /// Key of the data point, for a final value or a state.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub data_point: String,
    /// Name of the input.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub input: String,
    /// As it was written; a number or a yes/no may stand as such.
    #[schemars(schema_with = "written")]
    pub value: String,
    /// Unit as it was written beside the value.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub unit: String,
    /// Quality grade.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub quality: String,
    /// YES or NO: whether a verifier accepted it.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub verified: String,
    /// Who or what it comes from.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub origin: String,
    /// Document or address of the source.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub source: String,
    /// Anything else.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub note: String,
}

/// The figure of a data point.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ResultFile {
    /// Code of the KPI.
    pub code: String,
    /// Key of the data point; none for a KPI without parts.
    pub data_point: Option<String>,
    /// The value; yes is 1, no is 0. None is missing, never zero.
    pub value: Option<f64>,
    /// UCUM code of the unit.
    pub unit: String,
    /// What became of it.
    pub state: String,
    /// The weakest grade among what it was made of.
    pub quality: Option<Quality>,
    /// Whether a verifier accepted it.
    pub verified: Option<bool>,
    /// Who or what it comes from, and documents.
    pub source: String,
}

fn written(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
    schemars::json_schema!({ "type": ["string", "number", "boolean"], "description": "As it was written; a number or a yes/no may stand as such." })
}

/// Writes a dossier.
pub fn write(catalogue: &Catalogue, framework: &Framework, dossier: &Dossier, results: &Results) -> String {
    let context = Context::new(catalogue, framework, dossier.city.decimal_sign);
    let answer = |entry| {
        let [code, data_point, input, value, unit, quality, verified, origin, source, note] =
            tidy::cells(&context, entry);
        AnswerFile { code, data_point, input, value, unit, quality, verified, origin, source, note }
    };
    // What `city::write` writes is TOML, and has no dates, infinities or other things that JSON lacks.
    let city: toml::Table =
        toml::from_str(&city::write(&dossier.city, framework, &str::to_owned)).unwrap_or_default();
    let file = DossierFile {
        schema_version: SCHEMA_VERSION,
        city: json!(city),
        answers: dossier.entries.iter().map(answer).collect(),
        results: figures::of(framework, dossier, results)
            .figures
            .iter()
            .map(|figure| result(framework, figure))
            .collect(),
    };
    serde_json::to_string_pretty(&file).unwrap_or_default() + "\n"
}

fn result(framework: &Framework, figure: &Figure) -> ResultFile {
    let kpi = &framework.kpis[figure.kpi];
    ResultFile {
        code: kpi.code.clone(),
        data_point: kpi.points[figure.point].key.clone(),
        value: figure.value,
        unit: figure.unit.clone(),
        state: figure.state.as_str().to_owned(),
        quality: figure.quality,
        verified: figure.verified,
        source: figure.source.clone(),
    }
}

/// Reads a dossier; none where it can't be said whose it is.
pub fn read(
    catalogue: &Catalogue,
    file: &Place,
    bytes: &[u8],
    findings: &mut Vec<Finding>,
) -> Option<Dossier> {
    match crate::json(file, bytes) {
        Ok(value) => of(catalogue, file, &value, findings),
        Err(finding) => {
            findings.push(*finding);
            None
        }
    }
}

/// The dossier of a file that was read already.
pub(crate) fn of(
    catalogue: &Catalogue,
    file: &Place,
    value: &Value,
    findings: &mut Vec<Finding>,
) -> Option<Dossier> {
    if value["schema_version"] != json!(SCHEMA_VERSION) {
        let finding = Finding::error("import-json-version", file.clone()).read(&value["schema_version"]);
        findings.push(finding.accepted(SCHEMA_VERSION));
    }
    let place = Place { sheet: Some("city".into()), ..file.clone() };
    let Ok(text) = toml::to_string(&without_nulls(&value["city"])) else {
        findings.push(Finding::error("import-json-no-city", place));
        return None;
    };
    let before = findings.len();
    let city = city::read(catalogue, &place, &text, findings);
    // Lines of the text that was made for the reader are not those of the file.
    for finding in &mut findings[before..] {
        finding.place = place.clone();
    }
    let mut city = city?;
    city.place = place.clone();
    let framework = catalogue.frameworks.get(&city.framework)?;
    let context = Context::new(catalogue, framework, city.decimal_sign);
    let entries = answers(&context, file, &value["answers"], findings);
    Some(Dossier { city, entries })
}

/// `null` says nothing, and TOML has no word for it.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(map) => Value::Object(
            map.iter()
                .filter(|(_, it)| !it.is_null())
                .map(|(key, it)| (key.clone(), without_nulls(it)))
                .collect(),
        ),
        Value::Array(list) => {
            Value::Array(list.iter().filter(|it| !it.is_null()).map(without_nulls).collect())
        }
        other => other.clone(),
    }
}

/// The answers, each as a row of a tidy table: its number counts from 1.
fn answers(
    context: &Context,
    file: &Place,
    value: &Value,
    findings: &mut Vec<Finding>,
) -> Vec<kpi::dossier::Entry> {
    let place = Place { sheet: Some("answers".into()), ..file.clone() };
    let Some(list) = value.as_array() else {
        findings.push(Finding::error("import-json-no-answers", place));
        return Vec::new();
    };
    let names: Vec<&str> = tidy::COLUMNS.iter().take(10).map(|column| column.name).collect();
    let mut reader = TidyReader::new(context, place.clone());
    let mut told = Vec::new();
    let headings: Vec<Cell> = names.iter().map(|name| Cell::Text((*name).into())).collect();
    reader.row(&Row { line: 0, cells: &headings, formulas: &[] }, &mut told);
    for (index, answer) in list.iter().enumerate() {
        let line = index as u32 + 1;
        let known = |name: &String| names.contains(&name.as_str());
        for name in
            answer.as_object().into_iter().flat_map(|answer| answer.keys()).filter(|name| !known(name))
        {
            let finding = Finding::warning("column-unknown", place.at(line, 0)).read(name);
            told.push(finding.accepted(names.join(", ")));
        }
        let cells: Vec<Cell> = names.iter().map(|name| cell(answer.get(*name))).collect();
        reader.row(&Row { line, cells: &cells, formulas: &[] }, &mut told);
        if !may_go_on(&place, line, &mut told) {
            break;
        }
    }
    let answers = reader.finish(told);
    let whole = |at: &mut Place| at.column = 0;
    findings.extend(answers.findings.into_iter().map(|mut finding| {
        whole(&mut finding.place);
        finding
    }));
    let entries = answers.groups.into_iter().flat_map(|group| group.entries);
    entries
        .map(|mut entry| {
            whole(&mut entry.place);
            entry
        })
        .collect()
}

fn cell(value: Option<&Value>) -> Cell<'_> {
    match value {
        Some(Value::String(text)) if text.trim().is_empty() => Cell::Empty,
        Some(Value::String(text)) => Cell::Text(text.as_str().into()),
        Some(Value::Number(number)) => number.as_f64().map_or(Cell::Empty, Cell::Number),
        Some(Value::Bool(yes)) => Cell::Bool(*yes),
        Some(other @ (Value::Array(_) | Value::Object(_))) => Cell::Text(other.to_string().into()),
        None | Some(Value::Null) => Cell::Empty,
    }
}

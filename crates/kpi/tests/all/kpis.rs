//! Every worked example of `catalogue/cases/kpi/` comes out, one file per KPI.

use std::collections::BTreeMap;

use kpi::catalogue::{Catalogue, Framework};
use kpi::compute::compute;
use kpi::dossier::{Dossier, Entry, Target};
use kpi::finding::Place;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    code: String,
    #[serde(rename = "source")]
    _source: String,
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    inputs: BTreeMap<String, toml::Value>,
    expected: BTreeMap<String, toml::Value>,
    tolerance: f64,
}

/// What is wrong with a case; empty where nothing is.
fn wrong(catalogue: &Catalogue, framework: &Framework, code: &str, case: &Case) -> String {
    let index = framework.kpi(code).unwrap_or_else(|| panic!("{code} is not in the catalogue"));
    let kpi = &framework.kpis[index];
    let mut dossier = Dossier::default();
    for (name, typed) in &case.inputs {
        let written = typed.as_str().map_or_else(|| typed.to_string(), str::to_owned);
        let answer = catalogue.vocabulary.read(&written, &catalogue.units, None).unwrap().unwrap();
        let (slot, _) = kpi.input(name).unwrap_or_else(|| panic!("{code} has no input {name}"));
        dossier.entries.push(Entry {
            kpi: index,
            target: Target::Input(slot),
            written: written.into(),
            answer,
            unit: None,
            place: Place::file("case"),
            quality: None,
            verified: None,
            origin: None,
            source: None,
            note: None,
        });
    }
    let results = compute(catalogue, framework, &dossier);
    let mut wrong = String::new();
    for result in results.of_kpi(index) {
        let key = kpi.points[result.point].key.as_deref().unwrap_or("value");
        let Some(expected) = case.expected.get(key) else {
            wrong += &format!("{code}, {}: nothing expected for {key}\n", case.name);
            continue;
        };
        let number = expected.as_float().or(expected.as_integer().map(|whole| whole as f64));
        let as_expected = match (number, result.value) {
            (Some(number), Some(value)) => (value - number).abs() <= case.tolerance * number.abs().max(1.0),
            (None, _) => expected.as_str() == Some(result.state.as_str()),
            (Some(_), None) => false,
        };
        if !as_expected {
            wrong += &format!(
                "{code} {key}, {}: expected {expected}, got {:?} {}\n",
                case.name,
                result.value,
                result.state.as_str()
            );
        }
    }
    wrong
}

#[test]
fn every_kpi_has_worked_examples_and_they_come_out() {
    let (catalogue, _) = crate::catalogue::load();
    let framework = &catalogue.frameworks["u4ssc"];
    let mut complaints = String::new();
    let mut covered = Vec::new();
    for entry in std::fs::read_dir(crate::catalogue::root().join("cases/kpi")).unwrap() {
        let path = entry.unwrap().path();
        let file: File = toml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        for case in &file.case {
            complaints += &wrong(&catalogue, framework, &file.code, case);
        }
        covered.push(file.code);
    }
    for kpi in framework.kpis.iter().filter(|kpi| !covered.contains(&kpi.code)) {
        complaints += &format!("{} has no case\n", kpi.code);
    }
    assert!(complaints.is_empty(), "\n{complaints}");
}

//! JSON Schemas of the catalogue's files, generated from their types.

use serde_json::Value;

use super::files;

/// A schema for each kind of file: name and schema.
pub fn all() -> Vec<(&'static str, Value)> {
    vec![
        ("framework", schemars::schema_for!(files::FrameworkFile).to_value()),
        ("kpi", schemars::schema_for!(files::KpiFile).to_value()),
        ("rules", schemars::schema_for!(files::RulesFile).to_value()),
        ("definition", schemars::schema_for!(files::DefinitionFile).to_value()),
        ("benchmarks", schemars::schema_for!(files::BenchmarksFile).to_value()),
        ("sdg", schemars::schema_for!(files::SdgFile).to_value()),
        ("units", schemars::schema_for!(files::UnitsFile).to_value()),
        ("words", schemars::schema_for!(files::WordsFile).to_value()),
    ]
}

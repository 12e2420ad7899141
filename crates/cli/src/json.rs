//! The JSON of the commands; for `check`, `compute` and `score` one object with an entry per dossier. Stable, and with a schema.

use std::path::Path;

use kpi::finding::{Finding, Severity};
use publish::CityReport;
use publish::model::{
    BenchmarkSetPart, FindingCounts, FindingPart, LevelPart, PointPart, SCHEMA_VERSION, ScorePart,
};
use schemars::JsonSchema;
use serde::Serialize;

use crate::commands;
use crate::files::Catalogue;
use crate::stop::Stop;

/// Output of a command over several dossiers.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "the layout that the schema describes; it is printed entry by entry")]
pub(crate) struct Output<T> {
    /// Version of this layout.
    pub(crate) schema_version: u32,
    /// One entry per dossier, in the order of the command line.
    pub(crate) dossiers: Vec<Entry<T>>,
}

/// One dossier.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Entry<T> {
    /// Folder as it was named.
    pub(crate) dossier: String,
    /// City.
    pub(crate) city: String,
    /// Country.
    pub(crate) country: String,
    /// Reporting period.
    pub(crate) period: String,
    /// True for a city that does not exist.
    pub(crate) invented: bool,
    /// What the command found out.
    #[serde(flatten)]
    pub(crate) content: T,
}

impl<T> Entry<T> {
    fn new(dossier: &Path, report: &CityReport, content: T) -> Self {
        let city = &report.city;
        Self {
            dossier: dossier.display().to_string(),
            city: city.name.clone(),
            country: city.country.clone(),
            period: city.period.clone(),
            invented: city.invented,
            content,
        }
    }
}

/// What `check` finds out.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Checked {
    /// How many findings there are.
    pub(crate) finding_counts: FindingCounts,
    /// The findings, the worst first.
    pub(crate) findings: Vec<FindingPart>,
}

/// What `compute` finds out.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Computed {
    /// Id and version of the framework.
    pub(crate) framework: String,
    /// One entry per data point.
    pub(crate) data_points: Vec<Value>,
}

/// A data point of a KPI.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Value {
    /// Code of the KPI.
    pub(crate) code: String,
    /// Name of the KPI.
    pub(crate) kpi: String,
    /// The data point.
    #[serde(flatten)]
    pub(crate) point: PointPart,
}

/// What `score` finds out.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Scored {
    /// The benchmarks.
    pub(crate) benchmark_set: BenchmarkSetPart,
    /// Over all data points.
    pub(crate) score: ScorePart,
    /// Core KPIs reported.
    pub(crate) core: LevelPart,
    /// Advanced KPIs reported.
    pub(crate) advanced: LevelPart,
    /// Per dimension.
    pub(crate) dimensions: Vec<Group>,
}

/// The score of a dimension, sub-dimension or category.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Group {
    /// Id.
    pub(crate) id: String,
    /// Name.
    pub(crate) name: String,
    /// Its score.
    pub(crate) score: ScorePart,
    /// Sub-dimensions of a dimension.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) sub_dimensions: Vec<Group>,
    /// Categories of a dimension.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) categories: Vec<Group>,
}

/// A finding in sentences, outside of a report.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Told {
    /// Identifier of the rule.
    pub(crate) rule: String,
    /// How much it matters.
    #[schemars(with = "String")]
    pub(crate) severity: Severity,
    /// File and line; empty where nothing is known.
    pub(crate) place: String,
    /// What it is about; empty where it is about a whole file.
    pub(crate) subject: String,
    /// What is wrong or odd.
    pub(crate) says: String,
    /// What to do about it.
    pub(crate) remedy: String,
}

impl Told {
    /// Tells a finding.
    pub(crate) fn new(files: &Catalogue, finding: &Finding) -> Self {
        let told = files.locale.finding(finding);
        Self {
            rule: finding.rule.to_string(),
            severity: finding.severity,
            place: finding.place.to_string(),
            subject: finding.subject.clone(),
            says: told.says,
            remedy: told.remedy,
        }
    }
}

/// The JSON text of an output that is one object.
pub(crate) fn text<T: Serialize>(output: &T) -> Result<String, Stop> {
    let text = serde_json::to_string_pretty(output);
    text.map(|text| text + "\n").map_err(|error| Stop::failed("stop-print", error))
}

/// What stands before the entries: one entry a line makes even a large output easy to search.
pub(crate) fn opening() -> String {
    format!("{{\"schema_version\":{SCHEMA_VERSION},\"dossiers\":[\n")
}

/// What stands behind the entries.
pub(crate) const CLOSING: &str = "\n]}\n";

/// The JSON text of one entry, in one line.
pub(crate) fn entry<T: Serialize>(dossier: &Path, report: &CityReport, content: T) -> Result<String, Stop> {
    serde_json::to_string(&Entry::new(dossier, report, content))
        .map_err(|error| Stop::failed("stop-print", error))
}

/// The schemas of the outputs, by the command's name.
pub(crate) fn schemas() -> [(&'static str, schemars::Schema); 9] {
    [
        ("check", schemars::schema_for!(Output<Checked>)),
        ("compute", schemars::schema_for!(Output<Computed>)),
        ("score", schemars::schema_for!(Output<Scored>)),
        ("trends", schemars::schema_for!(commands::trends::Output)),
        ("peers", schemars::schema_for!(commands::peers::Output)),
        ("index", schemars::schema_for!(commands::index::Output)),
        ("targets", schemars::schema_for!(commands::targets::Output)),
        ("profile", schemars::schema_for!(publish::CityProfile)),
        ("speeds-check", schemars::schema_for!(commands::speeds::Output)),
    ]
}

//! What a city report says: who the city is, scores, rows, gaps and findings. No layout, no HTML.
//!
//! Serialized, this is the stable JSON (see [`crate::json`]). Shares are fractions: 1 is the target, or the whole.
//! A missing value is absent, never zero.

mod build;
mod findings;
mod gaps;
mod limits;
mod rows;
mod words;

use assess::band::{Band, ShareRule};
use assess::score::Reported;
use kpi::catalogue::{Basis, Direction, Kind, Level, SdgReferences, ValueType};
use kpi::dossier::Quality;
use kpi::finding::Severity;
use kpi::result::State;
use schemars::JsonSchema;
use serde::Serialize;

pub use limits::BAND_LIMITS;
pub(crate) use limits::limits as limits_of;

/// Version of the JSON's layout.
pub const SCHEMA_VERSION: u32 = 1;

/// All that is said about one city and one reporting period.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CityReport {
    /// Version of this layout.
    pub schema_version: u32,
    /// Language of names and sentences.
    pub language: String,
    /// Who the city is.
    pub city: CityPart,
    /// By whose rules it reports.
    pub framework: FrameworkPart,
    /// What counts as 100 % of target.
    pub benchmark_set: BenchmarkSetPart,
    /// Score over all data points.
    pub score: ScorePart,
    /// How many core KPIs have a value.
    pub core: LevelPart,
    /// How many advanced KPIs have a value.
    pub advanced: LevelPart,
    /// Data points that a verifier looked at.
    pub verification: VerificationPart,
    /// Dimensions with their scores and rows.
    pub dimensions: Vec<DimensionPart>,
    /// KPIs without a value, or with a value for some of their data points only.
    pub not_reported: Vec<GapPart>,
    /// KPIs that a verifier did not accept, as a whole or in part.
    pub not_verified: Vec<GapPart>,
    /// Goals that the KPIs refer to.
    pub goals: Vec<GoalPart>,
    /// What is wrong or odd, the worst first.
    pub findings: Vec<FindingPart>,
    /// How many findings there are.
    pub finding_counts: FindingCounts,
}

/// Who the city is.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CityPart {
    /// Short id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Country.
    pub country: String,
    /// Reporting period.
    pub period: String,
    /// True for a city that does not exist.
    pub invented: bool,
    /// Currency of its money, ISO 4217.
    pub currency: Option<String>,
    /// Language of the city's own words: notes and sources.
    pub language: Option<String>,
    /// What a reader should know.
    pub note: Option<String>,
    /// When its figures were published.
    pub published: Option<DatePart>,
    /// Where the figures were published.
    pub sources: Vec<String>,
    /// Facts of its profile.
    pub facts: Vec<FactPart>,
}

/// A date as far as it is known.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct DatePart {
    /// YYYY, YYYY-MM or YYYY-MM-DD.
    pub date: String,
    /// As a person reads it.
    pub text: String,
}

/// A fact of the city profile.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct FactPart {
    /// Id.
    pub id: String,
    /// What it is.
    pub label: String,
    /// The number, where it is one.
    pub value: Option<f64>,
    /// As a person reads it.
    pub text: String,
    /// Its unit, as a person reads it.
    pub unit: String,
    /// Where the city has it from.
    pub source: Option<String>,
}

/// The framework by whose rules the city reports.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct FrameworkPart {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Version of its rules.
    pub version: String,
    /// First day on which they hold.
    pub valid_from: String,
    /// Where it is published.
    pub source: String,
}

/// The set of benchmarks that the scores rest on.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct BenchmarkSetPart {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Version.
    pub version: String,
    /// What a reader should know.
    pub note: Option<String>,
}

/// The score of a group of data points.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct ScorePart {
    /// Points over most points; none where nothing is scored.
    pub share: Option<f64>,
    /// The band of that share.
    #[serde(serialize_with = "words::band")]
    #[schemars(schema_with = "words::optional_band")]
    pub band: Option<Band>,
    /// Points reached.
    pub points: u32,
    /// Points that the scored data points could have.
    pub most_points: u32,
    /// Data points that are scored.
    pub scored: u32,
    /// Data points that have a benchmark.
    pub with_benchmark: u32,
    /// Data points that have a value.
    pub with_value: u32,
    /// All data points.
    pub all: u32,
    /// Share of data points that have a value.
    pub coverage: f64,
    /// The share if every missing data point came at its worst, and at its best.
    pub interval: Option<[f64; 2]>,
}

/// How many KPIs of a level have a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LevelPart {
    /// KPIs with a value for all data points.
    pub fully: u32,
    /// KPIs with a value for some.
    pub partly: u32,
    /// All KPIs.
    pub all: u32,
}

/// What verifiers said about the data points that have a value.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct VerificationPart {
    /// Accepted.
    pub accepted: u32,
    /// Not accepted.
    pub refused: u32,
    /// Nothing is recorded.
    pub unrecorded: u32,
}

/// A dimension.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct DimensionPart {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// `#rrggbb`.
    pub colour: String,
    /// Its score.
    pub score: ScorePart,
    /// Its sub-dimensions.
    pub sub_dimensions: Vec<SubDimensionPart>,
    /// Its categories.
    pub categories: Vec<CategoryPart>,
}

/// A sub-dimension.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SubDimensionPart {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Its score.
    pub score: ScorePart,
}

/// A category within a dimension.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CategoryPart {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Its score.
    pub score: ScorePart,
    /// Its KPIs.
    pub kpis: Vec<KpiPart>,
}

/// A KPI.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct KpiPart {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
    /// What it measures.
    pub measures: String,
    /// Id of its sub-dimension.
    pub sub_dimension: String,
    /// Core or advanced.
    pub level: Level,
    /// Smart, structural or sustainable, where known.
    pub kind: Option<Kind>,
    /// Goals, targets and indicators.
    pub sdg: SdgReferences,
    /// State of the KPI as a whole.
    #[schemars(schema_with = "words::state")]
    pub state: State,
    /// True where it has parts that are reported by themselves.
    pub has_parts: bool,
    /// Its data points.
    pub data_points: Vec<PointPart>,
}

/// A data point.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PointPart {
    /// Key; none for a KPI without parts.
    pub key: Option<String>,
    /// Name.
    pub name: String,
    /// What became of it.
    #[schemars(schema_with = "words::state")]
    pub state: State,
    /// The value; yes is 1, no is 0.
    pub value: Option<f64>,
    /// The value as a person reads it; empty where there is none.
    pub text: String,
    /// Unit as a person reads it.
    pub unit: String,
    /// UCUM code of the unit.
    pub unit_code: String,
    /// Number or yes/no.
    pub value_type: ValueType,
    /// Which way is better.
    pub direction: Direction,
    /// Share of the target, not capped; none where it is not scored.
    pub share: Option<f64>,
    /// The band of that share.
    #[serde(serialize_with = "words::band")]
    #[schemars(schema_with = "words::optional_band")]
    pub band: Option<Band>,
    /// Points of that band.
    pub points: Option<u32>,
    /// What counts as 100 % of target.
    pub benchmark: Option<BenchmarkPart>,
    /// Why there is no benchmark.
    pub without_benchmark: Option<String>,
    /// The weakest grade among what it was made of.
    pub quality: Option<Quality>,
    /// Whether a verifier accepted it.
    pub verified: Option<bool>,
    /// How it is computed.
    pub formula: String,
    /// What it was made of.
    pub made_of: Vec<InputPart>,
}

/// The benchmark of a data point.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct BenchmarkPart {
    /// The value, in the data point's unit.
    pub value: f64,
    /// As a person reads it.
    pub text: String,
    /// How a value becomes a share of it.
    #[schemars(schema_with = "words::optional_share_rule")]
    pub rule: Option<ShareRule>,
    /// The values at 33, 66 and 95 % of target; none for yes/no.
    pub limits: Option<[f64; 3]>,
    /// What it rests on.
    pub basis: Basis,
    /// Where it is published.
    pub source: String,
    /// Year of the source.
    pub year: u16,
    /// What a reader should know.
    pub note: Option<String>,
}

/// Where an input has its value from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum InputOrigin {
    /// The city gave the final value itself.
    FinalValue,
    /// The city gave it.
    Given,
    /// The city profile.
    Profile,
    /// A formula over other inputs.
    Derived,
    /// Another data point of the KPI.
    DataPoint,
    /// Nobody gave it.
    Missing,
}

impl InputOrigin {
    /// The word used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::FinalValue => "final-value",
            Self::Given => "given",
            Self::Profile => "profile",
            Self::Derived => "derived",
            Self::DataPoint => "data-point",
            Self::Missing => "missing",
        }
    }
}

/// One thing that a value was made of.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct InputPart {
    /// Name in the formula.
    pub name: String,
    /// What it is.
    pub label: String,
    /// The value, in the input's unit.
    pub value: Option<f64>,
    /// As a person reads it; empty where there is none.
    pub text: String,
    /// Unit as a person reads it.
    pub unit: String,
    /// Where it comes from.
    pub origin: InputOrigin,
    /// As it was written.
    pub written: Option<String>,
    /// File and line, or sheet and cell.
    pub place: Option<String>,
    /// Who or what it comes from, and the document.
    pub source: Option<String>,
}

/// A KPI of which something is missing.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct GapPart {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
    /// True where all of its data points are concerned.
    pub whole: bool,
    /// The data points, with their state.
    pub data_points: Vec<GapPointPart>,
    /// Why, in the city's own words.
    pub notes: Vec<String>,
}

/// A data point of which something is missing.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct GapPointPart {
    /// Name.
    pub name: String,
    /// What became of it.
    #[schemars(schema_with = "words::state")]
    pub state: State,
}

/// A Sustainable Development Goal.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct GoalPart {
    /// 1 to 17.
    pub number: u8,
    /// Short title.
    pub title: String,
    /// `#rrggbb`.
    pub colour: String,
}

/// A finding in sentences.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct FindingPart {
    /// Identifier of the rule.
    pub rule: String,
    /// How much it matters.
    #[schemars(schema_with = "words::severity")]
    pub severity: Severity,
    /// File and line, or sheet and cell; empty where nothing is known.
    pub place: String,
    /// KPI code, data point or input; empty where it is about a whole file.
    pub subject: String,
    /// Name of the KPI that it is about, where it is one.
    pub kpi: Option<String>,
    /// What is wrong or odd.
    pub says: String,
    /// What to do about it.
    pub remedy: String,
}

/// How many findings there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FindingCounts {
    /// Wrong.
    pub errors: usize,
    /// Odd.
    pub warnings: usize,
    /// Worth knowing.
    pub infos: usize,
}

impl CityReport {
    /// Beginning of the names of the city's files: its id, or else its name and period, in letters that any disk takes.
    pub fn file_stem(&self) -> String {
        let city = &self.city;
        let stem =
            if city.id.is_empty() { slug(&format!("{}-{}", city.name, city.period)) } else { slug(&city.id) };
        if stem.is_empty() { "city".to_owned() } else { stem }
    }

    /// All data points with their dimension, category and KPI, in order.
    pub fn data_points(&self) -> impl Iterator<Item = (&DimensionPart, &CategoryPart, &KpiPart, &PointPart)> {
        self.dimensions.iter().flat_map(|dimension| {
            dimension.categories.iter().flat_map(move |category| {
                let kpis = category.kpis.iter();
                kpis.flat_map(move |kpi| {
                    kpi.data_points.iter().map(move |point| (dimension, category, kpi, point))
                })
            })
        })
    }

    /// The score of a dimension.
    pub fn dimension_score(&self, id: &str) -> Option<ScorePart> {
        self.dimensions.iter().find(|dimension| dimension.id == id).map(|dimension| dimension.score)
    }
}

impl PointPart {
    /// True where it is answered by yes or no.
    pub fn is_yes_no(&self) -> bool {
        self.value_type == ValueType::YesNo
    }
}

impl From<Reported> for LevelPart {
    fn from(reported: Reported) -> Self {
        Self { fully: reported.fully, partly: reported.partly, all: reported.all }
    }
}

/// Lower-case ASCII letters, digits and single dashes.
pub(crate) fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_alphanumeric() || c == '_' {
            slug.push(c.to_ascii_lowercase());
        } else if !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_safe_in_a_path() {
        for (text, safe) in [
            ("Karmøy 2020", "karm-y-2020"),
            ("../../etc/passwd", "etc-passwd"),
            ("東京", ""),
            ("a_b--C", "a_b-c"),
        ] {
            assert_eq!(slug(text), safe);
        }
    }
}

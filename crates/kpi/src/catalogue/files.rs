//! The catalogue's files as types: what an expert writes, key by key.
//!
//! The JSON Schemas in `docs/schemas/` are generated from these types, and unknown keys are mistakes.
//! Values that later checks point at are [`Located`], so that a mistake is reported with its line.

use std::collections::BTreeMap;

use super::located::Located;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `framework.toml`: a versioned set of KPIs, its dimensions and its profile facts.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FrameworkFile {
    /// Short id, the folder's name.
    pub id: String,
    /// Name as people say it.
    pub name: String,
    /// Version of the rules, such as "2017".
    pub version: String,
    /// First day on which these rules hold, YYYY-MM-DD.
    pub valid_from: String,
    /// Where the framework is published.
    pub source: String,
    /// What a reader should know about it.
    #[serde(default)]
    pub note: Option<String>,
    /// Facts about a city that fill in inputs, by id.
    #[serde(default)]
    pub profile: BTreeMap<String, FactFile>,
    /// Dimensions in their order.
    #[serde(default, rename = "dimension")]
    pub dimensions: Vec<DimensionFile>,
    /// Categories in their order.
    #[serde(default, rename = "category")]
    pub categories: Vec<CategoryFile>,
}

/// A fact of the city profile.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FactFile {
    /// What a person reads.
    pub label: String,
    /// UCUM code.
    pub unit: Located<String>,
    /// Values outside are impossible: lowest and highest.
    #[serde(default)]
    pub range: Option<[f64; 2]>,
}

/// A dimension with its sub-dimensions.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DimensionFile {
    /// Id used by KPIs.
    pub id: String,
    /// Name as printed.
    pub name: String,
    /// Colour of the dimension in pictures, `#rrggbb`.
    pub colour: String,
    /// Sub-dimensions in their order.
    #[serde(default, rename = "sub_dimension")]
    pub sub_dimensions: Vec<CategoryFile>,
}

/// A sub-dimension or a category: an id and its name.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CategoryFile {
    /// Id used by KPIs.
    pub id: String,
    /// Name as printed.
    pub name: String,
}

/// Core or advanced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Every city should be able to report it.
    Core,
    /// Deeper; may be out of reach for some cities.
    Advanced,
}

/// What a KPI looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Use of technology.
    Smart,
    /// What the city is made of.
    Structural,
    /// Sustainability.
    Sustainable,
}

/// Number or yes/no.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ValueType {
    /// A number.
    #[default]
    Number,
    /// Yes (1) or no (0).
    YesNo,
}

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
    /// The nearer to the benchmark the better, on both sides.
    Nominal,
    /// Neither way is better.
    None,
}

/// One KPI.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KpiFile {
    /// Code as printed, such as "EC: ICT: ICT: 1C".
    pub code: Located<String>,
    /// Name as printed.
    pub name: String,
    /// Other spellings, as printed in reports.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// One sentence: what it measures.
    pub measures: String,
    /// Id of the dimension.
    pub dimension: Located<String>,
    /// Id of the sub-dimension.
    pub sub_dimension: Located<String>,
    /// Id of the category; never derived from the code.
    pub category: Located<String>,
    /// Core or advanced.
    pub level: Level,
    /// What it looks at, where known.
    #[serde(default)]
    pub kind: Option<Kind>,
    /// Number or yes/no.
    #[serde(default, rename = "type")]
    pub value_type: ValueType,
    /// UCUM code of the result.
    pub unit: Located<String>,
    /// Unit as a person reads it.
    pub display_unit: String,
    /// Which way is better.
    pub direction: Direction,
    /// Formula of the result; each data point has its own where there are parts.
    #[serde(default)]
    pub formula: Option<Located<String>>,
    /// Values outside are impossible: lowest and highest (`inf` where there is no bound).
    #[serde(default)]
    pub range: Option<[f64; 2]>,
    /// Values outside are odd and worth a question.
    #[serde(default)]
    pub usual: Option<[f64; 2]>,
    /// Where `usual` comes from.
    #[serde(default)]
    pub usual_source: Option<String>,
    /// Reporting rules.
    #[serde(default)]
    pub reporting: Vec<String>,
    /// Where cities find the data.
    #[serde(default)]
    pub data_sources: Vec<String>,
    /// What the verifier looks at.
    #[serde(default)]
    pub verify: Vec<String>,
    /// Discrepancies and what is not confirmed.
    #[serde(default)]
    pub note: Option<String>,
    /// Inputs by name.
    #[serde(default, rename = "input")]
    pub inputs: BTreeMap<String, InputFile>,
    /// Parts that are reported, verified and scored by themselves.
    #[serde(default, rename = "data_point")]
    pub data_points: Vec<DataPointFile>,
    /// Oddities within this KPI that a rule can see.
    #[serde(default, rename = "check")]
    pub checks: Vec<RuleFile>,
    /// Goals, targets and indicators that it refers to.
    #[serde(default)]
    pub sdg: SdgReferences,
    /// Where each fact comes from.
    pub source: BTreeMap<String, String>,
}

/// One input of a KPI.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InputFile {
    /// What a person reads.
    pub label: String,
    /// UCUM code.
    pub unit: Located<String>,
    /// Number or yes/no.
    #[serde(default, rename = "type")]
    pub value_type: ValueType,
    /// What to count and what not.
    #[serde(default)]
    pub help: Option<String>,
    /// Fact of the city profile that fills it in.
    #[serde(default)]
    pub profile: Option<Located<String>>,
    /// Formula over other inputs that fills it in where it is not given.
    #[serde(default)]
    pub formula: Option<Located<String>>,
    /// A count that can't have decimals.
    #[serde(default)]
    pub integer: bool,
    /// May be below zero.
    #[serde(default)]
    pub negative: bool,
    /// Conversions beyond UCUM's: a value in that unit times the factor is a value in the input's unit.
    #[serde(default)]
    pub convert: BTreeMap<String, f64>,
}

/// One part of a KPI; what it leaves out is as in the KPI.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DataPointFile {
    /// Key in files and formulas.
    pub key: Located<String>,
    /// Name as printed.
    pub name: String,
    /// Other spellings, as printed in reports.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Formula of the result.
    pub formula: Located<String>,
    /// Number or yes/no.
    #[serde(default, rename = "type")]
    pub value_type: Option<ValueType>,
    /// UCUM code of the result.
    #[serde(default)]
    pub unit: Option<Located<String>>,
    /// Unit as a person reads it.
    #[serde(default)]
    pub display_unit: Option<String>,
    /// Which way is better.
    #[serde(default)]
    pub direction: Option<Direction>,
    /// Values outside are impossible.
    #[serde(default)]
    pub range: Option<[f64; 2]>,
    /// Values outside are odd.
    #[serde(default)]
    pub usual: Option<[f64; 2]>,
    /// Where `usual` comes from.
    #[serde(default)]
    pub usual_source: Option<String>,
}

/// Goals, targets and indicators.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SdgReferences {
    /// Numbers of goals.
    #[serde(default)]
    pub goals: Vec<u8>,
    /// Codes of targets.
    #[serde(default)]
    pub targets: Vec<String>,
    /// Codes of indicators.
    #[serde(default)]
    pub indicators: Vec<String>,
    /// General knowledge, not the methodology's own reference.
    #[serde(default)]
    pub suggested: Vec<String>,
}

/// How much a rule's finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum RuleSeverity {
    /// Wrong.
    Error,
    /// Odd.
    Warning,
    /// Worth knowing.
    Info,
}

/// A rule: formulas that should hold, and what to say when they do not.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RuleFile {
    /// Id, unique in the framework.
    pub id: Located<String>,
    /// How much it matters.
    pub severity: RuleSeverity,
    /// Yes/no formulas; all should hold. The rule is silent where a value is missing.
    pub expect: Vec<Located<String>>,
    /// What is odd, in plain words.
    pub says: String,
    /// What to do, in plain words.
    pub remedy: String,
    /// Where the rule comes from.
    pub source: String,
    /// Names used in `expect`: "CODE", "CODE / data point", "CODE # input", "profile.fact".
    #[serde(default, rename = "let")]
    pub names: BTreeMap<String, Located<String>>,
}

/// `rules.toml`: rules across KPIs.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RulesFile {
    /// Rules over results, inputs and profile facts.
    #[serde(default, rename = "rule")]
    pub rules: Vec<RuleFile>,
    /// Quantities that should be the same wherever they are given.
    #[serde(default)]
    pub same_quantity: Vec<SameQuantityFile>,
}

/// A profile fact that inputs of several KPIs repeat.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SameQuantityFile {
    /// Id of the profile fact.
    pub quantity: Located<String>,
    /// Largest difference, in percent.
    pub within_percent: f64,
    /// What is odd, in plain words.
    pub says: String,
    /// What to do, in plain words.
    pub remedy: String,
    /// Where the rule comes from.
    pub source: String,
}

/// `definition.toml`: what a framework's cities are meant to be, and which KPI informs which part of that.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DefinitionFile {
    /// The definition in own words.
    pub says: String,
    /// Where the definition is published.
    pub source: String,
    /// What the city improves, in order.
    #[serde(default, rename = "aim")]
    pub aims: Vec<CategoryFile>,
    /// Whose needs it meets meanwhile, in order.
    #[serde(default, rename = "aspect")]
    pub aspects: Vec<CategoryFile>,
    /// What each KPI informs.
    #[serde(default, rename = "kpi")]
    pub kpis: Vec<TagFile>,
}

/// Which cells of the definition a KPI informs.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TagFile {
    /// Code of the KPI.
    pub code: Located<String>,
    /// Cells that it tells something about by itself.
    pub cells: Vec<CellFile>,
    /// What it measures stays for decades.
    #[serde(default)]
    pub future: bool,
    /// Why these cells, in a sentence.
    pub why: String,
    /// Who says so.
    pub basis: TagBasis,
    /// Publication that says so.
    #[serde(default)]
    pub source: Option<String>,
}

/// A cell of the definition: an aim, as far as the needs of an aspect are concerned.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CellFile {
    /// Id of the aim.
    pub aim: Located<String>,
    /// Id of the aspect.
    pub aspect: Located<String>,
}

/// Who says that a KPI informs a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TagBasis {
    /// A judgement of this project.
    Judgement,
    /// A publication.
    Published,
}

/// A benchmark set.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BenchmarksFile {
    /// Short id.
    pub id: String,
    /// Name as people say it.
    pub name: String,
    /// Framework that it belongs to.
    pub framework: String,
    /// Version of the set.
    pub version: String,
    /// What a reader should know about it.
    #[serde(default)]
    pub note: Option<String>,
    /// Values that count as 100 % of target.
    #[serde(default, rename = "benchmark")]
    pub benchmarks: Vec<BenchmarkFile>,
    /// Data points for which there is none, and why.
    #[serde(default)]
    pub without_benchmark: Vec<WithoutBenchmarkFile>,
}

/// What a benchmark rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The scoring tab's own value, as published.
    Published,
    /// The aligned SDG fully met.
    SdgFullyMet,
    /// An international or transnational target.
    InternationalTarget,
    /// A UN body's goal.
    UnBodyGoal,
    /// International statistics.
    Statistics,
    /// The leading cities or countries.
    LeadingCities,
}

/// The value that counts as 100 % of target.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BenchmarkFile {
    /// Code of the KPI.
    pub code: Located<String>,
    /// Key of the data point, for a KPI with parts.
    #[serde(default)]
    pub data_point: Option<String>,
    /// The value, in the data point's unit.
    pub value: Located<f64>,
    /// What it rests on.
    pub basis: Basis,
    /// Where it is published.
    pub source: String,
    /// Year of the source.
    pub year: u16,
    /// What a reader should know about it.
    #[serde(default)]
    pub note: Option<String>,
}

/// A data point without benchmark.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WithoutBenchmarkFile {
    /// Code of the KPI.
    pub code: Located<String>,
    /// Key of the data point, for a KPI with parts.
    #[serde(default)]
    pub data_point: Option<String>,
    /// Why there is none.
    pub reason: String,
}

/// `sdg.toml`: goals, targets and indicators.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SdgFile {
    /// Least share (0 to 1) of a goal's data points that must have a value for the goal to be shown.
    pub least_coverage: Located<f64>,
    /// Where that rule comes from.
    pub least_coverage_source: String,
    /// The 17 goals.
    #[serde(default, rename = "goal")]
    pub goals: Vec<GoalFile>,
    /// Targets that something refers to.
    #[serde(default, rename = "target")]
    pub targets: Vec<SdgCodeFile>,
    /// Indicators that something refers to.
    #[serde(default, rename = "indicator")]
    pub indicators: Vec<SdgCodeFile>,
}

/// A goal.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GoalFile {
    /// 1 to 17.
    pub number: u8,
    /// Short title.
    pub title: String,
    /// Colour, `#rrggbb`.
    pub colour: String,
}

/// A target or an indicator.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SdgCodeFile {
    /// Code, such as "9.c" or "17.8.1".
    pub code: String,
    /// Short title.
    pub title: String,
}

/// `units.toml`: units as printed.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UnitsFile {
    /// Units.
    #[serde(default, rename = "unit")]
    pub units: Vec<UnitFile>,
}

/// One unit.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UnitFile {
    /// UCUM code.
    pub code: Located<String>,
    /// As a person reads it.
    pub display: String,
    /// As people print and type it.
    #[serde(default)]
    pub printed: Vec<String>,
}

/// `words.toml`: the words by which people say yes, no, not reported ..., by language.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct WordsFile {
    /// Yes.
    #[serde(default)]
    pub yes: BTreeMap<String, Vec<String>>,
    /// No.
    #[serde(default)]
    pub no: BTreeMap<String, Vec<String>>,
    /// Not reported.
    #[serde(default)]
    pub not_reported: BTreeMap<String, Vec<String>>,
    /// Not verified.
    #[serde(default)]
    pub not_verified: BTreeMap<String, Vec<String>>,
    /// Not applicable.
    #[serde(default)]
    pub not_applicable: BTreeMap<String, Vec<String>>,
    /// Approximately, more than, less than.
    #[serde(default)]
    pub approximately: BTreeMap<String, Vec<String>>,
    /// Number words and their value.
    #[serde(default)]
    pub magnitude: BTreeMap<String, f64>,
    /// What other people call the columns of a tidy table, by the column's name.
    #[serde(default)]
    pub heading: BTreeMap<String, Vec<String>>,
}

//! A recipe: which steps make an index of many indicators, as data that a person can read, correct and replay.
//!
//! The steps and their names are those of the OECD/JRC Handbook on Constructing Composite Indicators (2008) and of the
//! programs that follow it.

use kpi::catalogue::{TextFile, read_toml};
use kpi::finding::{Finding, Place};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::mistakes;

/// A recipe for an index: a file of `catalogue/recipes/`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Recipe {
    /// Short id, the file's name.
    pub id: String,
    /// Name as people say it.
    pub name: String,
    /// In two or three sentences: what it computes, and what for.
    pub says: String,
    /// Where the method comes from.
    pub source: String,
    /// Framework whose data points are the indicators; none where the recipe names its indicators itself.
    #[serde(default)]
    pub framework: Option<String>,
    /// Levels of groups above the indicators, lowest first.
    #[serde(rename = "level")]
    pub levels: Vec<Level>,
    /// What is put in the place of missing values.
    #[serde(default)]
    pub impute: Impute,
    /// Which units have enough data to be compared.
    #[serde(default)]
    pub screen: Screen,
    /// What is done about outliers.
    #[serde(default)]
    pub treat: Option<Treat>,
    /// How indicators of different units are made comparable.
    pub normalise: Normalise,
    /// Indicators, where no framework gives them.
    #[serde(default, rename = "indicator")]
    pub indicators: Vec<IndicatorFile>,
    /// Groups of indicators, where no framework gives them.
    #[serde(default, rename = "group")]
    pub groups: Vec<GroupFile>,
    /// Choices that could as well have been made otherwise, to see how much depends on them.
    #[serde(default)]
    pub knobs: Knobs,
}

/// A level of groups: what belongs together, and how it becomes one figure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// Of a framework: "kpi", "category", "sub-dimension", "dimension", "goal" or "all"; otherwise a name of one's own.
    pub of: String,
    /// How the members become one figure.
    #[serde(default)]
    pub mean: Mean,
    /// Exponent of the generalised mean.
    #[serde(default)]
    pub power: Option<f64>,
    /// How much each member counts.
    #[serde(default)]
    pub weights: Weights,
    /// Least share (0 to 1) of a group's members that must have a value; below it the group has none.
    #[serde(default)]
    pub least_coverage: f64,
    /// Lowest and highest share (0 to 1) that one member may have in a score of `envelope`.
    #[serde(default)]
    pub shares: Option<[f64; 2]>,
}

/// How the members of a group become one figure.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Mean {
    /// Sum of weight times value: a weakness can be made up for elsewhere.
    #[default]
    Arithmetic,
    /// Product of value to the weight; values must be above 0. A weakness is harder to make up for.
    Geometric,
    /// Inverse of the mean of inverses; values must not be 0.
    Harmonic,
    /// Mean of the values to a power, taken back.
    Generalised,
    /// Wins less losses in comparing each two units: no making up at all.
    Copeland,
    /// Each unit under the weights that suit it best (benefit of the doubt, data envelopment).
    Envelope,
}

impl Mean {
    /// The word used in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Arithmetic => "arithmetic",
            Self::Geometric => "geometric",
            Self::Harmonic => "harmonic",
            Self::Generalised => "generalised",
            Self::Copeland => "copeland",
            Self::Envelope => "envelope",
        }
    }
}

/// How much each member of a group counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Weights {
    /// As given with indicators and groups; 1 where nothing is given.
    #[default]
    Given,
    /// By the number of indicators with a value below each member, so that every indicator counts the same.
    Indicators,
}

/// What is put in the place of missing values.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Impute {
    /// How.
    #[serde(default)]
    pub method: ImputeMethod,
    /// Column that says which group a unit belongs to, for the methods by group.
    #[serde(default)]
    pub group: Option<String>,
}

/// What is put in the place of a missing value.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ImputeMethod {
    /// Nothing: it stays missing.
    #[default]
    None,
    /// The mean of the others.
    Mean,
    /// The median of the others.
    Median,
    /// The mean of the others of its group.
    GroupMean,
    /// The median of the others of its group.
    GroupMedian,
    /// The value of another unit, drawn by lot: shows what a missing value could be. Only in a simulation.
    Draw,
}

/// Which units have enough data to be compared.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Screen {
    /// Least share (0 to 1) of indicators with a value, counted after imputation.
    #[serde(default)]
    pub least_coverage: f64,
}

/// What is done about outliers: steps are tried one after the other, each on the original values, until skewness or
/// kurtosis is below its limit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Treat {
    /// Absolute skewness from which values are treated, if kurtosis is above its limit as well.
    pub skewness: f64,
    /// Excess kurtosis from which values are treated, if skewness is above its limit as well.
    pub kurtosis: f64,
    /// Steps in their order.
    #[serde(rename = "step")]
    pub steps: Vec<TreatStep>,
}

/// One way to treat outliers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TreatStep {
    /// How.
    pub method: TreatMethod,
    /// Most points that `winsorise` may bring in.
    #[serde(default)]
    pub points: Option<u32>,
    /// Exponent of `box-cox`.
    #[serde(default)]
    pub lambda: Option<f64>,
}

/// One way to treat outliers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TreatMethod {
    /// The outermost value becomes that of its neighbour, point after point, until the limits hold.
    Winsorise,
    /// Logarithm of the distance to the lowest value plus 1 % of the range.
    Log,
    /// Box-Cox transformation of the distance to the lowest value plus 1.
    BoxCox,
}

/// How indicators of different units are made comparable.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Normalise {
    /// How.
    pub method: NormaliseMethod,
    /// Lowest and highest result. For `z-score`, mean and standard deviation.
    #[serde(default)]
    pub to: Option<[f64; 2]>,
    /// Results beyond the ends of the scale: cut off there, or kept. For goalposts, targets and shares of target.
    #[serde(default = "yes")]
    pub cut: bool,
}

fn yes() -> bool {
    true
}

/// How indicators of different units are made comparable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NormaliseMethod {
    /// Not at all; only turned so that higher is better.
    None,
    /// Between the worst and the best of the units: 0 to 100.
    MinMax,
    /// Between the indicator's own goalposts: 0 to 100.
    Goalposts,
    /// In standard deviations from the mean: mean 0, standard deviation 1.
    ZScore,
    /// From the range of `scale` of the indicator to 0 to 100, without looking at the units.
    Scaled,
    /// Share of the other units that are worse: 0 to 1.
    PercentileRank,
    /// Rank from below: the worst is 1.
    Rank,
    /// Number of units that are worse.
    Borda,
    /// From the worst unit (0) to the target (1).
    DistanceToTarget,
    /// Share of the target as U4SSC counts it: 0 to 100.
    ShareOfTarget,
    /// The four bands of U4SSC as shares of the most points: 25, 50, 75 or 100.
    Bands,
}

impl NormaliseMethod {
    /// The word used in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::MinMax => "min-max",
            Self::Goalposts => "goalposts",
            Self::ZScore => "z-score",
            Self::Scaled => "scaled",
            Self::PercentileRank => "percentile-rank",
            Self::Rank => "rank",
            Self::Borda => "borda",
            Self::DistanceToTarget => "distance-to-target",
            Self::ShareOfTarget => "share-of-target",
            Self::Bands => "bands",
        }
    }
}

/// An indicator of a recipe that names its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IndicatorFile {
    /// Column of the table.
    pub id: String,
    /// Name as people say it; the id where it is not given.
    #[serde(default)]
    pub name: Option<String>,
    /// Group of the lowest level.
    pub parent: String,
    /// True where a lower value is better.
    #[serde(default)]
    pub lower_is_better: bool,
    /// How much it counts in its group.
    #[serde(default = "one")]
    pub weight: f64,
    /// Column by which it is divided first.
    #[serde(default)]
    pub denominator: Option<String>,
    /// The value that is the target.
    #[serde(default)]
    pub target: Option<f64>,
    /// The values that become the ends of the scale, worse and better one, for `goalposts` and `scaled`.
    #[serde(default)]
    pub goalposts: Option<[f64; 2]>,
}

/// A group of a recipe that names its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GroupFile {
    /// Id.
    pub id: String,
    /// Name as people say it; the id where it is not given.
    #[serde(default)]
    pub name: Option<String>,
    /// Level it belongs to.
    pub level: String,
    /// Group of a higher level; none at the top.
    #[serde(default)]
    pub parent: Option<String>,
    /// How much it counts in its group.
    #[serde(default = "one")]
    pub weight: f64,
}

fn one() -> f64 {
    1.0
}

/// Choices that could as well have been made otherwise. Each that is given is one knob of the simulation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Knobs {
    /// Other ways to normalise.
    #[serde(default)]
    pub normalise: Vec<Normalise>,
    /// Weights that are a little larger or smaller.
    #[serde(default)]
    pub weights: Option<WeightNoise>,
    /// Other most numbers of points for `winsorise`.
    #[serde(default)]
    pub winsorise: Vec<u32>,
    /// Other means, for all levels alike.
    #[serde(default)]
    pub mean: Vec<Mean>,
    /// One indicator left out, each in turn.
    #[serde(default)]
    pub leave_out: bool,
    /// Other ways to impute.
    #[serde(default)]
    pub impute: Vec<ImputeMethod>,
    /// The values themselves, as uncertain as their quality grade says.
    #[serde(default)]
    pub inputs: bool,
}

/// How far weights vary.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WeightNoise {
    /// Each weight is multiplied by a number between 1 - noise and 1 + noise.
    pub noise: f64,
    /// Levels whose groups' weights vary; "indicator" for those of the indicators.
    pub levels: Vec<String>,
}

/// The word for the indicators' own level.
pub const INDICATOR_LEVEL: &str = "indicator";

/// Reads a recipe.
///
/// # Errors
/// Every mistake of the file, with its line.
pub fn read(file: &TextFile) -> Result<Recipe, Vec<Finding>> {
    let place = Place::file(file.path);
    let recipe: Recipe = read_toml(&place, file.text)?;
    let findings = mistakes::of(&recipe, &place);
    if findings.is_empty() { Ok(recipe) } else { Err(findings) }
}

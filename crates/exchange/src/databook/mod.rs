//! The data book: one workbook with everything of many dossiers, for people who work in a spreadsheet.
//!
//! Cities, their profiles and answers as they were given come back from it as the same dossiers. Values and scores stand
//! beside them, with formulas for all that follows from the values: share of target, points, scores. How a value was scored
//! is told to the writer, since this room does not know how to score.

mod read;
mod scores;
mod values;
mod write;

pub use read::read;
pub use write::{write, write_values};

use crate::package::{Export, Given};
use crate::table::Column;

/// Name of the file.
pub const FILE: &str = "data-book.xlsx";

/// Name of the sheet that explains.
pub const ABOUT: &str = "About";
/// Name of the sheet with a row per dossier.
pub const CITIES: &str = "Cities";
/// Name of the sheet with the facts of profiles.
pub const PROFILE: &str = "Profile";
/// Name of the sheet with remarks and breaks.
pub const REMARKS: &str = "Remarks";
/// Name of the sheet with the answers as they were given.
pub const INPUTS: &str = "Inputs";
/// Name of the sheet with a row per data point.
pub const VALUES: &str = "Values";
/// Name of the sheet with sums of points.
pub const SCORES: &str = "Scores";

/// What goes into a data book.
#[derive(Debug)]
pub struct Book<'a> {
    /// Words, KPIs, and what the book says about itself.
    pub export: &'a Export<'a>,
    /// Name and version of the benchmarks.
    pub benchmarks: String,
    /// The shares of target at which a data point gets one point more.
    pub limits: [f64; 3],
    /// The dossiers, each with how it was scored.
    pub dossiers: Vec<Scored<'a>>,
}

/// A dossier and how it was scored.
#[derive(Debug)]
pub struct Scored<'a> {
    /// The dossier and its results.
    pub given: Given<'a>,
    /// Per data point in the order of the results; none without a benchmark.
    pub marks: Vec<Option<Mark>>,
    /// Sums over data points, the widest first.
    pub groups: Vec<GroupScore>,
}

/// How a data point was scored.
#[derive(Debug, Clone, Copy)]
pub struct Mark {
    /// The value that is 100 % of target.
    pub benchmark: f64,
    /// The word for how a value becomes a share of it.
    pub rule: &'static str,
    /// Share of target and points; none where the data point has no value that counts.
    pub reached: Option<(f64, u32)>,
}

/// Points of a group of data points.
#[derive(Debug, Clone)]
pub struct GroupScore {
    /// What kind of group.
    pub level: Level,
    /// Name of the dimension; empty for the whole.
    pub dimension: String,
    /// Name of the group; empty for the whole.
    pub group: String,
    /// Points, scored data points, those with a benchmark, those with a value, and all.
    pub counts: [u32; 5],
    /// Points over the most that the scored data points could have.
    pub share: Option<f64>,
    /// That share if every missing data point came at its worst, and at its best.
    pub interval: Option<[f64; 2]>,
    /// Share of data points that have a value.
    pub coverage: f64,
}

/// Kinds of groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// All data points.
    Total,
    /// A dimension.
    Dimension,
    /// A sub-dimension.
    SubDimension,
    /// A category within a dimension.
    Category,
}

impl Level {
    /// The word in the sheet of scores.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Total => "total",
            Self::Dimension => "dimension",
            Self::SubDimension => "sub-dimension",
            Self::Category => "category",
        }
    }
}

const fn needed(name: &'static str) -> Column {
    Column { name, aliases: &[], required: true }
}

const fn optional(name: &'static str) -> Column {
    Column { name, aliases: &[], required: false }
}

/// The columns of the sheet of cities.
const CITY_COLUMNS: [Column; 15] = [
    needed("dossier"),
    needed("city"),
    needed("country"),
    needed("period"),
    optional("framework"),
    optional("framework_version"),
    optional("currency"),
    optional("invented"),
    optional("decimal_sign"),
    optional("climate"),
    optional("location"),
    optional("published"),
    optional("language"),
    optional("note"),
    optional("sources"),
];

/// The columns of the sheet of facts.
const FACT_COLUMNS: [Column; 6] = [
    needed("dossier"),
    needed("fact"),
    optional("label"),
    needed("value"),
    optional("unit"),
    optional("source"),
];

/// The columns of the sheet of remarks and breaks: a break has a year, a remark how much it matters.
const REMARK_COLUMNS: [Column; 5] =
    [needed("dossier"), optional("about"), optional("severity"), optional("since"), needed("says")];

/// The columns of the sheet of answers; the last ones are those of a tidy table.
const INPUT_COLUMNS: [Column; 15] = [
    needed("dossier"),
    optional("city"),
    optional("period"),
    needed("code"),
    optional("kpi"),
    optional("data_point"),
    optional("input"),
    optional("label"),
    needed("value"),
    optional("unit"),
    optional("quality"),
    optional("verified"),
    optional("origin"),
    optional("source"),
    optional("note"),
];

/// The columns of the sheet of values that stand behind those of a table of figures.
const SCORE_COLUMNS: [&str; 8] =
    ["dimension", "sub_dimension", "category", "level", "benchmark", "rule", "share", "points"];

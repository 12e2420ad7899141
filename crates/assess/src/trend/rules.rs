//! `catalogue/trends.toml`: how a trend is measured and classed.

use kpi::catalogue::{Located, TextFile, place_in_text, read_toml};
use kpi::finding::{Finding, Place};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::normal;

/// The file's path below the catalogue's folder.
pub const FILE: &str = "trends.toml";

/// `trends.toml`, key by key.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TrendsFile {
    /// Year by which a target should be reached.
    pub target_year: i32,
    /// Where that year comes from.
    pub target_year_source: String,
    /// Confidence of the slope's interval, above 0 and below 1.
    pub confidence: Located<f64>,
    /// Points below which the interval says nothing.
    pub least_points: usize,
    /// Where the interval comes from.
    pub interval_source: String,
    /// When a point is a glitch.
    pub glitch: GlitchFile,
    /// When a boundary has changed.
    pub boundary: BoundaryFile,
    /// Where the classes come from.
    pub classes: ClassesFile,
    /// Classes, the best first.
    #[serde(rename = "class")]
    pub class: Vec<ClassFile>,
}

/// When a point is a glitch.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GlitchFile {
    /// Distance from the line over the usual distance.
    pub limit: f64,
    /// Points below which nothing is called a glitch.
    pub least_points: usize,
    /// Distances below so many percent of the median value are no glitches.
    pub floor_percent: f64,
    /// Where these numbers come from.
    pub source: String,
}

/// When a boundary has changed.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BoundaryFile {
    /// Id of the profile's fact that is compared.
    pub fact: String,
    /// Largest difference in percent that is no change of boundary.
    pub percent: f64,
    /// Where that number comes from.
    pub source: String,
}

/// About all classes.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClassesFile {
    /// Where limits and arrows come from.
    pub source: String,
}

/// One class.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClassFile {
    /// Which.
    pub class: Class,
    /// Least ratio of actual to required progress; none for "reached" and "decreasing".
    #[serde(default)]
    pub least: Option<Located<f64>>,
    /// How it is drawn.
    pub arrow: Arrow,
}

/// Where a trend leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// The value is at the target or beyond it, and the trend does not lead away again.
    Reached,
    /// Fast enough to reach the target in time.
    OnTrack,
    /// At least half as fast as needed.
    ModeratelyImproving,
    /// Slower than that.
    Stagnating,
    /// Away from the target.
    Decreasing,
}

impl Class {
    /// All classes, the best first.
    pub const ALL: [Self; 5] =
        [Self::Reached, Self::OnTrack, Self::ModeratelyImproving, Self::Stagnating, Self::Decreasing];

    /// The word used in files and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reached => "reached",
            Self::OnTrack => "on-track",
            Self::ModeratelyImproving => "moderately-improving",
            Self::Stagnating => "stagnating",
            Self::Decreasing => "decreasing",
        }
    }

    /// True where the file gives a limit for the class.
    fn has_limit(self) -> bool {
        !matches!(self, Self::Reached | Self::Decreasing)
    }
}

/// Four directions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Arrow {
    /// Up.
    Up,
    /// Up and to the right.
    UpRight,
    /// To the right.
    Right,
    /// Down.
    Down,
}

impl Arrow {
    /// All arrows.
    pub const ALL: [Self; 4] = [Self::Up, Self::UpRight, Self::Right, Self::Down];

    /// The word used in files and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::UpRight => "up-right",
            Self::Right => "right",
            Self::Down => "down",
        }
    }
}

/// The rules of the file, checked.
#[derive(Debug, Clone)]
pub struct Rules {
    /// Year by which a target should be reached, unless the caller names another.
    pub target_year: i32,
    /// Confidence of the slope's interval.
    pub confidence: f64,
    /// Points below which the interval says nothing.
    pub least_points: usize,
    /// When a point is a glitch.
    pub glitch: GlitchFile,
    /// When a boundary has changed.
    pub boundary: BoundaryFile,
    /// Least ratio and arrow of each class, the best first; no limit for "reached" and "decreasing".
    classes: [(Class, f64, Arrow); 5],
    /// The normal quantile that belongs to the confidence, above zero.
    pub(super) quantile: f64,
}

impl Rules {
    /// Reads `trends.toml`.
    ///
    /// # Errors
    /// All mistakes of the file, each with its line.
    pub fn read(file: &TextFile) -> Result<Self, Vec<Finding>> {
        let place = Place::file(file.path);
        let read: TrendsFile = read_toml(&place, file.text)?;
        let at = |start: usize| place_in_text(&place, file.text, start);
        let mut findings = Vec::new();
        if !(*read.confidence > 0.0 && *read.confidence < 1.0) {
            let finding = Finding::error("value-not-accepted", at(read.confidence.start)).about("confidence");
            findings.push(finding.read(*read.confidence).accepted("a number above 0 and below 1"));
        }
        let classes = Class::ALL.map(|class| one_class(&read, class, &place, &at, &mut findings));
        let limits: Vec<f64> =
            classes.iter().filter(|(class, ..)| class.has_limit()).map(|(_, least, _)| *least).collect();
        if findings.is_empty() && !limits.windows(2).all(|pair| pair[0] > pair[1]) {
            findings.push(Finding::error("trend-limits-not-in-order", place.clone()));
        }
        if !findings.is_empty() {
            return Err(findings);
        }
        Ok(Self {
            target_year: read.target_year,
            confidence: *read.confidence,
            least_points: read.least_points.max(2),
            glitch: read.glitch,
            boundary: read.boundary,
            classes,
            quantile: normal::quantile(0.5 + *read.confidence / 2.0),
        })
    }

    /// The class of a ratio of actual to required progress. A ratio on a limit belongs to the better class; the last
    /// bits of an f64 do not decide.
    pub fn class(&self, ratio: f64) -> Class {
        let limited = self.classes.iter().filter(|(class, ..)| class.has_limit());
        let found = limited.into_iter().find(|(_, least, _)| ratio >= least - 1e-9);
        found.map_or(Class::Decreasing, |(class, ..)| *class)
    }

    /// The arrow of a class.
    pub fn arrow(&self, class: Class) -> Arrow {
        self.classes[class as usize].2
    }

    /// Ratios at which the class changes.
    pub(super) fn limits(&self) -> impl Iterator<Item = f64> {
        self.classes.iter().filter(|(class, ..)| class.has_limit()).map(|(_, least, _)| *least)
    }
}

/// The class as the file has it; missing, twice, or a limit too many or too few is reported.
fn one_class(
    read: &TrendsFile,
    class: Class,
    place: &Place,
    at: &impl Fn(usize) -> Place,
    findings: &mut Vec<Finding>,
) -> (Class, f64, Arrow) {
    let mut given = read.class.iter().filter(|given| given.class == class);
    let (first, more) = (given.next(), given.next());
    let Some(first) = first.filter(|_| more.is_none()) else {
        findings.push(Finding::error("trend-class-not-once", place.clone()).about(class.as_str()));
        return (class, f64::NAN, Arrow::Right);
    };
    let start = first.least.as_ref().map(|least| least.start);
    if class.has_limit() != first.least.is_some() {
        let rule = if class.has_limit() { "trend-limit-missing" } else { "trend-limit-not-used" };
        findings.push(Finding::new(
            kpi::finding::Severity::Error,
            rule,
            start.map_or_else(|| place.clone(), at),
        ));
    }
    (class, first.least.as_ref().map_or(f64::NAN, |least| **least), first.arrow)
}

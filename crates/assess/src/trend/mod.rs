//! Where a data point is heading: a robust slope with its interval, and whether that is fast enough for the target.
//!
//! The class is that of the SDG Index: yearly progress over the yearly progress that leads from the start of the series to
//! the target in the target year (`catalogue/trends.toml` has the limits). The start is the line's value in the first year,
//! which for two points is the first value. Only points since the last break count, and no point is ever dropped without
//! being named. Years are years and parts of years; slopes are in the data point's unit per year.

mod outlook;
pub mod rules;
pub mod series;
pub mod slope;

use kpi::catalogue::{Direction, ValueType};
use schemars::JsonSchema;
use serde::Serialize;

use outlook::outlook;
pub use outlook::{ClassShare, Classed, NotClassed, Outlook};
pub use rules::{Arrow, Class, Rules};
use slope::{Line, median, sen_interval, theil_sen};

/// The values of one data point over years.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// Which way is better.
    pub direction: Direction,
    /// Number or yes/no.
    pub value_type: ValueType,
    /// Value to be reached, where there is one.
    pub target: Option<Target>,
    /// Points in any order.
    pub points: Vec<Observation>,
}

/// A value to be reached by a year.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct Target {
    /// In the data point's unit.
    pub value: f64,
    /// Year.
    pub year: f64,
}

/// A value of one year.
#[derive(Debug, Clone, PartialEq)]
pub struct Observation {
    /// Year.
    pub year: f64,
    /// In the data point's unit.
    pub value: f64,
    /// Why it can't be compared with the points before it; empty where it can.
    pub breaks: Vec<Break>,
}

impl Observation {
    /// A point without a break before it.
    pub fn new(year: f64, value: f64) -> Self {
        Self { year, value, breaks: Vec::new() }
    }
}

/// Why a point can't be compared with those before it.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Break {
    /// What changed.
    pub cause: Cause,
    /// What it was before, such as the version of the framework or the area.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// What it is since.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is: Option<String>,
    /// What the city or the source says about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub says: Option<String>,
}

/// What changed at a break.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// The rules by which the figures were collected.
    Method,
    /// The boundary of the city.
    Boundary,
    /// What the city or the source says.
    Declared,
}

/// What the points allow to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// No point.
    NoPoint,
    /// Points of one year: no slope.
    OneYear,
    /// Two points: a slope from end to end, and nothing to tell how sure it is.
    TwoPoints,
    /// Too few points for an interval that says anything.
    FewPoints,
    /// A slope with its interval.
    Interval,
}

/// The change per year.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct Slope {
    /// In the data point's unit per year.
    pub per_year: f64,
    /// Between which the slope lies with that confidence; none where the points are too few.
    pub interval: Option<[f64; 2]>,
    /// Confidence of the interval.
    pub confidence: Option<f64>,
    /// Value of the line in the first year.
    pub start: f64,
    /// Value of the line in the last year.
    pub end: f64,
}

/// Whether the values move towards what is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// The whole interval is on the better side; without an interval, the slope is.
    Improving,
    /// The whole interval is on the worse side; without an interval, the slope is.
    Worsening,
    /// The slope and its interval are zero.
    Unchanged,
    /// The interval is on both sides.
    Unclear,
}

/// A point far from the line. It stays in: the slope does not follow it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct Glitch {
    /// Year.
    pub year: f64,
    /// Value.
    pub value: f64,
    /// Value of the line in that year.
    pub expected: f64,
    /// Distance from the line over the usual distance.
    pub distance: f64,
}

/// A point that was not used.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct LeftOut {
    /// Year.
    pub year: f64,
    /// Value.
    pub value: f64,
    /// Why.
    pub reason: WhyLeftOut,
}

/// Why a point was not used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum WhyLeftOut {
    /// A break lies between it and the points that were used.
    BeforeBreak,
    /// Year or value is no finite number.
    NotANumber,
}

/// A break in the series.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct BreakAt {
    /// Year of the first point behind it.
    pub year: f64,
    /// What changed.
    #[serde(flatten)]
    pub what: Break,
}

/// Where a data point is heading.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Trend {
    /// Points used.
    pub points: usize,
    /// First and last year of the points used.
    pub years: Option<[f64; 2]>,
    /// Latest value.
    pub latest: Option<f64>,
    /// What the points allow to say.
    pub evidence: Evidence,
    /// Change per year.
    pub slope: Option<Slope>,
    /// Whether that is better or worse; none where neither way is better.
    pub change: Option<Change>,
    /// The class, or why there is none.
    pub outlook: Outlook,
    /// Points far from the line.
    pub glitches: Vec<Glitch>,
    /// Points that were not used.
    pub left_out: Vec<LeftOut>,
    /// Breaks, in the order of years.
    pub breaks: Vec<BreakAt>,
}

impl Trend {
    /// The class, where there is one.
    pub fn class(&self) -> Option<Class> {
        match &self.outlook {
            Outlook::Classed(classed) => Some(classed.class),
            Outlook::NotClassed { .. } => None,
        }
    }
}

/// The trend of a series.
pub fn trend(series: &Series, rules: &Rules) -> Trend {
    let Comparable { points, left_out, breaks } = comparable(&series.points);
    let evidence = evidence(&points, rules);
    let line = theil_sen(&points).filter(|_| series.value_type == ValueType::Number);
    let glitches = line.map_or_else(Vec::new, |line| glitches(&points, line, rules));
    let slope = line.map(|line| slope_of(&points, line, evidence, rules));
    Trend {
        points: points.len(),
        years: ends(&points).map(|[first, last]| [first.0, last.0]),
        latest: points.last().map(|point| point.1),
        evidence,
        slope,
        change: slope.and_then(|slope| change(series, &slope)),
        outlook: outlook(series, &points, &glitches, evidence, rules),
        glitches,
        left_out,
        breaks,
    }
}

/// Points that can be compared with each other, and what is not among them.
struct Comparable {
    /// Year and value, in the order of years.
    points: Vec<(f64, f64)>,
    left_out: Vec<LeftOut>,
    breaks: Vec<BreakAt>,
}

/// Sorts points and keeps those since the last break.
fn comparable(points: &[Observation]) -> Comparable {
    let mut sorted: Vec<&Observation> = points.iter().collect();
    // Equal years are sorted by value, so that the order in which they were given does not show.
    sorted.sort_by(|a, b| a.year.total_cmp(&b.year).then(a.value.total_cmp(&b.value)));
    let (finite, odd): (Vec<&Observation>, Vec<&Observation>) =
        sorted.into_iter().partition(|point| point.year.is_finite() && point.value.is_finite());
    let first = finite.first().map_or(f64::NAN, |point| point.year);
    let behind = finite.iter().filter(|point| point.year > first);
    let breaks: Vec<BreakAt> = behind
        .flat_map(|point| point.breaks.iter().map(|what| BreakAt { year: point.year, what: what.clone() }))
        .collect();
    let from = breaks.last().map_or(first, |last| last.year);
    let (early, kept): (Vec<&Observation>, Vec<&Observation>) =
        finite.into_iter().partition(|point| point.year < from);
    let out = |reason| move |point: &Observation| LeftOut { year: point.year, value: point.value, reason };
    let left_out = early.into_iter().map(out(WhyLeftOut::BeforeBreak));
    Comparable {
        points: kept.into_iter().map(|point| (point.year, point.value)).collect(),
        left_out: left_out.chain(odd.into_iter().map(out(WhyLeftOut::NotANumber))).collect(),
        breaks,
    }
}

/// First and last point.
fn ends(points: &[(f64, f64)]) -> Option<[(f64, f64); 2]> {
    Some([*points.first()?, *points.last()?])
}

fn evidence(points: &[(f64, f64)], rules: &Rules) -> Evidence {
    match ends(points) {
        None => Evidence::NoPoint,
        Some([first, last]) if first.0 == last.0 => Evidence::OneYear,
        Some(_) if points.len() == 2 => Evidence::TwoPoints,
        Some(_) if points.len() < rules.least_points => Evidence::FewPoints,
        Some(_) => Evidence::Interval,
    }
}

fn slope_of(points: &[(f64, f64)], line: Line, evidence: Evidence, rules: &Rules) -> Slope {
    let interval = sen_interval(points, rules.quantile).filter(|_| evidence == Evidence::Interval);
    let [first, last] = ends(points).map_or([0.0; 2], |[first, last]| [first.0, last.0]);
    Slope {
        per_year: line.slope,
        interval,
        confidence: interval.map(|_| rules.confidence),
        start: line.at(first),
        end: line.at(last),
    }
}

/// Points whose distance from the line is many times the usual one.
fn glitches(points: &[(f64, f64)], line: Line, rules: &Rules) -> Vec<Glitch> {
    if points.len() < rules.glitch.least_points {
        return Vec::new();
    }
    let sorted = |values: &mut dyn Iterator<Item = f64>| {
        let mut values: Vec<f64> = values.map(f64::abs).collect();
        values.sort_by(f64::total_cmp);
        median(&values).unwrap_or_default()
    };
    let distance = |(year, value): &(f64, f64)| value - line.at(*year);
    // 1.4826 makes the median distance the standard deviation of normally distributed ones.
    let usual = 1.4826 * sorted(&mut points.iter().map(distance));
    let floor = rules.glitch.floor_percent / 100.0 * sorted(&mut points.iter().map(|point| point.1));
    if usual.max(floor) == 0.0 {
        // Most values are zero and on the line: there is no usual distance to count by.
        return Vec::new();
    }
    let far = |point: &&(f64, f64)| {
        let distance = distance(point).abs();
        distance > rules.glitch.limit * usual && distance > floor
    };
    let glitch = |point: &(f64, f64)| Glitch {
        year: point.0,
        value: point.1,
        expected: line.at(point.0),
        distance: distance(point).abs() / usual.max(floor),
    };
    points.iter().filter(far).map(glitch).collect()
}

/// Whether the slope is on the better side. Nominal data points are compared by their distance from the target.
fn change(series: &Series, slope: &Slope) -> Option<Change> {
    let sign = match series.direction {
        Direction::Higher => 1.0,
        Direction::Lower => -1.0,
        Direction::Nominal | Direction::None => return None,
    };
    let [a, b] = slope.interval.unwrap_or([slope.per_year; 2]).map(|end| end * sign);
    Some(match (a.min(b), a.max(b)) {
        (least, _) if least > 0.0 => Change::Improving,
        (_, most) if most < 0.0 => Change::Worsening,
        (least, most) if least == 0.0 && most == 0.0 => Change::Unchanged,
        _ => Change::Unclear,
    })
}

//! Learned speeds as a table: a file of `catalogue/speeds/`, and what it says about a level and a number of years.

use kpi::catalogue::{Framework, TextFile, read_toml};
use kpi::finding::{Finding, Place};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::panel::Scale;

/// The quantiles that are kept, in percent: so many of the places improved by less.
pub const GRID: [f64; 13] = [1.0, 5.0, 10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 90.0, 95.0, 99.0];
/// Version of the way in which speeds are learned.
pub const METHOD: u32 = 2;
/// Fewer places than this are too few to speak of a feasible speed.
pub const LEAST_PLACES: usize = 30;

/// Learned speeds of a panel.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Speeds {
    /// Short id, the file's name.
    pub id: String,
    /// Whose speeds these are, in plain words: they stand in for a city's.
    pub whose: String,
    /// Where the values come from, and under which terms.
    pub source: String,
    /// Nearer panels are asked first: 1 for municipalities, 2 for countries.
    pub nearness: u32,
    /// Framework whose KPIs they are.
    pub framework: String,
    /// Version of the way in which they were learned.
    pub method: u32,
    /// One for each data point.
    #[serde(default, rename = "speed")]
    pub points: Vec<PointSpeeds>,
}

/// Learned speeds of a data point.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PointSpeeds {
    /// Code of the KPI.
    pub code: String,
    /// Data point, where the KPI has parts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data_point: Option<String>,
    /// Places with at least one change.
    pub places: usize,
    /// First and last year of the values.
    pub years: [i32; 2],
    /// Added before the logarithm is taken; without it, changes are plain differences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub log_offset: Option<f64>,
    /// Values that were left out as glitches of one year.
    pub glitches: usize,
    /// First years of a new definition, across which nothing was measured.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub breaks: Vec<i32>,
    /// What these changes do not mean.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Held against later years, by how much the shares that reached the targets were off (0 to 1); none where that could not be
    /// checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub off_later: Option<f64>,
    /// By number of years, fewest first.
    #[serde(default, rename = "horizon")]
    pub horizons: Vec<Horizon>,
}

/// Learned improvements over so many years.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Horizon {
    /// Years.
    pub years: i32,
    /// Places with such a change.
    pub places: usize,
    /// Changes; those of one place overlap and are not independent.
    pub windows: usize,
    /// Starting levels, on the scale, lowest first.
    pub levels: Vec<f64>,
    /// For each level the improvements, on the scale, of [`GRID`].
    pub improvements: Vec<Vec<f64>>,
    /// What a place's own speed adds, where enough places have one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_speed: Option<OwnSpeed>,
}

/// What a place's own speed of the last years tells about the years to come.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnSpeed {
    /// Share of the own speed that goes on.
    pub goes_on: f64,
    /// Speeds beyond these, on the scale a year, count as these.
    pub limits: [f64; 2],
    /// For each level the improvements, on the scale, of [`GRID`], less what goes on.
    pub improvements: Vec<Vec<f64>>,
}

/// What speeds say about a place: quantiles of its improvement, on the scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlook {
    /// The improvements of [`GRID`].
    pub improvements: Vec<f64>,
    /// The level is below the lowest or above the highest that was learned.
    pub out_of_range: bool,
    /// The number of years is beyond what was learned; the most that was learned is used.
    pub too_far: bool,
    /// The place's own speed was used.
    pub own_speed: bool,
}

/// Reads a table.
///
/// # Errors
/// Every mistake of the file; lists whose lengths do not fit each other.
pub fn read(file: &TextFile) -> Result<Speeds, Vec<Finding>> {
    let place = Place::file(file.path);
    let speeds: Speeds = read_toml(&place, file.text)?;
    let fits = |levels: usize, rows: &[Vec<f64>]| {
        rows.len() == levels && rows.iter().all(|row| row.len() == GRID.len())
    };
    let wrong = speeds.points.iter().filter(|point| {
        point.horizons.is_empty()
            || point.horizons.iter().any(|horizon| {
                let levels = horizon.levels.len();
                let own = horizon.own_speed.as_ref().is_none_or(|own| fits(levels, &own.improvements));
                levels == 0 || !fits(levels, &horizon.improvements) || !own
            })
    });
    let findings: Vec<Finding> = wrong
        .map(|point| Finding::error("speed-shape", place.clone()).about(&*point.code).accepted(GRID.len()))
        .collect();
    if findings.is_empty() { Ok(speeds) } else { Err(findings) }
}

impl Speeds {
    /// The speeds of a data point, by the index of its KPI and its own.
    pub fn of(&self, framework: &Framework, kpi: usize, point: usize) -> Option<&PointSpeeds> {
        let kpi = &framework.kpis[kpi];
        let key = kpi.points[point].key.as_deref();
        self.points.iter().find(|speeds| {
            kpi::catalogue::same_code(&speeds.code, &kpi.code) && speeds.data_point.as_deref() == key
        })
    }
}

impl PointSpeeds {
    /// The data point as findings name it: the code, and the key of the data point where there are parts.
    pub fn subject(&self) -> String {
        match &self.data_point {
            Some(key) => format!("{} / {key}", self.code),
            None => self.code.clone(),
        }
    }

    /// The level that was learned nearest to a level: itself, or the lowest or highest of all.
    pub fn nearest(&self, level: f64) -> f64 {
        let learned = self.horizons.last().and_then(|last| last.levels.first().zip(last.levels.last()));
        learned.map_or(level, |(low, high)| level.clamp(*low, *high))
    }

    /// The scale of these speeds for a data point.
    pub fn scale(&self, point: &kpi::catalogue::DataPoint) -> Scale {
        let sign = if point.direction == kpi::catalogue::Direction::Lower { -1.0 } else { 1.0 };
        Scale { log_offset: self.log_offset, range: point.range, sign }
    }

    /// What is to be expected of a place at a level, on the scale, after so many years. Between the numbers of years that were
    /// learned, and before the first of them, improvements are in proportion.
    pub fn outlook(&self, level: f64, own_speed: Option<f64>, years: f64) -> Option<Outlook> {
        let last = self.horizons.last()?;
        let too_far = years > f64::from(last.years);
        let years = years.min(f64::from(last.years));
        let after = self.horizons.iter().position(|horizon| f64::from(horizon.years) >= years)?;
        let later = &self.horizons[after];
        let (end, used) = later.improvements(level, own_speed);
        let (begin, start) = match after.checked_sub(1).map(|before| &self.horizons[before]) {
            Some(earlier) => (earlier.improvements(level, own_speed).0, f64::from(earlier.years)),
            None => (vec![0.0; GRID.len()], 0.0),
        };
        let part = (years - start) / (f64::from(later.years) - start);
        let improvements = begin.iter().zip(&end).map(|(begin, end)| begin + part * (end - begin)).collect();
        let learned = later.levels.first().zip(later.levels.last());
        let out_of_range = learned.is_some_and(|(low, high)| level < *low || level > *high);
        Some(Outlook { improvements, out_of_range, too_far, own_speed: used })
    }
}

/// Most years that an adoption curve is followed.
const MOST_YEARS: u32 = 60;

impl PointSpeeds {
    /// Years from one level to another along an adoption curve: each year brings what so many percent of the places stayed below that
    /// started at the level reached by then. None where that leads nowhere, or takes more than 60 years.
    pub fn years_to(&self, from: f64, goal: f64, sign: f64, percent: f64) -> Option<f64> {
        let shortest = self.horizons.first()?;
        let mut level = from;
        for year in 0..MOST_YEARS {
            let left = sign * (goal - level);
            if left <= 0.0 {
                return Some(f64::from(year));
            }
            let improvements = between(&shortest.levels, &shortest.improvements, level);
            let a_year = quantile(&improvements, percent) / f64::from(shortest.years);
            if a_year <= 0.0 {
                return None;
            }
            if a_year >= left {
                return Some(f64::from(year) + left / a_year);
            }
            level += sign * a_year;
        }
        None
    }
}

/// The improvement of [`GRID`] that so many percent of the places stayed below.
pub(super) fn quantile(improvements: &[f64], percent: f64) -> f64 {
    let after = GRID.partition_point(|known| *known < percent).clamp(1, GRID.len() - 1);
    let part = ((percent - GRID[after - 1]) / (GRID[after] - GRID[after - 1])).clamp(0.0, 1.0);
    improvements[after - 1] + part * (improvements[after] - improvements[after - 1])
}

impl Horizon {
    /// The improvements at a level, between the levels that were learned; and whether the own speed was used.
    pub fn improvements(&self, level: f64, own_speed: Option<f64>) -> (Vec<f64>, bool) {
        match (own_speed, &self.own_speed) {
            (Some(speed), Some(own)) => {
                let goes_on = own.goes_on * speed.clamp(own.limits[0], own.limits[1]) * f64::from(self.years);
                let rest = between(&self.levels, &own.improvements, level);
                (rest.into_iter().map(|improvement| improvement + goes_on).collect(), true)
            }
            _ => (between(&self.levels, &self.improvements, level), false),
        }
    }
}

/// Rows at levels, and between them in proportion; beyond the ends as at the ends.
fn between(levels: &[f64], rows: &[Vec<f64>], level: f64) -> Vec<f64> {
    let after = levels.partition_point(|known| *known < level).min(levels.len() - 1);
    let before = after.saturating_sub(1);
    let width = levels[after] - levels[before];
    let part = if width > 0.0 { ((level - levels[before]) / width).clamp(0.0, 1.0) } else { 1.0 };
    rows[before].iter().zip(&rows[after]).map(|(low, high)| low + part * (high - low)).collect()
}

impl Outlook {
    /// The improvement that so many percent of the places stayed below.
    pub fn quantile(&self, percent: f64) -> f64 {
        quantile(&self.improvements, percent)
    }

    /// Probability that the improvement is at least this; from 1 % to 99 %, since more was not learned.
    pub fn chance(&self, improvement: f64) -> f64 {
        let below = self.improvements.partition_point(|known| *known < improvement);
        let percent = match below {
            0 => GRID[0],
            all if all == GRID.len() => GRID[GRID.len() - 1],
            at => {
                let (low, high) = (self.improvements[at - 1], self.improvements[at]);
                let part = if high > low { (improvement - low) / (high - low) } else { 0.0 };
                GRID[at - 1] + part * (GRID[at] - GRID[at - 1])
            }
        };
        1.0 - percent / 100.0
    }
}

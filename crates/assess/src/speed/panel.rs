//! A panel: values of many places over years, data point by data point.

use kpi::catalogue::{DataPoint, Direction};

use crate::trend::slope::{median, theil_sen};

/// Most years back from which a place's own speed is taken.
const OWN_YEARS: i32 = 5;
/// Fewer values than this make no speed of one's own.
const OWN_VALUES: usize = 3;
/// A value that is off its neighbours by so many usual yearly changes, while they agree, is a glitch.
const GLITCH: f64 = 8.0;

/// Values of a place, year after year.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceSeries {
    /// Code or name of the place.
    pub place: String,
    /// Year and value, in the order of years, each year once.
    pub values: Vec<(i32, f64)>,
}

/// All places of a data point.
#[derive(Debug, Clone, PartialEq)]
pub struct PointPanel {
    /// Index of the KPI in the framework.
    pub kpi: usize,
    /// Index of the data point in the KPI.
    pub point: usize,
    /// The places, in the order of their codes.
    pub places: Vec<PlaceSeries>,
    /// First years of a new definition: no change is measured across them.
    pub breaks: Vec<i32>,
    /// What its changes do not mean.
    pub note: Option<String>,
}

/// A panel.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Panel {
    /// One for each data point, in the framework's order.
    pub points: Vec<PointPanel>,
}

/// On what scale changes are counted, and which way is better.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// Added before the logarithm is taken; none for a scale of plain differences.
    pub log_offset: Option<f64>,
    /// Lowest and highest value that is possible.
    pub range: [f64; 2],
    /// 1 where more is better, -1 where less is.
    pub sign: f64,
}

impl Scale {
    /// The scale of a data point: differences where both ends are limited, logarithms where the upper end is open. Nothing where neither
    /// way is better.
    pub fn of(point: &DataPoint, panel: &PointPanel) -> Option<Self> {
        let sign = match point.direction {
            Direction::Higher => 1.0,
            Direction::Lower => -1.0,
            Direction::Nominal | Direction::None => return None,
        };
        let open = point.range[1].is_infinite();
        let log_offset = open.then(|| {
            // A tenth of a low value, so that the logarithm of zero is finite and nothing else changes much.
            let mut values: Vec<f64> =
                panel.places.iter().flat_map(|place| &place.values).map(|(_, v)| *v).collect();
            values.sort_unstable_by(f64::total_cmp);
            let low = values.get(values.len() / 50).copied().unwrap_or_default();
            (0.1 * low).max(1e-6)
        });
        Some(Self { log_offset, range: point.range, sign })
    }

    /// A value on the scale.
    pub fn to(self, value: f64) -> f64 {
        match self.log_offset {
            Some(offset) => (value.max(0.0) + offset).ln(),
            None => value,
        }
    }

    /// A place on the scale as a value, within what is possible.
    pub fn back(self, at: f64) -> f64 {
        let value = match self.log_offset {
            Some(offset) => at.exp() - offset,
            None => at,
        };
        value.clamp(self.range[0], self.range[1])
    }
}

/// A change over some years.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Window {
    /// Index of the place.
    pub place: usize,
    /// First year.
    pub start: i32,
    /// Level at the start, on the scale.
    pub level: f64,
    /// Improvement to the end, on the scale: above 0 is better.
    pub change: f64,
    /// Improvement a year before the start, on the scale, where there are enough values.
    pub own_speed: Option<f64>,
    /// Improvement a year since the first value, on the scale.
    pub since_first: Option<f64>,
}

impl PointPanel {
    /// All values on the scale, glitches left out; and how many those are.
    pub fn cleaned(&self, scale: Scale) -> (Vec<Vec<(i32, f64)>>, usize) {
        let all: Vec<Vec<(i32, f64)>> = self
            .places
            .iter()
            .map(|place| place.values.iter().map(|(year, value)| (*year, scale.to(*value))).collect())
            .collect();
        let steps = |series: &Vec<(i32, f64)>| -> Vec<f64> {
            series.windows(2).map(|pair| (pair[1].1 - pair[0].1).abs()).collect()
        };
        let mut yearly: Vec<f64> = all.iter().flat_map(steps).collect();
        yearly.sort_unstable_by(f64::total_cmp);
        let usual = median(&yearly).unwrap_or_default();
        let mut glitches = 0;
        let cleaned = all
            .iter()
            .map(|series| {
                let keep = |at: usize| {
                    at == 0 || at + 1 == series.len() || !is_glitch(&series[at - 1..=at + 1], usual)
                };
                let kept: Vec<(i32, f64)> =
                    series.iter().enumerate().filter(|(at, _)| keep(*at)).map(|(_, value)| *value).collect();
                glitches += series.len() - kept.len();
                kept
            })
            .collect();
        (cleaned, glitches)
    }

    /// All changes over so many years that cross no break.
    pub fn windows(&self, cleaned: &[Vec<(i32, f64)>], scale: Scale, years: i32) -> Vec<Window> {
        let mut windows = Vec::new();
        for (place, series) in cleaned.iter().enumerate() {
            for &(start, level) in series {
                let Ok(end) = series.binary_search_by_key(&(start + years), |(year, _)| *year) else {
                    continue;
                };
                if self.breaks.iter().any(|year| start < *year && *year <= start + years) {
                    continue;
                }
                let since = self.breaks.iter().copied().filter(|year| *year <= start).max();
                let known: Vec<(i32, f64)> = series
                    .iter()
                    .copied()
                    .filter(|(year, _)| *year <= start && since.is_none_or(|since| *year >= since))
                    .collect();
                windows.push(Window {
                    place,
                    start,
                    level,
                    change: scale.sign * (series[end].1 - level),
                    own_speed: own_speed(&known, scale),
                    since_first: known
                        .first()
                        .filter(|first| first.0 < start)
                        .map(|first| scale.sign * (level - first.1) / f64::from(start - first.0)),
                });
            }
        }
        windows
    }
}

/// Improvement a year, on the scale, over the last years up to the last value; none where there are too few values.
pub fn own_speed(known: &[(i32, f64)], scale: Scale) -> Option<f64> {
    let last = known.last()?.0;
    let recent: Vec<(f64, f64)> = known
        .iter()
        .filter(|(year, _)| last - year <= OWN_YEARS)
        .map(|(year, at)| (f64::from(*year), *at))
        .collect();
    if recent.len() < OWN_VALUES {
        return None;
    }
    Some(scale.sign * theil_sen(&recent)?.slope)
}

/// Three values of which the middle one is far off while its neighbours agree.
fn is_glitch(values: &[(i32, f64)], usual: f64) -> bool {
    let [before, at, after] = [values[0].1, values[1].1, values[2].1];
    let off = (at - f64::midpoint(before, after)).abs();
    usual > 0.0 && off > GLITCH * usual && (after - before).abs() < 0.5 * off
}

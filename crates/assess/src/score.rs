//! Scores: points summed over data points, for KPIs, categories, sub-dimensions, dimensions and the whole city.
//!
//! A score is points over four times the number of scored data points. Data points that are not reported, or have no benchmark,
//! are left out above and below the line, so leaving out a bad one raises the score: coverage and the interval
//! that the missing ones could still make of it stand beside every score.

use kpi::catalogue::{BenchmarkSet, Framework};
use kpi::result::{PointResult, Results, State};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::band::{Band, LEAST_POINTS, MOST_POINTS, ShareRule};

/// How a data point was scored, or why not.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum PointScore {
    /// It has a value and a benchmark.
    Scored {
        /// Share of the target, not capped.
        share: f64,
        /// Its band.
        band: Band,
        /// How the share was computed.
        rule: ShareRule,
    },
    /// It has no benchmark.
    NoBenchmark,
    /// It has a benchmark, but no value that counts.
    NoValue(State),
}

impl PointScore {
    /// The band, where it is scored.
    pub fn band(&self) -> Option<Band> {
        match self {
            Self::Scored { band, .. } => Some(*band),
            _ => None,
        }
    }

    /// Scores the result of a data point.
    pub fn of(framework: &Framework, benchmarks: &BenchmarkSet, result: &PointResult) -> Self {
        let point = &framework.kpis[result.kpi].points[result.point];
        let benchmark = benchmarks.by_point.get(&(result.kpi, result.point));
        let rule = ShareRule::of(point.value_type, point.direction);
        let (Some(benchmark), Some(rule)) = (benchmark, rule) else { return Self::NoBenchmark };
        match result.value.filter(|_| result.state.is_scored()) {
            Some(value) => {
                let share = rule.share(value, benchmark.value);
                Self::Scored { share, band: Band::of(share), rule }
            }
            None => Self::NoValue(result.state),
        }
    }
}

/// Points of a group of data points.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Score {
    /// Sum of the points of scored data points.
    pub points: u32,
    /// Scored data points.
    pub scored: u32,
    /// Data points with a benchmark, scored or not.
    pub with_benchmark: u32,
    /// Data points with a value.
    pub with_value: u32,
    /// All data points.
    pub all: u32,
}

impl Score {
    /// Takes one more data point into the group.
    pub fn add(&mut self, score: &PointScore, has_value: bool) {
        self.all += 1;
        self.with_value += u32::from(has_value);
        match score {
            PointScore::Scored { band, .. } => {
                self.points += band.points();
                self.scored += 1;
                self.with_benchmark += 1;
            }
            PointScore::NoValue(_) => self.with_benchmark += 1,
            PointScore::NoBenchmark => {}
        }
    }

    /// Points over the most that the scored data points could have; none where nothing is scored.
    pub fn share(&self) -> Option<f64> {
        (self.scored > 0).then(|| f64::from(self.points) / f64::from(MOST_POINTS * self.scored))
    }

    /// The band in which the score is shown.
    pub fn band(&self) -> Option<Band> {
        self.share().map(Band::of)
    }

    /// The share if every data point that has a benchmark and is not scored came at its worst, and at its best.
    pub fn interval(&self) -> Option<[f64; 2]> {
        let missing = self.with_benchmark - self.scored;
        let most = f64::from(MOST_POINTS * self.with_benchmark);
        (self.with_benchmark > 0)
            .then(|| [LEAST_POINTS, MOST_POINTS].map(|each| f64::from(self.points + each * missing) / most))
    }

    /// Share of data points that have a value.
    pub fn coverage(&self) -> f64 {
        if self.all == 0 { 0.0 } else { f64::from(self.with_value) / f64::from(self.all) }
    }
}

/// The score of a category within a dimension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoryScore {
    /// Id of the dimension.
    pub dimension: String,
    /// Id of the category.
    pub category: String,
    /// Its score.
    pub score: Score,
}

/// How many KPIs of a level have a value.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Reported {
    /// KPIs with a value for all data points.
    pub fully: u32,
    /// KPIs with a value for some.
    pub partly: u32,
    /// All KPIs.
    pub all: u32,
}

/// All scores of a city.
#[derive(Debug, Clone, PartialEq)]
pub struct Scores {
    /// Per data point, in the order of the results.
    pub points: Vec<PointScore>,
    /// Per KPI.
    pub kpis: Vec<Score>,
    /// Per category within its dimension, in the framework's order.
    pub categories: Vec<CategoryScore>,
    /// Per sub-dimension: its id and score.
    pub sub_dimensions: Vec<(String, Score)>,
    /// Per dimension: its id and score.
    pub dimensions: Vec<(String, Score)>,
    /// Over all data points.
    pub total: Score,
    /// Core KPIs reported.
    pub core: Reported,
    /// Advanced KPIs reported.
    pub advanced: Reported,
}

/// Scores the results of a dossier with a set of benchmarks.
pub fn score(framework: &Framework, benchmarks: &BenchmarkSet, results: &Results) -> Scores {
    let mut scores = empty(framework);
    for result in &results.points {
        let kpi = &framework.kpis[result.kpi];
        let point = PointScore::of(framework, benchmarks, result);
        let has_value = result.value.is_some();
        let category = scores
            .categories
            .iter_mut()
            .find(|known| known.dimension == kpi.dimension && known.category == kpi.category)
            .map(|known| &mut known.score);
        let sub =
            scores.sub_dimensions.iter_mut().find(|(id, _)| *id == kpi.sub_dimension).map(|(_, score)| score);
        let dimension =
            scores.dimensions.iter_mut().find(|(id, _)| *id == kpi.dimension).map(|(_, score)| score);
        for group in [category, sub, dimension].into_iter().flatten() {
            group.add(&point, has_value);
        }
        scores.total.add(&point, has_value);
        scores.kpis[result.kpi].add(&point, has_value);
        scores.points.push(point);
    }
    for (kpi, score) in framework.kpis.iter().zip(&scores.kpis) {
        let reported = match kpi.level {
            kpi::catalogue::Level::Core => &mut scores.core,
            kpi::catalogue::Level::Advanced => &mut scores.advanced,
        };
        reported.all += 1;
        reported.fully += u32::from(score.with_value == score.all);
        reported.partly += u32::from(score.with_value > 0 && score.with_value < score.all);
    }
    scores
}

/// Every group with nothing in it, in the framework's order.
fn empty(framework: &Framework) -> Scores {
    let mut categories: Vec<CategoryScore> = Vec::new();
    for kpi in &framework.kpis {
        if !categories.iter().any(|known| known.dimension == kpi.dimension && known.category == kpi.category)
        {
            let (dimension, category) = (kpi.dimension.clone(), kpi.category.clone());
            categories.push(CategoryScore { dimension, category, score: Score::default() });
        }
    }
    let subs = framework.dimensions.iter().flat_map(|dimension| &dimension.sub_dimensions);
    Scores {
        points: Vec::new(),
        kpis: vec![Score::default(); framework.kpis.len()],
        categories,
        sub_dimensions: subs.map(|(id, _)| (id.clone(), Score::default())).collect(),
        dimensions: framework.dimensions.iter().map(|d| (d.id.clone(), Score::default())).collect(),
        total: Score::default(),
        core: Reported::default(),
        advanced: Reported::default(),
    }
}

//! The SDG view: for each goal the mean share of target of the data points that refer to it, where enough of them have a value.
//!
//! A share is continuous and capped at 1, so that no goal is made up for by overshooting another. The least coverage is
//! data (`sdg.toml`), after the rule of the SDG Index (Sustainable Development Report, methods summary).

use kpi::catalogue::files::SdgFile;
use kpi::catalogue::{BenchmarkSet, Framework, Kpi};
use kpi::result::{PointResult, Results};
use schemars::JsonSchema;
use serde::Serialize;

use crate::score::PointScore;

/// Which references of KPIs to goals count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum References {
    /// Those of the methodology.
    Stated,
    /// Those that the catalogue suggests from general knowledge, too.
    AlsoSuggested,
}

/// How goals are viewed: the same for all cities.
#[derive(Debug, Clone, Copy)]
pub struct Goals<'a> {
    /// The KPIs.
    pub framework: &'a Framework,
    /// What is 100 % of target.
    pub benchmarks: &'a BenchmarkSet,
    /// The goals, and the least coverage.
    pub sdg: &'a SdgFile,
    /// Which references count.
    pub references: References,
}

/// A goal, and where a city stands with it.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct GoalView {
    /// 1 to 17.
    pub number: u8,
    /// Short title.
    pub title: String,
    /// Colour, `#rrggbb`.
    pub colour: String,
    /// Data points that refer to it, with a benchmark or without.
    pub points: Vec<GoalPoint>,
    /// Data points with a benchmark and a value that counts.
    pub reported: u32,
    /// Data points with a benchmark.
    pub with_benchmark: u32,
    /// Reported over all with a benchmark; none where none has one.
    pub coverage: Option<f64>,
    /// Where the city stands, or why that is not said.
    #[serde(flatten)]
    pub standing: GoalStanding,
}

/// Where a city stands with a goal, or why that is not said.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum GoalStanding {
    /// Enough data points are reported.
    Shown {
        /// Mean share of target, 0 to 1.
        share: f64,
    },
    /// Too few of its data points are reported.
    NotEnoughData {
        /// How many would be enough.
        needed: u32,
    },
    /// KPIs refer to it, but nothing says what their target is.
    NoBenchmark,
    /// No KPI refers to it.
    NoKpi,
}

/// A data point that refers to a goal.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct GoalPoint {
    /// Code of the KPI, and the data point's key where there are parts.
    pub subject: String,
    /// Index of the KPI.
    #[serde(skip)]
    pub kpi: usize,
    /// Index of the data point in the KPI.
    #[serde(skip)]
    pub point: usize,
    /// The catalogue suggests the reference; the methodology does not state it.
    pub suggested: bool,
    /// It has a benchmark.
    pub has_benchmark: bool,
    /// Share of target, 0 to 1; none without a benchmark or a value that counts.
    pub share: Option<f64>,
}

impl Goals<'_> {
    /// All goals in their order, with the results of a city.
    pub fn view(&self, results: &Results) -> Vec<GoalView> {
        let views = self.sdg.goals.iter().map(|goal| {
            let points: Vec<GoalPoint> =
                results.points.iter().filter_map(|result| self.point(goal.number, result)).collect();
            let with_benchmark = points.iter().filter(|point| point.has_benchmark).count();
            let reported = points.iter().filter(|point| point.share.is_some()).count();
            GoalView {
                number: goal.number,
                title: goal.title.clone(),
                colour: goal.colour.clone(),
                reported: reported as u32,
                with_benchmark: with_benchmark as u32,
                coverage: (with_benchmark > 0).then(|| reported as f64 / with_benchmark as f64),
                standing: self.standing(&points, with_benchmark),
                points,
            }
        });
        views.collect()
    }

    /// A data point as far as it refers to the goal.
    fn point(&self, goal: u8, result: &PointResult) -> Option<GoalPoint> {
        let kpi = &self.framework.kpis[result.kpi];
        let stated = kpi.sdg.goals.contains(&goal);
        let also = self.references == References::AlsoSuggested && is_suggested(kpi, goal);
        if !(stated || also) {
            return None;
        }
        let score = PointScore::of(self.framework, self.benchmarks, result);
        Some(GoalPoint {
            subject: kpi.subject(&kpi.points[result.point]),
            kpi: result.kpi,
            point: result.point,
            suggested: !stated,
            has_benchmark: score != PointScore::NoBenchmark,
            share: match score {
                PointScore::Scored { share, .. } => Some(share.min(1.0)),
                PointScore::NoBenchmark | PointScore::NoValue(_) => None,
            },
        })
    }

    fn standing(&self, points: &[GoalPoint], with_benchmark: usize) -> GoalStanding {
        let shares: Vec<f64> = points.iter().filter_map(|point| point.share).collect();
        // The last bits of a product do not ask for one data point more.
        let needed = (*self.sdg.least_coverage * with_benchmark as f64 - 1e-9).ceil().max(1.0) as usize;
        if points.is_empty() {
            GoalStanding::NoKpi
        } else if with_benchmark == 0 {
            GoalStanding::NoBenchmark
        } else if shares.len() < needed {
            GoalStanding::NotEnoughData { needed: needed as u32 }
        } else {
            GoalStanding::Shown { share: shares.iter().sum::<f64>() / shares.len() as f64 }
        }
    }
}

/// True where the catalogue suggests a target or an indicator of the goal.
fn is_suggested(kpi: &Kpi, goal: u8) -> bool {
    let goals = kpi.sdg.suggested.iter().filter_map(|code| code.split('.').next());
    goals.into_iter().any(|number| number.parse() == Ok(goal))
}

//! How sure a band is: values moved within their own uncertainty, and the bands that come out.

use kpi::catalogue::{BenchmarkSet, Framework};
use kpi::result::Results;
use schemars::JsonSchema;
use serde::Serialize;

use super::streams::{Purpose, Stream};
use crate::band::{Band, MOST_POINTS, ShareRule};
use crate::quality::{QualityTable, Spread};
use crate::score::{PointScore, Scores};

/// Probabilities of the four bands, the worst first.
pub type Chances = [f64; 4];

/// How sure the band of a data point is.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PointChances {
    /// Index of the KPI in the framework.
    pub kpi: usize,
    /// Index of the data point in the KPI.
    pub point: usize,
    /// Share of the target by the value itself.
    pub share: f64,
    /// Points of its band, 1 to 4.
    pub points: u32,
    /// Probabilities of the bands.
    pub chances: Chances,
    /// The probability of its own band is below what the profile's rules ask for: it stands on a cliff.
    pub shaky: bool,
}

/// How sure the band of a category is.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CategoryChances {
    /// Id of the dimension.
    pub dimension: String,
    /// Id of the category.
    pub category: String,
    /// Its score by the values themselves.
    pub share: f64,
    /// Probabilities of the bands.
    pub chances: Chances,
    /// The probability of its own band is below what the profile's rules ask for.
    pub shaky: bool,
}

/// How sure bands and score are.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct BandChances {
    /// Scored data points, in the framework's order.
    pub points: Vec<PointChances>,
    /// Categories with a score, in the framework's order.
    pub categories: Vec<CategoryChances>,
    /// The score over all data points: 5 % of the draws are below, and 5 % above.
    pub score: Option<[f64; 2]>,
    /// Draws.
    pub draws: usize,
}

/// A scored data point, ready to be drawn.
struct Drawn {
    value: f64,
    benchmark: f64,
    rule: ShareRule,
    spread: Spread,
    category: usize,
}

/// Draws every scored value so many times. A band is shaky where its probability is below `shaky_below`.
pub fn chances(
    framework: &Framework,
    benchmarks: &BenchmarkSet,
    results: &Results,
    scores: &Scores,
    quality: &QualityTable,
    (draws, shaky_below, seed): (usize, f64, u64),
) -> BandChances {
    let mut points = Vec::new();
    let mut drawn = Vec::new();
    for (result, score) in results.points.iter().zip(&scores.points) {
        let PointScore::Scored { share, band, rule } = score else { continue };
        let kpi = &framework.kpis[result.kpi];
        let benchmark = benchmarks.by_point.get(&(result.kpi, result.point)).map(|benchmark| benchmark.value);
        let (Some(value), Some(benchmark)) = (result.value, benchmark) else { continue };
        let of = |known: &crate::score::CategoryScore| {
            known.dimension == kpi.dimension && known.category == kpi.category
        };
        drawn.push(Drawn {
            value,
            benchmark,
            rule: *rule,
            spread: quality.spread_of(framework, result).unwrap_or(Spread::None),
            category: scores.categories.iter().position(of).unwrap_or_default(),
        });
        points.push(PointChances {
            kpi: result.kpi,
            point: result.point,
            share: *share,
            points: band.points(),
            chances: [0.0; 4],
            shaky: false,
        });
    }
    let mut of_category = vec![[0_usize; 4]; scores.categories.len()];
    let mut of_point = vec![[0_usize; 4]; points.len()];
    let mut totals = Vec::with_capacity(draws);
    let mut sums = vec![(0, 0); scores.categories.len()];
    for number in 0..draws {
        let mut stream = Stream::new(seed, Purpose::Bands, number as u64);
        sums.fill((0, 0));
        for (at, one) in drawn.iter().enumerate() {
            let share = one.rule.share(one.spread.draw(one.value, stream.uniform()), one.benchmark);
            let band = Band::of(share);
            of_point[at][band as usize] += 1;
            sums[one.category].0 += band.points();
            sums[one.category].1 += MOST_POINTS;
        }
        for (counts, (points, most)) in of_category.iter_mut().zip(&sums).filter(|(_, (_, most))| *most > 0) {
            counts[Band::of(f64::from(*points) / f64::from(*most)) as usize] += 1;
        }
        let (points, most) = sums.iter().fold((0, 0), |all, one| (all.0 + one.0, all.1 + one.1));
        totals.push(f64::from(points) / f64::from(most.max(1)));
    }
    let share = |counts: [usize; 4]| counts.map(|count| count as f64 / draws.max(1) as f64);
    for (point, counts) in points.iter_mut().zip(of_point) {
        point.chances = share(counts);
        point.shaky = point.chances[point.points as usize - 1] < shaky_below;
    }
    let categories = scores.categories.iter().zip(of_category).filter_map(|(category, counts)| {
        let (own, chances) = (category.score.share()?, share(counts));
        Some(CategoryChances {
            dimension: category.dimension.clone(),
            category: category.category.clone(),
            share: own,
            chances,
            shaky: chances[Band::of(own) as usize] < shaky_below,
        })
    });
    let categories = categories.collect();
    totals.sort_unstable_by(f64::total_cmp);
    let at = |share: f64| totals[(share * (totals.len() - 1) as f64).round() as usize];
    let score = (!points.is_empty() && draws > 0).then(|| [at(0.05), at(0.95)]);
    BandChances { points, categories, score, draws }
}

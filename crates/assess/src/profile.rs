//! What stands out in a city: strengths, gaps, surprises against its peers, and how good its data are.

use kpi::catalogue::{BenchmarkSet, Framework, Level, TextFile, read_toml};
use kpi::dossier::Quality;
use kpi::finding::{Finding, Place};
use kpi::result::{Results, State};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::band::Band;
use crate::score::{PointScore, Scores};

/// What a profile picks out: `catalogue/profile.toml`.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Where the limits come from.
    pub source: String,
    /// Most strengths that are told.
    pub most_strengths: usize,
    /// Most gaps that are told.
    pub most_gaps: usize,
    /// A gap is below this share of its target.
    pub gap_below: f64,
    /// A strength is from this share of its target on.
    pub strength_from: f64,
    /// Least difference of a surprise, in shares of target.
    pub surprise_from: f64,
    /// Most surprises that are told.
    pub most_surprises: usize,
    /// Least number of peers with a value for a surprise.
    pub surprise_least_peers: usize,
    /// A band is shaky below this probability.
    pub shaky_below: f64,
    /// Draws for the probabilities of bands.
    pub draws: usize,
}

/// Reads the rules.
///
/// # Errors
/// Every mistake of the file.
pub fn read(file: &TextFile) -> Result<Rules, Vec<Finding>> {
    read_toml(&Place::file(file.path), file.text)
}

/// A data point that is scored.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct Pick {
    /// Index of the KPI in the framework.
    pub kpi: usize,
    /// Index of the data point in the KPI.
    pub point: usize,
    /// Its value.
    pub value: f64,
    /// The value that is the target.
    pub benchmark: f64,
    /// Share of the target, not capped.
    pub share: f64,
    /// Its band.
    pub band: Band,
}

/// A data point that is far from what the peers have, in a way this city's others are not.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct Surprise {
    /// The data point.
    pub pick: Pick,
    /// Median share of target of the peers, at most 1.
    pub median: f64,
    /// Peers with a value.
    pub peers: usize,
    /// By how much the own share, at most 1, is above the median, less what is usual for this city.
    pub beyond: f64,
}

/// How good the data are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DataQuality {
    /// Data points with a value, by grade, the best first.
    pub by_grade: Vec<(Quality, usize)>,
    /// Data points with a value and no grade.
    pub without_grade: usize,
    /// Data points that a verifier accepted.
    pub verified: usize,
    /// Data points with a value.
    pub with_value: usize,
    /// Data points whose value is implausible.
    pub implausible: usize,
    /// Data points whose value is not verified, and so not scored.
    pub not_verified: usize,
    /// Core KPIs without any value: their indices in the framework.
    pub core_missing: Vec<usize>,
}

/// What stands out in a city.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Profile {
    /// Strengths, those first by which the city is farthest ahead of its peers.
    pub strengths: Vec<Pick>,
    /// Gaps, the largest first.
    pub gaps: Vec<Pick>,
    /// Surprises against the peers, the largest first.
    pub surprises: Vec<Surprise>,
    /// How good the data are.
    pub quality: DataQuality,
}

/// Picks out what stands out. `peers` are the scores of the cities with which this one is compared.
pub fn profile(
    framework: &Framework,
    benchmarks: &BenchmarkSet,
    results: &Results,
    scores: &Scores,
    peers: &[&Scores],
    rules: &Rules,
) -> Profile {
    let scored: Vec<(usize, Pick)> = results
        .points
        .iter()
        .zip(&scores.points)
        .enumerate()
        .filter_map(|(at, (result, score))| {
            let PointScore::Scored { share, band, .. } = score else { return None };
            let benchmark = benchmarks.by_point.get(&(result.kpi, result.point))?.value;
            let (kpi, point, value) = (result.kpi, result.point, result.value?);
            Some((at, Pick { kpi, point, value, benchmark, share: *share, band: *band }))
        })
        .collect();
    let ahead = |at: usize, pick: &Pick| Some(pick.share.min(1.0) - median_of_peers(peers, at)?.0);
    let mut strengths: Vec<(f64, Pick)> = scored
        .iter()
        .filter(|(_, pick)| pick.share >= rules.strength_from)
        .map(|(at, pick)| (ahead(*at, pick).unwrap_or(0.0), *pick))
        .collect();
    // A stable sort: without peers the order of the framework stays.
    strengths.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let mut gaps: Vec<Pick> =
        scored.iter().map(|(_, pick)| *pick).filter(|pick| pick.share < rules.gap_below).collect();
    gaps.sort_by(|one, other| one.share.total_cmp(&other.share));
    Profile {
        strengths: strengths.into_iter().map(|(_, pick)| pick).collect(),
        gaps,
        surprises: surprises(&scored, peers, rules),
        quality: quality(framework, results),
    }
}

/// Median share of target of the peers for a data point, at most 1, and how many have one.
fn median_of_peers(peers: &[&Scores], at: usize) -> Option<(f64, usize)> {
    let share = |peer: &&Scores| match peer.points.get(at) {
        Some(PointScore::Scored { share, .. }) => Some(share.min(1.0)),
        _ => None,
    };
    let mut shares: Vec<f64> = peers.iter().filter_map(share).collect();
    shares.sort_unstable_by(f64::total_cmp);
    Some((median(&shares)?, shares.len()))
}

fn median(sorted: &[f64]) -> Option<f64> {
    let middle = sorted.len() / 2;
    match sorted.len() {
        0 => None,
        odd if odd % 2 == 1 => Some(sorted[middle]),
        _ => Some(f64::midpoint(sorted[middle - 1], sorted[middle])),
    }
}

fn surprises(scored: &[(usize, Pick)], peers: &[&Scores], rules: &Rules) -> Vec<Surprise> {
    let mut differences: Vec<Surprise> = scored
        .iter()
        .filter_map(|(at, pick)| {
            let (median, count) = median_of_peers(peers, *at)?;
            let beyond = pick.share.min(1.0) - median;
            (count >= rules.surprise_least_peers).then_some(Surprise {
                pick: *pick,
                median,
                peers: count,
                beyond,
            })
        })
        .collect();
    let mut all: Vec<f64> = differences.iter().map(|surprise| surprise.beyond).collect();
    all.sort_unstable_by(f64::total_cmp);
    let usual = median(&all).unwrap_or(0.0);
    for surprise in &mut differences {
        surprise.beyond -= usual;
    }
    differences.retain(|surprise| surprise.beyond.abs() >= rules.surprise_from);
    differences.sort_by(|one, other| other.beyond.abs().total_cmp(&one.beyond.abs()));
    differences.truncate(rules.most_surprises);
    differences
}

fn quality(framework: &Framework, results: &Results) -> DataQuality {
    let with_value = || results.points.iter().filter(|result| result.value.is_some());
    let of_grade = |grade: Option<Quality>| with_value().filter(|result| result.quality == grade).count();
    let in_state = |state: State| results.points.iter().filter(|result| result.state == state).count();
    let missing = |kpi: &usize| {
        framework.kpis[*kpi].level == Level::Core && results.of_kpi(*kpi).all(|result| result.value.is_none())
    };
    DataQuality {
        by_grade: Quality::ALL.iter().map(|grade| (*grade, of_grade(Some(*grade)))).collect(),
        without_grade: of_grade(None),
        verified: with_value().filter(|result| result.verified == Some(true)).count(),
        with_value: with_value().count(),
        implausible: in_state(State::Implausible),
        not_verified: in_state(State::NotVerified),
        core_missing: (0..framework.kpis.len()).filter(missing).collect(),
    }
}

//! Where each unit came out over all replications. A rank never stands without its interval.

use kpi::finding::Finding;
use rayon::prelude::*;
use schemars::JsonSchema;
use serde::Serialize;

use crate::index::rank::NO_RANK;

/// Ranks of all replications.
#[derive(Debug, Clone)]
pub struct Ranked {
    /// Names of the units.
    pub units: Vec<String>,
    /// Ranks by the recipe's own settings.
    pub own: Vec<u32>,
    /// Replications that were asked for.
    pub asked: usize,
    /// Replications that gave no result.
    pub dropped: usize,
    /// Why: the first of them, and what a reader must know.
    pub findings: Vec<Finding>,
    /// Ranks, replication after replication.
    ranks: Vec<u32>,
}

/// Where a unit came out.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct RankInterval {
    /// Rank by the recipe's own settings; 0 where it has none.
    pub own: u32,
    /// Mean rank.
    pub mean: f64,
    /// Median rank.
    pub median: f64,
    /// Rank that 5 % of the replications are better than.
    pub low: f64,
    /// Rank that 95 % of the replications are better than, or equal to.
    pub high: f64,
}

/// How much the intervals still moved.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct Convergence {
    /// Replications that count.
    pub replications: usize,
    /// Largest difference, in ranks, between an interval's end after half of them and after all.
    pub largest: f64,
    /// Mean difference.
    pub mean: f64,
}

impl Ranked {
    pub(crate) fn new(units: Vec<String>, own: Vec<u32>, asked: usize) -> Self {
        let room = units.len() * asked.min(1 << 20);
        Self { units, own, asked, dropped: 0, findings: Vec::new(), ranks: Vec::with_capacity(room) }
    }

    pub(crate) fn add(&mut self, ranks: &[u32]) {
        self.ranks.extend_from_slice(ranks);
    }

    pub(crate) fn drop_one(&mut self, why: impl FnOnce() -> Finding) {
        self.dropped += 1;
        if self.dropped == 1 {
            self.findings.push(why());
        }
    }

    /// Replications that count.
    pub fn replications(&self) -> usize {
        self.ranks.len().checked_div(self.units.len()).unwrap_or_default()
    }

    /// All ranks, replication after replication, a unit beside the other.
    pub fn all(&self) -> &[u32] {
        &self.ranks
    }

    /// The ranks of a unit in the first replications, sorted.
    fn sorted(&self, unit: usize, replications: usize) -> Vec<u32> {
        let rows = self.ranks.chunks_exact(self.units.len().max(1)).take(replications);
        let mut ranks: Vec<u32> = rows.map(|row| row[unit]).filter(|rank| *rank != NO_RANK).collect();
        ranks.sort_unstable();
        ranks
    }

    /// The interval of each unit; none for a unit that never had a rank.
    pub fn intervals(&self) -> Vec<Option<RankInterval>> {
        let units = (0..self.units.len()).into_par_iter();
        units.map(|unit| self.interval(unit, &self.sorted(unit, usize::MAX))).collect()
    }

    fn interval(&self, unit: usize, sorted: &[u32]) -> Option<RankInterval> {
        let sum: f64 = sorted.iter().map(|rank| f64::from(*rank)).sum();
        (!sorted.is_empty()).then(|| RankInterval {
            own: self.own[unit],
            mean: sum / sorted.len() as f64,
            median: quantile(sorted, 0.5),
            low: quantile(sorted, 0.05),
            high: quantile(sorted, 0.95),
        })
    }

    /// Probability that a unit is among the best `count`.
    pub fn among_best(&self, unit: usize, count: u32) -> f64 {
        self.share(|row| row[unit] != NO_RANK && row[unit] <= count)
    }

    /// Probability that a unit stands before another; half of it where they share a rank.
    pub fn before(&self, unit: usize, other: usize) -> f64 {
        self.share(|row| row[unit] != NO_RANK && (row[other] == NO_RANK || row[unit] < row[other]))
            + 0.5 * self.share(|row| row[unit] == row[other])
    }

    fn share(&self, holds: impl Fn(&[u32]) -> bool) -> f64 {
        let rows = self.ranks.chunks_exact(self.units.len().max(1));
        rows.filter(|row| holds(row)).count() as f64 / self.replications().max(1) as f64
    }

    /// How much the intervals moved between half of the replications and all of them.
    pub fn convergence(&self) -> Convergence {
        let replications = self.replications();
        let moved: Vec<f64> = (0..self.units.len())
            .into_par_iter()
            .filter_map(|unit| {
                let half = self.interval(unit, &self.sorted(unit, replications / 2))?;
                let all = self.interval(unit, &self.sorted(unit, replications))?;
                Some((half.low - all.low).abs().max((half.high - all.high).abs()))
            })
            .collect();
        let largest = moved.iter().copied().fold(0.0, f64::max);
        let mean = moved.iter().sum::<f64>() / moved.len().max(1) as f64;
        Convergence { replications, largest, mean }
    }
}

/// Quantile of sorted ranks, between neighbours by their distance (type 7 of Hyndman and Fan 1996).
fn quantile(sorted: &[u32], share: f64) -> f64 {
    let place = share * (sorted.len() - 1) as f64;
    let below = sorted[place.floor() as usize];
    let above = sorted[place.ceil() as usize];
    f64::from(below) + place.fract() * (f64::from(above) - f64::from(below))
}

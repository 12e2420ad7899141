//! Which knob matters most: Sobol indices of first order and in total, with bootstrap intervals.
//!
//! Settings and estimators are those of Saltelli and others 2010 (Computer Physics Communications 181): two independent sets of
//! settings, and for each knob the first set with that knob's settings taken from the second.

use kpi::finding::Finding;
use rayon::prelude::*;
use schemars::JsonSchema;
use serde::Serialize;

use super::knob::Knob;
use super::simulation::{Dropped, Simulation, Watch};
use super::streams::{Purpose, Stream};
use crate::index::rank::NO_RANK;

/// Rows between two looks at the watch.
const BATCH: usize = 64;

/// What the knobs change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// By how many ranks units move on average, against the recipe's own ranks.
    MeanShift,
    /// The rank of one unit.
    RankOf(usize),
}

/// An estimate with its interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct Estimate {
    /// The estimate.
    pub value: f64,
    /// 5 % of the bootstrap estimates are below.
    pub low: f64,
    /// 5 % of the bootstrap estimates are above.
    pub high: f64,
}

/// How much of the variance a knob makes.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct Index {
    /// The knob.
    pub knob: Knob,
    /// Share of the variance that goes away if this knob alone is fixed. Sampling may make it a little negative.
    pub first: Estimate,
    /// Share of the variance that stays if all other knobs are fixed.
    pub total: Estimate,
}

/// Sobol indices of all knobs.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Sobol {
    /// What they explain.
    pub effect: Effect,
    /// Mean and variance of it.
    pub mean: f64,
    /// Its variance; 0 where no knob changes anything.
    pub variance: f64,
    /// Pairs of settings that count.
    pub samples: usize,
    /// Pairs that gave no result.
    pub dropped: usize,
    /// One for each knob; none where nothing varies, or only one knob is turned.
    pub indices: Vec<Index>,
    /// Why something was dropped.
    #[serde(skip)]
    pub findings: Vec<Finding>,
}

impl Simulation<'_> {
    /// Computes Sobol indices from `samples` pairs of settings: `samples` times (knobs + 2) replications.
    pub fn sobol(&self, effect: Effect, samples: usize, bootstraps: usize, watch: Watch) -> Sobol {
        let knobs = self.knobs().len();
        let units = self.units().len();
        // A row: the effect with the first settings, with the second ones, and with each knob taken over.
        let mut rows: Vec<Vec<f64>> = Vec::with_capacity(samples.min(1 << 16));
        let mut findings = Vec::new();
        let mut dropped = 0;
        let mut start = 0;
        while start < samples && watch(start * (knobs + 2)) {
            let count = BATCH.min(samples - start);
            let batch: Vec<(Vec<f64>, Dropped)> = (start..start + count)
                .into_par_iter()
                .map_init(
                    || (self.memory(), vec![0; units]),
                    |(memory, ranks), row| {
                        let mut stream = Stream::new(self.seed, Purpose::Knobs, row as u64);
                        let mut draw = || (0..knobs).map(|_| stream.uniform()).collect::<Vec<f64>>();
                        let (first, second) = (draw(), draw());
                        let mut why = None;
                        let mut effect_of = |uniform: &[f64]| {
                            why = why.or(self.ranks(uniform, memory, ranks));
                            self.effect(effect, ranks)
                        };
                        let mut effects = vec![effect_of(&first), effect_of(&second)];
                        for knob in 0..knobs {
                            let mut taken = first.clone();
                            taken[knob] = second[knob];
                            effects.push(effect_of(&taken));
                        }
                        (effects, why)
                    },
                )
                .collect();
            for (effects, why) in batch {
                match why {
                    None if effects.iter().all(|effect| effect.is_finite()) => rows.push(effects),
                    why => {
                        dropped += 1;
                        if let (1, Some(impossible)) = (dropped, why) {
                            findings.push(self.chain.impossible(&impossible));
                        }
                    }
                }
            }
            start += count;
        }
        watch(start * (knobs + 2));
        let (mean, variance) = mean_and_variance(&rows, &mut |index| index);
        let mut sobol =
            Sobol { effect, mean, variance, samples: rows.len(), dropped, indices: Vec::new(), findings };
        if knobs > 1 && rows.len() > 1 && variance > 0.0 {
            sobol.indices = self.indices(&rows, bootstraps);
        }
        sobol
    }

    fn effect(&self, effect: Effect, ranks: &[u32]) -> f64 {
        match effect {
            Effect::RankOf(unit) if ranks[unit] == NO_RANK => f64::NAN,
            Effect::RankOf(unit) => f64::from(ranks[unit]),
            Effect::MeanShift => {
                let both =
                    || ranks.iter().zip(&self.own).filter(|(now, own)| **now != NO_RANK && **own != NO_RANK);
                let shift: f64 = both().map(|(now, own)| f64::from(now.abs_diff(*own))).sum();
                shift / both().count() as f64
            }
        }
    }

    fn indices(&self, rows: &[Vec<f64>], bootstraps: usize) -> Vec<Index> {
        let own = estimates(rows, &mut |index| index);
        let resampled: Vec<Vec<[f64; 2]>> = (0..bootstraps)
            .into_par_iter()
            .map(|number| {
                let mut stream = Stream::new(self.seed, Purpose::Bootstrap, number as u64);
                let picked: Vec<usize> = rows.iter().map(|_| stream.below(rows.len())).collect();
                estimates(rows, &mut |index| picked[index])
            })
            .collect();
        let estimate = |knob: usize, which: usize| {
            // A draw of rows that are all the same has no variance to be shared out.
            let known = resampled.iter().map(|each| each[knob][which]).filter(|each| each.is_finite());
            let mut all: Vec<f64> = known.collect();
            all.sort_unstable_by(f64::total_cmp);
            let at = |share: f64| {
                let place = (share * all.len().saturating_sub(1) as f64).round() as usize;
                all.get(place).copied().unwrap_or(own[knob][which])
            };
            Estimate { value: own[knob][which], low: at(0.05), high: at(0.95) }
        };
        let knobs = self.knobs().iter().enumerate();
        knobs.map(|(at, &knob)| Index { knob, first: estimate(at, 0), total: estimate(at, 1) }).collect()
    }
}

/// Mean and variance of the effects with the first and second settings.
fn mean_and_variance(rows: &[Vec<f64>], pick: &mut dyn FnMut(usize) -> usize) -> (f64, f64) {
    let count = 2.0 * rows.len() as f64;
    let (mut sum, mut squares) = (0.0, 0.0);
    for index in 0..rows.len() {
        let row = &rows[pick(index)];
        sum += row[0] + row[1];
        squares += row[0] * row[0] + row[1] * row[1];
    }
    let mean = sum / count;
    (mean, (squares / count - mean * mean).max(0.0) * count / (count - 1.0))
}

/// First-order and total index of each knob.
fn estimates(rows: &[Vec<f64>], pick: &mut dyn FnMut(usize) -> usize) -> Vec<[f64; 2]> {
    let (mean, variance) = mean_and_variance(rows, pick);
    let knobs = rows.first().map_or(0, |row| row.len() - 2);
    let mut sums = vec![[0.0; 2]; knobs];
    for index in 0..rows.len() {
        let row = &rows[pick(index)];
        for (sums, taken) in sums.iter_mut().zip(&row[2..]) {
            // Taking the mean away changes nothing in expectation and makes the estimate surer.
            sums[0] += (row[1] - mean) * (taken - row[0]);
            sums[1] += (row[0] - taken).powi(2) / 2.0;
        }
    }
    sums.iter().map(|sums| sums.map(|sum| sum / rows.len() as f64 / variance)).collect()
}

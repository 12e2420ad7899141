//! A Monte Carlo simulation of an index: the chain replayed with other settings of its knobs.

use kpi::finding::{Finding, Place};
use rayon::prelude::*;

use super::knob::{Choices, Knob, Setting};
use super::ranks::Ranked;
use super::streams::{Purpose, Stream};
use crate::index::data::Columns;
use crate::index::rank::Ranking;
use crate::index::recipe::{INDICATOR_LEVEL, ImputeMethod};
use crate::index::stages::{Chain, ColumnSteps, Scratch};
use crate::index::{Aggregation, Groups, Impossible, Normalised, Wanted};

/// Replications between two looks at the watch.
const BATCH: usize = 512;
/// Most bytes of normalised columns that are kept for all settings instead of being made anew.
const MOST_KEPT: usize = 256 << 20;

/// Changes a value by its own uncertainty: row, indicator, value and a stream of uniform numbers. Makes a perturbed value.
pub type Perturb<'a> = &'a (dyn Fn(usize, usize, f64, &mut dyn FnMut() -> f64) -> f64 + Sync);

/// Is told how many replications are done, and says whether to go on.
pub type Watch<'a> = &'a (dyn Fn(usize) -> bool + Sync);

/// A watch that never stops anything.
pub fn unwatched(_: usize) -> bool {
    true
}

/// An index that is replayed with other settings.
pub struct Simulation<'a> {
    pub(crate) chain: Chain,
    pub(crate) choices: Choices,
    pub(crate) seed: u64,
    perturb: Option<Perturb<'a>>,
    /// Rows of the full data that are compared.
    rows: Vec<usize>,
    /// Normalised columns for each setting of the first knobs; empty where each replication makes its own.
    kept: Vec<Normalised>,
    weights: Vec<f64>,
    /// Members whose weights vary.
    noisy: Vec<usize>,
    noise: f64,
    /// Ranks by the recipe's own settings.
    pub(crate) own: Vec<u32>,
}

impl std::fmt::Debug for Simulation<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Simulation").field("recipe", &self.chain.recipe.id).field("seed", &self.seed).finish()
    }
}

/// Memory that a thread uses again for each replication.
pub(crate) struct Memory {
    normalised: Normalised,
    groups: Groups,
    weights: Vec<f64>,
    scratch: Scratch,
    ranking: Ranking,
}

/// Why a replication gave no result.
pub(crate) type Dropped = Option<Impossible>;

impl<'a> Simulation<'a> {
    /// A simulation of a chain. `replay` makes every replication go through all steps, even where kept columns give the same;
    /// it is for comparing speeds.
    ///
    /// # Errors
    /// The recipe names no knob; no unit has enough values.
    pub fn new(
        chain: &Chain,
        seed: u64,
        perturb: Option<Perturb<'a>>,
        replay: bool,
    ) -> Result<Self, Vec<Finding>> {
        let place = || Place::file(&*chain.recipe.id);
        let stages = chain.run();
        let (screened, kept_rows, _) = chain.screened();
        let choices = Choices::new(&chain.recipe, chain.tree.indicators.len(), perturb.is_some());
        if choices.knobs.is_empty() {
            return Err(vec![Finding::error("index-no-knobs", place())]);
        }
        if screened.units().is_empty() {
            return Err(vec![Finding::error("index-empty", place())]);
        }
        let rows = (0..kept_rows.len()).filter(|row| kept_rows[*row]).collect();
        let (noisy, noise) = noisy(&screened);
        let weights = screened.tree.weights();
        let mut simulation = Self {
            chain: screened,
            choices,
            seed,
            perturb,
            rows,
            kept: Vec::new(),
            weights,
            noisy,
            noise,
            own: stages.ranks,
        };
        if !replay {
            simulation.keep();
        }
        Ok(simulation)
    }

    /// The knobs that are turned.
    pub fn knobs(&self) -> &[Knob] {
        &self.choices.knobs
    }

    /// Names of the units that are compared.
    pub fn units(&self) -> &[String] {
        self.chain.units()
    }

    /// Makes the normalised columns of every setting once, where they depend on few settings only.
    fn keep(&mut self) {
        let settings = self.choices.impute.len() * self.choices.points.len() * self.choices.normalise.len();
        let logs = self.choices.uses_logs(&self.chain.recipe);
        let bytes =
            settings * self.chain.data.values.count() * self.units().len() * 8 * (1 + usize::from(logs));
        let drawn =
            self.choices.impute.contains(&ImputeMethod::Draw) || self.choices.knobs.contains(&Knob::Inputs);
        if drawn || bytes > MOST_KEPT {
            return;
        }
        let all: Vec<Normalised> = (0..settings)
            .into_par_iter()
            .map(|at| {
                let mut setting = self.choices.setting(&[]);
                setting.normalise = at % self.choices.normalise.len();
                setting.points = at / self.choices.normalise.len() % self.choices.points.len();
                setting.impute = at / self.choices.normalise.len() / self.choices.points.len();
                let mut memory = self.memory();
                self.normalise(&setting, &mut memory);
                memory.normalised
            })
            .collect();
        self.kept = all;
    }

    pub(crate) fn memory(&self) -> Memory {
        Memory {
            normalised: Normalised::default(),
            groups: Groups::new(&self.chain.tree, self.units().len()),
            weights: self.weights.clone(),
            scratch: Scratch::default(),
            ranking: Ranking::default(),
        }
    }

    /// Makes the normalised columns of a setting, from the data on.
    fn normalise(&self, setting: &Setting, memory: &mut Memory) {
        let Memory { normalised, scratch, .. } = memory;
        let values = &self.chain.data.values;
        if normalised.values.count() != values.count() {
            normalised.values = Columns::missing(values.rows(), values.count());
        }
        let steps = ColumnSteps {
            impute: self.choices.impute[setting.impute],
            points: self.choices.points[setting.points],
            normalise: &self.choices.normalise[setting.normalise],
        };
        let mut noise = setting.inputs.map(|number| Stream::new(self.seed, Purpose::Inputs, number));
        let mut draws = Stream::new(self.seed, Purpose::Draws, setting.draws);
        for indicator in 0..values.count() {
            let column = normalised.values.column_mut(indicator);
            column.copy_from_slice(values.column(indicator));
            if let (Some(stream), Some(perturb)) = (&mut noise, self.perturb) {
                for (row, value) in column.iter_mut().enumerate().filter(|(_, value)| !value.is_nan()) {
                    *value = perturb(self.rows[row], indicator, *value, &mut || stream.uniform());
                }
            }
            // A column that can't be normalised stays missing; the finding is in the stages.
            let _ = self.chain.column(column, indicator, &steps, &mut |count| draws.below(count), scratch);
        }
        normalised.prepare(self.choices.uses_logs(&self.chain.recipe));
    }

    /// Computes the index with a setting; it is in the memory then.
    fn replay(&self, setting: &Setting, memory: &mut Memory) -> Dropped {
        if self.kept.is_empty() {
            self.normalise(setting, memory);
        }
        let Memory { normalised, groups, weights, .. } = memory;
        let from = if self.kept.is_empty() {
            &*normalised
        } else {
            let treated = setting.impute * self.choices.points.len() + setting.points;
            &self.kept[treated * self.choices.normalise.len() + setting.normalise]
        };
        weights.copy_from_slice(&self.weights);
        if let Some(number) = setting.weights {
            let mut stream = Stream::new(self.seed, Purpose::Weights, number);
            for &member in &self.noisy {
                weights[member] *= 1.0 + self.noise * (2.0 * stream.uniform() - 1.0);
            }
        }
        if let Some(out) = setting.leave_out {
            weights[out] = 0.0;
        }
        let (tree, levels) = (&self.chain.tree, &self.chain.recipe.levels[..]);
        Aggregation { tree, levels, mean: setting.mean, weights, wanted: Wanted::Index }.run(from, groups)
    }

    /// Replays a setting and writes the ranks.
    pub(crate) fn ranks(&self, uniform: &[f64], memory: &mut Memory, ranks: &mut [u32]) -> Dropped {
        let dropped = self.replay(&self.choices.setting(uniform), memory);
        memory.ranking.rank(memory.groups.index(), ranks);
        dropped
    }

    /// Replays with settings drawn by lot. The watch is asked between batches; where it says stop, what is done is a valid result
    /// of fewer replications.
    pub fn run(&self, replications: usize, watch: Watch) -> Ranked {
        let units = self.units().len();
        let mut ranked = Ranked::new(self.units().to_vec(), self.own.clone(), replications);
        let mut start = 0;
        while start < replications && watch(start) {
            let count = BATCH.min(replications - start);
            let mut ranks = vec![0; count * units];
            let dropped: Vec<Dropped> = ranks
                .par_chunks_mut(units)
                .enumerate()
                .map_init(
                    || self.memory(),
                    |memory, (index, ranks)| {
                        let mut stream = Stream::new(self.seed, Purpose::Knobs, (start + index) as u64);
                        let uniform: Vec<f64> = self.choices.knobs.iter().map(|_| stream.uniform()).collect();
                        self.ranks(&uniform, memory, ranks)
                    },
                )
                .collect();
            for (ranks, dropped) in ranks.chunks(units).zip(dropped) {
                match dropped {
                    None => ranked.add(ranks),
                    Some(impossible) => ranked.drop_one(|| self.chain.impossible(&impossible)),
                }
            }
            start += count;
        }
        watch(start);
        ranked
    }
}

/// Members whose weights vary, and by how much.
fn noisy(chain: &Chain) -> (Vec<usize>, f64) {
    let Some(noise) = &chain.recipe.knobs.weights else { return (Vec::new(), 0.0) };
    let wanted = |level: &str| noise.levels.iter().any(|known| known == level);
    let indicators = chain.tree.indicators.len();
    let of_groups = chain
        .tree
        .groups
        .iter()
        .enumerate()
        .filter(|(_, group)| wanted(&chain.recipe.levels[group.level].of));
    let own = (0..indicators).filter(|_| wanted(INDICATOR_LEVEL));
    (own.chain(of_groups.map(|(index, _)| indicators + index)).collect(), noise.noise)
}

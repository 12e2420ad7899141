//! The stages of an index: a recipe replayed on data, with every step kept.

use kpi::finding::{Finding, Place};
use schemars::JsonSchema;
use serde::Serialize;

use super::data::{Columns, Data};
use super::impute::impute;
use super::recipe::{ImputeMethod, Mean, Normalise, Recipe};
use super::treat::{Treated, treat};
use super::tree::Tree;
use super::{Aggregation, Groups, Impossible, Normalised, Order, Trouble, Wanted, envelope, normalise, rank};

/// Every stage of an index. Rows are the units that passed the screening, except in the first two stages.
#[derive(Debug, Clone)]
pub struct Stages {
    /// Values divided by their denominators: all units.
    pub denominated: Columns,
    /// Missing values filled in: all units.
    pub imputed: Columns,
    /// For each unit, the share of indicators with a value after imputation.
    pub coverage: Vec<f64>,
    /// For each unit, whether it has enough data to be compared.
    pub kept: Vec<bool>,
    /// Names of the units that are compared.
    pub units: Vec<String>,
    /// Their imputed values.
    pub screened: Columns,
    /// Outliers treated.
    pub treated: Columns,
    /// For each indicator, what was done to it.
    pub treatments: Vec<Option<Treated>>,
    /// On one scale, higher is better.
    pub normalised: Columns,
    /// A column for each group of the tree; the index is the last.
    pub aggregated: Columns,
    /// The index.
    pub index: Vec<f64>,
    /// Ranks by the index.
    pub ranks: Vec<u32>,
    /// For a recipe that ends in an envelope: each unit's best weights and models.
    pub best: Vec<Option<envelope::Best>>,
    /// What a reader must know: what could not be computed, and why.
    pub findings: Vec<Finding>,
}

/// Data, tree and recipe, checked together; ready to be replayed.
#[derive(Debug, Clone)]
pub struct Chain {
    /// What is done.
    pub recipe: Recipe,
    /// What belongs together.
    pub tree: Tree,
    /// Values after denominating.
    pub(crate) data: Data,
    /// For each unit the number of its group, for imputing by group.
    pub(crate) groups: Vec<usize>,
}

/// Memory for replaying.
#[derive(Debug, Default, Clone)]
pub(crate) struct Scratch {
    pub(crate) original: Vec<f64>,
    pub(crate) order: Order,
}

/// How the columns of one replay are made, where it differs from the recipe.
#[derive(Debug, Clone)]
pub(crate) struct ColumnSteps<'a> {
    pub(crate) impute: ImputeMethod,
    pub(crate) points: Option<u32>,
    pub(crate) normalise: &'a Normalise,
}

impl Chain {
    /// Checks that the data fit the recipe, and divides by the denominators.
    ///
    /// # Errors
    /// Columns that the recipe names and the data don't have; no unit at all.
    pub fn new(recipe: Recipe, tree: Tree, mut data: Data) -> Result<Self, Vec<Finding>> {
        let place = || Place::file(&*recipe.id);
        let mut findings = Vec::new();
        let lacking =
            |rule: &str, about: &str, read: &str| Finding::error(rule, place()).about(about).read(read);
        if data.units.is_empty() || data.values.count() != tree.indicators.len() {
            findings.push(Finding::error("index-empty", place()));
            return Err(findings);
        }
        for (column, indicator) in tree.indicators.iter().enumerate() {
            let Some(name) = &indicator.denominator else { continue };
            match data.denominators.get(name) {
                Some(by) => {
                    let values = data.values.column_mut(column).iter_mut().zip(by);
                    values.for_each(|(value, by)| *value = if *by == 0.0 { f64::NAN } else { *value / by });
                }
                None => findings.push(lacking("index-column-missing", &indicator.id, name)),
            }
        }
        let mut groups = Vec::new();
        if let Some(name) = &recipe.impute.group {
            match data.groups.get(name) {
                Some(of) => {
                    let mut known: Vec<&String> = of.iter().collect();
                    known.sort_unstable();
                    known.dedup();
                    groups = of.iter().map(|one| known.binary_search(&one).unwrap_or_default()).collect();
                }
                None => findings.push(lacking("index-column-missing", "impute.group", name)),
            }
        }
        if findings.is_empty() { Ok(Self { recipe, tree, data, groups }) } else { Err(findings) }
    }

    /// Names of the units.
    pub fn units(&self) -> &[String] {
        &self.data.units
    }

    /// Only the units that have enough data, as the recipe itself imputes and screens.
    pub(crate) fn screened(&self) -> (Self, Vec<bool>, Vec<f64>) {
        let imputed = self.imputed();
        let indicators = self.tree.indicators.len();
        let coverage: Vec<f64> = (0..imputed.rows())
            .map(|row| {
                let known = (0..indicators).filter(|column| imputed.get(row, *column).is_some()).count();
                known as f64 / indicators.max(1) as f64
            })
            .collect();
        let least = self.recipe.screen.least_coverage;
        // A unit without any value can't be compared, whatever the recipe asks for.
        let kept: Vec<bool> = coverage.iter().map(|share| *share >= least - 1e-12 && *share > 0.0).collect();
        let groups =
            self.groups.iter().zip(&kept).filter(|(_, keep)| **keep).map(|(group, _)| *group).collect();
        let data = self.data.keep_rows(&kept);
        (Self { recipe: self.recipe.clone(), tree: self.tree.clone(), data, groups }, kept, coverage)
    }

    fn imputed(&self) -> Columns {
        let mut imputed = self.data.values.clone();
        for column in imputed.columns_mut() {
            impute(column, self.recipe.impute.method, &self.groups, &mut |_| 0);
        }
        imputed
    }

    /// Makes one column ready to be aggregated: imputes, treats and normalises it in its place.
    pub(crate) fn column(
        &self,
        column: &mut [f64],
        indicator: usize,
        steps: &ColumnSteps,
        draw: &mut dyn FnMut(usize) -> usize,
        scratch: &mut Scratch,
    ) -> Result<(), Trouble> {
        impute(column, steps.impute, &self.groups, draw);
        if let Some(rule) = &self.recipe.treat {
            treat(column, rule, steps.points, &mut scratch.original);
        }
        normalise::normalise(column, steps.normalise, &self.tree.indicators[indicator], &mut scratch.order)
    }

    /// Computes the index with every stage on the way.
    pub fn run(&self) -> Stages {
        let imputed = self.imputed();
        let (chain, kept, coverage) = self.screened();
        let screened = imputed.keep_rows(&kept);
        let mut findings: Vec<Finding> = Vec::new();
        let place = || Place::file(&*self.recipe.id);
        for ((unit, share), _) in self.data.units.iter().zip(&coverage).zip(&kept).filter(|(_, keep)| !**keep)
        {
            let finding = Finding::warning("index-too-few-values", place()).about(unit);
            findings.push(finding.read(share).with("least", self.recipe.screen.least_coverage));
        }
        let mut scratch = Scratch::default();
        let mut treated = screened.clone();
        let mut treatments = Vec::with_capacity(self.tree.indicators.len());
        for (column, indicator) in treated.columns_mut().zip(&self.tree.indicators) {
            let done =
                self.recipe.treat.as_ref().map(|rule| treat(column, rule, None, &mut scratch.original));
            if done.is_some_and(|done| done.kurtosis[0].is_nan()) {
                findings.push(Finding::info("index-not-treated", place()).about(&indicator.name));
            }
            treatments.push(done);
        }
        let mut normalised = treated.clone();
        for (column, indicator) in normalised.columns_mut().zip(&self.tree.indicators) {
            let empty = column.iter().all(|value| value.is_nan());
            let done = normalise::normalise(column, &self.recipe.normalise, indicator, &mut scratch.order);
            if let (Err(trouble), false) = (done, empty) {
                let rule = match trouble {
                    Trouble::NoSpread => "index-no-spread",
                    Trouble::NoScale => "index-no-scale",
                };
                let method = self.recipe.normalise.method.as_str();
                findings.push(Finding::warning(rule, place()).about(&indicator.name).with("method", method));
            }
        }
        let mut groups = Groups::new(&self.tree, normalised.rows());
        let weights = self.tree.weights();
        let from = Normalised::new(normalised, false);
        let aggregation = Aggregation {
            tree: &self.tree,
            levels: &self.recipe.levels,
            mean: None,
            weights: &weights,
            wanted: Wanted::Groups,
        };
        if chain.units().is_empty() {
            findings.push(Finding::error("index-empty", place()));
        } else if let Some(impossible) = aggregation.run(&from, &mut groups) {
            findings.push(chain.impossible(&impossible));
        }
        let index = groups.index().to_vec();
        let ranks = rank::ranks(&index);
        let best = chain.best(&from.values, &groups.values);
        for (row, _) in best.iter().enumerate().filter(|(_, best)| best.is_none()) {
            let unit = chain.units().get(row).map_or("", String::as_str);
            findings.push(Finding::warning("index-shares-not-kept", place()).about(unit));
        }
        Stages {
            denominated: self.data.values.clone(),
            imputed,
            coverage,
            kept,
            units: chain.data.units,
            screened,
            treated,
            treatments,
            normalised: from.values,
            aggregated: groups.values,
            index,
            ranks,
            best,
            findings,
        }
    }

    /// A value with which a mean can't be computed, as a finding.
    pub(crate) fn impossible(&self, impossible: &Impossible) -> Finding {
        let group = self.tree.groups.get(impossible.group).map_or("", |group| &group.name);
        Finding::error("index-mean-impossible", Place::file(&*self.recipe.id))
            .about(group)
            .read(impossible.value)
            .with("member", self.tree.name(impossible.member))
            .with("unit", self.data.units.get(impossible.row).map_or("", String::as_str))
            .with("mean", impossible.mean.as_str())
    }

    /// Weights and models of each unit, where the index is an envelope.
    fn best(&self, indicators: &Columns, groups: &Columns) -> Vec<Option<envelope::Best>> {
        let (Some(level), Some(top)) = (self.recipe.levels.last(), self.tree.top()) else {
            return Vec::new();
        };
        if level.mean != Mean::Envelope {
            return Vec::new();
        }
        let count = self.tree.indicators.len();
        if groups.rows() == 0 {
            return Vec::new();
        }
        let members = top.members.iter();
        let columns: Vec<&[f64]> = members
            .map(|&member| match member.checked_sub(count) {
                None => indicators.column(member),
                Some(at) => groups.column(at),
            })
            .collect();
        (0..groups.rows()).map(|row| envelope::best(&columns, row, level.shares)).collect()
    }
}

/// What the most demanding and the least demanding values of what is missing could make of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct Missing {
    /// Index with all missing values at the worst that any unit has, and at the best.
    pub index: [f64; 2],
    /// Rank with all missing values at the worst, and at the best; all other units as they are.
    pub rank: [u32; 2],
    /// Number of missing values.
    pub values: usize,
}

impl Chain {
    /// What a unit's missing values could change: all at the lower end of `scale`, and all at its upper end.
    pub fn missing(&self, stages: &Stages, row: usize, scale: [f64; 2]) -> Missing {
        let weights = self.tree.weights();
        let mut outcome = Missing { index: [f64::NAN; 2], rank: [rank::NO_RANK; 2], values: 0 };
        for (end, filled) in scale.into_iter().enumerate() {
            let mut normalised = stages.normalised.clone();
            outcome.values = 0;
            for column in normalised.columns_mut() {
                if column[row].is_nan() {
                    column[row] = filled;
                    outcome.values += 1;
                }
            }
            let mut groups = Groups::new(&self.tree, normalised.rows());
            let aggregation = Aggregation {
                tree: &self.tree,
                levels: &self.recipe.levels,
                mean: None,
                weights: &weights,
                wanted: Wanted::Groups,
            };
            aggregation.run(&Normalised::new(normalised, false), &mut groups);
            outcome.index[end] = groups.index()[row];
            outcome.rank[end] = rank::ranks(groups.index())[row];
        }
        outcome
    }
}

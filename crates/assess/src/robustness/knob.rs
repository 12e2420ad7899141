//! Knobs: choices of a recipe that could as well have been made otherwise.

use schemars::JsonSchema;
use serde::Serialize;

use crate::index::recipe::{ImputeMethod, Knobs, Mean, Normalise, Recipe, TreatMethod};

use super::streams::pick;

/// A choice that varies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Knob {
    /// The values themselves, within their own uncertainty.
    Inputs,
    /// What is put in the place of missing values.
    Impute,
    /// How many outliers may be brought in.
    Treatment,
    /// How indicators are made comparable.
    Normalisation,
    /// How much each member counts.
    Weights,
    /// How members become one figure.
    Aggregation,
    /// One indicator left out.
    LeaveOut,
}

impl Knob {
    /// The word used in files and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Inputs => "inputs",
            Self::Impute => "impute",
            Self::Treatment => "treatment",
            Self::Normalisation => "normalisation",
            Self::Weights => "weights",
            Self::Aggregation => "aggregation",
            Self::LeaveOut => "leave-out",
        }
    }

    /// The knobs that a recipe turns.
    pub fn of(knobs: &Knobs, with_inputs: bool) -> Vec<Self> {
        let all = [
            (Self::Inputs, knobs.inputs && with_inputs),
            (Self::Impute, !knobs.impute.is_empty()),
            (Self::Treatment, !knobs.winsorise.is_empty()),
            (Self::Normalisation, !knobs.normalise.is_empty()),
            (Self::Weights, knobs.weights.is_some()),
            (Self::Aggregation, !knobs.mean.is_empty()),
            (Self::LeaveOut, knobs.leave_out),
        ];
        all.into_iter().filter(|(_, turned)| *turned).map(|(knob, _)| knob).collect()
    }
}

/// The settings of all knobs in one replication.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Setting {
    /// Stream of the noise of inputs; none where they don't vary.
    pub(crate) inputs: Option<u64>,
    pub(crate) impute: usize,
    /// Stream of the values drawn in the place of missing ones.
    pub(crate) draws: u64,
    pub(crate) points: usize,
    pub(crate) normalise: usize,
    /// Stream of the noise of weights; none where they don't vary.
    pub(crate) weights: Option<u64>,
    pub(crate) mean: Option<Mean>,
    pub(crate) leave_out: Option<usize>,
}

/// What the knobs can be set to; the recipe's own choice where a knob is not turned.
#[derive(Debug, Clone)]
pub(crate) struct Choices {
    pub(crate) knobs: Vec<Knob>,
    pub(crate) impute: Vec<ImputeMethod>,
    pub(crate) points: Vec<Option<u32>>,
    pub(crate) normalise: Vec<Normalise>,
    means: Vec<Mean>,
    indicators: usize,
}

impl Choices {
    pub(crate) fn new(recipe: &Recipe, indicators: usize, with_inputs: bool) -> Self {
        fn or<T: Clone>(given: &[T], own: T) -> Vec<T> {
            if given.is_empty() { vec![own] } else { given.to_vec() }
        }
        let knobs = &recipe.knobs;
        let mut steps = recipe.treat.iter().flat_map(|treat| &treat.steps);
        let own_points =
            steps.find(|step| step.method == TreatMethod::Winsorise).and_then(|step| step.points);
        let points: Vec<Option<u32>> = knobs.winsorise.iter().copied().map(Some).collect();
        Self {
            knobs: Knob::of(knobs, with_inputs),
            impute: or(&knobs.impute, recipe.impute.method),
            points: or(&points, own_points),
            normalise: or(&knobs.normalise, recipe.normalise.clone()),
            means: knobs.mean.clone(),
            indicators,
        }
    }

    /// The settings that uniform numbers stand for, one number for each knob.
    pub(crate) fn setting(&self, uniform: &[f64]) -> Setting {
        let mut setting = Setting {
            inputs: None,
            impute: 0,
            draws: 0,
            points: 0,
            normalise: 0,
            weights: None,
            mean: None,
            leave_out: None,
        };
        for (knob, &u) in self.knobs.iter().zip(uniform) {
            match knob {
                Knob::Inputs => setting.inputs = Some(u.to_bits()),
                Knob::Impute => {
                    setting.impute = pick(u, self.impute.len());
                    setting.draws = u.to_bits();
                }
                Knob::Treatment => setting.points = pick(u, self.points.len()),
                Knob::Normalisation => setting.normalise = pick(u, self.normalise.len()),
                Knob::Weights => setting.weights = Some(u.to_bits()),
                Knob::Aggregation => setting.mean = self.means.get(pick(u, self.means.len())).copied(),
                Knob::LeaveOut => {
                    // The last of so many choices leaves nothing out.
                    setting.leave_out =
                        Some(pick(u, self.indicators + 1)).filter(|out| *out < self.indicators);
                }
            }
        }
        setting
    }

    /// Every mean that a replication may use.
    pub(crate) fn uses_logs(&self, recipe: &Recipe) -> bool {
        let own = recipe.levels.iter().map(|level| level.mean);
        self.means.iter().copied().chain(own).any(|mean| mean == Mean::Geometric)
    }
}

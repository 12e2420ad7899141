//! Benefit of the doubt: each unit is scored under the weights that suit it best.
//!
//! A linear program for each unit: the weights, none below 0, that make its own sum largest while no unit's sum is above 1
//! (Melyn and Moesen 1991; Cherchye and others 2008, Journal of the Operational Research Society 59). A score of 1 says that nobody
//! does better under the unit's own best weights; the units that reach 1 under them are its models.

use microlp::{ComparisonOp, OptimizationDirection, Problem};
use schemars::JsonSchema;
use serde::Serialize;

/// A unit's score under its own best weights.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Best {
    /// 0 to 1.
    pub score: f64,
    /// Its best weight for each member; none where the unit has no value.
    pub weights: Vec<Option<f64>>,
    /// Rows of the other units that reach 1 under these weights: its models.
    pub models: Vec<usize>,
    /// Rows of units that lack a value where this one has one, and are not compared with it.
    pub not_compared: Vec<usize>,
}

/// Scores a row of some columns, all at least 0. `shares` are the lowest and highest share that one column may have in the
/// unit's own sum. Nothing where the unit has no value above 0, or the shares can't be kept.
pub fn best(columns: &[&[f64]], row: usize, shares: Option<[f64; 2]>) -> Option<Best> {
    let known: Vec<usize> = (0..columns.len()).filter(|column| !columns[*column][row].is_nan()).collect();
    if known.iter().all(|column| columns[*column][row] <= 0.0) {
        return None;
    }
    // With few members the least or the most that each may have can't add up to the whole.
    let count = known.len() as f64;
    if shares.is_some_and(|[least, most]| count * least > 1.0 + 1e-9 || count * most < 1.0 - 1e-9) {
        return None;
    }
    let lacks = |other: &usize| known.iter().any(|column| columns[*column][*other].is_nan());
    let (not_compared, compared): (Vec<usize>, Vec<usize>) = (0..columns[0].len()).partition(lacks);
    let mut problem = Problem::new(OptimizationDirection::Maximize);
    let weights: Vec<_> =
        known.iter().map(|column| problem.add_var(columns[*column][row], (0.0, f64::INFINITY))).collect();
    let sum = |of: usize, weight_of: &dyn Fn(usize) -> f64| -> f64 {
        known.iter().enumerate().map(|(at, column)| columns[*column][of] * weight_of(at)).sum()
    };
    for &other in &compared {
        let terms: Vec<_> =
            known.iter().zip(&weights).map(|(column, weight)| (*weight, columns[*column][other])).collect();
        problem.add_constraint(terms.as_slice(), ComparisonOp::Le, 1.0);
    }
    for (end, compare) in shares.into_iter().flatten().zip([ComparisonOp::Ge, ComparisonOp::Le]) {
        for own in 0..known.len() {
            // own part - end * whole sum is at least, or at most, 0.
            let part = |at: usize| columns[known[at]][row] * (f64::from(u8::from(at == own)) - end);
            let terms: Vec<_> = weights.iter().enumerate().map(|(at, weight)| (*weight, part(at))).collect();
            problem.add_constraint(terms.as_slice(), compare, 0.0);
        }
    }
    let solution = problem.solve().ok()?.into_solution().ok()?;
    let weight_of = |at: usize| solution.var_value(weights[at]).max(0.0);
    let mut all = vec![None; columns.len()];
    for (at, column) in known.iter().enumerate() {
        all[*column] = Some(weight_of(at));
    }
    let reaches = |other: &usize| *other != row && sum(*other, &weight_of) > 1.0 - 1e-7;
    let score = solution.objective().min(1.0);
    // With shares to keep, the score may be 0 because one column is 0.
    Some(Best { score, weights: all, models: compared.into_iter().filter(reaches).collect(), not_compared })
}

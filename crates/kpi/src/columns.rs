//! Many cities and years at once: each input a column, each result a column.
//!
//! The same programs as for one dossier, so the results are the same; without states, traces and findings, which cost
//! more than the arithmetic. Work is spread over the cores by KPI and by block of rows.

use rayon::prelude::*;

use crate::catalogue::Kpi;
use crate::formula::{Fault, Program, Scratch};

/// Rows that one core takes at a time.
const BLOCK: usize = 16 * 1024;

/// The columns of one KPI: one per slot of its inputs, NaN where a value is missing.
#[derive(Debug, Clone, Default)]
pub struct InputColumns {
    /// By slot, one for each input; all of the same length.
    pub columns: Vec<Vec<f64>>,
}

/// The results of one KPI: one column per data point, NaN where there is no value.
#[derive(Debug, Clone, Default)]
pub struct ResultColumns {
    /// By data point.
    pub points: Vec<Vec<f64>>,
    /// Data point, row and reason of what can't be computed.
    pub faults: Vec<(usize, u32, Fault)>,
}

/// Computes KPIs over columns. `inputs` has one entry per KPI.
pub fn compute(kpis: &[Kpi], inputs: &[InputColumns]) -> Vec<ResultColumns> {
    let mut results = Vec::new();
    compute_into(kpis, inputs, &mut results);
    results
}

/// Computes KPIs over columns into the results of an earlier run, whose memory is used again: asking the system for
/// fresh memory costs more than the arithmetic.
pub fn compute_into(kpis: &[Kpi], inputs: &[InputColumns], results: &mut Vec<ResultColumns>) {
    results.resize_with(kpis.len(), ResultColumns::default);
    let work = kpis.par_iter().zip(inputs).zip(results.par_iter_mut());
    work.for_each(|((kpi, inputs), result)| compute_kpi(kpi, inputs, result));
}

fn compute_kpi(kpi: &Kpi, inputs: &InputColumns, result: &mut ResultColumns) {
    let rows = inputs.columns.first().map_or(0, Vec::len);
    result.faults.clear();
    result.points.resize_with(kpi.points.len(), Vec::new);
    // Derived inputs by slot, and data points: what is not computed yet is empty, and so missing.
    let mut derived: Vec<Option<Vec<f64>>> = vec![None; kpi.inputs.len()];
    let mut done = vec![false; kpi.points.len()];
    for &slot in &kpi.order {
        let index = slot.0 as usize;
        let point = index.checked_sub(kpi.inputs.len());
        let program = match point {
            None => kpi.inputs[index].derived.as_ref().map(|(_, program)| program),
            Some(point) => kpi.points.get(point).map(|point| &point.program),
        };
        let Some(program) = program else { continue };
        // Zeroed memory comes for free, and every row is written before it is read.
        let mut out = point.map(|point| std::mem::take(&mut result.points[point])).unwrap_or_default();
        out.resize(rows, 0.0);
        let given =
            derived.iter().zip(&inputs.columns).map(|(derived, given)| derived.as_ref().unwrap_or(given));
        let points =
            result.points.iter().zip(&done).map(|(column, done)| if *done { &column[..] } else { &[] });
        let columns: Vec<&[f64]> = given.map(Vec::as_slice).chain(points).collect();
        let faults = run_blocks(program, &columns, &mut out);
        match point {
            Some(point) => {
                result.faults.extend(faults.into_iter().map(|(row, fault)| (point, row, fault)));
                result.points[point] = out;
                done[point] = true;
            }
            None => {
                keep_given(&mut out, &inputs.columns[index]);
                derived[index] = Some(out);
            }
        }
    }
}

/// A value that was given stays; only the gaps are filled in.
fn keep_given(out: &mut [f64], given: &[f64]) {
    for (out, given) in out.iter_mut().zip(given).filter(|(_, given)| !given.is_nan()) {
        *out = *given;
    }
}

/// Runs a program on blocks of rows, each on whichever core is free.
fn run_blocks(program: &Program, columns: &[&[f64]], out: &mut [f64]) -> Vec<(u32, Fault)> {
    let blocks = out.par_chunks_mut(BLOCK).enumerate().map_init(Scratch::default, |scratch, (block, out)| {
        let from = block * BLOCK;
        let part: Vec<&[f64]> =
            columns.iter().map(|column| column.get(from..from + out.len()).unwrap_or_default()).collect();
        let mut faults = program.run_columns(&part, out, scratch);
        for (row, _) in &mut faults {
            *row += from as u32;
        }
        faults
    });
    let faults: Vec<Vec<(u32, Fault)>> = blocks.collect();
    faults.concat()
}

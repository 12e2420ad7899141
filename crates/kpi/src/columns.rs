//! Many cities and years at once: each input a column, each result a column.
//!
//! The same programs as for one dossier, so the results are the same; without states, traces and findings, which cost
//! more than the arithmetic. Work is spread over the cores by KPI and by block of rows.

use rayon::prelude::*;

use crate::catalogue::Kpi;
use crate::formula::{Fault, Scratch};

/// Rows that one core takes at a time.
const BLOCK: usize = 16 * 1024;

/// The columns of one KPI: one per slot of its inputs, NaN where a value is missing.
#[derive(Debug, Clone, Default)]
pub struct InputColumns {
    /// By slot; all of the same length.
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
    kpis.par_iter().zip(inputs).map(|(kpi, inputs)| compute_kpi(kpi, inputs)).collect()
}

fn compute_kpi(kpi: &Kpi, inputs: &InputColumns) -> ResultColumns {
    let rows = inputs.columns.first().map_or(0, Vec::len);
    let mut results = ResultColumns { points: kpi.points.iter().map(|_| vec![0.0; rows]).collect(), faults: Vec::new() };
    // Zeroed memory comes for free, and every row is written below.
    // Derived inputs, and data points that others use, are computed first and then read like given ones.
    let mut derived: Vec<Option<Vec<f64>>> = vec![None; kpi.inputs.len()];
    for &slot in &kpi.order {
        let index = slot.0 as usize;
        let program = match kpi.inputs.get(index) {
            Some(input) => input.derived.as_ref().map(|(_, program)| program),
            None => kpi.points.get(index - kpi.inputs.len()).map(|point| &point.program),
        };
        let Some(program) = program else { continue };
        let mut out = match index.checked_sub(kpi.inputs.len()) {
            Some(point) => std::mem::take(&mut results.points[point]),
            None => vec![0.0; rows],
        };
        let mut columns: Vec<&[f64]> = Vec::with_capacity(kpi.inputs.len() + kpi.points.len());
        columns.extend((0..kpi.inputs.len()).map(|input| match &derived[input] {
            Some(column) => &column[..],
            None => inputs.columns.get(input).map_or(&[][..], |column| &column[..]),
        }));
        columns.extend(results.points.iter().map(|column| &column[..]));
        let blocks = out.par_chunks_mut(BLOCK).enumerate().map_init(Scratch::default, |scratch, (block, out)| {
            let from = block * BLOCK;
            let part: Vec<&[f64]> =
                columns.iter().map(|column| column.get(from..from + out.len()).unwrap_or_default()).collect();
            let faults = program.run_columns(&part, out, scratch);
            faults.into_iter().map(|(row, fault)| (row + from as u32, fault)).collect::<Vec<_>>()
        });
        let faults: Vec<Vec<(u32, Fault)>> = blocks.collect();
        match index.checked_sub(kpi.inputs.len()) {
            Some(point) => {
                results.faults.extend(faults.into_iter().flatten().map(|(row, fault)| (point, row, fault)));
                results.points[point] = out;
            }
            None => {
                // A value that was given stays; only the gaps are filled in.
                let given = inputs.columns.get(index).map_or(&[][..], |column| &column[..]);
                out.iter_mut().zip(given).filter(|(_, given)| !given.is_nan()).for_each(|(out, given)| *out = *given);
                derived[index] = Some(out);
            }
        }
    }
    results
}

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
    // By slot. Zeroed memory comes for free, and every row of a computed column is written before it is read.
    let mut computed: Vec<Option<Vec<f64>>> = vec![None; kpi.inputs.len() + kpi.points.len()];
    let mut faults = Vec::new();
    for &slot in &kpi.order {
        let index = slot.0 as usize;
        let point = index.checked_sub(kpi.inputs.len());
        let program = match point {
            None => kpi.inputs[index].derived.as_ref().map(|(_, program)| program),
            Some(point) => kpi.points.get(point).map(|point| &point.program),
        };
        let Some(program) = program else { continue };
        let columns: Vec<&[f64]> = computed
            .iter()
            .enumerate()
            .map(|(slot, computed)| {
                computed.as_deref().or(inputs.columns.get(slot).map(Vec::as_slice)).unwrap_or_default()
            })
            .collect();
        let mut out = vec![0.0; rows];
        let wrong = run_blocks(program, &columns, &mut out);
        if let Some(point) = point {
            faults.extend(wrong.into_iter().map(|(row, fault)| (point, row, fault)));
        } else if let Some(given) = inputs.columns.get(index) {
            // A value that was given stays; only the gaps are filled in.
            for (out, given) in out.iter_mut().zip(given).filter(|(_, given)| !given.is_nan()) {
                *out = *given;
            }
        }
        computed[index] = Some(out);
    }
    let points = computed.split_off(kpi.inputs.len());
    ResultColumns { points: points.into_iter().map(Option::unwrap_or_default).collect(), faults }
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
    blocks.flatten_iter().collect()
}

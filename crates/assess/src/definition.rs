//! The definition check: which parts of what a city is meant to be does it measure at all?
//!
//! A cell is an aim, as far as the needs of an aspect are concerned. Which KPI informs which cell is data
//! (`definition.toml` of the framework); here it is only counted. A cell is never scored: it says what a city knows about itself,
//! not how good it is.

use kpi::catalogue::{Cell, Definition, Framework};
use kpi::result::Results;
use schemars::JsonSchema;
use serde::Serialize;

use crate::score::Reported;

/// What a city measures of its definition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DefinitionCheck {
    /// The definition in own words.
    pub says: String,
    /// Where it is published.
    pub source: String,
    /// All cells: aims in their order, and each with its aspects in theirs.
    pub cells: Vec<CellCheck>,
    /// KPIs that bear on future generations.
    pub future: Measured,
}

/// What a city measures of a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CellCheck {
    /// Id of the aim.
    pub aim: String,
    /// Its name.
    pub aim_name: String,
    /// Id of the aspect.
    pub aspect: String,
    /// Its name.
    pub aspect_name: String,
    /// KPIs that inform the cell.
    #[serde(flatten)]
    pub measured: Measured,
}

/// KPIs, and how many of them have a value.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Measured {
    /// How many have a value for all or for some of their data points.
    pub reported: Reported,
    /// Codes of those with a value for all or some.
    pub with_value: Vec<String>,
    /// Codes of those without any value.
    pub without_value: Vec<String>,
}

impl Measured {
    /// True where at least one KPI has at least one value.
    pub fn is_measured(&self) -> bool {
        !self.with_value.is_empty()
    }
}

impl DefinitionCheck {
    /// Cells about which the city has no value at all.
    pub fn not_measured(&self) -> impl Iterator<Item = &CellCheck> {
        self.cells.iter().filter(|cell| !cell.measured.is_measured())
    }
}

/// Counts, for each cell and for the future, the KPIs that have a value; none where the framework has no definition. A value
/// counts here as in the coverage of scores: it is there, accepted or not.
pub fn check(framework: &Framework, results: &Results) -> Option<DefinitionCheck> {
    let definition = framework.definition.as_ref()?;
    Some(DefinitionCheck {
        says: definition.says.clone(),
        source: definition.source.clone(),
        cells: definition.cells().map(|cell| check_cell(framework, definition, cell, results)).collect(),
        future: measured(framework, results, definition.future()),
    })
}

fn check_cell(framework: &Framework, definition: &Definition, cell: Cell, results: &Results) -> CellCheck {
    let ((aim, aim_name), (aspect, aspect_name)) =
        (&definition.aims[cell.aim], &definition.aspects[cell.aspect]);
    CellCheck {
        aim: aim.clone(),
        aim_name: aim_name.clone(),
        aspect: aspect.clone(),
        aspect_name: aspect_name.clone(),
        measured: measured(framework, results, definition.kpis(cell)),
    }
}

fn measured(framework: &Framework, results: &Results, kpis: impl Iterator<Item = usize>) -> Measured {
    let mut measured = Measured::default();
    for kpi in kpis {
        let all = framework.kpis[kpi].points.len();
        let with_value = results.of_kpi(kpi).filter(|result| result.value.is_some()).count();
        measured.reported.all += 1;
        measured.reported.fully += u32::from(with_value == all);
        measured.reported.partly += u32::from(with_value > 0 && with_value < all);
        let codes = if with_value > 0 { &mut measured.with_value } else { &mut measured.without_value };
        codes.push(framework.kpis[kpi].code.clone());
    }
    measured
}

//! The index against the ASEM example of COINr: every stage, the ranks, and what is uncertain about them.
//!
//! The reference data are not part of the project; without them these tests say that they are skipped.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::path::PathBuf;

use assess::index::data::{Columns, Data};
use assess::index::recipe::{self, Recipe};
use assess::index::stages::Chain;
use assess::index::tree::Tree;
use kpi::catalogue::TextFile;
use kpi::finding::Place;

/// A table of the reference: header and rows by the first unit code.
pub(crate) struct Reference {
    header: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Reference {
    /// Reads a table, or says that it is not there.
    pub(crate) fn read(name: &str) -> Option<Self> {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/conformance/asem");
        let Ok(mut reader) = csv::Reader::from_path(folder.join(name)) else {
            eprintln!("skipped: the reference data ../shared/data/conformance/asem/{name} are not there");
            return None;
        };
        let header = reader.headers().unwrap().iter().map(str::to_owned).collect();
        let rows = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
        Some(Self { header, rows })
    }

    fn at(&self, name: &str) -> usize {
        self.header.iter().position(|known| known == name).unwrap_or_else(|| panic!("no column {name}"))
    }

    fn texts(&self, name: &str) -> Vec<String> {
        let at = self.at(name);
        self.rows.iter().map(|row| row[at].clone()).collect()
    }

    /// A column of numbers; what is no number is missing.
    pub(crate) fn numbers(&self, name: &str) -> Vec<f64> {
        self.texts(name).iter().map(|text| text.parse().unwrap_or(f64::NAN)).collect()
    }

    /// A column of numbers in the order of other units.
    pub(crate) fn numbers_of(&self, name: &str, units: &[String]) -> Vec<f64> {
        let codes = self.texts("uCode");
        let by_unit: HashMap<&String, f64> = codes.iter().zip(self.numbers(name)).collect();
        units.iter().map(|unit| by_unit[unit]).collect()
    }
}

const STEPS: &str = r#"
id = "asem"
name = "ASEM sustainable connectivity"
says = "The documented example of COINr."
source = "R package COINr 1.1.14, build_example_coin()"
impute = { method = "group-mean", group = "EurAsia_group" }
screen = { least_coverage = 0.9 }
normalise = { method = "min-max", to = [0, 100] }

[treat]
skewness = 2.0
kurtosis = 3.5
step = [{ method = "winsorise", points = 5 }, { method = "log" }]

[[level]]
of = "pillar"
[[level]]
of = "sub-index"
[[level]]
of = "index"

[knobs]
normalise = [{ method = "min-max", to = [1, 100] }, { method = "rank" }]
weights = { noise = 0.25, levels = ["pillar", "sub-index"] }
winsorise = [1, 2, 3, 4, 5]
mean = ["arithmetic", "geometric"]
"#;

/// The recipe as a file, with the indicators and groups of the reference.
fn text(indicators: &Reference) -> String {
    let mut text = STEPS.to_owned();
    let at = |name: &str| indicators.at(name);
    for row in &indicators.rows {
        let (code, parent) = (&row[at("iCode")], &row[at("Parent")]);
        match row[at("Type")].as_str() {
            "Indicator" => {
                let lower = row[at("Direction")] == "-1";
                writeln!(text, "[[indicator]]\nid = \"{code}\"\nparent = \"{parent}\"\nlower_is_better = {lower}").unwrap();
                if !row[at("Denominator")].is_empty() {
                    writeln!(text, "denominator = \"{}\"", row[at("Denominator")]).unwrap();
                }
            }
            "Aggregate" => {
                let level = ["pillar", "sub-index", "index"][row[at("Level")].parse::<usize>().unwrap() - 2];
                writeln!(text, "[[group]]\nid = \"{code}\"\nlevel = \"{level}\"").unwrap();
                if !parent.is_empty() {
                    writeln!(text, "parent = \"{parent}\"").unwrap();
                }
            }
            _ => {}
        }
    }
    text
}

/// The example, ready to be replayed.
pub(crate) fn chain() -> Option<Chain> {
    let (indicators, units) = (Reference::read("indicators.csv")?, Reference::read("units.csv")?);
    let text = text(&indicators);
    let recipe: Recipe = recipe::read(&TextFile { path: "asem.toml", text: &text }).unwrap();
    let tree = Tree::of_recipe(&recipe, &Place::file("asem.toml")).unwrap();
    let mut values = Columns::missing(units.rows.len(), tree.indicators.len());
    for (column, indicator) in tree.indicators.iter().enumerate() {
        values.column_mut(column).copy_from_slice(&units.numbers(&indicator.id));
    }
    let denominators = ["Area", "Energy", "GDP", "Population"].map(|name| (name.to_owned(), units.numbers(name)));
    let data = Data {
        units: units.texts("uCode"),
        values,
        denominators: BTreeMap::from(denominators),
        groups: BTreeMap::from([("EurAsia_group".to_owned(), units.texts("EurAsia_group"))]),
    };
    Some(Chain::new(recipe, tree, data).unwrap())
}

#[test]
fn every_stage_equals_the_reference() {
    let Some(chain) = chain() else { return };
    let stages = chain.run();
    assert!(stages.findings.is_empty(), "{:?}", stages.findings);
    let everything = [
        ("step-denominated.csv", &stages.denominated, chain.units()),
        ("step-imputed.csv", &stages.imputed, chain.units()),
        ("step-screened.csv", &stages.screened, &stages.units),
        ("step-treated.csv", &stages.treated, &stages.units),
        ("step-normalised.csv", &stages.normalised, &stages.units),
    ];
    for (name, ours, units) in everything {
        let Some(theirs) = Reference::read(name) else { return };
        for (column, indicator) in chain.tree.indicators.iter().enumerate() {
            compare(name, &indicator.id, ours.column(column), &theirs.numbers_of(&indicator.id, units));
        }
    }
    let Some(theirs) = Reference::read("step-aggregated.csv") else { return };
    for (column, group) in chain.tree.groups.iter().enumerate() {
        let theirs = theirs.numbers_of(&group.id, &stages.units);
        compare("step-aggregated.csv", &group.id, stages.aggregated.column(column), &theirs);
    }
    assert_eq!(stages.ranks, assess::index::rank::ranks(&theirs.numbers_of("Index", &stages.units)));
}

fn compare(step: &str, column: &str, ours: &[f64], theirs: &[f64]) {
    for (ours, theirs) in ours.iter().zip(theirs) {
        let close = ours.is_nan() && theirs.is_nan() || (ours - theirs).abs() <= 1e-9 * theirs.abs().max(1.0);
        assert!(close, "{step}, {column}: {ours} is not {theirs}");
    }
}

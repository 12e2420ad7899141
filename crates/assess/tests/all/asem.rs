//! The index against the ASEM example of `COINr`: every stage, the ranks, and what is uncertain about them.
//!
//! The reference data are not part of the project; without them these tests say that they are skipped.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::path::PathBuf;

use assess::index::data::{Columns, Data};
use assess::index::recipe::{self, Recipe};
use assess::index::stages::Chain;
use assess::index::tree::Tree;
use assess::robustness::knob::Knob;
use assess::robustness::simulation::{Simulation, unwatched};
use assess::robustness::sobol::Effect;
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
                writeln!(
                    text,
                    "[[indicator]]\nid = \"{code}\"\nparent = \"{parent}\"\nlower_is_better = {lower}"
                )
                .unwrap();
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
    let denominators =
        ["Area", "Energy", "GDP", "Population"].map(|name| (name.to_owned(), units.numbers(name)));
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

#[test]
fn rank_statistics_agree_with_the_reference_within_their_sampling_error() {
    let (Some(chain), Some(theirs)) = (chain(), Reference::read("uncertainty-ranks.csv")) else { return };
    let simulation = Simulation::new(&chain, 1, None, false).unwrap();
    let ranked = simulation.run(20_000, &unwatched);
    assert_eq!(ranked.dropped, 0, "{:?}", ranked.findings);
    let columns =
        ["Nominal", "Mean", "Median", "Q5", "Q95"].map(|name| theirs.numbers_of(name, &ranked.units));
    for (unit, interval) in ranked.intervals().into_iter().enumerate() {
        let ours = interval.unwrap();
        let at = |column: usize| columns[column][unit];
        assert_eq!(f64::from(ours.own), at(0));
        // Theirs are 1,000 replications: the standard error of a mean is at most 0.1 of its interval's width.
        let width = (ours.high - ours.low).max(1.0);
        assert!(
            (ours.mean - at(1)).abs() <= 0.1 * width,
            "{}: {ours:?}, theirs {}",
            ranked.units[unit],
            at(1)
        );
        // Their quantile of 1,000 replications is a quantile of ours for nearly the same share, give or take four standard errors.
        let ranks: Vec<f64> =
            ranked.all().iter().skip(unit).step_by(ranked.units.len()).copied().map(f64::from).collect();
        for (share, theirs) in [(0.5, at(2)), (0.05, at(3)), (0.95, at(4))] {
            let part = |holds: &dyn Fn(f64) -> bool| {
                ranks.iter().filter(|rank| holds(**rank)).count() as f64 / ranks.len() as f64
            };
            let slack = 4.0 * (share * (1.0 - share) / 1000.0_f64).sqrt();
            let (below, up_to) = (part(&|rank| rank < theirs), part(&|rank| rank <= theirs));
            assert!(
                below - slack <= share && share <= up_to + slack,
                "{}: {share}, {theirs}",
                ranked.units[unit]
            );
        }
    }
}

#[test]
fn sobol_indices_agree_with_the_reference_within_their_sampling_error() {
    let (Some(chain), Some(theirs)) = (chain(), Reference::read("uncertainty-sobol.csv")) else { return };
    let simulation = Simulation::new(&chain, 1, None, false).unwrap();
    let sobol = simulation.sobol(Effect::MeanShift, 4_000, 200, &unwatched);
    let names = theirs.texts("Variable");
    for (knob, name) in [
        (Knob::Normalisation, "Norm"),
        (Knob::Weights, "Weights"),
        (Knob::Treatment, "MaxTreat"),
        (Knob::Aggregation, "Agg"),
    ] {
        let row = names.iter().position(|known| known == name).unwrap();
        let ours = sobol.indices.iter().find(|index| index.knob == knob).unwrap();
        for (ours, ends) in [(ours.first, ["Si_q5", "Si_q95"]), (ours.total, ["STi_q5", "STi_q95"])] {
            let [low, high] = ends.map(|end| theirs.numbers(end)[row]);
            // Their interval holds 90 %: half its width more holds nearly all.
            let slack = 0.5 * (high - low);
            assert!(
                ours.value >= low - slack && ours.value <= high + slack,
                "{name}: {ours:?}, theirs {low} to {high}"
            );
        }
    }
    assert!(sobol.indices.iter().all(|index| index.total.value >= index.first.value - 0.05), "{sobol:?}");
}

#[test]
fn replaying_every_step_gives_the_same_as_using_kept_columns() {
    let Some(chain) = chain() else { return };
    let runs =
        [false, true].map(|replay| Simulation::new(&chain, 7, None, replay).unwrap().run(300, &unwatched));
    assert_eq!(runs[0].all(), runs[1].all());
}

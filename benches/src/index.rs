//! Our side of the comparisons of indices: `asem RECIPE.toml UNITS.csv`, `cities`, `many`, `sobol`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Instant;

use assess::index::data::{Columns, Data};
use assess::index::recipe::{self, Recipe};
use assess::index::stages::Chain;
use assess::index::tree::Tree;
use assess::robustness::simulation::{Simulation, unwatched};
use assess::robustness::sobol::Effect;
use kpi::catalogue::{Catalogue, TextFile};
use kpi::finding::Place;

use crate::best_of;

/// The example of `COINr`: replications per second, with every step replayed in each of them, and with columns that are kept for
/// settings that come again.
pub(crate) fn asem(recipe: &str, units: &str, catalogue: &Catalogue) {
    let chain = table(recipe, units, catalogue);
    for (name, replay, count) in [("replayed", true, 40_000), ("kept", false, 200_000)] {
        println!("{name}_per_second {}", rate(&chain, replay, count));
    }
}

/// The chain of a recipe that names its own indicators, over a table.
fn table(recipe: &str, units: &str, catalogue: &Catalogue) -> Chain {
    let text = std::fs::read_to_string(recipe).expect("the recipe");
    let recipe = recipe::read(&TextFile { path: recipe, text: &text }).expect("a recipe");
    let tree = Tree::of_recipe(&recipe, &Place::file("recipe")).expect("a hierarchy");
    let place = Place::file(units);
    let table = exchange::units::read(&place, &std::fs::read(units).expect("the table"));
    let numbers = |name: &str| {
        let column = table.column(name, &place).expect("a column");
        column.numbers(catalogue, None, &mut Vec::new())
    };
    let mut values = Columns::missing(table.units.len(), tree.indicators.len());
    let mut denominators = BTreeMap::new();
    for (at, indicator) in tree.indicators.iter().enumerate() {
        values.column_mut(at).copy_from_slice(&numbers(&indicator.id));
        if let Some(name) = &indicator.denominator {
            denominators.insert(name.clone(), numbers(name));
        }
    }
    let groups = recipe.impute.group.iter();
    let groups =
        groups.map(|name| (name.clone(), table.column(name, &place).expect("a column").texts.clone()));
    let groups = groups.collect();
    Chain::new(recipe, tree, Data { units: table.units.clone(), values, denominators, groups })
        .expect("a chain")
}

/// 500 cities by 91 indicators in 26 groups in 3 groups: three normalisations, noisy weights on all levels, two means.
pub(crate) fn cities() {
    let knobs = "normalise = [{ method = \"min-max\", to = [1, 100] }, { method = \"z-score\", to = [50, 10] }, \
                 { method = \"percentile-rank\", to = [1, 100] }]\nmean = [\"arithmetic\", \"geometric\"]\n";
    println!("kept_per_second {}", rate(&random(500, knobs, 0.0), false, 100_000));
}

/// 10,000 cities by 91 indicators, one value in twenty missing: seconds for 1,000 and for 2,000 replications with their intervals.
pub(crate) fn many() {
    let chain = random(10_000, MEANS, 0.05);
    for count in [1000, 2000] {
        let start = Instant::now();
        let simulation = Simulation::new(&chain, 1, None, false).expect("knobs");
        black_box(simulation.run(count, &unwatched).intervals());
        println!("seconds_{count} {}", start.elapsed().as_secs_f64());
    }
}

/// Sobol indices of 500 cities, six knobs, 1,000 pairs of settings: seconds.
pub(crate) fn sobol() {
    let knobs = format!("{MEANS}impute = [\"none\", \"draw\"]\nleave_out = true\ninputs = true\n");
    let chain = random(500, &knobs, 0.05);
    let noise =
        |_: usize, _: usize, value: f64, uniform: &mut dyn FnMut() -> f64| value * (0.9 + 0.2 * uniform());
    let simulation = Simulation::new(&chain, 1, Some(&noise), false).expect("knobs");
    assert_eq!(simulation.knobs().len(), 6);
    let start = Instant::now();
    black_box(simulation.sobol(Effect::MeanShift, 1000, 200, &unwatched));
    println!("seconds {}", start.elapsed().as_secs_f64());
}

const MEANS: &str = "normalise = [{ method = \"min-max\", to = [1, 100] }, { method = \"percentile-rank\", to = [1, 100] }]\n\
                     mean = [\"arithmetic\", \"geometric\"]\n";

/// A chain of invented cities by 91 indicators, each 0 to 100.
fn random(units: usize, knobs: &str, missing: f64) -> Chain {
    let mut text = String::from(
        "id = \"cities\"\nname = \"Cities\"\nsays = \"Invented.\"\nsource = \"none\"\n\
         normalise = { method = \"min-max\", to = [1, 100] }\n[[level]]\nof = \"category\"\n[[level]]\nof = \"dimension\"\n\
         [[level]]\nof = \"all\"\n[[group]]\nid = \"all\"\nlevel = \"all\"\n",
    );
    for dimension in 0..3 {
        let _ = writeln!(text, "[[group]]\nid = \"d{dimension}\"\nlevel = \"dimension\"\nparent = \"all\"");
    }
    for category in 0..26 {
        let dimension = category % 3;
        let _ = writeln!(
            text,
            "[[group]]\nid = \"c{category}\"\nlevel = \"category\"\nparent = \"d{dimension}\""
        );
    }
    for indicator in 0..91 {
        let _ = writeln!(text, "[[indicator]]\nid = \"i{indicator}\"\nparent = \"c{}\"", indicator % 26);
    }
    let levels = "[\"indicator\", \"category\", \"dimension\"]";
    let _ = write!(text, "[knobs]\nweights = {{ noise = 0.25, levels = {levels} }}\n{knobs}");
    let recipe: Recipe = recipe::read(&TextFile { path: "cities.toml", text: &text }).expect("a recipe");
    let tree = Tree::of_recipe(&recipe, &Place::file("cities.toml")).expect("a hierarchy");
    let mut seed = 1_u64;
    let mut uniform = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 11) as f64 / (1_u64 << 53) as f64
    };
    let mut values = Columns::missing(units, 91);
    for column in 0..91 {
        for value in values.column_mut(column) {
            let drawn = 100.0 * uniform();
            *value = if uniform() < missing { f64::NAN } else { drawn };
        }
    }
    let units = (0..units).map(|unit| format!("City {unit}")).collect();
    Chain::new(recipe, tree, Data { units, values, ..Data::default() }).expect("a chain")
}

/// Replications per second, best of 3.
fn rate(chain: &Chain, replay: bool, count: usize) -> f64 {
    let simulation = Simulation::new(chain, 1, None, replay).expect("knobs");
    count as f64
        / best_of(3, || {
            black_box(simulation.run(count, &unwatched));
        })
}

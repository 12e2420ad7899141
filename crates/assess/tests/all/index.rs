//! Steps of an index, one by one.

use assess::index::data::{Columns, Data};
use assess::index::recipe;
use assess::index::stages::{Chain, Stages};
use assess::index::tree::Tree;
use assess::index::{envelope, rank};
use assess::robustness::simulation::{Simulation, unwatched};
use kpi::catalogue::TextFile;
use kpi::finding::Place;
use proptest::prelude::*;

#[test]
fn the_worked_example_of_benefit_of_the_doubt_comes_out() {
    let (first, second) = ([0.9, 0.5, 0.5], [0.3, 0.8, 0.5]);
    let best = [0, 1, 2].map(|row| envelope::best(&[&first, &second], row, None).unwrap());
    for (best, score) in best.iter().zip([1.0, 1.0, 0.789_474]) {
        assert!((best.score - score).abs() < 1e-6, "{best:?}");
    }
    let weights: Vec<f64> = best[2].weights.iter().map(|weight| weight.unwrap()).collect();
    assert!((weights[0] - 0.877_193).abs() < 1e-6 && (weights[1] - 0.701_754).abs() < 1e-6, "{weights:?}");
    assert_eq!(best[2].models, [0, 1]);
}

#[test]
fn shares_keep_a_unit_from_being_scored_by_its_best_side_alone() {
    let (first, second) = ([1.0, 0.5], [0.1, 0.9]);
    let free = envelope::best(&[&first, &second], 0, None).unwrap();
    let bound = envelope::best(&[&first, &second], 0, Some([0.3, 0.7])).unwrap();
    assert!((free.score - 1.0).abs() < 1e-9);
    assert!(bound.score < free.score);
    let part = bound.weights[1].unwrap() * 0.1 / bound.score;
    assert!(part > 0.3 - 1e-6, "{part}");
}

#[test]
fn shares_that_can_not_be_kept_give_no_score_instead_of_zero() {
    let alone = [0.9, f64::NAN];
    let (first, second) = ([0.8, 0.5], alone);
    assert_eq!(envelope::best(&[&first, &second], 1, Some([0.15, 0.6])), None);
    assert!(envelope::best(&[&first, &second], 1, None).is_some());
}

/// A chain over a table: rows of units, columns of indicators in two groups, the first one lower-is-better if `lower`.
fn chain(steps: &str, rows: &[Vec<f64>], lower: bool) -> Chain {
    let columns = rows.first().map_or(0, Vec::len);
    let mut text = format!(
        "id = \"t\"\nname = \"T\"\nsays = \"A test.\"\nsource = \"none\"\n{steps}\n\
         [[level]]\nof = \"group\"\n[[level]]\nof = \"index\"\n\
         [[group]]\nid = \"a\"\nlevel = \"group\"\nparent = \"all\"\n\
         [[group]]\nid = \"b\"\nlevel = \"group\"\nparent = \"all\"\n\
         [[group]]\nid = \"all\"\nlevel = \"index\"\n"
    );
    for column in 0..columns {
        let parent = if column % 2 == 0 { "a" } else { "b" };
        let lower = lower && column == 0;
        text += &format!(
            "[[indicator]]\nid = \"i{column}\"\nparent = \"{parent}\"\nlower_is_better = {lower}\n\
             target = 100\ngoalposts = {}\n",
            if lower { "[100, 0]" } else { "[0, 100]" }
        );
    }
    let recipe = recipe::read(&TextFile { path: "t.toml", text: &text }).unwrap();
    let tree = Tree::of_recipe(&recipe, &Place::file("t.toml")).unwrap();
    let mut values = Columns::missing(rows.len(), columns);
    for (row, cells) in rows.iter().enumerate() {
        for (column, value) in cells.iter().enumerate() {
            values.column_mut(column)[row] = *value;
        }
    }
    let units = (0..rows.len()).map(|row| format!("u{row}")).collect();
    Chain::new(recipe, tree, Data { units, values, ..Data::default() }).unwrap()
}

const MIN_MAX: &str = "normalise = { method = \"min-max\" }";
const GOALPOSTS: &str = "normalise = { method = \"goalposts\" }";

fn rules(findings: &[kpi::finding::Finding]) -> Vec<&str> {
    findings.iter().map(|finding| &*finding.rule).collect()
}

#[test]
fn one_unit_alone_is_scored_by_goalposts_and_has_no_score_by_the_range_of_units() {
    let by_posts = chain(GOALPOSTS, &[vec![50.0, 100.0]], false).run();
    assert_eq!((by_posts.index, by_posts.ranks), (vec![75.0], vec![1]));
    let by_range = chain(MIN_MAX, &[vec![50.0, 100.0]], false).run();
    assert!(by_range.index[0].is_nan());
    assert_eq!(by_range.ranks, [rank::NO_RANK]);
    assert_eq!(rules(&by_range.findings), ["index-no-spread", "index-no-spread"]);
}

#[test]
fn an_indicator_that_is_the_same_everywhere_is_left_out_and_said() {
    let stages = chain(MIN_MAX, &[vec![1.0, 7.0], vec![2.0, 7.0], vec![3.0, 7.0]], false).run();
    assert_eq!(stages.index, [0.0, 50.0, 100.0]);
    assert_eq!(rules(&stages.findings), ["index-no-spread"]);
}

#[test]
fn ties_share_the_better_rank() {
    let stages = chain(GOALPOSTS, &[vec![50.0, 50.0], vec![20.0, 80.0], vec![10.0, 10.0]], false).run();
    assert_eq!(stages.ranks, [1, 1, 3]);
}

#[test]
fn a_unit_without_any_value_is_not_compared() {
    let stages = chain(GOALPOSTS, &[vec![f64::NAN, f64::NAN], vec![20.0, 80.0]], false).run();
    assert_eq!(stages.units, ["u1"]);
    assert_eq!(rules(&stages.findings), ["index-too-few-values"]);
}

#[test]
fn units_that_all_have_too_few_values_leave_an_empty_index_and_a_finding() {
    let steps = format!("{GOALPOSTS}\nscreen = {{ least_coverage = 1.0 }}");
    let stages = chain(&steps, &[vec![1.0, f64::NAN], vec![f64::NAN, 2.0]], false).run();
    assert!(stages.index.is_empty() && stages.units.is_empty());
    assert!(rules(&stages.findings).contains(&"index-empty"), "{:?}", stages.findings);
}

#[test]
fn a_missing_value_is_left_out_and_never_zero() {
    let stages = chain(GOALPOSTS, &[vec![f64::NAN, 80.0], vec![0.0, 80.0]], false).run();
    assert_eq!(stages.index, [80.0, 40.0]);
}

#[test]
fn what_is_missing_could_make_a_unit_anything_between_its_worst_and_best() {
    let chain = chain(GOALPOSTS, &[vec![f64::NAN, 80.0], vec![50.0, 50.0]], false);
    let missing = chain.missing(&chain.run(), 0, [0.0, 100.0]);
    assert_eq!((missing.index, missing.rank, missing.values), ([40.0, 90.0], [2, 1], 1));
}

#[test]
fn a_geometric_mean_of_zero_is_a_finding_and_no_score() {
    let steps = format!("{GOALPOSTS}\nknobs = {{ mean = [\"geometric\"] }}");
    let chain = chain(&steps, &[vec![0.0, 10.0, 20.0], vec![20.0, 80.0, 30.0]], false);
    let simulation = Simulation::new(&chain, 1, None, false).unwrap();
    let ranked = simulation.run(40, &unwatched);
    assert_eq!((ranked.dropped, ranked.replications()), (40, 0));
    assert_eq!(rules(&ranked.findings), ["index-mean-impossible"]);
    assert!(ranked.intervals().iter().all(Option::is_none));
}

#[test]
fn a_recipe_tells_all_its_mistakes_at_once() {
    let text = "id = 1\nname = \"T\"\nsays = \"\"\nsource = \"\"\nnormalise = { method = \"minmax\" }\n[[level]]\nname = \"x\"\n";
    let findings = recipe::read(&TextFile { path: "t.toml", text }).unwrap_err();
    let told: Vec<(&str, u32)> =
        findings.iter().map(|finding| (&*finding.rule, finding.place.line)).collect();
    assert_eq!(
        told,
        [("value-not-accepted", 1), ("value-not-accepted", 5), ("key-missing", 6), ("key-unknown", 7)],
        "{findings:?}"
    );
}

#[test]
fn a_scale_upside_down_is_a_mistake_of_the_recipe() {
    let text = "id = \"t\"\nname = \"T\"\nsays = \"A test.\"\nsource = \"none\"\nnormalise = { method = \"min-max\", to = [100, 0] }\n\
                [[level]]\nof = \"all\"\nmean = \"generalised\"\n";
    let findings = recipe::read(&TextFile { path: "t.toml", text }).unwrap_err();
    let about: Vec<&str> = findings.iter().map(|finding| &*finding.subject).collect();
    assert_eq!(about, ["level[0].power", "normalise.to"]);
}

#[test]
fn means_are_those_of_the_textbook() {
    let rows = [vec![20.0, 80.0, 40.0], vec![10.0, 10.0, 10.0]];
    for (mean, expected) in [
        ("arithmetic", f64::midpoint(30.0, 80.0)),
        ("geometric", ((20.0_f64 * 40.0).sqrt() * 80.0).sqrt()),
        ("harmonic", 2.0 / (f64::midpoint(1.0 / 20.0, 1.0 / 40.0) + 1.0 / 80.0)),
        ("copeland", 1.0),
    ] {
        let mut chain = chain(GOALPOSTS, &rows, false);
        for level in &mut chain.recipe.levels {
            level.mean = serde_json::from_value(serde_json::json!(mean)).unwrap();
        }
        let stages = chain.run();
        assert!((stages.index[0] - expected).abs() < 1e-9, "{mean}: {} is not {expected}", stages.index[0]);
    }
}

#[test]
fn normalised_values_are_those_of_the_handbook() {
    let rows: Vec<Vec<f64>> = [10.0, 20.0, 20.0, 40.0].map(|value| vec![value]).to_vec();
    let deviation = (475.0_f64 / 3.0 * 100.0 / 100.0).sqrt();
    for (method, expected) in [
        ("min-max", [0.0, 100.0 / 3.0, 100.0 / 3.0, 100.0]),
        ("z-score", [-12.5, -2.5, -2.5, 17.5].map(|off| off / deviation)),
        ("rank", [1.0, 2.0, 2.0, 4.0]),
        ("borda", [0.0, 1.0, 1.0, 3.0]),
        ("percentile-rank", [0.0, 1.0 / 3.0, 1.0 / 3.0, 1.0]),
        ("goalposts", [10.0, 20.0, 20.0, 40.0]),
        ("share-of-target", [10.0, 20.0, 20.0, 40.0]),
        ("bands", [25.0, 25.0, 25.0, 50.0]),
        ("distance-to-target", [0.0, 10.0 / 90.0, 10.0 / 90.0, 30.0 / 90.0]),
        ("none", [10.0, 20.0, 20.0, 40.0]),
    ] {
        let stages = chain(&format!("normalise = {{ method = \"{method}\" }}"), &rows, false).run();
        for (ours, expected) in stages.normalised.column(0).iter().zip(expected) {
            assert!((ours - expected).abs() < 1e-9, "{method}: {ours} is not {expected}");
        }
    }
}

#[test]
fn missing_values_are_imputed_as_the_recipe_says() {
    let rows = [vec![10.0, 1.0], vec![f64::NAN, 1.0], vec![40.0, 2.0], vec![10.0, 2.0]];
    for (method, expected) in [("none", f64::NAN), ("mean", 20.0), ("median", 10.0)] {
        let stages = chain(&format!("{MIN_MAX}\nimpute = {{ method = \"{method}\" }}"), &rows, false).run();
        let ours = stages.imputed.column(0)[1];
        assert!(ours == expected || ours.is_nan() && expected.is_nan(), "{method}: {ours}");
    }
}

/// Tables of 3 to 12 units and 4 indicators, one value in eight missing.
fn tables() -> impl Strategy<Value = Vec<Vec<f64>>> {
    let cell = prop_oneof![7 => 0.0..100.0_f64, 1 => Just(f64::NAN)];
    proptest::collection::vec(proptest::collection::vec(cell, 4), 3..12)
}

const KNOBS: &str = "knobs = { normalise = [{ method = \"goalposts\", to = [1, 100] }, { method = \"rank\" }], \
                     mean = [\"arithmetic\", \"geometric\"], leave_out = true, impute = [\"none\", \"draw\"], \
                     weights = { noise = 0.25, levels = [\"indicator\", \"group\"] } }";

proptest! {
    #[test]
    fn permuting_units_permutes_ranks(rows in tables(), turn in 1..5_usize) {
        let stages = chain(MIN_MAX, &rows, true).run();
        let mut turned = rows.clone();
        turned.rotate_left(turn % rows.len());
        let other = chain(MIN_MAX, &turned, true).run();
        let rank = |stages: &Stages, rows: &[Vec<f64>], kept: &[bool], row: usize| {
            let at = kept[..row].iter().filter(|kept| **kept).count();
            let known = kept[row];
            (known, if known { stages.ranks[at] } else { 0 }, rows[row].len())
        };
        for row in 0..rows.len() {
            let elsewhere = (row + rows.len() - turn % rows.len()) % rows.len();
            prop_assert_eq!(
                rank(&stages, &rows, &stages.kept, row),
                rank(&other, &turned, &other.kept, elsewhere)
            );
        }
    }

    #[test]
    fn a_better_input_never_worsens_a_rank(rows in tables(), better in 0.0..50.0_f64, column in 0..4_usize) {
        let before = chain(GOALPOSTS, &rows, true).run();
        let mut improved = rows.clone();
        // The first column is one where less is better.
        improved[0][column] += if column == 0 { -better } else { better };
        prop_assume!(!rows[0][column].is_nan());
        let after = chain(GOALPOSTS, &improved, true).run();
        prop_assert!(after.ranks[0] <= before.ranks[0]);
    }

    #[test]
    fn weights_matter_only_in_proportion(rows in tables(), factor in 0.1..10.0_f64) {
        let one = chain(GOALPOSTS, &rows, false);
        let mut other = one.clone();
        other.tree.indicators.iter_mut().for_each(|indicator| indicator.weight *= factor);
        other.tree.groups.iter_mut().for_each(|group| group.weight *= factor);
        for (one, other) in one.run().index.iter().zip(other.run().index) {
            prop_assert!(one.is_nan() && other.is_nan() || (one - other).abs() < 1e-9);
        }
    }

    #[test]
    fn a_mean_lies_between_its_members(rows in tables()) {
        let chain = chain(GOALPOSTS, &rows, false);
        let stages = chain.run();
        for row in 0..stages.units.len() {
            let known: Vec<f64> = (0..4).filter_map(|column| stages.normalised.get(row, column)).collect();
            let (least, most) = (known.iter().copied().fold(f64::MAX, f64::min), known.iter().copied().fold(0.0, f64::max));
            prop_assert!(stages.index[row] >= least - 1e-9 && stages.index[row] <= most + 1e-9);
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_ranks_on_any_number_of_threads(rows in tables(), seed in 0..1000_u64) {
        let chain = chain(&format!("{GOALPOSTS}\n{KNOBS}"), &rows, true);
        let run = |threads: usize| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            pool.install(|| Simulation::new(&chain, seed, None, false).map(|sim| sim.run(60, &unwatched).all().to_vec()))
        };
        prop_assert_eq!(run(1), run(3));
    }

    #[test]
    fn a_run_that_is_stopped_is_the_beginning_of_the_full_one(rows in tables()) {
        let chain = chain(&format!("{GOALPOSTS}\n{KNOBS}"), &rows, true);
        if let Ok(simulation) = Simulation::new(&chain, 1, None, false) {
            let stopped = simulation.run(1200, &|done| done < 600);
            let full = simulation.run(1200, &unwatched);
            prop_assert!(stopped.replications() < full.replications());
            prop_assert!(full.all().starts_with(stopped.all()));
        }
    }
}

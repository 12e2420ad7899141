//! The index command on real input and on wrong input.

use serde_json::Value;

use crate::{folders, published, run};

/// The cities with a value, and the example city.
fn cities() -> Vec<String> {
    let mut cities = folders(published());
    cities.retain(|city| !city.ends_with("rana"));
    cities.push("examples/example-city-invented/2024".to_owned());
    cities
}

fn index(arguments: &[&str], cities: &[String]) -> Value {
    let all: Vec<&str> =
        ["index"].iter().chain(arguments).copied().chain(cities.iter().map(String::as_str)).collect();
    let (_, out, said) = run(&all);
    serde_json::from_str(&out).unwrap_or_else(|_| panic!("{said}"))
}

#[test]
fn the_recipe_of_the_bands_gives_the_published_scores() {
    let cities = cities();
    let by_recipe = index(
        &[
            "--json",
            "--recipe",
            "u4ssc-bands",
            "--least-coverage",
            "0",
            "--replications",
            "20",
            "--samples",
            "0",
        ],
        &cities,
    );
    let mut arguments = vec!["score", "--json"];
    arguments.extend(cities.iter().map(String::as_str));
    let by_score: Value = serde_json::from_str(&run(&arguments).1).unwrap();
    for city in by_score["dossiers"].as_array().unwrap() {
        let share = city["score"]["share"].as_f64().unwrap();
        let units = by_recipe["standing"]["units"].as_array().unwrap();
        let unit = units.iter().find(|unit| unit["unit"] == city["city"]).unwrap();
        let index = unit["index"].as_f64().unwrap();
        assert!((index - 100.0 * share).abs() < 1e-9, "{}: {index} is not {share}", city["city"]);
    }
}

#[test]
fn cities_with_too_few_values_are_not_compared_and_that_is_said() {
    let (code, out, said) = run(&["index", &cities()[0], "examples/example-city-invented/2024"]);
    assert_eq!(code, 0, "{said}");
    assert!(out.contains("Example City (invented) is the only one that is compared"), "{out}");
    assert!(out.contains("Not compared, for too few values: Ålesund"), "{out}");
}

#[test]
fn a_rank_never_stands_without_its_interval() {
    let cities = cities();
    for recipe in ["u4ssc-index", "u4ssc-bands", "sdg-view", "best-weights"] {
        let arguments =
            ["--json", "--recipe", recipe, "--least-coverage", "0", "--replications", "50", "--samples", "8"];
        let found = index(&arguments, &cities);
        for unit in found["standing"]["units"].as_array().unwrap() {
            let rank = &unit["rank"];
            assert!(rank.is_null() || rank["low"].is_f64() && rank["high"].is_f64(), "{recipe}: {unit}");
            assert!(rank.is_null() || rank["own"].as_u64() > Some(0), "{recipe}: {unit}");
            assert!(unit["index"].is_null() || unit["index"].as_f64() > Some(0.0), "{recipe}: {unit}");
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_output() {
    let cities = cities();
    let arguments = ["--json", "--least-coverage", "0", "--replications", "300", "--samples", "50"];
    assert_eq!(index(&arguments, &cities), index(&arguments, &cities));
}

const RECIPE: &str = r#"
id = "two"
name = "Two indicators"
says = "For a test."
source = "none"
normalise = { method = "min-max" }
[[level]]
of = "all"
[[indicator]]
id = "parks"
parent = "all"
[[indicator]]
id = "noise"
parent = "all"
lower_is_better = true
[[group]]
id = "all"
level = "all"
[knobs]
leave_out = true
"#;

#[test]
fn a_table_and_a_recipe_of_ones_own_are_enough() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    std::fs::write(path("two.toml"), RECIPE).unwrap();
    std::fs::write(path("units.csv"), "town;parks;noise\nA;10,5;50\nB;NR;40\nC;30;many\n").unwrap();
    let stages = path("stages");
    let arguments = [
        "index",
        "--table",
        &path("units.csv"),
        "--recipe",
        &path("two.toml"),
        "--stages",
        &stages,
        "--explain",
        "a",
    ];
    let (code, out, said) = run(&arguments);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("units.csv:4:3: “many” is neither a number"), "{said}");
    assert!(out.contains("A: rank 3 of 3"), "{out}");
    let normalised = std::fs::read_to_string(folder.path().join("stages/5-normalised.csv")).unwrap();
    assert_eq!(normalised, "unit,parks,noise\nA,0,0\nB,,100\nC,100,\n");
}

#[test]
fn without_replications_there_is_an_index_and_no_rank() {
    let (code, out, said) = run(&[
        "index",
        &cities()[0],
        "examples/example-city-invented/2024",
        "--least-coverage",
        "0",
        "--replications",
        "0",
        "--samples",
        "0",
    ]);
    assert_eq!(code, 0, "{said}");
    assert!(out.contains("no rank, since nothing was varied"), "{out}");
    assert!(!out.contains("among the best"), "{out}");
}

#[test]
fn the_same_dossier_twice_has_two_names_and_nobody_to_compare_with_is_an_error() {
    let city = &cities()[0];
    let (_, out, _) =
        run(&["index", city, city, "--least-coverage", "0", "--replications", "20", "--samples", "0"]);
    assert!(out.contains("Ålesund 2020 (2)"), "{out}");
    let (code, _, said) = run(&["index", city, city]);
    assert!(
        code == 1 && said.contains("There is no value from which an index could be computed"),
        "{code} {said}"
    );
    assert!(!said.contains(": : "), "{said}");
}

#[test]
fn wrong_use_is_told_with_what_is_accepted() {
    let example = "examples/example-city-invented/2024";
    for (arguments, words) in [
        (
            vec!["index", example, "--recipe", "nothing"],
            "recipes: best-weights, sdg-view, u4ssc-bands, u4ssc-index",
        ),
        (vec!["index", example, "--least-coverage", "80"], "a share from 0 to 1"),
        (vec!["index", example, "--explain", "Atlantis"], "compared are: Example City (invented)"),
        (vec!["index"], "required arguments"),
    ] {
        let (code, _, said) = run(&arguments);
        assert!(code == 2 && said.contains(words), "{arguments:?}: {said}");
    }
}

//! `profile` and `targets` on real input, on a city of many years, and on wrong input.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::{folders, published, root, run};

/// Dossiers of Valencia, one a year, made of the reference series; nothing where they are not there.
fn valencia() -> Option<tempfile::TempDir> {
    let path = root().join("../shared/data/city-series.csv");
    let Ok(mut reader) = csv::Reader::from_path(&path) else {
        println!("skipped: the reference data ../shared/data/city-series.csv are not there");
        return None;
    };
    let header = reader.headers().unwrap().clone();
    let at = |name: &str| header.iter().position(|known| known == name).unwrap();
    let mut years: BTreeMap<String, String> = BTreeMap::new();
    for row in reader.records().map(Result::unwrap).filter(|row| row[at("city")].starts_with("Val")) {
        let table = years
            .entry(row[at("year")].to_owned())
            .or_insert_with(|| "code,data_point,value,unit\n".to_owned());
        let cells = ["kpi_code", "component", "value", "unit"].map(|name| format!("\"{}\"", &row[at(name)]));
        *table += &format!("{}\n", cells.join(","));
    }
    let folder = tempfile::tempdir().unwrap();
    for (year, table) in &years {
        let dir = folder.path().join(year);
        std::fs::create_dir(&dir).unwrap();
        let city = format!(
            "city = \"València\"\ncountry = \"Spain\"\nperiod = \"{year}\"\n[profile]\npopulation = {{ value = 800000 }}\n"
        );
        std::fs::write(dir.join("city.toml"), city).unwrap();
        std::fs::write(dir.join("inputs.csv"), table).unwrap();
    }
    Some(folder)
}

fn json(arguments: &[&str], dirs: &[String]) -> Value {
    let all: Vec<&str> = arguments.iter().copied().chain(dirs.iter().map(String::as_str)).collect();
    let (_, out, said) = run(&all);
    serde_json::from_str(&out).unwrap_or_else(|_| panic!("{said}"))
}

fn section<'a>(profile: &'a Value, id: &str) -> &'a Value {
    profile["sections"].as_array().unwrap().iter().find(|one| one["id"] == id).unwrap()
}

const EXAMPLE: [&str; 3] = [
    "examples/example-city-invented/2024",
    "examples/example-city-invented/2023",
    "examples/example-city-invented/2022",
];

#[test]
fn the_profile_of_the_example_city_among_the_nine() {
    let cities = folders(published());
    let mut arguments =
        vec!["profile", "--least-coverage", "0.1", "--replications", "300", "--samples", "64"];
    arguments.extend(EXAMPLE);
    arguments.extend(cities.iter().map(String::as_str));
    let (code, out, said) = run(&arguments);
    insta::assert_snapshot!(
        format!("exit {code}\n{out}{said}").replace(published().to_str().unwrap(), "CITIES")
    );
}

#[test]
fn the_targets_of_the_example_city() {
    let mut arguments = vec!["targets"];
    arguments.extend(EXAMPLE);
    let (code, out, said) = run(&arguments);
    insta::assert_snapshot!(format!("exit {code}\n{out}{said}"));
}

#[test]
fn every_sentence_names_its_rule_and_the_same_seed_says_the_same() {
    let cities = folders(published());
    let arguments = ["profile", "--json", "--least-coverage", "0.1", "--replications", "200", EXAMPLE[0]];
    let profile = json(&arguments, &cities);
    for one in profile["sections"].as_array().unwrap() {
        let items = one["items"].as_array().unwrap().iter().flat_map(|item| item["says"].as_array().unwrap());
        for sentence in one["says"].as_array().unwrap().iter().chain(items) {
            let (rule, text) = (sentence["rule"].as_str().unwrap(), sentence["text"].as_str().unwrap());
            assert!(!rule.is_empty() && text.len() > 3 && !text.contains('{'), "{sentence}");
            assert!(text != rule, "{rule} has no sentence");
        }
    }
    assert_eq!(profile, json(&arguments, &cities));
}

#[test]
fn a_city_of_many_years_has_trends_targets_and_a_rank() {
    let Some(folder) = valencia() else { return };
    let mut dirs = folders(folder.path());
    dirs.extend(folders(published()).into_iter().filter(|dir| !dir.ends_with("valencia")));
    let arguments =
        ["profile", "--json", "--period", "2021", "--least-coverage", "0.05", "--replications", "200"];
    let profile = json(&arguments, &dirs);
    let trends = profile["figures"]["trends"].as_array().unwrap();
    let long = trends.iter().filter(|one| one["trend"]["points"].as_u64() >= Some(10)).count();
    assert!(long >= 12, "{long} trends of ten points and more");
    let targets = profile["figures"]["targets"].as_array().unwrap();
    let own = targets.iter().filter(|one| one["basis"]["own_speed"] == true).count();
    assert!(own >= 5, "{own} targets know the city's own speed");
    let standing = section(&profile, "standing")["says"].as_array().unwrap();
    assert!(standing.iter().any(|said| said["rule"] == "index-rank"), "{standing:?}");
}

#[test]
fn a_city_alone_gets_a_profile_without_rank_and_is_told_why() {
    let profile = json(&["profile", "--json", EXAMPLE[0]], &[]);
    assert!(profile["figures"]["standing"].is_null());
    assert_eq!(section(&profile, "standing")["says"][0]["rule"], "profile-says-alone");
    assert_eq!(section(&profile, "trends")["says"][0]["rule"], "profile-says-no-trends");
}

#[test]
fn two_dossiers_of_one_year_are_told_and_neither_is_used_for_the_own_speed() {
    let (_, _, said) = run(&["targets", EXAMPLE[0], EXAMPLE[1], EXAMPLE[1]]);
    assert!(said.contains("more than one dossier of 2023"), "{said}");
}

#[test]
fn wrong_use_is_told_with_what_is_accepted() {
    for (arguments, words) in [
        (
            vec!["targets", EXAMPLE[0], "--year", "2020"],
            "the dossier is of 2024; a target needs a later --year",
        ),
        (vec!["targets", EXAMPLE[0], "--year", "2147483647"], "and at most 2054"),
        (vec!["profile", EXAMPLE[0], "--period", "1999"], "there are: 2024"),
        (vec!["profile", EXAMPLE[0], "--samples", "99999999999999"], "is not in 0..=10000000"),
        (vec!["profile", EXAMPLE[0], EXAMPLE[1], "--least-coverage", "7"], "a share from 0 to 1"),
        (vec!["profile"], "required arguments"),
    ] {
        let (code, _, said) = run(&arguments);
        assert!(code == 2 && said.contains(words), "{arguments:?}: {code} {said}");
    }
    let (code, _, said) = run(&["profile", "no-such-folder"]);
    assert!(code == 3 && said.contains("no-such-folder"), "{code} {said}");
    assert!(!Path::new("no-such-folder").exists());
}

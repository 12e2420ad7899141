//! What the program writes as JSON about dossiers is read back: the same figures come out again.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use serde_json::Value;

use crate::{folders, published, root, run};

const EXAMPLE: [&str; 3] = [
    "examples/example-city-invented/2022",
    "examples/example-city-invented/2023",
    "examples/example-city-invented/2024",
];

/// Values by city, period, code and key, with what a verifier said of them.
type Values = BTreeMap<[String; 4], (f64, Option<bool>)>;

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The values of all data points of results.
fn values(results: &str) -> Values {
    let results: Value = serde_json::from_str(results).unwrap();
    let mut values = Values::new();
    for dossier in results["dossiers"].as_array().unwrap() {
        for point in dossier["data_points"].as_array().unwrap() {
            if let Some(value) = point["value"].as_f64() {
                let key = [&dossier["city"], &dossier["period"], &point["code"], &point["key"]].map(text);
                values.insert(key, (value, point["verified"].as_bool()));
            }
        }
    }
    values
}

/// The values of the dossiers that are made of a file.
fn again(file: &Path, out: &Path) -> Values {
    let (code, _, said) = run(&["import", "json", file.to_str().unwrap(), "-o", out.to_str().unwrap()]);
    assert!(code < 2 && !said.contains("error:"), "{said}");
    let dirs: Vec<String> = folders(out);
    let mut arguments = vec!["compute", "--json"];
    arguments.extend(dirs.iter().map(String::as_str));
    values(&run(&arguments).1)
}

/// The report of a dossier as JSON, in a language.
fn reported(folder: &Path, language: &str, dir: &str) -> PathBuf {
    let out = folder.join("report");
    run(&["--language", language, "report", dir, "-o", out.to_str().unwrap()]);
    let found = std::fs::read_dir(out).unwrap().map(|entry| entry.unwrap().path());
    let is_json = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "json");
    found.filter(is_json).min_by_key(|path| path.file_name().unwrap().len()).unwrap()
}

#[test]
fn results_of_ten_cities_read_back_with_the_same_values() {
    let folder = tempfile::tempdir().unwrap();
    let mut dirs = folders(published());
    dirs.extend(EXAMPLE.map(str::to_owned));
    let mut arguments = vec!["compute", "--json"];
    arguments.extend(dirs.iter().map(String::as_str));
    let (_, results, _) = run(&arguments);
    let file = folder.path().join("results.json");
    std::fs::write(&file, &results).unwrap();
    let given = values(&results);
    assert!(given.len() > 400, "{}", given.len());
    assert_eq!(again(&file, &folder.path().join("dossiers")), given);
}

#[test]
fn a_report_and_a_profile_read_back_with_their_values() {
    let folder = tempfile::tempdir().unwrap();
    let given = values(&run(&["compute", "--json", EXAMPLE[2]]).1);
    let file = reported(folder.path(), "fr", EXAMPLE[2]);
    assert_eq!(again(&file, &folder.path().join("of-report")), given);

    let (_, profile, _) = run(&["profile", "--json", EXAMPLE[2]]);
    let file = folder.path().join("profile.json");
    std::fs::write(&file, profile).unwrap();
    let read = again(&file, &folder.path().join("of-profile"));
    assert!(read.len() > 90, "{}", read.len());
    for (key, (value, _)) in read {
        assert_eq!(given[&key].0, value, "{key:?}");
    }
}

#[test]
fn the_country_of_a_report_in_another_language_is_read_as_ours() {
    let folder = tempfile::tempdir().unwrap();
    let alesund = published().join("alesund");
    let (file, out) = (reported(folder.path(), "ar", alesund.to_str().unwrap()), folder.path().join("out"));
    assert!(std::fs::read_to_string(&file).unwrap().contains("النرويج"));
    again(&file, &out);
    let city = std::fs::read_to_string(out.join("alesund/city.toml")).unwrap();
    assert!(city.contains("country = \"Norway\""), "{city}");
}

#[test]
fn a_file_that_names_no_city_and_one_of_another_framework_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("some.json");
    for (text, told) in [
        (r#"{"dossiers":[{"framework":"u4ssc 2017","data_points":[]}]}"#, "does not say whose dossier"),
        (
            r#"{"dossiers":[{"city":"A","period":"2024","framework":"mine 1","data_points":[]}]}"#,
            "no framework “mine 1”",
        ),
        (
            r#"{"city":"A","period":"2024","framework":"u4ssc 2017","data_points":[{"code":"EC: X"}]}"#,
            "EC: X",
        ),
        (
            r#"{"dossiers":[{"city":"A","period":"2024","framework":"u4ssc 2031","data_points":[]}]}"#,
            "u4ssc 2031",
        ),
        (r#"{"dossiers":[]}"#, "nothing to make a dossier of"),
    ] {
        std::fs::write(&file, text).unwrap();
        let (code, _, said) = run(&[
            "import",
            "json",
            file.to_str().unwrap(),
            "-o",
            folder.path().join("out").to_str().unwrap(),
        ]);
        assert!(code == 1 && said.contains(told), "{said}");
    }
}

/// The example city with every number of its answers scaled, or not reported where the factor is none.
fn scaled(folder: &Path, factors: &[Option<f64>]) -> String {
    let from = root().join(EXAMPLE[2]);
    let to = folder.join("scaled");
    std::fs::create_dir_all(&to).unwrap();
    std::fs::copy(from.join("city.toml"), to.join("city.toml")).unwrap();
    let mut table = csv::Reader::from_path(from.join("inputs.csv")).unwrap();
    let mut out = csv::Writer::from_path(to.join("inputs.csv")).unwrap();
    out.write_record(table.headers().unwrap()).unwrap();
    for (row, factor) in table.records().zip(factors.iter().cycle()) {
        let mut cells: Vec<String> = row.unwrap().iter().map(str::to_owned).collect();
        cells[3] = match (cells[3].parse::<f64>(), factor) {
            (Ok(value), Some(factor)) => (value * factor).to_string(),
            (Ok(_), None) => "NR".to_owned(),
            (Err(_), _) => cells[3].clone(),
        };
        out.write_record(&cells).unwrap();
    }
    out.flush().unwrap();
    to.to_str().unwrap().to_owned()
}

proptest! {
    // Each case starts the program three times.
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn results_of_any_answers_read_back_with_the_same_values(
        factors in prop::collection::vec(prop::option::weighted(0.8, 0.5..1.5_f64), 1..30),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let dossier = scaled(folder.path(), &factors);
        let (_, results, _) = run(&["compute", "--json", &dossier]);
        let file = folder.path().join("results.json");
        std::fs::write(&file, &results).unwrap();
        prop_assert_eq!(again(&file, &folder.path().join("again")), values(&results));
    }
}

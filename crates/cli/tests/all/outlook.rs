//! `trends` and `peers` on real input, and on dossiers with breaks.

use serde_json::Value;

use crate::{published, root, run};

/// Output with the temporary folder taken out.
fn out(arguments: &[&str]) -> String {
    let (code, out, said) = run(arguments);
    let folder = published().to_str().unwrap();
    format!("exit {code}\n{}{}", out.replace(folder, "CITIES"), said.replace(folder, "CITIES"))
}

fn city(name: &str) -> String {
    published().join(name).to_str().unwrap().to_owned()
}

/// Dossiers of four years of a city in which two KPIs rise by one a year; `add` stands in the city.toml of the last.
fn years(add: &str, area: [&str; 4]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (index, area) in area.iter().enumerate() {
        let dir = folder.path().join((2021 + index).to_string());
        std::fs::create_dir(&dir).unwrap();
        let last = if index == 3 { add } else { "" };
        let (above, below) = last.split_once('|').unwrap_or(("", last));
        let text = format!(
            "city = \"Test Town\"\ncountry = \"Norway\"\ncurrency = \"NOK\"\nperiod = \"{}\"\n{above}\n[profile.population]\nvalue = 100000\n[profile.households]\nvalue = 40000\n[profile.area]\nvalue = {area}\n{below}",
            2021 + index
        );
        std::fs::write(dir.join("city.toml"), text).unwrap();
        let value = 50 + index;
        let rows = format!("code,value\nEC: ICT: ICT: 1C,{value}\nEC: ICT: ICT: 2C,{}\n", value - 40);
        std::fs::write(dir.join("inputs.csv"), rows).unwrap();
    }
    folder
}

/// Exit code and JSON of `trends` over all years of a folder.
fn trends(folder: &tempfile::TempDir) -> (i32, Value) {
    let dirs = crate::folders(folder.path());
    let mut arguments = vec!["trends", "--json"];
    arguments.extend(dirs.iter().map(String::as_str));
    let (code, out, _) = run(&arguments);
    (code, serde_json::from_str(&out).unwrap())
}

/// Points used and causes of breaks of one KPI.
fn used(value: &Value, code: &str) -> (u64, Vec<String>) {
    let all = value["cities"][0]["trends"].as_array().unwrap();
    let trend = &all.iter().find(|one| one["code"] == code).unwrap()["trend"];
    let causes = trend["breaks"].as_array().unwrap().iter();
    let causes = causes.map(|one| format!("{} {}", one["cause"].as_str().unwrap(), one["year"]));
    (trend["points"].as_u64().unwrap(), causes.collect())
}

const INTERNET: &str = "EC: ICT: ICT: 1C";
const BROADBAND: &str = "EC: ICT: ICT: 2C";

#[test]
fn trends_of_the_example_city() {
    let years = ["2022", "2023", "2024"].map(|year| format!("examples/example-city-invented/{year}"));
    insta::assert_snapshot!(out(&["trends", &years[2], &years[0], &years[1]]));
}

#[test]
fn peers_of_a_city_with_some_and_of_one_with_none() {
    insta::assert_snapshot!(out(&["peers", &city("valencia")]));
    insta::assert_snapshot!(out(&["peers", &city("rana"), &city("asker")]));
}

#[test]
fn four_years_without_a_break_have_an_interval() {
    let (code, value) = trends(&years("", ["100"; 4]));
    assert_eq!((code, used(&value, INTERNET)), (0, (4, Vec::new())));
    let trend = &value["cities"][0]["trends"][0]["trend"];
    assert_eq!(trend["slope"]["per_year"], 1.0);
    assert_eq!(trend["slope"]["interval"], serde_json::json!([1.0, 1.0]));
    assert_eq!(trend["evidence"], "interval");
}

#[test]
fn another_area_is_a_break_for_all_kpis_and_a_slightly_different_one_is_not() {
    let (_, value) = trends(&years("", ["100", "104", "135", "135"]));
    for code in [INTERNET, BROADBAND] {
        assert_eq!(used(&value, code), (2, vec!["boundary 2023.0".to_owned()]));
    }
    let (_, value) = trends(&years("", ["100", "\"NR\"", "135", "135"]));
    assert_eq!(
        used(&value, INTERNET),
        (2, vec!["boundary 2023.0".to_owned()]),
        "compared with the last known"
    );
}

#[test]
fn a_break_that_the_city_declares_is_respected_for_that_kpi() {
    let declared = format!("[[break]]\nkpi = \"{INTERNET}\"\nsince = 2023\nsays = \"new survey\"\n");
    let (code, value) = trends(&years(&declared, ["100"; 4]));
    assert_eq!((code, used(&value, INTERNET)), (0, (2, vec!["declared 2023.0".to_owned()])));
    assert_eq!(used(&value, BROADBAND), (4, Vec::new()));
    let (_, value) = trends(&years("[[break]]\nsays = \"all is new\"\n", ["100"; 4]));
    assert_eq!(used(&value, BROADBAND), (1, vec!["declared 2024.0".to_owned()]));
}

#[test]
fn another_version_of_the_framework_is_a_break() {
    let (code, value) = trends(&years("framework_version = \"2031\"|", ["100"; 4]));
    assert_eq!((code, used(&value, INTERNET)), (1, (1, vec!["method 2024.0".to_owned()])));
}

#[test]
fn a_break_of_an_unknown_kpi_and_two_dossiers_of_a_year_are_told() {
    let folder = years("[[break]]\nkpi = \"EC: ICT: ICT: 1X\"\nsays = \"x\"\n", ["100"; 4]);
    let dirs = crate::folders(folder.path());
    let (code, out, _) = run(&["check", &dirs[3]]);
    assert!(code == 1 && out.contains("EC: ICT: ICT: 1X") && out.contains("city.toml:13:7"), "{out}");
    let (code, out, _) = run(&["trends", &dirs[0], &dirs[1], &dirs[1]]);
    assert!(code == 1 && out.contains("more than one dossier of 2022"), "{out}");
}

#[test]
fn a_catalogue_with_mistakes_in_these_files_is_told_by_catalogue_check() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["trends.toml", "peers.toml", "countries.toml", "places.toml"] {
        let text = std::fs::read_to_string(root().join("catalogue").join(name)).unwrap();
        let text = text.replace("country = \"NOR\"", "country = \"NOX\"").replace("least = 0.5\n", "");
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    let (code, out, _) = run(&["--catalogue", folder.path().to_str().unwrap(), "catalogue", "check"]);
    assert!(code == 1 && out.contains("NOX") && out.contains("The class has no limit"), "{out}");
}

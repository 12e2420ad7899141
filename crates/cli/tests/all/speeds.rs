//! `speeds learn` and `speeds check`: on the reference panels where they are there, and on tables with mistakes.

use serde_json::Value;

use crate::{root, run};

/// The panels, and the tables that they are learned from.
const PANELS: [(&str, &str); 2] =
    [("municipal-sweden", "municipal-series.csv"), ("national", "national-series.csv")];

/// A table of the reference data; nothing where it is not there.
fn series(name: &str) -> Option<String> {
    let path = root().join("../shared/data").join(name);
    if !path.exists() {
        println!("skipped: the reference data ../shared/data/{name} are not there");
        return None;
    }
    Some(path.to_str().unwrap().to_owned())
}

#[test]
fn what_was_held_out_reached_the_targets_about_as_often_as_was_said() {
    for (panel, name) in PANELS {
        let Some(path) = series(name) else { return };
        let (code, out, said) = run(&["speeds", "check", &path, "--panel", panel, "--json"]);
        assert_eq!(code, 0, "{said}");
        let found: Value = serde_json::from_str(&out).unwrap();
        let pooled = found["pooled"].as_array().unwrap();
        let ours = pooled.iter().filter(|one| one["way"] == "speeds");
        for one in ours {
            let error = one["error"].as_f64().unwrap();
            assert!(error < 0.05, "{panel}: {one}");
            // Whole places that were held out are like those that were not; later years need not be like earlier ones.
            if one["held_out"] == "places" {
                assert_eq!(one["rows_off"], 0, "{panel}: {one}");
            }
        }
        for other in pooled.iter().filter(|one| one["way"] != "speeds") {
            let width = other["width_against_ours"].as_f64().unwrap();
            assert!(width > 1.0, "{panel}: a simple way is sharper: {other}");
        }
    }
}

#[test]
fn the_speeds_of_the_catalogue_are_those_that_are_learned() {
    for (panel, name) in PANELS {
        let Some(path) = series(name) else { return };
        let (code, out, said) = run(&["speeds", "learn", &path, "--panel", panel]);
        assert_eq!(code, 0, "{said}");
        let kept = std::fs::read_to_string(root().join(format!("catalogue/speeds/{panel}.toml"))).unwrap();
        assert!(out == kept, "catalogue/speeds/{panel}.toml is out of date; learn it again");
    }
}

#[test]
fn mistakes_of_a_table_are_told_with_their_places_and_the_rest_is_learned_from() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("panel.csv");
    let mut table = "kpi_code,component,place,year,value,unit\n".to_owned();
    for place in 0..40 {
        for year in 2005..2020 {
            table += &format!("EC: ICT: ICT: 1C,,Town {place},{year},{},%\n", 20 + place + year - 2005);
        }
    }
    table += "EC: ICT: ICT: 1C,,Town 1,2021,many,%\nX: Y: Z,,Town 1,2021,3,%\n";
    std::fs::write(&path, table).unwrap();
    let (code, out, said) = run(&["speeds", "learn", path.to_str().unwrap(), "--panel", "national"]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("panel.csv:602:5") && said.contains("panel.csv:603:1"), "{said}");
    assert!(out.contains("places = 40"), "{out}");
}

#[test]
fn an_unknown_panel_is_told_with_those_that_are_known() {
    let (code, _, said) = run(&["speeds", "check", "x.csv", "--panel", "atlantis"]);
    assert!(code == 2 && said.contains("panels: municipal-sweden, national"), "{code} {said}");
}

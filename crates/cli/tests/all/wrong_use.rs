//! Wrong use and bad surroundings: a clear word, the right exit code, nothing lost and nothing half written.

use std::path::Path;

use crate::{dossier, run};

const ROW: &str = "code,input,value\nEC: ICT: ICT: 1C,households_online,36000\n";

fn findings(inputs: &str) -> Vec<(String, String)> {
    let folder = dossier(inputs);
    let (_, out, said) = run(&["check", "--json", folder.path().to_str().unwrap()]);
    let value: serde_json::Value = serde_json::from_str(&out).unwrap_or_else(|_| panic!("{said}"));
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let findings = value["dossiers"][0]["findings"].as_array().unwrap();
    findings
        .iter()
        .map(|finding| {
            (text(&finding["rule"]), text(&finding["says"]) + " " + finding["remedy"].as_str().unwrap())
        })
        .collect()
}

#[test]
fn bad_values_are_told_with_what_was_read_and_how_to_repair_it() {
    for (row, rule, words) in [
        ("EC: ICT: ITC: 1C,households_online,5", "kpi-unknown", "EC: ICT: ICT: 1C"),
        ("EC: ICT: ICT: 1C,households_online,36000 km", "unit-does-not-convert", "km"),
        ("EC: ICT: ICT: 1C,households_online,36000 zorkmids", "unit-not-known", "zorkmids"),
        ("EC: ICT: ICT: 1C,households_online,-5", "value-negative", "-5"),
        ("EN: EN: EQ: 1C,antenna_sites,3.5", "value-not-whole", "3.5"),
        ("EC: ICT: ICT: 1C,households_online,60000", "value-impossible", "100"),
        ("EC: ICT: ICT: 1C,households_online,YES", "answer-kind", "YES"),
        ("EC: ICT: ICT: 1C,households_online,\"1,234\"", "number-ambiguous", "1.234"),
        ("SC: SH: SI: 4C,,0.47", "percentage-as-fraction", "47"),
        ("EC: ICT: ICT: 1C,households_online,5\nEC: ICT: ICT: 1C,households_online,6", "value-twice", "5"),
        (
            "EC: ICT: ICT: 1C,households_online,0\nEC: ICT: ICT: 1C,households,0",
            "formula-division-by-zero",
            "households",
        ),
    ] {
        let found = findings(&format!("code,input,value\n{row}\n"));
        let hit = found.iter().any(|(known, says)| known == rule && says.contains(words));
        assert!(hit, "{row}: {found:#?}");
        // No sentence is missing from the locale file.
        assert!(
            found.iter().all(|(_, says)| !says.contains("[finding-") && !says.contains("{$")),
            "{found:#?}"
        );
    }
}

#[test]
fn units_that_contradict_the_question_are_never_taken() {
    for (row, rule) in [
        ("EC: P: EM: 1C,unemployed,5 %,", "unit-does-not-convert"),
        ("EC: I: UP: 1A,pedestrian_area,500 EUR,km2", "unit-does-not-convert"),
        ("EC: I: UP: 1A,pedestrian_area,500,zorks", "unit-not-known"),
        ("EN: EN: EQ: 1C,antenna_sites,12.000,", "number-ambiguous"),
        ("EN: E: E: 2C,electricity_consumption,12 MWh,", "unit-taken-per-year"),
        ("EN: EN: AQ: 1C,,12,", "data-point-needed"),
    ] {
        let found = findings(&format!("code,input,value,unit\n{row}\n"));
        assert!(found.iter().any(|(known, _)| known == rule), "{row}: {found:#?}");
    }
}

#[test]
fn a_state_beside_a_value_is_told() {
    let found = findings(
        "code,data_point,input,value\nEN: EN: AQ: 1C,,pm2_5_concentration,12\nEN: EN: AQ: 1C,pm2_5,,NR\n",
    );
    assert!(found.iter().any(|(rule, _)| rule == "state-beside-value"), "{found:#?}");
}

#[test]
fn the_workbooks_city_sheet_fills_in_what_city_toml_leaves_open() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("town");
    let dir = dir.to_str().unwrap();
    assert_eq!(run(&["new", dir, "--workbook"]).0, 0);
    // The example city's workbook stands for one that somebody filled in.
    let book = format!("{dir}/workbook.xlsx");
    let example = "examples/example-city-invented/2024";
    assert_eq!(run(&["template", &book, "--from", example, "--force"]).0, 0);
    let (_, out, said) = run(&["explain", dir, "EC: ICT: ICT: 1C"]);
    assert!(out.contains("94.7 %") && out.contains("98040"), "{out}{said}");
    let city = std::fs::read_to_string(format!("{dir}/city.toml")).unwrap();
    let households = city.find("[profile.households]").unwrap();
    let (before, after) = city.split_at(households);
    std::fs::write(format!("{dir}/city.toml"), format!("{before}{}", after.replacen("\"NR\"", "5", 1)))
        .unwrap();
    let (_, out, _) = run(&["check", dir]);
    assert!(out.contains("The workbook says “98"), "{out}");
}

#[test]
fn two_different_answers_to_one_question_give_neither() {
    let folder = dossier(&format!("{ROW}EC: ICT: ICT: 1C,households_online,5\n"));
    let (code, out, _) = run(&["compute", "--json", folder.path().to_str().unwrap()]);
    assert_eq!(code, 1);
    let value: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert!(value["dossiers"][0]["data_points"][0]["value"].is_null());
}

#[test]
fn fractions_typed_for_percentages_in_a_whole_dossier_are_told() {
    let codes = [
        "EC: ICT: ICT: 1C",
        "EC: I: WS: 1C",
        "EC: I: WS: 2C",
        "EC: I: WS: 4C",
        "EC: I: WS: 5C",
        "EC: I: ES: 3C",
    ];
    let rows: String = codes.iter().map(|code| format!("{code},0.97\n")).collect();
    let found = findings(&format!("code,value\n{rows}"));
    assert!(found.iter().any(|(rule, _)| rule == "percentages-as-fractions"), "{found:#?}");
}

#[test]
fn a_dossier_of_another_framework_version_is_told() {
    let folder = dossier(ROW);
    let path = folder.path().join("city.toml");
    let city = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, format!("framework_version = \"2031\"\n{city}")).unwrap();
    let (code, out, _) = run(&["check", folder.path().to_str().unwrap()]);
    assert_eq!(code, 1);
    assert!(out.contains("2031") && out.contains("2017") && out.contains("city.toml:1:21"), "{out}");
    std::fs::write(&path, format!("framework = \"village\"\n{city}")).unwrap();
    let (code, out, _) = run(&["check", folder.path().to_str().unwrap()]);
    assert!(code == 1 && out.contains("village") && out.contains("u4ssc"), "{out}");
}

#[test]
fn mistakes_in_city_toml_are_all_told_with_their_lines() {
    let folder = dossier(ROW);
    std::fs::write(folder.path().join("city.toml"), "citty = \"T\"\ncountry = 5\nperiod = \"2024\"\n")
        .unwrap();
    let (code, out, _) = run(&["check", folder.path().to_str().unwrap()]);
    assert_eq!(code, 1);
    for words in ["citty", "city.toml:1:1", "city.toml:2:11", "5 (integer)"] {
        assert!(out.contains(words), "{words}: {out}");
    }
}

#[test]
fn wrong_commands_exit_with_two() {
    for arguments in [
        &["chek"][..],
        &["check"],
        &["explain", "examples/example-city-invented/2024", "EC: ICT: ICT: 9C"],
        &["catalogue", "show", "nothing"],
        &["score", "examples/example-city-invented/2024", "--benchmarks", "no-such-set"],
        &["template", "x.xlsx", "--framework", "iso"],
    ] {
        let (code, _, said) = run(arguments);
        assert_eq!(code, 2, "{arguments:?}: {said}");
        assert!(!said.is_empty());
    }
    let (_, _, said) = run(&["explain", "examples/example-city-invented/2024", "EC: ICT: ICT: 1D"]);
    assert!(said.contains("did you mean EC: ICT: ICT: 1C"), "{said}");
}

#[test]
fn what_can_not_be_read_or_written_exits_with_three() {
    let folder = dossier(ROW);
    let dir = folder.path().to_str().unwrap();
    let blocked = folder.path().join("a-file");
    std::fs::write(&blocked, "").unwrap();
    let inside = blocked.join("out.xlsx");
    for arguments in [
        &["check", "/no/such/folder"][..],
        &["check", "README.md"],
        &["check", "crates"],
        &["report", dir, "-o", inside.to_str().unwrap()],
        &["template", inside.to_str().unwrap()],
        &["import", "published", "/no/such/file.csv", "-o", dir],
        &["--catalogue", "/no/such/catalogue", "check", dir],
    ] {
        let (code, _, said) = run(arguments);
        assert_eq!(code, 3, "{arguments:?}: {said}");
        assert!(said.starts_with("error: could not"), "{said}");
    }
}

#[test]
fn a_file_that_can_not_be_finished_leaves_nothing_behind() {
    let folder = dossier(ROW);
    let out = folder.path().join("out");
    // Where the page should go lies a folder, so it can be written but not put in its place.
    std::fs::create_dir_all(out.join("test-town-2024.html")).unwrap();
    let (code, _, said) = run(&["report", folder.path().to_str().unwrap(), "-o", out.to_str().unwrap()]);
    assert_eq!(code, 3, "{said}");
    let left: Vec<String> = std::fs::read_dir(&out)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.contains(".part"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

/// /dev/full says "no space left on device" to whoever writes to it.
#[test]
fn a_full_disk_is_told() {
    if !Path::new("/dev/full").exists() {
        println!("skipped: there is no /dev/full");
        return;
    }
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_u4ssc"))
        .args(["catalogue", "list"])
        .stdout(std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&output.stderr).contains("No space left"));
}

#[test]
fn a_pipe_that_is_closed_early_is_no_error() {
    let command = format!("{} catalogue list | head -1", env!("CARGO_BIN_EXE_u4ssc"));
    let output = std::process::Command::new("sh").args(["-c", &command]).output().unwrap();
    assert!(output.status.success());
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

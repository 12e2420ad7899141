//! The workbook computes in a real spreadsheet what the engine computes.

use std::path::Path;
use std::process::Command;

use crate::databook::spoil;
use crate::run;

const ALWAYS_COMPUTE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>"#;

#[test]
fn the_workbook_computes_by_itself_what_the_engine_computes() {
    let folder = tempfile::tempdir().unwrap();
    let book = folder.path().join("book.xlsx");
    filled_in_without_results(&book);
    if !converted(folder.path(), &book) {
        return;
    }
    let computed = engine();
    let mut compared = 0;
    for sheet in ["Economy", "Environment", "Society and Culture"] {
        let text = std::fs::read_to_string(folder.path().join(format!("book-{sheet}.csv"))).unwrap();
        compared += compare(&text, &computed);
    }
    // All data points with a number; the rest are yes/no, not reported or final values with words.
    assert!(compared > 80, "only {compared} results could be compared");
}

/// Has a spreadsheet compute a workbook and write each of its sheets as CSV; false where there is no spreadsheet.
pub(crate) fn converted(folder: &Path, book: &Path) -> bool {
    // A spreadsheet that opens a foreign file shows what is stored in it, unless it is told to compute.
    let settings = folder.join("profile/user");
    std::fs::create_dir_all(&settings).unwrap();
    std::fs::write(settings.join("registrymodifications.xcu"), ALWAYS_COMPUTE).unwrap();
    let converted = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", folder.join("profile").display()))
        .args([
            "--headless",
            "--calc",
            "--convert-to",
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1",
        ])
        .args(["--outdir", folder.to_str().unwrap()])
        .arg(book)
        .output();
    let Ok(output) = converted else {
        println!("skipped: soffice is not here");
        return false;
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    true
}

/// The example city's workbook; what it stores as results is spoiled, so that only computing gives the right ones.
fn filled_in_without_results(book: &Path) {
    let (code, ..) =
        run(&["template", book.to_str().unwrap(), "--from", "examples/example-city-invented/2024"]);
    assert_eq!(code, 0);
    let made = book.with_extension("made.xlsx");
    std::fs::rename(book, &made).unwrap();
    spoil(&made, book);
}

/// Code, data point and value as the engine computes them.
fn engine() -> Vec<(String, String, f64)> {
    let (_, out, _) = run(&["compute", "--json", "examples/example-city-invented/2024"]);
    let value: serde_json::Value = serde_json::from_str(&out).unwrap();
    let points = value["dossiers"][0]["data_points"].as_array().unwrap();
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    points
        .iter()
        .filter_map(|point| {
            let part = if point["key"].is_null() { String::new() } else { text(&point["name"]) };
            Some((text(&point["code"]), part, point["value"].as_f64()?))
        })
        .collect()
}

/// Compares the results of a sheet; returns how many were numbers.
fn compare(sheet: &str, computed: &[(String, String, f64)]) -> usize {
    let mut reader = csv_rows(sheet);
    let mut compared = 0;
    reader.retain(|row| row.len() > 9 && row[0].contains(": "));
    for row in &reader {
        let Ok(result) = row[9].parse::<f64>() else { continue };
        let Some((code, part, value)) =
            computed.iter().find(|(code, part, _)| *code == row[0] && *part == row[2])
        else {
            panic!("{} {} has a result in the spreadsheet and none in the engine: {result}", row[0], row[2]);
        };
        let near = (result - value).abs() <= 1e-9 * value.abs().max(1.0);
        assert!(near, "{code} {part}: {result} in the spreadsheet, {value} in the engine");
        compared += 1;
    }
    compared
}

pub(crate) fn csv_rows(text: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    for c in text.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => rows.last_mut().unwrap().push(String::new()),
            '\n' if !quoted => rows.push(vec![String::new()]),
            other => rows.last_mut().unwrap().last_mut().unwrap().push(other),
        }
    }
    rows
}

#[test]
fn a_workbook_and_a_table_give_the_same_results() {
    let folder = tempfile::tempdir().unwrap();
    let example = "examples/example-city-invented/2024";
    let book = folder.path().join("workbook.xlsx");
    run(&["template", book.to_str().unwrap(), "--from", example]);
    std::fs::copy(crate::root().join(example).join("city.toml"), folder.path().join("city.toml")).unwrap();
    let results = |dir: &str| {
        let (_, out, _) = run(&["compute", "--csv", dir]);
        out
    };
    assert_eq!(results(folder.path().to_str().unwrap()), results(example));
}

//! The data book computes in a real spreadsheet what the engine computes, others open it, and it is imported as it was exported.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::formats::{LICENCE, all_cities, export, python, script};
use crate::spreadsheet::{converted, csv_rows};
use crate::{folders, published, run};

/// The book of all cities.
fn exported() -> (tempfile::TempDir, PathBuf) {
    let out = export("xlsx", LICENCE);
    let book = out.path().join("data-book.xlsx");
    (out, book)
}

/// Writes other numbers for what formulas come to, so that only computing gives the right ones.
pub(crate) fn spoil(book: &Path, to: &Path) {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(book).unwrap()).unwrap();
    let mut writer = zip::ZipWriter::new(std::fs::File::create(to).unwrap());
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let (name, mut content) = (entry.name().unwrap().into_owned(), Vec::new());
        entry.read_to_end(&mut content).unwrap();
        if name.starts_with("xl/worksheets/sheet") {
            let text = String::from_utf8(content).unwrap();
            let mut parts = text.split("</f><v>");
            let mut spoiled = parts.next().unwrap().to_owned();
            for part in parts {
                let (_, rest) = part.split_once("</v>").unwrap();
                spoiled += &format!("</f><v>4711</v>{rest}");
            }
            content = spoiled.into_bytes();
        }
        writer.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(&content).unwrap();
    }
    writer.finish().unwrap();
}

/// The rows of a sheet below its headings, each cell by its heading.
fn rows(folder: &Path, sheet: &str) -> Vec<std::collections::HashMap<String, String>> {
    let text = std::fs::read_to_string(folder.join(format!("spoiled-{sheet}.csv"))).unwrap();
    let mut rows = csv_rows(&text).into_iter().filter(|row| row.len() > 1);
    let headings = rows.next().unwrap();
    rows.map(|row| headings.iter().cloned().zip(row).collect()).collect()
}

/// True where a cell shows that number; a percentage stands for its hundredth part.
fn near(text: &str, number: Option<f64>) -> bool {
    let Some(number) = number else { return text.is_empty() };
    let read = match text.strip_suffix('%') {
        Some(hundredfold) => hundredfold.parse::<f64>().map(|read| read / 100.0),
        None => text.parse(),
    };
    read.is_ok_and(|read| (read - number).abs() <= 1e-9 * number.abs().max(1.0))
}

#[test]
fn a_formula_that_leaves_its_cell_empty_is_not_stored_as_zero() {
    let (_out, book) = exported();
    let mut archive = zip::ZipArchive::new(std::fs::File::open(&book).unwrap()).unwrap();
    let mut text = String::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        if file.name().unwrap().starts_with("xl/worksheets/") {
            std::io::Read::read_to_string(&mut file, &mut text).unwrap();
        }
    }
    let zero = regex::Regex::new(r#"<f>IF\([A-Z]+\d+=0,""[^<]*</f><v>0</v>"#).unwrap();
    assert!(text.contains("<f>IF(H2=0"), "the formulas of the scores are written otherwise");
    assert!(zero.find(&text).is_none(), "{:?}", zero.find(&text));
}

#[test]
fn the_book_computes_by_itself_what_the_engine_computes() {
    let (out, book) = exported();
    let spoiled = out.path().join("spoiled.xlsx");
    spoil(&book, &spoiled);
    if !converted(out.path(), &spoiled) {
        return;
    }
    compare_values(&rows(out.path(), "Values"));
    let scores = rows(out.path(), "Scores");
    let cities = all_cities();
    let mut arguments = vec!["score", "--json"];
    arguments.extend(cities.iter().map(String::as_str));
    let printed: Value = serde_json::from_str(&run(&arguments).1).unwrap();
    // What is not scored is empty, and not zero.
    let unscored: Vec<_> = scores.iter().filter(|row| row["scored"] == "0").collect();
    assert!(unscored.len() > 100 && unscored.iter().all(|row| row["score"].is_empty()), "{unscored:?}");
    let totals = scores.iter().filter(|row| row["level"] == "total");
    for (row, dossier) in totals.zip(printed["dossiers"].as_array().unwrap()) {
        let total = &dossier["score"];
        assert!(near(&row["points"], total["points"].as_f64()), "{row:?} {total}");
        assert!(near(&row["score"], total["share"].as_f64()), "{row:?} {total}");
        assert!(near(&row["lowest"], total["interval"][0].as_f64()), "{row:?} {total}");
        assert!(near(&row["highest"], total["interval"][1].as_f64()), "{row:?} {total}");
        assert!(near(&row["coverage"], total["coverage"].as_f64()), "{row:?} {total}");
    }
    let sum = |level: &str, name: &str| -> f64 {
        scores.iter().filter(|row| row["level"] == level).map(|row| row[name].parse::<f64>().unwrap()).sum()
    };
    for level in ["dimension", "sub-dimension", "category"] {
        for name in ["points", "scored", "with_benchmark", "with_value", "data_points"] {
            assert_eq!(sum(level, name), sum("total", name), "{level} {name}");
        }
    }
}

/// Compares shares and points with those of the report of all cities.
fn compare_values(values: &[std::collections::HashMap<String, String>]) {
    let out = tempfile::tempdir().unwrap();
    let cities = all_cities();
    let mut arguments = vec!["report", "-o", out.path().to_str().unwrap()];
    arguments.extend(cities.iter().map(String::as_str));
    run(&arguments);
    let mut reader = csv::Reader::from_path(out.path().join("all.csv")).unwrap();
    let headings = reader.headers().unwrap().clone();
    let mut reported = std::collections::HashMap::new();
    for row in reader.records().map(Result::unwrap) {
        let cell = |name: &str| row[headings.iter().position(|known| known == name).unwrap()].to_owned();
        let key = [cell("city"), cell("period"), cell("code"), cell("data_point")];
        reported.insert(key, ["share", "points"].map(|name| cell(name).parse::<f64>().ok()));
    }
    assert_eq!((values.len(), reported.len()), (112 * cities.len(), 112 * cities.len()));
    let mut compared = 0;
    for row in values {
        let key = ["city", "period", "code", "data_point"].map(|name| row[name].clone());
        let [share, points] = reported[&key];
        assert!(near(&row["share"], share) && near(&row["points"], points), "{row:?} {share:?} {points:?}");
        compared += usize::from(share.is_some());
    }
    assert!(compared > 250, "only {compared} shares could be compared");
}

#[test]
fn openpyxl_reads_the_book() {
    let Some(python) = python(&["openpyxl"]) else { return };
    let (_out, book) = exported();
    let text = "import sys, openpyxl\n\
        book = openpyxl.load_workbook(sys.argv[1])\n\
        print(book.sheetnames)\n\
        shown = openpyxl.load_workbook(sys.argv[1], data_only=True)\n\
        rows = list(shown['Values'].iter_rows(min_row=2, values_only=True))\n\
        print(len(rows), all(isinstance(row[9], (int, float, type(None))) for row in rows))\n\
        print(any(str(cell.value).startswith('=') for cell in book['Values']['V']), book['Scores']['L2'].value)\n";
    let printed = script(&python, text, &[&book]);
    assert_eq!(
        printed,
        format!(
            "['About', 'Cities', 'Profile', 'Remarks', 'Inputs', 'Values', 'Scores']\n{} True\nTrue =IF(H2=0,\"\",G2/(4*H2))\n",
            112 * all_cities().len()
        )
    );
}

#[test]
fn a_data_book_is_imported_as_the_dossiers_that_it_was_made_of() {
    let (_out, book) = exported();
    let back = tempfile::tempdir().unwrap();
    let to = back.path().to_str().unwrap();
    let (code, _, said) = run(&["import", "xlsx", book.to_str().unwrap(), "-o", to, "-q"]);
    assert_eq!((code, said.as_str()), (0, ""));
    for city in folders(published()) {
        let name = Path::new(&city).file_name().unwrap().to_str().unwrap().to_owned();
        let outcome = |dir: &str| run(&["score", "--json", dir]).1.replace(dir, "");
        assert_eq!(outcome(&format!("{to}/{name}")), outcome(&city), "{name}");
    }
}

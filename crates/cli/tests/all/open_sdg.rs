//! The data folder of Open SDG: its own build builds from it, with our values, and it is imported as it was exported.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::formats::export;
use crate::{published, run};

/// The build of Open SDG, which is not on `PyPI`: from its repository, made once in the target folder.
fn builder() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("open-sdg-python");
    let python = folder.join("bin/python");
    let quiet = |command: &mut Command| command.output().is_ok_and(|output| output.status.success());
    let is_there = || quiet(Command::new(&python).args(["-W", "ignore", "-c", "import sdg.open_sdg"]));
    if is_there() {
        return Some(python);
    }
    if !quiet(Command::new("python3").args(["-m", "venv"]).arg(&folder)) {
        println!("skipped: python3 with venv is not here");
        return None;
    }
    let pip =
        |packages: &[&str]| quiet(Command::new(&python).args(["-m", "pip", "install", "-q"]).args(packages));
    let made = pip(&["setuptools<81", "wheel", "numpy<2"])
        && pip(&["--no-build-isolation", "git+https://github.com/dougmet/yamlmd"])
        && pip(&["git+https://github.com/open-sdg/sdg-build@2.3.0", "frictionless==4.40.8", "numpy<2"]);
    if !made || !is_there() {
        println!("skipped: sdg-build 2.3.0 could not be installed from github.com (git, pip, network)");
        return None;
    }
    Some(python)
}

const BUILD: &str = r"
import csv, glob, json, os, sys
from sdg.open_sdg import open_sdg_build, open_sdg_check
print(open_sdg_check(config='config_data.yml'), open_sdg_build(config='config_data.yml'))
compared = 0
for path in sorted(glob.glob('data/*.csv')):
    name = os.path.basename(path)[len('indicator_'):-len('.csv')]
    built = json.load(open(f'_site/en/data/{name}.json'))
    given = list(csv.DictReader(open(path)))
    values = [float(row['Value']) if row['Value'] else None for row in given]
    # The build prints ten decimals.
    near = lambda one, other: one is other is None or abs(one - other) <= 1e-9 * max(1, abs(other))
    assert all(map(near, built['Value'], values)), name
    assert [str(year) for year in built['Year']] == [row['Year'] for row in given], name
    compared += sum(value is not None for value in values)
meta = json.load(open('_site/en/meta/11-6-en-en-aq-1c-pm2-5.json'))
print(meta['goal_number'], meta['target_number'], meta['indicator_number'], meta['indicator_name'])
print(compared > 400, len(json.load(open('_site/en/meta/all.json'))))
";

#[test]
fn the_build_of_open_sdg_builds_from_the_folder_with_our_values() {
    let Some(python) = builder() else { return };
    let out = export("open-sdg", &["--publisher", "Cities & Co"]);
    let done =
        Command::new(python).current_dir(out.path()).args(["-W", "ignore", "-c", BUILD]).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let printed = String::from_utf8_lossy(&done.stdout).into_owned();
    let last: Vec<&str> = printed.lines().rev().take(3).collect();
    assert_eq!(
        last,
        ["True 112", "11 11.6 EN: EN: AQ: 1C / pm2_5 Air Pollution · PM2.5", "True True"],
        "{printed}"
    );
}

#[test]
fn a_folder_is_imported_with_the_same_values() {
    let out = export("open-sdg", &[]);
    let back = tempfile::tempdir().unwrap();
    let to = back.path().to_str().unwrap();
    let (code, _, said) = run(&["import", "open-sdg", out.path().to_str().unwrap(), "-o", to, "-q"]);
    assert_eq!((code, said.as_str()), (0, ""));
    let values = |dir: &str| {
        let (_, printed, _) = run(&["compute", "--json", dir]);
        let printed: serde_json::Value = serde_json::from_str(&printed).unwrap();
        let points = printed["dossiers"][0]["data_points"].as_array().unwrap().clone();
        points.iter().map(|it| format!("{} {} {}", it["code"], it["key"], it["value"])).collect::<Vec<_>>()
    };
    assert_eq!(values(&format!("{to}/riyadh")), values(published().join("riyadh").to_str().unwrap()));
    let empty = tempfile::tempdir().unwrap();
    let (code, _, said) = run(&["import", "open-sdg", empty.path().to_str().unwrap(), "-o", to, "--force"]);
    assert!(code == 1 && said.contains("no tables"), "{said}");
}

//! The built binary as people use it, and rules about the project as a whole.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that fails may say so this way"
)]

mod commands;
mod databook;
mod documents;
mod english;
mod formats;
mod index;
mod languages;
mod layering;
mod looks;
mod open_sdg;
mod outlook;
mod pages;
mod profile;
mod read_back;
mod schemas;
mod sdmx;
mod site;
mod speeds;
mod spreadsheet;
mod wrong_use;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The root of the project.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// Runs the binary in the project's root.
pub(crate) fn u4ssc(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_u4ssc")).current_dir(root()).args(arguments).output().unwrap()
}

/// Exit code, standard output and standard error.
pub(crate) fn run(arguments: &[&str]) -> (i32, String, String) {
    let output = u4ssc(arguments);
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code().unwrap(), text(&output.stdout), text(&output.stderr))
}

/// A dossier in a temporary folder with that table.
pub(crate) fn dossier(inputs: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let city = "city = \"Test Town\"\ncountry = \"Nowhere\"\ncurrency = \"EUR\"\nperiod = \"2024\"\n[profile.population]\nvalue = 100000\n[profile.households]\nvalue = \"40 000\"\n";
    std::fs::write(folder.path().join("city.toml"), city).unwrap();
    std::fs::write(folder.path().join("inputs.csv"), inputs).unwrap();
    folder
}

/// The nine published cities as dossiers, made once.
pub(crate) fn published() -> &'static Path {
    static MADE: std::sync::OnceLock<tempfile::TempDir> = std::sync::OnceLock::new();
    let folder = MADE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().to_str().unwrap().to_owned();
        let (code, _, said) = run(&["import", "published", "catalogue/published", "-o", &out, "-q"]);
        assert_eq!((code, said.as_str()), (0, ""));
        folder
    });
    folder.path()
}

/// The folders in a folder, in the order of their names.
pub(crate) fn folders(folder: &Path) -> Vec<String> {
    let mut found: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|path| path.to_str().unwrap().to_owned())
        .collect();
    found.sort();
    found
}

//! Readers and writers of dossiers, on the real catalogue.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that fails may say so this way"
)]

mod bad_input;
mod books;
mod formats;
mod hostile;
mod mapping;
mod published;
mod sdmx;
mod sdmx_structure;
mod series;
mod workbook;

use std::path::Path;
use std::sync::OnceLock;

use kpi::catalogue::{Catalogue, Framework, TextFile, names};
use kpi::finding::Finding;

pub(crate) fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue")
}

fn collect(folder: &Path, into: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            collect(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "toml") && !name.starts_with("cases")
        {
            into.push((name, std::fs::read_to_string(&path).unwrap()));
        }
    }
}

pub(crate) fn catalogue() -> &'static Catalogue {
    static SHARED: OnceLock<Catalogue> = OnceLock::new();
    SHARED.get_or_init(|| load("en"))
}

/// The catalogue with the names of a language.
pub(crate) fn load(language: &str) -> Catalogue {
    let mut texts = Vec::new();
    collect(&root(), &mut texts);
    let files: Vec<TextFile> = texts.iter().map(|(path, text)| TextFile { path, text }).collect();
    let mut catalogue = Catalogue::load(&files).0;
    let path = format!("frameworks/u4ssc/names/{language}.toml");
    let names = files.iter().find(|file| file.path == path).unwrap();
    catalogue.translate("u4ssc", &names::read(names).unwrap());
    catalogue
}

pub(crate) fn framework() -> &'static Framework {
    &catalogue().frameworks["u4ssc"]
}

pub(crate) fn context() -> exchange::Context<'static> {
    exchange::Context::new(catalogue(), framework(), None)
}

/// What is asked about a table, with ids of messages as their words.
pub(crate) fn asked(names: &Framework) -> exchange::mapping::Asked<'_> {
    fn words(id: &str, variables: &[(&str, &str)]) -> String {
        variables.iter().fold(id.to_owned(), |said, (_, value)| format!("{said} {value}"))
    }
    exchange::mapping::Asked { context: context(), names, sheet: None, words: &words }
}

/// Findings, one line each: place, rule, subject, facts.
pub(crate) fn say(findings: &[Finding]) -> String {
    let one = |finding: &Finding| {
        let facts: Vec<String> = finding
            .facts
            .iter()
            .filter(|(name, _)| *name != "accepted")
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let subject =
            if finding.subject.is_empty() { String::new() } else { format!(" [{}]", finding.subject) };
        format!("{} {}{subject} {}", finding.place, finding.rule, facts.join(" ")).trim_end().to_owned()
            + "\n"
    };
    findings.iter().map(one).collect()
}

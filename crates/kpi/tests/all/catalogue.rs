//! The catalogue loads without a mistake.

use std::path::{Path, PathBuf};

use kpi::catalogue::{Catalogue, TextFile};
use kpi::finding::Finding;

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue")
}

fn collect(folder: &Path, into: &mut Vec<(String, String)>) {
    let mut entries: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            collect(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            let name = path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned();
            into.push((name, std::fs::read_to_string(&path).unwrap()));
        }
    }
}

pub(crate) fn load() -> (Catalogue, Vec<Finding>) {
    let mut files = Vec::new();
    collect(&root(), &mut files);
    let files: Vec<TextFile> = files.iter().map(|(path, text)| TextFile { path, text }).collect();
    Catalogue::load(&files)
}

/// The catalogue, loaded once for all tests.
pub(crate) fn shared() -> &'static (Catalogue, Vec<Finding>) {
    static SHARED: std::sync::OnceLock<(Catalogue, Vec<Finding>)> = std::sync::OnceLock::new();
    SHARED.get_or_init(load)
}

pub(crate) fn say(findings: &[Finding]) -> String {
    findings.iter().map(|f| format!("{} {} {} {:?}\n", f.place, f.rule, f.subject, f.facts)).collect()
}

#[test]
fn the_catalogue_loads_without_a_mistake() {
    let (catalogue, findings) = load();
    assert_eq!(say(&findings), "");
    let u4ssc = &catalogue.frameworks["u4ssc"];
    assert_eq!(u4ssc.kpis.len(), 91);
}

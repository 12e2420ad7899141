//! The catalogue of the project, and results made up for tests.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use kpi::catalogue::{Catalogue, TextFile};
use kpi::result::{PointResult, Results, State, Trace};

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue")
}

/// The catalogue, loaded once for all tests.
pub(crate) fn shared() -> &'static Catalogue {
    static SHARED: OnceLock<Catalogue> = OnceLock::new();
    SHARED.get_or_init(|| {
        let mut files = Vec::new();
        collect(&root(), &mut files);
        let files: Vec<TextFile> = files.iter().map(|(path, text)| TextFile { path, text }).collect();
        Catalogue::load(&files).0
    })
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

/// Results of U4SSC in which the data points that are named (code, key, value) have a value and no other has.
pub(crate) fn results(given: &[(&str, &str, f64)]) -> Results {
    let u4ssc = &shared().frameworks["u4ssc"];
    let mut results = Results::default();
    for (index, kpi) in u4ssc.kpis.iter().enumerate() {
        for (point, data_point) in kpi.points.iter().enumerate() {
            let key = data_point.key.as_deref().unwrap_or_default();
            let value = given.iter().find(|(code, wanted, _)| *code == kpi.code && *wanted == key);
            results.points.push(PointResult {
                kpi: index,
                point,
                state: if value.is_some() { State::Reported } else { State::NotReported },
                value: value.map(|(.., value)| *value),
                decimal: None,
                quality: None,
                verified: None,
                trace: Trace::default(),
            });
        }
    }
    results
}

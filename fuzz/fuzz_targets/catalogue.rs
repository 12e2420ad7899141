//! Any text as a file of the catalogue: it loads, or every mistake has a place.
#![no_main]

use kpi::catalogue::{Catalogue, TextFile};
use libfuzzer_sys::fuzz_target;

const FRAMEWORK: &str = include_str!("../../catalogue/frameworks/u4ssc/framework.toml");

fuzz_target!(|text: &str| {
    for path in ["frameworks/f/kpi/K.toml", "frameworks/f/rules.toml", "benchmarks/b.toml", "units.toml", "words.toml"] {
        let files = [TextFile { path: "frameworks/f/framework.toml", text: FRAMEWORK }, TextFile { path, text }];
        let (_, findings) = Catalogue::load(&files);
        assert!(findings.iter().all(|finding| !finding.place.is_unknown()));
    }
});

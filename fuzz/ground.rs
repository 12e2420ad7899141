//! What every fuzz target stands on: the catalogue, loaded once.

use std::sync::OnceLock;

use include_dir::{Dir, include_dir};
use kpi::catalogue::{Catalogue, TextFile};

static FILES: Dir = include_dir!("$CARGO_MANIFEST_DIR/../catalogue");

fn collect(dir: &'static Dir, into: &mut Vec<TextFile<'static>>) {
    for file in dir.files() {
        if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
            into.push(TextFile { path, text });
        }
    }
    dir.dirs().for_each(|dir| collect(dir, into));
}

/// The catalogue.
pub fn catalogue() -> &'static Catalogue {
    static SHARED: OnceLock<Catalogue> = OnceLock::new();
    SHARED.get_or_init(|| {
        let mut files = Vec::new();
        collect(&FILES, &mut files);
        Catalogue::load(&files).0
    })
}

/// Lets a panic outside our own crates unwind, so that a reader can catch it; one of our own still ends the target.
pub fn only_our_panics_count() {
    std::panic::set_hook(Box::new(|info| {
        let file = info.location().map_or("", |location| location.file());
        if file.contains("crates/exchange") || file.contains("crates/kpi") || file.contains("fuzz_targets") {
            eprintln!("{info}");
            std::process::abort();
        }
    }));
}

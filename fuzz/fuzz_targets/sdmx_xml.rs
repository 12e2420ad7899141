//! Any bytes as SDMX-ML data, and dossiers of what was read.
#![no_main]

use exchange::{Context, sdmx};
use kpi::finding::Place;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let catalogue = ground::catalogue();
    let context = Context::new(catalogue, &catalogue.frameworks["u4ssc"], None);
    let file = Place::file("f");
    // The beginning says which reader it is for.
    let data = sdmx::read(&file, &[b"<", bytes].concat(), "en");
    sdmx::import(&context, context.framework, vec![(file, data)]);
});

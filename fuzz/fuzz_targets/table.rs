//! Any bytes as a text table: tidy answers, published figures, series, units of an index, and a city profile.
#![no_main]

use exchange::{Context, published, read_answers};
use kpi::finding::Place;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let catalogue = ground::catalogue();
    let context = Context::new(catalogue, &catalogue.frameworks["u4ssc"], None);
    if !bytes.starts_with(b"PK") {
        read_answers(&context, &Place::file("f.csv"), bytes);
    }
    published::read(&context, &[(Place::file("f.csv"), bytes)]);
    exchange::series::read(&context, &Place::file("f.csv"), bytes);
    let units = exchange::units::read(&Place::file("f.csv"), bytes);
    for column in &units.columns {
        column.numbers(catalogue, None, &mut Vec::new());
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        exchange::city::read(catalogue, &Place::file("city.toml"), text, &mut Vec::new());
    }
});

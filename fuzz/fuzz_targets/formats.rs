//! Any bytes as a table of figures, NGSI-LD entities, a dossier as JSON, a package, a folder of Open SDG, and a table with its
//! mapping.
#![no_main]

use exchange::mapping::Asked;
use exchange::{Context, dossier_json, figures, mapping, ngsi, open_sdg, package, results_json};
use kpi::finding::Place;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let catalogue = ground::catalogue();
    let framework = &catalogue.frameworks["u4ssc"];
    let context = Context::new(catalogue, framework, None);
    let place = Place::file("f");
    figures::read_csv(&context, &place, bytes);
    ngsi::read(&context, &place, bytes);
    dossier_json::read(catalogue, &place, bytes, &mut Vec::new());
    results_json::read(catalogue, &place, bytes, &mut Vec::new());
    package::read(catalogue, "u4ssc", &place, bytes, |path| {
        assert!(!path.split('/').any(|part| part == ".."));
        Some(bytes.to_vec())
    });
    let name = "9-c-ec-ict-ict-1c";
    let files = ["data/indicator_", "meta/"].map(|folder| {
        let ending = if folder == "meta/" { "yml" } else { "csv" };
        (format!("{folder}{name}.{ending}"), bytes.to_vec())
    });
    open_sdg::read(&context, &place, &files, ["A", ""]);
    if bytes.len() < 400 && !bytes.starts_with(b"PK") {
        let words = |id: &str, _: &[(&str, &str)]| id.to_owned();
        let asked = Asked { context, names: framework, sheet: None, words: &words };
        let proposal = mapping::propose(&asked, &place, bytes);
        let mapping = mapping::read(&place, &proposal.text).expect("a proposal is a mapping");
        mapping::apply(catalogue, framework, &mapping, &place, bytes);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = mapping::read(&place, text);
    }
});

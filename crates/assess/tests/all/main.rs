//! Trends and peers, on cases and on made data.

#![allow(clippy::unwrap_used, reason = "a test that fails may say so this way")]

mod peers;
mod trend;

/// The text of a file of the catalogue.
pub(crate) fn text(path: &str) -> String {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../catalogue/");
    std::fs::read_to_string(format!("{root}{path}")).unwrap()
}

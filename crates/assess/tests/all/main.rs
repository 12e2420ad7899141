//! Tests of the room as its users see it.
#![allow(clippy::expect_used, clippy::panic, clippy::print_stderr, clippy::unwrap_used)]

mod asem;
mod bands;
mod catalogue;
mod definition;
mod goals;
mod index;
mod peers;
mod profile;
mod quality;
mod speed;
mod target;
mod trend;

/// The text of a file of the catalogue.
pub(crate) fn text(path: &str) -> String {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../catalogue/");
    std::fs::read_to_string(format!("{root}{path}")).unwrap()
}

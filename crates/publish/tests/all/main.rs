//! The publishing of whole reports, with the project's real catalogue and words.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where it can't go on")]

mod charts;
mod documents;
mod formats;
mod languages;
mod pages;
mod pictures;
mod sample;
mod site_pictures;
mod structure;
mod words;

//! The publishing of whole reports, with the project's real catalogue and words.

mod formats;
mod pages;
mod pictures;
mod sample;
mod words;

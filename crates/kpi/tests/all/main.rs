//! The catalogue of the project as a whole: it loads without a mistake, and its worked cases come out.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that fails may say so this way"
)]

mod catalogue;
mod definition;
mod kpis;
mod mistakes;
mod numbers;
mod properties;

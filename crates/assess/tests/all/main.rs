//! Tests of the room as its users see it.
#![allow(clippy::expect_used, clippy::panic, clippy::print_stderr, clippy::unwrap_used)]

mod catalogue;
mod definition;
mod goals;
mod quality;

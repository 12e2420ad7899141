//! Where a city stands.
//!
//! So far: the U4SSC bands and points exactly as published ([`band`]), summed over data points ([`score`]), with the
//! coverage beside each score and the interval that missing data points could still make of it; where each data point is
//! heading ([`trend`]), and which cities are like this one ([`peers`]).
//!
//! Pure: no I/O, no clock, no randomness.

#![warn(missing_docs)]

pub mod band;
pub mod peers;
pub mod score;
pub mod trend;

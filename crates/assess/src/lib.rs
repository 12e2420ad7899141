//! Where a city stands.
//!
//! The U4SSC bands and points exactly as published ([`band`]), summed over data points ([`score`]), with the coverage beside each
//! score and the interval that missing data points could still make of it. Beside them an index by a recipe ([`index`]), and how
//! sure it is ([`robustness`], [`standing`]); where each data point is heading ([`trend`]), which cities are like this one
//! ([`peers`]), and what stands out ([`profile`]).
//!
//! Pure: no I/O, no clock, no randomness.

#![warn(missing_docs)]

pub mod band;
pub mod index;
pub mod peers;
pub mod profile;
pub mod robustness;
pub mod score;
pub mod speed;
pub mod standing;
pub mod trend;

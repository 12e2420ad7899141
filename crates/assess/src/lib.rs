//! Where a city stands.
//!
//! So far: the U4SSC bands and points exactly as published ([`band`]), summed over data points ([`score`]), with the
//! coverage beside each score and the interval that missing data points could still make of it; the 17 goals ([`goals`]);
//! which parts of the definition of a smart sustainable city are measured ([`definition`]); and how uncertain values are
//! by their quality grade ([`quality`]).
//!
//! Pure: no I/O, no clock, no randomness.

#![warn(missing_docs)]

pub mod band;
pub mod definition;
pub mod goals;
pub mod normal;
pub mod quality;
pub mod score;

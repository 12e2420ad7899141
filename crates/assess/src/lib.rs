//! Where a city stands.
//!
//! The U4SSC bands and points exactly as published ([`band`]), summed over data points ([`score`]), with the coverage beside each
//! score and the interval that missing data points could still make of it; by goal ([`goals`]) and by the cells of the definition
//! of a smart sustainable city ([`definition`]). Beside them an index by a recipe ([`index`]), and how sure it is ([`robustness`],
//! [`standing`]), which rests on how uncertain values are ([`quality`]). Where each data point is heading ([`trend`]), how fast
//! values really improve ([`speed`]) and what that makes feasible ([`target`]), which cities are like this one ([`peers`]), and what stands out ([`profile`]).
//!
//! Pure: no I/O, no clock, no randomness but a seed that is passed in.

#![warn(missing_docs)]

pub mod band;
pub mod definition;
pub mod goals;
pub mod index;
pub mod normal;
pub mod peers;
pub mod profile;
pub mod quality;
pub mod robustness;
pub mod score;
pub mod speed;
pub mod standing;
pub mod target;
pub mod trend;

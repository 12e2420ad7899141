//! An index: many indicators to one figure, by a recipe that is data.
//!
//! [`recipe`] says what is done, [`tree`] what belongs together, [`data`] holds the values; [`stages::run`] makes the index and
//! keeps every stage on the way: denominated, imputed, screened, treated, normalised, aggregated.

mod aggregate;
pub mod data;
pub mod envelope;
mod impute;
mod mistakes;
mod normalise;
pub mod rank;
pub mod recipe;
pub mod stages;
mod sums;
pub mod treat;
pub mod tree;

pub(crate) use aggregate::{Aggregation, Groups, Impossible, Normalised, Wanted};
pub(crate) use normalise::{Order, Trouble};

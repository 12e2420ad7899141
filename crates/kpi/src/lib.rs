//! The vocabulary and the engine: catalogue, units, formulas, evaluation with trace, findings.
//!
//! Pure: no I/O, no clock, no randomness, no async. The same input and the same rules give the same results on any
//! machine. See `ARCHITECTURE.md` for the room's place in the house.

#![warn(missing_docs)]

pub mod catalogue;
pub mod columns;
pub mod compute;
pub mod date;
pub mod dossier;
pub mod finding;
pub mod formula;
pub mod read;
pub mod result;
mod rules;
pub mod unit;

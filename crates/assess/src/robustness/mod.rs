//! How sure an index is: replayed many times with choices and inputs that could as well have been otherwise.
//!
//! [`simulation`] replays, [`ranks`] sums up where each unit came out, [`sobol`] says which choice matters most, and [`bands`] how sure
//! the bands of one city are. Everything follows
//! from a seed: each replication draws from a stream of its own, so the result is the same on any number of threads, and a run that
//! is stopped early is the beginning of the full one.

pub mod bands;
pub mod knob;
pub mod ranks;
pub mod simulation;
pub mod sobol;
mod streams;

//! The catalogue of the project as a whole: it loads without a mistake, and its worked cases come out.

mod catalogue;
mod kpis;
mod mistakes;
mod numbers;
mod properties;

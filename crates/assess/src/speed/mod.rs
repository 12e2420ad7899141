//! How fast values really improve: learned from panels of many places over years, by starting level.
//!
//! For a place that stands at some level, the places of the panel that stood about there show how far one gets in so many years: half
//! of them improved by at least the median. [`learn()`] makes a table of quantiles by level and number of years, [`table`] looks
//! them up, and [`mod@check`] holds them against places and years that were not used for learning.

pub mod check;
pub mod learn;
pub mod panel;
pub mod source;
pub mod table;

pub use learn::learn;
pub use panel::{Panel, PlaceSeries, PointPanel};
pub use table::{PointSpeeds, Speeds};

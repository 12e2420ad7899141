//! From a value to its share of the target, and from the share to a band and its points.
//!
//! The bands are those printed in the factsheets and verification reports (for example Factsheet Pully 2020 page 12). What
//! they leave open is decided here, once: see `DESIGN.md`, "Why these rules where the method is silent?".

use kpi::catalogue::{Direction, ValueType};
use schemars::JsonSchema;
use serde::Serialize;

/// One of the four bands of performance to target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
pub enum Band {
    /// Below 33 % of target: 1 point.
    #[serde(rename = "below-33")]
    Below33,
    /// From 33 % to below 66 % of target: 2 points.
    #[serde(rename = "from-33")]
    From33,
    /// From 66 % to below 95 % of target: 3 points.
    #[serde(rename = "from-66")]
    From66,
    /// 95 % of target and more: 4 points.
    #[serde(rename = "from-95")]
    From95,
}

/// Points of the best band.
pub const MOST_POINTS: u32 = 4;
/// Points of the worst band.
pub const LEAST_POINTS: u32 = 1;

impl Band {
    /// All bands, worst first.
    pub const ALL: [Self; 4] = [Self::Below33, Self::From33, Self::From66, Self::From95];

    /// The band of a share of target (1 is the target). A share on a limit belongs to the band above it; the last bits
    /// of an f64 do not decide.
    pub fn of(share: f64) -> Self {
        let reaches = |limit: f64| share >= limit - 1e-9;
        if reaches(0.95) {
            Self::From95
        } else if reaches(0.66) {
            Self::From66
        } else if reaches(0.33) {
            Self::From33
        } else {
            Self::Below33
        }
    }

    /// 1 to 4.
    pub fn points(self) -> u32 {
        self as u32 + 1
    }

    /// The word used in files and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Below33 => "below-33",
            Self::From33 => "from-33",
            Self::From66 => "from-66",
            Self::From95 => "from-95",
        }
    }
}

/// The rule by which a value became a share of its target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ShareRule {
    /// Higher is better: value / benchmark.
    ValueOverBenchmark,
    /// Lower is better: benchmark / value, and 1 where the value is zero.
    BenchmarkOverValue,
    /// Nominal: the smaller of value and benchmark over the larger.
    SmallerOverLarger,
    /// Yes/no: yes is the target, no is nothing of it.
    YesIsTarget,
}

impl ShareRule {
    /// The rule for a data point; none where neither way is better.
    pub fn of(value_type: ValueType, direction: Direction) -> Option<Self> {
        match (value_type, direction) {
            (_, Direction::None) => None,
            (ValueType::YesNo, _) => Some(Self::YesIsTarget),
            (_, Direction::Higher) => Some(Self::ValueOverBenchmark),
            (_, Direction::Lower) => Some(Self::BenchmarkOverValue),
            (_, Direction::Nominal) => Some(Self::SmallerOverLarger),
        }
    }

    /// Share of the target that a value reaches. It is never below 0, and not capped: points are.
    pub fn share(self, value: f64, benchmark: f64) -> f64 {
        let share = match self {
            Self::ValueOverBenchmark => value / benchmark,
            Self::BenchmarkOverValue if value <= 0.0 => 1.0,
            Self::BenchmarkOverValue => benchmark / value,
            Self::SmallerOverLarger => (value / benchmark).min(benchmark / value),
            Self::YesIsTarget => f64::from(u8::from(value != 0.0)),
        };
        if share.is_finite() { share.max(0.0) } else { 0.0 }
    }

    /// The word used in files and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ValueOverBenchmark => "value-over-benchmark",
            Self::BenchmarkOverValue => "benchmark-over-value",
            Self::SmallerOverLarger => "smaller-over-larger",
            Self::YesIsTarget => "yes-is-target",
        }
    }
}

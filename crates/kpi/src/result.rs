//! What comes out of a dossier: results with state, value, unit, quality and trace.

use serde::Serialize;

use crate::dossier::Quality;
use crate::finding::{Finding, Place};
use crate::formula::{Fault, Slot};

/// What became of a data point. Missing is never zero, and the kinds of missing stay apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// There is a value.
    Reported,
    /// There is a value: the city gave the final value only, not its inputs.
    Overridden,
    /// There is a value, but it lies outside what is possible.
    Implausible,
    /// A verifier did not accept it; the value, if any, is shown with that mark and not scored.
    NotVerified,
    /// Some of its inputs are given, or (for a KPI) some of its data points.
    Partial,
    /// All inputs are there, and it can't be computed (a zero denominator).
    NotComputable,
    /// It does not apply to the city.
    NotApplicable,
    /// Nothing was reported.
    NotReported,
}

impl State {
    /// All states.
    pub const ALL: [Self; 8] = [
        Self::Reported,
        Self::Overridden,
        Self::Implausible,
        Self::NotVerified,
        Self::Partial,
        Self::NotComputable,
        Self::NotApplicable,
        Self::NotReported,
    ];

    /// The word used in files and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reported => "reported",
            Self::Overridden => "overridden",
            Self::Implausible => "implausible",
            Self::NotVerified => "not-verified",
            Self::Partial => "partial",
            Self::NotComputable => "not-computable",
            Self::NotApplicable => "not-applicable",
            Self::NotReported => "not-reported",
        }
    }

    /// True where the value counts: it is there, possible and not refused.
    pub fn is_scored(self) -> bool {
        matches!(self, Self::Reported | Self::Overridden)
    }
}

/// The result of one data point.
#[derive(Debug, Clone, PartialEq)]
pub struct PointResult {
    /// Index of the KPI in the framework.
    pub kpi: usize,
    /// Index of the data point in the KPI.
    pub point: usize,
    /// What became of it.
    pub state: State,
    /// The value in the data point's unit, where there is one. Yes is 1, no is 0.
    pub value: Option<f64>,
    /// The exact decimals of a final value that was given, without separators.
    pub decimal: Option<Box<str>>,
    /// The weakest grade among what it was made of.
    pub quality: Option<Quality>,
    /// Whether a verifier accepted it.
    pub verified: Option<bool>,
    /// How it was made.
    pub trace: Trace,
}

/// How a value was made.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Trace {
    /// What the formula gave, even where a final value overrides it.
    pub computed: Option<f64>,
    /// Why it could not be computed.
    pub fault: Option<Fault>,
    /// The final value that the city gave.
    pub given: Option<Given>,
    /// Values that the formula used, in order of use.
    pub inputs: Vec<TraceInput>,
}

/// One value that a formula used.
#[derive(Debug, Clone, PartialEq)]
pub struct TraceInput {
    /// Its slot in the KPI.
    pub slot: Slot,
    /// The value, in the input's unit.
    pub value: Option<f64>,
    /// Where it comes from.
    pub origin: Origin,
}

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq)]
pub enum Origin {
    /// The city gave it.
    Given(Given),
    /// The city profile.
    Profile(Given),
    /// A formula over the inputs that follow.
    Derived(Vec<TraceInput>),
    /// Another data point of the KPI.
    Point(usize),
    /// Nobody gave it.
    Missing,
}

/// A value as it was given.
#[derive(Debug, Clone, PartialEq)]
pub struct Given {
    /// As it was written.
    pub written: Box<str>,
    /// The unit written beside it.
    pub unit: Option<Box<str>>,
    /// What it was multiplied with to come to the unit that is asked for, unless that is 1.
    pub factor: Option<f64>,
    /// Where.
    pub place: Place,
    /// How good the data are.
    pub quality: Option<Quality>,
    /// Who or what it comes from.
    pub origin: Option<Box<str>>,
    /// Document or address of the source.
    pub source: Option<Box<str>>,
    /// Anything else.
    pub note: Option<Box<str>>,
}

/// Everything that comes out of a dossier.
#[derive(Debug, Clone, Default)]
pub struct Results {
    /// One per data point of the framework, in its order.
    pub points: Vec<PointResult>,
    /// Facts of the profile in their units, in the framework's order; none where a fact is missing or can't be used.
    pub facts: Vec<Option<f64>>,
    /// Everything wrong or odd.
    pub findings: Vec<Finding>,
}

impl Results {
    /// The results of one KPI.
    pub fn of_kpi(&self, kpi: usize) -> impl Iterator<Item = &PointResult> {
        // Results stand in the order of KPIs.
        let from = self.points.partition_point(|result| result.kpi < kpi);
        self.points[from..].iter().take_while(move |result| result.kpi == kpi)
    }

    /// The state of a KPI as a whole: partial where some data points have a value and others miss theirs; otherwise the
    /// weakest of those that have one, or of those that do not. Data points that do not apply decide only where all do so.
    pub fn kpi_state(&self, kpi: usize) -> State {
        let states = |wanted: fn(State) -> bool| {
            self.of_kpi(kpi).map(|result| result.state).filter(move |s| wanted(*s))
        };
        let has_value = |state| {
            matches!(state, State::Reported | State::Overridden | State::Implausible | State::NotVerified)
        };
        let misses_value =
            |state| matches!(state, State::Partial | State::NotComputable | State::NotReported);
        match (states(has_value).max(), states(misses_value).max()) {
            (Some(_), Some(_)) => State::Partial,
            (Some(state), None) | (None, Some(state)) => state,
            (None, None) => State::NotApplicable,
        }
    }

    /// How many KPIs have no value at all.
    pub fn kpis_not_reported(&self, kpis: usize) -> usize {
        (0..kpis).filter(|kpi| self.of_kpi(*kpi).all(|result| result.state == State::NotReported)).count()
    }
}

//! The class of a trend: yearly progress over the progress that is needed, and how sure that is.

use kpi::catalogue::{Direction, ValueType};
use schemars::JsonSchema;
use serde::Serialize;

use super::rules::{Arrow, Class, Rules};
use super::slope::{Line, sen_interval, theil_sen};
use super::{Evidence, Glitch, Series, Target, ends};

/// The class, or why there is none.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Outlook {
    /// There is a class.
    Classed(Classed),
    /// There is none.
    NotClassed {
        /// Why.
        reason: NotClassed,
    },
}

/// A class and what it rests on.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Classed {
    /// The class.
    pub class: Class,
    /// How it is drawn.
    pub arrow: Arrow,
    /// What is to be reached, and when.
    pub target: Target,
    /// Yearly progress towards the target; above zero is towards it.
    pub progress: Option<f64>,
    /// Yearly progress that would reach the target in time from the start of the series; none where the series starts at
    /// the target or beyond it, and for yes/no.
    pub required: Option<f64>,
    /// Progress over required progress.
    pub ratio: Option<f64>,
    /// Yearly progress that would reach the target in time from the latest value; none where it is reached, or the year has passed.
    pub from_now: Option<f64>,
    /// Classes at the worse and at the better end of the slope's interval.
    pub ends: Option<[Class; 2]>,
    /// How much of the slope's interval lies in each class, the best class first; they sum to 1. Empty without interval.
    pub shares: Vec<ClassShare>,
}

impl Classed {
    /// Share of the slope's interval that lies in the class; none without an interval.
    pub fn sure(&self) -> Option<f64> {
        (!self.shares.is_empty())
            .then(|| self.shares.iter().find(|one| one.class == self.class).map_or(0.0, |one| one.share))
    }
}

/// Part of the slope's interval in a class.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct ClassShare {
    /// The class.
    pub class: Class,
    /// 0 to 1.
    pub share: f64,
}

/// Why there is no class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NotClassed {
    /// There are no two years to compare.
    TooFewPoints,
    /// There is no target.
    NoTarget,
    /// Neither way is better.
    NoDirection,
    /// The target year is not after the first year.
    TargetYearPassed,
}

impl NotClassed {
    /// All reasons.
    pub const ALL: [Self; 4] =
        [Self::TooFewPoints, Self::NoTarget, Self::NoDirection, Self::TargetYearPassed];

    /// The word used in JSON and in the ids of messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::TooFewPoints => "too-few-points",
            Self::NoTarget => "no-target",
            Self::NoDirection => "no-direction",
            Self::TargetYearPassed => "target-year-passed",
        }
    }
}

/// The class of a series, whose points are in the order of years.
pub(super) fn outlook(
    series: &Series,
    points: &[(f64, f64)],
    glitches: &[Glitch],
    evidence: Evidence,
    rules: &Rules,
) -> Outlook {
    let no = |reason| Outlook::NotClassed { reason };
    let (Some(target), Some([first, _])) = (series.target, ends(points)) else {
        return no(if points.is_empty() { NotClassed::TooFewPoints } else { NotClassed::NoTarget });
    };
    if series.direction == Direction::None {
        return no(NotClassed::NoDirection);
    }
    if matches!(evidence, Evidence::NoPoint | Evidence::OneYear) {
        return no(NotClassed::TooFewPoints);
    }
    if target.year <= first.0 {
        return no(NotClassed::TargetYearPassed);
    }
    if series.value_type == ValueType::YesNo {
        return Outlook::Classed(yes_no(points, target, rules));
    }
    match Progress::new(series.direction, target, points, glitches) {
        Some(progress) => Outlook::Classed(progress.classed(evidence, rules)),
        None => no(NotClassed::TooFewPoints),
    }
}

/// Yes is the target: it is reached where the latest answer is yes, lost where it was yes before, and stagnating where it
/// never was.
fn yes_no(points: &[(f64, f64)], target: Target, rules: &Rules) -> Classed {
    let yes = |point: &(f64, f64)| point.1 != 0.0;
    let class = match (points.last().is_some_and(yes), points.iter().any(yes)) {
        (true, _) => Class::Reached,
        (false, true) => Class::Decreasing,
        (false, false) => Class::Stagnating,
    };
    let arrow = rules.arrow(class);
    Classed {
        class,
        arrow,
        target,
        progress: None,
        required: None,
        ratio: None,
        from_now: None,
        ends: None,
        shares: Vec::new(),
    }
}

/// The series as distance from the target: zero is the target, below zero is short of it.
struct Progress {
    target: Target,
    points: Vec<(f64, f64)>,
    line: Line,
    /// Distance in the latest year; that of the line where the latest value is a glitch.
    latest: (f64, f64),
}

impl Progress {
    fn new(direction: Direction, target: Target, points: &[(f64, f64)], glitches: &[Glitch]) -> Option<Self> {
        let short = |value: f64| match direction {
            Direction::Higher => value - target.value,
            Direction::Lower => target.value - value,
            Direction::Nominal | Direction::None => -(value - target.value).abs(),
        };
        let points: Vec<(f64, f64)> = points.iter().map(|(year, value)| (*year, short(*value))).collect();
        let line = theil_sen(&points)?;
        let mut latest = *points.last()?;
        if glitches.iter().any(|glitch| glitch.year == latest.0) {
            latest.1 = line.at(latest.0);
        }
        Some(Self { target, points, line, latest })
    }

    /// What is too little to count against the target: the last bits of an f64.
    fn tolerance(&self) -> f64 {
        1e-9 * self.target.value.abs().max(self.latest.1.abs())
    }

    /// Yearly progress from the line's start to the target in time; none where the line starts there or beyond.
    fn required(&self) -> Option<f64> {
        let first = self.points.first()?.0;
        let short = -self.line.at(first);
        (short > self.tolerance()).then(|| short / (self.target.year - first))
    }

    /// Yearly progress from the latest value to the target in time.
    fn needed_from_now(&self) -> Option<f64> {
        let (short, left) = (-self.latest.1, self.target.year - self.latest.0);
        (!self.is_reached() && left > 0.0).then(|| short / left)
    }

    fn is_reached(&self) -> bool {
        self.latest.1 >= -self.tolerance()
    }

    /// Slope below which a reached target is lost again by the target year.
    fn losing(&self) -> f64 {
        let left = self.target.year - self.latest.0;
        if left > 0.0 { -(self.latest.1.max(0.0)) / left } else { f64::NEG_INFINITY }
    }

    /// The class if the yearly progress were that.
    fn class(&self, slope: f64, rules: &Rules) -> Class {
        match self.required() {
            _ if self.is_reached() && slope >= self.losing() - 1e-12 * slope.abs() => Class::Reached,
            _ if self.is_reached() => Class::Decreasing,
            Some(required) => rules.class(slope / required),
            None if slope >= 0.0 => Class::OnTrack,
            None => Class::Decreasing,
        }
    }

    fn classed(&self, evidence: Evidence, rules: &Rules) -> Classed {
        let class = self.class(self.line.slope, rules);
        let required = self.required();
        let interval = sen_interval(&self.points, rules.quantile).filter(|_| evidence == Evidence::Interval);
        Classed {
            class,
            arrow: rules.arrow(class),
            target: self.target,
            progress: Some(self.line.slope),
            required,
            ratio: required.map(|required| self.line.slope / required),
            from_now: self.needed_from_now(),
            ends: interval.map(|ends| ends.map(|end| self.class(end, rules))),
            shares: interval.map_or_else(Vec::new, |ends| self.shares(ends, rules)),
        }
    }

    /// How much of an interval of slopes lies in each class.
    fn shares(&self, [least, most]: [f64; 2], rules: &Rules) -> Vec<ClassShare> {
        let limits = rules.limits().filter_map(|limit| Some(limit * self.required()?));
        let mut cuts: Vec<f64> =
            limits.chain([self.losing()]).filter(|cut| *cut > least && *cut < most).collect();
        cuts.extend([least, most]);
        cuts.sort_by(f64::total_cmp);
        let mut lengths = [0.0; Class::ALL.len()];
        for pair in cuts.windows(2) {
            let class = self.class(f64::midpoint(pair[0], pair[1]), rules);
            // An interval without length lies where its ends do.
            lengths[class as usize] += if most > least { (pair[1] - pair[0]) / (most - least) } else { 1.0 };
        }
        let shares = Class::ALL.into_iter().zip(lengths).filter(|(_, share)| *share > 0.0);
        shares.map(|(class, share)| ClassShare { class, share }).collect()
    }
}

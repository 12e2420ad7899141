//! Feasible targets: what places that stood where a city stands have reached, and what that makes a sensible target.
//!
//! Realistic is what half of them reached in so many years, ambitious what a fifth of them reached, the ceiling what one in twenty
//! reached. The proposed target is the least demanding of these, of the benchmark and of what peers have, that still improves on the
//! city's own value: never below it, and never beyond what is possible.

use kpi::catalogue::{BenchmarkSet, DataPoint, Direction, Framework, TextFile, ValueType, read_toml};
use kpi::finding::{Finding, Place};
use kpi::result::Results;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::speed::panel::Scale;
use crate::speed::table::{GRID, LEAST_PLACES, Outlook, PointSpeeds, Speeds};

/// The quantiles of a fan, in percent.
pub const FAN: [f64; 5] = [5.0, 20.0, 50.0, 80.0, 95.0];
/// The percentiles of the improvements for realistic, ambitious and ceiling.
const LEVELS: [f64; 3] = [50.0, 80.0, 95.0];
/// The share of peers that have a value no better than what "peers have".
const PEERS_SHARE: f64 = 75.0;
/// Speeds that were off by more than this, held against later years, are called unsteady.
const MOST_OFF: f64 = 0.1;
/// Two values that differ by less, in relation to the larger, are the same.
const SAME: f64 = 1e-9;

/// Ladders of interim targets: `catalogue/ladders.toml`.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ladders {
    /// Steps of data points.
    #[serde(default, rename = "ladder")]
    pub ladders: Vec<Ladder>,
}

/// Steps of a data point.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ladder {
    /// "CODE" or "CODE / data point".
    pub kpi: String,
    /// Values, the least demanding first.
    pub steps: Vec<f64>,
    /// Where they are published.
    pub source: String,
}

/// Reads the ladders.
///
/// # Errors
/// Every mistake of the file; a KPI that the framework does not have.
pub fn read(file: &TextFile, framework: &Framework) -> Result<Ladders, Vec<Finding>> {
    let place = Place::file(file.path);
    let ladders: Ladders = read_toml(&place, file.text)?;
    let unknown = ladders.ladders.iter().filter(|ladder| framework.subject(&ladder.kpi).is_none());
    let findings: Vec<Finding> =
        unknown.map(|ladder| Finding::error("kpi-unknown", place.clone()).read(&ladder.kpi)).collect();
    if findings.is_empty() { Ok(ladders) } else { Err(findings) }
}

/// What targets are made from.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// KPIs.
    pub framework: &'a Framework,
    /// Values that are 100 % of target.
    pub benchmarks: &'a BenchmarkSet,
    /// Learned speeds, the nearest panel first.
    pub speeds: &'a [Speeds],
    /// Ladders of interim targets.
    pub ladders: &'a Ladders,
    /// Year of the city's values.
    pub from: i32,
    /// Year of the targets.
    pub year: i32,
}

/// Where a target comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// What half of the places from this level reached.
    Realistic,
    /// Half of them did not improve; what a fifth of them reached.
    Ambitious,
    /// A fifth of them did not improve; what one in twenty reached.
    Ceiling,
    /// The benchmark is nearer than what is realistic.
    Benchmark,
    /// What peers have is nearer than what is realistic.
    Peers,
    /// The benchmark is reached: keep it.
    Keep,
    /// No speed is known; the benchmark or what peers have is the only mark.
    OnlyMark,
    /// Nothing is known that would improve on the own value.
    Nothing,
}

impl Reason {
    /// The word used in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Realistic => "realistic",
            Self::Ambitious => "ambitious",
            Self::Ceiling => "ceiling",
            Self::Benchmark => "benchmark",
            Self::Peers => "peers",
            Self::Keep => "keep",
            Self::OnlyMark => "only-mark",
            Self::Nothing => "nothing",
        }
    }
}

/// What limits how far a target can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Caution {
    /// No panel has speeds of this data point.
    NoSpeeds,
    /// They come from few places.
    FewPlaces,
    /// The own value is beyond what was learned; the nearest level is used.
    OutOfRange,
    /// The target year is farther away than what was learned.
    TooFar,
    /// The speeds are those of countries, which may move otherwise than cities.
    Countries,
    /// Held against later years, the speeds were off: what comes next is not like what was.
    Unsteady,
    /// Yes/no: there is no speed.
    YesNo,
}

impl Caution {
    /// The word used in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NoSpeeds => "no-speeds",
            Self::FewPlaces => "few-places",
            Self::OutOfRange => "out-of-range",
            Self::TooFar => "too-far",
            Self::Countries => "countries",
            Self::Unsteady => "unsteady",
            Self::YesNo => "yes-no",
        }
    }
}

/// Whose speeds were used.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Basis {
    /// Id of the panel.
    pub panel: String,
    /// Whose speeds, in plain words.
    pub whose: String,
    /// Places they were learned from.
    pub places: usize,
    /// First and last year.
    pub years: [i32; 2],
    /// What these changes do not mean.
    pub note: Option<String>,
    /// Years over which the changes that were used were measured: fewer than asked for where more was not learned.
    pub over: i32,
    /// The starting value that was looked at: the own one, or the nearest that was learned.
    pub near: f64,
    /// The city's own speed of the last years was used too.
    pub own_speed: bool,
    /// Held against later years, by how much the shares that reached such targets were off.
    pub off_later: Option<f64>,
}

/// A year and the value to be reached in it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct Milestone {
    /// Year.
    pub year: i32,
    /// Value.
    pub value: f64,
    /// A step of a published ladder; otherwise a point on the way to the target.
    pub ladder: bool,
}

/// Quantiles of a year.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct FanYear {
    /// Year.
    pub year: i32,
    /// Values at [`FAN`], from the least to the most improvement.
    pub quantiles: [f64; 5],
}

/// The target of a data point.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PointTarget {
    /// Index of the KPI in the framework.
    pub kpi: usize,
    /// Index of the data point in the KPI.
    pub point: usize,
    /// The city's own value.
    pub own: f64,
    /// Year of the own value.
    pub from: i32,
    /// Year of the target.
    pub year: i32,
    /// What half of the places from this level reached.
    pub realistic: Option<f64>,
    /// What a fifth of them reached.
    pub ambitious: Option<f64>,
    /// What one in twenty reached; more is not feasible.
    pub ceiling: Option<f64>,
    /// The value that is 100 % of target.
    pub benchmark: Option<f64>,
    /// What the better quarter of the peers have, and of how many peers.
    pub peers: Option<(f64, usize)>,
    /// The proposed target; none where nothing is known.
    pub proposed: Option<f64>,
    /// Why this one.
    pub reason: Reason,
    /// Probability of reaching the proposed target, from 1 to 99 %.
    pub chance: Option<f64>,
    /// Probability of reaching the benchmark, from 1 to 99 %.
    pub chance_of_benchmark: Option<f64>,
    /// Years to the benchmark at the pace of half of the places, each year from the level reached by then; none where that leads
    /// nowhere.
    pub usual_years: Option<f64>,
    /// Years to the benchmark at the pace of the best fifth.
    pub fast_years: Option<f64>,
    /// Values on the way.
    pub milestones: Vec<Milestone>,
    /// What is to be expected, year by year.
    pub fan: Vec<FanYear>,
    /// Whose speeds were used.
    pub basis: Option<Basis>,
    /// What limits how far the target can be trusted.
    pub cautions: Vec<Caution>,
}

/// Targets of all data points that have a value that counts and a better direction, in the framework's order. `peers` gives what the
/// peers have of a data point; `past` the city's earlier values, year and value in the order of years, without the own one.
pub fn targets(
    given: &Given,
    results: &Results,
    peers: &dyn Fn(usize, usize) -> Vec<f64>,
    past: &dyn Fn(usize, usize) -> Vec<(i32, f64)>,
) -> Vec<PointTarget> {
    let counted = results.points.iter().filter(|result| result.state.is_scored());
    counted
        .filter_map(|result| {
            let point = &given.framework.kpis[result.kpi].points[result.point];
            let is_directed = matches!(point.direction, Direction::Higher | Direction::Lower);
            let own = result.value.filter(|_| is_directed)?;
            let place = (result.kpi, result.point);
            Some(one(given, point, place, own, &peers(place.0, place.1), &past(place.0, place.1)))
        })
        .collect()
}

/// The target of one data point.
fn one(
    given: &Given,
    point: &DataPoint,
    (kpi, at): (usize, usize),
    own: f64,
    peers: &[f64],
    past: &[(i32, f64)],
) -> PointTarget {
    let sign = if point.direction == Direction::Lower { -1.0 } else { 1.0 };
    let benchmark = given.benchmarks.by_point.get(&(kpi, at)).map(|benchmark| benchmark.value);
    let mut target = PointTarget {
        kpi,
        point: at,
        own,
        from: given.from,
        year: given.year,
        realistic: None,
        ambitious: None,
        ceiling: None,
        benchmark,
        peers: of_peers(peers, sign),
        proposed: None,
        reason: Reason::Nothing,
        chance: None,
        chance_of_benchmark: None,
        usual_years: None,
        fast_years: None,
        milestones: Vec::new(),
        fan: Vec::new(),
        basis: None,
        cautions: Vec::new(),
    };
    if point.value_type == ValueType::YesNo {
        target.cautions.push(Caution::YesNo);
        target.proposed = benchmark.filter(|_| own != 0.0).or(benchmark.map(|_| 1.0));
        target.reason = if own == 0.0 { Reason::OnlyMark } else { Reason::Keep };
        return target;
    }
    let speeds = given.speeds.iter().find_map(|speeds| Some((speeds, speeds.of(given.framework, kpi, at)?)));
    let Some((panel, speeds)) = speeds else {
        target.cautions.push(Caution::NoSpeeds);
        propose(&mut target, sign);
        return target;
    };
    let scale = speeds.scale(point);
    let way =
        Way { speeds, scale, level: scale.to(own), own_speed: own_speed(past, given.from, own, scale), own };
    let years = f64::from((given.year - given.from).max(1));
    if let Some(outlook) = way.outlook(years) {
        [target.realistic, target.ambitious, target.ceiling] =
            LEVELS.map(|percent| Some(not_worse(way.value(outlook.quantile(percent)), own, sign)));
        target.basis = Some(way.basis(panel, &outlook, given.year - given.from));
        cautions(&mut target, panel, speeds, &outlook);
        propose(&mut target, sign);
        let chance = |value: f64| outlook.chance(sign * (scale.to(value) - way.level));
        target.chance = target.proposed.map(chance);
        target.chance_of_benchmark = benchmark.map(chance);
        [target.usual_years, target.fast_years] = [LEVELS[0], LEVELS[1]].map(|percent| {
            let goal = benchmark.filter(|goal| !better_or_same(own, *goal, sign))?;
            way.speeds.years_to(way.level, scale.to(goal), sign, percent)
        });
        target.fan = (given.from + 1..=given.year).filter_map(|year| way.fan(year, given.from)).collect();
        target.milestones = milestones(given, &target, &way, sign);
    }
    target
}

/// A data point's way from its own level.
struct Way<'a> {
    speeds: &'a PointSpeeds,
    scale: Scale,
    level: f64,
    own_speed: Option<f64>,
    own: f64,
}

impl Way<'_> {
    fn outlook(&self, years: f64) -> Option<Outlook> {
        self.speeds.outlook(self.level, self.own_speed, years)
    }

    /// The value after an improvement.
    fn value(&self, improvement: f64) -> f64 {
        self.scale.back(self.level + self.scale.sign * improvement)
    }

    fn basis(&self, panel: &Speeds, outlook: &Outlook, years: i32) -> Basis {
        let speeds = self.speeds;
        let most = speeds.horizons.last().map_or(years, |horizon| horizon.years);
        Basis {
            panel: panel.id.clone(),
            whose: panel.whose.clone(),
            places: speeds.places,
            years: speeds.years,
            note: speeds.note.clone(),
            over: years.min(most),
            near: self.scale.back(speeds.nearest(self.level)),
            own_speed: outlook.own_speed,
            off_later: speeds.off_later,
        }
    }

    fn fan(&self, year: i32, from: i32) -> Option<FanYear> {
        let outlook = self.outlook(f64::from(year - from))?;
        Some(FanYear { year, quantiles: FAN.map(|percent| self.value(outlook.quantile(percent))) })
    }

    /// The improvement quantile that leads to a value after so many years, by which the way to it is drawn.
    fn share_of(&self, value: f64, years: f64) -> Option<f64> {
        let outlook = self.outlook(years)?;
        Some(100.0 * (1.0 - outlook.chance(self.scale.sign * (self.scale.to(value) - self.level))))
    }
}

fn own_speed(past: &[(i32, f64)], from: i32, own: f64, scale: Scale) -> Option<f64> {
    let mut known: Vec<(i32, f64)> =
        past.iter().filter(|(year, _)| *year < from).map(|(year, value)| (*year, scale.to(*value))).collect();
    known.push((from, scale.to(own)));
    crate::speed::panel::own_speed(&known, scale)
}

fn cautions(target: &mut PointTarget, panel: &Speeds, speeds: &PointSpeeds, outlook: &Outlook) {
    let all = [
        (speeds.places < LEAST_PLACES, Caution::FewPlaces),
        (outlook.out_of_range, Caution::OutOfRange),
        (outlook.too_far, Caution::TooFar),
        (panel.nearness > 1, Caution::Countries),
        (speeds.off_later.is_some_and(|off| off > MOST_OFF), Caution::Unsteady),
    ];
    target.cautions.extend(all.into_iter().filter(|(holds, _)| *holds).map(|(_, caution)| caution));
}

/// What the better quarter of the peers have at least.
fn of_peers(peers: &[f64], sign: f64) -> Option<(f64, usize)> {
    let mut sorted: Vec<f64> = peers.iter().map(|value| sign * value).collect();
    sorted.sort_unstable_by(f64::total_cmp);
    let place = (PEERS_SHARE / 100.0 * sorted.len().checked_sub(1)? as f64).round() as usize;
    sorted.get(place).map(|value| (sign * value, sorted.len()))
}

/// The value, or the own one where that is better: nobody is told to get worse.
fn not_worse(value: f64, own: f64, sign: f64) -> f64 {
    if better_or_same(value, own, sign) { value } else { own }
}

/// True where one value is better than another, or the same.
fn better_or_same(one: f64, other: f64, sign: f64) -> bool {
    sign * (one - other) >= -SAME * one.abs().max(other.abs())
}

/// The least demanding mark that still improves on the own value.
fn propose(target: &mut PointTarget, sign: f64) {
    let own = target.own;
    if target.benchmark.is_some_and(|benchmark| better_or_same(own, benchmark, sign)) {
        (target.proposed, target.reason) = (Some(own), Reason::Keep);
        return;
    }
    let marks = [
        (target.realistic, Reason::Realistic),
        (target.peers.map(|(value, _)| value), Reason::Peers),
        (target.benchmark, Reason::Benchmark),
        (target.ambitious, Reason::Ambitious),
        (target.ceiling, Reason::Ceiling),
    ];
    let known = marks.into_iter().filter_map(|(value, reason)| Some((value?, reason)));
    let improving = known.filter(|(value, _)| !better_or_same(own, *value, sign));
    let nearest = improving.min_by(|(one, _), (other, _)| (sign * one).total_cmp(&(sign * other)));
    if let Some((value, reason)) = nearest {
        target.proposed = Some(value);
        target.reason = if target.realistic.is_none() { Reason::OnlyMark } else { reason };
    }
}

/// Values on the way to the proposed target: the steps of a ladder where there is one, otherwise every second year on the way of
/// those places that reach the target.
fn milestones(given: &Given, target: &PointTarget, way: &Way, sign: f64) -> Vec<Milestone> {
    let Some(proposed) = target.proposed.filter(|value| !better_or_same(way.own, *value, sign)) else {
        return Vec::new();
    };
    let years = f64::from(target.year - target.from);
    let Some(share) = way.share_of(proposed, years) else { return Vec::new() };
    let at = |year: i32| {
        let outlook = way.outlook(f64::from(year - target.from))?;
        Some(way.value(outlook.quantile(share.clamp(GRID[0], GRID[GRID.len() - 1]))))
    };
    let name = |kpi: &str| {
        given
            .framework
            .subject(kpi)
            .is_some_and(|(k, p)| k == target.kpi && p.is_none_or(|p| p == target.point))
    };
    let ladder = given.ladders.ladders.iter().find(|ladder| name(&ladder.kpi));
    let steps = ladder.into_iter().flat_map(|ladder| &ladder.steps);
    let steps: Vec<Milestone> = steps
        .filter(|step| !better_or_same(way.own, **step, sign) && better_or_same(proposed, **step, sign))
        .filter_map(|step| {
            let year = (target.from + 1..=target.year)
                .find(|year| at(*year).is_some_and(|v| better_or_same(v, *step, sign)));
            Some(Milestone { year: year?, value: *step, ladder: true })
        })
        .collect();
    if !steps.is_empty() {
        return steps;
    }
    let between = (target.from + 2..target.year).step_by(2);
    let steps: Vec<Milestone> =
        between.filter_map(|year| Some(Milestone { year, value: at(year)?, ladder: false })).collect();
    let rises = |pair: &[Milestone]| better_or_same(pair[1].value, pair[0].value, sign);
    let between = |step: &Milestone| {
        better_or_same(proposed, step.value, sign) && better_or_same(step.value, way.own, sign)
    };
    if steps.windows(2).all(rises) && steps.iter().all(between) {
        return steps;
    }
    // What was learned over different numbers of years need not go one way; a straight line does.
    let (from, to) = (way.level, way.scale.to(proposed));
    let part = |year: i32| f64::from(year - target.from) / years;
    let straight = steps
        .into_iter()
        .map(|step| Milestone { value: way.scale.back(from + part(step.year) * (to - from)), ..step });
    straight.collect()
}

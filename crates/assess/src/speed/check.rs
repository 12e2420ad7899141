//! Are the speeds calibrated? Learned without some places, or without the last years, and held against them.
//!
//! A target that 20 % of the places are said to reach is calibrated if about 20 % of the places that were held out reached it. Beside
//! it stand simple ways to forecast, each with the spread of its own errors, so that a reader sees what the table adds.

use kpi::catalogue::Framework;
use rayon::prelude::*;
use schemars::JsonSchema;
use serde::Serialize;

use super::learn::{horizon, quantile, recent};
use super::panel::{Panel, PointPanel, Scale, Window};

/// Numbers of years that are checked.
pub const YEARS: [i32; 3] = [3, 5, 10];
/// The quantiles that are checked, in percent: realistic, ambitious, ceiling.
pub const TARGETS: [f64; 3] = [50.0, 80.0, 95.0];
/// Parts into which places are dealt; each is held out once.
const PARTS: u64 = 5;
/// Years that are held out at a time, from the last ones backwards.
const HELD_YEARS: i32 = 3;
/// Fewer changes than this are not learned from.
const LEAST_TRAINING: usize = 150;
/// A data point with fewer cases is not held to the limit for single data points.
pub const LEAST_CASES: usize = 300;

/// What was held out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum HeldOut {
    /// Whole places, a fifth of them at a time.
    Places,
    /// Three years at a time: learned from changes that ended before them, held against changes that end in them.
    Years,
}

/// A way to forecast.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// Ours: by starting level, and by the own speed where it is known.
    Speeds,
    /// No change, with the spread of all changes.
    NoChange,
    /// The own speed of the last years goes on, with the spread of its errors.
    OwnSpeed,
    /// The rule of the SDG Index: the mean yearly change since the first value goes on, with the spread of its errors.
    SinceFirst,
}

impl Way {
    /// All ways, ours first.
    pub const ALL: [Self; 4] = [Self::Speeds, Self::NoChange, Self::OwnSpeed, Self::SinceFirst];

    /// The word used in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Speeds => "speeds",
            Self::NoChange => "no-change",
            Self::OwnSpeed => "own-speed",
            Self::SinceFirst => "since-first",
        }
    }
}

/// How a way did on a data point over so many years.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Row {
    /// Code of the KPI, and data point.
    pub subject: String,
    /// What was held out.
    pub held_out: HeldOut,
    /// The way.
    pub way: Way,
    /// Years.
    pub years: i32,
    /// Changes that were held out.
    pub cases: usize,
    /// Places that they belong to.
    pub places: usize,
    /// Share that reached the targets of [`TARGETS`]; calibrated are 0.5, 0.2 and 0.05.
    pub reached: [f64; 3],
    /// Mean distance from the realistic target to the ceiling, on the scale.
    pub width: f64,
}

impl Row {
    /// The largest distance of a share from what it should be.
    pub fn error(&self) -> f64 {
        error(self.reached)
    }
}

/// The largest distance of shares reached from what they should be.
pub fn error(reached: [f64; 3]) -> f64 {
    let off = reached.iter().zip(TARGETS).map(|(share, percent)| (share - (1.0 - percent / 100.0)).abs());
    off.fold(0.0, f64::max)
}

impl Calibration {
    /// By how much our way was off for a data point, over all numbers of years; none where there were too few cases to say.
    pub fn off(&self, subject: &str, held_out: HeldOut) -> Option<f64> {
        let rows = || {
            let of =
                |row: &&Row| (row.held_out, row.way) == (held_out, Way::Speeds) && row.subject == subject;
            self.rows.iter().filter(of)
        };
        let cases: usize = rows().map(|row| row.cases).sum();
        let mean = |target: usize| {
            rows().map(|row| row.reached[target] * row.cases as f64).sum::<f64>() / cases as f64
        };
        (cases >= LEAST_CASES).then(|| error([mean(0), mean(1), mean(2)]))
    }
}

/// How a way did over all data points and numbers of years.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Pooled {
    /// What was held out.
    pub held_out: HeldOut,
    /// The way.
    pub way: Way,
    /// Cases.
    pub cases: usize,
    /// Share that reached the targets.
    pub reached: [f64; 3],
    /// The largest distance from what they should be.
    pub error: f64,
    /// Width against ours: the geometric mean over the rows of both.
    pub width_against_ours: f64,
    /// Rows with enough cases, and those of them that are off by more than ten points.
    pub rows: usize,
    /// Of these, rows that are off by more than ten points.
    pub rows_off: usize,
}

/// Everything that the check found.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Calibration {
    /// Over all data points.
    pub pooled: Vec<Pooled>,
    /// Data point by data point.
    pub rows: Vec<Row>,
}

/// Checks a panel. `watch` is told each data point that is done.
pub fn check(framework: &Framework, panel: &Panel, watch: &(dyn Fn() + Sync)) -> Calibration {
    let rows: Vec<Row> = panel
        .points
        .par_iter()
        .flat_map_iter(|point| {
            let rows = check_point(framework, point);
            watch();
            rows
        })
        .collect();
    let mut pooled = Vec::new();
    for held_out in [HeldOut::Places, HeldOut::Years] {
        for way in Way::ALL {
            pooled.extend(pool(&rows, held_out, way));
        }
    }
    Calibration { pooled, rows }
}

fn pool(rows: &[Row], held_out: HeldOut, way: Way) -> Option<Pooled> {
    let of = |way: Way| rows.iter().filter(move |row| row.held_out == held_out && row.way == way);
    let cases: usize = of(way).map(|row| row.cases).sum();
    if cases == 0 {
        return None;
    }
    let mean =
        |target: usize| of(way).map(|row| row.reached[target] * row.cases as f64).sum::<f64>() / cases as f64;
    let reached = [mean(0), mean(1), mean(2)];
    let widths: Vec<f64> = of(way)
        .zip(of(Way::Speeds))
        .filter(|(row, own)| row.width > 0.0 && own.width > 0.0)
        .map(|(row, own)| (row.width / own.width).ln())
        .collect();
    let large = || of(way).filter(|row| row.cases >= LEAST_CASES);
    Some(Pooled {
        held_out,
        way,
        cases,
        reached,
        error: error(reached),
        width_against_ours: (widths.iter().sum::<f64>() / widths.len().max(1) as f64).exp(),
        rows: large().count(),
        rows_off: large().filter(|row| row.error() > 0.1).count(),
    })
}

fn check_point(framework: &Framework, panel: &PointPanel) -> Vec<Row> {
    let kpi = &framework.kpis[panel.kpi];
    let point = &kpi.points[panel.point];
    let Some(scale) = Scale::of(point, panel) else { return Vec::new() };
    let (cleaned, _) = panel.cleaned(scale);
    let parts: Vec<u64> = panel.places.iter().map(|place| hash(&place.place) % PARTS).collect();
    let mut rows = Vec::new();
    for years in YEARS {
        let windows = panel.windows(&cleaned, scale, years);
        let latest = recent(&windows);
        let by_place = (0..PARTS)
            .map(|part| split(&latest, |window| parts[window.place] != part, |w| parts[w.place] == part));
        let ends = windows.iter().map(|window| window.start + years);
        let (first, last) = (ends.clone().min().unwrap_or_default(), ends.max().unwrap_or_default());
        let origins = (0..).map(|step| last - HELD_YEARS * (step + 1)).take_while(|until| *until > first);
        let by_year = origins.map(|until| {
            let (train, test) = split(
                &windows,
                |window| window.start + years <= until,
                // A target is set at the start; one that starts after the held-out years began would know them.
                |window| {
                    let end = window.start + years;
                    end > until && end <= until + HELD_YEARS && window.start <= until
                },
            );
            (recent(&train), test)
        });
        let splits = [(HeldOut::Places, by_place.collect::<Vec<_>>()), (HeldOut::Years, by_year.collect())];
        for (held_out, splits) in splits {
            for way in Way::ALL {
                let subject = kpi.subject(point);
                rows.extend(row(&splits, subject, held_out, way, years));
            }
        }
    }
    rows
}

type Split = (Vec<Window>, Vec<Window>);

fn split(windows: &[Window], train: impl Fn(&Window) -> bool, test: impl Fn(&Window) -> bool) -> Split {
    let pick =
        |wanted: &dyn Fn(&Window) -> bool| windows.iter().filter(|window| wanted(window)).copied().collect();
    (pick(&train), pick(&test))
}

fn row(splits: &[Split], subject: String, held_out: HeldOut, way: Way, years: i32) -> Option<Row> {
    let (mut hits, mut width, mut cases) = ([0_usize; 3], 0.0, 0_usize);
    let mut places = Vec::new();
    for (train, test) in
        splits.iter().filter(|(train, test)| train.len() >= LEAST_TRAINING && !test.is_empty())
    {
        let forecast = Forecast::learn(train, way, years)?;
        for window in test {
            let targets = forecast.targets(window);
            for (hit, target) in hits.iter_mut().zip(targets) {
                // A value that did not move at all reaches a target of no change.
                *hit += usize::from(window.change >= target - 1e-12);
            }
            width += targets[2] - targets[0];
            cases += 1;
            places.push(window.place);
        }
    }
    places.sort_unstable();
    places.dedup();
    let share = |hits: usize| hits as f64 / cases as f64;
    (cases > 0).then(|| Row {
        subject,
        held_out,
        way,
        years,
        cases,
        places: places.len(),
        reached: hits.map(share),
        width: width / cases as f64,
    })
}

/// What a way learned.
enum Forecast {
    Speeds(super::table::Horizon),
    /// Quantiles of what is left after the own figure went on, and of changes where there is no own figure.
    GoesOn {
        rest: [f64; 3],
        without: [f64; 3],
        figure: fn(&Window) -> Option<f64>,
        years: i32,
    },
}

impl Forecast {
    fn learn(train: &[Window], way: Way, years: i32) -> Option<Self> {
        let figure: fn(&Window) -> Option<f64> = match way {
            Way::Speeds => return horizon(train, years).map(Self::Speeds),
            Way::NoChange => |_| None,
            Way::OwnSpeed => |window| window.own_speed,
            Way::SinceFirst => |window| window.since_first,
        };
        let left = |window: &Window| Some(window.change - figure(window)? * f64::from(years));
        let without = quantiles(train.iter().map(|window| window.change).collect());
        let rest: Vec<f64> = train.iter().filter_map(left).collect();
        let rest = if rest.is_empty() { without } else { quantiles(rest) };
        Some(Self::GoesOn { rest, without, figure, years })
    }

    fn targets(&self, window: &Window) -> [f64; 3] {
        match self {
            Self::Speeds(horizon) => {
                let (improvements, _) = horizon.improvements(window.level, window.own_speed);
                TARGETS.map(|percent| super::table::quantile(&improvements, percent))
            }
            Self::GoesOn { rest, without, figure, years } => match figure(window) {
                Some(speed) => rest.map(|rest| rest + speed * f64::from(*years)),
                None => *without,
            },
        }
    }
}

fn quantiles(mut figures: Vec<f64>) -> [f64; 3] {
    figures.sort_unstable_by(f64::total_cmp);
    TARGETS.map(|percent| quantile(&figures, percent))
}

/// A number that follows from a name alone (FNV-1a), so that places are dealt the same way everywhere.
fn hash(name: &str) -> u64 {
    name.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

//! Dossiers of one city over several years to one series per data point, with the breaks between them.

use kpi::catalogue::{BenchmarkSet, DataPoint, Framework};
use kpi::dossier::{City, year};
use kpi::finding::Finding;
use kpi::result::{PointResult, Results, State};
use schemars::JsonSchema;
use serde::Serialize;

use super::{Break, Cause, Observation, Rules, Series, Target};

/// A dossier of a city, computed.
#[derive(Debug, Clone, Copy)]
pub struct Computed<'a> {
    /// The city and its period.
    pub city: &'a City,
    /// What came out.
    pub results: &'a Results,
}

/// The series of a data point, and the years without a value that counts.
#[derive(Debug, Clone, PartialEq)]
pub struct PointSeries {
    /// Index of the KPI.
    pub kpi: usize,
    /// Index of the data point in the KPI.
    pub point: usize,
    /// The values that count.
    pub series: Series,
    /// Years whose value does not count, or is missing.
    pub without: Vec<Without>,
}

/// A year without a value that counts.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct Without {
    /// Year.
    pub year: f64,
    /// Why.
    #[schemars(with = "String")]
    pub state: State,
    /// The value, where there is one.
    pub value: Option<f64>,
}

/// A break and the year from which it holds.
struct Since {
    year: i32,
    about: Option<(usize, Option<usize>)>,
    what: Break,
}

/// One series per data point of the framework, in its order, out of dossiers of one city and one framework in any order.
/// `target_year` is that of all targets. A dossier without a year, and two of one year, are findings, and none of their
/// values is used.
pub fn series(
    framework: &Framework,
    benchmarks: &BenchmarkSet,
    rules: &Rules,
    target_year: i32,
    dossiers: &[Computed],
) -> (Vec<PointSeries>, Vec<Finding>) {
    let (dossiers, findings) = by_year(dossiers);
    let breaks = breaks(framework, rules, &dossiers);
    let points = framework.kpis.iter().enumerate().flat_map(|(kpi, known)| {
        known.points.iter().enumerate().map(move |(point, known)| (kpi, point, known))
    });
    let all = points.enumerate().map(|(index, (kpi, point, known))| {
        let target = benchmarks.by_point.get(&(kpi, point));
        let target = target.map(|target| Target { value: target.value, year: f64::from(target_year) });
        let results: Vec<(i32, &PointResult)> =
            dossiers.iter().filter_map(|(year, one)| Some((*year, one.results.points.get(index)?))).collect();
        of_point(known, (kpi, point), target, &results, &breaks)
    });
    (all.collect(), findings)
}

/// Dossiers in the order of their years.
fn by_year<'a>(dossiers: &[Computed<'a>]) -> (Vec<(i32, Computed<'a>)>, Vec<Finding>) {
    let mut findings = Vec::new();
    let mut sorted: Vec<(i32, Computed<'a>)> = Vec::new();
    for one in dossiers {
        match year(&one.city.period) {
            Some(year) => sorted.push((year, *one)),
            None => {
                let finding = Finding::error("trend-without-year", one.city.place.clone());
                findings.push(finding.read(&one.city.period));
            }
        }
    }
    sorted.sort_by_key(|(year, _)| *year);
    let twice = |year: i32| sorted.iter().filter(|(other, _)| *other == year).count() > 1;
    let (double, single): (Vec<_>, Vec<_>) = sorted.iter().copied().partition(|(year, _)| twice(*year));
    for pair in double.chunk_by(|a, b| a.0 == b.0) {
        let others = pair[1..].iter().map(|(_, one)| one.city.place.to_string());
        let finding = Finding::error("trend-year-twice", pair[0].1.city.place.clone()).read(pair[0].0);
        findings.push(finding.with("other", others.collect::<Vec<_>>().join(", ")));
    }
    (single, findings)
}

/// All breaks: what the dossiers declare, and what changed from one to the next.
fn breaks(framework: &Framework, rules: &Rules, dossiers: &[(i32, Computed)]) -> Vec<Since> {
    let mut breaks: Vec<Since> = Vec::new();
    for (_, one) in dossiers {
        for given in &one.city.breaks {
            let says = Some(given.says.to_string());
            let what = Break { cause: Cause::Declared, was: None, is: None, says };
            // The same break may stand in the dossiers of all later years.
            if !breaks.iter().any(|known| known.year == given.since && known.about == given.about) {
                breaks.push(Since { year: given.since, about: given.about, what });
            }
        }
    }
    let fact = framework.fact(&rules.boundary.fact);
    let mut last: Option<(&City, Option<f64>)> = None;
    for (year, one) in dossiers {
        let area = fact.and_then(|fact| one.results.facts.get(fact).copied().flatten());
        let mut add = |cause, was: String, is: String| {
            let what = Break { cause, was: Some(was), is: Some(is), says: None };
            breaks.push(Since { year: *year, about: None, what });
        };
        if let Some((before, known)) = last {
            if before.framework_version != one.city.framework_version {
                add(Cause::Method, before.framework_version.clone(), one.city.framework_version.clone());
            }
            if let (Some(was), Some(is)) = (known, area)
                && (is - was).abs() > rules.boundary.percent / 100.0 * was.abs()
            {
                add(Cause::Boundary, was.to_string(), is.to_string());
            }
        }
        // A dossier that does not give its area says nothing about the boundary.
        last = Some((one.city, area.or_else(|| last.and_then(|(_, known)| known))));
    }
    breaks
}

fn of_point(
    known: &DataPoint,
    (kpi, point): (usize, usize),
    target: Option<Target>,
    results: &[(i32, &PointResult)],
    breaks: &[Since],
) -> PointSeries {
    let concerns = |about: Option<(usize, Option<usize>)>| {
        about.is_none_or(|(one, part)| one == kpi && part.is_none_or(|part| part == point))
    };
    let mut series =
        Series { direction: known.direction, value_type: known.value_type, target, points: Vec::new() };
    let mut without = Vec::new();
    let mut last = None;
    for (year, result) in results {
        match result.value.filter(|_| result.state.is_scored()) {
            Some(value) => {
                // A break may lie in a year without a value: it stands before the next one.
                let between = |at: i32| at <= *year && last.is_none_or(|last| at > last);
                let here = breaks.iter().filter(|one| concerns(one.about) && between(one.year));
                let breaks = here.map(|one| one.what.clone()).collect();
                series.points.push(Observation { year: f64::from(*year), value, breaks });
                last = Some(*year);
            }
            None => {
                without.push(Without { year: f64::from(*year), state: result.state, value: result.value });
            }
        }
    }
    PointSeries { kpi, point, series, without }
}

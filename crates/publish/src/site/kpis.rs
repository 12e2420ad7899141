//! Pages about KPIs: the list, and one page each with its definition and the values of all cities.

use std::borrow::Cow;

use askama::Template;
use assess::band::{Band, ShareRule};
use kpi::catalogue::{Basis, Benchmark, DataPoint, Kpi, Level, ValueType};

use super::frame::{Frame, Part};
use super::record::Record;
use super::{Column, Place, Site};
use crate::error::PublishError;
use crate::number::DECIMALS;
use crate::svg::bars::{Bar, Bars, Kind, bars};
use crate::svg::picture::Picture;

/// Cities at most that a picture has a bar for.
const MOST_BARS: usize = 60;

/// Peers at most that are named beside a city.
const MOST_PEERS: usize = 3;

#[derive(Template)]
#[template(path = "site/kpis.html")]
struct Kpis<'a> {
    frame: Frame<'a>,
    site: &'a Site<'a>,
}

/// The list of all KPIs.
pub(super) fn all(at: &Place) -> Result<String, PublishError> {
    let count = at.site.sources.framework.kpis.len();
    let frame =
        at.frame(Part::Kpis, at.t("site-kpis-title"), at.locale.counted("site-kpis-description", count));
    Ok(Kpis { frame, site: at.site }.render()?)
}

impl<'a> Kpis<'a> {
    /// KPIs of a category.
    fn of(&self, column: &Column) -> Vec<&'a Kpi> {
        let kpis = self.site.sources.framework.kpis.iter();
        kpis.filter(|kpi| kpi.dimension == column.dimension_id && kpi.category == column.category).collect()
    }
}

#[derive(Template)]
#[template(path = "site/kpi.html")]
struct KpiPage<'a> {
    frame: Frame<'a>,
    kpi: &'a Kpi,
    index: usize,
    first: usize,
    records: &'a [Record],
}

/// The page of a KPI.
pub(super) fn one(at: &Place, index: usize) -> Result<String, PublishError> {
    let kpi = &at.site.sources.framework.kpis[index];
    let title = at.locale.text_with("site-kpi-title", &[("name", &kpi.name), ("code", &kpi.code)]);
    let frame = at.frame(Part::Kpis, title, kpi.measures.clone());
    let first = at.site.first_point(index);
    let mut out = String::with_capacity(8 * 1024 + at.records.len() * kpi.points.len() * 400);
    KpiPage { frame, kpi, index, first, records: at.records }.render_into(&mut out)?;
    Ok(out)
}

impl<'a> KpiPage<'a> {
    fn column(&self) -> Option<&'a Column<'a>> {
        let is_own = |column: &&Column| {
            column.dimension_id == self.kpi.dimension && column.category == self.kpi.category
        };
        self.frame.site.columns.iter().find(is_own)
    }

    fn dimension(&self) -> &'a str {
        let dimension = self.frame.site.sources.framework.dimension(&self.kpi.dimension);
        dimension.map_or("", |dimension| dimension.name.as_str())
    }

    fn sub_dimension(&self) -> &'a str {
        self.frame.site.sources.framework.sub_dimension(&self.kpi.sub_dimension)
    }

    fn benchmark(&self, point: usize) -> Option<&'a Benchmark> {
        self.frame.site.sources.benchmarks.by_point.get(&(self.index, point))
    }

    fn without(&self, point: usize) -> String {
        let reason = self.frame.site.sources.benchmarks.without.get(&(self.index, point));
        reason.cloned().unwrap_or_else(|| self.frame.t("method-reason-absent").into_owned())
    }

    /// What a fact of the KPI's file is called; its key, where it is one of somebody's own.
    fn fact(&self, key: &'a str) -> Cow<'a, str> {
        let id = format!("fact-{}", key.replace('_', "-"));
        if self.frame.locale.has(&id) { self.frame.t(&id) } else { Cow::Borrowed(key) }
    }

    fn unit(&self, code: &'a str) -> &'a str {
        let display = self.frame.site.sources.catalogue.units.display(code);
        if code == "1" { "" } else { display }
    }

    fn range(&self, range: [f64; 2]) -> String {
        let [low, high] = range.map(|bound| self.frame.locale.number(bound, DECIMALS));
        self.frame.locale.text_with("interval-of", &[("low", &low), ("high", &high)])
    }

    /// Title of a goal that the KPI refers to.
    fn goal(&self, number: u8) -> String {
        let goals = &self.frame.site.sources.catalogue.sdg.goals;
        let title = goals.iter().find(|goal| goal.number == number).map_or("", |goal| goal.title.as_str());
        self.frame.locale.text_with("site-goal-title", &[("number", &number.to_string()), ("title", title)])
    }

    fn cell(&self, record: &Record, point: usize) -> String {
        self.frame.cell(record, self.first + point, &self.kpi.points[point])
    }

    /// A picture for each data point that is a number and that a city has a value of; a table alone where the cities are
    /// many, since bars of hundreds are read by nobody.
    fn bars(&self) -> Vec<Picture> {
        if self.records.len() > MOST_BARS {
            return Vec::new();
        }
        let points = self.kpi.points.iter().enumerate();
        let all = points.filter(|(_, point)| point.value_type == ValueType::Number);
        let has_value = |place: usize| {
            self.records.iter().any(|one| one.values.get(place).is_some_and(|value| value.value.is_some()))
        };
        all.filter(|(index, _)| has_value(self.first + index))
            .map(|(index, point)| self.bars_of(index, point))
            .collect()
    }

    fn bars_of(&self, index: usize, point: &DataPoint) -> Picture {
        let row = |record: &Record| {
            let known = record.values.get(self.first + index)?;
            let state = known.state();
            let words = if state.is_scored() {
                "no-benchmark".to_owned()
            } else {
                format!("state-{}", state.as_str())
            };
            Some(Bar {
                name: record.name.clone(),
                value: known.value,
                band: known.share.map(Band::of),
                state: self.frame.t(&words).into_owned(),
                is_own: false,
            })
        };
        let picture = Bars {
            kind: Kind::Cities,
            id: format!("bars-{index}"),
            name: self.kpi.point_name(point),
            unit: point.display_unit.clone(),
            benchmark: self.benchmark(index).map(|benchmark| benchmark.value),
            rows: self.records.iter().filter_map(row).collect(),
        };
        bars(&picture, self.frame.locale)
    }

    /// The nearest peers of a city that have a value.
    fn peers(&self, record: &Record) -> Vec<&'a Record> {
        let peers = record.peers.iter().filter_map(|index| self.records.get(*index));
        peers.filter(|peer| self.has_value(peer)).take(MOST_PEERS).collect()
    }

    /// True for a city that has a value of the KPI or of a part of it.
    fn has_value(&self, record: &Record) -> bool {
        let values = record.values.get(self.first..self.first + self.kpi.points.len()).unwrap_or_default();
        values.iter().any(|one| one.value.is_some())
    }

    /// How many cities have a value.
    fn reported(&self) -> String {
        let count = self.records.iter().filter(|record| self.has_value(record)).count();
        let all = self.frame.locale.number(self.records.len() as f64, 0);
        let counts = [("count", u32::try_from(count).unwrap_or(u32::MAX))];
        self.frame.locale.text_with_counts("site-kpi-reported", &counts, &[("all", &all)])
    }
}

/// The rule by which a data point becomes a share.
fn rule(point: &DataPoint) -> Option<&'static str> {
    ShareRule::of(point.value_type, point.direction).map(ShareRule::as_str)
}

pub(super) fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Published => "published",
        Basis::SdgFullyMet => "sdg-fully-met",
        Basis::InternationalTarget => "international-target",
        Basis::UnBodyGoal => "un-body-goal",
        Basis::Statistics => "statistics",
        Basis::LeadingCities => "leading-cities",
    }
}

pub(super) fn level(level: Level) -> &'static str {
    match level {
        Level::Core => "core",
        Level::Advanced => "advanced",
    }
}

fn kind(kind: kpi::catalogue::Kind) -> &'static str {
    match kind {
        kpi::catalogue::Kind::Smart => "smart",
        kpi::catalogue::Kind::Structural => "structural",
        kpi::catalogue::Kind::Sustainable => "sustainable",
    }
}

fn direction(point: &DataPoint) -> &'static str {
    match (point.value_type, point.direction) {
        (ValueType::YesNo, _) => "direction-yes-no",
        (_, kpi::catalogue::Direction::Higher) => "direction-higher",
        (_, kpi::catalogue::Direction::Lower) => "direction-lower",
        (_, kpi::catalogue::Direction::Nominal) => "direction-nominal",
        (_, kpi::catalogue::Direction::None) => "direction-none",
    }
}

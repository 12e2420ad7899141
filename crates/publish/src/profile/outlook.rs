//! The sections that look ahead: feasible targets with their fans, and trends.

use std::collections::BTreeMap;

use assess::target::{PointTarget, Reason};
use assess::trend::series::PointSeries;
use assess::trend::{Class, Outlook, Trend};

use super::{Item, Section, Teller, Titled};
use crate::sentence;
use crate::svg::fan::{Fan, fan};
use crate::svg::picture::{Picture, Table};

/// Most fans that are drawn: of the largest gaps, then in the framework's order.
const MOST_FANS: usize = 6;

impl Teller<'_> {
    /// Feasible targets: a fan for those that matter most, all of them in a table, and what each means.
    pub(super) fn targets(&self) -> Option<Section> {
        let targets = self.a.targets;
        if targets.is_empty() {
            return None;
        }
        let mut section = self.section("targets");
        section.says.push(self.say("profile-says-targets-method", &[("year", self.a.year.to_string())]));
        let nothing: Vec<String> = targets
            .iter()
            .filter(|target| target.reason == Reason::Nothing)
            .map(|target| self.name(target.kpi, target.point))
            .collect();
        if !nothing.is_empty() {
            let counts = [("count", nothing.len() as u32)];
            let names = [("names", self.locale.long_list(&nothing))];
            section.says.push(self.say_counted("profile-says-no-target", &counts, &names));
        }
        // Targets with a known chance first, then bare marks.
        let moving = targets.iter().filter(|target| !matches!(target.reason, Reason::Keep | Reason::Nothing));
        let (known, marks): (Vec<&PointTarget>, Vec<&PointTarget>) =
            moving.partition(|target| target.chance.is_some());
        section.items = known.into_iter().chain(marks).map(|target| self.target(target)).collect();
        section.pictures = self.fans();
        let headings = [
            "profile-data-point",
            "profile-unit",
            "profile-now",
            "profile-realistic",
            "profile-ambitious",
            "profile-ceiling",
            "profile-benchmark",
            "profile-peers-have",
            "profile-target",
            "profile-chance",
        ];
        let rows = targets.iter().map(|target| self.row(target)).collect();
        let caption = self.locale.text_with("profile-targets-table", &[("year", &self.a.year.to_string())]);
        section.tables.push(Titled { caption, table: Table { headings: self.headings(headings), rows } });
        Some(section)
    }

    fn target(&self, target: &PointTarget) -> Item {
        let says = sentence::of_target(self.locale, self.a.framework, target);
        self.item(target.kpi, target.point, says)
    }

    fn row(&self, target: &PointTarget) -> Vec<String> {
        let value = |value: Option<f64>| {
            value.map_or_else(|| "–".to_owned(), |value| self.bare(target.kpi, target.point, value))
        };
        vec![
            self.name(target.kpi, target.point),
            self.unit(target.kpi, target.point),
            value(Some(target.own)),
            value(target.realistic),
            value(target.ambitious),
            value(target.ceiling),
            value(target.benchmark),
            value(target.peers.map(|(peers, _)| peers)),
            value(target.proposed),
            target.chance.map_or_else(|| "–".to_owned(), |chance| self.locale.learned_chance(chance)),
        ]
    }

    fn fans(&self) -> Vec<Picture> {
        let gaps = self.a.profile.gaps.iter().map(|gap| (gap.kpi, gap.point));
        let order: Vec<(usize, usize)> = gaps.collect();
        let place = |target: &PointTarget| {
            let found = order.iter().position(|gap| *gap == (target.kpi, target.point));
            found.unwrap_or(order.len())
        };
        let drawn = |target: &&PointTarget| !target.fan.is_empty() && target.reason != Reason::Keep;
        let mut targets: Vec<&PointTarget> = self.a.targets.iter().filter(drawn).collect();
        targets.sort_by_key(|target| place(target));
        targets.truncate(MOST_FANS);
        targets.into_iter().map(|target| self.fan(target)).collect()
    }

    fn fan(&self, target: &PointTarget) -> Picture {
        let kpi = &self.a.framework.kpis[target.kpi];
        let point = &kpi.points[target.point];
        let is_same = |series: &PointSeries| (series.kpi, series.point) == (target.kpi, target.point);
        let series = self.a.trends.iter().map(|(series, _)| series).find(|series| is_same(series));
        let points = || series.into_iter().flat_map(|series| &series.series.points);
        let id = self.picture_id(&format!("fan-{}-{}", kpi.code, point.key.as_deref().unwrap_or_default()));
        let drawn = Fan {
            id,
            name: self.name(target.kpi, target.point),
            unit: point.display_unit.clone(),
            history: points().map(|one| (one.year as i32, one.value)).collect(),
            breaks: points().filter(|one| !one.breaks.is_empty()).map(|one| one.year as i32).collect(),
            fan: target.fan.iter().map(|year| (year.year, year.quantiles)).collect(),
            own: (target.from, target.own),
            target: target.proposed,
            benchmark: target.benchmark,
            milestones: target.milestones.iter().map(|step| (step.year, step.value)).collect(),
        };
        fan(&drawn, self.locale)
    }

    /// Trends: how many of each class, then each of them.
    pub(super) fn trends(&self) -> Section {
        let mut section = self.section("trends");
        let classed = |trend: &Trend| match &trend.outlook {
            Outlook::Classed(classed) => Some(classed.class),
            Outlook::NotClassed { .. } => None,
        };
        let mut counts: BTreeMap<Class, u32> = BTreeMap::new();
        for class in self.a.trends.iter().filter_map(|(_, trend)| classed(trend)) {
            *counts.entry(class).or_default() += 1;
        }
        // A single year has no trend, and saying so for each data point would hide everything else.
        let several = |trend: &Trend| trend.points > 1;
        let told: Vec<&(PointSeries, Trend)> =
            self.a.trends.iter().filter(|(_, trend)| several(trend)).collect();
        if told.is_empty() {
            section.says.push(self.say("profile-says-no-trends", &[]));
            return section;
        }
        let named = counts
            .iter()
            .map(|(class, count)| format!("{} {count}", sentence::class_name(self.locale, *class)));
        let figures = [
            ("count", told.len().to_string()),
            ("year", self.a.year.to_string()),
            ("classes", self.locale.list(&named.collect::<Vec<_>>())),
        ];
        section.says.push(self.say("profile-says-trends", &figures));
        section.items = told
            .iter()
            .map(|(series, trend)| {
                let unit = &self.a.framework.kpis[series.kpi].points[series.point].display_unit;
                self.item(series.kpi, series.point, sentence::of_trend(self.locale, unit, trend))
            })
            .collect();
        let rows = told.iter().map(|(series, trend)| self.trend_row(series, trend)).collect();
        let headings =
            ["profile-data-point", "profile-unit", "profile-years", "profile-per-year", "profile-class"];
        let caption = self.locale.text("profile-trends-table").into_owned();
        section.tables.push(Titled { caption, table: Table { headings: self.headings(headings), rows } });
        section
    }

    fn trend_row(&self, series: &PointSeries, trend: &Trend) -> Vec<String> {
        let years = trend.years.map_or_else(String::new, |[first, last]| {
            format!("{}–{}", sentence::year(first), sentence::year(last))
        });
        let slope = trend
            .slope
            .as_ref()
            .map_or_else(|| "–".to_owned(), |slope| self.bare(series.kpi, series.point, slope.per_year));
        let class = match &trend.outlook {
            Outlook::Classed(classed) => {
                let arrow = self.locale.text(&format!("trend-arrow-{}", classed.arrow.as_str()));
                format!("{arrow} {}", sentence::class_name(self.locale, classed.class))
            }
            Outlook::NotClassed { .. } => "–".to_owned(),
        };
        vec![self.name(series.kpi, series.point), self.unit(series.kpi, series.point), years, slope, class]
    }
}
